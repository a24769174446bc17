/** Files that are kept by the server, to be named by their id in later requests. */
import type { FileAnswer, FileListAnswer } from '../api/contract.ts'
import { toCamel, type Camel } from './camel.ts'
import type { CallOptions, Transport } from './transport.ts'

/** A file. Its times are seconds since the Unix epoch. */
export type StoredFile = Camel<FileAnswer>

/** `client.files` */
export type FilesApi = {
  /** Uploads bytes; without `expiresAfter` (seconds) they stay until they are deleted. */
  upload(
    file: Blob | Uint8Array,
    options?: CallOptions & { filename?: string; expiresAfter?: number; purpose?: string },
  ): Promise<StoredFile>
  /** One page, newest first; `paginationToken` of a page asks for the next one. */
  list(options?: CallOptions & { limit?: number; paginationToken?: string }): Promise<Camel<FileListAnswer>>
  get(id: string, options?: CallOptions): Promise<StoredFile>
  content(id: string, options?: CallOptions): Promise<Blob>
  delete(id: string, options?: CallOptions): Promise<void>
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
    async list({ limit, paginationToken, ...options } = {}) {
      const query = new URLSearchParams({
        ...(limit === undefined ? {} : { limit: String(limit) }),
        ...(paginationToken === undefined ? {} : { pagination_token: paginationToken }),
      })
      return toCamel(await transport.json<FileListAnswer>({ path: `/files?${query}`, ...options }))
    },
    get: async (id, options) => toCamel(await transport.json<FileAnswer>({ path: pathOf(id), ...options })),
    content: async (id, options) => (await transport.send({ path: `${pathOf(id)}/content`, accept: '*/*', ...options })).blob(),
    async delete(id, options) {
      await transport.send({ method: 'DELETE', path: pathOf(id), ...options })
    },
  }
}

const pathOf = (id: string): string => `/files/${encodeURIComponent(id)}`
