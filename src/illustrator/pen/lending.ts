/**
 * Canvases and the memory of pixels lent for the time of one picture and used again by the next. The memory of a canvas that is merely dropped returns only when
 * the program next waits for something, so that drawing in a loop would pile it up; and memory that is already there costs no page faults.
 */
import { createCanvas, type Canvas, type ImageData } from '@napi-rs/canvas'

/** What is kept for the next picture: about sixteen sheets of 1024x1024. */
const MOST_PIXELS_KEPT = 16 * 1024 * 1024
const MOST_CANVASES_KEPT = 40

const shelf: Canvas[] = []
let pixelsKept = 0
/** Those lent by the work under way; undefined when nobody gives them back. */
let lent: Canvas[] | undefined

/** Does the work and takes back everything borrowed meanwhile: none of it may outlive the work. */
export function borrowingCanvases<T>(work: () => T): T {
  const outer = [lent, lentFloats] as const
  const mine: Canvas[] = (lent = [])
  const floats: Float32Array[] = (lentFloats = [])
  try {
    return work()
  } finally {
    ;[lent, lentFloats] = outer
    mine.forEach(putBack)
    // What is left lying from earlier pictures is forgotten, so that only one size of pictures is kept.
    keptFloats = [...floats, ...keptFloats].slice(0, MOST_FLOATS_KEPT)
  }
}

/** A clear canvas: lent while `borrowingCanvases` is at work, otherwise new and the caller's own. */
export function borrowCanvas(width: number, height: number): Canvas {
  if (!lent) return createCanvas(width, height)
  const canvas = fromShelf(width, height) ?? createCanvas(width, height)
  lent.push(canvas)
  return canvas
}

function fromShelf(width: number, height: number): Canvas | undefined {
  const at = shelf.findLastIndex((one) => one.width === width && one.height === height)
  const [canvas] = at < 0 ? [] : shelf.splice(at, 1)
  if (!canvas) return undefined
  pixelsKept -= width * height
  canvas.getContext('2d').reset()
  return canvas
}

/** Keeps the latest; the memory of older ones is given up at once, by making them small. */
function putBack(canvas: Canvas): void {
  shelf.push(canvas)
  pixelsKept += canvas.width * canvas.height
  while (pixelsKept > MOST_PIXELS_KEPT || shelf.length > MOST_CANVASES_KEPT) {
    const oldest = shelf.shift() as Canvas
    pixelsKept -= oldest.width * oldest.height
    releaseCanvas(oldest)
  }
}

/** Gives up the memory of a canvas at once. It can still be drawn, as one empty pixel. */
export function releaseCanvas(canvas: Canvas): void {
  canvas.width = 1
  canvas.height = 1
}

const MOST_FLOATS_KEPT = 12
let keptFloats: Float32Array[] = []
let lentFloats: Float32Array[] | undefined

/** Numbers to compute on, whatever they were before; lent like canvases. */
export function borrowFloats(length: number): Float32Array {
  if (!lentFloats) return new Float32Array(length)
  const at = keptFloats.findIndex((one) => one.length === length)
  const [floats = new Float32Array(length)] = at < 0 ? [] : keptFloats.splice(at, 1)
  lentFloats.push(floats)
  return floats
}

const scratch = new Map<number, ImageData>()
const MOST_SCRATCH = 8

/** Pixels to compute on and put on a canvas at once, at least `height` rows of `width`; whatever was there before is still there. Never kept by the caller. */
export function scratchPixels(width: number, height: number): ImageData {
  const had = scratch.get(width)
  if (had && had.height >= height) return had
  const made = createCanvas(1, 1).getContext('2d').createImageData(width, height)
  scratch.delete(width)
  if (scratch.size >= MOST_SCRATCH) scratch.delete(scratch.keys().next().value as number)
  scratch.set(width, made)
  return made
}
