/** The head of a four-legged animal: skull, muzzle, ears, horns, face. */
import { mix, shade, type Pen, type Point } from '../../pen/pen.ts'
import { partColor, type Look } from '../drawable.ts'
import type { BodyPlan } from './body-plan.ts'
import type { Stance } from './gait.ts'
import { tube } from '../curves.ts'

const EYE = '#1f1a1c'

/** Where the tip of the muzzle is. */
export function mouthOf(plan: BodyPlan, stance: Stance): Point {
  const tilt = (stance.headTilt * Math.PI) / 180
  const reach = plan.head * 0.42 + plan.muzzle
  return [stance.headBase[0] - Math.cos(tilt) * reach, stance.headBase[1] + Math.sin(tilt) * reach]
}

/** Draws what lies behind the head: the far ear and the horns' far half. */
export function drawFarEar(pen: Pen, plan: BodyPlan, stance: Stance): void {
  pen.at(stance.headBase[0], stance.headBase[1], { rotate: -stance.headTilt + 14 }, () => {
    ear(pen, plan, -plan.head * 0.2, shade(plan.earColor ?? plan.coat, -0.08), true)
  })
}

/** Draws the head over the neck. Local origin: the middle of the skull. */
export function drawHead(pen: Pen, plan: BodyPlan, stance: Stance, look: Look): void {
  const r = plan.head / 2
  pen.at(stance.headBase[0], stance.headBase[1], { rotate: 14 - stance.headTilt }, () => {
    if (plan.trunk) trunk(pen, plan, look)
    const tip: Point = [-r * 0.5 - plan.muzzle, r * 0.38 + plan.muzzle * 0.2]
    const muzzle = plan.muzzleColor ?? plan.coat
    const head = tube([[r * 0.35, -r * 0.1], [-r * 0.2, 0], [-r * 0.55, r * 0.2], tip], [plan.head * 0.86, plan.head, plan.head * 0.78, plan.muzzleWidth]) // prettier-ignore
    if (!plan.trunk) pen.path(head, plan.coat)
    else pen.circle(0, 0, r, { color: plan.coat, round: true })
    pen.inside(head, () => {
      if (plan.trunk) return
      if (plan.muzzleColor) pen.ellipse(tip[0] + plan.muzzle * 0.2, tip[1] + plan.muzzleWidth * 0.1, plan.muzzle * 0.75 + r * 0.1, plan.muzzleWidth * 0.62, { color: muzzle, outline: false }) // prettier-ignore
      if (plan.face === 'cheeks') pen.ellipse(-r * 0.5, r * 0.72, r * 0.95, r * 0.48, { color: plan.under, outline: false })
      if (plan.face === 'mask') pen.ellipse(-r * 0.5, -r * 0.06, r * 0.55, r * 0.3, { color: plan.dark, outline: false }, 14)
      if (plan.face === 'patch') pen.ellipse(-r * 0.4, -r * 0.02, r * 0.34, r * 0.42, { color: plan.dark, outline: false }, 24)
      if (plan.face === 'badger')
        pen.path(`M${-r * 2.4} ${r * 0.5}L${r} ${-r * 0.5}L${r} ${r * 0.1}Z`, { color: plan.dark, outline: false })
      if (plan.pattern === 'stripes') for (const x of [-0.1, 0.3, 0.65]) pen.line([[r * x, -r], [r * (x - 0.12), -r * 0.3]], { color: plan.dark, width: r * 0.14 }) // prettier-ignore
      if (plan.pattern === 'patches') pen.ellipse(r * 0.3, -r * 0.3, r * 0.7, r * 0.8, { color: plan.dark, outline: false })
    })
    horns(pen, plan)
    ear(pen, plan, r * 0.3, plan.earColor ?? plan.coat, false)
    if (!plan.trunk) {
      if (plan.muzzle > 13 && plan.ears === 'flop' && plan.noseColor) {
        pen.ellipse(tip[0] - plan.muzzleWidth * 0.36, tip[1], plan.muzzleWidth * 0.22, plan.muzzleWidth * 0.46, plan.noseColor)
        pen.circle(tip[0] - plan.muzzleWidth * 0.38, tip[1] - plan.muzzleWidth * 0.14, 0.9, { color: plan.dark, outline: false })
      } else if (plan.hoofed || plan.ears === 'none') {
        pen.circle(tip[0] - plan.muzzleWidth * 0.14, tip[1] - plan.muzzleWidth * 0.16, plan.muzzleWidth * 0.085, { color: plan.noseColor ?? shade(muzzle, -0.3), outline: false }) // prettier-ignore
      } else {
        pen.ellipse(tip[0] - plan.muzzleWidth * 0.36, tip[1] - plan.muzzleWidth * 0.2, plan.muzzleWidth * 0.26, plan.muzzleWidth * 0.2, plan.noseColor ?? '#2b2426') // prettier-ignore
      }
      if (plan.teeth) for (const dx of [0, 0.17]) pen.rect(tip[0] + plan.muzzleWidth * (0.02 + dx), tip[1] + plan.muzzleWidth * 0.3, plan.muzzleWidth * 0.16, plan.muzzleWidth * 0.3, '#fffdf4', 0.8) // prettier-ignore
      mouth(pen, plan, tip, look)
      if (plan.bigNose)
        pen.ellipse(tip[0] + plan.muzzle * 0.1, tip[1] - r * 0.16, r * 0.2, r * 0.32, plan.noseColor ?? '#2b2426', -8)
      if (plan.whiskers) for (const [lift, long] of [[-0.22, 1], [0.02, 1.1], [0.26, 0.95]] as const) pen.line([[tip[0] + plan.muzzle * 0.5, tip[1] + plan.muzzleWidth * 0.1], [tip[0] + plan.muzzle * 0.5 + r * long, tip[1] + plan.muzzleWidth * 0.1 + r * lift]], { color: '#fbf8f0', width: Math.max(0.6, r * 0.05) }) // prettier-ignore
    }
    if (plan.tusks) pen.path(`M${-r * 0.7} ${r * 0.55}q${-r * 0.2} ${r * 0.62} ${-r * 0.75} ${r * 0.5}q${r * 0.34} ${-r * 0.06} ${r * 0.4} ${-r * 0.62}Z`, '#fbf6e6') // prettier-ignore
    eye(pen, plan, -r * 0.42, -r * 0.1, stance.asleep || look.mood === 'sleepy', look)
  })
}

