/** The plan of a layout: who belongs to whom. What stands on, in, under, behind, around another thing is laid out with it, as one cluster. */
import { conceptOf } from '../art/art.ts'
import type { Scene, SceneNode, SceneRelation } from '../scene/scene.ts'
import {
  isBoard,
  isBroad,
  isCarrier,
  isClosedVehicle,
  isLiving,
  isSeat,
  isShelter,
  isSky,
  isStairs,
  isTallShelter,
  isUpright,
  isWindow,
} from './kinds.ts'

export type TieKind =
  | 'on'
  | 'in'
  | 'riding'
  | 'wearing'
  | 'holding'
  | 'tethered'
  | 'hanging'
  | 'picture'
  | 'above'
  | 'below'
  | 'under'
  | 'behind'
  | 'front'
  | 'around'
  | 'leaning'
  | 'between'
  | 'mounted'
  | 'at-window'
  | 'through'
  | 'rising'
  | 'crowning'
  | 'seated-at'

export type Tie = { parent: SceneNode; kind: TieKind }

export type Plan = {
  /** The tie of each node that has one. */
  ties: ReadonlyMap<string, Tie>
  childrenOf(id: string): { node: SceneNode; kind: TieKind }[]
  /** The node at the bottom of it all. */
  rootOf(id: string): string
  /** Pairs that stand side by side. */
  pairs: readonly Pair[]
}

/** How near two stand, 0 touching and 1 with a gap, and how: face to face, `a` after `b`, or `a` ahead of `b`, with a rope between them or without. */
export type Pair = { a: string; b: string; gap: number; meet: 'face' | 'follow' | 'lead' | 'none'; rope?: boolean }

type Rule = { kind: TieKind; child: 'from' | 'to' }

const RULES: Partial<Record<SceneRelation['kind'], Rule>> = {
  on: { kind: 'on', child: 'from' },
  in: { kind: 'in', child: 'from' },
  riding: { kind: 'riding', child: 'from' },
  above: { kind: 'above', child: 'from' },
  over: { kind: 'above', child: 'from' },
  'hanging-from': { kind: 'hanging', child: 'from' },
  under: { kind: 'under', child: 'from' },
  wearing: { kind: 'wearing', child: 'to' },
  holding: { kind: 'holding', child: 'to' },
  'picture-of': { kind: 'picture', child: 'to' },
  below: { kind: 'below', child: 'from' },
  behind: { kind: 'behind', child: 'from' },
  'in-front-of': { kind: 'front', child: 'from' },
  around: { kind: 'around', child: 'from' },
  against: { kind: 'leaning', child: 'from' },
  'leaning-on': { kind: 'leaning', child: 'from' },
}

const PAIRS: Partial<Record<SceneRelation['kind'], Pick<Pair, 'gap' | 'meet'>>> = {
  facing: { gap: 0.12, meet: 'face' },
  against: { gap: 0.3, meet: 'face' },
  feeding: { gap: 0.02, meet: 'face' },
  chasing: { gap: 0.18, meet: 'follow' },
  'next-to': { gap: 0.1, meet: 'none' },
  with: { gap: 0.1, meet: 'none' },
}

/** Reads the relations; circles are cut where they close. */
export function planOf(scene: Scene): Plan {
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]))
  const ties = new Map<string, Tie>()
  for (const relation of scene.relations) {
    const [from, to] = [nodes.get(relation.from), nodes.get(relation.to)]
    if (!from || !to || from === to) continue
    const rule =
      relation.kind === 'under' && UMBRELLA.test(to.concept) && conceptOf(from).kind === 'person'
        ? SHELTERED
        : relation.kind === 'facing' && conceptOf(to).kind === 'plant' && /hug|embrac/.test(doing(from))
          ? HUGGING
          : LOOKING.has(relation.kind) && isWindow(to) && isLiving(from)
            ? AT_WINDOW
            : relation.kind === 'next-to' && sitsAt(from, to)
              ? SEATED_AT
              : relation.kind === 'with' && holds(from, to)
                ? WITHIN
                : relation.kind === 'with' && isMounted(from, to)
                  ? MOUNTED
                  : relation.kind === 'between' && !relation.other && to.count >= 2
                    ? BETWEEN
                    : RULES[relation.kind]
    if (!rule) continue
    const [child, parent] = rule.child === 'from' ? [from, to] : [to, from]
    if (rule.kind === 'in' && isStairs(child) && isSky(parent)) tie(ties, parent, { parent: child, kind: 'crowning' })
    else if (meansTie(rule.kind, child, parent)) tie(ties, child, { parent, kind: refined(rule.kind, child, parent) })
    else if (rule.kind === 'around') {
      const middle = scene.nodes.find((node) => node !== child && !isSky(node) && !ties.has(node.id))
      if (middle) tie(ties, child, { parent: middle, kind: 'around' })
    }
  }
  seatLoose(scene, ties)
  const rootOf = (id: string): string => {
    const parent = ties.get(id)?.parent.id
    return parent ? rootOf(parent) : id
  }
  return {
    ties,
    childrenOf: (id) =>
      scene.nodes.flatMap((node) => {
        const own = ties.get(node.id)
        return own?.parent.id === id ? [{ node, kind: own.kind }] : []
      }),
    rootOf,
    pairs: [
      ...actingPairs(scene, ties),
      ...shelteredPairs(scene, ties),
      ...scene.relations.flatMap(({ kind, from, to }) => {
        const pair = PAIRS[kind]
        const [a, b] = [rootOf(from), rootOf(to)]
        return pair && a !== b ? [{ a, b, ...pair }] : []
      }),
    ],
  }
}

