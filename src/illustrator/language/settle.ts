/** Settles what relations mean for the things: clothes go on, riders ride, sitters sit; and chooses a place that suits them. */
import { findConcept, type Concept } from '../concepts/concepts.ts'
import { garbOf } from './garb.ts'
import type { EnvironmentKind, Scene, SceneNode, SceneRelation } from '../scene/scene.ts'

/** Folds clothes into the people who wear them, makes `with` exact, and gives poses that relations ask for. `open` are nodes whose number was left open. */
export function settle(scene: Scene, open: ReadonlySet<string>): void {
  const byId = new Map(scene.nodes.map((node) => [node.id, node]))
  scene.relations = scene.relations.map((relation) => refined(relation, byId))
  const dressed = new Set<string>()
  for (const { from, kind, to } of scene.relations) {
    const [subject, object] = [byId.get(from), byId.get(to)]
    if (!subject || !object) continue
    if (kind === 'wearing' && isPerson(object)) {
      subject.wears = [...(subject.wears ?? []), ...garbOf(object.concept, object.words)].slice(0, 8)
      subject.traits = [...(subject.traits ?? []), `dressed as ${object.concept}`].slice(0, 16)
      dressed.add(object.id)
    } else if (hangsThere(subject, kind, object)) {
      const [line, clothes] = subject.concept === 'clothesline' ? [subject, object] : [object, subject]
      line.colors = clothes.colors
      dressed.add(clothes.id)
    } else if (isFilling(subject, kind, object)) {
      subject.traits = [...(subject.traits ?? []), `with ${object.words}`].slice(0, 16)
      dressed.add(object.id)
    } else if (kind === 'wearing' && isLiving(subject) && (isClothing(object) || WORN_TOO.test(object.concept))) {
      subject.wears = [
        ...(subject.wears ?? []),
        { concept: object.concept, ...(object.colors[0] ? { color: object.colors[0] } : {}) },
      ].slice(0, 8)
      dressed.add(object.id)
    } else pose(subject, kind, object)
    if (kind === 'between' && object.actions?.some(({ verb }) => verb === 'argue')) object.mood ??= 'angry'
    if (kind === 'in' && SEEN_THROUGH.test(object.concept)) object.traits = [...(object.traits ?? []), 'see-through'].slice(0, 16)
    const each = /^(wearing|holding|riding)$/.test(kind) && subject.count > 1
    if (each && (open.has(object.id) || (kind === 'wearing' && object.count === 1))) object.count = subject.count
  }
  for (const node of scene.nodes) {
    if (node.concept !== 'book' || !node.traits?.some((trait) => /^(open|pop-up)$/.test(trait))) continue
    node.concept = 'open book'
  }
  scene.nodes = scene.nodes.filter(({ id }) => !dressed.has(id))
  scene.relations = unique(scene.relations.filter(({ from, to }) => !dressed.has(from) && !dressed.has(to))).slice(0, 80)
}

/** Clothes on a line are drawn with it. */
function hangsThere(subject: SceneNode, kind: SceneRelation['kind'], object: SceneNode): boolean {
  const isLaundry = (node: SceneNode): boolean => isClothing(node) || /towel|^(blanket|sock|socks|sheet)$/.test(node.concept)
  if (kind === 'with') return subject.concept === 'clothesline' && isLaundry(object)
  return /^(on|hanging-from)$/.test(kind) && object.concept === 'clothesline' && isLaundry(subject)
}

/** Glass that is drawn clear when a thing is in it. */
const SEEN_THROUGH = /^(light bulb|hourglass|jar|water bottle|bottle|wine bottle)$/

/** Lettuce in a hamburger is seen in it, not beside it. */
function isFilling(subject: SceneNode, kind: SceneRelation['kind'], object: SceneNode): boolean {
  return kind === 'with' && /^(hamburger|sandwich|burrito|hot dog|taco|omelette|toast|salad|pizza|kebab)$/.test(subject.concept) && kindOfNode(object) === 'food' && object.count <= 1 && !SIDE_DISH.test(object.concept)
} // prettier-ignore

/** What is served beside, never in. */
const SIDE_DISH = /^(french fries|soup|milkshake|smoothie|juice|soda|coffee|tea|beer|wine|cocktail|lemonade|milk|water glass|salad|cake|pie|ice cream|cookie|donut|popcorn|hamburger|sandwich|pizza|hot dog|taco|burrito|chips|spaghetti|ramen)$|slice$|shake$/ // prettier-ignore

const kindOfNode = (node: SceneNode): Concept['kind'] | undefined => findConcept(node.concept)?.kind
const isPerson = (node: SceneNode): boolean => kindOfNode(node) === 'person'
const isClothing = (node: SceneNode): boolean => kindOfNode(node) === 'clothing'
const isLiving = (node: SceneNode): boolean => /^(person|animal|bird|fish|insect)$/.test(kindOfNode(node) ?? '')
const sizeOf = (node: SceneNode): number => (findConcept(node.concept)?.size ?? 1) * node.scale

