/** Things that come into a given picture: they act as in a film of a scene, over the picture instead of in an environment. */
import { conceptOf, drawableFor } from '../../art/art.ts'
import { overlayOf, type Instance } from '../../paint/paint.ts'
import type { SKRSContext2D } from '../../pen/pen.ts'
import type { Cue } from '../../scene/moments.ts'
import type { Scene } from '../../scene/scene.ts'
import { actorOf, type Actor } from '../actor.ts'
import { cuesOf } from '../cues.ts'
import { cycle } from '../easing.ts'

const PHASES = 16

/** The things of a scene as a film that lies over another; `draw` paints a moment of it. */
export function newcomers(scene: Scene, durationSeconds: number): { draw(context: SKRSContext2D, seconds: number): void; cues(): Cue[] } {
  const overlay = overlayOf(scene)
  const actors = new Map(overlay.instances.map((one) => [one, actorOf(overlay.scene, one, { durationSeconds, isFollowed: false })]))
  return {
    draw(context, seconds) {
      for (const instance of overlay.instances) {
        const root = overlay.rootOf(instance)
        const actor = actors.get(root) as Actor
        const { cycles } = actor.at(seconds)
        const { drawable } = drawableFor(conceptOf(instance.node))
        const phase = drawable.animated ? Math.floor(cycle(cycles) * PHASES) / PHASES : 0
        overlay.draw(context, instance, { phase, mouth: 0, moved: movedAt(root, actor, seconds, scene) })
      }
    },
    cues: () => cuesOf(actors, durationSeconds),
  }
} // prettier-ignore

/** How far an instance is from its place at a moment, in pixels. */
function movedAt({ placed }: Instance, actor: Actor, seconds: number, { width, height }: Scene) {
  const { offset, whereabouts } = actor.at(seconds)
  const side = (whereabouts.turn < 0 ? -1 : 1) * (placed.flip ? 1 : -1)
  return {
    x: (whereabouts.x + offset.dx * placed.width * (side > 0 ? -1 : 1)) * width,
    y: offset.dy * placed.height * height,
    rotate: offset.rotate * (placed.flip ? -1 : 1),
    scaleX: offset.scaleX * whereabouts.scale * whereabouts.turn,
    scaleY: offset.scaleY * whereabouts.scale,
    alpha: offset.alpha,
    pivot: { x: (placed.x + placed.width / 2) * width, y: (placed.y + placed.height) * height },
  }
}
