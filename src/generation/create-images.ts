/** Pictures from words. */
import type { Principal } from '../accounts/accounts.ts'
import { IMAGE_RATIOS, imageSize, nearestRatio, type ImageRatio } from '../api/sizes.data.ts'
import { checkAddresses } from './check-addresses.ts'
import { needCapability, passesModeration, type Parts } from './parts.ts'
import { makePictures, withheldPictures, type Pictures } from './pictures.ts'
import type { CreateImages } from './requests.ts'
import { nthSeed, seedOf } from './seeds.ts'

/** Who asks, how the answer is wanted, and when to give up. */
export type Asking = { principal: Principal; isKept: boolean; signal: AbortSignal; isChargedByQueue?: boolean }

/** Makes pictures from a prompt. Throws `content_policy_violation` before anything is made or charged. */
export async function createImages(parts: Parts, request: CreateImages, asking: Asking): Promise<Pictures> {
  const { engine } = parts
  const { model, prompt, count, resolution, quality } = request
  needCapability(engine, 'textToImage', 'make pictures from words')
  checkAddresses(parts, request)
  const context = { accountId: asking.principal.accountId, part: 'prompt' as const }
  if (!(await passesModeration(parts, prompt, context))) return withheldPictures(parts, { count, model: model.id })
  const ratio = request.ratio === 'auto' ? knownRatio(engine.chooseAspectRatio(prompt)) : request.ratio
  const { width, height } = imageSize(ratio, resolution)
  const seed = seedOf(request, prompt, width, height, quality)
  return makePictures(parts, {
    ...asking,
    id: parts.makeId(),
    prompt,
    delivery: request.delivery,
    count,
    model: model.id,
    ticks: count * model.imageTicks(quality, resolution),
    what: `${model.id}: ${count} pictures`,
    make: (index, signal) => engine.createImage({ prompt, width, height, seed: nthSeed(seed, index), quality }, { signal }),
  })
}

/** The ratio of the table that an engine's own choice means. */
export function knownRatio(choice: string): ImageRatio {
  const [width = 1, height = 1] = choice.split(':').map(Number)
  return IMAGE_RATIOS.find((ratio) => ratio === choice) ?? nearestRatio(IMAGE_RATIOS, { width, height })
}