/** Instruments played in the hands rather than stood at. */
const PORTABLE = /guitar|^(violin|viola|saxophone|trumpet|flute|accordion|banjo|ukulele|mandolin|clarinet|harmonica|tambourine|lute|bagpipes|trombone|recorder|maracas)$/ // prettier-ignore

/** What carries a print: whatever is on it is a picture. */
const PRINTED = /^(flag|t-shirt|shirt|tank top|mug|banner|poster|backpack|sweater|hoodie|billboard|tote bag)$/

/** What `with`, `in` and `holding` mean between these two: a hat is worn, a vase stands on the table, a car is not held. */
function refined(relation: SceneRelation, byId: ReadonlyMap<string, SceneNode>): SceneRelation {
  const [subject, object] = [byId.get(relation.from), byId.get(relation.to)]
  if (!subject || !object) return relation
  const turned = (kind: SceneRelation['kind']): SceneRelation => ({ ...relation, from: relation.to, to: relation.from, kind })
  if (relation.kind === 'in' && isClothing(object) && isLiving(subject) && (isPerson(subject) || !/^top hat$|shoe|sock|slipper/.test(object.concept) && !(/^(boot|glove|mitten)$/.test(object.concept) && object.count === 1))) return { ...relation, kind: 'wearing' }
  if (relation.kind === 'holding' && sizeOf(object) > 2.5 && !isClothing(object) && sizeOf(object) > sizeOf(subject)) return { ...relation, kind: 'next-to' }
  if (relation.kind === 'in' && object.concept === 'pot' && kindOfNode(subject) === 'plant') object.concept = 'flower pot'
  if (relation.kind === 'riding' && kindOfNode(object) === 'boat') return { ...relation, kind: 'in' }
  if (relation.kind === 'on' && kindOfNode(object) === 'boat' && sizeOf(object) < 6) return { ...relation, kind: 'in' }
  if (relation.kind === 'on' && PRINTED.test(object.concept)) return turned('picture-of')
  if (relation.kind === 'on' && /^(vase|urn|jar|pitcher|plate|bowl|shield|teapot|box|chest|lamp)$/.test(object.concept) && isLiving(subject) && sizeOf(subject) > sizeOf(object)) return turned('picture-of')
  if (relation.kind === 'in' && object.concept === 'mirror') return { ...relation, kind: 'facing' }
  if (relation.kind === 'in' && isLiving(subject) && /chair$|^(couch|bed|hammock|swing)$/.test(object.concept)) return { ...relation, kind: 'on' }
  if (relation.kind === 'on' && subject.traits?.includes('silhouette') && kindOfNode(object) === 'sky') return { ...relation, kind: 'in-front-of' }
  if (relation.kind === 'holding' && kindOfNode(subject) === 'aircraft' && !isPerson(object)) return turned('hanging-from')
  if (relation.kind === 'above' && subject.count > 1 && isPerson(subject) && /argu|fight|quarrel|bicker|squabbl|haggl/.test((subject.actions ?? []).map(({ verb }) => verb).join(' '))) return turned('between')
  if (relation.kind !== 'with') return relation
  if (/^(vase|flower pot|basket|bucket|bottle|jar|pitcher)$/.test(subject.concept) && kindOfNode(object) === 'plant') return turned('in')
  if (isLiving(subject) && isClothing(object)) return { ...relation, kind: 'wearing' }
  if (isPerson(subject) && !isLiving(object) && sizeOf(object) <= 1.2 && /^(tool|device|instrument|toy|food|container|plant|sign)$/.test(kindOfNode(object) ?? '')) return { ...relation, kind: subject.pose === 'play-instrument' && !PORTABLE.test(object.concept) ? 'with' : 'holding' }
  const smaller = sizeOf(object) < sizeOf(subject)
  if ((PRINTED.test(subject.concept) || /^(plate|cap|skateboard|cup|book|shield)$/.test(subject.concept)) && (kindOfNode(object) === 'symbol' || kindOfNode(object) === 'sky')) return { ...relation, kind: 'picture-of' }
  if (!smaller || isLiving(subject)) return relation
  if (/table|desk|bench|shelf|couch|bed$|chair|tray|plate|counter|nightstand|dresser|cabinet|fireplace/.test(subject.concept)) return turned('on')
  if (/^(cake|wedding cake|birthday cake|cupcake|pizza|ice cream|ice cream cone|pancake|waffle|toast|sandwich|salad|sundae|hot dog|donut|pie|tree|christmas tree|bread)$/.test(subject.concept) && /^(food|plant|tool|symbol|toy)$/.test(kindOfNode(object) ?? '') && !SIDE_DISH.test(object.concept)) return turned('on')
  if (/^(bowl|basket|vase|box|jar|bucket|pot|cup|glass|mug|crate|bag|aquarium|bird cage|picnic basket|ramen|soup|shopping cart|cart|flower pot|suitcase|treasure chest|toolbox|boat|bottle)$/.test(subject.concept)) return turned('in')
  return relation
} // prettier-ignore

