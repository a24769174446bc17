/**
 * Files in an S3 bucket (AWS, or any server that speaks its API), for more than one machine. As on disk, an object is whole before its
 * row is committed, and a row is gone before its object; what a crash leaves in between is an object without a row, which the sweep
 * removes.
 */
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, openAsBlob } from 'node:fs'
import { mkdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { AwsClient } from 'aws4fetch'
import { ApiError } from '../api/errors.ts'
import type { Clock } from '../lib/clock.ts'
import { isUuid, randomId } from '../lib/ids.ts'
import type { Records } from '../records/records.ts'
import { fileRows } from './file-rows.ts'
import { ORPHAN_AGE_MS, orphanScanIsDue } from './orphan-scan.ts'
import type { NewFile, Storage } from './storage.ts'

/** A bucket by its whole address (`https://s3.example/bucket`) and the key to it. */
export type Bucket = { bucketUrl: string; region: string; accessKeyId: string; secretAccessKey: string }

/** Keeps files in a bucket under `media/`. `tempDir` is for local copies. */
export function s3Storage(options: { bucket: Bucket; records: Records; clock: Clock; tempDir: string }): Storage {
  const { bucket, records, clock, tempDir } = options
  const { bucketUrl, ...credentials } = bucket
  const rows = fileRows(records)
  const isScanDue = orphanScanIsDue(clock)
  const client = new AwsClient({ ...credentials, service: 's3', retries: 3 })
  const addressOf = (id: string) => `${bucketUrl.replace(/\/$/, '')}/media/${id}`

  async function ask(url: string, init?: RequestInit): Promise<Response> {
    const answer = await client.fetch(url, init).catch((cause: unknown) => {
      throw storageFault(cause)
    })
    if (answer.ok || answer.status === 404) return answer
    await answer.body?.cancel()
    throw storageFault(new Error(`the bucket answered ${init?.method ?? 'GET'} with status ${answer.status}`))
  }

  const deleteObject = async (id: string) => (await ask(addressOf(id), { method: 'DELETE' })).body?.cancel()

  async function removeOne(id: string): Promise<boolean> {
    const wasThere = await rows.remove(id)
    await deleteObject(id)
    return wasThere
  }

  const find: Storage['find'] = async (id) => (isUuid(id) ? await rows.find(id, clock.now()) : undefined)

  const open: Storage['open'] = async (id, range) => {
    const file = await find(id)
    if (!file) return undefined
    const answer = await ask(addressOf(id), range ? { headers: { range: `bytes=${range.start}-${range.end}` } } : {})
    if (answer.status !== 404 && answer.body) return { file, stream: answer.body }
    await answer.body?.cancel()
    return undefined
  }

  return {
    find,
    open,

    async put({ content, accountId, mimeType, expiresAt, jobId }) {
      const { body, bytes, etag } = await measured(content)
      const id = randomId()
      const headers = { 'content-type': mimeType, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' }
      const answer = await ask(addressOf(id), { method: 'PUT', body, headers })
      if (answer.status === 404) throw storageFault(new Error('there is no such bucket'))
      const stored = { id, accountId, mimeType, bytes, etag, createdAt: clock.now(), expiresAt }
      const row = jobId === undefined ? stored : { ...stored, jobId }
      await rows.add(row)
      return row
    },

    async localFile(id) {
      const opened = await open(id)
      if (!opened) return undefined
      await mkdir(tempDir, { recursive: true, mode: 0o700 })
      const file = path.join(tempDir, `stored-${randomId()}`)
      const dispose = () => rm(file, { force: true })
      try {
        await pipeline(Readable.fromWeb(opened.stream as WebStream), createWriteStream(file, { flags: 'wx', mode: 0o600 }))
        return { file, dispose }
      } catch (error) {
        await dispose()
        throw error
      }
    },

    remove: async (id) => isUuid(id) && (await removeOne(id)),

    async removeOfJobs(jobIds) {
      const ids = (await Promise.all(jobIds.map(rows.idsOfJob))).flat()
      for (const id of ids) await removeOne(id)
      return ids.length
    },

    async sweep() {
      const expired = await rows.expiredIds(clock.now())
      for (const id of expired) await removeOne(id)
      let orphaned = 0
      const objects = isScanDue() ? await listObjects(bucketUrl, ask) : []
      for (const { id, modifiedAt } of objects) {
        if (clock.now() - modifiedAt < ORPHAN_AGE_MS || (await rows.exists(id))) continue
        await deleteObject(id)
        orphaned++
      }
      return { expired: expired.length, orphaned }
    },
  }
}

async function measured(content: NewFile['content']): Promise<{ body: Blob; bytes: number; etag: string }> {
  const hash = createHash('sha256')
  if (content instanceof Uint8Array) {
    hash.update(content)
    return { body: new Blob([content as Uint8Array<ArrayBuffer>]), bytes: content.length, etag: hash.digest('hex') }
  }
  await pipeline(createReadStream(content.file), hash)
  return { body: await openAsBlob(content.file), bytes: (await stat(content.file)).size, etag: hash.digest('hex') }
}

/** All objects under `media/`; the bucket lists them a page at a time. */
async function listObjects(
  bucketUrl: string,
  ask: (url: string) => Promise<Response>,
): Promise<{ id: string; modifiedAt: number }[]> {
  const objects: { id: string; modifiedAt: number }[] = []
  let token: string | undefined
  do {
    const query = new URLSearchParams({
      'list-type': '2',
      prefix: 'media/',
      ...(token === undefined ? {} : { 'continuation-token': token }),
    })
    const xml = await (await ask(`${bucketUrl.replace(/\/$/, '')}?${query}`)).text()
    for (const [, contents = ''] of xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
      const id = /<Key>media\/([^<]*)<\/Key>/.exec(contents)?.[1]
      const modifiedAt = Date.parse(/<LastModified>([^<]*)</.exec(contents)?.[1] ?? '')
      if (id !== undefined && isUuid(id) && !Number.isNaN(modifiedAt)) objects.push({ id, modifiedAt })
    }
    token = /<NextContinuationToken>([^<]*)</.exec(xml)?.[1]
  } while (token !== undefined)
  return objects
}

function storageFault(cause: unknown): ApiError {
  const message = 'stored files cannot be reached now, try again later'
  return new ApiError('internal_error', message, { status: 503, retryAfterSeconds: 30, cause })
}
