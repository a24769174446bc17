/**
 * A film that is led through given pictures. Each picture is a station: a moving picture of its own that is exactly the given one at its time. Between two stations the
 * first gives way to the second, what is far first and what is near last, and the second comes to rest in its picture.
 */
import { reliefOf, type Relief } from '../retouch/retouch.ts'
import { between, ease } from './easing.ts'

type Frame = { width: number; height: number; data: Uint8ClampedArray }

/** A moving picture by frames counted from its time, negative before it; `still` is its frame 0. */
export type Station = { at: number; draw(framesFrom: number): Frame; still: Frame }

/** How long one picture takes to become the next where there is time, in frames, and how long the next stands alone before its time. */
const LONGEST_CHANGE = 52
const REST = { share: 0.12, most: 14 }
/** How far near things change later than far ones, against the length of the change. */
const SOFT = 0.6

/** Draws frames through the stations, the first of which is at frame 0; later ones in the order of time. */
export function passage(stations: readonly Station[]): { drawFrame(index: number): Frame; shareOf(k: number, frame: number): number } {
  const orders = new Map<Station, Uint8Array>()
  const orderOf = (station: Station): Uint8Array => {
    const known = orders.get(station)
    if (known) return known
    const made = nearness(reliefOf(station.still), station.still)
    orders.set(station, made)
    return made
  }
  let out: Frame | undefined
  return {
    drawFrame(index) {
      const k = Math.max(0, stations.findLastIndex(({ at }) => at <= index))
      const [here, next] = [stations[k] as Station, stations[k + 1]]
      const weight = next ? changeAt(here, next, index) : 0
      if (!next || weight <= 0) return here.draw(index - here.at)
      if (weight >= 1) return next.draw(index - next.at)
      out ??= { ...here.still, data: new Uint8ClampedArray(here.still.data.length) }
      // The two may draw on the same sheet: the first is put away before the second is drawn.
      out.data.set(here.draw(index - here.at).data)
      return mixedByDepth(out, next.draw(index - next.at), { weight, order: orderOf(next) })
    },
    shareOf(k, frame) {
      const [here, next] = [stations[k] as Station, stations[k + 1]]
      const come = k === 0 ? 1 : changeAt(stations[k - 1] as Station, here, frame)
      return come * (next ? 1 - changeAt(here, next, frame) : 1)
    },
  }
} // prettier-ignore

/** How far one station has become the next at a frame, 0 to 1. */
function changeAt(here: Station, next: Station, frame: number): number {
  const gap = next.at - here.at
  const until = next.at - Math.min(REST.most, gap * REST.share)
  return between(frame, Math.max(here.at + gap * 0.1, until - LONGEST_CHANGE), until)
}

/** Puts the second picture over the first, in place: far parts first. */
function mixedByDepth(under: Frame, over: Frame, { weight, order }: { weight: number; order: Uint8Array }): Frame {
  const parts = Uint16Array.from({ length: 256 }, (_, near) => {
    const own = between(weight * (1 + SOFT), (near / 255) * SOFT, 1 + (near / 255) * SOFT)
    return Math.round(ease.inOut(own) * 256)
  })
  const [a, b] = [under.data, over.data]
  for (let pixel = 0, i = 0; pixel < order.length; pixel++, i += 4) {
    const part = parts[order[pixel] as number] as number
    for (let c = i; c < i + 3; c++) a[c] = ((a[c] as number) * (256 - part) + (b[c] as number) * part) >> 8
  }
  return under
}

/** The nearness of every pixel, 0 to 255, with straight lines between the points of the map. */
function nearness({ near, width: columns, height: rows }: Relief, { width, height }: Frame): Uint8Array {
  const out = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    const v = Math.max(0, Math.min(rows - 1.001, ((y + 0.5) / height) * rows - 0.5))
    for (let x = 0; x < width; x++) {
      const u = Math.max(0, Math.min(columns - 1.001, ((x + 0.5) / width) * columns - 0.5))
      const at = Math.floor(v) * columns + Math.floor(u)
      const mix = (from: number): number => (near[from] as number) * (1 - (u % 1)) + (near[from + 1] as number) * (u % 1)
      out[y * width + x] = Math.round(255 * Math.max(0, Math.min(1, mix(at) * (1 - (v % 1)) + mix(at + columns) * (v % 1))))
    }
  }
  return out
}
