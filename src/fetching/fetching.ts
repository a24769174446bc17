/** The fetching door: hostile addresses and data URIs in, checked temporary files out. */
import { lookup } from 'node:dns/promises'
import { createWriteStream } from 'node:fs'
import { mkdir, open, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ApiError } from '../api/errors.ts'
import { sleep } from '../lib/abort.ts'
import { randomId } from '../lib/ids.ts'
import { semaphore } from '../lib/semaphore.ts'
import { SNIFFED_BYTES, sniffMediaType } from '../lib/sniff-media-type.ts'
import { checkUrl, Refusal } from './check-url.ts'
import { decodeDataUri } from './data-uri.ts'
import { requestChecked } from './request-checked.ts'
import type { CheckedAnswer, Network } from './request-checked.ts'
import { sendChecked, type Outgoing } from './send-checked.ts'

export { fetchingSettings } from './settings.ts'

/** What was fetched: a temporary file that belongs to the caller until `dispose`. Its bytes are not decoded or trusted yet. */
export type FetchedInput = {
  file: string
  bytes: number
  /** What its first bytes say it is; one of the accepted types. */
  mimeType?: string
  dispose(): Promise<void>
}

/** How to fetch one input. */
export type FetchOptions = {
  kind: 'image' | 'video'
  signal: AbortSignal
  /** Defaults to the setting of the kind. */
  maxBytes?: number
  /** Answers with a local file when the address is one of this server's own media; such addresses never touch the network. */
  ownFiles?: (url: string) => Promise<{ file: string; dispose(): Promise<void> } | undefined>
}

/** Fetches inputs. Throws `invalid_image_url` or `invalid_video_url` for everything that the caller's address is to blame for. */
export type Fetching = {
  fetchInput(source: string, options: FetchOptions): Promise<FetchedInput>
  /** Sends a result to an address of the caller's with PUT, tried three times; throws `invalid_parameters` when it cannot be. */
  upload(url: string, upload: { content: Outgoing['content']; mimeType: string; signal: AbortSignal }): Promise<void>
  /** What is wrong with an address as a text, as the end of a sentence about it; undefined for one that may be asked. */
  refusalOf(url: string): string | undefined
  /** Sends a small text once, e.g. to a webhook; answers the status, or why it could not be sent. Never throws but when aborted. */
  post(
    url: string,
    post: Pick<Outgoing, 'headers' | 'signal'> & { body: string },
  ): Promise<{ status: number } | { problem: string }>
}

/** How one try went: the status of the reply, or why there was none. */
type Sent = { status: number } | { problem: string; isFinal?: boolean }

/** What fetching is made of. */
export type FetchingOptions = {
  /** Where temporary files go. */
  tempDir: string
  allowPrivateSources?: boolean
  maxBytes?: { image: number; video: number }
  /** For everything from the first look-up to the last byte. */
  timeoutMs?: { image: number; video: number }
  network?: Network
}

const AT_ONCE = 16
/** Pauses before the second and third try of an upload. */
const UPLOAD_PAUSES_MS = [250, 1000]
const UPLOAD_TIMEOUT_MS = 60_000
const POST_TIMEOUT_MS = 10_000
const systemNetwork: Network = {
  lookup: async (name) => (await lookup(name, { all: true })).map(({ address }) => address),
}

