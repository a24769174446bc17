/** Shoes, boots, socks and gloves, in pairs. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'

/** One shoe pointing left, its heel at 0, drawn twice to make a pair. */
function pair(name: string, own: string, shoe: (pen: Pen, color: string) => void): Drawable {
  return fitted(name, (pen, look) => {
    const color = bodyColor(look, own)
    pen.at(34, -12, {}, () => shoe(pen, shade(color, -0.07)))
    shoe(pen, color)
  })
}

const sole = (pen: Pen, color: string, high = 9): void => pen.rect(-104, -high, 108, high, color, high / 2)

const laces = (pen: Pen, color: string): void => {
  for (let i = 0; i < 4; i++) pen.line([[-34 - i * 11, -54 + i * 8], [-44 - i * 9, -40 + i * 6]], { color, width: 4 }) // prettier-ignore
}

function skateBoot(pen: Pen, color: string): void {
  pen.path('M0 -22V-96C-10 -104 -36 -104 -46 -98L-50 -66C-66 -56 -94 -54 -102 -38C-106 -28 -104 -22 -100 -20Z', color)
  pen.path('M2 -84V-100C-12 -108 -36 -108 -48 -100L-50 -86Z', shade(color, 0.07))
  for (let i = 0; i < 5; i++) pen.line([[-44 - i * 5, -86 + i * 9], [-28 - i * 6, -82 + i * 9]], { color: mix(color, '#ffffff', 0.75), width: 3.6 }) // prettier-ignore
}

