/** `make X Y`, `paint X Y`, `turn X into Y`, `replace X with Y`, `change X to Y`: what is named, and what it shall be. */
import { colorHex, findConcept } from '../../concepts/concepts.ts'
import { thingOf } from '../addition.ts'
import { numberOf } from '../describe-node.ts'
import { readSurroundings } from '../surroundings-instruction.ts'
import type { Command } from './command.ts'
import { giftsFor, readGift } from './gift-commands.ts'
import { inPlace, readQualities } from './qualities.ts'
import type { SceneOperation } from './scene-operation.ts'

/** Words of the whole picture, whose qualities are read as surroundings. */
const WHOLE = /^(?:the |this |whole |entire )*(?:scene|background|backdrop|setting|time(?: of day)?|weather|season|style|mood|light(?:ing)?|sky|picture|image|photo|video|film|camera|colou?rs?|whole thing|place|view|atmosphere)$/ // prettier-ignore

/** The operations of making, or none when no target and quality fit the words. */
export function readMaking({ rest, verb, object }: Command, text: string): SceneOperation[] | undefined {
  const words = (object ?? rest).replace(/^sure (?:that )?/, '')
  const background = /^(?:the )?(?:background|backdrop|walls?) (?:to |in |into )?(.+)$/.exec(words)
  if (background?.[1] && colorHex(background[1].replace(/^(?:a|solid|plain) /, ''))) return [{ kind: 'background', color: background[1].replace(/^(?:a|solid|plain) /, '') }] // prettier-ignore
  return counted(words) ?? letters(words) ?? each(words) ?? wearing(words) ?? replacing(words, verb) ?? (/^(?:make|turn|change|paint)$/.test(verb) ? around(words, text) : undefined) // prettier-ignore
}

/** Two targets with a quality each, joined by `and`; else one. */
function each(words: string): SceneOperation[] | undefined {
  for (const match of words.matchAll(
    /,? and (?=(?:the|his|her|its|their|all|both|every|it|him|them)\b)|, (?=(?:the|his|her|its|their)\b)/g,
  )) {
    const first = each(words.slice(0, match.index))
    const second = first && each(words.slice(match.index + match[0].length))
    if (first && second) return [...first, ...second]
  }
  return withGift(words) ?? readOne(words)
}

/** `make the girl blonde with blue eyes`. */
function withGift(words: string): SceneOperation[] | undefined {
  const match = /(?:spots|dots|stripes|checks|patches)$/.test(words) ? undefined : /^(.+?) with (.+)$/.exec(words)
  const found = match?.[1] ? readOne(match[1]) : undefined
  const target = found?.map((operation) => ('target' in operation ? operation.target : undefined)).find(Boolean)
  const gift = target && match?.[2] ? giftsFor(target, match[2]) : undefined
  return found && gift ? [...found, ...gift] : undefined
}

