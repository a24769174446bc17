/** Words of relations, longest first, and verbs that bind their object. */
import type { SceneRelation } from '../scene/scene.ts'

type Kind = SceneRelation['kind']

const PHRASES: Readonly<Partial<Record<Kind, string>>> = {
  'left-of': 'to the left of, on the left of, on the left side of, to the immediate left of, left of',
  'right-of': 'to the right of, on the right of, on the right side of, to the immediate right of, right of',
  on: 'on top of, on the top of, sitting on, standing on, lying on, sitting atop, resting on, perched on, placed on, parked on, stacked on, balancing on, balanced on, walking on, on, onto, upon, atop, covering, topped by, sitting upon, painted on, printed on, written on, stuck on',
  in: 'inside of, inside, in the middle of, sitting in, lying in, floating in, growing in, out of, within, in, into, stuck in, surrounded by',
  'in-front-of': 'in front of, in the front of, before',
  behind: 'behind, in back of, at the back of, hidden by, hiding behind',
  'next-to':
    'next to, close to, beside, near, alongside, adjacent to, by, at the side of, on the side of, by the side of, at, outside, outside of, along',
  above: 'above, over, hovering over, flying over, jumping over, flying above',
  below: 'below, beneath, underneath, under, at the bottom of, hiding under, sitting under',
  against: 'against, propped against',
  'leaning-on': 'leaning on, leaning against, propped up against',
  wearing: 'wearing, wears, dressed in, clad in, wear',
  holding: 'holding, holds, carrying, carries, hold, gripping, clutching, grabbing, waving, swinging, wielding, playing with',
  riding: 'riding on, riding, rides, ride, riding in, driving, drives, mounted on',
  chasing: 'chasing, chases, running after, hunting, following',
  feeding: 'feeding, feeds',
  facing:
    'facing, looking at, watching, watches, staring at, talking to, fighting, fights, fighting with, shaking hands with, hugging, kissing, barking at, pointing at, arguing with, dancing with',
  between: 'between, in between',
  around: 'around, surrounding, circling',
  'hanging-from': 'hanging from, dangling from, suspended from',
  with: 'with, has, having, have, and has',
}

/** Relation phrases, the longest first. */
export const RELATION_WORDS: readonly (readonly [phrase: string, kind: Kind])[] = Object.entries(PHRASES)
  .flatMap(([kind, phrases]) => phrases.split(', ').map((phrase) => [phrase, kind as Kind] as const))
  .toSorted(([a], [b]) => b.length - a.length)

/** `a robot reading a newspaper` holds it; `a man pushing a cart` stands by it. */
export const OBJECT_VERBS: Readonly<Record<string, Kind>> = Object.fromEntries(
  (
    [
      ['holding', 'reading eating drinking playing sipping lifting using painting throwing catching reads eats drinks plays sips lifts uses throws catches juggling strumming licking taking brushing opening bringing serving selling mending fixing making'],
      ['next-to', 'pushing pulling washing building repairing kicking pushes pulls kicks petting patting milking examining inspecting cooking baking'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind])),
) // prettier-ignore
