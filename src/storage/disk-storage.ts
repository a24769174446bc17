/**
 * Files on the local disk. A file is written under a temporary name, fsynced, renamed, its directory fsynced, and only then the row is
 * committed: a row means a whole file. Removing goes the other way round: first the row, then the file. What a crash leaves in between
 * is a file without a row, which the sweep removes.
 */
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ApiError } from '../api/errors.ts'
import type { Clock } from '../lib/clock.ts'
import { isUuid, randomId } from '../lib/ids.ts'
import type { Records } from '../records/records.ts'
import { fileRows } from './file-rows.ts'
import { ORPHAN_AGE_MS, orphanScanIsDue } from './orphan-scan.ts'
import type { NewFile, Storage } from './storage.ts'

/** Keeps files in `root`, spread over 256 directories by the first two letters of their id. */
export function diskStorage({ root, records, clock }: { root: string; records: Records; clock: Clock }): Storage {
  const rows = fileRows(records)
  const isScanDue = orphanScanIsDue(clock)
  const directoryOf = (id: string) => path.join(root, id.slice(0, 2))
  const pathOf = (id: string) => path.join(directoryOf(id), id)

  async function removeOne(id: string): Promise<boolean> {
    const wasThere = await rows.remove(id)
    await rm(pathOf(id), { force: true })
    return wasThere
  }

  async function findReadable(id: string) {
    return isUuid(id) ? await rows.find(id, clock.now()) : undefined
  }

  return {
    async put(file) {
      const id = randomId()
      const temporary = `${pathOf(id)}.tmp`
      try {
        await mkdir(directoryOf(id), { recursive: true, mode: 0o700 })
        const { bytes, etag } = await writeDurably(file.content, temporary)
        await rename(temporary, pathOf(id))
        await syncPath(directoryOf(id))
        const { accountId, mimeType, expiresAt, jobId } = file
        const stored = { id, accountId, mimeType, bytes, etag, createdAt: clock.now(), expiresAt }
        const row = jobId === undefined ? stored : { ...stored, jobId }
        await rows.add(row)
        return row
      } catch (error) {
        await rm(temporary, { force: true })
        await rm(pathOf(id), { force: true })
        throw diskFault(error)
      }
    },

    find: findReadable,

    async open(id, range) {
      const file = await findReadable(id)
      if (!file) return undefined
      const handle = await open(pathOf(id)).catch(() => undefined)
      if (!handle) return undefined
      const stream = createReadStream('', { fd: handle, ...range })
      return { file, stream: Readable.toWeb(stream) as ReadableStream<Uint8Array> }
    },

    async localFile(id) {
      return (await findReadable(id)) && { file: pathOf(id), dispose: async () => {} }
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
      const directories = isScanDue() ? await readdir(root).catch(() => []) : []
      for (const directory of directories) {
        for (const name of await readdir(path.join(root, directory)).catch(() => [])) {
          const file = path.join(root, directory, name)
          const info = await stat(file).catch(() => undefined)
          if (!info || clock.now() - info.mtimeMs < ORPHAN_AGE_MS || (await rows.exists(name))) continue
          await rm(file, { force: true })
          orphaned++
        }
      }
      return { expired: expired.length, orphaned }
    },
  }
}

async function writeDurably(content: NewFile['content'], target: string): Promise<{ bytes: number; etag: string }> {
  const hash = createHash('sha256')
  let bytes = 0
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
  })
  const source = content instanceof Uint8Array ? Readable.from([content]) : createReadStream(content.file)
  await pipeline(source, measure, createWriteStream(target, { flags: 'wx', mode: 0o600, flush: true }))
  return { bytes, etag: hash.digest('hex') }
}

async function syncPath(directory: string): Promise<void> {
  // Windows cannot open a directory for syncing, and does not need to.
  const handle = await open(directory).catch(() => undefined)
  await handle?.sync().catch(() => {})
  await handle?.close()
}

function diskFault(error: unknown): unknown {
  const code = (error as { code?: string }).code ?? ''
  if (!['ENOSPC', 'EDQUOT', 'EMFILE', 'ENFILE', 'EROFS', 'EIO'].includes(code)) return error
  return new ApiError('internal_error', 'the result cannot be stored now, try again later', {
    status: 503,
    retryAfterSeconds: 30,
    cause: error,
  })
}
