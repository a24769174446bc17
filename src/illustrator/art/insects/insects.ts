/** Insects and other small creatures: beetles, flyers, crawlers. Side views facing left; wings beat with the phase. */
import { mix, shade, type Pen, type Point } from '../../pen/pen.ts'

import { chosen, tube } from '../curves.ts'
import { bodyColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { plainFrame } from '../clothes/worn.ts'
import { rigged } from '../rig.ts'

const INK = '#2b2629'
const wave = (look: Look, lag = 0): number => Math.sin((look.phase - lag) * Math.PI * 2)

const eye = (pen: Pen, x: number, y: number, size: number): void => {
  pen.circle(x, y, size, { color: '#ffffff', outline: false })
  pen.circle(x - size * 0.2, y, size * 0.56, { color: '#1c191c', outline: false })
}

const legs = (pen: Pen, xs: readonly number[], from: number, look: Look, color = INK, reach = 7): void => {
  for (const [index, x] of xs.entries()) {
    const step = look.pose === 'stand' ? 0 : wave(look, index / 3) * 3
    pen.line(`M${x} ${from}L${x + (index - xs.length / 2) * 2 + step} ${from * 0.55 - 2}L${x + (index - xs.length / 2) * reach * 0.5 - 4 + step} 0`, { color, width: 2.6 }) // prettier-ignore
  }
}

function butterfly(pen: Pen, look: Look): void {
  const moth = look.params['species'] === 'moth'
  const color = bodyColor(look, moth ? '#b9a58a' : chosen(['#f08a2c', '#4f8fe0', '#e8648c', '#f3c43a', '#8a63d0'], look.seed, 5))
  const edge = secondColor(look, look.colors[0] ? shade(color, -0.14) : moth ? '#7d6a52' : '#2d2830')
  const open = 0.78 + wave(look) * 0.22
  for (const s of [-1, 1]) pen.at(0, 0, { scaleX: s * open }, () => {
    pen.path('M2 4C20 4 44 14 42 34C40 50 22 52 14 38C8 28 4 16 2 8Z', edge)
    pen.path('M4 8C18 8 37 18 36 33C34 43 23 45 17 35C11 26 6 16 4 10Z', { color: shade(color, -0.04), outline: false })
    pen.path('M2 2C10 -28 36 -50 56 -44C66 -32 54 -4 36 6C22 12 8 8 2 4Z', edge)
    pen.path('M6 0C14 -22 34 -40 50 -37C56 -28 46 -6 33 1C22 6 12 5 6 2Z', { color, outline: false })
    pen.line('M8 0Q24 -16 46 -34M10 2Q26 -4 42 -14', { color: edge, width: 1.6 })
    for (const [x, y, r] of [[55, -38, 2.4], [56, -29, 2], [38, 26, 2.2], [36, 38, 2]] as const) pen.circle(x, y, r, { color: '#fdf6e4', outline: false })
  }) // prettier-ignore
  pen.line('M-1 -16Q-6 -32 -12 -36M1 -16Q6 -32 12 -36', { color: INK, width: 1.8 })
  for (const s of [-1, 1]) pen.circle(s * 12, -36, 2.2, INK)
  pen.path(tube([[0, -14], [0, 4], [0, 32]], [8, 9, 4]), moth ? '#6b5a46' : INK) // prettier-ignore
  pen.circle(0, -16, 5.5, moth ? '#6b5a46' : INK)
}

function bee(pen: Pen, look: Look): void {
  const wasp = look.params['species'] === 'wasp'
  const color = bodyColor(look, wasp ? '#f2cf2e' : '#f6bd2c')
  const beat = wave(look) * 16
  const girth = wasp ? 24 : look.params['species'] === 'bumblebee' ? 40 : 34
  for (const [x, turn] of [
    [6, 28],
    [-4, -4],
  ] as const)
    pen.at(x, -girth * 0.4 - 20, { rotate: turn + beat }, () => pen.ellipse(0, -20, 12, 22, { color: '#d8ecf6', alpha: 0.88 }))
  legs(pen, [-14, -4, 6], -14, look)
  pen.polygon([[30, -26], [42, -21], [30, -18]], INK) // prettier-ignore
  const outline = tube(
    [
      [-16, -24],
      [4, -25],
      [28, -21],
    ],
    [girth * 0.84, girth, wasp ? 14 : girth * 0.6],
  )
  pen.path(outline, color)
  pen.inside(outline, () => {
    for (const x of [-8, 8, 24])
      pen.path(`M${x - 4} -60Q${x + 4} -24 ${x - 4} 10H${x + 4}Q${x + 12} -24 ${x + 4} -60Z`, {
        color: look.colors[0] ? shade(color, -0.22) : INK,
        outline: false,
      })
  })
  pen.circle(-29, -27, 13, look.colors[0] ? shade(color, -0.2) : '#3a3034')
  pen.line('M-34 -38Q-40 -50 -48 -50M-28 -40Q-30 -54 -38 -58', { color: INK, width: 2 })
  eye(pen, -33, -29, 4.6)
  pen.line('M-38 -20q4 3.500 8 0', { color: '#f4d9a0', width: 1.5 })
}

function ladybug(pen: Pen, look: Look): void {
  const beetle = look.params['species'] === 'beetle' || look.params['species'] === 'scarab'
  const cockroach = look.params['species'] === 'cockroach'
  const color = bodyColor(look, beetle ? '#2f7f6c' : cockroach ? '#7d4a2a' : '#d8352f')
  legs(pen, [-16, 0, 18], -12, look)
  pen.line('M-32 -28Q-40 -44 -48 -46M-28 -32Q-32 -48 -40 -54', { color: INK, width: 2 })
  pen.circle(-29, -20, 14, beetle ? shade(color, -0.12) : '#2f2a2e')
  pen.path('M-28 -8C-30 -40 -8 -54 12 -52C34 -50 44 -28 42 -8Q8 -2 -28 -8Z', { color, round: true })
  pen.line('M6 -52Q0 -28 8 -6', { color: shade(color, -0.22), width: 2 })
  if (!beetle && !cockroach) for (const [x, y, r] of [[-10, -34, 5], [-12, -16, 4.5], [22, -38, 5], [28, -18, 5], [16, -20, 4]] as const) pen.circle(x, y, r, { color: '#2f2a2e', outline: false }) // prettier-ignore
  if (beetle) pen.path('M-40 -24C-52 -28 -54 -40 -46 -46C-46 -38 -42 -34 -36 -32Z', shade(color, -0.18))
  eye(pen, -34, -22, 4)
}

function dragonfly(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#2f9fae')
  const beat = wave(look) * 7
  for (const [x, turn, far] of [[-6, -34, 1], [6, -12, 1], [-6, 34, 0], [6, 14, 0]] as const) pen.at(x, -40, { rotate: (turn > 0 ? 180 : 0) + turn * (turn > 0 ? -1 : 1) + beat * (turn > 0 ? -1 : 1) }, () => pen.path('M-3 0C-12 -20 -12 -50 -2 -58C8 -54 8 -24 4 0Z', { color: far ? '#c2e3ea' : '#d9f0f4', alpha: 0.86 })) // prettier-ignore
  pen.path(
    tube(
      [
        [-10, -40],
        [12, -41],
        [40, -38],
        [72, -34],
      ],
      [15, 12, 7, 5],
    ),
    color,
  )
  for (const x of [22, 34, 46, 58]) pen.line([[x, -44], [x - 1, -34]], { color: shade(color, -0.14), width: 1.6 }) // prettier-ignore
  pen.circle(-20, -41, 10, shade(color, -0.06))
  pen.circle(-24, -44, 6, { color: '#e2553f', round: true })
  pen.circle(-26, -46, 1.8, { color: '#ffffff', outline: false })
}

function fly(pen: Pen, look: Look): void {
  const mosquito = look.params['species'] === 'mosquito'
  const color = bodyColor(look, mosquito ? '#6a5a52' : look.params['species'] === 'firefly' ? '#4a3b33' : '#4b5563')
  const beat = wave(look) * 12
  legs(pen, [-14, -4, 8], -20, look, INK, mosquito ? 16 : 8)
  if (look.params['species'] === 'firefly') pen.ellipse(24, -24, 14, 10, { color: '#f6f27a', glow: 22 })
  pen.path(
    tube(
      [
        [-12, -28],
        [6, -27],
        [26, -22],
      ],
      mosquito ? [12, 11, 6] : [24, 26, 14],
    ),
    color,
  )
  pen.at(0, -38, { rotate: 48 + beat }, () => pen.ellipse(0, -20, 9, 24, { color: '#dcebf2', alpha: 0.86 }))
  pen.circle(-22, -30, mosquito ? 8 : 12, shade(color, -0.06))
  if (mosquito) pen.line([[-28, -28], [-44, -14]], { color: INK, width: 2 }) // prettier-ignore
  pen.circle(-26, -34, mosquito ? 4 : 7, { color: '#b5352f', round: true })
  pen.circle(-28, -36, 1.6, { color: '#ffffff', outline: false })
}

function ant(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#7d3b2a')
  legs(pen, [-8, 0, 8], -18, look, shade(color, -0.12), 18)
  pen.ellipse(32, -24, 20, 14, { color, round: true }, 10)
  pen.ellipse(3, -22, 13, 9, color)
  pen.line('M-30 -34Q-36 -50 -46 -46M-24 -36Q-26 -54 -38 -56', { color: shade(color, -0.12), width: 2.4 })
  pen.circle(-24, -26, 13, { color, round: true })
  eye(pen, -28, -29, 4.2)
}

function spider(pen: Pen, look: Look): void {
  const scorpion = look.params['species'] === 'scorpion'
  const color = bodyColor(look, scorpion ? '#b5803a' : '#3d3440')
  const lift = wave(look) * 3
  for (const s of [-1, 1]) for (const [i, reach] of [26, 38, 44, 34].entries()) pen.line(`M${s * 6} -24Q${s * reach * 0.7} ${-62 + i * 7} ${s * reach} ${-34 + i * 3}L${s * (reach + 8 - i * 4)} ${i % 2 === (s > 0 ? 0 : 1) ? -Math.abs(lift) : 0}`, { color: shade(color, -0.05), width: 3.4 }) // prettier-ignore
  if (scorpion) {
    pen.path(
      tube(
        [
          [12, -24],
          [42, -30],
          [54, -54],
          [38, -74],
          [18, -70],
        ],
        [22, 14, 11, 9, 6],
      ),
      color,
    )
    pen.polygon([[20, -74], [2, -66], [20, -66]], shade(color, -0.2)) // prettier-ignore
    for (const y of [-22, -12])
      pen.at(-32, y, {}, () =>
        pen.path('M10 -4C-6 -14 -20 -12 -30 -4C-20 -6 -16 -4 -14 0C-18 2 -22 4 -28 4C-16 12 2 8 10 2Z', color),
      )
  }
  pen.ellipse(scorpion ? 2 : 10, -28, scorpion ? 20 : 24, scorpion ? 13 : 21, { color, round: true })
  if (!scorpion)
    pen.path('M12 -40Q18 -32 12 -28Q18 -22 12 -16Q6 -22 12 -28Q6 -34 12 -40Z', {
      color: mix(color, '#e2553f', 0.7),
      outline: false,
    })
  pen.circle(-16, -24, 13, color)
  for (const [x, y, r] of [
    [-22, -27, 4.2],
    [-12, -27, 4.2],
    [-26, -33, 2.2],
    [-9, -33, 2.2],
  ] as const)
    eye(pen, x, y, r)
}

function caterpillar(pen: Pen, look: Look): void {
  const worm = look.params['species'] === 'worm' || look.params['species'] === 'earthworm'
  const color = bodyColor(look, worm ? '#d98f8a' : '#86bf48')
  const at = (i: number): Point => [46 - i * 15, -14 - Math.max(0, Math.sin(i * 0.9 + look.phase * Math.PI * 2)) * 9]
  if (worm) return pen.path(tube([at(0), at(1.5), at(3), at(4.5), at(6)], [8, 14, 15, 14, 11]), color)
  for (let i = 0; i < 6; i++) {
    const [x, y] = at(i)
    pen.line([[x - 2, y + 8], [x - 3, 0]], { color: shade(color, -0.18), width: 3.4 }) // prettier-ignore
    pen.circle(x, y, 13, i % 2 ? shade(color, -0.06) : color)
    pen.circle(x, y - 7, 2.6, { color: '#f3d24a', outline: false })
  }
  const [x, y] = at(6)
  pen.line(
    `M${x - 4} ${y - 12}Q${x - 6} ${y - 26} ${x - 12} ${y - 28}M${x + 3} ${y - 13}Q${x + 3} ${y - 28} ${x - 2} ${y - 32}`,
    { color: INK, width: 2 },
  )
  pen.circle(x, y - 3, 15, look.colors[0] ? color : '#e2663f')
  eye(pen, x - 6, y - 6, 4)
  pen.line(`M${x - 10} ${y + 3}q5 4 9 0`, { color: INK, width: 1.6 })
}

function snail(pen: Pen, look: Look): void {
  const slug = look.params['species'] === 'slug'
  const color = bodyColor(look, slug ? '#8a7a5c' : '#c27c4a')
  const body = slug ? color : look.colors[0] ? mix(color, '#ffffff', 0.4) : '#d9c08f'
  const long = wave(look) * 2
  pen.line(`M${-40 - long} -28Q-46 -46 -54 -50M${-34 - long} -28Q-36 -48 -42 -56`, { color: body, width: 4 })
  for (const [x, y] of [
    [-54, -50],
    [-42, -56],
  ] as const)
    eye(pen, x, y, 4)
  pen.path(
    `M58 0C46 -4 30 -12 6 -13C-12 -14 -22 -18 -26 -26C-30 -36 ${-48 - long} -36 ${-50 - long} -22C${-51 - long} -8 -42 0 -30 0Z`,
    body,
  )
  if (!slug) {
    pen.circle(10, -34, 27, { color, round: true })
    pen.line('M10 -34C6 -40 16 -44 20 -36C24 -24 8 -20 0 -28C-8 -42 8 -54 22 -48C34 -42 32 -20 20 -12', {
      color: shade(color, -0.16),
      width: 3.4,
    })
  }
  pen.line(`M${-48 - long} -15q5 4 9 0`, { color: shade(body, -0.3), width: 1.6 })
}

function grasshopper(pen: Pen, look: Look): void {
  const mantis = look.params['species'] === 'praying mantis'
  const cricket = look.params['species'] === 'cricket'
  const color = bodyColor(look, cricket ? '#6b4d30' : '#74b04a')
  legs(pen, [-20, -4], -18, look, shade(color, -0.1))
  pen.line('M14 -20L40 -56L52 0', { color: shade(color, -0.1), width: 5 })
  pen.path(
    tube(
      [
        [-30, -28],
        [4, -26],
        [56, -12],
      ],
      [20, 22, 6],
    ),
    color,
  )
  pen.path('M-18 -36C6 -42 40 -26 62 -10C36 -10 0 -18 -18 -30Z', shade(color, 0.06))
  if (mantis) {
    pen.path(
      tube(
        [
          [-22, -30],
          [-34, -62],
        ],
        [12, 9],
      ),
      color,
    )
    pen.line('M-34 -54L-54 -44L-46 -66', { color, width: 4.5 })
  }
  const [hx, hy] = mantis ? [-38, -68] : [-36, -34]
  pen.line(`M${hx - 4} ${hy - 8}Q${hx - 12} ${hy - 28} ${hx - 28} ${hy - 26}`, { color: shade(color, -0.16), width: 1.8 })
  pen.path(
    tube(
      [
        [hx, hy - 3],
        [hx - 4, hy + 10],
      ],
      [20, 11],
    ),
    color,
  )
  eye(pen, hx - 4, hy - 4, 4.6)
}

function snake(pen: Pen, look: Look): void {
  const color = bodyColor(
    look,
    look.params['species'] === 'cobra' ? '#8a7a4a' : look.params['species'] === 'python' ? '#b5924a' : '#5fa350',
  )
  const slide = look.phase * Math.PI * 2
  const spine: Point[] = Array.from({ length: 12 }, (_, i) => [
    70 - i * 11,
    -10 - Math.sin(i * 1.05 + slide) * (i > 9 ? 3 : 7) - (i > 8 ? (i - 8) * 8 : 0),
  ])
  const widths = spine.map((_, i) => (i < 3 ? 3 + i * 3.6 : 14))
  if (look.params['species'] === 'cobra')
    pen.ellipse((spine[10] as Point)[0], (spine[10] as Point)[1] - 4, 13, 18, shade(color, -0.08), -20)
  const outline = tube(spine, widths)
  pen.path(outline, color)
  pen.inside(outline, () => {
    for (let i = 2; i < 11; i++)
      pen.ellipse((spine[i] as Point)[0], (spine[i] as Point)[1] - 3, 4, 5.4, { color: shade(color, -0.15), outline: false })
  })
  const [x, y] = spine[11] as Point
  pen.line(`M${x - 18} ${y + 1}h-8l-5 -3M${x - 26} ${y + 1}l-5 3`, { color: '#d6363f', width: 1.7 })
  pen.ellipse(x - 7, y - 2, 14, 9.5, color, 6)
  eye(pen, x - 11, y - 6, 3.6)
  pen.line(`M${x - 19} ${y + 2}q7 4 13 0`, { color: shade(color, -0.28), width: 1.5 })
}

function frog(pen: Pen, look: Look): void {
  const color = bodyColor(look, look.params['species'] === 'toad' ? '#8a7650' : '#5fb04c')
  const leap = look.pose === 'jump' ? -16 : 0
  pen.at(0, leap, {}, () => {
    pen.path('M18 -26C44 -38 54 -16 40 -8C46 -6 50 -2 52 0H18C12 -8 12 -20 18 -26Z', shade(color, -0.07))
    if (leap)
      pen.path(
        tube(
          [
            [34, -10],
            [58, 6],
            [70, 18],
          ],
          [12, 8, 6],
        ),
        shade(color, -0.07),
      )
    pen.path('M-34 -34C-36 -54 -14 -58 -2 -48C22 -44 38 -26 36 -6C20 2 -16 2 -26 -6C-34 -14 -34 -24 -34 -34Z', color)
    pen.path('M-34 -30C-30 -18 -10 -14 4 -4C-6 0 -20 -2 -26 -6C-34 -14 -34 -22 -34 -30Z', {
      color: mix(color, '#fdf8d8', 0.6),
      outline: false,
    })
    pen.path('M-16 -18C-20 -8 -26 -4 -34 0H-10C-6 -4 -6 -12 -8 -18Z', shade(color, -0.04))
    for (const [x, y] of [
      [-24, -53],
      [-8, -54],
    ] as const) {
      pen.circle(x, y, 8.5, color)
      eye(pen, x - 1, y - 1, 5.4)
    }
    pen.line('M-33 -33Q-20 -24 -4 -33', { color: shade(color, -0.25), width: 2 })
    if (look.params['species'] === 'toad') for (const [x, y] of [[8, -36], [18, -26], [4, -22], [24, -16]] as const) pen.circle(x, y, 2.8, { color: shade(color, -0.12), outline: false }) // prettier-ignore
  })
}

function bat(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#4b4054')
  const beat = 0.75 + wave(look) * 0.25
  for (const s of [-1, 1]) pen.at(0, 0, { scaleX: s, scaleY: beat }, () => {
    pen.path('M8 -6C22 -34 52 -40 76 -26C70 -18 68 -8 70 2C60 -6 52 -4 46 8C38 -2 30 0 26 12C20 4 14 6 8 12Z', shade(color, -0.06))
    for (const [x, y] of [[46, 6], [26, 10]] as const) pen.line(`M20 -22Q${x} ${y - 24} ${x} ${y}`, { color: shade(color, -0.14), width: 1.4 })
  }) // prettier-ignore
  pen.ellipse(0, 4, 13, 20, color)
  for (const s of [-1, 1]) pen.polygon([[s * 3, -18], [s * 13, -38], [s * 16, -14]], color) // prettier-ignore
  pen.circle(0, -14, 14, { color, round: true })
  eye(pen, -6, -15, 3.8)
  eye(pen, 5, -15, 3.8)
  for (const x of [-4, 2]) pen.polygon([[x, -6], [x + 3, -6], [x + 1.5, -1]], '#ffffff') // prettier-ignore
}

const DRAWINGS: Record<string, (pen: Pen, look: Look) => void> = {
  insect: ladybug, butterfly, moth: butterfly, bee, bumblebee: bee, wasp: bee, hornet: bee, ladybug, ladybird: ladybug, beetle: ladybug, scarab: ladybug, cockroach: ladybug, dragonfly, fly,
  mosquito: fly, firefly: fly, ant, termite: ant, spider, tarantula: spider, scorpion: spider, caterpillar, worm: caterpillar, earthworm: caterpillar, snail, slug: snail, grasshopper, cricket: grasshopper,
  'praying mantis': grasshopper, 'cricket insect': grasshopper, centipede: caterpillar, snake, cobra: snake, python: snake, frog, toad: frog, bat,
} // prettier-ignore

/** Top of the head, middle between the eyes, half their distance (0 from the side), and the width of the head. */
const HEADS: ReadonlyMap<unknown, readonly [Point, Point, number, number]> = new Map<
  unknown,
  readonly [Point, Point, number, number]
>([
  [frog, [[-16, -58], [-17, -55], 8, 26]],
  [bat, [[0, -26], [-0.5, -15], 5.5, 27]],
  [bee, [[-31, -38], [-33, -29], 0, 22]],
  [ladybug, [[-33, -29], [-34, -22], 0, 20]],
  [ant, [[-27, -37], [-28, -29], 0, 18]],
  [grasshopper, [[-34, -46], [-40, -38], 0, 20]],
  [caterpillar, [[-40, -40], [-44, -28], 0, 26]],
])

/** Insects and small creatures by name. */
export const INSECTS: readonly Drawable[] = Object.entries(DRAWINGS).map(([name, draw]) =>
  rigged({
    name,
    draw,
    points: () => ({ back: [0, -40], seat: [0, -40], head: [-28, -40], mouth: [-38, -22] }),
    headFrame() {
      const [top, eyes, gap, wide] = HEADS.get(draw) ?? [[-30, -38], [-34, -30], 0, 20]
      const frame = plainFrame(top, eyes, gap, wide, gap > 0)
      return draw === frog ? { ...frame, neck: [-20, -22], neckWidth: 26 } : frame
    },
    params: { species: name },
  }),
)
