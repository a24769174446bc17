/** Houses of fairy tales: a toadstool with a door. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'

function mushroomHouse(pen: Pen, look: Look): void {
  const cap = bodyColor(look, '#d4382f')
  const stem = secondColor(look, '#f5e9cf')
  const glow = look.lit ? { color: '#ffe08a', glow: 8 } : '#a9dcef'
  pen.rect(52, -196, 20, 48, '#b5785a', 2)
  pen.rect(48, -202, 28, 9, shade('#b5785a', -0.08), 2)
  pen.path('M-50 -110Q-54 -40 -68 0H68Q54 -40 50 -110Z', stem)
  pen.path('M-124 -96C-124 -170 -62 -206 0 -206C62 -206 124 -170 124 -96C124 -80 70 -76 0 -76C-70 -76 -124 -80 -124 -96Z', cap)
  pen.path('M-112 -88Q0 -70 112 -88Q60 -76 0 -76Q-60 -76 -112 -88Z', mix(stem, '#b58a5a', 0.3))
  for (const [x, y, r] of [[-70, -142, 17], [-14, -176, 15], [2, -122, 21], [-96, -106, 10], [82, -114, 15], [40, -168, 10]] as const) pen.ellipse(x, y, r, r * 0.86, '#fbf6ea') // prettier-ignore
  pen.path('M-22 0V-40Q-22 -62 0 -62Q22 -62 22 -40V0Z', '#6b4426')
  pen.path('M-17 0V-40Q-17 -57 0 -57Q17 -57 17 -40V0Z', '#9a6537')
  pen.line('M-6 -1V-55M6 -1V-55', { color: '#6b4426', width: 1.8 })
  pen.circle(11, -26, 3, '#e9c050')
  for (const x of [-40, 40]) {
    pen.circle(x, -48, 12, '#8a5a33')
    pen.circle(x, -48, 9, glow)
    pen.line(`M${x - 9} -48h18M${x} -57v18`, { color: '#8a5a33', width: 2 })
  }
  pen.path('M-84 0q4 -22 12 -2q6 -26 14 0q4 -14 10 2ZM84 0q-4 -22 -12 -2q-6 -26 -14 0q-4 -14 -10 2Z', '#5f9a4f')
}

/** Fairy-tale houses by name. */
export const FAIRY_HOUSES: readonly Drawable[] = [fitted('mushroom house', mushroomHouse)]
