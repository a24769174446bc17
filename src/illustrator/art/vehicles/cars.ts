/** Passenger cars of every kind. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { detail, glass, IRON, lamp, RUBBER, signal } from '../parts/paints.ts'
import { wheel } from '../parts/wheels.ts'
import { beacons, coach, type Coach } from './coach.ts'

const SALOON: Omit<Coach, 'color'> = {
  shell:
    'M4 46C4 36 14 31 36 29C50 8 58 2 80 2H106C128 2 140 12 152 28C170 29 188 33 193 40C198 46 197 60 194 64H6C2 60 2 52 4 46Z',
  glass: ['M47 29C55 14 61 9 78 9H90V29Z', 'M96 9H105C121 9 131 17 140 29H96Z'],
  sill: [4, 60, 194],
  headlamp: [9, 43, 6, 5],
  tail: [188, 40, 7, 9],
  seams: [[93, 30, 60]],
  wheels: [
    [44, 63, 16],
    [156, 63, 16],
  ],
}

const saloon = (color: string, on?: Coach['on'], behind?: Coach['behind']): Drawable['draw'] =>
  coach({ ...SALOON, color, ...(on ? { on } : {}), ...(behind ? { behind } : {}) })

const roofSign =
  (words: string, ground: string, ink: string) =>
  (pen: Pen, look: Look): void => {
    pen.rect(76, -9, 36, 13, look.lit ? { color: ground, glow: 8 } : ground, 3)
    pen.text(words, 94, -2.6, { color: ink, size: 8.5, bold: true, maxWidth: 32 })
  }

function checkers(pen: Pen, y: number, color: string): void {
  for (let i = 0; i < 16; i++) for (const row of [0, 1]) if ((i + row) % 2) pen.rect(60 + i * 5, y + row * 4, 5, 4, detail(color))
}

function racer(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#d2232a')
  pen.path('M176 26L196 0H204L200 40H182Z', shade(color, -0.1))
  pen.rect(172, 0, 36, 8, secondColor(look, '#1f2228'), 2)
  pen.path('M0 48L6 40L64 34L96 22L116 18L132 10L152 24L190 32L202 44V54H22Z', color)
  pen.path('M88 24C92 14 116 12 120 20L116 30H94Z', IRON)
  pen.circle(104, 15, 9, '#f2f2f0')
  pen.path('M95 14H104V19H96Z', detail('#2b3340'))
  pen.path('M116 22L132 10L140 20L130 30Z', shade(color, 0.05))
  pen.path('M0 50L18 44L30 52V58H0Z', secondColor(look, '#1f2228'))
  pen.circle(146, 40, 10, '#ffffff')
  pen.text(look.text ?? String((look.seed % 9) + 1), 146, 40.5, { color: '#1f2228', size: 15, bold: true, maxWidth: 16 })
  pen.rect(40, 54, 130, 5, detail('#26282d'), 2)
  wheel(pen, 48, 46, 18, look.phase)
  wheel(pen, 178, 43, 21, look.phase)
}

function goKart(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#e0452f')
  pen.path('M66 52L86 12C88 6 98 6 100 12L106 52Z', IRON)
  pen.line('M44 46L56 26', { color: '#555b64', width: 3 })
  pen.line('M50 18L62 34', { color: RUBBER, width: 5 })
  pen.path('M2 56C4 44 20 38 46 40L58 50H108L120 38H130V60H6Z', color)
  pen.rect(112, 30, 20, 22, '#868d96', 3)
  pen.circle(34, 50, 8, '#ffffff')
  pen.text(String((look.seed % 9) + 1), 34, 50.5, { color: '#222', size: 12, bold: true })
  wheel(pen, 26, 62, 13, look.phase)
  wheel(pen, 112, 60, 15, look.phase)
}

function golfCart(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#f3f1ea')
  pen.line('M36 56L46 8M118 58V8', { color: '#4a4f57', width: 4 })
  pen.rect(34, 0, 94, 9, color, 4)
  pen.path('M38 50L45 10H50L44 52Z', glass(look))
  pen.line('M52 46L60 34', { color: RUBBER, width: 4 })
  pen.path('M74 58V30C74 26 86 26 86 30V48H112V58Z', '#7a4f35')
  pen.path('M6 74C6 58 16 50 40 48L56 72H76V58H128C134 58 138 62 138 74V82H8Z', color)
  pen.rect(118, 30, 14, 30, '#2f6b45', 3)
  for (const x of [121, 126, 131]) pen.line(`M${x} 30L${x + 3} 14`, { color: '#8b929b', width: 2 })
  pen.ellipse(11, 66, 5, 4, lamp(look))
  wheel(pen, 36, 82, 14, look.phase)
  wheel(pen, 114, 82, 14, look.phase)
}

function jeep(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#5f7346')
  const isOpen = look.traits.includes('open')
  pen.circle(180, 42, 17, RUBBER)
  pen.circle(180, 42, 8, mix(color, '#ffffff', 0.3))
  if (isOpen) pen.line('M102 34V6H158V34', { color: IRON, width: 5 })
  else {
    pen.path('M66 36L78 6C79 2 82 0 86 0H162C167 0 168 3 168 8V36Z', mix(color, '#e8dcc0', 0.55))
    pen.path('M98 10H126V32H98ZM132 10H160V32H132Z', glass(look))
  }
  pen.path('M70 34L81 8H92V34Z', glass(look))
  pen.line('M66 36L80 2', { color: shade(color, -0.12), width: 4 })
  pen.path('M4 68V40Q4 34 12 34L66 32H168Q172 32 172 38V68Z', color)
  pen.path('M16 68C18 50 60 46 72 68Z', shade(color, -0.08))
  pen.path('M112 68C116 46 158 46 164 68Z', shade(color, -0.08))
  for (let i = 0; i < 4; i++) pen.rect(6 + i * 2.6, 50, 1.5, 14, detail(shade(color, -0.25)))
  pen.rect(0, 64, 12, 8, IRON, 2)
  pen.rect(74, 38, 32, 28, detail(shade(color, 0.05)), 2)
  pen.rect(78, 48, 9, 3, detail('#26282d'))
  pen.ellipse(9, 43, 6, 6, lamp(look))
  pen.rect(167, 44, 5, 8, signal(look, '#c9252b'))
  wheel(pen, 44, 70, 19, look.phase)
  wheel(pen, 138, 70, 19, look.phase)
}

export const CARS: readonly Drawable[] = [
  fitted('car', saloon('#3d7fc4'), { animated: true, sockets: { top: [92, 2, 60], inside: [70, 24, 70] } }),
  fitted(
    'taxi',
    saloon('#f4c430', (pen) => checkers(pen, 46, '#26282c'), roofSign('TAXI', '#fff6d8', '#26282c')),
    { animated: true },
  ),
  fitted(
    'yellow cab',
    saloon(
      '#f4b81f',
      (pen) => pen.text('NYC TAXI', 112, 46, { color: '#26282c', size: 13, bold: true, maxWidth: 60 }),
      roofSign('5A27', '#fff6d8', '#26282c'),
    ),
    { animated: true },
  ),
  fitted(
    'police car',
    saloon(
      '#23282f',
      (pen, look) => {
        pen.path('M62 31H150V60H62Z', detail('#f3f5f7'))
        pen.line('M106 31V60', { color: '#9aa2ab', width: 1.2 })
        pen.text(look.text ?? 'POLICE', 106, 45, { color: '#1f4fa0', size: 15, bold: true, maxWidth: 76 })
      },
      (pen, look) => beacons(pen, look, 80, -5),
    ),
    { animated: true },
  ),
  fitted(
    'sports car',
    coach({
      color: '#d8232b',
      shell:
        'M2 44C4 34 22 29 56 25C74 10 90 4 112 4C138 4 152 14 166 24L190 22L202 18V30C204 40 202 50 198 54H8C2 52 1 48 2 44Z',
      glass: ['M68 25C82 13 92 9 108 9V25ZM114 9C132 9 144 15 154 25H114Z'],
      sill: [6, 50, 198],
      headlamp: [16, 36, 9, 3.5],
      tail: [194, 32, 8, 6],
      seams: [[110, 27, 50]],
      on: (pen, _, color) => {
        pen.path('M136 34L158 30L152 44H140Z', detail(shade(color, -0.2)))
        pen.rect(182, 14, 24, 5, shade(color, -0.06), 2)
        pen.path('M8 40C40 32 80 30 100 31V34C70 34 40 37 10 45Z', detail('#ffffff', 0.22))
      },
      wheels: [
        [44, 52, 16],
        [160, 51, 17],
      ],
    }),
    { animated: true },
  ),
  fitted(
    'convertible',
    coach({
      color: '#3aa7b5',
      shell: 'M3 46C4 36 16 30 44 28H96V36H136V28H150C176 28 192 32 196 40C199 46 198 58 195 62H6C2 58 2 50 3 46Z',
      glass: ['M58 28L76 6H82L68 28Z'],
      sill: [5, 58, 196],
      headlamp: [10, 42, 7, 5],
      tail: [189, 38, 7, 8],
      seams: [[88, 38, 58]],
      behind: (pen) => {
        pen.path('M112 36V16C112 11 124 11 126 16V36Z', '#f1e6d2')
        pen.path('M140 32C146 20 164 20 170 32Z', '#4a3a34')
        pen.line('M80 30L88 22', { color: '#222', width: 4 })
      },
      on: (pen) => pen.line('M12 50H190', { color: '#eef2f4', width: 2.4 }),
      wheels: [
        [44, 61, 16],
        [156, 61, 16],
      ],
    }),
    { animated: true, sockets: { seat: [108, 36, 40], inside: [108, 54, 60] } },
  ),
  fitted(
    'limousine',
    coach({
      color: '#24262c',
      shell:
        'M4 44C4 36 14 31 38 29C52 8 60 2 82 2H262C282 2 294 12 306 28C326 29 342 33 347 40C351 46 350 60 347 64H6C2 60 2 52 4 44Z',
      glass: [
        'M48 29C56 14 62 9 80 9H92V29Z',
        'M98 9H142V29H98Z',
        'M148 9H192V29H148Z',
        'M198 9H242V29H198Z',
        'M248 9H260C276 9 286 17 294 29H248Z',
      ],
      sill: [4, 60, 347],
      headlamp: [9, 43, 6, 5],
      tail: [341, 40, 7, 9],
      seams: [[95, 30, 60], [195, 30, 60], [245, 30, 60]], // prettier-ignore
      on: (pen) => pen.line('M14 50H340', { color: '#c9ced6', width: 2 }),
      wheels: [
        [46, 63, 16],
        [306, 63, 16],
      ],
    }),
    { animated: true },
  ),
  fitted(
    'hearse',
    coach({
      color: '#26282d',
      shell: 'M4 44C4 36 14 31 38 29C50 10 58 3 78 2H222C230 2 234 8 234 16L236 60L232 64H6C2 60 2 52 4 44Z',
      glass: ['M48 29C56 14 62 9 78 9H92V29Z', 'M100 9H224V36H100Z'],
      sill: [4, 60, 234],
      headlamp: [9, 43, 6, 5],
      tail: [230, 40, 6, 10],
      seams: [[96, 40, 60]],
      on: (pen) => {
        pen.path('M112 36V27L120 22H206L214 27V36Z', '#7a4a2a')
        pen.path('M100 9H128C124 22 112 30 100 34ZM224 9H196C200 22 212 30 224 34Z', detail('#e6e0d2'))
        for (const x of [136, 150, 164, 178]) pen.circle(x, 20, 5, detail(x % 4 ? '#f3dfe2' : '#ffffff'))
      },
      wheels: [
        [46, 63, 16],
        [196, 63, 16],
      ],
    }),
    { animated: true },
  ),
  fitted('jeep', jeep, { animated: true, sockets: { top: [124, 0, 80], inside: [124, 30, 70] } }),
  fitted('race car', racer, { animated: true, sockets: { seat: [104, 24, 20] } }),
  fitted('go-kart', goKart, { animated: true, sockets: { seat: [82, 46, 30] } }),
  fitted('golf cart', golfCart, { animated: true, sockets: { seat: [98, 46, 40], inside: [96, 50, 50] } }),
]
