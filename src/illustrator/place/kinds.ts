/** What kinds of thing mean for the layout: what is sat on, what encloses, what shelters, what may lie in a heap. */
import { conceptOf } from '../art/art.ts'
import type { SceneNode } from '../scene/scene.ts'

const named = (pattern: RegExp) => (node: SceneNode) => pattern.test(node.concept)

/** Something to sit on. */
export const isSeat = named(/chair|couch|sofa|bench|stool|throne|swing|pew/)

/** Something with room beneath it. */
export function isShelter(node: SceneNode): boolean {
  return /^(plant|vehicle)$/.test(conceptOf(node).kind) || /table|desk|bed$|chair|bench|umbrella|parasol|tree|bridge|arch|tent|piano|canopy|pergola|mushroom|street lamp|crib|stool/.test(node.concept) // prettier-ignore
}

/** Something so high that what is under it is plainly below. */
export const isTallShelter = named(/tree|umbrella|parasol|bridge|arch|canopy|pergola|palm|street lamp|tent/)

/** Something transparent or barred that shows what is inside. */
export const isShowcase = named(
  /cage|aquarium|fish ?tank|fish ?bowl|\bjar\b|bottle|snow globe|bubble|crystal ball|terrarium|lantern$/,
)

/** A vehicle with a roof: who drives it is seen at the window. */
export function isClosedVehicle(node: SceneNode): boolean {
  const concept = conceptOf(node)
  if (concept.kind === 'aircraft') return !/balloon|glider|kite|parachute|carpet/.test(concept.name)
  return (
    concept.kind === 'vehicle' &&
    !/bicycle|bike|motorcycle|scooter|cart|carriage|wagon|sle(d|igh)|chariot|skate|tractor|atv|tricycle|convertible|stroller|wheelchair|snowmobile|wheelbarrow|pickup|go-kart|rickshaw/.test(
      concept.name,
    )
  )
}

/** Something long that is held at its lower end. */
export const isHeldLow = named(/flower|rose|tulip|umbrella|sword|flag|torch|bouquet|sunflower|daisy|lollipop|ice cream|banner|wand|candle|racket|bat$|paddle|spear|staff|axe|hammer|broom|sign$|balloon/) // prettier-ignore

/** How several of them may be heaped. */
export function heapOf(node: SceneNode): 'none' | 'pile' | 'stack' {
  const asked = /\b(stack|stacked|pile|piled|heap)\b/.exec([node.words, ...(node.traits ?? [])].join(' '))?.[1]
  const flat = /^(book|pancake|plate|magazine|newspaper|towel|pizza|cookie|coin|tire|wheel|toast|waffle|blanket)/.test(
    node.concept,
  )
  if (asked?.startsWith('stack')) return flat ? 'stack' : 'pile'
  if (asked) return flat && !/cookie|coin/.test(node.concept) ? 'stack' : 'pile'
  return 'none'
}

/** Round things that may lie in a pyramid when the seed likes it. */
export const isRound = named(
  /apple|orange|lemon|lime|peach|plum|tomato|ball|coconut|pumpkin|melon|egg$|snowball|grapefruit|onion/,
)
