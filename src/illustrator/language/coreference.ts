/** Joins later mentions of a thing with the first one, and reads what is said of it: `the panda is wearing`, `one of them is red`. */
import { colorHex } from '../concepts/concepts.ts'
import type { SceneNode } from '../scene/scene.ts'
import type { Phrase } from './phrases.ts'
import { MATERIAL_WORDS, SIZE_WORDS } from './words.data.ts'

/** Later phrases with `the` that name an earlier thing share its node. */
export function joinMentions(phrases: readonly Phrase[], tokens: readonly string[]): Phrase[] {
  const seen: Phrase[] = []
  return phrases.map((phrase) => {
    const words = tokens.slice(Math.max(0, phrase.from - 3), phrase.to)
    const own = tokens.slice(phrase.from, phrase.head)
    const isDefinite =
      !own.some((word) => /^(an?|another)$/.test(word)) &&
      words.some((word) => /^(the|these|those|this|that|its|his|her|their)$/.test(word))
    const { node } = phrase
    const earlier = seen.find(
      (one) => one.node.concept === node.concept && (node.colors.length === 0 || node.colors.join() === one.node.colors.join()),
    )
    if (!earlier || !isDefinite || (node.count > 1 && earlier.node.count === 1)) {
      seen.push(phrase)
      return phrase
    }
    if (node.pose) earlier.node.pose ??= node.pose
    return { ...phrase, node: earlier.node }
  })
}

/** `all of the students are teddy bears`: what they are said to be is what is drawn. */
export function joinIdentities(
  phrases: readonly Phrase[],
  tokens: readonly string[],
  kindOf: (node: SceneNode) => string | undefined,
): Phrase[] {
  const kept: Phrase[] = []
  for (const phrase of phrases) {
    const before = kept.at(-1)
    const between = before ? tokens.slice(before.to, phrase.head).join(' ') : ''
    const isThem = before && /^(all )?(are|is|were|was)( all)?( an?)?( [a-z-]+)?$/.test(between) && kindOf(before.node) === 'person' && /^(toy|animal|bird|food|plant|fish|insect|device)$/.test(kindOf(phrase.node) ?? '') // prettier-ignore
    if (!before || !isThem) {
      kept.push(phrase)
      continue
    }
    const { concept, words, colors, material } = phrase.node
    Object.assign(before.node, { concept, words, colors, ...(material ? { material } : {}) })
    kept[kept.length - 1] = { ...before, to: phrase.to }
  }
  return kept
}

/** Colours, materials and sizes said after the noun: `the car is red`, `painted blue`. Changes the nodes. */
export function readPredicates(phrases: readonly Phrase[], tokens: readonly string[]): void {
  phrases.forEach(({ node, to }, index) => {
    const tail = tokens.slice(to, Math.min(phrases[index + 1]?.from ?? tokens.length, to + 6))
    const lead = tail.findIndex(
      (word) =>
        !/^(is|are|was|that|which|painted|colou?red|all|very|in|both|has|been|each|now|completely|entirely|made|out|of|from|carved|built)$/.test(
          word,
        ),
    )
    if (lead < 1 || tail[0] === 'in' || tail[0] === 'all' || tail[0] === 'of' || tail[0] === 'out' || tail[0] === 'from') return
    const said =
      tail
        .slice(lead)
        .join(' ')
        .split(/\b(?!and\b)(?:in|on|with|[.,;])\b|[.,;]/)[0]
        ?.split(' ') ?? []
    for (const word of said.slice(said[0] === 'not' ? said.indexOf('but') + 1 : 0)) {
      if (said[0] === 'not' && !said.includes('but')) break
      if (colorHex(word)) node.colors = [...new Set([...node.colors, word])].slice(0, 6)
      else if (MATERIAL_WORDS[word]) node.material ??= MATERIAL_WORDS[word]
      else if (SIZE_WORDS[word]) node.scale = SIZE_WORDS[word]
      else if (word !== 'and') break
    }
  })
}

/** `a dog bigger than a house`: the first outgrows the second. Changes the nodes. */
export function readComparisons(
  phrases: readonly Phrase[],
  tokens: readonly string[],
  sizeOf: (node: SceneNode) => number,
): void {
  for (let i = 1; i < phrases.length; i++) {
    const [one, two] = [phrases[i - 1] as Phrase, phrases[i] as Phrase]
    const between = tokens.slice(one.to, two.from + 1).join(' ')
    const bigger = /\b(bigger|larger|taller|longer|higher) than\b/.test(between)
    const smaller = /\b(smaller|shorter|tinier|thinner) than\b/.test(between)
    if (!bigger && !smaller) continue
    const ratio = sizeOf(two.node) / sizeOf(one.node)
    one.node.scale = Math.min(6, Math.max(0.1, ratio * (bigger ? 1.4 : 0.6)))
  }
}
