/**
 * What is seen of a picture before it is changed: its relief, its levels, a plain backdrop, how far it leans. Each is looked at once, when it is first asked
 * for. A film holds one sight over many frames, so that regions do not flicker and tones do not swim.
 */
import { backdropOf, type Backdrop } from './backdrop.ts'
import { levelsOf, type Levels } from './levels.ts'
import { reliefOf, type Relief } from './relief.ts'
import type { Raster } from './retouch.ts'
import { leanOf } from './straighten.ts'

export type Sight = {
  relief(): Relief
  levels(): Levels
  /** The one colour of the edges, where they have one. */
  backdrop(): Backdrop | undefined
  /** Clockwise degrees by which nearly level and upright lines lean; undefined when there are none. */
  lean(): number | undefined
}

/** Looks at a picture. */
export function sightOf(picture: Raster): Sight {
  return {
    relief: once(() => reliefOf(picture)),
    levels: once(() => levelsOf(picture)),
    backdrop: once(() => backdropOf(picture)),
    lean: once(() => leanOf(picture)),
  }
}

function once<T>(look: () => T): () => T {
  let seen: { value: T } | undefined
  return () => (seen ??= { value: look() }).value
}
