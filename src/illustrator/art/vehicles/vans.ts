/** Vans, campers, ambulances, food trucks: one tall box and a nose. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { detail, glass } from '../parts/paints.ts'
import { beacons, coach, type Coach } from './coach.ts'

const VAN: Omit<Coach, 'color'> = {
  shell: 'M4 64C3 50 6 42 24 38L40 10C43 4 47 2 54 2H186C193 2 196 6 196 13V72C196 76 194 78 190 78H10C5 78 4 72 4 64Z',
  glass: ['M34 36L47 13C48 10 50 9 54 9H72V36Z'],
  sill: [4, 74, 196],
  headlamp: [10, 50, 6, 6],
  tail: [191, 46, 5, 14],
  seams: [[76, 12, 72]],
  wheels: [
    [44, 78, 16],
    [156, 78, 16],
  ],
}

/** A striped awning over a counter. */
export function awning(pen: Pen, x: number, y: number, width: number, colors: readonly [string, string]): void {
  const stripes = Math.max(4, Math.round(width / 10))
  const w = width / stripes
  for (let i = 0; i < stripes; i++)
    pen.path(
      `M${x + i * w} ${y}H${x + (i + 1) * w}V${y + 12}C${x + (i + 1) * w} ${y + 18} ${x + i * w} ${y + 18} ${x + i * w} ${y + 12}Z`,
      colors[i % 2] as string,
    )
}

const cross = (pen: Pen, x: number, y: number, size: number, color: string): void => {
  pen.rect(x - size / 6, y - size / 2, size / 3, size, detail(color))
  pen.rect(x - size / 2, y - size / 6, size, size / 3, detail(color))
}

function vendor(own: string, words: string, topping: (pen: Pen, look: Look) => void): Drawable['draw'] {
  return coach({
    ...VAN,
    color: own,
    behind: topping,
    on(pen, look, color) {
      pen.rect(92, 24, 84, 30, look.lit ? '#ffe2a0' : '#4a4038', 2)
      pen.rect(100, 34, 12, 20, detail('#8a98a0'), 2)
      pen.circle(136, 38, 6, detail('#e3b48e'))
      pen.path('M128 54C128 44 144 44 144 54Z', detail('#f2f2f2'))
      pen.path('M130 34C128 26 144 26 142 34Z', detail('#ffffff'))
      awning(pen, 88, 14, 92, [secondColor(look, '#ffffff'), mix(color, '#d8343a', 0.5)])
      pen.rect(86, 54, 96, 5, '#e8dcc4', 2)
      pen.text(look.text ?? words, 108, 67, { color: '#ffffff', size: 11, bold: true, maxWidth: 58 })
    },
  })
}

