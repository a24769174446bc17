/** What two do with each other: `two cats facing each other`, `a dog and a cat looking at one another`, `face to face`. */
import type { SceneRelation } from '../scene/scene.ts'
import type { Phrase } from './phrases.ts'
import { verbForm } from './verbs.ts'

/** The words before `each other`, which the tokens hold as `them`. */
const MEETS = /\b(fac(e|es|ing)|look(s|ing)? at|star(e|es|ing) at|gaz(e|es|ing) at|hug(s|ging)?|kiss(es|ing)?|talk(s|ing)? to|whisper(s|ing)? to|fight(s|ing)?|greet(s|ing)?|feed(s|ing)?|touching|holding|nuzzling|smiling at|bowing to)$/ // prettier-ignore

/** The relations between two things that are with each other; two of a kind are told apart by an action of their node, which it changes. */
export function mutualRelations(phrases: readonly Phrase[], tokens: readonly string[]): SceneRelation[] {
  const at = tokens.findIndex(
    (word, index) => word === 'them' && MEETS.test(tokens.slice(Math.max(0, index - 2), index).join(' ')),
  )
  if (at < 0) return []
  const before = phrases.filter(({ to }) => to <= at)
  const [one, two] = before.slice(-2)
  const last = before.at(-1)
  if (!last) return []
  const verb = tokens.slice(last.to, at).map((word) => verbForm(word)?.base).find(Boolean) ?? 'face' // prettier-ignore
  if (last.node.count > 1) {
    if (last.node.count === 2 && !last.node.actions?.some((action) => action.verb === verb))
      last.node.actions = [
        ...(last.node.actions ?? []),
        { verb: /^(look|stare|gaze|stand|sit)$/.test(verb) ? 'face' : verb, beat: 0 },
      ]
    return []
  }
  const joined = one && two && tokens.slice(one.to, two.from).includes('and')
  if (!joined) return []
  return [
    { from: one.node.id, kind: 'facing', to: two.node.id },
    { from: two.node.id, kind: 'facing', to: one.node.id },
  ]
}
