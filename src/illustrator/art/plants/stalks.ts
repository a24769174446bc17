/** Plants that are all stalk and spike: lavender, hyacinth, thistles, cattails. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { leaf, petals } from '../outlines.ts'

const GREEN = '#5f9a4f'

/** A stalk from its foot to a tip, drawn in the frame of the tip. */
function stalk(pen: Pen, [foot, tip, top]: readonly [number, number, number], color: string, bloom: () => void): void {
  pen.line(`M${foot} 0Q${foot} ${top / 2} ${tip} ${top}`, { color, width: 3.4 })
  pen.at(tip, top, { rotate: (tip - foot) * 0.35 }, bloom)
}

/** Stalks of spikes by name. */
export const STALKS: readonly Drawable[] = [
  fitted('lavender', (pen, look) => {
    const color = bodyColor(look, '#8f6fce')
    for (const one of [
      [-6, -46, -92],
      [6, 46, -96],
      [-4, -24, -116],
      [4, 22, -122],
      [0, -2, -132],
    ] as const)
      // prettier-ignore
      stalk(pen, one, '#7a9a68', () => {
        for (let i = 0; i < 7; i++) for (const s of [-1, 1]) pen.ellipse(s * (6 - i * 0.45), 8 - i * 8, 6 - i * 0.3, 4.6, i % 2 ? color : mix(color, '#ffffff', 0.18), s * -28) // prettier-ignore
        pen.ellipse(0, -50, 4, 6, color)
      })
    for (const s of [-1, 1]) for (const turn of [40, 62]) leaf(pen, [s * 3, -2], s > 0 ? -turn : turn - 180, 44, '#7a9a68')
  }),
  fitted('hyacinth', (pen, look) => {
    const color = bodyColor(look, '#7a6fd8')
    for (const turn of [-58, -74, -106, -122]) leaf(pen, [0, 0], turn, 96, GREEN)
    pen.limb([[0, 0], [0, -70]], [9, 8], '#7fb562') // prettier-ignore
    for (let row = 0; row < 7; row++)
      for (let i = -2; i <= 2; i++) petals(pen, [i * (9 - row * 0.6) + (row % 2) * 4 - 2, -50 - row * 13], { count: 6, long: 9, wide: 6, tip: 'point', turn: i * 20 }, i % 2 ? color : mix(color, '#ffffff', 0.2)) // prettier-ignore
  }),
  fitted('thistle', (pen, look) => {
    const color = bodyColor(look, '#a352b8')
    for (const one of [
      [-3, -34, -82],
      [3, 36, -94],
      [0, 2, -124],
    ] as const)
      // prettier-ignore
      stalk(pen, one, GREEN, () => {
        for (let turn = -50; turn <= 50; turn += 10) pen.at(0, -8, { rotate: turn }, () => pen.path('M-3 0L0 -30L3 0Z', turn % 20 ? color : mix(color, '#ffffff', 0.2))) // prettier-ignore
        pen.ellipse(0, 0, 14, 13, '#6f9a58')
        for (const x of [-8, 0, 8]) pen.line(`M${x} -8l-4 7M${x} -8l4 7M${x} 3l-3 5M${x} 3l3 5`, { color: shade(GREEN, -0.14), width: 1.6 })
      })
    for (const s of [-1, 1]) for (const y of [-14, -38]) pen.path(`M0 ${y}L${s * 14} ${y - 16}L${s * 20} ${y - 8}L${s * 32} ${y - 20}L${s * 34} ${y - 8}L${s * 48} ${y - 12}L${s * 30} ${y + 4}L${s * 14} ${y + 4}Z`, GREEN) // prettier-ignore
  }),
  fitted('cattail', (pen, look) => {
    const color = bodyColor(look, '#7a4a28')
    for (const [turn, long] of [[-70, 110], [-78, 140], [-104, 130], [-112, 96], [-60, 80]] as const) pen.at((turn + 88) * 0.3, 0, { rotate: turn + 90 }, () => pen.path(`M-4 0Q-5 ${-long * 0.6} 0 ${-long}Q5 ${-long * 0.6} 4 0Z`, '#6f9f4a')) // prettier-ignore
    for (const one of [
      [-8, -20, -120],
      [2, 4, -150],
      [10, 28, -128],
    ] as const)
      // prettier-ignore
      stalk(pen, one, '#7fa352', () => {
        pen.line('M0 0V-22', { color: '#b59a5a', width: 2.6 })
        pen.rect(-7, -8, 14, 42, color, 7)
      })
  }),
]
