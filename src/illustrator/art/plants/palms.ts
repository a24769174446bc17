/** Trees with a shape of their own: palms, bananas, baobabs, bonsai, Christmas trees, and what is left of trees. */
import { shade, type Pen, type Point } from '../../pen/pen.ts'
import { tube } from '../curves.ts'
import { bodyColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { leaf, regular, scallops, spread, starPoints } from '../outlines.ts'

const BARK = '#8a6242'

/** A feathered palm frond from a point, arching to the side it is turned to. */
function frond(pen: Pen, [x, y]: Point, turn: number, long: number, color: string): void {
  const s = turn < 0 ? -1 : 1
  pen.at(x, y, { rotate: turn - s * 90, scaleX: s }, () => {
    const drop = long * 0.34
    pen.path(`M0 0C${long * 0.3} ${-long * 0.24} ${long * 0.72} ${-long * 0.18} ${long} ${drop}L${long * 0.86} ${drop * 0.5}L${long * 0.84} ${drop * 0.95}L${long * 0.7} ${drop * 0.3}L${long * 0.64} ${drop * 0.8}L${long * 0.52} ${drop * 0.12}L${long * 0.44} ${drop * 0.6}L${long * 0.34} ${drop * 0.06}L${long * 0.25} ${drop * 0.42}L${long * 0.16} ${drop * 0.06}Z`, color) // prettier-ignore
    pen.line(`M0 0C${long * 0.3} ${-long * 0.16} ${long * 0.7} ${-long * 0.1} ${long * 0.97} ${drop * 0.9}`, { color: shade(color, 0.08), width: 1.8 }) // prettier-ignore
  })
}

function palm(pen: Pen, color: string, nuts: boolean): void {
  const spine: Point[] = [[-10, 0], [-3, -46], [8, -92], [12, -134]] // prettier-ignore
  const trunk = tube(spine, [18, 13, 11, 10])
  pen.path(trunk, '#a67c52')
  if (!pen.plain) pen.inside(trunk, () => Array.from({ length: 12 }, (_, i) => pen.line(`M-20 ${-8 - i * 11}Q0 ${-2 - i * 11} 30 ${-10 - i * 11}`, { color: '#82603f', width: 2 }))) // prettier-ignore
  for (const turn of [-112, 112, -84, 86]) frond(pen, [12, -136], turn, 66, shade(color, -0.06))
  for (const turn of [-58, 60, -24, 28]) frond(pen, [12, -138], turn, 62, color)
  if (nuts) for (const [x, y] of [[6, -130], [17, -129], [12, -123]] as const) pen.circle(x, y, 6, { color: '#6d4a2c', round: true }) // prettier-ignore
}

/** Trees that the rig cannot grow. */
export const PALMS: readonly Drawable[] = [
  fitted('palm tree', (pen, look) => palm(pen, bodyColor(look, '#4a9a48'), false)),
  fitted('coconut tree', (pen, look) => palm(pen, bodyColor(look, '#4a9a48'), true)),
  fitted('banana tree', (pen, look) => {
    const green = bodyColor(look, '#6db04a')
    pen.path(tube([[0, 0], [2, -50], [0, -92]], [22, 17, 13]), '#9db356') // prettier-ignore
    for (const [turn, long] of [
      [-150, 78],
      [-30, 78],
      [-172, 66],
      [-8, 66],
      [-118, 82],
      [-62, 84],
      [-90, 78],
    ] as const) {
      leaf(pen, [0, -88], turn, long, shade(green, turn % 4 ? 0.02 : -0.04))
      pen.at(0, -88, { rotate: turn }, () => pen.line([[4, 0], [long - 6, 0]], { color: '#cfe29a', width: 1.8 })) // prettier-ignore
    }
    for (let i = 0; i < 6; i++) pen.path(`M${6 + (i % 3) * 6} ${-78 + Math.floor(i / 3) * 13}q-7 12 1 21q8 -6 7 -21Z`, '#f5cf3c')
  }),
  fitted('baobab', (pen, look) => {
    const green = bodyColor(look, '#6f9a45')
    pen.path('M-40 0C-28 -10 -34 -60 -26 -104L-62 -132L-56 -138L-20 -116L-10 -150L0 -118L18 -148L22 -116L58 -138L64 -130L28 -104C36 -60 28 -10 42 0Q20 -5 0 0Q-20 -5 -40 0Z', '#a3795a') // prettier-ignore
    for (const x of [-18, -4, 10, 20]) pen.line(`M${x} -8Q${x * 0.7} -60 ${x * 0.9} -98`, { color: '#87614a', width: 2.4 })
    for (const [x, y, rx] of [[-64, -144, 24], [66, -142, 24], [-10, -158, 28], [24, -156, 24], [-34, -150, 18], [44, -148, 18]] as const) pen.path(scallops(x, y, rx, 15, 8), green) // prettier-ignore
  }),
  fitted('christmas tree', (pen, look) => {
    const green = bodyColor(look, '#2f7d4a')
    pen.rect(-9, -20, 18, 20, BARK, 2)
    for (let i = 0; i < 4; i++) pen.path(`M0 ${-92 - i * 27}L${56 - i * 11} ${-18 - i * 32}Q0 ${-6 - i * 32} ${-56 + i * 11} ${-18 - i * 32}Z`, shade(green, i * 0.018)) // prettier-ignore
    for (const [y, w] of [[-38, 46], [-70, 35], [-101, 25]] as const) pen.line(`M${-w} ${y}Q0 ${y + 20} ${w} ${y - 6}`, { color: '#f4cf5a', width: 3 }) // prettier-ignore
    for (const [i, [x, y]] of [[-36, -26], [0, -22], [34, -28], [-20, -50], [18, -54], [-30, -62], [30, -62], [-2, -78], [-16, -92], [20, -90], [0, -114], [-10, -128], [11, -124]].entries()) pen.circle(x as number, y as number, 5, { color: ['#e0433a', '#f4c33c', '#4a8fd8', '#e87fb0'][i % 4] as string, round: true, ...(look.lit ? { glow: 5 } : {}) }) // prettier-ignore
    pen.polygon(starPoints(0, -174, 15, 6.5), { color: '#ffd84a', glow: 6 })
  }),
  fitted('bonsai', (pen, look) => {
    const green = bodyColor(look, '#4d8a45')
    pen.path('M-50 -26H50L40 -2Q0 2 -40 -2Z', '#4f6f8f')
    pen.rect(-54, -32, 108, 9, '#5d7fa3', 3)
    for (const x of [-34, 26]) pen.rect(x, -4, 12, 5, '#40596f', 1)
    pen.ellipse(0, -33, 44, 6, '#6b8a48')
    pen.path(tube([[4, -30], [-16, -52], [10, -76], [-6, -104]], [17, 13, 10, 7]), '#7a5238') // prettier-ignore
    pen.path(tube([[-10, -54], [-40, -72]], [9, 5]), '#7a5238') // prettier-ignore
    pen.path(tube([[6, -74], [36, -86]], [8, 5]), '#7a5238') // prettier-ignore
    for (const [x, y, rx] of [[-46, -82, 30], [40, -96, 30], [-6, -120, 38]] as const) pen.path(scallops(x, y, rx, 18, 9), { color: green, volume: 1.4 }) // prettier-ignore
  }),
  fitted('tree stump', (pen, look) => {
    const bark = bodyColor(look, '#84603f')
    pen.path('M-52 0Q-38 -8 -36 -26V-52H36V-26Q38 -8 54 0Q30 -6 16 0Q0 -8 -18 1Q-34 -6 -52 0Z', bark)
    for (const x of [-24, -8, 8, 24]) pen.line(`M${x} -40Q${x * 1.15} -24 ${x * 1.3} -8`, { color: shade(bark, -0.1), width: 2.4 })
    pen.ellipse(0, -52, 36, 12, '#e3bf8a')
    for (const r of [27, 18, 9]) pen.line(`M${-r} -52a${r} ${r / 3} 0 1 0 ${r * 2} 0a${r} ${r / 3} 0 1 0 ${-r * 2} 0`, { color: '#b98a55', width: 1.6 }) // prettier-ignore
  }, { sockets: { top: [0, -54, 60], seat: [0, -54, 60] } }), // prettier-ignore
  fitted('log', (pen, look) => {
    const bark = bodyColor(look, '#84603f')
    pen.path('M-80 -44H66C80 -44 84 -34 84 -22C84 -10 80 0 66 0H-80Z', bark)
    for (const [x, y, w] of [[-40, -34, 60], [-30, -18, 84], [-50, -8, 50], [10, -28, 44]] as const) pen.line([[x, y], [x + w, y - 1]], { color: shade(bark, -0.1), width: 2.2 }) // prettier-ignore
    pen.ellipse(-80, -22, 15, 22, '#e3bf8a')
    for (const r of [15, 9, 4]) pen.ellipse(-80, -22, r * 0.66, r, { color: r === 9 ? '#d3a86c' : '#e3bf8a', outline: false })
    pen.path('M20 -44L30 -58H42L38 -44Z', bark)
  }, { sockets: { top: [0, -45, 140], seat: [0, -45, 140] } }), // prettier-ignore
  fitted('driftwood', (pen, look) => {
    const wood = bodyColor(look, '#c3b6a0')
    pen.path(tube([[-90, -8], [-40, -20], [10, -16], [60, -34], [92, -62]], [14, 26, 28, 20, 7]), wood) // prettier-ignore
    pen.path(tube([[-10, -22], [-30, -50], [-52, -58]], [18, 11, 5]), wood) // prettier-ignore
    pen.path(tube([[40, -26], [74, -14], [98, -12]], [16, 10, 4]), wood) // prettier-ignore
    for (const d of ['M-76 -10C-40 -22 0 -14 50 -32', 'M-50 -14C-20 -18 10 -8 34 -16'])
      pen.line(d, { color: shade(wood, -0.12), width: 2 })
  }, { sockets: { top: [0, -30, 70], seat: [0, -30, 70] } }), // prettier-ignore
  fitted('branch', (pen, look) => {
    const bark = bodyColor(look, BARK)
    pen.path(tube([[-90, 6], [-30, -6], [30, -4], [90, -26]], [12, 10, 7, 3]), bark) // prettier-ignore
    for (const [x, y, dx, dy] of [[-34, -6, 22, -34], [6, -5, 34, 26], [34, -6, 26, -30]] as const) {
      pen.path(tube([[x, y], [x + dx, y + dy]], [6, 2.4]), bark) // prettier-ignore
      leaf(pen, [x + dx, y + dy], (Math.atan2(dy, dx) * 180) / Math.PI, 28, '#5fa24a')
      leaf(pen, [x + dx * 0.6, y + dy * 0.6], dy < 0 ? -8 : 40, 24, '#72b455')
    }
    leaf(pen, [88, -26], -24, 30, '#5fa24a')
    leaf(pen, [60, -14], 34, 26, '#72b455')
  }, { sockets: { top: [-10, -10, 110] } }), // prettier-ignore
  fitted('bush', (pen, look) => {
    const green = bodyColor(look, '#55953f')
    const outline =
      'M-76 0C-92 -8 -92 -34 -72 -38C-72 -60 -46 -66 -36 -58C-30 -80 14 -84 24 -62C44 -74 70 -58 68 -40C92 -36 92 -6 76 0Z'
    pen.path(outline, { color: green, volume: 1.4 })
    pen.inside(outline, () => {
      for (const [x, y, r] of [[-50, -36, 24], [-8, -58, 26], [38, -46, 26], [-20, -24, 24], [52, -20, 22]] as const) pen.path(scallops(x, y, r, r * 0.7, 7), { color: shade(green, y < -30 ? 0.045 : -0.035), outline: false }) // prettier-ignore
    })
  }),
  fitted('topiary', (pen, look) => {
    const green = bodyColor(look, '#4c8c45')
    pen.rect(-5, -124, 10, 90, BARK, 3)
    pen.path('M-28 -36H28L22 0H-22Z', '#c56f47')
    pen.rect(-32, -42, 64, 10, '#d17d54', 3)
    for (const [y, r] of [
      [-70, 30],
      [-116, 24],
      [-152, 17],
    ] as const) {
      pen.circle(0, y, r, { color: green, round: true })
      if (!pen.plain) for (let i = 0; i < 14; i++) pen.circle((spread(i, y) - 0.5) * r * 1.5, y + (spread(i, y + 1) - 0.5) * r * 1.5, 2, { color: shade(green, i % 2 ? 0.07 : -0.07), outline: false }) // prettier-ignore
    }
  }),
  fitted('hay bale', (pen, look) => {
    const straw = bodyColor(look, '#e2bb55')
    pen.path('M-30 -90H26C58 -90 70 -70 70 -46C70 -20 58 0 26 0H-30Z', straw)
    pen.ellipse(-30, -45, 38, 45, shade(straw, 0.03))
    pen.line('M-30 -45m-5 0c0 -8 12 -8 12 2c0 14 -24 14 -24 -3c0 -20 38 -20 38 4c0 26 -52 26 -52 -5c0 -30 60 -32 62 4', { color: shade(straw, -0.14), width: 2.4 }) // prettier-ignore
    for (let i = 0; i < 9; i++) pen.line([[14 + (i % 3) * 14, -80 + i * 9], [30 + (i % 3) * 12, -82 + i * 9]], { color: shade(straw, -0.12), width: 2 }) // prettier-ignore
  }, { sockets: { top: [10, -90, 70], seat: [10, -90, 70] } }), // prettier-ignore
  fitted('pinecone', (pen, look) => {
    const brown = bodyColor(look, '#93643c')
    pen.line('M0 -92V-104', { color: '#6b4a2c', width: 6 })
    for (let row = 0; row < 9; row++) {
      const y = -12 - row * 10
      const half = [16, 28, 35, 38, 37, 33, 27, 19, 10][row] as number
      const count = Math.max(2, Math.round(half / 7))
      for (let k = 0; k < count; k++) pen.path(`M${-half + (k * half * 2) / count} ${y}q${half / count} 20 ${(half * 2) / count} 0q${-half / count} -14 ${(-half * 2) / count} 0Z`, shade(brown, row % 2 ? 0.03 : -0.02)) // prettier-ignore
    }
  }),
  fitted('vineyard', (pen, look) => {
    const green = bodyColor(look, '#6f9f42')
    for (const x of [-80, 0, 80]) pen.rect(x - 3, -66, 6, 66, '#8a6242', 2)
    for (const y of [-54, -32]) pen.line([[-92, y], [92, y]], { color: '#a99a86', width: 1.8 }) // prettier-ignore
    for (const x of [-60, -20, 20, 60]) {
      pen.path(tube([[x, 0], [x + 3, -24], [x - 2, -44]], [7, 6, 4]), '#6d4f38') // prettier-ignore
      pen.path(scallops(x, -54, 25, 20, 9), green)
      for (const [dx, dy] of [[-10, -34], [8, -32]] as const) for (let k = 0; k < 6; k++) pen.circle(x + dx + [-4, 0, 4, -2, 2, 0][k]!, dy + [0, 0, 0, 5, 5, 10][k]!, 3.4, { color: '#6b3f86', round: true }) // prettier-ignore
    }
  }),
  fitted('wreath', (pen, look) => {
    const green = bodyColor(look, '#3f8a4a')
    for (let i = 0; i < 40; i++) {
      const [[x, y]] = regular(0, 0, 44 + (i % 3) * 4 - 4, 1, i * 9) as [Point]
      leaf(pen, [x, y], i * 9 - 20 + (i % 3) * 22, 26, shade(green, (i % 3) * 0.035 - 0.03))
    }
    for (let i = 0; i < 9; i++) pen.circle(...(regular(0, 0, 48, 1, i * 40)[0] as [number, number]), 5, { color: '#d8332f', round: true }) // prettier-ignore
    pen.path('M0 50C-14 34 -34 38 -32 52C-30 64 -12 62 0 50C12 62 30 64 32 52C34 38 14 34 0 50Z', '#cf2f36')
    pen.path('M-4 50L-16 78L-6 74L0 54L6 74L16 78L4 50Z', '#b5272e')
  }),
]
