/** What an unknown noun probably is: by its ending, by what is said of it, by the verbs and prepositions around it. */
import { findConcept, type ConceptKind } from '../concepts/concepts.ts'
import { verbForm } from './verbs.ts'

/** A concept name for an unknown noun (`?animal` for a class), or nothing when no cue speaks. */
export function guessConcept(
  word: string,
  place: { tokens: readonly string[]; at: number; modifiers: readonly string[] },
): string | undefined {
  const kind = kindNamed(word) ?? kindNamed(word.replace(/s$/, ''))
  if (kind) return `?${kind}`
  return byEnding(word) ?? byDefinition(place.tokens, place.at) ?? byNeighbours(place)
}

const ENDINGS: readonly [RegExp, string][] = [
  [/(saurus|raptor|dactyl|ceratops|saurs?)$/, 'dinosaur'], [/berry$|berries$/, 'blueberry'], [/(hound|poodle|doodle|terrier|retriever|spaniel|poo)$/, 'dog'], [/(fish|fin)$/, 'fish'], [/(bird|wing|finch|hawk|gull)$/, 'bird'], [/(fly|bug|beetle|wasp)$/, 'butterfly'],
  [/(wort|bloom|flower|lily)$/, 'flower'], [/tree$/, 'tree'], [/(copter|plane|jet)$/, 'airplane'], [/(ship|boat)$/, 'boat'], [/(mobile|truck|wagon|cycle)$/, 'car'], [/(burger)$/, 'hamburger'], [/(cake)$/, 'cake'], [/(bread)$/, 'bread'],
  [/(house|hall|plex|dome)$/, 'house'], [/(tower)$/, 'tower'], [/(bot|droid|tron)$/, 'robot'], [/(phone|meter|scope|tron|graph|puter)$/, '?device'], [/(wolf)$/, 'wolf'], [/(cat|lynx)$/, 'cat'], [/(monkey|lemur)$/, 'monkey'], [/(shroom)$/, 'mushroom'],
  [/(dancer)$/, 'dancer'], [/(fighter|player|worker|singer|rider|walker|runner|jumper|skater|boarder|keeper|master|wright|driver|maker|hunter)$/, 'person'], [/(woman|girl|ess|ette)$/, 'woman'], [/(man|men|boy|ist|ists|eer|smith|ician|ologist)$/, 'person'],
] // prettier-ignore

function byEnding(word: string): string | undefined {
  if (word.length > 24) return undefined
  for (const [pattern, name] of ENDINGS) if (word.length > 5 && pattern.test(word)) return name
  for (let at = 2; word.length - at >= 4; at++) {
    const concept = findConcept(word.slice(at))
    if (concept && !/^(person|symbol|sky)$/.test(concept.kind)) return concept.name
  }
  return undefined
}

const KIND_WORDS: Readonly<Record<string, ConceptKind>> = {
  animal: 'animal', creature: 'animal', beast: 'animal', mammal: 'animal', reptile: 'animal', monster: 'animal', bird: 'bird', fish: 'fish', insect: 'insect', bug: 'insect', plant: 'plant', flower: 'plant', tree: 'plant', fruit: 'food', vegetable: 'food', dish: 'food', dessert: 'food', food: 'food', drink: 'food', snack: 'food', pastry: 'food',
  vehicle: 'vehicle', car: 'vehicle', truck: 'vehicle', boat: 'boat', ship: 'boat', aircraft: 'aircraft', plane: 'aircraft', building: 'building', tool: 'tool', weapon: 'tool', machine: 'device', device: 'device', gadget: 'device', instrument: 'instrument', garment: 'clothing', toy: 'toy', furniture: 'furniture', container: 'container', person: 'person', warrior: 'person', keeper: 'person', vendor: 'person', seller: 'person', maker: 'person', tamer: 'person', trainer: 'person', rider: 'person', hunter: 'person', catcher: 'person', herder: 'person', watcher: 'person', picker: 'person', climber: 'person', traveler: 'person', traveller: 'person', explorer: 'person', wanderer: 'person', hermit: 'person', villager: 'person', passenger: 'person', dog: 'animal', cat: 'animal', horse: 'animal',
} // prettier-ignore

/** The class that a word names: `animal`, `machine`, `dish`. */
export function kindNamed(word: string): ConceptKind | undefined {
  return Object.hasOwn(KIND_WORDS, word) ? KIND_WORDS[word] : undefined
}

/** `a zorse, a kind of animal`, `a durian is a fruit`. */
function byDefinition(tokens: readonly string[], at: number): string | undefined {
  const tail = tokens.slice(at + 1, at + 10).join(' ')
  const match =
    /^(?:,|is|which is|are|:)+ (?:an?|the|some)? ?(?:(?:kind|type|sort|species|breed|piece|form) of )?(?:\w+ ){0,2}?(\w+)\b/.exec(
      tail,
    )
  const kind = match?.[1] ? (kindNamed(match[1]) ?? kindNamed(match[1].replace(/s$/, ''))) : undefined
  return kind ? `?${kind}` : undefined
}

/** `eating a durian`, `a quokka sleeping`, `wearing a dirndl`. */
function byNeighbours({ tokens, at, modifiers }: { tokens: readonly string[]; at: number; modifiers: readonly string[] }): string | undefined {
  const start = Math.max(0, at - modifiers.length - 1)
  const before = tokens.slice(start, at).map((word) => verbForm(word)?.base ?? word)
  const has = (pattern: RegExp): boolean => before.some((word) => pattern.test(word))
  const said = modifiers.join(' ')
  if (has(/^(eat|taste|bake|cook|fry|grill|chew|nibble|devour)$/) || /\b(delicious|tasty|cooked|fried|baked|grilled|roasted|spicy|creamy|crispy|fresh|ripe|juicy|homemade)\b/.test(said)) return '?food'
  if (has(/^(drink|sip)$/)) return 'juice'
  if (has(/^(wear|don)$/)) return '?clothing'
  if (has(/^(drive)$/)) return '?vehicle'
  if (has(/^(ride|fight|chase|feed|hunt|attack|pet|tame|hug|kiss|battle)$/)) return '?animal'
  if (has(/^(play|strum)$/)) return '?instrument'
  const kindBefore = findConcept(modifiers.at(-1) ?? '')
  if (kindBefore && !/^(a|an|the)$/.test(modifiers.at(-1) ?? '')) return kindBefore.name
  const next = verbForm(tokens[at + 1] ?? '') ?? verbForm(tokens[at + 2] ?? '')
  if (next && /^(eat|bite|sleep|graze|hunt|howl|hop|gallop|nap|nibble|chew|hatch|swim|wear|hide|peek|curl|perch|climb|crawl)$/.test(next.base)) return next.base === 'swim' ? 'fish' : next.base === 'perch' ? 'bird' : '?animal'
  if (next && /^(hold|read|write|cook|paint|drive|ride|speak|talk|dance|sing|walk|sit|run|stand|carry|play|work|smile|pray|think|look|wave|jump|fight|wait)$/.test(next.base)) return /(er|or|ar|ian|ant|ist|man)s?$/.test(tokens[at] as string) ? 'person' : '?animal'
  if (/\b(furry|fluffy|wild|baby|cute|adorable|fierce|hairy|feral|scaly)\b/.test(said)) return '?animal'
  if (has(/^(hold|use|carry|grip|wield|open|lift)$/)) return '?tool'
  return undefined
} // prettier-ignore
