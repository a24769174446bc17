/** What flies by wings or rotors. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { detail, glass, IRON, RUBBER } from '../parts/paints.ts'

/** A propeller seen from the side: blades foreshortened as they turn. */
function propeller(pen: Pen, x: number, y: number, radius: number, phase: number): void {
  const reach = radius * (0.35 + 0.65 * Math.abs(Math.cos(phase * Math.PI * 4)))
  if (phase > 0) pen.ellipse(x, y, radius * 0.16, radius, { color: '#9aa2ab', alpha: 0.35, outline: false })
  pen.ellipse(x, y, radius * 0.13, reach, '#4a4038')
  pen.circle(x, y, radius * 0.18, '#c9ced6')
}

function airliner(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#f4f6f8')
  const accent = secondColor(look, '#2f6fb5')
  pen.path('M96 30L128 8H138L122 31Z', shade(color, -0.1))
  pen.path('M172 34L198 -4H214L202 34Z', accent)
  pen.path('M0 44C4 32 24 26 50 26H176C196 26 210 30 216 34C206 46 180 54 156 56H40C16 56 0 52 0 44Z', color)
  pen.path('M4 47C60 52 150 52 208 38C200 48 178 54 156 56H40C20 56 6 52 4 47Z', detail(shade(color, -0.12)))
  pen.path('M12 37C18 31 28 29 36 29L33 37Z', detail('#31475c'))
  for (let i = 0; i < 13; i++)
    pen.rect(52 + i * 9.5, 34, 4.5, 5.5, { color: look.lit ? '#ffdd85' : '#5b87ab', outline: false }, 2)
  for (const x of [42, 178]) pen.rect(x, 32, 6, 13, detail(shade(color, -0.14)), 2)
  pen.path('M186 38L214 50H222L202 36Z', shade(color, -0.12))
  pen.path('M82 46L146 80H162L132 46Z', shade(color, -0.08))
  pen.rect(92, 56, 28, 12, '#7d8894', 5)
  pen.ellipse(93, 62, 3, 6, '#3a424c')
}

function fighter(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#8493a0')
  pen.path('M150 26L176 -6H192L186 28Z', shade(color, -0.06))
  pen.path('M0 40C24 32 50 28 72 26C80 14 104 12 118 22L186 26L196 30V44L180 48H60C36 48 16 46 0 40Z', color)
  pen.path('M66 27C76 14 100 12 112 23C100 30 80 30 66 27Z', { color: '#e0b45a', to: '#8a6a34', outline: false })
  pen.path('M196 30L206 33V42L196 44Z', '#4a4038')
  pen.path('M206 34L226 38L206 41Z', { color: '#ffb24a', glow: 8 })
  pen.path('M86 42L152 64H172L160 42Z', shade(color, -0.12))
  pen.path('M90 46H134V54H98Z', '#5b6670')
  pen.line('M96 60L140 60', { color: '#e9edf0', width: 4 })
  pen.circle(136, 35, 6, detail(secondColor(look, '#2f5fb0')))
  pen.circle(136, 35, 3, detail('#ffffff'))
}

function biplane(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#d03a2c')
  const wing = secondColor(look, '#f2cf6a')
  pen.line('M52 66L46 86M68 66L50 86', { color: IRON, width: 3.4 })
  pen.circle(46, 86, 11, RUBBER)
  pen.circle(46, 86, 4.5, '#c9ced6')
  pen.path('M148 40L170 12C178 10 184 16 182 24L178 44Z', color)
  pen.path('M18 46C18 34 28 32 42 32H92C98 38 110 38 116 34L182 42L184 48C150 60 90 68 40 66C26 66 18 58 18 46Z', color)
  pen.path('M88 34C90 22 108 22 110 34Z', detail('#3a2c22'))
  pen.path('M80 33L88 20L92 34Z', glass(look))
  pen.line('M52 14L58 56M92 14L96 56M52 14L96 56M92 14L58 56', { color: '#5b4632', width: 2 })
  pen.rect(34, 8, 76, 8, wing, 4)
  pen.rect(38, 54, 76, 8, wing, 4)
  pen.rect(154, 40, 34, 6, wing, 3)
  pen.circle(26, 48, 9, IRON)
  propeller(pen, 14, 48, 34, look.phase)
}

function seaplane(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#f5c63a')
  pen.line('M66 60L60 82M118 60L122 82M66 60L118 82', { color: IRON, width: 3 })
  pen.path('M10 84C20 78 150 78 164 84C160 94 146 96 124 96H48C26 96 14 92 10 84Z', mix(color, '#ffffff', 0.75))
  pen.path('M150 38L178 8H192L186 42Z', color)
  pen.path('M16 46C18 34 40 32 62 26H104C130 30 166 36 192 40C180 54 120 64 60 62C32 62 18 58 16 46Z', color)
  pen.path('M56 30L66 20H100L110 34H56Z', glass(look))
  pen.line('M82 20V34', { color, width: 3 })
  pen.path('M20 52C80 58 140 54 190 42C178 54 120 64 60 62C38 62 24 60 20 52Z', detail(secondColor(look, '#2b3f66')))
  pen.rect(44, 14, 92, 8, shade(color, -0.06), 4)
  pen.line('M62 22L76 54M112 22L96 52', { color: IRON, width: 2.4 })
  propeller(pen, 14, 46, 27, look.phase)
}

