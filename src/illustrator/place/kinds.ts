/** What kinds of thing mean for the layout: what is sat on, what encloses, what shelters, what may lie in a heap. */
import { conceptOf } from '../art/art.ts'
import type { SceneNode } from '../scene/scene.ts'

const named = (pattern: RegExp) => (node: SceneNode) => pattern.test(node.concept)

/** Something to sit on. */
export const isSeat = named(/chair|couch|sofa|bench|stool|throne|swing|pew/)

/** A seat for one. */
export const isSingleSeat = named(/^(?!.*(bench|couch|sofa)).*(chair|stool|throne)/)

/** A person, an animal or a bird. */
export const isLiving = (node: SceneNode): boolean => /^(person|animal|bird)$/.test(conceptOf(node).kind)

/** The sun, the moon, clouds, stars. */
export const isSky = (node: SceneNode): boolean => conceptOf(node).kind === 'sky'

/** Steps that lead up. */
export const isStairs = named(/stair|^ladder|escalator/)

/** Water as a thing of its own: what is in it floats or wades. */
export const isWater = named(/^(puddle|pond|pool|swimming pool|lake|stream|river|fountain|kiddie pool|paddling pool|hot spring)$/)

/** A window as a thing of its own. */
export const isWindow = named(/window$/)

/** Something to ride standing. */
export const isBoard = named(/^skis$|skateboard|surfboard|snowboard|hoverboard|kick scooter|paddleboard|longboard/)

/** Something to ride that has a handlebar. */
export const isCarrier = named(/bicycle|tricycle|motorcycle|scooter|moped/)

/** What small things stand on in a room. */
export const isSurface = (node: SceneNode | undefined): boolean =>
  node !== undefined && /table|desk|counter|shelf|workbench|nightstand|dresser|cabinet$|windowsill|tray|island/.test(node.concept)

/** What is so small beside who stands on it that it lies under the feet: a banana peel, a ball. */
export const isTrodden = (host: SceneNode, child: SceneNode): boolean => {
  const { kind, size } = conceptOf(host)
  if (conceptOf(child).size <= size * 2.5) return false
  return kind === 'nature' || (isLiving(child) && /^(food|toy|tool|plant|device|clothing)$/.test(kind))
}

/** How much lower a thing that usually lies is drawn when it lies: on a table, or under what is put on it. Writing on it stays upright to be read. */
export function lyingShare(node: SceneNode): number {
  if (node.text !== undefined) return 1
  return /^(pillow|cushion|pizza|newspaper|map|letter|envelope|magazine|notebook|treasure map|chess board|chessboard|paper|postcard|photo|photograph|blanket|cookie|tortilla|leaf|record|vinyl record|clipboard|scroll|playing card|atlas)$/.test(node.concept) ? 0.5 : 1 // prettier-ignore
}

/** A face on which one writes, hangs or paints, and nobody stands. */
export const isUpright = named(
  /^(blackboard|chalkboard|whiteboard|bulletin board|door|easel|canvas|mirror|poster|billboard|screen|refrigerator door)$/,
)

/** What lies flat on the ground, so that others stand on it. */
export const isGroundCover = named(
  /^(rug|carpet|doormat|mat|yoga mat|puddle|blanket|picnic blanket|beach towel|towel|oil slick)$/,
)

/** A face so broad that what leans on it leans before it, not at its side. */
export const isBroad = named(
  /wall|fence|barn|house|\bhut\b|building|shed|garage|shop|castle|church|temple|bookshelf|shelf|wardrobe|hedge|gate|cottage|cabin|mansion|warehouse|blackboard|truck|bus|train/,
)

/** A boat that is pulled up, parked or stranded lies on land. */
export const isBeached = ({ pose, actions = [] }: SceneNode): boolean =>
  pose !== 'pull' && actions.some(({ verb }) => /pull|strand|park|beach|abandon/.test(verb))

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

/** Glass with room in it: what is inside is seen through it. Its middle and room, as shares of its box. */
export function glassRoom(node: SceneNode): { middle: number; share: number; tall: number } | undefined {
  const [, room] = GLASSES.find(([pattern]) => pattern.test(node.concept)) ?? []
  return room
}

const GLASSES: readonly (readonly [RegExp, { middle: number; share: number; tall: number }])[] = [
  [/^light bulb$/, { middle: 0.35, share: 0.78, tall: 0.5 }],
  [/^hourglass$/, { middle: 0.74, share: 0.52, tall: 0.34 }],
  [/^jar$/, { middle: 0.63, share: 0.84, tall: 0.6 }],
  [/^(water |wine )?bottle$/, { middle: 0.68, share: 0.86, tall: 0.54 }],
]

/** A vehicle with a roof: who drives it is seen at the window. */
export function isClosedVehicle(node: SceneNode): boolean {
  const concept = conceptOf(node)
  if (concept.kind === 'aircraft') return !/balloon|glider|kite|parachute|carpet/.test(concept.name)
  return (
    concept.kind === 'vehicle' &&
    !/cycle|bike|scooter|segway|rollator|cart|carriage|wagon|sle(d|igh)|chariot|skate|tractor|atv|tricycle|convertible|stroller|wheelchair|snowmobile|wheelbarrow|pickup|go-kart|rickshaw/.test(
      concept.name,
    )
  )
}

/** Something long that is held at its lower end. */
export const isHeldLow = named(/flower|rose|tulip|umbrella|sword|flag|torch|bouquet|sunflower|daisy|lollipop|ice cream|banner|wand|candle|racket|bat$|paddle|spear|staff|axe|hammer|broom|sign$|balloon/) // prettier-ignore

/** How several of them may be heaped. */
export function heapOf(node: SceneNode): 'none' | 'pile' | 'stack' | 'column' {
  const asked = /\b(stack|stacked|pile|piled|heap)\b/.exec([node.words, ...(node.traits ?? [])].join(' '))?.[1]
  const flat = /^(book|pancake|plate|magazine|newspaper|towel|pizza|cookie|coin|tire|wheel|toast|waffle|blanket)/.test(
    node.concept,
  )
  if (asked?.startsWith('stack')) return flat ? 'stack' : isRound(node) ? 'pile' : 'column'
  if (asked) return flat && !/cookie|coin/.test(node.concept) ? 'stack' : 'pile'
  return 'none'
}

/** Round things that may lie in a pyramid when the seed likes it. */
export const isRound = named(
  /apple(?! (pie|juice|tree))|orange(?! juice)|lemon(?!ade)|lime|peach|plum|cherry|berry|walnut|hazelnut|truffle|tomato|ball$|coconut|pumpkin|melon|egg$|snowball|grapefruit|onion/,
)
