/** The fish rig: one drawing for fish, sharks and whales, swimming to the left. */
import { mix, shade, type Pen, type Point } from '../../pen/pen.ts'
import { tube } from '../curves.ts'
import type { Drawable, Look } from '../drawable.ts'
import { plainFrame, type HeadFrame } from '../clothes/worn.ts'
import { rigged } from '../rig.ts'

type Species = {
  long: number
  girth: number
  back: string
  belly: string
  fin?: string
  /** Tail: upright fork of a fish, flat flukes of a whale, lobed shark tail, veil. */
  tail?: 'fork' | 'flukes' | 'shark' | 'veil' | 'round'
  dorsal?: 'tall' | 'long' | 'sail' | 'low' | 'none'
  pattern?: 'bands' | 'spots' | 'lines' | 'scales' | 'orca' | 'none'
  patternColor?: string
  snout?: 'beak' | 'sword' | 'blunt' | 'teeth' | 'none'
  lure?: boolean
}

const SPECIES: Record<string, Species> = {
  fish: { long: 100, girth: 46, back: '#f08a45', belly: '#ffd9a0', pattern: 'scales', dorsal: 'long' },
  goldfish: { long: 84, girth: 48, back: '#f58a1f', belly: '#ffc35a', tail: 'veil', dorsal: 'long', pattern: 'scales' },
  clownfish: { long: 88, girth: 44, back: '#f47a20', belly: '#f99b45', tail: 'round', dorsal: 'long', pattern: 'bands', patternColor: '#ffffff' },
  'tropical fish': { long: 84, girth: 58, back: '#f6cf3a', belly: '#fbe68a', fin: '#2f7fd0', dorsal: 'sail', pattern: 'bands', patternColor: '#2f4fa8' },
  angelfish: { long: 74, girth: 62, back: '#e8d9a0', belly: '#fbf4d8', dorsal: 'sail', pattern: 'bands', patternColor: '#2e2f38', tail: 'veil' },
  betta: { long: 76, girth: 34, back: '#5a2fb0', belly: '#7d4fd0', fin: '#c0327a', tail: 'veil', dorsal: 'sail' },
  koi: { long: 110, girth: 42, back: '#fbf7ef', belly: '#ffffff', pattern: 'spots', patternColor: '#e2542b', dorsal: 'long' },
  salmon: { long: 124, girth: 38, back: '#c9695c', belly: '#f2d5cc', pattern: 'spots', patternColor: '#7f4a4a', dorsal: 'low' },
  trout: { long: 116, girth: 36, back: '#8a8a55', belly: '#ecdcb8', pattern: 'spots', patternColor: '#4b4a30', dorsal: 'low' },
  tuna: { long: 124, girth: 46, back: '#2f4f7c', belly: '#dbe3ea', fin: '#e2b83e', dorsal: 'tall' },
  carp: { long: 108, girth: 46, back: '#a28a4c', belly: '#e5d4a0', pattern: 'scales', dorsal: 'long' },
  catfish: { long: 112, girth: 40, back: '#5d6468', belly: '#cdd0cc', snout: 'blunt', dorsal: 'low', tail: 'round' },
  piranha: { long: 84, girth: 56, back: '#5a7084', belly: '#d8503f', snout: 'teeth', dorsal: 'low' },
  pufferfish: { long: 74, girth: 68, back: '#d9b04a', belly: '#fff6dc', pattern: 'spots', patternColor: '#8a6a2a', tail: 'round', dorsal: 'low' },
  anglerfish: { long: 84, girth: 66, back: '#4b3b46', belly: '#6a5560', snout: 'teeth', dorsal: 'low', lure: true, tail: 'round' },
  swordfish: { long: 130, girth: 38, back: '#3a5a86', belly: '#dfe7ee', snout: 'sword', dorsal: 'tall', tail: 'shark' },
  eel: { long: 150, girth: 20, back: '#5c6b3f', belly: '#c2c489', dorsal: 'low', tail: 'round' },
  sardine: { long: 100, girth: 26, back: '#5f86a8', belly: '#e8eef2', dorsal: 'low' },
  shark: { long: 150, girth: 46, back: '#74879a', belly: '#f1f4f6', tail: 'shark', dorsal: 'tall', snout: 'teeth' },
  'great white shark': { long: 156, girth: 54, back: '#66788a', belly: '#f6f7f8', tail: 'shark', dorsal: 'tall', snout: 'teeth' },
  'hammerhead shark': { long: 150, girth: 46, back: '#7f8f8a', belly: '#eef1ee', tail: 'shark', dorsal: 'tall', snout: 'blunt' },
  'whale shark': { long: 164, girth: 52, back: '#4f6f8a', belly: '#e6eef2', tail: 'shark', dorsal: 'tall', pattern: 'spots', patternColor: '#cfe0ea', snout: 'blunt' },
  dolphin: { long: 136, girth: 42, back: '#6f93b5', belly: '#e8f0f5', tail: 'flukes', dorsal: 'tall', snout: 'beak' },
  porpoise: { long: 112, girth: 44, back: '#5f6e80', belly: '#dce2e8', tail: 'flukes', dorsal: 'tall', snout: 'blunt' },
  whale: { long: 150, girth: 74, back: '#4a78a8', belly: '#dbe8f0', tail: 'flukes', dorsal: 'none', snout: 'blunt', pattern: 'lines' },
  'blue whale': { long: 176, girth: 66, back: '#3f6f9f', belly: '#cfe0ea', tail: 'flukes', dorsal: 'none', snout: 'blunt', pattern: 'lines' },
  'humpback whale': { long: 160, girth: 72, back: '#3d4f63', belly: '#e4e9ec', tail: 'flukes', dorsal: 'low', snout: 'blunt', pattern: 'lines' },
  orca: { long: 140, girth: 54, back: '#23252c', belly: '#fbfbf9', tail: 'flukes', dorsal: 'tall', pattern: 'orca', snout: 'blunt' },
  'killer whale': { long: 140, girth: 54, back: '#23252c', belly: '#fbfbf9', tail: 'flukes', dorsal: 'tall', pattern: 'orca', snout: 'blunt' },
  narwhal: { long: 126, girth: 50, back: '#8fa0ae', belly: '#eef2f4', tail: 'flukes', dorsal: 'none', snout: 'sword', pattern: 'spots', patternColor: '#6b7c8a' },
  beluga: { long: 126, girth: 52, back: '#eef2f4', belly: '#ffffff', tail: 'flukes', dorsal: 'none', snout: 'blunt' },
} // prettier-ignore

