/** `a robot built entirely of kitchen utensils`: what a thing is made of, when that is made of things itself or has a look of its own. */
import { colorHex, findConcept } from '../concepts/concepts.ts'
import type { Material, SceneNode } from '../scene/scene.ts'
import { MATERIAL_WORDS } from './words.data.ts'

/** Either many small drawings, by concept, or a material that is painted. */
export type Substance = { words: string; pieces?: readonly string[]; material?: Material; colors?: readonly string[] }

const VERB =
  /^(made|built|carved|crafted|constructed|composed|sculpted|formed|fashioned|assembled|created|woven|stitched|folded)$/
const BRIDGE = /^(entirely|only|purely|completely|wholly|solely|up|out|of|from|with|all|just|an?|the)$/
const SKIN = /^(looks?|looking)$/

const SUBSTANCES: Readonly<Record<string, Omit<Substance, 'words'>>> = {
  'kitchen utensils': { pieces: ['spoon', 'fork', 'knife', 'whisk', 'ladle', 'spatula'] }, utensils: { pieces: ['spoon', 'fork', 'knife', 'whisk'] }, cutlery: { pieces: ['spoon', 'fork', 'knife'] }, silverware: { pieces: ['spoon', 'fork', 'knife'] },
  flowers: { pieces: ['daisy', 'rose', 'sunflower'] }, blossoms: { pieces: ['cherry blossom', 'daisy'] }, roses: { pieces: ['rose'] }, petals: { pieces: ['rose'] }, plants: { pieces: ['leaf', 'fern'] }, leaves: { pieces: ['leaf'] }, foliage: { pieces: ['leaf'] }, ivy: { pieces: ['leaf'] },
  fruit: { pieces: ['apple', 'orange', 'banana', 'strawberry', 'lemon', 'grapes'] }, fruits: { pieces: ['apple', 'orange', 'banana', 'strawberry', 'lemon', 'grapes'] }, vegetables: { pieces: ['carrot', 'tomato', 'broccoli', 'bell pepper', 'eggplant'] }, food: { pieces: ['apple', 'carrot', 'cheese', 'bread', 'tomato'] }, 'junk food': { pieces: ['hamburger', 'french fries', 'donut', 'pizza'] },
  candy: { pieces: ['candy', 'lollipop'] }, sweets: { pieces: ['candy', 'lollipop', 'donut'] }, desserts: { pieces: ['cupcake', 'donut', 'candy'] },
  tools: { pieces: ['wrench', 'hammer', 'screwdriver', 'pliers'] }, gears: { pieces: ['gear'] }, cogs: { pieces: ['gear'] }, clockwork: { pieces: ['gear'] }, 'bottle caps': { pieces: ['button', 'coin'] }, buttons: { pieces: ['button'] }, coins: { pieces: ['coin'] },
  junk: { pieces: ['gear', 'bottle', 'tin can', 'wrench'] }, garbage: { pieces: ['bottle', 'tin can', 'banana'] }, trash: { pieces: ['bottle', 'tin can', 'banana'] }, toys: { pieces: ['toy car', 'ball', 'teddy bear', 'toy blocks'] }, 'musical instruments': { pieces: ['guitar', 'trumpet', 'violin', 'drum'] }, instruments: { pieces: ['guitar', 'trumpet', 'violin', 'drum'] },
  butterflies: { pieces: ['butterfly'] }, seashells: { pieces: ['seashell'] }, shells: { pieces: ['seashell'] }, feathers: { pieces: ['feather'] }, clocks: { pieces: ['clock'] }, keys: { pieces: ['key'] }, books: { pieces: ['book'] },
  water: { material: 'water' }, galaxies: { material: 'galaxy' }, 'a galaxy': { material: 'galaxy' }, galaxy: { material: 'galaxy' }, stars: { material: 'galaxy' }, stardust: { material: 'galaxy' }, 'the night sky': { material: 'galaxy' }, 'night sky': { material: 'galaxy' }, space: { material: 'galaxy' }, 'outer space': { material: 'galaxy' },
  fire: { material: 'fire' }, flames: { material: 'fire' }, flame: { material: 'fire' }, lava: { material: 'fire' }, smoke: { material: 'cloud' }, clouds: { material: 'cloud' }, mist: { material: 'cloud' }, fog: { material: 'cloud' }, 'folded paper': { material: 'faceted' }, origami: { material: 'faceted' }, 'crumpled paper': { material: 'faceted' }, 'stained glass': { material: 'rainbow' }, light: { material: 'glowing' }, bubbles: { pieces: ['bubble'] }, snow: { material: 'frosted', colors: ['white'] }, sand: { material: 'clay', colors: ['tan'] }, jelly: { material: 'translucent', colors: ['red'] }, jello: { material: 'translucent', colors: ['red'] },
} // prettier-ignore
/** Looks that a surface can have; `looks like a guitar` is a matter of shape. */
const SKINS = /galaxy|space|sky|fire|flames|lava|water|clouds|stained glass/

