/** Where the top of a thing is that names no place to stand on: read from its drawing, so that feet touch what is seen. */
import { boxOf, conceptOf, drawableFor, lookOf } from '../art/art.ts'
import { createCanvas, makePen } from '../pen/pen.ts'
import type { SceneNode } from '../scene/scene.ts'

const SIDE = 48

/** The height (share of the box, from the top) of the middle of its upper outline, and the width of what is about as high. */
export function topOutline(node: SceneNode, seed: number): { y: number; width: number } {
  const outline = upperEdge(node, seed)
  const middle = outline.slice(Math.round(SIDE * 0.2), Math.round(SIDE * 0.8)).filter((y) => y < 1)
  if (middle.length === 0) return { y: 0.03, width: 0.8 }
  const y = [...middle].sort((a, b) => a - b)[Math.floor(middle.length * 0.5)] as number
  const level = outline.filter((edge) => Math.abs(edge - y) < 0.1).length / SIDE
  return { y, width: Math.max(0.3, Math.min(0.9, level)) }
}

/** For each column of the box, the share of the height at which the drawing begins; 1 where there is nothing. */
function upperEdge(node: SceneNode, seed: number): number[] {
  const look = lookOf(node, { seed })
  const { drawable } = drawableFor(conceptOf(node))
  const box = boxOf(drawable, look)
  const canvas = createCanvas(SIDE, SIDE)
  const context = canvas.getContext('2d')
  context.scale(SIDE / box.width, SIDE / box.height)
  drawable.draw(makePen(context, { fill: 'flat', lightFrom: -1 }, SIDE / Math.max(box.width, box.height)), look)
  const { data } = context.getImageData(0, 0, SIDE, SIDE)
  return Array.from({ length: SIDE }, (_, x) => {
    for (let y = 0; y < SIDE; y++) if ((data[(y * SIDE + x) * 4 + 3] as number) > 128) return y / SIDE
    return 1
  })
}
