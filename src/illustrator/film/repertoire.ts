/** What a thing plays in a beat: what the words say of it as its kind does it, else what it was doing, else what it does of itself. */
import { boxOf, conceptOf, drawableFor, lookOf } from '../art/art.ts'
import type { Instance } from '../paint/paint.ts'
import type { SceneAction, SceneNode } from '../scene/scene.ts'
import { stoop, unfold } from './deeds/changes.ts'
import type { Deed } from './deeds/deed.ts'
import {
  DEEDS,
  FLOATING,
  HOPPING,
  IDLE,
  IDLE_THINGS,
  OF_ANIMALS,
  OF_BUILDINGS,
  OF_MACHINES,
  OF_PERSONS,
  OF_PLANTS,
} from './deeds/deeds.data.ts'
import type { Beat } from './timeline.ts'

/** A deed and how fast it goes. */
export type Part = { deed: Deed; pace: number }

const PACES = { slow: 0.55, normal: 1, fast: 1.5 } as const
/** Poses that move even when no verb was found. */
const MOVING_POSES = new Set(['walk', 'run', 'gallop', 'jump', 'fly', 'swim', 'dance', 'wave', 'cheer', 'drive', 'float', 'sleep', 'eat', 'drink', 'skate', 'ski', 'surf', 'climb', 'fight', 'cook', 'paint', 'write', 'sing', 'play-instrument', 'fish', 'kick', 'throw']) // prettier-ignore

/** What an instance plays in a beat. */
export function repertoireOf(instance: Instance, beat: Beat, onRoad: boolean): Part[] {
  return deedsIn(instance.node, beat, onRoad).map((one) => ({ ...one, deed: onItsWay(grounded(one.deed, instance), instance) }))
}

function deedsIn(node: SceneNode, beat: Beat, onRoad: boolean): Part[] {
  const said = (node.actions ?? []).filter((action) => action.beat === beat.number)
  const found = said
    .flatMap((action) => {
      // It drove here before it stops.
      const arrives = action.verb !== 'stop' || beat.number === 0
      const deed = arrives ? deedFor(action, conceptOf(node).kind) : DEEDS['stop']
      return deed ? [{ deed, pace: PACES[action.speed ?? 'normal'] }] : []
    })
    .filter(
      ({ deed }, k, all) =>
        all.findIndex(
          (one) => one.deed.sway === deed.sway && one.deed.go === deed.go && one.deed.travel?.how === deed.travel?.how,
        ) === k,
    )
  // One path at a time: of two verbs that travel, the first leads the way.
  if (found.length > 0) return found.filter(({ deed }, k) => !deed.travel || found.findIndex((one) => one.deed.travel) === k)
  const before = (node.actions ?? []).filter((action) => action.beat < beat.number)
  const hasActed = before.length > 0
  // Who did something that can go on does so while others act.
  const last = before.filter((action) => action.beat === Math.max(...before.map((one) => one.beat)))
  const kept = last.flatMap((action) => {
    const deed = deedFor(action, conceptOf(node).kind)
    return deed && !deed.go && (!deed.travel || deed.travel.how === 'wander')
      ? [{ deed, pace: PACES[action.speed ?? 'normal'] }]
      : []
  })
  if (kept.length > 0) return kept.slice(0, 1)
  const byPose = !hasActed && node.pose && MOVING_POSES.has(node.pose) ? DEEDS[POSE_DEEDS[node.pose] ?? node.pose] : undefined
  const idle = byPose ?? IDLE_THINGS[node.concept] ?? IDLE[conceptOf(node).kind]
  // Nobody stops on the open road unless told.
  if (onRoad && !hasActed && conceptOf(node).kind === 'vehicle' && !(node.traits ?? []).includes('parked'))
    return [{ deed: DEEDS['drive'] as Deed, pace: 0.7 }]
  const { drawable } = drawableFor(conceptOf(node))
  return idle ? [{ deed: idle, pace: 1 }] : drawable.animated ? [{ deed: { rate: 0.6 }, pace: 1 }] : []
}

