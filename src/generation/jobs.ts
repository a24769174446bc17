/** Jobs as their owner sees them, whatever they make: listed, looked up, cancelled, and told of when they end. */
import type { Principal } from '../accounts/accounts.ts'
import { ApiError } from '../api/errors.ts'
import { isUuid } from '../lib/ids.ts'
import type { Job, JobError, JobStatus } from '../queue/queue.ts'
import { asJobError } from './get-video.ts'
import type { Parts } from './parts.ts'

/** One job. `ticks` is what is reserved for an open one and what was charged for a done one. */
export type JobView = {
  id: string
  kind: 'video' | 'images'
  status: JobStatus
  progress: number
  model: string
  ticks: number
  createdAt: number
  finishedAt?: number
  expiresAt: number
  error?: JobError
}

/** What every job's request holds, whatever it makes. */
type AnyWork = { model: string; webhook?: Webhook }

/** An address that one request wants to be told at; messages are signed with its secret. */
export type Webhook = { url: string; secret: string }

type JobParts = Pick<Parts, 'queue'>

/** A page of an account's jobs, newest first; `after` is the id that the page before ended with. */
export async function listJobs(
  { queue }: JobParts,
  { accountId }: Principal,
  listing: { limit: number; status?: JobStatus; after?: string },
): Promise<JobView[]> {
  return (await queue.list(accountId, listing)).map(viewOf)
}

/** One job; 404 for unknown ones and those of others alike. */
export async function getJob(parts: JobParts, principal: Principal, id: string): Promise<JobView> {
  return viewOf(await ownJob(parts, principal, id))
}

/** Cancels an open job: its slot is free at once and nothing is charged. Throws for one that has ended; cancelling twice is fine. */
export async function cancelJob(parts: JobParts, principal: Principal, id: string): Promise<JobView> {
  await ownJob(parts, principal, id)
  const wasOpen = await parts.queue.cancel(id)
  const job = await ownJob(parts, principal, id)
  if (!wasOpen && job.status !== 'cancelled') {
    throw new ApiError('invalid_parameters', `the job cannot be cancelled: its status is ${job.status}`, { param: 'job_id' })
  }
  return viewOf(job)
}

/** What a webhook is told of a job that ended. */
export function endingOf(job: Job): { event: string; data: Record<string, unknown>; own?: Webhook } {
  const { webhook, model } = job.request as AnyWork
  const error = job.status === 'failed' ? { error: asJobError(job.error) } : {}
  return {
    event: `${job.kind}.${job.status}`,
    data: { request_id: job.id, status: job.status, model, ...error },
    ...(webhook === undefined ? {} : { own: webhook }),
  }
}

async function ownJob({ queue }: JobParts, { accountId }: Principal, id: string): Promise<Job> {
  const job = isUuid(id) ? await queue.get(id) : undefined
  if (job?.accountId === accountId) return job
  throw new ApiError('invalid_parameters', 'no job has this id', { status: 404, param: 'job_id' })
}

function viewOf(job: Job): JobView {
  const { id, kind, status, ticks, createdAt, finishedAt, expiresAt } = job
  return {
    id,
    kind: kind as JobView['kind'],
    status,
    progress: status === 'done' ? 100 : Math.min(99, Math.floor(job.progress)),
    model: (job.request as AnyWork).model,
    ticks: ['failed', 'cancelled', 'expired'].includes(status) && job.result === undefined ? 0 : ticks,
    createdAt,
    ...(finishedAt === undefined ? {} : { finishedAt }),
    expiresAt,
    ...(status === 'failed' ? { error: asJobError(job.error) } : {}),
  }
}