const speciesOf = (look: Look): Species => SPECIES[String(look.params['species'] ?? 'fish')] ?? (SPECIES['fish'] as Species)

function drawFish(pen: Pen, look: Look): void {
  const species = speciesOf(look)
  const { long, girth, tail = 'fork', dorsal = 'low', snout = 'none' } = species
  const asked = look.colors[0]
  const back = asked ?? species.back
  const belly = asked ? mix(asked, '#ffffff', 0.3) : species.belly
  const fin = asked ? shade(asked, -0.08) : (species.fin ?? shade(back, -0.06))
  const mark =
    look.colors[1] ??
    (asked && species.patternColor !== '#ffffff' ? shade(asked, -0.16) : (species.patternColor ?? shade(back, -0.1)))
  const half = long / 2
  const wave = Math.sin(look.phase * Math.PI * 2)
  const lag = Math.sin(look.phase * Math.PI * 2 - 1)
  const mammal = tail === 'flukes'
  const at = (t: number): Point => [
    -half + long * t,
    (t > 0.4 ? lag * (t - 0.4) ** 2 * 26 * (mammal ? 1 : 0.4) : 0) + wave * 0.4 * (1 - t),
  ]
  drawTail(pen, at(0.96), girth, tail, fin, wave)
  if (dorsal === 'tall') pen.path(`M${long * -0.08} ${-girth * 0.4}C${long * 0.02} ${-girth * 0.6} ${long * 0.06} ${-girth * 1.0} ${long * 0.12} ${-girth * 1.05}C${long * 0.1} ${-girth * 0.8} ${long * 0.12} ${-girth * 0.55} ${long * 0.18} ${-girth * 0.36}Z`, fin) // prettier-ignore
  if (dorsal === 'long') pen.path(`M${-long * 0.2} ${-girth * 0.4}C${-long * 0.1} ${-girth * 0.85} ${long * 0.16} ${-girth * 0.8} ${long * 0.26} ${-girth * 0.56}L${long * 0.24} ${-girth * 0.24}Z`, fin) // prettier-ignore
  if (dorsal === 'sail') for (const s of [-1, 1]) pen.path(`M${-long * 0.2} ${s * girth * 0.36}C${-long * 0.05} ${s * girth * 0.75} ${long * 0.2} ${s * girth * 0.95} ${long * 0.36} ${s * girth * 0.88}C${long * 0.26} ${s * girth * 0.6} ${long * 0.26} ${s * girth * 0.4} ${long * 0.26} ${s * girth * 0.2}Z`, fin) // prettier-ignore
  if (dorsal === 'low')
    pen.path(
      `M${-long * 0.02} ${-girth * 0.42}Q${long * 0.08} ${-girth * 0.76} ${long * 0.17} ${-girth * 0.66}L${long * 0.15} ${-girth * 0.34}Z`,
      fin,
    )
  const blunt = snout === 'blunt' ? 0.86 : 0.52
  const nose: Point = [-half + girth * blunt * 0.3, girth * (mammal ? 0.06 : 0.02)]
  if (snout === 'sword') pen.polygon([[nose[0] - girth * 0.2, nose[1] - 3], [nose[0] - long * 0.36, nose[1] - 2], [nose[0] - girth * 0.2, nose[1] + 4]], asked ? shade(back, 0.1) : '#cfd6db') // prettier-ignore
  if (snout === 'beak')
    pen.path(
      tube(
        [
          [-half - girth * 0.2, 5],
          [-half + girth * 0.4, 2],
        ],
        [girth * 0.2, girth * 0.4],
      ),
      back,
    )
  const outline = tube(
    [nose, at(0.24), at(0.5), at(0.78), at(0.97)],
    [girth * blunt, girth * 0.94, girth * 0.96, girth * 0.5, girth * 0.2],
  )
  pen.path(outline, back)
  pen.inside(outline, () => {
    pen.path(`M${-half - 10} ${girth * 0.14}Q${-long * 0.1} ${girth * 0.3} ${half} ${girth * 0.02}V${girth}H${-half - 10}Z`, { color: belly, outline: false }) // prettier-ignore
    drawPattern(pen, species, mark, long, girth)
  })
  if (species.lure) {
    pen.line(`M${-half + 12} ${-girth * 0.42}Q${-half - 4} ${-girth * 0.95} ${-half - 14} ${-girth * 0.55}`, {
      color: back,
      width: 2.4,
    })
    pen.circle(-half - 14, -girth * 0.5, 5, { color: '#fff2a0', glow: 10 })
  }
  pen.path(`M${-long * 0.2} ${girth * 0.16}C${-long * 0.1} ${girth * 0.2} ${-long * 0.02} ${girth * (0.5 + wave * 0.06)} ${long * 0.06} ${girth * (0.62 + wave * 0.1)}C${-long * 0.06} ${girth * 0.7} ${-long * 0.2} ${girth * 0.5} ${-long * 0.2} ${girth * 0.16}Z`, shade(fin, -0.03)) // prettier-ignore
  drawFace(pen, species, half, girth, back)
}

