/** A film's state as the wire has it: `error` only when there is one, `video.url` empty when it is withheld. */
import { deliveredAnswer } from './delivered-answer.ts'
import type { Video } from '../generation/generation.ts'

/** The body and status that answer a poll. `urlOf` gives the address of a stored film. */
export async function videoAnswer(
  video: Video,
  requestId: string,
  { baseUrl, urlOf }: { baseUrl: string; urlOf: (file: { id: string; mimeType: string; expiresAt: number }) => Promise<string> },
): Promise<{ status: 200 | 202; body: object }> {
  if (video.status === 'pending') return { status: 202, body: { request_id: requestId, ...video } }
  if (video.status === 'expired') return { status: 200, body: { request_id: requestId, ...video } }
  if (video.status === 'failed') return { status: 200, body: { request_id: requestId, ...video } }
  const { fileId, mimeType, durationSeconds, respectsModeration, ticks, delivered, unresolved } = video.result
  const url =
    fileId === undefined ? (delivered?.uploadedTo ?? '') : await urlOf({ id: fileId, mimeType, expiresAt: video.expiresAt })
  const duration = Number(durationSeconds.toFixed(3))
  return {
    status: 200,
    body: {
      request_id: requestId,
      status: 'done',
      progress: 100,
      video: {
        url,
        duration,
        respect_moderation: respectsModeration,
        ...(unresolved === undefined ? {} : { unresolved }),
        ...deliveredAnswer(delivered, baseUrl),
      },
      model: video.model,
      usage: { cost_in_usd_ticks: ticks },
    },
  }
}
