/** What the audit learns of each decision: never the text, unless the operator asks for it. */
import { createHash } from 'node:crypto'
import type { ModerationSettings } from './settings.ts'
import type { Part, Verdict } from './verdict.ts'

/** One decision, plain JSON, ready for the records and the counters of metrics. */
export type Decision = {
  accountId?: string
  part: Part | 'output'
  action: Verdict['action']
  category?: string
  severity?: number
  ruleId?: string
  /** SHA-256 of the text, in hex; absent when nothing may be kept and the decision is only counted. */
  promptHash?: string
  prompt?: string
}

/** Describes a decision as far as the audit setting allows: `off` leaves only what the counters need. */
export function describeDecision(
  text: string,
  context: { accountId?: string; part: Part | 'output' },
  verdict: Verdict,
  audit: ModerationSettings['audit'],
): Decision {
  const { action } = verdict
  const objection =
    verdict.action === 'allow' ? {} : { category: verdict.category, severity: verdict.severity, ruleId: verdict.ruleId }
  if (audit === 'off') return { part: context.part, action, ...objection }
  const promptHash = createHash('sha256').update(text).digest('hex')
  return { ...context, action, ...objection, promptHash, ...(audit === 'prompt' && { prompt: text }) }
}
