/** Waiting for something by asking again and again, at first soon and then more seldom. */
import { OpenImagineError } from './open-imagine-error.ts'
import { pause } from './pause.ts'

/** How to wait. */
export type WaitOptions = {
  signal?: AbortSignal | undefined
  /** Called with whole percents as they grow, at last with 100. */
  onProgress?: ((percent: number) => void) | undefined
  /** Until the waiting is given up, not the work; 10 minutes unless it is given. */
  timeoutMs?: number | undefined
  /** Between two questions: the first pause, which grows by half each time up to five times itself; 500 ms unless it is given. */
  pollMs?: number | undefined
}

type Waiting<Answer> = {
  /** Undefined as long as it is not there; throws when it will not be. */
  ask: (signal: AbortSignal, tell: (percent: number) => void) => Promise<Answer | undefined>
  /** What an error says is late, e.g. `the video 1234`. */
  what: string
  id: string
}

const TEN_MINUTES_MS = 600_000

/** Resolves with the first answer there is. */
export async function waitUntil<Answer>({ ask, what, id }: Waiting<Answer>, options: WaitOptions = {}): Promise<Answer> {
  const { timeoutMs = TEN_MINUTES_MS, pollMs = 500 } = options
  const timeout = AbortSignal.timeout(timeoutMs)
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout
  const tell = growing(options.onProgress)
  try {
    for (let delayMs = pollMs; ; delayMs = Math.min(delayMs * 1.5, pollMs * 5)) {
      const answer = await ask(signal, tell)
      if (answer !== undefined) return answer
      await pause(delayMs, signal)
    }
  } catch (error) {
    if (options.signal?.aborted || !timeout.aborted) throw error
    const message = `${what} was not done after ${timeoutMs / 1000} s; it is still being made, wait for it again`
    throw new OpenImagineError(message, { code: 'timed_out', requestId: id, cause: error })
  }
}

/** Passes on only what is more than before. */
function growing(onProgress: WaitOptions['onProgress']): (percent: number) => void {
  let before = -1
  return (percent) => {
    if (percent <= before) return
    before = percent
    onProgress?.(percent)
  }
}
