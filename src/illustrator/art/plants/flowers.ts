/** The flower rig: a stem with leaves and a bloom of petals, a bell, a spike or a cluster; and bunches of them. */
import { mix, shade, type Pen, type Point } from '../../pen/pen.ts'
import { tube } from '../curves.ts'
import { bodyColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { leaf, petals, scallops, spread } from '../outlines.ts'

const GREEN = '#4f9a44'

type Bloom = (pen: Pen, color: string) => void
type Flower = { color: string; stem?: number; leaves?: 'broad' | 'blade' | 'fine' | 'rosette' | 'none'; bloom: Bloom }

/** Blooms are drawn around their middle, about 60 across; the stem begins at their middle. */
const FLOWERS: Record<string, Flower> = {
  flower: { color: '#e8639a', bloom: (pen, color) => open(pen, color, { count: 6, long: 32, wide: 30, heart: '#f6c93c', size: 11 }) },
  rose: {
    color: '#d42e45',
    leaves: 'broad',
    bloom(pen, color) {
      for (const s of [-1, 1]) pen.path(`M0 26C${s * 14} 30 ${s * 32} 16 ${s * 30} -10C${s * 20} -14 ${s * 6} 0 0 26Z`, shade(color, -0.03)) // prettier-ignore
      pen.path('M0 28C-22 28 -30 4 -25 -14C-12 -22 12 -22 25 -14C30 4 22 28 0 28Z', color)
      pen.path('M-25 -14C-16 -30 16 -30 25 -14C16 -6 -16 -6 -25 -14Z', shade(color, -0.1))
      pen.path('M-16 -16C-8 -26 12 -26 15 -15C8 -10 -10 -10 -16 -16Z', { color: shade(color, 0.03), outline: false })
      pen.line('M-7 -17C-2 -23 8 -21 7 -15M-25 -12C-12 2 2 0 10 28M25 -12C18 0 10 6 4 10', { color: shade(color, -0.12), width: 2.2 }) // prettier-ignore
      for (const turn of [40, 140, 90]) leaf(pen, [0, 24], turn, 17, GREEN)
    },
  },
  tulip: {
    color: '#e5484d',
    leaves: 'blade',
    bloom(pen, color) {
      for (const s of [-1, 1]) pen.path(`M0 26C${s * 30} 26 ${s * 30} -8 ${s * 22} -32C${s * 10} -22 ${s * 2} -6 0 26Z`, shade(color, s < 0 ? 0.02 : -0.04)) // prettier-ignore
      pen.path('M0 28C-20 22 -18 -10 0 -34C18 -10 20 22 0 28Z', color)
    },
  },
  daisy: { color: '#fdfdfb', leaves: 'rosette', bloom: (pen, color) => open(pen, color, { count: 14, long: 32, wide: 11, heart: '#f5c32c', size: 11 }) }, // prettier-ignore
  sunflower: {
    color: '#f7c22e',
    stem: 130,
    leaves: 'broad',
    bloom(pen, color) {
      petals(pen, [0, 0], { count: 18, long: 42, wide: 15, tip: 'point', turn: 10 }, shade(color, -0.06))
      petals(pen, [0, 0], { count: 18, long: 42, wide: 15, tip: 'point' }, color)
      pen.circle(0, 0, 20, { color: '#5d3b1f', round: true })
      for (let i = 0; i < 40; i++) pen.circle(Math.cos(i * 2.4) * Math.sqrt(i) * 2.9, Math.sin(i * 2.4) * Math.sqrt(i) * 2.9, 1.3, { color: i % 2 ? '#8a5b2c' : '#3c2412', outline: false }) // prettier-ignore
    },
  },
  lily: {
    color: '#fbf4f0',
    leaves: 'blade',
    bloom(pen, color) {
      petals(pen, [0, 0], { count: 6, long: 38, wide: 21, tip: 'point' }, color)
      if (!pen.plain) for (let i = 0; i < 6; i++) pen.at(0, 0, { rotate: i * 60 }, () => pen.line([[0, -4], [0, -28]], { color: mix(color, '#e58aa5', 0.55), width: 3 })) // prettier-ignore
      for (let i = 0; i < 5; i++) pen.at(0, 0, { rotate: i * 72 + 20 }, () => {
        pen.line([[0, 0], [0, -16]], { color: '#b9cf6a', width: 1.4 }) // prettier-ignore
        pen.ellipse(0, -17, 3.4, 1.8, '#c2672c')
      }) // prettier-ignore
    },
  },
  poppy: {
    color: '#e3352b',
    leaves: 'fine',
    bloom(pen, color) {
      petals(pen, [0, 0], { count: 4, long: 34, wide: 46 }, color)
      pen.circle(0, 0, 10, '#2a2226')
      for (let i = 0; i < 10; i++) pen.at(0, 0, { rotate: i * 36 }, () => pen.circle(0, -14, 1.6, { color: '#2a2226', outline: false })) // prettier-ignore
      pen.circle(0, 0, 5, { color: '#8aa35a', outline: false })
    },
  },
  'violet flower': {
    color: '#7a4fc0',
    stem: 60,
    leaves: 'rosette',
    bloom(pen, color) {
      for (const turn of [-36, 36, -100, 100]) pen.at(0, 0, { rotate: turn }, () => petals(pen, [0, 0], { count: 1, long: 28, wide: 24 }, turn * turn > 4000 ? shade(color, 0.03) : shade(color, -0.05))) // prettier-ignore
      petals(pen, [0, 0], { count: 1, long: 32, wide: 32, turn: 180 }, color)
      pen.circle(0, 2, 5, { color: '#f6cf45', outline: false })
    },
  },
  daffodil: {
    color: '#f9dc4a',
    leaves: 'blade',
    bloom(pen, color) {
      petals(pen, [0, 0], { count: 6, long: 34, wide: 24, tip: 'point' }, color)
      pen.path(scallops(0, 0, 15, 15, 10), { color: '#f29c2b', round: true })
      pen.circle(0, 0, 8, { color: '#d97a1c', outline: false })
    },
  },
  hibiscus: {
    color: '#ea4a72',
    leaves: 'broad',
    bloom(pen, color) {
      petals(pen, [0, 0], { count: 5, long: 37, wide: 40 }, color)
      pen.circle(0, 0, 9, { color: shade(color, -0.16), outline: false })
      pen.line('M0 0Q12 -14 20 -34', { color: '#f6d35a', width: 4 })
      for (const [x, y] of [[17, -28], [23, -30], [19, -36], [24, -37]] as const) pen.circle(x, y, 2.3, { color: '#f2a52e', outline: false }) // prettier-ignore
    },
  },
  'iris flower': {
    color: '#5a5fc7',
    leaves: 'blade',
    bloom(pen, color) {
      for (const turn of [0, -30, 30]) pen.at(0, 0, { rotate: turn }, () => petals(pen, [0, 4], { count: 1, long: 38, wide: 26 }, shade(color, turn ? 0.01 : 0.05))) // prettier-ignore
      for (const s of [-1, 1]) pen.path(`M0 2C${s * 16} -6 ${s * 38} 2 ${s * 34} 28C${s * 24} 34 ${s * 12} 20 0 2Z`, shade(color, -0.05)) // prettier-ignore
      pen.path('M0 0C-16 10 -14 34 0 38C14 34 16 10 0 0Z', color)
      for (const x of [-20, 0, 20]) pen.line(`M0 4Q${x * 0.6} 6 ${x} 18`, { color: '#f5c93a', width: 3 })
    },
  },
  peony: { color: '#f08fb2', leaves: 'broad', bloom: (pen, color) => ruffled(pen, color, [34, 27, 19, 11]) },
  carnation: { color: '#ee6f8f', leaves: 'fine', bloom: (pen, color) => ruffled(pen, color, [32, 27, 22, 16, 9], 17) },
  marigold: { color: '#f39a24', leaves: 'fine', bloom: (pen, color) => ruffled(pen, color, [31, 25, 19, 12], 15) },
  chrysanthemum: {
    color: '#f2b93c',
    leaves: 'broad',
    bloom: (pen, color) => [34, 26, 18, 10].forEach((long, i) => petals(pen, [0, 0], { count: 18 - i * 3, long, wide: 9, turn: i * 9 }, shade(color, i * 0.02 - 0.04))), // prettier-ignore
  },
  dahlia: {
    color: '#c2376b',
    leaves: 'broad',
    bloom: (pen, color) => [36, 29, 21, 13].forEach((long, i) => petals(pen, [0, 0], { count: 14 - i * 2, long, wide: 13, tip: 'point', turn: i * 12 }, shade(color, i * 0.035 - 0.06))), // prettier-ignore
  },
  hydrangea: {
    color: '#7f9be0',
    leaves: 'broad',
    bloom(pen, color) {
      pen.circle(0, -4, 33, { color: shade(color, -0.06), round: true })
      for (let i = 0; i < 24; i++) {
        const at: Point = [Math.cos(i * 2.4) * Math.sqrt(i) * 6.6, -4 + Math.sin(i * 2.4) * Math.sqrt(i) * 6.4]
        petals(pen, at, { count: 4, long: 9.5, wide: 10, turn: i * 31 }, shade(color, spread(i) * 0.1 - 0.03))
        pen.circle(at[0], at[1], 1.4, { color: '#f7f3d8', outline: false })
      }
    },
  },
  'lilac flower': { color: '#b48ae0', leaves: 'broad', bloom: (pen, color) => cone(pen, color, 44, 30) },
  'lavender plant': {
    color: '#8f6fc9',
    stem: 20,
    leaves: 'none',
    bloom(pen, color) {
      for (const [x, turn, high] of [[-20, -20, 92], [20, 20, 92], [-10, -9, 112], [10, 9, 108], [0, 0, 122]] as const) pen.at(x * 0.4, 26, { rotate: turn }, () => { // prettier-ignore
        pen.line([[0, 0], [0, -high + 46]], { color: '#7d9a63', width: 2.6 }) // prettier-ignore
        for (let y = 0; y < 8; y++) for (const s of [-1, 1]) pen.ellipse(s * (5.4 - y * 0.5), -high + 50 - y * 7.4, 5 - y * 0.32, 4.4, shade(color, ((y + s) % 3) * 0.03), s * 30) // prettier-ignore
      }) // prettier-ignore
      for (const s of [-1, 1]) for (const turn of [-70, -50]) leaf(pen, [0, 26], s < 0 ? 180 - turn : turn, 34, '#7f9c68')
    },
  },
  bluebell: {
    color: '#5f74d6',
    leaves: 'blade',
    stem: 70,
    bloom(pen, color) {
      pen.line('M0 40C-2 4 2 -26 22 -34', { color: GREEN, width: 4 })
      for (const [x, y, turn] of [[4, 2, 30], [5, -12, -24], [9, -24, 18], [18, -32, -14], [26, -32, -34]] as const) pen.at(x, y, { rotate: turn }, () => pen.path('M0 0C8 2 9 12 10 19L14 24L6 22L0 26L-6 22L-14 24L-10 19C-9 12 -8 2 0 0Z', color)) // prettier-ignore
    },
  },
  'bell flower': { color: '#8a7fe0', leaves: 'blade', bloom: (pen, color) => pen.path('M0 -26C22 -20 20 10 34 26L14 22L0 32L-14 22L-34 26C-20 10 -22 -20 0 -26Z', color) }, // prettier-ignore
  'lotus flower': {
    color: '#f3a9c4',
    stem: 0,
    leaves: 'none',
    bloom(pen, color) {
      pen.ellipse(0, 24, 62, 10, '#4f9a5a')
      for (const turn of [-72, 72, -48, 48, -24, 24, 0]) pen.at(0, 24, { rotate: turn }, () => petals(pen, [0, 0], { count: 1, long: 58 - Math.abs(turn) * 0.12, wide: 26, tip: 'point' }, { color: shade(color, 0.05 - Math.abs(turn) * 0.0012), to: mix(color, '#ffffff', 0.55) })) // prettier-ignore
    },
  },
  pansy: {
    color: '#6f47b8',
    stem: 56,
    leaves: 'rosette',
    bloom(pen, color) {
      for (const turn of [-30, 30]) petals(pen, [0, 0], { count: 1, long: 34, wide: 38, turn }, shade(color, -0.08))
      for (const turn of [-96, 96]) petals(pen, [0, 0], { count: 1, long: 30, wide: 32, turn }, '#f6d14a')
      petals(pen, [0, 0], { count: 1, long: 32, wide: 42, turn: 180 }, '#f6d14a')
      for (const turn of [-100, 100, 180]) petals(pen, [0, 0], { count: 1, long: 18, wide: 16, turn }, { color: '#3b2460', outline: false }) // prettier-ignore
      pen.circle(0, 1, 4, { color: '#f29c2b', outline: false })
    },
  },
  dandelion: {
    color: '#f6cf2f',
    stem: 56,
    leaves: 'rosette',
    bloom: (pen, color) => [30, 23, 15].forEach((long, i) => petals(pen, [0, 0], { count: 24 - i * 5, long, wide: 6, tip: 'notch', turn: i * 7 }, shade(color, i * 0.02 - 0.04))), // prettier-ignore
  },
  'dandelion clock': {
    color: '#f6f7f4',
    stem: 66,
    leaves: 'rosette',
    bloom(pen, color) {
      pen.circle(0, 0, 34, { color, alpha: 0.35, outline: false, volume: 0 })
      for (let i = 0; i < 26; i++) pen.at(0, 0, { rotate: i * 13.9 }, () => {
        pen.line([[0, 0], [0, -24 - (i % 3) * 3]], { color: '#b9b6a4', width: 0.9 }) // prettier-ignore
        for (const turn of [-50, -25, 0, 25, 50]) pen.at(0, -24 - (i % 3) * 3, { rotate: turn }, () => pen.line([[0, 0], [0, -7]], { color, width: 1.1 })) // prettier-ignore
      }) // prettier-ignore
      pen.circle(0, 0, 5, { color: '#8f8a5e', outline: false })
    },
  },
  orchid: {
    color: '#d68ae0',
    stem: 46,
    leaves: 'rosette',
    bloom(pen, color) {
      pen.line('M0 40C-4 0 10 -40 50 -46', { color: '#6a8a4a', width: 3.4 })
      for (const [x, y, size] of [[50, -40, 0.6], [22, -34, 0.8], [2, -8, 0.95]] as const) pen.at(x, y, { scale: size }, () => { // prettier-ignore
        for (const turn of [0, 130, -130]) petals(pen, [0, 0], { count: 1, long: 26, wide: 18, turn, tip: 'point' }, mix(color, '#ffffff', 0.3)) // prettier-ignore
        for (const turn of [-68, 68]) petals(pen, [0, 0], { count: 1, long: 28, wide: 30, turn }, color)
        pen.path('M-8 2C-6 14 6 14 8 2C4 -4 -4 -4 -8 2Z', shade(color, -0.2))
        pen.circle(0, 1, 3, { color: '#f6d04a', outline: false })
      }) // prettier-ignore
    },
  },
  foxglove: {
    color: '#c86bb0',
    stem: 40,
    leaves: 'rosette',
    bloom(pen, color) {
      pen.line([[0, 40], [0, -64]], { color: GREEN, width: 4 }) // prettier-ignore
      for (let i = 0; i < 6; i++) for (const s of [-1, 1]) pen.at(s * 2, 22 - i * 15, { rotate: s * -34, scale: 1 - i * 0.11 }, () => pen.path('M0 -4C10 0 10 16 13 24Q0 32 -13 24C-10 16 -10 0 0 -4Z', color)) // prettier-ignore
    },
  },
} // prettier-ignore

type Open = { count: number; long: number; wide: number; heart: string; size: number }

function open(pen: Pen, color: string, { count, long, wide, heart, size }: Open): void {
  petals(pen, [0, 0], { count, long, wide }, color)
  pen.circle(0, 0, size, { color: heart, round: true })
}

function ruffled(pen: Pen, color: string, radii: readonly number[], bumps = 11): void {
  radii.forEach((r, i) => pen.path(scallops(0, -i * 1.5, r, r * 0.94, Math.max(6, bumps - i * 2), i * 17), { color: shade(color, i % 2 ? 0.04 : -0.03), round: true })) // prettier-ignore
}

function cone(pen: Pen, color: string, high: number, wide: number): void {
  for (let row = 0; row < 9; row++) {
    const half = wide * (1 - row / 10)
    const count = Math.max(1, Math.round(half / 5))
    for (let k = 0; k < count; k++) petals(pen, [-half * 0.8 + (k + 0.5) * ((half * 1.6) / count), 26 - row * (high / 6)], { count: 4, long: 7, wide: 8, turn: row * 31 + k * 50 }, shade(color, spread(row, k) * 0.1 - 0.05)) // prettier-ignore
  }
}

function drawFlower(pen: Pen, color: string, { stem = 84, leaves = 'broad', bloom }: Flower): void {
  const foot = stem + 26
  if (leaves === 'rosette') for (const turn of [-162, -18, -140, -40]) leaf(pen, [0, foot], turn, 40, shade(GREEN, turn < -90 ? 0 : -0.04)) // prettier-ignore
  if (stem > 24) pen.path(tube([[0, 8], [3, stem * 0.55], [0, foot]], [4, 5, 5.6]), GREEN) // prettier-ignore
  if (leaves === 'broad') for (const [y, turn] of [[0.5, -150], [0.62, -28]] as const) {
    leaf(pen, [1, stem * y + 26], turn, 38, GREEN)
    pen.at(1, stem * y + 26, { rotate: turn }, () => pen.line([[3, 0], [32, 0]], { color: shade(GREEN, -0.1), width: 1.3 })) // prettier-ignore
  } // prettier-ignore
  if (leaves === 'blade') for (const s of [-1, 1]) pen.path(`M0 ${foot}C${s * 8} ${foot - 30} ${s * 20} ${foot - 52} ${s * 30} ${foot - 70}C${s * 30} ${foot - 36} ${s * 16} ${foot - 10} ${s * 3} ${foot}Z`, shade(GREEN, s * 0.03)) // prettier-ignore
  if (leaves === 'fine') for (const [y, s] of [[0.45, -1], [0.6, 1], [0.75, -1]] as const) for (const turn of [-24, -52]) leaf(pen, [1, stem * y + 26], s < 0 ? 180 - turn : turn, 24, shade(GREEN, 0.03)) // prettier-ignore
  bloom(pen, color)
}

const BUNCHED = ['rose', 'daisy', 'tulip', 'peony', 'lily', 'daffodil'] as const

/** Draws a fan of blooms as in a bunch or a vase: the tie is at the origin. */
export function drawBunch(pen: Pen, colors: readonly string[], kinds: readonly string[]): void {
  const places = [[-46, -86, -30], [46, -86, 30], [-24, -112, -14], [26, -114, 14], [0, -128, 0], [-52, -58, -40], [52, -58, 40], [-20, -78, -10], [22, -80, 10], [0, -54, 0]] as const // prettier-ignore
  for (const [x, y] of places) pen.line(`M0 0Q${x * 0.3} ${y * 0.5} ${x} ${y}`, { color: GREEN, width: 4 })
  for (const turn of [-160, -20, -130, -50, -100]) leaf(pen, [0, -20], turn, 74, shade(GREEN, turn % 3 ? 0 : -0.05))
  places.forEach(([x, y, turn], index) => {
    const flower = FLOWERS[kinds[index % kinds.length] as string] as Flower
    pen.at(x, y, { rotate: turn, scale: 0.62 }, () => flower.bloom(pen, colors[index % Math.max(1, colors.length)] ?? flower.color)) // prettier-ignore
  })
}

const single = (name: string, flower: Flower): Drawable =>
  fitted(name, (pen, look) => drawFlower(pen, bodyColor(look, flower.color), flower), { sockets: { handle: [0, (flower.stem ?? 84) * 0.7] } }) // prettier-ignore

/** Single flowers and bunches. */
export const FLOWERS_DRAWN: readonly Drawable[] = [
  ...Object.entries(FLOWERS).map(([name, flower]) => single(name, flower)),
  fitted('bouquet', (pen, look) => {
    drawBunch(pen, look.colors, BUNCHED)
    pen.path('M-50 -50C-30 -34 30 -34 50 -50C36 -20 16 0 10 14L24 56H-24L-10 14C-16 0 -36 -20 -50 -50Z', '#efe6d6')
    pen.path('M-50 -50C-30 -34 -4 -30 4 -34L-4 56H-24L-10 14C-16 0 -36 -20 -50 -50Z', { color: '#e1d4bf', outline: false })
    pen.path('M-13 8H13V20H-13Z', '#d3557a')
    for (const s of [-1, 1]) pen.path(`M0 14C${s * 8} 0 ${s * 26} 2 ${s * 26} 13C${s * 26} 24 ${s * 8} 24 0 14Z`, '#e2688c')
  }, { sockets: { handle: [0, 14] } }), // prettier-ignore
  fitted('flower crown', (pen, look) => {
    pen.line('M-56 0C-54 -22 54 -22 56 0C54 20 -54 20 -56 0', { color: GREEN, width: 5 })
    for (let i = 0; i < 14; i++) {
      const angle = (i / 14) * Math.PI * 2
      const [x, y] = [Math.cos(angle) * 56, Math.sin(angle) * 15]
      leaf(pen, [x, y], i * 50, 20, GREEN)
    }
    for (const [i, turn] of [200, 340, 180, 0, 160, 20, 138, 42, 112, 68, 90].entries()) {
      const angle = (turn / 180) * Math.PI
      const flower = FLOWERS[['rose', 'daisy', 'peony'][i % 3] as string] as Flower
      pen.at(Math.cos(angle) * 56, Math.sin(angle) * 15, { scale: 0.42 }, () => flower.bloom(pen, look.colors[i % Math.max(1, look.colors.length)] ?? flower.color)) // prettier-ignore
    }
  }),
]
