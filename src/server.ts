/** The composition root: every part of the server in the order of dependence, and how they stop. */
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeAccounts, type Accounts } from './accounts/accounts.ts'
import { makeBatches, startBatches } from './batches/batches.ts'
import { ConfigError, makeConfig, type Config } from './config.ts'
import type { Engine } from './engine/engine.ts'
import { illustratorEngine } from './engine/illustrator/illustrator-engine.ts'
import { makeFetching } from './fetching/fetching.ts'
import { makeFiles } from './files/files.ts'
import { endingOf, makeGeneration } from './generation/generation.ts'
import { makeGrpc } from './grpc/grpc.ts'
import { makeApp, makeMetrics } from './http/http.ts'
import { listen } from './http/listen.ts'
import { makeIdempotency } from './idempotency/idempotency.ts'
// Past the illustrator's door: its drawing code stays in the drawing processes, this table of words does not need it.
import { chooseAspectRatio } from './illustrator/language/aspect.ts'
import { systemClock, type Clock } from './lib/clock.ts'
import { randomId } from './lib/ids.ts'
import { makeLog, type Log } from './lib/log.ts'
import { makeAudit, makeModeration } from './moderation/moderation.ts'
import { makeQueue, startWorker } from './queue/queue.ts'
import { openRecords } from './records/records.ts'
import { makeStorage, signedUrls } from './storage/storage.ts'
import { makeWebhooks, startDelivering } from './webhooks/webhooks.ts'
import { sweepRegularly } from './sweep.ts'

/** Parts that tests and other programs bring themselves; `around` stands between the socket and the app. */
export type OwnParts = {
  engine?: Engine
  clock?: Clock
  log?: Log
  around?: (app: RunningServer['app']) => RunningServer['app']
}

/** A running server. `newKey` is there when this start made the first key; `app` answers without the socket. */
export type RunningServer = {
  url: string
  newKey?: string
  app: (request: Request) => Promise<Response>
  stop(): Promise<void>
}

/** How long open requests and running films may take to end when the server stops; films are handed back after that. */
const DRAIN_MS = 20_000
/** How often progress is noted and a cancelled film noticed; well below the lease. */
const HEARTBEAT_MS = 1000
const WEB_DIR = fileURLToPath(new URL('../web', import.meta.url))

