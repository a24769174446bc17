/** The operations on files. */
import { fileListQuery, fileUploadFields, publicUrlRequest } from '../file-requests.ts'
import {
  fileDeletedResponse,
  fileListResponse,
  fileResponse,
  publicUrlResponse,
  publicUrlRevokedResponse,
} from '../file-responses.ts'
import { z } from '@hono/zod-openapi'
import { ok, type Operation } from './operation.ts'

const form = fileUploadFields
  .extend({ file: z.any().openapi({ type: 'string', format: 'binary', description: 'The file' }) })
  .openapi('FileUploadForm')

export const FILE_OPERATIONS: readonly Operation[] = [
  {
    method: 'post',
    path: '/v1/files',
    tag: 'Files',
    summary: 'Upload a file',
    description: 'Its id stands for it wherever a picture or film is taken: `{"file_id": "..."}`.',
    form,
    answers: ok(fileResponse),
  },
  { method: 'get', path: '/v1/files', tag: 'Files', summary: 'List files', query: fileListQuery, answers: ok(fileListResponse) },
  { method: 'get', path: '/v1/files/{file_id}', tag: 'Files', summary: 'One file', answers: ok(fileResponse) },
  { method: 'delete', path: '/v1/files/{file_id}', tag: 'Files', summary: 'Delete a file', answers: ok(fileDeletedResponse) },
  {
    method: 'get',
    path: '/v1/files/{file_id}/content',
    tag: 'Files',
    summary: 'What is in a file',
    answers: {
      200: { description: 'The bytes', type: 'application/octet-stream' },
      206: { description: 'The part of them that Range asks for', type: 'application/octet-stream' },
      304: { description: 'Unchanged' },
      416: { description: 'There is no such part' },
    },
  },
  {
    method: 'post',
    path: '/v1/files/{file_id}/public-url',
    tag: 'Files',
    summary: 'Give a file a public address',
    description: 'For pictures, films and PDF; it opens without a key until its time is over or it is revoked.',
    body: publicUrlRequest,
    isBodyOptional: true,
    answers: ok(publicUrlResponse),
  },
  {
    method: 'post',
    path: '/v1/files/{file_id}/public-url/revoke',
    tag: 'Files',
    summary: 'Take the public address back',
    answers: ok(publicUrlRevokedResponse),
  },
]
