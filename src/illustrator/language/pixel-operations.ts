/** Reads what an instruction asks of the pixels of any picture or film, whatever it shows. */
import { colorHex } from '../concepts/concepts.ts'
import type { Retouch } from '../scene/retouch-operation.ts'
import { CHANGES_OF_A_REGION, PIXEL_RULES, REGION_WORDS } from './pixel-operations.data.ts'

/** The operations that a part of an instruction (in small letters) asks for. */
export function readPixelOperations(text: string): Retouch[] {
  const two = /^((?:make|turn|paint|tint|colou?r) )(.+?) and (the .+)$/.exec(text)
  if (two?.[2] && two[3]) {
    const halves = [two[2], two[3]].flatMap((half) => colourAsked(`${two[1]}${half}`) ?? [])
    if (halves.length === 2 && halves.every((half) => 'region' in half)) return halves
  }
  const special = shapeAsked(text) ?? colourAsked(text)
  // A border or bars may come with more: `sepia with a black border`.
  if (special && special.kind !== 'border' && special.kind !== 'letterbox') return [special]
  const found: Retouch[] = special ? [special] : []
  for (const [pattern, operation] of PIXEL_RULES) {
    if (!pattern.test(text) || found.some(({ kind }) => kind === operation.kind)) continue
    if (operation.kind === 'warm' && found.some(({ kind }) => kind === 'sunset')) continue
    found.push(withStrength(operation, text))
  }
  return found
}

const LITTLE = /\b(slightly|a (?:little|bit|touch|tad)|subtl[ey]|gently?|somewhat|light(?:ly)?|soft(?:ly)?)\b/
const MUCH = /\b(much|very|a lot|strong(?:ly)?|heav(?:y|ily)|extremely|really|way|super|intense(?:ly)?)\b/

/** A touch of it, or more than usual, as the words say. */
function withStrength(operation: Retouch, text: string): Retouch {
  const factor = MUCH.test(text) ? 1.6 : LITTLE.test(text) ? 0.5 : 1
  if (factor === 1) return operation
  if (operation.kind === 'brightness' || operation.kind === 'contrast')
    return { ...operation, amount: Math.max(-1, Math.min(1, operation.amount * factor)) }
  const whole = /^(?:black-and-white|invert|pixelate|denoise|enhance|white-balance|blur-background)$/.test(operation.kind)
  return GRADED.test(operation.kind) && !(whole && factor > 1) ? ({ ...operation, strength: factor } as Retouch) : operation
}

const GRADED = /^(?:black-and-white|warm|cool|sepia|invert|vignette|vivid|muted|sunset|cinematic|faded|enhance|white-balance|blur|sharpen|denoise|grain|glow|vintage)$/ // prettier-ignore

/** Turning, straightening, zooming, cropping and bars, whose words hold numbers. */
function shapeAsked(text: string): Retouch | undefined {
  const degrees = /(-?\d+(?:\.\d+)?) ?(?:degrees?|°|deg\b)/.exec(text)?.[1]
  const back = /\b(left|counter|anti)/.test(text) ? -1 : 1
  if (/\b(straighten|tilt|level (?:the|it|this|out)|crooked|skewed|horizon (?:straight|level))\b/.test(text) && !/\bcamera\b/.test(text))
    return degrees ? { kind: 'straighten', degrees: withinTurn(Number(degrees) * back) } : { kind: 'straighten' }
  if (/\brotate\b/.test(text) && degrees && Number(degrees) % 90 !== 0) return { kind: 'straighten', degrees: withinTurn(Number(degrees) * back) }
  if (/\bzoom(?:ing|s)?(?: \w+)? ?in\b|\bpunch in\b|\b(?:push|move) (?:\w+ )?closer\b/.test(text)) {
    const times = /(\d+(?:\.\d+)?) ?(?:x|times)\b/.exec(text)?.[1]
    const percent = /(\d+) ?(?:%|percent)/.exec(text)?.[1]
    const factor = times ? Number(times) : percent ? (Number(percent) > 100 ? Number(percent) / 100 : 1 + Number(percent) / 100) : LITTLE.test(text) ? 1.2 : MUCH.test(text) ? 2.2 : 1.5
    return { kind: 'zoom', factor: Math.max(1, Math.min(8, factor)) }
  }
  const named = /\b(\d{1,2}(?:\.\d+)?) ?(?::|x|by|\/) ?(\d{1,2})\b/.exec(text)
  const ratio = named && Number(named[1]) > 0 && Number(named[2]) > 0 ? Number(named[1]) / Number(named[2]) : undefined
  const wide = (wanted: number) => Math.max(0.1, Math.min(10, wanted))
  if (/\b(letter ?box\w*|(?:black|cinematic|cinema|widescreen|movie|film) bars)\b/.test(text)) return { kind: 'letterbox', ratio: wide(ratio ?? 2.39) }
  if (/\b(crop|ratio|aspect)\b/.test(text)) {
    if (ratio) return { kind: 'crop-ratio', ratio: wide(ratio) }
    const word = /\b(square|widescreen|wide|portrait|vertical|landscape|panorama|panoramic)\b/.exec(text)?.[1]
    const known: Record<string, number> = { square: 1, widescreen: 16 / 9, wide: 16 / 9, portrait: 4 / 5, vertical: 9 / 16, landscape: 3 / 2, panorama: 2.4, panoramic: 2.4 }
    if (word && known[word]) return { kind: 'crop-ratio', ratio: known[word] }
  }
  return undefined
} // prettier-ignore

