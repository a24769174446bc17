/** More hats and headwear, in the head's own frame as in hats.ts. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { leaf, petals, starPoints } from '../outlines.ts'
import type { Hat } from './outfit.ts'

const FLOWER_COLORS = ['#e2577a', '#f6c93c', '#fdfdfb', '#8f6fd0', '#f08a4a']

const animalEar = (pen: Pen, side: number, color: string): void => {
  pen.path(`M${side * 5} -15L${side * 13} -33L${side * 16} -9Z`, color)
  pen.path(`M${side * 8} -16L${side * 12.4} -27L${side * 14} -12Z`, { color: '#f3b4bd', outline: false })
}

/** Headwear by kind. */
export const MORE_HATS: Partial<Record<Hat, (pen: Pen, color: string) => void>> = {
  fedora(pen, color) {
    pen.path('M-14 -10C-15 -24 -13 -31 -6 -31C-3 -29 3 -29 6 -31C13 -31 15 -24 14 -10Z', color)
    pen.path('M-27 -8C-20 -13 -14 -11 0 -11C14 -11 20 -13 27 -8C18 -4 -18 -4 -27 -8Z', shade(color, -0.04))
    pen.path('M-14 -11C-14.400 -14 -14.400 -16 -14.300 -18H14.300C14.400 -16 14.400 -14 14 -11Q0 -8.500 -14 -11Z', { color: shade(color, -0.22), outline: false }) // prettier-ignore
    pen.line('M-5 -30Q0 -24 0 -19', { color: shade(color, -0.1), width: 1.6 })
  },
  bowler(pen, color) {
    pen.path('M-15 -10C-17 -34 17 -34 15 -10Z', { color, volume: 1.4 })
    pen.path('M-23 -12C-20 -7 20 -7 23 -12C25 -16 21 -16 19 -12C10 -9 -10 -9 -19 -12C-21 -16 -25 -16 -23 -12Z', shade(color, 0.05)) // prettier-ignore
    pen.path('M-15 -12V-16H15V-12Q0 -9 -15 -12Z', { color: shade(color, -0.14), outline: false })
  },
  bucket(pen, color) {
    pen.path('M-13 -13L-11 -27Q0 -30 11 -27L13 -13Z', color)
    pen.path('M-13 -14L-24 -3Q0 -9 24 -3L13 -14Q0 -17 -13 -14Z', shade(color, -0.05))
    for (const y of [-10, -7]) pen.line(`M${-14 - (y + 13) * 0.9} ${y}Q0 ${y - 4} ${14 + (y + 13) * 0.9} ${y}`, { color: shade(color, -0.12), width: 0.9 }) // prettier-ignore
  },
  fez(pen, color) {
    pen.path('M-14 -9L-10 -31Q0 -34 10 -31L14 -9Q0 -5 -14 -9Z', color)
    pen.ellipse(0, -31, 10, 2.6, { color: shade(color, 0.06), outline: false })
    pen.line('M0 -31Q13 -32 15 -20', { color: '#2b2430', width: 1.8 })
    pen.limb([[15, -21], [15.5, -13]], [2.6, 4.4], '#2b2430') // prettier-ignore
  },
  earmuffs(pen, color) {
    pen.line('M-16 0C-20 -28 20 -28 16 0', { color: '#4a4f58', width: 3 })
    for (const s of [-1, 1]) pen.circle(s * 16.5, 1, 8, { color, round: true })
  },
  bunny(pen, color) {
    pen.line('M-14.500 -6C-16 -24 16 -24 14.500 -6', { color: shade(color, -0.1), width: 2.6 })
    for (const [s, turn] of [[-1, -12], [1, 14]] as const) pen.at(s * 6, -17, { rotate: turn }, () => { // prettier-ignore
      pen.path('M-4 2C-9 -14 -6 -34 0 -36C6 -34 9 -14 4 2Z', color)
      pen.path('M-2 0C-5 -12 -3 -27 0 -29C3 -27 5 -12 2 0Z', { color: '#f3b4bd', outline: false })
    }) // prettier-ignore
  },
  'cat ears'(pen, color) {
    pen.line('M-14.500 -6C-16 -24 16 -24 14.500 -6', { color: shade(color, -0.05), width: 2.6 })
    for (const s of [-1, 1]) animalEar(pen, s, color)
  },
  headband: (pen, color) => pen.path('M-15 -5L-15 -12Q0 -18 15 -12L15 -5Q0 -11 -15 -5Z', color),
  flowers(pen, color) {
    pen.line('M-15 -8Q0 -17 15 -8', { color: '#4f9a44', width: 2.4 })
    for (const [x, turn] of [[-12, 200], [-4, 240], [5, 300], [13, 340]] as const) leaf(pen, [x, -11], turn, 9, '#5fa84a') // prettier-ignore
    for (const [i, [x, y]] of [
      [-14, -8],
      [-7.5, -12],
      [0, -14],
      [7.5, -12],
      [14, -8],
    ].entries()) {
      petals(pen, [x as number, y as number], { count: 5, long: 5.6, wide: 5.4, turn: i * 20 }, i % 2 ? color : (FLOWER_COLORS[i % 5] as string)) // prettier-ignore
      pen.circle(x as number, y as number, 1.5, { color: '#f6c93c', outline: false })
    }
  },
  bonnet(pen, color) {
    pen.path('M-18 12C-24 -30 24 -30 18 12L13 8C15 -14 -15 -14 -13 8Z', color)
    pen.path('M-19 6C-26 -34 26 -34 19 6C22 -24 -22 -24 -19 6Z', { color: shade(color, 0.06), outline: false })
    pen.path('M0 20L-9 15V25ZM0 20L9 15V25Z', shade(color, -0.1))
  },
  feathers(pen, color) {
    for (let i = 0; i < 11; i++) pen.at(0, -6, { rotate: -80 + i * 16 }, () => {
      pen.path('M-3 -10C-5 -22 -4 -36 0 -40C4 -36 5 -22 3 -10Z', i % 2 ? '#fbf6ea' : mix(color, '#ffffff', 0.15))
      pen.path('M-2.500 -34Q0 -43 2.500 -34Z', { color: '#2b2430', outline: false })
    }) // prettier-ignore
    pen.path('M-15 -6L-15 -13Q0 -19 15 -13L15 -6Q0 -12 -15 -6Z', color)
    for (const x of [-9, -3, 3, 9]) pen.polygon([[x - 2.4, -11], [x, -14.5], [x + 2.4, -11], [x, -8.500]], { color: '#f6d25a', outline: false }) // prettier-ignore
  },
  propeller(pen, color) {
    pen.path('M-15 -7C-16 -27 16 -27 15 -7Z', color)
    pen.path('M-5 -21.500C-7 -16 -7 -12 -6 -7H6C7 -12 7 -16 5 -21.500Q0 -23 -5 -21.500Z', { color: '#f4c93c', outline: false })
    pen.path('M-14 -8C-20 -8 -26 -6 -27 -4C-20 -4 -6 -6 2 -7Z', '#3f7fd0')
    pen.line('M0 -21V-28', { color: '#4a4f58', width: 1.6 })
    for (const s of [-1, 1]) pen.ellipse(s * 7, -28.5, 7, 2.4, s < 0 ? '#d8443a' : '#3f9f5a', s * -8)
  },
  nightcap(pen, color) {
    pen.path('M-15 -8C-13 -28 4 -36 18 -28C26 -22 27 -8 25 2C21 -8 18 -14 13 -16L15 -8Z', color)
    pen.limb([[-14, -9], [0, -12], [14, -9]], [6, 6, 6], '#fdfcf8') // prettier-ignore
    pen.circle(25, 4, 4, '#fdfcf8')
    for (const [x, y] of [[-6, -18], [4, -24], [13, -22]] as const) pen.polygon(starPoints(x, y, 2.4, 1), { color: '#f6d867', outline: false }) // prettier-ignore
  },
  antlers(pen, color) {
    pen.line('M-14.500 -6C-16 -24 16 -24 14.500 -6', { color: '#c8302b', width: 2.6 })
    for (const s of [-1, 1]) pen.line(`M${s * 7} -18C${s * 10} -28 ${s * 20} -26 ${s * 21} -40M${s * 11} -26C${s * 10} -32 ${s * 8} -34 ${s * 9} -40M${s * 18} -29L${s * 27} -33`, { color, width: 3.4 }) // prettier-ignore
  },
  visor(pen, color) {
    pen.path('M-15 -6L-15 -12Q0 -18 15 -12L15 -6Q0 -11 -15 -6Z', color)
    pen.path('M-13 -9C-20 -9 -27 -6 -28 -3C-20 -3 -6 -6 4 -8Z', shade(color, -0.07))
  },
  motorcycle(pen, color) {
    pen.path('M-18 6C-22 -30 22 -30 18 6L17 14C8 20 -8 20 -16 14Z', { color, volume: 1.8 })
    pen.path('M-17 -7C-10 -12 8 -12 13 -6L12 5C2 9 -12 8 -17 4Z', { color: '#22303c', outline: false })
    pen.path('M-14 -5C-10 -8 -4 -9 0 -8L-4 4C-8 4 -12 3 -14 2Z', { color: '#6f8aa0', outline: false })
    pen.line('M-9 -12Q-3 -16 4 -15.500', { color: '#ffffff', width: 2, alpha: 0.6 })
  },
  bow(pen, color) {
    for (const s of [-1, 1]) pen.path(`M0 -19C${s * 5} -30 ${s * 18} -30 ${s * 17} -20C${s * 18} -10 ${s * 5} -12 0 -19Z`, color)
    pen.ellipse(0, -19.5, 4, 4.4, shade(color, -0.08))
  },
  conical(pen, color) {
    pen.path('M-30 -6L0 -32L30 -6Q0 3 -30 -6Z', color)
    if (!pen.plain) for (const x of [-18, -9, 0, 9, 18]) pen.line([[x * 0.1, -30], [x, -4.500]], { color: shade(color, -0.1), width: 0.9 }) // prettier-ignore
  },
}
