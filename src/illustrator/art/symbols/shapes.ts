/** Flat shapes and solids, each with a little volume so that it reads as a thing and not as a hole. */
import { mix, shade, type Pen, type Point } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { around, heartOf, regular, starPoints } from '../outlines.ts'
import { blob, roundedStar } from '../sky/weather.ts'

const BLUE = '#3f7fd0'

const flat = (name: string, own: string, shape: (pen: Pen, color: string) => void): Drawable =>
  fitted(name, (pen, look) => shape(pen, bodyColor(look, own)), { sockets: { inside: [0, 0, 90] } })

const polygon = (name: string, sides: number, own: string, turn = 0): Drawable =>
  flat(name, own, (pen, color) => pen.polygon(regular(0, 0, 60, sides, turn), { color, volume: 1.2 }))

/** The faces of a solid: the top lighter, the right darker. */
function faces(pen: Pen, color: string, parts: readonly (readonly [readonly Point[], number])[]): void {
  for (const [points, tone] of parts) pen.polygon(points, { color: shade(color, tone), volume: 0.6 })
}

function drawCube(pen: Pen, color: string): void {
  faces(pen, color, [
    [[[-54, -62], [0, -92], [54, -62], [0, -32]], 0.1],
    [[[-54, -62], [0, -32], [0, 30], [-54, 0]], 0],
    [[[0, -32], [54, -62], [54, 0], [0, 30]], -0.1],
  ]) // prettier-ignore
}

function drawCylinder(pen: Pen, color: string): void {
  pen.path('M-50 -70V44A50 15 0 0 0 50 44V-70Z', { color, volume: 2 })
  pen.ellipse(0, -70, 50, 15, shade(color, 0.09))
}

const solidTop = { sockets: { top: [0, -70, 90] as const } }

