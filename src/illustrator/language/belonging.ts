/** `X of Y`, `X made of Y`, `X shaped like Y`: which of the two is the thing, and what the other says of it. */
import { findConcept, type Concept } from '../concepts/concepts.ts'
import type { SceneNode, SceneRelation } from '../scene/scene.ts'
import type { Phrase } from './phrases.ts'
import { MATERIAL_WORDS } from './words.data.ts'

export type Belonging = { phrases: Phrase[]; inner: Phrase[]; links: SceneRelation[] }

type Pair = { one: Phrase; two: Phrase; between: string; first: Concept; second: Concept }
/** What a rule makes of a pair: one phrase in place of both, or the first with the second inside it. */
type Outcome = { whole: SceneNode } | { outer: SceneNode; link: SceneRelation['kind']; inward: boolean } | undefined

const RULES: readonly ((pair: Pair) => Outcome)[] = [
  likeness,
  material,
  statue,
  rendered,
  ownVessel,
  liquid,
  twig,
  content,
  picture,
]

/** Joins neighbours that belong together. `inner` are things inside or on others; `links` say how. */
export function joinBelongings(found: readonly Phrase[], tokens: readonly string[]): Belonging {
  const result: Belonging = { phrases: [], inner: [], links: [] }
  for (const phrase of found) {
    const one = result.phrases.at(-1)
    const [first, second] = [one && findConcept(one.node.concept), findConcept(phrase.node.concept)]
    const between = one ? tokens.slice(one.to, phrase.from).join(' ') : ''
    const outcome = one && first && second ? apply({ one, two: phrase, between, first, second }) : undefined
    if (!one || !outcome) {
      result.phrases.push(phrase)
      continue
    }
    const node = 'whole' in outcome ? outcome.whole : outcome.outer
    const earlier =
      first?.kind === 'symbol' && 'whole' in outcome
        ? result.phrases.find((other) => other !== one && other.node.concept === first.name)
        : undefined
    if (earlier && /^(the|these|those)$/.test(tokens[one.from] ?? '')) {
      Object.assign(earlier.node, { concept: node.concept, words: node.words })
      result.phrases.pop()
      continue
    }
    result.phrases[result.phrases.length - 1] = {
      ...one,
      node,
      to: phrase.to,
      open: one.open ?? ('whole' in outcome ? phrase.open : undefined),
    }
    if ('whole' in outcome) continue
    result.inner.push(phrase)
    const [from, to] = outcome.inward ? [phrase.node.id, node.id] : [node.id, phrase.node.id]
    result.links.push({ from, kind: outcome.link, to })
  }
  return result
}

function apply(pair: Pair): Outcome {
  for (const rule of RULES) {
    const outcome = rule(pair)
    if (outcome) return outcome
  }
  return undefined
}

const trait = (node: SceneNode, words: string): SceneNode => ({
  ...node,
  traits: [...(node.traits ?? []), words.slice(0, 80)].slice(0, 16),
})

/** An avocado-like chair is a chair in the avocado's colour; pig-like emojis are pigs. */
function likeness({ one, two, between, first, second }: Pair): Outcome {
  if (!/^(in|with) the (shape|form|texture) of|^shaped like|^in (?:the )?shape of|(?:^|that |which |and )(?:look|looks|looking) like|^resembling|^formed like|^with the texture of/.test(between)) return undefined
  if (first.kind === 'symbol' || /^(cloud|cookie|balloon|toy|gingerbread man)$/.test(first.name)) return { whole: { ...two.node, id: one.node.id, count: one.node.count, traits: [...(one.node.traits ?? []), `${first.name}`].slice(0, 16), ...(one.node.mood ? { mood: one.node.mood } : {}) } }
  const color = second.color ?? LIKELY_COLORS[second.name]
  return { whole: { ...trait(one.node, `shaped like ${two.node.words}`), ...(one.node.colors.length === 0 && color ? { colors: [color] } : {}) } }
} // prettier-ignore

