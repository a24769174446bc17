/** Where things are made, kept and sold by the gallon. */
import { shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { chimneySmoke } from '../parts/flags.ts'
import { bricks, windowGrid } from '../parts/masonry.ts'
import { detail, glass } from '../parts/paints.ts'

function gasStation(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#d8342f')
  pen.rect(118, 50, 86, 80, '#f4f2ea')
  pen.rect(126, 70, 46, 40, glass(look))
  pen.rect(180, 70, 18, 60, shade('#f4f2ea', -0.2))
  pen.rect(114, 46, 94, 14, color)
  for (const x of [24, 92]) pen.rect(x, 30, 7, 100, '#d9dee3')
  pen.rect(0, 12, 134, 22, color, 3)
  pen.rect(0, 26, 134, 8, '#ffffff', 2)
  pen.text(look.text ?? 'GAS', 67, 20, { color: '#ffffff', size: 14, bold: true, maxWidth: 120 })
  for (const x of [42, 66]) {
    pen.rect(x, 82, 18, 46, color, 3)
    pen.rect(x + 3, 87, 12, 11, '#26303a', 1)
    pen.rect(x + 3, 102, 12, 4, detail('#ffffff'))
    pen.line(`M${x + 18} 92C${x + 26} 92 ${x + 26} 116 ${x + 20} 112`, { color: '#26282d', width: 2.4 })
  }
  pen.rect(14, 126, 104, 6, '#b7b2a8', 2)
}

function factory(pen: Pen, look: Look): void {
  const wall = bodyColor(look, '#b5694f')
  for (const [i, x] of [18, 46].entries()) {
    chimneySmoke(pen, x + 8, 2 + i * 14, 9, look.phase)
    pen.path(`M${x} 130L${x + 4} ${8 + i * 14}H${x + 14}L${x + 18} 130Z`, shade(wall, -0.06))
    pen.rect(x + 2, 14 + i * 14, 14, 6, detail('#f4efe4'))
  }
  for (let i = 0; i < 4; i++) {
    pen.polygon([[70 + i * 36, 80], [70 + i * 36, 50], [106 + i * 36, 74], [106 + i * 36, 80]], shade(wall, -0.1)) // prettier-ignore
    pen.polygon([[73 + i * 36, 76], [73 + i * 36, 56], [84 + i * 36, 63], [84 + i * 36, 76]], glass(look)) // prettier-ignore
  }
  pen.rect(4, 76, 212, 58, wall)
  bricks(pen, [4, 78, 212, 52], wall, look.seed)
  windowGrid(pen, look, [66, 84, 146, 26], [8, 1], { fill: [0.7, 0.8], frame: '#e9e2d2' })
  pen.rect(14, 94, 40, 40, '#6a7079')
  for (let y = 100; y < 134; y += 7) pen.line(`M14 ${y}H54`, { color: '#565c64', width: 1.6 })
}

function powerPlant(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#d9d4ca')
  for (const x of [46, 128]) {
    chimneySmoke(pen, x - 6, 6, 17, look.phase)
    pen.path(`M${x - 42} 130C${x - 26} 96 ${x - 20} 60 ${x - 28} 12H${x + 28}C${x + 20} 60 ${x + 26} 96 ${x + 42} 130Z`, {
      color,
      volume: 1.8,
    })
    pen.ellipse(x, 12, 28, 5, shade(color, -0.16))
    pen.path(`M${x - 25} 34H${x + 25}L${x + 24} 44H${x - 24}Z`, detail(secondColor(look, '#d8645a')))
  }
  pen.rect(166, 66, 60, 64, shade(color, -0.06))
  windowGrid(pen, look, [170, 74, 52, 30], [5, 2])
  pen.path('M196 66L198 14H206L208 66Z', shade(color, -0.12))
  for (const y of [16, 30]) pen.rect(197, y, 10, 6, detail('#d8342f'))
  pen.rect(-2, 126, 230, 6, '#8b8f86')
}

function warehouse(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#8fa3b0')
  pen.path('M2 120V48L80 14L158 48V120Z', color)
  for (let x = 10; x < 158; x += 8)
    pen.line(`M${x} ${52 - Math.max(0, 30 - Math.abs(x - 80) * 0.4)}V120`, { color: shade(color, -0.06), width: 1.2 })
  pen.path('M-4 50L80 12L164 50V58L80 22L-4 58Z', secondColor(look, '#5f6f7a'))
  for (const x of [18, 88]) {
    pen.rect(x, 68, 54, 52, '#e9ecee')
    for (let y = 76; y < 120; y += 8) pen.line(`M${x} ${y}H${x + 54}`, { color: '#b5bcc2', width: 1.6 })
  }
  pen.circle(80, 42, 11, '#f4f2ea')
  pen.text(look.text ?? String((look.seed % 9) + 1), 80, 43, { color: '#3a4652', size: 14, bold: true, maxWidth: 18 })
}

export const WORKS: readonly Drawable[] = [
  fitted('gas station', gasStation),
  fitted('factory', factory, { animated: true }),
  fitted('power plant', powerPlant, { animated: true }),
  fitted('warehouse', warehouse),
]