function drawTail(pen: Pen, [x, y]: Point, girth: number, kind: NonNullable<Species['tail']>, fin: string, wave: number): void {
  const g = Math.max(26, girth)
  const narrow = 1 - wave * 0.12
  const s = (value: number): number => value * g
  pen.at(x, y, { scaleX: kind === 'flukes' ? 1 : narrow, rotate: kind === 'flukes' ? wave * 12 : 0 }, () => {
    switch (kind) {
      case 'flukes':
        return pen.path(`M${s(-0.12)} 0C${s(0.1)} ${s(-0.06)} ${s(0.3)} ${s(-0.34)} ${s(0.62)} ${s(-0.48)}C${s(0.54)} ${s(-0.2)} ${s(0.42)} ${s(-0.06)} ${s(0.34)} ${s(0.04)}C${s(0.48)} ${s(0.08)} ${s(0.6)} ${s(0.2)} ${s(0.62)} ${s(0.36)}C${s(0.34)} ${s(0.34)} ${s(0.1)} ${s(0.14)} ${s(-0.12)} ${s(0.06)}Z`, fin) // prettier-ignore
      case 'shark':
        return pen.path(`M${s(-0.14)} ${s(-0.08)}C${s(0.1)} ${s(-0.2)} ${s(0.3)} ${s(-0.6)} ${s(0.52)} ${s(-0.82)}C${s(0.44)} ${s(-0.4)} ${s(0.3)} ${s(-0.1)} ${s(0.26)} ${s(0.04)}C${s(0.32)} ${s(0.2)} ${s(0.38)} ${s(0.36)} ${s(0.42)} ${s(0.5)}C${s(0.2)} ${s(0.36)} 0 ${s(0.16)} ${s(-0.14)} ${s(0.08)}Z`, fin) // prettier-ignore
      case 'veil':
        return pen.path(`M${s(-0.1)} ${s(-0.08)}C${s(0.2)} ${s(-0.5)} ${s(0.6)} ${s(-0.8)} ${s(0.95)} ${s(-0.66)}C${s(0.82)} ${s(-0.3)} ${s(0.9)} ${s(-0.1)} ${s(0.74)} 0C${s(0.92)} ${s(0.2)} ${s(0.86)} ${s(0.5)} ${s(0.98)} ${s(0.74)}C${s(0.5)} ${s(0.8)} ${s(0.2)} ${s(0.5)} ${s(-0.1)} ${s(0.08)}Z`, fin) // prettier-ignore
      case 'round':
        return pen.path(`M${s(-0.1)} ${s(-0.1)}C${s(0.2)} ${s(-0.44)} ${s(0.56)} ${s(-0.4)} ${s(0.56)} 0C${s(0.56)} ${s(0.4)} ${s(0.2)} ${s(0.44)} ${s(-0.1)} ${s(0.1)}Z`, fin) // prettier-ignore
      default:
        return pen.path(`M${s(-0.12)} ${s(-0.08)}C${s(0.12)} ${s(-0.2)} ${s(0.3)} ${s(-0.5)} ${s(0.62)} ${s(-0.58)}C${s(0.46)} ${s(-0.2)} ${s(0.46)} ${s(0.2)} ${s(0.62)} ${s(0.58)}C${s(0.3)} ${s(0.5)} ${s(0.12)} ${s(0.2)} ${s(-0.12)} ${s(0.08)}Z`, fin) // prettier-ignore
    }
  })
}

