/** When to look for files without a row: reading every name is dear, and orphans are rare. */
import type { Clock } from '../lib/clock.ts'

/** A file without a row is an orphan only after this time: a younger one may be waiting for its row right now. */
export const ORPHAN_AGE_MS = 3_600_000

/** True at the first call, and then once an hour. */
export function orphanScanIsDue(clock: Clock): () => boolean {
  let nextAt = 0
  return () => {
    if (clock.now() < nextAt) return false
    nextAt = clock.now() + ORPHAN_AGE_MS
    return true
  }
}
