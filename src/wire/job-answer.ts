/** A job as the wire has it. */
import type { JobView } from '../generation/generation.ts'

const seconds = (ms: number): number => Math.floor(ms / 1000)

/** The body that tells of one job. */
export function jobAnswer(job: JobView) {
  const { id, kind, status, progress, model, createdAt, finishedAt, expiresAt, ticks, error } = job
  return {
    id,
    object: 'job' as const,
    kind,
    status,
    progress,
    model,
    created_at: seconds(createdAt),
    ...(finishedAt === undefined ? {} : { finished_at: seconds(finishedAt) }),
    expires_at: seconds(expiresAt),
    usage: { cost_in_usd_ticks: ticks },
    ...(error === undefined ? {} : { error }),
  }
}
