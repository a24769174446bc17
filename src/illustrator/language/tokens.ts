/** From a prompt to lower-case words: quotes and boilerplate left out, ranges and grids counted, other languages and misspellings put into English. */
import { MISSPELLINGS } from './disguises.data.ts'
import { inEnglish } from './foreign.ts'
import { plainWords } from './homonyms.ts'
import { corrected } from './spelling.ts'

/** Lower-case words and punctuation, without what stands in quotes. */
export function tokensOf(text: string): string[] {
  const bare = text
    .toLowerCase()
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/["“”][^"“”]*["“”]|(?<![a-z])'[^'\n]{2,120}'(?![a-z])/g, ' ')
    .replaceAll(BOILERPLATE, ' ')
    .replaceAll(/\b(\d{1,2})\s?[-–]\s?(\d{1,2})\b/g, (_all, low: string, high: string) =>
      String(Math.round((Number(low) + Number(high)) / 2)),
    )
    .replaceAll(
      /\b(\d)\s?(?:x|×|by)\s?(\d)\b/g,
      (_all, across: string, down: string) => `${Number(across) * Number(down)} in-a-grid`,
    )
  const words = bare.match(/#[0-9a-f]{6}\b|\d+-bit|\d+s\b|\d+(?:st|nd|rd|th)\b|\p{L}+(?:[-']\p{L}+)*|\d+|[.,;:!?]/gu) ?? []
  return plainWords(
    inEnglish(words).flatMap((word) =>
      (Object.hasOwn(MISSPELLINGS, word) ? (MISSPELLINGS[word] as string) : corrected(word)).split(' '),
    ),
  )
}

/** What prompts say about quality, lenses and renderers; it asks for nothing that can be drawn. */
const BOILERPLATE =
  /\b(?:(?:ultra|highly|extremely|very|super|hyper|insanely|intricately|incredibly)[- ]?(?:detailed?|realistic|realism|hd|high quality|sharp)|(?:photo|hyper)-?realis(?:tic|m)|intricate(?: details?)?|(?:best|high|top) (?:quality|resolution)|masterpiece|award[- ]winning|trending on \w+|artstation|deviantart|octane(?: render)?|unreal engine(?: \d)?|ray ?trac(?:ing|ed)|global illumination|volumetric(?: light(?:ing)?)?|sharp focus|(?:4|8|16)k(?: (?:uhd|resolution))?|u?hd\b|hdr|\d+ ?mm(?: lens)?|f\/\d(?:\.\d)?|iso ?\d+|dslr|canon eos\w*|nikon \w+|national geographic|shot on \w+|professional (?:photo(?:graph(?:y)?)?|lighting)|stock photo|depth of field|bokeh|vray|cgi|wallpaper engine|--\w+ [\w:.]+)/g
