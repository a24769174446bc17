/** One thing through the whole film: its deeds beat after beat, its path, and how it looks at any moment. */
import { boxOf, conceptOf, drawableFor, lookOf } from '../art/art.ts'
import type { Instance } from '../paint/paint.ts'
import type { Pose, Scene, SceneAction, SceneNode } from '../scene/scene.ts'
import { joined, REST, weakened, type Deed, type Moment, type Offset } from './deeds/deed.ts'
import { DEEDS, FLOATING, HOPPING, IDLE, IDLE_THINGS, OF_PERSONS, OF_PLANTS } from './deeds/deeds.data.ts'
import { unfold } from './deeds/changes.ts'
import { pathOf, type Leg, type Whereabouts } from './path.ts'
import { beatAt, beatsOf, tempoOf, type Beat } from './timeline.ts'

export type Played = { deed: Deed; beat: Beat; pace: number }

/** A thing at a moment: its offset, where it has got to, the turns of its own cycle since the start, and its pose if the deed changes it. */
export type ActorState = {
  offset: Offset
  whereabouts: Whereabouts
  cycles: number
  pose: Pose | undefined
  /** The pose of the last beat while it gives way to this one; `gone` 0 to 1. */ leaving?: {
    pose: Pose | undefined
    gone: number
  }
}

export type Actor = {
  at(seconds: number): ActorState
  /** True when the prompt said what it does; false when it only does as its kind does. */
  actsByWord: boolean
  /** What it plays, in the order of time. */
  played: readonly Played[]
  /** Ground covered in one cycle of its legs, in widths of the picture; undefined without legs. */
  stride: number | undefined
}

/** Seconds in which a sway gathers and dies away. */
const SETTLE_SECONDS = 0.4
/** Seconds in which one pose gives way to the next. */
const POSE_SECONDS = 0.3
const PACES = { slow: 0.55, normal: 1, fast: 1.5 } as const
/** Poses that move even when no verb was found. */
const MOVING_POSES = new Set(['walk', 'run', 'gallop', 'jump', 'fly', 'swim', 'dance', 'wave', 'cheer', 'drive', 'float', 'sleep', 'eat', 'drink', 'skate', 'ski', 'surf', 'climb', 'fight', 'cook', 'paint', 'write', 'sing', 'play-instrument', 'fish', 'kick', 'throw']) // prettier-ignore

