/** What flies beyond the air. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { detail, IRON } from '../parts/paints.ts'

/** Flame downwards from a nozzle. */
function flame(pen: Pen, [x, y, width, length]: readonly [number, number, number, number], phase: number): void {
  const long = length * (1 + Math.sin(phase * Math.PI * 4) * 0.1)
  pen.path(
    `M${x - width / 2} ${y}C${x - width * 0.6} ${y + long * 0.4} ${x - width * 0.2} ${y + long * 0.7} ${x} ${y + long}C${x + width * 0.2} ${y + long * 0.7} ${x + width * 0.6} ${y + long * 0.4} ${x + width / 2} ${y}Z`,
    { color: '#ffb53a', to: '#f2542a', glow: 8 },
  )
  pen.path(
    `M${x - width / 4} ${y}C${x - width * 0.3} ${y + long * 0.3} ${x} ${y + long * 0.5} ${x} ${y + long * 0.62}C${x} ${y + long * 0.5} ${x + width * 0.3} ${y + long * 0.3} ${x + width / 4} ${y}Z`,
    detail('#fff2b8'),
  )
}

function rocket(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#f2f3f5')
  const accent = secondColor(look, '#d8342f')
  flame(pen, [45, 150, 26, 44], look.phase)
  pen.path('M32 140H58L63 154H27Z', IRON)
  pen.path('M22 96C6 108 0 128 2 152L26 136Z', accent)
  pen.path('M68 96C84 108 90 128 88 152L64 136Z', shade(accent, -0.06))
  pen.path('M45 0C66 24 74 60 72 92C70 116 66 130 62 142H28C24 130 20 116 18 92C16 60 24 24 45 0Z', { color, volume: 1.6 })
  pen.path('M45 0C56 12 63 26 67 40H23C27 26 34 12 45 0Z', accent)
  pen.circle(45, 66, 14, '#9aa2ab')
  pen.circle(45, 66, 10, look.lit ? { color: '#ffe9a8', glow: 6 } : { color: '#8fd0ee', to: '#3f7fae' })
  pen.rect(20, 108, 50, 6, detail(accent))
  pen.path('M41 110H49L51 150H39Z', shade(accent, -0.1))
}

function moonRocket(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#f4f5f6')
  for (const x of [22, 34, 46]) flame(pen, [x, 214, 12, 26], look.phase)
  pen.rect(32, 0, 4, 18, '#5b6068')
  pen.path('M26 30L34 14L42 30V44H26Z', color)
  pen.path('M22 60L26 44H42L46 60V104H22Z', color)
  pen.path('M16 118L22 104H46L52 118V206H16Z', color)
  for (const [y, h] of [[60, 10], [104, 8], [140, 12], [186, 12]] as const) pen.rect(y > 100 ? 16 : 22, y, y > 100 ? 36 : 24, h, detail('#26282d')) // prettier-ignore
  for (const x of [16, 34]) pen.rect(x, 152, 9, 34, detail('#26282d'))
  pen.text(look.text ?? 'USA', 34, 128, { color: '#c8312f', size: 9, bold: true, maxWidth: 32 })
  pen.path('M16 190L4 214H16ZM52 190L64 214H52Z', '#c9ced6')
  pen.rect(16, 204, 36, 10, IRON)
}

function shuttle(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#f6f7f8')
  for (const x of [60, 84]) flame(pen, [x, 168, 14, 28], look.phase)
  pen.path('M72 0C86 16 94 40 94 68V112L136 152V164H8V152L50 112V68C50 40 58 16 72 0Z', color)
  pen.path('M50 112L8 152V164H50ZM94 112L136 152V164H94Z', detail('#2f343b'))
  pen.path('M60 34C62 26 66 20 72 16C78 20 82 26 84 34L80 40H64Z', detail('#2b3a4a'))
  pen.path('M72 84L78 168H66Z', shade(color, -0.14))
  pen.rect(56, 48, 32, 60, detail(shade(color, -0.05)), 3)
  pen.line('M72 48V108', { color: shade(color, -0.18), width: 1.4 })
  pen.text(look.text ?? 'USA', 113, 152, { color: '#f4f5f6', size: 9, bold: true, maxWidth: 24 })
  for (const x of [60, 84]) pen.path(`M${x - 7} 160H${x + 7}L${x + 9} 170H${x - 9}Z`, IRON)
}

