/** Boats out of the ordinary: houseboats, catamarans, dragon boats, barges, wrecks, paddle boards. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { casement } from '../parts/masonry.ts'
import { detail, glass, WOOD } from '../parts/paints.ts'
import { hull, hullPath, sail } from './hull.ts'

function houseboat(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#4f8f9a')
  pen.rect(54, 22, 116, 56, '#f4ead2')
  pen.path('M46 26L60 4H164L178 26Z', secondColor(look, '#b5523f'))
  for (const [i, x] of [66, 96, 142].entries()) casement(pen, look, [x, 38, 18, 20], { index: i })
  pen.rect(120, 40, 16, 38, '#7a4a2a')
  for (const [x, paint] of [
    [66, '#d8343a'],
    [76, '#f2c63a'],
    [98, '#d85a9a'],
    [108, '#f2f2f0'],
  ] as const) {
    pen.ellipse(x, 63, 6, 4, '#5f9a4f') // prettier-ignore
    pen.circle(x, 60, 3, paint)
  }
  for (let x = 10; x < 50; x += 9) pen.rect(x, 60, 2.4, 20, '#f4f1e8')
  pen.rect(8, 58, 44, 3, '#f4f1e8')
  for (let x = 178; x < 210; x += 9) pen.rect(x, 60, 2.4, 20, '#f4f1e8')
  pen.rect(174, 58, 38, 3, '#f4f1e8')
  pen.path(hullPath({ bow: [0, 76], stern: [220, 76], water: 104, rake: 14, tuck: 10 }), color)
  pen.rect(0, 74, 220, 6, '#f4ead2', 2)
}

function catamaran(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#f6f8fa')
  pen.rect(98, -20, 4, 120, '#8b929b')
  sail(pen, [96, -14], [34, 88], [96, 92], secondColor(look, '#f8f4e8'), -4)
  sail(pen, [104, -18], [104, 92], [168, 94], mix(secondColor(look, '#f8f4e8'), '#3f8fd0', 0.25), 0)
  pen.rect(28, 100, 142, 6, '#5b6068')
  pen.path('M64 100L76 88H134L146 100Z', glass(look))
  pen.path('M10 100C6 108 20 124 44 126H166C184 126 192 112 190 100L172 104H32Z', color)
  pen.path('M-6 104C-6 116 6 132 30 134H160C176 134 182 122 180 112C120 122 50 120 -6 104Z', shade(color, -0.05))
  pen.path('M6 120C40 128 130 128 178 122C176 130 168 134 160 134H30C20 132 12 128 6 120Z', detail(look.colors[1] ?? '#2f6fb0'))
}

function dragonBoat(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#c8342f')
  const gold = secondColor(look, '#e8b43a')
  for (let i = 0; i < 7; i++) pen.line(`M${84 + i * 20} 66L${70 + i * 20} 102`, { color: '#c79a5c', width: 3.4 })
  pen.path(
    'M30 58C18 52 14 30 26 22C14 24 2 20 0 12C10 14 22 6 34 8C50 10 52 26 48 40C46 52 52 62 66 66H216C232 64 240 52 240 36C252 46 252 70 236 84C226 92 214 94 200 94H76C50 94 36 78 30 58Z',
    color,
  )
  pen.path('M36 8C40 -2 50 -4 56 -2C52 4 52 10 56 16L48 18Z', gold)
  pen.path('M44 14C56 16 60 30 56 42L48 40C50 30 50 22 44 14Z', gold)
  pen.circle(24, 14, 4, '#fbf8e6')
  pen.circle(23, 14, 2, '#1d1b1d')
  pen.path('M4 18L14 22L8 28Z', '#fbf8e6')
  for (let row = 0; row < 2; row++) for (let i = 0; i < 12; i++) pen.line(`M${64 + i * 14 + row * 7} ${72 + row * 10}q5 7 10 0`, { color: gold, width: 2 }) // prettier-ignore
  pen.path('M240 36C246 24 256 22 262 26C256 32 254 40 256 48Z', gold)
  pen.line('M66 66H216', { color: gold, width: 3.4 })
}

function barge(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#3f4f5f')
  for (const [x, h] of [[40, 22], [84, 30], [128, 26]] as const) pen.path(`M${x - 28} 60C${x - 12} ${56 - h} ${x + 12} ${56 - h} ${x + 28} 60Z`, { color: secondColor(look, '#b59a6a'), volume: 1.3 }) // prettier-ignore
  pen.rect(170, 18, 46, 44, '#f4f1e6', 2)
  pen.rect(166, 12, 54, 8, '#b5432f', 2)
  for (const x of [176, 196]) pen.rect(x, 26, 14, 13, glass(look), 2)
  hull(pen, { bow: [0, 52], stern: [240, 56], water: 92, rake: 26, tuck: 12, sheer: 0 }, color, '#e9e2d2')
}

function shipwreck(pen: Pen, look: Look): void {
  const wood = bodyColor(look, '#6b5a44')
  pen.line('M96 92L60 -6', { color: shade(wood, -0.1), width: 7 })
  pen.line('M40 26L92 10', { color: shade(wood, -0.1), width: 4 })
  pen.path('M44 26C52 40 54 52 50 66C60 58 64 64 72 60C78 44 86 30 90 14C76 22 60 26 44 26Z', { color: '#b9b29a', alpha: 0.85 })
  pen.line('M160 100L176 40', { color: shade(wood, -0.1), width: 6 })
  pen.path('M0 66C30 94 90 104 150 92L166 66L206 58L220 74L208 128H24C8 112 0 90 0 66Z', wood)
  for (const y of [96, 108, 120])
    pen.line(`M${12 + (y - 90) * 0.4} ${y}Q100 ${y + 8} 212 ${y - 6}`, { color: shade(wood, -0.12), width: 2 })
  pen.path('M64 98L84 94L96 104L110 98L116 112L100 124L76 120L58 112Z', '#231d18')
  pen.line('M72 97L78 121M88 98L92 122M104 101L102 122', { color: shade(wood, -0.16), width: 4 })
  for (const x of [148, 172, 194]) pen.circle(x, 100, 5, '#231d18')
  for (const [x, c] of [[18, '#4f8a5a'], [134, '#5f9a5a'], [200, '#4f8a5a']] as const) for (const k of [-4, 2, 8]) pen.line(`M${x + k} 130C${x + k - 6} 116 ${x + k + 6} 108 ${x + k} 94`, { color: c, width: 4 }) // prettier-ignore
  pen.path('M-10 130C40 118 180 120 232 130V136H-10Z', '#d8c79a')
}

function paddleBoard(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#3fb0c0')
  pen.line('M150 -20L96 18', { color: WOOD, width: 4 })
  pen.ellipse(88, 23, 13, 6, '#f2c63a', -34)
  pen.path('M0 6C12 16 30 20 50 20H180C196 20 206 18 212 14C204 30 186 34 168 34H50C26 34 8 22 0 6Z', color)
  pen.path(
    'M0 6C12 16 30 20 50 20H180C196 20 206 18 212 14L209 18C190 24 160 25 120 25H50C28 24 10 18 0 6Z',
    detail(mix(color, '#ffffff', 0.5)),
  )
  pen.rect(76, 18, 60, 4, detail('#3a4452', 0.7), 2)
}

export const ODD_BOATS: readonly Drawable[] = [
  fitted('houseboat', houseboat, { sockets: { top: [112, 4, 90] } }),
  fitted('catamaran', catamaran, { sockets: { top: [100, 100, 100], seat: [100, 100, 100] } }),
  fitted('dragon boat', dragonBoat, { sockets: { seat: [140, 66, 140], inside: [140, 66, 140], top: [140, 66, 140] } }),
  fitted('barge', barge, { sockets: { top: [84, 50, 120] } }),
  fitted('shipwreck', shipwreck),
  fitted('paddle board', paddleBoard, { sockets: { top: [106, 20, 90], seat: [106, 20, 90] } }),
]
