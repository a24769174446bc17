/** The clothes of a person: torso, lower garments, and what hangs behind. */
import { mix, shade, type Pen, type Point } from '../../pen/pen.ts'
import { smoothLoop, tube } from '../curves.ts'
import type { Look } from '../drawable.ts'
import type { Outfit } from './outfit.ts'
import type { Proportions, Skeleton } from './skeleton.ts'

/** A frame on the torso: across (-1 left shoulder to 1 right) and down (0 neck to 1 hip). */
function torsoFrame({ neck, hip, side }: Skeleton, body: Proportions): (across: number, down: number) => Point {
  const wide = body.shoulders * (side ? 0.72 : 1) * Math.sqrt(body.build)
  return (across, down) => [neck[0] + (hip[0] - neck[0]) * down + across * wide, neck[1] + (hip[1] - neck[1]) * down]
}

/** What is seen behind the body: cape, wings, backpack. */
export function drawBack(pen: Pen, skeleton: Skeleton, outfit: Outfit, body: Proportions, look: Look): void {
  const at = torsoFrame(skeleton, body)
  const { extras, extraColors } = outfit
  const flutter = Math.sin(look.phase * Math.PI * 2) * 4
  if (extras.has('cape')) {
    const [x, y] = skeleton.hip
    const drop = body.leg * 0.72
    const trail = skeleton.side ? 30 : 8
    pen.path(smoothLoop([at(-0.9, 0.03), at(0.9, 0.03), [x + body.shoulders * 1.2 + trail * 0.6, y], [x + body.shoulders * 1.3 + trail + flutter, y + drop], [x + trail * 0.4, y + drop + 3], [x - body.shoulders * (skeleton.side ? 0.1 : 1.55), y + drop]]), extraColors['cape'] ?? shade(outfit.top, -0.12)) // prettier-ignore
  }
  if (extras.has('wings') || extras.has('featherwings')) {
    const feather = extras.has('featherwings')
    const color = feather ? '#fbfaf4' : '#cfe9f3'
    for (const sign of skeleton.side ? [1] : [-1, 1]) {
      const [x, y] = at(sign * 0.3, 0.25)
      pen.at(x, y, { scaleX: sign, rotate: flutter * sign * 1.5 }, () => {
        pen.path(feather ? 'M0 0C6 -34 34 -46 50 -36C54 -20 48 -10 50 0C44 4 44 14 36 22C30 24 28 36 18 38C10 30 2 20 0 0Z' : 'M0 0C8 -40 44 -52 50 -34C54 -16 30 0 6 4C30 6 44 24 36 36C26 46 8 26 0 6Z', { color, alpha: feather ? 1 : 0.85 }) // prettier-ignore
      })
    }
  }
  if (extras.has('backpack')) {
    const [x, y] = at(skeleton.side ? 1.1 : 0, 0.42)
    const w = body.shoulders * (skeleton.side ? 0.8 : 1.25)
    pen.rect(x - w, y - body.torso * 0.42, w * 2, body.torso * 0.86, extraColors['backpack'] ?? '#c9573f', 8)
  }
}

