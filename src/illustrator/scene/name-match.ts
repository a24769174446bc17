/** Whether a thing of a scene goes by a name: its own words, its concept, its kind, or a word for people of its sort. */
import { colorHex, findConcept, type ConceptKind } from '../concepts/concepts.ts'
import type { SceneNode } from './scene.ts'

/** Words for whole kinds of things. */
const KINDS: Readonly<Record<string, ConceptKind>> = {
  person: 'person', people: 'person', human: 'person', guy: 'person', folk: 'person', figure: 'person', character: 'person', animal: 'animal', pet: 'animal', creature: 'animal', beast: 'animal', bird: 'bird', fish: 'fish', insect: 'insect', bug: 'insect', plant: 'plant', flower: 'plant',
  food: 'food', fruit: 'food', vegetable: 'food', dish: 'food', vehicle: 'vehicle', boat: 'boat', ship: 'boat', aircraft: 'aircraft', plane: 'aircraft', building: 'building', house: 'building', furniture: 'furniture', instrument: 'instrument', toy: 'toy', tool: 'tool', device: 'device', sign: 'sign',
} // prettier-ignore

/** Sorts of a thing that go by its common name: a corgi is a dog, a mug a cup, an oak a tree. */
const SORTS_OF: Readonly<Record<string, RegExp>> = {
  dog: /^(?:puppy|husky|dalmatian|corgi|dachshund|poodle|bulldog|golden retriever|german shepherd|chihuahua|beagle|pug|greyhound|terrier)$/, cat: /^(?:kitten|siamese cat|persian cat|tabby cat)$/, horse: /^(?:pony|foal|stallion|unicorn|pegasus)$/, bear: /^(?:panda|polar bear|grizzly bear|teddy bear)$/, monkey: /^(?:chimpanzee|gorilla|orangutan|baboon)$/,
  car: /^(?:taxi|sports car|race car|police car|van|jeep|limousine|convertible|vintage car)$/, cup: /^(?:mug|coffee|tea|coffee cup|teacup|hot chocolate|latte|cappuccino)$/, tree: /^(?:oak|pine|fir|birch|willow|palm|maple|cherry tree|apple tree|christmas tree)$/, flower: /^(?:rose|tulip|daisy|sunflower|lily|poppy|orchid|lavender|peony|bouquet)$/, present: /^gift$/, lamp: /^(?:lantern|street lamp|floor lamp|desk lamp)$/, fire: /^(?:fireplace|campfire|bonfire|hearth)$/, ball: /^(?:football|basketball|baseball|volleyball|tennis ball|soccer ball)$/, bow: /^(?:ribbon|bow tie|hair bow|bow and arrow)$/, board: /^(?:blackboard|whiteboard|chalkboard|signboard|billboard|notice board|sign)$/, phone: /^(?:smartphone|telephone|cell phone)$/, computer: /^(?:laptop|desktop computer|monitor)$/, bike: /^(?:bicycle|motorcycle|mountain bike)$/, glass: /^(?:wine glass|champagne flute|cocktail)$/, couch: /^(?:sofa|armchair)$/, chair: /^(?:armchair|rocking chair|stool|throne)$/,
} // prettier-ignore

/** Words for people by sex and age. */
const SORTS: Readonly<Record<string, { gender?: 'man' | 'woman'; age?: 'child' | 'adult' }>> = {
  man: { gender: 'man', age: 'adult' }, guy: { gender: 'man' }, gentleman: { gender: 'man', age: 'adult' }, woman: { gender: 'woman', age: 'adult' }, lady: { gender: 'woman', age: 'adult' }, boy: { gender: 'man', age: 'child' }, girl: { gender: 'woman', age: 'child' },
  child: { age: 'child' }, kid: { age: 'child' }, adult: { age: 'adult' }, parent: { age: 'adult' }, father: { gender: 'man', age: 'adult' }, dad: { gender: 'man', age: 'adult' }, mother: { gender: 'woman', age: 'adult' }, mom: { gender: 'woman', age: 'adult' },
} // prettier-ignore

