/** Machines that work: tractors, diggers, cranes, tanks, rovers. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { lattice } from '../parts/lattice.ts'
import { detail, glass, IRON, lamp, STEEL } from '../parts/paints.ts'
import { lugWheel, spokedWheel, tracks, wheel } from '../parts/wheels.ts'

const SAFETY = '#f0b429'

function puff(pen: Pen, look: Look, x: number, y: number): void {
  for (const i of [0, 1, 2]) {
    const rise = (i + look.phase) % 3
    pen.circle(x + rise * 5, y - rise * 7, 3.5 + rise * 2, { color: '#8f9499', alpha: 0.45 - rise * 0.11, outline: false })
  }
}

function tractor(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#c9302c')
  puff(pen, look, 45, 20)
  pen.rect(42, 22, 5, 26, IRON, 2)
  pen.path('M74 50L82 10H128L136 56H74Z', mix(color, '#ffffff', 0.12))
  pen.path('M79 48L86 15H102V48ZM107 15H124L130 46H107Z', glass(look))
  pen.rect(74, 4, 62, 8, color, 4)
  pen.path('M6 84V56Q6 48 14 47L76 44V78H140V90H12Z', color)
  pen.rect(6, 54, 8, 26, '#2f3238', 2)
  for (const x of [22, 30, 38]) pen.rect(x, 56, 4, 20, detail(shade(color, -0.16)))
  pen.path('M84 74C88 44 146 40 154 76L146 78C138 54 98 56 92 78Z', shade(color, -0.06))
  pen.ellipse(12, 51, 4, 4, lamp(look))
  lugWheel(pen, 118, 86, 38, look.phase, secondColor(look, '#f2c22f'))
  lugWheel(pen, 30, 100, 24, look.phase, secondColor(look, '#f2c22f'))
}

function combine(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#4f9a3f')
  for (let i = 0; i < 6; i++) {
    const angle = ((i - look.phase) / 6) * Math.PI * 2
    pen.line(`M26 76L${26 + Math.cos(angle) * 22} ${76 + Math.sin(angle) * 22}`, { color: '#d8b23a', width: 3 })
    pen.rect(23 + Math.cos(angle) * 22, 73 + Math.sin(angle) * 22, 6, 6, '#d8b23a')
  }
  pen.path('M22 104H62L56 70H44Z', '#d8b23a')
  pen.path('M2 100L20 94L60 100V106H2Z', IRON)
  pen.line('M50 82L84 66', { color: shade(color, -0.1), width: 12 })
  pen.path('M56 52L64 12H96V56Z', mix(color, '#ffffff', 0.15))
  pen.path('M61 50L68 17H90V50Z', glass(look))
  pen.path('M96 16H184C194 16 200 24 200 34V82H74V56H96Z', color)
  pen.rect(104, 4, 66, 14, shade(color, -0.07), 3)
  pen.line('M150 24L84 -6', { color: shade(color, -0.05), width: 8 })
  pen.rect(96, 58, 104, 6, detail('#f2c22f'))
  lugWheel(pen, 94, 78, 32, look.phase, '#f2c22f')
  lugWheel(pen, 176, 90, 20, look.phase, '#f2c22f')
}

function bulldozer(pen: Pen, look: Look): void {
  const color = bodyColor(look, SAFETY)
  pen.rect(72, 10, 5, 26, IRON, 2)
  pen.path('M98 40V6H150V60H98Z', color)
  pen.path('M103 12H122V42H103ZM127 12H145V42H127Z', glass(look))
  pen.rect(94, 0, 60, 7, shade(color, -0.06), 3)
  pen.path('M48 66V44Q48 34 58 34H100V58H160V72H50Z', color)
  for (const x of [60, 68, 76]) pen.rect(x, 42, 4, 18, detail(shade(color, -0.2)))
  pen.line('M90 78L26 84', { color: shade(color, -0.12), width: 9 })
  tracks(pen, [44, 66, 122, 34], look.phase)
  pen.path('M22 44C6 56 8 84 0 100H28C34 84 26 58 30 44Z', STEEL)
}

function excavator(pen: Pen, look: Look): void {
  const color = bodyColor(look, SAFETY)
  const sway = Math.sin(look.phase * Math.PI * 2) * 3
  tracks(pen, [78, 100, 110, 28], look.phase)
  pen.rect(114, 90, 40, 12, IRON, 3)
  pen.path('M96 92V64H112V50H196Q204 50 204 58V92Z', color)
  pen.path('M96 64V36Q96 32 101 32H132V66H96Z', mix(color, '#ffffff', 0.1))
  pen.path('M100 62V37H128V62Z', glass(look))
  for (const y of [62, 70, 78]) pen.rect(176, y, 22, 3, detail(shade(color, -0.2)))
  pen.limb([[120, 70], [76, 4], [22, 34 + sway]], [16, 15, 11], color) // prettier-ignore
  pen.limb([[22, 34 + sway], [18, 78 + sway]], [11, 9], shade(color, -0.04)) // prettier-ignore
  pen.line(`M98 58L70 20M60 8L26 ${40 + sway}`, { color: '#8b929b', width: 4 })
  pen.path(
    `M8 ${76 + sway}H30C38 ${88 + sway} 34 ${106 + sway} 18 ${108 + sway}L0 ${98 + sway}C8 ${96 + sway} 10 ${88 + sway} 8 ${76 + sway}Z`,
    IRON,
  )
}

function towerCrane(pen: Pen, look: Look): void {
  const color = bodyColor(look, SAFETY)
  const hook = 70 + Math.sin(look.phase * Math.PI * 2) * 8
  lattice(pen, [[138, 46], [152, 46], [152, 220], [138, 220]], 13, color) // prettier-ignore
  lattice(pen, [[0, 34], [0, 44], [138, 44], [138, 34]], 11, color, true) // prettier-ignore
  lattice(pen, [[152, 34], [152, 44], [206, 44], [206, 34]], 4, color, true) // prettier-ignore
  pen.polygon([[138, 36], [146, 0], [152, 36]], shade(color, -0.05)) // prettier-ignore
  pen.line('M146 2L40 34M146 2L200 34', { color: '#5b6068', width: 1.6 })
  pen.rect(180, 40, 24, 22, '#8a9097')
  pen.rect(128, 44, 18, 20, mix(color, '#ffffff', 0.2), 2)
  pen.rect(130, 47, 9, 10, glass(look), 1)
  pen.line(`M34 44V${hook}`, { color: '#3a3d44', width: 1.6 })
  pen.rect(28, hook, 12, 8, IRON, 2)
  pen.line(`M34 ${hook + 8}C28 ${hook + 12} 32 ${hook + 20} 38 ${hook + 16}`, { color: IRON, width: 3 })
  pen.rect(122, 214, 46, 10, '#9aa0a6')
}

function forklift(pen: Pen, look: Look): void {
  const color = bodyColor(look, SAFETY)
  pen.rect(34, 0, 6, 96, IRON)
  pen.rect(44, 10, 5, 86, '#5b6068')
  pen.path('M0 92H40V60H44V97H0Z', '#6a7079')
  pen.rect(4, 62, 28, 29, '#b98a54')
  pen.line('M4 76H32M18 62V91', { color: '#8f6638', width: 2 })
  pen.line('M58 62L66 10M122 58V12', { color: IRON, width: 4 })
  pen.rect(60, 6, 68, 6, IRON, 3)
  pen.line('M68 62L76 46', { color: '#2b2d33', width: 4 })
  pen.path('M84 66V46Q84 42 100 44V64H112V66Z', '#2b2d33')
  pen.path('M52 92V70Q52 62 62 62H84L88 70H112C128 58 140 60 140 74V96H56Z', color)
  pen.line('M96 76H134', { color: '#2b2d33', width: 4 })
  wheel(pen, 68, 94, 16, look.phase)
  wheel(pen, 124, 96, 14, look.phase)
}

function tank(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#66704a')
  pen.line('M2 24L84 30', { color: shade(color, -0.08), width: 7 })
  pen.rect(0, 19, 14, 10, shade(color, -0.12), 2)
  pen.path('M76 40L84 18C86 14 90 12 96 12H142C152 12 158 22 160 40Z', color)
  pen.rect(108, 4, 24, 9, shade(color, 0.04), 3)
  pen.line('M148 14L160 -10', { color: IRON, width: 1.6 })
  pen.path('M18 50L34 38H192L206 50L200 64H24Z', color)
  pen.circle(120, 27, 7, detail('#e9e4d2'))
  pen.circle(120, 27, 5, detail(color))
  tracks(pen, [16, 52, 192, 36], look.phase)
  pen.path('M22 50H202L206 58H16Z', shade(color, -0.06))
}

function rover(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#e6e1d6')
  pen.line('M58 44V8', { color: '#b8bfc7', width: 4 })
  pen.rect(44, 0, 26, 13, '#f1efe9', 3)
  pen.circle(50, 6.5, 4, '#2b3a4a')
  pen.line('M30 58L14 38L4 50', { color: '#b8bfc7', width: 4 })
  pen.path('M118 34C116 16 140 10 150 22L122 40Z', { color: '#f1efe9', volume: 1.5 })
  pen.line('M128 44L136 28', { color: '#8b929b', width: 3 })
  pen.rect(34, 44, 120, 18, color, 3)
  pen.rect(60, 38, 60, 7, '#2f4a86', 1)
  for (const x of [72, 84, 96, 108]) pen.line(`M${x} 38V45`, { color: '#8fb0dd', width: 1 })
  pen.rect(40, 48, 22, 10, detail('#d8a33a'))
  pen.line('M30 80L62 64L94 80M94 66L126 66L150 80', { color: '#8b929b', width: 5 })
  for (const x of [28, 90, 150]) {
    pen.circle(x, 82, 15, '#5b6068')
    spokedWheel(pen, [x, 82, 13], { phase: look.phase, color: '#c9ced6', spokes: 8, thick: 0.14 })
  }
}

function roadRoller(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#e2912a')
  pen.line('M78 44V10M134 44V10', { color: IRON, width: 4 })
  pen.rect(70, 2, 72, 9, color, 4)
  pen.path('M92 48V28H112V48Z', '#2b2d33')
  pen.line('M70 50L80 30', { color: '#2b2d33', width: 4 })
  pen.path('M34 72L42 52H66L74 44H156Q164 46 164 58V82H60Z', color)
  pen.circle(36, 78, 31, '#7a828b')
  pen.circle(36, 78, 23, '#9aa2ab')
  pen.at(36, 78, { rotate: -look.phase * 360 }, () => pen.rect(-19, -3, 38, 6, '#6a7079', 3))
  pen.line('M36 78L66 66', { color: shade(color, -0.1), width: 9 })
  lugWheel(pen, 138, 82, 27, look.phase, color)
}

export const MACHINES: readonly Drawable[] = [
  fitted('tractor', tractor, { animated: true, sockets: { seat: [104, 48], top: [105, 4, 50] } }),
  fitted('combine harvester', combine, { animated: true }),
  fitted('bulldozer', bulldozer, { animated: true }),
  fitted('excavator', excavator, { animated: true }),
  fitted('crane machine', towerCrane, { animated: true, sockets: { top: [70, 34, 120], bottom: [34, 90] } }),
  fitted('forklift', forklift, { animated: true, sockets: { top: [18, 62, 34], seat: [98, 62] } }),
  fitted('tank', tank, { animated: true, sockets: { top: [120, 6, 30] } }),
  fitted('lunar rover', rover, { animated: true }),
  fitted('road roller', roadRoller, { animated: true }),
]
