/**
 * What is seen of a film, held steady: tones, cast and backdrop are those of the first frame, so that colours do not swim; regions are looked at a few times
 * a second, averaged with their neighbours and passed into each other, so that they follow the picture without flicker.
 */
import { sightOf, type Relief, type Shift, type Sight } from './retouch/retouch.ts'
import type { Pixels } from './types.ts'

/** Frames from one look at the regions to the next. */
const EVERY = 8

type Given = { frameCount: number; frame(index: number): Pixels }

/** The sight at any frame; depends on the film and the index only. `path` tells how the picture moves, so that a shaking camera does not smear the regions. */
export function heldSight({ frameCount, frame }: Given, path: () => readonly Shift[]): (index: number) => Sight {
  const looks = new Map<number, Relief>()
  const last = Math.max(0, Math.floor((frameCount - 1) / EVERY))
  const look = (key: number, index: number): Relief => {
    const at = Math.max(0, Math.min(last, key))
    const seen = looks.get(at) ?? sightOf(frame(at * EVERY)).relief()
    looks.set(at, seen)
    const [then, now] = [path()[at * EVERY] as Shift, path()[index] as Shift]
    return movedRelief(seen, { x: now.x - then.x, y: now.y - then.y })
  }
  const first = sightOf(frame(0))
  return (index) => ({
    ...first,
    relief() {
      const at = Math.max(0, Math.min(frameCount - 1, index))
      const [key, part] = [Math.floor(at / EVERY), (at % EVERY) / EVERY]
      const weights = [0.25 * (1 - part), 0.5 - 0.25 * part, 0.25 + 0.25 * part, 0.25 * part]
      return mean(
        [key - 1, key, key + 1, key + 2].map((k) => look(k, at)),
        weights,
      )
    },
  })
}

type MapName = 'near' | 'sky' | 'water' | 'subject' | 'tones'

function mean(looks: readonly Relief[], weights: readonly number[]): Relief {
  const [first] = looks as [Relief]
  const map = (name: MapName) => first[name].map((_, i) => looks.reduce((sum, look, k) => sum + (look[name][i] as number) * (weights[k] as number), 0)) // prettier-ignore
  const center = (axis: 'x' | 'y') => looks.reduce((sum, look, k) => sum + look.subjectCenter[axis] * (weights[k] as number), 0)
  return { ...first, near: map('near'), sky: map('sky'), water: map('water'), subject: map('subject'), tones: map('tones'), subjectCenter: { x: center('x'), y: center('y') } } // prettier-ignore
}

/** The maps as they lie once the picture has moved; what comes in at an edge is like the edge. */
function movedRelief(relief: Relief, shift: Shift): Relief {
  const { width, height } = relief
  const [byX, byY] = [shift.x * width, shift.y * height]
  if (Math.abs(byX) < 0.05 && Math.abs(byY) < 0.05) return relief
  const moved = (map: Float32Array, size: number): Float32Array =>
    map.map((_, at) => {
      const i = Math.floor(at / size)
      const x = Math.max(0, Math.min(width - 1.001, (i % width) - byX))
      const y = Math.max(0, Math.min(height - 1.001, Math.floor(i / width) - byY))
      const [left, top] = [Math.floor(x), Math.floor(y)]
      const value = (u: number, v: number) => map[(Math.min(height - 1, v) * width + Math.min(width - 1, u)) * size + (at % size)] as number
      const [dx, dy] = [x - left, y - top]
      return (value(left, top) * (1 - dx) + value(left + 1, top) * dx) * (1 - dy) + (value(left, top + 1) * (1 - dx) + value(left + 1, top + 1) * dx) * dy
    })
  const { subjectCenter } = relief
  return {
    ...relief,
    near: moved(relief.near, 1),
    sky: moved(relief.sky, 1),
    water: moved(relief.water, 1),
    subject: moved(relief.subject, 1),
    tones: moved(relief.tones, 3),
    subjectCenter: { x: subjectCenter.x + shift.x, y: subjectCenter.y + shift.y },
  }
} // prettier-ignore
