/** What a style is: how shapes are penned, and what happens to the finished pixels. */
import type { PenStyle } from '../../pen/pen.ts'
import type { Medium, Scene } from '../../scene/scene.ts'

export type Frame = { width: number; height: number; data: Uint8ClampedArray }

export type Style = {
  medium: Medium
  /** How sprites are penned. */
  pen: PenStyle
  /** Repaints the finished frame in place, deterministic in the scene's seed. `subject` is 255 where things stand, 0 where only the surroundings are. */
  filter?(frame: Frame, context: { scene: Scene; subject: Uint8ClampedArray }): void
  /** Skips shadows, light and grain, which would disturb flat styles. */
  flat?: boolean
  /** Paints the ground instead of the environment (blueprint paper, chalkboard, brick wall). */
  paper?(frame: Frame, scene: Scene): void
}
