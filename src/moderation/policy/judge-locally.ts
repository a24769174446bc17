/** The local policy: text in, findings out, the gravest first. */
import { fold } from '../reading/fold.ts'
import type { Category, Finding } from '../verdict.ts'
import { strongTerms } from './strong-terms.data.ts'

const patterns = Object.entries(strongTerms).map(
  ([category, terms]) => [category as Category, new RegExp(`(?<![a-z])(?:${terms.join('|')})(?:s|es|ed|ing)?(?![a-z])`)] as const,
)

/** Everything in the text that the policy objects to. */
export function judgeLocally(text: string): Finding[] {
  const folded = fold(text)
  return patterns
    .filter(([, pattern]) => pattern.test(folded))
    .map(([category]) => ({ category, severity: 2, ruleId: `${category}.strong`, points: 10 }))
}
