/** The noisy moments of a film, for its sound: steps when feet meet the ground, landings, bursts, each where it happens. */
import type { Instance } from '../paint/paint.ts'
import { conceptOf } from '../art/art.ts'
import type { Cue } from '../scene/moments.ts'
import type { Actor } from './actor.ts'

const HOOFED = /^(horse|pony|foal|zebra|donkey|mule|unicorn|pegasus|cow|bull|ox|buffalo|bison|goat|sheep|deer|camel|moose|elk|antelope|centaur|llama|alpaca|giraffe)$/ // prettier-ignore
const SAMPLES_PER_SECOND = 96
const MOST_CUES = 160

/** The cues of all actors, in the order of time. */
export function cuesOf(actors: ReadonlyMap<Instance, Actor>, durationSeconds: number): Cue[] {
  const cues: Cue[] = []
  for (const [instance, actor] of actors) {
    cues.push(...deedCues(instance, actor, durationSeconds), ...stepCues(instance, actor, durationSeconds))
    if (cues.length > MOST_CUES) break
  }
  return cues.sort((a, b) => a.at - b.at)
}

const placeAt = ({ placed }: Instance, actor: Actor, seconds: number): number =>
  Math.max(0, Math.min(1, placed.x + placed.width / 2 + actor.at(seconds).whereabouts.x))

function deedCues(instance: Instance, actor: Actor, durationSeconds: number): Cue[] {
  const wobble = (instance.placed.seed % 997) / 997
  return actor.played.flatMap(({ deed, beat }) =>
    (deed.cues?.({ seconds: beat.seconds, wobble }) ?? [])
      .map(({ t, effect, strength = 1 }) => ({ at: beat.from + t, effect, strength, x: placeAt(instance, actor, beat.from + t) }))
      .filter(({ at }) => at < durationSeconds),
  )
}

/** A step at every half stride on the ground. */
function stepCues(instance: Instance, actor: Actor, durationSeconds: number): Cue[] {
  const { stride } = actor
  const { node, placed } = instance
  if (stride === undefined || placed.zone !== 'ground') return []
  const isHoofed = HOOFED.test(String(node.params?.['species'] ?? node.concept))
  const isPerson = conceptOf(node).kind === 'person'
  const cues: Cue[] = []
  let steps = 0
  for (let i = 1; i <= durationSeconds * SAMPLES_PER_SECOND; i++) {
    const seconds = i / SAMPLES_PER_SECOND
    const taken = Math.floor(actor.at(seconds).whereabouts.distance / (stride / 2))
    if (taken > steps)
      cues.push({ at: seconds, effect: isHoofed ? 'hoof' : 'footstep', strength: isHoofed ? 0.6 : isPerson ? 0.8 : 0.3, x: placeAt(instance, actor, seconds) }) // prettier-ignore
    steps = taken
  }
  return cues
}
