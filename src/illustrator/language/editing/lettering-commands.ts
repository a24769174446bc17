/** What is to be written and on what, in the letters of the instruction: `change the sign to CLOSED`, `write "Happy Birthday" on the cake`. */
import { colorHex } from '../../concepts/concepts.ts'
import type { SceneOperation } from './scene-operation.ts'

const VERB =
  /\b(?:add|text|write|writing|caption|title|signs?|says?|read|reads|change|put|make|print|engrave|label|replace|letters?|words?|name)\b/i
const POLITE = /^(?:(?:please|now|then|and|can you|could you|i want|i'd like|let|have|should)\s+)+/i

/** The text to be written; undefined when none is. */
export function readLettering(part: string): SceneOperation[] | undefined {
  const raw = part.replaceAll('’', "'").replace(POLITE, '').replace(/(?:,? (?:please|instead))*[.!?\s]*$/i, '').trim() // prettier-ignore
  const quoted = [...raw.matchAll(/["“]([^"”]+)["”]|(?<![\p{L}\d])'([^']+)'(?![\p{L}\d])/gu)].map((match) => match[1] ?? match[2] ?? '').at(-1) // prettier-ignore
  if (quoted && VERB.test(raw)) {
    const before = raw.slice(0, raw.lastIndexOf(quoted)).replace(/["“'][^"”']*["”']/g, ' ').replace(/["“'] *$/, '') // prettier-ignore
    const after = raw.slice(raw.lastIndexOf(quoted) + quoted.length + 1)
    const ink = /\bin (?:bright |dark |bold )?(\w+)(?: letters| letter| writing| text| ink| paint| script)?$/i.exec(after.trim())
    const color = ink?.[1] && colorHex(ink[1].toLowerCase()) ? ink[1].toLowerCase() : undefined
    const on = carrier(carrierIn(color ? after.trim().slice(0, ink?.index) : after) ?? carrierIn(before))
    return [{ kind: 'text', words: quoted.trim(), ...on }, ...(color ? [{ kind: 'letters', color, ...on } as const] : [])]
  }
  const wrote =
    /^(?:write|print|engrave|spell|inscribe) (?:the (?:words?|text|name) )?(.+?)(?: (?:on|onto|across|in) (?:the )?(.+))?$/i.exec(
      raw,
    )
  if (wrote?.[1]) return [{ kind: 'text', words: wrote[1], ...carrier(wrote[2]) }]
  const said = /^(?:change|make|set|update|let|have)? ?(?:the )?(?:text|words?|lettering|caption|title|inscription)?(?: ?(?:of|on) the )?(.*?) (?:should )?(?:to )?(?:say|read|saying|reading|says|reads)(?: that)? (.+)$/i.exec(raw) // prettier-ignore
  if (said?.[2] && !/^(?:a|an|the|his|her)\b.*\b(?:book|newspaper|magazine|letter)$/i.test(said[2]) && !/^(?:he|she|it|they|him|her|them|the (?:man|woman|boy|girl))\s*$/i.test((said[1] ?? '').trim())) return [{ kind: 'text', words: said[2], ...carrier(said[1]) }] // prettier-ignore
  const changed = /^(?:change|make|set|update|rename) (?:the )?(?:(text|words?|lettering|caption|title|name)(?: (?:of|on) (?:the )?(.+?))?|(.+?)(?:'s)? (?:text|words?|lettering|name)|(.+?)) (?:to|into|from \S+ to) (.+)$/i.exec(raw) // prettier-ignore
  const words = changed?.[5]
  if (!words) return undefined
  const plainly = changed[1] !== undefined || changed[3] !== undefined
  const capitals = /^[A-Z0-9 !?&'-]+$/.test(words) && /[A-Z]{2}/.test(words)
  const named =
    /\bsign|board|label|banner|poster\b/i.test(changed[4] ?? '') && !/^(?:an? |\w+$)/.test(words) && /^[A-Z]/.test(words)
  const coloured = /^(?:red|blue|green|yellow|black|white|pink|orange|purple|gold|bold)$/i.test(words)
  return (plainly && !coloured) || capitals || named ? [{ kind: 'text', words, ...carrier(changed[2] ?? changed[3] ?? changed[4]) }] : undefined // prettier-ignore
}

/** On what, among the words around a quotation. */
function carrierIn(words: string): string | undefined {
  return (
    /\b(?:on|onto|across|over|in) (?:the |a |his |her |its )?([\w' -]+?)\s*$/i.exec(words.trim())?.[1] ??
    /^(?:change|make|set|update|replace|let|add) (?:the |a )?(?:text |words? |name )?(?:of |on )?(?:the |a )?([\w' -]+?)(?:'s)?(?: (?:to|say|says|read|reads|with|that|saying|into|from|should))*\s*$/i.exec(
      words.trim(),
    )?.[1] ??
    /^(?:the )([\w' -]+?)(?: (?:should|must|shall))? (?:say|says|read|reads|be)\s*$/i.exec(words.trim())?.[1]
  )
}

const carrier = (words: string | undefined): { on?: string } => {
  const bare = (words ?? '')
    .trim()
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')
  return bare && !/^(?:text|it|caption|title|words?|picture|image|photo|letters?)$/.test(bare) ? { on: bare } : {}
}