function helicopter(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#d8402f')
  pen.rect(76, 8, 7, 18, IRON)
  const blade = 88 * (0.4 + 0.6 * Math.abs(Math.cos(look.phase * Math.PI * 2)))
  if (look.phase > 0) pen.ellipse(80, 8, 88, 4, { color: '#9aa2ab', alpha: 0.35, outline: false })
  pen.rect(80 - blade, 5, blade * 2, 5, '#3a3d44', 2)
  pen.circle(80, 8, 5, '#5b6068')
  pen.path('M112 34L206 40L204 50L116 62Z', color)
  pen.path('M194 42L206 14H216L212 52Z', color)
  pen.at(211, 28, { rotate: look.phase * 720 }, () => pen.path('M-2 -18H2V18H-2ZM-18 -2V2H18V-2Z', '#4a4f57'))
  pen.path('M16 66C14 42 44 22 76 22C104 22 124 32 126 52C126 70 112 78 90 78H40C24 78 16 76 16 66Z', color)
  pen.path('M20 62C20 44 40 28 62 27L66 60C50 62 34 62 20 62Z', glass(look))
  pen.rect(74, 32, 28, 36, shade(color, -0.06), 4)
  pen.rect(78, 36, 20, 16, glass(look), 3)
  pen.path('M20 68C50 74 100 72 126 56C124 72 110 78 90 78H40C28 78 20 76 20 68Z', detail(secondColor(look, '#f4f1e8')))
  pen.line('M48 78L42 94M96 78L102 94', { color: IRON, width: 4 })
  pen.line('M16 88C18 94 24 95 30 95H124', { color: IRON, width: 5 })
}

function hangGlider(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#e8532f')
  pen.path('M0 34L96 0L190 38C150 30 120 34 96 42C70 32 40 28 0 34Z', color)
  pen.path('M96 0L0 34C20 31 36 30 50 31Z', detail(secondColor(look, '#f6c63a')))
  pen.path('M96 0L190 38C172 34 158 33 144 33Z', detail(secondColor(look, '#f6c63a')))
  pen.line('M96 2L96 42', { color: shade(color, -0.2), width: 2 })
  pen.line('M96 18L70 76H120Z', { color: IRON, width: 2.4 })
  pen.line('M96 30L108 68', { color: '#5b6068', width: 1.4 })
  pen.limb([[72, 72], [100, 66], [136, 66]], [8, 14, 8], '#2f4f7a') // prettier-ignore
  pen.circle(66, 66, 7, '#f2f2f0')
  pen.line('M80 70L76 76', { color: '#2f4f7a', width: 4 })
}

function paraglider(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#f2902a')
  const canopy = 'M0 48C8 12 50 0 90 0C130 0 172 12 180 48C168 36 150 30 134 28C106 22 74 22 46 28C30 30 12 36 0 48Z'
  pen.path(canopy, color)
  pen.inside(canopy, () => [1, 3, 5, 7].forEach((i) => pen.rect(i * 20, -2, 20, 60, detail(secondColor(look, '#f6e3a0')))))
  pen.line('M4 42L88 124M46 28L88 124M90 24L90 124M134 28L92 124M176 42L92 124', { color: '#6b7078', width: 1.2 })
  pen.path('M76 124C76 118 104 118 106 126L110 142H84Z', '#2b3a55')
  pen.circle(88, 112, 8, '#e2463a')
  pen.limb([[90, 122], [92, 140], [70, 142], [68, 152]], [14, 12, 7, 6], '#3a5f8a') // prettier-ignore
}

function paperPlane(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#f6f7f9')
  pen.polygon([[0, 40], [150, 0], [72, 52]], color) // prettier-ignore
  pen.polygon([[0, 40], [72, 52], [54, 78]], shade(color, -0.2)) // prettier-ignore
  pen.polygon([[72, 52], [150, 0], [112, 84]], shade(color, -0.06)) // prettier-ignore
  pen.polygon([[150, 0], [72, 52], [54, 78]], { color: shade(color, -0.14), outline: false }) // prettier-ignore
}

function jetpack(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#c9ced6')
  for (const x of [24, 76]) {
    const flare = 1 + Math.sin(look.phase * Math.PI * 4) * 0.12
    pen.path(
      `M${x - 12} 104C${x - 10} ${124 * flare} ${x - 4} ${136 * flare} ${x} ${146 * flare}C${x + 4} ${136 * flare} ${x + 10} ${124 * flare} ${x + 12} 104Z`,
      { color: '#ffb53a', to: '#f2542a', glow: 8 },
    )
    pen.path(`M${x - 8} 92H${x + 8}L${x + 13} 106H${x - 13}Z`, IRON)
    pen.path(`M${x - 20} 92V24C${x - 20} 8 ${x - 8} 0 ${x} 0C${x + 8} 0 ${x + 20} 8 ${x + 20} 24V92Z`, { color, volume: 1.6 })
    pen.rect(x - 20, 30, 40, 8, detail(secondColor(look, '#d8342f')))
    pen.rect(x - 20, 74, 40, 8, detail(secondColor(look, '#d8342f')))
  }
  pen.rect(38, 36, 24, 38, '#5b6068', 4)
  pen.circle(50, 50, 7, '#f6e3a0')
  pen.line('M4 92V108M96 92V108', { color: IRON, width: 5 })
}

export const PLANES: readonly Drawable[] = [
  fitted('airplane', airliner, { sockets: { top: [110, 26, 120] } }),
  fitted('fighter jet', fighter),
  fitted('biplane', biplane, { animated: true, sockets: { seat: [99, 36, 16], top: [72, 8, 70] } }),
  fitted('seaplane', seaplane, { animated: true }),
  fitted('helicopter', helicopter, { animated: true }),
  fitted('glider', hangGlider),
  fitted('paraglider', paraglider),
  fitted('paper airplane', paperPlane),
  fitted('jetpack', jetpack, { animated: true }),
]
