/** Landmarks of Japan. */
import { shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { lattice } from '../parts/lattice.ts'
import { peak } from '../parts/landscape.ts'
import { bricks, lancetPath, sweptRoof } from '../parts/masonry.ts'
import { detail, pane } from '../parts/paints.ts'

function tokyoTower(pen: Pen, look: Look): void {
  const orange = bodyColor(look, '#e2552a')
  pen.rect(53.5, -34, 3, 50, orange)
  for (const y of [-26, -6]) pen.rect(53, y, 4, 10, '#f6f4f0')
  lattice(pen, [[51, 14], [59, 14], [66, 78], [44, 78]], 8, orange) // prettier-ignore
  pen.rect(43, 52, 24, 8, '#f6f4f0', 1)
  lattice(pen, [[44, 92], [66, 92], [84, 156], [26, 156]], 6, '#f6f4f0') // prettier-ignore
  lattice(pen, [[44, 92], [66, 92], [74, 122], [36, 122]], 3, orange) // prettier-ignore
  pen.rect(36, 76, 38, 18, '#f6f4f0', 2)
  for (let i = 0; i < 6; i++) pen.rect(39 + i * 5.6, 80, 4, 5, pane(look, i))
  lattice(pen, [[26, 156], [44, 156], [20, 226], [-6, 226]], 5, orange) // prettier-ignore
  lattice(pen, [[66, 156], [84, 156], [116, 226], [90, 226]], 5, orange) // prettier-ignore
  pen.line('M28 158H82M32 200C40 170 70 170 78 200', { color: orange, width: 4 })
  pen.rect(26, 212, 58, 16, '#c9c2b8')
  for (const x of [-8, 88]) pen.rect(x, 224, 30, 6, '#b9b2a8')
}

function skytree(pen: Pen, look: Look): void {
  const steel = bodyColor(look, '#c3d0da')
  pen.rect(38.5, -30, 3, 52, steel)
  for (const y of [-10, 8]) pen.rect(36, y, 8, 6, steel)
  lattice(pen, [[36, 22], [44, 22], [46, 74], [34, 74]], 8, steel) // prettier-ignore
  pen.path('M28 60H52L48 74H32Z', shade(steel, -0.1))
  pen.rect(28, 56, 24, 6, '#5f7a90')
  lattice(pen, [[34, 74], [46, 74], [49, 118], [31, 118]], 6, steel) // prettier-ignore
  pen.path('M16 100H64L56 118H24Z', shade(steel, -0.1))
  pen.rect(16, 92, 48, 9, '#5f7a90', 2)
  lattice(pen, [[30, 118], [50, 118], [64, 300], [16, 300]], 18, steel) // prettier-ignore
  pen.path('M34 118H46L50 300H30Z', { color: shade(steel, -0.06), alpha: 0.8, outline: false })
  if (look.lit) for (let i = 0; i < 10; i++) pen.circle(40 + ((i % 3) - 1) * 8, 126 + i * 17, 1.6, { color: '#b8d8ff', glow: 6 })
  pen.rect(6, 296, 68, 8, '#a9b4bc', 2)
}

function goldenPavilion(pen: Pen, look: Look): void {
  const gold = bodyColor(look, '#e3b03f')
  pen.path('M92 -8q8 -10 10 0l-4 6h-6Z', gold)
  sweptRoof(pen, [96, 34, 96, 30], '#6b5a4a', 0.16)
  pen.rect(66, 32, 60, 18, gold)
  for (let i = 0; i < 3; i++) pen.path(lancetPath(78 + i * 18, 50, 9, 14), '#5b4020')
  sweptRoof(pen, [96, 66, 136, 20], '#6b5a4a', 0.62)
  pen.rect(48, 64, 96, 24, gold)
  for (let i = 0; i < 6; i++) pen.rect(54 + i * 15, 68, 10, 18, detail(shade(gold, i % 2 ? -0.16 : -0.08)))
  pen.line('M42 82H150M42 88H150', { color: shade(gold, -0.12), width: 2 })
  sweptRoof(pen, [96, 104, 150, 18], '#6b5a4a', 0.72)
  pen.rect(46, 102, 100, 22, '#f2ead8')
  for (const x of [46, 70, 94, 118, 141]) pen.rect(x, 102, 5, 24, '#6b4426')
  pen.rect(36, 122, 120, 6, '#8a7a64')
  pen.path('M-4 128H196V150H-4Z', { color: '#8fc0b4', to: '#5f9a90' })
  pen.path('M56 130H136L128 146H64Z', { color: gold, alpha: 0.35, outline: false })
  for (const [x, r] of [[14, 24], [178, 26]] as const) for (const [dx, dy, k] of [[0, 0, 1], [-12, 10, 0.7], [12, 12, 0.7]] as const) pen.ellipse(x + dx, 108 + dy, r * k, r * 0.6 * k, '#3f7048') // prettier-ignore
}

function himeji(pen: Pen, look: Look): void {
  const white = bodyColor(look, '#fbfaf5')
  const roof = secondColor(look, '#7d8a96')
  pen.path('M36 176L52 128H168L190 176Z', '#a39a8a')
  bricks(pen, [52, 130, 120, 44], '#a39a8a', look.seed, 9)
  const floor = (x: number, base: number, w: number, h: number, eave: number): void => {
    pen.rect(x - w / 2, base - h, w, h, white)
    for (let i = 0; i < w / 12 - 1; i++) pen.rect(x - w / 2 + 7 + i * 12, base - h + 7, 4, 7, pane(look, i))
    sweptRoof(pen, [x, base - h + 3, eave, 15], roof, 0.7)
  }
  floor(112, 130, 116, 24, 142)
  floor(112, 100, 94, 20, 120)
  pen.path('M86 98L112 74L138 98L134 100L112 82L90 100Z', roof)
  pen.path('M92 99L112 82L132 99Z', white)
  floor(112, 76, 72, 18, 94)
  floor(112, 52, 52, 16, 72)
  sweptRoof(pen, [112, 40, 78, 26], roof, 0.34)
  for (const x of [100, 124]) pen.path(`M${x - 2} 14q-3 -10 3 -12q4 4 2 12Z`, '#5b6670')
  pen.rect(14, 126, 34, 50, white)
  sweptRoof(pen, [31, 128, 48, 16], roof, 0.6)
  floor(31, 114, 26, 14, 38)
  for (const [x, r] of [[8, 14], [196, 16], [178, 12]] as const) pen.circle(x, 168, r, { color: '#f4b8cc', round: true }) // prettier-ignore
  pen.rect(-6, 174, 220, 6, '#7f9f58')
}

export const JAPAN: readonly Drawable[] = [
  fitted('tokyo tower', tokyoTower),
  fitted('tokyo skytree', skytree),
  fitted('golden pavilion', goldenPavilion),
  fitted('himeji castle', himeji),
  fitted('mount fuji', (pen, look) => {
    peak(pen, [[0, 120], [50, 88], [92, 44], [112, 14], [122, 10], [134, 13], [142, 11], [152, 16], [172, 44], [212, 88], [262, 120]], 122, bodyColor(look, '#6f86a8'), 0.4) // prettier-ignore
    pen.path('M0 122C60 112 200 112 262 122V128H0Z', '#5f8a58')
  }),
]
