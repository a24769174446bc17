/** Who stands near whom without being tied: opponents, followers, those who share an umbrella. */
import { conceptOf } from '../art/art.ts'
import type { Scene, SceneNode, SceneRelation } from '../scene/scene.ts'
import { doing, type Tie } from './tie.ts'

/** How near two stand, 0 touching and 1 with a gap, and how: face to face, `a` after `b`, or `a` ahead of `b`, with a rope between them or without. */
export type Pair = { a: string; b: string; gap: number; meet: 'face' | 'follow' | 'lead' | 'none'; rope?: boolean }

const PAIRS: Partial<Record<SceneRelation['kind'], Pick<Pair, 'gap' | 'meet'>>> = {
  facing: { gap: 0.12, meet: 'face' },
  against: { gap: 0.3, meet: 'face' },
  feeding: { gap: 0.02, meet: 'face' },
  chasing: { gap: 0.18, meet: 'follow' },
  'next-to': { gap: 0.1, meet: 'none' },
  with: { gap: 0.1, meet: 'none' },
}

/** All pairs of a scene, between the things at the bottom of their ties. */
export function pairsOf(scene: Scene, ties: ReadonlyMap<string, Tie>, rootOf: (id: string) => string): readonly Pair[] {
  return [
    ...actingPairs(scene, ties),
    ...shelteredPairs(scene, ties),
    ...scene.relations.flatMap(({ kind, from, to }) => {
      const pair = PAIRS[kind]
      const [a, b] = [rootOf(from), rootOf(to)]
      return pair && a !== b ? [{ a, b, ...pair }] : []
    }),
  ]
}

function shelteredPairs(scene: Scene, ties: ReadonlyMap<string, Tie>): readonly Pair[] {
  return scene.relations.flatMap(({ kind, from, to }) => {
    const holder = kind === 'under' && ties.get(to)?.kind === 'holding' ? ties.get(to)?.parent.id : undefined
    return holder && holder !== from ? [{ a: from, b: holder, gap: -0.12, meet: 'none' as const }] : []
  })
}

/** One of two does something to the other: they stand within reach. */
function actingPairs(scene: Scene, ties: ReadonlyMap<string, Tie>): readonly Pair[] {
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

const isLeashed = (walker: SceneNode, animal: SceneNode): boolean =>
  conceptOf(walker).kind === 'person' &&
  /dog|puppy|poodle|corgi|pug|terrier|retriever|dachshund|husky|beagle/.test(animal.concept)

const REACHING =
  /push|walk|pull|tow|drag|feed|fight|hug|kiss|embrac|kick|talk|danc|chas|eat|greet|bark|hunt|pet|lick|sniff|paint|point|throw/
