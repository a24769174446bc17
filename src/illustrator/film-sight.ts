/**
 * What is seen of a film, held steady: tones, cast and backdrop are those of the first frame, so that colours do not swim; regions are looked at a few times
 * a second, averaged with their neighbours and passed into each other, so that they follow the picture without flicker.
 */
import { sightOf, type Relief, type Sight } from './retouch/retouch.ts'
import type { Pixels } from './types.ts'

/** Frames from one look at the regions to the next. */
const EVERY = 8

type Given = { frameCount: number; frame(index: number): Pixels }

/** The sight at any frame; depends on the film and the index only. */
export function heldSight({ frameCount, frame }: Given): (index: number) => Sight {
  const looks = new Map<number, Relief>()
  const last = Math.max(0, Math.floor((frameCount - 1) / EVERY))
  const look = (key: number): Relief => {
    const at = Math.max(0, Math.min(last, key))
    const seen = looks.get(at) ?? sightOf(frame(at * EVERY)).relief()
    looks.set(at, seen)
    return seen
  }
  const first = sightOf(frame(0))
  const steady = (key: number): Relief => mean([look(key - 1), look(key), look(key + 1)], [0.25, 0.5, 0.25])
  return (index) => ({
    ...first,
    relief() {
      const at = Math.max(0, Math.min(frameCount - 1, index)) / EVERY
      const key = Math.floor(at)
      return at === key ? steady(key) : mean([steady(key), steady(key + 1)], [1 - at + key, at - key])
    },
  })
}

function mean(looks: readonly Relief[], weights: readonly number[]): Relief {
  const [first] = looks as [Relief]
  const map = (name: 'near' | 'sky' | 'water' | 'subject' | 'tones') => first[name].map((_, i) => looks.reduce((sum, look, k) => sum + (look[name][i] as number) * (weights[k] as number), 0)) // prettier-ignore
  const center = (axis: 'x' | 'y') => looks.reduce((sum, look, k) => sum + look.subjectCenter[axis] * (weights[k] as number), 0)
  return { ...first, near: map('near'), sky: map('sky'), water: map('water'), subject: map('subject'), tones: map('tones'), subjectCenter: { x: center('x'), y: center('y') } } // prettier-ignore
}