function spaceship(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#aab6c2')
  const accent = secondColor(look, '#e8533a')
  for (const y of [34, 58])
    pen.path(`M190 ${y - 8}C206 ${y - 6} 222 ${y} 232 ${y}C222 ${y} 206 ${y + 6} 190 ${y + 8}Z`, {
      color: '#6fd8ff',
      to: '#3f8fe0',
      glow: 10,
    })
  pen.path('M96 26L150 -8H176L166 30Z', shade(color, -0.06))
  pen.path('M0 48C28 38 56 32 84 22C112 14 160 16 182 24H194V68H182C140 78 80 74 40 64Z', color)
  pen.path(
    'M62 34C76 18 108 14 122 26C112 38 86 42 62 34Z',
    look.lit ? { color: '#ffe9a8', glow: 8 } : { color: '#9fe0f4', to: '#3f88ae' },
  )
  pen.path('M104 50L128 90H170L180 54Z', shade(color, -0.1))
  pen.path('M120 56L134 82H144L138 56Z', detail(accent))
  pen.path('M18 49C60 56 120 58 194 52V58C120 64 60 62 28 56Z', detail(shade(color, -0.16)))
  for (const x of [134, 150, 166]) pen.circle(x, 40, 3.4, { color: '#ffe08a', outline: false, glow: 4 })
  pen.rect(184, 22, 10, 48, IRON, 2)
}

function ufo(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#b3bcc8')
  pen.path('M62 40C62 16 82 2 100 2C118 2 138 16 138 40Z', { color: '#bfeef0', to: '#6fb8c9', round: true })
  pen.path('M92 36C88 22 94 16 100 16C106 16 112 22 108 36Z', '#6fbf5a')
  for (const x of [96.5, 103.5]) pen.ellipse(x, 22, 2.2, 3, detail('#1d2a1d'))
  pen.path('M0 52C16 38 52 32 100 32C148 32 184 38 200 52C184 68 148 76 100 76C52 76 16 68 0 52Z', { color, volume: 1.6 })
  pen.path('M0 52C40 64 160 64 200 52C184 68 148 76 100 76C52 76 16 68 0 52Z', detail(shade(color, -0.14)))
  const paints = ['#ffd84a', '#ff6a5a', '#6ae08a', '#6ac8ff']
  for (let i = 0; i < 7; i++) {
    const on = (i + Math.floor(look.phase * 4)) % 2 === 0
    pen.circle(28 + i * 24, 57 + (3 - Math.abs(i - 3)) * 1.6, 5, { color: paints[i % 4] as string, glow: on ? 8 : 2 })
  }
  pen.path('M70 73C80 84 120 84 130 73Z', { color: '#e8f7c0', glow: 8 })
}

function spaceStation(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#e3e6ea')
  pen.rect(10, 58, 220, 6, '#9aa2ab', 2)
  for (const x of [0, 34, 176, 210]) {
    for (const y of [0, 68]) {
      pen.rect(x, y, 28, 54, secondColor(look, '#2f4f96'), 1)
      for (let i = 1; i < 6; i++) pen.line(`M${x + 1} ${y + i * 9}H${x + 27}`, { color: '#8fb0dd', width: 1 })
      pen.line(`M${x + 14} ${y}V${y + 54}`, { color: '#d8b04a', width: 2 })
    }
  }
  pen.rect(76, 46, 88, 30, color, 12)
  pen.rect(108, 18, 24, 88, shade(color, -0.04), 10)
  for (const x of [86, 142, 154]) pen.line(`M${x} 47V75`, { color: shade(color, -0.16), width: 2 })
  for (const y of [28, 90]) pen.circle(120, y, 6, look.lit ? { color: '#ffe9a8', glow: 5 } : '#4a6f92')
  pen.circle(98, 61, 5, '#4a6f92')
  pen.path('M140 46C140 34 158 32 162 40L150 46Z', mix(color, '#ffffff', 0.4))
}

function lander(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#d9dee3')
  pen.line('M36 84L8 122M104 84L132 122M50 88L44 122M90 88L96 122', { color: '#c9a04a', width: 5 })
  for (const x of [8, 132, 44, 96]) pen.rect(x - 8, 120, 16, 5, '#b8893a', 2)
  pen.path('M60 92H80L86 108H54Z', IRON)
  pen.path('M24 62H116L124 90H16Z', secondColor(look, '#dcae45'))
  for (const x of [46, 70, 94]) pen.line(`M${x} 63L${x + (x - 70) * 0.1} 89`, { color: '#a87a2a', width: 2 })
  pen.path('M34 60L40 26L54 14H90L104 30L108 60Z', color)
  pen.path('M46 34L60 30L56 46ZM80 30L94 34L86 46Z', detail('#26303a'))
  pen.rect(60, 44, 20, 16, shade(color, -0.14), 2)
  pen.line('M92 14L104 2', { color: IRON, width: 2.4 })
  pen.path('M98 -4C106 -8 114 0 110 8Z', '#f1efe9')
}

export const SPACECRAFT: readonly Drawable[] = [
  fitted('rocket', rocket, { animated: true, sockets: { seat: [45, 60], top: [45, 2] } }),
  fitted('moon rocket', moonRocket, { animated: true }),
  fitted('space shuttle', shuttle, { animated: true }),
  fitted('spaceship', spaceship, { animated: true, sockets: { top: [120, 20, 60] } }),
  fitted('ufo', ufo, { animated: true, sockets: { bottom: [100, 78] } }),
  fitted('space station model', spaceStation),
  fitted('lunar lander', lander),
]
