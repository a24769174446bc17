/** Several given pictures become one: in rows, as a collage, one set into another, the subject of one on another, the colours of one for another. */
import { pasted } from './edit-mask.ts'
import { readArrangement, type Arrangement } from './language/language.ts'
import { backdropWeights, boundsOf, croppedToRatio, inColoursOf, regionOf, sightOf, within } from './retouch/retouch.ts'
import { InstructionRefusal, type GivenPicture, type Pixels } from './types.ts'

/** The one picture, and what else the instruction says. */
export type Arranged = { picture: Pixels; rest: string }

/** The longest side of what is put together, in pixels. */
const LONGEST = 2048
const WHITE = 255

/** Puts pictures together as the instruction says; undefined when it asks for nothing of the kind. */
export function arrange(given: readonly GivenPicture[], instruction: string, ratio: number | undefined): Arranged | undefined {
  const wish = readArrangement(instruction, given.length)
  if (!wish) return undefined
  // In a picture of ours, and out of one, a subject acts with its looks: that is an edit of the scene.
  if (wish.kind === 'subject-on' && (given[wish.base]?.scene ?? given[wish.picture]?.scene)) return undefined
  const all = given.map(({ pixels }) => pixels)
  const pictures = 'pictures' in wish && wish.pictures ? wish.pictures.map((number) => all[number] as Pixels) : all
  return { picture: put(wish, pictures, ratio), rest: wish.rest }
}

function put(wish: Arrangement, pictures: readonly Pixels[], ratio: number | undefined): Pixels {
  const [first] = pictures as [Pixels]
  switch (wish.kind) {
    case 'row':
    case 'column':
      return inLine(pictures, wish.kind === 'row')
    case 'halves':
      return tiled(pictures, { columns: pictures.length, rows: 1, gap: 0 }, ratio ?? first.width / first.height)
    case 'grid':
      return tiled(pictures, gridFor(wish, pictures.length), ratio)
    case 'blend':
      return pictures.slice(1).reduce((now, next, k) => within(now, fitted(next, now), 1 / (k + 2)), first)
    case 'inset':
      return inset(pictures[wish.base] as Pixels, pictures[wish.picture] as Pixels, wish.corner)
    case 'colours':
      return inColoursOf(pictures[wish.base] as Pixels, pictures[wish.picture] as Pixels)
    case 'subject-on':
      return subjectOn(pictures[wish.base] as Pixels, pictures[wish.picture] as Pixels)
  }
}

/** Whole pictures of one height (or width), one after the other, a narrow white line between. */
function inLine(pictures: readonly Pixels[], isRow: boolean): Pixels {
  const across = (one: Pixels) => (isRow ? one.height : one.width)
  const along = (one: Pixels) => (isRow ? one.width : one.height)
  const gapShare = 0.012
  const shared = Math.min(...pictures.map(across))
  const total = pictures.reduce((sum, one) => sum + along(one) / across(one), 0) + gapShare * (pictures.length - 1)
  const side = Math.max(16, Math.round(Math.min(shared, LONGEST / total)))
  const lengths = pictures.map((one) => Math.max(1, Math.round((along(one) / across(one)) * side)))
  const gap = Math.round(side * gapShare)
  const length = lengths.reduce((sum, one) => sum + one, 0) + gap * (pictures.length - 1)
  let sheet = blank(isRow ? length : side, isRow ? side : length)
  let at = 0
  pictures.forEach((picture, k) => {
    const own = lengths[k] as number
    sheet = laid(
      sheet,
      picture,
      isRow ? { left: at, top: 0, width: own, height: side } : { left: 0, top: at, width: side, height: own },
    )
    at += own + gap
  })
  return sheet
}

type Grid = { columns: number; rows: number; gap: number }

function gridFor({ columns, rows }: { columns?: number; rows?: number }, count: number): Grid {
  const across = Math.max(1, Math.min(7, columns ?? (count <= 2 ? 2 : Math.ceil(Math.sqrt(count)))))
  return { columns: across, rows: Math.max(1, Math.min(7, rows ?? Math.ceil(count / across))), gap: 0.012 }
}

