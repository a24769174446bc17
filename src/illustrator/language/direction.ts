/** Reads how a film is shot and heard: the camera's move and pace, tempo, loops, light that passes, music, sounds that are asked for, silence. */
import type { Scene, TimeOfDay, Weather } from '../scene/scene.ts'

type Move = Scene['camera']['move']

const MOVES: readonly (readonly [RegExp, Move])[] = [
  [/\b((camera|shot) (is |stays |remains )?(still|static|fixed|locked)|static (shot|camera)|still camera|locked[- ]off|tripod shot|no camera (move\w*|motion))\b/, 'still'],
  [/\b(pan(s|ning|ned)?|sweep(s|ing)?|slid(es?|ing)) (slowly |gently |quickly )?(to the |toward the |from right to )?left\b|\bfrom right to left\b/, 'pan-left'],
  [/\b(camera|slow|quick|gentle|smooth|steady)\b.{0,20}\bpan(s|ning|ned)?\b|\bpan(s|ning|ned) (slowly |gently |quickly )?(to the |toward the |from left to |across|over)|\bpan shot\b|\bpanning\b|\bpan right\b/, 'pan-right'],
  [/\btilt(s|ing|ed)? (slowly |gently )?up(wards?)?\b|\blook(s|ing)? up from the ground\b/, 'tilt-up'],
  [/\btilt(s|ing|ed)? (slowly |gently )?down(wards?)?\b/, 'tilt-down'],
  [/\bzoom(s|ing|ed)? (slowly |gently |quickly )?out\b|\bpull(s|ing|ed)? (back|out|away)\b|\bdolly(ing)? (out|back)\b|\bcamera (moves|backs) (back|away|out)\b/, 'zoom-out'],
  [/\bzoom(s|ing|ed)?\b|\bdolly(ing)?\b|\bpush(es|ing|ed)?[- ]in\b|\bcamera (moves|comes|gets|goes) (in|closer|forward|nearer)\b/, 'zoom-in'],
  [/\borbit(s|ing)? (around|shot)|\bcamera (orbits|circles|revolves|rotates|moves around|goes around)|\b(360|arc|orbital) (degree |shot|view)|\bcircling (the|around)\b/, 'orbit'],
  [/\btracking( shot)?\b|\bcamera (follows|tracks|chases)|\bfollow(ing)? shot\b|\bfollowed by the camera\b/, 'track'],
  [/\bhand-?held\b|\bshaky (cam|camera)\b|\bfound footage\b/, 'handheld'],
  [/\b(crane|jib|drone|boom)( shot| camera)? (\w+ )?(up|rises?|rising|ascends?)|\b(rising|ascending) (shot|camera)\b|\bcamera (rises|ascends|lifts)\b|\baerial rise\b/, 'crane-up'],
  [/\b(crane|jib|drone|boom)( shot| camera)?\b|\bcamera (descends|lowers|comes down)\b/, 'crane-down'],
] // prettier-ignore

const CAMERA_NEAR = String.raw`\b(camera|pan\w*|zoom\w*|tilt\w*|dolly|orbit\w*|shot)\b`

/** The camera's move, if the words ask for one. */
export function cameraMove(text: string): Move | undefined {
  return MOVES.find(([pattern]) => pattern.test(text))?.[1]
}

/** Weather that comes and goes, in steps of equal length. */
const CHANGES: readonly (readonly [RegExp, readonly Weather[][]])[] = [
  [/\b(thunder ?storm|storm|(storm|dark|thunder|black)[- ]?clouds?) (is |are |slowly |then )*(gather\w*|roll\w*|approach\w*|brew\w*|build\w*|com(es|ing)|mov(es|ing)|break\w*)\b|\b(before|into) (a|the) storm\b/, [[], ['cloudy'], ['storm'], ['storm']]],
  [/\b(then|start(s|ing)?|begin(s|ning)?|suddenly)( \w+ly)?( to)? (it )?(rain|pour|drizzl)(s|ing)?\b|\bthen (it |the )?rain(s| falls| comes| starts| begins)?\b|\b(the )?rain (starts|begins|sets in)\b/, [[], ['cloudy'], ['rain'], ['rain']]],
  [/\b(then|start(s|ing)?|begin(s|ning)?|suddenly)( \w+ly)?( to)? (it )?snow(s|ing)?\b|\bsnow (starts|begins)( to fall| falling)?\b/, [[], ['cloudy'], ['snow'], ['snow']]],
  [/\b(fog|mist) (\w+ly )?(rolls|creeps|drifts|comes|rolling|creeping|drifting) in\b/, [[], ['fog'], ['fog']]],
  [/\b(fog|mist) (\w+ly )?(lifts|clears|parts|lifting|clearing|burns off)\b/, [['fog'], ['fog'], []]],
  [/\b(rain|storm) (\w+ly )?(stops|ends|clears|passes|clearing|passing|lets up)\b|\bafter the (rain|storm)\b.{0,40}\bsun (comes out|breaks)/, [['rain'], ['rain'], []]],
  [/\bclouds (\w+ly )?(part|clear|disperse|open)\b|\bsun (comes out|breaks through|peeks out)\b/, [['cloudy'], ['cloudy'], []]],
] // prettier-ignore