/** Footwear and gloves by name. */
export const FOOTWEAR_LYING: readonly Drawable[] = [
  pair('shoe', '#6b4330', (pen, color) => {
    pen.path('M0 -8V-56C-10 -62 -22 -60 -30 -54C-40 -40 -66 -40 -90 -32C-104 -26 -106 -16 -104 -8Z', color)
    pen.path('M-76 -36C-84 -28 -84 -16 -80 -8H-104C-106 -16 -104 -28 -90 -32Z', { color: shade(color, 0.06), outline: false })
    laces(pen, '#2b201b')
    sole(pen, '#2b2422')
    pen.rect(-28, -14, 32, 14, '#2b2422', 2)
  }),
  pair('sneaker', '#e8483d', (pen, color) => {
    pen.path('M2 -12V-58C-6 -66 -20 -64 -28 -58C-38 -44 -66 -44 -88 -34C-104 -26 -106 -18 -106 -10Z', color)
    pen.path('M-78 -38C-92 -32 -106 -26 -106 -10H-84C-90 -20 -86 -32 -78 -38Z', { color: '#f6f5f1', outline: false })
    pen.path('M-12 -22C-30 -20 -50 -24 -60 -36C-46 -30 -24 -34 -8 -50Z', { color: '#ffffff', outline: false })
    laces(pen, '#ffffff')
    sole(pen, '#f6f5f1', 14)
    pen.line([[-102, -7], [0, -7]], { color, width: 2.6 }) // prettier-ignore
  }),
  pair('boot', '#7a4c2c', (pen, color) => {
    pen.path('M2 -10V-128H-46V-62C-62 -54 -90 -48 -102 -34C-108 -24 -106 -14 -104 -8Z', color)
    pen.rect(-50, -132, 56, 16, shade(color, 0.06), 5)
    for (let i = 0; i < 6; i++) pen.line([[-44, -108 + i * 10], [-26, -104 + i * 10]], { color: '#e8d6b0', width: 3.6 }) // prettier-ignore
    sole(pen, '#2b2422', 12)
    pen.rect(-30, -16, 34, 16, '#2b2422', 2)
  }),
  pair('rain boots', '#f2c22e', (pen, color) => {
    pen.path('M2 -10V-124C-14 -130 -36 -130 -50 -124C-48 -100 -48 -80 -52 -62C-66 -50 -94 -50 -104 -34C-110 -22 -108 -14 -104 -8Z', { color, volume: 1.4 }) // prettier-ignore
    pen.path('M2 -112V-126C-14 -132 -36 -132 -50 -126V-112Z', shade(color, -0.08))
    pen.line('M-40 -104Q-38 -80 -42 -64', { color: '#ffffff', width: 5, alpha: 0.6 })
    sole(pen, shade(color, -0.2), 11)
  }),
  pair('high heels', '#c8243c', (pen, color) => {
    pen.path('M4 -84C-8 -86 -14 -78 -22 -66C-40 -40 -60 -34 -84 -30C-98 -28 -108 -18 -108 -8H-62C-36 -10 -26 -32 -10 -42C-6 -28 -8 -14 -8 0H2C4 -30 10 -60 4 -84Z', color) // prettier-ignore
    pen.path('M-20 -66C-40 -44 -62 -40 -76 -36C-60 -30 -40 -36 -16 -58Z', { color: shade(color, -0.2), outline: false })
    pen.rect(-108, -8, 48, 6, shade(color, -0.2), 2)
  }),
  pair('sandal', '#a87848', (pen, color) => {
    pen.path('M2 -10C4 -20 -6 -24 -16 -22C-50 -20 -80 -24 -98 -20C-108 -18 -108 -10 -104 -8Z', '#d9b083')
    pen.path('M-84 -22C-82 -42 -66 -50 -56 -48C-48 -42 -46 -30 -48 -20L-58 -20C-58 -30 -62 -36 -66 -34C-72 -32 -74 -26 -74 -22Z', color) // prettier-ignore
    pen.path('M-4 -20V-60C-8 -66 -20 -64 -24 -56L-44 -24L-34 -22L-18 -44V-20Z', color)
    sole(pen, '#5a3f2a', 11)
  }),
  pair('slipper', '#e0739a', (pen, color) => {
    pen.path('M4 -8C6 -22 -20 -24 -40 -26L-52 -58C-76 -62 -104 -46 -106 -24C-108 -14 -106 -8 -104 -8Z', color)
    pen.path('M-52 -58C-40 -48 -36 -36 -40 -26C-46 -22 -54 -34 -58 -44Z', { color: mix(color, '#ffffff', 0.7), outline: false })
    for (const [x, y] of [[-84, -46], [-76, -54], [-92, -52]] as const) pen.circle(x, y, 8, '#fdf6f4') // prettier-ignore
    sole(pen, shade(color, -0.16))
  }),
  pair('socks', '#e9e4da', (pen, color) => {
    const shape = 'M0 -26V-124H-44V-52C-58 -40 -84 -34 -96 -26C-112 -14 -104 4 -88 2C-60 0 -20 4 -6 -6Q2 -14 0 -26Z'
    pen.path(shape, color)
    pen.inside(shape, () => {
      for (const [y, h] of [[-122, 10], [-104, 8], [-88, 8]] as const) pen.rect(-60, y, 70, h, { color: '#d8443a', outline: false }) // prettier-ignore
      pen.circle(-104, -8, 24, { color: '#d8443a', outline: false })
      pen.circle(2, -10, 20, { color: '#d8443a', outline: false })
    })
  }),
  pair('ice skate', '#f4f6f8', (pen, color) => {
    skateBoot(pen, color)
    pen.rect(-100, -22, 102, 7, '#3a3f47', 3)
    for (const x of [-84, -20]) pen.rect(x, -17, 10, 12, '#8f98a2')
    pen.path('M-112 -8C-106 -2 -100 0 -92 0H8V-7H-98C-104 -7 -108 -8 -112 -8Z', { color: '#c3ccd5', volume: 2 })
  }),
  pair('roller skates', '#d8487a', (pen, color) => {
    pen.at(0, -6, {}, () => skateBoot(pen, color))
    pen.rect(-102, -28, 106, 8, '#3a3f47', 3)
    for (const x of [-86, -14]) {
      pen.circle(x, -10, 13, '#f6c93c')
      pen.circle(x, -10, 4.6, '#6b737c')
    }
    pen.circle(-108, -24, 7, '#f6c93c')
  }),
  fitted('glove', (pen, look) => {
    for (const s of [1, -1]) pen.at(s * 42, s > 0 ? -8 : 0, { scaleX: s }, () => glove(pen, shade(bodyColor(look, '#4a6fb0'), s > 0 ? -0.06 : 0), false)) // prettier-ignore
  }),
  fitted('mitten', (pen, look) => {
    for (const s of [1, -1]) pen.at(s * 42, s > 0 ? -8 : 0, { scaleX: s }, () => glove(pen, shade(bodyColor(look, '#c8443c'), s > 0 ? -0.06 : 0), true)) // prettier-ignore
  }),
  fitted('boxing glove', (pen, look) => {
    const color = bodyColor(look, '#d2302c')
    pen.path('M-34 -30C-56 -50 -62 -96 -40 -116C-14 -136 36 -132 44 -100C48 -76 40 -50 30 -30Z', { color, round: true })
    pen.path('M-36 -52C-60 -60 -62 -92 -46 -96C-30 -98 -22 -82 -20 -70Z', { color: shade(color, -0.04), round: true })
    pen.rect(-38, -34, 72, 34, '#f4f1ea', 6)
    pen.line([[-36, -22], [32, -22]], { color, width: 5 }) // prettier-ignore
    pen.ellipse(10, -104, 14, 8, { color: '#ffffff', alpha: 0.5, outline: false }, 14)
  }),
]

function glove(pen: Pen, color: string, mitten: boolean): void {
  pen.path('M-22 -44C-44 -52 -50 -84 -38 -90C-26 -92 -22 -78 -16 -66Z', shade(color, -0.04))
  if (mitten) pen.path('M-26 -34C-30 -70 -28 -128 4 -128C36 -128 34 -70 30 -34Z', color)
  else {
    for (const [x, high, turn] of [[-16, 52, -7], [-1, 60, -1], [14, 54, 5], [27, 40, 12]] as const) pen.at(x, -76, { rotate: turn }, () => pen.rect(-8, -high, 16, high + 12, color, 8)) // prettier-ignore
    pen.path('M-26 -34L-26 -74C-10 -86 24 -84 34 -72L30 -34Z', color)
  }
  pen.rect(-28, -38, 60, 38, shade(color, 0.06), 7)
  for (const x of [-18, -8, 2, 12, 22]) pen.line([[x, -32], [x, -6]], { color: shade(color, -0.08), width: 3 }) // prettier-ignore
  if (mitten) for (const [x, y] of [[4, -90]] as const) for (let k = 0; k < 3; k++) pen.at(x, y, { rotate: k * 60 }, () => pen.line([[0, -16], [0, 16]], { color: '#ffffff', width: 4 })) // prettier-ignore
}
