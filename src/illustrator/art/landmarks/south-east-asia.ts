/** Landmarks of the south-east of Asia. */
import { shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { archPath } from '../parts/masonry.ts'
import { detail } from '../parts/paints.ts'

function petronas(pen: Pen, look: Look): void {
  const steel = bodyColor(look, '#b9c6d0')
  for (const x of [34, 106]) {
    pen.rect(x - 1.2, -30, 2.4, 40, '#d9e1e6')
    pen.circle(x, 2, 3.4, '#d9e1e6')
    for (const [y, w] of [[8, 8], [20, 14], [38, 22], [62, 30], [92, 38]] as const) pen.rect(x - w / 2, y, w, 252 - y, { color: shade(steel, 0.05), to: shade(steel, -0.1), volume: 1.4 }) // prettier-ignore
    pen.path(`M${x - 4} 9L${x} -6L${x + 4} 9Z`, steel)
    for (let y = 24; y < 250; y += 7) {
      const half = y < 38 ? 7 : y < 62 ? 11 : y < 92 ? 15 : 19
      pen.line(`M${x - half} ${y}H${x + half}`, { color: look.lit ? '#ffe9a8' : shade(steel, -0.2), width: look.lit ? 2 : 1.6 })
    }
    for (const dx of [-9, 9]) pen.line(`M${x + dx} 60V250`, { color: '#ffffff', width: 1.4, alpha: 0.5 })
    pen.rect(x + (x < 70 ? -28 : 18), 190, 12, 62, { color: shade(steel, -0.04), to: shade(steel, -0.12) })
  }
  pen.rect(50, 140, 42, 9, shade(steel, -0.08))
  pen.line('M70 149L54 176M72 149L88 176', { color: shade(steel, -0.12), width: 3 })
  pen.rect(6, 240, 128, 14, shade(steel, -0.14))
}

function marinaBay(pen: Pen, look: Look): void {
  const tower = bodyColor(look, '#c3cdd4')
  for (const x of [34, 108, 182]) {
    pen.path(`M${x - 8} 40H${x + 18}L${x + 26} 150H${x - 26}Z`, { color: shade(tower, 0.04), to: shade(tower, -0.1) })
    pen.path(`M${x + 6} 40H${x + 18}L${x + 26} 150H${x + 12}Z`, detail(shade(tower, -0.14)))
    for (let y = 48; y < 148; y += 7)
      pen.line(`M${x - 8 - (y - 40) * 0.15} ${y}H${x + 5 + (y - 40) * 0.06}`, {
        color: look.lit ? '#ffdf8a' : shade(tower, -0.2),
        width: 2,
      })
  }
  pen.path('M-12 28C0 40 30 42 60 42H214C232 40 240 32 244 22C200 30 60 34 -12 28Z', '#e9edf0')
  pen.path('M-12 28C60 34 200 30 244 22L240 20C190 26 60 28 -8 24Z', '#5fb0c4')
  for (const x of [20, 40, 70, 96, 130, 160, 190]) pen.circle(x, 22, 6, '#4f9a58')
  pen.path('M-12 150H246V160H-12Z', { color: '#6fb4d0', to: '#4f94b8' })
}

function merlion(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#f4f2ec')
  const dark = shade(stone, -0.14)
  const wave = look.phase
  pen.line('M40 54C14 50 -16 70 -26 128', { color: '#bfe6f6', width: 8 })
  for (let i = 0; i < 5; i++) {
    const t = ((i + wave) / 5) % 1
    pen.circle(40 - t * 66, 54 + t * t * 74, 3, { color: '#ffffff', outline: false })
  }
  pen.path('M56 84C50 116 60 140 74 156L104 156C128 140 134 116 118 92Z', stone)
  pen.path('M104 150C128 150 140 132 134 108C148 116 152 144 136 160Z', stone)
  for (let row = 0; row < 5; row++) for (let i = 0; i < 4; i++) pen.line(`M${62 + i * 14 + (row % 2) * 6} ${96 + row * 12}q6 8 12 0`, { color: dark, width: 1.8 }) // prettier-ignore
  for (let i = 0; i < 11; i++)
    pen.ellipse(
      82 + Math.cos((i / 11) * 6.28) * 34,
      48 + Math.sin((i / 11) * 6.28) * 36,
      13,
      13,
      shade(stone, i % 2 ? -0.05 : -0.02),
    )
  pen.ellipse(80, 48, 32, 33, stone)
  for (const x of [62, 102]) pen.circle(x, 18, 8, stone)
  pen.path('M44 42C36 46 36 60 48 62L70 66L72 48Z', stone)
  pen.path('M42 54C48 58 58 60 66 58L64 66C54 68 44 64 42 54Z', dark)
  pen.path('M40 42L50 40L48 48Z', dark)
  pen.circle(64, 38, 4, '#5b5f66')
  pen.line('M56 30q7 -5 14 0', { color: dark, width: 2.4 })
  pen.path('M44 156H132L140 172H36Z', shade(stone, -0.08))
  for (const x of [52, 76, 100, 124]) pen.line(`M${x - 8} 160q8 -8 16 0`, { color: '#8fcbe0', width: 3 })
}

function angkorWat(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#a8957a')
  const prang = (x: number, base: number, w: number, h: number): void => {
    pen.path(
      `M${x - w / 2} ${base}C${x - w * 0.56} ${base - h * 0.4} ${x - w * 0.34} ${base - h * 0.78} ${x} ${base - h}C${x + w * 0.34} ${base - h * 0.78} ${x + w * 0.56} ${base - h * 0.4} ${x + w / 2} ${base}Z`,
      { color: stone, volume: 1.7 },
    )
    for (let i = 1; i < 7; i++)
      pen.line(`M${x - w * 0.5 * (1 - (i / 7.4) ** 2)} ${base - (h * i) / 7.4}h${w * (1 - (i / 7.4) ** 2)}`, {
        color: shade(stone, -0.14),
        width: 2,
      })
  }
  for (const [x, base, w, h] of [
    [48, 92, 26, 50],
    [202, 92, 26, 50],
    [84, 82, 30, 60],
    [166, 82, 30, 60],
    [125, 72, 38, 78],
  ] as const) {
    prang(x, base, w, h) // prettier-ignore
    pen.rect(x - w * 0.5, base - 1, w, 50, shade(stone, -0.02))
    pen.rect(x - 4, base + 6, 8, 16, detail('#4a4034'))
  }
  pen.path('M0 112L12 100H238L250 112Z', shade(stone, -0.08))
  pen.rect(2, 110, 246, 24, stone)
  for (let i = 0; i < 26; i++) if (i < 11 || i > 14) pen.rect(6 + i * 9.4, 114, 4.4, 18, detail(shade(stone, -0.24)))
  pen.polygon([[104, 112], [125, 92], [146, 112]], shade(stone, 0.03)) // prettier-ignore
  pen.rect(108, 110, 34, 26, shade(stone, 0.03))
  pen.rect(117, 114, 16, 22, '#3f372c')
  pen.path('M-6 134H256V154H-6Z', { color: '#7faab0', to: '#5f8a90' })
  pen.path('M108 134H142L156 154H94Z', shade(stone, -0.04))
  for (const x of [8, 242]) {
    pen.line(`M${x} 134C${x - 2} 110 ${x + 3} 96 ${x} 82`, { color: '#7a5a3a', width: 3 })
    for (const a of [-60, -20, 20, 60, 100, -100])
      pen.at(x, 82, { rotate: a }, () => pen.path('M0 0C-4 -8 -2 -16 2 -20C4 -12 4 -6 0 0Z', '#4f8a48'))
  }
}

function borobudur(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#8d8a80')
  const stupa = (x: number, base: number, w: number): void => {
    pen.path(
      `M${x - w / 2} ${base}C${x - w * 0.55} ${base - w * 0.7} ${x - w * 0.2} ${base - w * 0.9} ${x - w * 0.12} ${base - w}L${x} ${base - w * 1.5}L${x + w * 0.12} ${base - w}C${x + w * 0.2} ${base - w * 0.9} ${x + w * 0.55} ${base - w * 0.7} ${x + w / 2} ${base}Z`,
      { color: stone, volume: 1.6 },
    )
    if (w < 20) for (const [dx, dy] of [[-0.2, 0.3], [0.12, 0.3], [-0.04, 0.52]] as const) pen.rect(x + dx * w, base - dy * w - 2, 2.4, 2.4, detail(shade(stone, -0.3))) // prettier-ignore
  }
  stupa(125, 58, 40)
  for (const [y, w, n] of [
    [58, 92, 5],
    [74, 128, 7],
    [90, 164, 8],
  ] as const) {
    pen.rect(125 - w / 2, y, w, 18, shade(stone, -0.03)) // prettier-ignore
    for (let i = 0; i < n; i++) stupa(125 - w / 2 + 8 + (i * (w - 16)) / (n - 1), y + 14, 15)
  }
  for (const [y, w] of [
    [104, 190],
    [118, 220],
    [132, 250],
  ] as const) {
    pen.rect(125 - w / 2, y, w, 14, stone) // prettier-ignore
    pen.rect(125 - w / 2 - 2, y, w + 4, 3, shade(stone, 0.06))
    for (let x = 125 - w / 2 + 6; x < 125 + w / 2 - 10; x += 14)
      pen.path(archPath(x + 4, y + 12, 7, 9), detail(shade(stone, -0.2)))
  }
  pen.path('M114 92H136L146 146H104Z', shade(stone, 0.04))
  for (let y = 98; y < 146; y += 6)
    pen.line(`M${112 - (y - 92) * 0.14} ${y}H${138 + (y - 92) * 0.14}`, { color: shade(stone, -0.14), width: 1.4 })
}

function watArun(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#e6dccb')
  const prang = (x: number, base: number, w: number, h: number): void => {
    pen.path(
      `M${x - w * 0.5} ${base}L${x - w * 0.4} ${base - h * 0.3}L${x - w * 0.26} ${base - h * 0.34}C${x - w * 0.2} ${base - h * 0.6} ${x - w * 0.16} ${base - h * 0.86} ${x} ${base - h}C${x + w * 0.16} ${base - h * 0.86} ${x + w * 0.2} ${base - h * 0.6} ${x + w * 0.26} ${base - h * 0.34}L${x + w * 0.4} ${base - h * 0.3}L${x + w * 0.5} ${base}Z`,
      { color: stone, volume: 1.6 },
    )
    for (let i = 1; i < 11; i++) {
      const t = i / 11
      const half = t < 0.32 ? w * (0.5 - t * 0.3) : w * 0.26 * (1 - ((t - 0.32) / 0.68) ** 2 * 0.9)
      pen.line(`M${x - half} ${base - h * t}h${half * 2}`, { color: i % 2 ? '#5f8f9a' : '#b5724a', width: 2.2, alpha: 0.75 })
    }
    pen.line(`M${x} ${base - h}v${-h * 0.07}`, { color: '#d8ae4a', width: 2.4 })
  }
  for (const x of [28, 192]) prang(x, 150, 42, 84)
  prang(110, 150, 110, 168)
  pen.path(archPath(110, 104, 12, 20), detail('#5b6f7a'))
  for (const x of [66, 154]) prang(x, 156, 36, 72)
  pen.rect(-4, 148, 228, 12, shade(stone, -0.06))
  for (let i = 0; i < 15; i++) pen.path(archPath(4 + i * 15.2, 160, 8, 9), detail(shade(stone, -0.2)))
  pen.path('M-4 160H224V170H-4Z', { color: '#8fb0a8', to: '#6f948c' })
}

export const SOUTH_EAST_ASIA: readonly Drawable[] = [
  fitted('petronas towers', petronas),
  fitted('marina bay sands', marinaBay),
  fitted('merlion', merlion, { animated: true }),
  fitted('angkor wat', angkorWat),
  fitted('borobudur', borobudur),
  fitted('wat arun', watArun),
]
