/**
 * One life of a small server, for the kill -9 test: submits jobs, works on them, stores files, on the data directory it is given.
 * It prints `accepted <job id> <key>` once a submit is committed, and lives until it is killed or nothing is left to do.
 */
import path from 'node:path'
import { makeAccounts } from '../../src/accounts/accounts.ts'
import { sleep } from '../../src/lib/abort.ts'
import { systemClock as clock } from '../../src/lib/clock.ts'
import { silentLog } from '../../src/lib/log.ts'
import { makeQueue, startWorker } from '../../src/queue/queue.ts'
import { openRecords } from '../../src/records/records.ts'
import { diskStorage } from '../../src/storage/storage.ts'

const [dataDir = '', from = '0', to = '0', url] = process.argv.slice(2)
const HOUR = 3_600_000

const records = await openRecords({ url, dataDir })
const accounts = makeAccounts({ records, clock, jobsInFlight: 10_000 })
const storage = diskStorage({ root: path.join(dataDir, 'media'), records, clock })
const queue = await makeQueue({ records, clock, accounting: accounts.jobs, leaseMs: 2000, maxAttempts: 1000 })

const worker = startWorker({
  queue,
  owner: `life-${process.pid}`,
  slots: 8,
  log: silentLog,
  pollMs: 50,
  heartbeatMs: 500,
  async handle(job, { signal }) {
    await sleep(Math.random() * 20, signal)
    const content = Buffer.from(`content of ${job.id}`)
    const file = await storage.put({
      content,
      mimeType: 'video/mp4',
      accountId: 'a',
      expiresAt: clock.now() + HOUR,
      jobId: job.id,
    })
    return { result: { file: file.id }, ticks: 7, expiresAt: file.expiresAt }
  },
})

for (let n = Number(from); n < Number(to); n++) {
  const job = await records.transaction((tx) =>
    queue.submit(tx, { accountId: 'a', kind: 'video', request: { n }, ticks: 9, dedupeKey: `key-${n}` }),
  )
  process.stdout.write(`accepted ${job.id} ${n}\n`)
}
for (;;) {
  const { queued, running } = await queue.counts()
  if (queued + running === 0) break
  await sleep(20)
}
await worker.stop()
await records.close()
