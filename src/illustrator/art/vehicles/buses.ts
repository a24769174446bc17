/** Buses and school buses. */
import { shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { detail, glass, IRON, lamp, signal } from '../parts/paints.ts'
import { wheel } from '../parts/wheels.ts'

function windowsAlong(
  pen: Pen,
  look: Look,
  [x, y, width, height]: readonly [number, number, number, number],
  count: number,
): void {
  const step = width / count
  for (let i = 0; i < count; i++) pen.rect(x + i * step, y, step - 5, height, glass(look), 3)
}

function bus(own: string, decks: 1 | 2): Drawable['draw'] {
  return (pen, look) => {
    const color = bodyColor(look, own)
    const height = decks === 2 ? 104 : 70
    pen.rect(0, 0, 200, height, color, 9)
    if (decks === 2) windowsAlong(pen, look, [8, 10, 190, 24], 6)
    const y = decks === 2 ? 52 : 12
    pen.path(`M5 ${y}H26V${height - 22}H5Z`, glass(look))
    windowsAlong(pen, look, [60, y, 138, 24], 5)
    pen.rect(32, y - 2, 22, height - y - 4, shade(color, -0.07), 2)
    for (const dx of [34, 44]) pen.rect(dx, y, 8, height - y - 12, glass(look), 2)
    if (decks === 2) pen.rect(0, 39, 200, 5, detail(secondColor(look, '#ffffff'), 0.75))
    else pen.rect(60, 42, 140, 6, detail(secondColor(look, '#ffffff'), 0.75))
    const board = decks === 2 ? 41.5 : 7
    pen.rect(4, board - 5.5, 46, 11, '#23262c', 2)
    pen.text(look.text ?? `${(look.seed % 90) + 10} CITY`, 27, board + 0.5, {
      color: '#ffc64a',
      size: 9,
      bold: true,
      maxWidth: 42,
    })
    pen.rect(0, height - 8, 200, 9, IRON, 4)
    pen.ellipse(6, height - 14, 4, 4.5, lamp(look))
    pen.rect(196, height - 24, 4, 12, signal(look, '#c9252b'))
    for (const x of [76, 158]) {
      pen.circle(x, height, 18, detail(shade(color, -0.28)))
      wheel(pen, x, height + 1, 16, look.phase)
    }
  }
}

function schoolBus(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#f5b21a')
  pen.path('M2 74V50Q2 44 10 43L44 40L48 10Q49 4 56 4H212Q220 4 220 12V74Z', color)
  pen.path('M49 38L53 12H72V38Z', glass(look))
  pen.rect(76, 12, 18, 58, shade(color, -0.05), 2)
  for (const x of [78, 86.5]) pen.rect(x, 15, 6.5, 46, glass(look), 1)
  windowsAlong(pen, look, [100, 13, 120, 20], 5)
  for (const y of [40, 52, 62]) pen.rect(98, y, 122, 2.4, detail('#2b2823'))
  pen.text(look.text ?? 'SCHOOL BUS', 159, 47, { color: '#2b2823', size: 9, bold: true, maxWidth: 110 })
  pen.rect(58, 0, 20, 6, signal(look, '#d8262c'), 2)
  pen.rect(0, 70, 220, 8, IRON, 3)
  pen.ellipse(8, 54, 4.5, 5, lamp(look))
  pen.line('M46 46L40 60', { color: '#2b2823', width: 2 })
  pen.rect(216, 44, 5, 10, signal(look, '#c9252b'))
  for (const x of [32, 178]) {
    pen.circle(x, 77, 18, detail('#5c4714'))
    wheel(pen, x, 78, 16, look.phase)
  }
}

export const BUSES: readonly Drawable[] = [
  fitted('bus', bus('#e0a32e', 1), { animated: true, sockets: { top: [100, 0, 170] } }),
  fitted('double-decker bus', bus('#c8262c', 2), { animated: true, sockets: { top: [100, 0, 170] } }),
  fitted('school bus', schoolBus, { animated: true, sockets: { top: [140, 4, 150] } }),
]
