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
  /** SHA-256 of the text, in hex. */
  promptHash?: string
  prompt?: string
}

/** Describes a decision as far as the audit setting allows; undefined when nothing may be kept. */
export function describeDecision(
  text: string,
  context: { accountId?: string; part: Part | 'output' },
  verdict: Verdict,
  audit: ModerationSettings['audit'],
): Decision | undefined {
  if (audit === 'off') return undefined
  const { action } = verdict
  const promptHash = createHash('sha256').update(text).digest('hex')
  const objection =
    verdict.action === 'allow' ? {} : { category: verdict.category, severity: verdict.severity, ruleId: verdict.ruleId }
  return { ...context, action, ...objection, promptHash, ...(audit === 'prompt' && { prompt: text }) }
}
