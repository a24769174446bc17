/**
 * Keeps a failing service from slowing every request. States: closed (calls pass; `failures` in a row open it), open (calls are refused at once
 * for `restMs`), then one trial call: success closes it, failure opens it again. Calls during the trial are refused.
 */
import type { Clock } from '../../lib/clock.ts'

/** Wraps calls; `run` rejects when the breaker is open or the call takes longer than `timeoutMs`. */
export function circuitBreaker({ clock, timeoutMs, failures = 5, restMs = 30_000 }: BreakerOptions) {
  let failedInARow = 0
  let openUntil = 0
  return {
    async run<Answer>(call: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> {
      if (clock.now() < openUntil) throw new Error('the remote moderator is resting after failures')
      if (failedInARow >= failures) openUntil = clock.now() + restMs
      try {
        const answer = await call(AbortSignal.timeout(timeoutMs))
        failedInARow = 0
        openUntil = 0
        return answer
      } catch (error) {
        failedInARow++
        if (failedInARow >= failures) openUntil = clock.now() + restMs
        throw error
      }
    },
  }
}

type BreakerOptions = { clock: Clock; timeoutMs: number; failures?: number; restMs?: number }
