/**
 * Edits of a given film: its time (slower, faster, backwards), its sound (mute), and every frame as a picture by the rest of the instruction.
 * Used when the illustrator has no film edits of its own.
 */
import { FRAMES_PER_SECOND, SAMPLE_RATE, type Pixels, type StereoSound } from '../../media/media.ts'
import type { DrawnFilm, GivenFilm, Illustrator } from './illustrator-contract.ts'

/** What an instruction asks of time and sound, and what is left of it for the pictures. */
export type TimeEdit = { speed: number; isReversed: boolean; isMuted: boolean; rest: string }

const SPEEDS: readonly [pattern: RegExp, speed: number][] = [
  [/\b(?:at |to |in )?(?:quarter|25 ?%|a quarter of the) speed\b|\bsuper slow(?:[- ]motion)?\b/i, 0.25],
  [/\b(?:at |to |in )?(?:half|50 ?%|0\.5x)(?: the)? speed\b|\b(?:in(?:to)? )?slow[- ]?mo(?:tion)?\b|\bslow(?:ed|s)?(?: it| the (?:video|film|clip))?(?: down)?\b|\bslower\b/i, 0.5],
  [/\b(?:at |to |in )?(?:triple|300 ?%|3x)(?: the)?(?: speed)?\b/i, 3],
  [/\b(?:at |to |in )?(?:double|twice|200 ?%|2x)(?: the)?(?: speed)?\b|\bspeed(?:ed|s)?(?: it| the (?:video|film|clip))? up\b|\bfaster\b|\bfast[- ]forward\b|\btime[- ]?lapse\b/i, 2],
] // prettier-ignore
const REVERSED = /\b(?:in )?revers(?:e|ed)\b|\b(?:play(?:ed|ing)? )?backwards?\b/i
const MUTED =
  /\b(?:mute|silence)(?:d| it| the (?:sound|audio|video|film|clip))*\b|\b(?:remove|without|no) (?:the )?(?:sound|audio)\b/i
/** Words that carry nothing once the rest is understood. */
const CONNECTING =
  /\b(?:and|then|also|please|make|play|turn|set|it|this|the|a|video|film|clip|footage|movie|with|to|in|into|by)\b|[.,;!]/gi

/** Reads an instruction. */
export function readTimeEdit(instruction: string): TimeEdit {
  const found = SPEEDS.find(([pattern]) => pattern.test(instruction))
  const left = [found?.[0], REVERSED, MUTED].reduce((text, pattern) => (pattern ? text.replace(pattern, ' ') : text), instruction)
  const isAboutTime = left !== instruction
  const isAllSaid = isAboutTime && left.replace(CONNECTING, '').trim() === ''
  const rest = isAllSaid
    ? ''
    : left
        .replace(/\s+/g, ' ')
        .replace(/^\s*(?:and|then|,)\s+|\s+(?:and|then|,)\s*$/gi, '')
        .trim()
  return { speed: found?.[1] ?? 1, isReversed: REVERSED.test(instruction), isMuted: MUTED.test(instruction), rest }
}

/** The edited film. Throws the illustrator's refusal when the pictures cannot be edited so. */
export function editFilm(
  illustrator: Pick<Illustrator, 'editPicture'>,
  source: GivenFilm,
  { instruction, seed }: { instruction: string; seed: number },
): DrawnFilm {
  const { speed, isReversed, isMuted, rest } = readTimeEdit(instruction)
  const frameCount = Math.max(1, Math.round(source.frameCount / speed))
  const retouched = (pixels: Pixels) => illustrator.editPicture({ pixels, others: [], instruction: rest, seed })
  // The first frame settles the size, and whether the instruction can be carried out at all.
  const first = rest === '' ? undefined : retouched(source.frame(0))
  const at = (index: number): number => (isReversed ? frameCount - 1 - index : index) * speed
  return {
    width: evenUp(first?.pixels.width ?? source.width),
    height: evenUp(first?.pixels.height ?? source.height),
    frameCount,
    unresolved: first?.unresolved ?? [],
    drawFrame(index) {
      const pixels = frameBetween(source, at(index))
      return rest === '' ? pixels : cropEven(retouched(pixels).pixels)
    },
    sound() {
      const given = isMuted ? undefined : source.sound()
      const length = Math.round((frameCount / FRAMES_PER_SECOND) * SAMPLE_RATE)
      return given
        ? retime(given, { speed, isReversed, length })
        : { left: new Float32Array(length), right: new Float32Array(length) }
    },
  }
}

/** A frame at a time between two: their mixture, so that slow motion does not stutter. */
function frameBetween(source: GivenFilm, time: number): Pixels {
  const before = Math.min(Math.floor(time), source.frameCount - 1)
  const share = time - before
  const first = source.frame(before)
  if (share < 0.01 || before + 1 >= source.frameCount) return first
  const { data } = source.frame(before + 1)
  for (let i = 0; i < data.length; i++) first.data[i] = (first.data[i] as number) * (1 - share) + (data[i] as number) * share
  return first
}

function retime(
  { left, right }: StereoSound,
  { speed, isReversed, length }: { speed: number; isReversed: boolean; length: number },
): StereoSound {
  const channel = (samples: Float32Array): Float32Array =>
    Float32Array.from({ length }, (_, index) => {
      const time = (isReversed ? length - 1 - index : index) * speed
      const before = Math.floor(time)
      const share = time - before
      return (samples[before] ?? 0) * (1 - share) + (samples[before + 1] ?? 0) * share
    })
  return { left: channel(left), right: channel(right) }
}

const evenUp = (length: number): number => Math.max(2, length - (length % 2))

/** Leaves the last column or row out when a side is odd. */
function cropEven(pixels: Pixels): Pixels {
  const [width, height] = [evenUp(pixels.width), evenUp(pixels.height)]
  if (width === pixels.width && height === pixels.height) return pixels
  const data = new Uint8ClampedArray(width * height * 4)
  for (let row = 0; row < height; row++)
    data.set(pixels.data.subarray(row * pixels.width * 4, (row * pixels.width + width) * 4), row * width * 4)
  return { width, height, data }
}
