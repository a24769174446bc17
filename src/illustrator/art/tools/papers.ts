/** Paper in all its uses: books, news, letters, maps, cards, money. What can be written on honours the text asked for. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { chosen } from '../curves.ts'
import { bodyColor, drawable, secondColor, type Drawable, type Look } from '../drawable.ts'
import { DARK, has, STUFF, writeIn, writtenLines } from '../parts/house-parts.ts'

type Area = { x: number; y: number; width: number; height: number }

/** The text asked for, or lines as of writing. */
function written(
  pen: Pen,
  look: Look,
  area: Area,
  rows: number,
  options: { color?: string; font?: 'hand' | 'serif' | 'sans' | 'mono' } = {},
): void {
  const { color = STUFF.ink, font = 'serif' } = options
  if (look.text) writeIn(pen, look.text, area, { color, font })
  else writtenLines(pen, area, rows, { color: mix(color, STUFF.paper, 0.45), seed: look.seed })
}

/** A small picture as in a magazine: a sky, a hill, a sun. */
function photo(pen: Pen, { x, y, width, height }: Area, seed: number): void {
  pen.rect(x, y, width, height, { color: chosen(['#8fc4e4', '#f4b98a', '#a9d0c0'], seed, 1), to: '#f4ead2', outline: false })
  pen.circle(x + width * 0.7, y + height * 0.3, height * 0.12, { color: '#fbe08a', outline: false })
  pen.path(
    `M${x} ${y + height * 0.8}L${x + width * 0.35} ${y + height * 0.45}L${x + width * 0.6} ${y + height * 0.72}L${x + width * 0.8} ${y + height * 0.55}L${x + width} ${y + height * 0.75}V${y + height}H${x}Z`,
    { color: chosen(['#5f9a6a', '#7a6a9a', '#c98a5a'], seed, 2), outline: false },
  )
}

