/** The sound of a place and its weather: beds that go on, effects now and then, and the room's echo. */
import type { Random } from '../../../lib/random.ts'
import { weatherShare } from '../../scene/moments.ts'
import type { Scene } from '../../scene/scene.ts'
import { effectNamed } from '../effects/effects.ts'
import { evenLevel } from '../level.ts'
import { lay, SAMPLE_RATE, silentTrack, type Track } from '../track.ts'
import { BEDS } from './beds.ts'
import { PLACE_SOUNDS, WEATHER_SOUNDS } from './places.data.ts'

const INDOORS = /^(studio|space-station|kitchen|bedroom|living-room|bathroom|office|classroom|restaurant|bar|shop|museum|library|hospital|garage|gym|church|castle-hall|theatre|workshop|room|table|stage|station|airport)$/ // prettier-ignore

/** The ambience of a scene, and how much its room echoes (0 to 1). */
export function ambience(scene: Scene, samples: number, random: Random): { track: Track; echo: number } {
  const { kind, time, weather } = scene.environment
  const place = PLACE_SOUNDS[kind]
  const isDark = time === 'night' || time === 'dusk'
  const words = [isDark ? (place.night ?? place.day) : place.day]
  const passing = scene.film?.passing ?? []
  const wet = [weather, ...passing.map((one) => one.weather ?? [])].some((all) => all.includes('rain') || all.includes('storm'))
  // Birds and bees are silent in the rain.
  const all = words.join(', ')
  const track = layered(wet ? all.replaceAll(/(chirp|buzz|crickets|cicadas)(\*\d+)? [\d.]+,?/g, '') : all, samples, random)
  for (const one of new Set([...weather, ...passing.flatMap((light) => light.weather ?? [])])) {
    const sound = WEATHER_SOUNDS[one]
    const layer = sound && ((INDOORS.test(kind) ? sound.indoors : sound.outdoors) ?? '')
    if (layer) addPassing(track, layered(layer, samples, random), (share) => weatherShare(scene, one, share))
  }
  return { track, echo: place.echo ?? 0 }
}

/** Adds what is heard as far as it is there. */
function addPassing(track: Track, layer: Track, shareAt: (share: number) => number): void {
  const samples = track.left.length
  for (let i = 0; i < samples; i++) {
    const gain = shareAt(i / samples)
    track.left[i] = (track.left[i] as number) + (layer.left[i] as number) * gain
    track.right[i] = (track.right[i] as number) + (layer.right[i] as number) * gain
  }
}

/** A track of what a line of `places.data.ts` says. */
export function layered(words: string, samples: number, random: Random): Track {
  const track = silentTrack(samples)
  for (const layer of words.split(',').map((part) => part.trim()).filter(Boolean)) {
    const [, name = '', rate, gain = '1'] = /^(.*?)(?:\*(\d+))? ([\d.]+)$/.exec(layer) ?? []
    if (rate === undefined) addBed(track, name, Number(gain), random.fork(name))
    else scatter(track, { name, perMinute: Number(rate), gain: Number(gain) }, random.fork(`${name} now and then`))
  }
  return track
} // prettier-ignore

function addBed(track: Track, name: string, gain: number, random: Random): void {
  const own = silentTrack(track.left.length)
  BEDS[name]?.(own, random)
  for (const side of ['left', 'right'] as const)
    for (let i = 0; i < own[side].length; i++) track[side][i] = (track[side][i] as number) + (own[side][i] as number) * gain * 0.5
}

/** An effect at seeded moments; at least once when it is frequent enough to be expected. */
function scatter(
  track: Track,
  { name, perMinute, gain }: { name: string; perMinute: number; gain: number },
  random: Random,
): void {
  const effect = effectNamed(name)
  if (!effect) throw new Error(`there is no effect ${name}`)
  const seconds = track.left.length / SAMPLE_RATE
  const expected = (perMinute * seconds) / 60
  const count = Math.floor(expected) + (random.chance(expected % 1) ? 1 : 0)
  for (let k = 0; k < count; k++) {
    const at = ((k + random.between(0.1, 0.9)) * seconds) / Math.max(1, count)
    lay(track, evenLevel(effect(random.fork(String(k)), Math.min(3, seconds))), { at, pan: random.between(0.1, 0.9), gain })
  }
}
