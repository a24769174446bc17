/** What a prompt wants written in the picture and spoken in the film: its quotations, and what a sign says without quotation marks. */
import type { Part } from '../verdict.ts'

/** All the words to be written, or all the words to be spoken. */
export type QuotedText = { part: Extract<Part, 'drawn-text' | 'dialogue'>; text: string }

/** What closes each opening quotation mark. */
const closings: Record<string, string> = { '"': '"', '“': '”“', '„': '“”', '«': '»', '「': '」', "'": "'’", '‘': "’'" }
const longestQuotation = 400
const letter = /[\p{L}\d]/u
const carrier =
  '(?:sign|signboard|banner|board|blackboard|chalkboard|whiteboard|newspaper|magazine|note|letter|envelope|menu|window|van|truck|bus|box|bag|bottle|scroll|headline|billboard|poster|placard|plate|label|shirt|hoodie|cap|mug|bubble|graffiti|neon|screen|card|flag|book|tombstone|sticker|wall|door|storefront|hat|jar|cake|balloon|meme|caption|title|text|words?|letters|tattoo)s?'
const says = '(?:says?|saying|said|reads?|reading|stating|states?|spells?|spelling)'
const unquoted = new RegExp(`\\b${carrier}(?: that| which)? ${says}:? ([^"“„«「.;\\n]{2,200})`, 'giu')
const spokenBefore =
  /(?:\b(?:says?|said|saying|shouts?|shouting|yells?|yelling|screams?|screaming|whispers?|whispering|asks?|asking|repl(?:y|ies|ying)|answers?|exclaims?|declares?|announces?|announcing|sings?|singing|chants?|chanting|speaks?|speaking|tells?|narrator|narrates?|voice ?over|dialogue|line|lines)\b|:)[^.!?"“”]{0,30}$/iu
const carrierBefore = new RegExp(`\\b${carrier}\\b[^.!?]{0,24}$`, 'iu')

/** The patterns above, for those who check them. */
export const quotationPatterns: RegExp[] = [unquoted, spokenBefore, carrierBefore]

/** At most two: what is to be written, and what is to be spoken; each joins all its quotations. Linear in the length of the prompt. */
export function quotedTexts(prompt: string): QuotedText[] {
  const found: Record<QuotedText['part'], string[]> = { 'drawn-text': [], dialogue: [] }
  for (const { text, at } of quotationsIn(prompt)) {
    const before = prompt.slice(Math.max(0, at - 80), at)
    found[spokenBefore.test(before) && !carrierBefore.test(before) ? 'dialogue' : 'drawn-text'].push(text)
  }
  for (const match of prompt.matchAll(unquoted)) found['drawn-text'].push(match[1] as string)
  return Object.entries(found).flatMap(([part, texts]) =>
    texts.length === 0 ? [] : [{ part: part as QuotedText['part'], text: texts.join(' . ') }],
  )
}

/** What stands between quotation marks; an apostrophe between letters is none. */
function quotationsIn(prompt: string): { text: string; at: number }[] {
  const found: { text: string; at: number }[] = []
  const isApostrophe = (at: number): boolean =>
    /['’]/.test(prompt.charAt(at)) && letter.test(prompt.charAt(at - 1)) && letter.test(prompt.charAt(at + 1))
  for (let at = 0; at < prompt.length; at++) {
    const closing = closings[prompt.charAt(at)]
    if (closing === undefined || (closing.includes("'") && letter.test(prompt.charAt(at - 1)))) continue
    let end = at + 1
    const last = Math.min(prompt.length, end + longestQuotation)
    while (end < last && (!closing.includes(prompt.charAt(end)) || isApostrophe(end))) end++
    if (end >= last || end === at + 1) continue
    found.push({ text: prompt.slice(at + 1, end), at })
    at = end
  }
  return found
}
