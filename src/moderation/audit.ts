/** The audit: each decision is counted, and kept in the records until its retention is over. */
import type { Clock } from '../lib/clock.ts'
import { randomId } from '../lib/ids.ts'
import type { Records } from '../records/records.ts'
import type { Decision } from './decision.ts'

/** Takes notes of decisions; `sweep` forgets those older than the retention and answers how many. */
export type Audit = {
  note(decision: Decision): Promise<void>
  sweep(): Promise<number>
}

/** Makes the audit. A decision that cannot be kept is told to `onFailure` and never fails the request that it judged. */
export function makeAudit(options: {
  records: Records
  clock: Clock
  retentionMs: number
  count: (decision: Decision) => void
  onFailure: (error: unknown) => void
}): Audit {
  const { records, clock, retentionMs, count, onFailure } = options
  return {
    async note(decision) {
      count(decision)
      // Without a hash the operator asked to keep nothing; the counters hold no trace of the text or the account.
      if (decision.promptHash === undefined) return
      const { accountId, part, action, category, severity, ruleId, promptHash, prompt } = decision
      const kept = [accountId, part, action, category, severity, ruleId, promptHash, prompt].map((value) => value ?? null)
      await records
        .query(
          `INSERT INTO moderation_decisions
             (id, account_id, part, action, category, severity, rule_id, prompt_hash, prompt, created_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
          [randomId(), ...kept, clock.now()],
        )
        .catch(onFailure)
    },

    async sweep() {
      const oldest = clock.now() - retentionMs
      return (await records.query('DELETE FROM moderation_decisions WHERE created_at <= $1 RETURNING id', [oldest])).length
    },
  }
}
