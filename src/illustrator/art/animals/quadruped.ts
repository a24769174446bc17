/** The four-legged rig: one drawing for every species, posed and in motion, facing left. */
import { mix, shade, type Pen, type Point } from '../../pen/pen.ts'
import { kneeOf, swing, tube } from '../curves.ts'
import { drawOnTrunk, footColor } from '../clothes/worn-on-body.ts'
import type { HeadFrame } from '../clothes/worn.ts'
import type { Drawable, Look } from '../drawable.ts'
import { rigged } from '../rig.ts'
import { GENERIC, type BodyPlan } from './body-plan.ts'
import { drawCoat } from './coat.ts'
import { stanceOf, strideOf, type Stance } from './gait.ts'
import { drawFarEar, drawHead, mouthOf } from './head.ts'
import { SPECIES } from './species.data.ts'
import { drawPrickles, drawSpikes, drawSpines } from './spines.ts'

/** The plan of a look: species, age and the colours asked for. */
export function planOf(look: Look): BodyPlan {
  const species = SPECIES[String(look.params['species'] ?? 'dog')] ?? {}
  const plan: BodyPlan = { ...GENERIC, ...species }
  const grown = look.age === 'baby' || look.age === 'child' ? { ...plan, head: plan.head * 1.2, leg: plan.leg * 0.82, length: plan.length * 0.82, muzzle: plan.muzzle * 0.8 } : plan // prettier-ignore
  const main = look.colors[0]
  const shoes = footColor(look.wears)
  if (shoes) return { ...painted(grown, plan, look, main), legColor: shoes }
  return painted(grown, plan, look, main)
}

function painted(grown: BodyPlan, plan: BodyPlan, look: Look, main: string | undefined): BodyPlan {
  if (!main) return grown
  const patterned =
    plan.pattern === 'stripes' || plan.pattern === 'patches' || plan.pattern === 'spots' || plan.pattern === 'band'
  return {
    ...grown,
    coat: main,
    under: mix(main, '#ffffff', 0.35),
    dark: look.colors[1] ?? shade(main, patterned ? -0.26 : -0.18),
    muzzleColor: mix(main, '#ffffff', 0.22),
    ...(plan.legColor ? { legColor: shade(main, -0.1) } : {}),
    ...(plan.earColor ? { earColor: shade(main, -0.1) } : {}),
    ...(plan.tipColor ? { tipColor: mix(main, '#ffffff', 0.6) } : {}),
    ...(plan.maneColor ? { maneColor: look.colors[1] ?? shade(main, -0.14) } : {}),
  }
}

function drawQuadruped(pen: Pen, look: Look): void {
  const plan = planOf(look)
  const stance = stanceOf(plan, look.pose, look.phase)
  const sitting = stance.tailLift === -42 || stance.hip[1] > -plan.rump * 0.6
  if (plan.wings) wing(pen, plan, stance, look, true)
  tail(pen, plan, stance)
  for (const index of [3, 1]) leg(pen, plan, stance, index, sitting)
  drawFarEar(pen, plan, stance)
  if (plan.mane === 'lion') mane(pen, plan, stance)
  body(pen, plan, stance, look)
  if (look.wears.length > 0) drawOnTrunk(pen, look.wears, { spine: [stance.shoulder, stance.belly, stance.hip], widths: [plan.chest, plan.belly, plan.rump], leg: plan.leg }, look.phase) // prettier-ignore
  if (plan.mane === 'crest') crest(pen, plan, stance)
  for (const index of [2, 0]) leg(pen, plan, stance, index, sitting)
  if (plan.wings) wing(pen, plan, stance, look, false)
  drawHead(pen, plan, stance, look)
}

