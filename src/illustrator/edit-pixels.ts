/** Editing a picture that carries no scene: styles, light and weather as filters, new things painted over, and what a mask marks. */
import { findConcept } from './concepts/concepts.ts'
import { CAN_DO, type PixelOperation, type SceneOperation } from './language/language.ts'
import { paintOver, repaintWithStyle } from './paint/paint.ts'
import { filled, regionShare, retouch, within, type Retouch } from './retouch/retouch.ts'
import { emptyScene } from './scene/scene.ts'
import type { Pixels } from './types.ts'

/** The picture changed, and what of the operations it does not allow. */
export type PixelEdit = { pixels: Pixels; refused: string[] }

/** Whether an operation is one of the picture, not of time or sound. */
export const isRetouch = (operation: PixelOperation): operation is Extract<PixelOperation, Retouch> =>
  !['speed', 'reverse', 'mute'].includes(operation.kind)

/** Retouches one after another, inside the mask where one is given; a region that the picture does not show is refused. */
export function retouchAll(given: Pixels, operations: readonly PixelOperation[], options: { seed: number; mask?: Pixels }): PixelEdit {
  let pixels = given
  const refused: string[] = []
  for (const operation of operations.filter(isRetouch)) {
    if ('region' in operation && regionShare(pixels, operation.region) < 0.004) {
      refused.push(`find the ${operation.region} (no part of the picture looks like it)`)
      continue
    }
    const next = retouch(pixels, operation, options.seed)
    const kept = operation.kind === 'plain-background' && next.data.every((value, i) => value === pixels.data[i])
    if (kept) refused.push('remove the background (its edges are not of one colour)')
    else if (options.mask && next.width === pixels.width && next.height === pixels.height)
      pixels = within(pixels, next, maskWeights(options.mask, pixels))
    else pixels = next
  }
  return { pixels, refused }
} // prettier-ignore

/** Scene operations as far as pixels allow. */
export function applyToPixels(
  pixels: Pixels,
  operations: readonly SceneOperation[],
  options: { seed: number; mask?: Pixels; instruction: string },
): PixelEdit {
  const { seed, mask } = options
  const overlay = emptyScene({ seed, width: pixels.width, height: pixels.height, prompt: '' })
  const refused: string[] = []
  let overlaid = false
  let now = pixels
  const masked = mask && maskWeights(mask, pixels)
  const box = masked && boxOf(masked, pixels)
  const region = box && regionAt(box.x + box.width / 2, box.y + box.height / 2)
  for (const operation of operations) {
    switch (operation.kind) {
      case 'add':
        if (findConcept(operation.node.concept)) {
          overlay.nodes.push({ ...operation.node, id: `a${overlay.nodes.length + 1}`, ...(region && { region }) })
          overlaid = true
        } else refused.push(operation.node.words)
        break
      case 'text':
        overlay.texts.push({ words: operation.words, look: /\b(speech|bubble|saying)\b/i.test(options.instruction) ? 'bubble' : 'caption', ...(box && { box }) })
        overlaid = true
        break
      case 'weather':
        if (operation.off) refused.push(`remove ${operation.weather}`)
        else {
          now = retouch(now, { kind: 'weather-light', weather: operation.weather })
          overlay.environment.weather.push(operation.weather)
          overlaid = true
        }
        break
      case 'style':
        now = repaintWithStyle(now, operation.medium, seed)
        break
      case 'time':
        now = retouch(now, { kind: 'time', time: operation.time }, seed)
        break
      case 'remove':
        if (masked) now = filled(now, masked)
        else refused.push(needsMask(`remove ${operation.target}`))
        break
      case 'place':
      case 'landmarks':
        refused.push(operation.kind)
        break
      default:
        refused.push('target' in operation ? needsMask(`${operation.kind} ${operation.target}`) : operation.kind)
    }
  }
  return { pixels: overlaid ? paintOver(now, overlay) : now, refused }
} // prettier-ignore

const needsMask = (what: string): string =>
  `${what} (this picture carries no scene; "remove" works with a mask that marks the thing)`

/** The sentence of a refusal. */
export const refusalOf = (instruction: string, unresolved: readonly string[]): string =>
  `"${instruction.slice(0, 120)}" cannot be carried out on this picture: ${unresolved[0] ? `no way to "${unresolved[0].slice(0, 160)}"` : 'nothing was understood'}; ${CAN_DO}`

/** What a mask marks, 0 to 1 for every pixel of the picture: where it is transparent, or, without transparency, where it is white. */
export function maskWeights(mask: Pixels, size: { width: number; height: number }): Float32Array {
  let clear = false
  for (let i = 3; i < mask.data.length && !clear; i += 4) clear = (mask.data[i] as number) < 250
  const out = new Float32Array(size.width * size.height)
  for (let y = 0; y < size.height; y++)
    for (let x = 0; x < size.width; x++) {
      const from = (Math.floor((y * mask.height) / size.height) * mask.width + Math.floor((x * mask.width) / size.width)) * 4
      out[y * size.width + x] = clear ? 1 - (mask.data[from + 3] as number) / 255 : (mask.data[from + 1] as number) / 255
    }
  return out
}

function boxOf(weights: Float32Array, { width, height }: Pixels): { x: number; y: number; width: number; height: number } | undefined {
  let [left, top, right, bottom] = [width, height, -1, -1]
  weights.forEach((weight, i) => {
    if (weight < 0.5) return
    const [x, y] = [i % width, Math.floor(i / width)]
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  })
  if (right < 0) return undefined
  return { x: left / width, y: top / height, width: (right + 1 - left) / width, height: (bottom + 1 - top) / height }
} // prettier-ignore

function regionAt(x: number, y: number): 'left' | 'center' | 'right' | 'top-left' | 'top' | 'top-right' | 'bottom-left' | 'bottom' | 'bottom-right' {
  const [row, column] = [y < 1 / 3 ? 'top' : y > 2 / 3 ? 'bottom' : undefined, x < 1 / 3 ? 'left' : x > 2 / 3 ? 'right' : undefined] as const
  if (row && column) return `${row}-${column}`
  return row ?? column ?? 'center'
} // prettier-ignore
