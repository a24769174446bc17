import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { ApiError } from '../api/errors.ts'
import { heldClock } from '../lib/clock.ts'
import { silentLog } from '../lib/log.ts'
import type { Records } from '../records/records.ts'
import { makeQueue, startWorker } from './queue.ts'
import type { Accounting, JobHandler, Lease, NewJob, Queue } from './queue.ts'
import { RECORD_ENGINES } from '../../test/parts/record-engines.ts'

describe.each(RECORD_ENGINES)('on $name', ({ open }) => {
  const MINUTE = 60_000
  let records: Records | undefined
  let queue: Queue
  let clock: ReturnType<typeof heldClock>
  let booked: string[]
  let removed: string[]

  beforeEach(async () => {
    await records?.close()
    records = await open()
    clock = heldClock()
    booked = []
    removed = []
    const accounting: Accounting = {
      reserve: async (_tx, { ticks }) => void booked.push(`reserve ${ticks}`),
      settle: async (_tx, _id, ticks) => void booked.push(`settle ${ticks}`),
      refund: async () => void booked.push('refund'),
    }
    queue = await makeQueue({ records, clock, accounting, leaseMs: MINUTE, removeFiles: async (ids) => removed.push(...ids) })
  })
  afterAll(() => records?.close())

  const submit = (job: Partial<NewJob> = {}) =>
    (records as Records).transaction((tx) =>
      queue.submit(tx, { accountId: 'a', kind: 'video', request: { n: 1 }, ticks: 5, ...job }),
    )
  const claimOne = async (owner = 'w'): Promise<Lease> => (await queue.claim(owner, 1))[0] as Lease
  const outcome = () => ({ result: { file: 'f' }, ticks: 4, expiresAt: clock.now() + 60 * MINUTE })

  describe('the life of a job', () => {
    it('goes from queued over running to done, and is settled once', async () => {
      const { id } = await submit()
      expect(await queue.get(id)).toMatchObject({ status: 'queued', progress: 0, request: { n: 1 } })
      const lease = await claimOne()
      expect(await queue.heartbeat(lease, 42.7)).toBe('held')
      expect(await queue.heartbeat(lease, 10)).toBe('held')
      expect(await queue.get(id)).toMatchObject({ status: 'running', progress: 42, attempt: 1 })
      expect(await queue.finish(lease, outcome())).toBe(true)
      expect(await queue.finish(lease, outcome())).toBe(false)
      expect(await queue.get(id)).toMatchObject({ status: 'done', progress: 100, result: { file: 'f' }, ticks: 4 })
      expect(booked).toEqual(['reserve 5', 'settle 4'])
    })

    it('is taken over when its worker is silent, and the late worker changes nothing', async () => {
      const { id } = await submit()
      const late = await claimOne('first')
      expect(await queue.claim('second', 5)).toEqual([])
      clock.advance(MINUTE + 1)
      const taken = await claimOne('second')
      expect(taken).toMatchObject({ attempt: 2, job: { id } })
      expect(await queue.heartbeat(late, 50)).toBe('lost')
      expect(await queue.finish(late, outcome())).toBe(false)
      expect(await queue.fail(late, { code: 'x', message: 'y' })).toBe(false)
      expect(await queue.finish(taken, outcome())).toBe(true)
      expect(booked).toEqual(['reserve 5', 'settle 4'])
    })

    it('is failed and refunded after three attempts, whether they throw or die', async () => {
      const { id } = await submit()
      await queue.fail(await claimOne(), { code: 'internal_error', message: 'once' }, { isRetryable: true })
      await claimOne()
      clock.advance(MINUTE + 1)
      await claimOne()
      clock.advance(MINUTE + 1)
      expect(await queue.claim('w', 1)).toEqual([])
      await queue.sweep()
      expect(await queue.get(id)).toMatchObject({ status: 'failed', error: { code: 'internal_error' } })
      expect(booked).toEqual(['reserve 5', 'refund'])
    })

    it('can be handed back without losing an attempt', async () => {
      await submit()
      await queue.handBack(await claimOne())
      expect(await claimOne()).toMatchObject({ attempt: 1 })
    })

    it('can be cancelled while it is open, once', async () => {
      const { id } = await submit()
      const lease = await claimOne()
      expect(await queue.cancel(id)).toBe(true)
      expect(await queue.cancel(id)).toBe(false)
      expect(await queue.heartbeat(lease, 1)).toBe('lost')
      expect(booked).toEqual(['reserve 5', 'refund'])
    })

    it('expires when its time runs out, and when its result is gone; then it is forgotten with its files', async () => {
      const open = await submit()
      clock.advance(1)
      const done = await submit()
      const leases = await queue.claim('w', 2)
      expect(leases.map((lease) => lease.job.id)).toEqual([open.id, done.id])
      await queue.finish(leases[1] as Lease, outcome())
      clock.advance(61 * MINUTE)
      expect((await queue.sweep()).expired).toBe(2)
      expect(await queue.counts()).toMatchObject({ expired: 2, running: 0, done: 0 })
      expect(booked).toEqual(['reserve 5', 'reserve 5', 'settle 4', 'refund'])
      clock.advance(8 * 24 * 60 * MINUTE)
      expect((await queue.sweep()).removed).toBe(2)
      expect(removed.sort()).toEqual([open.id, done.id].sort())
      expect(await queue.list('a')).toEqual([])
    })

    it('gives back the first job for the same dedupe key, for a day', async () => {
      const first = await submit({ dedupeKey: 'k' })
      expect((await submit({ dedupeKey: 'k' })).id).toBe(first.id)
      expect((await submit({ dedupeKey: 'k', accountId: 'b' })).id).not.toBe(first.id)
      clock.advance(24 * 60 * MINUTE)
      expect((await submit({ dedupeKey: 'k' })).id).not.toBe(first.id)
      expect(booked).toHaveLength(3)
    })

    it('is not there when the transaction around it fails', async () => {
      const failing = (records as Records).transaction(async (tx) => {
        await queue.submit(tx, { accountId: 'a', kind: 'video', request: {}, ticks: 1 })
        throw new Error('no')
      })
      await expect(failing).rejects.toThrow('no')
      expect(await queue.list('a')).toEqual([])
    })
  })

  describe('a worker', () => {
    const start = (handle: JobHandler) =>
      startWorker({ queue, owner: 'w', slots: 2, handle, log: silentLog, heartbeatMs: 10, pollMs: 50 })

    it('does each job once, as soon as it is submitted', async () => {
      const seen: string[] = []
      const worker = start(async (job) => {
        seen.push(job.id)
        return outcome()
      })
      const jobs = await Promise.all(Array.from({ length: 20 }, () => submit()))
      for (const job of jobs) expect(await queue.waitForEnd(job.id, AbortSignal.timeout(5000))).toMatchObject({ status: 'done' })
      expect(seen.sort()).toEqual(jobs.map((job) => job.id).sort())
      await worker.stop()
    })

    it('tells the caller what the caller can act on, and tries faults again', async () => {
      let faults = 0
      const worker = start(async (job) => {
        if (job.kind === 'bad') throw new ApiError('invalid_video_url', 'the film is longer than 8.7 seconds')
        if (++faults < 3) throw new Error('a fault')
        return outcome()
      })
      const bad = await submit({ kind: 'bad' })
      const faulty = await submit({ kind: 'faulty' })
      expect(await queue.waitForEnd(bad.id, AbortSignal.timeout(5000))).toMatchObject({
        status: 'failed',
        error: { code: 'failed_precondition', message: 'the film is longer than 8.7 seconds' },
      })
      expect(await queue.waitForEnd(faulty.id, AbortSignal.timeout(5000))).toMatchObject({ status: 'done', attempt: 3 })
      await worker.stop()
    })

    it('stops a cancelled job, and hands back what it has when it stops', async () => {
      const worker = start(
        (_job, { signal }) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('stopped')))),
      )
      const [one, two] = [await submit(), await submit()]
      while (worker.busy() < 2) await new Promise((resolve) => setTimeout(resolve, 5))
      await queue.cancel(one.id)
      while (worker.busy() > 1) await new Promise((resolve) => setTimeout(resolve, 5))
      await worker.stop()
      expect(await queue.get(one.id)).toMatchObject({ status: 'cancelled' })
      expect(await queue.get(two.id)).toMatchObject({ status: 'queued', attempt: 0 })
    })
  })
})