function body(pen: Pen, plan: BodyPlan, stance: Stance, look: Look): void {
  const { shoulder, belly, hip, headBase } = stance
  const neck = tube([[shoulder[0] + plan.chest * 0.12, shoulder[1] + plan.chest * 0.02], between(shoulder, headBase, 0.5), headBase], [plan.chest * 0.82, plan.neckWidth, plan.neckWidth * 0.74]) // prettier-ignore
  const trunk = tube([shoulder, belly, hip], [plan.chest, plan.belly, plan.rump])
  pen.path(neck, plan.coat)
  if (plan.pattern === 'giraffe' || plan.pattern === 'stripes') pen.inside(neck, () => neckPattern(pen, plan, shoulder, headBase))
  if (plan.hump)
    pen.ellipse(shoulder[0] + plan.length * 0.42, shoulder[1] - plan.chest * 0.34, plan.hump * 0.95, plan.hump, plan.coat)
  if (plan.pattern === 'spines') drawSpines(pen, plan, stance)
  if (plan.mane === 'spikes') drawSpikes(pen, plan, stance)
  pen.path(trunk, plan.coat)
  pen.inside(trunk, () => {
    const [x, y] = [(shoulder[0] + hip[0]) / 2, (shoulder[1] + hip[1]) / 2 + plan.belly * 0.66]
    pen.ellipse(x, y, plan.length * 1.05, plan.belly * 0.5, { color: plan.coat, to: plan.under, outline: false, alpha: 0.55 })
    pen.ellipse(x, y + plan.belly * 0.12, plan.length * 0.95, plan.belly * 0.36, {
      color: plan.coat,
      to: plan.under,
      outline: false,
      alpha: 0.7,
    })
    drawCoat(pen, plan, stance, look.seed)
  })
  if (plan.pattern === 'prickles') drawPrickles(pen, plan, stance)
  const bib = plan.under !== plan.coat && plan.face === 'cheeks' && !plan.mane
  if (bib) pen.path(tube([between(shoulder, headBase, 0.62), [shoulder[0] - plan.chest * 0.32, shoulder[1] + plan.chest * 0.12]], [plan.neckWidth * 0.42, plan.chest * 0.34]), { color: plan.under, outline: false }) // prettier-ignore
}

const between = (from: Point, to: Point, t: number): Point => [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]

function neckPattern(pen: Pen, plan: BodyPlan, from: Point, to: Point): void {
  const count = Math.max(4, Math.round(plan.neck / 11))
  for (let index = 1; index <= count; index++) {
    const [x, y] = between(from, to, index / (count + 0.6))
    if (plan.pattern === 'stripes')
      pen.line([[x - plan.neckWidth * 0.5, y - 6], [x + plan.neckWidth * 0.5, y + 7]], { color: plan.dark, width: 3.6 }) // prettier-ignore
    else {
      pen.ellipse(x - plan.neckWidth * 0.22, y, 4.6, 5, { color: plan.dark, outline: false }, 20)
      pen.ellipse(x + plan.neckWidth * 0.28, y + 4, 4, 4.6, { color: plan.dark, outline: false }, 40)
    }
  }
}

