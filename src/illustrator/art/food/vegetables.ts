/** More fruit, vegetables, nuts, and heaps of them. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, drawable, secondColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { leaf, SHINE, spread } from '../outlines.ts'
import { deepBowl, strewn } from '../parts/dishes.ts'

const GREEN = '#4f9a3a'

/** Blades of leaves fanning from a crown. */
function leaves(pen: Pen, x: number, y: number, angles: readonly number[], length: number, color = GREEN): void {
  for (const angle of angles) leaf(pen, [x, y], angle, length, angle % 20 ? color : shade(color, 0.05))
}

/** A heap of round fruit. */
function heap(pen: Pen, fruit: readonly (readonly [x: number, y: number, r: number, color: string])[]): void {
  for (const [x, y, r, color] of fruit) {
    pen.circle(x, y, r, { color, round: true })
    pen.ellipse(x - r * 0.36, y - r * 0.36, r * 0.16, r * 0.26, SHINE, 34)
  }
}

const root = (name: string, own: string, tip: string): Drawable =>
  drawable(name, 84, 130, (pen, look) => {
    leaves(pen, 42, 50, [-112, -98, -82, -66], 50)
    for (const x of [34, 42, 50]) pen.line([[42, 50], [x, 24]], { color: name === 'beetroot' ? '#a8345a' : '#8fb86a', width: 4 }) // prettier-ignore
    pen.path('M42 46C66 46 84 60 82 80C80 100 60 108 50 114C46 118 44 124 42 130C40 124 38 118 34 114C24 108 4 100 2 80C0 60 18 46 42 46Z', { color: bodyColor(look, own), round: true })
    pen.path('M30 104C38 108 46 108 54 104C50 110 44 118 42 130C40 118 34 110 30 104Z', { color: tip, outline: false, alpha: 0.8 })
    pen.ellipse(24, 68, 6, 11, SHINE, 28)
  }) // prettier-ignore

