/** Food, dishes and small things of the house. */
import { bodyColor, drawable, secondColor, type Drawable } from '../drawable.ts'
import { timeOf } from '../parts/house-parts.ts'

const SHINE = { color: '#ffffff', alpha: 0.45, outline: false, volume: 0 } as const

export const TABLE_THINGS: readonly Drawable[] = [
  drawable('apple', 84, 92, (pen, look) => {
    pen.line('M43 24C42 14 46 6 52 2', { color: '#6b4426', width: 4 })
    pen.path('M46 14C54 4 68 4 74 8C68 18 56 20 46 16Z', '#5aa83f')
    pen.path('M42 24C30 14 4 18 2 46C0 70 18 92 34 91C38 91 40 88 43 88C46 88 48 91 52 91C68 92 84 70 82 46C80 18 54 14 42 24Z', {
      color: bodyColor(look, '#d92f2f'),
      round: true,
    })
    pen.ellipse(24, 40, 7, 12, SHINE, 25)
  }),
  drawable('orange', 84, 86, (pen, look) => {
    pen.circle(42, 45, 41, { color: bodyColor(look, '#f5871f'), round: true })
    pen.path('M42 8C50 0 62 0 68 4C62 12 52 12 42 8Z', '#4f9a3a')
    pen.ellipse(26, 30, 8, 11, SHINE, 35)
    for (let i = 0; i < 9; i++)
      pen.circle(30 + ((i * 17) % 40), 46 + ((i * 11) % 28), 1, { color: '#c9640f', alpha: 0.5, outline: false })
  }),
  drawable('banana', 120, 80, (pen, look) => {
    pen.path(
      'M6 8C4 46 40 78 92 74C106 72 116 62 118 50C112 56 96 58 82 54C48 48 26 30 20 6C18 0 8 0 6 8Z',
      bodyColor(look, '#f7d038'),
    )
    pen.path('M12 10C16 40 44 62 90 64C72 54 34 44 18 8Z', { color: '#ffffff', alpha: 0.25, outline: false })
    pen.path('M6 8C6 0 18 0 20 6L16 12H9Z', '#7a5a2a')
    pen.path('M110 56L118 50L117 58Z', '#7a5a2a')
  }),
  drawable('carrot', 120, 64, (pen, look) => {
    for (const d of [
      'M88 30C96 8 110 2 118 6C114 20 104 28 92 34Z',
      'M90 34C104 26 118 30 120 36C112 42 100 40 90 38Z',
      'M88 38C98 46 108 54 108 62C96 60 88 50 86 40Z',
    ])
      pen.path(d, '#4f9d3c')
    pen.path('M2 46C24 26 64 18 92 24C98 30 96 42 90 46C64 56 28 54 2 46Z', bodyColor(look, '#f07f22'))
    for (const x of [30, 50, 70]) pen.line([[x, 30], [x + 6, 38]], { color: '#c95f12', width: 2, alpha: 0.6 }) // prettier-ignore
  }),
  drawable('broccoli', 96, 100, (pen, look) => {
    const green = bodyColor(look, '#3f9140')
    pen.path('M36 52C40 72 36 90 38 100H60C60 88 58 72 64 52Z', '#9cc66b')
    for (const [x, y, r] of [[24, 40, 22], [72, 40, 22], [48, 24, 24], [36, 50, 16], [62, 50, 16], [48, 42, 18]] as const) pen.circle(x, y, r, { color: green, round: true }) // prettier-ignore
  }),
  drawable('sandwich', 124, 78, (pen, look) => {
    pen.path('M4 76L4 60H120V76C120 78 118 78 116 78H8C6 78 4 78 4 76Z', '#e3b878')
    pen.path('M0 60C10 50 20 66 32 58C44 50 54 66 66 58C78 50 90 66 102 58C112 52 120 58 124 60L118 68H6Z', '#6fbf4a')
    pen.rect(4, 44, 116, 12, bodyColor(look, '#f2a07c'), 4)
    pen.polygon([[4, 46], [120, 46], [96, 60], [70, 48], [40, 58]], '#f7d24a') // prettier-ignore
    pen.path('M4 44C4 14 24 2 62 2C100 2 120 14 120 44Z', '#dba45c')
    for (const [x, y] of [[40, 18], [60, 12], [82, 18], [52, 28], [74, 28]] as const) pen.ellipse(x, y, 3, 1.8, { color: '#f8e7c0', outline: false }) // prettier-ignore
  }),
  drawable('hot dog', 132, 64, (pen, look) => {
    pen.path('M10 30C4 50 16 64 34 64H100C118 64 128 50 122 30Z', '#dca860')
    pen.rect(2, 18, 128, 26, bodyColor(look, '#b5482f'), 13)
    pen.line('M14 30C22 18 30 40 40 28S58 18 66 30S86 40 92 28S112 20 120 30', { color: '#f7cf2f', width: 5 })
    pen.path('M10 40C30 34 100 34 122 40C124 54 114 64 100 64H34C18 64 8 54 10 40Z', '#e8b870')
  }),
  drawable('pizza slice', 112, 108, (pen, look) => {
    pen.path('M4 22C30 -6 82 -6 108 22L58 108C57 109 55 109 54 108Z', '#f4c64e')
    pen.path('M2 26C28 -8 84 -8 110 26C104 30 100 28 96 24C76 8 36 8 16 24C12 28 8 30 2 26Z', '#c98a45')
    for (const [x, y, r] of [[40, 34, 10], [72, 36, 10], [56, 62, 9]] as const) pen.circle(x, y, r, { color: bodyColor(look, '#c93a2c'), round: true }) // prettier-ignore
    for (const [x, y] of [[56, 28], [46, 50], [66, 52]] as const) pen.ellipse(x, y, 4, 2.5, '#4f8f3a', 30) // prettier-ignore
  }),
  drawable('donut', 100, 74, (pen, look) => {
    pen.ellipse(50, 42, 50, 32, '#d99a54')
    pen.path(
      'M4 36C4 12 28 2 50 2C74 2 96 12 96 36C96 46 88 42 84 50C78 58 70 48 62 54C54 60 46 52 38 54C28 58 22 46 16 48C8 50 4 44 4 36Z',
      bodyColor(look, '#f290b8'),
    )
    pen.ellipse(50, 34, 17, 10, '#b5763a')
    ;['#ffffff', '#f7d038', '#5ab0e8', '#6cc56a'].forEach((color, i) => {
      for (let k = 0; k < 4; k++)
        pen.rect(14 + ((i * 23 + k * 37) % 72), 14 + ((i * 7 + k * 5) % 12), 6, 2.4, { color, outline: false }, 1)
    })
  }),
  drawable('cake', 120, 116, (pen, look) => {
    const icing = bodyColor(look, '#f7b8cf')
    pen.rect(4, 104, 112, 10, '#d9dee6', 5)
    pen.rect(10, 54, 100, 54, '#f0d9a8', 8)
    pen.rect(10, 76, 100, 8, { color: '#fff5e6', outline: false })
    pen.path(
      'M8 56C8 42 20 38 60 38C100 38 112 42 112 56C112 66 104 72 98 64C92 58 86 74 78 66C72 60 66 72 58 66C50 60 46 74 38 66C32 60 26 72 20 66C12 68 8 64 8 56Z',
      icing,
    )
    for (const x of [40, 60, 80]) {
      pen.rect(x - 2.5, 16, 5, 26, '#6fb6e8', 2)
      pen.path(`M${x} 2C${x + 6} 8 ${x + 4} 15 ${x} 15C${x - 4} 15 ${x - 6} 8 ${x} 2Z`, {
        color: '#ffc23d',
        outline: false,
        glow: 5,
      })
    }
  }),
  drawable(
    'cup',
    100,
    90,
    (pen, look) => {
      pen.line('M72 28C100 22 98 62 70 62', { color: bodyColor(look, '#4f86c6'), width: 10 })
      pen.path('M8 12H80L76 78C76 86 66 90 44 90C22 90 12 86 12 78Z', bodyColor(look, '#4f86c6'))
      pen.ellipse(44, 12, 36, 10, '#f2efe9')
      pen.ellipse(44, 13, 30, 7, '#7a4a2a')
      pen.path('M20 26L22 74', SHINE)
    },
    { sockets: { inside: { at: [44, 3], width: 60 }, top: { at: [44, 4], width: 60 } } },
  ),
  drawable('wine glass', 64, 130, (pen, look) => {
    pen.path('M4 4H60C62 44 52 66 35 70V116H50C56 118 56 126 50 128H14C8 126 8 118 14 116H29V70C12 66 2 44 4 4Z', {
      color: '#dcecf4',
      alpha: 0.85,
    })
    pen.path('M6 26H58C56 48 48 62 32 62C16 62 8 48 6 26Z', bodyColor(look, '#8c1f3c'))
    pen.path('M12 8C12 24 14 34 18 42', SHINE)
  }),
  drawable('bottle', 52, 150, (pen, look) => {
    const glass = 'M18 4H34V40C46 50 50 60 50 76V142C50 148 46 150 40 150H12C6 150 2 148 2 142V76C2 60 6 50 18 40Z'
    const clear = look.traits.includes('see-through')
    pen.path(glass, clear ? { color: look.colors[0] ?? '#cfe6ee', alpha: 0.4 } : bodyColor(look, '#3f8f56'))
    pen.rect(16, 0, 20, 12, '#c9a15a', 3)
    if (!clear) pen.rect(3, 84, 46, 38, secondColor(look, '#f5ecd2'), 2)
    pen.rect(9, 60, 5, 80, SHINE, 2)
  }),
  drawable('fork', 34, 150, (pen, look) => {
    const metal = bodyColor(look, '#b9c0c8')
    pen.path('M4 2H9V38H13V2H21V38H25V2H30V48C30 58 24 62 21 64L23 142C23 152 11 152 11 142L13 64C10 62 4 58 4 48Z', metal)
  }),
  drawable('knife', 28, 150, (pen, look) => {
    pen.path('M16 2C28 20 28 60 24 84H10V4C12 1 14 1 16 2Z', '#cfd6dd')
    pen.rect(8, 82, 14, 66, bodyColor(look, '#4a3a30'), 5)
  }),
  drawable('spoon', 36, 150, (pen, look) => {
    pen.ellipse(18, 26, 17, 25, bodyColor(look, '#b9c0c8'))
    pen.ellipse(18, 26, 11, 18, { color: '#ffffff', alpha: 0.3, outline: false })
    pen.rect(14, 48, 8, 102, bodyColor(look, '#b9c0c8'), 4)
  }),
  drawable(
    'bowl',
    120,
    64,
    (pen, look) => {
      pen.ellipse(60, 14, 59, 13, '#f4efe6')
      pen.ellipse(60, 16, 51, 9, '#d9d0c0')
      pen.path('M1 14C4 44 26 60 40 60H80C94 60 116 44 119 14C110 26 10 26 1 14Z', bodyColor(look, '#4f9aa8'))
      pen.rect(40, 57, 40, 7, bodyColor(look, '#4f9aa8'), 3)
    },
    { sockets: { inside: { at: [60, 3], width: 96 }, top: { at: [60, 8], width: 96 } } },
  ),
  drawable(
    'vase',
    76,
    130,
    (pen, look) => {
      const body = bodyColor(look, '#4a7fb5')
      pen.path(
        'M24 4H52C50 18 52 26 60 40C76 62 78 84 66 110C62 122 58 130 52 130H24C18 130 14 122 10 110C-2 84 0 62 16 40C24 26 26 18 24 4Z',
        body,
      )
      pen.ellipse(38, 5, 15, 4, '#2c3340')
      pen.line('M6 70C20 78 56 78 70 70', { color: '#ffffff', width: 3, alpha: 0.7 })
      pen.line('M5 84C20 92 56 92 71 84', { color: '#ffffff', width: 3, alpha: 0.7 })
      pen.ellipse(20, 62, 4, 16, SHINE, 12)
    },
    { sockets: { inside: { at: [38, 4], width: 40 } } },
  ),
  drawable('book', 110, 90, (pen, look) => {
    const cover = bodyColor(look, '#b5342f')
    pen.path('M8 10H98C104 10 106 14 106 18V80C106 86 102 90 96 90H8Z', '#f5efe0')
    pen.path('M2 8C2 3 5 0 10 0H96C102 0 104 4 104 8V74C104 78 102 80 98 80H10C4 80 2 84 2 88Z', cover)
    pen.rect(14, 0, 5, 80, { color: '#000000', alpha: 0.15, outline: false })
    pen.rect(34, 18, 52, 22, { color: '#f6e3b0', outline: false }, 2)
    if (look.text) pen.text(look.text, 60, 29, { color: '#4a2f1a', size: 12, maxWidth: 48 })
  }),
  drawable('clock', 110, 110, (pen, look) => {
    pen.circle(55, 55, 54, bodyColor(look, '#3a4a63'))
    pen.circle(55, 55, 45, { color: '#fbfaf5', volume: 0.4 })
    for (let hour = 0; hour < 12; hour++) {
      const angle = (hour / 12) * Math.PI * 2
      pen.circle(55 + Math.cos(angle) * 38, 55 + Math.sin(angle) * 38, hour % 3 ? 1.8 : 3.2, { color: '#26282c', outline: false })
    }
    const time = timeOf(look) ?? { hour: 10, minute: 5 }
    const minutes = time.hour * 60 + time.minute
    for (const [turn, long, width] of [[minutes / 2, 24, 5], [(minutes % 60) * 6, 34, 3.5]] as const) pen.at(55, 55, { rotate: turn }, () => pen.line([[0, 0], [0, -long]], { color: '#26282c', width })) // prettier-ignore
    pen.circle(55, 55, 4, '#c8322f')
  }),
  drawable('scissors', 100, 120, (pen, look) => {
    const grip = bodyColor(look, '#d2312b')
    pen.path('M44 70L66 4C74 10 74 20 70 30L56 76Z', '#c3cad2')
    pen.path('M56 70L34 4C26 10 26 20 30 30L44 76Z', '#d9dfe5')
    pen.line('M46 72C30 74 16 84 18 98C20 112 40 112 44 98C46 88 48 80 52 72', { color: grip, width: 9 })
    pen.line('M54 72C70 74 84 84 82 98C80 112 60 112 56 98C54 88 52 80 48 72', { color: grip, width: 9 })
    pen.circle(50, 66, 4, '#5b6068')
  }),
  drawable('toothbrush', 150, 34, (pen, look) => {
    pen.rect(2, 16, 146, 10, bodyColor(look, '#3f9ad8'), 5)
    for (let i = 0; i < 7; i++) pen.rect(6 + i * 6, 2, 5, 16, { color: i % 2 ? '#ffffff' : '#bfe3f7' }, 1)
  }),
  drawable('tie', 56, 150, (pen, look) => {
    const cloth = bodyColor(look, '#2c4f9a')
    pen.polygon([[16, 2], [40, 2], [36, 26], [20, 26]], cloth) // prettier-ignore
    pen.polygon([[20, 26], [36, 26], [54, 120], [28, 150], [2, 120]], cloth) // prettier-ignore
    for (const y of [52, 78, 104]) pen.line([[16 - (y - 50) * 0.1, y + 8], [40 + (y - 50) * 0.1, y - 8]], { color: '#ffffff', width: 5, alpha: 0.5 }) // prettier-ignore
  }),
]
