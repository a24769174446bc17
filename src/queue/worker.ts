/** A worker: claims jobs while it has free slots, keeps their leases alive, ends them. */
import { ApiError, JOB_ERROR_CODE } from '../api/errors.ts'
import { sleep } from '../lib/abort.ts'
import type { Log } from '../lib/log.ts'
import type { JobHandler, Lease, Queue, Worker } from './queue.ts'

/** What a worker is made of. */
export type WorkerOptions = {
  queue: Queue
  /** Names this worker in the leases; unique among all processes. */
  owner: string
  slots: number
  handle: JobHandler
  log: Log
  /** How often a lease is extended; well below the lease itself. */
  heartbeatMs?: number
  /** How often to look for work when nothing wakes it. */
  pollMs?: number
}

/** Starts working. */
export function startWorker(options: WorkerOptions): Worker {
  const { queue, owner, slots, handle, log, heartbeatMs = 5000, pollMs = 1000 } = options
  const stopping = new AbortController()
  const running = new Map<Promise<void>, AbortController>()
  let wake = () => {}
  const stopListening = queue.onWork(() => wake())

  async function work(lease: Lease, control: AbortController): Promise<void> {
    const ended = new AbortController()
    let percent = lease.job.progress
    const beating = beat(lease, () => percent, { control, ended: ended.signal })
    try {
      const outcome = await handle(lease.job, { signal: control.signal, progress: (now) => void (percent = now) })
      if (!(await queue.finish(lease, outcome))) log.warn({ jobId: lease.job.id }, 'finished a job whose lease was lost')
    } catch (error) {
      await end(lease, error, control.signal)
    } finally {
      ended.abort()
      await beating
    }
  }

  async function beat(
    lease: Lease,
    percent: () => number,
    signals: { control: AbortController; ended: AbortSignal },
  ): Promise<void> {
    while (!signals.ended.aborted) {
      await sleep(heartbeatMs, signals.ended).catch(() => {})
      if (signals.ended.aborted) return
      try {
        if ((await queue.heartbeat(lease, percent())) === 'lost') return signals.control.abort(new Error('the lease was lost'))
      } catch (error) {
        log.warn({ jobId: lease.job.id, err: error }, 'could not extend a lease')
      }
    }
  }

  async function end(lease: Lease, error: unknown, signal: AbortSignal): Promise<void> {
    const jobId = lease.job.id
    try {
      if (signal.aborted) return void (await queue.handBack(lease))
      if (error instanceof ApiError && error.status < 500) {
        return void (await queue.fail(lease, { code: JOB_ERROR_CODE[error.code], message: error.message }))
      }
      log.error({ jobId, attempt: lease.attempt, err: error }, 'a job failed')
      const told = { code: 'internal_error', message: 'the job could not be done because of a fault of the server' }
      await queue.fail(lease, told, { isRetryable: true })
    } catch (cause) {
      log.error({ jobId, err: cause }, 'could not write the end of a job; its lease will run out')
    }
  }

  async function loop(): Promise<void> {
    while (!stopping.signal.aborted) {
      const woken = new AbortController()
      wake = () => woken.abort()
      const leases = await claim(slots - running.size)
      for (const lease of leases) {
        const control = new AbortController()
        const task = work(lease, control).finally(() => {
          running.delete(task)
          wake()
        })
        running.set(task, control)
      }
      if (leases.length === 0) await sleep(pollMs, AbortSignal.any([stopping.signal, woken.signal])).catch(() => {})
    }
  }

  async function claim(count: number): Promise<Lease[]> {
    if (count <= 0) return []
    try {
      return await queue.claim(owner, count)
    } catch (error) {
      log.error({ err: error }, 'could not claim jobs')
      return []
    }
  }

  const looping = loop()
  return {
    busy: () => running.size,
    async stop(graceMs = 0) {
      stopping.abort()
      stopListening()
      await looping
      const all = Promise.all(running.keys())
      const early = new AbortController()
      if (graceMs > 0) await Promise.race([all, sleep(graceMs, early.signal).catch(() => {})])
      // Without this the timer would keep the process alive for the rest of the grace.
      early.abort()
      for (const control of running.values()) control.abort(new Error('the worker stops'))
      await all
    },
  }
}
