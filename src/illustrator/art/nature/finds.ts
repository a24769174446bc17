/** Small finds of nature: crystals, shells, bones, nests, hives, webs, fossils. */
import { mix, shade, type Pen, type Point } from '../../pen/pen.ts'
import { tube } from '../curves.ts'
import { bodyColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { around, regular, SHINE, spread } from '../outlines.ts'

function spire(pen: Pen, x: number, turn: number, high: number, wide: number, color: string): void {
  pen.at(x, 0, { rotate: turn }, () => {
    const cap = high - wide * 0.9
    pen.polygon([[-wide / 2, 0], [-wide / 2, -cap], [0, -high], [wide / 2, -cap], [wide / 2, 0]], color) // prettier-ignore
    pen.polygon([[-wide / 2, 0], [-wide / 2, -cap], [0, -high], [-wide * 0.1, -cap * 0.96], [-wide * 0.1, 0]], { color: shade(color, 0.09), outline: false, volume: 0.4 }) // prettier-ignore
    pen.polygon([[wide * 0.28, 0], [wide * 0.28, -cap * 0.98], [wide / 2, -cap], [wide / 2, 0]], { color: shade(color, -0.1), outline: false, volume: 0.4 }) // prettier-ignore
  })
}

/** A flat spiral of whorls, as of a snail or an ammonite. */
function whorls(pen: Pen, radius: number, color: string, ribs: boolean): void {
  pen.circle(0, 0, radius, { color, round: true })
  const spiral: Point[] = Array.from({ length: 70 }, (_, i) => around(0, 0, radius * 0.98 * (1 - i / 72), i * 13))
  if (ribs) for (let i = 0; i < 46; i++) pen.line([around(0, 0, radius * 0.99 * (1 - (i * 1.5) / 72), i * 19.5), around(0, 0, radius * 0.72 * (1 - (i * 1.5) / 72), i * 19.5 - 6)], { color: shade(color, -0.1), width: 2.6 }) // prettier-ignore
  pen.line(spiral, { color: shade(color, -0.2), width: 3.4 })
}

/** Finds, small enough for the hand. */
export const FINDS: readonly Drawable[] = [
  fitted('crystal', (pen, look) => {
    const color = bodyColor(look, '#a87ae0')
    for (const [x, turn, high, wide] of [[-34, -34, 74, 24], [36, 34, 78, 24], [-18, -15, 108, 28], [22, 16, 100, 28], [0, 0, 134, 34]] as const) spire(pen, x, turn, high, wide, shade(color, (x % 4) * 0.012)) // prettier-ignore
    pen.path('M-58 6C-60 -14 -30 -22 0 -20C34 -22 62 -14 60 6Z', '#6d6873')
  }),
  fitted('geode', (pen, look) => {
    const color = bodyColor(look, '#8f5fd0')
    pen.path('M-78 -8C-84 -54 -46 -92 0 -92C50 -92 86 -54 78 -8C60 6 -60 6 -78 -8Z', '#857d78')
    pen.path('M-62 -16C-66 -50 -38 -78 0 -78C40 -78 68 -50 62 -16C40 -4 -40 -4 -62 -16Z', { color: '#efe6f4', outline: false })
    for (let i = 0; i < 22; i++) pen.polygon(regular(...(around(0, -40, 8 + spread(i) * 38, i * 49, 0.66) as [number, number]), 13, 5, i * 31), { color: shade(color, spread(i, 3) * 0.24 - 0.1), outline: false }) // prettier-ignore
  }),
  fitted('shell', (pen, look) => {
    const color = bodyColor(look, '#f6b79b')
    pen.path('M-16 0C-30 -8 -78 -30 -80 -62C-80 -84 -66 -92 -56 -98C-46 -118 -30 -120 -20 -124C-8 -132 8 -132 20 -124C30 -120 46 -118 56 -98C66 -92 80 -84 80 -62C78 -30 30 -8 16 0Z', { color: mix(color, '#ffffff', 0.2), to: color }) // prettier-ignore
    for (const x of [-62, -42, -22, 0, 22, 42, 62]) pen.line(`M${x * 0.14} -10Q${x * 0.8} -54 ${x} ${-120 + Math.abs(x) * 0.42}`, { color: shade(color, -0.11), width: 3 }) // prettier-ignore
    pen.path('M-26 -8C-14 -18 14 -18 26 -8L20 4H-20Z', shade(color, -0.05))
  }),
  fitted('spiral shell', (pen, look) => {
    const color = bodyColor(look, '#e8b98a')
    pen.path('M8 0C-40 4 -70 -20 -64 -44C-60 -62 -30 -70 0 -62C40 -54 60 -10 8 0Z', { color, round: true })
    for (const [x, y, rx, ry] of [[-2, -62, 52, 22], [6, -84, 40, 17], [12, -102, 28, 13], [17, -117, 17, 9], [20, -128, 8, 6]] as const) pen.ellipse(x, y, rx, ry, { color: shade(color, (y % 3) * 0.02), volume: 1.4 }, -12) // prettier-ignore
    pen.path('M-54 -40C-40 -50 -10 -44 2 -26C10 -10 -4 -4 -16 -6C-38 -10 -56 -22 -54 -40Z', { color: '#f9d9cf', to: '#d98f86' })
  }),
  fitted('fossil', (pen, look) => {
    const stone = bodyColor(look, '#b9a98c')
    pen.path('M-96 0C-108 -40 -90 -96 -50 -116C-10 -132 60 -130 88 -96C110 -64 104 -20 92 0Z', stone)
    pen.at(-2, -58, {}, () => whorls(pen, 50, shade(stone, -0.12), true))
  }),
  fitted('snail shell', (pen, look) => whorls(pen, 50, bodyColor(look, '#c98f5a'), false)),
  fitted('bone', (pen, look) => {
    const ivory = bodyColor(look, '#f4ecd8')
    pen.path('M-58 -11C-72 -34 -98 -30 -98 -14C-98 -6 -94 -2 -90 0C-94 2 -98 6 -98 14C-98 30 -72 34 -58 11C-20 7 20 7 58 11C72 34 98 30 98 14C98 6 94 2 90 0C94 -2 98 -6 98 -14C98 -30 72 -34 58 -11C20 -7 -20 -7 -58 -11Z', { color: ivory, volume: 1.3 }) // prettier-ignore
  }),
  fitted('antler', (pen, look) => {
    const bone = bodyColor(look, '#b8956a')
    pen.path(tube([[0, 0], [-12, -44], [8, -92], [44, -124]], [16, 13, 10, 4]), bone) // prettier-ignore
    for (const points of [[[-6, -24], [-34, -40], [-48, -66]], [[-10, -52], [-38, -84], [-40, -112]], [[4, -86], [-4, -120], [2, -140]], [[18, -102], [36, -96], [58, -100]]] as const) pen.path(tube(points, [10, 7, 3]), bone) // prettier-ignore
  }),
  fitted('nest', (pen, look) => {
    const straw = bodyColor(look, '#a87d4c')
    pen.ellipse(0, -38, 70, 20, shade(straw, -0.14))
    for (const [x, turn] of [[-26, -14], [2, 4], [28, 16]] as const) pen.ellipse(x, -46, 16, 21, { color: '#bfe0e4', round: true }, turn) // prettier-ignore
    pen.path('M-82 -42C-76 -8 -46 0 0 0C46 0 76 -8 82 -42C50 -22 -50 -22 -82 -42Z', straw)
    if (!pen.plain) for (let i = 0; i < 46; i++) {
      const x = -72 + spread(i) * 130
      const y = -6 - spread(i, 2) * 26 + Math.abs(x) * -0.08
      pen.line([[x, y], [x + 22, y + (spread(i, 4) - 0.5) * 16]], { color: shade(straw, (i % 5) * 0.05 - 0.12), width: 2.2 }) // prettier-ignore
    } // prettier-ignore
  }, { sockets: { inside: [0, -40, 100], top: [0, -42, 100] } }), // prettier-ignore
  fitted('beehive', (pen, look) => {
    const gold = bodyColor(look, '#e5b04a')
    for (const [y, w] of [[-10, 50], [-30, 58], [-50, 60], [-70, 56], [-90, 46], [-108, 30]] as const) pen.rect(-w, y - 12, w * 2, 23, { color: gold, volume: 1.6 }, 11) // prettier-ignore
    pen.path('M-16 0V-20A16 18 0 0 1 16 -20V0Z', { color: '#4b2f18', outline: false })
    for (const [x, y, s] of [[-66, -96, 1], [64, -70, -1], [40, -130, -1]] as const) pen.at(x, y, { scaleX: s }, () => {
      pen.ellipse(2, -6, 6, 4, { color: '#e6f2f7', alpha: 0.9 }, -30)
      pen.ellipse(0, 0, 8, 5.5, '#f6c52f')
      for (const dx of [-2, 3]) pen.line([[dx, -5], [dx, 5]], { color: '#2b2320', width: 2.4 }) // prettier-ignore
    }) // prettier-ignore
  }),
  fitted('honeycomb', (pen, look) => {
    const gold = bodyColor(look, '#f0ae2e')
    for (const [q, r] of [
      [0, 0],
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
      [1, -1],
      [-1, 1],
      [2, -1],
      [-2, 1],
      [1, 1],
      [-1, -1],
    ] as const) {
      const [x, y] = [34 * (q + r / 2) * 1.04, 30 * r * 1.04]
      pen.polygon(regular(x, y, 20, 6), shade(gold, -0.08))
      pen.polygon(regular(x, y, 14, 6), { color: shade(gold, (q * 3 + r) % 2 ? 0.06 : 0.01), outline: false })
    }
  }),
  fitted('spider web', (pen, look) => {
    const silk = bodyColor(look, '#f4f6f8')
    const thread = { color: silk === '#f4f6f8' ? '#8f99a3' : silk, width: 2 }
    for (let i = 0; i < 10; i++) pen.line([[0, 0], around(0, 0, 100, i * 36)], thread) // prettier-ignore
    for (let ring = 1; ring < 7; ring++) {
      const r = ring * 15
      let path = ''
      for (let i = 0; i <= 10; i++) {
        const [x, y] = around(0, 0, r, i * 36)
        const [cx, cy] = around(0, 0, r * 0.82, i * 36 - 18)
        path += i === 0 ? `M${x} ${y}` : `Q${cx} ${cy} ${x} ${y}`
      }
      pen.line(path, thread)
    }
    pen.ellipse(20, 26, 9, 11, '#2b2730')
    pen.circle(20, 14, 6, '#2b2730')
    for (const s of [-1, 1]) for (const y of [-6, 0, 6, 12]) pen.line(`M${20 + s * 6} ${20 + y * 0.4}q${s * 9} ${-6 + y * 0.3} ${s * 15} ${4 + y * 0.6}`, { color: '#2b2730', width: 2 }) // prettier-ignore
  }, { sockets: { inside: [0, 0, 120] } }), // prettier-ignore
  fitted('anthill', (pen, look) => {
    const earth = bodyColor(look, '#a9733f')
    pen.path('M-92 0C-62 -18 -40 -66 -18 -76H18C40 -66 62 -18 92 0Z', { color: earth, volume: 1.3 })
    pen.ellipse(0, -75, 18, 6, { color: '#3f2817', outline: false })
    for (let i = 0; i < 40; i++) pen.circle((spread(i) - 0.5) * 120 * (0.4 + spread(i, 2) * 0.6), -4 - spread(i, 3) * 52 * (1 - Math.abs(spread(i) - 0.5)), 1.8, { color: shade(earth, i % 2 ? 0.09 : -0.1), outline: false }) // prettier-ignore
    for (const [x, y] of [
      [-44, -34],
      [-66, -10],
      [30, -50],
      [52, -24],
      [4, -84],
      [70, -6],
    ] as const) {
      for (const dx of [-6, 0, 6]) pen.circle(x + dx, y - 3, dx ? 3.2 : 2.4, '#2a1c18')
      for (const dx of [-4, 0, 4]) pen.line([[x + dx, y - 2], [x + dx - 3, y + 3]], { color: '#2a1c18', width: 1 }) // prettier-ignore
    }
  }),
  fitted('feather', (pen, look) => {
    const color = bodyColor(look, '#6f9ad0')
    pen.path('M-4 0C-40 -50 -34 -124 6 -164C44 -120 40 -52 8 0L4 -16L0 -6Z', color)
    for (const [y, x, d] of [[-44, -26, 12], [-84, -28, 10], [-60, 32, -12], [-104, 30, -10]] as const) pen.polygon([[x, y - 5], [x + d, y], [x, y + 7]], { color: shade(color, -0.12), outline: false }) // prettier-ignore
    pen.line('M4 22C0 -30 0 -90 6 -156', { color: shade(color, 0.16), width: 4 })
    if (!pen.plain) for (let i = 0; i < 10; i++) for (const s of [-1, 1]) pen.line(`M3 ${-24 - i * 12}q${s * 10} -2 ${s * 20} -14`, { color: shade(color, -0.07), width: 1.2 }) // prettier-ignore
  }),
  fitted('egg shell', (pen, look) => {
    pen.path('M-40 -44L-28 -34L-16 -48L-2 -34L12 -48L26 -34L40 -44C40 -14 24 0 0 0C-24 0 -40 -14 -40 -44Z', { color: bodyColor(look, '#f6efe0'), round: true }) // prettier-ignore
    pen.ellipse(-18, -18, 6, 9, SHINE, 20)
  }, { sockets: { inside: [0, -24, 56] } }), // prettier-ignore
]
