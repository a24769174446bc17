/** The class fallbacks: what is drawn when a thing has no drawing of its own. Honest and plain, never blank. */
import type { ConceptKind } from '../concepts/concepts.ts'
import { bodyColor, drawable, type Drawable } from './drawable.ts'

const box = drawable('?box', 60, 60, (pen, look) => {
  const color = bodyColor(look, '#b9855a')
  pen.rect(2, 14, 56, 46, color, 4)
  pen.polygon([[2, 18], [12, 4], [48, 4], [58, 18]], color) // prettier-ignore
  pen.rect(26, 4, 8, 24, { color: '#e8d9a8', outline: false })
})

/** The fallback drawing of a class. */
export function fallbackFor(_kind: ConceptKind): Drawable {
  return box
}
