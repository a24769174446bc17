/** How deferred pictures stand, for whoever asked for them. */
import type { Principal } from '../accounts/accounts.ts'
import { ApiError } from '../api/errors.ts'
import { isUuid } from '../lib/ids.ts'
import type { JobError } from '../queue/queue.ts'
import { IMAGES_KIND, type ImagesWork } from './defer-images.ts'
import { asJobError } from './get-video.ts'
import type { Parts } from './parts.ts'
import type { Pictures } from './pictures.ts'

/** Deferred pictures as their caller may see them. */
export type DeferredPictures =
  | { status: 'pending'; model: string }
  | { status: 'done'; pictures: Pictures }
  | { status: 'failed'; error: JobError }

/** Looks them up. Unknown ones, those of another account, and those past their time look the same: 404. */
export async function getImages(
  parts: Pick<Parts, 'queue' | 'clock'>,
  principal: Principal,
  id: string,
): Promise<DeferredPictures> {
  const job = isUuid(id) ? await parts.queue.get(id) : undefined
  const isGone = job?.status === 'expired' || (job?.status === 'done' && job.expiresAt <= parts.clock.now())
  if (job === undefined || job.accountId !== principal.accountId || job.kind !== IMAGES_KIND || isGone)
    throw new ApiError('invalid_parameters', 'no pictures have this request_id, or their time is over', { status: 404 })
  if (job.status === 'done') return { status: 'done', pictures: job.result as Pictures }
  if (job.status === 'failed' || job.status === 'cancelled') return { status: 'failed', error: asJobError(job.error) }
  return { status: 'pending', model: (job.request as ImagesWork).model }
}
