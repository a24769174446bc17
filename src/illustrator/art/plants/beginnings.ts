/** Plants at their beginnings and in their parts: seeds, petals, roots, saplings, weeds, cane, and the iris. */
import { shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'

const GREEN = '#5f9a45'

/** A blade of a leaf from a foot upward. */
const blade = (pen: Pen, x: number, y: number, tall: number, lean: number, color = GREEN): void =>
  pen.path(`M${x - 5} ${y}Q${x + lean * 0.2} ${y - tall * 0.6} ${x + lean} ${y - tall}Q${x + lean * 0.5 + 6} ${y - tall * 0.5} ${x + 6} ${y}Z`, color) // prettier-ignore

export const BEGINNINGS: readonly Drawable[] = [
  fitted('iris', (pen, look) => {
    const color = bodyColor(look, '#6a4fc0')
    for (const [x, tall, lean] of [[36, 110, -34], [64, 120, 36], [44, 90, 6]] as const) blade(pen, x, 190, tall, lean) // prettier-ignore
    pen.line('M50 190Q46 130 50 74', { color: GREEN, width: 6 })
    for (const s of [-1, 1]) pen.path(`M50 66C${50 + s * 26} 60 ${50 + s * 52} 76 ${50 + s * 44} 108C${50 + s * 26} 104 ${50 + s * 8} 88 50 66Z`, shade(color, -0.04)) // prettier-ignore
    for (const s of [-1, 1])
      pen.path(`M50 70C${50 + s * 8} 50 ${50 + s * 36} 34 ${50 + s * 30} 6C${50 + s * 10} 10 ${50 + s * 2} 40 50 70Z`, color)
    pen.path('M50 64C34 76 32 106 50 120C68 106 66 76 50 64Z', shade(color, -0.08))
    pen.path('M50 70Q44 88 50 104Q56 88 50 70Z', { color: '#f2c14e', outline: false })
  }),
  fitted('weed', (pen, look) => {
    const color = bodyColor(look, GREEN)
    for (const turn of [-78, -52, -26, 0, 26, 52, 78])
      pen.at(60, 120, { rotate: turn }, () => pen.path('M0 0C-12 -14 -8 -26 -14 -36C-6 -40 -10 -54 -12 -62C-2 -64 0 -84 0 -92C0 -84 2 -64 12 -62C10 -54 6 -40 14 -36C8 -26 12 -14 0 0Z', shade(color, Math.abs(turn) / 900))) // prettier-ignore
    pen.line([[60, 118], [66, 40]], { color: shade(color, -0.08), width: 4 }) // prettier-ignore
    for (let i = 0; i < 12; i++) pen.at(66, 34, { rotate: i * 30 }, () => pen.ellipse(0, -11, 3.4, 10, '#f2c83a'))
    pen.circle(66, 34, 6, '#e0a52e')
  }),
  fitted('seed', (pen, look) => {
    const color = bodyColor(look, '#a9794a')
    for (const [x, y, turn] of [
      [0, 0, -20],
      [46, 10, 24],
      [20, 40, 70],
    ] as const)
      // prettier-ignore
      pen.at(x, y, { rotate: turn }, () => {
        pen.path('M0 -24C14 -14 16 10 0 24C-16 10 -14 -14 0 -24Z', { color, volume: 1.4 })
        pen.line('M-1 -16C-5 -6 -5 6 -1 16', { color: shade(color, 0.16), width: 2 })
      })
  }),
  fitted('petal', (pen, look) => {
    const color = bodyColor(look, '#f0a0bf')
    for (const [x, y, turn] of [
      [0, 0, -40],
      [50, 20, 30],
      [14, 52, 100],
    ] as const)
      // prettier-ignore
      pen.at(x, y, { rotate: turn }, () => {
        pen.path('M0 30C-26 14 -22 -22 0 -30C22 -22 26 14 0 30Z', { color, volume: 1.2 })
        pen.line('M0 28Q-2 4 0 -16', { color: shade(color, -0.07), width: 2 })
      })
  }),
  fitted('sugarcane', (pen, look) => {
    const color = bodyColor(look, '#b8bf5a')
    for (const [x, tall] of [
      [20, 170],
      [44, 200],
      [70, 180],
    ] as const) {
      // prettier-ignore
      pen.rect(x, 210 - tall, 12, tall, color, 4)
      for (let y = 210 - tall + 22; y < 206; y += 26) pen.rect(x - 1.5, y, 15, 4, shade(color, -0.14), 2)
      for (const lean of [-44, -16, 26, 50]) blade(pen, x + 6, 218 - tall, 62 + Math.abs(lean) * 0.3, lean)
    }
  }),
  fitted('sapling', (pen, look) => {
    const color = bodyColor(look, GREEN)
    pen.ellipse(50, 164, 44, 11, '#6a4a30')
    pen.limb([[50, 164], [48, 100], [52, 40]], [8, 6, 3], '#8a5f3c') // prettier-ignore
    for (const [x, y, turn] of [
      [49, 110, -62],
      [49, 92, 60],
      [50, 72, -48],
      [50, 58, 52],
      [52, 42, -14],
      [52, 42, 24],
    ] as const)
      // prettier-ignore
      pen.at(x, y, { rotate: turn }, () => pen.path('M0 0C-14 -14 -12 -36 0 -46C12 -36 14 -14 0 0Z', { color, volume: 1.2 }))
    pen.rect(72, 30, 4, 136, '#c9a56a', 1)
    pen.line('M52 84Q62 88 74 82', { color: '#e8dcc0', width: 3 })
  }),
  fitted('root', (pen, look) => {
    const color = bodyColor(look, '#8a6540')
    pen.limb([[70, 0], [70, 40]], [34, 30], color) // prettier-ignore
    for (const [points, widths] of [
      [[[66, 34], [36, 70], [6, 84], [-14, 112]], [18, 12, 8, 3]], [[[72, 36], [72, 84], [62, 120], [68, 150]], [18, 12, 8, 3]], [[[76, 34], [108, 66], [132, 76], [156, 108]], [18, 12, 8, 3]], [[[54, 52], [40, 96], [22, 128]], [9, 6, 2]], [[[90, 52], [98, 98], [118, 134]], [9, 6, 2]],
    ] as const) pen.limb(points, widths, color) // prettier-ignore
  }),
  fitted('chestnut', (pen, look) => {
    const color = bodyColor(look, '#7a3f22')
    pen.path('M-4 60C-22 20 10 -14 44 -10C74 -16 104 16 92 56C70 84 20 86 -4 60Z', '#9aae4a')
    for (let i = 0; i < 22; i++) pen.line([[44 + Math.cos(i * 0.2856) * 42, 30 + Math.sin(i * 0.2856) * 38], [44 + Math.cos(i * 0.2856) * 58, 30 + Math.sin(i * 0.2856) * 53]], { color: '#8a9c3e', width: 3 }) // prettier-ignore
    pen.ellipse(44, 34, 38, 30, '#f3ead2')
    pen.path('M14 44C8 22 28 8 44 8C62 8 80 22 74 44C66 60 24 60 14 44Z', { color, round: true })
    pen.path('M18 50Q44 40 70 50Q44 66 18 50Z', '#c9a27a')
  }),
]
