/** What stands in a town: towers of flats and offices, shops, schools, stations, works. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { chosen } from '../curves.ts'
import { bodyColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { archPath, bricks, casement, door, windowGrid } from '../parts/masonry.ts'
import { detail, glass, IRON, pane } from '../parts/paints.ts'

function skyscraper(pen: Pen, look: Look): void {
  const tint = bodyColor(look, chosen(['#7fa8c4', '#8fb0a8', '#9a9fb8', '#a8a49a', '#6f93b0'], look.seed, 31))
  const crown = look.seed % 3
  const wall = { color: shade(tint, 0.05), to: shade(tint, -0.12) }
  pen.rect(46, 0, 3, 34, '#8b929b')
  if (crown === 0) pen.polygon([[26, 60], [48, 24], [70, 60]], shade(tint, -0.06)) // prettier-ignore
  else if (crown === 1) pen.rect(32, 26, 32, 34, wall)
  else pen.polygon([[22, 60], [22, 44], [74, 22], [74, 60]], wall) // prettier-ignore
  pen.rect(18, 54, 60, 190, wall)
  pen.rect(6, 120, 84, 124, { color: tint, to: shade(tint, -0.16) })
  windowGrid(pen, look, [20, 60, 56, 60], [6, 7], { fill: [0.62, 0.62] })
  windowGrid(pen, look, [10, 126, 76, 98], [8, 11], { fill: [0.62, 0.62] })
  pen.path('M22 58L40 58L28 240H12V124H22Z', { color: '#ffffff', alpha: 0.16, outline: false })
  pen.rect(2, 226, 92, 18, mix(tint, '#3a4452', 0.55))
  for (const x of [12, 34, 56, 76]) pen.rect(x, 230, 12, 14, glass(look))
}

function building(pen: Pen, look: Look): void {
  const wall = bodyColor(look, chosen(['#c98a6a', '#d9c09a', '#b5695a', '#a8b0b0', '#cdb8a8'], look.seed, 32))
  pen.rect(6, 12, 118, 158, wall)
  bricks(pen, [6, 14, 118, 120], wall, look.seed)
  pen.rect(0, 4, 130, 12, shade(wall, 0.08), 2)
  pen.rect(6, 16, 118, 4, detail(shade(wall, -0.14)))
  windowGrid(pen, look, [12, 22, 106, 108], [4, 4], { fill: [0.54, 0.62], frame: '#f4efe4' })
  if (look.seed % 2)
    for (const [row, y] of [74, 101, 47].entries()) {
      pen.line(`M34 ${y}H96`, { color: IRON, width: 2.4 })
      pen.line(`M34 ${y}V${y - 8}H96V${y}M44 ${y - 8}V${y}M54 ${y - 8}V${y}M64 ${y - 8}V${y}M74 ${y - 8}V${y}M84 ${y - 8}V${y}`, {
        color: IRON,
        width: 1,
      })
      if (row < 2) pen.line(`M${row ? 40 : 90} ${y}L${row ? 62 : 68} ${y - 27}`, { color: IRON, width: 2 })
    }
  pen.rect(6, 136, 118, 34, shade(wall, -0.1))
  door(pen, [65, 170, 24, 30], '#4a3428', false, look)
  for (const x of [14, 88]) pen.rect(x, 142, 28, 22, glass(look), 1)
  pen.path('M46 138H84L80 146H50Z', '#4f6f5a')
}

function apartments(pen: Pen, look: Look): void {
  const wall = bodyColor(look, chosen(['#e9e2d4', '#d9cbb8', '#e3d3c4', '#cfd6da'], look.seed, 33))
  const rail = secondColor(look, chosen(['#d8794a', '#4f8f9a', '#8fa84f', '#c8a03f'], look.seed, 34))
  pen.rect(30, 0, 26, 12, shade(wall, -0.1))
  pen.rect(80, 4, 20, 8, shade(wall, -0.14))
  pen.rect(4, 10, 132, 190, wall)
  for (let floor = 0; floor < 6; floor++)
    for (let bay = 0; bay < 3; bay++) {
      const [x, y] = [12 + bay * 42, 20 + floor * 26]
      const shines = look.lit && (floor * 3 + bay + look.seed) % 3 !== 0
      pen.rect(x, y, 32, 20, shines ? '#ffdd85' : look.lit ? '#3d4c63' : '#9cc6dc')
      pen.line(`M${x + 16} ${y}V${y + 20}`, { color: '#f6f3ec', width: 1.6 })
      if ((bay + floor) % 3 === look.seed % 3) pen.rect(x + 2, y + 10, 8, 10, '#5f9a4f', 2)
      pen.rect(x - 3, y + 12, 38, 9, rail)
      pen.rect(x - 4, y + 20, 40, 3, shade(wall, -0.14))
    }
  pen.rect(4, 178, 132, 22, shade(wall, -0.12))
  pen.rect(56, 178, 28, 22, glass(look))
  pen.line('M70 178V200', { color: '#f6f3ec', width: 2 })
}

/** A shop of two storeys under its sign; `dress` fills its window, 12 to 92 wide and 80 to 122 high. */
export function shopFront(
  own: string,
  words: readonly string[],
  dress: (pen: Pen, look: Look, color: string) => void,
): Drawable['draw'] {
  return (pen, look) => {
    const color = bodyColor(look, own)
    const wall = mix(chosen(['#c98f6a', '#d9c3a0', '#b5ada4', '#c7856f'], look.seed, 35), '#ffffff', 0.15)
    pen.rect(4, 8, 142, 122, wall)
    bricks(pen, [4, 12, 142, 40], wall, look.seed)
    pen.rect(0, 2, 150, 9, shade(wall, -0.1), 2)
    for (const [i, x] of [20, 64, 108].entries()) casement(pen, look, [x, 18, 22, 22], { index: i })
    pen.rect(6, 48, 138, 20, color)
    pen.text(look.text ?? (words[look.seed % words.length] as string), 75, 58.5, {
      color: '#fffaf0',
      size: 16,
      bold: true,
      maxWidth: 126,
    })
    pen.rect(6, 68, 138, 62, shade(color, -0.12))
    pen.rect(12, 80, 80, 42, glass(look))
    pen.rect(100, 78, 34, 52, shade(color, -0.2))
    pen.rect(105, 83, 24, 32, glass(look))
    pen.circle(127, 120, 2.2, '#f0cf6a')
    dress(pen, look, color)
    for (let i = 0; i < 10; i++)
      pen.path(`M${6 + i * 13.8} 67h13.800l1 12q-7 7 -14.8 0Z`, i % 2 ? mix(color, '#ffffff', 0.85) : color)
  }
}

