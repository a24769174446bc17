/** Reads what is to be written in the picture, quoted or not, and on what; the rest of the prompt is read without it. */
import type { SceneText } from '../scene/scene.ts'

export type Lettering = {
  texts: { words: string; look: SceneText['look']; carrier?: string }[]
  /** Lines spoken rather than written. */
  spoken: string[]
  /** The prompt without the written words. */
  rest: string
}

const QUOTED = /["“]([^"”]{1,120})["”]|(?<![\p{L}\d])'([^'\n]{1,120})'(?![\p{L}\d])|‘([^’\n]{1,120})’|«\s?([^»]{1,120})\s?»/gu
const CARRIERS =
  /\b(neon sign|stop sign|street sign|road sign|sign|signboard|billboard|banner|poster|board|blackboard|whiteboard|chalkboard|t-shirt|tshirt|tee shirt|shirt|hoodie|sweater|cap|hat|mug|cup|book|cover|cake|jar|bottle|label|box|flag|wall|storefront|shop|window|door|screen|tv|menu|card|letter|note|paper|newspaper|magazine|badge|sticker|balloon|cookie|truck|van|bus|car|boat|tombstone|gravestone|plate|package|bag|tote bag|sand|snow|sky|scroll|ticket|envelope|laptop|license plate|chest|cloud)\b/g
const SAID = /\b(?:says?|said|saying|shouts?|shouting|yells?|whispers?|asks?|replies|exclaims?|declares?)[:,]? *$/i
const CARRIED_SAID =
  /\b(sign|signboard|board|blackboard|chalkboard|whiteboard|newspaper|magazine|headline|letter|envelope|menu|scroll|van|truck|bus|box|bag|bottle|banner|poster|billboard|shirt|t-shirt|label|neon|book|cover|screen|cap|hat|mug|cake|card|note|flag|plate|bubble|sticker|balloon|door|window|wall|graffiti|text|tombstone|jar)\b/i

/** Words without quotes: `a sign that says open`, `labelled HONEY`, `the word START`. */
const UNQUOTED: readonly RegExp[] = [
  /\bwith (?:the (?:words?|text|message|phrase) )?(?!(?:a|an|the|his|her|something|words?|text|letters|numbers?|equations?|formulas?)\b)([\w!?&' -]{1,40}?) (?:is |are )?written (?:on|across|in|over|above)\b/i,
  /\b(?:sign|signboard|banner|board|blackboard|chalkboard|whiteboard|newspaper|magazine|note|letter|envelope|menu|window|van|truck|bus|box|bag|bottle|scroll|headline|billboard|poster|plate|label|t-shirt|shirt|cap|mug|bubble|graffiti|neon|screen|card|flag|book|tombstone|sticker|wall|door|storefront|hat|jar|cake|balloon)(?: \w+){0,3}? (?:that |which )?(?:says?|saying|reads|reading|stating|spelling|spells) (?!(?:a|an|the|his|her|in|by|to|on|books?|newspapers?)\b(?! \w+["“]))([\w!?&' -]{1,40}?)(?=[.,;]|$| (?:in|on|at|above|over|next|near|with|by|and|in front|under|behind|while|standing|hanging)\b)/i,
  /\b(?:label(?:l?ed)|titled|entitled|captioned|inscribed(?: with)?|emblazoned with)(?: with)?(?: the words?)? ([A-Z][\w!?&'-]*(?: [A-Z][\w!?&'-]*){0,4})/,
  /\bthe (?:words?|text|letters?|phrase|name|title|message|number|caption) ([A-Z0-9][\w!?&'-]*(?: [A-Z0-9][\w!?&'-]*){0,5})/,
  /\b(?:says?|saying|reads|reading|spelling|spells(?: out)?) ([A-Z]{2,}(?: [A-Z0-9!?]+){0,5})\b/,
  /\bthe words? (\w+) (?:is |are )?(?:written|painted|carved|spelled|printed|engraved)/i,
]

/** The lettering that a prompt asks for. */
export function readLettering(prompt: string): Lettering {
  const found: Lettering = { texts: [], spoken: [], rest: prompt }
  const quotes = [...prompt.matchAll(QUOTED)].slice(0, 8)
  for (const match of quotes) {
    const words = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').trim()
    const before = prompt.slice(Math.max(0, match.index - 90), match.index)
    const after = prompt.slice(match.index + match[0].length, match.index + match[0].length + 60)
    if (words) add(found, words, before, after)
  }
  if (quotes.length === 0) {
    for (const pattern of UNQUOTED) {
      const match = pattern.exec(prompt)
      const words = match?.[1]?.trim()
      if (!match || !words) continue
      const at = match.index + match[0].lastIndexOf(words)
      add(found, words, prompt.slice(Math.max(0, at - 90), at), prompt.slice(at + words.length, at + words.length + 60))
      found.rest = `${prompt.slice(0, at)}''${prompt.slice(at + words.length)}`
      break
    }
  }
  found.rest = found.rest
    .replaceAll(QUOTED, ' ')
    .replaceAll(/\bwith the (?:words?|text|phrase|letters) +(?=(?:above|below|over|under|across) )/gi, '. ')
    .replaceAll(WRITTEN_WITH, ' ')
    .replaceAll(ABOUT_LETTERS, ' ')
  return found
}

/** What it was written with. */
const WRITTEN_WITH =
  /\b(?:(?:is |are )?(?:written|drawn|spelled|painted|scrawled) )?in (?:[a-z-]+ ){0,3}(?:chalk|ink|crayon|marker|icing|frosting|ketchup|mustard|lipstick|neon tubes|spray paint)\b/gi

/** Words about the letters themselves. */
const ABOUT_LETTERS =
  /\b(?:(?:with )?the (?:words?|text|phrase|letters|numbers?|message|title|caption) ?(?:'')?(?= (?:on|in|above|below|written|painted|printed|across|over|under|are|is)\b|[ ,.]*$)|in (?:[a-z-]+ ){0,4}(?:letters|lettering|font|type|handwriting|calligraphy|cursive))/gi

function add(found: Lettering, words: string, before: string, after: string): void {
  const nearest = [...before.matchAll(CARRIERS)].at(-1)?.[1]
  const later =
    /^[\s,]*(?:is |are )?(?:written|painted|printed|carved|engraved|embroidered|spelled(?: out)?|displayed|etched)?\s*(?:on|across|in|onto|above|over) (?:the |a |an |its |his |her )?/i.test(
      after,
    )
      ? CARRIERS_FIRST.exec(after)?.[1]
      : undefined
  const written =
    /^[\s,]*(?:is |are )?(?:written|painted|printed|carved|engraved|embroidered|spelled|displayed|etched|on|across)\b/i.test(
      after,
    )
  const borne = /([\w-]+) with (?:the|a) (?:words?|text|letters?|name|number|message|phrase|slogan|logo|inscription|destination|title)\s*$/i.exec(before)?.[1] // prettier-ignore
  const carrier = (written ? later : undefined) ?? borne ?? nearest ?? later
  const spoken = SAID.test(before) && !CARRIED_SAID.test(before) && !/ing[:,]? *$/.test(before.replace(/saying[:,]? *$/i, 'says'))
  if (spoken) {
    found.spoken.push(words)
    found.texts.push({ words, look: 'bubble' })
    return
  }
  found.texts.push({ words, look: lookOf(before, after, carrier), ...(carrier ? { carrier } : {}) })
}

const CARRIERS_FIRST = new RegExp(CARRIERS.source)

function lookOf(before: string, after: string, carrier: string | undefined): SceneText['look'] {
  const around = `${before} ${after.split(/[.,;]/)[0]}`
  if (/\bneon\b/i.test(around)) return 'neon'
  if (/\bgraffiti|spray[- ]?paint/i.test(around)) return 'graffiti'
  if (/\bbubble|thought\b/i.test(around)) return 'bubble'
  if (/\bcaption/i.test(around)) return 'caption'
  if (carrier && /sign|board|banner|poster|storefront|shop|billboard|tombstone/.test(carrier)) return 'sign'
  if (carrier === 'wall') return 'graffiti'
  if (carrier && !/^(sky|sand|snow|cover)$/.test(carrier)) return 'label'
  return 'title'
}
