/** Expands the labelled templates into prompts, always the same ones. */
import type { Category } from '../src/moderation/moderation.ts'
import { families, type Family, type Kind } from './moderation-prompts.data.ts'

/** A prompt with its label. `marked` keeps the [brackets] around the words that a disguise is tried on. */
export type LabelledPrompt = {
  text: string
  marked: string
  category: Category | 'none'
  kind: Kind
  family: string
  heldOut: boolean
}

/** At most `perTemplate` prompts of each template, spread over its slots. */
export function labelledPrompts(perTemplate = 100): LabelledPrompt[] {
  const all = families.flatMap((family) =>
    Object.entries(family.prompts).flatMap(([label, templates]) => {
      const [category, kind] = label.split('/') as [Category | 'none', Kind]
      const marked = [...new Set(templates.split('\n').flatMap((template) => expand(template, family, perTemplate)))]
      return marked.map((marked) => ({
        text: marked.replace(/[[\]]/g, ''),
        marked,
        category,
        kind,
        family: family.name,
        heldOut: family.heldOut,
      }))
    }),
  )
  return [...new Map(all.map((prompt) => [prompt.text, prompt])).values()]
}

function expand(template: string, { slots }: Family, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    let turn = (Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(index + 7, 0x85ebca6b)) >>> 0
    return `${template}{tail}`.replace(/\{(\w+)\}/g, (_, slot: string) => {
      const choices = (slots[slot] as string).split('|')
      const choice = choices[turn % choices.length] as string
      turn = Math.floor(turn / choices.length)
      return choice
    })
  })
}