function eye(pen: Pen, plan: BodyPlan, x: number, y: number, closed: boolean, look: Look): void {
  const size = Math.max(1.7, plan.head * 0.075)
  if (closed) return pen.line(`M${x - size} ${y}q${size} ${size} ${size * 2} 0`, { color: EYE, width: size * 0.5 })
  const dark = plan.face === 'patch' || plan.face === 'mask'
  if (dark) pen.circle(x, y, size * 1.25, { color: '#ffffff', outline: false })
  pen.ellipse(x, y, size * 0.95, size * 1.15, { color: EYE, outline: false })
  const iris = partColor(look, 'eyeColor', '')
  if (iris) pen.circle(x, y, size * 0.72, { color: iris, outline: false })
  pen.circle(x - size * 0.28, y - size * 0.4, size * 0.36, { color: '#ffffff', outline: false })
  if (look.mood === 'angry') pen.line([[x - size * 1.6, y - size * 0.8], [x + size * 1.2, y - size * 2]], { color: EYE, width: size * 0.6 }) // prettier-ignore
}

function mouth(pen: Pen, plan: BodyPlan, tip: Point, look: Look): void {
  const w = plan.muzzleWidth
  const smile = look.mood === 'sad' || look.mood === 'angry' ? -0.2 : 0.26
  if (look.mouth > 0.1)
    pen.ellipse(tip[0] + w * 0.1, tip[1] + w * 0.34, w * 0.3, w * 0.2 * look.mouth, { color: '#7a2b30', outline: false })
  pen.line(`M${tip[0] - w * 0.2} ${tip[1] + w * 0.24}q${plan.muzzle * 0.35} ${w * smile} ${plan.muzzle * 0.7} ${-w * 0.04}`, { color: shade(plan.muzzleColor ?? plan.coat, -0.28), width: Math.max(0.9, w * 0.08) }) // prettier-ignore
}

