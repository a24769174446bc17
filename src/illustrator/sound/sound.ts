/** The sound of a scene: ambience that belongs to its place and weather, mixed in stereo and faded at the ends. Own synthesis, seeded. */
import { seededRandom } from '../../lib/random.ts'
import type { Scene } from '../scene/scene.ts'
import { birds, crickets, hum, music, rain, thunder, waves, wind, type Track } from './ambience.ts'
import { finishMix } from './mix.ts'

/** Samples per second of all sound. */
export const SAMPLE_RATE = 48_000

/** Two channels, -1 to 1, `durationSeconds` long; silent when the scene is muted. */
export function renderSound(scene: Scene, options: { durationSeconds: number }): { left: Float32Array; right: Float32Array } {
  const samples = Math.round(options.durationSeconds * SAMPLE_RATE)
  const mix: Track = { left: new Float32Array(samples), right: new Float32Array(samples) }
  if (scene.sound.muted) return mix
  for (const part of partsOf(scene)) part(mix, seededRandom(scene.seed).fork(part.name))
  return finishMix(mix, SAMPLE_RATE)
}

type Part = (mix: Track, random: ReturnType<typeof seededRandom>) => void

function partsOf(scene: Scene): Part[] {
  const { kind, time, weather } = scene.environment
  const dark = time === 'night' || time === 'dusk'
  const parts: Part[] = []
  if (/ocean|beach|island|harbour|waterfall|river|underwater/.test(kind)) parts.push(waves)
  if (/meadow|park|garden|forest|farm|field|jungle|village|lake|savanna|playground/.test(kind))
    parts.push(dark ? crickets : birds, wind)
  if (
    /mountain|desert|canyon|snow|arctic|sky|volcano|moon|mars|cave|swamp/.test(kind) ||
    weather.includes('wind') ||
    weather.includes('snow')
  )
    parts.push(wind)
  if (/street|skyline|road|bridge|station|airport|market|stadium|space|studio|room|kitchen|office|shop|museum/.test(kind))
    parts.push(hum)
  if (weather.includes('rain') || weather.includes('storm')) parts.push(rain)
  if (weather.includes('storm')) parts.push(thunder)
  if (scene.sound.music) parts.push(music)
  return parts.length > 0 ? parts : [wind]
}
