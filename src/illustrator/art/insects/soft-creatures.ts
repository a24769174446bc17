/** Soft and spiny creatures of the water: urchins and axolotls. */
import { shade } from '../../pen/pen.ts'
import { bodyColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'

export const SOFT_CREATURES: readonly Drawable[] = [
  fitted('sea urchin', (pen, look) => {
    const color = bodyColor(look, '#4a3a6a')
    for (let i = 0; i < 44; i++) {
      const turn = (i / 44) * Math.PI * 2
      const far = 52 + ((i * 17) % 12)
      pen.line([[60 + Math.cos(turn) * 24, 60 + Math.sin(turn) * 24], [60 + Math.cos(turn) * far, 60 + Math.sin(turn) * far]], { color: shade(color, i % 2 ? 0.05 : -0.06), width: 3.4 }) // prettier-ignore
    }
    pen.circle(60, 60, 33, { color, round: true })
    for (let i = 0; i < 14; i++) pen.line([[60, 60], [60 + Math.cos(i * 2.4) * (14 + (i % 3) * 6), 60 + Math.sin(i * 2.4) * (14 + (i % 3) * 6)]], { color: shade(color, 0.12), width: 2.4 }) // prettier-ignore
  }),
  fitted('axolotl', (pen, look) => {
    const skin = bodyColor(look, '#f4b8c8')
    const gill = shade('#e0568a', 0)
    pen.path('M96 52C140 40 176 58 214 34C206 70 170 92 100 88Z', { color: skin, volume: 1.3 })
    for (const x of [96, 136]) pen.limb([[x, 82], [x - 8, 106]], [14, 9], shade(skin, -0.05)) // prettier-ignore
    for (const [turn, long] of [
      [-150, 34],
      [-120, 40],
      [-90, 36],
      [-60, 38],
      [-34, 36],
    ] as const) {
      // prettier-ignore
      const [dx, dy] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
      pen.limb([[54, 56], [54 + dx * (36 + long * 0.6), 56 + dy * (30 + long * 0.6)]], [12, 4], gill) // prettier-ignore
    }
    pen.path('M4 66C4 34 34 26 56 26C86 26 108 40 108 64C108 90 84 98 54 98C24 98 4 92 4 66Z', { color: skin, volume: 1.4 })
    for (const x of [30, 76]) {
      pen.circle(x, 58, 5, '#26211d')
      pen.circle(x - 1.5, 56, 1.7, { color: '#ffffff', outline: false })
      pen.ellipse(x + (x < 50 ? -8 : 8), 70, 7, 4, { color: '#ee8fb0', alpha: 0.6, outline: false })
    }
    pen.line('M36 74Q53 88 70 74', { color: shade(skin, -0.35), width: 2.6 })
  }),
]