/** Who stands on the ground falls over, not through it; what is opened and is no door unfolds. */
function grounded(deed: Deed, { node, placed }: Instance): Deed {
  const { kind } = conceptOf(node)
  if (deed === DEEDS['dive'] && (kind === 'boat' || placed.zone === 'underwater' || placed.zone === 'float'))
    return { ...(DEEDS['descend'] as Deed), rate: 0.6, emits: { kind: 'bubbles' } }
  if (deed === DEEDS['dive'] && kind === 'bird' && placed.zone === 'sky')
    return {
      pose: 'fly',
      rate: 1.6,
      go: stoop,
      ...(deed.cues ? { cues: ({ seconds }) => [{ t: seconds / 2, effect: 'splash' }] } : {}),
    }
  // Uphill there is nothing to climb but the ground.
  if (deed === DEEDS['climb'] && placed.zone === 'ground' && !placed.support) return { ...(DEEDS['walk'] as Deed), rate: 0.7 }
  if (deed === DEEDS['walk'] && /^(vehicle|boat|aircraft)$/.test(kind)) return DEEDS['drive'] as Deed
  if (deed === DEEDS['fall'] && placed.zone === 'ground' && !placed.support)
    return { ...(DEEDS['topple'] as Deed), pose: 'stand' }
  if ((deed === DEEDS['open'] || deed === DEEDS['close']) && !DOORS.test(node.concept)) return { ...deed, go: unfold }
  return deed
}

const DOORS = /door|gate|window|curtain|cupboard|wardrobe|fridge|refrigerator|drawbridge|shutter|portal|locker|cabinet/

/** What has no legs to walk with hops, or floats if that is its nature; nobody glides over the ground. */
function onItsWay(deed: Deed, instance: Instance): Deed {
  const { kind } = conceptOf(instance.node)
  if (!deed.travel || deed.sway || !BY_HOPS.test(kind) || strideOf(instance, deed) !== undefined) return deed
  const floats = FLOATERS.test(instance.node.concept) || instance.placed.zone !== 'ground'
  return { ...deed, ...(floats ? FLOATING : HOPPING), travel: { ...deed.travel, pace: Math.min(deed.travel.pace, 0.16) } }
}

const BY_HOPS =
  /^(person|animal|bird|insect|plant|food|furniture|container|tool|device|clothing|instrument|toy|nature|symbol|sign|building)$/
const FLOATERS =
  /^(ghost|spirit|genie|fairy|angel|balloon|cloud|bubble|ufo|drone|magic carpet|feather|jellyfish|hologram|will-o'-the-wisp|soul|phantom)$/

const OF_KINDS: Readonly<Record<string, Readonly<Record<string, Deed>>>> = {
  person: OF_PERSONS,
  plant: OF_PLANTS,
  building: OF_BUILDINGS,
  furniture: OF_BUILDINGS,
  animal: OF_ANIMALS,
  bird: OF_ANIMALS,
  vehicle: OF_MACHINES,
  device: OF_MACHINES,
}

const POSE_DEEDS: Readonly<Record<string, string>> = { 'play-instrument': 'play guitar' }

/** The deed of an action; the direction of going makes another deed of it. */
function deedFor({ verb, direction }: SceneAction, kind: string): Deed | undefined {
  const deed = OF_KINDS[kind]?.[verb] ?? DEEDS[verb]
  if (!deed?.travel || !direction) return deed
  const how = ({ toward: 'approach', away: 'depart', in: 'enter', out: 'leave' } as const)[direction as 'toward']
  return how ? { ...deed, travel: { ...deed.travel, how } } : deed
}

/** Ground covered in one cycle of the legs in the pose of a deed. */
export function strideOf({ node, placed }: Instance, { pose }: Deed): number | undefined {
  const { drawable } = drawableFor(conceptOf(node))
  // Whoever carries something keeps the arms still and walks on.
  const shown = typeof pose === 'string' && node.pose !== 'carry' ? { ...node, pose } : node
  const units = drawable.stride?.(lookOf(shown, placed))
  if (units === undefined || units <= 0) return undefined
  return (units / boxOf(drawable, lookOf(node, placed)).width) * placed.width
}
