/** Furniture, appliances, toys and gear of the house. */
import type { Pen } from '../../pen/pen.ts'
import { bodyColor, drawable, type Drawable, type Look } from '../drawable.ts'

const SHINE = { color: '#ffffff', alpha: 0.4, outline: false, volume: 0 } as const

/** A board seen from the side, as it is ridden. */
function boardFromTheSide(pen: Pen, look: Look, color = '#f2b84b'): void {
  pen.path('M150 14L176 33Q168 34 158 16Z', '#2f8fa8')
  pen.path('M0 4C24 2 60 8 104 9C146 10 178 8 190 12C182 22 140 25 92 23C50 21 14 16 0 4Z', bodyColor(look, color))
  pen.path('M12 9C50 15 120 17 180 14L176 17C120 21 50 19 20 13Z', { color: '#ffffff', alpha: 0.7, outline: false })
}

/** A pair of skis seen from the side, tips to the left. */
function skisFromTheSide(pen: Pen, look: Look): void {
  for (const y of [0, 8])
    pen.path(
      `M0 ${y}C4 ${y + 8} 14 ${y + 12} 26 ${y + 12}H188V${y + 18}H26C10 ${y + 18} 0 ${y + 10} 0 ${y}Z`,
      bodyColor(look, y ? '#3f76c9' : '#315fa6'),
    )
}

