/** Pictures for later: what can be refused is refused now, the rest is a job like a film, with its charge committed together with it. */
import type { Principal } from '../accounts/accounts.ts'
import { findImageModel, IMAGE_MODELS, type ImageModel } from '../api/models.data.ts'
import type { Source } from '../api/sources.ts'
import type { Job, JobContext } from '../queue/queue.ts'
import { checkAddresses } from './check-addresses.ts'
import { createImages } from './create-images.ts'
import { editImages } from './edit-images.ts'
import { askEngine, fetchSource, passesModeration, withInputs, type Parts } from './parts.ts'
import type { Pictures } from './pictures.ts'
import type { Webhook } from './jobs.ts'
import type { CreateImages, EditImages } from './requests.ts'
import type { Starting } from './start-video.ts'

/** The kind of job that deferred pictures are. */
export const IMAGES_KIND = 'images'

/** The request as the queue keeps it: plain JSON, inputs as our own signed addresses. */
export type ImagesWork = {
  principal: Principal
  model: string
  what: 'create' | 'edit'
  webhook?: Webhook
  request: Omit<CreateImages | EditImages, 'model' | 'webhook'>
}

/** Only signed addresses of our own are read with it, and their host is not part of the signature. */
const OWN_HOST = 'http://openimagine.internal'

/** Accepts a request for pictures and answers with the id of its job. */
export async function deferImages(
  parts: Parts,
  { what, request }: { what: 'create'; request: CreateImages } | { what: 'edit'; request: EditImages },
  { principal, signal, dedupeKey }: Starting,
): Promise<{ id: string }> {
  const { engine, records, queue } = parts
  const { accountId, keyId } = principal
  checkAddresses(parts, request)
  await passesModeration(parts, request.prompt, { accountId, part: what === 'edit' ? 'edit' : 'prompt' })
  const { model, webhook, ...wishes } = request
  const sources = 'sources' in request ? [...request.sources, ...(request.mask === undefined ? [] : [request.mask])] : []
  return withInputs(
    sources.map((source) => fetchSource(parts, source, { kind: 'image', signal, accountId })),
    async (inputs) => {
      await askEngine(() => Promise.all(inputs.map((input) => engine.inspectImage(input.file, { signal }))))
      const kept: Source[] = []
      for (const input of inputs) kept.push(await keepAsAddress(parts, input, accountId))
      const ticks =
        request.count * model.imageTicks(request.quality, request.resolution) + countSources(request) * model.inputImageTicks
      const own = 'sources' in request ? ownSources(request, kept) : {}
      const told = webhook === undefined ? {} : { webhook }
      const work: ImagesWork = { principal, model: model.id, what, ...told, request: { ...wishes, ...own } }
      const dedupe = dedupeKey === undefined ? {} : { dedupeKey }
      const job = await records.transaction((tx) =>
        queue.submit(tx, { accountId, keyId, kind: IMAGES_KIND, request: work, ticks, ...dedupe }),
      )
      return { id: job.id }
    },
  )
}

/** What a worker does with such a job; the queue charges for it. */
export async function runImagesJob(parts: Parts, job: Job, { signal }: JobContext) {
  const { principal, model, what, request } = job.request as ImagesWork
  const asking = { principal, isKept: true, isChargedByQueue: true, signal }
  const full = { ...request, model: findImageModel(model) ?? (IMAGE_MODELS[0] as ImageModel) }
  const result: Pictures =
    what === 'edit'
      ? await editImages(parts, full as EditImages, asking)
      : await createImages(parts, full as CreateImages, asking)
  return { result, ticks: result.ticks, expiresAt: parts.clock.now() + parts.mediaSeconds * 1000 }
}

const countSources = (request: CreateImages | EditImages): number => ('sources' in request ? request.sources.length : 0)

function ownSources(request: EditImages, kept: Source[]): { sources: Source[]; mask?: Source } {
  const sources = kept.slice(0, request.sources.length)
  const mask = kept[request.sources.length]
  return mask === undefined ? { sources } : { sources, mask }
}

async function keepAsAddress(
  { storage, signedUrls, clock, mediaSeconds }: Parts,
  input: { file: string; mimeType?: string },
  accountId: string,
): Promise<Source> {
  const expiresAt = clock.now() + mediaSeconds * 1000
  const file = await storage.put({
    content: { file: input.file },
    mimeType: input.mimeType ?? 'image/jpeg',
    accountId,
    expiresAt,
  })
  return { url: signedUrls.sign(file, OWN_HOST) }
}