/** Skirts, dresses, robes, tails: over the legs, under the torso. */
export function drawLower(pen: Pen, skeleton: Skeleton, outfit: Outfit, body: Proportions): void {
  const { hip, nearLeg, farLeg, neck } = skeleton
  const [x, y] = hip
  const h = body.hips * 1.12 * Math.sqrt(body.build)
  const lean: Point = [(neck[0] - x) * 0.2, (neck[1] - y) * 0.2]
  const waist: Point = [x + lean[0], y + lean[1]]
  const knees = [farLeg.joint, nearLeg.joint].toSorted((a, b) => a[0] - b[0]) as [Point, Point]
  const ends = [farLeg.end, nearLeg.end].toSorted((a, b) => a[0] - b[0]) as [Point, Point]
  const hem = (share: number, flare: number): void => {
    const mixPoint = (knee: Point, end: Point): Point => (share <= 1 ? [x + (knee[0] - x) * share, y + (knee[1] - y) * share] : [knee[0] + (end[0] - knee[0]) * (share - 1), knee[1] + (end[1] - knee[1]) * (share - 1)]) // prettier-ignore
    const left = mixPoint(knees[0], ends[0])
    const right = mixPoint(knees[1], ends[1])
    pen.path(`M${waist[0] - h * 0.86} ${waist[1]}Q${x - h * 1.15} ${y} ${left[0] - flare} ${left[1]}Q${(left[0] + right[0]) / 2} ${Math.max(left[1], right[1]) + 6} ${right[0] + flare} ${right[1]}Q${x + h * 1.15} ${y} ${waist[0] + h * 0.86} ${waist[1]}Z`, outfit.bottom) // prettier-ignore
    if (!pen.plain) pen.line(`M${x - h * 0.2} ${y + 4}Q${(x + left[0]) / 2} ${(y + left[1]) / 2} ${left[0] + flare * 0.3} ${left[1] - 1}`, { color: shade(outfit.bottom, -0.07), width: 1.4, alpha: 0.8 }) // prettier-ignore
  }
  switch (outfit.lower) {
    case 'skirt':
      return hem(0.95, 6)
    case 'dress':
      return hem(1.12, 11)
    case 'robe':
      return hem(1.9, 10)
    case 'gown':
      return hem(1.96, 23)
    case 'tutu':
      pen.ellipse(x, y + 4, h * 2.5, 10, shade(outfit.bottom, -0.05))
      return pen.ellipse(x, y, h * 2.35, 8.5, outfit.bottom)
    case 'tail': {
      const drop = body.leg
      const spine: Point[] = [[x, y - 8], [x - 2, y + drop * 0.32], [x + 4, y + drop * 0.62], [x + 2, y + drop * 0.82]] // prettier-ignore
      pen.path(`M${x + 2} ${y + drop * 0.76}C${x - 10} ${y + drop * 0.84} ${x - 30} ${y + drop * 0.92} ${x - 32} ${y + drop * 1.04}C${x - 18} ${y + drop * 1.1} ${x - 6} ${y + drop * 1.0} ${x + 2} ${y + drop * 0.94}C${x + 10} ${y + drop} ${x + 22} ${y + drop * 1.1} ${x + 36} ${y + drop * 1.04}C${x + 34} ${y + drop * 0.92} ${x + 14} ${y + drop * 0.84} ${x + 2} ${y + drop * 0.76}Z`, shade(outfit.bottom, -0.05)) // prettier-ignore
      return pen.path(tube(spine, [h * 2.1, h * 2, h * 1.25, h * 0.6]), outfit.bottom)
    }
    default:
  }
}

