/** Cooked dishes, street food, and what is in the larder. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, drawable, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { SHINE, spread } from '../outlines.ts'
import { deepBowl, flatPlate, strewn } from '../parts/dishes.ts'
import { label, steam, STUFF, writeIn } from '../parts/house-parts.ts'

const bowlOf = (name: string, bowl: string, inside: string, fill: (pen: Pen, look: Look) => void): Drawable =>
  fitted(name, (pen, look) => deepBowl(pen, bodyColor(look, bowl), inside, () => fill(pen, look)))

/** Pieces of food lying about, as discs with a lighter middle. */
function pieces(pen: Pen, list: readonly (readonly [x: number, y: number, r: number, color: string])[]): void {
  for (const [x, y, r, color] of list) pen.ellipse(x, y, r, r * 0.66, { color, round: true }, ((x * 7) % 40) - 20)
}

/** A bottle of sauce with a nozzle. */
const sauce = (name: string, own: string, cap: string): Drawable =>
  drawable(name, 50, 130, (pen, look) => {
    const color = bodyColor(look, own)
    pen.polygon([[20, 22], [22, 0], [28, 0], [30, 22]], cap)
    pen.path('M12 20H38L42 36H8Z', cap)
    pen.path('M8 34H42C50 44 50 54 50 66V122Q50 130 42 130H8Q0 130 0 122V66C0 54 0 44 8 34Z', { color, volume: 1.500 })
    label(pen, { x: 6, y: 66, width: 38, height: 40 }, look, '#fbf5e4', color)
    pen.rect(6, 48, 4, 66, SHINE, 2)
  }) // prettier-ignore

/** A paper bag of a staple. */
const bagOf = (name: string, own: string, mark: string): Drawable =>
  drawable(name, 80, 112, (pen, look) => {
    const paper = bodyColor(look, own)
    pen.path('M6 18H74L80 104Q80 112 72 112H8Q0 112 0 104Z', paper)
    pen.path('M6 18L12 0H68L74 18Z', shade(paper, -0.08))
    pen.rect(6, 16, 68, 6, { color: shade(paper, -0.14), outline: false })
    pen.circle(40, 62, 24, mark)
    if (look.text) writeIn(pen, look.text, { x: 20, y: 46, width: 40, height: 32 }, { color: '#ffffff', bold: true })
    else for (const t of [-26, 0, 26]) pen.at(40, 78, { rotate: t }, () => {
      pen.line([[0, 0], [0, -24]], { color: '#fbf5e4', width: 2 })
      for (const y of [-12, -19, -26]) for (const s of [-3.500, 3.500]) pen.ellipse(s, y, 2, 4, { color: '#fbf5e4', outline: false }, s * 8)
    })
  }) // prettier-ignore

/** A meal on a plate: the main thing at the left, something beside it. */
const plateOf = (name: string, draw: (pen: Pen, look: Look) => void): Drawable =>
  fitted(name, (pen, look) => {
    flatPlate(pen, 65, 60, 65)
    draw(pen, look)
  })

