/** Verbs: their base forms, and what they mean for subject and object. */
import type { Pose, SceneRelation } from '../scene/scene.ts'
import { VERBS } from './verbs.data.ts'

/** A form of a verb: base, what it does to its object, how its subject looks. */
export type VerbForm = {
  base: string
  form: 'base' | 's' | 'ing' | 'past' | 'participle'
  relation?: SceneRelation['kind']
  pose?: Pose
}

let forms: Map<string, VerbForm> | undefined

/** The verb that a word is a form of, if it is one we know. */
export function verbForm(word: string): VerbForm | undefined {
  forms ??= readVerbs()
  return forms.get(word)
}

function readVerbs(): Map<string, VerbForm> {
  const found = new Map<string, VerbForm>()
  let meaning: Pick<VerbForm, 'relation' | 'pose'> = {}
  const add = (word: string, base: string, form: VerbForm['form']): void => {
    if (!found.has(word)) found.set(word, { base, form, ...meaning })
  }
  for (const line of VERBS.trim().split('\n')) {
    if (line.startsWith('@')) {
      const [relation, pose] = line.slice(1).split(' ')
      meaning = {
        ...(relation !== '-' ? { relation: relation as SceneRelation['kind'] } : {}),
        ...(pose !== '-' ? { pose: pose as Pose } : {}),
      }
      continue
    }
    for (const entry of line.split(' ')) {
      const [written = '', past, participle] = entry.split('/')
      const base = written.replace('*', '')
      const stem = written.endsWith('*')
        ? base + base.at(-1)
        : base.endsWith('e') && !/(ee|ie)$/.test(base)
          ? base.slice(0, -1)
          : base
      add(base, base, 'base')
      add(
        /(ch|sh|ss|x|z|o)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`,
        base,
        's',
      )
      add(/[^aeiou]ie$|^(lie|tie|die)$/.test(base) ? `${base.slice(0, -2)}ying` : `${stem}ing`, base, 'ing')
      const regular = base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`
      add(participle ?? past ?? regular, base, 'participle')
      add(past ?? regular, base, 'past')
    }
  }
  return found
}

/** The base form of a verb, roughly, also of verbs we do not know. */
export function verbOf(word: string): string {
  const known = verbForm(word)
  if (known) return known.base
  if (/(ping|ning|ming|ting)$/.test(word) && word.at(-4) === word.at(-5)) return word.slice(0, -4)
  if (word.endsWith('ing')) return word.slice(0, -3)
  if (/(ches|shes|sses|xes|zes|oes)$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}
