/** Marbles, paper planes, and the mark that stands for a logo. */
import { mix, shade } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'

export const SMALL_PLAY: readonly Drawable[] = [
  fitted('marble ball', (pen, look) => {
    const glass = bodyColor(look, '#8fc8e0')
    pen.circle(50, 50, 48, { color: mix(glass, '#ffffff', 0.45), round: true })
    pen.path('M18 62C26 26 58 20 84 34C70 40 66 62 46 78C36 80 24 74 18 62Z', {
      color: secondColor(look, '#d8443a'),
      outline: false,
      alpha: 0.85,
    })
    pen.path('M26 70C40 44 60 40 82 42C70 52 60 74 48 80C38 82 30 78 26 70Z', { color: '#f2c14e', outline: false, alpha: 0.85 })
    pen.ellipse(34, 28, 12, 8, { color: '#ffffff', alpha: 0.85, outline: false }, -30)
  }),
  fitted('paper plane', (pen, look) => {
    const paper = bodyColor(look, '#fbf8f0')
    pen.polygon([[0, 44], [150, 0], [84, 62]], paper) // prettier-ignore
    pen.polygon([[150, 0], [84, 62], [70, 104]], shade(paper, -0.14)) // prettier-ignore
    pen.polygon([[150, 0], [70, 104], [62, 58]], shade(paper, -0.07)) // prettier-ignore
    pen.polygon([[150, 0], [92, 66], [120, 84]], shade(paper, 0.02)) // prettier-ignore
  }),
  fitted('logo', (pen, look) => {
    const color = bodyColor(look, '#e8553f')
    pen.circle(60, 60, 58, { color, volume: 0.4 })
    pen.path('M60 16C92 28 98 70 60 104C22 70 28 28 60 16Z', { color: '#ffffff', outline: false })
    pen.path('M60 34C80 44 82 68 60 88C38 68 40 44 60 34Z', { color: secondColor(look, '#2f4f8f'), outline: false })
    if (look.text) pen.text(look.text, 60, 136, { color: '#26282e', size: 22, bold: true, maxWidth: 130 })
  }),
]