type Found = { from: number; to: number; substance: Substance }

/** Takes the substances out of the words (a bar in the place of each word). */
export function takeSubstances(tokens: readonly string[]): { rest: string[]; found: Found[] } {
  const rest = [...tokens]
  const found: Found[] = []
  for (let at = 1; at < tokens.length; at++) {
    const isSkin = SKIN.test(tokens[at] as string) && tokens[at + 1] === 'like'
    if (!isSkin && !VERB.test(tokens[at] as string)) continue
    let start = at + (isSkin ? 2 : 1)
    while (BRIDGE.test(tokens[start] ?? '')) start++
    if (!isSkin && !/^(of|from|with|a|an|the)$/.test(tokens[start - 1] ?? '')) continue
    if (!isSkin && !tokens.slice(at, start).some((word) => /^(of|from|with)$/.test(word))) continue
    const named = substanceAt(tokens, start)
    if (!named || (isSkin && !SKINS.test(named.substance.words))) continue
    let from = at
    while (/^(that|which|is|are|was|all)$/.test(tokens[from - 1] ?? '')) from--
    rest.fill('|', from, named.to)
    found.push({ from, to: named.to, substance: named.substance })
  }
  return { rest, found }
}

/** The words of a substance, after at most two adjectives. */
function substanceAt(tokens: readonly string[], start: number): { substance: Substance; to: number } | undefined {
  for (let skip = 0; skip < 3; skip++) {
    const colors = tokens.slice(start, start + skip).filter((word) => colorHex(word))
    for (const length of [3, 2, 1]) {
      const words = tokens.slice(start + skip, start + skip + length).join(' ')
      const to = start + skip + length
      if (!words || to > tokens.length) continue
      const known = Object.hasOwn(SUBSTANCES, words) ? SUBSTANCES[words] : undefined
      if (known) return { substance: { words, ...known, ...(colors.length > 0 ? { colors } : {}) }, to }
      if (MATERIAL_WORDS[words]) return undefined
      const concept = findConcept(words)
      const isPiece = concept !== undefined && /^(food|plant|tool|toy|container|device|furniture|clothing|insect|fish|bird|animal|instrument|vehicle|symbol|sign)$/.test(concept.kind) // prettier-ignore
      if (isPiece && !MATERIAL_WORDS[concept.name] && isMany(words))
        return { substance: { words, pieces: [concept.name], ...(colors.length > 0 ? { colors } : {}) }, to }
    }
  }
  return undefined
}

const MASS = /^(sushi|spaghetti|pasta|bread|cheese|popcorn|pizza|broccoli|cake|rice|corn|bacon|moss|grass|sashimi)$/
const isMany = (words: string): boolean => (words.endsWith('s') && !words.endsWith('ss')) || MASS.test(words)

/** The thing said to be of a substance is covered with it. */
export function withSubstance(node: SceneNode, { words, pieces, material, colors }: Substance): SceneNode {
  return {
    ...node,
    traits: [...(node.traits ?? []), `made of ${words}`.slice(0, 80)].slice(0, 16),
    ...(material ? { material } : {}),
    ...(colors && node.colors.length === 0 ? { colors: [...colors] } : {}),
    ...(pieces ? { params: { ...node.params, madeOf: pieces.join(',').slice(0, 80) } } : {}),
  }
}
