/** Cakes, pastry, sweets and desserts. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, drawable, secondColor, type Drawable } from '../drawable.ts'
import { SHINE } from '../outlines.ts'
import { flatPlate, strewn } from '../parts/dishes.ts'
import { STUFF, writeIn } from '../parts/house-parts.ts'

const RAINBOW = ['#f7d038', '#5ab0e8', '#6cc56a', '#e0457f', '#ffffff'] as const

/** A wedge cut from a round cake: its cut side faces the viewer; layers from the top, each a share of the height. */
function wedge(pen: Pen, layers: readonly (readonly [share: number, color: string])[], top: string): void {
  let y = 28
  pen.polygon(
    [
      [0, 28],
      [96, 6],
      [124, 24],
    ],
    top,
  )
  for (const [share, color] of layers) {
    const height = share * 62
    pen.polygon(
      [
        [0, y],
        [124, y - 4],
        [124, y - 4 + height],
        [0, y + height],
      ],
      { color, volume: 0.8 },
    )
    y += height
  }
  pen.path('M0 28L124 24V31C108 36 98 28 84 35C66 40 52 30 36 36C22 40 10 34 0 38Z', { color: top, outline: false })
}

const sliceOf = (name: string, layers: (base: string) => readonly (readonly [number, string])[], base: string, top: string, more?: (pen: Pen) => void): Drawable =>
  drawable(name, 128, 104, (pen, look) => {
    flatPlate(pen, 64, 92, 64)
    pen.at(2, 2, {}, () => wedge(pen, layers(bodyColor(look, base)), secondColor(look, top)))
    more?.(pen)
  }) // prettier-ignore

