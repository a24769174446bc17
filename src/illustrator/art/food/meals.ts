/** Bread, meals, sweets and drinks. */
import type { Pen } from '../../pen/pen.ts'
import { bodyColor, drawable, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'

const SHINE = { color: '#ffffff', alpha: 0.4, outline: false, volume: 0 } as const

function plate(pen: Pen, x: number, y: number, rx: number): void {
  pen.ellipse(x, y, rx, rx * 0.2, '#f6f4ef')
  pen.ellipse(x, y - 1.5, rx * 0.74, rx * 0.13, { color: '#dedad2', outline: false })
}

function steam(pen: Pen, x: number, y: number): void {
  for (const dx of [-10, 4])
    pen.line(`M${x + dx} ${y}C${x + dx - 8} ${y - 8} ${x + dx + 8} ${y - 14} ${x + dx} ${y - 22}`, {
      color: '#ffffff',
      width: 3,
      alpha: 0.6,
    })
}

/** A bowl with something in it, drawn by `fill` over the rim. */
const bowlOf = (name: string, own: string, fill: (pen: Pen, look: Look) => void): Drawable =>
  fitted(name, (pen, look) => {
    pen.ellipse(60, 34, 59, 15, '#f4efe6')
    pen.ellipse(60, 34, 52, 11, own)
    fill(pen, look)
    pen.path('M1 34C4 62 26 78 40 78H80C94 78 116 62 119 34C108 50 12 50 1 34Z', bodyColor(look, '#c8493a'))
    pen.rect(40, 76, 40, 8, bodyColor(look, '#b03e30'), 3)
  })

/** A tall glass of something. */
const glassOf = (name: string, own: string, more?: (pen: Pen) => void): Drawable =>
  drawable(name, 66, 112, (pen, look) => {
    pen.path('M4 8H62L54 108C54 111 52 112 49 112H17C14 112 12 111 12 108Z', { color: '#dcecf4', alpha: 0.8 })
    pen.path('M7 26H59L52 104H14Z', bodyColor(look, own))
    more?.(pen)
    pen.path('M14 16L20 96', SHINE)
    pen.line('M14 18L20 98', { color: '#ffffff', width: 4, alpha: 0.5 })
  })

export const MEALS: readonly Drawable[] = [
  drawable('bread', 130, 84, (pen, look) => {
    pen.path(
      'M4 40C0 14 30 2 66 2C102 2 130 14 126 40C126 50 122 52 122 60V76C122 82 118 84 112 84H18C12 84 8 82 8 76V60C8 52 4 50 4 40Z',
      bodyColor(look, '#c98a45'),
    )
    for (const x of [36, 64, 92]) pen.line([[x - 8, 30], [x + 10, 14]], { color: '#f3d9a4', width: 6 }) // prettier-ignore
  }),
  drawable('baguette', 150, 56, (pen, look) => {
    pen.limb([[12, 44], [75, 28], [138, 14]], [14, 26, 14], bodyColor(look, '#d0944c')) // prettier-ignore
    for (let i = 0; i < 5; i++) pen.line([[30 + i * 22, 42 - i * 5], [42 + i * 22, 24 - i * 5]], { color: '#f5dfae', width: 4 }) // prettier-ignore
  }),
  drawable('croissant', 130, 78, (pen, look) => {
    const dough = bodyColor(look, '#d9953f')
    for (const [x, y, rx, ry, turn] of [[16, 56, 16, 20, 40], [114, 56, 16, 20, -40], [36, 38, 20, 28, 22], [94, 38, 20, 28, -22], [65, 32, 22, 31, 0]] as const) pen.ellipse(x, y, rx, ry, { color: dough, volume: 1.6 }, turn) // prettier-ignore
  }),
  drawable('pretzel', 120, 92, (pen, look) => {
    const dough = { color: bodyColor(look, '#b8712c'), width: 13 }
    pen.line('M30 84C60 60 92 36 104 26C116 12 90 0 78 12C66 24 54 24 42 12C30 0 4 12 16 26C28 36 60 60 90 84', dough)
    for (const [x, y] of [[26, 20], [94, 20], [60, 50], [44, 66], [76, 66]] as const) pen.rect(x, y, 4, 4, { color: '#ffffff', outline: false }) // prettier-ignore
  }),
  drawable('bagel', 100, 78, (pen, look) => {
    pen.ellipse(50, 42, 49, 35, { color: bodyColor(look, '#cf9147'), volume: 1.4 })
    pen.ellipse(50, 36, 15, 9, '#f3e2c0')
    for (let i = 0; i < 12; i++)
      pen.at(50, 38, { rotate: i * 30 }, () => pen.ellipse(0, -25, 1.6, 3, { color: '#f9ecc8', outline: false }))
  }),
  drawable('toast', 92, 92, (pen, look) => {
    pen.path('M10 40C-4 24 8 2 46 2C84 2 96 24 82 40V84C82 89 79 91 74 91H18C13 91 10 89 10 84Z', '#b5763a')
    pen.path('M18 38C6 26 16 10 46 10C76 10 86 26 74 38V82H18Z', bodyColor(look, '#f0d09a'))
  }),
  drawable('pancake', 120, 84, (pen, look) => {
    plate(pen, 60, 72, 60)
    for (const y of [62, 50, 38, 26]) pen.ellipse(60, y, 46, 13, { color: bodyColor(look, '#dca256'), volume: 1.3 })
    pen.ellipse(60, 24, 40, 10, { color: '#f2c987', outline: false })
    pen.path('M34 24C50 34 80 32 92 24C94 40 90 52 86 44C80 36 74 62 68 40C58 34 42 34 34 24Z', '#8f4f1c')
    pen.rect(52, 8, 18, 15, '#fbe58a', 3)
  }),
  drawable('waffle', 110, 88, (pen, look) => {
    pen.rect(3, 6, 104, 78, bodyColor(look, '#d89a48'), 16)
    for (let row = 0; row < 4; row++)
      for (let k = 0; k < 5; k++) pen.rect(11 + k * 18.4, 14 + row * 17, 13, 11.5, { color: '#a86a26', outline: false }, 2)
    pen.rect(44, 30, 22, 18, '#fbe58a', 4)
  }),
  drawable('cupcake', 84, 100, (pen, look) => {
    pen.polygon([[12, 56], [72, 56], [64, 100], [20, 100]], '#6fb1c9') // prettier-ignore
    for (const x of [26, 38, 50]) pen.line([[x - 4, 60], [x, 98]], { color: '#ffffff', width: 3, alpha: 0.6 }) // prettier-ignore
    const icing = bodyColor(look, '#f5a3c4')
    for (const [y, rx] of [[52, 40], [38, 31], [25, 21]] as const) pen.ellipse(42, y, rx, 12, icing) // prettier-ignore
    pen.circle(42, 10, 9, { color: '#d8262c', round: true })
  }),
  drawable('muffin', 84, 86, (pen, look) => {
    pen.polygon([[14, 40], [70, 40], [62, 86], [22, 86]], '#caa05f') // prettier-ignore
    pen.path('M4 44C-2 22 16 2 42 2C68 2 86 22 80 44C70 52 14 52 4 44Z', bodyColor(look, '#b57434'))
    for (const [x, y] of [[24, 24], [42, 14], [60, 26], [38, 34], [66, 38]] as const) pen.circle(x, y, 4, '#4a2a1a') // prettier-ignore
  }),
  drawable('cookie', 92, 90, (pen, look) => {
    pen.circle(46, 45, 44, { color: bodyColor(look, '#d29a52'), round: true })
    for (const [x, y, r] of [[28, 28, 7], [58, 22, 6], [68, 48, 7], [40, 52, 7], [24, 58, 5], [54, 72, 7]] as const) pen.circle(x, y, r, '#5b3420') // prettier-ignore
  }),
  drawable('pie', 124, 78, (pen, look) => {
    pen.path('M8 40H116L104 74C103 77 101 78 98 78H26C23 78 21 77 20 74Z', '#b9c0c8')
    pen.path('M2 42C6 16 34 4 62 4C90 4 118 16 122 42C110 50 14 50 2 42Z', bodyColor(look, '#d9a04e'))
    for (const x of [34, 54, 74, 92]) pen.line([[x, 34], [x - 8, 16]], { color: '#a85c2a', width: 5 }) // prettier-ignore
  }),
  drawable('ice cream cone', 74, 140, (pen, look) => {
    pen.polygon([[12, 62], [62, 62], [37, 140]], '#d9a055') // prettier-ignore
    for (let i = 0; i < 4; i++) pen.line([[18 + i * 12, 64], [32 + i * 4, 112]], { color: '#a8702f', width: 1.5 }) // prettier-ignore
    pen.circle(37, 34, 33, { color: bodyColor(look, '#f7b6cb'), round: true })
    pen.path('M4 42C8 62 20 60 26 68C32 60 42 60 48 70C54 60 66 62 70 42Z', bodyColor(look, '#f7b6cb'))
    pen.circle(37, 6, 6, '#d8262c')
  }),
  drawable('ice cream', 104, 104, (pen, look) => {
    pen.circle(32, 42, 26, { color: '#f3e2b8', round: true })
    pen.circle(72, 42, 26, { color: '#7a4a30', round: true })
    pen.circle(52, 26, 26, { color: bodyColor(look, '#f5a3bd'), round: true })
    pen.path('M6 50H98C96 74 78 84 62 86V96H74V104H30V96H42V86C26 84 8 74 6 50Z', { color: '#cfe6f0', alpha: 0.9 })
  }),
  drawable('popsicle', 56, 130, (pen, look) => {
    pen.rect(22, 90, 12, 40, '#d9b57a', 5)
    pen.path('M4 30C4 10 14 2 28 2C42 2 52 10 52 30V96H4Z', bodyColor(look, '#f2606f'))
    pen.rect(14, 16, 7, 64, SHINE, 3)
  }),
  drawable('lollipop', 64, 130, (pen, look) => {
    pen.rect(29, 58, 6, 72, '#f3ede2', 3)
    pen.circle(32, 32, 31, { color: bodyColor(look, '#e8436f'), round: true })
    pen.line('M32 32C40 28 40 40 30 42C18 42 16 24 30 20C48 16 54 42 36 52C18 58 6 40 12 24', {
      color: '#ffffff',
      width: 4,
      alpha: 0.85,
    })
  }),
  drawable('candy', 120, 56, (pen, look) => {
    const color = bodyColor(look, '#e8436f')
    pen.polygon([[36, 28], [4, 4], [10, 28], [4, 52]], color) // prettier-ignore
    pen.polygon([[84, 28], [116, 4], [110, 28], [116, 52]], color) // prettier-ignore
    pen.circle(60, 28, 27, { color, round: true })
    pen.line('M46 10C58 22 62 40 56 54M66 4C76 18 78 36 74 50', { color: '#ffffff', width: 5, alpha: 0.7 })
  }),
  drawable('chocolate', 96, 116, (pen, look) => {
    pen.rect(4, 2, 88, 74, bodyColor(look, '#5f3822'), 4)
    for (let row = 0; row < 3; row++)
      for (let k = 0; k < 3; k++) pen.rect(9 + k * 27, 7 + row * 22, 23, 18, { color: '#7a4b2e', volume: 1.6, outline: false }, 3)
    pen.path('M0 66L16 58L32 66L48 58L64 66L80 58L96 66V112C96 115 94 116 91 116H5C2 116 0 115 0 112Z', '#b8323f')
  }),
  drawable('popcorn', 92, 120, (pen, look) => {
    for (const [x, y] of [[20, 34], [44, 22], [68, 32], [32, 18], [58, 14], [78, 40], [14, 46], [46, 40]] as const) pen.circle(x, y, 14, { color: '#fbf0c8', round: true }) // prettier-ignore
    pen.polygon([[4, 46], [88, 46], [76, 120], [16, 120]], '#fbf7ee') // prettier-ignore
    for (let i = 0; i < 3; i++) pen.polygon([[8 + i * 30, 46], [22 + i * 30, 46], [25 + i * 21, 120], [17 + i * 21, 120]], { color: bodyColor(look, '#d8262c'), outline: false }) // prettier-ignore
  }),
  drawable('hamburger', 124, 96, (pen, look) => {
    pen.path('M6 72H118V80C118 90 108 96 96 96H28C16 96 6 90 6 80Z', '#dba45c')
    pen.rect(2, 58, 120, 18, '#6b3a22', 9)
    pen.polygon([[6, 54], [118, 54], [100, 68], [82, 58], [60, 72], [40, 58], [20, 66]], '#f7c93c') // prettier-ignore
    pen.path('M0 50C12 42 24 58 36 50C48 42 58 58 70 50C82 42 92 58 104 50C112 44 120 48 124 52L118 60H6Z', '#6fbf4a')
    pen.rect(8, 38, 108, 10, '#dd3a2c', 5)
    pen.path('M6 40C6 12 30 0 62 0C94 0 118 12 118 40Z', bodyColor(look, '#dfa351'))
    for (const [x, y] of [[40, 14], [62, 8], [84, 14], [52, 24], [74, 24]] as const) pen.ellipse(x, y, 3.4, 2, { color: '#fbeecb', outline: false }) // prettier-ignore
  }),
  drawable('taco', 130, 80, (pen, look) => {
    for (const [x, y, c] of [[26, 30, '#6fbf4a'], [46, 16, '#dd3a2c'], [66, 12, '#6fbf4a'], [86, 18, '#f7c93c'], [106, 34, '#6fbf4a']] as const) pen.circle(x, y, 16, { color: c, round: true }) // prettier-ignore
    pen.path('M2 76C4 40 32 18 65 18C98 18 126 40 128 76C124 80 6 80 2 76Z', bodyColor(look, '#ecb84f'))
  }),
  drawable('burrito', 140, 64, (pen, look) => {
    pen.limb([[24, 42], [110, 24]], [40, 38], bodyColor(look, '#e8cfa0')) // prettier-ignore
    pen.ellipse(117, 23, 12, 18, '#7a4a30', 14)
    for (const [x, y, c] of [[114, 16, '#6fbf4a'], [120, 26, '#dd3a2c'], [114, 32, '#f7c93c']] as const) pen.circle(x, y, 5, c) // prettier-ignore
    pen.path('M2 46C6 26 40 22 66 30L74 56C44 66 8 64 2 46Z', '#c9ced4')
  }),
  drawable('french fries', 92, 116, (pen, look) => {
    for (let i = 0; i < 8; i++)
      pen.at(14 + i * 9, 66, { rotate: (i - 3.5) * 4 }, () => pen.rect(-5, -58 + (i % 3) * 7, 10, 66, '#f5cd55', 2))
    pen.path('M4 52C24 66 68 66 88 52L80 112C79 115 77 116 74 116H18C15 116 13 115 12 112Z', bodyColor(look, '#d8262c'))
  }),
  fitted('sushi', (pen, look) => {
    pen.rect(4, 66, 116, 8, '#8a5a34', 3)
    for (const x of [10, 68]) {
      pen.rect(x, 34, 48, 34, '#fbf8f0', 14)
      pen.path(
        `M${x - 2} 40C${x} 22 ${x + 12} 18 ${x + 24} 20C${x + 38} 18 ${x + 50} 24 ${x + 50} 40C${x + 40} 46 ${x + 8} 46 ${x - 2} 40Z`,
        bodyColor(look, '#f58a5f'),
      )
      for (const dx of [8, 20, 32]) pen.line([[x + dx, 24], [x + dx + 6, 40]], { color: '#fbd8c4', width: 2.5 }) // prettier-ignore
    }
  }),
  bowlOf('ramen', '#d9913f', (pen) => {
    for (let i = 0; i < 5; i++)
      pen.line(`M${18 + i * 12} 34C${24 + i * 12} 24 ${34 + i * 12} 44 ${42 + i * 12} 32`, { color: '#f7df9a', width: 4 })
    pen.ellipse(40, 30, 12, 8, '#fbfaf2')
    pen.circle(40, 30, 5, '#f2a52e')
    pen.rect(76, 10, 16, 26, '#2c4a34', 2)
    steam(pen, 60, 20)
  }),
  bowlOf('noodles', '#e0b060', (pen) => {
    for (let i = 0; i < 7; i++)
      pen.line(`M${14 + i * 12} 36C${20 + i * 12} 14 ${30 + i * 12} 52 ${36 + i * 12} 26`, { color: '#f7df9a', width: 4 })
    pen.line([[70, 30], [112, 0]], { color: '#7a3f22', width: 4 }) // prettier-ignore
    pen.line([[78, 32], [119, 4]], { color: '#7a3f22', width: 4 }) // prettier-ignore
  }),
  bowlOf('soup', '#e2772f', (pen) => {
    for (const [x, y] of [[40, 32], [66, 36], [84, 31]] as const) pen.ellipse(x, y, 4, 2.4, '#5fa843') // prettier-ignore
    steam(pen, 60, 24)
  }),
  bowlOf('salad', '#6fae4a', (pen) => {
    for (const [x, y, c] of [[24, 28, '#7cc04f'], [44, 20, '#5fa843'], [64, 18, '#8cd05f'], [86, 24, '#6fae4a'], [100, 32, '#7cc04f'], [54, 30, '#8cd05f']] as const) pen.circle(x, y, 14, { color: c, round: true }) // prettier-ignore
    for (const [x, y] of [[40, 26], [72, 24], [88, 34]] as const) pen.circle(x, y, 7, { color: '#e0352f', round: true }) // prettier-ignore
  }),
  bowlOf('rice', '#faf7ee', (pen) => pen.path('M12 36C16 6 40 0 60 0C80 0 104 6 108 36Z', '#fbf9f2')),
  bowlOf('cereal', '#fbf7ee', (pen) => {
    for (let i = 0; i < 14; i++) pen.circle(20 + ((i * 29) % 82), 30 + ((i * 7) % 10), 5, { color: '#d9a04e', round: true })
  }),
  drawable('spaghetti', 124, 74, (pen, look) => {
    plate(pen, 62, 60, 62)
    for (let i = 0; i < 9; i++)
      pen.ellipse(62 + ((i * 13) % 40) - 20, 44 - ((i * 5) % 18), 30, 12, { color: '#f3cf73', volume: 0.8 }, i * 23)
    pen.path('M36 24C44 8 82 6 90 24C96 36 82 38 62 38C42 38 30 36 36 24Z', bodyColor(look, '#c8352a'))
    for (const [x, y] of [[52, 18], [72, 20], [62, 12]] as const) pen.circle(x, y, 8, { color: '#7a3f26', round: true }) // prettier-ignore
    pen.path('M60 8C66 -2 76 0 80 2C76 10 66 12 60 8Z', '#4f9a3a')
  }),
  drawable('egg', 70, 90, (pen, look) => {
    pen.path('M35 1C56 1 70 34 69 56C68 78 54 90 35 90C16 90 2 78 1 56C0 34 14 1 35 1Z', {
      color: bodyColor(look, '#f5ead6'),
      round: true,
    })
  }),
  drawable('fried egg', 110, 76, (pen, look) => {
    pen.path('M14 26C26 2 60 -4 80 10C104 14 116 36 100 52C92 70 62 80 42 70C16 72 -6 50 14 26Z', '#fbfaf5')
    pen.circle(56, 36, 20, { color: bodyColor(look, '#f7b52e'), round: true })
    pen.ellipse(49, 29, 5, 4, SHINE)
  }),
  drawable('bacon', 130, 56, (pen, look) => {
    for (const y of [0, 26])
      pen.path(
        `M2 ${y + 12}C20 ${y - 4} 34 ${y + 24} 52 ${y + 10}C70 ${y - 4} 84 ${y + 24} 102 ${y + 10}C112 ${y + 4} 122 ${y + 6} 128 ${y + 12}V${y + 26}C112 ${y + 16} 100 ${y + 34} 84 ${y + 24}C66 ${y + 12} 52 ${y + 38} 34 ${y + 26}C22 ${y + 18} 12 ${y + 24} 2 ${y + 28}Z`,
        bodyColor(look, '#b5402f'),
      )
    for (const y of [0, 26])
      pen.line(`M4 ${y + 19}C20 ${y + 6} 34 ${y + 30} 52 ${y + 18}C70 ${y + 6} 84 ${y + 28} 102 ${y + 18}L126 ${y + 18}`, {
        color: '#f6c9a8',
        width: 4,
      })
  }),
  drawable('sausage', 130, 56, (pen, look) => {
    pen.limb([[20, 20], [65, 36], [112, 22]], [30, 34, 30], bodyColor(look, '#b5562f')) // prettier-ignore
    pen.ellipse(60, 24, 26, 4, SHINE, 8)
  }),
  drawable('steak', 116, 80, (pen, look) => {
    pen.path('M10 24C30 -2 78 -4 100 16C122 36 112 66 88 76C62 84 44 66 28 66C6 66 -4 42 10 24Z', '#e8c3a8')
    pen.path('M18 28C34 8 76 6 94 22C110 38 102 60 84 68C64 74 46 58 30 58C14 58 8 42 18 28Z', bodyColor(look, '#a8422f'))
    for (const x of [36, 54, 72]) pen.line([[x, 20], [x + 14, 58]], { color: '#5b2418', width: 4, alpha: 0.7 }) // prettier-ignore
  }),
  drawable('chicken leg', 116, 80, (pen, look) => {
    pen.limb([[78, 50], [100, 66]], [13, 11], '#f5efe0') // prettier-ignore
    for (const [x, y] of [[103, 60], [98, 72]] as const) pen.circle(x, y, 8, '#f5efe0') // prettier-ignore
    pen.path('M10 18C30 -6 66 2 78 22C86 36 88 46 80 56C70 62 58 60 44 62C20 66 -6 46 10 18Z', {
      color: bodyColor(look, '#b5692c'),
      round: true,
    })
  }),
  drawable('roast turkey', 140, 88, (pen, look) => {
    plate(pen, 70, 74, 70)
    const skin = bodyColor(look, '#b5692c')
    pen.limb([[108, 46], [130, 30]], [22, 10], skin) // prettier-ignore
    pen.circle(132, 26, 7, '#f5efe0')
    pen.path('M14 60C10 24 40 4 70 6C104 8 126 34 122 62C100 76 36 76 14 60Z', { color: skin, round: true })
    pen.ellipse(48, 54, 24, 14, { color: skin, volume: 1.6 }, -20)
  }),
  drawable('cheese', 116, 80, (pen, look) => {
    pen.polygon([[2, 44], [82, 4], [114, 34], [114, 44]], '#fbe28a') // prettier-ignore
    pen.rect(2, 42, 112, 36, bodyColor(look, '#f4c13a'), 3)
    for (const [x, y, r] of [[24, 60, 8], [54, 54, 6], [80, 64, 9], [100, 52, 5]] as const) pen.circle(x, y, r, { color: '#d9992a', outline: false }) // prettier-ignore
  }),
  drawable('honey', 84, 104, (pen, look) => {
    pen.path(
      'M10 28H74C84 46 84 80 74 98C72 102 70 104 66 104H18C14 104 12 102 10 98C0 80 0 46 10 28Z',
      bodyColor(look, '#f2a52e'),
    )
    pen.rect(8, 8, 68, 20, '#f3ede2', 5)
    pen.rect(16, 50, 52, 34, '#fbf3d4', 4)
    pen.text('honey', 42, 67, { color: '#8a5a1c', size: 14, font: 'hand', maxWidth: 44 })
  }),
  glassOf('milk', '#fbfaf6'),
  glassOf('juice', '#f79a2e', (pen) => pen.line([[34, 60], [50, -1]], { color: '#e0352f', width: 5 })), // prettier-ignore
  glassOf('smoothie', '#e86f9a', (pen) => pen.line([[34, 60], [50, -1]], { color: '#4f9a3a', width: 5 })), // prettier-ignore
  glassOf('lemonade', '#f7e06a', (pen) => pen.circle(54, 14, 12, '#f7dc3a')),
  glassOf('water glass', '#a8d8ee'),
  glassOf('soda', '#7a3f22', (pen) => pen.line([[34, 60], [50, -1]], { color: '#e0352f', width: 5 })), // prettier-ignore
  glassOf('milkshake', '#f5c3d4', (pen) => pen.ellipse(33, 16, 26, 12, '#fffaf4')),
  drawable('beer', 96, 112, (pen, look) => {
    pen.line('M70 38C98 34 98 90 70 88', { color: '#dcecf4', width: 10 })
    pen.path('M8 20H74L72 106C72 110 70 112 66 112H16C12 112 10 110 10 106Z', bodyColor(look, '#f0a92e'))
    for (const [x, y, r] of [[16, 20, 14], [38, 14, 16], [62, 20, 14], [28, 26, 12], [52, 26, 12]] as const) pen.circle(x, y, r, { color: '#fdfaf0', round: true }) // prettier-ignore
    for (const x of [24, 40, 56]) pen.rect(x, 48, 5, 50, SHINE, 2)
  }),
  drawable('cocktail', 92, 120, (pen, look) => {
    pen.rect(43, 66, 6, 46, { color: '#dcecf4' })
    pen.ellipse(46, 114, 26, 6, '#dcecf4')
    pen.polygon([[2, 16], [90, 16], [46, 72]], { color: '#e6f2f8', alpha: 0.85 }) // prettier-ignore
    pen.polygon([[14, 28], [78, 28], [46, 68]], bodyColor(look, '#f25f7a')) // prettier-ignore
    pen.line([[36, 44], [74, 2]], { color: '#8a5a34', width: 3 }) // prettier-ignore
    pen.circle(66, 12, 7, '#7fae3a')
  }),
  drawable('coffee', 100, 108, (pen, look) => {
    steam(pen, 46, 34)
    pen.ellipse(48, 100, 48, 8, '#f2eee6')
    pen.line('M74 52C98 48 96 84 70 82', { color: bodyColor(look, '#f2eee6'), width: 9 })
    pen.path('M12 40H80L76 86C75 96 66 100 46 100C26 100 17 96 16 86Z', bodyColor(look, '#f2eee6'))
    pen.ellipse(46, 40, 34, 9, '#e4ddd0')
    pen.ellipse(46, 41, 29, 7, '#5b3420')
  }),
  drawable('tea', 100, 108, (pen, look) => {
    steam(pen, 46, 34)
    pen.ellipse(48, 100, 48, 8, '#e3efe6')
    pen.line('M74 52C98 48 96 84 70 82', { color: bodyColor(look, '#9cc7ae'), width: 9 })
    pen.path('M10 40H82C82 72 70 100 46 100C22 100 10 72 10 40Z', bodyColor(look, '#9cc7ae'))
    pen.ellipse(46, 40, 36, 9, '#e3efe6')
    pen.ellipse(46, 41, 31, 7, '#b5702c')
  }),
  drawable('hot chocolate', 100, 108, (pen, look) => {
    steam(pen, 46, 30)
    pen.line('M72 48C98 44 96 84 70 82', { color: bodyColor(look, '#c8493a'), width: 10 })
    pen.path('M10 38H80L78 98C78 104 74 108 66 108H24C16 108 12 104 12 98Z', bodyColor(look, '#c8493a'))
    pen.ellipse(45, 38, 35, 9, '#5b3420')
    for (const [x, y] of [[32, 35], [46, 38], [58, 34]] as const) pen.rect(x - 7, y - 7, 14, 11, '#fffaf2', 4) // prettier-ignore
  }),
  drawable('birthday cake', 120, 116, (pen, look) => {
    pen.rect(4, 104, 112, 10, '#d9dee6', 5)
    pen.rect(12, 62, 96, 44, bodyColor(look, '#f7b8cf'), 7)
    pen.rect(28, 34, 64, 30, bodyColor(look, '#f7b8cf'), 6)
    for (const y of [62, 34])
      for (let i = 0; i < (y === 62 ? 8 : 5); i++) pen.circle((y === 62 ? 18 : 34) + i * 12.4, y + 3, 7, '#fffaf2')
    for (const x of [44, 60, 76]) {
      pen.rect(x - 2.5, 14, 5, 22, '#6fb6e8', 2)
      pen.path(`M${x} 0C${x + 6} 6 ${x + 4} 13 ${x} 13C${x - 4} 13 ${x - 6} 6 ${x} 0Z`, {
        color: '#ffc23d',
        outline: false,
        glow: 5,
      })
    }
  }),
]