/** Makes the fetcher. */
export function makeFetching(options: FetchingOptions): Fetching {
  const {
    tempDir,
    allowPrivateSources: isPrivateAllowed = false,
    maxBytes: caps = { image: 20_000_000, video: 100_000_000 },
    timeoutMs = { image: 8000, video: 30_000 },
    network = systemNetwork,
  } = options
  const gate = semaphore(AT_ONCE)

  async function fetchRemote(
    source: string,
    { file, maxBytes, signal }: { file: string; maxBytes: number; signal: AbortSignal },
  ) {
    const answer = await requestChecked(source, { network, isPrivateAllowed, signal })
    try {
      await saveBody(answer, { file, maxBytes, signal })
    } finally {
      await answer.close()
    }
  }

  /** One try: the status, or why there is none. */
  async function send(url: string, outgoing: Outgoing, timeoutMs: number): Promise<Sent> {
    const { signal } = outgoing
    const budget = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
    try {
      const sending = () => sendChecked(url, { ...outgoing, signal: budget }, { network, isPrivateAllowed })
      return { status: await gate.run(sending, budget) }
    } catch (error) {
      signal.throwIfAborted()
      if (budget.aborted) return { problem: 'took too long to answer' }
      // What has a cause is the network's fault; the rest is what the address says and stays so.
      if (error instanceof Refusal) return { problem: error.message, isFinal: error.cause === undefined }
      throw error
    }
  }

  return {
    async upload(url, { content, mimeType, signal }) {
      const outgoing: Outgoing = { method: 'PUT', headers: { 'content-type': mimeType }, content, signal }
      let why = ''
      for (const pauseMs of [0, ...UPLOAD_PAUSES_MS]) {
        await sleep(pauseMs, signal)
        const sent = await send(url, outgoing, UPLOAD_TIMEOUT_MS)
        if ('status' in sent && sent.status >= 200 && sent.status < 300) return
        why = 'status' in sent ? `was answered with status ${sent.status}` : sent.problem
        const isWorthATry =
          'status' in sent ? sent.status >= 500 || sent.status === 429 || sent.status === 408 : sent.isFinal !== true
        if (!isWorthATry) break
      }
      throw new ApiError('invalid_parameters', `the upload URL ${why}`, { param: 'output' })
    },

    refusalOf(url) {
      try {
        checkUrl(url, { isPrivateAllowed })
        return undefined
      } catch (error) {
        if (error instanceof Refusal) return error.message
        throw error
      }
    },

    post: (url, { headers, body, signal }) =>
      send(url, { method: 'POST', headers, content: Buffer.from(body), signal }, POST_TIMEOUT_MS),

    async fetchInput(source, { kind, signal, ownFiles, maxBytes = caps[kind] }) {
      const file = path.join(tempDir, `input-${randomId()}`)
      const dispose = () => rm(file, { force: true })
      const budget = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs[kind])])
      try {
        await mkdir(tempDir, { recursive: true, mode: 0o700 })
        const isData = /^data:/i.test(source)
        const own = isData ? undefined : await ownFiles?.(source)
        if (own) return { ...(await checkFile(own.file, { kind, maxBytes })), dispose: own.dispose }
        if (isData) await writeFile(file, decodeDataUri(source, { maxBytes }), { flag: 'wx', mode: 0o600 })
        else await gate.run(() => fetchRemote(source, { file, maxBytes, signal: budget }), budget)
        return { ...(await checkFile(file, { kind, maxBytes })), dispose }
      } catch (error) {
        await dispose()
        signal.throwIfAborted()
        const refusal = budget.aborted ? new Refusal('took too long to fetch', { cause: error }) : error
        if (!(refusal instanceof Refusal)) throw error
        const code = kind === 'image' ? 'invalid_image_url' : 'invalid_video_url'
        throw new ApiError(code, `the ${kind} URL ${refusal.message}`, { cause: refusal.cause })
      }
    },
  }
}

async function saveBody(
  answer: CheckedAnswer,
  { file, maxBytes, signal }: { file: string; maxBytes: number; signal: AbortSignal },
) {
  const tooLarge = `holds more than ${maxBytes} bytes`
  if ((answer.contentLength ?? 0) > maxBytes) throw new Refusal(tooLarge)
  let bytes = 0
  const cap = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      if (bytes > maxBytes) done(new Refusal(tooLarge))
      else done(null, chunk)
    },
  })
  const target = createWriteStream(file, { flags: 'wx', mode: 0o600 })
  // A failing end takes the other down with the same error, so what counts is who failed first.
  let failedFirst: 'origin' | 'disk' | undefined
  answer.body.on('error', () => (failedFirst ??= 'origin'))
  target.on('error', () => (failedFirst ??= 'disk'))
  try {
    await pipeline(answer.body, cap, target, { signal })
  } catch (cause) {
    if (cause instanceof Refusal || failedFirst !== 'origin' || signal.aborted) throw cause
    throw new Refusal('broke off before its end', { cause })
  }
}

async function checkFile(file: string, { kind, maxBytes }: { kind: 'image' | 'video'; maxBytes: number }) {
  const { size: bytes } = await stat(file)
  if (bytes > maxBytes) throw new Refusal(`holds more than ${maxBytes} bytes`)
  const handle = await open(file)
  const head = await handle.read(Buffer.alloc(SNIFFED_BYTES), 0, SNIFFED_BYTES, 0).finally(() => handle.close())
  const mimeType = sniffMediaType(head.buffer.subarray(0, head.bytesRead), kind)
  if (mimeType === undefined)
    throw new Refusal(kind === 'image' ? 'must lead to a JPEG, PNG, WebP or GIF' : 'must lead to an MP4 film')
  return { file, bytes, mimeType }
}
