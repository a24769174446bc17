/** Rarer roots, nuts, pastries and sandwiches. */
import { shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'

/** A tuft of stalks with leaves above a root. */
function greens(pen: Pen, x: number, y: number, stalk: string): void {
  for (const lean of [-24, -8, 10, 26])
    pen.at(x, y, { rotate: lean }, () => {
      pen.line([[0, 2], [0, -26]], { color: stalk, width: 4 }) // prettier-ignore
      pen.path('M0 -20C-14 -30 -12 -56 0 -62C12 -56 14 -30 0 -20Z', '#5f9a45')
      pen.line([[0, -22], [0, -54]], { color: '#8fc06a', width: 1.4 }) // prettier-ignore
    })
}

const nut = (name: string, own: string, path: string, mark?: (pen: Pen, color: string) => void): Drawable =>
  fitted(name, (pen, look) => {
    const color = bodyColor(look, own)
    for (const [x, y, turn] of [
      [0, 0, -20],
      [58, 8, 30],
      [26, -34, 80],
    ] as const)
      // prettier-ignore
      pen.at(x, y, { rotate: turn }, () => {
        pen.path(path, { color, volume: 1.5 })
        mark?.(pen, color)
      })
  })

export const RARITIES: readonly Drawable[] = [
  fitted('beet', (pen, look) => {
    const color = bodyColor(look, '#9a2450')
    greens(pen, 50, 30, '#b8305f')
    pen.path('M50 118C46 104 6 92 6 56C6 34 28 26 50 28C72 26 94 34 94 56C94 92 54 104 50 118Z', { color, volume: 1.6 })
    pen.path('M20 50C24 40 34 36 42 36', { color: shade(color, 0.15), outline: false })
    for (const y of [64, 78]) pen.line(`M24 ${y}q12 6 26 2`, { color: shade(color, -0.08), width: 1.6 })
  }),
  fitted('parsnip', (pen, look) => {
    const color = bodyColor(look, '#efe0b8')
    greens(pen, 34, 14, '#9ab86a')
    pen.path('M34 150C26 120 4 62 8 28C12 12 56 12 60 28C64 62 42 120 34 150Z', { color, volume: 1.5 })
    for (const y of [36, 56, 78, 100]) pen.line(`M${16 + y * 0.1} ${y}q9 4 17 1`, { color: shade(color, -0.1), width: 1.8 })
  }),
  fitted('olive', (pen, look) => {
    const color = bodyColor(look, '#7f9a3a')
    pen.path('M64 -30C40 -44 16 -36 6 -22C26 -10 50 -12 64 -30Z', '#6a8a4a')
    pen.line('M64 -30Q44 -10 40 10', { color: '#6a5a3a', width: 3 })
    for (const [x, y, turn] of [
      [34, 34, 12],
      [76, 42, -16],
    ] as const) {
      // prettier-ignore
      pen.ellipse(x, y, 19, 25, { color, round: true }, turn)
      pen.circle(x - 3, y + 16, 4.5, '#c9362f')
    }
  }),
  nut('cashew', '#e3c48a', 'M-22 10C-30 -14 -6 -26 12 -20C26 -14 28 2 18 6C8 8 8 -4 -2 -4C-12 -2 -10 12 -22 10Z'),
  nut('pistachio', '#d9c39a', 'M-20 0C-20 -18 20 -18 20 0C20 18 -20 18 -20 0Z', (pen) => pen.path('M-14 -2C-8 -10 10 -10 16 -2C10 4 -8 4 -14 -2Z', '#8fae4a')), // prettier-ignore
  nut('hazelnut', '#b0743c', 'M0 -22C20 -16 22 8 12 18H-12C-22 8 -20 -16 0 -22Z', (pen, color) => pen.path('M-12 18Q0 8 12 18Q0 24 -12 18Z', shade(color, 0.18))), // prettier-ignore
  fitted("s'more", (pen, look) => {
    const cracker = bodyColor(look, '#d9a55f')
    pen.rect(0, 56, 110, 20, cracker, 4)
    pen.path('M4 56H106L102 44H8Z', '#5a3420')
    pen.path('M8 46C2 30 20 22 55 22C90 22 108 30 102 46C100 56 92 50 90 60C84 54 60 50 40 50C30 50 26 62 20 50Z', { color: '#fbf6ea', volume: 1.2 }) // prettier-ignore
    pen.rect(0, 4, 110, 20, cracker, 4)
    for (let i = 0; i < 6; i++) for (const y of [10, 66]) pen.circle(12 + i * 17, y + 3, 1.6, { color: shade(cracker, -0.16), outline: false }) // prettier-ignore
  }),
  fitted('gyro', (pen, look) => {
    const bread = bodyColor(look, '#e6c58c')
    for (const [x, y, color] of [[30, 8, '#6fae4a'], [52, 0, '#d8443a'], [74, 6, '#8a5230'], [44, 14, '#8a5230'], [64, 12, '#6fae4a'], [58, 18, '#f4efe2']] as const) pen.circle(x, y, 13, color) // prettier-ignore
    pen.path('M10 16C30 34 74 34 96 14L66 120H40Z', { color: bread, volume: 1.3 })
    pen.path('M28 74L78 70L66 122H40Z', '#f6f3ea')
    for (const y of [84, 98, 112]) pen.line([[32 + (y - 74) * 0.2, y], [74 - (y - 74) * 0.24, y - 3]], { color: '#5b9bd5', width: 2.4 }) // prettier-ignore
  }),
  fitted('calzone', (pen, look) => {
    const crust = bodyColor(look, '#d9a04f')
    pen.path('M0 70C0 8 140 8 140 70Z', { color: crust, volume: 1.4 })
    for (let i = 0; i < 9; i++) pen.circle(8 + i * 15.5, 69, 8, shade(crust, -0.04))
    for (const [x, y] of [[44, 40], [70, 32], [96, 42]] as const) pen.line([[x - 8, y + 4], [x + 8, y - 4]], { color: shade(crust, -0.18), width: 3 }) // prettier-ignore
  }),
  fitted('souffle', (pen, look) => {
    const top = bodyColor(look, '#e8b45a')
    pen.path('M8 46C-2 20 24 2 60 2C96 2 122 20 112 46Z', { color: top, volume: 1.5 })
    pen.path('M30 22q20 -12 40 -4', { color: shade(top, 0.12), outline: false })
    pen.rect(6, 42, 108, 58, { color: '#f6f3ea', volume: 1.2 }, 4)
    for (let x = 14; x < 112; x += 10) pen.line([[x, 50], [x, 94]], { color: '#ddd6c8', width: 2.4 }) // prettier-ignore
  }),
  fitted('cornucopia', (pen, look) => {
    const wicker = bodyColor(look, '#b5793f')
    pen.path('M196 30C190 -4 150 -6 152 22C154 46 120 36 84 48L70 128C120 124 200 96 196 30Z', { color: wicker, volume: 1.4 })
    for (let i = 0; i < 5; i++) pen.line(`M${96 + i * 20} ${46 - i * 5}Q${110 + i * 20} ${80 - i * 8} ${92 + i * 22} ${122 - i * 13}`, { color: shade(wicker, -0.12), width: 3 }) // prettier-ignore
    pen.ellipse(78, 88, 20, 42, '#6a4424', 8)
    for (const [x, y, r, color] of [[54, 104, 22, '#e8862f'], [22, 112, 15, '#d8382f'], [70, 70, 15, '#7ab648'], [44, 74, 13, '#f2c14e'], [-2, 118, 12, '#8f3a6f'], [-18, 122, 9, '#8f3a6f'], [82, 114, 13, '#d8382f']] as const) pen.circle(x, y, r, { color, round: true }) // prettier-ignore
  }),
]