function shelteredPairs(scene: Scene, ties: ReadonlyMap<string, Tie>): Plan['pairs'] {
  return scene.relations.flatMap(({ kind, from, to }) => {
    const holder = kind === 'under' && ties.get(to)?.kind === 'holding' ? ties.get(to)?.parent.id : undefined
    return holder && holder !== from ? [{ a: from, b: holder, gap: -0.12, meet: 'none' as const }] : []
  })
}

/** One of two does something to the other: they stand within reach. */
function actingPairs(scene: Scene, ties: ReadonlyMap<string, Tie>): Plan['pairs'] {
  const roots = scene.nodes.filter((node) => !ties.has(node.id))
  const [first, second] = roots
  if (!first || !second || roots.length > 2) return []
  const [actor, other] = REACHING.test(doing(second)) && !REACHING.test(doing(first)) ? [second, first] : [first, second]
  const verbs = doing(actor)
  if (!REACHING.test(verbs)) return []
  const [a, b] = [actor.id, other.id]
  if (/walk/.test(verbs)) return isLeashed(actor, other) ? [{ a: b, b: a, gap: 0.05, meet: 'follow', rope: true }] : []
  if (/pull|tow|drag/.test(verbs))
    return [{ a, b, gap: 0.18, meet: conceptOf(actor).kind === 'person' ? 'face' : 'lead', rope: true }]
  const follows = /push|chas|herd|follow/.test(verbs)
  return [{ a, b, gap: /hug|kiss|embrac/.test(verbs) ? -0.3 : 0, meet: follows ? 'follow' : 'face' }]
}

const doing = (node: SceneNode): string => [node.pose ?? '', ...(node.actions ?? []).map(({ verb }) => verb)].join(' ')
const isLeashed = (walker: SceneNode, animal: SceneNode): boolean =>
  conceptOf(walker).kind === 'person' &&
  /dog|puppy|poodle|corgi|pug|terrier|retriever|dachshund|husky|beagle/.test(animal.concept)

const REACHING =
  /push|walk|pull|tow|drag|feed|fight|hug|kiss|embrac|kick|talk|danc|chas|eat|greet|bark|hunt|pet|lick|sniff|paint|point|throw/

/** A vase with tulips has them in it. */
const holds = (vessel: SceneNode, content: SceneNode): boolean =>
  /vase|pot$|bowl|basket|\bjar\b|bucket|\bcup\b|mug|crate|planter|aquarium|cage|nest/.test(vessel.concept) &&
  /^(plant|food|fish|bird|tool)$/.test(conceptOf(content).kind) &&
  conceptOf(content).size <= conceptOf(vessel).size * 2.2

/** A bicycle with a basket has it at its handlebar. */
const isMounted = (carrier: SceneNode, thing: SceneNode): boolean =>
  isCarrier(carrier) && /basket|crate|\bbox\b|bell|lantern|flag/.test(thing.concept)

/** A lone sitter beside a lone desk sits at it. */
function seatLoose(scene: Scene, ties: Map<string, Tie>): void {
  const desks = scene.nodes.filter((node) => !ties.has(node.id) && node.count === 1 && /^(school )?desk$|^(dining |kitchen |round )?table$|counter$/.test(node.concept))
  const sitters = scene.nodes.filter((node) => !ties.has(node.id) && isLiving(node) && node.pose === 'sit')
  const [desk, sitter] = [desks[0], sitters[0]]
  if (desks.length !== 1 || sitters.length !== 1 || !desk || !sitter || sitter.count > 2) return
  if (scene.relations.some(({ from, to }) => (from === sitter.id && to === desk.id) || (from === desk.id && to === sitter.id))) return
  tie(ties, sitter, { parent: desk, kind: 'seated-at' })
} // prettier-ignore

