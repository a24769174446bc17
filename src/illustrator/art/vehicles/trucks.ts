/** Lorries: one cab and chassis, and what they carry behind it. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { detail, glass, IRON, lamp, signal, STEEL } from '../parts/paints.ts'
import { lugWheel, wheel } from '../parts/wheels.ts'
import { beacons } from './coach.ts'

type Load = (pen: Pen, look: Look, color: string) => void

/** A cab over its engine at the left, a chassis 200 units long, and a load from x = 62. */
function lorry(own: string, load: Load, wheels: readonly number[] = [32, 144, 176], on?: Load): Drawable['draw'] {
  return (pen, look) => {
    const color = bodyColor(look, own)
    pen.rect(6, 66, 192, 8, IRON, 2)
    load(pen, look, color)
    pen.path('M2 70V42L13 16C14 13 17 12 20 12H52C56 12 58 14 58 18V70Z', color)
    pen.path('M9 41L19 18H48V41Z', glass(look))
    pen.line('M34 44V68', { color: shade(color, -0.18), width: 1.2 })
    pen.rect(38, 46, 9, 2.6, detail('#ffffff', 0.65), 1.3)
    pen.rect(0, 66, 20, 8, '#8b929b', 2)
    pen.ellipse(7, 56, 4.5, 5, lamp(look))
    on?.(pen, look, color)
    for (const x of wheels) {
      pen.circle(x, 75, 17, detail('#1f2126'))
      wheel(pen, x, 76, 15, look.phase)
    }
    pen.rect(196, 60, 4, 9, signal(look, '#c9252b'), 1)
  }
}

const rungs = (pen: Pen, x: number, y: number, length: number): void => {
  pen.rect(x, y, length, 3, STEEL)
  pen.rect(x, y + 9, length, 3, STEEL)
  for (let i = 0; i <= length / 11; i++) pen.rect(x + i * 11, y, 2.4, 12, STEEL)
}

function pickup(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#4d79a8')
  pen.path(
    'M4 48C4 36 12 32 42 30L60 6C62 3 65 2 70 2H104C109 2 111 4 112 8L116 32H192C195 32 196 34 196 38V60C196 63 194 64 190 64H8C4 62 3 54 4 48Z',
    color,
  )
  pen.path('M52 30L66 9H82V30ZM88 9H103L107 30H88Z', glass(look))
  pen.path('M118 32H194V36H118Z', detail(shade(color, -0.22)))
  pen.line('M84 32V60M115 34V62', { color: shade(color, -0.18), width: 1.2 })
  pen.rect(90, 40, 9, 2.6, detail('#ffffff', 0.65), 1.3)
  pen.rect(0, 56, 16, 8, '#9aa2ab', 3)
  pen.ellipse(9, 44, 5, 5, lamp(look))
  pen.rect(191, 40, 5, 12, signal(look, '#c9252b'))
  for (const x of [42, 156]) {
    pen.circle(x, 63, 19, detail(shade(color, -0.25)))
    wheel(pen, x, 64, 17, look.phase)
  }
}

function monster(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#6a3fc0')
  pen.line('M48 84L84 52M152 84L116 52M48 84H152', { color: '#d8b23a', width: 5 })
  pen.path(
    'M14 42C16 30 28 26 52 24L68 4C70 1 74 0 78 0H112C117 0 119 3 120 6L124 26H186V52C186 56 184 58 180 58H22C14 56 12 48 14 42Z',
    color,
  )
  pen.path('M62 24L74 6H90V24ZM96 6H112L115 24H96Z', glass(look))
  pen.path('M20 56C40 40 60 56 76 42C70 54 100 40 118 46C110 52 90 54 80 58H24Z', detail(secondColor(look, '#f5a62a')))
  pen.ellipse(20, 42, 4, 4, lamp(look))
  for (const x of [46, 154]) lugWheel(pen, x, 88, 35, look.phase, '#c9ced6')
}