export const DISHES: readonly Drawable[] = [
  drawable('pizza', 124, 124, (pen, look) => {
    pen.circle(62, 62, 62, '#c98a45')
    pen.circle(62, 62, 54, { color: '#d9502f', outline: false })
    pen.circle(62, 62, 51, { color: bodyColor(look, '#f4c64e'), outline: false, volume: 1.200 })
    for (let k = 0; k < 4; k++) pen.at(62, 62, { rotate: k * 45 + 12 }, () => pen.line([[0, -56], [0, 56]], { color: '#d9a03a', width: 1.800, alpha: 0.8 }))
    for (const [x, y] of [[38, 36], [78, 32], [96, 62], [76, 90], [42, 86], [26, 62], [60, 58]] as const) {
      pen.circle(x, y, 10, { color: '#c93a2c', volume: 1.400 })
      pen.circle(x - 2, y - 2, 2, { color: '#e8705a', outline: false })
    }
    for (const [x, y, t] of [[58, 36, 20], [88, 46, 80], [58, 78, -30], [40, 60, 60], [86, 76, 10], [62, 100, 40], [30, 44, -20]] as const) pen.ellipse(x, y, 6, 3.200, { color: '#4f8f3a', outline: false }, t)
    for (const [x, y] of [[50, 46], [74, 62], [52, 92], [92, 34], [34, 76]] as const) {
      pen.circle(x, y, 4, '#2f2b2e')
      pen.circle(x, y, 1.600, { color: '#f4c64e', outline: false })
    }
  }), // prettier-ignore
  bowlOf('stew', '#8a5a3f', '#8f4a24', (pen) => {
    pieces(pen, [[28, 30, 12, '#6b3a22'], [50, 26, 11, '#f07f22'], [72, 28, 12, '#6b3a22'], [92, 30, 11, '#e8c36a'], [40, 36, 10, '#e8c36a'], [64, 36, 10, '#f07f22'], [84, 38, 8, '#5fa843']])
    steam(pen, 60, 20, 20)
  }), // prettier-ignore
  bowlOf('curry', '#4f7a9a', '#e0952f', (pen) => {
    pen.path('M60 34C62 10 84 2 98 12C108 18 112 28 111 36Z', '#fbf9f2')
    pieces(pen, [[26, 30, 11, '#b5602f'], [44, 34, 11, '#d9792f'], [36, 24, 9, '#f0b04a'], [58, 38, 9, '#b5602f'], [52, 26, 8, '#5fa843']])
    strewn(pen, { x: 40, y: 30, rx: 26, ry: 8 }, { count: 10, colors: ['#4f9a3a'], size: 1.800 })
  }), // prettier-ignore
  bowlOf('dumpling', '#b5793f', '#e9d3a6', (pen, look) => {
    for (const [x, y] of [[34, 22], [84, 22], [60, 14], [48, 32], [74, 32]] as const) {
      const dough = secondColor(look, '#fbf2e0')
      pen.path(`M${x - 24} ${y + 12}C${x - 24} ${y - 8} ${x - 10} ${y - 14} ${x} ${y - 14}C${x + 10} ${y - 14} ${x + 24} ${y - 8} ${x + 24} ${y + 12}Q${x} ${y + 20} ${x - 24} ${y + 12}Z`, { color: dough, volume: 1.300 })
      for (const k of [-12, -4, 4, 12]) pen.line(`M${x + k} ${y - 9}Q${x + k * 0.9} ${y - 2} ${x + k * 0.5} ${y + 2}`, { color: shade(dough, -0.12), width: 2 })
    }
  }), // prettier-ignore
  bowlOf('mac and cheese', '#d9502f', '#f4b93a', (pen) => {
    for (let k = 0; k < 16; k++) pen.line(`M${16 + ((k * 23) % 84)} ${22 + ((k * 7) % 18)}q5 -9 12 -1`, { color: k % 2 ? '#f7cf4a' : '#f0b02f', width: 6 })
  }), // prettier-ignore
  bowlOf('fried rice', '#3f6f8a', '#f4e6c2', (pen) => {
    pen.path('M8 36C12 6 40 -0 60 0C80 0 108 6 112 36Z', '#f4e3b8')
    strewn(pen, { x: 60, y: 20, rx: 44, ry: 16 }, { count: 44, colors: ['#5fa843', '#f07f22', '#fbf7e8', '#e0b060', '#f7cf4a'], size: 2.200 })
  }), // prettier-ignore
  bowlOf('chili', '#5b4a3f', '#9a3020', (pen) => {
    for (let k = 0; k < 14; k++) pen.ellipse(18 + spread(k, 1) * 84, 26 + spread(k, 2) * 14, 6, 4, { color: k % 3 ? '#7a2418' : '#d9502f', round: true }, k * 30)
    pen.path('M46 26C50 14 72 14 76 26C70 32 52 32 46 26Z', '#fbfaf4')
    strewn(pen, { x: 60, y: 26, rx: 20, ry: 5 }, { count: 8, colors: ['#5fa843'], size: 1.800 })
  }), // prettier-ignore
  bowlOf('oatmeal', '#d9b07a', '#ecdcb8', (pen) => {
    pen.ellipse(60, 32, 48, 10, { color: '#ecdcb8', outline: false })
    pieces(pen, [[40, 28, 8, '#d8262c'], [54, 24, 8, '#d8262c'], [76, 28, 7, '#4a5fb0'], [86, 32, 7, '#4a5fb0'], [66, 34, 7, '#4a5fb0']])
    strewn(pen, { x: 60, y: 32, rx: 42, ry: 8 }, { count: 14, colors: ['#c9a066', '#f7efda'], size: 1.800 })
  }), // prettier-ignore
  bowlOf('yogurt', '#f4f5f6', '#fdfbf7', (pen, look) => {
    pen.path('M10 34C24 14 50 26 60 12C70 26 96 14 110 34C96 46 24 46 10 34Z', '#fdfbf7')
    pieces(pen, [[40, 26, 9, '#d8262c'], [84, 28, 8, '#4a5fb0'], [72, 34, 8, '#4a5fb0'], [58, 32, 9, secondColor(look, '#d8262c')]])
    strewn(pen, { x: 60, y: 32, rx: 36, ry: 7 }, { count: 12, colors: ['#c9935a'], size: 2 })
  }), // prettier-ignore
  bowlOf('chips', '#3f6f8a', '#e0b060', (pen) => {
    for (const [x, y, t] of [[24, 26, -30], [46, 18, 10], [70, 14, -12], [94, 24, 28], [36, 32, 20], [60, 28, -8], [84, 34, 14]] as const) {
      pen.ellipse(x, y, 19, 12, { color: '#f4cf6a', volume: 1.500 }, t)
      pen.ellipse(x + 2, y - 2, 10, 5, { color: '#f9e09a', outline: false }, t)
    }
  }), // prettier-ignore
  bowlOf('guacamole', '#8a5a3f', '#8fb84a', (pen) => {
    for (const [x, y, t] of [[22, 20, -30], [100, 18, 24]] as const) pen.at(x, y, { rotate: t }, () => pen.polygon([[-16, 14], [0, -18], [16, 14]], '#ecb84f'))
    pen.path('M12 34C24 16 50 22 62 16C78 10 98 20 108 34C96 46 24 46 12 34Z', { color: '#9cc25a', volume: 1.200 })
    strewn(pen, { x: 60, y: 30, rx: 40, ry: 8 }, { count: 16, colors: ['#d9302f', '#fbf7ee', '#4f8f3a'], size: 2 })
  }), // prettier-ignore
  plateOf('omelette', (pen, look) => {
    pen.path('M14 50C14 26 40 10 70 12C100 14 118 32 114 52C96 64 32 64 14 50Z', { color: bodyColor(look, '#f7cf4a'), volume: 1.400 })
    pen.path('M14 50C40 40 84 40 114 52C96 64 32 64 14 50Z', { color: shade(bodyColor(look, '#f7cf4a'), 0.04), outline: false })
    for (const [x, y, c] of [[40, 46, '#5fa843'], [56, 44, '#d9302f'], [76, 45, '#5fa843'], [92, 49, '#d9302f']] as const) pen.ellipse(x, y, 5, 3, { color: c, outline: false })
    for (const [x, y] of [[44, 28], [66, 22], [88, 30]] as const) pen.ellipse(x, y, 5, 3, { color: '#e0a03a', outline: false, alpha: 0.7 })
    pen.path('M112 42C118 34 128 38 126 46C124 52 114 50 112 42Z', '#4f9a3a')
  }), // prettier-ignore
  drawable('meat', 124, 92, (pen, look) => {
    pen.limb([[22, 46], [64, 46]], [13, 13], '#f5efe0')
    for (const y of [38, 54]) pen.circle(12, y, 11, '#f5efe0')
    pen.path('M36 46C34 16 62 0 88 6C114 12 126 32 122 52C118 78 92 94 68 88C46 82 36 68 36 46Z', { color: bodyColor(look, '#a8472f'), volume: 1.400 })
    pen.ellipse(98, 48, 21, 30, '#e8b0a0', 10)
    pen.ellipse(99, 48, 15, 23, { color: '#d9706a', outline: false }, 10)
    pen.circle(100, 48, 7, '#f5efe0')
    pen.path('M52 24C60 16 70 14 78 14L77 19C69 20 62 24 57 30Z', SHINE)
  }), // prettier-ignore
  drawable('butter', 130, 64, (pen, look) => {
    pen.path('M0 48H130L122 60Q120 64 114 64H16Q10 64 8 60Z', '#e9edf0')
    const butter = bodyColor(look, '#f7dc6a')
    pen.polygon([[26, 16], [100, 10], [114, 22], [40, 28]], mix(butter, '#ffffff', 0.3))
    pen.polygon([[40, 28], [114, 22], [114, 46], [40, 50]], butter)
    pen.polygon([[26, 16], [40, 28], [40, 50], [26, 40]], shade(butter, -0.05))
    pen.polygon([[12, 34], [24, 32], [32, 46], [20, 48]], butter)
    pen.limb([[76, 16], [126, 2]], [4, 4], STUFF.steel)
  }), // prettier-ignore
  drawable('kebab', 150, 50, (pen, look) => {
    pen.line([[0, 44], [150, 6]], { color: STUFF.paleWood, width: 4 })
    const meat = bodyColor(look, '#9a4a2c')
    for (const [k, c] of [meat, '#d9302f', meat, '#5fa843', meat, '#f7cf4a', meat].entries()) pen.at(26 + k * 17, 37.500 - k * 4.300, { rotate: -14 }, () => pen.rect(-9, k % 2 ? -11 : -13, k % 2 ? 15 : 19, k % 2 ? 22 : 26, { color: c, volume: 1.500 }, 5))
  }), // prettier-ignore
  plateOf('lasagna', (pen, look) => {
    const sauces = bodyColor(look, '#c8452f')
    for (const [y, c] of [[50, '#f4cf7a'], [43, sauces], [36, '#f4cf7a'], [29, sauces], [22, '#f4cf7a']] as const) pen.path(`M22 ${y}Q64 ${y - 4} 108 ${y}V${y + 8}Q64 ${y + 6} 22 ${y + 8}Z`, c)
    pen.path('M20 24C20 14 50 10 66 12C90 10 110 14 110 24C104 32 96 24 88 30C78 36 70 26 60 31C50 36 42 26 34 31C26 34 22 30 20 24Z', '#f7c93a')
    for (const [x, y] of [[44, 18], [64, 16], [86, 19]] as const) pen.ellipse(x, y, 7, 3, { color: '#d9902f', outline: false })
    pen.path('M62 12C66 2 78 4 80 8C76 14 68 14 62 12Z', '#4f9a3a')
  }), // prettier-ignore
  plateOf('grilled fish', (pen, look) => {
    const skin = bodyColor(look, '#c9935a')
    pen.polygon([[98, 40], [122, 20], [118, 42], [126, 56]], shade(skin, -0.08))
    pen.path('M6 44C14 22 44 14 70 18C92 22 106 34 110 42C104 54 82 62 58 62C32 62 12 56 6 44Z', { color: skin, volume: 1.400 })
    for (const x of [40, 54, 68, 82]) pen.line([[x, 24], [x + 8, 56]], { color: '#6b3a1c', width: 3.500, alpha: 0.8 })
    pen.circle(20, 38, 4, '#fbfaf4')
    pen.circle(20, 38, 2, { color: '#2b2a2a', outline: false })
    for (const x of [36, 52]) pen.circle(x, 62, 8, { color: '#f7dc3a', volume: 1.300 })
    pen.path('M84 58C92 48 104 52 104 60C98 66 88 66 84 58Z', '#4f9a3a')
  }), // prettier-ignore
  plateOf('fried chicken', (pen, look) => {
    const crust = bodyColor(look, '#c8803a')
    for (const [x, y, t] of [[36, 44, -20], [94, 44, 24], [66, 30, 0]] as const) pen.at(x, y, { rotate: t }, () => {
      pen.limb([[-16, 8], [-30, 14]], [9, 8], '#f5efe0')
      pen.path('M-20 4C-18 -16 4 -22 18 -14C30 -8 30 12 18 18C4 24 -18 20 -20 4Z', { color: crust, volume: 1.500 })
      for (const [dx, dy] of [[-6, -8], [8, -8], [16, 4], [0, 6], [-10, 8]] as const) pen.circle(dx, dy, 2.600, { color: shade(crust, 0.1), outline: false })
    })
  }), // prettier-ignore
  plateOf('spring roll', (pen, look) => {
    const crust = bodyColor(look, '#d9a04e')
    for (const [y, x] of [[46, 20], [46, 66], [32, 42]] as const) {
      pen.rect(x, y - 10, 50, 22, { color: crust, volume: 1.500 }, 9)
      pen.line([[x + 14, y - 8], [x + 24, y + 10]], { color: shade(crust, -0.12), width: 2 })
      pen.ellipse(x + 47, y + 1, 5, 10, { color: '#f4e3b8' })
      pen.circle(x + 47, y, 3, { color: '#5fa843', outline: false })
    }
  }), // prettier-ignore
  plateOf('samosa', (pen, look) => {
    const crust = bodyColor(look, '#d9983f')
    for (const [x, y, s] of [[36, 56, 1], [94, 56, 1], [65, 54, 1.250]] as const) pen.at(x, y, { scale: s }, () => {
      pen.path('M-30 0C-30 -4 -4 -38 0 -38C4 -38 30 -4 30 0C22 6 -22 6 -30 0Z', { color: crust, volume: 1.500 })
      pen.line('M-24 -2Q0 4 24 -2', { color: shade(crust, -0.12), width: 2 })
    })
  }), // prettier-ignore
  plateOf('nachos', (pen, look) => {
    for (const [x, y, t] of [[26, 44, -20], [48, 34, 16], [74, 30, -10], [100, 42, 22], [60, 48, 4], [86, 52, -14], [38, 54, 30]] as const) pen.at(x, y, { rotate: t }, () => pen.polygon([[-18, 12], [0, -18], [18, 12]], { color: bodyColor(look, '#ecb84f'), volume: 1.400 }))
    pen.path('M34 34C44 20 88 18 98 36C92 46 86 36 80 44C72 52 66 38 58 46C50 52 44 40 38 46Z', { color: '#f7b52e', volume: 1.300 })
    for (const [x, y, c] of [[50, 32, '#4f9a3a'], [66, 28, '#d9302f'], [82, 33, '#4f9a3a'], [60, 38, '#2f2b2e'], [76, 40, '#2f2b2e']] as const) pen.circle(x, y, 4, c)
  }, ), // prettier-ignore
  drawable('onigiri', 96, 92, (pen, look) => {
    pen.path('M48 2C62 2 94 66 94 78C94 90 84 92 72 92H24C12 92 2 90 2 78C2 66 34 2 48 2Z', { color: bodyColor(look, '#fbfaf4'), volume: 1.200 })
    strewn(pen, { x: 48, y: 56, rx: 34, ry: 30 }, { count: 26, colors: ['#e6e3d6'], size: 2 })
    pen.rect(30, 58, 36, 34, '#2c4034', 3)
  }), // prettier-ignore
  drawable('sushi roll', 124, 84, (pen, look) => {
    for (const [x, y, c] of [[28, 54, bodyColor(look, '#f58a5f')], [72, 56, secondColor(look, look.colors[0] ?? '#7fb84a')], [100, 34, bodyColor(look, '#f58a5f')], [52, 26, bodyColor(look, '#e0405a')]] as const) {
      pen.path(`M${x - 24} ${y - 8}V${y + 12}A24 15 0 0 0 ${x + 24} ${y + 12}V${y - 8}Z`, '#26382e')
      pen.ellipse(x, y - 8, 24, 16, '#26382e')
      pen.ellipse(x, y - 8, 20, 13, { color: '#fbfaf4', outline: false })
      pen.ellipse(x, y - 8, 9, 6, { color: c, volume: 1.300 })
    }
  }), // prettier-ignore
  drawable('bento', 140, 84, (pen, look) => {
    const box = bodyColor(look, '#2f2b30')
    pen.polygon([[14, 4], [126, 4], [140, 66], [0, 66]], box)
    pen.rect(0, 64, 140, 20, shade(box, -0.05), 4)
    pen.polygon([[19, 9], [66, 9], [62, 60], [8, 60]], { color: '#fbfaf4', outline: false })
    pen.circle(40, 34, 8, '#d8262c')
    pen.polygon([[71, 9], [121, 9], [126, 32], [70, 32]], { color: '#8a3f34', outline: false })
    pen.polygon([[70, 37], [127, 37], [132, 60], [68, 60]], { color: '#8a3f34', outline: false })
    for (const [x, y, c] of [[84, 20, '#5fa843'], [98, 18, '#5fa843'], [112, 21, '#f07f22'], [82, 48, '#f7cf4a'], [98, 48, '#f7cf4a'], [116, 48, '#f58a5f']] as const) pen.ellipse(x, y, 8, 7, { color: c, round: true })
    strewn(pen, { x: 38, y: 36, rx: 22, ry: 22 }, { count: 16, colors: ['#2b2a2a'], size: 1.200 })
  }), // prettier-ignore
  drawable('tofu', 110, 76, (pen, look) => {
    flatPlate(pen, 55, 64, 55)
    const white = bodyColor(look, '#fbf7ea')
    pen.polygon([[20, 18], [78, 12], [96, 24], [34, 32]], mix(white, '#ffffff', 0.5))
    pen.polygon([[34, 32], [96, 24], [96, 54], [34, 62]], white)
    pen.polygon([[20, 18], [34, 32], [34, 62], [20, 46]], shade(white, -0.06))
    for (const [x, y] of [[50, 20], [62, 18], [56, 24], [70, 22]] as const) pen.ellipse(x, y, 4, 2, { color: '#4f9a3a' })
  }), // prettier-ignore
  drawable('corn dog', 60, 150, (pen, look) => {
    pen.rect(26, 96, 8, 54, STUFF.paleWood, 3)
    pen.rect(6, 0, 48, 106, { color: bodyColor(look, '#c98a45'), volume: 1.600 }, 24)
    pen.line('M14 16C26 22 46 14 46 28S14 34 14 48S46 52 46 66S16 72 18 86', { color: '#f7cf2f', width: 6 })
  }), // prettier-ignore
  drawable('egg carton', 150, 64, (pen, look) => {
    for (let k = 0; k < 6; k++) pen.path(`M${14 + k * 22} 36C${14 + k * 22} 14 ${20 + k * 22} 2 ${25 + k * 22} 2C${30 + k * 22} 2 ${36 + k * 22} 14 ${36 + k * 22} 36Z`, { color: k % 3 === 1 ? '#d9a778' : '#f5ead6', round: true })
    const card = bodyColor(look, '#a9a294')
    pen.path('M0 30Q12 22 14 34Q25 44 36 34Q47 44 58 34Q69 44 80 34Q91 44 102 34Q113 44 124 34Q136 22 150 30L142 64H8Z', card)
  }), // prettier-ignore
  sauce('ketchup', '#c8262a', '#f4f5f6'),
  sauce('mustard', '#f4c12f', '#d9302f'),
  sauce('mayonnaise', '#fbf6e2', '#3f6fb0'),
  sauce('soy sauce', '#3a241c', '#d9302f'),
  sauce('olive oil', '#b5b03a', '#3f4a2c'),
  sauce('maple syrup', '#8f4f1c', '#f4efe6'),
  bagOf('flour', '#f4ead6', '#c9935a'),
  bagOf('sugar', '#e9f0f5', '#e0457f'),
  drawable('milk carton', 70, 124, (pen, look) => {
    const color = bodyColor(look, '#4f9ad8')
    pen.polygon([[8, 12], [62, 12], [70, 40], [0, 40]], mix(color, '#ffffff', 0.2))
    pen.rect(6, 0, 58, 13, color, 2)
    pen.rect(0, 38, 70, 86, '#fbfcfd', 2)
    pen.path('M0 96C20 82 44 108 70 90V122Q70 124 68 124H2Q0 124 0 122Z', { color, outline: false })
    if (look.text) writeIn(pen, look.text, { x: 8, y: 48, width: 54, height: 34 }, { color, bold: true })
    else {
      pen.rect(22, 50, 26, 32, { color: mix(color, '#ffffff', 0.3), outline: false }, 3)
      pen.rect(27, 46, 16, 8, { color: mix(color, '#ffffff', 0.3), outline: false }, 2)
    }
    pen.circle(54, 26, 7, '#f4f5f6')
  }), // prettier-ignore
  drawable('takeout box', 92, 96, (pen, look) => {
    const card = bodyColor(look, '#fbf7ee')
    pen.line('M20 34C22 -8 70 -8 72 34', { color: STUFF.steel, width: 3 })
    pen.line([[52, 36], [86, 2]], { color: '#9a3f2f', width: 4 })
    pen.line([[60, 38], [91, 10]], { color: '#9a3f2f', width: 4 })
    for (let k = 0; k < 4; k++) pen.line(`M${20 + k * 12} 36q6 -16 14 -2`, { color: '#f4cf7a', width: 5 })
    pen.polygon([[2, 34], [90, 34], [78, 96], [14, 96]], card)
    pen.polygon([[2, 34], [20, 28], [72, 28], [90, 34], [76, 46], [16, 46]], shade(card, -0.06))
    pen.circle(46, 70, 13, '#d8262c')
    if (look.text) pen.text(look.text, 46, 70, { color: '#fbf7ee', size: 10, bold: true, maxWidth: 22 })
    else pen.path('M40 66H52M46 62V78M40 74H52', { color: '#fbf7ee', outline: false })
  }), // prettier-ignore
]
