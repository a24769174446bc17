/** Shelters of snow, hide, felt, canvas, and boards. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { waving } from '../parts/flags.ts'
import { archPath, casement, domePath } from '../parts/masonry.ts'
import { detail, glass, IRON, WOOD } from '../parts/paints.ts'

function igloo(pen: Pen, look: Look): void {
  const snow = bodyColor(look, '#eef5fa')
  const dome = domePath(100, 100, 180, 96)
  pen.path(dome, { color: snow, round: true })
  pen.inside(dome, () => {
    for (const [row, y] of [20, 40, 60, 80].entries()) {
      pen.line(`M0 ${y + 8}Q100 ${y - 12} 200 ${y + 8}`, { color: shade(snow, -0.12), width: 1.6 })
      for (let i = 0; i < 9; i++)
        pen.line(`M${(i + (row % 2) * 0.5) * 26 - 8} ${y + 4}l${(i - 4) * 0.8} 20`, { color: shade(snow, -0.12), width: 1.6 })
    }
  })
  pen.path(archPath(62, 100, 64, 56), shade(snow, -0.03))
  pen.path(archPath(62, 100, 64, 56), { color: '#ffffff', alpha: 0.3, outline: false })
  pen.path(archPath(58, 100, 40, 42), look.lit ? { color: '#ffc86a', glow: 8 } : '#3f5f7d')
  for (const [x, y] of [[33, 66], [44, 52], [62, 46], [80, 54], [90, 70]] as const) pen.line(`M${x} ${y}l${(62 - x) * 0.18} 8`, { color: shade(snow, -0.14), width: 1.6 }) // prettier-ignore
}

function tipi(pen: Pen, look: Look): void {
  const hide = bodyColor(look, '#e3c79a')
  for (const [x, top] of [[50, 0], [60, -6], [72, -2], [80, 4]] as const) pen.line(`M66 44L${x} ${top}`, { color: '#7a5636', width: 3.4 }) // prettier-ignore
  pen.path('M58 26Q66 32 74 26L130 150H0Z', hide)
  pen.path('M66 74L82 150H50Z', shade(hide, -0.28))
  pen.path('M66 74L50 150H40Z', shade(hide, 0.04))
  const band = secondColor(look, '#b5452f')
  pen.path('M11 126L119 126L123 135H7Z', detail(band))
  for (let i = 0; i < 8; i++) pen.polygon([[14 + i * 13.5, 120], [21 + i * 13.5, 106], [28 + i * 13.5, 120]], detail(i % 2 ? '#3f7f8a' : '#e8a23a')) // prettier-ignore
  pen.path('M66 74L82 150H50Z', shade(hide, -0.28))
  pen.path('M45 54L87 54L90 61H42Z', detail(band))
  for (const y of [66, 72]) pen.line(`M60 ${y}H72`, { color: '#7a5636', width: 2 })
}

function yurt(pen: Pen, look: Look): void {
  const felt = bodyColor(look, '#f2ecdd')
  const band = secondColor(look, '#c8452f')
  pen.rect(86, 0, 8, 24, IRON)
  pen.path('M10 58C30 26 60 14 90 14C120 14 150 26 170 58Z', felt)
  for (const x of [30, 60, 90, 120, 150]) pen.line(`M90 16L${x} 56`, { color: shade(felt, -0.12), width: 1.6 })
  pen.rect(8, 56, 164, 60, shade(felt, -0.02), 4)
  pen.rect(8, 62, 164, 12, detail(band))
  for (let i = 0; i < 11; i++) pen.polygon([[12 + i * 15, 68], [19 + i * 15, 63], [26 + i * 15, 68], [19 + i * 15, 73]], detail('#f4d27a')) // prettier-ignore
  pen.rect(8, 96, 164, 3, detail('#b59a6a'))
  pen.rect(72, 64, 36, 52, '#a8522f', 2)
  pen.rect(76, 70, 12, 40, shade('#d8903a', 0))
  pen.rect(92, 70, 12, 40, '#d8903a')
}

function tent(pen: Pen, look: Look): void {
  const cloth = bodyColor(look, '#e8892f')
  pen.polygon([[70, 8], [196, 92], [132, 104], [70, 8]], shade(cloth, -0.1)) // prettier-ignore
  pen.polygon([[8, 104], [70, 8], [132, 104]], cloth) // prettier-ignore
  pen.polygon([[44, 104], [70, 26], [96, 104]], look.lit ? '#ffcf7a' : shade(cloth, -0.32)) // prettier-ignore
  pen.path('M70 26L44 104H30C48 84 60 56 70 26ZM70 26L96 104H110C92 84 80 56 70 26Z', mix(cloth, '#ffffff', 0.3))
  pen.line('M70 10L0 108M72 10L204 96', { color: '#6b5a44', width: 1.6 })
  pen.rect(67, 0, 6, 12, '#6b5a44', 2)
}

function treehouse(pen: Pen, look: Look): void {
  const wood = bodyColor(look, '#b98348')
  for (const [x, y, r] of [[30, 52, 30], [140, 48, 32], [86, 24, 34], [52, 26, 26], [122, 24, 28]] as const) pen.circle(x, y, r, { color: '#4f8f45', round: true }) // prettier-ignore
  pen.path('M70 180C78 150 76 130 70 104H108C102 130 102 150 112 180Z', '#7a5230')
  pen.path('M74 110L40 84H56L86 100ZM104 110L140 80H126L96 100Z', '#7a5230')
  pen.rect(44, 56, 84, 50, wood)
  for (let x = 56; x < 126; x += 12) pen.line(`M${x} 57V105`, { color: shade(wood, -0.1), width: 1.4 })
  pen.path('M34 60L86 22L138 60L132 66L86 34L40 66Z', secondColor(look, '#a84a36'))
  casement(pen, look, [100, 66, 18, 18], { index: 1 })
  pen.path(archPath(68, 104, 22, 36), '#4a3020')
  pen.rect(26, 104, 120, 7, shade(wood, -0.12), 2)
  for (let x = 30; x < 146; x += 14) pen.rect(x, 90, 3, 15, shade(wood, -0.06))
  pen.rect(26, 88, 26, 3, shade(wood, -0.06))
  pen.rect(124, 88, 22, 3, shade(wood, -0.06))
  pen.line('M52 110L44 180M64 110L58 180', { color: WOOD, width: 3 })
  for (let i = 0; i < 7; i++)
    pen.line(`M${51 - i * 1.1} ${118 + i * 10}L${63 - i * 0.9} ${118 + i * 10}`, { color: WOOD, width: 2.6 })
  for (const [x, y, r] of [[22, 70, 16], [150, 70, 16], [86, 8, 14]] as const) pen.circle(x, y, r, { color: '#5fa352', round: true }) // prettier-ignore
}

function gazebo(pen: Pen, look: Look): void {
  const white = bodyColor(look, '#f8f6ef')
  pen.line('M80 10V0', { color: '#b98a3a', width: 3 })
  pen.circle(80, 4, 4, '#d8ae4a')
  pen.path('M2 60C30 50 60 30 80 8C100 30 130 50 158 60Z', secondColor(look, '#6f8f9a'))
  pen.line('M80 10L52 58M80 10L108 58', { color: shade(secondColor(look, '#6f8f9a'), -0.12), width: 1.6 })
  pen.rect(6, 58, 148, 8, white)
  for (const x of [12, 50, 104, 142]) {
    pen.rect(x, 64, 6, 66, white)
    pen.path(`M${x - 8} 66C${x - 2} 68 ${x} 72 ${x} 80V66ZM${x + 14} 66C${x + 8} 68 ${x + 6} 72 ${x + 6} 80V66Z`, white)
  }
  for (const [from, to] of [
    [18, 50],
    [110, 142],
  ] as const) {
    pen.rect(from, 98, to - from, 4, white)
    pen.rect(from, 122, to - from, 4, white)
    for (let x = from + 4; x < to; x += 6) pen.rect(x, 100, 2, 24, white)
  }
  pen.rect(4, 128, 152, 7, shade(white, -0.06))
  pen.rect(52, 133, 56, 5, shade(white, -0.1))
}

function circusTent(pen: Pen, look: Look): void {
  const red = bodyColor(look, '#d8342f')
  const second = secondColor(look, '#f8efdc')
  for (const [x, y] of [
    [58, 22],
    [100, 4],
    [142, 22],
  ] as const) {
    pen.line(`M${x} ${y + 24}V${y}`, { color: '#6b5a44', width: 2.4 }) // prettier-ignore
    waving(pen, x + 1, y, 16, '#f2b63a', look.phase)
  }
  const top =
    'M-4 84C30 74 50 54 58 40C66 50 74 52 82 48C92 42 98 30 100 22C102 30 108 42 118 48C126 52 134 50 142 40C150 54 170 74 204 84Z'
  pen.path(top, red)
  pen.inside(top, () => {
    for (let i = -4; i < 5; i += 2) pen.path(`M100 20L${100 + (i - 0.5) * 26} 86H${100 + (i + 0.5) * 26}Z`, detail(second))
  })
  const wall = 'M6 84H194L186 140H14Z'
  pen.path(wall, red)
  pen.inside(wall, () => {
    for (let i = 0; i < 10; i += 2) pen.rect(6 + i * 19.5, 80, 19, 64, detail(second))
  })
  for (let i = 0; i < 11; i++) pen.path(`M${-4 + i * 19} 82h19q-9.5 18 -19 0Z`, i % 2 ? second : '#f2b63a')
  pen.path('M100 84L124 140H76Z', '#3a2230')
  pen.path('M100 84C92 104 84 124 72 140H62L98 84ZM100 84C108 104 116 124 128 140H138L102 84Z', mix(red, '#f2b63a', 0.5))
}

function greenhouse(pen: Pen, look: Look): void {
  const frame = bodyColor(look, '#f4f6f4')
  const shape = 'M6 130V62L80 8L154 62V130Z'
  pen.path(shape, look.lit ? { color: '#ffe9a8', to: '#e8c878' } : { color: '#d4eef0', to: '#a8d4cf' })
  pen.inside(shape, () => {
    for (const [x, y, r] of [[28, 114, 18], [56, 106, 20], [108, 108, 20], [136, 112, 16], [126, 84, 14], [36, 86, 12]] as const) pen.circle(x, y, r, { color: '#5aa552', alpha: 0.8, outline: false }) // prettier-ignore
    for (const [x, y] of [[34, 100], [50, 94], [112, 96], [130, 100], [122, 78]] as const) pen.circle(x, y, 4, detail('#e8553f')) // prettier-ignore
  })
  pen.line('M6 130V62L80 8L154 62V130M6 62H154M6 96H154M43 35V130M80 8V62M117 35V130M24 49V130M136 49V130', {
    color: frame,
    width: 3.2,
  })
  pen.rect(64, 66, 32, 64, frame)
  for (const x of [68, 82]) pen.rect(x, 70, 11, 56, glass(look))
  pen.rect(0, 126, 160, 8, '#b5674a')
}

function marketStall(pen: Pen, look: Look): void {
  const red = bodyColor(look, '#d8342f')
  for (const x of [10, 144]) pen.rect(x, 30, 6, 90, WOOD)
  pen.rect(16, 44, 128, 36, detail('#4a3a2c'))
  const heaps = ['#e8553f', '#f2a53a', '#7ab648', '#f4d03a', '#a85ac0']
  for (let i = 0; i < 5; i++) for (const [dx, dy] of [[0, 0], [9, 0], [18, 0], [4, -7], [13, -7], [9, -13]] as const) pen.circle(24 + i * 25 + dx, 78 + dy, 5.2, { color: heaps[(i + look.seed) % 5] as string, round: true }) // prettier-ignore
  pen.rect(4, 80, 152, 40, '#b98348')
  for (const y of [92, 106]) pen.line(`M5 ${y}H155`, { color: '#8f6238', width: 1.6 })
  if (look.text) {
    pen.rect(40, 88, 80, 24, '#f6ecd4', 3)
    pen.text(look.text, 80, 100.5, { color: '#5b3a22', size: 14, bold: true, maxWidth: 72 })
  }
  const second = secondColor(look, '#fbf6ea')
  for (let i = 0; i < 8; i++) {
    const [l, r] = [i * 20, (i + 1) * 20]
    pen.path(`M${16 + i * 16} 4H${32 + i * 16}L${r} 36Q${r} 48 ${(l + r) / 2} 48Q${l} 48 ${l} 36Z`, i % 2 ? second : red)
  }
}

function hotDogStand(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#d8342f')
  pen.rect(66, 24, 4, 62, '#8b929b')
  for (let i = 0; i < 6; i++) {
    const [l, r] = [4 + i * 21.5, 4 + (i + 1) * 21.5]
    pen.path(`M68 2L${l} 34Q${(l + r) / 2} 42 ${r} 34Z`, i % 2 ? secondColor(look, '#f6d03a') : color)
  }
  pen.rect(14, 80, 112, 10, '#c9ced6', 3)
  pen.path('M20 90H120L114 130H26Z', color)
  pen.path('M44 104C44 98 96 98 96 104C100 112 96 118 92 118H48C44 118 40 112 44 104Z', '#e8b56a')
  pen.rect(38, 103, 64, 9, '#b5512f', 5)
  pen.line('M44 107q5 -5 10 0t10 0t10 0t10 0t10 0', { color: '#f6d03a', width: 2.4 })
  for (const [x, paint] of [[84, '#f6d03a'], [96, '#c8302a']] as const) pen.path(`M${x} 80V68H${x + 2}L${x + 4} 62L${x + 6} 68H${x + 8}V80Z`, paint) // prettier-ignore
  pen.line('M120 94L144 84', { color: IRON, width: 4 })
  for (const x of [40, 102]) {
    pen.circle(x, 132, 13, '#2b2d33')
    pen.circle(x, 132, 8, '#c9ced6')
  }
}

function kiosk(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#3f7f9a')
  pen.path('M14 26L70 2L126 26Z', shade(color, -0.1))
  pen.rect(10, 24, 120, 106, color, 3)
  pen.rect(20, 50, 100, 40, look.lit ? '#ffe2a0' : '#3b3530')
  for (let i = 0; i < 6; i++)
    pen.rect(
      24 + i * 16,
      56 + (i % 2) * 4,
      13,
      17,
      ['#e8553f', '#f2c14e', '#f6f6f2', '#7ab648', '#5f9fd0', '#d88ab0'][i] as string,
    )
  pen.rect(14, 88, 112, 8, '#e8dcc4', 2)
  pen.rect(24, 28, 92, 16, '#f6ecd4', 2)
  pen.text(look.text ?? 'NEWS', 70, 36.5, { color: '#2f3f4a', size: 13, bold: true, maxWidth: 84 })
  for (const x of [24, 56, 88]) pen.rect(x, 102, 28, 24, detail(shade(color, -0.08)), 2)
}

export const SHELTERS: readonly Drawable[] = [
  fitted('igloo', igloo, { sockets: { top: [100, 6, 70], inside: [58, 98, 36] } }),
  fitted('tipi', tipi),
  fitted('yurt', yurt),
  fitted('treehouse', treehouse, { sockets: { inside: [68, 104, 40], top: [86, 28, 50] } }),
  fitted('gazebo', gazebo, { sockets: { inside: [80, 128, 90] } }),
  fitted('circus tent', circusTent, { animated: true }),
  fitted('greenhouse', greenhouse),
  fitted('market stall', marketStall, { sockets: { top: [80, 80, 120], inside: [80, 80, 100] } }),
  fitted('hot dog stand', hotDogStand, { sockets: { top: [50, 80, 60] } }),
  fitted('kiosk', kiosk),
  fitted('tent', tent, { sockets: { inside: [70, 100, 40] } }),
]