const withinTurn = (degrees: number): number => Math.max(-45, Math.min(45, degrees))

/** Operations whose words hold a colour or a region; they take the whole part. */
function colourAsked(text: string): Retouch | undefined {
  const words = text.replace(/[^a-z0-9:' -]/g, ' ').split(/\s+/)
  const color = words.map(colourNamed).find(Boolean)
  if (/\b(black[- ]and[- ]white|gr[ae]y(scale)?|desaturate|monochrome)\b/.test(text)) {
    const kept = /\b(?:keep\w*|except|but|other than|apart from)\b(.*)/.exec(text)?.[1]?.split(/\s+/).map(colourNamed).find(Boolean) // prettier-ignore
    if (kept) return { kind: 'keep-colour', color: kept }
  }
  if (/\b(only|just|keep) (the )?\w+ (?:things? )?in colou?r\b|\bselective colou?r\b|\bcolou?r (?:pop|splash)\b/.test(text) && color)
    return { kind: 'keep-colour', color }
  if (/\b(border|photo frame|picture frame|frame around|frame)\b/.test(text) && /\b(add|put|with|give)\b/.test(text))
    return { kind: 'border', color: color ?? '#ffffff' }
  if (/\b(remove|delete|erase|cut out) (the )?background\b|\b(white|plain|transparent) background\b/.test(text))
    return { kind: 'plain-background', color: '#ffffff' }
  if (/\b(change|make|turn|replace|set) (?:the )?background (?:to|with|into|by)?\b/.test(text) && color && !/er\b|\b(?:and white|gr[ae]yscale)\b/.test(text.split(' ').slice(-2).join(' ')))
    return { kind: 'plain-background', color }
  return ofRegion(text, color, words)
} // prettier-ignore

function ofRegion(text: string, color: string | undefined, words: readonly string[]): Retouch | undefined {
  if (!/^(please )?(make|turn|paint|colou?r|tint|brighten|lighten|darken|warm|cool|give|blur|change|sharpen|pixelate|desaturate|pop)\b/.test(text))
    return undefined
  const region = REGION_WORDS.find(([pattern]) => pattern.test(text))?.[1]
  if (!region) return undefined
  const tone = CHANGES_OF_A_REGION.find(([pattern]) => pattern.test(text))?.[1]
  if (tone)
    return region === 'background' && tone === 'blur' ? { kind: 'blur-background' } : { kind: 'tone-region', region, tone }
  return color ? { kind: 'tint', region, color, amount: /er\b/.test(words.find(colourNamed) ?? '') ? 0.5 : 0.85 } : undefined
} // prettier-ignore

/** The colour of a word as `#rrggbb`, also of "pinker", "redder" and "bluish". */
export function colourNamed(word: string): string | undefined {
  const stem = word.replace(/(?:er|ish)$/, '')
  const found =
    stem === word ? colorHex(word) : [word, stem, `${stem}e`, stem.slice(0, -1)].map((one) => colorHex(one)).find(Boolean)
  return found && /^#[0-9a-f]{6}$/i.test(found) ? found : undefined
}
