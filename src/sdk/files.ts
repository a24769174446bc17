/** Files that are kept by the server, to be named by their id in later requests. */
import type { FileAnswer, FileListAnswer, PublicUrlAnswer } from '../api/contract.ts'
import { toCamel, toSnake, type Camel } from './camel.ts'
import { listCall } from './list-call.ts'
import type { CallOptions, Transport } from './transport.ts'

/** A file. Its times are seconds since the Unix epoch. */
export type StoredFile = Camel<FileAnswer>

/** Which files: `filter` is an expression such as `content_type = "image/png" AND size_bytes > 1048576`. */
export type ListFiles = CallOptions & {
  limit?: number
  paginationToken?: string
  order?: 'asc' | 'desc'
  sortBy?: 'created_at' | 'filename' | 'size'
  filter?: string
}

/** `client.files` */
export type FilesApi = {
  /** Uploads bytes; without `expiresAfter` (seconds) they stay until they are deleted. */
  upload(
    file: Blob | Uint8Array,
    options?: CallOptions & { filename?: string; expiresAfter?: number; purpose?: string },
  ): Promise<StoredFile>
  /** One page, newest first unless told; `paginationToken` of a page asks for the next one. */
  list(options?: ListFiles): Promise<Camel<FileListAnswer>>
  get(id: string, options?: CallOptions): Promise<StoredFile>
  content(id: string, options?: CallOptions): Promise<Blob>
  delete(id: string, options?: CallOptions): Promise<void>
  /** Gives a picture, a film or a PDF an address that opens without a key, for `expiresAfter` seconds or until it is revoked. */
  createPublicUrl(id: string, options?: CallOptions & { expiresAfter?: number }): Promise<Camel<PublicUrlAnswer>>
  revokePublicUrl(id: string, options?: CallOptions): Promise<void>
}

/** Makes `client.files`. */
export function filesApi(transport: Transport): FilesApi {
  return {
    async upload(file, { filename, expiresAfter, purpose, ...options } = {}) {
      const blob = file instanceof Blob ? file : new Blob([new Uint8Array(file)])
      const form = new FormData()
      // The hosted API reads these before the file, and only there.
      if (expiresAfter !== undefined) form.set('expires_after', String(expiresAfter))
      if (purpose !== undefined) form.set('purpose', purpose)
      form.set('file', blob, filename ?? ('name' in blob && typeof blob.name === 'string' ? blob.name : 'upload'))
      return toCamel(await transport.json<FileAnswer>({ method: 'POST', path: '/files', body: form, ...options }))
    },
    list: async (options) => toCamel(await transport.json<FileListAnswer>(listCall('/files', options))),
    get: async (id, options) => toCamel(await transport.json<FileAnswer>({ path: pathOf(id), ...options })),
    content: async (id, options) => (await transport.send({ path: `${pathOf(id)}/content`, accept: '*/*', ...options })).blob(),
    async delete(id, options) {
      await transport.send({ method: 'DELETE', path: pathOf(id), ...options })
    },
    async createPublicUrl(id, { expiresAfter, ...options } = {}) {
      const call = { method: 'POST', path: `${pathOf(id)}/public-url`, body: toSnake({ expiresAfter }), ...options } as const
      return toCamel(await transport.json<PublicUrlAnswer>(call))
    },
    async revokePublicUrl(id, options) {
      await transport.send({ method: 'POST', path: `${pathOf(id)}/public-url/revoke`, ...options })
    },
  }
}

const pathOf = (id: string): string => `/files/${encodeURIComponent(id)}`
