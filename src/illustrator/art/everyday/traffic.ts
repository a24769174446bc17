/** Vehicles and the furniture of the street. */
import type { Pen } from '../../pen/pen.ts'
import { bodyColor, drawable, type Drawable, type Look } from '../drawable.ts'

const TYRE = '#2b2d33'
const GLASS = { color: '#bfe3f2', to: '#7fb4d0', outline: false } as const

function wheel(pen: Pen, x: number, y: number, radius: number, phase: number): void {
  pen.circle(x, y, radius, TYRE)
  pen.circle(x, y, radius * 0.58, '#c9ced6')
  pen.circle(x, y, radius * 0.18, '#6b7078')
  for (let spoke = 0; spoke < 5; spoke++) {
    const angle = (spoke / 5 - phase) * Math.PI * 2
    pen.line([[x, y], [x + Math.cos(angle) * radius * 0.52, y + Math.sin(angle) * radius * 0.52]], { color: '#8b919a', width: radius * 0.12 }) // prettier-ignore
  }
}

function car(own: string, extra?: (pen: Pen) => void): Drawable['draw'] {
  return (pen, look) => {
    const body = bodyColor(look, own)
    pen.path('M34 30C44 8 54 2 78 2H104C126 2 138 12 148 30L150 44H30Z', body)
    pen.path('M44 30C52 14 58 9 76 9H86V30Z', GLASS)
    pen.path('M92 9H104C120 9 130 17 137 30H92Z', GLASS)
    pen.path('M4 44C4 34 14 30 34 29H148C168 30 186 33 192 40C197 46 196 60 194 64H6C2 60 2 50 4 44Z', body)
    pen.rect(3, 60, 192, 6, { color: '#3a3d44', outline: false }, 3)
    pen.ellipse(9, 44, 6, 5, { color: look.lit ? '#fff4c0' : '#fdf6da', ...(look.lit ? { glow: 10 } : {}) })
    pen.rect(188, 40, 7, 9, { color: '#c9252b' }, 3)
    pen.rect(94, 40, 12, 3, { color: '#ffffff', alpha: 0.6, outline: false }, 1.5)
    pen.line(
      [
        [89, 32],
        [89, 60],
      ],
      { color: '#000000', width: 1, alpha: 0.25 },
    )
    extra?.(pen)
    wheel(pen, 42, 62, 17, look.phase)
    wheel(pen, 156, 62, 17, look.phase)
  }
}

function bus(own: string, decks: number): Drawable['draw'] {
  return (pen, look) => {
    const body = bodyColor(look, own)
    const height = decks === 2 ? 100 : 70
    pen.rect(2, 2, 196, height, body, 9)
    for (let deck = 0; deck < decks; deck++) {
      for (let i = 0; i < 6; i++)
        pen.rect(
          14 + i * 30,
          12 + deck * 46,
          25,
          24,
          { color: look.lit ? '#ffe9a8' : '#bfe3f2', to: look.lit ? '#f7c964' : '#7fb4d0', outline: false },
          3,
        )
      if (deck > 0) pen.rect(2, 46, 196, 6, { color: '#ffffff', alpha: 0.35, outline: false })
    }
    pen.rect(4, height - 22, 30, 16, { color: '#ffffff', alpha: 0.25, outline: false }, 3)
    pen.rect(2, height - 10, 196, 10, { color: '#30333a', outline: false }, 4)
    pen.circle(8, height - 18, 5, '#fff2c4')
    wheel(pen, 46, height, 16, look.phase)
    wheel(pen, 154, height, 16, look.phase)
  }
}

function bicycle(pen: Pen, look: Look): void {
  const frame = bodyColor(look, '#d23c3c')
  for (const x of [26, 104]) {
    pen.circle(x, 62, 25, TYRE)
    pen.circle(x, 62, 20.5, { color: '#e8edf0', volume: 0.4 })
    for (let spoke = 0; spoke < 8; spoke++) {
      const angle = (spoke / 8 - look.phase / 8) * Math.PI * 2
      pen.line([[x, 62], [x + Math.cos(angle) * 20, 62 + Math.sin(angle) * 20]], { color: '#a5abb3', width: 1 }) // prettier-ignore
    }
    pen.circle(x, 62, 4, '#5b6068')
  }
  const tube = { color: frame, width: 6.5 }
  pen.line('M26 62L42 22M26 62M42 22L84 24L62 62L40 30', tube)
  pen.line('M84 24L104 62L62 62', tube)
  pen.line('M84 24L80 10M42 22L40 10L30 8', { color: '#4a4f57', width: 5 })
  pen.path('M70 8C76 4 92 4 94 9C92 13 74 13 70 8Z', '#2c2f36')
  pen.circle(62, 62, 7, '#5b6068')
  pen.line('M62 62L68 72', { color: '#3a3d44', width: 4 })
}