/** The upper body with its garment and everything worn on it. */
export function drawTorso(pen: Pen, skeleton: Skeleton, outfit: Outfit, body: Proportions, look: Look): void {
  const at = torsoFrame(skeleton, body)
  const { extras, extraColors, top } = outfit
  const p = (across: number, down: number): string => at(across, down).join(' ')
  const [nx, ny] = skeleton.neck
  const [hx, hy] = skeleton.head
  const w = body.hips / body.shoulders
  const waist = (outfit.female ? 0.62 : 0.8) * Math.min(1.15, body.build)
  const low = outfit.lower === 'trousers' || outfit.lower === 'shorts' || outfit.lower === 'brief' ? 1.14 : 1.02
  pen.limb([[nx, ny + 5], [nx + (hx - nx) * 0.6, ny + (hy - ny) * 0.6]], [body.head * 0.3, body.head * 0.26], shade(outfit.skin, -0.06)) // prettier-ignore
  if (outfit.lower === 'trousers' || outfit.lower === 'shorts' || outfit.lower === 'brief') {
    pen.path(
      `M${p(-waist, 0.8)}Q${p(-w * 1.12, 1)} ${p(-w * 1.04, 1.18)}Q${p(0, 1.3)} ${p(w * 1.04, 1.18)}Q${p(w * 1.12, 1)} ${p(waist, 0.8)}Z`,
      outfit.bottom,
    )
  }
  const shape = (bottom: number, hips: number): string => `M${p(-0.36, 0)}C${p(-0.8, 0.02)} ${p(-1.08, 0.06)} ${p(-1.06, 0.24)}C${p(-1, 0.4)} ${p(-waist, 0.5)} ${p(-waist, 0.64)}Q${p(-hips * 0.96, 0.8)} ${p(-hips, bottom)}Q${p(0, bottom + 0.07)} ${p(hips, bottom)}Q${p(hips * 0.96, 0.8)} ${p(waist, 0.64)}C${p(waist, 0.5)} ${p(1, 0.4)} ${p(1.06, 0.24)}C${p(1.08, 0.06)} ${p(0.8, 0.02)} ${p(0.36, 0)}Q${p(0, 0.1)} ${p(-0.36, 0)}Z` // prettier-ignore
  const torso = shape(low > 1.1 ? 0.98 : low, w * 1.02)
  const swim = extras.has('swim')
  pen.path(torso, swim && !outfit.female ? outfit.skin : top)
  if (swim && outfit.female && outfit.lower === 'tail') {
    pen.path(torso, outfit.skin)
    pen.path(`M${p(-0.92, 0.22)}Q${p(-0.4, 0.16)} ${p(0, 0.26)}Q${p(0.4, 0.16)} ${p(0.92, 0.22)}L${p(0.84, 0.44)}Q${p(0.4, 0.5)} ${p(0, 0.36)}Q${p(-0.4, 0.5)} ${p(-0.84, 0.44)}Z`, top) // prettier-ignore
  }
  if (outfit.sleeves === 'none' && !swim)
    pen.path(`M${p(-0.5, 0)}Q${p(0, 0.34)} ${p(0.5, 0)}Q${p(0, 0.06)} ${p(-0.5, 0)}Z`, { color: outfit.skin, outline: false })
  pen.inside(torso, () => {
    if (extras.has('striped'))
      for (let d = 0.14; d < 1.1; d += 0.2) pen.line([at(-1.2, d), at(1.2, d)], { color: '#2f4a82', width: body.torso * 0.08 })
    if (extras.has('camouflage')) for (let i = 0; i < 9; i++) pen.ellipse(...(at(-0.8 + ((i * 0.61) % 1.7), 0.1 + i * 0.1) as [number, number]), 6, 4, { color: shade(top, i % 2 ? -0.09 : 0.07), outline: false }) // prettier-ignore
    if (extras.has('suit')) {
      pen.polygon([at(-0.34, -0.02), at(0, 0.56), at(0.34, -0.02)], { color: '#fbfbfa', outline: false })
      pen.line([at(-0.36, 0), at(0, 0.56), at(0, 1)], { color: shade(top, -0.1), width: 1.4 })
      pen.line([at(0.36, 0), at(0, 0.56)], { color: shade(top, -0.1), width: 1.4 })
    }
    if (extras.has('vest')) {
      const color = extraColors['vest'] ?? '#5c4a3d'
      pen.polygon([at(-1.2, 0), at(-0.4, 0), at(-0.12, 0.5), at(-0.2, 1.1), at(-1.2, 1.1)], { color, outline: false })
      pen.polygon([at(1.2, 0), at(0.4, 0), at(0.12, 0.5), at(0.2, 1.1), at(1.2, 1.1)], { color, outline: false })
    }
    if (extras.has('reflective'))
      for (const d of [0.42, 0.72]) pen.line([at(-1.2, d), at(1.2, d)], { color: '#f1ee8a', width: 4.4 })
    if (extras.has('stars')) for (const [a, d] of [[-0.5, 0.3], [0.4, 0.22], [0.1, 0.6], [-0.4, 0.85]] as const) pen.circle(...(at(a, d) as [number, number]), 1.8, { color: '#f6d867', outline: false }) // prettier-ignore
  })
  if (look.view === 'back') return
  details(pen, at, outfit, look, body)
}

