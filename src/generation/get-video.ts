/** How a film stands, for whoever started it. */
import type { Principal } from '../accounts/accounts.ts'
import { ApiError, JOB_ERROR_CODE, type ErrorCode } from '../api/errors.ts'
import { isUuid } from '../lib/ids.ts'
import type { Job, JobError } from '../queue/queue.ts'
import type { Parts } from './parts.ts'
import { VIDEO_KIND, type VideoResult, type VideoWork } from './video-work.ts'

/** A film as its caller may see it. */
export type Video =
  | { status: 'pending'; model: string; progress: number }
  | { status: 'done'; model: string; result: VideoResult; expiresAt: number }
  | { status: 'expired'; model: string }
  | { status: 'failed'; error: JobError }

/** Looks up a film. One that is unknown and one of another account look the same: 404. */
export async function getVideo(parts: Pick<Parts, 'queue' | 'clock'>, principal: Principal, id: string): Promise<Video> {
  const job = isUuid(id) ? await parts.queue.get(id) : undefined
  if (job === undefined || job.accountId !== principal.accountId || job.kind !== VIDEO_KIND)
    throw new ApiError('invalid_parameters', 'no video has this request_id', { status: 404, param: 'request_id' })
  return asVideo(job, parts.clock.now())
}

function asVideo(job: Job, now: number): Video {
  const { model } = job.request as VideoWork
  switch (job.status) {
    case 'queued':
    case 'running':
      return { status: 'pending', model, progress: Math.min(99, Math.floor(job.progress)) }
    case 'done':
      if (job.expiresAt <= now) return { status: 'expired', model }
      return { status: 'done', model, result: job.result as VideoResult, expiresAt: job.expiresAt }
    case 'expired':
      return { status: 'expired', model }
    case 'failed':
      return { status: 'failed', error: asJobError(job.error) }
    case 'cancelled':
      return { status: 'failed', error: { code: 'failed_precondition', message: 'the video was cancelled' } }
  }
}

/** Why a job failed, in the words of a job's `error.code`. */
export function asJobError(error: JobError | undefined): JobError {
  if (!error) return { code: 'internal_error', message: 'the video could not be made' }
  return { code: JOB_ERROR_CODE[error.code as ErrorCode] ?? error.code, message: error.message }
}
