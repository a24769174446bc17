/** What is pinned, stuck and hung on walls and goods: charts, diagrams, tapestries, labels, stickers, sticky notes. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { regular, starPoints } from '../outlines.ts'
import { detail, WOOD } from '../parts/paints.ts'
import { lettering } from './signs.ts'

const BRIGHT = ['#e2584a', '#f2b33c', '#4f9ad8', '#58b06a', '#8f67c4'] as const

function chart(pen: Pen, look: Look): void {
  pen.rect(0, 0, 150, 112, '#fbfaf5', 4)
  if (look.text) lettering(pen, look.text, { x: 75, y: 13, width: 120, height: 16, color: '#34404f', perLine: 20 })
  pen.line('M20 20V92H138', { color: '#4a5361', width: 3 })
  for (const y of [38, 56, 74]) pen.line(`M22 ${y}H136`, { color: '#dcdfe2', width: 1.4 })
  for (const [i, height] of [26, 44, 34, 58, 66].entries()) pen.rect(28 + i * 22, 91 - height, 15, height, look.colors[0] ?? (BRIGHT[i] as string), 1) // prettier-ignore
  pen.line('M35 56L57 40L79 48L101 26L124 22', { color: '#2f3b4c', width: 2.4 })
  for (const [x, y] of [[35, 56], [57, 40], [79, 48], [101, 26], [124, 22]] as const) pen.circle(x, y, 3, '#2f3b4c') // prettier-ignore
  for (let i = 0; i < 5; i++) pen.rect(29 + i * 22, 97, 13, 3.4, detail('#a3abb5'), 1.5)
}

function diagram(pen: Pen, look: Look): void {
  const line = { color: '#4a5361', width: 2.6 } as const
  pen.rect(0, 0, 150, 112, '#fbfaf5', 4)
  pen.line('M75 30V46M75 46H32V62M75 46H118V62M32 84V96H118V84', line)
  for (const [x, y] of [[32, 60], [118, 60]] as const) pen.polygon([[x - 5, y - 3], [x + 5, y - 3], [x, y + 5]], line.color) // prettier-ignore
  const color = (i: number): string => look.colors[0] ?? (BRIGHT[i] as string)
  pen.rect(50, 10, 50, 24, color(2), 5)
  pen.polygon([[32, 58], [58, 75], [32, 92], [6, 75]], color(1)) // prettier-ignore
  pen.ellipse(118, 75, 26, 14, color(3))
  for (const [x, y] of [[75, 22], [32, 75], [118, 75]] as const) pen.rect(x - 14, y - 2, 28, 4, detail('#ffffff', 0.9), 2) // prettier-ignore
  if (look.text) lettering(pen, look.text, { x: 75, y: 104, width: 120, height: 12, color: '#34404f', perLine: 24 })
}

function tapestry(pen: Pen, look: Look): void {
  const ground = bodyColor(look, '#8c2f3a')
  const gold = secondColor(look, '#dcb15a')
  pen.rect(-8, 0, 126, 7, WOOD, 3)
  for (const x of [-8, 118]) pen.circle(x, 3.5, 6, gold)
  for (let x = 5; x < 110; x += 10) pen.line(`M${x} 148v14`, { color: gold, width: 3 })
  pen.rect(0, 5, 110, 145, ground)
  pen.line('M7 14H103V142H7Z', { color: gold, width: 4 })
  pen.line('M14 21H96V135H14Z', { color: mix(ground, gold, 0.5), width: 2 })
  pen.path('M55 40L82 48Q82 84 55 102Q28 84 28 48Z', gold)
  pen.path('M55 47L76 53Q75 79 55 93Q35 79 34 53Z', shade(ground, -0.05))
  pen.polygon(starPoints(55, 69, 15, 6.5), gold)
  for (const [x, y] of [[28, 32], [82, 32], [28, 122], [82, 122], [55, 119]] as const) pen.polygon(regular(x, y, 8, 4), gold) // prettier-ignore
}

function label(pen: Pen, look: Look): void {
  const card = bodyColor(look, '#e9cf9c')
  pen.path('M24 0H126Q132 0 132 6V54Q132 60 126 60H24L0 36V24Z', card)
  pen.circle(17, 30, 6, '#fbf8f0')
  pen.circle(17, 30, 3.4, '#5b4a38')
  pen.line('M17 30C4 30 -8 18 -22 20', { color: '#a8763c', width: 3 })
  if (look.text) lettering(pen, look.text, { x: 78, y: 30, width: 92, height: 40, color: '#3f3226' })
  else for (const [y, w] of [[18, 78], [30, 88], [42, 54]] as const) pen.rect(34, y - 2.5, w, 5, detail(shade(card, -0.3)), 2) // prettier-ignore
}

function sticker(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#f2b33c')
  pen.circle(50, 50, 50, '#ffffff')
  pen.circle(50, 50, 43, color)
  if (look.text) lettering(pen, look.text, { x: 50, y: 50, width: 74, height: 40, color: '#33281c', perLine: 9 })
  else {
    for (const x of [35, 65]) pen.ellipse(x, 42, 6, 9, { color: '#33281c', outline: false })
    pen.path('M24 56Q50 64 76 56Q70 80 50 80Q30 80 24 56Z', { color: '#33281c', outline: false })
  }
  pen.path('M60 99Q84 92 96 70Q78 74 60 99Z', '#e3e6ea')
}

function stickyNotes(pen: Pen, look: Look): void {
  for (const [i, [x, y, turn]] of (
    [
      [0, 8, -5],
      [56, 0, 4],
      [26, 54, -2],
    ] as const
  ).entries())
    // prettier-ignore
    pen.at(x + 26, y + 26, { rotate: turn }, () => {
      const color = look.colors[0] ?? (['#ffe35c', '#ff9fb8', '#8fe08a'][i] as string)
      pen.path('M-26 -26H26V14L14 26H-26Z', color)
      pen.path('M26 14L14 26L13 13Z', shade(color, -0.08))
      if (look.text && i === 2) lettering(pen, look.text, { x: 0, y: -2, width: 44, height: 34, color: '#3b3a30', perLine: 7 })
      else for (const [row, w] of [36, 40, 26].entries()) pen.line(`M-19 ${-13 + row * 10}h${w}`, { color: '#5b5848', width: 2.2 })
    })
}

/** Pinned and stuck signs by name. */
export const PINNED: readonly Drawable[] = [
  fitted('chart', chart),
  fitted('diagram', diagram),
  fitted('tapestry', tapestry),
  fitted('label', label),
  fitted('sticker', sticker),
  fitted('sticky notes', stickyNotes),
]
