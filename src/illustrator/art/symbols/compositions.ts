/** Abstract pictures: fields of colour, stripes, circles, a diagonal; drawn as what they are, on a canvas of their own. */
import { seededRandom } from '../../../lib/random.ts'
import { mix, shade, type Pen, type Point } from '../../pen/pen.ts'
import { drawable, type Drawable, type Look } from '../drawable.ts'

const SIDE = 200
const GROUND = '#f6f3ec'
const OWN = ['#d8433a', '#f0a52e', '#2f6fc0', '#2f8f7a', '#7a4fb0']

type Composition = (pen: Pen, colors: readonly string[], look: Look) => void

const at = (colors: readonly string[], index: number): string => colors[((index % colors.length) + colors.length) % colors.length] as string // prettier-ignore

/** From the first colour to the last over `t` 0-1. */
function along(colors: readonly string[], t: number): string {
  const place = Math.min(colors.length - 1.001, Math.max(0, t * (colors.length - 1)))
  return colors.length === 1 ? mix(at(colors, 0), GROUND, 1 - t) : mix(at(colors, Math.floor(place)), at(colors, Math.floor(place) + 1), place % 1) // prettier-ignore
}

const plain = (color: string, alpha = 1) => ({ color, outline: false, volume: 0, alpha })

/** Half of the colours fade to one corner, half to the other. */
const diagonal: Composition = (pen, colors) => {
  const middle = Math.ceil(colors.length / 2)
  const halves = [colors.slice(0, middle), colors.length > 1 ? colors.slice(middle) : [shade(at(colors, 0), -0.25)]]
  for (let step = 0; step < 40; step++) {
    const t = step / 40
    const upper: Point[] = [[0, 0], [SIDE * (1 - t), 0], [0, SIDE * (1 - t)]] // prettier-ignore
    const lower: Point[] = [[SIDE, SIDE], [SIDE * t, SIDE], [SIDE, SIDE * t]] // prettier-ignore
    pen.polygon(upper, plain(mix(along(halves[0] as string[], t), GROUND, 0.45 * (1 - t))))
    pen.polygon(lower, plain(mix(along(halves[1] as string[], t), GROUND, 0.45 * (1 - t))))
  }
  pen.line([[0, SIDE], [SIDE, 0]], { color: '#fbfaf6', width: 2.4 }) // prettier-ignore
}

const gradient: Composition = (pen, colors) => {
  for (let row = 0; row < 100; row++) pen.rect(0, row * 2, SIDE, 2.3, plain(along(colors, row / 99)))
}

const stripes =
  (upright: boolean): Composition =>
  (pen, colors) => {
    const count = Math.max(6, colors.length * 2)
    const width = SIDE / count
    for (let k = 0; k < count; k++) pen.rect(upright ? k * width : 0, upright ? 0 : k * width, upright ? width + 0.3 : SIDE, upright ? SIDE : width + 0.3, plain(at(colors.length > 1 ? colors : [...colors, GROUND], k))) // prettier-ignore
  }

const grid: Composition = (pen, colors, { seed }) => {
  const random = seededRandom(seed)
  for (let row = 0; row < 6; row++)
    for (let column = 0; column < 6; column++) pen.rect(10 + column * 30.6, 10 + row * 30.6, 26, 26, plain(shade(at(colors, random.whole(0, 50)), random.between(-0.06, 0.08)))) // prettier-ignore
}

const circles: Composition = (pen, colors, { seed }) => {
  const random = seededRandom(seed)
  const count = Math.max(3, Math.min(8, colors.length + 1))
  for (let k = 0; k < count; k++) {
    const turn = (k / count) * Math.PI * 2 + random.between(-0.2, 0.2)
    pen.circle(100 + 36 * Math.cos(turn), 100 + 36 * Math.sin(turn), random.between(42, 54), plain(at(colors, k), 0.66))
  }
}

const rings: Composition = (pen, colors) => {
  for (let k = 0; k < 8; k++) pen.circle(100, 100, 92 - k * 11.5, plain(at(colors.length > 1 ? colors : [...colors, GROUND], k)))
}

const spiral: Composition = (pen, colors) => {
  const points: Point[] = Array.from({ length: 220 }, (_one, k) => [100 + k * 0.42 * Math.cos(k * 0.13), 100 + k * 0.42 * Math.sin(k * 0.13)]) // prettier-ignore
  for (let k = 0; k < points.length - 1; k += 2) pen.line(points.slice(k, k + 4), { color: along(colors, k / points.length), width: 7 }) // prettier-ignore
}

const waves: Composition = (pen, colors) => {
  const count = Math.max(7, colors.length)
  for (let k = 0; k < count; k++) {
    const top = (k / count) * SIDE
    const crest = Array.from({ length: 41 }, (_one, x): Point => [x * 5, top + 9 * Math.sin(x * 0.42 + k * 0.9)])
    pen.polygon([...crest, [SIDE, SIDE], [0, SIDE]], plain(along(colors, k / (count - 1))))
  }
}

const shapes: Composition = (pen, colors, { seed }) => {
  const random = seededRandom(seed)
  for (let k = 0; k < 9; k++) {
    const [x, y, size] = [random.between(36, 164), random.between(36, 164), random.between(16, 34)]
    if (k % 3 === 0) pen.circle(x, y, size, plain(at(colors, k), 0.92))
    else if (k % 3 === 1)
      pen.polygon([[x, y - size], [x + size, y + size * 0.8], [x - size, y + size * 0.8]], plain(at(colors, k), 0.92)) // prettier-ignore
    else pen.rect(x - size, y - size * 0.7, size * 2, size * 1.4, plain(at(colors, k), 0.92))
  }
  pen.line([[14, 180], [186, 26]], { color: '#2a2a30', width: 2 }) // prettier-ignore
}

const splashes: Composition = (pen, colors, { seed }) => {
  const random = seededRandom(seed)
  for (let k = 0; k < 150; k++) {
    const [x, y] = [random.between(8, 192), random.between(8, 192)]
    const size = random.next() ** 4 * 17 + 1.2
    pen.circle(x, y, Math.min(size, x - 1, y - 1, 199 - x, 199 - y), plain(at(colors, k), 0.9))
  }
}

const fields: Composition = (pen, colors) => {
  const height = (SIDE - 20) / colors.length
  colors.forEach((color, k) => {
    for (let blur = 0; blur < 5; blur++) pen.rect(10 + blur * 1.6, 12 + k * height + blur * 1.4, 180 - blur * 3.2, height - 4 - blur * 2.8, plain(color, 0.45), 5) // prettier-ignore
  })
}

const COMPOSITIONS: Readonly<Record<string, Composition>> = { diagonal, gradient, stripes: stripes(true), bands: stripes(false), grid, circles, rings, spiral, waves, shapes, splashes, fields } // prettier-ignore

/** An abstract picture; `params.composition` says which, the colours asked for are its own. */
export const ABSTRACT_PICTURES: readonly Drawable[] = [
  drawable('abstract picture', SIDE, SIDE, (pen, look) => {
    const colors = look.colors.length > 0 ? look.colors : OWN
    pen.rect(0, 0, SIDE, SIDE, { color: GROUND, volume: 0 })
    const draw = COMPOSITIONS[String(look.params['composition'] ?? 'shapes')] ?? shapes
    draw(pen, colors, look)
  }),
]