const FEMALE = /woman|women|girl|lady|ladies|queen|princess|mother|grandma|witch|bride|sister|daughter|ballerina|mermaid|actress|waitress|aunt|nun|geisha|fairy|cowgirl|businesswoman|wife/ // prettier-ignore
const MALE = /\bman\b|\bmen\b|boy|king|prince\b|father|grandpa|wizard|groom|brother|\bson\b|actor|waiter\b|uncle|monk|priest|cowboy|businessman|husband|santa|guy|gentleman|fisherman|fireman|policeman|postman/ // prettier-ignore

/** The sex of a person, as far as the words say. */
export function genderOf(node: SceneNode): 'man' | 'woman' | undefined {
  const said = node.params?.['gender'] ?? findConcept(node.concept)?.params?.['gender']
  if (said === 'woman' || said === 'man') return said
  const words = `${node.words} ${node.concept}`
  return FEMALE.test(words) ? 'woman' : MALE.test(words) ? 'man' : undefined
}

export const kindOf = (node: SceneNode): ConceptKind | undefined => findConcept(node.concept)?.kind
export const isPerson = (node: SceneNode): boolean => kindOf(node) === 'person'
export const isLiving = (node: SceneNode): boolean => /^(?:person|animal|bird|fish|insect)$/.test(kindOf(node) ?? '')
const isYoung = (node: SceneNode): boolean =>
  node.age ? node.age === 'child' || node.age === 'baby' : /boy|girl|child|kid|toddler|baby/.test(node.words)

const IRREGULAR: Readonly<Record<string, string>> = { men: 'man', women: 'woman', children: 'child', people: 'person', mice: 'mouse', geese: 'goose', wolves: 'wolf', leaves: 'leaf', knives: 'knife' } // prettier-ignore

/** The singular of a noun, roughly. */
export function singular(word: string): string {
  if (IRREGULAR[word]) return IRREGULAR[word]
  const men = /^(.*)men$/.exec(word)
  if (men) return `${men[1]}man`
  return word.replace(/ies$/, 'y').replace(/(?<=ch|sh|x|ss)es$|(?<![su])s$/, '')
}

const headOf = (words: string): string => singular(words.split(' ').at(-1) as string)

/** The things that a noun names, the nearest match alone: the same words, then the same thing, then the same head, then the same kind. */
export function named(nodes: readonly SceneNode[], noun: string): SceneNode[] {
  const bare = noun.split(' ').filter((word, at, all) => at === all.length - 1 || !colorHex(word)).join(' ') // prettier-ignore
  const head = headOf(bare)
  const whole = [...bare.split(' ').slice(0, -1), head].join(' ')
  const concept = (findConcept(bare) ?? findConcept(head))?.name
  const tests: readonly ((node: SceneNode) => boolean)[] = [
    (node) => node.words === bare || node.concept === bare || node.concept === whole,
    (node) => node.concept === concept,
    (node) => node.traits?.includes(head) === true || node.concept.split(' ').includes(head),
    (node) => headOf(node.words) === head || headOf(node.concept) === head,
    (node) => node.words.split(' ').some((word) => singular(word) === head),
    (node) => SORTS_OF[head]?.test(node.concept) === true,
    (node) => isOfSort(node, head),
    (node) => KINDS[head] !== undefined && kindOf(node) === KINDS[head],
    (node) => head.length > 2 && findConcept(head) !== undefined && node.concept.endsWith(head),
    (node) => concept !== undefined && node.concept.split(' ').includes(concept),
    (node) => findConcept(headOf(node.words))?.name === concept && concept !== undefined,
  ]
  for (const test of tests) {
    const found = nodes.filter(test)
    if (found.length > 0) return withAlike(found, nodes, head)
  }
  return []
}

/** `the dogs` are all dogs, of whatever words. */
function withAlike(found: readonly SceneNode[], nodes: readonly SceneNode[], head: string): SceneNode[] {
  const concepts = new Set(found.map(({ concept }) => concept))
  return nodes.filter((node) => found.includes(node) || (concepts.has(node.concept) && headOf(node.words) === head))
}

function isOfSort(node: SceneNode, head: string): boolean {
  const sort = SORTS[head]
  if (!sort || !isPerson(node)) return false
  const gender = genderOf(node)
  if (sort.gender && gender && gender !== sort.gender) return false
  if (sort.gender && !gender) return sort.age !== 'child' || isYoung(node)
  return !sort.age || (sort.age === 'child') === isYoung(node)
}