const PASSINGS: readonly (readonly [RegExp, readonly TimeOfDay[]])[] = [
  [/\b(from )?(day|noon|afternoon|daylight)( (in)?to|-to-| turn(s|ing)? (in)?to| becom(es|ing)| fad(es|ing) (in)?to) (the )?(night|evening|dark\w*)\b|\bnight ?(is )?fall(s|ing)?\b|\b(it )?get(s|ting) dark\b/, ['day', 'golden-hour', 'sunset', 'night']],
  [/\b(from )?(sunset|dusk|evening)( (in)?to|-to-| turn(s|ing)? (in)?to| becom(es|ing)| fad(es|ing) (in)?to) (the )?(night|dark\w*)\b/, ['golden-hour', 'sunset', 'dusk', 'night']],
  [/\b(from )?(dawn|sunrise|morning)( (in)?to|-to-) (the )?(dusk|sunset|night|evening)\b/, ['dawn', 'day', 'sunset', 'night']],
  [/\b(from )?night( (in)?to|-to-| turn(s|ing)? (in)?to| becom(es|ing)) (the )?(day|morning|dawn)\b|\bday ?break(s|ing)?\b/, ['night', 'dawn', 'sunrise', 'day']],
  [/\bsun (is )?(slowly )?(ris(es|ing)|com(es|ing) up)\b|\bsunrise\b.{0,30}\btime-?lapse\b|\btime-?lapse\b.{0,30}\bsunrise\b/, ['dawn', 'sunrise', 'day']],
  [/\bsun (is )?(slowly )?(sets|setting|go(es|ing) down)\b|\bsunset\b.{0,30}\btime-?lapse\b|\btime-?lapse\b.{0,30}\bsunset\b/, ['golden-hour', 'sunset', 'dusk']],
  [/\b(day and night|whole day|24 hours|full day|day passes)\b/, ['dawn', 'day', 'sunset', 'night']],
] // prettier-ignore

const MUSIC = /\b(music|soundtrack|score|song|melody|tune)\b/
const NO_MUSIC = /\b(no|without|remove (the )?|mute (the )?) ?(background )?(music|soundtrack)\b/
const MUSIC_WORDS = /\b(\w[\w-]*)[ ,]+(?:\w+ )?(?:background )?(?:music|soundtrack|score|song|melody|tune)\b/
const INSTRUMENT =
  /\b(piano|guitar|violin|flute|harp|strings|organ|brass|saxophone|choir|bells|synth|xylophone|music box)\b[^.]{0,16}\b(music|soundtrack|score|song|melody|tune|plays?|solo)\b/
const SILENT = /\b(silent|no (sound|audio)|without (any )?(sound|audio)|muted?)\b/
const SOUND_OF =
  /\b(?:sounds?|noises?|audio|sfx) of (?:the |a |an )?([a-z ]{3,28}?)(?=[,.;!]|$| and | in | on | with | over | while )/g
const SOUND_AFTER =
  /\b(?:add|with|hear|include|and) (?:some |gentle |soft |loud |distant |the |a )*(?!the\b|a\b|some\b|no\b)([a-z]+(?: [a-z]+)?) (?:sounds?|noises?|sfx|ambien[ct]e)\b/g

/** Writes what the words say of camera, time and sound into a scene. */
export function readDirection(scene: Scene, text: string): void {
  const move = cameraMove(text)
  if (move) scene.camera.move = move
  const pace = new RegExp(`${CAMERA_NEAR}.{0,24}\\b(slow|slowly|gently|quick|quickly|fast|rapid\\w*)\\b|\\b(slow|slowly|gently|quick|quickly|fast|rapid\\w*)\\b.{0,12}${CAMERA_NEAR}`).exec(text)?.[0]
  if (pace) scene.camera.speed = /slow|gentl/.test(pace) ? 'slow' : 'fast'
  const film: NonNullable<Scene['film']> = { ...scene.film }
  if (/\b(looping|looped|(it|video|film|clip|animation) loops|loopable|seamless(ly)?|(in|as|perfect|endless|video) (a )?loop|loop(ed)? (video|film|clip|gif))\b|\bloop[.!]?$/.test(text)) film.loop = true
  if (/\bslow[- ]?mo(tion)?\b|\bslowed down\b/.test(text)) film.tempo = 'slow-motion'
  if (/\btime[- ]?lapse\b|\bhyperlapse\b|\bsped up\b/.test(text)) film.tempo = 'time-lapse'
  const passing = PASSINGS.find(([pattern]) => pattern.test(text))?.[1]
  if (passing) {
    film.passing = passing.map((time) => ({ time }))
    scene.environment.time = passing[0] as TimeOfDay
  }
  const change = passing ? undefined : CHANGES.find(([pattern]) => pattern.test(text))?.[1]
  if (change) film.passing = change.map((weather) => ({ time: scene.environment.time, weather: weather.length === 0 && text.includes('rainbow') ? ['rainbow'] : [...weather] })) // prettier-ignore
  if (Object.keys(film).length > 0) scene.film = film
  readSound(scene, text)
} // prettier-ignore

function readSound(scene: Scene, text: string): void {
  if (SILENT.test(text)) scene.sound.muted = true
  if (MUSIC.test(text) && !NO_MUSIC.test(text) && !/\b(sheet music|music (note|stand|box|hall|store|festival|video))\b/.test(text)) {
    const mood = MUSIC_WORDS.exec(text)?.[1] ?? scene.mood ?? 'calm'
    const instrument = INSTRUMENT.exec(text)?.[1]
    const tempo = /\b(fast|upbeat|energetic|lively|rapid)\b/.test(text) ? 'fast' : /\b(slow|calm|gentle|soft|relaxing)\b/.test(text) ? 'slow' : undefined
    scene.sound.music = { mood, ...(instrument ? { instrument } : {}), ...(tempo ? { tempo } : {}) }
  }
  const asked = [...text.matchAll(SOUND_OF), ...text.matchAll(SOUND_AFTER)].map(([, words = '']) => words.trim()).filter((words) => words && !/^(no|without|any)\b/.test(words)) // prettier-ignore
  if (asked.length > 0) scene.sound.effects = [...new Set([...scene.sound.effects, ...asked])].slice(0, 12)
} // prettier-ignore
