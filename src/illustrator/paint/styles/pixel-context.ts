/** What styles may look at when there are only pixels: the whole picture counts as one thing, and its outlines are found by their darkness. */
import type { Scene } from '../../scene/scene.ts'
import type { Stage } from '../../scene/stage.ts'
import { inkLines, luminanceOf, relative } from './kernels.ts'
import type { Frame, StyleContext } from './style.ts'

/** The context of a style for a picture of which nothing is known. */
export function pixelContext(frame: Frame, scene: Scene, stage: Stage): StyleContext {
  const { width, height } = frame
  const original: Frame = { width, height, data: new Uint8ClampedArray(frame.data) }
  return {
    scene,
    stage,
    subject: new Uint8ClampedArray(width * height).fill(255),
    fine: new Uint8ClampedArray(width * height),
    things: () => original,
    scenery: () => original,
    lines: () => darkLines(original),
    isFound: true,
  }
}

/** What is darker than its surroundings, as ink: 0 none to 255. */
export function darkLines(frame: Frame): Uint8ClampedArray {
  const paper = inkLines(luminanceOf(frame), frame.width, frame.height, { radius: relative(frame, 0.0015), gain: 6 })
  const ink = new Uint8ClampedArray(paper.length)
  for (let p = 0; p < ink.length; p++) ink[p] = 255 * (1 - (paper[p] as number))
  return ink
}
