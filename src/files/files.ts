/**
 * The files door: what accounts upload or have kept, by id. The bytes are in the storage; a row here gives them a name and an owner.
 * Files of another account, deleted ones and those past their time all look unknown.
 */
import { randomBytes } from 'node:crypto'
import { ApiError } from '../api/errors.ts'
import type { Clock } from '../lib/clock.ts'
import { randomId } from '../lib/ids.ts'
import type { Records } from '../records/records.ts'
import type { ByteRange, Storage } from '../storage/storage.ts'
import { mayBePublic, safeFilename, typeOfFile } from './file-name.ts'
import { fileOf, FILE_COLUMNS, pageOfFiles, type FileRow } from './file-rows.ts'

export { filesSettings } from './settings.ts'

/** A file as its owner sees it. Times are epoch milliseconds; without `expiresAt` it stays until it is deleted. */
export type KeptFile = {
  id: string
  accountId: string
  mediaId: string
  filename: string
  purpose: string
  mimeType: string
  bytes: number
  createdAt: number
  expiresAt?: number
  publicToken?: string
  publicExpiresAt?: number
}

/** What to keep: bytes, or a local file, which is copied. */
export type NewKeptFile = {
  /** Made up when it is left out. A file that has this id already is answered as it is. */
  id?: string
  accountId: string
  filename: string
  content: Uint8Array | { file: string }
  /** Taken from the content when it is left out. */
  mimeType?: string
  purpose?: string
  expiresAt?: number
}

/** Which files to list, and in what order; an order's ties are broken by id. `after` is the id that the page before ended with. */
export type FileListing = {
  limit: number
  order: 'asc' | 'desc'
  sortBy: 'created_at' | 'filename' | 'size'
  after?: string
  /** An expression such as `content_type = "image/png"`; the grammar is told in `file-filter.ts`. */
  filter?: string
}

/** An account's files. */
export type Files = {
  maxBytes: number
  add(file: NewKeptFile): Promise<KeptFile>
  find(accountId: string, id: string): Promise<KeptFile | undefined>
  list(accountId: string, listing: FileListing): Promise<KeptFile[]>
  remove(accountId: string, id: string): Promise<boolean>
  open(
    accountId: string,
    id: string,
    range?: ByteRange,
  ): Promise<{ file: KeptFile; stream: ReadableStream<Uint8Array> } | undefined>
  /** A local copy to read and not to change; `dispose` when done with it. */
  localFile(accountId: string, id: string): Promise<{ file: string; dispose(): Promise<void> } | undefined>
  /** Gives the file an address that opens without a key, until a time; throws for types that may not have one. */
  publish(accountId: string, id: string, expiresAt?: number): Promise<KeptFile | undefined>
  /** Takes the address back; answers the file as it was. */
  unpublish(accountId: string, id: string): Promise<KeptFile | undefined>
  /** The path and query of a file's public address, while it has one. */
  publicPath(file: KeptFile): string | undefined
  /** The file that a public address opens, whatever host it names. */
  findByPublicUrl(url: string): Promise<KeptFile | undefined>
  /** Deletes files past their time. */
  sweep(): Promise<number>
}

/** What files are made of. */
export type FilesOptions = {
  records: Records
  storage: Storage
  clock: Clock
  maxBytes?: number
  maxFiles?: number
}

/** The public addresses that an account may have at one time, as the hosted API has it. */
const MAX_PUBLIC = 1000
const PUBLIC_PATH = /^\/files\/([\w-]{22})\/[^/]+$/
/** How long bytes stay whose file has no end of its own. */
const FOREVER_MS = 100 * 365 * 86_400_000