const goods = (pen: Pen, paints: readonly string[]): void => {
  for (let i = 0; i < 6; i++)
    pen.rect(18 + i * 12.5, 102 - (i % 3) * 5, 9, 20 + (i % 3) * 5, detail(paints[i % paints.length] as string), 1.5)
}

function cafeDress(pen: Pen): void {
  pen.path('M36 96H60V106Q60 116 50 116H46Q36 116 36 106Z', '#fbf8f0')
  pen.line('M60 100Q68 100 66 107Q64 111 58 110', { color: '#fbf8f0', width: 3 })
  pen.line('M43 92q-4 -4 0 -8M52 92q-4 -4 0 -8', { color: '#fbf8f0', width: 2 })
  pen.ellipse(24, 112, 14, 3, '#7a5230')
  pen.line('M24 112V130M16 130H32', { color: IRON, width: 3 })
  pen.line('M2 100L6 118H-4V130M6 118V130', { color: '#8f5a32', width: 3 })
}

function hotel(pen: Pen, look: Look): void {
  const wall = bodyColor(look, '#e3c9a4')
  pen.rect(48, 2, 84, 18, '#a8323f', 2)
  pen.text(look.text ?? 'HOTEL', 90, 11.5, {
    color: '#ffe9a8',
    size: 15,
    bold: true,
    maxWidth: 78,
    ...(look.lit ? { glow: 5 } : {}),
  })
  for (const x of [56, 120]) pen.rect(x, 18, 3, 8, IRON)
  pen.path('M10 44L24 24H156L170 44Z', '#5f7a74')
  pen.rect(8, 42, 164, 138, wall)
  for (const y of [72, 100, 128]) pen.rect(8, y, 164, 3, detail(shade(wall, 0.08)))
  for (let row = 0; row < 4; row++) for (let i = 0; i < 6; i++) casement(pen, look, [16 + i * 26.5, 50 + row * 28, 15, 18], { index: row * 6 + i }) // prettier-ignore
  pen.rect(8, 156, 164, 24, shade(wall, -0.12))
  pen.path('M56 156H124L132 164H48Z', '#a8323f')
  pen.rect(70, 160, 40, 20, glass(look))
  pen.line('M90 160V180', { color: '#d8ae4a', width: 2.4 })
  for (const x of [20, 140]) pen.rect(x, 160, 24, 16, glass(look), 2)
}

