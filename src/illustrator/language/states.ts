/** States said after a noun (`split in two`, `missing a bite`, `slightly open`, `in a circle`) become one word each, which the reader of phrases gives to the thing before. */
import { colorHex } from '../concepts/concepts.ts'

const DETERMINED = /(?:^|\s)(?:an?|the|one|two|three|his|her|its|their|\d+)\s+$/i
const INSIDE = String.raw`(?:inside|interior|flesh|on the inside)`

/** Patterns, the word that stands for them after a noun, and the adjective that does before one. */
const STATES: readonly (readonly [said: RegExp, after: string, before?: string])[] = [
  [/\b(?:split|cut|sliced|broken|chopped|snapped|divided) (?:open )?(?:right |exactly |cleanly )?(?:in|into) (?:two|half|halves)(?: (?:pieces|parts|halves))?|\bsplit open|\bcut open|\bhalved/gi, 'state-halved', 'halved'],
  [/\b(?:(?:that|which) (?:is|has) )?(?:missing|with|has|having) (?:an?|one|its) (?:\w+ )?bite(?: (?:taken|missing|gone))?(?: out)?(?: of (?:the \w+|its \w+|it\b))?|\b(?:half|partly|partially)[- ]eaten/gi, 'state-bitten', 'bitten'],
  [/\bwith (?:an?|one|several|some)? ?(?:\w+ )?cracks?(?: running)? (?:in|down|across|on|through|along) (?:its \w+|the \w+|it\b)/gi, 'state-cracked', 'cracked'],
  [/\b(?:(?:that|which) (?:is|are) )?(?:slightly|half|partly|partially|wide|a little)[- ]open(?:ed)?\b|\bajar\b|\bleft open\b/gi, 'state-opened', 'open'],
  [/(?<=\b\w*(?:s|ing|ed|en|people|hands) )(?:in|into) an? (?:(?:perfect|large|big|small|tight|neat|wide|loose|closed) )?circle\b(?! of)|(?<=\b(?:arranged|standing|sitting|dancing|growing|placed|gathered|laid|set|floating|seated) )in an? (?:\w+ )?ring\b|\b(?:that )?form(?:ing|s)? an? (?:\w+ )?(?:circle|ring)\b(?! of)/gi, 'state-ringed'],
  [/\b(?:that )?(?:are )?(?:overlap(?:ping|s)?|intersect(?:ing)?|interlock(?:ing|ed)|interlinked)(?: (?:each other|one another|slightly|partly|partially))*(?=\s*(?:[,.;]|$|to |in |on |at |under |above |beside |next ))/gi, 'state-overlapped'],
] // prettier-ignore

/** What each of those words says of the thing. */
const TRAITS: Readonly<Record<string, string>> = {
  'state-halved': 'halved',
  'state-bitten': 'bitten',
  'state-cracked': 'cracked',
  'state-opened': 'open',
  'state-ringed': 'in a circle',
  'state-overlapped': 'overlapping',
}

/** The text with its states put into one word each. */
export function plainStates(text: string): string {
  let plain = text
    .replaceAll(/\b(?:ring) of (?=(?:\w+ ){0,3}(?:\w+[^s\W]s|children|people)\b)/gi, 'circle of ')
    .replaceAll(new RegExp(String.raw`\b(?:(?:that|which) (?:is|are) |with (?:an? )?)(\w+) ${INSIDE}\b`, 'gi'), (all: string, color: string) => (colorHex(color.toLowerCase()) ? `state-inside-${color}` : all)) // prettier-ignore
  for (const [said, after, before] of STATES)
    plain = plain.replaceAll(said, (...found: unknown[]) => {
      const at = found.findLast((one) => typeof one === 'number') as number
      const isBefore = before !== undefined && DETERMINED.test(plain.slice(0, at))
      return isBefore ? before : after
    })
  return plain
}

/** The trait that such a word gives; undefined for all other words. */
export function stateTrait(word: string): string | undefined {
  const inside = /^state-inside-(\p{L}+)$/u.exec(word)?.[1]
  return inside ? `inside ${inside}` : Object.hasOwn(TRAITS, word) ? TRAITS[word] : undefined
}