function leg(pen: Pen, plan: BodyPlan, stance: Stance, index: number, folded: boolean): void {
  const far = index % 2 === 1
  const front = index < 2
  const root = front ? stance.shoulder : stance.hip
  const foot = stance.feet[index] as Point
  const top: Point = [
    root[0] + (far ? plan.thigh * 0.3 : 0) * (front ? 1 : -1),
    root[1] + (front ? plan.chest * 0.14 : plan.rump * 0.12),
  ]
  const paw = plan.foot * (plan.hoofed ? 0.9 : 1)
  const ankle: Point = [foot[0], foot[1] - paw * 0.55]
  const natural = plan.leg + plan.belly * 0.22
  const knee = kneeOf(top, ankle, natural * 0.53, natural * 0.53, front ? -0.5 : 1)
  const soft: Point = folded ? knee : [top[0] + (ankle[0] - top[0]) * 0.5 + (knee[0] - (top[0] + (ankle[0] - top[0]) * 0.5)) * 0.75, Math.min(knee[1], -plan.foot * 0.5)] // prettier-ignore
  const coat = far ? shade(plan.coat, -0.09) : plan.coat
  const low = plan.legColor ? (far ? shade(plan.legColor, -0.07) : plan.legColor) : coat
  if (folded && !front) {
    if (!far) {
      pen.ellipse(
        stance.hip[0] - plan.rump * 0.06,
        stance.hip[1] + plan.rump * 0.06,
        plan.rump * 0.42,
        Math.min(plan.rump * 0.44, -stance.hip[1] - 0.5),
        coat,
      )
    }
    return pen.path(
      tube(
        [
          [stance.hip[0] - plan.rump * 0.1, -paw * 0.5],
          [foot[0], -paw * 0.5],
        ],
        [paw, paw],
      ),
      low,
    )
  }
  if (folded && stance.feet[0][0] < stance.shoulder[0] - plan.leg * 0.3) {
    return pen.path(
      tube(
        [
          [root[0], -paw * 0.8],
          [foot[0], -paw * 0.52],
        ],
        [paw * 1.4, paw],
      ),
      low,
    )
  }
  pen.path(tube([top, soft, ankle], [plan.thigh * (front ? 1.05 : 1.35), plan.foot * 1.12, plan.foot]), coat)
  if (plan.legColor) pen.path(tube([between(soft, ankle, 0.1), ankle], [plan.foot * 1.08, plan.foot]), low)
  if (plan.hoofed) {
    pen.path(`M${foot[0] - paw * 0.72} ${foot[1]}L${foot[0] - paw * 0.5} ${foot[1] - paw * 0.85}L${foot[0] + paw * 0.5} ${foot[1] - paw * 0.85}L${foot[0] + paw * 0.6} ${foot[1]}Z`, shade(plan.dark, -0.06)) // prettier-ignore
  } else {
    const r = paw * 0.5
    pen.path(`M${foot[0] - paw * 0.95} ${foot[1]}C${foot[0] - paw * 1.1} ${foot[1] - r * 1.5} ${foot[0] - paw * 0.2} ${foot[1] - r * 2.1} ${foot[0] + paw * 0.55} ${foot[1] - r}L${foot[0] + paw * 0.55} ${foot[1]}Z`, low) // prettier-ignore
  }
}