/** Every way to divide the words into a target and a quality, the longest quality first. */
export function readOne(words: string): SceneOperation[] | undefined {
  const tokens = words.split(' ')
  for (let at = 1; at < tokens.length; at++) {
    const target = tokens.slice(0, at).join(' ')
    if (!isPointer(target) || WHOLE.test(target) || /^ones?$/.test(tokens[at] ?? '')) continue
    const quality = tokens.slice(at).join(' ').replace(/^(?:to|into|in|be|as) (?=\S)/, '') // prettier-ignore
    const named = target.replace(/(?:'s)? colou?r$/, '').replace(/^(?:the )?colou?r of /, '')
    const coloured = named === target ? undefined : readQualities(named, `${quality} colour`)
    const found = coloured ?? readQualities(named, quality) ?? readQualities(named, tokens.slice(at).join(' '))
    if (found) return found
  }
  return undefined
}

/** What may be pointed at: a pronoun alone, or a noun with an article, a possessive, a number. */
const PRONOUN = /^(?:it|him|her|them|everyone|everybody|everything|he|she|they|this|that|these|those|both|all)$/
const NOUN = /^(?:the|an?|his|her|its|their|all|both|each|every|one|two|three|this|that|these|those|half|another|\w+'s) \S/
const isPointer = (words: string): boolean => PRONOUN.test(words) || (NOUN.test(words) && !/ (?:and|with|on|in|of|look|the|an?)$/.test(words)) // prettier-ignore

/** `make it five`, `make it three cats`, `change the number of birds to two`. */
function counted(words: string): SceneOperation[] | undefined {
  const alone = /^(?:it|them|that)(?: be)? (\w+)(?: of (?:them|it))?$/.exec(words)?.[1]
  const number = numberOf(alone ?? '')
  if (alone && number && !/^(?:an?|the|single|some|many|few|several)$/.test(alone)) return [{ kind: 'count', target: 'them', count: number }] // prettier-ignore
  const named = /^(?:(?:it|them|there|that)(?: be)? )?(?:exactly |only |just )?(\w+) (.+)$/.exec(words) ?? undefined
  const of = /^the number of (.+?) (?:to )?(\w+)$/.exec(words)
  const [many, what] = of ? [numberOf(of[2] as string), of[1]] : [numberOf(named?.[1] ?? ''), named?.[2]]
  if (!many || !what || /^(?:an?|the|both|some|single)$/.test(named?.[1] ?? '') || !thingOf(what)) return undefined
  if (!of && /^(?:of|more|times)\b/.test(what)) return undefined
  if (!of && !findConcept(what.split(' ').at(-1) as string) && !findConcept(what)) return undefined
  return [{ kind: 'count', target: what, count: many }]
}

/** `make the text red`. */
function letters(words: string): SceneOperation[] | undefined {
  const match = /^(?:the )?(?:text|words?|letters|lettering|writing|caption|title)(?: (?:of|on) (?:the )?(.+?))? (?:to |in |into )?(\S+(?: \S+)?)$/.exec(words) // prettier-ignore
  return match?.[2] && colorHex(match[2]) ? [{ kind: 'letters', color: match[2], ...(match[1] ? { on: match[1] } : {}) }] : undefined // prettier-ignore
}

/** `make him wear a suit`, `have her hold a rose`, `let them put on hats`. */
function wearing(words: string): SceneOperation[] | undefined {
  const match =
    /^(.+?) (?:wear|wearing|put on|putting on|be wearing|dressed in|have|having|hold|holding|carry|carrying) (.+)$/.exec(words)
  return match?.[1] && match[2] && isPointer(match[1]) ? readGift({ frame: 'give', verb: 'wear', rest: `${match[1]} ${match[2]}` }) : undefined // prettier-ignore
}

function replacing(words: string, verb: string): SceneOperation[] | undefined {
  const match = /^(.+?) (?:by|with|into|to|for) (.+)$/.exec(words)
  if (!match?.[1] || !match[2] || verb === 'paint' || match[1] === 'it' || WHOLE.test(match[1])) return undefined
  const by = thingOf(match[2])
  const target = match[1].replace(/^(?:all )(?:of )?/, 'all ')
  return by ? [{ kind: 'replace', target, by: inPlace(by, match[2]) }] : undefined
}

/** What `it` becomes may be the whole picture's: night, snowy, a watercolour. */
function around(words: string, text: string): SceneOperation[] | undefined {
  const target = /^(?:it|this|that|everything|the .+?|them|him|her|us) /.exec(words)
  if (!target) return undefined
  const found = readSurroundings(text)
  if (found.length > 0 && /^(?:it|this|everything|the (?:scene|picture|image|photo|weather|season|time|sky|light|style|background|whole))\b/.test(words)) return found // prettier-ignore
  const quality = /^(it|this) (?:look )?(?:like )?(.+)$/.exec(words)
  return quality?.[2] ? readQualities('it ', quality[2])?.map((one) => ('target' in one ? { ...one, target: 'it' } : one)) : undefined // prettier-ignore
}
