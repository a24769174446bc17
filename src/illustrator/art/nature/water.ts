/** Water and ice: falls, rivers, ponds, waves, geysers, icebergs, icicles, snow. */
import { mix, shade, type Pen, type Point } from '../../pen/pen.ts'
import { smoothLoop } from '../curves.ts'
import { bodyColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { around, regular, scallops, spread } from '../outlines.ts'
import { drawRock } from './land.ts'

const FOAM = { color: '#f4fbff', outline: false } as const
const WATER = '#4fa8d8'

const ripples = (pen: Pen, rows: readonly (readonly [number, number, number])[], color: string, phase: number): void => {
  for (const [x, y, w] of rows) pen.line(`M${x + Math.sin((phase + y) * Math.PI * 2) * 3} ${y}q${w / 4} -5 ${w / 2} 0t${w / 2} 0`, { color, width: 2.2, alpha: 0.8 }) // prettier-ignore
}

const pool = (name: string, own: string, wide: number, high: number, more?: (pen: Pen, water: string) => void): Drawable =>
  fitted(name, (pen, look) => {
    const water = bodyColor(look, own)
    pen.path(smoothLoop([[-wide, 0], [-wide * 0.6, -high * 0.8], [0, -high * 0.66], [wide * 0.56, -high], [wide, -high * 0.1], [wide * 0.5, high * 0.8], [-wide * 0.3, high * 0.9]]), { color: mix(water, '#ffffff', 0.2), to: shade(water, -0.06) }) // prettier-ignore
    ripples(pen, [[-wide * 0.5, -high * 0.2, wide * 0.5], [wide * 0.1, high * 0.1, wide * 0.5], [-wide * 0.2, high * 0.5, wide * 0.4]], '#ffffff', look.phase) // prettier-ignore
    more?.(pen, water)
  }, { animated: true, sockets: { inside: [0, 0, wide * 1.4], top: [0, 0, wide * 1.4] } }) // prettier-ignore

const iceFacets = (pen: Pen, ice: string, facets: readonly (readonly [readonly Point[], number])[]): void => {
  for (const [points, tone] of facets) pen.polygon(points, { color: shade(ice, tone), outline: false, volume: 0.5 })
}

/** Water, ice and snow. */
export const WATERS: readonly Drawable[] = [
  fitted('waterfall', (pen, look) => {
    const water = bodyColor(look, '#6fbce2')
    pen.path('M-90 0L-82 -60L-92 -110L-74 -150L-40 -160H44L78 -150L90 -104L80 -60L92 0Z', '#7d756c')
    for (const [points, tone] of [[[[-82, -60], [-92, -110], [-74, -150], [-50, -100]], 0.05], [[[-90, 0], [-82, -60], [-50, -40], [-46, 0]], -0.04], [[[78, -150], [90, -104], [56, -96]], -0.05], [[[80, -60], [92, 0], [50, 0], [52, -44]], -0.07]] as const) pen.polygon(points, { color: shade('#7d756c', tone), outline: false }) // prettier-ignore
    pen.path('M-92 -118L-74 -154L-40 -164L-30 -150L-58 -138L-66 -112Z', '#5f9a48')
    pen.path('M92 -112L78 -154L44 -164L34 -150L60 -138L66 -112Z', '#5f9a48')
    pen.path('M-38 -158Q0 -150 42 -158C50 -110 46 -50 52 -8H-48C-42 -50 -48 -110 -38 -158Z', { color: mix(water, '#ffffff', 0.3), to: water }) // prettier-ignore
    for (let i = 0; i < 8; i++) {
      const y = -150 + (((i * 37) % 90) + look.phase * 34) % 110
      pen.line([[-36 + i * 11, y], [-37 + i * 11.3, y + 34]], { color: '#ffffff', width: 3, alpha: 0.75 }) // prettier-ignore
    }
    pen.ellipse(0, -2, 96, 15, { color: shade(water, -0.05), outline: false })
    for (const [x, y, r] of [[-46, -8, 17], [-18, -12, 20], [14, -10, 20], [46, -8, 17]] as const) pen.path(scallops(x, y + Math.sin((look.phase + x * 0.03) * Math.PI * 2) * 1.6, r, r * 0.7, 7), FOAM) // prettier-ignore
  }, { animated: true }), // prettier-ignore
  fitted('river', (pen, look) => {
    const water = bodyColor(look, WATER)
    pen.path('M-120 0C-60 -34 40 -30 0 -62C-30 -80 -40 -92 -20 -108H20C4 -94 30 -82 70 -62C120 -34 90 -16 110 0Z', { color: mix(water, '#ffffff', 0.3), to: water }) // prettier-ignore
    pen.line('M-120 0C-60 -34 40 -30 0 -62C-30 -80 -40 -92 -20 -108', { color: '#cdb98a', width: 4 })
    pen.line('M20 -108C4 -94 30 -82 70 -62C120 -34 90 -16 110 0', { color: '#cdb98a', width: 4 })
    ripples(pen, [[-50, -10, 60], [20, -16, 50], [30, -36, 40], [10, -54, 26], [-12, -80, 18]], '#ffffff', look.phase)
  }, { animated: true }), // prettier-ignore
  pool('pond', '#4f9fc4', 100, 30, (pen) => {
    for (const [x, y] of [
      [-60, 8],
      [-42, 16],
      [54, -10],
    ] as const)
      pen.ellipse(x, y, 11, 4.6, '#5aa05a')
    for (const [x, h] of [
      [-88, 40],
      [-80, 52],
      [82, 44],
    ] as const) {
      pen.line([[x, 0], [x, -h]], { color: '#7d9a4a', width: 2.4 }) // prettier-ignore
      pen.rect(x - 3, -h - 2, 6, 15, '#7a4c2c', 3)
    }
  }),
  pool('puddle', '#7fb3d0', 90, 20),
  pool('lake', WATER, 120, 26),
  pool('hot spring', '#6fc0c8', 90, 26, (pen) => {
    for (let i = 0; i < 14; i++) pen.at(...(around(0, 2, 92, i * 26, 0.3) as [number, number]), { scale: 0.24 }, () => drawRock(pen, '#8d8a86')) // prettier-ignore
    for (const x of [-30, 0, 30]) pen.line(`M${x} -14q-10 -14 0 -26t0 -26`, { color: '#ffffff', width: 5, alpha: 0.7 })
  }),
  fitted('geyser', (pen, look) => {
    const water = bodyColor(look, '#a9dcf0')
    const lift = Math.sin(look.phase * Math.PI * 2) * 3
    pen.path('M-64 0C-40 -22 -20 -26 -14 -28H14C20 -26 40 -22 64 0Z', '#b59a78')
    pen.path('M-12 -26C-10 -80 -18 -110 -26 -138H26C18 -110 10 -80 12 -26Z', { color: '#eaf8ff', to: water })
    for (const [x, y, r] of [[-28, -136, 20], [26, -140, 21], [0, -154, 26], [-14, -124, 15], [16, -122, 15]] as const) pen.path(scallops(x, y + lift, r, r * 0.86, 8), { color: '#f6fcff', alpha: 0.95 }) // prettier-ignore
    for (const [x, y] of [[-44, -112], [44, -110], [-52, -92], [50, -86]] as const) pen.ellipse(x, y - lift, 3, 5, water)
  }, { animated: true }), // prettier-ignore
  fitted('wave', (pen, look) => {
    const water = bodyColor(look, '#2f83b8')
    const lift = Math.sin(look.phase * Math.PI * 2) * 2
    pen.path('M-130 0C-116 -20 -96 -50 -80 -84C-62 -124 -12 -140 30 -118C62 -100 70 -70 54 -56C44 -46 26 -54 34 -68C16 -78 -10 -60 -4 -34C4 -14 60 -8 124 0Z', { color: mix(water, '#ffffff', 0.12), to: shade(water, -0.08) }) // prettier-ignore
    for (const d of ['M-98 -34C-80 -70 -60 -106 -8 -112', 'M-84 -14C-64 -60 -48 -92 0 -98', 'M-56 -6C-40 -50 -30 -78 8 -84']) pen.line(d, { color: mix(water, '#ffffff', 0.45), width: 3.4 }) // prettier-ignore
    for (const [x, y, r] of [[-62, -108, 12], [-38, -124, 14], [-10, -130, 15], [18, -124, 16], [42, -108, 16], [58, -84, 15], [50, -60, 12], [34, -62, 10]] as const) pen.path(scallops(x, y + lift, r, r * 0.9, 7), FOAM) // prettier-ignore
    for (const [x, y] of [[70, -106], [78, -80], [72, -124], [52, -130]] as const) pen.circle(x, y - lift, 3.4, FOAM)
  }, { animated: true }), // prettier-ignore
  fitted('whirlpool', (pen, look) => {
    const water = bodyColor(look, '#3a8fbf')
    for (let i = 0; i < 6; i++) {
      const r = 110 - i * 18
      pen.ellipse(0, -42 + i * 6, r, r * 0.38, { color: shade(water, 0.05 - i * 0.05), outline: i === 0 })
      const crest = Array.from({ length: 9 }, (_, step) => around(0, -42 + i * 6, r * 0.92, 180 + step * 13 + i * 70 - look.phase * 360, 0.38))
      pen.line(crest, { color: '#e9f7ff', width: 4, alpha: 0.85 })
    }
    pen.ellipse(0, -8, 7, 3, { color: '#0f2f48', outline: false })
  }, { animated: true }), // prettier-ignore
  fitted('splash', (pen, look) => {
    const water = bodyColor(look, '#6fc0e8')
    pen.path('M-70 0C-60 -10 -58 -30 -66 -52C-50 -42 -42 -30 -38 -18C-34 -40 -36 -66 -46 -84C-24 -72 -16 -50 -14 -26C-8 -56 -4 -84 4 -104C12 -80 14 -52 18 -26C24 -48 34 -66 50 -76C42 -56 40 -36 42 -18C48 -30 56 -40 70 -46C62 -28 62 -10 72 0Q0 12 -70 0Z', { color: mix(water, '#ffffff', 0.4), to: water }) // prettier-ignore
    for (const [x, y, r] of [[-56, -70, 5], [-30, -104, 6], [28, -98, 5], [62, -66, 5], [-4, -122, 4]] as const) pen.ellipse(x, y, r * 0.8, r, water) // prettier-ignore
  }),
  fitted('iceberg', (pen, look) => {
    const ice = bodyColor(look, '#d3ecf7')
    pen.polygon([[-110, 0], [-92, -40], [-64, -60], [-46, -104], [-14, -140], [16, -108], [40, -92], [64, -50], [98, -32], [112, 0]], ice) // prettier-ignore
    iceFacets(pen, ice, [[[[-14, -140], [16, -108], [6, -60], [-24, -70]], -0.09], [[[16, -108], [40, -92], [64, -50], [6, -60]], -0.05], [[[-46, -104], [-14, -140], [-24, -70]], 0.04], [[[-64, -60], [-46, -104], [-24, -70], [-40, -20]], -0.03], [[[64, -50], [98, -32], [112, 0], [30, 0], [6, -60]], -0.1], [[[-24, -70], [6, -60], [30, 0], [-50, 0], [-40, -20]], -0.06]]) // prettier-ignore
    pen.line([[-112, -1], [112, -1]], { color: '#5fb2d6', width: 3 }) // prettier-ignore
  }, { sockets: { top: [-14, -136, 24] } }), // prettier-ignore
  fitted('glacier', (pen, look) => {
    const ice = bodyColor(look, '#cfe8f4')
    pen.polygon([[-120, -60], [-84, -130], [-50, -92], [-20, -112], [30, -70], [-60, 0], [-120, 0]], '#77808f') // prettier-ignore
    pen.polygon([[120, -64], [92, -136], [56, -96], [20, -114], [-20, -70], [60, 0], [120, 0]], '#67707f') // prettier-ignore
    pen.path('M-20 -104C10 -96 22 -96 30 -106C30 -70 62 -40 92 0H-86C-50 -34 -20 -70 -20 -104Z', ice)
    for (const [y, w] of [[-14, 72], [-30, 56], [-46, 42], [-62, 30], [-78, 22]] as const) pen.line(`M${-w} ${y}Q0 ${y + 12} ${w} ${y}`, { color: '#8fc4de', width: 2.6 }) // prettier-ignore
  }),
  fitted('ice cube', (pen, look) => {
    const ice = bodyColor(look, '#bfe4f4')
    pen.path('M-50 -66L4 -92L54 -64L52 -10L2 22L-50 -10Z', { color: ice, alpha: 0.9 })
    pen.polygon([[-50, -66], [4, -92], [54, -64], [0, -40]], { color: mix(ice, '#ffffff', 0.6), outline: false }) // prettier-ignore
    pen.polygon([[0, -40], [54, -64], [52, -10], [2, 22]], { color: shade(ice, -0.07), outline: false }) // prettier-ignore
    pen.line('M-40 -48L-40 -16M-30 -42V-26M12 -40L14 4', { color: '#ffffff', width: 4, alpha: 0.8 })
    pen.line('M0 -40L-50 -66M0 -40L54 -64M0 -40L2 22', { color: '#ffffff', width: 2.4, alpha: 0.9 })
  }),
  fitted('icicle', (pen, look) => {
    const ice = bodyColor(look, '#bfe2f3')
    pen.path('M-90 0Q-92 -18 -70 -20H70Q92 -18 90 0C70 12 50 2 34 8C10 14 -20 2 -40 8C-60 14 -80 8 -90 0Z', '#f3f9fd')
    for (const [x, h, w] of [
      [-70, 60, 10],
      [-48, 96, 12],
      [-26, 50, 9],
      [-4, 126, 14],
      [20, 70, 10],
      [44, 104, 12],
      [68, 54, 9],
    ] as const) {
      // prettier-ignore
      pen.path(`M${x - w} 2Q${x - w * 0.5} ${h * 0.5} ${x} ${h}Q${x + w * 0.5} ${h * 0.5} ${x + w} 2Z`, { color: ice, volume: 1.6 })
      pen.line([[x - w * 0.3, 10], [x - 1, h * 0.7]], { color: '#ffffff', width: 2.2, alpha: 0.8 }) // prettier-ignore
    }
  }),
  fitted('snow pile', (pen, look) => {
    const snow = bodyColor(look, '#f2f7fb')
    pen.path('M-96 0C-90 -24 -66 -30 -52 -44C-36 -66 -6 -70 14 -54C34 -58 52 -44 60 -28C80 -26 92 -12 96 0Z', { color: snow, volume: 1.4 }) // prettier-ignore
    pen.path('M14 -54C34 -58 52 -44 60 -28C80 -26 92 -12 96 0H20C40 -14 34 -40 14 -54Z', { color: '#d6e4ef', outline: false })
    for (let i = 0; i < 10; i++) pen.circle(-60 + i * 12, -8 - spread(i) * 30, 1.6, { color: '#ffffff', outline: false })
  }, { sockets: { top: [-10, -60, 60] } }), // prettier-ignore
  fitted('snowball', (pen, look) => {
    pen.circle(0, -50, 50, { color: bodyColor(look, '#eef4f9'), round: true, volume: 1.3 })
    for (let i = 0; i < 16; i++) pen.circle(...(around(0, -50, spread(i) * 42, i * 67) as [number, number]), 3, { color: i % 2 ? '#ffffff' : '#cddbe7', outline: false }) // prettier-ignore
  }),
  fitted('snowflake', (pen, look) => {
    const ice = bodyColor(look, '#8cc4ec')
    for (let i = 0; i < 6; i++) pen.at(0, 0, { rotate: i * 60 }, () => {
      pen.line([[0, 0], [0, -96]], { color: ice, width: 8 }) // prettier-ignore
      for (const [y, w] of [[-34, 18], [-56, 26], [-78, 16]] as const) pen.line([[-w, y - w * 0.7], [0, y], [w, y - w * 0.7]], { color: ice, width: 6 }) // prettier-ignore
    }) // prettier-ignore
    pen.polygon(regular(0, 0, 14, 6), mix(ice, '#ffffff', 0.5))
  }),
  fitted('water drop', (pen, look) => drop(pen, bodyColor(look, '#4fa8e0'))),
  fitted('raindrop', (pen, look) => drop(pen, bodyColor(look, '#5fb0e4'))),
  fitted('bubbles', (pen, look) => {
    for (const [x, y, r] of [[0, 0, 44], [58, -46, 26], [-52, -52, 20], [30, -92, 16], [-20, -84, 10], [70, 16, 12], [-58, 22, 11]] as const) bubble(pen, x, y, r, bodyColor(look, '#a9dcf4')) // prettier-ignore
  }),
  fitted('bubble', (pen, look) => bubble(pen, 0, 0, 60, bodyColor(look, '#a9dcf4'))),
]

function drop(pen: Pen, water: string): void {
  pen.path('M0 -100C12 -64 50 -34 50 8A50 50 0 0 1 -50 8C-50 -34 -12 -64 0 -100Z', { color: water, round: true, volume: 1.4 })
  pen.path('M-34 10C-34 -14 -22 -28 -14 -40C-16 -20 -22 -8 -20 12C-19 24 -10 32 -4 36C-20 36 -34 26 -34 10Z', { color: '#ffffff', alpha: 0.55, outline: false }) // prettier-ignore
}

function bubble(pen: Pen, x: number, y: number, r: number, color: string): void {
  pen.circle(x, y, r, { color: mix(color, '#ffffff', 0.3), alpha: 0.55 })
  pen.line(`M${x - r * 0.94} ${y}a${r * 0.94} ${r * 0.94} 0 1 0 ${r * 1.88} 0a${r * 0.94} ${r * 0.94} 0 1 0 ${-r * 1.88} 0`, { color, width: r * 0.1 }) // prettier-ignore
  pen.line(`M${x + r * 0.2} ${y + r * 0.74}A${r * 0.76} ${r * 0.76} 0 0 0 ${x + r * 0.74} ${y + r * 0.18}`, { color: '#f2a6d8', width: r * 0.1, alpha: 0.8 }) // prettier-ignore
  pen.ellipse(x - r * 0.4, y - r * 0.42, r * 0.26, r * 0.15, { color: '#ffffff', outline: false }, -40)
}