function drawPattern(pen: Pen, { pattern }: Species, mark: string, long: number, girth: number): void {
  const paint = { color: mark, outline: false }
  switch (pattern) {
    case 'bands':
      for (const [x, w] of [[-0.25, 0.075], [0.04, 0.09], [0.33, 0.06]] as const) pen.path(`M${long * (x - w)} ${-girth}Q${long * (x - w * 1.9)} 0 ${long * (x - w)} ${girth}H${long * (x + w)}Q${long * (x + w * 0.2)} 0 ${long * (x + w)} ${-girth}Z`, paint) // prettier-ignore
      return
    case 'spots':
      for (let i = 0; i < 14; i++)
        pen.ellipse(
          long * (-0.24 + ((i * 0.37) % 0.62)),
          girth * (-0.4 + ((i * 0.23) % 0.46)),
          girth * (0.05 + (i % 3) * 0.025),
          girth * 0.06,
          paint,
        )
      return
    case 'scales':
      for (let row = -1; row < 2; row++) for (let i = 0; i < 5; i++) pen.line(`M${long * (-0.1 + i * 0.09)} ${girth * (row * 0.2 - 0.08)}q${long * 0.045} ${girth * 0.08} 0 ${girth * 0.17}`, { color: mark, width: 1.6, alpha: 0.7 }) // prettier-ignore
      return
    case 'lines':
      for (let i = 0; i < 5; i++) pen.line(`M${-long * 0.46} ${girth * (0.2 + i * 0.07)}Q${-long * 0.26} ${girth * (0.3 + i * 0.06)} ${-long * 0.04} ${girth * (0.28 + i * 0.05)}`, { color: mark, width: 1.3, alpha: 0.6 }) // prettier-ignore
      return
    case 'orca':
      pen.ellipse(-long * 0.27, -girth * 0.16, long * 0.06, girth * 0.09, { color: '#fbfbf9', outline: false }, -14)
      return
    default:
  }
}

