/** Furniture of the background, in units where the room is 100 high from ceiling line to floor; each stands on y 0, centred on x 0. */
import { mix, type Paint, type Pen } from '../../pen/pen.ts'
import type { Chance } from './seeded.ts'

export type Mood = {
  night: boolean
  sky: readonly [string, string]
  shine: (hex: string) => string
  random: Chance
  accent: string
  wood: string
}
type Draw = (pen: Pen, mood: Mood) => void

const BOOKS = ['#a84a40', '#3f6a86', '#c99a45', '#4f7a5c', '#7a4f78', '#d9c9a4', '#40506e', '#b86b4a']

function window(pen: Pen, { night, random, sky, shine, accent }: Mood): void {
  pen.rect(-19, -84, 38, 50, '#f6f2e8', 1)
  pen.rect(-17, -82, 34, 46, { color: shine(sky[0]), to: shine(sky[1]), volume: 0 })
  const far = night ? '#22305a' : mix(sky[1], '#7fae90', 0.45)
  const near = night ? '#182444' : mix(sky[1], '#5f9a5c', 0.68)
  const [rise, fall] = [random.between(3, 9), random.between(3, 9)]
  pen.path(`M-17 -36V-46C-10 ${-48 - rise} -4 ${-44 - fall} 4 -46C9 ${-47 - rise} 13 -46 17 -49V-36Z`, {
    color: shine(far),
    volume: 0.3,
  })
  pen.path(`M-17 -36V-41C-9 ${-41 - fall * 0.6} 2 -38 8 -41C12 -43 15 -42 17 -41V-36Z`, { color: shine(near), volume: 0.3 })
  if (night) for (let i = 0; i < 9; i++) pen.circle(random.between(-16, 16), random.between(-81, -56), 0.35, shine('#ffffff'))
  pen.rect(-0.8, -82, 1.6, 46, '#f6f2e8')
  pen.rect(-17, -61, 34, 1.6, '#f6f2e8')
  pen.rect(-21, -35, 42, 2.6, '#efe8da', 0.6)
  pen.line('M-27 -87H27', { color: '#8a7358', width: 1.1 })
  for (const side of [-1, 1])
    pen.path(
      `M${side * 26} -87H${side * 14}C${side * 15} -70 ${side * 17} -56 ${side * 21} -52C${side * 20} -46 ${side * 19} -40 ${side * 19} -30H${side * 26}Z`,
      { color: accent, volume: 1.6, alpha: 0.92 },
    )
}

function shelf(pen: Pen, mood: Mood, full: (x: number, y: number) => void): void {
  pen.rect(-13, -74, 26, 74, mood.wood, 0.8)
  for (let row = 0; row < 5; row++) {
    pen.rect(-11.5, -72 + row * 14, 23, 12.4, '#4c3628')
    for (let x = -11; x < 9.6;) {
      full(x, -59.6 + row * 14)
      x += 2.4
    }
  }
}

const bookRow =
  (pen: Pen, { random }: Mood) =>
  (x: number, y: number) => {
    const tall = random.between(7, 10.8)
    if (random() < 0.88) pen.rect(x, y - tall, 2.1, tall, { color: random.pick(BOOKS), volume: 0.6 }, 0.2)
  }

const WARES = ['#d9534f', '#f0b44c', '#5b9bd5', '#6fb07a', '#b47cc0', '#f2f0e8', '#e88aa0', '#8a6a4a']

const stack = (pen: Pen, tall: number, [x, y]: readonly [number, number], color: Paint): void =>
  pen.rect(x - 0.1, y - tall, 2.3, tall, color, 0.2)

/** One article on a shop's shelf: a box, a can, a bottle, a ball. */
function ware(pen: Pen, { random }: Mood, x: number, y: number): void {
  const color = { color: random.pick(WARES), volume: 0.7 }
  const kind = Math.floor(random() * 5)
  if (kind === 0) pen.circle(x + 1.05, y - 1.6, 1.6, color)
  else if (kind === 1) pen.rect(x, y - 4.2, 2.2, 4.2, color, 0.9)
  else if (kind === 2) {
    pen.rect(x + 0.2, y - 5.4, 1.7, 5.4, color, 0.7)
    pen.rect(x + 0.7, y - 7.4, 0.7, 2.4, color, 0.2)
  } else if (kind === 3) stack(pen, random.between(2.6, 6.4), [x, y], color)
}