function train(pen: Pen, look: Look): void {
  const body = bodyColor(look, '#2f7d4f')
  pen.path('M4 60C4 30 20 8 54 6H196V72H4Z', body)
  pen.path('M14 42C20 24 30 16 48 15H56V42Z', GLASS)
  for (let i = 0; i < 4; i++) pen.rect(70 + i * 31, 18, 23, 22, { color: look.lit ? '#ffe6a0' : '#cfe9f4', outline: false }, 3)
  pen.rect(4, 50, 192, 7, { color: '#f1d15b', outline: false })
  pen.circle(12, 60, 5, '#fff2c4')
  pen.rect(6, 70, 190, 8, '#3a3d44', 2)
  for (const x of [28, 56, 140, 168]) wheel(pen, x, 80, 10, look.phase)
}

function airplane(pen: Pen, look: Look): void {
  const body = bodyColor(look, '#f2f4f7')
  pen.path('M176 34L198 4H184L156 32Z', '#3f76c9')
  pen.path('M4 46C8 34 26 30 50 30H170C186 30 196 36 197 42C194 52 170 56 150 57H40C18 57 6 54 4 46Z', body)
  pen.path('M16 38C22 33 32 32 40 32L36 41H14Z', GLASS)
  for (let i = 0; i < 9; i++) pen.circle(58 + i * 11, 40, 2.6, { color: '#4f86b8', outline: false })
  pen.path('M84 48L142 78H160L128 46Z', '#cfd6df')
  pen.ellipse(112, 62, 10, 5, '#6f7884')
  pen.path('M92 32L120 10H130L118 32Z', '#dde2e9')
}

function truck(pen: Pen, look: Look): void {
  const cab = bodyColor(look, '#3a78c2')
  pen.rect(58, 4, 138, 62, '#e9ecf0', 4)
  pen.rect(58, 44, 138, 6, { color: cab, outline: false })
  pen.path('M4 66V40L16 16H54V66Z', cab)
  pen.path('M12 40L21 22H44V40Z', GLASS)
  pen.rect(2, 64, 194, 7, '#3a3d44', 2)
  pen.circle(8, 54, 4, '#fff2c4')
  for (const x of [32, 140, 172]) wheel(pen, x, 72, 14, look.phase)
}

function motorcycle(pen: Pen, look: Look): void {
  const body = bodyColor(look, '#c8322f')
  wheel(pen, 26, 62, 24, look.phase)
  wheel(pen, 120, 62, 24, look.phase)
  pen.line('M26 62L46 20L36 12', { color: '#aab0b8', width: 6 })
  pen.path('M48 54H96L106 42H58Z', '#4a4f57')
  pen.path('M44 36C52 18 78 18 86 32L74 44H50Z', body)
  pen.path('M80 32C96 26 116 28 134 22C134 34 118 42 96 42Z', '#2c2f36')
  pen.ellipse(72, 56, 15, 11, '#8b919a')
  pen.line('M84 62L136 66', { color: '#c9ced6', width: 7 })
  pen.circle(40, 24, 7, { color: '#fff2c4', round: true })
}

function boat(pen: Pen, look: Look): void {
  const hull = bodyColor(look, '#b5492f')
  pen.rect(84, 4, 5, 96, '#7a5636')
  pen.path('M80 10C40 40 26 70 20 92H80Z', '#fbf7ea')
  pen.path('M93 18C130 40 146 66 150 92H93Z', '#f0e6cf')
  pen.path('M4 98H172C166 120 154 132 136 134H40C22 130 10 116 4 98Z', hull)
  pen.path('M4 98H172L169 106H7Z', { color: '#ffffff', alpha: 0.75, outline: false })
}

function post(pen: Pen, x: number, y: number, height: number): void {
  pen.rect(x - 3, y, 6, height, '#7d848d', 2)
}

