/** What is lighter than air. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { chosen } from '../curves.ts'
import { detail, glass, IRON } from '../parts/paints.ts'

const PAIRS = [
  ['#d8402f', '#f6c63a'],
  ['#2f7fb5', '#f4efe2'],
  ['#e8792a', '#f7e3a0'],
  ['#7a4fb0', '#f2a8c4'],
  ['#2f9a7a', '#f6c63a'],
] as const

function hotAirBalloon(pen: Pen, look: Look): void {
  const pair = chosen(PAIRS, look.seed, 3)
  const color = bodyColor(look, pair[0])
  const second = look.colors.length === 1 ? mix(color, '#ffffff', 0.55) : secondColor(look, pair[1])
  const envelope = 'M70 0C110 0 140 30 140 68C140 104 104 130 88 146H52C36 130 0 104 0 68C0 30 30 0 70 0Z'
  pen.path(envelope, { color, round: true })
  pen.inside(envelope, () => {
    for (const [outer, inner] of [[140, 92], [46, 0]] as const)
      for (const side of [-1, 1])
        pen.path(`M70 -2C${70 + side * outer * 0.62} 10 ${70 + side * outer * 0.68} 90 ${70 + side * (outer * 0.13 + 2)} 148H${70 + side * (inner * 0.13)}C${70 + side * inner * 0.68} 90 ${70 + side * inner * 0.62} 10 70 -2Z`, { color: second, alpha: 0.92, outline: false, volume: 0.6 }) // prettier-ignore
    pen.path('M20 24C30 8 52 2 66 2C44 10 26 34 22 60C14 50 14 36 20 24Z', { color: '#ffffff', alpha: 0.25, outline: false })
  })
  pen.rect(52, 143, 36, 6, shade(color, -0.14), 2)
  pen.line('M54 149L58 172M86 149L82 172M70 149V160', { color: '#6b5a44', width: 1.6 })
  pen.path('M66 166C62 158 70 156 70 150C74 156 78 160 74 166Z', { color: '#ffc24a', glow: look.lit ? 14 : 5 })
  pen.path('M54 170H86L83 196Q82 199 79 199H61Q58 199 57 196Z', '#a8743f')
  pen.line('M56 178H84M57 187H83', { color: '#7f5228', width: 1.6 })
  pen.rect(52, 167, 36, 6, '#7f5228', 3)
}

function airship(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#c9d0d8')
  const accent = secondColor(look, '#d8402f')
  pen.path('M188 26L214 0H230L222 36Z', accent)
  pen.path('M188 60L214 86H230L222 50Z', shade(accent, -0.06))
  pen.path('M0 44C6 18 54 4 110 4C164 4 206 22 230 43C206 66 164 84 110 84C54 84 6 70 0 44Z', { color, volume: 1.5 })
  for (const k of [-26, 0, 24]) pen.line(`M2 44Q110 ${44 + k * 2.6} 228 43`, { color: shade(color, -0.1), width: 1.4 })
  pen.path('M196 40H232V47H196Z', accent)
  if (look.text) pen.text(look.text, 106, 42, { color: shade(accent, -0.06), size: 24, bold: true, maxWidth: 150 })
  pen.path('M72 82H150L142 98Q141 100 138 100H84Q80 100 79 98Z', shade(color, -0.16))
  for (let i = 0; i < 5; i++) pen.rect(84 + i * 11, 86, 7, 7, glass(look), 1.5)
  pen.rect(150, 84, 14, 6, IRON, 2)
  pen.ellipse(166, 87, 2, 9 * (0.5 + 0.5 * Math.abs(Math.cos(look.phase * Math.PI * 4))), '#4a4f57')
}

function weatherBalloon(pen: Pen, look: Look): void {
  pen.path('M50 0C80 0 100 24 100 52C100 84 66 104 54 112H46C34 104 0 84 0 52C0 24 20 0 50 0Z', {
    color: bodyColor(look, '#f1f3f6'),
    round: true,
  })
  pen.path('M44 112H56L60 118H40Z', '#c9ced6')
  pen.line('M50 118V150', { color: '#6b7078', width: 1.6 })
  pen.rect(40, 150, 20, 18, '#e2a23a', 2)
  pen.line('M44 168L40 178M56 168L60 178', { color: '#6b7078', width: 1.6 })
  pen.rect(45, 155, 10, 7, detail('#3a4656'), 1)
}

export const BALLOONS: readonly Drawable[] = [
  fitted('hot air balloon', hotAirBalloon, { sockets: { inside: [70, 170, 30], seat: [70, 170, 30] } }),
  fitted('airship', airship, { animated: true }),
  fitted('weather balloon', weatherBalloon),
]
