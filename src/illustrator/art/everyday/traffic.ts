/** Vehicles and the furniture of the street. */
import type { Pen } from '../../pen/pen.ts'
import { bodyColor, drawable, type Drawable } from '../drawable.ts'

function post(pen: Pen, x: number, y: number, height: number): void {
  pen.rect(x - 3, y, 6, height, '#7d848d', 2)
}

export const TRAFFIC: readonly Drawable[] = [
  drawable('traffic light', 60, 150, (pen, look) => {
    post(pen, 30, 96, 54)
    pen.rect(8, 2, 44, 100, bodyColor(look, '#33373d'), 9)
    ;['#e2352f', '#f4c02f', '#3fb35a'].forEach((color, i) =>
      pen.circle(30, 20 + i * 31, 12, { color, round: true, ...(i === 2 ? { glow: 6 } : {}) }),
    )
  }),
  drawable('fire hydrant', 70, 110, (pen, look) => {
    const body = bodyColor(look, '#d2312b')
    pen.rect(10, 98, 50, 12, body, 3)
    pen.rect(19, 34, 32, 66, body, 4)
    pen.path('M17 36C17 16 26 10 35 10C44 10 53 16 53 36Z', body)
    pen.rect(30, 1, 10, 12, body, 3)
    pen.rect(12, 33, 46, 7, body, 3)
    pen.rect(0, 50, 20, 16, body, 4)
    pen.rect(50, 50, 20, 16, body, 4)
    pen.circle(35, 60, 11, { color: '#ffd9a0', volume: 1 })
    pen.circle(35, 60, 5, '#8a5a30')
  }),
  drawable('stop sign', 80, 150, (pen, look) => {
    post(pen, 40, 70, 80)
    const octagon = (r: number) =>
      Array.from(
        { length: 8 },
        (_, i) => [40 + r * Math.cos(((i + 0.5) * Math.PI) / 4), 41 + r * Math.sin(((i + 0.5) * Math.PI) / 4)] as const,
      )
    pen.polygon(octagon(42), '#ffffff')
    pen.polygon(octagon(38), bodyColor(look, '#cf2229'))
    pen.text(look.text ?? 'STOP', 40, 42, { color: '#ffffff', size: 25, bold: true, maxWidth: 62 })
  }),
  drawable('parking meter', 56, 150, (pen, look) => {
    post(pen, 28, 70, 80)
    pen.rect(14, 144, 28, 6, '#5b6068', 2)
    pen.path('M6 60V28C6 10 16 2 28 2C40 2 50 10 50 28V60C50 70 44 76 40 78H16C12 76 6 70 6 60Z', bodyColor(look, '#6f8799'))
    pen.path('M12 28C14 14 22 10 28 10C34 10 42 14 44 28Z', { color: '#dff0e4', to: '#b7d4c0' })
    pen.line('M28 26L34 16', { color: '#c8322f', width: 2.5 })
    pen.rect(18, 40, 20, 5, { color: '#2c2f36' }, 2)
    pen.circle(28, 58, 6, '#d9dee4')
  }),
  drawable(
    'bench',
    160,
    84,
    (pen, look) => {
      const wood = bodyColor(look, '#a8703f')
      for (const x of [16, 138]) {
        pen.path(`M${x} 4H${x + 6}L${x + 10} 84H${x + 2}L${x - 2} 50Z`, '#3f444c')
        pen.rect(x - 6, 50, 22, 6, '#3f444c', 2)
        pen.line([[x - 4, 54], [x - 8, 84]], { color: '#3f444c', width: 5 }) // prettier-ignore
      }
      for (let i = 0; i < 3; i++) pen.rect(2, 4 + i * 13, 156, 10, wood, 3)
      pen.rect(0, 44, 160, 9, wood, 3)
      pen.rect(0, 53, 160, 6, wood, 3)
    },
    { sockets: { top: { at: [80, 46], width: 140 }, seat: { at: [80, 46], width: 140 } } },
  ),
]