export const TRAFFIC: readonly Drawable[] = [
  drawable('car', 198, 80, car('#3d7fc4'), { animated: true }),
  drawable(
    'taxi',
    198,
    80,
    car('#f4c430', (pen) => pen.rect(80, -0.5, 30, 4, '#2c2f36', 1)),
    { animated: true },
  ),
  drawable(
    'yellow cab',
    198,
    80,
    car('#f4c430', (pen) => pen.rect(52, 44, 84, 5, { color: '#26282c', outline: false })),
    { animated: true },
  ),
  drawable('bus', 200, 88, bus('#e0a32e', 1), { animated: true }),
  drawable('double-decker bus', 200, 118, bus('#c8262c', 2), { animated: true }),
  drawable('bicycle', 130, 88, bicycle, { animated: true, sockets: { seat: { at: [82, 8] }, top: { at: [82, 8] } } }),
  drawable('motorcycle', 146, 88, motorcycle, { animated: true, sockets: { seat: { at: [104, 28] } } }),
  drawable('train', 200, 92, train, { animated: true }),
  drawable('truck', 198, 88, truck, { animated: true }),
  drawable('airplane', 200, 82, airplane),
  drawable('boat', 176, 136, boat, { sockets: { top: { at: [120, 98], width: 60 }, inside: { at: [120, 98], width: 60 } } }),
  drawable('sailboat', 176, 136, boat),
  drawable('traffic light', 60, 150, (pen, look) => {
    post(pen, 30, 96, 54)
    pen.rect(8, 2, 44, 100, bodyColor(look, '#33373d'), 9)
    ;['#e2352f', '#f4c02f', '#3fb35a'].forEach((color, i) =>
      pen.circle(30, 20 + i * 31, 12, { color, round: true, ...(i === 2 ? { glow: 6 } : {}) }),
    )
  }),
  drawable('fire hydrant', 70, 110, (pen, look) => {
    const body = bodyColor(look, '#d2312b')
    pen.rect(10, 98, 50, 12, body, 3)
    pen.rect(19, 34, 32, 66, body, 4)
    pen.path('M17 36C17 16 26 10 35 10C44 10 53 16 53 36Z', body)
    pen.rect(30, 1, 10, 12, body, 3)
    pen.rect(12, 33, 46, 7, body, 3)
    pen.rect(0, 50, 20, 16, body, 4)
    pen.rect(50, 50, 20, 16, body, 4)
    pen.circle(35, 60, 11, { color: '#ffd9a0', volume: 1 })
    pen.circle(35, 60, 5, '#8a5a30')
  }),
  drawable('stop sign', 80, 150, (pen, look) => {
    post(pen, 40, 70, 80)
    const octagon = (r: number) =>
      Array.from(
        { length: 8 },
        (_, i) => [40 + r * Math.cos(((i + 0.5) * Math.PI) / 4), 41 + r * Math.sin(((i + 0.5) * Math.PI) / 4)] as const,
      )
    pen.polygon(octagon(42), '#ffffff')
    pen.polygon(octagon(38), bodyColor(look, '#cf2229'))
    pen.text(look.text ?? 'STOP', 40, 42, { color: '#ffffff', size: 25, bold: true, maxWidth: 62 })
  }),
  drawable('parking meter', 56, 150, (pen, look) => {
    post(pen, 28, 70, 80)
    pen.rect(14, 144, 28, 6, '#5b6068', 2)
    pen.path('M6 60V28C6 10 16 2 28 2C40 2 50 10 50 28V60C50 70 44 76 40 78H16C12 76 6 70 6 60Z', bodyColor(look, '#6f8799'))
    pen.path('M12 28C14 14 22 10 28 10C34 10 42 14 44 28Z', { color: '#dff0e4', to: '#b7d4c0' })
    pen.line('M28 26L34 16', { color: '#c8322f', width: 2.5 })
    pen.rect(18, 40, 20, 5, { color: '#2c2f36' }, 2)
    pen.circle(28, 58, 6, '#d9dee4')
  }),
  drawable(
    'bench',
    160,
    84,
    (pen, look) => {
      const wood = bodyColor(look, '#a8703f')
      for (const x of [16, 138]) {
        pen.path(`M${x} 4H${x + 6}L${x + 10} 84H${x + 2}L${x - 2} 50Z`, '#3f444c')
        pen.rect(x - 6, 50, 22, 6, '#3f444c', 2)
        pen.line([[x - 4, 54], [x - 8, 84]], { color: '#3f444c', width: 5 }) // prettier-ignore
      }
      for (let i = 0; i < 3; i++) pen.rect(2, 4 + i * 13, 156, 10, wood, 3)
      pen.rect(0, 44, 160, 9, wood, 3)
      pen.rect(0, 53, 160, 6, wood, 3)
    },
    { sockets: { top: { at: [80, 46], width: 140 }, seat: { at: [80, 46], width: 140 } } },
  ),
]