function tail(pen: Pen, plan: BodyPlan, stance: Stance): void {
  const root: Point = [stance.hip[0] + plan.rump * 0.36, stance.hip[1] - plan.rump * 0.14]
  const long = plan.tailLength
  const lift = stance.tailLift
  const bent = (angles: readonly number[], step = long / angles.length): Point[] => {
    const points: Point[] = [root]
    for (const angle of angles) {
      const [x, y] = swing(points.at(-1) as Point, -angle - lift, step)
      points.push([x, Math.min(y, -plan.foot * 0.4)])
    }
    return points
  }
  switch (plan.tail) {
    case 'bushy': {
      const spine = bent([58, 84, 118, 140])
      pen.path(tube(spine, [long * 0.12, long * 0.26, long * 0.34, long * 0.28, long * 0.08]), plan.coat)
      if (plan.tipColor) pen.path(tube(spine.slice(3), [long * 0.24, long * 0.07]), { color: plan.tipColor, outline: false })
      return
    }
    case 'plume': {
      const spine = bent([104, 150, 186, 168, 96], long * 0.28)
      pen.path(tube(spine, [long * 0.14, long * 0.3, long * 0.4, long * 0.46, long * 0.42, long * 0.16]), plan.coat)
      return pen.path(tube(spine.slice(1, 5), [long * 0.1, long * 0.16, long * 0.2, long * 0.16]), { color: mix(plan.coat, plan.under, 0.4), outline: false, alpha: 0.7 }) // prettier-ignore
    }
    case 'ringed': {
      const spine = bent([62, 78, 96, 112])
      const outline = tube(spine, [9, 14, 15, 13, 8])
      pen.path(outline, plan.coat)
      return pen.inside(outline, () => {
        for (let t = 1; t < 5; t++) pen.circle(...(spine[t] as [number, number]), 5, { color: plan.dark, outline: false })
      })
    }
    case 'thin':
      return pen.path(tube(bent([62, 70, 98, 142]), [plan.foot * 0.8, plan.foot * 0.72, plan.foot * 0.62, plan.foot * 0.56, plan.foot * 0.5]), plan.ears === 'huge' ? plan.dark : plan.coat) // prettier-ignore
    case 'tuft': {
      const spine = bent([44, 12, 4])
      pen.path(tube(spine, [6, 4, 3, 3]), plan.coat)
      const [x, y] = spine.at(-1) as Point
      return pen.ellipse(x, y - 3, 5, 8, plan.maneColor ?? plan.dark, -8)
    }
    case 'stub':
      return pen.ellipse(root[0], root[1], Math.max(5, long * 0.6), Math.max(4.5, long * 0.5), plan.tipColor ?? plan.coat, -30)
    case 'horse':
      return pen.path(tube(bent([52, 24, 6, -6]), [8, 15, 17, 14, 5]), plan.maneColor ?? plan.dark)
    case 'up':
      return pen.path(tube(bent([110, 132, 158]), [9, 8, 6.5, 4.5]), plan.coat)
    case 'thick':
      return pen.path(tube([[stance.hip[0], stance.hip[1]], ...bent([70, 62, 78, 92]).slice(1)], [plan.rump * 0.8, plan.rump * 0.44, plan.rump * 0.28, plan.rump * 0.17, 3]), plan.coat) // prettier-ignore
    case 'curl':
      return pen.line(`M${root[0] - 3} ${root[1]}c${long * 0.5} ${-long * 0.2} ${long * 0.75} ${-long * 0.8} ${long * 0.3} ${-long * 0.85}c${-long * 0.4} 0 ${-long * 0.26} ${long * 0.5} ${long * 0.12} ${long * 0.36}`, { color: plan.coat, width: long > 24 ? 6 : 3.4 }) // prettier-ignore
    case 'flat':
      return pen.ellipse(root[0] + long * 0.36, Math.min(root[1] + 14, -6), long * 0.5, 8, plan.dark, 14)
    default:
  }
}

function mane(pen: Pen, plan: BodyPlan, stance: Stance): void {
  const color = plan.maneColor ?? plan.dark
  const woolly = color === plan.coat
  const [x, y] = stance.headBase
  if (woolly) {
    const from = stance.shoulder
    for (let index = 0; index < 9; index++) {
      const t = index / 8
      const [cx, cy] = between(from, stance.hip, t)
      pen.circle(cx, cy - plan.belly * (0.3 + 0.1 * Math.sin(t * Math.PI)), plan.belly * 0.24, color)
      pen.circle(cx, cy + plan.belly * 0.28, plan.belly * 0.22, plan.under)
    }
    pen.circle(x + plan.head * 0.4, y - plan.head * 0.15, plan.head * 0.55, color)
    return
  }
  const big = plan.head * 0.98
  const points = Array.from({ length: 22 }, (_, index) => {
    const turn = (index / 22) * Math.PI * 2
    const radius = big * (index % 2 ? 0.98 : 1.12)
    return [x + plan.head * 0.24 + Math.cos(turn) * radius * 0.95, y + plan.head * 0.12 + Math.sin(turn) * radius] as Point
  })
  pen.polygon(points, color)
  pen.path(tube([[x + plan.head * 0.2, y + plan.head * 0.3], [stance.shoulder[0], stance.shoulder[1] + plan.chest * 0.1]], [big * 1.7, plan.chest * 1.02]), color) // prettier-ignore
}