export const SWEETS: readonly Drawable[] = [
  drawable('wedding cake', 124, 170, (pen, look) => {
    const icing = bodyColor(look, '#fbf6ee')
    pen.path('M50 134H74L80 164H44Z', { color: '#e9e2d6' })
    flatPlate(pen, 62, 158, 62, '#eef0f2')
    for (const [x, y, w, h] of [[8, 112, 108, 44], [22, 70, 80, 44], [37, 34, 50, 38]] as const) {
      pen.rect(x, y, w, h, { color: icing, volume: 1.300 }, 5)
      for (let k = 0; k * 12 < w - 4; k++) pen.path(`M${x + k * 12.300} ${y + 4}Q${x + 6 + k * 12.300} ${y + 18} ${x + 12.300 + k * 12.300} ${y + 4}Z`, { color: shade(icing, -0.07), outline: false })
      for (let k = 0; k * 8 < w; k++) pen.circle(x + 4 + k * 8, y + h - 2, 3.600, { color: shade(icing, 0.02), outline: false })
    }
    for (const [x, y, r] of [[20, 108, 8], [32, 112, 7], [98, 68, 8], [88, 72, 7], [44, 34, 7], [104, 110, 7]] as const) {
      pen.circle(x, y, r, { color: secondColor(look, '#f0a7bd'), round: true })
      pen.circle(x, y, r * 0.4, { color: shade(secondColor(look, '#f0a7bd'), -0.08), outline: false })
    }
    for (const [x, c] of [[54, '#2f333b'], [70, '#ffffff']] as const) {
      pen.path(`M${x - 7} 34L${x - 4} 16H${x + 4}L${x + 7} 34Z`, c)
      pen.circle(x, 9, 6, '#e9b894')
    }
    pen.path('M49 8C48 0 60 0 60 8Z', '#5b3420')
    pen.path('M63 8C62 -2 78 -2 77 10L74 6Z', '#fbf6ee')
  }), // prettier-ignore
  sliceOf('slice of cake', (base) => [[0.34, base], [0.12, '#fff5e6'], [0.34, base], [0.2, shade(base, -0.04)]], '#f0d9a8', '#f7b8cf', (pen) => {
    pen.circle(84, 10, 10, { color: '#d8262c', round: true })
  }), // prettier-ignore
  sliceOf(
    'chocolate cake slice',
    (base) => [
      [0.3, base],
      [0.14, '#8a5535'],
      [0.3, base],
      [0.26, shade(base, -0.03)],
    ],
    '#5b3420',
    '#3f2416',
  ),
  sliceOf('cheesecake', (base) => [[0.74, base], [0.26, '#b5793f']], '#fbf0d2', '#e0405a', (pen) => {
    for (const [x, y] of [[70, 14], [84, 10], [96, 14]] as const) pen.circle(x, y, 7, { color: '#c51f3f', round: true })
  }), // prettier-ignore
  sliceOf(
    'tiramisu',
    (base) => [
      [0.28, '#f7ecd2'],
      [0.22, base],
      [0.28, '#f7ecd2'],
      [0.22, base],
    ],
    '#a8703f',
    '#5b3420',
  ),
  sliceOf(
    'slice of pie',
    (base) => [
      [0.2, '#d9a04e'],
      [0.56, base],
      [0.24, '#c98a3f'],
    ],
    '#c8453a',
    '#d9a04e',
  ),
  drawable('tart', 124, 66, (pen, look) => {
    pen.path('M2 30H122L110 60Q108 66 100 66H24Q16 66 14 60Z', '#d9a04e')
    for (let k = 0; k < 11; k++) pen.line([[12 + k * 10, 38], [18 + k * 8.800, 62]], { color: '#b57a32', width: 2.500 })
    pen.ellipse(62, 30, 62, 16, '#e0b060')
    pen.ellipse(62, 29, 54, 12, { color: '#fbf0c8', outline: false })
    const berry = bodyColor(look, '#d8262c')
    for (const [x, y] of [[26, 26], [46, 20], [68, 19], [90, 22], [36, 33], [60, 34], [84, 33], [104, 28]] as const) {
      pen.circle(x, y, 10, { color: (x * 3 + y) % 2 ? berry : '#4a5fb0', round: true })
      pen.ellipse(x - 3, y - 4, 2, 3, SHINE, 30)
    }
  }), // prettier-ignore
  drawable('brownie', 110, 84, (pen, look) => {
    const cocoa = bodyColor(look, '#5b3420')
    pen.polygon([[16, 20], [92, 14], [110, 34], [34, 42]], shade(cocoa, 0.07))
    pen.polygon([[16, 20], [34, 42], [34, 84], [14, 58]], shade(cocoa, -0.05))
    pen.polygon([[34, 42], [110, 34], [108, 74], [34, 84]], cocoa)
    for (const [x, y] of [[50, 26], [70, 22], [84, 32], [60, 34]] as const) pen.ellipse(x, y, 6, 3.500, { color: '#c9935a', volume: 1.500 }, 20)
    for (const [x, y] of [[50, 56], [72, 64], [92, 52]] as const) pen.ellipse(x, y, 4, 2.500, { color: shade(cocoa, -0.1), outline: false })
    pen.path('M16 20C30 10 40 6 52 8C70 0 84 6 92 14Z', shade(cocoa, 0.05))
    pen.path('M0 40C10 36 14 50 12 60C4 60 -2 50 0 40Z', { color: '#4f9a3a' })
    pen.rect(48, 0, 6, 3, { color: shade(cocoa, 0.05), outline: false }, 1)
  }), // prettier-ignore
  drawable('macaron', 110, 96, (pen, look) => {
    const colors = [bodyColor(look, '#f0a7bd'), secondColor(look, look.colors[0] ?? '#a9d0a0')]
    for (const [k, [x, y]] of ([[34, 66], [74, 36]] as const).entries()) {
      const color = colors[k] as string
      pen.path(`M${x - 33} ${y + 4}H${x + 33}C${x + 34} ${y + 24} ${x + 20} ${y + 30} ${x} ${y + 30}C${x - 20} ${y + 30} ${x - 34} ${y + 24} ${x - 33} ${y + 4}Z`, shade(color, -0.03))
      pen.rect(x - 34, y - 5, 68, 12, '#fff5ea', 5)
      for (let b = 0; b < 9; b++) for (const dy of [-8, 9]) pen.circle(x - 30 + b * 7.500, y + dy, 4.500, { color: shade(color, -0.06), outline: false })
      pen.path(`M${x - 33} ${y - 8}C${x - 34} ${y - 30} ${x - 18} ${y - 36} ${x} ${y - 36}C${x + 18} ${y - 36} ${x + 34} ${y - 30} ${x + 33} ${y - 8}Z`, { color, volume: 1.300 })
    }
  }), // prettier-ignore
  drawable('cinnamon roll', 104, 92, (pen, look) => {
    const dough = bodyColor(look, '#d9a262')
    pen.ellipse(52, 58, 52, 34, { color: shade(dough, -0.05), volume: 1.300 })
    pen.ellipse(52, 42, 52, 38, dough)
    pen.line('M52 44C60 38 62 52 50 54C34 56 30 36 48 30C72 24 84 50 62 62C36 72 14 52 20 34C28 10 68 8 84 26C94 38 92 54 84 64', { color: '#8a4f2a', width: 5 })
    pen.path('M14 26C28 6 70 0 90 22C98 34 84 36 78 30C70 22 62 34 54 28C44 20 38 40 28 34C20 30 8 36 14 26Z', { color: '#fffaf2', alpha: 0.92 })
    pen.path('M24 38C22 54 30 58 30 44Z', { color: '#fffaf2', alpha: 0.92, outline: false })
  }), // prettier-ignore
  drawable('eclair', 130, 60, (pen, look) => {
    pen.rect(0, 18, 130, 42, '#d9a262', 20)
    pen.rect(4, 36, 122, 8, { color: '#fff5e6', outline: false }, 4)
    pen.path('M4 26C8 4 30 2 65 2C100 2 122 4 126 26C118 36 108 26 98 32C86 38 76 26 64 32C52 38 42 26 30 32C20 38 8 34 4 26Z', bodyColor(look, '#5b3420'))
    pen.path('M22 12C40 8 70 7 92 9L91 13C70 11 42 12 24 17Z', SHINE)
  }), // prettier-ignore
  drawable('gingerbread man', 100, 124, (pen, look) => {
    const dough = bodyColor(look, '#b5733a')
    pen.circle(50, 28, 27, dough)
    pen.limb([[50, 62], [14, 58]], [30, 26], dough)
    pen.limb([[50, 62], [86, 58]], [30, 26], dough)
    pen.limb([[44, 80], [28, 110]], [32, 27], dough)
    pen.limb([[56, 80], [72, 110]], [32, 27], dough)
    pen.path('M28 54H72L74 94H26Z', { color: dough, outline: false })
    const icing = { color: '#fffaf2', width: 3 } as const
    for (const d of ['M4 66Q8 56 14 48', 'M96 66Q92 56 86 48', 'M16 104Q26 114 40 112', 'M84 104Q74 114 60 112']) pen.line(d, icing)
    for (const x of [41, 59]) pen.circle(x, 24, 3.600, { color: '#fffaf2', outline: false })
    pen.line('M38 34Q50 44 62 34', icing)
    for (const [y, c] of [[62, '#d9302f'], [76, '#4f9a3a'], [90, '#3f86c9']] as const) pen.circle(50, y, 4.500, c)
  }), // prettier-ignore
  drawable('gingerbread house', 124, 124, (pen, look) => {
    const dough = bodyColor(look, '#b5733a')
    pen.rect(18, 56, 88, 62, dough, 2)
    pen.polygon([[62, 6], [106, 58], [18, 58]], dough)
    pen.path('M62 0L124 62L112 68L62 18L12 68L0 62Z', { color: '#fffaf2', volume: 1.200 })
    for (const [k, [x, y]] of ([[18, 50], [34, 34], [50, 18], [74, 18], [90, 34], [106, 50]] as const).entries()) pen.circle(x, y, 5.500, { color: RAINBOW[k % 4] as string, round: true })
    pen.path('M50 118V92C50 78 74 78 74 92V118Z', '#7a4526')
    pen.circle(68, 100, 2.500, '#f7d038')
    for (const x of [24, 84]) {
      pen.rect(x, 74, 18, 20, look.lit ? '#ffdf85' : '#fbe8b0', 2)
      pen.line(`M${x + 9} 74V94M${x} 84H${x + 18}`, { color: '#fffaf2', width: 2.500 })
    }
    pen.circle(62, 46, 9, '#e0457f')
    pen.line('M62 46C66 42 66 50 60 50C54 48 56 40 62 40', { color: '#ffffff', width: 2 })
    pen.path('M6 124C8 112 22 110 30 116C42 108 80 108 94 116C102 110 116 112 118 124Z', '#fffaf2')
    for (const x of [14, 110]) {
      pen.rect(x - 2, 88, 4, 30, '#fffaf2', 2)
      pen.circle(x, 84, 8, { color: '#e0405a', round: true })
    }
  }), // prettier-ignore
  drawable('candy cane', 70, 130, (pen, look) => {
    const red = bodyColor(look, '#d8262c')
    const cane = 'M6 36C6 -8 70 -8 70 36V130H50V38C50 16 26 16 26 38Z'
    pen.path(cane, { color: '#fdfbf7', volume: 1.500 })
    pen.inside(cane, () => {
      for (let k = 0; k < 9; k++) pen.line([[40, 46 + k * 20], [80, 32 + k * 20]], { color: red, width: 9 })
      for (const t of [-150, -100, -60, -20]) pen.at(38, 36, { rotate: t }, () => pen.line([[12, 2], [36, -5]], { color: red, width: 9 }))
    })
    pen.rect(0, 30, 6, 6, { color: red, outline: false }, 3)
  }), // prettier-ignore
  drawable('marshmallow', 110, 84, (pen, look) => {
    for (const [x, y, c] of [[30, 44, bodyColor(look, '#fbf7f2')], [78, 46, secondColor(look, '#f7c9d6')], [54, 26, bodyColor(look, '#fdfaf6')]] as const) {
      pen.path(`M${x - 27} ${y - 16}C${x - 31} ${y + 8} ${x - 31} ${y + 22} ${x - 27} ${y + 32}C${x - 12} ${y + 40} ${x + 12} ${y + 40} ${x + 27} ${y + 32}C${x + 31} ${y + 22} ${x + 31} ${y + 8} ${x + 27} ${y - 16}Z`, { color: c, volume: 1.400 })
      pen.ellipse(x, y - 17, 27, 9, mix(c, '#ffffff', 0.5))
    }
  }), // prettier-ignore
  drawable('sundae', 92, 130, (pen, look) => {
    const scoop = bodyColor(look, '#f7b6cb')
    for (const [x, y, c] of [[28, 42, '#f7ecd2'], [64, 42, '#7a4a30'], [46, 28, scoop]] as const) pen.circle(x, y, 23, { color: c, round: true })
    pen.path('M28 24C36 12 58 12 66 24C70 34 64 36 60 30C56 44 50 36 46 30C42 42 36 40 34 30C30 36 24 32 28 24Z', '#5b3420')
    pen.circle(46, 8, 8, { color: '#d8262c', round: true })
    pen.path('M4 50H88C86 78 68 88 54 94V114H38V94C24 88 6 78 4 50Z', { color: STUFF.glass, alpha: 0.88 })
    pen.path('M12 56H80C76 74 62 82 46 86C30 82 16 74 12 56Z', { color: mix(scoop, '#fff5e6', 0.4), outline: false, alpha: 0.85 })
    pen.path('M20 122C24 112 68 112 72 122L74 130H18Z', { color: STUFF.glass, volume: 1.500 })
    pen.rect(70, 4, 9, 40, '#d9a055', 3)
  }), // prettier-ignore
  drawable('pudding', 120, 84, (pen, look) => {
    flatPlate(pen, 60, 72, 60)
    pen.path('M30 14H90L104 62Q106 72 94 72H26Q14 72 16 62Z', { color: bodyColor(look, '#f4cf7a'), volume: 1.300 })
    pen.path('M28 18C30 6 90 6 92 18L96 34C90 46 86 30 78 38C70 50 66 32 58 40C50 50 44 30 36 40C30 46 24 40 26 28Z', '#8f4f1c')
    pen.ellipse(60, 12, 30, 7, '#a8622a')
    pen.circle(60, 7, 7, { color: '#d8262c', round: true })
  }), // prettier-ignore
  drawable('jelly', 120, 92, (pen, look) => {
    const jelly = bodyColor(look, '#e0405a')
    flatPlate(pen, 60, 80, 60)
    const sway = Math.sin(look.phase * Math.PI * 2) * 3
    pen.path(`M${36 + sway} 6C${44 + sway} 0 ${76 + sway} 0 ${84 + sway} 6C${96 + sway * 0.6} 30 104 54 106 74C106 82 14 82 14 74C16 54 ${24 + sway * 0.6} 30 ${36 + sway} 6Z`, { color: jelly, volume: 1.800, alpha: 0.94 })
    for (const x of [34, 52, 70, 88]) pen.line(`M${46 + (x - 60) * 0.5 + 14 + sway} 8C${x + sway * 0.4} 34 ${x} 56 ${x + (x - 61) * 0.2} 76`, { color: mix(jelly, '#ffffff', 0.45), width: 4, alpha: 0.6 })
    pen.ellipse(60 + sway, 7, 22, 5, { color: mix(jelly, '#ffffff', 0.3), outline: false })
  }, { animated: true }), // prettier-ignore
  drawable('cotton candy', 96, 150, (pen, look) => {
    const pink = bodyColor(look, '#f7b3d0')
    pen.polygon([[40, 90], [56, 90], [50, 150], [46, 150]], '#fbf7ee')
    for (const [x, y, r] of [[26, 46, 26], [70, 46, 26], [48, 28, 28], [30, 76, 22], [66, 76, 22], [48, 60, 32]] as const) pen.circle(x, y, r, { color: pink, round: true })
    for (const d of ['M20 40C34 30 44 44 36 56', 'M60 26C74 30 76 46 64 52', 'M38 80C50 74 62 80 62 90', 'M44 42C54 38 60 48 52 56']) pen.line(d, { color: mix(pink, '#ffffff', 0.6), width: 3.500 })
  }), // prettier-ignore
  drawable('candy apple', 84, 130, (pen, look) => {
    pen.rect(38, 0, 8, 60, STUFF.paleWood, 3)
    pen.path('M42 50C30 40 4 44 2 74C0 102 20 128 42 126C64 128 84 102 82 74C80 44 54 40 42 50Z', { color: bodyColor(look, '#c51f2c'), round: true })
    pen.path('M14 66C18 56 26 54 32 54L31 60C24 62 20 68 18 78Z', SHINE)
    pen.ellipse(42, 123, 32, 7, { color: '#e0405a', alpha: 0.8 })
  }), // prettier-ignore
  drawable('gummy bear', 76, 110, (pen, look) => {
    const color = bodyColor(look, '#e0405a')
    for (const x of [20, 56]) pen.circle(x, 16, 11, { color, volume: 1.600 })
    pen.ellipse(38, 74, 30, 34, { color, volume: 1.800 })
    for (const x of [18, 58]) {
      pen.ellipse(x, 66, 9, 13, { color: shade(color, 0.06), volume: 1.600 })
      pen.ellipse(x, 97, 14, 13, { color: shade(color, 0.04), volume: 1.600 })
    }
    pen.circle(38, 32, 26, { color, volume: 1.800 })
    for (const x of [30, 46]) pen.circle(x, 28, 2.800, { color: shade(color, -0.25), outline: false })
    pen.ellipse(38, 39, 10, 7, { color: shade(color, 0.1), outline: false })
    pen.ellipse(26, 18, 5, 3, SHINE, -30)
  }), // prettier-ignore
  drawable('jelly beans', 116, 76, (pen) => {
    for (const [k, [x, y, t]] of ([[24, 56, 20], [50, 60, -14], [78, 58, 30], [98, 50, -30], [36, 36, -34], [64, 38, 16], [88, 30, 48], [52, 16, -10]] as const).entries()) pen.at(x, y, { rotate: t }, () => {
      const color = ['#e0405a', '#f7c93a', '#5fb86a', '#4f9ad8', '#c94fd0', '#f2822e', '#8fd0d0', '#f7a3c4'][k] as string
      pen.path('M-17 0C-17 -13 -4 -14 2 -10C8 -7 16 -12 17 0C17 12 4 14 -2 13C-10 13 -17 10 -17 0Z', { color, round: true })
      pen.ellipse(-6, -6, 5, 2, SHINE, -10)
    })
  }, { takesColor: false }), // prettier-ignore
  drawable('fortune cookie', 116, 84, (pen, look) => {
    const dough = bodyColor(look, '#e0b060')
    pen.polygon([[60, 44], [112, 62], [108, 76], [56, 58]], '#fdfdfb')
    if (look.text) pen.at(84, 61, { rotate: 19 }, () => pen.text(look.text as string, 0, 0, { color: '#c8322f', size: 9, maxWidth: 46 }))
    else pen.line([[66, 52], [104, 65]], { color: '#c8322f', width: 2, dash: [5, 3] })
    pen.path('M8 66C-6 40 14 4 52 2C90 0 112 26 104 52C96 44 84 40 70 44C58 48 52 62 46 76C36 84 16 80 8 66Z', { color: dough, volume: 1.500 })
    pen.path('M52 6C44 26 44 46 56 58C62 50 72 44 84 43C66 40 54 26 52 6Z', { color: shade(dough, -0.1), outline: false })
  }), // prettier-ignore
  drawable('mochi', 120, 70, (pen, look) => {
    for (const [x, y, c] of [[32, 44, bodyColor(look, '#f7c9d6')], [88, 44, secondColor(look, '#d5e6b5')], [60, 32, '#fbf7f0']] as const) {
      pen.path(`M${x - 31} ${y + 16}C${x - 34} ${y - 12} ${x - 16} ${y - 30} ${x} ${y - 30}C${x + 16} ${y - 30} ${x + 34} ${y - 12} ${x + 31} ${y + 16}C${x + 24} ${y + 26} ${x - 24} ${y + 26} ${x - 31} ${y + 16}Z`, { color: c, volume: 1.400 })
      strewn(pen, { x, y: y - 12, rx: 18, ry: 10 }, { count: 8, colors: ['#ffffff'], size: 1.400 })
    }
  }), // prettier-ignore
  drawable('box of chocolates', 130, 92, (pen, look) => {
    const box = bodyColor(look, '#b8283f')
    pen.polygon([[14, 24], [116, 24], [130, 74], [0, 74]], box)
    pen.rect(0, 74, 130, 18, shade(box, -0.08), 3)
    pen.polygon([[20, 30], [110, 30], [121, 68], [9, 68]], { color: '#f7ecd2', outline: false })
    for (let row = 0; row < 2; row++) for (let k = 0; k < 5; k++) {
      const [x, y] = [31 + k * 17 - row * (4 - k * 2), 40 + row * 18]
      pen.ellipse(x, y, 8.500, 7, { color: ['#5b3420', '#7a4a30', '#f0e0c4'][(row + k) % 3] as string, round: true })
      pen.line([[x - 4, y - 2], [x + 4, y - 2]], { color: (row + k) % 3 === 2 ? '#5b3420' : '#f0e0c4', width: 1.600 })
    }
    pen.polygon([[20, 0], [110, 0], [116, 24], [14, 24]], shade(box, 0.04))
    pen.path('M65 18C56 12 52 8 56 5C60 3 64 6 65 9C66 6 70 3 74 5C78 8 74 12 65 18Z', '#f7d98a')
    if (look.text) writeIn(pen, look.text, { x: 30, y: 76, width: 70, height: 14 }, { color: '#f7d98a', font: 'serif' })
  }), // prettier-ignore
  drawable('roll', 96, 66, (pen, look) => {
    const crust = bodyColor(look, '#d09a55')
    pen.path('M2 46C0 18 22 2 48 2C74 2 96 18 94 46C94 58 84 64 74 64H22C12 64 2 58 2 46Z', { color: crust, volume: 1.500 })
    pen.path('M20 26C34 14 62 12 78 24C66 22 36 24 20 26Z', { color: '#f6e3b8' })
    strewn(pen, { x: 48, y: 44, rx: 34, ry: 12 }, { count: 10, colors: ['#f6e3b8'], size: 1.300 })
  }), // prettier-ignore
  drawable('bun', 100, 70, (pen, look) => {
    const crust = bodyColor(look, '#c98a45')
    pen.path('M2 54C-2 20 22 2 50 2C78 2 102 20 98 54C98 64 88 68 78 68H22C12 68 2 64 2 54Z', { color: crust, round: true })
    strewn(pen, { x: 50, y: 26, rx: 36, ry: 18 }, { count: 22, colors: ['#fbeecb'], size: 2.200 })
  }), // prettier-ignore
]