function drawFace(pen: Pen, { snout, tail, pattern }: Species, half: number, girth: number, back: string): void {
  const big = tail === 'flukes' || tail === 'shark'
  const x = -half + girth * (big ? 0.62 : 0.42)
  const y = big ? girth * 0.02 : -girth * 0.1
  const size = Math.max(2.2, Math.min(5, girth * (big ? 0.05 : 0.09)))
  if (!big) pen.circle(x, y, size * 1.5, { color: '#ffffff', outline: false })
  if (pattern === 'orca' || snout === 'blunt') pen.circle(x, y, size * 1.2, { color: mix(back, '#ffffff', 0.3), outline: false })
  pen.circle(x - 0.4, y, size, { color: '#1d1c22', outline: false })
  pen.circle(x - size * 0.4, y - size * 0.4, size * 0.35, { color: '#ffffff', outline: false })
  const mouth = { color: shade(back, -0.24), width: 1.8 }
  if (snout === 'teeth') {
    const mx = -half + girth * 0.14
    pen.path(`M${mx} ${girth * 0.17}Q${mx + girth * 0.25} ${girth * 0.2} ${mx + girth * 0.46} ${girth * 0.14}Q${mx + girth * 0.3} ${girth * 0.36} ${mx + 2} ${girth * 0.22}Z`, { color: '#7d2f36', outline: false }) // prettier-ignore
    for (let i = 0; i < 4; i++) pen.polygon([[mx + 3 + i * girth * 0.09, girth * 0.17], [mx + 3 + (i + 0.8) * girth * 0.09, girth * 0.17], [mx + 3 + (i + 0.4) * girth * 0.09, girth * 0.25]], '#ffffff') // prettier-ignore
  } else pen.line(`M${-half + girth * 0.06} ${girth * 0.14}q${girth * 0.16} ${girth * 0.1} ${girth * 0.3} ${girth * 0.03}`, mouth)
  if (tail === 'shark') for (let i = 0; i < 3; i++) pen.line(`M${-half + girth * (0.95 + i * 0.1)} ${-girth * 0.06}q${girth * 0.05} ${girth * 0.1} 0 ${girth * 0.2}`, { color: shade(back, -0.12), width: 1.6 }) // prettier-ignore
}

const pointsOf = (look: Look): Partial<Record<'mouth' | 'back' | 'seat' | 'head', Point>> => {
  const { long, girth } = speciesOf(look)
  return {
    mouth: [-long / 2, girth * 0.1],
    back: [0, -girth * 0.46],
    seat: [0, -girth * 0.46],
    head: [-long * 0.3, -girth * 0.45],
  }
}

const headFrame = (look: Look): HeadFrame => {
  const { long, girth } = speciesOf(look)
  return plainFrame([-long * 0.3, -girth * 0.34], [-long * 0.36, -girth * 0.08], 0, girth * 0.62, false)
}

/** The fish rig under the name of every species. */
export const FISH: readonly Drawable[] = Object.keys(SPECIES).map((species) => rigged({ name: species, draw: drawFish, points: pointsOf, headFrame, params: { species } })) // prettier-ignore