function theater(pen: Pen, look: Look): void {
  const wall = bodyColor(look, '#8a3a4a')
  pen.rect(8, 10, 164, 130, wall)
  pen.path('M4 14Q90 -14 176 14V20H4Z', shade(wall, 0.08))
  pen.rect(78, -16, 24, 76, secondColor(look, '#d8342f'), 3)
  for (const [i, letter] of [...(look.text && look.text.length < 8 ? look.text : 'CINEMA')].entries()) pen.text(letter, 90, -9 + i * 12, { color: '#fff0b8', size: 12, bold: true, ...(look.lit ? { glow: 5 } : {}) }) // prettier-ignore
  pen.rect(14, 62, 152, 30, '#fbf6e6', 2)
  pen.text(look.text ?? 'TONIGHT 8 PM', 90, 77.5, { color: '#26282d', size: 15, bold: true, maxWidth: 136 })
  for (let i = 0; i < 19; i++) for (const y of [60, 94]) pen.circle(16 + i * 8.2, y, 2.2, look.lit ? { color: '#ffe08a', glow: 5 } : '#f2c14e') // prettier-ignore
  for (const x of [18, 138]) {
    pen.rect(x, 102, 24, 34, '#e8c14a')
    pen.rect(x + 3, 105, 18, 28, ['#3f6fa0', '#4f8f5a', '#a8503f'][(look.seed + x) % 3] as string)
  }
  for (const x of [54, 74, 94, 114]) pen.rect(x, 104, 16, 36, { color: '#f2d79a', to: '#c98f4a' })
  for (const [x, y] of [[26, 30], [46, 30], [122, 30], [142, 30]] as const) pen.path(archPath(x + 6, y + 24, 12, 24), pane(look, x)) // prettier-ignore
}

export const TOWN: readonly Drawable[] = [
  fitted('skyscraper', skyscraper, { sockets: { top: [48, 54, 50] } }),
  fitted('building', building, { sockets: { top: [65, 4, 100] } }),
  fitted('apartment block', apartments, { sockets: { top: [70, 10, 110] } }),
  fitted(
    'shop',
    shopFront('#2f7f6a', ['SHOP', 'BAKERY', 'BOOKS', 'FLOWERS', 'TOYS'], (pen) =>
      goods(pen, ['#e8553f', '#f2c14e', '#7ab648', '#5f9fd0', '#f2f0ea']),
    ),
    { sockets: { top: [75, 4, 110] } },
  ),
  fitted('cafe', shopFront('#7a4a32', ['CAFE', 'COFFEE'], cafeDress), { sockets: { top: [80, 4, 110] } }),
  fitted(
    'restaurant building',
    shopFront('#a8323f', ['RESTAURANT', 'BISTRO'], (pen) => goods(pen, ['#f6f3ea', '#d8342f'])),
    {},
  ),
  fitted('supermarket', (pen, look) => {
    const color = bodyColor(look, '#3f9a4f')
    pen.rect(2, 34, 216, 84, '#f1efe8')
    pen.rect(-2, 26, 224, 14, color)
    pen.rect(50, 8, 120, 40, color, 4)
    pen.text(look.text ?? 'MARKET', 110, 29, { color: '#ffffff', size: 25, bold: true, maxWidth: 108 })
    for (let i = 0; i < 7; i++) pen.rect(10 + i * 29, 62, 25, 56, glass(look), 1)
    pen.rect(84, 56, 52, 62, '#d9dee3')
    for (const x of [88, 111]) pen.rect(x, 62, 21, 56, glass(look))
    for (const x of [16, 34, 176, 194])
      pen.rect(x, 96, 14, 22, detail(['#e8553f', '#f2c14e', '#7ab648', '#e8913a'][x % 4] as string), 2)
  }),
  fitted('hotel', hotel),
  fitted('cinema building', theater),
]
