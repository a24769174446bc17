/** The local policy: text in, findings out, the gravest first. */
import type { Category, Finding, Severity } from '../verdict.ts'
import { findTags, readWords, type Tag } from './find-tags.ts'
import { strongTerms } from './strong-terms.data.ts'

/** Tags that object when they all stand within `within` words of the first. */
type Rule = { category: Category; severity: Severity; ruleId: string; near: [Tag, ...Tag[]]; within: number }

const rule = (category: Category, severity: Severity, near: [Tag, ...Tag[]], within = 0): Rule => {
  return { category, severity, ruleId: `${category}.${near.join('-')}`, near, within }
}
const rules: Rule[] = [
  rule('sexual', 3, ['certain-child', 'never-with-children'], 12),
  rule('sexual', 2, ['explicit']),
  rule('hate', 2, ['slur']),
  rule('hate', 2, ['identity', 'mistreatment'], 8),
  rule('violence', 2, ['gore']),
  rule('violence', 2, ['atrocity']),
  rule('violence', 2, ['harm', 'person', 'cruelty'], 6),
  rule('violence', 2, ['harm', 'person', 'weapon'], 6),
  rule('illegal', 2, ['crime']),
  rule('illegal', 2, ['wrong', 'goods', 'shady'], 10),
]
const copyrightNames = new RegExp(`(?<![a-z])(?:${strongTerms.copyright.join('|')})(?![a-z])`)

/** Everything in the text that the policy objects to. */
export function judgeLocally(text: string): Finding[] {
  const words = readWords(text)
  const places = findTags(words)
  const found = rules
    .filter((rule) => applies(rule, places))
    .map(({ category, severity, ruleId }): Finding => ({ category, severity, ruleId, points: 10 }))
  if (copyrightNames.test(words.join(' ')))
    found.push({ category: 'copyright', severity: 2, ruleId: 'copyright.name', points: 10 })
  return found
}

/** A person counts as the one who suffers only after the act: "a woman cuts a cake with a knife" harms nobody. */
function applies({ near: [first, ...others], within }: Rule, places: Map<Tag, number[]>): boolean {
  const isNear = (tag: Tag, distance: number) =>
    tag === 'person' ? distance > 0 && distance <= within : distance !== 0 && Math.abs(distance) <= within
  return (places.get(first) ?? []).some((at) => others.every((tag) => places.get(tag)?.some((other) => isNear(tag, other - at))))
}
