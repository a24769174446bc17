/** A scene whose picture was retouched: painted anew it goes through the same retouches, so that an edit of an edit loses nothing. */
import { paintPicture } from './paint/paint.ts'
import { retouch, sightOf, type Sight } from './retouch/retouch.ts'
import type { Retouch } from './scene/retouch-operation.ts'
import { MOST_RETOUCHES, type Scene } from './scene/scene.ts'
import type { Pixels } from './types.ts'

/** Paints a scene, with what its pixels went through. */
export function drawScene(scene: Scene): Pixels {
  return (scene.retouches ?? []).reduce((now, operation) => (GROWS.test(operation.kind) && now.width * now.height * 4 > MOST_PIXELS ? now : retouch(now, operation, { seed: scene.seed, sight: sightOf(now) })), paintPicture(scene).frame) // prettier-ignore
}

/** Retouches after which a picture is larger, and the most pixels that they may make. */
const GROWS = /^(?:upscale|extend|crop-ratio)$/
const MOST_PIXELS = 17_000_000

/** Whether the picture of a scene has, after its retouches, another size or another side up than the scene. */
export const isReshaped = ({ retouches = [] }: Scene): boolean =>
  retouches.some(({ kind }) => /^(?:upscale|extend|crop-square|crop-ratio|rotate|letterbox|border)$/.test(kind))

/** A frame of a film after the retouches of its scene; those that would change its size are left out. `sight` is that of the film's first frame. */
export function throughRetouches(scene: Scene, frame: Pixels, sight?: Sight): Pixels {
  return (scene.retouches ?? []).reduce((now, operation) => {
    if (/^(?:upscale|extend|crop-square|crop-ratio)$/.test(operation.kind)) return now
    const next = retouch(now, operation, { seed: scene.seed, sight: sight ?? sightOf(now) })
    return next.width === now.width && next.height === now.height ? next : now
  }, frame)
}

/** What is seen of a frame whose memory may be drawn over. */
export const stillSight = (frame: Pixels): Sight => sightOf({ ...frame, data: new Uint8ClampedArray(frame.data) })

/** The scene that remembers more retouches. */
export function retouchedScene(scene: Scene, retouches: readonly Retouch[]): Scene | undefined {
  if (retouches.length === 0) return scene
  const all = [...(scene.retouches ?? []), ...retouches]
  return all.length > MOST_RETOUCHES ? undefined : { ...scene, retouches: all }
}