function details(pen: Pen, at: (across: number, down: number) => Point, outfit: Outfit, look: Look, body: Proportions): void {
  const { extras, extraColors, top } = outfit
  const spot = (across: number, down: number, r: number, color: string): void =>
    pen.circle(...(at(across, down) as [number, number]), r, { color, outline: false })
  if (extras.has('overall')) {
    pen.polygon([at(-0.56, 0.36), at(0.56, 0.36), at(0.8, 1.04), at(-0.8, 1.04)], outfit.bottom)
    for (const s of [-1, 1]) pen.line([at(s * 0.5, 0.4), at(s * 0.62, 0.02)], { color: outfit.bottom, width: 4.5 })
    for (const s of [-0.46, 0.46]) spot(s, 0.42, 1.6, '#f0c94a')
  }
  if (extras.has('armour')) {
    pen.path(`M${at(-0.8, 0.1).join(' ')}Q${at(0, 0.2).join(' ')} ${at(0.8, 0.1).join(' ')}L${at(0.66, 0.56).join(' ')}Q${at(0, 0.74).join(' ')} ${at(-0.66, 0.56).join(' ')}Z`, { color: shade(top, 0.05), volume: 2 }) // prettier-ignore
    pen.line([at(0, 0.16), at(0, 0.64)], { color: shade(top, -0.14), width: 1.4 })
  }
  if (extras.has('spacesuit')) {
    const [x, y] = at(0, 0.5)
    pen.rect(x - 10, y - 7, 20, 14, '#aab4c0', 3)
    for (const [dx, color] of [
      [-5, '#e2483d'],
      [0, '#3a9be0'],
      [5, '#3fc06c'],
    ] as const)
      pen.circle(x + dx, y, 2, { color, outline: false })
    pen.line([at(-0.9, 0.9), at(0.9, 0.9)], { color: '#e2683d', width: 3 })
  }
  if (extras.has('apron')) pen.path(`M${at(-0.42, 0.26).join(' ')}L${at(0.42, 0.26).join(' ')}L${at(0.72, 0.66).join(' ')}L${at(0.82, 1.5).join(' ')}Q${at(0, 1.62).join(' ')} ${at(-0.82, 1.5).join(' ')}L${at(-0.72, 0.66).join(' ')}Z`, extraColors['apron'] ?? '#f4f1e8') // prettier-ignore
  if (extras.has('coat')) {
    const color = extraColors['coat'] ?? '#fbfcfd'
    for (const s of [-1, 1]) pen.path(`M${at(s * 0.3, -0.02).join(' ')}Q${at(s * 1.1, 0).join(' ')} ${at(s * 1.1, 0.24).join(' ')}L${at(s * 0.94, 0.7).join(' ')}L${at(s * 1.14, 1.62).join(' ')}L${at(s * 0.24, 1.66).join(' ')}L${at(s * 0.1, 0.6).join(' ')}Z`, color) // prettier-ignore
    for (const s of [-1, 1]) pen.line([at(s * 0.42, 1.1), at(s * 0.86, 1.08)], { color: shade(color, -0.12), width: 1.5 })
  }
  if (extras.has('belt')) {
    pen.line([at(-0.8, 0.84), at(0.8, 0.84)], { color: extraColors['belt'] ?? '#5a3a24', width: 5, cap: 'butt' })
    const [x, y] = at(0, 0.84)
    pen.rect(x - 3.5, y - 3, 7, 6, { color: '#f0c24a', outline: false }, 1)
  }
  if (extras.has('buttons'))
    for (const d of [0.24, 0.4, 0.56, 0.72]) for (const s of [-0.2, 0.2]) spot(s, d, 1.5, shade(top, -0.3))
  if (extras.has('tie'))
    pen.polygon([at(-0.1, 0.04), at(0.1, 0.04), at(0.14, 0.44), at(0, 0.56), at(-0.14, 0.44)], extraColors['tie'] ?? '#b5312f')
  if (extras.has('bow tie'))
    pen.polygon(
      [at(-0.3, 0), at(0, 0.07), at(0.3, 0), at(0.3, 0.16), at(0, 0.09), at(-0.3, 0.16)],
      extraColors['bow tie'] ?? '#b5312f',
    )
  if (extras.has('scarf')) {
    pen.limb([at(-0.46, 0.03), at(0, 0.1), at(0.46, 0.03)], [9, 10, 9], extraColors['scarf'] ?? '#d4483b')
    pen.limb([at(0.26, 0.1), at(0.34, 0.5)], [7, 8], extraColors['scarf'] ?? '#d4483b')
  }
  if (extras.has('ermine')) pen.limb([at(-0.7, 0.06), at(0, 0.2), at(0.7, 0.06)], [9, 10, 9], '#fbf8f0')
  if (extras.has('collar'))
    pen.polygon([at(-0.4, 0), at(0, 0.14), at(0.4, 0), at(0.4, 0.14), at(0, 0.32), at(-0.4, 0.14)], '#fbfbf8')
  if (extras.has('necklace'))
    pen.line(`M${at(-0.34, 0.03).join(' ')}Q${at(0, 0.36).join(' ')} ${at(0.34, 0.03).join(' ')}`, {
      color: extraColors['necklace'] ?? '#f0cf6a',
      width: 2.2,
    })
  if (extras.has('medal')) {
    pen.line([at(-0.34, 0.02), at(0, 0.5), at(0.34, 0.02)], { color: '#3f6fc0', width: 3 })
    spot(0, 0.54, 5, extraColors['medal'] ?? '#f2c53d')
  }
  if (extras.has('lei') || extras.has('ruff'))
    for (let i = 0; i < 7; i++) spot(-0.48 + i * 0.16, 0.02 + 0.16 * Math.sin((i / 6) * Math.PI), 4.4, extras.has('lei') ? (['#f08fb2', '#fdfdfb', '#f6c93c'][i % 3] as string) : '#fbfbf8') // prettier-ignore
  if (extras.has('bandana')) pen.polygon([at(-0.5, 0), at(0.5, 0), at(0, 0.34)], extraColors['bandana'] ?? '#c8302b')
  if (extras.has('hoodie')) {
    for (const s of [-0.14, 0.14]) pen.line([at(s, 0.1), at(s * 1.2, 0.4)], { color: mix(top, '#ffffff', 0.75), width: 1.8 })
    pen.path(`M${at(-0.5, 0.66).join(' ')}L${at(0.5, 0.66).join(' ')}L${at(0.66, 0.92).join(' ')}H${at(-0.66, 0.92)[0]}Z`, { color: shade(top, -0.06), outline: false }) // prettier-ignore
  }
  if (extras.has('badge') || extras.has('wingsbadge')) spot(0.5, 0.28, 3.2, '#f2cb45')
  if (extras.has('flower')) spot(0.5, 0.2, 3.4, '#e2576f')
  if (extras.has('stethoscope')) {
    pen.line(
      `M${at(-0.3, 0).join(' ')}Q${at(-0.3, 0.44).join(' ')} ${at(0.2, 0.44).join(' ')}M${at(0.3, 0).join(' ')}L${at(0.26, 0.4).join(' ')}`,
      { color: '#4a4f58', width: 1.9 },
    )
    spot(0.24, 0.45, 3, '#9aa4ae')
  }
  if (extras.has('number'))
    pen.text(String((look.seed % 22) + 1), ...(at(0, 0.4) as [number, number]), {
      color: mix(top, '#ffffff', 0.85),
      size: body.torso * 0.3,
      bold: true,
    })
  if (extras.has('emblem')) pen.polygon([at(-0.4, 0.24), at(0.4, 0.24), at(0, 0.58)], '#f3c032')
  if (extras.has('patches'))
    for (const [a, d] of [
      [-0.6, 0.3],
      [0.5, 0.9],
    ] as const)
      pen.rect(...(at(a, d) as [number, number]), 7, 7, '#d9a23c')
  if (extras.has('suspenders'))
    for (const s of [-1, 1]) pen.line([at(s * 0.45, 0.02), at(s * 0.5, 0.9)], { color: '#c8302b', width: 3 })
  if (extras.has('bag')) pen.line([at(-0.8, 0.06), at(0.8, 0.9)], { color: '#7a5230', width: 3 })
  if (extras.has('backpack'))
    for (const s of [-1, 1])
      pen.line([at(s * 0.56, 0.02), at(s * 0.66, 0.56)], { color: shade(extraColors['backpack'] ?? '#c9573f', -0.1), width: 4 })
  if (look.text)
    pen.text(look.text, ...(at(0, 0.42) as [number, number]), {
      color: '#ffffff',
      size: 9,
      bold: true,
      maxWidth: body.shoulders * 1.7,
    })
}
