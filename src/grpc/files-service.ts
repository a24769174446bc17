/** `Files`: the files of the account, as `/v1/files` has them. */
import { ApiError } from '../api/errors.ts'
import { fileUploadFields, publicUrlRequest } from '../api/file-requests.ts'
import { readRequest } from '../api/read-request.ts'
import type { KeptFile } from '../files/files.ts'
import { fileAnswer, readFileListing } from '../wire/wire.ts'
import { body, secondsTimestamp, timestamp, wordOf } from './messages.ts'
import type { Asked, GrpcParts } from './parts.ts'

type FileRequest = { file_id?: string }
type ListFilesRequest = { limit?: number; order?: string; pagination_token?: string; sort_by?: string; filter?: string }
export type UploadFileChunk = { init?: { name?: string; expires_after?: number }; data?: Buffer }

const noSuchFile = (): ApiError => new ApiError('invalid_parameters', 'there is no such file', { status: 404 })
const SORTS: Record<string, string> = { FILES_SORT_BY_FILENAME: 'filename', FILES_SORT_BY_SIZE: 'size' }

/** The methods of the service; the two that stream take and give chunks. */
export function filesService({ files, clock }: GrpcParts) {
  const message = (file: KeptFile, baseUrl: string) => {
    const {
      bytes,
      created_at: created,
      expires_at: end,
      public_url_expires_at: publicEnd,
      ...told
    } = fileAnswer(file, { files, baseUrl })
    return body({
      size: bytes,
      created_at: secondsTimestamp(created),
      expires_at: end === undefined ? undefined : secondsTimestamp(end),
      filename: told.filename,
      id: told.id,
      public_url: told.public_url,
      public_url_expires_at: publicEnd === undefined ? undefined : secondsTimestamp(publicEnd),
    })
  }

  return {
    unary: {
      async ListFiles(request: ListFilesRequest, { principal, baseUrl }: Asked) {
        const query = body({
          limit: request.limit === 0 ? undefined : request.limit,
          order: wordOf(request.order) === 'descending' ? 'desc' : 'asc',
          sort_by: SORTS[request.sort_by ?? ''] ?? 'created_at',
          pagination_token: request.pagination_token,
          filter: request.filter,
        })
        const listing = readFileListing(query)
        const page = await files.list(principal.accountId, listing)
        const last = page.length === listing.limit ? page.at(-1) : undefined
        return body({ data: page.map((file) => message(file, baseUrl)), pagination_token: last?.id })
      },

      async RetrieveFile({ file_id: id = '' }: FileRequest, { principal, baseUrl }: Asked) {
        const file = await files.find(principal.accountId, id)
        if (!file) throw noSuchFile()
        return message(file, baseUrl)
      },

      async DeleteFile({ file_id: id = '' }: FileRequest, { principal }: Asked) {
        if (!(await files.remove(principal.accountId, id))) throw noSuchFile()
        return { id, deleted: true }
      },

      async CreatePublicUrl(request: FileRequest & { expires_after?: number }, { principal, baseUrl }: Asked) {
        const { expires_after: seconds } = readRequest(publicUrlRequest, body({ expires_after: request.expires_after }))
        const expiresAt = seconds === undefined ? undefined : clock.now() + seconds * 1000
        const file = await files.publish(principal.accountId, request.file_id ?? '', expiresAt)
        const path = file && files.publicPath(file)
        if (path === undefined) throw noSuchFile()
        return body({
          public_url: `${baseUrl}${path}`,
          expires_at: expiresAt === undefined ? undefined : timestamp(expiresAt),
        })
      },

      async RevokePublicUrl({ file_id: id = '' }: FileRequest, { principal, baseUrl }: Asked) {
        const file = await files.unpublish(principal.accountId, id)
        if (!file) throw noSuchFile()
        const path = files.publicPath(file)
        return body({ file_id: id, revoked: path !== undefined, public_url: path && `${baseUrl}${path}` })
      },
    },

    async upload(chunks: AsyncIterable<UploadFileChunk>, { principal, baseUrl }: Asked) {
      let init: UploadFileChunk['init']
      const parts: Buffer[] = []
      let length = 0
      for await (const chunk of chunks) {
        if (chunk.init) init = chunk.init
        if (!chunk.data) continue
        length += chunk.data.length
        if (length > files.maxBytes)
          throw new ApiError('invalid_parameters', `a file must be at most ${files.maxBytes} bytes`, { status: 413 })
        parts.push(chunk.data)
      }
      if (!init) throw new ApiError('invalid_parameters', 'the first message must be init, with the name of the file')
      const { expires_after: seconds } = readRequest(fileUploadFields, body({ expires_after: init.expires_after }))
      const file = await files.add({
        accountId: principal.accountId,
        filename: init.name ?? '',
        content: Buffer.concat(parts),
        ...(seconds === undefined ? {} : { expiresAt: clock.now() + seconds * 1000 }),
      })
      return message(file, baseUrl)
    },

    async content({ file_id: id = '' }: FileRequest, { principal }: Asked): Promise<ReadableStream<Uint8Array>> {
      const opened = await files.open(principal.accountId, id)
      if (!opened) throw noSuchFile()
      return opened.stream
    },
  }
}
