/** The app as a function for tests: real records, accounts, queue and policy, a held clock, the plain engine. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { makeAccounts } from '../../src/accounts/accounts.ts'
import { endingOf, makeGeneration } from '../../src/generation/generation.ts'
import { httpSettings, makeApp, makeMetrics } from '../../src/http/http.ts'
import { heldClock } from '../../src/lib/clock.ts'
import { randomId } from '../../src/lib/ids.ts'
import { silentLog } from '../../src/lib/log.ts'
import { makeModeration, moderationSettings } from '../../src/moderation/moderation.ts'
import { makeQueue, startWorker } from '../../src/queue/queue.ts'
import { makeIdempotency } from '../../src/idempotency/idempotency.ts'
import { diskStorage, signedUrls as makeSignedUrls } from '../../src/storage/storage.ts'
import { makeBatches } from '../../src/batches/batches.ts'
import { makeFiles } from '../../src/files/files.ts'
import { makeWebhooks } from '../../src/webhooks/webhooks.ts'
import { makeFetching } from '../../src/fetching/fetching.ts'
import { checkReply } from './contract.ts'
import { plainEngine } from './plain-engine.ts'
import { openTestRecords } from './test-records.ts'

/** The root key of the test's server. */
export const KEY = 'test-key'

type Options = { moderation?: object; http?: object; allowPrivateSources?: boolean }

export type TestApp = Awaited<ReturnType<typeof testApp>>

/** Opens an app on a temporary folder; `close` it. Without a worker, films stay pending until `work()`. */
export async function testApp({ moderation = {}, http = {}, allowPrivateSources = false }: Options = {}) {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'openimagine-app-'))
  const clock = heldClock()
  const records = await openTestRecords(dataDir)
  const accounts = makeAccounts({ records, clock, apiKey: KEY })
  const fetching = makeFetching({ tempDir: dataDir, allowPrivateSources })
  const webhooks = await makeWebhooks({ records, clock, fetching })
  const queue = await makeQueue({
    records,
    clock,
    accounting: accounts.jobs,
    onEnd: (tx, job) => webhooks.note(tx, { accountId: job.accountId, jobId: job.id, ...endingOf(job) }),
  })
  const storage = diskStorage({ root: path.join(dataDir, 'media'), records, clock })
  const signedUrls = await makeSignedUrls({ records, clock })
  const files = makeFiles({ records, storage, clock, maxBytes: 1_000_000, maxFiles: 50 })
  const engine = plainEngine()
  const generation = makeGeneration({
    engine,
    moderation: makeModeration(moderationSettings.parse(moderation)),
    accounts,
    queue,
    records,
    storage,
    signedUrls,
    files,
    fetching,
    clock,
    makeId: randomId,
    temporaryDir: path.join(dataDir, 'temporary'),
    mediaSeconds: 86_400,
  })
  const batches = makeBatches({ records, queue, generation, files, clock, log: silentLog })
  const bareApp = makeApp({
    generation,
    accounts,
    idempotency: await makeIdempotency({ records, clock }),
    files,
    storage,
    signedUrls,
    clock,
    makeId: randomId,
    log: silentLog,
    webhooks,
    batches,
    metrics: makeMetrics(),
    settings: httpSettings.parse(http),
    webDir: path.join(dataDir, 'web'),
    isReady: () => true,
  })

  /** The app, every reply held against the OpenAPI document. */
  const app = async (request: Request): Promise<Response> => {
    const reply = await bareApp(request)
    await checkReply(request, reply)
    return reply
  }
  const send = (
    method: string,
    where: string,
    { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {},
  ) => {
    const url = where.startsWith('http') ? where : `http://127.0.0.1:8787${where}`
    const json = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }
    const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' }
    return app(new Request(url, { method, headers: { authorization: `Bearer ${KEY}`, ...type, ...headers }, ...json }))
  }
  return {
    app,
    dataDir,
    webDir: path.join(dataDir, 'web'),
    records,
    accounts,
    clock,
    engine,
    get: (where: string, headers?: Record<string, string>) => send('GET', where, headers ? { headers } : {}),
    post: (where: string, body: unknown, headers?: Record<string, string>) =>
      send('POST', where, { body, ...(headers ? { headers } : {}) }),
    send,
    /** One round of batches. */
    runBatches: () => batches.runRound(new AbortController().signal),
    /** Works on batches for so many rounds. */
    async workBatches(rounds: number): Promise<void> {
      for (let round = 0; round < rounds; round++) {
        await batches.runRound(new AbortController().signal)
        await this.work()
      }
      await batches.runRound(new AbortController().signal)
    },
    /** One round of webhooks. */
    deliver: () => webhooks.deliverDue(new AbortController().signal),
    /** One round of cleaning up. */
    async sweep(): Promise<void> {
      for (const part of [queue, files, webhooks, batches, storage]) await part.sweep()
    },
    /** Makes all waiting films. */
    async work(): Promise<void> {
      const worker = startWorker({ queue, owner: 'test', slots: 8, handle: generation.runJob, log: silentLog, pollMs: 5 })
      const isOpen = async (): Promise<boolean> => {
        const { queued, running } = await queue.counts()
        return queued + running > 0
      }
      while (await isOpen()) await new Promise((resolve) => setTimeout(resolve, 5))
      await worker.stop()
    },
    async close(): Promise<void> {
      await records.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
