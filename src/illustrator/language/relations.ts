/** Reads the relation between neighbouring things from the words between them. */
import type { SceneRelation } from '../scene/scene.ts'
import type { Phrase } from './phrases.ts'
import { RELATION_PHRASES } from './words.data.ts'

/** Relations in the order of the words; `and` continues the list, so that `a cat and a dog on a bench` seats both. */
export function relationsBetween(phrases: readonly Phrase[], tokens: readonly string[]): SceneRelation[] {
  const found: SceneRelation[] = []
  for (let i = 1; i < phrases.length; i++) {
    const [before, after] = [phrases[i - 1] as Phrase, phrases[i] as Phrase]
    const words = ` ${tokens.slice(before.to, Math.max(before.to, after.from)).join(' ')} ${tokens.slice(after.from, after.to).join(' ')} `
    const between = ` ${tokens.slice(before.to, after.to).join(' ')} `.slice(0, words.length)
    const hit = RELATION_PHRASES.find(([phrase]) => between.includes(` ${phrase} `))
    if (!hit) continue
    const [, kind] = hit
    found.push({ from: before.node.id, kind, to: after.node.id })
    const earlier = phrases[i - 2]
    const joined = found.at(-2)
    if (earlier && joined?.kind === 'with' && joined.to === before.node.id && (kind === 'on' || kind === 'in'))
      found.push({ from: earlier.node.id, kind, to: after.node.id })
  }
  return found
}
