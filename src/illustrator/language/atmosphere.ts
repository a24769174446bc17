/** Reads light, mood, season and camera. */
import type { Mood, Scene } from '../scene/scene.ts'

const LIGHT: readonly [RegExp, Scene['light'][number]][] = [
  [/\bback-?lit|backlight(ing)?|silhouettes?\b/, 'backlit'], [/\bcandle-?lit|candlelight\b/, 'candlelight'], [/\bneon (lights?|glow|lit)|neon-lit|cyberpunk\b/, 'neon'], [/\bgolden (hour|light)|warm light\b/, 'golden'], [/\bdramatic (light|lighting)|chiaroscuro|cinematic lighting\b/, 'dramatic'],
  [/\bsoft (light|lighting)|diffused light\b/, 'soft'], [/\bspotlights?\b/, 'spotlight'], [/\bmoon-?lit|moonlight\b/, 'moonlight'], [/\bfirelight|fire-lit|by the fire\b/, 'firelight'], [/\blamp-?light|lamp-?lit|street ?lights? glow\b/, 'lamplight'],
] // prettier-ignore
const MOODS: readonly [RegExp, Mood][] = [
  [/\b(spooky|creepy|haunted|eerie|horror|scary|halloween)\b/, 'spooky'], [/\b(romantic|love|valentine)\b/, 'romantic'], [/\b(mysterious|mystical|enchanted|magical)\b/, 'mysterious'], [/\b(epic|majestic|heroic|grand|dramatic)\b/, 'epic'], [/\b(cozy|cosy|homely|warm and)\b/, 'cozy'], [/\b(calm|peaceful|serene|tranquil|quiet|relaxing)\b/, 'calm'], [/\b(joyful|cheerful|happy|festive|merry)\b/, 'happy'], [/\b(sad|lonely|melancholic|melancholy|gloomy|desolate)\b/, 'sad'],
] // prettier-ignore
const SHOTS: readonly [RegExp, Scene['camera']['shot']][] = [
  [/\bmacro\b/, 'macro'], [/\b(bird'?s[- ]eye|top[- ]down|top view|from above|aerial|overhead (shot|view)|flat ?lay|drone (shot|view))\b/, 'top'], [/\b(low[- ]angle|worm'?s[- ]eye|from below)\b/, 'low'], [/\b(close-?up|close up|extreme close|detail shot)\b/, 'close'], [/\b(portrait of|headshot|head shot|portrait (photo|photograph|shot))\b/, 'portrait'], [/\b(wide[- ]?(shot|angle|view)?|panorama|panoramic|vast|distant|establishing shot|from afar|landscape of)\b/, 'wide'],
] // prettier-ignore
const SEASONS: readonly [RegExp, NonNullable<Scene['environment']['season']>][] = [
  [/\b(autumn|autumnal|fall (leaves|colou?rs|foliage)|in the fall)\b/, 'autumn'], [/\b(winter|wintry|snowy|snow|christmas)\b/, 'winter'], [/\b(spring(time)?|cherry blossoms?)\b/, 'spring'], [/\b(summer)\b/, 'summer'],
] // prettier-ignore

const first = <T>(table: readonly [RegExp, T][], text: string): T | undefined =>
  table.find(([pattern]) => pattern.test(text))?.[1]

/** Fills light, mood, season and shot of the scene from the whole text, in lower case. */
export function readAtmosphere(scene: Scene, text: string): void {
  scene.light = LIGHT.filter(([pattern]) => pattern.test(text))
    .map(([, light]) => light)
    .slice(0, 4)
  const mood = first(MOODS, text)
  if (mood) scene.mood = mood
  const season = first(SEASONS, text)
  if (season) scene.environment.season = season
  scene.camera.shot = first(SHOTS, text) ?? 'medium'
}
