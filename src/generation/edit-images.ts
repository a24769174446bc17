/** Pictures from pictures, by instruction. */
import { imageSize } from '../api/sizes.data.ts'
import { checkAddresses } from './check-addresses.ts'
import { knownRatio, type Asking } from './create-images.ts'
import { askEngine, fetchSource, needCapability, passesModeration, withInputs, type Parts } from './parts.ts'
import { makePictures, withheldPictures, type Pictures } from './pictures.ts'
import type { EditImages } from './requests.ts'
import { nthSeed, seedOf } from './seeds.ts'

/**
 * Edits pictures. The policy is asked before any address is fetched; inputs are inspected before anything is made. Input pictures are
 * charged as well as the results.
 */
export async function editImages(parts: Parts, request: EditImages, asking: Asking): Promise<Pictures> {
  const { engine } = parts
  const { model, prompt, count, resolution, quality, sources, mask } = request
  needCapability(engine, 'editImage', 'edit pictures')
  checkAddresses(parts, request)
  const context = { accountId: asking.principal.accountId, part: 'edit' as const }
  if (!(await passesModeration(parts, prompt, context))) return withheldPictures(parts, { count, model: model.id })
  const all = mask === undefined ? sources : [...sources, mask]
  const fetches = all.map((source) =>
    fetchSource(parts, source, { kind: 'image', signal: asking.signal, accountId: asking.principal.accountId }),
  )
  return withInputs(fetches, async (inputs) => {
    const files = inputs.map((input) => input.file)
    await askEngine(() => Promise.all(files.map((file) => engine.inspectImage(file, { signal: asking.signal }))))
    const size =
      request.ratio === undefined
        ? {}
        : imageSize(request.ratio === 'auto' ? knownRatio(engine.chooseAspectRatio(prompt)) : request.ratio, resolution)
    const seed = seedOf(request, prompt, size, quality)
    const job = {
      prompt,
      inputs: files.slice(0, sources.length),
      ...(mask === undefined ? {} : { mask: files[sources.length] as string }),
      ...size,
    }
    return makePictures(parts, {
      ...asking,
      id: parts.makeId(),
      prompt,
      delivery: request.delivery,
      count,
      model: model.id,
      ticks: count * model.imageTicks(quality, resolution) + sources.length * model.inputImageTicks,
      what: `${model.id}: ${count} edits of ${sources.length} pictures`,
      make: (index, signal) => engine.editImage({ ...job, seed: nthSeed(seed, index) }, { signal }),
    })
  })
}
