/** One thing through the whole film: its deeds beat after beat, its path, and how it looks at any moment. */
import type { Instance } from '../paint/paint.ts'
import type { Pose, Scene } from '../scene/scene.ts'
import { joined, REST, weakened, type Moment, type Offset } from './deeds/deed.ts'
import { DEEDS } from './deeds/deeds.data.ts'
import { pathOf, type Leg, type Whereabouts } from './path.ts'
import { repertoireOf, strideOf, type Part } from './repertoire.ts'
import { beatAt, beatsOf, tempoOf, type Beat } from './timeline.ts'
import { fitInView, groupOf } from './fit-in-view.ts'

export type Played = Part & { beat: Beat }

/** A thing at a moment: its offset, where it has got to, the turns of its own cycle since the start, and its pose if the deed changes it. */
export type ActorState = {
  offset: Offset
  whereabouts: Whereabouts
  cycles: number
  pose: Pose | undefined
  /** The pose of the last beat while it gives way to this one; `gone` 0 to 1. */
  leaving?: { pose: Pose | undefined; gone: number }
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

/** Prepares a thing that stands for itself; what it carries moves along with it. */
export function actorOf(scene: Scene, instance: Instance, options: { durationSeconds: number; isFollowed: boolean }): Actor {
  const fitted = fitInView(scene, instance)
  const { node, placed } = instance
  const { durationSeconds, isFollowed } = options
  const beats = beatsOf(scene, durationSeconds)
  const played = beats.flatMap((beat) =>
    repertoireOf(instance, beat, scene.environment.kind === 'road').map((one) => ({ ...one, beat })),
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
  const path = pathOf({
    legs,
    place: groupOf(instance),
    ahead,
    isFollowed,
    isLed,
    loops: scene.film?.loop ?? false,
    durationSeconds,
  })
  const wobble = (placed.seed % 997) / 997
  const highest = Math.min(-0.03, -(placed.y - 0.04) / placed.height)

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
      if (deed.go) offset = joined(offset, fitted(deed, deed.go(moment)))
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

/** Distance covered since a beat began. */
function gone(path: (seconds: number) => Whereabouts, beat: Beat, seconds: number): number {
  return path(seconds).distance - path(beat.from).distance
}
