/** One part of an instruction as changes of a scene: its verb chooses the reader; a part without a verb is something to add or a change of the surroundings. */
import { findConcept, knownCities } from '../../concepts/concepts.ts'
import { relationPhrase, thingOf } from '../addition.ts'
import { numberOf } from '../describe-node.ts'
import { readSurroundings } from '../surroundings-instruction.ts'
import { WEATHER_WORDS } from '../words.data.ts'
import { readAdding } from './adding-commands.ts'
import { commandsIn, type Command } from './command.ts'
import type { Frame } from './edit-verbs.data.ts'
import { ratioIn, readFrame } from './camera-commands.ts'
import { readGift } from './gift-commands.ts'
import { readLettering } from './lettering-commands.ts'
import { readMaking } from './making-commands.ts'
import { readMove } from './move-commands.ts'
import { plainCommand } from './plain-command.ts'
import { readQualities } from './qualities.ts'
import type { SceneOperation } from './scene-operation.ts'

type Reader = (command: Command, text: string) => SceneOperation[] | undefined

/** The operations of one part; none when it is not understood. */
export function readCommand(part: string): SceneOperation[] {
  const written = readLettering(part)
  if (written) return written
  const text = plainCommand(part)
  const sights = landmarks(text)
  if (sights) return sights
  for (const command of commandsIn(text)) {
    const found = READERS[command.frame](command, text)
    if (found) return found
  }
  const found = shaped(text) ?? bareThing(text) ?? readSurroundings(text)
  return found.length > 0 || commandsIn(text).length > 0 ? found : (readQualities('it', text) ?? [])
}

const READERS: Readonly<Record<Frame, Reader>> = {
  undo: ({ rest }) => (rest === '' || /^(?:that|it|this|the last .+|last .+|to .+|what .+|the change|.*\bbefore\b.*|.*\boriginal\b.*)$/.test(rest) ? [{ kind: 'undo' }] : undefined), // prettier-ignore
  'lamps-on': (command) => lamps(command, true),
  'lamps-off': (command) => lamps(command, false),
  wake: ({ object, rest }) => ofThing(object ?? rest, (target) => [{ kind: 'pose', target, pose: 'stand' }]),
  sit: ({ object, rest }) => ofThing(object ?? rest, (target) => [{ kind: 'pose', target, pose: 'sit' }]),
  stand: ({ object, rest }) => ofThing(object ?? rest, (target) => [{ kind: 'pose', target, pose: 'stand' }]),
  lie: ({ object, rest }) => ofThing(object ?? rest, (target) => [{ kind: 'pose', target, pose: 'lie' }]),
  strip: readStripping,
  remove: readRemoval,
  fewer: ({ rest }) => ofThing(rest, (target) => [{ kind: 'more', target, by: -1 }]),
  dress: readGift,
  give: readGift,
  open: ({ rest }) => ofThing(rest, (target) => [{ kind: 'alter', target, add: ['open'], drop: ['closed'] }]),
  close: ({ rest }) => (/\b(?:up|in)$/.test(rest) ? undefined : ofThing(rest, closing)),
  double: ({ rest, verb }) => resizeOrCount(rest, 2, verb),
  halve: ({ rest, verb }) => resizeOrCount(rest, 0.5, verb),
  grow: ({ rest, object }) => ofThing(object ?? rest, (target) => [{ kind: 'resize', target, factor: 1.45 }]),
  shrink: ({ rest, object }) => ofThing(object ?? rest, (target) => [{ kind: 'resize', target, factor: 0.65 }]),
  fill: ({ rest }) => {
    const match = /^(.+?) with (.+)$/.exec(rest)
    if (!match) return ofThing(rest, (target) => [{ kind: 'alter', target, add: ['full'], drop: ['empty'] }])
    const node = match[2] ? thingOf(match[2]) : undefined
    return node && match[1] ? [{ kind: 'add', node, tie: { kind: 'in', words: match[1], node: thingOf(match[1]) } }] : undefined
  },
  empty: ({ rest }) => ofThing(rest, (target) => [{ kind: 'alter', target, add: ['empty'], drop: ['full'] }]),
  'zoom-in': readFrame,
  'zoom-out': readFrame,
  frame: readFrame,
  write: () => undefined,
  swap: readSwap,
  replace: readMaking,
  face: ({ rest }) => readTurn(rest),
  keep: ({ rest }) => (rest && !/\bcolou?r/.test(rest) ? [] : undefined),
  move: readMove,
  add: readAdding,
  make: readMaking,
} // prettier-ignore

