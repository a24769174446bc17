/** What is heard of a scene and when: voices of things, noises of deeds, steps on their ground, thunder after its flash, and the film's own cues. */
import type { Random } from '../../lib/random.ts'
import { findConcept } from '../concepts/concepts.ts'
import { fireworkShells, lightningTimes, weatherShare, type Cue } from '../scene/moments.ts'
import type { EnvironmentKind, Scene, SceneNode } from '../scene/scene.ts'
import { THING_VOICES, VERB_VOICES, type Voice } from './cast.data.ts'

const USUAL_GAP_SECONDS = 4
const MOST_VOICES = 10
const BUBBLES: Voice = { effect: 'bubbles', every: 3, gain: 0.5 }
const STONE =
  /street|road|skyline|wall|station|airport|museum|church|castle|market|harbour|garage|hospital|stadium|bridge|village|shop/
const GRAVEL = /mountain|canyon|volcano|moon|mars|cave/
const WET = /lake|river|ocean|waterfall|swamp|underwater/

/** The name of the step effect on a place's ground. */
export function footstepOn(kind: EnvironmentKind): string {
  if (/snow|arctic/.test(kind)) return 'footstep snow'
  if (/beach|desert|island/.test(kind)) return 'footstep sand'
  if (WET.test(kind)) return 'footstep water'
  if (GRAVEL.test(kind)) return 'footstep gravel'
  if (STONE.test(kind)) return 'footstep stone'
  if (/meadow|park|garden|farm|field|forest|jungle|savanna|playground/.test(kind)) return 'footstep grass'
  return 'footstep wood'
}

/** Everything that is heard once or for a while, in the order of time. `cues` come from the film; a `footstep` takes the scene's ground. */
export function heardIn(scene: Scene, durationSeconds: number, cues: readonly Cue[], random: Random): Cue[] {
  const step = footstepOn(scene.environment.kind)
  const all = [
    ...cues.map((cue) => (cue.effect === 'footstep' ? { ...cue, effect: step, strength: 0.7 * (cue.strength ?? 1) } : cue)),
    ...scene.nodes.slice(0, MOST_VOICES).flatMap((node) => nodeCues(scene, node, durationSeconds, random.fork(node.id))),
    ...weatherCues(scene, durationSeconds, random.fork('weather')),
  ]
  return all.filter(({ at }) => at < durationSeconds).sort((a, b) => a.at - b.at)
}

function nodeCues(scene: Scene, node: SceneNode, duration: number, random: Random): Cue[] {
  const place = node.placed?.[0]
  const x = place ? Math.min(0.95, Math.max(0.05, place.x + place.width / 2)) : 0.5
  const beats = 1 + Math.max(0, ...scene.nodes.flatMap(({ actions = [] }) => actions.map(({ beat }) => beat)))
  const own = voiceOfThing(node)
  const deeds = (node.actions ?? []).flatMap(({ verb, beat }) => {
    const voice = scene.environment.kind === 'underwater' && verb === 'swim' ? BUBBLES : VERB_VOICES.get(verb)
    return voice ? [{ voice, from: (duration * beat) / beats, to: (duration * (beat + 1)) / beats }] : []
  })
  const spans = [...(own ? [{ voice: own, from: 0, to: duration }] : []), ...deeds]
  return spans.flatMap((span, k) => spanCues({ ...span, x, random: random.fork(String(k)) }))
}

function spanCues({ voice, from, to, x, random }: { voice: Voice; from: number; to: number; x: number; random: Random }): Cue[] {
  const { effect, goes, every = USUAL_GAP_SECONDS, gain = 1 } = voice
  if (goes) return [{ at: from, effect, x, strength: gain, seconds: to - from }]
  const cues: Cue[] = []
  for (let at = from + Math.min(0.4, (to - from) * 0.2); at < to - 0.2; at += every * random.between(0.8, 1.25))
    cues.push({ at, effect, x, strength: gain * random.between(0.8, 1) })
  return cues
}

/** A thing's voice, by its species or its concept or the last word of it (`polar bear` is a `bear` if nothing nearer is known). */
function voiceOfThing(node: SceneNode): Voice | undefined {
  const concept = findConcept(node.concept)
  const names = [
    node.params?.['species'],
    concept?.params?.['species'],
    node.concept,
    concept?.name,
    node.concept.split(' ').at(-1),
  ]
  for (const name of names) {
    const voice = typeof name === 'string' ? THING_VOICES.get(name) : undefined
    if (voice) return voice
  }
  return undefined
}

function weatherCues(scene: Scene, duration: number, random: Random): Cue[] {
  const isThere = (one: 'storm' | 'fireworks', at: number): boolean => weatherShare(scene, one, at / duration) > 0.4
  const cues: Cue[] = []
  for (const flash of lightningTimes(duration))
    if (isThere('storm', flash))
      cues.push({ at: flash + random.between(0.6, 1.3), effect: 'thunder', x: random.between(0.2, 0.8), strength: 1.6 })
  for (const shell of fireworkShells(scene.seed, duration)) {
    if (shell.at >= 0 && isThere('fireworks', shell.at))
      cues.push({ at: shell.at + 0.12, effect: 'firework', x: shell.x, strength: 0.8 })
  }
  return cues
}
