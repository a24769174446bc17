/** Verbs: their base forms, what they mean for subject and object, and what things do in a film, in beats divided by `then`. */
import { findConcept } from '../concepts/concepts.ts'
import { FILM_VERBS, type Pose, type SceneAction, type SceneNode, type SceneRelation } from '../scene/scene.ts'
import { DETERMINERS } from './lexicon.data.ts'
import type { Phrase } from './phrases.ts'
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

/** Adds actions to the nodes: the words between one thing and the next, or the end of the sentence. */
export function withActions(phrases: readonly Phrase[], tokens: readonly string[]): SceneNode[] {
  const beats: number[] = []
  let beat = 0
  for (const word of tokens) {
    beats.push(beat)
    if (word === 'then') beat = Math.min(4, beat + 1)
  }
  return phrases.map(({ node, to }, index) => {
    const end = phrases[index + 1]?.from ?? tokens.length
    const actions: SceneAction[] = []
    for (let i = to; i < Math.min(tokens.length, Math.max(end, to)) && actions.length < 8; i++) {
      const word = tokens[i] as string
      // `in the park`: a noun.
      if (DETERMINERS.has(tokens[i - 1] ?? '')) continue
      if (NO_ACTION.test(word) && !/^(it|they|he|she|that|who|then|and|,)?$/.test(tokens[i - 1] ?? '') && i !== to) continue
      const two = `${verbOf(word)} ${OF_A_PAIR.test(tokens[i + 1] ?? '') ? tokens[i + 1] : tokens[i + 2]}`
      const verb = ACTIVE.has(two) ? two : verbOf(word)
      const aloft = verb !== 'fly' || node.pose === 'fly' || findConcept(node.concept)?.kind !== 'person'
      if (/^[a-z]+$/.test(word) && ACTIVE.has(verb) && aloft)
        actions.push({ verb, beat: beats[i] ?? 0, ...wayOf(tokens.slice(i + 1, end)) })
    }
    return actions.length > 0 ? { ...node, actions } : node
  })
}

/** Second words of verbs of two: `take off`, `play the guitar`. */
const OF_A_PAIR = /^(away|off|down|guitar|piano|violin)$/

/** Where the deed goes and how fast, from the words right after it. */
function wayOf(after: readonly string[]): Pick<SceneAction, 'direction' | 'speed'> {
  const words = after.slice(0, 6).join(' ')
  const direction = WAYS.find(([pattern]) => pattern.test(words))?.[1]
  const speed = /\b(slowly|gently|lazily|calmly)\b/.test(words) ? 'slow' : /\b(fast|quickly|rapidly|swiftly|at high speed|furiously)\b/.test(words) ? 'fast' : undefined // prettier-ignore
  return { ...(direction ? { direction } : {}), ...(speed ? { speed } : {}) }
}

const WAYS: readonly (readonly [RegExp, NonNullable<SceneAction['direction']>])[] = [
  [/^(\w+ )?(toward|towards|up to|at) (the )?(camera|viewer|us|lens)\b/, 'toward'],
  [/^(\w+ )?(away|into the (distance|sunset|horizon)|off into)\b/, 'away'],
  [/^(\w+ )?(into|in from) (the )?(frame|scene|view|shot)\b/, 'in'],
  [/^(\w+ )?out of (the )?(frame|scene|view|shot)\b|^(\w+ )?off[- ]?screen\b/, 'out'],
]

/** Words that act only where a subject stands right before them. */
const NO_ACTION =
  /^(leaves|left|rest|open|closed?|cross|land|roll|rose|fly|drop|turn|play|watch|swing|drink|fish|paint|cook|point)$/

const ACTIVE = new Set(FILM_VERBS)
