/** Parts of things: hair, eyes, tails, roofs. They are seen on their owner and never stand beside it. */
import { colorHex, findConcept } from '../concepts/concepts.ts'
import type { SceneNode } from '../scene/scene.ts'
import type { Phrase } from './phrases.ts'
import { moodOf } from './describe-node.ts'

/** A part with what is said of it, and where it stands in the text. */
export type Part = { word: string; modifiers: readonly string[]; at: number }

/** Gives every part to its owner: the thing before it, or the one after `of`. Changes the nodes. */
export function giveParts(parts: readonly Part[], phrases: readonly Phrase[], tokens: readonly string[]): void {
  for (const part of parts) {
    const after = tokens[part.at + 1] === 'of' ? phrases.find(({ from }) => from === part.at + 2) : undefined
    const earlier = phrases.filter(({ to }) => to <= part.at)
    const owner = after ?? earlier.findLast(({ node }) => isLiving(node)) ?? earlier.at(-1)
    const possessed = OF_HOUSES.test(part.word) ? (earlier.at(-1) ?? owner) : owner
    if (possessed) describePart(possessed.node, part)
  }
}

const OF_HOUSES =
  /^(roof|chimney|porch|balcony|door|handle|handles|lid|seat|seats|sleeves?|tiers?|layers?|icing|frosting|sprinkles|petals|stem|screen)$/

function isLiving(node: SceneNode): boolean {
  return /^(person|animal|bird|fish|insect)$/.test(findConcept(node.concept)?.kind ?? '')
}

const HAIRDO = /^(hairstyle|mohawk|ponytail|pigtails|braids)$/
/** Their colour is the colour of the plant. */
const PLANTS = /^(petals?|leaf|leaves|blossoms?)$/

const LOOKS: readonly [part: RegExp, word: RegExp, trait: string][] = [
  [/^hair$/, /^(blonde?|golden|yellow)$/, 'blonde'], [/^hair$/, /^(red|ginger|orange|auburn|copper)$/, 'red-haired'], [/^hair$/, /^(brown|brunette|chestnut)$/, 'brunette'], [/^hair$/, /^(gr[ae]y|silver|white)$/, 'grey-haired'], [/^hair$/, /^long$/, 'long hair'], [/^hair$/, /^(curly|wavy|frizzy)$/, 'curly'], [/^hair$/, /^short$/, 'short hair'],
] // prettier-ignore

function describePart(node: SceneNode, { word, modifiers }: Part): void {
  const traits = new Set(node.traits)
  const color = modifiers.find((one) => colorHex(one))
  const params = { ...node.params }
  for (const [part, said, trait] of LOOKS) if (part.test(word) && modifiers.some((one) => said.test(one))) traits.add(trait)
  if (/^(beard|goatee)$/.test(word)) traits.add('beard')
  if (/^(mustache|moustache)$/.test(word)) traits.add('mustache')
  if (/^(face|faces|expression)$/.test(word)) node.mood ??= modifiers.map((one) => moodOf(one)).find(Boolean)
  const named =
    /^(hair|hairstyle|mohawk|ponytail|pigtails|braids|eyes?|skin|beard|roof|mane|tail|wings?|beak|fur|horns?|handle|lid|frosting|icing|petals)$/.test(
      word,
    )
  if (named && color) params[`${word.replace(/^(eye|wing|horn)s$/, '$1').replace(HAIRDO, 'hair')}Color`] = color
  if (PLANTS.test(word) && modifiers.includes('rainbow')) node.material = 'rainbow'
  if (color && PLANTS.test(word) && node.colors.length === 0 && findConcept(node.concept)?.kind === 'plant') node.colors = [color]
  const number = modifiers.find((one) => /^(two|three|four|five|six|seven|eight|\d)$/.test(one))
  const said = modifiers.filter((one) => !/^(a|an|the|his|her|its|their|of|and)$/.test(one))
  if (said.length > 0 || number) traits.add(`${said.join(' ')} ${word}`.slice(0, 80))
  if (traits.size > 0) node.traits = [...traits].slice(0, 16)
  if (Object.keys(params).length > 0) node.params = params
  if (node.mood === undefined) delete node.mood
}