function trunk(pen: Pen, plan: BodyPlan, look: Look): void {
  const r = plan.head / 2
  const sway = Math.sin(look.phase * Math.PI * 2) * r * 0.12
  const spine: Point[] = [[-r * 0.3, 0], [-r * 0.95, r * 0.55], [-r * 1.2 + sway, r * 1.3], [-r * 1.15 + sway, r * 2.05], [-r * 1.55 + sway, r * 2.45]] // prettier-ignore
  pen.path(tube(spine, [r * 1.3, r * 0.85, r * 0.58, r * 0.42, r * 0.34]), plan.coat)
  for (const t of [1.0, 1.35, 1.7])
    pen.line(`M${-r * 1.38 + sway} ${r * t}q${r * 0.2} ${r * 0.1} ${r * 0.38} 0`, { color: shade(plan.coat, -0.1), width: 1.2 })
}

function ear(pen: Pen, plan: BodyPlan, x: number, color: string, far: boolean): void {
  const r = plan.head / 2
  const inner = {
    color: far ? shade(color, -0.06) : mix(color, plan.ears === 'point' ? plan.dark : '#f0b3a8', 0.4),
    outline: false,
  }
  switch (plan.ears) {
    case 'point':
      pen.path(`M${x - r * 0.42} ${-r * 0.62}Q${x - r * 0.1} ${-r * 1.3} ${x + r * 0.16} ${-r * 1.72}Q${x + r * 0.62} ${-r * 1.1} ${x + r * 0.5} ${-r * 0.4}Z`, color) // prettier-ignore
      return pen.path(`M${x - r * 0.18} ${-r * 0.74}Q${x + r * 0.02} ${-r * 1.2} ${x + r * 0.16} ${-r * 1.42}Q${x + r * 0.36} ${-r * 1.0} ${x + r * 0.3} ${-r * 0.6}Z`, inner) // prettier-ignore
    case 'round':
      pen.circle(x + r * 0.14, -r * 0.82, r * 0.38, color)
      return pen.circle(x + r * 0.12, -r * 0.8, r * 0.2, inner)
    case 'flop':
      return pen.path(`M${x - r * 0.2} ${-r * 0.72}Q${x + r * 0.5} ${-r * 0.95} ${x + r * 0.62} ${-r * 0.1}Q${x + r * 0.7} ${r * 0.8} ${x + r * 0.2} ${r * 0.74}Q${x - r * 0.14} ${r * 0.3} ${x - r * 0.2} ${-r * 0.72}Z`, shade(color, -0.04)) // prettier-ignore
    case 'long':
      pen.ellipse(x + r * 0.34, -r * 1.6, r * 0.28, r * 0.98, color, 14)
      return pen.ellipse(x + r * 0.32, -r * 1.56, r * 0.14, r * 0.72, { ...inner, color: '#eeb4b0' }, 14)
    case 'side':
      pen.ellipse(x + r * 0.5, -r * 0.62, r * 0.58, r * 0.25, color, far ? -44 : -18)
      return pen.ellipse(x + r * 0.5, -r * 0.6, r * 0.36, r * 0.13, inner, far ? -44 : -18)
    case 'huge':
      if (plan.trunk) {
        if (far) return
        const flap = `M${x - r * 0.1} ${-r * 0.72}C${x + r * 0.5} ${-r * 1.25} ${x + r * 1.55} ${-r * 1.05} ${x + r * 1.42} ${r * 0.05}C${x + r * 1.36} ${r * 0.75} ${x + r * 0.7} ${r * 1.2} ${x + r * 0.34} ${r * 0.75}C${x} ${r * 0.45} ${x - r * 0.14} ${-r * 0.1} ${x - r * 0.1} ${-r * 0.72}Z`
        return pen.path(flap, shade(color, -0.05))
      }
      pen.circle(x + r * 0.3, -r * 0.8, r * 0.66, color)
      return pen.circle(x + r * 0.28, -r * 0.78, r * 0.4, { ...inner, color: plan.muzzleColor ?? '#eeb4b0' })
    default:
  }
}