export const VEGETABLES: readonly Drawable[] = [
  drawable('papaya', 120, 96, (pen, look) => {
    pen.path('M2 52C8 22 44 4 80 6C104 8 118 24 116 46C112 76 78 92 46 90C20 88 -2 74 2 52Z', { color: '#e0a03a', volume: 1.200 })
    pen.path('M14 54C20 30 48 16 80 18C98 20 106 32 104 46C100 68 74 80 48 78C28 76 12 68 14 54Z', bodyColor(look, '#f58a4a'))
    pen.path('M36 54C40 42 60 36 78 38C86 40 88 46 84 52C76 62 58 66 48 64C40 62 34 60 36 54Z', { color: '#e06a2f', outline: false })
    for (const [x, y] of [[44, 54], [54, 48], [64, 46], [74, 46], [52, 58], [62, 55], [72, 53], [80, 46]] as const) pen.circle(x, y, 3.600, '#2b2a2a')
  }), // prettier-ignore
  drawable('fig', 110, 92, (pen, look) => {
    const skin = bodyColor(look, '#6a4a8a')
    pen.path('M34 6C38 0 44 0 46 6C50 20 72 34 72 60C72 80 58 92 38 92C16 92 2 80 2 60C2 36 28 24 34 6Z', { color: skin, round: true })
    for (const d of ['M38 14C30 40 22 60 26 86', 'M42 14C52 40 56 60 52 86']) pen.line(d, { color: shade(skin, 0.1), width: 2, alpha: 0.7 })
    pen.ellipse(82, 64, 28, 27, skin)
    pen.ellipse(82, 64, 24, 23, { color: '#f4e3c8', outline: false })
    pen.ellipse(82, 64, 18, 17, { color: '#d9566a', outline: false })
    strewn(pen, { x: 82, y: 64, rx: 15, ry: 14 }, { count: 26, colors: ['#f7d98a', '#f4c0b0'], size: 1.500 })
  }), // prettier-ignore
  fitted('dragon fruit', (pen, look) => {
    const skin = bodyColor(look, '#e0457f')
    for (const [x, y, t] of [[10, 40, -150], [6, 70, -170], [94, 40, -30], [98, 70, -10], [34, 14, -110], [52, 8, -90], [70, 14, -70]] as const) pen.at(x, y, { rotate: t }, () => pen.path('M-12 -9C2 -8 12 -4 22 0C12 4 2 8 -12 9Z', '#8fc46a'))
    pen.ellipse(52, 62, 46, 48, skin)
    pen.ellipse(52, 64, 38, 40, { color: '#fdfbfb', outline: false })
    strewn(pen, { x: 52, y: 64, rx: 34, ry: 36 }, { count: 54, colors: ['#2b2a30'], size: 1.700 })
  }), // prettier-ignore
  drawable('cranberry', 110, 84, (pen, look) => {
    const red = bodyColor(look, '#c51f3f')
    leaves(pen, 60, 22, [-164, -20], 36)
    heap(pen, [[28, 56, 25, red], [80, 58, 25, red], [54, 40, 25, shade(red, 0.04)]])
  }), // prettier-ignore
  drawable('fruit', 130, 100, (pen, look) => {
    pen.path('M70 28C76 10 96 6 112 12C104 32 84 38 70 28Z', GREEN)
    pen.path('M4 66C14 96 60 108 96 86C110 78 116 66 114 58C88 74 44 78 14 56C8 52 2 58 4 66Z', '#f7d038')
    heap(pen, [[38, 48, 31, bodyColor(look, '#d9302f')], [88, 52, 29, '#f5871f']])
    for (const [x, y] of [[56, 78], [70, 82], [64, 68], [78, 74], [84, 86], [66, 92]] as const) pen.circle(x, y, 9, { color: '#7a4fb0', round: true })
    pen.line('M40 20C38 12 42 6 46 4', { color: '#6b4426', width: 4 })
  }), // prettier-ignore
  drawable('fruit bowl', 120, 96, (pen, look) => {
    pen.at(0, 12, {}, () => deepBowl(pen, bodyColor(look, '#5f8fb8'), '#c9b896', () => {
      pen.path('M62 20C66 -2 92 -12 116 0C120 4 118 8 114 8C100 4 88 10 84 24Z', '#f7d038')
      pen.line('M34 4C34 -2 38 -6 42 -8', { color: '#6b4426', width: 4 })
      heap(pen, [[34, 18, 20, '#d9302f'], [70, 20, 19, '#f5871f'], [98, 26, 16, '#8fc43f'], [18, 30, 13, '#f7dc3a']])
      for (const [x, y] of [[48, 26], [56, 34], [44, 36], [62, 26], [52, 18]] as const) pen.circle(x, y, 8, { color: '#7a4fb0', round: true })
    }))
  }), // prettier-ignore
  drawable('asparagus', 90, 130, (pen, look) => {
    const green = bodyColor(look, '#6fa84a')
    for (const [x, t] of [[20, -8], [36, -3], [52, 3], [68, 8]] as const) pen.at(45, 128, { rotate: t }, () => pen.at(x - 45, -128, {}, () => {
      pen.rect(-6, 24, 12, 104, { color: green, to: mix(green, '#f4f0dc', 0.5) }, 4)
      pen.path('M-8 34C-9 16 -4 6 0 0C4 6 9 16 8 34Z', shade(green, -0.06))
      for (const y of [14, 24, 52, 76]) pen.polygon([[-5, y + 8], [0, y - 2], [5, y + 8]], { color: mix(green, '#7a5f9a', 0.4), outline: false })
    }))
    pen.rect(16, 74, 58, 9, '#d9567f', 3)
  }), // prettier-ignore
  fitted('celery', (pen, look) => {
    const green = bodyColor(look, '#a9cf74')
    for (const [x, t] of [[20, -22], [34, -9], [56, 9], [70, 22], [45, 0]] as const) pen.at(45, 130, { rotate: t }, () => {
      for (const [dx, y] of [[-10, -112], [10, -112], [0, -120]] as const) pen.circle(dx, y, 11, '#5fa843')
      pen.rect(-7, -112, 14, 116, x % 4 ? green : shade(green, -0.05), 5)
      pen.line([[0, -104], [0, -6]], { color: shade(green, -0.1), width: 2 })
    })
    pen.path('M24 122H66C68 136 56 140 45 140C34 140 22 136 24 122Z', shade(green, 0.06))
  }), // prettier-ignore
  fitted('bean', (pen, look) => {
    const color = bodyColor(look, '#a8452f')
    for (const [x, y, t] of [[20, 58, -34], [98, 58, 40], [58, 62, 6], [36, 30, 24], [80, 28, -30], [58, 4, 10]] as const) pen.at(x, y, { rotate: t }, () => {
      pen.path('M-24 -4C-24 -18 -8 -20 -2 -12C0 -9 4 -9 6 -12C14 -20 28 -14 26 2C24 16 8 20 -4 19C-16 18 -24 10 -24 -4Z', { color, round: true })
      pen.ellipse(2, -7, 5, 2.200, { color: '#f4e3d2', outline: false })
      pen.ellipse(-14, -8, 4, 2, SHINE, -30)
    })
  }), // prettier-ignore
  fitted('green bean', (pen, look) => {
    const green = bodyColor(look, '#5f9f42')
    for (const [y, bend, c] of [[14, -14, 0.03], [36, 10, -0.03], [56, -8, 0]] as const) {
      pen.limb([[6, y + bend * 0.4], [40, y - bend * 0.4], [86, y], [124, y + bend * 0.5]], [6, 14, 14, 5], shade(green, c))
      for (const x of [34, 54, 74, 94]) pen.ellipse(x, y - bend * 0.2, 6, 3.500, { color: shade(green, 0.08), outline: false })
      pen.line([[124, y + bend * 0.5], [134, y + bend]], { color: shade(green, -0.1), width: 3 })
    }
  }), // prettier-ignore
  root('beetroot', '#8f2f55', '#6a1f3f'),
  root('turnip', '#f4e9ee', '#f7f2e6'),
  drawable('zucchini', 140, 64, (pen, look) => {
    const green = bodyColor(look, '#4f8a3f')
    pen.limb([[20, 42], [70, 34], [112, 22]], [36, 32, 22], green)
    pen.path('M108 12L130 2L136 12L118 30Z', '#9cb86a')
    for (const d of ['M8 36C50 26 84 20 112 14', 'M10 50C50 44 84 36 116 26']) pen.line(d, { color: shade(green, 0.1), width: 2.500, alpha: 0.7 })
    for (const [x, y] of [[20, 46], [36, 52]] as const) {
      pen.ellipse(x, y, 14, 12, green)
      pen.ellipse(x, y, 11.500, 9.500, { color: '#e6efc0', outline: false })
    }
  }), // prettier-ignore
  drawable('vegetable', 140, 112, (pen, look) => {
    leaves(pen, 104, 42, [-120, -90, -60], 34)
    pen.path('M98 40H118L110 104C109 112 107 112 106 104Z', { color: '#f07f22', volume: 1.400 })
    for (const [x, y, r] of [[22, 40, 20], [54, 40, 20], [38, 22, 21], [38, 46, 18]] as const) pen.circle(x, y, r, { color: bodyColor(look, '#3f9140'), round: true })
    pen.path('M28 56C32 76 30 92 30 104H48C46 92 46 76 50 56Z', '#9cc66b')
    pen.circle(74, 84, 26, { color: '#d9302f', round: true })
    pen.polygon([[74, 54], [80, 62], [90, 60], [82, 68], [66, 68], [58, 60], [68, 62]], GREEN)
    pen.ellipse(126, 92, 14, 18, { color: '#6a3f8a', round: true })
    pen.path('M118 78C120 70 132 70 134 78Z', GREEN)
    pen.ellipse(20, 94, 20, 16, { color: '#d9b98a', round: true })
  }), // prettier-ignore
  drawable('leek', 60, 150, (pen, look) => {
    const green = bodyColor(look, '#5f9a4a')
    for (const [t, c] of [[-20, -0.06], [18, -0.03], [-6, 0.03], [8, 0]] as const) pen.at(30, 80, { rotate: t }, () => pen.path('M-9 6L-13 -60L0 -80L13 -60L9 6Z', shade(green, c)))
    pen.path('M19 70H41L40 136C40 144 20 144 20 136Z', { color: '#f4f2e2', to: '#fbfaf4', volume: 1.200 })
    pen.path('M19 66H41V92C34 84 26 84 19 92Z', { color: mix(green, '#f4f2e2', 0.45), outline: false })
    for (const x of [24, 30, 36]) pen.line(`M${x} 140V150`, { color: '#d9d2b8', width: 2 })
  }), // prettier-ignore
  drawable('artichoke', 96, 112, (pen, look) => {
    const green = bodyColor(look, '#7fa05a')
    pen.rect(40, 92, 16, 20, shade(green, -0.08), 4)
    for (const [y, n, w] of [[70, 5, 30], [52, 5, 28], [36, 4, 26], [22, 3, 24]] as const) for (let k = 0; k < n; k++) {
      const x = 48 + (k - (n - 1) / 2) * 17
      pen.path(`M${x} ${y - 26}C${x + w * 0.6} ${y - 6} ${x + w * 0.5} ${y + 18} ${x} ${y + 30}C${x - w * 0.5} ${y + 18} ${x - w * 0.6} ${y - 6} ${x} ${y - 26}Z`, shade(green, (k % 2) * 0.04 - 0.02))
    }
  }), // prettier-ignore
  drawable('sweet potato', 120, 66, (pen, look) => {
    const skin = bodyColor(look, '#b5603f')
    pen.path('M2 40C14 14 44 0 78 6C100 8 114 18 118 26C112 42 92 56 64 62C34 68 10 58 2 40Z', { color: skin, volume: 1.500 })
    for (const [x, y] of [[34, 24], [58, 44], [82, 22], [50, 16], [92, 38]] as const) pen.line([[x, y], [x + 9, y + 1]], { color: shade(skin, -0.12), width: 2.500 })
  }), // prettier-ignore
  drawable('ginger', 116, 80, (pen, look) => {
    const skin = bodyColor(look, '#d9b27a')
    pen.path('M6 46C4 32 18 26 28 32C30 18 44 14 50 26C52 8 66 -2 74 8C80 16 74 26 72 34C84 26 104 24 112 36C118 48 104 58 92 56C94 70 80 82 70 72C64 68 66 60 62 58C56 70 40 76 34 64C22 66 8 58 6 46Z', { color: skin, volume: 1.500 })
    for (const d of ['M18 40L30 46', 'M50 34L54 46', 'M66 16L72 24', 'M88 38L100 42', 'M74 60L82 64']) pen.line(d, { color: shade(skin, -0.14), width: 2.500 })
  }), // prettier-ignore
  drawable('passion fruit', 116, 76, (pen, look) => {
    const skin = bodyColor(look, '#6a3f6a')
    pen.circle(38, 38, 38, { color: skin, round: true })
    pen.ellipse(24, 22, 6, 10, SHINE, 34)
    pen.ellipse(84, 44, 32, 31, skin)
    pen.ellipse(84, 44, 27, 26, { color: '#f7efe0', outline: false })
    pen.ellipse(84, 44, 21, 20, { color: '#f0b93a', outline: false })
    strewn(pen, { x: 84, y: 44, rx: 17, ry: 16 }, { count: 16, colors: ['#33302a'], size: 2.400 })
  }), // prettier-ignore
  drawable('grapefruit', 124, 84, (pen, look) => {
    const flesh = secondColor(look, '#f2707a')
    pen.circle(42, 42, 42, { color: bodyColor(look, '#f5a04a'), round: true })
    pen.ellipse(26, 24, 8, 12, SHINE, 34)
    pen.circle(86, 46, 38, bodyColor(look, '#f5a04a'))
    pen.circle(86, 46, 34, { color: '#fbf1dc', outline: false })
    for (let k = 0; k < 9; k++) pen.at(86, 46, { rotate: k * 40 }, () => pen.path('M0 -3L-9 -27Q0 -33 9 -27Z', { color: flesh, outline: false }))
  }), // prettier-ignore
  fitted('apricot', (pen, look) => {
    pen.circle(42, 45, 41, { color: bodyColor(look, '#f7a94a'), round: true })
    pen.line('M44 8C30 30 32 60 46 84', { color: '#d9792f', width: 2.500, alpha: 0.6 })
    leaf(pen, [44, 8], -18, 34, GREEN)
    pen.ellipse(26, 34, 7, 11, SHINE, 30)
  }), // prettier-ignore
  drawable('nut', 124, 84, (pen, look) => {
    const shell = bodyColor(look, '#c08a55')
    pen.circle(38, 44, 38, { color: shell, round: true })
    for (const d of ['M38 6C30 30 30 58 38 82', 'M14 24C24 32 26 56 16 72', 'M62 24C52 32 50 56 60 72', 'M26 10C34 24 36 40 28 50']) pen.line(d, { color: shade(shell, -0.14), width: 3 })
    pen.path('M74 50C70 34 86 26 94 34C100 40 104 34 112 36C124 42 124 62 114 66C106 68 104 64 98 70C88 78 76 66 74 50Z', { color: mix(shell, '#f4dcae', 0.6), volume: 1.400 })
    for (const [x, y] of [[84, 46], [92, 58], [108, 48], [114, 58], [86, 62]] as const) pen.ellipse(x, y, 3, 1.600, { color: shade(shell, -0.08), outline: false }, 30)
    pen.path('M80 84C82 72 98 68 112 76C106 84 92 86 80 84Z', { color: '#8a5a34', volume: 1.400 })
  }), // prettier-ignore
  drawable('peanut', 124, 66, (pen, look) => {
    const shell = bodyColor(look, '#d9ae74')
    pen.path('M4 38C0 18 24 2 42 14C54 22 66 20 76 10C96 -6 124 10 120 34C116 58 90 62 78 50C68 42 58 44 48 54C30 70 6 60 4 38Z', { color: shell, volume: 1.500 })
    for (let k = 0; k < 18; k++) pen.ellipse(14 + spread(k, 4) * 96, 18 + spread(k, 5) * 30, 3.500, 1.600, { color: shade(shell, -0.12), outline: false }, 20)
  }), // prettier-ignore
  drawable('pickle', 130, 60, (pen, look) => {
    const green = bodyColor(look, '#6f9a3a')
    pen.path('M2 36C8 14 36 4 64 2C96 0 124 10 128 28C126 46 98 58 66 58C34 60 4 54 2 36Z', { color: green, volume: 1.500 })
    for (let k = 0; k < 14; k++) pen.circle(16 + ((k * 31) % 98), 16 + ((k * 17) % 30), 3, { color: shade(green, k % 2 ? 0.1 : -0.1), outline: false })
    pen.path('M18 22C40 10 76 8 100 14L98 18C74 13 44 15 22 27Z', SHINE)
  }), // prettier-ignore
  drawable('olive fruit', 110, 80, (pen, look) => {
    const green = bodyColor(look, '#8a9a3f')
    leaves(pen, 56, 20, [-170, -10], 46, '#7f9a6a')
    for (const [x, y, t] of [[32, 50, -14], [78, 52, 14]] as const) pen.at(x, y, { rotate: t }, () => {
      pen.ellipse(0, 0, 27, 25, { color: x < 50 ? green : '#3a3342', round: true })
      pen.circle(-18, -4, 7, { color: '#d9402f', outline: false })
      pen.ellipse(4, -12, 7, 4, SHINE, 10)
    })
  }), // prettier-ignore
  drawable('vegetable basket', 130, 104, (pen, look) => {
    leaves(pen, 38, 28, [-120, -95, -70], 30)
    for (const [x, t] of [[30, -10], [46, 4]] as const) pen.at(x, 26, { rotate: t }, () => pen.path('M-9 0H9L2 56H-2Z', { color: '#f07f22', volume: 1.300 }))
    for (const [x, y, r] of [[76, 26, 16], [98, 28, 15], [87, 14, 16]] as const) pen.circle(x, y, r, { color: '#3f9140', round: true })
    heap(pen, [[64, 44, 17, '#d9302f'], [110, 46, 14, '#7a4fb0'], [22, 48, 14, '#e8c36a']])
    const straw = bodyColor(look, '#c08a48')
    pen.path('M4 50H126L112 98Q110 104 102 104H28Q20 104 18 98Z', { color: straw, volume: 1.300 })
    for (let row = 0; row < 5; row++) for (let k = 0; k < 8; k++) pen.rect(14 + k * 13 + (row % 2) * 6, 56 + row * 9.500, 10, 6, { color: shade(straw, row % 2 ? 0.06 : -0.06), outline: false }, 3)
    pen.rect(0, 44, 130, 11, shade(straw, 0.05), 5)
  }), // prettier-ignore
  fitted('slice of watermelon', (pen, look) => {
    pen.polygon([[0, 96], [60, 0], [120, 96]], bodyColor(look, '#ea3f4f'))
    pen.path('M0 96H120C118 104 116 108 112 110H8C4 108 2 104 0 96Z', '#e6f2c4')
    pen.path('M4 104H116C112 114 106 118 98 118H22C14 118 8 114 4 104Z', '#2f8a42')
    for (const [x, y] of [[60, 34], [46, 58], [74, 58], [32, 80], [60, 78], [88, 80]] as const) pen.path(`M${x} ${y - 6}C${x + 4} ${y} ${x + 4} ${y + 5} ${x} ${y + 5}C${x - 4} ${y + 5} ${x - 4} ${y} ${x} ${y - 6}Z`, '#2c1a1a')
  }), // prettier-ignore
]
