/** A stored file as a reply that any page may show: the storage's own answer, readable across origins. */
import { ApiError } from '../api/errors.ts'
import { answerMedia } from '../storage/storage.ts'
import type { HttpParts } from './parts.ts'

/** Answers GET and HEAD with ranges and ETag; 404 once the file's time is over. */
export async function sendFile({ storage }: HttpParts, request: Request, id: string): Promise<Response> {
  const reply = await answerMedia(storage, id, request)
  if (!reply) throw new ApiError('invalid_parameters', 'there is no such file, or its time is over', { status: 404 })
  reply.headers.set('access-control-allow-origin', '*')
  reply.headers.set('access-control-expose-headers', 'content-length, content-range, accept-ranges, etag')
  return reply
}
