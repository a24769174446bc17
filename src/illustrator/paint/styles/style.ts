/** What a style is: how shapes are penned, and what happens to the finished pixels. */
import type { PenStyle } from '../../pen/pen.ts'
import type { Medium, Scene } from '../../scene/scene.ts'
import type { Stage } from '../../scene/stage.ts'

export type Frame = { width: number; height: number; data: Uint8ClampedArray }

/** What a style may look at beside the finished picture. The costly ones are made when first asked for. */
export type StyleContext = {
  scene: Scene
  stage: Stage
  /** 255 where things stand, 0 where only the surroundings are. */
  subject: Uint8ClampedArray
  /** 255 on things whose details carry meaning, as lettering; 0 elsewhere. */
  fine: Uint8ClampedArray
  /** The things alone on nothing, lit. */
  things(): Frame
  /** The surroundings without things. */
  scenery(): Frame
  /** Ink of the things' outlines as the pen draws them, 0 none to 255. */
  lines(): Uint8ClampedArray
  /** The lines are found in a picture of which nothing is known: shadows and texture are among them. */
  isFound?: true
}

export type Style = {
  medium: Medium
  /** How sprites are penned; line widths are pixels of a picture 1024 high. */
  pen: PenStyle
  /** Repaints the finished frame in place, deterministic in the scene's seed. */
  filter?(frame: Frame, context: StyleContext): void
  /** Skips shadows, light and grain, which would disturb flat styles. */
  flat?: boolean
  /** Shows nothing of the surroundings that is as fine as a pixel, so that they may be painted at half size. */
  broad?: boolean
  /** Letters are written before the filter and go through it; otherwise over it, so that they stay legible. */
  lettersUnder?: boolean
}
