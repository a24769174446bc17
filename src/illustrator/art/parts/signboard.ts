/** Words on a board, as shops and stations carry. */
import type { Pen } from '../../pen/pen.ts'

/** A board centred on a point, with its words fitted. */
export const label = (
  pen: Pen,
  words: string,
  [x, y, width, height]: readonly [number, number, number, number],
  ground: string,
  ink: string,
): void => {
  pen.rect(x - width / 2, y - height / 2, width, height, ground, 2)
  pen.text(words, x, y + 0.5, { color: ink, size: height * 0.66, bold: true, maxWidth: width * 0.9 })
}