export const PAPERS: readonly Drawable[] = [
  drawable('open book', 150, 92, (pen, look) => {
    const cover = bodyColor(look, '#a8342f')
    pen.path('M0 14Q0 10 4 10H146Q150 10 150 14V86Q150 92 144 92H6Q0 92 0 86Z', cover)
    for (const s of [0, 1]) pen.at(s ? 150 : 0, 0, { scaleX: s ? -1 : 1 }, () => {
      pen.path('M6 6C28 -2 58 -2 75 10V86C58 76 28 76 6 84Z', STUFF.paper)
      pen.path('M62 4C68 6 72 8 75 10V86C72 84 68 82 62 80Z', DARK)
    })
    if (look.text) for (const [x, words] of [[14, look.text]] as const) writeIn(pen, words, { x, y: 16, width: 122, height: 54 }, { color: STUFF.ink, font: 'serif' })
    else for (const x of [16, 86]) writtenLines(pen, { x, y: 14, width: 46, height: 60 }, 7, { seed: look.seed + x })
    pen.polygon([[92, 78], [100, 76], [100, 92], [96, 88], [92, 92]], '#e0a52c')
  }, { sockets: { top: { at: [75, 10], width: 110 }, picture: { at: [75, 44], width: 100 } } }), // prettier-ignore
  drawable('notebook', 92, 116, (pen, look) => {
    const cover = bodyColor(look, '#3f7ab5')
    pen.rect(14, 4, 78, 112, STUFF.paper, 4)
    pen.rect(10, 0, 78, 112, cover, 6)
    pen.rect(10, 0, 16, 112, { color: shade(cover, -0.1), outline: false }, 6)
    pen.rect(36, 20, 42, 30, STUFF.paper, 3)
    written(pen, look, { x: 39, y: 23, width: 36, height: 24 }, 3, { font: 'hand' })
    pen.rect(74, 0, 5, 112, { color: secondColor(look, shade(cover, -0.2)), outline: false })
    for (let y = 10; y < 108; y += 13) {
      pen.line(`M18 ${y}C4 ${y - 6} -2 ${y + 6} 12 ${y + 5}`, { color: STUFF.steel, width: 3 })
      pen.circle(18, y + 1, 2.200, { color: STUFF.black, outline: false })
    }
  }), // prettier-ignore
  drawable('newspaper', 124, 130, (pen, look) => {
    const paper = bodyColor(look, '#f2eee2')
    pen.polygon([[8, 8], [124, 0], [124, 124], [8, 130]], shade(paper, -0.08))
    pen.polygon([[0, 4], [116, 0], [116, 122], [0, 128]], paper)
    if (look.text) writeIn(pen, look.text, { x: 8, y: 8, width: 100, height: 26 }, { color: STUFF.ink, font: 'serif', bold: true })
    else {
      pen.rect(8, 9, 100, 13, { color: STUFF.ink, outline: false }, 1)
      pen.rect(8, 26, 72, 6, { color: STUFF.ink, outline: false }, 1)
    }
    pen.rect(8, 38, 100, 2, { color: STUFF.ink, outline: false })
    pen.rect(8, 46, 56, 38, { color: '#b9b8b2', outline: false })
    pen.path('M8 84V72L26 56L40 70L50 62L64 76V84Z', { color: '#7d7d7a', outline: false })
    pen.circle(52, 56, 5, { color: '#ededea', outline: false })
    for (const [x, y, w, h, rows] of [[70, 46, 40, 38, 6], [8, 90, 30, 32, 5], [43, 90, 30, 32, 5], [78, 90, 30, 30, 5]] as const) writtenLines(pen, { x, y, width: w, height: h }, rows, { color: '#8a8a88', seed: x })
    pen.line([[0, 66], [116, 62]], { color: '#000000', width: 1.500, alpha: 0.12 })
  }), // prettier-ignore
  drawable('magazine', 96, 124, (pen, look) => {
    const cover = bodyColor(look, '#d9567f')
    pen.rect(4, 4, 92, 120, STUFF.paper, 2)
    pen.rect(0, 0, 92, 121, cover, 2)
    if (look.text) writeIn(pen, look.text, { x: 6, y: 4, width: 80, height: 26 }, { color: '#ffffff', bold: true })
    else pen.rect(8, 8, 70, 14, { color: '#ffffff', outline: false }, 2)
    pen.circle(46, 60, 17, '#f0c3a0')
    pen.path('M28 62C24 36 66 34 66 60C62 50 54 46 44 48C36 48 32 54 28 62Z', '#5b3420')
    pen.path('M14 121C16 92 30 82 46 82C62 82 76 92 78 121Z', secondColor(look, '#f4cf4a'))
    for (const [x, y, w] of [[6, 36, 18], [6, 44, 14], [70, 40, 16], [72, 48, 14], [6, 84, 14]] as const) pen.rect(x, y, w, 4, { color: '#ffffff', alpha: 0.85, outline: false }, 1.500)
  }), // prettier-ignore
  drawable('comic book', 92, 124, (pen, look) => {
    pen.rect(0, 0, 92, 124, bodyColor(look, '#f4cf4a'), 2)
    pen.rect(5, 5, 82, 22, { color: '#d9302b', outline: false }, 2)
    if (look.text) pen.text(look.text, 46, 16, { color: '#ffffff', size: 18, font: 'comic', bold: true, maxWidth: 76 })
    const burst = Array.from({ length: 20 }, (_, k) => [46 + Math.cos(k * 0.314) * (k % 2 ? 30 : 42), 74 + Math.sin(k * 0.314) * (k % 2 ? 30 : 42)] as const)
    pen.polygon(burst, '#f2742a')
    pen.circle(46, 74, 22, '#fbf3df')
    pen.path('M46 56L52 72H64L54 82L58 96L46 87L34 96L38 82L28 72H40Z', '#3f6fc4')
  }), // prettier-ignore
  drawable('letter', 100, 124, (pen, look) => {
    const paper = bodyColor(look, '#fbf4e0')
    pen.path('M2 4Q2 0 6 0H94Q98 0 98 4V120Q98 124 94 124H6Q2 124 2 120Z', paper)
    for (const y of [40, 82]) pen.line([[2, y], [98, y]], { color: '#000000', width: 1.500, alpha: 0.1 })
    pen.rect(60, 10, 28, 4, { color: '#8d8f99', outline: false }, 2)
    written(pen, look, { x: 14, y: 24, width: 72, height: 72 }, 8, { font: 'hand' })
    pen.line('M52 110C58 98 62 114 68 106C72 100 78 110 86 104', { color: '#3f4f8a', width: 2.500 })
  }), // prettier-ignore
  drawable('map', 150, 104, (pen, look) => {
    const paper = bodyColor(look, '#ecd9ac')
    const folds = [[0, 6, 50, 0], [50, 0, 100, 8], [100, 8, 150, 2]] as const
    for (const [k, [x, y, toX, toY]] of folds.entries()) pen.polygon([[x, y], [toX, toY], [toX, toY + 96], [x, y + 96]], k % 2 ? shade(paper, -0.05) : paper)
    pen.path('M12 24C26 14 44 20 58 30C70 38 66 54 52 58C34 64 12 56 10 42Z', { color: '#9cc28a', outline: false })
    pen.path('M86 18C104 12 130 20 134 36C136 52 116 54 104 46C92 42 80 30 86 18Z', { color: '#c9b87a', outline: false })
    pen.path('M76 70C96 60 122 70 132 84C120 94 92 92 80 86Z', { color: '#9cc28a', outline: false })
    pen.line('M24 78C36 62 44 70 54 60C66 48 74 66 86 54C94 46 104 40 112 34', { color: '#7a4a2c', width: 3, dash: [6, 5] })
    pen.line('M106 26L120 40M120 26L106 40', { color: '#d2312b', width: 5 })
    pen.polygon([[28, 38], [34, 26], [40, 38]], '#8a7a5a')
    pen.circle(22, 86, 8, { color: '#f7efd6' })
    pen.polygon([[22, 79], [25, 86], [22, 93], [19, 86]], '#d2312b')
    if (look.text) pen.text(look.text, 75, 96, { color: '#5b3a20', size: 12, font: 'serif', maxWidth: 120 })
  }), // prettier-ignore
  drawable('scroll', 110, 120, (pen, look) => {
    const paper = bodyColor(look, '#efdcb0')
    pen.rect(12, 10, 86, 100, paper)
    written(pen, look, { x: 22, y: 26, width: 66, height: 66 }, 7, { color: '#5b3a20', font: 'hand' })
    for (const y of [0, 100]) {
      pen.rect(8, y, 94, 20, { color: shade(paper, -0.04), volume: 1.200 }, 10)
      for (const x of [0, 98]) pen.rect(x, y + 3, 12, 14, STUFF.darkWood, 5)
    }
  }), // prettier-ignore
  drawable('calendar', 104, 112, (pen, look) => {
    const red = bodyColor(look, '#d9403f')
    pen.rect(0, 8, 104, 104, '#fbfbf8', 7)
    pen.path('M0 36V15Q0 8 7 8H97Q104 8 104 15V36Z', red)
    if (look.text) pen.text(look.text, 52, 25, { color: '#ffffff', size: 16, bold: true, maxWidth: 84 })
    for (const x of [24, 74]) pen.rect(x, 0, 7, 18, STUFF.steel, 3)
    for (let row = 0; row < 5; row++) for (let k = 0; k < 7; k++) {
      if (row * 7 + k < look.seed % 4 || row * 7 + k > 32) continue
      pen.rect(8 + k * 12.800, 44 + row * 12.600, 10, 9.500, { color: k > 4 ? mix(red, '#ffffff', 0.55) : '#d5d9df', outline: false }, 2)
    }
    pen.line('M46 80C36 76 36 66 48 66C60 66 60 82 46 80', { color: red, width: 3 })
  }), // prettier-ignore
  drawable('paper', 92, 120, (pen, look) => {
    const paper = bodyColor(look, '#fdfdfb')
    pen.path('M0 3Q0 0 3 0H66L92 26V117Q92 120 89 120H3Q0 120 0 117Z', paper)
    pen.polygon([[66, 0], [92, 26], [66, 26]], shade(paper, -0.12))
    written(pen, look, { x: 12, y: 34, width: 68, height: 72 }, 8, { font: 'sans' })
  }), // prettier-ignore
  drawable('sticky note', 92, 92, (pen, look) => {
    const paper = bodyColor(look, '#f7e06a')
    pen.path('M0 0H92V66L66 92H0Z', paper)
    pen.path('M92 66H70Q66 66 66 70V92Z', shade(paper, -0.12))
    if (look.text) writeIn(pen, look.text, { x: 8, y: 14, width: 74, height: 54 }, { color: STUFF.ink, font: 'hand' })
    else writtenLines(pen, { x: 12, y: 18, width: 66, height: 44 }, 4, { color: shade(paper, -0.3) })
  }), // prettier-ignore
  drawable('clipboard', 92, 124, (pen, look) => {
    pen.rect(0, 8, 92, 116, bodyColor(look, '#a8703f'), 7)
    pen.rect(8, 20, 76, 96, '#fbfbf8', 2)
    if (look.text) writeIn(pen, look.text, { x: 14, y: 34, width: 64, height: 70 }, { color: STUFF.ink })
    else for (let k = 0; k < 4; k++) {
      pen.rect(15, 36 + k * 19, 10, 10, { color: '#dfe4e8' }, 2)
      if (k < 3) pen.line([[17, 41 + k * 19], [20, 45 + k * 19], [26, 34 + k * 19]], { color: '#3f9a5a', width: 3 })
      pen.rect(32, 39 + k * 19, 40 - (k % 2) * 10, 4, { color: '#8d8f99', outline: false }, 2)
    }
    pen.path('M28 10H34Q36 0 46 0Q56 0 58 10H64L68 24H24Z', { color: STUFF.steel, volume: 1.700 })
  }), // prettier-ignore
  drawable('folder', 120, 92, (pen, look) => {
    const card = bodyColor(look, '#f0c35a')
    pen.path('M0 8Q0 2 6 2H44L54 14H114Q120 14 120 20V86Q120 92 114 92H6Q0 92 0 86Z', shade(card, -0.08))
    pen.rect(10, 10, 100, 50, '#fbfbf8', 2)
    pen.path('M0 34Q0 28 6 28H114Q120 28 120 34V86Q120 92 114 92H6Q0 92 0 86Z', card)
    if (look.text) writeIn(pen, look.text, { x: 16, y: 40, width: 88, height: 40 }, { color: STUFF.ink, bold: true })
    else pen.rect(16, 72, 44, 10, { color: '#ffffff', alpha: 0.7, outline: false }, 2)
  }), // prettier-ignore
  drawable('passport', 88, 120, (pen, look) => {
    const cover = bodyColor(look, '#7c2138')
    pen.rect(0, 0, 88, 120, cover, 7)
    const gold = { color: '#e6c36a', width: 3 } as const
    for (const rx of [24, 10]) pen.line(`M${44 - rx} 52A${rx} 24 0 1 1 ${44 + rx} 52A${rx} 24 0 1 1 ${44 - rx} 52Z`, gold)
    pen.line('M20 52H68M24 40H64M24 64H64', { color: '#e6c36a', width: 2 })
    if (look.text) pen.text(look.text, 44, 96, { color: '#e6c36a', size: 13, font: 'serif', maxWidth: 74 })
    else for (const [y, w] of [[92, 46], [102, 30]] as const) pen.rect(44 - w / 2, y, w, 5, { color: '#e6c36a', outline: false }, 2)
  }), // prettier-ignore
  drawable('snapshot', 96, 112, (pen, look) => {
    pen.rect(0, 0, 96, 112, bodyColor(look, '#fbfbf8'), 2)
    photo(pen, { x: 8, y: 8, width: 80, height: 76 }, look.seed)
    if (look.text) pen.text(look.text, 48, 98, { color: STUFF.ink, size: 16, font: 'hand', maxWidth: 80 })
  }, { sockets: { picture: { at: [48, 46], width: 70 } } }), // prettier-ignore
  drawable('postcard', 124, 84, (pen, look) => {
    pen.rect(0, 0, 124, 84, bodyColor(look, '#fbf8ee'), 2)
    pen.rect(61, 10, 2, 64, { color: '#c9c4b4', outline: false })
    pen.rect(92, 8, 24, 28, '#d9705a', 1)
    pen.circle(104, 22, 7, { color: '#f7efd6', outline: false })
    for (const r of [10, 15]) pen.line(`M${84 - r} 24A${r} ${r} 0 1 1 ${84 + r} 24A${r} ${r} 0 1 1 ${84 - r} 24Z`, { color: '#5b6a8a', width: 1.500, alpha: 0.5 })
    written(pen, look, { x: 8, y: 14, width: 46, height: 56 }, 5, { font: 'hand' })
    writtenLines(pen, { x: 72, y: 46, width: 42, height: 28 }, 3)
  }), // prettier-ignore
  drawable('postage stamp', 88, 104, (pen, look) => {
    const paper = '#fbf8ee'
    pen.rect(4, 4, 80, 96, paper)
    for (let k = 0; k <= 7; k++) for (const y of [4, 100]) pen.circle(9 + k * 10, y, 4, paper)
    for (let k = 0; k <= 8; k++) for (const x of [4, 84]) pen.circle(x, 9 + k * 10.800, 4, paper)
    pen.rect(12, 12, 64, 80, { color: bodyColor(look, '#5f9ac4'), volume: 0.7 })
    pen.circle(44, 46, 20, { color: '#f7e3a0', outline: false })
    pen.path('M12 92V72L34 50L50 70L60 60L76 76V92Z', { color: '#3f6f5a', outline: false })
    if (look.text) pen.text(look.text, 44, 84, { color: '#ffffff', size: 14, bold: true, maxWidth: 58 })
  }), // prettier-ignore
  drawable('diploma', 130, 96, (pen, look) => {
    pen.rect(0, 0, 130, 92, STUFF.gold, 3)
    pen.rect(5, 5, 120, 82, { color: bodyColor(look, '#fbf5e2'), volume: 0.6 })
    written(pen, look, { x: 22, y: 16, width: 86, height: 40 }, 4)
    pen.polygon([[92, 70], [88, 96], [98, 90], [108, 96], [104, 70]], '#b8283f')
    pen.circle(98, 66, 13, { color: STUFF.gold, volume: 1.600 })
    pen.circle(98, 66, 8, { color: '#f7e08a', outline: false })
    pen.rect(22, 70, 40, 3, { color: '#8d8f99', outline: false }, 1)
  }), // prettier-ignore
  drawable('menu', 92, 124, (pen, look) => {
    const cover = bodyColor(look, '#6a2f35')
    pen.rect(0, 0, 92, 124, cover, 4)
    pen.rect(8, 8, 76, 108, STUFF.paper, 2)
    pen.rect(26, 16, 40, 7, { color: cover, outline: false }, 2)
    for (let k = 0; k < 6; k++) {
      pen.rect(16, 34 + k * 13, 30 + ((k * 7) % 12), 4, { color: '#8d8f99', outline: false }, 2)
      pen.rect(66, 34 + k * 13, 10, 4, { color: cover, outline: false }, 2)
    }
    if (look.text) pen.text(look.text, 46, 20, { color: STUFF.paper, size: 8, maxWidth: 38 })
  }), // prettier-ignore
  drawable('money', 140, 72, (pen, look) => {
    const green = bodyColor(look, '#7fb58a')
    for (const [y, c] of [[14, shade(green, -0.14)], [7, shade(green, -0.07)], [0, green]] as const) pen.rect(0, y, 140, 58, c, 3)
    pen.rect(6, 6, 128, 46, { color: mix(green, '#ffffff', 0.35), outline: false }, 2)
    pen.rect(9, 9, 122, 40, { color: green, outline: false }, 2)
    pen.ellipse(70, 29, 18, 19, { color: mix(green, '#ffffff', 0.5), outline: false })
    pen.text('$', 70, 30, { color: shade(green, -0.3), size: 30, bold: true })
    for (const x of [22, 118]) for (const y of [17, 41]) pen.circle(x, y, 4, { color: mix(green, '#ffffff', 0.5), outline: false })
  }), // prettier-ignore
  drawable('credit card', 130, 82, (pen, look) => {
    const color = bodyColor(look, '#3f5fb0')
    pen.rect(0, 0, 130, 82, color, 8)
    pen.path('M0 60C40 40 80 78 130 44V74Q130 82 122 82H8Q0 82 0 74Z', { color: shade(color, 0.1), outline: false })
    pen.rect(14, 24, 24, 18, { color: STUFF.gold, volume: 1.600 }, 4)
    for (let k = 0; k < 4; k++) pen.rect(14 + k * 25, 52, 20, 5, { color: '#ffffff', outline: false, alpha: 0.9 }, 2)
    for (const [x, c] of [[100, '#e0453a'], [112, '#f4b53a']] as const) pen.circle(x, 18, 10, { color: c, alpha: 0.92, outline: false })
    if (look.text) pen.text(look.text, 14, 69, { color: '#ffffff', size: 11, align: 'left', maxWidth: 90 })
  }), // prettier-ignore
  drawable('ticket', 140, 68, (pen, look) => {
    const color = bodyColor(look, '#f0b93a')
    pen.path('M6 0H134Q140 0 140 6V24A10 10 0 0 0 140 44V62Q140 68 134 68H6Q0 68 0 62V44A10 10 0 0 0 0 24V6Q0 0 6 0Z', color)
    pen.line([[104, 6], [104, 62]], { color: shade(color, -0.2), width: 2.500, dash: [5, 4] })
    if (look.text) writeIn(pen, look.text, { x: 16, y: 10, width: 82, height: 48 }, { color: '#5b3420', bold: true })
    else pen.polygon(Array.from({ length: 10 }, (_, k) => [56 + Math.sin(k * 0.628) * (k % 2 ? 9 : 21), 34 - Math.cos(k * 0.628) * (k % 2 ? 9 : 21)] as const), { color: shade(color, -0.16), outline: false })
    for (const y of [16, 26, 36, 46]) pen.rect(112, y, 18, 4, { color: shade(color, -0.2), outline: false }, 1)
  }), // prettier-ignore
  drawable('playing card', 80, 112, (pen, look) => {
    const isBlack = chosen([false, true], look.seed, 3)
    const ink = bodyColor(look, isBlack ? '#26282c' : '#d2312b')
    pen.rect(0, 0, 80, 112, '#fdfdfb', 8)
    pip(pen, 40, 56, 44, ink, isBlack)
    for (const turn of [0, 180]) pen.at(40, 56, { rotate: turn }, () => {
      pen.text(look.text ?? 'A', -29, -42, { color: ink, size: 20, bold: true, maxWidth: 18 })
      pip(pen, -29, -25, 12, ink, isBlack)
    })
  }), // prettier-ignore
  drawable('stack of books', 116, 108, (pen, look) => {
    const shelf = ['#b5342f', '#2f6f8f', '#d9a23f', '#3f8a5a', '#6a4a8f']
    for (let k = 0; k < 5; k++) {
      const [y, inset] = [88 - k * 22, chosen([0, 6, 12, 4], look.seed, k)]
      const cover = k === 4 && look.colors[0] ? look.colors[0] : (look.colors[k] ?? (shelf[(k + look.seed) % 5] as string))
      const width = k === 0 ? 116 : 104 - (k % 2) * 6
      const x = k === 0 ? 0 : inset
      pen.rect(x + 6, y + 4, width - 8, 12, STUFF.paper, 1)
      pen.path(`M${x + width} ${y}H${x + 8}Q${x} ${y} ${x} ${y + 10}Q${x} ${y + 20} ${x + 8} ${y + 20}H${x + width}V${y + 16}H${x + 10}Q${x + 5} ${y + 16} ${x + 5} ${y + 10}Q${x + 5} ${y + 4} ${x + 10} ${y + 4}H${x + width}Z`, cover)
    }
  }, { sockets: { top: { at: [56, 2], width: 80 } } }), // prettier-ignore
  drawable('origami crane', 124, 92, (pen, look) => {
    const paper = bodyColor(look, '#e0607a')
    pen.polygon([[62, 62], [0, 22], [18, 18], [70, 54]], shade(paper, -0.04))
    pen.polygon([[0, 22], [18, 18], [10, 28]], shade(paper, -0.14))
    pen.polygon([[58, 60], [112, 50], [124, 22], [88, 60]], shade(paper, -0.12))
    pen.polygon([[40, 62], [62, 0], [84, 58]], shade(paper, 0.06))
    pen.polygon([[62, 0], [84, 58], [70, 62]], shade(paper, -0.05))
    pen.polygon([[34, 60], [90, 60], [62, 92]], paper)
    if (!has(look, 'plain')) pen.polygon([[62, 60], [90, 60], [62, 92]], { color: shade(paper, -0.09), outline: false })
  }), // prettier-ignore
]

/** A heart or a spade. */
function pip(pen: Pen, x: number, y: number, size: number, color: string, isSpade: boolean): void {
  pen.at(x, y, { scale: size / 44 }, () => {
    if (isSpade) {
      pen.path('M0 -22C10 -8 22 -2 22 8C22 20 8 22 3 12L8 22H-8L-3 12C-8 22 -22 20 -22 8C-22 -2 -10 -8 0 -22Z', {
        color,
        outline: false,
      })
    } else
      pen.path('M0 22C-12 10 -22 2 -22 -8C-22 -22 -4 -24 0 -10C4 -24 22 -22 22 -8C22 2 12 10 0 22Z', { color, outline: false })
  })
}
