/** The slender tower of a mosque. */
import { shade, type Pen } from '../../pen/pen.ts'
import { archPath, onionPath } from './masonry.ts'
import { detail } from './paints.ts'

/** A minaret with two balconies, an onion cap and a gilt finial. */
export function minaret(pen: Pen, x: number, top: number, base: number, color: string, dome: string): void {
  pen.line(`M${x} ${top}V${top + 12}`, { color: '#d8ae4a', width: 2 })
  pen.circle(x, top + 2, 2.4, '#d8ae4a')
  pen.path(onionPath(x, top + 34, 14, 24), dome)
  pen.rect(x - 5, top + 33, 10, base - top - 33, color)
  for (const y of [top + 48, top + 76]) pen.rect(x - 8, y, 16, 5, shade(color, -0.06))
  pen.path(archPath(x, top + 47, 5, 11), detail('#5b6b78'))
}
