/** Eclipses: the dark disc with its crown of light, and the red moon. */
import { bodyColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'

export const ECLIPSES: readonly Drawable[] = [
  fitted(
    'eclipse',
    (pen, look) => {
      const crown = bodyColor(look, '#fff3cf')
      for (let i = 0; i < 28; i++) {
        const far = i % 4 === 0 ? 58 : 46 + ((i * 7) % 8)
        const turn = (i / 28) * Math.PI * 2
        pen.line([[60 + Math.cos(turn) * 34, 60 + Math.sin(turn) * 34], [60 + Math.cos(turn) * far, 60 + Math.sin(turn) * far]], { color: crown, width: 5, alpha: 0.28 }) // prettier-ignore
      }
      pen.circle(60, 60, 39, { color: crown, outline: false, glow: 16 })
      pen.circle(60, 60, 35, { color: '#15151d', volume: 0.4 })
      pen.circle(86, 36, 5, { color: '#ffffff', outline: false, glow: 12 })
    },
    {},
  ),
  fitted('blood moon', (pen, look) => {
    pen.circle(60, 60, 42, { color: bodyColor(look, '#b5452f'), round: true, glow: 10 })
    for (const [x, y, r] of [[44, 46, 9], [72, 70, 12], [66, 40, 6], [46, 76, 7]] as const) pen.circle(x, y, r, { color: '#8f3324', alpha: 0.6, outline: false }) // prettier-ignore
  }),
]
