/**
 * The painter's door: a scene becomes pixels. Layers of the environment far to near, the things between them with their shadows and
 * reflections, weather, lettering, and the style over all. Same scene, same pixels.
 */
import { createCanvas } from '../pen/pen.ts'
import type { Scene } from '../scene/scene.ts'
import { painter } from './painter.ts'
import type { Frame } from './styles/style.ts'

export { paintOver, paintWeatherOver, repaintWithStyle } from './over.ts'
export { painter, type Painter } from './painter.ts'
export type { Instance } from './instances.ts'
export type { Frame } from './styles/style.ts'

/** Lays out what has no boxes yet and paints the picture. Returns the scene with its boxes, for the file's metadata. */
export function paintPicture(scene: Scene): { frame: Frame; scene: Scene } {
  const one = painter(scene, { overscan: 0 })
  const canvas = createCanvas(scene.width, scene.height)
  const context = canvas.getContext('2d')
  for (const layer of one.behind) context.drawImage(layer.canvas, (scene.width - layer.canvas.width) / 2, 0)
  for (const instance of one.instances) one.instance(context, instance, { phase: 0, mouth: 0 })
  for (const layer of one.front) context.drawImage(layer.canvas, (scene.width - layer.canvas.width) / 2, 0)
  one.weather(context, 0)
  one.letters(context)
  const subject = one.style.filter ? createCanvas(scene.width, scene.height) : undefined
  if (subject)
    for (const instance of one.instances) one.instance(subject.getContext('2d'), instance, { phase: 0, mouth: 0, bare: true })
  return { frame: one.finish(canvas, subject), scene: one.scene }
}
