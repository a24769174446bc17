/** Reads what an instruction asks of the surroundings: place, time, weather, season, style, mood, light, shot. */
import type { SceneChange } from '../scene/edit-scene.ts'
import { emptyScene } from '../scene/scene.ts'
import { readAtmosphere } from './atmosphere.ts'
import { SETTINGS, STYLE_WORDS, TIME_WORDS, WEATHER_WORDS } from './words.data.ts'

type Around = Extract<SceneChange, { kind: 'place' | 'time' | 'weather' | 'season' | 'style' | 'mood' | 'light' | 'shot' }>

const first = <T>(table: readonly (readonly [RegExp, T])[], text: string): T | undefined => table.find(([pattern]) => pattern.test(text))?.[1] // prettier-ignore

/** Words of fine weather. */
const FINE =
  /\b(?:sunny|sunshine|clear (?:sky|skies|weather)|blue sky|good weather|nice weather|fine weather|cloudless|calm weather)\b/

/** The changes of the surroundings, in lower case text. */
export function readSurroundings(text: string): Around[] {
  const [place, time, weather, style] = [first(SETTINGS, text), first(TIME_WORDS, text), first(WEATHER_WORDS, text), first(STYLE_WORDS, text)] // prettier-ignore
  const wish = emptyScene({ seed: 1, width: 16, height: 16, prompt: '' })
  readAtmosphere(wish, text)
  if (/\bmoody\b/.test(text) && wish.light.length === 0) wish.light = ['dramatic']
  const { season } = wish.environment
  const shot = /\bzoom in|closer\b/.test(text) ? 'close' : /\bzoom out|further away|farther\b/.test(text) ? 'wide' : wish.camera.shot
  return [
    ...(place ? [{ kind: 'place' as const, place }] : []),
    ...(time ? [{ kind: 'time' as const, time }] : []),
    ...(weather ? [{ kind: 'weather' as const, weather }] : FINE.test(text) ? [{ kind: 'weather' as const, weather: 'clear' as const }] : []),
    ...(season && weather !== 'snow' && place !== 'snow' ? [{ kind: 'season' as const, season }] : []),
    ...(style && !/^(?:black-and-white|sepia|vintage)$/.test(style) ? [{ kind: 'style' as const, medium: style }] : []),
    ...(wish.mood ? [{ kind: 'mood' as const, mood: wish.mood }] : []),
    ...wish.light.slice(0, 1).map((light) => ({ kind: 'light' as const, light })),
    ...(shot !== 'medium' ? [{ kind: 'shot' as const, shot }] : []),
  ]
} // prettier-ignore
