/** Settings of the queue. */
import * as z from 'zod'

/** How jobs are worked on and how long they are kept. */
export const queueSettings = z.object({
  /** OPENIMAGINE_WORKER_SLOTS: jobs that this process works on at a time. */
  workerSlots: z.coerce.number().int().min(0).max(256).default(2),
  /** OPENIMAGINE_LEASE_SECONDS: how long a worker may be silent before another takes its job over. */
  leaseSeconds: z.coerce.number().int().min(5).max(3600).default(30),
  /** OPENIMAGINE_JOB_HOURS: how long a job may stay queued or running. */
  jobHours: z.coerce.number().min(0.1).max(168).default(1),
  /** OPENIMAGINE_RETENTION_DAYS: how long ended jobs are remembered. */
  retentionDays: z.coerce.number().min(1).max(3650).default(7),
})
