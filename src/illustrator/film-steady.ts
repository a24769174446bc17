/**
 * A steadier film: the shift of every frame against the one before is found on small grey copies, the path is smoothed, and each frame is moved back onto
 * the smooth path inside a slightly closer crop. Shifts only: turns and stretched frames of rolling shutters stay.
 */
import { steadied, type Shift } from './retouch/retouch.ts'
import type { Pixels } from './types.ts'

const WIDTH = 120
/** How far a frame may have moved since the one before, in points of the small copy. */
const REACH = 9
/** How much of the frame the crop gives to move in, on each side. */
const ROOM = 0.06
/** Half the length of the smoothing, in frames. */
const SMOOTH = 14

type Grey = { width: number; height: number; light: Float32Array }

/** How the picture of a film moves as a whole, frame by frame from the first, and how each frame is to be moved to steady it; in shares of width and height. */
export type FilmPath = { path: readonly Shift[]; corrections: readonly Shift[] }

/** Follows a film; looks at all its frames once. */
export function pathOf({ frameCount, frame }: { frameCount: number; frame(index: number): Pixels }): FilmPath {
  const path: Shift[] = [{ x: 0, y: 0 }]
  let before = greyOf(frame(0))
  for (let index = 1; index < frameCount; index++) {
    const now = greyOf(frame(index))
    const { x, y } = shiftBetween(before, now)
    const last = path[index - 1] as Shift
    path.push({ x: last.x + x / now.width, y: last.y + y / now.height })
    before = now
  }
  const within = (value: number) => Math.max(-ROOM, Math.min(ROOM, value))
  const corrections = path.map((at, index) => {
    const sum = { x: 0, y: 0, weight: 0 }
    for (let k = -SMOOTH * 2; k <= SMOOTH * 2; k++) {
      const near = path[Math.max(0, Math.min(path.length - 1, index + k))] as Shift
      const weight = Math.exp(-((k / SMOOTH) ** 2))
      sum.x += near.x * weight
      sum.y += near.y * weight
      sum.weight += weight
    }
    return { x: within(sum.x / sum.weight - at.x), y: within(sum.y / sum.weight - at.y) }
  })
  return { path, corrections }
}

/** A frame moved onto the smooth path, inside a crop that hides what comes in at its edges. */
export const steadiedFrame = (picture: Pixels, { corrections }: FilmPath, index: number): Pixels =>
  steadied(picture, corrections[index] as Shift, ROOM)

/** How far what stands still in the film has moved since its first frame, also when the film is steadied. */
export function shiftSince({ path, corrections }: FilmPath, index: number, isSteady: boolean): Shift {
  const at = path[index] as Shift
  if (!isSteady) return at
  const [now, first] = [corrections[index] as Shift, corrections[0] as Shift]
  return { x: (at.x + now.x - first.x) / (1 - ROOM * 2), y: (at.y + now.y - first.y) / (1 - ROOM * 2) }
}

function greyOf({ width, height, data }: Pixels): Grey {
  const small = { width: WIDTH, height: Math.max(16, Math.round((WIDTH * height) / width)) }
  const light = new Float32Array(small.width * small.height)
  for (let y = 0; y < small.height; y++)
    for (let x = 0; x < small.width; x++) {
      let sum = 0
      for (let k = 0; k < 16; k++) {
        const u = Math.min(width - 1, Math.floor(((x + ((k % 4) + 0.5) / 4) * width) / small.width))
        const v = Math.min(height - 1, Math.floor(((y + (Math.floor(k / 4) + 0.5) / 4) * height) / small.height))
        const at = (v * width + u) * 4
        sum += (data[at] as number) + 2 * (data[at + 1] as number) + (data[at + 2] as number)
      }
      light[y * small.width + x] = sum / 64
    }
  return { ...small, light }
}

/** The shift that lays one frame on the next with the least difference, between points by a parabola. */
function shiftBetween(from: Grey, to: Grey): Shift {
  const cost = (dx: number, dy: number): number => {
    let sum = 0
    for (let y = REACH + 1; y < from.height - REACH - 1; y += 2)
      for (let x = REACH + 1; x < from.width - REACH - 1; x += 2)
        sum += Math.abs((from.light[y * from.width + x] as number) - (to.light[(y + dy) * from.width + x + dx] as number))
    return sum
  }
  let best = { x: 0, y: 0, cost: cost(0, 0) * 0.999 }
  const [reachX, reachY] = [REACH, Math.min(REACH, Math.floor(from.height / 2) - 3)]
  for (let y = -reachY; y <= reachY; y++)
    for (let x = -reachX; x <= reachX; x++) {
      const at = cost(x, y)
      if (at < best.cost) best = { x, y, cost: at }
    }
  const between = (low: number, middle: number, high: number) => (low + high - 2 * middle <= 0 ? 0 : Math.max(-0.5, Math.min(0.5, (low - high) / (2 * (low + high - 2 * middle)))))
  return {
    x: best.x + between(cost(best.x - 1, best.y), best.cost, cost(best.x + 1, best.y)),
    y: best.y + between(cost(best.x, best.y - 1), best.cost, cost(best.x, best.y + 1)),
  }
} // prettier-ignore
