/** Land: rocks, mountains, hills, cliffs, volcanoes, dunes, caves, roads. */
import { mix, shade, type Pen, type Point } from '../../pen/pen.ts'
import { bodyColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { scallops, spread } from '../outlines.ts'

/** A peak of two faces, lit from the left, with an optional cap of snow reaching down to a share of its height. */
function peak(pen: Pen, [x, high, half]: readonly [number, number, number], color: string, snow: number): void {
  const ridge: Point[] = [[x, -high], [x + half * 0.06, -high * 0.74], [x - half * 0.08, -high * 0.5], [x + half * 0.12, -high * 0.26], [x + half * 0.02, 0]] // prettier-ignore
  const left: Point[] = [[x - half * 0.22, -high * 0.74], [x - half * 0.42, -high * 0.56], [x - half * 0.66, -high * 0.26], [x - half, 0]] // prettier-ignore
  const right: Point[] = [[x + half * 0.26, -high * 0.7], [x + half * 0.46, -high * 0.5], [x + half * 0.74, -high * 0.22], [x + half, 0]] // prettier-ignore
  const [top] = ridge as [Point]
  pen.polygon([top, ...left, [x + half, 0], ...right.toReversed().slice(1)], { color: shade(color, -0.02), volume: 0.6 })
  pen.polygon([...ridge, ...right.toReversed()], { color: shade(color, -0.12), outline: false, volume: 0.6 })
  if (snow === 0) return
  const h = high * snow
  const w = half * snow * 0.74
  pen.polygon([top, [x - w * 0.42, -high + h * 0.5], [x - w * 0.86, -high + h], [x - w * 0.5, -high + h * 0.84], [x - w * 0.24, -high + h * 1.12], [x, -high + h * 0.8], [x + w * 0.3, -high + h * 1.2], [x + w * 0.56, -high + h * 0.84], [x + w * 0.98, -high + h], [x + w * 0.5, -high + h * 0.5]], { color: '#fbfdff', outline: false }) // prettier-ignore
  pen.polygon([top, [x + half * 0.06 * snow, -high + h * 0.5], [x, -high + h * 0.8], [x + w * 0.3, -high + h * 1.2], [x + w * 0.56, -high + h * 0.84], [x + w * 0.98, -high + h], [x + w * 0.5, -high + h * 0.5]], { color: '#d3e2ee', outline: false }) // prettier-ignore
}

/** A boulder with facets; `pen.at` places it. */
export function drawRock(pen: Pen, color: string): void {
  pen.path('M-60 0C-68 -14 -62 -40 -44 -56C-32 -70 -4 -76 16 -70C40 -64 62 -40 66 -16C66 -8 62 -2 56 0Z', { color, volume: 1.3 }) // prettier-ignore
  pen.polygon([[-44, -56], [-14, -48], [4, -70], [-16, -72]], { color: shade(color, 0.07), outline: false }) // prettier-ignore
  pen.polygon([[-14, -48], [4, -70], [34, -60], [22, -30]], { color: shade(color, 0.03), outline: false, volume: 0 }) // prettier-ignore
  pen.polygon([[22, -30], [34, -60], [64, -24], [58, 0], [30, 0]], { color: shade(color, -0.08), outline: false, volume: 0 }) // prettier-ignore
  pen.line('M-14 -48L-26 -24L-20 0M22 -30L-6 -20', { color: shade(color, -0.12), width: 1.8, alpha: 0.7 })
}

const smokePuffs = (pen: Pen, x: number, y: number, phase: number, color: string): void => {
  for (const [i, [dx, dy, r]] of (
    [
      [0, -10, 16],
      [10, -34, 22],
      [-8, -60, 27],
      [16, -88, 32],
    ] as const
  ).entries()) {
    const lift = Math.sin((phase + i * 0.25) * Math.PI * 2) * 2.5
    pen.path(scallops(x + dx + lift, y + dy, r, r * 0.8, 8, i * 20), { color: mix(color, '#ffffff', i * 0.08), alpha: 0.92 })
  }
}

/** Landforms, standing on the ground. */
export const LAND: readonly Drawable[] = [
  fitted('rock', (pen, look) => drawRock(pen, bodyColor(look, '#8d9097')), { sockets: { top: [2, -70, 70], seat: [2, -68, 70] } }), // prettier-ignore
  fitted('pebble', (pen, look) => {
    for (const [x, y, rx, ry, tone] of [[-34, -14, 30, 15, 0], [30, -17, 34, 18, -0.05], [-2, -30, 26, 14, 0.06]] as const) pen.ellipse(x, y, rx, ry, { color: shade(bodyColor(look, '#9b9a95'), tone), round: true }) // prettier-ignore
  }),
  fitted('zen stones', (pen, look) => {
    for (const [y, rx, ry] of [[-20, 58, 20], [-56, 44, 17], [-84, 32, 13], [-106, 21, 10]] as const) pen.ellipse(0, y, rx, ry, { color: shade(bodyColor(look, '#6f757d'), (y + 60) * -0.0015), round: true }) // prettier-ignore
  }, { sockets: { top: [0, -116, 24] } }), // prettier-ignore
  fitted('mountain', (pen, look) => {
    const rock = bodyColor(look, '#7d8799')
    peak(pen, [-74, 92, 64], shade(rock, 0.06), 0.3)
    peak(pen, [84, 108, 70], shade(rock, 0.03), 0.32)
    peak(pen, [0, 160, 104], rock, 0.4)
  }, { sockets: { top: [0, -158, 16] } }), // prettier-ignore
  fitted('hill', (pen, look) => {
    const green = bodyColor(look, '#74ad50')
    pen.path('M-40 0C10 -60 60 -66 110 -46C140 -34 156 -14 164 0Z', shade(green, -0.06))
    pen.path('M-150 0C-120 -56 -60 -84 -6 -72C44 -60 76 -22 100 0Z', green)
    for (let i = 0; i < 12; i++) pen.line(`M${-110 + i * 15} ${-14 - spread(i) * 34}q2 -7 4 0q3 -8 5 1`, { color: shade(green, -0.1), width: 1.6 }) // prettier-ignore
  }, { sockets: { top: [-30, -72, 90] } }), // prettier-ignore
  fitted('cliff', (pen, look) => {
    const rock = bodyColor(look, '#a58a6d')
    pen.path('M-80 0L-62 -40L-70 -78L-52 -120L-58 -148C-20 -156 60 -156 96 -150V0Z', rock)
    for (const [points, tone] of [[[[-80, 0], [-62, -40], [-40, -34], [-36, 0]], -0.05], [[[-62, -40], [-70, -78], [-34, -90], [-40, -34]], 0.05], [[[-70, -78], [-52, -120], [-20, -118], [-34, -90]], -0.04], [[[-34, -90], [-20, -118], [30, -112], [20, -60], [-40, -34]], -0.09], [[[20, -60], [30, -112], [96, -120], [96, -20], [34, -10]], -0.05]] as const) pen.polygon(points, { color: shade(rock, tone), outline: false, volume: 0.5 }) // prettier-ignore
    pen.path('M-60 -146C-40 -162 70 -164 96 -158V-136L80 -130L66 -140L40 -132L20 -142L-6 -134L-30 -142L-46 -134Z', '#6fa84c')
  }, { sockets: { top: [20, -158, 130] } }), // prettier-ignore
  fitted('volcano', (pen, look) => {
    const rock = bodyColor(look, '#6d5a57')
    smokePuffs(pen, 0, -132, look.phase, '#8c8a90')
    for (const [x, y, r] of [[-26, -150, 5], [30, -158, 6], [-12, -172, 4], [44, -138, 4], [-40, -134, 4]] as const) pen.circle(x, y + Math.sin((look.phase + r * 0.3) * 6.28) * 3, r, { color: '#ff8a2a', glow: 5 }) // prettier-ignore
    pen.path('M-130 0C-84 -20 -52 -76 -32 -124H32C52 -76 84 -20 130 0Z', rock)
    pen.path('M32 -124C52 -76 84 -20 130 0H30C20 -40 26 -80 10 -124Z', { color: shade(rock, -0.08), outline: false })
    pen.path('M-32 -124C-22 -112 -24 -96 -34 -80C-40 -66 -34 -58 -28 -66C-20 -78 -14 -92 -8 -90C-2 -84 -10 -48 -14 -30C-14 -14 0 -14 2 -30C4 -56 4 -80 12 -84C20 -80 22 -62 30 -52C40 -46 44 -56 38 -66C28 -86 24 -108 32 -124Q0 -112 -32 -124Z', { color: '#ff9c2e', to: '#e0321c', glow: 6 }) // prettier-ignore
    pen.ellipse(0, -124, 32, 7, { color: '#ffd24a', glow: 8 })
  }, { animated: true }), // prettier-ignore
  fitted('sand dune', (pen, look) => {
    const sand = bodyColor(look, '#e6bd78')
    pen.path('M10 0C60 -34 100 -44 130 -40C150 -30 164 -12 172 0Z', shade(sand, -0.04))
    pen.path('M-150 0C-90 -20 -60 -64 -10 -78C0 -50 40 -20 96 0Z', sand)
    pen.path('M-10 -78C-30 -50 -10 -18 -40 0H96C40 -20 0 -50 -10 -78Z', { color: shade(sand, -0.09), outline: false })
    for (const [y, x, w] of [[-10, -120, 60], [-22, -96, 50], [-36, -72, 36]] as const) pen.line(`M${x} ${y}q${w / 2} -8 ${w} 0`, { color: shade(sand, -0.08), width: 1.6 }) // prettier-ignore
  }), // prettier-ignore
  fitted('cave entrance', (pen, look) => {
    const rock = bodyColor(look, '#857a70')
    pen.path('M-110 0L-100 -50L-80 -70L-66 -104L-30 -120L10 -128L50 -112L80 -84L98 -46L112 0Z', rock)
    for (const points of [[[-100, -50], [-66, -104], [-50, -70]], [[-30, -120], [10, -128], [0, -98]], [[50, -112], [80, -84], [56, -70]], [[98, -46], [112, 0], [74, 0]]] as const) pen.polygon(points, { color: shade(rock, 0.05), outline: false }) // prettier-ignore
    pen.path('M-56 0C-62 -40 -46 -86 -2 -90C44 -90 62 -44 58 0Z', { color: '#171519', to: '#2f2a2c', outline: false })
    for (const [x, h] of [[-32, 18], [-14, 26], [6, 16], [26, 22]] as const) pen.polygon([[x - 6, -82 + Math.abs(x) * 0.3], [x + 6, -82 + Math.abs(x) * 0.3], [x, -82 + Math.abs(x) * 0.3 + h]], { color: shade(rock, -0.1), outline: false }) // prettier-ignore
  }, { sockets: { inside: [0, -30, 90] } }), // prettier-ignore
  fitted('island', (pen, look) => {
    pen.ellipse(0, -10, 120, 14, { color: '#5fc0d8', outline: false })
    pen.path('M-96 -10C-60 -44 -20 -50 10 -46C50 -42 80 -26 96 -10Q0 8 -96 -10Z', bodyColor(look, '#f0d49a'))
    pen.path('M-60 -30C-30 -50 30 -52 56 -32Q0 -22 -60 -30Z', '#7ab85a')
    pen.line('M4 -40Q14 -80 6 -112', { color: '#a67c52', width: 8 })
    for (const turn of [-150, -30, -170, -10, -120, -60]) pen.at(6, -112, { rotate: turn }, () => pen.path('M0 0C16 -14 40 -12 54 6C40 4 18 8 0 0Z', shade('#4a9a48', turn % 4 ? 0 : 0.04))) // prettier-ignore
  }, { sockets: { top: [-34, -42, 60] } }), // prettier-ignore
  fitted('floating island', (pen, look) => {
    pen.path('M-100 0L-70 36L-52 40L-34 78L-14 84L6 124L22 88L40 74L58 40L80 30L102 0Z', '#8b6a4c')
    for (const points of [[[-60, 6], [-34, 78], [-18, 30]], [[-10, 10], [6, 124], [24, 40]], [[50, 8], [58, 40], [84, 20]]] as const) pen.polygon(points, { color: '#71543c', outline: false }) // prettier-ignore
    pen.path('M-104 0C-90 -20 -50 -28 0 -28C54 -28 92 -18 106 0C90 12 70 6 56 14C40 20 24 8 6 16C-14 22 -30 8 -50 14C-70 18 -90 10 -104 0Z', bodyColor(look, '#72b04e')) // prettier-ignore
  }, { sockets: { top: [0, -20, 170] } }), // prettier-ignore
  fitted('road', (pen, look) => {
    pen.polygon([[-120, 0], [-22, -100], [22, -100], [120, 0]], bodyColor(look, '#5b5f66')) // prettier-ignore
    for (const s of [-1, 1]) pen.polygon([[s * 110, 0], [s * 20, -100], [s * 18.5, -100], [s * 102, 0]], { color: '#f3f1ea', outline: false }) // prettier-ignore
    for (const [y, h] of [[0, 24], [-36, 17], [-62, 11], [-80, 7]] as const) pen.polygon([[-5 - y * 0.04, y], [5 + y * 0.04, y], [4 + (y - h) * 0.034, y - h], [-4 - (y - h) * 0.034, y - h]], { color: '#f6d24a', outline: false }) // prettier-ignore
  }),
  fitted('path', (pen, look) => {
    pen.path('M-90 0C-30 -30 60 -28 20 -56C-10 -72 -24 -84 -8 -104H14C2 -86 20 -76 52 -58C96 -30 60 -14 70 0Z', bodyColor(look, '#c9a877')) // prettier-ignore
    for (const [x, y, r] of [[-34, -8, 10], [16, -12, 11], [48, -26, 9], [26, -44, 7], [6, -64, 5], [-2, -82, 3.6], [-4, -96, 3]] as const) pen.ellipse(x, y, r * 1.4, r * 0.6, '#a58a60') // prettier-ignore
  }),
  fitted('stepping stones', (pen, look) => {
    for (const [x, y, r] of [[-50, -8, 26], [6, -26, 22], [44, -46, 18], [20, -64, 14], [-12, -78, 11], [8, -90, 8]] as const) pen.ellipse(x, y, r, r * 0.42, bodyColor(look, '#9c9a94')) // prettier-ignore
  }),
  fitted('railway', (pen, look) => {
    pen.polygon([[-110, 0], [-18, -110], [18, -110], [110, 0]], '#a89c8c') // prettier-ignore
    for (let i = 0; i < 11; i++) {
      const t = 1 - 0.8 ** i
      const y = -4 - t * 112
      pen.rect(-96 + t * 86, y - 4 * (1 - t) - 2, (96 - t * 86) * 2, 9 * (1 - t) + 1.5, bodyColor(look, '#7a573c'), 1)
    }
    for (const s of [-1, 1]) pen.polygon([[s * 62, 0], [s * 8, -110], [s * 10.5, -110], [s * 74, 0]], '#8e969e') // prettier-ignore
  }),
]
