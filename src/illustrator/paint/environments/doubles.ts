/** Which of a place's own props are things that may also be asked for: the place then leaves its own away. */
import { conceptOf } from '../../art/art.ts'
import type { Scene } from '../../scene/scene.ts'

const SAME: Readonly<Record<string, RegExp>> = {
  fridge: /^refrigerator$/,
  stove: /^(oven|stove|microwave)$/,
  sofa: /^(couch|armchair)$/,
  bed: /bed$|^crib$/,
  lamp: /lamp$/,
  pendant: /chandelier|^lamp$/,
  plant: /plant$|^flower pot$|^cactus$/,
  clock: /clock$/,
  mirror: /^mirror$/,
  sink: /^(sink|toilet)$/,
  tub: /^(bathtub|shower)$/,
  desk: /^(desk|dining table|office chair)$/,
  diner: /^(dining table|chair)$/,
  shelves: /^(bookshelf|cabinet|wardrobe)$/,
  books: /^bookshelf$/,
  drawers: /^(dresser|nightstand|wardrobe|cabinet)$/,
  picture: /^(painting frame|picture|painting|poster)$/,
  painting: /^(painting frame|picture|painting|poster)$/,
  window: /^window$/,
  rug: /^rug$/,
  blackboard: /^blackboard$/,
  curtain: /^curtain$/,
  bench: /^(workbench|bench)$/,
  longbar: /^bar counter$/,
  hoop: /^basketball hoop$/,
  throne: /^throne$/,
  barn: /^(barn|silo)$/,
  swings: /^(swing|slide)$/,
  fence: /^(fence|gate)$/,
  stalls: /stall$/,
  cone: /^volcano$/,
}

/** Whether a thing of the scene is what this prop shows, so that the prop gives way. */
export function isAsked(scene: Scene, prop: string): boolean {
  const same = SAME[prop]
  if (!same) return false
  return scene.nodes.some((node) => same.test(node.concept) || same.test(conceptOf(node).name))
}