/** The reading of what points at a thing; words of the surroundings are left to others. */
function ofThing(words: string, read: (target: string) => SceneOperation[]): SceneOperation[] | undefined {
  return words && !SCENERY.test(words) ? read(words) : undefined
}

const SCENERY = /^(?:the |this )?(?:scene|background|backdrop|setting|time(?: of day)?|weather|season|style|mood|light(?:ing)?|picture|image|photo|video|film|camera|colou?rs?|whole thing|sound|audio|music|noise)$/ // prettier-ignore

/** Eyes and faces close otherwise than doors. */
const closing = (target: string): SceneOperation[] =>
  /\beyes?$/.test(target) ? [{ kind: 'feel', target: target.replace(/^his .*/, 'him').replace(/^her .*/, 'her').replace(/^their .*/, 'them').replace(/'s eyes?$/, ''), mood: 'sleepy' }] : [{ kind: 'alter', target, add: ['closed'], drop: ['open'] }] // prettier-ignore

function landmarks(text: string): SceneOperation[] | undefined {
  if (!/\b(?:landmarks?|sights|monuments)\b/.test(text)) return undefined
  const cities = knownCities().filter((name) => new RegExp(`\\b${name}\\b`).test(text))
  const city = cities.toSorted((a, b) => text.lastIndexOf(b) - text.lastIndexOf(a))[0]
  return city ? [{ kind: 'landmarks', city }] : undefined
}

/** `the lights` are those of the picture, `the lamp` and `the candles` are themselves. */
function lamps({ rest, object, verb }: Command, on: boolean): SceneOperation[] | undefined {
  const target = (object ?? rest).replace(/ (?:on|off)$/, '')
  if (/^(?:all )?(?:the |some |his |her |their )?(?:room |house |street |city |ceiling |window )?(?:lights?|lighting|electricity|illumination|power|windows?)(?: of (?:the )?(?:windows?|room|house|street|city|buildings?|houses))?$|^$/.test(target)) return [{ kind: 'lamps', on }] // prettier-ignore
  if (SCENERY.test(target) || (verb === 'put on' && findConcept(target)?.kind === 'clothing') || verb === 'put … on')
    return undefined
  const of = /^(?:the )?(?:head|tail)?lights? (?:of|on|in) (.+)$/.exec(target)?.[1] ?? /^(.+?)(?:'s)? (?:head|tail)?lights?$/.exec(target)?.[1] // prettier-ignore
  const whose = /^(?:all )?(?:the )?(?:head|tail)lights?$/.test(target) ? 'all vehicles' : (of ?? target)
  return [
    { kind: 'alter', target: whose, add: [on ? 'lit' : 'unlit'], drop: on ? ['unlit', 'off'] : ['lit', 'burning', 'glowing'] },
  ]
}

function readStripping({ rest, object, after }: Command): SceneOperation[] | undefined {
  const words = (object ?? rest).replace(/ (?:from|off) (.+)$/, ' of $1')
  if (!words) return undefined
  const from = after?.replace(/^(?:of|from) /, '')
  if (from && findConcept(words.replace(/^(?:the|his|her|its|their|an?) /, ''))?.kind !== 'clothing') return [{ kind: 'ground', target: words }] // prettier-ignore
  return [{ kind: 'remove', target: from ? `${words} of ${from}` : words }]
}

function readRemoval({ rest, object, after }: Command): SceneOperation[] | undefined {
  const target = (object ?? rest).replace(/ from (the .+|his .+|her .+|him|her|it)$/, ' of $1').replace(/^(?:any|all of) /, '') // prettier-ignore
  if (!target) return undefined
  if (/\b(?:sound|audio|background|music|noise|grain)\b/.test(target)) return []
  if (
    /^(?:all )?(?:the |his |her |its |any )?(?:text|words?|letters|lettering|writing|caption|title|inscription)(?: (?:of|on) (?:the )?(.+))?$/.test(
      target,
    )
  ) {
    const on = / (?:of|on) (?:the )?(.+)$/.exec(target)?.[1]
    return [{ kind: 'letters', off: true, ...(on ? { on } : {}) }]
  }
  const bare = target.replace(/^(?:the|a|an|all|this|that) /, '')
  const off = WEATHER_WORDS.find(([pattern]) => pattern.test(bare))?.[1] ?? (/^clouds?$/.test(bare) ? 'cloudy' : undefined)
  if (off && (!findConcept(bare) || /^(?:rain|snow|fog|storm|clouds?)$/.test(bare))) return [{ kind: 'weather', weather: off, off: true }] // prettier-ignore
  if (/^(?:sun|moon|stars?|sunshine|sunlight)$/.test(bare)) return [{ kind: 'veil', target }]
  return [{ kind: 'remove', target: after ? `${target} of ${after.replace(/^of /, '')}` : target }]
}

function resizeOrCount(rest: string, factor: number, verb: string): SceneOperation[] | undefined {
  const number = /^the (?:number|amount) of (.+)$/.exec(rest)?.[1]
  if (number) return factor > 1 ? [{ kind: 'more', target: number, by: 2 }] : [{ kind: 'remove', target: `half the ${number}` }]
  if (verb === 'double' && /(?:[^s]s|men|people|children|sheep|fish)$/.test(rest))
    return [{ kind: 'more', target: rest, by: 0, times: factor }]
  return ofThing(rest.replace(/ in size$/, ''), (target) => (verb ? [{ kind: 'resize', target, factor }] : []))
}

function readSwap({ rest, verb }: Command, text: string): SceneOperation[] | undefined {
  const colours = / (?:in )?colou?rs?$/.test(rest) || /\bcolou?rs? of\b/.test(rest)
  const what = colours ? 'colours' : 'places'
  const words = rest.replace(/(?:'s)? (?:in )?(?:colou?rs?|places?|positions?)$/, '').replace(/^(?:the )?(?:colou?rs?|places?|positions?) of /, '') // prettier-ignore
  if (/^(?:their|the two|both|them|places|positions|the)$/.test(words) || words === '')
    return [{ kind: 'swap', target: 'them', what }]
  const two = /^(.+?)(?:'s)? (?:and|with) ((?:the|his|her|its|their) .+|it|him|her|them)$/.exec(words)
  if (two?.[1] && two[2]) return [{ kind: 'swap', target: two[1], other: two[2], what }]
  return verb === 'swap' || verb === 'switch' || verb === 'exchange' || verb === 'trade' ? readMaking({ frame: 'replace', verb: 'replace', rest: words }, text) : undefined // prettier-ignore
}

function readTurn(rest: string): SceneOperation[] | undefined {
  const match = /^(.+?) ((?:to )?(?:face|look) .+|around|upside down|(?:to |toward |towards )?(?:the )?(?:left|right)|away.*|(?:to |toward |towards |at )(?:us|the camera|the viewer))$/.exec(rest) // prettier-ignore
  if (match?.[1] && match[2] && !SCENERY.test(match[1])) return readQualities(match[1], match[2])
  return /^(?:the .+|him|her|them)$/.test(rest) && !SCENERY.test(rest) && !/picture|image|photo|horizontal|vertical/.test(rest) ? [{ kind: 'turn', target: rest, facing: 'around' }] : undefined // prettier-ignore
}

/** `wider, like 16:9`: a ratio says enough without a verb. */
function shaped(text: string): SceneOperation[] | undefined {
  const ratio = /\b(?:crop|cut)\b/.test(text) ? undefined : ratioIn(text)
  return ratio ? [{ kind: 'frame', ratio }] : undefined
}

/** `two oranges in the bowl`, `a dog`, `five balls` (in all, when there are some): without a verb a thing is wished for. */
function bareThing(text: string): SceneOperation[] | undefined {
  if (!/^(?:an?|some|two|three|four|five|six|seven|eight|nine|ten|\d+) /.test(text)) return undefined
  const several = /^(two|three|four|five|six|seven|eight|nine|ten|\d+) (.+)$/.exec(text)
  const [count, node] = several ? [numberOf(several[1] as string), thingOf(text)] : []
  if (count && node && several?.[2] && !relationPhrase(text) && findConcept(several[2].split(' ').at(-1) as string)) return [{ kind: 'count', target: several[2], count, node }] // prettier-ignore
  return readSurroundings(text).length > 0 && !thingOf(text) ? undefined : readAdding({ frame: 'add', verb: 'add', rest: text }, `add ${text}`) // prettier-ignore
}
