/** The rules of the local policy: which tags object when they stand near each other, how heavily, and which contexts ease them. */
import type { Category, Severity } from '../verdict.ts'
import type { Tag } from './find-tags.ts'

/**
 * `near` must stand within `within` words of the first tag; a tag in `after` only behind it. `atLeast` asks for so many of the first.
 * Ten points are enough to act at normal strictness; a context in `eased` takes four away, twice for `counter-speech`.
 */
export type Rule = {
  ruleId: string
  category: Category
  severity: Severity
  points: number
  near: [Tag, ...Tag[]]
  within?: number
  after?: Tag
  atLeast?: number
  eased?: Tag[]
}

const told: Tag[] = ['fiction', 'costume', 'lesson', 'medical']

export const rules: Rule[] = [
  {
    ruleId: 'sexual.child',
    category: 'sexual',
    severity: 3,
    points: 100,
    near: ['certain-child', 'never-with-children'],
    within: 30,
  },
  {
    ruleId: 'sexual.explicit',
    category: 'sexual',
    severity: 2,
    points: 12,
    near: ['explicit'],
    eased: ['art', 'medical', 'lesson'],
  },
  { ruleId: 'sexual.suggestive', category: 'sexual', severity: 1, points: 10, near: ['suggestive'], atLeast: 3, within: 20 },
  { ruleId: 'sexual.hint', category: 'sexual', severity: 1, points: 7, near: ['suggestive'], atLeast: 2, within: 12 },
  { ruleId: 'hate.slur', category: 'hate', severity: 2, points: 12, near: ['slur'], eased: ['counter-speech', 'lesson'] },
  {
    ruleId: 'hate.mistreated-group',
    category: 'hate',
    severity: 2,
    points: 11,
    near: ['identity', 'mistreatment'],
    within: 10,
    eased: ['counter-speech', 'lesson'],
  },
  {
    ruleId: 'hate.mistreated-people',
    category: 'hate',
    severity: 2,
    points: 11,
    near: ['identity-adjective', 'person', 'mistreatment'],
    within: 9,
    eased: ['counter-speech', 'lesson', 'sport'],
  },
  {
    ruleId: 'hate.derogation',
    category: 'hate',
    severity: 2,
    points: 11,
    near: ['identity', 'derogation'],
    within: 7,
    eased: ['counter-speech', 'lesson'],
  },
  {
    ruleId: 'hate.statement',
    category: 'hate',
    severity: 2,
    points: 11,
    near: ['sex-group', 'copula', 'derogation'],
    within: 5,
    after: 'derogation',
    eased: ['counter-speech'],
  },
  {
    ruleId: 'hate.declared',
    category: 'hate',
    severity: 2,
    points: 11,
    near: ['hatred', 'identity'],
    within: 4,
    after: 'identity',
    eased: ['counter-speech'],
  },
  {
    ruleId: 'hate.declared-sex',
    category: 'hate',
    severity: 2,
    points: 11,
    near: ['hatred', 'sex-group'],
    within: 3,
    after: 'sex-group',
    eased: ['counter-speech'],
  },
  {
    ruleId: 'hate.called-for',
    category: 'hate',
    severity: 3,
    points: 11,
    near: ['harm', 'identity'],
    within: 5,
    after: 'identity',
    eased: ['counter-speech', 'lesson'],
  },
  { ruleId: 'violence.gore', category: 'violence', severity: 2, points: 12, near: ['gore'], eased: [...told, 'kitchen'] },
  {
    ruleId: 'violence.atrocity',
    category: 'violence',
    severity: 2,
    points: 11,
    near: ['atrocity'],
    eased: [...told, 'kitchen', 'sport'],
  },
  {
    ruleId: 'violence.cruel-harm',
    category: 'violence',
    severity: 2,
    points: 11,
    near: ['harm', 'person', 'cruelty'],
    within: 7,
    after: 'person',
    eased: [...told, 'sport', 'kitchen'],
  },
  {
    ruleId: 'violence.armed-harm',
    category: 'violence',
    severity: 2,
    points: 11,
    near: ['harm', 'person', 'weapon'],
    within: 7,
    after: 'person',
    eased: [...told, 'sport', 'kitchen'],
  },
  {
    ruleId: 'violence.harmed-body',
    category: 'violence',
    severity: 2,
    points: 11,
    near: ['harm', 'body', 'weapon'],
    within: 6,
    after: 'body',
    eased: [...told, 'sport', 'kitchen'],
  },
  {
    ruleId: 'violence.harmed-animal',
    category: 'violence',
    severity: 2,
    points: 11,
    near: ['harm', 'animal', 'cruelty'],
    within: 5,
    after: 'animal',
    eased: [...told, 'kitchen'],
  },
  {
    ruleId: 'violence.harm',
    category: 'violence',
    severity: 1,
    points: 6,
    near: ['harm', 'person'],
    within: 4,
    after: 'person',
    eased: [...told, 'sport', 'kitchen'],
  },
  {
    ruleId: 'violence.harmed-child',
    category: 'violence',
    severity: 3,
    points: 11,
    near: ['harm', 'certain-child', 'cruelty'],
    within: 7,
    after: 'certain-child',
    eased: told,
  },
  {
    ruleId: 'violence.morbid',
    category: 'violence',
    severity: 1,
    points: 10,
    near: ['morbid'],
    atLeast: 3,
    within: 20,
    eased: [...told, 'kitchen'],
  },
  { ruleId: 'illegal.crime', category: 'illegal', severity: 2, points: 11, near: ['crime'], eased: told },
  {
    ruleId: 'illegal.shady-goods',
    category: 'illegal',
    severity: 1,
    points: 10,
    near: ['wrong', 'goods', 'shady'],
    within: 14,
    eased: told,
  },
  {
    ruleId: 'illegal.shady-drugs',
    category: 'illegal',
    severity: 1,
    points: 10,
    near: ['drug', 'wrong', 'shady'],
    within: 14,
    eased: told,
  },
]
