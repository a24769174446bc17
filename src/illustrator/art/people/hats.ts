/** Hats in the head's own frame: origin at the middle of the head, its top at about -18. */
import { shade, type Pen } from '../../pen/pen.ts'
import { MORE_HATS } from './more-hats.ts'
import type { Hat, Outfit } from './outfit.ts'

/** Draws the hat of an outfit over the head. */
export function drawHat(pen: Pen, outfit: Outfit): void {
  wearHat(pen, outfit.hat, outfit.hatColor)
}

/** Draws a hat by its kind and colour in the head's frame, or lying by itself. */
export function wearHat(pen: Pen, hat: Hat, color: string): void {
  HATS[hat]?.(pen, color)
}

const HATS: Partial<Record<Hat, (pen: Pen, color: string) => void>> = {
  ...MORE_HATS,
  cap(pen, color) {
    pen.path('M-15.500 -7C-16 -25 15 -26 15.500 -7Z', color)
    pen.path('M-14 -9C-20 -9 -27 -7 -28 -4C-20 -4 -6 -6 2 -7Z', shade(color, -0.08))
  },
  chef(pen, color) {
    for (const [x, y, r] of [
      [-10, -30, 10],
      [10, -30, 10],
      [0, -34, 12],
    ] as const)
      pen.circle(x, y, r, color)
    pen.path('M-14 -9L-13.500 -28H13.500L14 -9Q0 -13 -14 -9Z', color)
    pen.path('M-14 -9L-14 -14Q0 -18 14 -14L14 -9Q0 -13 -14 -9Z', { color: shade(color, -0.08), outline: false })
  },
  crown(pen, color) {
    pen.path('M-14 -11L-17 -30L-8 -22L0 -34L8 -22L17 -30L14 -11Q0 -15 -14 -11Z', { color, volume: 2 })
    for (const [x, gem] of [
      [-7, '#d13a45'],
      [0, '#3f8fd1'],
      [7, '#3fb56c'],
    ] as const)
      pen.circle(x, -16, 2, { color: gem, outline: false })
  },
  tiara(pen, color) {
    pen.path('M-12 -12L-12 -17L-6 -18L0 -27L6 -18L12 -17L12 -12Q0 -17 -12 -12Z', color)
    pen.circle(0, -19, 2, { color: '#e0567c', outline: false })
  },
  wizard(pen, color) {
    pen.path('M-15 -10C-8 -26 -6 -44 6 -58C6 -42 12 -26 15 -10Z', color)
    pen.ellipse(0, -10, 25, 5, shade(color, -0.06))
    for (const [x, y] of [
      [-3, -22],
      [4, -34],
      [6, -18],
    ] as const)
      pen.circle(x, y, 1.9, { color: '#f6d867', outline: false })
  },
  witch(pen, color) {
    pen.path('M-14 -10C-8 -24 -4 -34 2 -44C6 -50 14 -48 18 -42C12 -42 10 -36 11 -28L14 -10Z', color)
    pen.ellipse(0, -10, 27, 5, shade(color, -0.05))
    pen.path('M-13.500 -12L-12 -18Q0 -14 12.500 -18L14 -12Q0 -8 -13.500 -12Z', { color: '#e08a2c', outline: false })
  },
  pirate(pen, color) {
    pen.path('M-26 -10C-24 -22 -14 -22 -10 -27C-4 -33 4 -33 10 -27C14 -22 24 -22 26 -10C10 -15 -10 -15 -26 -10Z', color)
    pen.circle(0, -21, 4, { color: '#f4f1e8', outline: false })
    pen.line([[-5, -16], [5, -13]], { color: '#f4f1e8', width: 1.6 }) // prettier-ignore
  },
  cowboy(pen, color) {
    pen.path('M-13 -9C-14 -26 -8 -31 0 -27C8 -31 14 -26 13 -9Z', color)
    pen.path('M-28 -15C-20 -6 -10 -8 0 -8C10 -8 20 -6 28 -15C24 -2 10 -4 0 -4C-10 -4 -24 -2 -28 -15Z', shade(color, -0.04))
    pen.line('M-13 -11Q0 -9 13 -11', { color: shade(color, -0.2), width: 3 })
  },
  helmet(pen, color) {
    pen.path('M-17 -1C-20 -28 20 -28 17 -1L13 -5Q0 -9 -13 -5Z', { color, volume: 1.6 })
  },
  bicycle(pen, color) {
    pen.path('M-16 -6C-18 -27 18 -27 17 -6Q0 -12 -16 -6Z', color)
    for (const x of [-7, 0, 7]) pen.line(`M${x} -21Q${x * 1.3} -15 ${x * 1.2} -10`, { color: shade(color, -0.2), width: 2 })
  },
  fire(pen, color) {
    pen.path('M-15 -8C-16 -28 16 -28 15 -8Z', color)
    pen.path('M-22 -6Q0 -14 24 -4Q20 -10 15 -12H-15Q-20 -11 -22 -6Z', shade(color, -0.08))
    pen.polygon([[-5, -12], [-5, -20], [0, -23], [5, -20], [5, -12]], '#f3c94a') // prettier-ignore
  },
  hard(pen, color) {
    pen.path('M-16 -8C-17 -28 17 -28 16 -8Z', { color, volume: 1.5 })
    pen.path('M-20 -6Q0 -12 18 -7L17 -10H-17Z', shade(color, -0.07))
    pen.line('M0 -23V-12', { color: shade(color, -0.1), width: 3 })
  },
  police(pen, color) {
    pen.path('M-19 -17C-18 -27 18 -27 19 -17L14 -10H-14Z', color)
    pen.path('M-15 -9Q0 -16 15 -9Q0 -5 -15 -9Z', '#1d1e24')
    pen.circle(0, -17, 3, { color: '#f2cb45', outline: false })
  },
  space(pen, color) {
    pen.circle(0, 0, 19, { color: '#a9d8f2', alpha: 0.3, outline: false })
    pen.line('M-21 0a21 21 0 1 0 42 0a21 21 0 1 0 -42 0', { color, width: 5 })
    pen.line('M-13 -9C-10 -14 -6 -16 -2 -17', { color: '#ffffff', width: 2.6, alpha: 0.85 })
  },
  knight(pen, color) {
    pen.path('M-17 16C-19 -30 19 -30 17 16L10 20L0 14L-10 20Z', { color, volume: 2 })
    pen.path('M-15 -4H15L13 3H3V14H-3V3H-13Z', { color: '#2a2c33', outline: false })
    pen.path('M0 -20C2 -36 14 -38 20 -30C14 -28 10 -24 4 -19Z', '#c8302b')
  },
  viking(pen, color) {
    pen.path('M-16 -6C-17 -28 17 -28 16 -6Q0 -11 -16 -6Z', { color, volume: 1.6 })
    for (const s of [-1, 1])
      pen.path(`M${s * 13} -14C${s * 26} -14 ${s * 28} -28 ${s * 22} -34C${s * 22} -26 ${s * 18} -22 ${s * 11} -21Z`, '#f1e6cd')
  },
  santa(pen, color) {
    pen.path('M-15 -9C-12 -26 2 -34 18 -26C24 -22 26 -14 25 -8C20 -18 16 -18 14 -9Z', color)
    pen.circle(25, -7, 5, '#fdfcf8')
    pen.limb([[-14, -9], [0, -12], [14, -9]], [8, 8, 8], '#fdfcf8') // prettier-ignore
  },
  straw(pen, color) {
    pen.path('M-14 -9C-13 -27 13 -27 14 -9Z', color)
    pen.ellipse(0, -9, 28, 5.5, shade(color, -0.03))
    pen.path('M-14 -11L-13.500 -15Q0 -12 13.500 -15L14 -11Q0 -7.500 -14 -11Z', { color: '#b5473a', outline: false })
  },
  sombrero(pen, color) {
    pen.path('M-12 -12C-11 -26 -7 -38 0 -38C7 -38 11 -26 12 -12Z', color)
    pen.path('M-40 -20C-34 -2 34 -2 40 -20C42 -24 38 -25 36 -21C24 -11 -24 -11 -36 -21C-38 -25 -42 -24 -40 -20Z', shade(color, -0.04)) // prettier-ignore
    pen.path('M-12 -13C-12 -16 -11.500 -19 -11 -21H11C11.500 -19 12 -16 12 -13Q0 -10 -12 -13Z', {
      color: '#c8302b',
      outline: false,
    })
    for (let i = 0; i < 9; i++) pen.circle(-30 + i * 7.500, -11 + 5 * Math.cos((i - 4) * 0.36) - 2, 1.6, { color: i % 2 ? '#3f9f6a' : '#f8f2e0', outline: false }) // prettier-ignore
    pen.line('M-10 -17L-5.500 -14.500L-1 -17L4 -14.500L9 -17', { color: '#f6d25a', width: 1.4 })
  },
  top(pen, color) {
    pen.path('M-13 -11L-14 -40H14L13 -11Z', color)
    pen.ellipse(0, -11, 21, 4.5, shade(color, 0.04))
    pen.path('M-13.200 -14V-20H13.200V-14Q0 -11 -13.200 -14Z', { color: '#a8323a', outline: false })
  },
  beret(pen, color) {
    pen.ellipse(4, -15, 19, 8, color, 8)
    pen.line([[4, -22], [5, -26]], { color, width: 2.4 }) // prettier-ignore
  },
  beanie(pen, color) {
    pen.path('M-16 -6C-17 -27 17 -27 16 -6Z', color)
    pen.limb([[-14, -8], [0, -10], [14, -8]], [7, 7, 7], shade(color, -0.08)) // prettier-ignore
    pen.circle(0, -25, 5, shade(color, 0.1))
  },
  graduate(pen, color) {
    pen.path('M-14 -9V-17H14V-9Q0 -14 -14 -9Z', color)
    pen.polygon([[-24, -19], [0, -28], [24, -19], [0, -11]], shade(color, 0.05)) // prettier-ignore
    pen.line('M0 -19L19 -16V-5', { color: '#f3c94a', width: 1.8 })
  },
  nurse(pen, color) {
    pen.path('M-11 -13L-13 -23Q0 -28 13 -23L11 -13Q0 -17 -11 -13Z', color)
    pen.path('M-1.500 -24H1.500V-21.500H4V-18.500H1.500V-16H-1.500V-18.500H-4V-21.500H-1.500Z', {
      color: '#d8363a',
      outline: false,
    })
  },
  hood(pen, color) {
    pen.path('M-17 18C-21 -32 21 -32 17 18L12 14C16 -12 -4 -16 -12 -7C-14 2 -13 10 -12 14Z', color)
  },
  veil(pen, color) {
    pen.path('M-12 -9C-19 -28 21 -28 17 -2L25 38C18 42 10 40 8 34C15 10 13 -4 10 -11C2 -15 -8 -14 -12 -9Z', {
      color,
      alpha: 0.92,
    })
    pen.line('M-13 -11Q0 -20 14 -11', { color: '#f3c9d2', width: 3.4 })
  },
  turban(pen, color) {
    pen.path('M-17 -5C-23 -30 23 -30 17 -5Q0 -15 -17 -5Z', color)
    for (const d of ['M-16 -10Q2 -14 11 -23', 'M-16.500 -14Q-4 -18 4 -23.500', 'M16 -9Q6 -12 0 -11']) pen.line(d, { color: shade(color, -0.1), width: 1.6 }) // prettier-ignore
    pen.ellipse(0, -15, 3, 4, { color: '#c8304a', round: true })
  },
  sailor(pen, color) {
    pen.path('M-12 -17C-12 -29 12 -29 12 -17Z', color)
    pen.path('M-14 -9L-19 -20Q0 -14 19 -20L14 -9Q0 -13 -14 -9Z', shade(color, -0.03))
    pen.line('M-17.500 -17.500Q0 -11.500 17.500 -17.500', { color: '#2f5fa8', width: 1.8 })
  },
  halo(pen, color) {
    pen.line('M-13 -27a13 4 0 1 0 26 0a13 4 0 1 0 -26 0', { color, width: 3 })
  },
  bandana(pen, color) {
    pen.path('M-15.500 -6C-17 -26 17 -26 15.500 -6Q0 -13 -15.500 -6Z', color)
    pen.polygon([[14, -9], [24, -6], [21, 2]], shade(color, -0.08)) // prettier-ignore
  },
  deerstalker(pen, color) {
    pen.path('M-16 -7C-17 -27 17 -27 16 -7Z', color)
    pen.path('M-14 -9C-22 -9 -26 -5 -26 -2L-8 -6ZM12 -9C20 -9 26 -6 27 -2L8 -6Z', shade(color, -0.07))
  },
  party(pen, color) {
    pen.polygon([[-10, -14], [1, -42], [11, -14]], color) // prettier-ignore
    pen.circle(1, -42, 4, '#f6d03c')
    for (const [x, y] of [
      [-2, -20],
      [4, -25],
      [0, -32],
    ] as const)
      pen.circle(x, y, 2, { color: '#fff4d0', outline: false })
  },
  jester(pen, color) {
    pen.path('M-14 -8C-26 -10 -34 -20 -32 -30C-22 -24 -14 -26 -6 -28L0 -12Z', color)
    pen.path('M14 -8C26 -10 34 -20 32 -30C22 -24 14 -26 6 -28L0 -12Z', '#2f9f6a')
    pen.path('M-10 -14C-10 -28 -6 -38 2 -46C6 -36 10 -28 10 -14Q0 -18 -10 -14Z', '#f0b02e')
    pen.path('M-15 -8Q0 -18 15 -8L14 -13Q0 -22 -14 -13Z', shade(color, -0.08))
    for (const [x, y] of [[-32, -29], [32, -29], [2, -46]] as const) pen.circle(x, y, 3.4, { color: '#f6d25a', round: true }) // prettier-ignore
  },
  goggles(pen, color) {
    pen.path('M-15 -7C-16 -25 16 -25 15 -7Q0 -11 -15 -7Z', color)
    for (const x of [-7.5, 4.5]) pen.ellipse(x, 0, 5, 4, { color: '#5ec0e0', alpha: 0.75 })
  },
  headphones(pen, color) {
    pen.line('M-16 0C-20 -28 20 -28 16 0', { color, width: 3.4 })
    for (const s of [-1, 1]) pen.rect(s * 16 - 4, -5, 8, 14, color, 4)
  },
}