export const VANS: readonly Drawable[] = [
  fitted(
    'van',
    coach({
      ...VAN,
      color: '#e9ecef',
      glass: [...VAN.glass, 'M82 12H130V34H82ZM136 12H184V34H136Z'],
      on: (pen, _, color) => pen.line('M80 50H192', { color: shade(color, -0.14), width: 2 }),
    }),
    {
      animated: true,
      sockets: { top: [120, 2, 130] },
    },
  ),
  fitted(
    'delivery van',
    coach({
      ...VAN,
      color: '#f2c14e',
      on: (pen, look, color) => {
        pen.rect(92, 24, 90, 34, detail(mix(color, '#ffffff', 0.5)), 4)
        pen.text(look.text ?? 'EXPRESS', 137, 41, { color: shade(color, -0.35), size: 17, bold: true, maxWidth: 80 })
      },
    }),
    { animated: true },
  ),
  fitted(
    'camper van',
    coach({
      color: '#3fa7a0',
      shell: 'M4 70C2 40 6 22 20 12C28 5 40 2 54 2H180C192 2 196 8 196 18V72C196 78 192 80 186 80H12C6 80 5 76 4 70Z',
      glass: [],
      sill: [4, 76, 194],
      headlamp: [12, 56, 7, 7],
      tail: [191, 52, 5, 12],
      behind: (pen, _, color) => pen.path('M60 4L76 -18H170L180 4Z', mix(color, '#ffffff', 0.7)),
      on(pen, look, color) {
        pen.path(
          'M5 44C5 28 10 18 20 11C28 5 40 2 54 2H180C192 2 196 8 196 18V40C140 44 60 40 5 44Z',
          secondColor(look, '#f6f1e2'),
        )
        pen.path('M14 38C15 26 20 18 30 13H42V38Z', glass(look))
        for (const x of [50, 88, 126, 164]) {
          pen.rect(x, 12, x === 164 ? 24 : 32, 25, glass(look), 4)
          if (x > 50) pen.path(`M${x} 12H${x + 9}L${x + 3} 37H${x}Z`, detail('#e9a34c'))
        }
        pen.line('M84 40V74M122 40V74', { color: shade(color, -0.16), width: 1.4 })
        pen.line('M5 44C60 40 140 44 196 40', { color: '#ffffff', width: 2.5 })
        pen.rect(0, 72, 22, 7, '#d9dee3', 3)
      },
      wheels: [
        [44, 80, 16],
        [154, 80, 16],
      ],
    }),
    { animated: true, sockets: { top: [120, -18, 90] } },
  ),
  fitted(
    'motorhome',
    coach({
      color: '#f4f1e8',
      shell:
        'M4 72C3 58 6 50 22 46L36 26L22 22V8C22 4 25 2 30 2H230C237 2 240 6 240 12V80C240 84 238 86 234 86H10C5 86 4 80 4 72Z',
      glass: ['M32 44L44 28H66V44Z', 'M32 8H62V18H32Z', 'M104 14H150V36H104Z', 'M166 14H196V36H166Z'],
      sill: [4, 82, 240],
      headlamp: [10, 58, 6, 6],
      tail: [235, 56, 5, 14],
      on(pen, look, color) {
        pen.path('M4 62C80 50 150 66 240 46V56C150 76 80 60 4 72Z', detail(secondColor(look, '#c9762f')))
        pen.rect(74, 16, 22, 66, shade(color, -0.05), 3)
        pen.rect(78, 20, 14, 20, glass(look), 2)
        pen.rect(204, 10, 26, 20, detail(shade(color, -0.12)), 2)
      },
      wheels: [
        [46, 86, 16],
        [190, 86, 16],
      ],
    }),
    { animated: true, sockets: { top: [130, 2, 160] } },
  ),
  fitted(
    'trailer',
    coach({
      color: '#dfe5ea',
      shell: 'M26 72C20 40 34 4 70 2H150C190 2 206 34 200 72Z',
      glass: ['M52 20H92V42H52Z', 'M148 20H184V42H148Z'],
      sill: [26, 70, 200],
      behind: (pen) => {
        pen.line('M30 72L2 82', { color: '#4a4f57', width: 5 })
        pen.line('M4 80V92', { color: '#4a4f57', width: 4 })
      },
      on(pen, look, color) {
        pen.rect(106, 20, 30, 50, shade(color, -0.05), 4)
        pen.rect(111, 25, 20, 18, glass(look), 3)
        pen.line('M27 54H201', { color: secondColor(look, '#3f9aa8'), width: 5 })
      },
      wheels: [[112, 76, 16]],
    }),
    { animated: true },
  ),
  fitted(
    'ambulance',
    coach({
      color: '#f6f7f8',
      shell: 'M4 68C3 54 6 46 24 42L40 18H66V6C66 3 68 2 72 2H200C205 2 208 4 208 10V76C208 80 206 82 202 82H10C5 82 4 76 4 68Z',
      glass: ['M34 40L47 22H64V40Z', 'M80 14H108V34H80Z'],
      sill: [4, 78, 208],
      headlamp: [10, 54, 6, 6],
      tail: [203, 50, 5, 14],
      seams: [[70, 24, 76]],
      behind: (pen, look) => beacons(pen, look, 72, -5, ['#2f6fe0', '#d8262c', '#2f6fe0']),
      on(pen, look) {
        pen.path('M4 56H208V66H4Z', detail('#d8262c'))
        cross(pen, 146, 34, 32, '#d8262c')
        pen.text(look.text ?? 'AMBULANCE', 104, 61.5, { color: '#ffffff', size: 9, bold: true, maxWidth: 70 })
      },
      wheels: [
        [46, 82, 16],
        [164, 82, 16],
      ],
    }),
    { animated: true },
  ),
  fitted(
    'ice cream truck',
    vendor('#f7a8c4', 'ICE CREAM', (pen) => {
      pen.path('M126 -18L138 6L150 -18Z', '#dca05a')
      pen.circle(131, -22, 9, '#fff1d8')
      pen.circle(146, -22, 9, '#f28aa8')
      pen.circle(138, -32, 9, '#8a5a3c')
    }),
    { animated: true },
  ),
  fitted(
    'food truck',
    vendor('#e8833a', 'TACOS', (pen) => {
      pen.rect(150, -10, 12, 14, '#9aa2ab', 2)
      pen.rect(146, -14, 20, 6, '#7d858e', 2)
    }),
    { animated: true },
  ),
]
