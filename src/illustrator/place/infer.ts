/** What the words leave unsaid is said before anything is laid out: where it is, what stands on what, what holds what. */
import type { Scene } from '../scene/scene.ts'
import { afloat, ashore, roomForLarge, wading, windowIndoors } from './infer-places.ts'
import {
  foodOnBoards,
  hungOnWall,
  openTruck,
  picnicBlanket,
  sharedCover,
  sharedSurface,
  spreadBlanket,
  standingShelf,
} from './infer-supports.ts'
import { drinkInItsVessel, glassForFish, heldOnString } from './infer-vessels.ts'

/** The scene with such things said; scenes that have boxes are left alone. */
export function inferred(scene: Scene): Scene {
  if (scene.nodes.length === 0 || scene.nodes.some(({ placed }) => placed)) return scene
  return STEPS.reduce((so, step) => step(so), scene)
}

const STEPS = [
  afloat,
  wading,
  ashore,
  roomForLarge,
  windowIndoors,
  standingShelf,
  openTruck,
  foodOnBoards,
  picnicBlanket,
  spreadBlanket,
  heldOnString,
  sharedSurface,
  hungOnWall,
  sharedCover,
  glassForFish,
  drinkInItsVessel,
]