function horns(pen: Pen, plan: BodyPlan): void {
  const r = plan.head / 2
  const bone = '#e9dcc0'
  const wood = '#8a6744'
  switch (plan.horns) {
    case 'antlers':
      for (const far of [1, 0]) {
        const paint = { color: far ? shade(wood, -0.08) : wood, width: r * 0.2 }
        const x = far * r * 0.4 - r * 0.1
        pen.line(`M${x} ${-r * 0.8}C${x + r * 0.2} ${-r * 1.6} ${x + r * 1.3} ${-r * 1.9} ${x + r * 0.7} ${-r * 3.3}`, paint)
        pen.line(`M${x + r * 0.1} ${-r * 1.25}q${-r * 0.75} ${-r * 0.2} ${-r * 0.8} ${-r * 0.9}M${x + r * 0.6} ${-r * 1.8}q${-r * 0.8} ${-r * 0.3} ${-r * 0.7} ${-r * 1.15}M${x + r * 0.95} ${-r * 2.3}q${r * 0.55} ${-r * 0.2} ${r * 0.6} ${-r * 0.75}`, paint) // prettier-ignore
      }
      break
    case 'palm':
      pen.path(`M${r * 0.1} ${-r * 0.7}C${r * 0.2} ${-r * 1.2} ${-r * 0.4} ${-r * 1.3} ${-r * 0.7} ${-r * 2.1}L${-r * 0.2} ${-r * 1.8}L${0} ${-r * 2.5}L${r * 0.35} ${-r * 1.9}L${r * 0.8} ${-r * 2.7}L${r} ${-r * 2}L${r * 1.6} ${-r * 2.5}L${r * 1.5} ${-r * 1.6}L${r * 2.1} ${-r * 1.7}C${r * 1.9} ${-r} ${r} ${-r * 0.7} ${r * 0.4} ${-r * 0.6}Z`, wood) // prettier-ignore
      break
    case 'curl':
      pen.line(`M${r * 0.1} ${-r * 0.75}C${r * 1.6} ${-r * 1.5} ${r * 1.9} ${r * 0.7} ${r * 0.7} ${r * 0.66}C${r * 0.1} ${r * 0.6} ${r * 0.1} ${-r * 0.1} ${r * 0.6} ${-r * 0.1}`, { color: '#b99a6b', width: r * 0.36 }) // prettier-ignore
      break
    case 'long':
      for (const far of [1, 0]) pen.path(`M${far * r * 0.35 - r * 0.1} ${-r * 0.8}Q${far * r * 0.35 + r * 0.2} ${-r * 1.7} ${far * r * 0.35 + r * 1.15} ${-r * 2.2}Q${far * r * 0.35 + r * 0.75} ${-r * 1.4} ${far * r * 0.35 + r * 0.3} ${-r * 0.7}Z`, '#6b5a48') // prettier-ignore
      break
    case 'bull':
      pen.path(
        `M${r * 0.2} ${-r * 0.85}Q${-r * 0.7} ${-r * 1.1} ${-r * 0.62} ${-r * 1.75}Q${-r * 0.1} ${-r * 1.4} ${r * 0.44} ${-r * 0.74}Z`,
        bone,
      )
      break
    case 'rhino':
      pen.path(`M${-r * 1.9} ${r * 0.32}Q${-r * 2.2} ${-r * 0.5} ${-r * 1.95} ${-r * 1.1}Q${-r * 1.6} ${-r * 0.4} ${-r * 1.25} ${r * 0.1}ZM${-r * 1.15} ${-r * 0.1}L${-r} ${-r * 0.75}L${-r * 0.6} ${-r * 0.3}Z`, bone) // prettier-ignore
      break
    case 'unicorn':
      pen.path(`M${-r * 0.5} ${-r * 0.75}L${-r * 1.25} ${-r * 2.9}L${r * 0.05} ${-r * 0.95}Z`, '#f3c948')
      break
    case 'ossicones':
      for (const x of [0.34, 0]) {
        pen.line([[r * x, -r * 0.75], [r * (x + 0.15), -r * 1.5]], { color: plan.coat, width: r * 0.2 }) // prettier-ignore
        pen.circle(r * (x + 0.15), -r * 1.55, r * 0.2, plan.dark)
      }
      break
    default:
  }
}
