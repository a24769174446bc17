/** String instruments: one rig for lutes and fiddles, and harps and lyres. */
import { shade, type Pen, type Point } from '../../pen/pen.ts'
import { tube } from '../curves.ts'
import { bodyColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'

type Lute = {
  color: string
  body: 'guitar' | 'electric' | 'bass' | 'round' | 'fiddle' | 'pear'
  /** Length of the neck in units; bodies are about 120 tall. */
  neck: number
  scale?: number
  strings: number
  bow?: boolean
  spike?: number
}

const LUTES: Record<string, Lute> = {
  guitar: { color: '#d08a3f', body: 'guitar', neck: 120, strings: 6 },
  'electric guitar': { color: '#d8302f', body: 'electric', neck: 124, strings: 6 },
  'bass guitar': { color: '#2f5fb0', body: 'bass', neck: 150, strings: 4 },
  ukulele: { color: '#c98a4a', body: 'guitar', neck: 84, strings: 4 },
  banjo: { color: '#b5793f', body: 'round', neck: 128, strings: 5 },
  mandolin: { color: '#b5642f', body: 'pear', neck: 84, strings: 4 },
  sitar: { color: '#9a5a2c', body: 'pear', neck: 170, strings: 5 },
  violin: { color: '#a8562a', body: 'fiddle', neck: 80, strings: 4, bow: true },
  cello: { color: '#9a4a24', body: 'fiddle', neck: 88, strings: 4, bow: true, spike: 30 },
  'double bass': { color: '#7f3f1f', body: 'fiddle', neck: 104, strings: 4, spike: 20 },
}

const GUITAR =
  'M0 -124C24 -124 40 -112 38 -92C37 -80 32 -74 34 -66C48 -56 58 -42 56 -28C54 -8 30 0 0 0C-30 0 -54 -8 -56 -28C-58 -42 -48 -56 -34 -66C-32 -74 -37 -80 -38 -92C-40 -112 -24 -124 0 -124Z'
const FIDDLE =
  'M0 -124C22 -124 36 -116 38 -104C39 -96 34 -92 36 -86C26 -84 24 -66 34 -58C44 -58 50 -46 50 -34C50 -12 28 0 0 0C-28 0 -50 -12 -50 -34C-50 -46 -44 -58 -34 -58C-24 -66 -26 -84 -36 -86C-34 -92 -39 -96 -38 -104C-36 -116 -22 -124 0 -124Z'
const ELECTRIC =
  'M-8 -96C-20 -110 -44 -124 -52 -112C-54 -96 -40 -84 -40 -70C-40 -58 -58 -46 -56 -24C-52 -2 -24 0 0 0C26 0 54 -4 56 -28C56 -46 40 -54 38 -68C36 -82 48 -90 46 -102C38 -114 18 -104 8 -92Z'
const PEAR = 'M0 -124C14 -116 46 -76 46 -44C46 -14 26 0 0 0C-26 0 -46 -14 -46 -44C-46 -76 -14 -116 0 -124Z'

function drawLute(pen: Pen, color: string, { body, neck, strings, bow, spike }: Lute): void {
  const dark = shade(color, -0.14)
  if (spike) pen.rect(-3, -4, 6, spike + 4, '#b9c0c8', 2)
  if (bow) pen.at(66, 4, { rotate: 10 }, () => {
    pen.line([[0, 0], [0, -196]], { color: '#6b4022', width: 6 }) // prettier-ignore
    pen.line([[9, -6], [7, -190]], { color: '#f4efe2', width: 3.4 }) // prettier-ignore
    pen.rect(-4, -20, 15, 16, '#26221f', 3)
  }) // prettier-ignore
  const top = -118 - neck
  const outline = body === 'guitar' ? GUITAR : body === 'fiddle' ? FIDDLE : body === 'pear' ? PEAR : ELECTRIC
  if (body === 'round') {
    pen.circle(0, -56, 56, shade(color, -0.06))
    pen.circle(0, -56, 47, '#f6f0e2')
  } else {
    pen.path(outline, { color, volume: 1.5 })
    if (body === 'guitar' || body === 'fiddle') pen.line(outline, { color: dark, width: 3 })
  }
  const foot = body === 'round' ? -90 : body === 'fiddle' ? -66 : body === 'guitar' || body === 'pear' ? -74 : -60
  if (body === 'guitar' || body === 'pear') {
    pen.circle(0, -72, 20, { color: shade(color, -0.24), outline: false })
    pen.circle(0, -72, 16, { color: '#2b1c12', outline: false })
  }
  if (body === 'fiddle') for (const s of [-1, 1]) pen.line(`M${s * 16} -70C${s * 26} -64 ${s * 14} -46 ${s * 24} -38`, { color: '#2b1610', width: 3.6 }) // prettier-ignore
  if (body === 'electric' || body === 'bass') {
    pen.path('M-22 -88C-2 -80 6 -60 30 -60C44 -50 40 -22 24 -14C4 -30 -26 -40 -26 -62Z', { color: '#f6f3ea', outline: false })
    for (const y of [-66, -46]) pen.rect(-15, y, 30, 9, '#26262c', 3)
    for (const [x, y] of [
      [30, -26],
      [40, -36],
    ] as const)
      pen.circle(x, y, 5, '#e8d9a0')
  }
  pen.rect(-7, top, 14, -top + foot, '#4b2f1d', 2)
  if (body !== 'fiddle') for (let i = 1; i < 10; i++) pen.line([[-7, foot - (1 - 0.89 ** i) * (foot - top) * 1.44], [7, foot - (1 - 0.89 ** i) * (foot - top) * 1.44]], { color: '#d6c9a0', width: 1.6 }) // prettier-ignore
  if (body === 'fiddle') {
    pen.line(`M0 ${top + 4}C-8 ${top - 12} 10 ${top - 20} 10 ${top - 8}`, { color, width: 9 })
    for (const s of [-1, 1]) for (const y of [6, 16]) pen.line([[0, top + y], [s * 15, top + y - 2]], { color: '#26221f', width: 5 }) // prettier-ignore
    pen.polygon([[-9, -44], [9, -44], [5, -10], [-5, -10]], '#26221f') // prettier-ignore
    pen.rect(-13, -58, 26, 5, '#e2c48f', 2)
  } else {
    pen.path(`M-9 ${top + 2}L-13 ${top - 30}Q0 ${top - 36} 13 ${top - 30}L9 ${top + 2}Z`, body === 'electric' || body === 'bass' ? '#d9b077' : dark) // prettier-ignore
    for (const s of [-1, 1]) for (let i = 0; i < Math.ceil(strings / 2); i++) pen.circle(s * 16, top - 7 - i * 9, 3.6, '#d9dde2')
    pen.rect(-18, -26, 36, 7, body === 'electric' || body === 'bass' ? '#c9d0d6' : '#3f2818', 2)
  }
  const low = body === 'fiddle' ? -14 : -23
  for (let i = 0; i < strings; i++) {
    const x = strings > 1 ? -5 + (i * 10) / (strings - 1) : 0
    pen.line([[x * (body === 'fiddle' ? 0.8 : 1.2), low], [x * 0.8, top]], { color: '#f1efe8', width: 1.1 }) // prettier-ignore
  }
}

function plucked(pen: Pen, from: readonly Point[], to: readonly Point[], color: string): void {
  from.forEach((one, i) => pen.line([one, to[i] as Point], { color, width: 1.6 }))
}

/** String instruments by name. */
export const STRINGS: readonly Drawable[] = [
  ...Object.entries(LUTES).map(([name, lute]) => fitted(name, (pen, look) => drawLute(pen, bodyColor(look, lute.color), lute), { sockets: { handle: [0, -60], hand: [0, -60] } })), // prettier-ignore
  fitted('harp', (pen, look) => {
    const gold = bodyColor(look, '#d9a838')
    const feet: Point[] = Array.from({ length: 14 }, (_, i) => [58 - i * 8.4, -20 - i * 11])
    const tops: Point[] = Array.from({ length: 14 }, (_, i) => [52 - i * 8, -196 + Math.sin(i * 0.4) * 12 - 12 + (i > 9 ? (i - 9) * -3 : 0)]) // prettier-ignore
    plucked(pen, feet, tops, '#b8a888')
    pen.path(tube([[64, -8], [20, -66], [-54, -168]], [30, 24, 16]), gold) // prettier-ignore
    pen.path(tube([[62, -14], [66, -120], [62, -214]], [13, 12, 14]), shade(gold, 0.05)) // prettier-ignore
    pen.path(tube([[62, -212], [34, -220], [6, -196], [-28, -196], [-62, -176]], [17, 18, 15, 15, 13]), gold) // prettier-ignore
    pen.circle(64, -216, 13, { color: gold, round: true })
    pen.path('M30 0Q34 -20 60 -20H76Q84 -10 84 0Z', shade(gold, -0.07))
    pen.line('M30 -40L-44 -150', { color: shade(gold, -0.14), width: 2.4 })
  }),
  fitted('lyre', (pen, look) => {
    const gold = bodyColor(look, '#d9a838')
    for (let i = 0; i < 7; i++) pen.line([[-18 + i * 6, -124], [-14 + i * 4.6, -30]], { color: '#f4ecd4', width: 2 }) // prettier-ignore
    for (const s of [-1, 1]) pen.path(tube([[s * 8, -10], [s * 46, -40], [s * 36, -92], [s * 50, -140]], [20, 17, 12, 9]), gold) // prettier-ignore
    for (const s of [-1, 1]) pen.circle(s * 50, -142, 8, gold)
    pen.rect(-50, -130, 100, 9, shade(gold, -0.08), 4)
    pen.path('M-34 -38Q0 -52 34 -38C36 -10 20 0 0 0C-20 0 -36 -10 -34 -38Z', gold)
    pen.rect(-18, -34, 36, 6, shade(gold, -0.18), 2)
  }),
]
