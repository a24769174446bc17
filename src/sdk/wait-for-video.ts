/**
 * Waiting for a film: by the server's events where it offers them, else by asking again and again, at first soon and then more seldom. The
 * events only tell when to look and how far it is; what the film is comes from the one place that says so, `GET /v1/videos/{id}`.
 */
import { OpenImagineError } from './open-imagine-error.ts'
import { serverSentEvents } from './server-sent-events.ts'
import type { Transport } from './transport.ts'
import type { DoneVideo, Video } from './videos.ts'
import { waitUntil, type WaitOptions } from './wait-until.ts'

type Waiting = {
  transport: Transport
  get: (requestId: string, options: { signal: AbortSignal }) => Promise<Video>
  usesEvents: boolean
  eventsPath: string
}

const TEN_MINUTES_MS = 600_000

/** Resolves with the film once it is done. */
export function waitForVideo(waiting: Waiting, requestId: string, options: WaitOptions = {}): Promise<DoneVideo> {
  let hasFollowed = !waiting.usesEvents
  const ask = async (signal: AbortSignal, tell: (percent: number) => void): Promise<DoneVideo | undefined> => {
    if (!hasFollowed) {
      await followEvents(waiting, signal, tell)
      hasFollowed = true
    }
    const video = await waiting.get(requestId, { signal })
    if (video.status !== 'pending') return doneOrThrow(video, requestId, tell)
    tell(video.progress ?? 0)
    return undefined
  }
  return waitUntil({ ask, what: `the video ${requestId}`, id: requestId }, options)
}

/** Returns when the film has ended, or when there are no events: then the caller asks. */
async function followEvents(
  { transport, eventsPath }: Waiting,
  signal: AbortSignal,
  tell: (percent: number) => void,
): Promise<void> {
  try {
    const call = { path: eventsPath, accept: 'text/event-stream', signal, timeoutMs: TEN_MINUTES_MS }
    const response = await transport.send(call)
    if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return await response.body?.cancel()
    for await (const data of serverSentEvents(response, signal)) {
      const event = parsed(data)
      if (typeof event.progress === 'number') tell(event.progress)
      if (event.status !== undefined && event.status !== 'pending') return
    }
  } catch {
    // A server without events, or a connection that broke: asking settles it, and meets the same error again if there is one.
    signal.throwIfAborted()
  }
}

function doneOrThrow(
  video: Exclude<Video, { status: 'pending' }>,
  requestId: string,
  tell: (percent: number) => void,
): DoneVideo {
  if (video.status === 'done') {
    tell(100)
    return video
  }
  if (video.status === 'failed') throw new OpenImagineError(video.error.message, { code: video.error.code, requestId })
  const message = 'the time of this video is over: its file was deleted'
  throw new OpenImagineError(message, { code: 'expired', requestId })
}

function parsed(data: string): { status?: unknown; progress?: unknown } {
  try {
    const value: unknown = JSON.parse(data)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}
