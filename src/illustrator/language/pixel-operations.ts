/** Reads what an instruction asks of the pixels and the time of any picture or film, whatever it shows. */
import { colorHex } from '../concepts/concepts.ts'
import { CHANGES_OF_A_REGION, PIXEL_RULES, REGION_WORDS } from './pixel-operations.data.ts'

export type PictureRegion = 'sky' | 'plants' | 'water' | 'subject' | 'background' | 'left' | 'right' | 'top' | 'bottom'

export type PixelOperation =
  | {
      kind:
        | 'black-and-white'
        | 'warm'
        | 'cool'
        | 'sepia'
        | 'invert'
        | 'blur'
        | 'sharpen'
        | 'vignette'
        | 'vivid'
        | 'muted'
        | 'sunset'
        | 'flip-horizontal'
        | 'flip-vertical'
        | 'crop-square'
        | 'blur-background'
        | 'denoise'
        | 'upscale'
        | 'extend'
        | 'vintage'
    }
  | { kind: 'brightness' | 'contrast'; amount: number }
  | { kind: 'rotate'; degrees: 90 | 180 | 270 }
  | { kind: 'season'; season: 'spring' | 'summer' | 'autumn' | 'winter' }
  | { kind: 'tint'; region: PictureRegion; color: string; amount: number }
  | { kind: 'tone-region'; region: PictureRegion; tone: 'brighter' | 'darker' | 'warm' | 'cool' | 'vivid' | 'muted' | 'blur' }
  | { kind: 'keep-colour' | 'border' | 'plain-background'; color: string }
  | { kind: 'crop-ratio'; ratio: number }
  | { kind: 'speed'; factor: number }
  | { kind: 'reverse' | 'mute' }

/** The operations that a part of an instruction (in small letters) asks for. */
export function readPixelOperations(text: string): PixelOperation[] {
  const special = specialOperation(text)
  if (special) return [special]
  const found: PixelOperation[] = []
  for (const [pattern, operation] of PIXEL_RULES) {
    if (!pattern.test(text) || found.some(({ kind }) => kind === operation.kind)) continue
    if (operation.kind === 'warm' && found.some(({ kind }) => kind === 'sunset')) continue
    found.push(operation)
  }
  return found
}

/** Operations whose words hold a colour, a region or a ratio; they take the whole part. */
function specialOperation(text: string): PixelOperation | undefined {
  const words = text.replace(/[^a-z0-9:' -]/g, ' ').split(/\s+/)
  const color = words.map(colourNamed).find(Boolean)
  if (/\b(black[- ]and[- ]white|gr[ae]y(scale)?|desaturate|monochrome)\b/.test(text)) {
    const kept = /\b(?:keep\w*|except|but)\b(.*)/.exec(text)?.[1]?.split(/\s+/).map(colourNamed).find(Boolean)
    if (kept) return { kind: 'keep-colour', color: kept }
  }
  if (/\b(only|just|keep) (the )?\w+ in colou?r\b|\bselective colou?r\b|\bcolou?r pop\b/.test(text) && color)
    return { kind: 'keep-colour', color }
  if (/\b(border|photo frame|picture frame|frame around)\b/.test(text) && /\b(add|put|with|give)\b/.test(text))
    return { kind: 'border', color: color ?? '#ffffff' }
  if (/\b(remove|delete|erase|cut out) (the )?background\b|\b(white|plain|transparent) background\b/.test(text))
    return { kind: 'plain-background', color: '#ffffff' }
  const ratio = /\b(\d{1,2})\s?(?::|x|by)\s?(\d{1,2})\b/.exec(text)
  if (/\b(crop|ratio|aspect)\b/.test(text) && ratio && Number(ratio[1]) > 0 && Number(ratio[2]) > 0)
    return { kind: 'crop-ratio', ratio: Math.max(0.1, Math.min(10, Number(ratio[1]) / Number(ratio[2]))) }
  if (!/^(please )?(make|turn|paint|colou?r|tint|brighten|darken|warm|cool|give|blur|change)\b/.test(text)) return undefined
  const region = REGION_WORDS.find(([pattern]) => pattern.test(text))?.[1]
  if (!region) return undefined
  const tone = CHANGES_OF_A_REGION.find(([pattern]) => pattern.test(text))?.[1]
  if (tone)
    return region === 'background' && tone === 'blur' ? { kind: 'blur-background' } : { kind: 'tone-region', region, tone }
  return color ? { kind: 'tint', region, color, amount: /er\b/.test(words.find(colourNamed) ?? '') ? 0.5 : 0.85 } : undefined
}

/** The colour of a word, also of "pinker", "redder" and "bluish". */
function colourNamed(word: string): string | undefined {
  const stem = word.replace(/(?:er|ish)$/, '')
  if (stem === word) return colorHex(word)
  return [word, stem, `${stem}e`, stem.slice(0, -1)].map((one) => colorHex(one)).find(Boolean)
}
