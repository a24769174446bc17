/** A film as it changes, until its end. */
import type { Principal } from '../accounts/accounts.ts'
import { sleep } from '../lib/abort.ts'
import { getVideo, type Video } from './get-video.ts'
import type { Parts } from './parts.ts'

/** Wake-ups tell of ends only, and may be lost; progress is looked up. */
const POLL_MS = 500

/** Gives the film as it stands, then again whenever that changes; ends after its last state, or with the signal's reason. */
export async function* watchVideo(
  parts: Pick<Parts, 'queue' | 'clock'>,
  principal: Principal,
  { id, signal }: { id: string; signal: AbortSignal },
): AsyncGenerator<Video> {
  let wake = () => {}
  const stopListening = parts.queue.onEnded(() => wake())
  let told = ''
  try {
    for (;;) {
      const woken = new AbortController()
      wake = () => woken.abort()
      const video = await getVideo(parts, principal, id)
      const state = JSON.stringify(video)
      if (state !== told) yield video
      if (video.status !== 'pending') return
      told = state
      await sleep(POLL_MS, AbortSignal.any([signal, woken.signal])).catch(() => {})
      signal.throwIfAborted()
    }
  } finally {
    stopListening()
  }
}
