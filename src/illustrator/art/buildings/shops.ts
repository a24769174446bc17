/** Shops by what they sell: the sign says it, and the window shows it. */
import type { Pen } from '../../pen/pen.ts'
import { fitted } from '../fitted.ts'
import type { Drawable } from '../drawable.ts'
import { detail } from '../parts/paints.ts'
import { shopFront } from './town.ts'

type Dress = (pen: Pen) => void

/** A row along the window's sill, `each` drawn at its place. */
const row =
  (count: number, each: (pen: Pen, x: number, index: number) => void): Dress =>
  (pen) => {
    for (let i = 0; i < count; i++) each(pen, 20 + (i * 66) / Math.max(1, count - 1), i)
  }

const CRUSTS = ['#c98a45', '#d9a55f', '#b5733a']
const BLOOMS = ['#e2568a', '#f2c14e', '#8f6fd0', '#e8553f']
const SWEETS = ['#e8553f', '#5f9fd0', '#f2c14e', '#7ab648', '#e2568a']

const breads = row(5, (pen, x, i) => {
  pen.ellipse(x, 115, 8.5, 5.5, CRUSTS[i % 3] as string)
  for (const dx of [-3, 1]) pen.line([[x + dx, 112], [x + dx + 3, 116]], { color: '#f0d6a0', width: 1.4 }) // prettier-ignore
})
const books = row(12, (pen, x, i) => pen.rect(x - 2.6, 100 + (i % 3) * 3, 5.2, 20 - (i % 3) * 3, detail(SWEETS[i % 5] as string)))
const flowers = row(5, (pen, x, i) => {
  pen.line([[x, 118], [x, 102]], { color: '#4f8f45', width: 2 }) // prettier-ignore
  for (const [dx, dy] of [[-4, 0], [4, 0], [0, -4], [0, 4]] as const) pen.circle(x + dx, 99 + dy, 3.6, BLOOMS[i % 4] as string) // prettier-ignore
  pen.circle(x, 99, 2.6, '#fbe9a8')
  pen.path(`M${x - 6} 112h12l-2 10h-8Z`, '#c9784a')
})
const toys: Dress = (pen) => {
  pen.circle(26, 104, 6, '#b5733a')
  pen.circle(26, 115, 7.5, '#b5733a')
  for (const x of [21, 31]) pen.circle(x, 98.5, 2.6, '#b5733a')
  pen.rect(42, 110, 18, 8, '#e8553f', 3)
  for (const x of [46, 56]) pen.circle(x, 119, 2.8, '#2f3138')
  for (const [i, y] of [116, 108, 100].entries()) pen.rect(70, y, 9, 7.5, SWEETS[i] as string, 1)
  pen.circle(85, 116, 5, '#5f9fd0')
}
const jars = row(4, (pen, x, i) => {
  pen.rect(x - 7, 100, 14, 20, { color: '#e8f2f4', alpha: 0.85 }, 3)
  for (let n = 0; n < 6; n++) pen.circle(x - 4 + (n % 3) * 4, 117 - Math.floor(n / 3) * 5, 2.2, SWEETS[(i + n) % 5] as string)
  pen.rect(x - 5, 97, 10, 4, '#c9463f', 1)
})
const bottles = row(6, (pen, x, i) => {
  pen.rect(x - 4, 104, 8, 16, detail(['#f6f6f2', '#7fb3d0', '#e8a86a'][i % 3] as string), 2)
  pen.rect(x - 2.4, 100, 4.8, 5, '#3f6f8f', 1)
})
const cones = row(5, (pen, x, i) => {
  pen.polygon([[x - 5, 106], [x + 5, 106], [x, 121]], '#dba65c') // prettier-ignore
  pen.circle(x, 103, 5.6, ['#f4b8cc', '#8a5a3a', '#fbf3d9', '#b8e0c8', '#f2c14e'][i] as string)
})
const hams = row(4, (pen, x) => {
  pen.line([[x, 80], [x, 92]], { color: '#6a5a48', width: 1.4 }) // prettier-ignore
  pen.ellipse(x, 102, 6.5, 10, '#b5483f')
  pen.ellipse(x - 1.5, 99, 2, 4, { color: '#e39a8c', alpha: 0.7 })
})
const pizzas = row(3, (pen, x) => {
  pen.circle(x, 106, 11, '#d9a55f')
  pen.circle(x, 106, 9, '#f2cf6a')
  for (const [dx, dy] of [[-3, -2], [3, 1], [-1, 4]] as const) pen.circle(x + dx, 106 + dy, 2.2, '#c9362f') // prettier-ignore
})
const pets: Dress = (pen) => {
  pen.rect(16, 98, 30, 22, { color: '#9ed6ea', alpha: 0.9 }, 2)
  for (const [x, y] of [[26, 106], [36, 112]] as const) pen.path(`M${x - 5} ${y}q5 -5 10 0q-5 5 -10 0ZM${x + 4} ${y}l5 -4v8Z`, '#f0913a') // prettier-ignore
  pen.line('M58 120V100Q68 88 78 100V120ZM63 120V96M68 120V93M73 120V96', { color: '#c9a54a', width: 1.6 })
  pen.ellipse(68, 112, 4, 5, '#5fb05a')
}
const pole: Dress = (pen) => {
  for (let y = 84; y < 120; y += 6) pen.polygon([[18, y + 4], [28, y], [28, y + 3], [18, y + 7]], y % 12 ? '#c9362f' : '#3f6fc0') // prettier-ignore
  pen.rect(44, 104, 26, 8, '#8f3a34', 2)
  pen.rect(62, 92, 8, 16, '#8f3a34', 2)
  pen.rect(55, 112, 4, 9, '#9aa1a8')
}

const shop = (name: string, color: string, signs: readonly string[], dress: Dress): Drawable =>
  fitted(name, shopFront(color, signs, dress), { sockets: { top: [75, 4, 110] } })

export const SHOPS: readonly Drawable[] = [
  shop('bakery', '#b5703a', ['BAKERY'], breads),
  shop('bookstore', '#2f5f6f', ['BOOKS', 'BOOKSTORE'], books),
  shop('flower shop', '#6f8f4a', ['FLOWERS', 'FLORIST'], flowers),
  shop('toy store', '#3f6fc0', ['TOYS'], toys),
  shop('candy store', '#d8568a', ['CANDY', 'SWEETS'], jars),
  shop('pharmacy', '#2f8f5a', ['PHARMACY'], bottles),
  shop('ice cream shop', '#e88aa0', ['ICE CREAM', 'GELATO'], cones),
  shop('butcher shop', '#a8323f', ['BUTCHER'], hams),
  shop('pizzeria', '#2f7a45', ['PIZZERIA', 'PIZZA'], pizzas),
  shop('pet shop', '#e8913a', ['PETS', 'PET SHOP'], pets),
  shop('barbershop', '#34435f', ['BARBER'], pole),
]
