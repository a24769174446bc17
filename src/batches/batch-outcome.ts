/** What came of a request of a batch, ready to be told in any protocol. */
import type { Picture, Pictures, Video, VideoResult } from '../generation/generation.ts'
import type { Storage } from '../storage/storage.ts'
import type { BatchRequest } from './batches.ts'

/** Pictures in the way they were asked for, a film that is done, or why there is neither. */
export type BatchOutcome =
  | { what: 'pictures'; pictures: Pictures; format: 'url' | 'b64_json' }
  | { what: 'film'; film: Extract<Video, { status: 'done' }>; jobId: string }
  | { what: 'nothing'; error: { code: string; message: string } }

/** Looks at a request that has ended. Pictures that were asked for in base64 are read from where they are kept until now. */
export async function outcomeOf(request: BatchRequest, storage: Storage): Promise<BatchOutcome> {
  const { kind, status, result, body, jobId = '' } = request
  if (status !== 'succeeded' || result === undefined)
    return { what: 'nothing', error: request.error ?? { code: 'cancelled', message: 'the request was cancelled' } }
  if (kind === 'image_generation' || kind === 'image_edit') {
    const isInline = (body as { response_format?: unknown }).response_format === 'b64_json'
    const made = result.value as Pictures
    return isInline
      ? { what: 'pictures', pictures: await withBytes(made, storage), format: 'b64_json' }
      : { what: 'pictures', pictures: made, format: 'url' }
  }
  const value = result.value as VideoResult
  return { what: 'film', film: { status: 'done', model: value.model, result: value, expiresAt: result.expiresAt }, jobId }
}

/** One whose time is over stays an address. */
async function withBytes(made: Pictures, storage: Storage): Promise<Pictures> {
  const pictures = made.pictures.map(async (picture): Promise<Picture> => {
    if (picture.isWithheld || !('fileId' in picture)) return picture
    const opened = await storage.open(picture.fileId)
    if (!opened) return picture
    const { mimeType } = picture
    return { isWithheld: false, mimeType, bytes: new Uint8Array(await new Response(opened.stream).arrayBuffer()) }
  })
  return { ...made, pictures: await Promise.all(pictures) }
}