/** Who sits at a desk is behind it, seen above its top. */
const sitsAt = (sitter: SceneNode, table: SceneNode): boolean =>
  /table|desk|counter|\bbar$/.test(table.concept) &&
  sitter.count <= 3 &&
  isLiving(sitter) &&
  (/^(sit|write|type|read|eat|drink|work|think)$/.test(sitter.pose ?? '') ||
    (sitter.actions ?? []).some(({ verb }) => /sit|writ|typ|work|study|eat|dine|draw/.test(verb)))

/** What hangs on a wall rather than standing on it. */
const HUNG = /painting|picture|poster|mural|graffiti|clock$|mirror|portrait|\bsign\b|map|calendar|photograph/

/** Who looks over a fence stands behind it. */
const LOOKS = /look|peek|peer|gaz|star/
const HUGGING: Rule = { kind: 'leaning', child: 'from' }

/** Who walks under an umbrella holds it; the others under it keep close. */
const UMBRELLA = /^(umbrella|parasol)$/
const SHELTERED: Rule = { kind: 'holding', child: 'to' }

/** Who looks out of a window is seen in it. */
const LOOKING: ReadonlySet<SceneRelation['kind']> = new Set<SceneRelation['kind']>(['facing', 'in', 'inside-view'])

const AT_WINDOW: Rule = { kind: 'at-window', child: 'from' }
const SEATED_AT: Rule = { kind: 'seated-at', child: 'from' }
const MOUNTED: Rule = { kind: 'mounted', child: 'to' }
const WITHIN: Rule = { kind: 'in', child: 'to' }
const BETWEEN: Rule = { kind: 'between', child: 'from' }

/** Some words tie only things of the right kind: nobody leans on an opponent, and nothing that stands surrounds the moon. */
function meansTie(kind: TieKind, child: SceneNode, parent: SceneNode): boolean {
  if (kind === 'on' && isUpright(parent)) return !isLiving(child)
  if (kind === 'leaning') return !(isLiving(child) && isLiving(parent))
  if (kind === 'in' && conceptOf(child).kind === 'vehicle' && conceptOf(parent).kind === 'vehicle')
    return conceptOf(child).size < conceptOf(parent).size
  if (kind === 'in' && isLiving(child) && /^(tool|instrument|sign|device)$/.test(conceptOf(parent).kind)) return false
  if (kind === 'on' && isSky(child)) return isSky(parent)
  if (kind === 'around' || kind === 'in') return !isSky(parent) || /^(sky|bird|aircraft|insect)$/.test(conceptOf(child).kind)
  return true
}

/** What rests on, sits in or is held by a thing stays there, whatever else was said of it. */
const FIRM: ReadonlySet<TieKind> = new Set<TieKind>([
  'on',
  'in',
  'riding',
  'holding',
  'wearing',
  'hanging',
  'mounted',
  'at-window',
])

function tie(ties: Map<string, Tie>, child: SceneNode, own: Tie): void {
  const had = ties.get(child.id)
  if (had && (FIRM.has(had.kind) || !FIRM.has(own.kind))) return
  for (let id: string | undefined = own.parent.id; id; id = ties.get(id)?.parent.id) if (id === child.id) return
  ties.set(child.id, own)
}

/** Under what gives no shelter is below it; a kite is held by its string; a rider in a boat sits in it. */
function refined(kind: TieKind, child: SceneNode, parent: SceneNode): TieKind {
  if (kind === 'under' && !isShelter(parent)) return 'below'
  if (kind === 'below' && isTallShelter(parent)) return 'under'
  if (kind === 'riding' && /^(building|plant|furniture|nature)$/.test(conceptOf(parent).kind)) return 'front'
  if (kind === 'holding' && /^(kite|balloon|hot air balloon)$/.test(child.concept)) return 'tethered'
  if (kind === 'on' && (isUpright(parent) || (HUNG.test(child.concept) && isBroad(parent)))) return 'picture'
  if (kind === 'above' && /fence|wall|gate|hedge/.test(parent.concept) && LOOKS.test(doing(child))) return 'seated-at'
  if (kind === 'behind' && isSky(child)) return 'rising'
  if (kind === 'riding' && isBoard(parent)) return 'on'
  if (kind === 'holding' && conceptOf(parent).kind === 'furniture') return isWindow(parent) ? 'front' : 'on'
  if (kind === 'in' && conceptOf(child).kind === 'plant' && isClosedVehicle(parent)) return 'on'
  if (kind === 'in' && isWindow(parent)) return isLiving(child) ? 'at-window' : 'through'
  if ((kind === 'on' || kind === 'in') && isCarrier(parent) && /basket|crate/.test(child.concept)) return 'mounted'
  if (kind === 'in' && (isSeat(parent) || /bed$|hammock|stretcher/.test(parent.concept))) return 'on'
  const host = conceptOf(parent)
  if ((kind === 'riding' || kind === 'on') && host.kind === 'boat' && /^(person|animal|bird)$/.test(conceptOf(child).kind))
    return 'in'
  return kind
}