export const HOUSE_THINGS: readonly Drawable[] = [
  drawable(
    'chair',
    84,
    128,
    (pen, look) => {
      const wood = bodyColor(look, '#a8683a')
      for (const x of [8, 68]) pen.rect(x, 4, 8, 124, wood, 3)
      for (const y of [10, 26, 42]) pen.rect(10, y, 64, 10, wood, 3)
      pen.rect(4, 66, 76, 12, wood, 4)
      pen.rect(2, 72, 9, 56, wood, 3)
      pen.rect(73, 72, 9, 56, wood, 3)
    },
    { sockets: { seat: { at: [42, 68], width: 70 }, top: { at: [42, 68], width: 70 } } },
  ),
  drawable(
    'couch',
    190,
    92,
    (pen, look) => {
      const cloth = bodyColor(look, '#4f8a8b')
      for (const x of [20, 160]) pen.rect(x, 80, 9, 12, '#5b3a22', 2)
      pen.rect(18, 4, 154, 60, cloth, 16)
      pen.rect(22, 46, 72, 26, cloth, 9)
      pen.rect(96, 46, 72, 26, cloth, 9)
      pen.rect(14, 66, 162, 18, cloth, 7)
      pen.rect(0, 28, 30, 56, cloth, 13)
      pen.rect(160, 28, 30, 56, cloth, 13)
    },
    { sockets: { seat: { at: [95, 48], width: 130 }, top: { at: [95, 48], width: 130 } } },
  ),
  drawable(
    'bed',
    200,
    104,
    (pen, look) => {
      pen.rect(2, 4, 14, 100, '#8a5a34', 4)
      pen.rect(184, 46, 14, 58, '#8a5a34', 4)
      pen.rect(12, 56, 176, 34, '#f3f0e8', 8)
      pen.rect(18, 38, 46, 24, '#ffffff', 11)
      pen.path('M70 50C100 44 160 46 188 54V92H70C64 80 64 62 70 50Z', bodyColor(look, '#5b87c4'))
      pen.rect(12, 86, 176, 10, '#8a5a34', 3)
    },
    { sockets: { top: { at: [110, 52], width: 140 }, seat: { at: [110, 52], width: 140 } } },
  ),
  drawable(
    'dining table',
    190,
    92,
    (pen, look) => {
      const wood = bodyColor(look, '#a8703f')
      for (const x of [16, 162]) pen.path(`M${x} 16H${x + 14}L${x + 10} 92H${x + 3}Z`, wood)
      pen.rect(14, 14, 162, 12, wood, 2)
      pen.rect(0, 2, 190, 15, wood, 6)
    },
    { sockets: { top: { at: [95, 4], width: 170 } } },
  ),
  drawable('potted plant', 90, 130, (pen, look) => {
    const leaf = look.colors[0] ?? '#3f9150'
    for (const [x, y, turn] of [[45, 84, -52], [45, 84, 50], [45, 82, -24], [45, 82, 26], [45, 80, 0]] as const) pen.at(x, y, { rotate: turn * 0.62 }, () => pen.path(turn === 0 ? 'M0 0C-18 -24 -14 -62 0 -80C14 -62 18 -24 0 0Z' : 'M0 0C-15 -22 -12 -50 0 -64C12 -50 15 -22 0 0Z', leaf)) // prettier-ignore
    pen.path('M18 84H72L64 126C63 129 61 130 58 130H32C29 130 27 129 26 126Z', '#c4693f')
    pen.rect(14, 78, 62, 12, '#d37a4c', 4)
  }),
  drawable('toilet', 90, 110, (pen, look) => {
    const white = bodyColor(look, '#f2f4f6')
    pen.rect(50, 2, 38, 52, white, 6)
    pen.rect(60, -0.5, 16, 6, '#b9c0c8', 2)
    pen.path('M4 54H66C66 78 56 88 48 92L52 110H22L24 92C12 86 4 72 4 54Z', white)
    pen.rect(0, 48, 72, 10, white, 5)
    pen.path('M52 50C50 24 56 12 62 8L66 10C62 24 60 38 62 50Z', white)
  }),
  drawable('tv', 150, 106, (pen, look) => {
    pen.rect(0, 0, 150, 92, bodyColor(look, '#26282e'), 5)
    pen.rect(6, 6, 138, 78, { color: '#2f5f93', to: '#16304f', outline: false }, 2)
    pen.polygon([[6, 6], [70, 6], [20, 84], [6, 84]], { color: '#ffffff', alpha: 0.12, outline: false }) // prettier-ignore
    pen.path('M46 106C50 98 58 96 62 92H88C92 96 100 98 104 106Z', '#3a3d44')
  }),
  drawable('laptop', 150, 100, (pen, look) => {
    pen.rect(18, 0, 114, 78, bodyColor(look, '#3c4048'), 5)
    pen.rect(24, 6, 102, 64, { color: '#7fc4ee', to: '#3f7fc0', outline: false }, 2)
    pen.path('M4 88L20 76H130L146 88Z', bodyColor(look, '#b9c0c8'))
    pen.path('M0 88H150V93C150 98 146 100 140 100H10C4 100 0 98 0 93Z', bodyColor(look, '#9aa1aa'))
    for (let row = 0; row < 2; row++)
      for (let k = 0; k < 11; k++) pen.rect(27 + k * 9 - row * 3, 79 + row * 4, 6, 2.5, { color: '#2c2f36', outline: false }, 1)
  }),
  drawable('computer mouse', 70, 100, (pen, look) => {
    pen.path('M2 50C2 16 16 8 35 8C54 8 68 16 68 50C68 84 56 100 35 100C14 100 2 84 2 50Z', bodyColor(look, '#3c4048'))
    pen.line('M35 8V46M6 44C20 52 50 52 64 44', { color: '#000000', width: 2, alpha: 0.4 })
    pen.rect(30, 18, 10, 20, '#9aa1aa', 5)
    pen.line('M35 9C35 4 33 2 30 0', { color: '#2c2f36', width: 3 })
  }),
  drawable('tv remote', 50, 150, (pen, look) => {
    pen.rect(2, 1, 46, 148, bodyColor(look, '#2c2f36'), 12)
    pen.circle(25, 18, 7, '#d2312b')
    pen.circle(25, 48, 15, '#4a4f57')
    for (let row = 0; row < 4; row++)
      for (let k = 0; k < 3; k++) pen.circle(13 + k * 12, 78 + row * 16, 4, { color: '#d9dee4', outline: false })
  }),
  drawable('computer keyboard', 180, 66, (pen, look) => {
    pen.rect(0, 2, 180, 64, bodyColor(look, '#3c4048'), 7)
    for (let row = 0; row < 4; row++)
      for (let k = 0; k < 13; k++) pen.rect(7 + k * 12.9, 8 + row * 12, 10.5, 9.5, { color: '#e9ecf0', outline: false }, 2)
    pen.rect(45, 56, 90, 7, { color: '#e9ecf0', outline: false }, 2)
  }),
  drawable('cell phone', 76, 146, (pen, look) => {
    pen.rect(1, 1, 74, 144, bodyColor(look, '#26282e'), 13)
    pen.rect(6, 10, 64, 124, { color: '#8cc9f0', to: '#5b6fd0', outline: false }, 6)
    for (let row = 0; row < 4; row++)
      for (let k = 0; k < 3; k++)
        pen.rect(
          14 + k * 18,
          24 + row * 22,
          12,
          12,
          { color: ['#f2b84b', '#ef6f6c', '#6cc56a', '#ffffff'][(row + k) % 4] as string, outline: false },
          3,
        )
    pen.rect(28, 13, 20, 5, { color: '#26282e', outline: false }, 2.5)
  }),
  drawable('microwave', 150, 88, (pen, look) => {
    pen.rect(0, 0, 150, 84, bodyColor(look, '#c9ced4'), 6)
    pen.rect(8, 10, 98, 62, { color: '#3a3f47', to: '#22252b' }, 4)
    pen.polygon([[14, 14], [50, 14], [24, 68], [14, 68]], { color: '#ffffff', alpha: 0.13, outline: false }) // prettier-ignore
    pen.rect(114, 10, 28, 14, { color: '#9fe3b0', outline: false }, 2)
    for (let row = 0; row < 3; row++) for (let k = 0; k < 3; k++) pen.circle(118 + k * 10, 36 + row * 10, 3, '#6b7078')
    pen.rect(104, 14, 4, 54, '#8b919a', 2)
    for (const x of [12, 126]) pen.rect(x, 83, 12, 5, '#3a3d44', 2)
  }),
  drawable('oven', 120, 140, (pen, look) => {
    pen.rect(2, 2, 116, 134, bodyColor(look, '#d6dade'), 5)
    pen.rect(2, 2, 116, 7, '#3a3d44', 3)
    for (let k = 0; k < 4; k++) pen.circle(24 + k * 24, 24, 7, '#4a4f57')
    pen.rect(16, 48, 88, 58, { color: look.lit ? '#f5a94a' : '#3a3f47', to: '#22252b' }, 5)
    pen.rect(18, 38, 84, 5, '#8b919a', 2.5)
    pen.rect(10, 114, 100, 14, { color: '#000000', alpha: 0.15, outline: false }, 3)
  }),
  drawable('toaster', 130, 92, (pen, look) => {
    pen.path('M34 22V8C34 0 56 -2 64 6C72 -2 96 0 96 8V22Z', '#e0b070')
    pen.path('M6 40C6 24 16 18 30 18H100C114 18 124 24 124 40V82H6Z', bodyColor(look, '#c9323a'))
    pen.rect(0, 80, 130, 10, '#3a3d44', 4)
    pen.rect(110, 36, 8, 26, '#3a3d44', 3)
    pen.rect(104, 42, 20, 8, '#e9ecf0', 3)
    pen.ellipse(34, 44, 6, 16, SHINE)
  }),
  drawable('sink', 130, 110, (pen, look) => {
    pen.line('M65 40V12C65 0 90 0 90 14V20', { color: '#9aa1aa', width: 9 })
    pen.path('M2 42H128C128 66 116 76 98 78H32C14 76 2 66 2 42Z', bodyColor(look, '#f2f4f6'))
    pen.ellipse(65, 44, 56, 9, '#cfd6dd')
    pen.path('M48 78H82L86 110H44Z', bodyColor(look, '#e6e9ec'))
    for (const x of [40, 84]) pen.rect(x, 30, 12, 9, '#9aa1aa', 3)
  }),
  drawable('refrigerator', 92, 180, (pen, look) => {
    const body = bodyColor(look, '#dfe4e8')
    pen.rect(2, 2, 88, 62, body, 7)
    pen.rect(2, 66, 88, 108, body, 7)
    pen.rect(10, 34, 6, 24, '#8b919a', 3)
    pen.rect(10, 76, 6, 40, '#8b919a', 3)
    for (const x of [8, 72]) pen.rect(x, 173, 12, 7, '#3a3d44', 2)
  }),
  drawable('teddy bear', 110, 136, (pen, look) => {
    const fur = bodyColor(look, '#b87a44')
    const pale = '#e6c095'
    for (const x of [24, 86]) {
      pen.circle(x, 18, 15, fur)
      pen.circle(x, 18, 8, pale)
    }
    for (const [x, y] of [[14, 84], [96, 84]] as const) pen.ellipse(x, y, 15, 20, fur) // prettier-ignore
    pen.ellipse(55, 92, 38, 38, fur)
    pen.ellipse(55, 96, 23, 26, pale)
    for (const x of [24, 86]) {
      pen.ellipse(x, 120, 20, 16, fur)
      pen.ellipse(x, 122, 10, 9, pale)
    }
    pen.ellipse(55, 38, 38, 34, fur)
    pen.ellipse(55, 50, 17, 13, pale)
    pen.ellipse(55, 44, 6, 4.5, '#3a2618')
    for (const x of [40, 70]) pen.circle(x, 32, 4.5, '#26282c')
    pen.line('M55 49V54M48 57C52 60 58 60 62 57', { color: '#3a2618', width: 2 })
  }),
  drawable('hair drier', 120, 110, (pen, look) => {
    const body = bodyColor(look, '#d2467f')
    pen.path('M58 56H86L80 104C79 109 76 110 72 110H64C60 110 57 109 57 104Z', body)
    pen.path('M30 8H84C106 8 118 20 118 34C118 50 106 62 84 62H30Z', body)
    pen.polygon([[0, 10], [30, 8], [30, 62], [0, 58]], '#3a3d44') // prettier-ignore
    pen.circle(88, 35, 15, '#3a3d44')
    pen.circle(88, 35, 9, '#6b7078')
  }),
  drawable('backpack', 96, 120, (pen, look) => {
    const body = bodyColor(look, '#3f76b5')
    pen.line('M34 14C34 -2 62 -2 62 14', { color: '#2c3a50', width: 7 })
    pen.path('M8 46C8 22 24 8 48 8C72 8 88 22 88 46V108C88 116 82 120 76 120H20C14 120 8 116 8 108Z', body)
    pen.rect(0, 66, 14, 42, body, 6)
    pen.rect(82, 66, 14, 42, body, 6)
    pen.rect(20, 64, 56, 44, body, 9)
    pen.line('M26 76H70', { color: '#26282c', width: 3 })
    pen.line('M18 44C28 36 68 36 78 44', { color: '#26282c', width: 3 })
  }),
  drawable('umbrella', 130, 126, (pen, look) => {
    const cloth = bodyColor(look, '#d2312b')
    if (look.traits.includes('closed')) {
      pen.line('M65 0V108C65 122 46 122 46 110', { color: '#6b4426', width: 6 })
      pen.path('M65 6C74 30 79 58 76 86L65 92L54 86C51 58 56 30 65 6Z', cloth)
      pen.line('M65 10C62 36 61 62 62 88M65 10C69 36 71 62 70 86', { color: '#000000', width: 1.6, alpha: 0.25 })
      return pen.rect(56, 62, 18, 5, { color: '#000000', alpha: 0.2, outline: false }, 2)
    }
    pen.line('M65 2V108C65 122 46 122 46 110', { color: '#6b4426', width: 6 })
    pen.path(
      'M2 62C6 24 34 8 65 8C96 8 124 24 128 62C118 52 106 52 97 62C88 52 76 52 65 62C54 52 42 52 33 62C24 52 12 52 2 62Z',
      cloth,
    )
    pen.path('M33 62C36 34 48 16 65 8C82 16 94 34 97 62C88 52 76 52 65 62C54 52 42 52 33 62Z', {
      color: '#ffffff',
      alpha: 0.14,
      outline: false,
    })
  }),
  drawable('handbag', 116, 106, (pen, look) => {
    pen.line('M32 44C32 -10 84 -10 84 44', { color: '#4a2f1a', width: 8 })
    pen.path('M12 38H104L114 98C115 104 112 106 106 106H10C4 106 1 104 2 98Z', bodyColor(look, '#b5562f'))
    pen.path('M10 38H106L100 66H16Z', bodyColor(look, '#a04a28'))
    pen.rect(50, 58, 16, 14, '#e8c45a', 3)
  }),
  drawable('suitcase', 120, 118, (pen, look) => {
    const body = bodyColor(look, '#3f8a6f')
    pen.line('M42 24V4H78V24', { color: '#4a4f57', width: 8 })
    pen.rect(2, 22, 116, 88, body, 9)
    for (const x of [24, 88]) pen.rect(x, 22, 9, 88, { color: '#000000', alpha: 0.2, outline: false })
    pen.rect(50, 60, 20, 8, '#e8c45a', 2)
    for (const x of [14, 92]) pen.rect(x, 109, 14, 9, '#3a3d44', 3)
  }),
  drawable('frisbee', 130, 44, (pen, look) => {
    pen.ellipse(65, 22, 64, 21, bodyColor(look, '#e0452f'))
    pen.ellipse(65, 18, 46, 13, { color: '#ffffff', alpha: 0.3, outline: false })
  }),
  drawable(
    'skis',
    60,
    170,
    (pen, look) => {
      if (look.traits.includes('ridden')) return skisFromTheSide(pen, look)
      for (const x of [6, 34])
        pen.path(`M${x} 168V20C${x} 4 ${x + 20} 0 ${x + 20} 20V168C${x + 20} 170 ${x} 170 ${x} 168Z`, bodyColor(look, '#3f76c9'))
      for (const x of [7, 35]) pen.rect(x + 1, 80, 16, 28, '#26282c', 4)
    },
    {
      sizeFor: (look) => (look.traits.includes('ridden') ? { width: 190, height: 26 } : { width: 60, height: 170 }),
      sockets: (look) => (look.traits.includes('ridden') ? { seat: { at: [90, 12] }, top: { at: [90, 12] } } : {}),
    },
  ),
  drawable(
    'snowboard',
    60,
    170,
    (pen, look) => {
      if (look.traits.includes('ridden')) return boardFromTheSide(pen, look, '#7a4fc0')
      pen.rect(4, 1, 52, 168, bodyColor(look, '#7a4fc0'), 26)
      pen.path('M4 60L56 40V60L4 80Z', { color: '#ffffff', alpha: 0.6, outline: false })
      for (const y of [54, 104]) pen.rect(10, y, 40, 16, '#26282c', 5)
    },
    {
      sizeFor: (look) => (look.traits.includes('ridden') ? { width: 190, height: 34 } : { width: 60, height: 170 }),
      sockets: (look) => (look.traits.includes('ridden') ? { seat: { at: [95, 10] }, top: { at: [95, 10] } } : {}),
    },
  ),
  drawable(
    'surfboard',
    54,
    180,
    (pen, look) => {
      if (look.traits.includes('ridden')) return boardFromTheSide(pen, look)
      pen.path('M27 0C48 24 54 70 54 104C54 146 44 180 27 180C10 180 0 146 0 104C0 70 6 24 27 0Z', bodyColor(look, '#f2b84b'))
      pen.rect(25, 6, 4, 168, { color: '#ffffff', alpha: 0.8, outline: false }, 2)
      pen.path('M2 120C18 126 36 126 52 120L50 140C36 146 18 146 4 140Z', { color: '#2f8fa8', outline: false })
    },
    {
      sizeFor: (look) => (look.traits.includes('ridden') ? { width: 190, height: 34 } : { width: 54, height: 180 }),
      sockets: (look) => (look.traits.includes('ridden') ? { seat: { at: [95, 10] }, top: { at: [95, 10] } } : {}),
    },
  ),
  drawable('skateboard', 170, 54, (pen, look) => {
    for (const x of [44, 126]) {
      pen.rect(x - 10, 26, 20, 8, '#8b919a', 2)
      pen.circle(x, 42, 12, '#f2ead6')
      pen.circle(x, 42, 4, '#5b6068')
    }
    pen.path(
      'M2 8C6 4 14 6 20 16C24 20 30 20 36 20H134C140 20 146 20 150 16C156 6 164 4 168 8C166 22 154 30 140 30H30C16 30 4 22 2 8Z',
      bodyColor(look, '#c8322f'),
    )
  }),
  drawable('sports ball', 100, 100, (pen, look) => {
    pen.circle(50, 50, 49, { color: bodyColor(look, '#f4f5f6'), round: true })
    const dark = look.colors.length > 0 ? '#ffffff' : '#26282c'
    pen.polygon([[50, 34], [65, 45], [59, 62], [41, 62], [35, 45]], dark) // prettier-ignore
    for (let i = 0; i < 5; i++) {
      const angle = (i / 5) * Math.PI * 2 - Math.PI / 2
      const [x, y] = [50 + Math.cos(angle) * 40, 50 + Math.sin(angle) * 40]
      pen.line([[50 + Math.cos(angle) * 16, 50 + Math.sin(angle) * 16], [x, y]], { color: dark, width: 2.5 }) // prettier-ignore
      pen.ellipse(x, y, 11, 6, { color: dark, outline: false }, (angle * 180) / Math.PI + 90)
    }
  }),
  drawable('kite', 110, 170, (pen, look) => {
    pen.line('M55 104C40 124 70 140 54 168', { color: '#8b919a', width: 2 })
    for (const [x, y] of [[50, 122], [61, 140], [56, 158]] as const) pen.polygon([[x - 9, y - 5], [x, y], [x - 9, y + 5], [x + 9, y + 5], [x, y], [x + 9, y - 5]], '#f2b84b') // prettier-ignore
    pen.polygon([[55, 2], [108, 46], [55, 106], [2, 46]], bodyColor(look, '#d2312b')) // prettier-ignore
    pen.polygon([[55, 2], [108, 46], [55, 46]], { color: '#ffffff', alpha: 0.3, outline: false }) // prettier-ignore
    pen.polygon([[55, 106], [2, 46], [55, 46]], { color: '#000000', alpha: 0.12, outline: false }) // prettier-ignore
  }),
  drawable('baseball bat', 150, 60, (pen, look) => {
    pen.limb([[6, 52], [60, 34], [136, 14]], [8, 10, 24], bodyColor(look, '#c98a4a')) // prettier-ignore
    pen.line([[6, 52], [40, 41]], { color: '#3a3d44', width: 9 }) // prettier-ignore
    pen.circle(6, 52, 7, bodyColor(look, '#b5763a'))
  }),
  drawable('baseball glove', 110, 116, (pen, look) => {
    const leather = bodyColor(look, '#a8622f')
    pen.path(
      'M30 116C4 100 0 70 6 40C8 28 20 28 22 40L26 56C24 30 26 14 34 8C42 2 50 10 50 20V46C52 20 56 4 66 4C76 4 78 16 76 26L74 50C80 32 86 22 94 24C104 28 100 44 96 58C108 54 112 66 106 76C98 92 90 110 78 116Z',
      leather,
    )
    pen.line('M24 70C40 84 66 86 84 70M30 84C44 96 66 96 80 84', { color: '#5b3418', width: 2.5 })
    pen.circle(54, 66, 17, { color: '#f6f3ea', round: true })
  }),
  drawable('tennis racket', 80, 170, (pen, look) => {
    pen.rect(34, 100, 12, 68, '#3a3d44', 5)
    pen.path('M34 104L24 84H56L46 104Z', bodyColor(look, '#d2312b'))
    pen.ellipse(40, 46, 39, 46, bodyColor(look, '#d2312b'))
    pen.ellipse(40, 46, 31, 38, { color: '#f4f1e4', volume: 0.3 })
    for (let i = -3; i <= 3; i++) {
      pen.line([[40 + i * 8.5, 46 - 37 * Math.sqrt(1 - (i / 4) ** 2)], [40 + i * 8.5, 46 + 37 * Math.sqrt(1 - (i / 4) ** 2)]], { color: '#b9b39c', width: 1.2 }) // prettier-ignore
      pen.line([[40 - 30 * Math.sqrt(1 - (i / 4) ** 2), 46 + i * 10], [40 + 30 * Math.sqrt(1 - (i / 4) ** 2), 46 + i * 10]], { color: '#b9b39c', width: 1.2 }) // prettier-ignore
    }
  }),
  drawable('sign', 140, 120, (pen, look) => {
    for (const x of [26, 104]) pen.rect(x, 60, 10, 60, '#7a5230', 2)
    pen.rect(0, 2, 140, 72, bodyColor(look, '#a8703f'), 5)
    pen.rect(6, 8, 128, 60, { color: '#f8efd8', volume: 0.5 }, 3)
    if (look.text) pen.text(look.text, 70, 39, { color: '#3a2b1c', size: 34, bold: true, maxWidth: 114 })
  }),
  drawable('balloon', 80, 150, (pen, look) => {
    pen.line('M40 98C30 116 50 130 40 150', { color: '#8b919a', width: 2 })
    pen.path('M40 0C66 0 80 22 80 46C80 74 56 92 40 96C24 92 0 74 0 46C0 22 14 0 40 0Z', {
      color: bodyColor(look, '#e0352f'),
      round: true,
    })
    pen.polygon([[34, 102], [40, 94], [46, 102]], bodyColor(look, '#c22a25')) // prettier-ignore
    pen.ellipse(24, 28, 7, 14, SHINE, 20)
  }),
]
