/** Clothes on the bodies of four-legged animals: shirts, capes, dresses, armour, packs, and what covers the feet. */
import { mix, shade, type Pen, type Point } from '../../pen/pen.ts'
import { tube } from '../curves.ts'
import type { Look } from '../drawable.ts'
import { BODYWEAR, FOOTWEAR } from './wearing.data.ts'

/** The trunk of an animal: points along it from shoulder to hip with the thickness there, and the length of its legs. */
export type TrunkFrame = { spine: readonly [Point, Point, Point]; widths: readonly [number, number, number]; leg: number }

/** Draws what covers the trunk. */
export function drawOnTrunk(pen: Pen, wears: Look['wears'], frame: TrunkFrame, phase: number): void {
  for (const { concept, color } of wears) {
    const worn = BODYWEAR[concept]
    if (worn) garment(pen, worn[0], color ?? worn[1], frame, phase)
  }
}

/** The colour of shoes or boots on the feet, if any are worn. */
export function footColor(wears: Look['wears']): string | undefined {
  const worn = wears.find(({ concept }) => FOOTWEAR[concept])
  return worn && (worn.color ?? FOOTWEAR[worn.concept])
}

function garment(
  pen: Pen,
  kind: (typeof BODYWEAR)[string][0],
  color: string,
  { spine, widths, leg }: TrunkFrame,
  phase: number,
): void {
  const [front, middle, back] = spine
  const along = (t: number): Point => (t < 0.5 ? between(front, middle, t * 2) : between(middle, back, t * 2 - 1))
  const cover = (share: number): string => tube([front, along(share * 0.5), along(share)], [widths[0] * 1.05, widths[1] * 1.06, widths[1] * 1.05]) // prettier-ignore
  switch (kind) {
    case 'shirt':
    case 'suit': {
      const cloth = cover(kind === 'suit' ? 0.9 : 0.74)
      pen.path(cloth, color)
      pen.inside(cloth, () => {
        const [x, y] = along(kind === 'suit' ? 0.9 : 0.74)
        pen.line([[x + widths[1] * 0.34, y - widths[1] * 0.6], [x + widths[1] * 0.34, y + widths[1] * 0.6]], { color: shade(color, -0.1), width: widths[1] * 0.1 }) // prettier-ignore
        if (kind === 'suit') for (let i = 0; i < 3; i++) pen.circle(front[0] - widths[0] * 0.1 + i * widths[1] * 0.22, front[1] + widths[0] * 0.34, widths[0] * 0.035, { color: '#f4e6b0', outline: false }) // prettier-ignore
        else for (const dx of [0.16, 0.3]) pen.line([[front[0] - widths[0] * (0.6 - dx), front[1] - widths[0] * 0.6], [front[0] - widths[0] * (0.6 - dx), front[1] + widths[0] * 0.6]], { color: mix(color, '#ffffff', 0.35), width: widths[1] * 0.05 }) // prettier-ignore
      })
      return
    }
    case 'vest':
      return pen.path(cover(0.5), color)
    case 'dress': {
      const cloth = cover(0.6)
      const [x, y] = along(0.62)
      const drop = widths[1] * 0.5 + leg * 0.34
      pen.path(`M${x - widths[1] * 0.2} ${y - widths[1] * 0.56}C${x + widths[1] * 0.5} ${y - widths[1] * 0.6} ${x + widths[1] * 1.1} ${y - widths[1] * 0.1} ${x + widths[1] * 1.2} ${y + drop}Q${x + widths[1] * 0.6} ${y + drop * 1.14} ${x + widths[1] * 0.2} ${y + drop}Q${x - widths[1] * 0.4} ${y + drop * 1.12} ${x - widths[1] * 0.8} ${y + drop * 0.94}Z`, shade(color, 0.03)) // prettier-ignore
      pen.path(cloth, color)
      return pen.line([[x - widths[1] * 0.1, y - widths[1] * 0.5], [x - widths[1] * 0.2, y + widths[1] * 0.5]], { color: shade(color, -0.12), width: widths[1] * 0.1 }) // prettier-ignore
    }
    case 'cape': {
      const [x, y] = [front[0] - widths[0] * 0.04, front[1] - widths[0] * 0.46]
      const long = back[0] - front[0] + widths[2] * 0.9
      const flutter = Math.sin(phase * Math.PI * 2) * long * 0.05
      return pen.path(`M${x - widths[0] * 0.2} ${y + widths[0] * 0.26}C${x} ${y - widths[0] * 0.12} ${x + long * 0.5} ${y - widths[0] * 0.1} ${x + long * 1.08} ${y - widths[0] * 0.02 + flutter}C${x + long} ${y + widths[0] * 0.4} ${x + long * 1.04} ${y + widths[0] * 0.6} ${x + long * 0.98} ${y + widths[0] * 1.02 - flutter}C${x + long * 0.6} ${y + widths[0] * 0.76} ${x + long * 0.3} ${y + widths[0] * 0.9} ${x - widths[0] * 0.2} ${y + widths[0] * 0.26}Z`, color) // prettier-ignore
    }
    case 'armor': {
      const cloth = cover(1)
      pen.path(cloth, { color, volume: 2 })
      return pen.inside(cloth, () => {
        for (let i = 0; i < 6; i++) {
          const [x, y] = along(i / 6 + 0.08)
          pen.line(`M${x} ${y - widths[1] * 0.6}Q${x + widths[1] * 0.2} ${y} ${x} ${y + widths[1] * 0.6}`, { color: shade(color, -0.15), width: widths[1] * 0.05 }) // prettier-ignore
        }
      })
    }
    case 'backpack': {
      const [x, y] = along(0.5)
      const size = widths[1] * 0.7
      pen.line([along(0.24), [along(0.3)[0], along(0.3)[1] + widths[1] * 0.5]], {
        color: shade(color, -0.12),
        width: size * 0.16,
      })
      pen.rect(x - size * 0.6, y - widths[1] * 0.5 - size * 0.7, size * 1.2, size, color, size * 0.26)
      return pen.rect(
        x - size * 0.34,
        y - widths[1] * 0.5 - size * 0.3,
        size * 0.68,
        size * 0.46,
        shade(color, -0.07),
        size * 0.12,
      )
    }
  }
}

const between = (from: Point, to: Point, t: number): Point => [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]