/** Prepares a thing that stands for itself; what it carries moves along with it. */
export function actorOf(scene: Scene, instance: Instance, options: { durationSeconds: number; isFollowed: boolean }): Actor {
  const awayFrom = doerSide(scene, instance)
  const { node, placed } = instance
  const { durationSeconds, isFollowed } = options
  const beats = beatsOf(scene, durationSeconds)
  const played = beats.flatMap((beat) =>
    deedsIn(node, beat).map((one) => ({ ...one, deed: onItsWay(grounded(one.deed, instance), instance), beat })),
  )
  const strides = new Map(played.map((one) => [one, strideOf(instance, one.deed)]))
  const stride = [...strides.values()].find((one) => one !== undefined)
  const legs = played.flatMap((one): Leg[] => {
    const { deed, beat, pace } = one
    if (!deed.travel) return []
    const step = strides.get(one)
    const hasLegs = step !== undefined
    const speed = (hasLegs ? step * (deed.rate ?? 1) : deed.travel.pace) * pace * tempoOf(scene)
    return [{ from: beat.from, seconds: beat.seconds, travel: deed.travel, speed, hasLegs }]
  })
  const ahead = placed.flip ? 1 : -1
  const isLed = (node.actions ?? []).some(({ verb }) => /^(push|pull|lead|drag|tow|haul)$/.test(verb))
  const path = pathOf({ legs, place: placed, ahead, isFollowed, isLed, loops: scene.film?.loop ?? false, durationSeconds })
  const wobble = (placed.seed % 997) / 997
  const highest = Math.min(-0.03, -(placed.y - 0.04) / placed.height)

  const settledGo = (deed: Deed, gone: Partial<Offset>): Partial<Offset> => {
    const aimed = deed.flees ? awayFrom(gone) : gone
    const turned = deed.aboutMiddle && placed.zone === 'ground' ? aboutMiddle(aimed, (placed.height * scene.height) / (placed.width * scene.width)) : aimed // prettier-ignore
    return inSight(turned, deed, placed)
  }

  const stateAt = (seconds: number): ActorState => {
    const now = beatAt(beats, seconds)
    let offset: Offset = REST
    let cycles = 0
    let pose: Pose | undefined
    for (const one of played) {
      const { deed, beat, pace } = one
      if (beat.from > now.from) {
        // What appears later is not there yet.
        if (deed.appears && one === played[0]) offset = { ...offset, alpha: 0 }
        break
      }
      const isNow = beat === now
      const t = (isNow ? seconds - beat.from : beat.seconds) * tempoOf(scene)
      const moment: Moment = { t, share: Math.max(0, Math.min(1, (isNow ? seconds - beat.from : beat.seconds) / beat.seconds)), seconds: beat.seconds * tempoOf(scene), wobble } // prettier-ignore
      if (deed.go) offset = joined(offset, settledGo(deed, deed.go(moment)))
      if (deed.sway && isNow) {
        const sway = weakened(deed.sway(moment), strength(seconds, beat))
        // Nobody jumps out of the picture.
        offset = joined(offset, { ...sway, dy: Math.max(sway.dy ?? 0, highest) })
      }
      const step = strides.get(one)
      if (deed.travel && step !== undefined) cycles += gone(path, beat, Math.min(seconds, beat.from + beat.seconds)) / step
      else cycles += Math.max(0, t) * (deed.rate ?? 0) * pace
      // What begins as a given picture first shows it as it is.
      if (isNow && deed.pose && !(scene.film?.fromPicture && seconds < SETTLE_SECONDS))
        pose = typeof deed.pose === 'function' ? deed.pose(moment) : deed.pose
    }
    const whereabouts = path(seconds)
    return { offset, whereabouts, cycles: quantised(cycles, seconds, scene, durationSeconds, played), pose }
  }

  return {
    actsByWord: (node.actions ?? []).some(({ verb }) => DEEDS[verb] !== undefined),
    played,
    stride,
    at(seconds) {
      const state = stateAt(seconds)
      const { from } = beatAt(beats, seconds)
      if (from <= 0 || seconds - from >= POSE_SECONDS) return state
      const { pose } = stateAt(from - 1e-3)
      return pose === state.pose ? state : { ...state, leaving: { pose, gone: (seconds - from) / POSE_SECONDS } }
    },
  }
}

/** Drawings turn about their feet; moved along, they turn about their middle. `tall`: height over width. */
function aboutMiddle(offset: Partial<Offset>, tall: number): Partial<Offset> {
  const angle = ((offset.rotate ?? 0) * Math.PI) / 180
  return { ...offset, dx: (offset.dx ?? 0) - (Math.sin(angle) * tall) / 2, dy: (offset.dy ?? 0) - 0.5 + Math.cos(angle) / 2 }
}

/** Turns a flight away from the nearest one who kicks or throws; drawings fly the way they face. */
function doerSide(scene: Scene, { node, placed }: Instance): (offset: Partial<Offset>) => Partial<Offset> {
  const doer = scene.nodes.find(
    (one) => one.id !== node.id && (one.actions ?? []).some(({ verb }) => /^(kick|throw|hurl|shoot)$/.test(verb)),
  )
  const from = doer?.placed?.[0]
  if (!from || placed.support) return (offset) => offset
  const isRight = placed.x + placed.width / 2 > from.x + from.width / 2
  return isRight === placed.flip
    ? (offset) => offset
    : (offset) => ({ ...offset, dx: -(offset.dx ?? 0), rotate: -(offset.rotate ?? 0) })
}