function pose(subject: SceneNode, kind: SceneRelation['kind'], object: SceneNode): void {
  if (kind === 'riding') subject.pose = 'ride'
  else if (kind === 'holding' && isPerson(subject)) subject.pose ??= 'hold'
  else if (kind === 'on' && isPerson(subject) && /chair|couch|bench|stool|throne|swing/.test(object.concept))
    subject.pose ??= 'sit'
  else if (kind === 'on' && isPerson(subject) && RIDDEN.test(object.concept)) subject.pose ??= 'ride'
  else if (kind === 'in' && isPerson(subject) && kindOfNode(object) === 'boat') subject.pose = 'sit'
}

function unique(relations: readonly SceneRelation[]): SceneRelation[] {
  return [...new Map(relations.map((one) => [`${one.from} ${one.kind} ${one.to}`, one])).values()]
}

/** Things of other kinds that are worn by those who are said to wear them. */
const WORN_TOO = /^(headphones|flower crown|backpack|vr headset|medal|boxing glove|roller skates|ice skate|handbag)$/

const RIDDEN =
  /^(horse|pony|camel|elephant|donkey|unicorn|dragon|motorcycle|bicycle|scooter|unicycle|tricycle|pegasus|zebra|llama|ostrich)$/

const INDOOR = new Set(
  'kitchen bedroom living-room bathroom office classroom restaurant bar shop museum library hospital garage gym church castle-hall theatre workshop room table stage'.split(
    ' ',
  ),
)

/** A place for things of which no place was said; unlike things together get a plain park or studio, so that all are seen. */
export function suitedEnvironment(scene: Scene): EnvironmentKind {
  const carried = new Set(
    scene.relations.filter(({ kind }) => kind === 'wearing' || kind === 'holding' || kind === 'picture-of').map(({ to }) => to),
  )
  for (const { from, kind, to } of scene.relations)
    if (kind === 'in' && scene.nodes.some(({ id, concept }) => id === to && SEEN_THROUGH.test(concept))) carried.add(from)
  const roots = scene.nodes.filter(({ id }) => !carried.has(id))
  const rows = roots
    .map((node) => [node, findConcept(node.concept)] as const)
    .filter((row): row is [SceneNode, Concept] => row[1] !== undefined)
  const things = rows.filter(([, { kind }]) => kind !== 'symbol')
  if (things.length > 0 && things.length < rows.length) rows.splice(0, rows.length, ...things)
  const [first] = rows
  const role = first?.[0].traits?.find((trait) => trait.startsWith('dressed as '))?.slice(11)
  const theirs = role ? findConcept(role)?.setting : undefined
  if (theirs && theirs !== 'park') return kindOf(theirs)
  if (!first) return 'meadow'
  if (first[1].kind === 'person' && /^street \p{L}/iu.test(first[0].words)) return 'street'
  const hearth = rows.find(
    ([, concept]) =>
      /^(furniture|device)$/.test(concept.kind) &&
      concept.size >= 0.6 &&
      INDOOR.has(concept.setting ?? '') &&
      !/^(room|table)$/.test(concept.setting ?? ''),
  )?.[1]
  const outdoors = rows.find(
    ([, concept]) => /^(sky|nature|building|boat)$/.test(concept.kind) || (concept.kind === 'plant' && concept.size > 2),
  )?.[1]
  const inside = INDOOR.has(first[1].setting ?? '')
  if (rows.length > 1 && outdoors && (inside || /^(boat|nature|building)$/.test(first[1].kind)))
    return kindOf(outdoors.setting === 'sky' ? 'meadow' : outdoors.setting)
  if (rows.length > 1 && hearth && !outdoors && /^(person|animal)$/.test(first[1].kind) && scene.relations.length > 0)
    return kindOf(hearth.setting)
  const settings = [...new Set(rows.map(([, concept]) => concept.setting ?? 'studio'))]
  if (settings.length === 1) return kindOf(settings[0])
  if (rows.every(([, concept]) => concept.size <= 0.6 && concept.zone === 'table')) return 'table'
  const related = scene.relations.some(({ kind }) => kind !== 'with')
  const specific = settings.filter((setting) => !/^(park|room|table|studio)$/.test(setting))
  if (settings.every((setting) => INDOOR.has(setting))) return kindOf(specific[0] ?? 'room')
  const support = scene.relations.find(({ kind }) => kind === 'on' || kind === 'in')
  const seat = rows.find(([node]) => node.id === support?.to)?.[1]
  if (seat?.kind === 'furniture' && related && !outdoors) return kindOf(seat.setting)
  const animate = /^(person|animal|bird|fish|insect)$/.test(first[1].kind)
  if (animate && related && scene.nodes.length > 1)
    return kindOf(first[1].setting === 'park' ? (specific.find((one) => !INDOOR.has(one)) ?? 'park') : first[1].setting)
  const sky = settings.every((setting) => /^(sky|meadow|park|space)$/.test(setting))
  if (sky) return kindOf(settings.find((setting) => setting !== 'sky'))
  return rows.some(([, concept]) => concept.size > 1.5) ? 'park' : 'studio'
}

const kindOf = (setting: string | undefined): EnvironmentKind => (setting ?? 'studio') as EnvironmentKind
