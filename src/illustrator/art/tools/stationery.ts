/** What one writes, draws and paints with, and the small things of a desk. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, drawable, secondColor, type Drawable } from '../drawable.ts'
import { DARK, SHINE, STUFF, writeIn } from '../parts/house-parts.ts'

/** Draws along a slanted axis from low left (the point) to high right, in a frame of 120 x 120: x runs along it from 0 to 160. */
const slanted = (pen: Pen, draw: () => void): void => pen.at(3, 117, { rotate: -45 }, draw)

const PAINTS = ['#d9403f', '#f0a03a', '#f4d84a', '#5fb86a', '#3f86c9', '#8a5fb5'] as const

export const STATIONERY: readonly Drawable[] = [
  drawable('pencil', 120, 120, (pen, look) => slanted(pen, () => {
    const color = bodyColor(look, '#f0b93a')
    pen.polygon([[0, 0], [26, -11], [26, 11]], '#ecd0a0')
    pen.polygon([[0, 0], [9, -4], [9, 4]], STUFF.black)
    pen.rect(25, -11, 106, 22, color)
    pen.rect(25, -4, 106, 8, { color: shade(color, 0.08), outline: false })
    pen.rect(130, -11, 13, 22, { color: STUFF.steel, volume: 1.600 })
    for (const x of [133, 138]) pen.rect(x, -11, 1.500, 22, DARK)
    pen.rect(142, -11, 19, 22, '#e58a94', 6)
  })), // prettier-ignore
  drawable('pen', 120, 120, (pen, look) => slanted(pen, () => {
    const color = bodyColor(look, '#2f4f9a')
    pen.polygon([[0, 0], [20, -7], [20, 7]], { color: STUFF.gold, volume: 1.600 })
    pen.path('M18 -8L34 -11V11L18 8Z', STUFF.black)
    pen.rect(34, -11, 44, 22, color)
    pen.rect(76, -12, 6, 24, { color: STUFF.gold, volume: 1.600 })
    pen.rect(81, -12, 80, 24, color, 9)
    pen.rect(100, -17, 52, 6, { color: STUFF.gold, volume: 1.600 }, 3)
    pen.rect(40, -6, 110, 3, SHINE, 1.500)
  })), // prettier-ignore
  drawable('quill', 110, 130, (pen, look) => {
    const feather = bodyColor(look, '#f7f4ec')
    pen.path('M100 0C114 30 100 66 70 88C62 94 54 98 48 98C42 86 46 66 56 46C66 24 82 8 100 0Z', feather)
    pen.polygon([[58, 58], [48, 62], [55, 66]], { color: '#dfe6ea', outline: false })
    pen.line('M98 4C80 40 60 80 36 112', { color: shade(feather, -0.2), width: 3 })
    pen.path('M8 96H40L44 120Q44 130 34 130H14Q4 130 4 120Z', { color: secondColor(look, '#2f3f6a'), volume: 1.500 })
    pen.rect(12, 88, 24, 10, { color: STUFF.brass, volume: 1.600 }, 2)
  }), // prettier-ignore
  drawable('crayon', 120, 120, (pen, look) => slanted(pen, () => {
    const color = bodyColor(look, '#d9403f')
    pen.path('M0 -3Q-2 0 0 3L22 9V-9Z', color)
    pen.rect(21, -13, 139, 26, color, 3)
    pen.rect(38, -13, 108, 26, { color: shade(color, 0.08) })
    for (const x of [44, 136]) pen.rect(x, -13, 4, 26, { color: STUFF.black, outline: false })
    pen.ellipse(92, 0, 28, 8, { color: STUFF.black, outline: false })
  })), // prettier-ignore
  drawable('marker', 120, 120, (pen, look) => slanted(pen, () => {
    const color = bodyColor(look, '#3f9a5a')
    pen.path('M0 -2L14 -6V6L0 4Z', color)
    pen.polygon([[13, -7], [28, -13], [28, 13], [13, 7]], '#eef0f2')
    pen.rect(27, -14, 106, 28, '#f4f5f6', 3)
    pen.rect(44, -14, 54, 28, { color, outline: false })
    pen.rect(130, -14, 31, 28, color, 6)
  })), // prettier-ignore
  drawable('paintbrush', 120, 120, (pen, look) => slanted(pen, () => {
    const paint = bodyColor(look, '#3f86c9')
    pen.path('M0 0C6 -9 22 -15 42 -10V10C24 15 12 12 0 0Z', '#8a5a34')
    pen.path('M0 0C6 -9 16 -13 26 -13C30 -6 26 0 29 12C16 13 8 9 0 0Z', paint)
    pen.rect(40, -10, 28, 20, { color: STUFF.steel, volume: 1.700 })
    for (const x of [46, 60]) pen.rect(x, -10, 2, 20, DARK)
    pen.path('M68 -8C90 -12 110 -7 158 -2Q162 0 158 2C110 7 90 12 68 8Z', secondColor(look, '#d9573f'))
  })), // prettier-ignore
  drawable('palette', 130, 96, (pen, look) => {
    pen.path('M64 0C102 0 130 20 130 46C130 64 112 62 100 62C86 62 88 76 84 86C80 96 66 96 52 94C20 92 0 74 0 48C0 20 28 0 64 0Z', bodyColor(look, '#c98f55'))
    pen.ellipse(66, 70, 9, 8, { color: '#6f4a26', outline: false })
    for (const [k, [x, y]] of ([[24, 40], [40, 20], [68, 14], [96, 22], [112, 42], [28, 64]] as const).entries()) pen.ellipse(x, y, 11, 9, { color: PAINTS[k] as string, round: true })
  }), // prettier-ignore
  drawable('easel', 110, 160, (pen, look) => {
    const wood = bodyColor(look, '#b57f4c')
    pen.limb([[55, 20], [55, 150]], [6, 6], shade(wood, -0.12))
    for (const [a, b] of [[46, 6], [64, 104]] as const) pen.limb([[a, 6], [b, 156]], [8, 8], wood)
    pen.rect(8, 18, 94, 84, { color: '#fbf9f2' }, 1)
    pen.inside('M11 21H99V99H11Z', () => {
      pen.rect(11, 21, 88, 78, { color: '#a9d7ef', to: '#f7ead0', outline: false })
      pen.circle(76, 42, 10, { color: '#fbd86a', outline: false })
      pen.path('M11 80L40 52L60 76L78 60L102 84V100H11Z', { color: '#6f9a8a', outline: false })
      pen.path('M11 88C40 74 70 94 102 82V102H11Z', { color: '#86b873', outline: false })
    })
    if (look.text) writeIn(pen, look.text, { x: 16, y: 30, width: 78, height: 60 }, { color: '#ffffff', bold: true })
    pen.rect(2, 100, 106, 9, shade(wood, 0.03), 3)
  }, { sockets: { picture: { at: [55, 60], width: 84 } } }), // prettier-ignore
  drawable('blank canvas', 120, 100, (pen, look) => {
    const cloth = bodyColor(look, '#fbf8f0')
    pen.polygon([[112, 0], [120, 6], [120, 96], [112, 100]], STUFF.paleWood)
    pen.rect(0, 0, 114, 100, cloth, 1)
    if (look.text) writeIn(pen, look.text, { x: 12, y: 20, width: 90, height: 60 }, { color: STUFF.ink, font: 'hand' })
    else for (const [k, d] of ['M16 70C40 30 56 84 96 28', 'M20 84C50 60 70 92 100 60', 'M18 32C34 18 48 34 60 22'].entries()) pen.line(d, { color: PAINTS[(k * 2 + look.seed) % 6] as string, width: 8, alpha: 0.9 })
  }, { sockets: { picture: { at: [57, 50], width: 90 } } }), // prettier-ignore
  drawable('paint tube', 120, 60, (pen, look) => {
    const paint = bodyColor(look, '#d9403f')
    pen.path('M0 44C6 36 14 40 20 34L26 40C20 52 8 56 0 52Z', paint)
    pen.rect(18, 20, 16, 20, STUFF.black, 3)
    pen.path('M34 16L48 8L112 2V58L48 52L34 44Z', { color: '#e9ecef', volume: 1.500 })
    pen.path('M58 7.500L92 4.500V55.500L58 52.500Z', { color: paint, outline: false, volume: 1.500 })
    pen.rect(110, 0, 10, 60, { color: '#cfd5da' }, 2)
  }), // prettier-ignore
  drawable('watercolor set', 130, 86, (pen, look) => {
    pen.polygon([[8, 0], [122, 0], [130, 40], [0, 40]], '#eef1f3')
    pen.rect(0, 38, 130, 48, bodyColor(look, '#2f333b'), 5)
    for (let row = 0; row < 2; row++) for (let k = 0; k < 6; k++) pen.circle(17 + k * 19.200, 51 + row * 21, 8, PAINTS[(k + row * 3) % 6] as string)
    for (const [x, c] of [[36, '#8fc4e4'], [64, '#f4b98a'], [94, '#a9d8a0']] as const) pen.ellipse(x, 20, 11, 8, { color: c, outline: false, alpha: 0.9 })
  }), // prettier-ignore
  drawable('piece of chalk', 120, 60, (pen, look) => {
    for (const [x, y, turn, c] of [[14, 46, -10, bodyColor(look, '#fbfbf8')], [20, 26, 6, '#f4a9b8'], [30, 12, -4, '#a9d0f0']] as const) pen.at(x, y, { rotate: turn }, () => {
      pen.rect(-12, -8, 92, 17, { color: c, volume: 1.400 }, 6)
    })
  }), // prettier-ignore
  drawable('ruler', 160, 40, (pen, look) => {
    const wood = bodyColor(look, '#e8c37a')
    pen.rect(0, 0, 160, 40, wood, 3)
    for (let k = 0; k <= 30; k++) pen.line([[5 + k * 5, 0], [5 + k * 5, k % 5 ? 9 : 16]], { color: '#5b3a20', width: 1.400 })
    pen.circle(148, 30, 4, { color: shade(wood, -0.2), outline: false })
  }), // prettier-ignore
  drawable('protractor', 140, 76, (pen, look) => {
    const clear = bodyColor(look, '#8fc4e0')
    pen.path('M0 70A70 70 0 0 1 140 70V76H0Z', { color: clear, alpha: 0.85 })
    pen.path('M34 68A36 36 0 0 1 106 68Z', { color: '#ffffff', outline: false, alpha: 0.6 })
    for (let k = 1; k < 18; k++) pen.at(70, 70, { rotate: -90 + k * 10 }, () => pen.line([[0, -68], [0, k % 3 ? -61 : -56]], { color: STUFF.ink, width: 1.600 }))
  }), // prettier-ignore
  drawable('eraser', 110, 60, (pen, look) => {
    const color = bodyColor(look, '#e58a94')
    pen.path('M8 22L92 0Q98 -1 102 4L110 28Q110 32 106 34L26 58Q18 60 14 56L0 34Q0 26 8 22Z', color)
    pen.polygon([[46, 12], [92, 0], [110, 32], [62, 47]], secondColor(look, '#3f6fb0'))
    pen.polygon([[62, 7], [74, 4], [90, 39], [78, 42]], { color: '#ffffff', outline: false, alpha: 0.85 })
  }), // prettier-ignore
  drawable('pencil sharpener', 90, 66, (pen, look) => {
    const color = bodyColor(look, '#d9403f')
    pen.path('M12 8H78Q86 8 84 16L90 58Q90 66 82 66H8Q0 66 0 58L6 16Q4 8 12 8Z', color)
    pen.polygon([[20, 4], [70, 4], [62, 34], [28, 34]], { color: STUFF.steel, volume: 1.500 })
    pen.circle(45, 18, 5, STUFF.iron)
    pen.circle(45, 52, 8, STUFF.black)
    pen.rect(24, 0, 42, 6, '#dfe4e8', 1)
  }), // prettier-ignore
  drawable('stapler', 140, 66, (pen, look) => {
    const color = bodyColor(look, '#c9322b')
    pen.rect(4, 54, 136, 12, STUFF.iron, 5)
    pen.path('M0 34L14 30H126V42H6Q0 42 0 36Z', { color: STUFF.steel, volume: 1.600 })
    pen.path('M8 18C20 4 60 0 110 8Q136 12 138 34V54H118L112 34H4Q2 26 8 18Z', color)
    pen.circle(124, 42, 6, STUFF.iron)
    pen.path('M22 18C40 9 70 8 100 12L98 17C72 13 46 14 28 22Z', SHINE)
  }), // prettier-ignore
  drawable('paper clip', 60, 130, (pen, look) => {
    pen.line('M16 40V100C16 122 44 122 44 100V28C44 -2 4 -2 4 28V102C4 134 56 134 56 102V38', { color: bodyColor(look, '#8d98a3'), width: 6 })
  }), // prettier-ignore
  drawable('pushpin', 76, 120, (pen, look) => {
    const color = bodyColor(look, '#d2312b')
    pen.polygon([[36, 72], [41, 72], [38.500, 120]], STUFF.steel)
    pen.path('M22 24H54L58 52C70 56 76 62 76 74H0C0 62 6 56 18 52Z', { color, volume: 1.500 })
    pen.rect(12, 0, 52, 26, { color: shade(color, 0.04), volume: 1.500 }, 9)
    pen.rect(20, 5, 6, 16, SHINE, 3)
  }), // prettier-ignore
  drawable('tape', 104, 92, (pen, look) => {
    const color = bodyColor(look, '#e8c36a')
    pen.path('M8 62L104 70V92H0Z', shade(color, 0.05))
    pen.circle(46, 46, 46, { color, volume: 1.200 })
    pen.circle(46, 46, 30, '#c79f66')
    pen.circle(46, 46, 24, { color: '#f4efe6', outline: false })
  }), // prettier-ignore
  drawable('glue', 54, 130, (pen, look) => {
    const color = bodyColor(look, '#f4f5f6')
    pen.path('M21 20L25 0H29L33 20Z', '#f0a03a')
    pen.path('M14 20H40L42 40H12Z', '#f0a03a')
    pen.path('M10 38H44C54 46 54 56 54 66V122Q54 130 46 130H8Q0 130 0 122V66C0 56 0 46 10 38Z', { color, volume: 1.300 })
    pen.rect(0, 70, 54, 40, { color: '#3f86c9', outline: false })
    if (look.text) pen.text(look.text, 27, 90, { color: '#ffffff', size: 16, bold: true, maxWidth: 46 })
    else pen.path('M27 76C34 88 36 92 34 98C32 104 22 104 20 98C18 92 20 88 27 76Z', { color: '#ffffff', outline: false })
  }), // prettier-ignore
  drawable('pencil case', 140, 60, (pen, look) => {
    const color = bodyColor(look, '#4f9a9a')
    for (const [x, c] of [[40, '#f0b93a'], [58, '#d9403f'], [76, '#3f86c9']] as const) pen.path(`M${x} 24V8L${x + 5} 0L${x + 10} 8V24Z`, c)
    pen.rect(0, 14, 140, 46, color, 16)
    pen.line([[12, 24], [128, 24]], { color: shade(color, -0.2), width: 4 })
    pen.rect(108, 20, 16, 8, { color: STUFF.steel, volume: 1.600 }, 3)
    pen.circle(40, 42, 6, { color: mix(color, '#ffffff', 0.6), outline: false })
  }), // prettier-ignore
  drawable('cup of pencils', 80, 130, (pen, look) => {
    for (const [x, turn, c] of [[22, -12, '#f0b93a'], [36, -3, '#d9403f'], [50, 6, '#3f86c9'], [60, 14, '#5fb86a']] as const) pen.at(x, 70, { rotate: turn }, () => {
      pen.polygon([[-5, -54], [0, -68], [5, -54]], '#ecd0a0')
      pen.polygon([[-1.600, -64], [0, -68], [1.600, -64]], STUFF.black)
      pen.rect(-5, -55, 10, 60, c)
    })
    pen.path('M4 62H76L70 122Q70 130 62 130H18Q10 130 10 122Z', bodyColor(look, '#6a7fa0'))
    pen.rect(2, 60, 76, 8, shade(bodyColor(look, '#6a7fa0'), 0.07), 3)
  }), // prettier-ignore
]