/** Who only rises stays in the picture; who leaves, leaves. */
function inSight(offset: Partial<Offset>, deed: Deed, { y, height }: Instance['placed']): Partial<Offset> {
  // Who flies off is just gone when the deed ends, from wherever it started.
  if (deed.exitsUp) return { ...offset, dy: ((offset.dy ?? 0) * 1.08 * (y + height)) / height / deed.exitsUp }
  return deed.stays ? { ...offset, dy: Math.max(offset.dy ?? 0, Math.min(-0.1, -(y - 0.02) / height)) } : offset
}

/** A sway begins and ends at rest, so that beats, continuations and loops join. */
function strength(seconds: number, beat: Beat): number {
  const p = Math.max(
    0,
    Math.min(1, (seconds - beat.from) / SETTLE_SECONDS, (beat.from + beat.seconds - seconds) / SETTLE_SECONDS),
  )
  return p * p * (3 - 2 * p)
}

/** In a loop every cycle comes round to its start at the end. */
function quantised(cycles: number, seconds: number, scene: Scene, duration: number, played: readonly Played[]): number {
  if (!scene.film?.loop || played.some(({ deed }) => deed.travel)) return cycles
  const rate = seconds > 0 ? cycles / seconds : 0
  return (Math.max(rate > 0 ? 1 : 0, Math.round(rate * duration)) / duration) * seconds
}

function deedsIn(node: SceneNode, beat: Beat): { deed: Deed; pace: number }[] {
  const said = (node.actions ?? []).filter((action) => action.beat === beat.number)
  const found = said
    .flatMap((action) => {
      const deed = deedFor(action, conceptOf(node).kind)
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
  const { drawable } = drawableFor(conceptOf(node))
  return idle ? [{ deed: idle, pace: 1 }] : drawable.animated ? [{ deed: { rate: 0.6 }, pace: 1 }] : []
}

/** Who stands on the ground falls over, not through it; what is opened and is no door unfolds. */
function grounded(deed: Deed, { node, placed }: Instance): Deed {
  const { kind } = conceptOf(node)
  if (deed === DEEDS['dive'] && (kind === 'boat' || placed.zone === 'underwater' || placed.zone === 'float'))
    return { ...(DEEDS['descend'] as Deed), rate: 0.6, emits: { kind: 'bubbles' } }
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

const POSE_DEEDS: Readonly<Record<string, string>> = { 'play-instrument': 'play guitar' }

/** The deed of an action; the direction of going makes another deed of it. */
function deedFor({ verb, direction }: SceneAction, kind: string): Deed | undefined {
  const deed = (kind === 'person' ? OF_PERSONS[verb] : kind === 'plant' ? OF_PLANTS[verb] : undefined) ?? DEEDS[verb]
  if (!deed?.travel || !direction) return deed
  const how = ({ toward: 'approach', away: 'depart', in: 'enter', out: 'leave' } as const)[direction as 'toward']
  return how ? { ...deed, travel: { ...deed.travel, how } } : deed
}

/** Distance covered since a beat began. */
function gone(path: (seconds: number) => Whereabouts, beat: Beat, seconds: number): number {
  return path(seconds).distance - path(beat.from).distance
}

/** Ground covered in one cycle of the legs in the pose of a deed. */
function strideOf({ node, placed }: Instance, { pose }: Deed): number | undefined {
  const { drawable } = drawableFor(conceptOf(node))
  // Whoever carries something keeps the arms still and walks on.
  const shown = typeof pose === 'string' && node.pose !== 'carry' ? { ...node, pose } : node
  const units = drawable.stride?.(lookOf(shown, placed))
  if (units === undefined || units <= 0) return undefined
  return (units / boxOf(drawable, lookOf(node, placed)).width) * placed.width
}
