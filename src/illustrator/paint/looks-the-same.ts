/** Tells whether two states of a thing are drawn alike: an edit that nobody can see was not done. */
import { borrowingCanvases } from '../pen/pen.ts'
import type { SceneNode } from '../scene/scene.ts'
import { drawSprite } from './sprite.ts'

const SIDE = 120
const STYLE = { fill: 'shaded', lightFrom: -1 } as const

/** Draws both small, by day and by night, in the box and with the seed of the first instance, and compares them. */
export function looksTheSame(one: SceneNode, two: SceneNode): boolean {
  const [was, is] = [one.placed?.[0], two.placed?.[0]]
  if (!was || !is || one.text !== two.text) return false
  const size = { width: SIDE, height: SIDE }
  return [false, true].every((lit) =>
    borrowingCanvases(() => {
      const before = drawSprite(one, was, size, { style: STYLE, lit }).canvas.data()
      const after = drawSprite(two, is, size, { style: STYLE, lit }).canvas.data()
      return before.length === after.length && before.equals(after)
    }),
  )
}