export const TRUCKS: readonly Drawable[] = [
  fitted(
    'truck',
    lorry('#3a78c2', (pen, look, color) => {
      const asked = look.colors.length > 0
      pen.rect(62, 4, 136, 62, asked ? color : '#eceff2', 3)
      pen.rect(62, 46, 136, 6, detail(asked ? shade(color, -0.2) : color))
      if (look.text)
        pen.text(look.text, 130, 26, { color: asked ? '#ffffff' : shade(color, -0.1), size: 22, bold: true, maxWidth: 124 })
    }),
    { animated: true, sockets: { top: [130, 4, 130], inside: [130, 10, 120] } },
  ),
  fitted(
    'semi truck',
    (pen, look) => {
      const color = bodyColor(look, '#c8312f')
      pen.rect(96, 0, 230, 72, '#eef0f2', 3)
      for (let i = 1; i < 12; i++) pen.line(`M${96 + i * 19} 2V70`, { color: '#c4cad0', width: 1 })
      if (look.text) pen.text(look.text, 212, 36, { color, size: 30, bold: true, maxWidth: 200 })
      pen.rect(4, 72, 320, 8, IRON, 2)
      pen.rect(82, 4, 5, 50, '#c9ced6', 2)
      pen.path('M2 74V50Q2 44 10 43L38 40L46 16Q47 12 52 12H76Q80 12 80 16V74Z', color)
      pen.path('M43 38L50 18H70V38Z', glass(look))
      pen.rect(0, 48, 6, 22, '#d9dee3', 2)
      pen.rect(0, 70, 18, 8, '#b8bfc7', 2)
      pen.ellipse(12, 50, 4, 4, lamp(look))
      for (const x of [28, 98, 130, 272, 304]) wheel(pen, x, 82, 15, look.phase)
    },
    { animated: true, sockets: { top: [210, 0, 210] } },
  ),
  fitted('pickup truck', pickup, { animated: true, sockets: { top: [155, 33, 70], inside: [155, 34, 72] } }),
  fitted('monster truck', monster, { animated: true, sockets: { top: [155, 26, 60] } }),
  fitted(
    'fire truck',
    (pen, look) => {
      const color = bodyColor(look, '#d3231f')
      rungs(pen, 66, 4, 138)
      beacons(pen, look, 22, -1, ['#2f6fe0', '#d8262c'])
      pen.path('M2 66V34L8 12Q9 8 14 8H62V18H204Q208 18 208 22V66Z', color)
      pen.path('M8 34L14 13H34V34ZM40 13H58V34H40Z', glass(look))
      pen.rect(2, 46, 206, 6, detail(secondColor(look, '#f6f3ea')))
      for (const x of [74, 104, 134]) {
        pen.rect(x, 24, 26, 19, '#c9ced6', 2)
        for (const dy of [5, 10, 15]) pen.line(`M${x + 2} ${24 + dy}H${x + 24}`, { color: '#8f979f', width: 1 })
      }
      pen.circle(184, 34, 11, '#e8c14a')
      pen.line('M184 34m-7 0a7 7 0 1 0 14 0a4 4 0 1 0 -8 0', { color: '#8a6a1c', width: 2 })
      pen.rect(0, 60, 208, 8, '#c4cad1', 3)
      pen.ellipse(8, 56, 4.5, 4, lamp(look))
      if (look.text) pen.text(look.text, 130, 57, { color: '#fff', size: 9, bold: true, maxWidth: 80 })
      for (const x of [36, 152, 184]) {
        pen.circle(x, 69, 16, detail('#5a1210'))
        wheel(pen, x, 70, 15, look.phase)
      }
    },
    { animated: true, sockets: { top: [136, 4, 130] } },
  ),
  fitted(
    'garbage truck',
    lorry('#3f8f4f', (pen, _, color) => {
      pen.path('M62 66V12Q62 4 70 4H164C184 8 194 30 200 66Z', mix(color, '#ffffff', 0.12))
      for (const x of [82, 106, 130, 154]) pen.rect(x, 8, 6, 56, detail(shade(color, -0.1)))
      pen.path('M168 66C168 46 176 34 188 28L200 66Z', '#4a4f57')
      pen.path('M176 20L206 44L200 74H190Z', shade(color, -0.06))
      for (const r of [0, 120, 240])
        pen.at(116, 35, { rotate: r }, () => pen.path('M-4 -12H4L9 -4L3 -2L0 -6L-6 -2Z', detail('#ffffff')))
    }),
    { animated: true },
  ),
  fitted(
    'dump truck',
    lorry('#f0b429', (pen, _, color) => {
      pen.path('M70 20C84 2 104 10 120 4C142 -4 168 4 186 18Z', '#8a6a48')
      pen.path('M50 4H74L82 16H200L184 64H76Z', shade(color, 0.02))
      for (const x of [96, 120, 144, 168]) pen.path(`M${x} 18H${x + 6}L${x + 2} 62H${x - 4}Z`, detail(shade(color, -0.12)))
    }),
    { animated: true, sockets: { top: [134, 14, 100], inside: [134, 16, 100] } },
  ),
  fitted(
    'tow truck',
    lorry(
      '#e9ecef',
      (pen, look, color) => {
        pen.path('M62 66V42H120L128 54H198V66Z', bodyColor(look, '#d8482f'))
        pen.line('M84 44L184 0M112 44L180 4', { color: '#4a4f57', width: 6 })
        pen.line('M184 2V28', { color: '#3a3d44', width: 2 })
        pen.line('M184 28C176 30 178 42 186 40C190 39 191 36 190 33', { color: '#3a3d44', width: 4 })
        pen.line('M66 50H116', { color, width: 3 })
      },
      [32, 160],
      (pen, look) => beacons(pen, look, 24, 5, ['#f29a2a', '#f29a2a']),
    ),
    { animated: true },
  ),
  fitted(
    'cement mixer',
    lorry('#e2742f', (pen, look, color) => {
      pen.path('M64 66V52H84V66ZM170 66L176 40H186L192 66Z', IRON)
      const drum = 'M66 30C76 4 124 -6 150 10L190 14L198 26L164 48C140 66 84 62 66 30Z'
      pen.path(drum, { color: '#f1efe9', volume: 1.4 })
      pen.inside(drum, () => {
        for (let i = -2; i < 6; i++) {
          const x = 60 + ((i + look.phase) % 8) * 30
          pen.line(`M${x} -10C${x + 22} 10 ${x + 26} 40 ${x + 8} 70`, { color, width: 9 })
        }
      })
      pen.path('M186 24L204 30L208 56L200 58L194 38L184 34Z', STEEL)
    }),
    { animated: true },
  ),
  fitted(
    'tanker truck',
    lorry('#d6dde3', (pen, look, color) => {
      pen.rect(62, 14, 138, 50, { color: mix(color, '#ffffff', 0.2), to: shade(color, -0.16) }, 24)
      for (const x of [96, 132, 168]) pen.line(`M${x} 15V63`, { color: '#7d858e', width: 1.6 })
      for (const x of [112, 150]) pen.rect(x - 8, 9, 16, 7, '#8b929b', 2)
      pen.rect(72, 40, 118, 8, detail(secondColor(look, '#d8343a')))
    }),
    { animated: true },
  ),
]
