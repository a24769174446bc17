/** Wind instruments of brass, wood and reed. */
import { mix, shade, type Pen, type Point } from '../../pen/pen.ts'
import { tube } from '../curves.ts'
import { bodyColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { around } from '../outlines.ts'

const BRASS = '#e2ac36'

const pipe = (pen: Pen, points: readonly Point[], width: number, color: string): void => {
  pen.line(points, { color: shade(color, -0.14), width })
  pen.line(points.map(([x, y]): Point => [x - width * 0.1, y - width * 0.12]), { color, width: width * 0.72 }) // prettier-ignore
  pen.line(points.map(([x, y]): Point => [x - width * 0.16, y - width * 0.2]), { color: mix(color, '#ffffff', 0.5), width: width * 0.16 }) // prettier-ignore
}

/** A bell opening to the left, its mouth at a point. */
function bell(pen: Pen, [x, y]: Point, long: number, wide: number, color: string, turn = 0): void {
  pen.at(x, y, { rotate: turn }, () => {
    pen.path(`M0 ${-wide / 2}C${long * 0.2} ${-wide * 0.2} ${long * 0.5} ${-wide * 0.1} ${long} ${-wide * 0.08}V${wide * 0.08}C${long * 0.5} ${wide * 0.1} ${long * 0.2} ${wide * 0.2} 0 ${wide / 2}Z`, { color, volume: 1.8 }) // prettier-ignore
    pen.ellipse(0, 0, wide * 0.13, wide / 2, shade(color, 0.05))
    pen.ellipse(1, 0, wide * 0.08, wide * 0.38, { color: shade(color, -0.2), outline: false })
  })
}

function keys(pen: Pen, from: number, to: number, count: number, y: number, color: string): void {
  for (let i = 0; i < count; i++) pen.circle(from + ((to - from) * i) / (count - 1), y, 5, { color, volume: 1.6 })
}

const straight = (name: string, own: string, draw: (pen: Pen, color: string) => void): Drawable =>
  fitted(name, (pen, look) => pen.at(0, 0, { rotate: -24 }, () => draw(pen, bodyColor(look, own))), {
    sockets: { handle: [0, 0] },
  })

/** Winds by name. */
export const WINDS: readonly Drawable[] = [
  fitted('trumpet', (pen, look) => {
    const gold = bodyColor(look, BRASS)
    pipe(pen, [[60, -14], [-40, -14]], 9, gold) // prettier-ignore
    pipe(pen, [...Array.from({ length: 13 }, (_, i) => around(-40, 10, 24, 270 - i * 15)), [62, 34], ...Array.from({ length: 13 }, (_, i) => around(62, 10, 24, 90 - i * 15)), [60, -14]] as Point[], 8, gold) // prettier-ignore
    bell(pen, [-124, -14], 96, 72, gold)
    pipe(pen, [[60, -14], [128, -14]], 7, gold) // prettier-ignore
    pen.path('M126 -21L146 -25V-3L126 -7Z', { color: gold, volume: 2 })
    for (const x of [-16, 6, 28]) {
      pen.rect(x - 9, -22, 18, 68, { color: shade(gold, 0.03), volume: 2 }, 4)
      pen.rect(x - 3, -40, 6, 18, '#d9dde2', 2)
      pen.rect(x - 8, -46, 16, 7, '#f4f1ea', 3)
    }
  }, { sockets: { mouth: [146, -14], handle: [6, 10] } }), // prettier-ignore
  fitted('trombone', (pen, look) => {
    const gold = bodyColor(look, BRASS)
    pipe(pen, [[100, -34], [-60, -34]], 8, gold) // prettier-ignore
    pipe(pen, [[150, 6], [-134, 6], ...Array.from({ length: 9 }, (_, i) => around(-134, 20, 14, 270 - i * 22.5)), [60, 34]] as Point[], 7, gold) // prettier-ignore
    pipe(pen, [[100, -34], ...Array.from({ length: 9 }, (_, i) => around(100, -14, 20, 270 + i * 22.5)), [40, 6]] as Point[], 8, gold) // prettier-ignore
    bell(pen, [-118, -34], 80, 70, gold)
    pen.path('M148 -2L166 -6V18L148 14Z', { color: gold, volume: 2 })
    for (const x of [30, 70]) pipe(pen, [[x, -34], [x, 6]], 5, shade(gold, -0.04)) // prettier-ignore
    pipe(pen, [[56, 6], [56, 34]], 5, shade(gold, -0.04)) // prettier-ignore
  }),
  fitted('saxophone', (pen, look) => {
    const gold = bodyColor(look, BRASS)
    const spine: Point[] = [[64, -176], [46, -186], [34, -172], [26, -110], [14, -44], [-10, -8], [-44, -16], [-56, -52], [-62, -88]] // prettier-ignore
    pen.path(tube(spine, [7, 8, 10, 17, 25, 30, 33, 36, 56]), { color: gold, volume: 1.8 })
    pen.ellipse(-63, -94, 30, 11, shade(gold, 0.06), 8)
    pen.ellipse(-63, -94, 22, 7, { color: shade(gold, -0.24), outline: false }, 8)
    pen.rect(58, -184, 26, 11, '#26221f', 4)
    for (const [x, y, r] of [[28, -136, 7], [24, -114, 7], [20, -92, 8], [15, -68, 9], [6, -42, 9], [-12, -22, 9]] as const) { // prettier-ignore
      pen.circle(x, y, r, { color: shade(gold, -0.1), volume: 2 })
      pen.circle(x, y, r * 0.6, { color: '#f6f1e4', outline: false })
    }
    pen.line('M40 -140L34 -40M-40 -40L-6 -60', { color: shade(gold, -0.16), width: 3 })
  }, { sockets: { mouth: [84, -178], handle: [20, -90] } }), // prettier-ignore
  fitted('tuba', (pen, look) => {
    const gold = bodyColor(look, BRASS)
    pen.path(tube([[-36, -150], [-34, -100], [-30, -40], [0, -12], [40, -24], [48, -70]], [60, 34, 24, 22, 20, 16]), { color: gold, volume: 1.8 }) // prettier-ignore
    pipe(pen, [[48, -70], [44, -110], [14, -118], [-4, -100], [-2, -50], [20, -40], [30, -60]] as Point[], 13, gold) // prettier-ignore
    for (const x of [4, 20, 36]) {
      pen.rect(x - 7, -92, 14, 44, { color: shade(gold, 0.04), volume: 2 }, 3)
      pen.rect(x - 5, -102, 10, 9, '#f4f1ea', 3)
    }
    pipe(pen, [[-4, -108], [40, -124], [62, -122]], 7, gold) // prettier-ignore
    pen.ellipse(66, -122, 8, 10, gold)
    pen.ellipse(-36, -168, 56, 17, shade(gold, 0.05))
    pen.ellipse(-36, -168, 43, 11, { color: shade(gold, -0.22), outline: false })
  }),
  fitted('french horn', (pen, look) => {
    const gold = bodyColor(look, BRASS)
    for (const [r, w] of [[58, 12], [42, 9], [28, 8]] as const) pipe(pen, Array.from({ length: 33 }, (_, i) => around(0, 0, r, i * 11.25)), w, gold) // prettier-ignore
    bell(pen, [-84, 54], 70, 88, gold, -32)
    pipe(pen, [[54, -24], [84, -62], [100, -70]], 6, gold) // prettier-ignore
    pen.circle(102, -71, 7, { color: gold, volume: 2 })
    for (const x of [4, 20, 36]) pen.rect(x - 6, -24, 12, 40, { color: shade(gold, 0.04), volume: 2 }, 3)
  }),
  fitted('bugle', (pen, look) => {
    const gold = bodyColor(look, BRASS)
    pipe(pen, [[80, -10], [-20, -10]] as Point[], 9, gold) // prettier-ignore
    pipe(pen, [...Array.from({ length: 9 }, (_, i) => around(-20, 8, 18, 270 - i * 22.5)), [60, 26], ...Array.from({ length: 9 }, (_, i) => around(60, 8, 18, 90 - i * 22.5))] as Point[], 8, gold) // prettier-ignore
    bell(pen, [-110, -10], 100, 72, gold)
    pen.path('M78 -16L98 -20V0L78 -4Z', { color: gold, volume: 2 })
  }),
  straight('flute', '#c9d0d8', (pen, silver) => {
    pen.rect(-130, -8, 260, 16, { color: silver, volume: 2 }, 6)
    for (const x of [-40, 40, 118]) pen.rect(x, -10, 7, 20, shade(silver, -0.1), 2)
    keys(pen, -24, 108, 9, 0, shade(silver, -0.06))
    pen.ellipse(-88, -8, 14, 6, shade(silver, -0.08))
    pen.ellipse(-88, -9, 6, 2.6, { color: '#3a3f47', outline: false })
  }),
  straight('clarinet', '#2b282d', (pen, black) => {
    pen.rect(-96, -8, 190, 16, { color: black, volume: 2.4 }, 3)
    pen.path('M-140 -4L-94 -9V9L-140 4Z', { color: shade(black, 0.06), volume: 2 })
    pen.path('M90 -8L136 -20V20L90 8Z', { color: black, volume: 2.4 })
    for (const x of [-60, -4, 88]) pen.rect(x, -10, 7, 20, '#c9d0d8', 2)
    keys(pen, -48, 76, 8, -2, '#d9dfe5')
    pen.line([[-44, -12], [76, -12]], { color: '#c9d0d8', width: 3 }) // prettier-ignore
  }),
  straight('oboe', '#2f2622', (pen, black) => {
    pen.path('M-110 -5L96 -11V11L-110 5Z', { color: black, volume: 2.4 })
    pen.rect(-140, -2, 34, 4, '#d9b97a', 2)
    pen.path('M92 -11L120 -18V18L92 11Z', { color: black, volume: 2.4 })
    keys(pen, -70, 84, 10, 0, '#d9dfe5')
  }),
  straight('recorder flute', '#d9b078', (pen, wood) => {
    pen.path('M-120 -8L-84 -14H60L110 -10V10L60 14H-84L-120 8Z', { color: wood, volume: 1.8 })
    pen.rect(-60, -15, 10, 30, '#f4eedd', 2)
    pen.rect(64, -16, 12, 32, '#f4eedd', 2)
    pen.polygon([[-88, -6], [-72, -8], [-72, 4], [-88, 2]], { color: shade(wood, -0.3), outline: false }) // prettier-ignore
    for (const x of [-36, -18, 0, 18, 36, 52, 90]) pen.circle(x, 0, 4, { color: '#4a3018', outline: false })
  }),
  fitted('pan flute', (pen, look) => {
    const wood = bodyColor(look, '#d0a060')
    for (let i = 0; i < 9; i++) {
      pen.rect(-72 + i * 16, -120, 15, 120 - i * 9, { color: shade(wood, i % 2 ? 0.03 : -0.03), volume: 2 }, 5)
      pen.ellipse(-64.5 + i * 16, -119, 6, 3, { color: '#3f2a16', outline: false })
    }
    for (const y of [-96, -62]) pen.rect(-76, y, 150, 10, shade(wood, -0.16), 4)
  }),
  fitted('ocarina', (pen, look) => {
    const clay = bodyColor(look, '#3f7fc0')
    pen.path('M-84 -20C-70 -52 10 -60 50 -40C66 -52 76 -60 86 -56C92 -48 84 -38 72 -30C80 -10 60 4 20 4C-30 6 -90 4 -84 -20Z', { color: clay, round: true }) // prettier-ignore
    for (const [x, y] of [[-54, -26], [-34, -34], [-12, -38], [10, -36], [-40, -12], [-16, -14], [8, -14]] as const) pen.circle(x, y, 5, { color: shade(clay, -0.3), outline: false }) // prettier-ignore
  }),
  fitted('harmonica', (pen, look) => {
    const steel = bodyColor(look, '#c3cad2')
    pen.rect(-90, -44, 180, 44, '#7a4a28', 8)
    pen.rect(-94, -54, 188, 26, { color: steel, volume: 2 }, 8)
    pen.rect(-94, -16, 188, 22, { color: steel, volume: 2 }, 8)
    for (let i = 0; i < 10; i++) pen.rect(-78 + i * 16, -26, 10, 9, { color: '#23201e', outline: false }, 2)
  }),
  fitted('bagpipes', (pen, look) => {
    const tartan = bodyColor(look, '#b5303a')
    for (const [x, turn, high] of [[30, 16, 118], [48, 26, 108], [10, 6, 140]] as const) pen.at(x, -52, { rotate: turn }, () => { // prettier-ignore
      pen.rect(-5, -high, 10, high, '#2b2420', 3)
      for (const t of [0.3, 0.62, 0.98]) pen.rect(-8, -high * t, 16, 9, '#f1e6cd', 3)
    }) // prettier-ignore
    const bag = 'M-64 -34C-70 -64 -20 -76 20 -70C64 -64 86 -40 76 -16C64 6 -10 8 -36 -4C-54 -12 -62 -20 -64 -34Z'
    pen.path(bag, { color: tartan, volume: 1.4 })
    pen.inside(bag, () => {
      for (let x = -60; x < 80; x += 24) pen.line([[x, -80], [x, 10]], { color: '#1f4a36', width: 6, alpha: 0.7 }) // prettier-ignore
      for (let y = -70; y < 10; y += 20) pen.line([[-70, y], [80, y]], { color: '#1f4a36', width: 5, alpha: 0.7 }) // prettier-ignore
      for (let x = -48; x < 80; x += 24) pen.line([[x, -80], [x, 10]], { color: '#f2d25a', width: 1.6 }) // prettier-ignore
    })
    pen.limb([[-60, -40], [-96, -70]], [9, 6], '#2b2420') // prettier-ignore
    pen.limb([[-40, -6], [-58, 54]], [9, 11], '#2b2420') // prettier-ignore
    for (const t of [0.3, 0.5, 0.7]) pen.circle(-40 - 18 * t, -6 + 60 * t, 2.4, { color: '#f1e6cd', outline: false })
    pen.rect(-68, 50, 20, 9, '#f1e6cd', 3)
  }),
  fitted('hunting horn', (pen, look) => {
    pen.path(tube([[70, -90], [60, -50], [20, -16], [-40, -18]], [8, 18, 28, 46]), { color: bodyColor(look, '#c9a87a'), volume: 1.6 }) // prettier-ignore
    pen.ellipse(-58, -19, 10, 24, '#4a3522')
    pen.path(tube([[36, -34], [24, -22]], [34, 34]), '#e2c04a') // prettier-ignore
  }),
]