/** Shapes by name. */
export const SHAPES: readonly Drawable[] = [
  flat('heart', '#e2334a', (pen, color) => {
    pen.path(heartOf(0, 0, 130), { color, round: true, volume: 1.2 })
    pen.ellipse(-36, -30, 9, 16, { color: '#ffffff', alpha: 0.45, outline: false, volume: 0 }, 40)
  }),
  flat('broken heart', '#d8324a', (pen, color) => {
    const heart = heartOf(0, 0, 130)
    const crack: Point[] = [[0, -40], [-14, -18], [10, 0], [-12, 20], [6, 38], [0, 62]] // prettier-ignore
    pen.path(heart, { color, round: true, volume: 1.2 })
    pen.inside(heart, () => {
      pen.polygon([...crack, [80, 80], [80, -80], [0, -80]], { color: shade(color, -0.08), outline: false })
      pen.line(crack, { color: '#fff4f2', width: 7 })
    })
  }),
  flat('circle', BLUE, (pen, color) => pen.circle(0, 0, 60, { color, volume: 1.2 })),
  flat('oval', BLUE, (pen, color) => pen.ellipse(0, 0, 76, 50, { color, volume: 1.2 })),
  flat('square', '#d8483f', (pen, color) => pen.rect(-56, -56, 112, 112, { color, volume: 1.2 }, 3)),
  flat('rectangle', '#3f9f7a', (pen, color) => pen.rect(-84, -52, 168, 104, { color, volume: 1.2 }, 3)),
  flat('triangle', '#f0a52e', (pen, color) => pen.polygon([[0, -60], [68, 58], [-68, 58]], { color, volume: 1.2 })), // prettier-ignore
  flat('rhombus', '#8a5fc0', (pen, color) => pen.polygon([[0, -78], [54, 0], [0, 78], [-54, 0]], { color, volume: 1.2 })), // prettier-ignore
  flat('trapezoid', '#d0653f', (pen, color) => pen.polygon([[-46, -48], [46, -48], [82, 48], [-82, 48]], { color, volume: 1.2 })), // prettier-ignore
  flat('parallelogram', '#3f9fb0', (pen, color) => pen.polygon([[-50, -44], [92, -44], [50, 44], [-92, 44]], { color, volume: 1.2 })), // prettier-ignore
  flat('semicircle', '#e0739a', (pen, color) => pen.path('M-70 0A70 70 0 0 1 70 0Z', { color, volume: 1.2 })),
  flat('crescent', '#f0c63c', (pen, color) => pen.path('M20 -68A72 72 0 1 0 70 34A60 60 0 0 1 20 -68Z', { color, volume: 1.2 })), // prettier-ignore
  polygon('pentagon', 5, '#4a9f4f'),
  polygon('hexagon', 6, '#f0b02e', 30),
  polygon('heptagon', 7, '#3f9fb0'),
  polygon('octagon', 8, '#c8443c', 22.5),
  flat('star shape', '#f2bd2f', (pen, color) => pen.path(roundedStar(66), { color, volume: 1.3 })),
  flat('ring shape', BLUE, (pen, color) => pen.path('M-62 0A62 62 0 1 1 62 0A62 62 0 1 1 -62 0ZM-34 0A34 34 0 1 0 34 0A34 34 0 1 0 -34 0Z', { color, volume: 1.4 })), // prettier-ignore
  flat('plus sign', '#4a9f4f', (pen, color) => pen.path('M-20 -60H20V-20H60V20H20V60H-20V20H-60V-20H-20Z', { color, volume: 1.2 })), // prettier-ignore
  flat('x mark', '#d8382f', (pen, color) => {
    for (const rotate of [45, -45]) pen.at(0, 0, { rotate }, () => pen.rect(-70, -15, 140, 30, color, 6))
  }),
  fitted('cube', (pen, look) => drawCube(pen, bodyColor(look, BLUE)), { sockets: { top: [0, -62, 70] } }),
  fitted('wooden block', (pen, look) => drawCube(pen, bodyColor(look, '#d9a45f')), { sockets: { top: [0, -62, 70] } }),
  fitted('cuboid', (pen, look) => faces(pen, bodyColor(look, '#3f9f7a'), [[[[-90, -44], [-44, -76], [90, -76], [44, -44]], 0.1], [[[-90, -44], [44, -44], [44, 24], [-90, 24]], 0], [[[44, -44], [90, -76], [90, -8], [44, 24]], -0.1]]), { sockets: { top: [0, -60, 120] } }), // prettier-ignore
  fitted('sphere', (pen, look) => {
    pen.circle(0, 0, 60, { color: bodyColor(look, '#c8443c'), round: true, volume: 1.9 })
    pen.ellipse(-22, -27, 14, 9, { color: '#ffffff', alpha: 0.6, outline: false, volume: 0 }, -40)
  }, { sockets: { top: [0, -59, 30] } }), // prettier-ignore
  fitted('hemisphere', (pen, look) => {
    const color = bodyColor(look, '#8a5fc0')
    pen.path('M-64 0A64 64 0 0 1 64 0A64 16 0 0 1 -64 0Z', { color, round: true, volume: 1.8 })
  }),
  fitted('cone', (pen, look) => pen.path('M0 -120L56 0A56 16 0 0 1 -56 0Z', { color: bodyColor(look, '#f0a52e'), volume: 2.2 })), // prettier-ignore
  fitted('cylinder', (pen, look) => drawCylinder(pen, bodyColor(look, '#4a9f8f')), solidTop),
  fitted('pyramid shape', (pen, look) => faces(pen, bodyColor(look, '#e0a83c'), [[[[0, -110], [-76, -8], [12, 22]], 0.03], [[[0, -110], [12, 22], [76, -16]], -0.11]])), // prettier-ignore
  fitted('tetrahedron', (pen, look) => faces(pen, bodyColor(look, '#d0563f'), [[[[0, -104], [-66, 6], [6, 30]], 0.03], [[[0, -104], [6, 30], [62, -10]], -0.11]])), // prettier-ignore
  fitted('octahedron', (pen, look) => faces(pen, bodyColor(look, '#4a8fd8'), [[[[0, -90], [-66, -8], [8, 14]], 0.07], [[[0, -90], [8, 14], [66, -14]], -0.03], [[[-66, -8], [8, 14], [0, 84]], -0.06], [[[8, 14], [66, -14], [0, 84]], -0.14]])), // prettier-ignore
  fitted('icosahedron', (pen, look) => {
    const color = bodyColor(look, '#5f9fd8')
    const outer = regular(0, 0, 70, 6)
    const inner = regular(0, 0, 40, 3)
    const at = (list: Point[], i: number): Point => list[(i + list.length) % list.length] as Point
    faces(pen, color, [[inner, 0.04], ...[0, 1, 2].flatMap((i): [Point[], number][] => [[[at(inner, i), at(outer, i * 2), at(outer, i * 2 + 1)], 0.07 - i * 0.07], [[at(inner, i), at(outer, i * 2), at(outer, i * 2 - 1)], -0.01 - i * 0.03], [[at(inner, i), at(inner, i + 1), at(outer, i * 2 + 1)], -0.03 - i * 0.02]])]) // prettier-ignore
  }),
  fitted('prism', (pen, look) => {
    const color = bodyColor(look, '#6fb8d8')
    faces(pen, color, [[[[-20, -84], [-76, 20], [24, 30]], 0.05], [[[-20, -84], [40, -94], [80, 6], [24, 30]], -0.08]]) // prettier-ignore
  }),
  fitted('torus', (pen, look) => {
    const color = bodyColor(look, '#d8679a')
    pen.path('M-80 0A80 48 0 1 1 80 0A80 48 0 1 1 -80 0ZM-34 -6A34 14 0 1 0 34 -6A34 14 0 1 0 -34 -6Z', { color, volume: 2 })
    pen.line('M-58 -16Q-40 -36 0 -38', { color: '#ffffff', width: 6, alpha: 0.5 })
  }),
  fitted('spiral', (pen, look) => pen.line(Array.from({ length: 110 }, (_, i): Point => around(0, 0, 3 + i * 0.62, i * 11)), { color: bodyColor(look, '#7a4fc0'), width: 8 })), // prettier-ignore
  fitted('abstract shapes', (pen, look) => {
    const [a, b] = [bodyColor(look, '#e2574a'), secondColor(look, '#2f5fa8')]
    pen.at(-30, -20, {}, () => pen.path(blob(70, 3, 0.3), { color: a, volume: 1.2 }))
    pen.circle(52, -58, 34, { color: '#f2b93c', volume: 1.2 })
    pen.path('M-10 70A64 64 0 0 1 118 70Z', { color: b, volume: 1.2 })
    pen.at(20, 0, { rotate: 30 }, () => pen.rect(-16, -90, 32, 150, { color: mix(b, '#58b0a0', 0.7), alpha: 0.9 }))
    pen.polygon([[-96, 76], [-60, 10], [-20, 76]], '#58a878') // prettier-ignore
    pen.line('M-100 -78q14 -20 28 0t28 0t28 0', { color: '#2b2b33', width: 6 })
    for (let i = 0; i < 9; i++)
      pen.circle(74 + (i % 3) * 15, -6 + Math.floor(i / 3) * 15, 3.4, { color: '#2b2b33', outline: false })
  }),
  fitted('shape', (pen, look) => {
    pen.polygon(starPoints(46, -44, 44, 20), { color: '#f2bd2f' })
    pen.rect(-86, -12, 76, 76, { color: bodyColor(look, '#3f7fd0') }, 4)
    pen.circle(-44, -50, 40, { color: '#e2574a' })
    pen.polygon([[48, -10], [92, 66], [4, 66]], '#4a9f6f') // prettier-ignore
  }),
]