/** Everything that a room may be furnished with. */
export const FURNITURE = {
  window,
  books: (pen, mood) => shelf(pen, mood, bookRow(pen, mood)),
  shelves: (pen, mood) => shelf(pen, mood, (x, y) => (mood.random() < 0.62 ? bookRow(pen, mood)(x, y) : pen.circle(x + 1, y - 1.6, 1.5, mood.accent))),
  goods: (pen, mood) => shelf(pen, { ...mood, wood: '#e9dcc4' }, (x, y) => ware(pen, mood, x, y)),
  picture(pen, { random, accent }) {
    pen.rect(-11, -72, 22, 28, '#7a5a40', 0.6)
    pen.rect(-9.4, -70.4, 18.8, 24.8, { color: '#f4ead4', volume: 0 })
    pen.circle(random.between(-4, 4), -60, 4, accent)
    pen.path('M-9.4 -45.6V-53C-4 -60 0 -50 4 -54C6 -56 8 -55 9.4 -53V-45.6Z', '#6f8f88')
  },
  painting(pen, { random }) {
    pen.rect(-14, -78, 28, 36, '#c49a4a', 0.8)
    const [sky, land] = random.pick([['#e6b18a', '#5a5f86'], ['#a8c9dc', '#5f8a5c'], ['#e9d6a0', '#b0603f']] as const)
    pen.rect(-11.6, -75.6, 23.2, 31.2, { color: sky, to: '#fbeccd', volume: 0 })
    pen.path('M-11.6 -44.4V-56L-4 -64L2 -56L7 -60L11.6 -54V-44.4Z', land)
  },
  lamp(pen, { night, shine }) {
    pen.rect(-0.6, -46, 1.2, 46, '#5c5148')
    pen.ellipse(0, -0.6, 5, 1.2, '#4c443e')
    pen.polygon([[-4, -58], [4, -58], [7, -45], [-7, -45]], { color: night ? shine('#ffe2a0') : '#f2e2c4', glow: night ? 12 : 0 })
  },
  plant(pen) {
    for (let i = -3; i <= 3; i++) pen.path(`M0 -12C${i * 2} -24 ${i * 5} -30 ${i * 5.5} ${-38 + Math.abs(i) * 5}C${i * 3} -28 ${i * 2} -20 0 -12Z`, i % 2 ? '#4f8a57' : '#6fa866')
    pen.polygon([[-6, -13], [6, -13], [4.4, 0], [-4.4, 0]], '#c98860')
  },
  clock(pen) {
    pen.circle(0, -74, 6, '#4a4f58')
    pen.circle(0, -74, 5, { color: '#fbf8f0', volume: 0 })
    pen.line([[0, -78], [0, -74], [2.6, -73]], { color: '#333333', width: 0.7 })
  },
  sofa(pen, { accent }) {
    pen.rect(-30, -29, 60, 24, accent, 5)
    pen.rect(-27, -17, 54, 11, { color: accent, volume: 1.6 }, 3)
    for (const x of [-34, 25]) pen.rect(x, -22, 9, 19, accent, 3.5)
    pen.rect(-20, -25, 11, 11, '#f0e0c0', 2)
    for (const x of [-29, 26]) pen.rect(x, -3, 3, 3, '#5a4030')
  },
  bed(pen, { accent, wood }) {
    pen.rect(-24, -36, 48, 34, wood, 3)
    pen.rect(-22, -21, 44, 19, '#f6f1e8', 3)
    pen.rect(-18, -27, 16, 9, '#ffffff', 3)
    pen.rect(2, -27, 16, 9, '#ffffff', 3)
    pen.rect(-23, -15, 46, 14, accent, 3)
  },
  drawers(pen, { wood }) {
    pen.rect(-12, -32, 24, 32, wood, 1)
    for (let i = 0; i < 3; i++) {
      pen.rect(-10.4, -30 + i * 9.8, 20.8, 8.4, { color: wood, volume: 1.6 }, 0.6)
      pen.circle(0, -25.8 + i * 9.8, 0.8, '#e6c98a')
    }
  },
  desk(pen, { wood }) {
    for (const x of [-17, 15]) pen.rect(x, -24, 2, 24, '#5a5048')
    pen.rect(-20, -26, 40, 3, wood, 0.6)
    pen.rect(-6, -38, 13, 9, '#3c434c', 0.6)
    pen.rect(-5, -37, 11, 7, { color: '#9fc4d9', volume: 0.4 })
    pen.rect(-0.5, -29, 2, 3, '#3c434c')
  },
  blackboard(pen) {
    pen.rect(-32, -76, 64, 36, '#a97c4c', 0.8)
    pen.rect(-30, -74, 60, 32, { color: '#33584a', volume: 0.6 })
    pen.line('M-22 -64H-6M-22 -58H2M-22 -52H-10M10 -50L18 -64L24 -50Z', { color: '#e9efe6', width: 0.7, alpha: 0.7 })
    pen.rect(-32, -40.5, 64, 2, '#8a6238')
  },
  counter(pen, { wood }) {
    pen.rect(-44, -33, 88, 33, '#e9e4d6', 0.6)
    for (let i = 0; i < 4; i++) {
      pen.rect(-42 + i * 21.4, -29, 20, 26, { color: '#dfe6e0', volume: 0.8 }, 0.8)
      pen.rect(-24 + i * 21.4, -27, 1, 6, '#8c8f92')
    }
    pen.rect(-45, -35.5, 90, 3.5, wood, 0.6)
  },
  cupboard(pen) {
    pen.rect(-13, -88, 26, 26, '#e2e7e0', 0.8)
    for (const x of [-12, 0.5]) pen.rect(x, -87, 11.5, 24, { color: '#edf0ea', volume: 0.8 }, 0.6)
  },
  stove(pen) {
    pen.rect(-12, -34, 24, 34, '#d3d7da', 0.8)
    pen.rect(-9.5, -24, 19, 17, '#3f464e', 1)
    pen.rect(-9.5, -27.4, 19, 1.2, '#9aa0a6')
    for (const x of [-7, -2.4, 2.4, 7]) pen.circle(x, -30.6, 1.1, '#4a5058')
    pen.polygon([[-7, -84], [7, -84], [13, -66], [-13, -66]], '#c6ccd0')
  },
  fridge(pen) {
    pen.rect(-12, -70, 24, 70, '#dfe7ea', 2)
    pen.rect(-12, -47, 24, 0.8, '#9fabb0')
    for (const y of [-59, -42]) pen.rect(-9.6, y, 1.2, 9, '#8f9ba1', 0.5)
  },
  sink(pen) {
    pen.rect(-16, -30, 32, 30, '#a9c4c6', 0.8)
    pen.path('M-17 -34H17C16 -28 10 -26 0 -26S-16 -28 -17 -34Z', '#fbfdfd')
    pen.line('M0 -34V-40C0 -43 6 -43 6 -40', { color: '#aab4ba', width: 1.6 })
  },
  mirror(pen) {
    pen.ellipse(0, -60, 12.5, 15.5, '#c9a568')
    pen.ellipse(0, -60, 11, 14, { color: '#dcebf0', to: '#b6ced8', volume: 0 })
  },
  tub(pen) {
    pen.path('M-28 -24H28C28 -8 24 -4 18 -4H-18C-24 -4 -28 -8 -28 -24Z', '#fbfcfc')
    pen.rect(-30, -26, 60, 3.4, '#ffffff', 1.6)
    for (const x of [-18, 15]) pen.rect(x, -4, 3, 4, '#c9a568')
    for (let i = 0; i < 7; i++) pen.circle(-20 + i * 6.4, -27 - (i % 2) * 1.6, 3, { color: '#ffffff', alpha: 0.85 })
  },
  diner(pen, { wood }) {
    for (const x of [-15, 11]) pen.rect(x, -30, 4, 30, wood, 1)
    pen.rect(-10, -22, 20, 2.6, '#f4ece0', 0.8)
    pen.rect(-1, -20, 2, 20, '#4a3a30')
    pen.rect(-0.7, -27, 1.4, 5, { color: '#fff2cc', glow: 3 })
  },
  rug(pen, { accent }) {
    pen.ellipse(0, 12, 46, 8.5, { color: accent, volume: 0.5 })
    pen.ellipse(0, 12, 41, 7.2, { color: '#f2e4cb', volume: 0.4 })
    pen.ellipse(0, 12, 37, 6.3, { color: accent, volume: 0.5 })
  },
  pendant(pen, { night, shine }) {
    pen.rect(-0.25, -110, 0.5, 28, '#3a342f')
    pen.path('M-6 -76C-6 -82 -2 -84 0 -84S6 -82 6 -76Z', '#3f4a4c')
    pen.ellipse(0, -76, 4, 1.4, { color: shine('#ffe9b0'), glow: night ? 10 : 5 })
  },
  bottles(pen, mood) {
    for (const y of [-72, -56, -40]) {
      pen.rect(-22, y, 44, 1.6, '#3c2a22')
      for (let x = -20; x < 20; x += 4) pen.path(`M${x} ${y}V${y - 7}L${x + 0.8} ${y - 9}V${y - 12}H${x + 1.7}V${y - 9}L${x + 2.5} ${y - 7}V${y}Z`, mood.random.pick(['#6fa07a', '#c98a3c', '#b04a44', '#d9d3c0', '#5f86a8', '#e0b95c']))
    }
  },
  longbar(pen, { wood }) {
    pen.rect(-70, -30, 140, 30, wood, 0.8)
    for (let i = 0; i < 7; i++) pen.rect(-68 + i * 19.6, -25, 17.6, 22, { color: wood, volume: 1.6 }, 0.8)
    pen.rect(-72, -33, 144, 4, '#d9a868', 1)
  },
  plinth(pen) {
    pen.rect(-7, -26, 14, 26, '#f0ece4')
    pen.rect(-8.4, -28, 16.8, 2.6, '#f8f5ee')
    pen.path('M-4 -28C-7 -36 -3 -38 -2 -42H2C3 -38 7 -36 4 -28Z', '#b5714e')
  },
  curtain(pen) {
    for (let i = 0; i < 6; i++) pen.rect(-9 + i * 3, -84, 3.2, 80, { color: i % 2 ? '#a8d3cf' : '#bfe2de', volume: 0.8 })
  },
  rollgate(pen) {
    pen.rect(-36, -80, 72, 80, '#80868c')
    for (let i = 0; i < 10; i++) pen.rect(-34, -78 + i * 7.8, 68, 7, { color: '#c9ced2', volume: 1 }, 0.4)
  },
  tools(pen, { wood }) {
    pen.rect(-18, -76, 36, 32, { color: wood, volume: 0.5 }, 0.8)
    for (const [x, color] of [[-13, '#b8483f'], [-5, '#4a6f94'], [3, '#d9a441'], [11, '#5f6a70']] as const) {
      pen.rect(x, -72, 1.8, 20, color, 0.8)
      pen.rect(x - 2, -72, 5.8, 4, '#aeb6bc', 0.8)
    }
  },
  bench(pen, { wood }) {
    for (const x of [-22, 18]) pen.rect(x, -26, 4, 26, '#6d4c34')
    pen.rect(-25, -30, 50, 4.4, wood, 0.6)
    pen.rect(-19, -37, 12, 7, '#b8483f', 0.8)
  },
  tyres(pen) {
    for (let i = 0; i < 3; i++) pen.rect(-11, -9 - i * 9.4, 22, 9, { color: '#3a3d42', volume: 1.4 }, 4)
  },
  hoop(pen) {
    pen.rect(-12, -92, 24, 17, '#f6f4ee', 0.8)
    pen.rect(-4.5, -86, 9, 7, '#d9573f')
    pen.rect(-3.4, -85, 6.8, 5, '#f6f4ee')
    pen.line('M-5 -76H5M-5 -76L-3 -68M5 -76L3 -68M-2 -76L0 -68L2 -76', { color: '#e2622f', width: 0.9 })
  },
  weights(pen) {
    for (const y of [-10, -22]) {
      pen.rect(-16, y, 32, 1.6, '#7a828a')
      for (const x of [-12, -4, 4, 12]) pen.ellipse(x, y - 2.6, 2.4, 2.6, '#3c4046')
    }
    for (const x of [-16, 14]) pen.rect(x, -26, 2, 26, '#5a626a')
  },
  column(pen) {
    pen.rect(-6, -130, 12, 130, { color: '#dcd2c0', volume: 2 })
    pen.rect(-8.4, -5, 16.8, 5, '#cfc4b0')
  },
  arch(pen, { night }) {
    pen.path('M-10 -30V-72C-10 -84 -4 -90 0 -94C4 -90 10 -84 10 -72V-30Z', '#8a8074')
    pen.inside('M-8.4 -31.6V-72C-8.4 -82 -3 -88 0 -91C3 -88 8.4 -82 8.4 -72V-31.6Z', () => {
      const panes = night ? ['#27407c', '#4a2f6e', '#245a66', '#6e3448'] : ['#5fa8d9', '#e6b84c', '#c9564f', '#66b07c', '#9a74c4', '#f0e3a4']
      for (let row = 0; row < 7; row++) for (let column = 0; column < 3; column++) pen.rect(-8.4 + column * 5.6, -92 + row * 9, 5.4, 8.7, { color: panes[(row * 2 + column * 3) % panes.length] as string, volume: 0.8 })
    })
  },
  pew(pen, { wood }) {
    pen.rect(-17, -26, 34, 12, wood, 0.8)
    pen.rect(-18, -13, 36, 4, wood, 0.8)
    for (const x of [-18, 15]) pen.rect(x, -27, 3, 27, wood, 0.8)
  },
  banner(pen, { accent }) {
    pen.rect(-9, -92, 18, 1.6, '#7a5a34')
    pen.path('M-8 -91H8V-48L0 -55L-8 -48Z', accent)
    pen.circle(0, -74, 4.4, '#e6c35c')
  },
  torch(pen, { shine }) {
    pen.polygon([[-1.6, -58], [1.6, -58], [0.8, -44], [-0.8, -44]], '#5a4030')
    pen.path('M0 -70C5 -64 4 -58 0 -57C-4 -58 -5 -64 0 -70Z', { color: shine('#ffb347'), to: shine('#ffe9a0'), glow: 9 })
  },
  throne(pen, { accent }) {
    pen.path('M-9 0V-44L-6 -40L0 -50L6 -40L9 -44V0Z', '#c9a04a')
    pen.rect(-6.4, -36, 12.8, 20, accent, 2)
    pen.rect(-9, -15, 18, 6, accent, 2)
  },
  drapes(pen) {
    pen.rect(-90, -112, 180, 112, { color: '#5a2030', to: '#2e1220', volume: 0 })
    for (let i = 0; i < 26; i++) pen.path(`M${-94 + i * 7.4} -112h7.6V0h-7.6Z`, { color: i % 2 ? '#8f2434' : '#a62e3c', volume: 2, alpha: Math.abs(i - 12.5) > 7 ? 1 : 0.5 })
    for (let i = 0; i < 9; i++) pen.path(`M${-92 + i * 20.6} -112h22c0 16 -4 22 -11 22s-11 -6 -11 -22Z`, { color: '#b8384a', volume: 1.6 })
    pen.rect(-100, -93, 0.1, 0.1, '#d9a441')
  },
  spotlights(pen, { random }) {
    for (const x of [-58, -30, 0, 30, 58]) {
      const color = random.pick(['#ff8fb4', '#7fd0ff', '#ffd98c', '#b79cff'])
      pen.polygon([[x - 2, -100], [x + 2, -100], [x * 0.5 + 20, 30], [x * 0.5 - 20, 30]], { color, alpha: 0.17, volume: 0 })
      pen.circle(x, -101, 3, { color, glow: 8 })
    }
    pen.rect(-100, -106, 200, 2.4, '#4a4c58')
  },
  porthole(pen, { random }) {
    pen.ellipse(0, -58, 34, 29, '#6f8092')
    pen.ellipse(0, -58, 30, 25, { color: '#0c1230', volume: 0 })
    pen.inside('M-30 -58A30 25 0 1 1 30 -58A30 25 0 1 1 -30 -58Z', () => {
      for (let i = 0; i < 40; i++) pen.circle(random.between(-30, 30), random.between(-83, -33), random.between(0.15, 0.5), '#ffffff')
      pen.circle(8, -22, 26, { color: '#5fa3d9', round: true, to: '#1c3f7c' })
    })
  },
  console(pen, { random }) {
    pen.polygon([[-20, -34], [20, -34], [23, 0], [-23, 0]], '#8a98a8')
    pen.rect(-17, -58, 34, 20, '#5b6a7c', 2)
    pen.rect(-15, -56, 30, 16, { color: '#123a52', volume: 0 }, 1)
    pen.line('M-13 -46L-8 -50L-3 -44L3 -52L8 -47L13 -49', { color: '#6ff0d0', width: 0.8 })
    for (let i = 0; i < 12; i++) pen.circle(-15 + (i % 6) * 6, -27 + Math.floor(i / 6) * 6, 1.5, random.pick(['#ffcf5c', '#6fe0a0', '#ff7a6a', '#7fc8ff']))
  },
} satisfies Record<string, Draw> // prettier-ignore

export type Furniture = keyof typeof FURNITURE
