/** The lines of a scene in turn, each by its speaker's voice from the speaker's place, and how their mouths move. */
import type { Random } from '../../../lib/random.ts'
import { findConcept } from '../../concepts/concepts.ts'
import type { MouthAt } from '../../scene/moments.ts'
import type { Scene, SceneNode } from '../../scene/scene.ts'
import { SAMPLE_RATE } from '../track.ts'
import { speak, type Spoken } from './speak.ts'
import { VOICES, type VoiceName } from './voices.data.ts'

/** A line: who says it, when (seconds) and from where (0 left to 1 right). */
export type SpokenLine = Spoken & { at: number; speaker?: string; pan: number }

const FIRST_AT = 0.5
const PAUSE_SECONDS = 0.45
const WOMEN =
  /\b(woman|women|girl|lady|queen|princess|mother|mom|grandmother|grandma|sister|daughter|wife|witch|actress|waitress|nun|bride|ballerina|fairy|mermaid|she|her)\b/
const CHILDREN = /\b(child|kid|boy|girl|baby|toddler|son|daughter|pupil)\b/
const OLD = /\b(old|elderly|grand\w+|wizard|witch)\b/
const ROBOTS = /\b(robot|android|cyborg|computer|machine|alien)\b/

/** All lines, spoken one after the other; lines that would start after the end are left out. */
export function dialogue(scene: Scene, durationSeconds: number, random: Random): SpokenLine[] {
  const lines: SpokenLine[] = []
  let at = Math.min(FIRST_AT, durationSeconds * 0.1)
  for (const [k, line] of scene.sound.speech.entries()) {
    if (line.at !== undefined) at = Math.max(line.at, k === 0 ? 0 : at)
    if (at >= durationSeconds - 0.3) break
    const node = speakerOf(scene, line.speaker, k)
    const voice = line.voice ?? voiceOf(node, line.speaker, k)
    const spoken = speak(line.words, VOICES[voice], random.fork(`line ${k}`))
    const place = node?.placed?.[0]
    lines.push({ ...spoken, at, pan: place ? Math.min(0.85, Math.max(0.15, place.x + place.width / 2)) : 0.5, ...(node && { speaker: node.id }) })
    at += spoken.sound.length / SAMPLE_RATE + PAUSE_SECONDS
  }
  return lines
} // prettier-ignore

/** The mouths of a scene over time, for the film. */
export function mouths(lines: readonly SpokenLine[]): MouthAt {
  return (nodeId, seconds) => {
    for (const { speaker, at, mouth, mouthStepSeconds } of lines) {
      if (speaker !== nodeId) continue
      const open = mouth[Math.floor((seconds - at) / mouthStepSeconds)]
      if (open !== undefined && seconds >= at) return open
    }
    return 0
  }
}

/** Who speaks: the named one, by id or by word; else persons in turn; else whatever lives. */
function speakerOf(scene: Scene, name: string | undefined, turn: number): SceneNode | undefined {
  const named = name === undefined ? undefined : scene.nodes.find((node) => node.id === name || node.concept === name || node.words.includes(name))
  if (named) return named
  const of = (kinds: readonly string[]): SceneNode[] => scene.nodes.filter((node) => kinds.includes(findConcept(node.concept)?.kind ?? ''))
  const people = of(['person'])
  const speakers = people.length > 0 ? people : of(['animal', 'bird', 'fish', 'insect'])
  return speakers[turn % Math.max(1, speakers.length)]
} // prettier-ignore

function voiceOf(node: SceneNode | undefined, name: string | undefined, turn: number): VoiceName {
  const words = `${node?.words ?? ''} ${node?.concept ?? ''} ${node?.age ?? ''} ${String(node?.params?.['role'] ?? '')} ${name ?? ''}`.toLowerCase()
  if (ROBOTS.test(words)) return 'robot'
  if (CHILDREN.test(words) || node?.age === 'baby') return 'child'
  if (OLD.test(words)) return 'old'
  if (WOMEN.test(words)) return 'woman'
  if (/\b(man|men|king|boy|he|his|father|grandfather|knight|sailor)\b/.test(words)) return 'man'
  return turn % 2 === 0 ? 'man' : 'woman'
} // prettier-ignore
