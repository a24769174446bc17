/** What a prompt wants written in the picture and spoken in the film: its quotations, and what a sign says without quotation marks. */
import type { Part } from '../verdict.ts'

/** All the words to be written, or all the words to be spoken. */
export type QuotedText = { part: Extract<Part, 'drawn-text' | 'dialogue'>; text: string }

const quoted =
  /"([^"]{1,400})"|[“„]([^”“]{1,400})[”“]|(?<![\p{L}\d])['‘]((?:[^'’‘\n]|(?<=\p{L})['’](?=\p{L})){1,400})['’](?![\p{L}\d])|«([^»]{1,400})»|「([^」]{1,400})」/gu
const carrier =
  '(?:sign|signboard|banner|board|blackboard|chalkboard|whiteboard|newspaper|magazine|note|letter|envelope|menu|window|van|truck|bus|box|bag|bottle|scroll|headline|billboard|poster|placard|plate|label|shirt|hoodie|cap|mug|bubble|graffiti|neon|screen|card|flag|book|tombstone|sticker|wall|door|storefront|hat|jar|cake|balloon|meme|caption|title|text|words?|letters|tattoo)s?'
const says = '(?:says?|saying|said|reads?|reading|stating|states?|spells?|spelling)'
const unquoted = new RegExp(`\\b${carrier}(?: that| which)? ${says}:? ([^"“„«「.;\\n]{2,200})`, 'giu')
const spokenBefore =
  /(?:\b(?:says?|said|saying|shouts?|shouting|yells?|yelling|screams?|screaming|whispers?|whispering|asks?|asking|repl(?:y|ies|ying)|answers?|exclaims?|declares?|announces?|announcing|sings?|singing|chants?|chanting|speaks?|speaking|tells?|narrator|narrates?|voice ?over|dialogue|line|lines)\b|:)[^.!?"“”]{0,30}$/iu
const carrierBefore = new RegExp(`\\b${carrier}\\b[^.!?]{0,24}$`, 'iu')

/** At most two: what is to be written, and what is to be spoken; each joins all its quotations. Linear in the length of the prompt. */
export function quotedTexts(prompt: string): QuotedText[] {
  const found: Record<QuotedText['part'], string[]> = { 'drawn-text': [], dialogue: [] }
  for (const match of prompt.matchAll(quoted)) {
    const text = match.slice(1).find((group) => group !== undefined) as string
    const before = prompt.slice(Math.max(0, match.index - 80), match.index)
    found[spokenBefore.test(before) && !carrierBefore.test(before) ? 'dialogue' : 'drawn-text'].push(text)
  }
  for (const match of prompt.matchAll(unquoted)) found['drawn-text'].push(match[1] as string)
  return Object.entries(found).flatMap(([part, texts]) =>
    texts.length === 0 ? [] : [{ part: part as QuotedText['part'], text: texts.join(' . ') }],
  )
}
