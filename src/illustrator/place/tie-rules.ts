/** What the words between two things tie: on, in, under, seated at, looking out of. */
import { conceptOf } from '../art/art.ts'
import type { SceneNode, SceneRelation } from '../scene/scene.ts'
import { isCarrier, isLiving, isWindow } from './kinds.ts'
import { doing, type TieKind } from './tie.ts'

/** How a relation ties, and which of the two is the one tied. */
export type Rule = { kind: TieKind; child: 'from' | 'to' }

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

/** Which tie a relation means between these two, and which of them is tied; undefined when none. */
export function ruleFor(relation: SceneRelation, from: SceneNode, to: SceneNode): Rule | undefined {
  if (relation.kind === 'under' && UMBRELLA.test(to.concept) && conceptOf(from).kind === 'person') return SHELTERED
  if (relation.kind === 'facing' && conceptOf(to).kind === 'plant' && /hug|embrac/.test(doing(from))) return HUGGING
  if (LOOKING.has(relation.kind) && isWindow(to) && isLiving(from)) return AT_WINDOW
  if (relation.kind === 'next-to' && sitsAt(from, to)) return SEATED_AT
  if (relation.kind === 'with' && holds(from, to)) return WITHIN
  if (relation.kind === 'with' && isMounted(from, to)) return MOUNTED
  if (relation.kind === 'between' && !relation.other && to.count >= 2) return BETWEEN
  return RULES[relation.kind]
}

/** A vase with tulips has them in it. */
const holds = (vessel: SceneNode, content: SceneNode): boolean =>
  /vase|pot$|bowl|basket|\bjar\b|bucket|\bcup\b|mug|crate|planter|aquarium|cage|nest/.test(vessel.concept) &&
  /^(plant|food|fish|bird|tool)$/.test(conceptOf(content).kind) &&
  conceptOf(content).size <= conceptOf(vessel).size * 2.2

/** A bicycle with a basket has it at its handlebar. */
const isMounted = (carrier: SceneNode, thing: SceneNode): boolean =>
  isCarrier(carrier) && /basket|crate|\bbox\b|bell|lantern|flag/.test(thing.concept)

/** Who sits at a desk is behind it, seen above its top. */
const sitsAt = (sitter: SceneNode, table: SceneNode): boolean =>
  /table|desk|counter|\bbar$/.test(table.concept) &&
  sitter.count <= 3 &&
  isLiving(sitter) &&
  (/^(sit|write|type|read|eat|drink|work|think)$/.test(sitter.pose ?? '') ||
    (sitter.actions ?? []).some(({ verb }) => /sit|writ|typ|work|study|eat|dine|draw/.test(verb)))

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