const LIKELY_COLORS: Readonly<Record<string, string>> = { avocado: 'green', pizza: 'orange', sushi: 'cream', cheese: 'yellow', cake: 'pink', bread: 'tan', chocolate: 'brown', candy: 'pink', gingerbread: 'brown', cookie: 'tan', strawberry: 'red', donut: 'pink', leaf: 'green', money: 'green', coin: 'gold', egg: 'ivory', bone: 'ivory', balloon: 'red', newspaper: 'gray', harp: 'gold' } // prettier-ignore
const MADE =
  /^(?:that is |that's |is )?(?:made|built|carved|crafted|constructed|composed|sculpted|formed|knitted|woven|fashioned) (?:entirely |only |purely |completely )?(?:out of|of|from|up of)(?: an?| the)?$/
const SUBSTANCES: Readonly<Record<string, NonNullable<SceneNode['material']>>> = { flower: 'floral', rose: 'floral', rock: 'stone', chocolate: 'chocolate', 'building blocks': 'lego', paper: 'paper', newspaper: 'paper', diamond: 'crystal', 'brick wall': 'brick', coin: 'gold', 'ice cube': 'ice', crystal: 'crystal', yarn: 'fabric', pearl: 'sparkling' } // prettier-ignore

/** A house made of sushi stays a house. */
function material({ one, between, second, two }: Pair): Outcome {
  if (!MADE.test(between)) return undefined
  const made = SUBSTANCES[second.name] ?? MATERIAL_WORDS[two.node.words]
  const color = second.color ?? LIKELY_COLORS[second.name]
  const node = trait(one.node, `made of ${two.node.words}`)
  return {
    whole: {
      ...node,
      ...(made ? { material: made } : {}),
      ...(!made && node.colors.length === 0 && color ? { colors: [color] } : {}),
    },
  }
}

/** A statue of a lion is a lion of stone. */
function statue({ one, two, between, first }: Pair): Outcome {
  if (between !== 'of' || !/^(statue|bust)$/.test(first.name)) return undefined
  const { id, colors, count, scale } = one.node
  return {
    whole: {
      ...trait(two.node, 'statue'),
      id,
      count,
      scale,
      material: one.node.material ?? two.node.material ?? 'stone',
      colors: colors.length > 0 ? colors : two.node.colors,
      facing: 'front',
    },
  }
}

/** The opera house as a paper sculpture is an opera house of paper. */
function rendered({ one, two, between, second }: Pair): Outcome {
  if (!/^(made |built |rendered |shown |depicted )?(as|into)( an?)?$/.test(between) || !/^(statue|bust|origami|paper crane)$/.test(second.name)) return undefined
  const material = two.node.material === 'paper' || /origami|paper/.test(two.node.words) ? 'faceted' : (two.node.material ?? 'stone')
  return { whole: { ...trait(one.node, 'sculpture'), material } }
} // prettier-ignore

const SERVED: readonly [content: RegExp, vessel: RegExp][] = [
  [/^(soup|stew|ramen|noodles|cereal|salad|curry|rice|spaghetti|pudding|ice cream|yogurt|oatmeal|porridge|pho|chili|popcorn|french fries|dumpling|sushi|pancake|omelette)$/, /^(bowl|plate|cup|dish|bucket|pot)$/],
  [/(^|\b)(coffee|tea|latte|espresso|cappuccino|hot chocolate|juice|smoothie|milkshake|cocktail|beer|wine|whiskey|soda|lemonade|champagne|milk|water glass)$/, /^(cup|mug|glass|glasses|teacup|coffee cup|wine glass)$/],
  [/^(honey|jam|peanut butter|pickle)$/, /^jar$/],
] // prettier-ignore

/** A bowl of ramen is one thing: the drawing of ramen brings its bowl. */
function ownVessel({ one, two, between, first, second }: Pair): Outcome {
  if (between !== 'of' || !SERVED.some(([content, vessel]) => content.test(second.name) && vessel.test(first.name)))
    return undefined
  const { id, count, scale, colors } = one.node
  return {
    whole: {
      ...two.node,
      id,
      count,
      scale: scale * two.node.scale,
      ...(colors.length > 0 ? { params: { ...two.node.params, vesselColor: colors[0] as string } } : {}),
    },
  }
}

/** A pitcher of lemonade is a pitcher. */
function liquid({ one, two, between, first, second }: Pair): Outcome {
  if (between !== 'of' || first.kind !== 'container' || !/^(coffee|tea|latte|juice|smoothie|beer|wine|whiskey|soda|lemonade|champagne|milk|honey|jam|soup|potion|butter|peanut butter)$/.test(second.name)) return undefined
  return { whole: { ...trait(one.node, `of ${second.name}`), params: { ...one.node.params, contents: two.node.words } } }
} // prettier-ignore

/** The branch of a tree is seen on the tree. */
function twig({ one, two, between, first, second }: Pair): Outcome {
  return between === 'of' && /^(branch|leaf|log|bark)$/.test(first.name) && second.kind === 'plant' ? { whole: { ...two.node, id: one.node.id } } : undefined
} // prettier-ignore

/** A basket of apples: the apples are in the basket. */
function content({ one, between, first }: Pair): Outcome {
  if (
    !/^(of|full of|filled with|filled to the brim with|containing|holding|packed with|overflowing with|stuffed with|loaded with)$/.test(
      between,
    )
  )
    return undefined
  const shelf = /^(bookshelf|shopping cart|cart|wheelbarrow|truck|aquarium|bird cage|boat)$/.test(first.name)
  const flat = /^(plate|tray)$/.test(first.name)
  if (first.kind !== 'container' && !shelf && !flat) return undefined
  return { outer: one.node, link: flat ? 'on' : 'in', inward: true }
}

function picture({ one, two, between, first }: Pair): Outcome {
  if (between === 'of' && /^(logo|sticker|stamp|diagram)$/.test(first.name)) return { whole: { ...two.node, id: one.node.id } }
  return /^(of|showing|depicting|featuring)$/.test(between) &&
    /^(painting frame|picture|poster|neon sign|billboard|banner|tapestry)$/.test(first.name)
    ? { outer: one.node, link: 'picture-of', inward: false }
    : undefined
}
