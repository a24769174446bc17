/**
 * The painter's door: a scene becomes pixels. Layers of the environment far to near, the things between them with their shadows and
 * reflections, weather and light, lettering, and the style over all. Same scene, same pixels.
 */
import { borrowCanvas, borrowingCanvases, type Canvas, type SKRSContext2D } from '../pen/pen.ts'
import type { Scene } from '../scene/scene.ts'
import type { EnvironmentLayer } from './environments.ts'
import { painter } from './painter.ts'
import type { Frame } from './styles/style.ts'

export {
  drawSetting,
  overlayOf,
  overlaySheet,
  paintWeatherOn,
  paintWeatherOver,
  repaintWithStyle,
  type Standing,
} from './over.ts'
export { looksTheSame } from './looks-the-same.ts'
export { painter, type Painter } from './painter.ts'
export type { EnvironmentLayer } from './environments.ts'
export type { Instance } from './instances.ts'
export type { Frame } from './styles/style.ts'

/** Lays out what has no boxes yet and paints the picture. Returns the scene with its boxes, for the file's metadata. */
export function paintPicture(scene: Scene): { frame: Frame; scene: Scene } {
  return borrowingCanvases(() => paintOnce(scene))
}

function paintOnce(scene: Scene): { frame: Frame; scene: Scene } {
  const one = painter(scene, { overscan: 0 })
  const canvas = borrowCanvas(scene.width, scene.height)
  const context = canvas.getContext('2d')
  const layers = (on: SKRSContext2D, sheets: readonly EnvironmentLayer[]): void => {
    for (const { canvas: sheet } of sheets) on.drawImage(sheet, (scene.width - sheet.width) / 2, 0)
  }
  const still = { phase: 0, mouth: 0 }
  layers(context, one.behind)
  const behind = one.style.filter ? copyOf(canvas) : undefined
  for (const instance of one.instances) one.instance(context, instance, still)
  layers(context, one.front)
  one.weather(context, 0)
  one.letters(context)
  const frame = one.finish(canvas, {
    things: (on, only) => one.instances.forEach((instance) => one.instance(on, instance, { ...still, only })),
    scenery(on) {
      if (behind) on.drawImage(behind, 0, 0)
      layers(on, one.front)
    },
    within: one.instances.map(({ placed }) => placed),
  })
  return { frame, scene: one.scene }
}

function copyOf(canvas: Canvas): Canvas {
  const copy = borrowCanvas(canvas.width, canvas.height)
  copy.getContext('2d').drawImage(canvas, 0, 0)
  return copy
}