/** Makes the files. */
export function makeFiles(options: FilesOptions): Files {
  const { records, storage, clock, maxBytes = 50_000_000, maxFiles = 10_000 } = options

  async function rowWhere(condition: string, params: (string | number)[]): Promise<KeptFile | undefined> {
    const sql = `SELECT ${FILE_COLUMNS} FROM file WHERE ${condition} AND (expires_at IS NULL OR expires_at > $${params.length + 1})`
    const [row] = await records.query<FileRow>(sql, [...params, clock.now()])
    return row && fileOf(row)
  }
  const find = (accountId: string, id: string) => rowWhere('id = $1 AND account_id = $2', [id, accountId])

  async function countOf(accountId: string, condition: string): Promise<number> {
    const sql = `SELECT count(*) AS n FROM file WHERE account_id = $1 AND ${condition}`
    return (await records.query<{ n: number }>(sql, [accountId]))[0]?.n ?? 0
  }

  async function removeOne(file: Pick<KeptFile, 'id' | 'mediaId'>): Promise<boolean> {
    const rows = await records.query('DELETE FROM file WHERE id = $1 RETURNING id', [file.id])
    await storage.remove(file.mediaId)
    return rows.length > 0
  }

  return {
    maxBytes,
    find,

    async add({ id = `file_${randomId()}`, accountId, filename, content, mimeType, purpose = 'assistants', expiresAt }) {
      const before = await find(accountId, id)
      if (before) return before
      if ((await countOf(accountId, 'id IS NOT NULL')) >= maxFiles) {
        throw new ApiError('rate_limit_exceeded', `an account has at most ${maxFiles} files; delete some first`)
      }
      const name = safeFilename(filename)
      const type = mimeType ?? (content instanceof Uint8Array ? typeOfFile(content, name) : 'application/octet-stream')
      const stored = await storage.put({
        content,
        mimeType: type,
        accountId,
        expiresAt: expiresAt ?? clock.now() + FOREVER_MS,
      })
      await records.query(
        `INSERT INTO file (id, account_id, media_id, filename, purpose, mime_type, bytes, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [id, accountId, stored.id, name, purpose, type, stored.bytes, stored.createdAt, expiresAt ?? null],
      )
      const { bytes, createdAt } = stored
      const file: KeptFile = { id, accountId, mediaId: stored.id, filename: name, purpose, mimeType: type, bytes, createdAt }
      return expiresAt === undefined ? file : { ...file, expiresAt }
    },

    list: (accountId, listing) => pageOfFiles(records, { ...listing, accountId, now: clock.now() }),

    async remove(accountId, id) {
      const file = await find(accountId, id)
      return file !== undefined && removeOne(file)
    },

    async open(accountId, id, range) {
      const file = await find(accountId, id)
      const opened = file && (await storage.open(file.mediaId, range))
      return file && opened && { file, stream: opened.stream }
    },

    async localFile(accountId, id) {
      const file = await find(accountId, id)
      return file && storage.localFile(file.mediaId)
    },

    async publish(accountId, id, expiresAt) {
      const file = await find(accountId, id)
      if (!file) return undefined
      if (!mayBePublic(file.mimeType)) {
        const message = `a public URL is for pictures, films and PDF, not for ${file.mimeType}`
        throw new ApiError('invalid_parameters', message, { param: 'file_id' })
      }
      if ((await countOf(accountId, 'public_token IS NOT NULL')) >= MAX_PUBLIC) {
        throw new ApiError('rate_limit_exceeded', `an account has at most ${MAX_PUBLIC} public URLs; revoke some first`)
      }
      const token = file.publicToken ?? randomBytes(16).toString('base64url')
      const sql = 'UPDATE file SET public_token = $2, public_expires_at = $3 WHERE id = $1 RETURNING id'
      await records.query(sql, [id, token, expiresAt ?? null])
      return find(accountId, id)
    },

    async unpublish(accountId, id) {
      const file = await find(accountId, id)
      if (file) await records.query('UPDATE file SET public_token = NULL, public_expires_at = NULL WHERE id = $1', [id])
      return file
    },

    publicPath({ publicToken, publicExpiresAt, filename }) {
      const isOver = publicExpiresAt !== undefined && publicExpiresAt <= clock.now()
      return publicToken === undefined || isOver ? undefined : `/files/${publicToken}/${encodeURIComponent(filename)}`
    },

    async findByPublicUrl(url) {
      const token = PUBLIC_PATH.exec(URL.parse(url, 'http://local')?.pathname ?? '')?.[1]
      if (token === undefined) return undefined
      return rowWhere('public_token = $1 AND (public_expires_at IS NULL OR public_expires_at > $2)', [token, clock.now()])
    },

    async sweep() {
      const sql = 'SELECT id, media_id FROM file WHERE expires_at <= $1 LIMIT 1000'
      const old = await records.query<{ id: string; media_id: string }>(sql, [clock.now()])
      for (const { id, media_id: mediaId } of old) await removeOne({ id, mediaId })
      const over = 'UPDATE file SET public_token = NULL, public_expires_at = NULL WHERE public_expires_at <= $1'
      await records.query(over, [clock.now()])
      return old.length
    },
  }
}
