/** Fruit and vegetables. */
import { shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, drawable, type Drawable } from '../drawable.ts'

const SHINE = { color: '#ffffff', alpha: 0.4, outline: false, volume: 0 } as const
const GREEN = '#4f9a3a'

const leaf = (pen: Pen, x: number, y: number, turn: number, size = 1): void =>
  pen.at(x, y, { rotate: turn, scale: size }, () => pen.path('M0 0C6 -12 22 -16 34 -10C28 4 12 8 0 0Z', GREEN))
const stem = (pen: Pen, along: string, width = 4): void => pen.line(along, { color: '#6b4426', width })

function berries(pen: Pen, points: readonly (readonly [number, number])[], radius: number, color: string): void {
  for (const [x, y] of points) pen.circle(x, y, radius, { color, round: true })
}

const round = (name: string, own: string, more?: (pen: Pen) => void): Drawable =>
  drawable(name, 84, 90, (pen, look) => {
    pen.circle(42, 49, 41, { color: bodyColor(look, own), round: true })
    stem(pen, 'M42 12C42 6 44 3 48 0')
    leaf(pen, 44, 12, -8, 0.9)
    pen.ellipse(27, 34, 7, 11, SHINE, 30)
    more?.(pen)
  })

export const FRUIT: readonly Drawable[] = [
  drawable('pear', 80, 112, (pen, look) => {
    stem(pen, 'M42 14C42 8 44 4 48 0')
    pen.path(
      'M41 12C54 12 56 24 57 38C60 52 80 58 79 82C78 102 60 112 40 112C20 112 2 102 1 82C0 58 20 52 24 38C26 24 28 12 41 12Z',
      { color: bodyColor(look, '#c5cf45'), round: true },
    )
    leaf(pen, 43, 12, -6, 0.8)
    pen.ellipse(22, 78, 6, 14, SHINE, 20)
  }),
  drawable('lemon', 104, 76, (pen, look) => {
    pen.path(
      'M2 40C6 34 10 34 14 28C24 8 44 0 58 2C78 4 88 18 92 30C98 34 102 36 102 40C100 46 96 46 92 50C84 68 68 76 50 75C30 74 18 62 13 52C8 48 4 46 2 40Z',
      { color: bodyColor(look, '#f7dc3a'), round: true },
    )
    pen.ellipse(34, 22, 12, 6, SHINE, -20)
  }),
  drawable('lime', 100, 78, (pen, look) => {
    pen.path('M2 40C12 8 36 0 52 2C76 4 92 18 98 40C90 66 72 78 50 77C26 76 10 64 2 40Z', {
      color: bodyColor(look, '#8cc63f'),
      round: true,
    })
    pen.ellipse(34, 22, 12, 6, SHINE, -20)
  }),
  round('peach', '#f8a978', (pen) => pen.line('M42 14C32 34 34 62 44 84', { color: '#d9764a', width: 2.5, alpha: 0.6 })),
  round('plum', '#7a3f8f', (pen) => pen.line('M42 14C34 34 34 62 42 86', { color: '#4f2466', width: 2.5, alpha: 0.6 })),
  round('pomegranate', '#b5283c', (pen) => pen.polygon([[34, 4], [42, 14], [50, 4], [48, 16], [36, 16]], '#8f1f30')), // prettier-ignore
  drawable('cherry', 90, 104, (pen, look) => {
    if (look.params['single']) {
      stem(pen, 'M44 66C46 40 50 18 60 4', 4)
      leaf(pen, 58, 8, -10, 0.9)
      berries(pen, [[44, 76]], 28, bodyColor(look, '#c51f32')) // prettier-ignore
      return pen.ellipse(34, 66, 5, 8, SHINE, 30)
    }
    stem(pen, 'M24 66C34 40 44 18 62 4M68 74C70 46 68 22 62 4', 3.5)
    leaf(pen, 60, 8, -10, 0.8)
    berries(pen, [[23, 82], [67, 84]], 20, bodyColor(look, '#c51f32')) // prettier-ignore
    pen.ellipse(16, 74, 4, 6, SHINE, 30)
    pen.ellipse(60, 76, 4, 6, SHINE, 30)
  }),
  drawable('strawberry', 80, 96, (pen, look) => {
    pen.path('M40 18C58 10 80 22 78 46C76 70 54 92 40 96C26 92 4 70 2 46C0 22 22 10 40 18Z', {
      color: bodyColor(look, '#e0283a'),
      round: true,
    })
    for (const [x, y] of [[20, 36], [40, 34], [60, 38], [28, 52], [50, 52], [64, 56], [38, 68], [22, 62], [48, 80]] as const) pen.ellipse(x, y, 2, 3, { color: '#f9d878', outline: false }) // prettier-ignore
    pen.polygon([[40, 4], [46, 14], [64, 8], [56, 20], [66, 28], [44, 24], [40, 32], [36, 24], [14, 28], [24, 20], [16, 8], [34, 14]], GREEN) // prettier-ignore
  }),
  drawable('blueberry', 110, 80, (pen, look) => {
    if (look.params['single']) {
      berries(pen, [[55, 42]], 38, bodyColor(look, '#4a5fb0')) // prettier-ignore
      return pen.polygon([[43, 16], [55, 20], [67, 16], [62, 28], [55, 24], [48, 28]], '#2c3a78') // prettier-ignore
    }
    berries(pen, [[32, 50], [78, 50], [56, 34]], 29, bodyColor(look, '#4a5fb0')) // prettier-ignore
    for (const [x, y] of [[32, 38], [78, 38], [56, 20]] as const) pen.polygon([[x - 8, y - 4], [x, y - 1], [x + 8, y - 4], [x + 5, y + 5], [x, y + 2], [x - 5, y + 5]], '#2c3a78') // prettier-ignore
  }),
  ...(['raspberry', 'blackberry'] as const).map((name) =>
    drawable(name, 80, 92, (pen, look) => {
      const color = bodyColor(look, name === 'raspberry' ? '#d8345f' : '#3d2a50')
      berries(pen, [[18, 34], [40, 30], [62, 34], [14, 52], [34, 48], [52, 48], [68, 52], [24, 66], [44, 66], [60, 66], [34, 80], [50, 80]], 13, color) // prettier-ignore
      pen.polygon([[40, 4], [48, 18], [66, 16], [50, 28], [30, 28], [14, 16], [32, 18]], GREEN) // prettier-ignore
    }),
  ),
  drawable('grapes', 92, 116, (pen, look) => {
    stem(pen, 'M48 20C48 10 54 4 60 0', 5)
    leaf(pen, 46, 18, -170, 1.1)
    berries(pen, [[18, 34], [40, 30], [62, 32], [80, 42], [28, 52], [50, 50], [70, 58], [38, 70], [58, 72], [30, 84], [48, 90], [46, 104]], 14, bodyColor(look, '#7a4fb0')) // prettier-ignore
  }),
  drawable('watermelon', 124, 76, (pen, look) => {
    pen.path('M0 8C4 50 30 76 62 76C94 76 120 50 124 8Z', '#2f8a42')
    pen.path('M7 8C12 46 36 68 62 68C88 68 112 46 117 8Z', '#e6f2c4')
    pen.path('M12 8C17 42 40 62 62 62C84 62 107 42 112 8Z', bodyColor(look, '#ea3f4f'))
    for (const [x, y] of [[34, 22], [62, 20], [90, 22], [48, 38], [76, 38], [62, 52]] as const) pen.ellipse(x, y, 2.4, 4, '#2c1a1a') // prettier-ignore
  }),
  drawable('melon', 100, 86, (pen, look) => {
    pen.ellipse(50, 46, 49, 40, { color: bodyColor(look, '#c9cf7a'), round: true })
    for (const d of ['M14 20C34 40 34 60 16 74', 'M50 6V86', 'M86 20C66 40 66 60 84 74'])
      pen.line(d, { color: '#f4efc8', width: 2.5, alpha: 0.8 })
    stem(pen, 'M50 8V0', 5)
  }),
  drawable('pineapple', 78, 140, (pen, look) => {
    for (const turn of [-48, -28, -10, 10, 28, 48])
      pen.at(39, 54, { rotate: turn }, () =>
        pen.path('M-7 0C-9 -20 -4 -40 0 -54C4 -40 9 -20 7 0Z', turn % 20 ? '#3f8f46' : '#57a855'),
      )
    const body = 'M39 48C60 48 76 66 76 94C76 122 60 140 39 140C18 140 2 122 2 94C2 66 18 48 39 48Z'
    pen.path(body, { color: bodyColor(look, '#e8a92c'), round: true })
    pen.inside(body, () => {
      for (let i = -4; i < 8; i++) {
        pen.line([[i * 14 - 20, 150], [i * 14 + 50, 40]], { color: '#a8691c', width: 2, alpha: 0.7 }) // prettier-ignore
        pen.line([[i * 14 + 50, 150], [i * 14 - 20, 40]], { color: '#a8691c', width: 2, alpha: 0.7 }) // prettier-ignore
      }
    })
  }),
  drawable('mango', 92, 84, (pen, look) => {
    pen.path('M30 10C54 -4 86 12 90 42C92 68 66 86 40 83C14 80 -2 58 3 40C6 26 16 18 30 10Z', {
      color: bodyColor(look, '#f5a52e'),
      to: '#d8562c',
      round: true,
    })
    stem(pen, 'M30 10L26 2', 4)
    pen.ellipse(30, 32, 6, 13, SHINE, 30)
  }),
  drawable('kiwi', 92, 78, (pen, look) => {
    pen.ellipse(46, 39, 45, 38, '#8a6238')
    pen.ellipse(46, 39, 39, 32, bodyColor(look, '#9cc84a'))
    pen.ellipse(46, 39, 14, 11, '#eef4cf')
    for (let i = 0; i < 14; i++) pen.at(46, 39, { rotate: (i * 360) / 14 }, () => pen.ellipse(0, -18, 1.6, 3.4, '#2c2418'))
  }),
  drawable('coconut', 92, 84, (pen, look) => {
    pen.circle(46, 43, 41, { color: bodyColor(look, '#7a5434'), round: true })
    pen.ellipse(46, 32, 34, 22, '#f7f3ea')
    pen.ellipse(46, 34, 24, 14, '#dfeaf0')
  }),
  drawable('avocado', 80, 104, (pen, look) => {
    pen.path(
      'M40 1C58 2 60 26 66 42C72 54 80 64 78 78C76 96 58 104 40 104C22 104 4 96 2 78C0 64 8 54 14 42C20 26 22 2 40 1Z',
      '#3f6b35',
    )
    pen.path(
      'M40 9C52 10 54 30 60 44C66 56 72 64 70 77C68 90 54 97 40 97C26 97 12 90 10 77C8 64 14 56 20 44C26 30 28 10 40 9Z',
      bodyColor(look, '#d9e28a'),
    )
    pen.circle(40, 70, 17, { color: '#8a5a34', round: true })
  }),
  drawable('tomato', 92, 84, (pen, look) => {
    pen.path('M46 16C66 6 92 18 91 46C90 72 70 83 46 83C22 83 2 72 1 46C0 18 26 6 46 16Z', {
      color: bodyColor(look, '#dd3427'),
      round: true,
    })
    pen.polygon([[46, 2], [50, 14], [68, 10], [54, 20], [62, 30], [46, 22], [30, 30], [38, 20], [24, 10], [42, 14]], GREEN) // prettier-ignore
    pen.ellipse(26, 38, 7, 11, SHINE, 30)
  }),
  drawable('potato', 104, 74, (pen, look) => {
    pen.path('M14 18C30 -4 70 -2 90 14C108 30 106 58 84 68C60 78 24 76 8 58C-2 46 4 30 14 18Z', {
      color: bodyColor(look, '#c79a62'),
      round: true,
    })
    for (const [x, y] of [[30, 26], [66, 20], [80, 44], [44, 54]] as const) pen.ellipse(x, y, 4, 2.4, { color: '#8f6a3c', outline: false }, 20) // prettier-ignore
  }),
  drawable('onion', 84, 92, (pen, look) => {
    for (const turn of [-16, 0, 16]) pen.at(42, 24, { rotate: turn }, () => pen.path('M-4 0L0 -24L4 0Z', '#b9a05a'))
    pen.path('M42 16C64 26 84 40 82 60C80 82 60 91 42 91C24 91 4 82 2 60C0 40 20 26 42 16Z', {
      color: bodyColor(look, '#d18f4a'),
      round: true,
    })
    for (const d of ['M42 18C26 40 24 68 36 90', 'M42 18C58 40 60 68 48 90'])
      pen.line(d, { color: '#a8662c', width: 2, alpha: 0.6 })
  }),
  drawable('garlic', 80, 92, (pen, look) => {
    pen.path(
      'M40 0C44 16 46 26 58 36C78 46 84 66 74 80C66 92 50 92 40 88C30 92 14 92 6 80C-4 66 2 46 22 36C34 26 36 16 40 0Z',
      bodyColor(look, '#f3eee2'),
    )
    for (const d of ['M40 30C28 50 26 70 34 88', 'M40 30C52 50 54 70 46 88']) pen.line(d, { color: '#b9a8b4', width: 2 })
  }),
  drawable('cucumber', 130, 48, (pen, look) => {
    pen.path('M4 26C14 2 60 -2 96 6C122 12 130 24 126 32C110 48 60 50 26 44C10 42 0 36 4 26Z', bodyColor(look, '#4f9a46'))
    for (let i = 0; i < 9; i++) pen.ellipse(18 + i * 12, 18 + (i % 2) * 12, 3, 1.8, { color: '#8cc67a', outline: false })
  }),
  drawable('pepper', 84, 98, (pen, look) => {
    pen.path('M42 22C56 12 82 20 82 46C82 72 68 98 56 97C48 96 46 90 42 90C38 90 36 96 28 97C16 98 2 72 2 46C2 20 28 12 42 22Z', {
      color: bodyColor(look, '#e03a2c'),
      round: true,
    })
    stem(pen, 'M42 24C42 14 46 8 54 3', 8)
    pen.line('M42 26C36 46 36 70 42 88', { color: '#000000', width: 2.5, alpha: 0.18 })
    pen.ellipse(20, 44, 5, 14, SHINE, 8)
  }),
  drawable('chili pepper', 120, 60, (pen, look) => {
    pen.path('M96 16C104 24 104 34 96 38C70 44 30 40 4 58C14 30 52 16 96 16Z', bodyColor(look, '#d8262c'))
    pen.line('M98 26C108 24 112 12 118 4', { color: GREEN, width: 7 })
  }),
  drawable('corn', 64, 140, (pen, look) => {
    pen.path('M32 2C50 10 56 50 54 90L46 120H18L10 90C8 50 14 10 32 2Z', bodyColor(look, '#f5c93c'))
    for (let row = 0; row < 10; row++)
      for (let k = 0; k < 4; k++) pen.circle(17 + k * 10, 18 + row * 10, 4.2, { color: '#fbe27a', outline: false, round: true })
    pen.path('M32 140C6 130 -2 90 6 56C20 76 28 100 32 140Z', '#6fae4a')
    pen.path('M32 140C58 130 66 90 58 56C44 76 36 100 32 140Z', '#57963c')
  }),
  drawable('eggplant', 84, 116, (pen, look) => {
    pen.path('M46 26C62 34 84 62 80 88C76 110 54 118 34 114C10 110 -2 86 6 66C14 48 32 40 46 26Z', {
      color: bodyColor(look, '#5f2f86'),
      round: true,
    })
    pen.path('M30 40C30 26 44 20 52 24C62 26 66 36 64 46C56 40 50 40 46 48C42 42 36 40 30 40Z', GREEN)
    stem(pen, 'M52 24C54 14 60 8 66 2', 7)
    pen.ellipse(22, 80, 6, 16, SHINE, 20)
  }),
  drawable('pumpkin', 124, 104, (pen, look) => {
    const color = bodyColor(look, '#ee8322')
    for (const [x, rx] of [[24, 24], [100, 24], [40, 26], [84, 26], [62, 25]] as const) pen.ellipse(x, 62, rx, 41, { color, volume: 1.3 }) // prettier-ignore
    pen.path('M54 26C56 14 50 8 46 2L60 0C64 8 70 14 70 26Z', '#5f7a3a')
  }),
  drawable("jack-o'-lantern", 124, 104, (pen, look) => {
    const color = bodyColor(look, '#ee8322')
    for (const [x, rx] of [[24, 24], [100, 24], [40, 26], [84, 26], [62, 25]] as const) pen.ellipse(x, 62, rx, 41, { color, volume: 1.3 }) // prettier-ignore
    pen.path('M54 26C56 14 50 8 46 2L60 0C64 8 70 14 70 26Z', '#5f7a3a')
    const glow = { color: '#ffd34a', glow: 8 }
    pen.polygon([[32, 54], [52, 54], [44, 38]], glow) // prettier-ignore
    pen.polygon([[72, 54], [92, 54], [80, 38]], glow) // prettier-ignore
    pen.polygon([[24, 70], [36, 76], [44, 70], [56, 78], [68, 70], [80, 76], [100, 70], [88, 90], [62, 96], [36, 90]], glow) // prettier-ignore
  }),
  drawable('cabbage', 104, 90, (pen, look) => {
    const color = bodyColor(look, '#8cc46a')
    const vein = { color: '#e2f2cc', width: 2.6 }
    pen.path(
      'M4 60C-8 30 10 8 30 12C40 -6 70 -4 78 12C98 10 112 34 98 62C92 84 70 92 52 90C32 92 10 84 4 60Z',
      shade(color, -0.1),
    )
    pen.path('M8 62C2 40 18 24 34 30C38 54 40 76 50 90C28 92 12 82 8 62Z', color)
    pen.path('M96 62C102 40 86 24 70 30C66 54 64 76 54 90C76 92 92 82 96 62Z', color)
    if (look.traits.some((one) => /^(sliced|cut|halved|half)/.test(one))) {
      pen.ellipse(52, 48, 36, 38, '#eef6d8')
      for (const r of [31, 24, 17, 10]) pen.path(`M${52 - r} ${52 - r * 0.2}Q${52 - r * 0.5} ${48 - r * 1.1} 52 ${50 - r * 0.8}Q${52 + r * 0.5} ${48 - r * 1.1} ${52 + r} ${52 - r * 0.2}Q${52 + r * 0.6} ${48 + r} 52 ${48 + r}Q${52 - r * 0.6} ${48 + r} ${52 - r} ${52 - r * 0.2}Z`, r % 2 ? '#dcecb4' : '#f4f9e4') // prettier-ignore
      return pen.path('M46 86L48 52H56L58 86Z', '#f8fbec')
    }
    pen.path('M52 10C76 8 90 34 80 62C74 80 60 88 52 88C44 88 30 80 24 62C14 34 28 8 52 10Z', {
      color: shade(color, 0.06),
      round: true,
    })
    pen.line(
      'M52 88C50 60 50 36 52 14M52 66C44 56 36 50 28 48M52 66C60 56 68 50 76 48M52 44C46 34 40 28 34 26M52 44C58 34 64 28 70 26',
      vein,
    )
    pen.line('M14 70C12 54 18 42 28 36M90 70C92 54 86 42 76 36', vein)
  }),
  drawable('lettuce', 96, 84, (pen, look) => {
    const color = bodyColor(look, '#7cc04f')
    for (const [x, y, r] of [[22, 48, 22], [74, 48, 22], [48, 28, 26], [34, 60, 20], [62, 60, 20], [48, 52, 22]] as const) pen.circle(x, y, r, { color, round: true }) // prettier-ignore
    pen.line('M48 84C46 60 46 40 48 20', { color: '#e2f2cc', width: 4 })
  }),
  drawable('cauliflower', 96, 88, (pen, look) => {
    for (const [x, turn] of [[14, -30], [82, 30], [48, 0]] as const) pen.at(x, 66, { rotate: turn }, () => pen.ellipse(0, 0, 18, 24, '#7fb45a')) // prettier-ignore
    for (const [x, y, r] of [[24, 44, 20], [72, 44, 20], [48, 26, 24], [40, 50, 20], [58, 50, 20]] as const) pen.circle(x, y, r, { color: bodyColor(look, '#f5efdc'), round: true }) // prettier-ignore
  }),
  drawable('radish', 70, 116, (pen, look) => {
    for (const turn of [-30, 0, 30])
      pen.at(35, 44, { rotate: turn }, () => pen.path('M-4 0C-14 -16 -8 -38 0 -44C8 -38 14 -16 4 0Z', GREEN))
    pen.path('M35 38C54 38 62 54 58 72C54 88 42 96 36 116C30 96 16 88 12 72C8 54 16 38 35 38Z', {
      color: bodyColor(look, '#d8345f'),
      round: true,
    })
  }),
  drawable('pea', 130, 56, (pen, look) => {
    pen.path('M2 26C28 -4 100 -4 128 26C104 60 26 60 2 26Z', '#5fa843')
    berries(pen, [[30, 27], [53, 27], [77, 27], [100, 27]], 12, bodyColor(look, '#9bd05a')) // prettier-ignore
  }),
  drawable('mushroom', 96, 100, (pen, look) => {
    pen.path('M34 52H62C60 70 66 88 70 96C60 101 36 101 26 96C30 88 36 70 34 52Z', '#f2e8d4')
    pen.path('M2 54C2 20 24 2 48 2C72 2 94 20 94 54C80 64 16 64 2 54Z', bodyColor(look, '#d2352f'))
    for (const [x, y, r] of [[28, 30, 8], [56, 20, 9], [74, 40, 7], [46, 44, 6]] as const) pen.circle(x, y, r, { color: '#fbf5ea', outline: false }) // prettier-ignore
  }),
  drawable('acorn', 62, 84, (pen, look) => {
    pen.path('M8 36H54C54 60 42 78 31 84C20 78 8 60 8 36Z', { color: bodyColor(look, '#b87a3a'), round: true })
    pen.path('M2 36C2 18 14 10 31 10C48 10 60 18 60 36C44 42 18 42 2 36Z', '#7a5230')
    stem(pen, 'M31 12V0', 5)
  }),
]