/** Cells of one size, each filled with the part of its picture that matters; a last row that is short is stretched; pictures begin again when there are more cells. */
function tiled(pictures: readonly Pixels[], { columns, rows, gap }: Grid, ratio: number | undefined): Pixels {
  const cells = pictures.length
  const mean = Math.exp(pictures.reduce((sum, one) => sum + Math.log(one.width / one.height), 0) / pictures.length)
  const wanted = Math.max(0.3, Math.min(3.4, ratio ?? (mean * columns) / rows))
  const largest = Math.max(...pictures.map((one) => Math.max(one.width, one.height)))
  const long = Math.min(LONGEST, Math.max(256, Math.round(largest * 1.3)))
  const sheet = wanted >= 1 ? blank(long, Math.round(long / wanted)) : blank(Math.round(long * wanted), long)
  const line = Math.round(Math.min(sheet.width, sheet.height) * gap)
  let now = sheet
  for (let row = 0; row < rows; row++) {
    const inRow = Math.min(columns, Math.max(1, columns * rows > cells && row === rows - 1 && cells > columns * row ? cells - columns * row : columns))
    for (let column = 0; column < inRow; column++) {
      const [left, right] = [Math.round((column * sheet.width) / inRow), Math.round(((column + 1) * sheet.width) / inRow)]
      const [top, bottom] = [Math.round((row * sheet.height) / rows), Math.round(((row + 1) * sheet.height) / rows)]
      const box = { left: left + (column > 0 ? line / 2 : line), top: top + (row > 0 ? line / 2 : line), width: 0, height: 0 }
      box.width = right - (column < inRow - 1 ? line / 2 : line) - box.left
      box.height = bottom - (row < rows - 1 ? line / 2 : line) - box.top
      const picture = pictures[(row * columns + column) % pictures.length] as Pixels
      now = laid(now, croppedToRatio(picture, box.width / box.height, sightOf(picture)), box)
    }
  }
  return now
} // prettier-ignore

/** A picture a third as wide as the other, in a corner of it or in the middle, with a white rim. */
function inset(base: Pixels, picture: Pixels, corner: string): Pixels {
  const scale = Math.min((base.width * 0.34) / picture.width, (base.height * 0.42) / picture.height)
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)]
  const margin = Math.round(Math.min(base.width, base.height) * 0.035)
  const rim = Math.max(2, Math.round(margin / 5))
  const left = corner === 'center' ? Math.round((base.width - width) / 2) : corner.endsWith('left') ? margin : base.width - margin - width
  const top = corner === 'center' ? Math.round((base.height - height) / 2) : corner.startsWith('top') ? margin : base.height - margin - height
  const framed = laid(base, blank(4, 4), { left: left - rim, top: top - rim, width: width + rim * 2, height: height + rim * 2 })
  return laid(framed, picture, { left, top, width, height })
} // prettier-ignore

/** What stands before a plain backdrop, or what stands out in the middle, cut out and set on the other picture's ground. */
function subjectOn(base: Pixels, picture: Pixels): Pixels {
  const sight = sightOf(picture)
  const backdrop = sight.backdrop()
  const seen = regionOf(picture, 'subject', sight)
  const weights = ownShape(picture) ?? (backdrop ? backdropWeights(picture, backdrop).map((value) => 1 - value) : seen)
  if (weights.every((value) => value < 0.4)) throw new InstructionRefusal('the subject cannot be cut out: nothing in the middle of its picture stands out')
  const cut = { ...picture, data: new Uint8ClampedArray(picture.data) }
  weights.forEach((value, i) => (cut.data[i * 4 + 3] = value * 255))
  const box = boundsOf(weights, picture.width, 0.4) ?? { left: 0, top: 0, width: picture.width, height: picture.height }
  const { width, height } = box
  const piece = cropOf(cut, box)
  const scale = Math.min((base.width * 0.5) / width, (base.height * 0.6) / height)
  return pasted(base, piece, {
    x: 0.5 - (width * scale) / base.width / 2,
    y: 0.95 - (height * scale) / base.height,
    width: (width * scale) / base.width,
    height: (height * scale) / base.height,
  })
} // prettier-ignore

function ownShape({ data, width, height }: Pixels): Float32Array | undefined {
  const alpha = Float32Array.from({ length: width * height }, (_, i) => (data[i * 4 + 3] as number) / 255)
  return alpha.some((value) => value < 0.5) ? alpha : undefined
}

function cropOf({ width: from, data }: Pixels, { left, top, width, height }: { left: number; top: number; width: number; height: number }): Pixels {
  const out = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y++) out.set(data.subarray(((y + top) * from + left) * 4, ((y + top) * from + left + width) * 4), y * width * 4)
  return { width, height, data: out }
} // prettier-ignore

const blank = (width: number, height: number): Pixels => ({
  width,
  height,
  data: new Uint8ClampedArray(width * height * 4).fill(WHITE),
})

/** Another picture as large as this one, cropped to what matters. */
const fitted = (picture: Pixels, like: Pixels): Pixels =>
  laid(blank(like.width, like.height), croppedToRatio(picture, like.width / like.height, sightOf(picture)), { left: 0, top: 0, width: like.width, height: like.height }) // prettier-ignore

function laid(sheet: Pixels, picture: Pixels, box: { left: number; top: number; width: number; height: number }): Pixels {
  return pasted(sheet, picture, { x: box.left / sheet.width, y: box.top / sheet.height, width: box.width / sheet.width, height: box.height / sheet.height }) // prettier-ignore
}

/** A picture cropped to a size's proportions, keeping what matters, and made as large. */
export function fittedTo(picture: Pixels, size: { width: number; height: number }): Pixels {
  return picture.width === size.width && picture.height === size.height ? picture : fitted(picture, { ...picture, ...size })
}