/** Starts the server; rejects with a sentence for the operator when the data folder or the port is taken. */
export async function startServer(config: Config = makeConfig(), own: OwnParts = {}): Promise<RunningServer> {
  const { clock = systemClock, log = makeLog(config.logLevel), engine = warmIllustrator() } = own
  const tls = tlsFiles(config)
  const dataDir = path.resolve(config.dataDir)
  const temporaryDir = path.join(dataDir, 'temporary')
  await mkdir(dataDir, { recursive: true })
  const records = await openRecords({ url: config.databaseUrl, dataDir })
  if (records.isExclusive) await rm(temporaryDir, { recursive: true, force: true })
  await mkdir(temporaryDir, { recursive: true })

  const storage = makeStorage({ settings: config, dataDir, tempDir: temporaryDir, records, clock })
  const urls = await signedUrls({ records, clock })
  const idempotency = await makeIdempotency({ records, clock })
  const { apiKey, requestsPerMinute, jobsInFlight } = config
  const accounts = makeAccounts({ records, clock, apiKey, requestsPerMinute, jobsInFlight })
  const fetching = makeFetching({
    tempDir: temporaryDir,
    allowPrivateSources: config.allowPrivateSources,
    maxBytes: { image: config.maxImageMegabytes * 1e6, video: config.maxVideoMegabytes * 1e6 },
    timeoutMs: { image: config.imageFetchSeconds * 1000, video: config.videoFetchSeconds * 1000 },
  })
  const webhooks = await makeWebhooks({ records, clock, fetching })
  const queue = await makeQueue({
    records,
    clock,
    accounting: accounts.jobs,
    leaseMs: config.leaseSeconds * 1000,
    openMs: config.jobHours * 3_600_000,
    retentionMs: config.retentionDays * 86_400_000,
    onEnd: (tx, job) => webhooks.note(tx, { accountId: job.accountId, jobId: job.id, ...endingOf(job) }),
    removeFiles: (jobIds) => storage.removeOfJobs(jobIds),
  })
  const metrics = makeMetrics({ withProcess: true })
  const audit = makeAudit({
    records,
    clock,
    retentionMs: config.retentionDays * 86_400_000,
    count: metrics.decisionMade,
    onFailure: (error) => log.error({ err: error }, 'a moderation decision could not be kept'),
  })
  const { maxFiles, maxFileMegabytes } = config
  const files = makeFiles({ records, storage, clock, maxFiles, maxBytes: maxFileMegabytes * 1e6 })
  const generation = makeGeneration({
    engine,
    moderation: makeModeration(config.moderation, { onDecision: audit.note }),
    accounts,
    queue,
    records,
    storage,
    signedUrls: urls,
    files,
    fetching,
    clock,
    makeId: randomId,
    temporaryDir,
    mediaSeconds: config.mediaHours * 3600,
  })

  const batches = makeBatches({ records, queue, generation, files, clock, log })

  let isReady = true
  const { around = (app) => app } = own
  const app = around(
    makeApp({
      generation,
      accounts,
      idempotency,
      files,
      storage,
      signedUrls: urls,
      clock,
      makeId: randomId,
      log,
      webhooks,
      batches,
      metrics,
      settings: config,
      webDir: WEB_DIR,
      isReady: () => isReady,
    }),
  )
  const { socket, worker, loops, sweeping } = await open().catch(async (error: unknown) => {
    await Promise.all([engine.stop(), records.close()])
    throw error
  })
  const newKey = await firstKey(accounts, config)
  const host = ['0.0.0.0', '::'].includes(config.host) ? 'localhost' : config.host
  return {
    url: config.publicUrl ?? `${tls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${socket.port}`,
    ...(newKey === undefined ? {} : { newKey }),
    app,
    async stop() {
      isReady = false
      sweeping.stop()
      await Promise.all([socket.close(DRAIN_MS), worker.stop(DRAIN_MS)])
      await Promise.all(loops.map((loop) => loop.stop()))
      await engine.stop()
      await records.close()
    },
  }

  async function open() {
    const { host, port, publicUrl, maxBodyBytes: maxBytes } = config
    const shared = { generation, accounts, idempotency, files, batches, storage, signedUrls: urls, clock, makeId: randomId, log }
    const http2 = makeGrpc({ ...shared, publicUrl, isSecure: tls !== undefined, maxBytes })
    const socket = await listen(app, { host, port, tls, http2 })
    const worker = startWorker({
      queue,
      owner: randomId(),
      slots: config.workerSlots,
      handle: generation.runJob,
      log,
      heartbeatMs: HEARTBEAT_MS,
    })
    const sweeping = sweepRegularly(
      [queue, files, webhooks, batches, storage, idempotency, audit].map((part) => () => part.sweep()),
      log,
    )
    const loops = [startDelivering(webhooks, log), startBatches({ batches, queue, log })]
    return { socket, worker, loops, sweeping }
  }
}

/** The built-in engine, with its first drawing process started ahead of the first request. */
function warmIllustrator(): Engine {
  const engine = illustratorEngine({ chooseAspectRatio })
  engine.warm()
  return engine
}

/** The certificate and its key; one without the other is a mistake. */
function tlsFiles({ tlsCertFile: certFile, tlsKeyFile: keyFile }: Config): { certFile: string; keyFile: string } | undefined {
  if (certFile !== undefined && keyFile !== undefined) return { certFile, keyFile }
  if (certFile === undefined && keyFile === undefined) return undefined
  throw new ConfigError('OPENIMAGINE_TLS_CERT_FILE and OPENIMAGINE_TLS_KEY_FILE go together: set both or none')
}

/** Makes a key on the first start, unless one is set. */
async function firstKey(accounts: Accounts, { apiKey }: Config): Promise<string | undefined> {
  if (apiKey !== undefined || (await accounts.listKeys()).length > 0) return undefined
  return (await accounts.createKey({ name: 'first key' })).key
}
