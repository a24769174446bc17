/** Waiting for a job's end: woken by its last step, with a poll as the floor because wake-ups may be lost. */
import { sleep } from '../lib/abort.ts'
import type { Records } from '../records/records.ts'
import { END_CHANNEL } from './job-ends.ts'
import { jobOf, JOB_COLUMNS } from './job-row.ts'
import type { JobRow } from './job-row.ts'
import type { Job } from './queue.ts'

const POLL_MS = 1000

export async function waitForEnd(
  records: Records,
  { id, signal }: { id: string; signal: AbortSignal },
): Promise<Job | undefined> {
  for (;;) {
    signal.throwIfAborted()
    const woken = new AbortController()
    const stop = records.listen(END_CHANNEL, () => woken.abort())
    try {
      const [row] = await records.query<JobRow>(`SELECT ${JOB_COLUMNS} FROM job WHERE id = $1`, [id])
      if (!row || !['queued', 'running'].includes(row.status)) return row && jobOf(row)
      await sleep(POLL_MS, AbortSignal.any([signal, woken.signal])).catch(() => {})
    } finally {
      stop()
    }
  }
}