function crest(pen: Pen, plan: BodyPlan, stance: Stance): void {
  const color = plan.maneColor ?? plan.dark
  const [hx, hy] = stance.headBase
  const { shoulder } = stance
  const side = plan.neckWidth * 0.36
  const back: Point = [shoulder[0] + plan.chest * 0.2, shoulder[1] - plan.chest * 0.34]
  const middle: Point = [(hx + shoulder[0]) / 2 + side, (hy + shoulder[1]) / 2 - side * 0.5]
  pen.path(tube([[hx + plan.head * 0.02, hy - plan.head * 0.5], [hx + plan.head * 0.34, hy - plan.head * 0.22], middle, back], [5, 11, 13, 6]), color) // prettier-ignore
}

function wing(pen: Pen, plan: BodyPlan, stance: Stance, look: Look, far: boolean): void {
  const root: Point = [stance.shoulder[0] + plan.length * 0.3, stance.shoulder[1] - plan.chest * 0.24]
  const beat = look.pose === 'fly' ? Math.sin(look.phase * Math.PI * 2) * 34 : 0
  const feathers = plan.horns !== 'long'
  const color = far ? shade(feathers ? plan.coat : plan.dark, -0.08) : feathers ? mix(plan.coat, '#ffffff', 0.2) : plan.dark
  pen.at(root[0], root[1], { rotate: beat + (far ? -22 : 0) }, () => {
    pen.path(
      'M0 6C6 -26 22 -56 54 -72C52 -58 60 -52 74 -50C66 -42 68 -34 78 -28C66 -24 62 -16 64 -6C50 -12 40 -6 34 6C22 0 10 4 0 6Z',
      color,
    )
    for (const [x, y] of [[54, -72], [74, -50], [76, -28]] as const) pen.line(`M6 0Q${x * 0.5} ${y * 0.6} ${x * 0.92} ${y * 0.92}`, { color: shade(color, -0.1), width: 1.6 }) // prettier-ignore
  })
}

function pointsOf(look: Look): Partial<Record<'seat' | 'head' | 'mouth' | 'back' | 'neck' | 'face', Point>> {
  const plan = planOf(look)
  const stance = stanceOf(plan, look.pose, look.phase)
  const seatX = stance.shoulder[0] + (stance.hip[0] - stance.shoulder[0]) * 0.46
  const seat: Point = [seatX, (stance.shoulder[1] + stance.hip[1]) / 2 - plan.belly * 0.42 - (plan.hump ?? 0) * 0.9]
  const [x, y] = stance.headBase
  return { seat, back: seat, head: [x, y - plan.head * 0.46], face: [x - plan.head * 0.3, y], mouth: mouthOf(plan, stance), neck: between(stance.shoulder, stance.headBase, 0.6) } // prettier-ignore
}

function headFrameOf(look: Look): HeadFrame {
  const plan = planOf(look)
  const stance = stanceOf(plan, look.pose, look.phase)
  const r = plan.head / 2
  const { headBase, shoulder } = stance
  const lens = Math.max(3, r * 0.36)
  return {
    at: headBase,
    radius: r,
    tilt: 14 - stance.headTilt,
    eyes: [[-r * 0.42, -r * 0.1], [-r * 0.42 - lens * 1.9, -r * 0.02]],
    lens,
    muzzle: [-r * 0.5 - plan.muzzle * 0.72, r * 0.42 + plan.muzzle * 0.15],
    neck: between(shoulder, headBase, 0.52),
    neckWidth: plan.neckWidth * 0.98,
    neckTurn: (Math.atan2(shoulder[1] - headBase[1], shoulder[0] - headBase[0]) * 180) / Math.PI,
    hat: { at: [r * 0.16, r * 0.04], scale: r / 15.5, turn: -6 },
  }
} // prettier-ignore

const rig = (name: string, species: string): Drawable =>
  rigged({
    name,
    draw: drawQuadruped,
    points: pointsOf,
    headFrame: headFrameOf,
    stride: (look) => strideOf(planOf(look), look.pose),
    params: { species },
  })

/** The four-legged rig by itself and under the name of every species. */
export const QUADRUPEDS: readonly Drawable[] = [rig('quadruped', 'dog'), ...Object.keys(SPECIES).map((name) => rig(name, name))]
