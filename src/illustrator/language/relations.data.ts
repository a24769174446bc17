/** Words of relations, longest first. */
import type { SceneRelation } from '../scene/scene.ts'

type Kind = SceneRelation['kind']

const PHRASES: Readonly<Partial<Record<Kind, string>>> = {
  'left-of': 'to the left of, on the left of, on the left side of, to the immediate left of, left of',
  'right-of': 'to the right of, on the right of, on the right side of, to the immediate right of, right of',
  on: 'on top of, on the top of, on the back of, on the edge of, on the side of a, on the branch of, sitting on, standing on, lying on, sitting atop, resting on, perched on, placed on, parked on, stacked on, balancing on, balanced on, walking on, on, onto, upon, atop, covering, sitting upon, painted on, printed on, written on, stuck on, off of, fishing from, off, down the, down, up the, crossing, crosses, growing from, growing on',
  in: 'inside of, inside, in the middle of, in the center of, in the centre of, sitting in, lying in, floating in, growing in, out of, within, too big for, too large for, in, into, stuck in, surrounded by, submerged in, wrapped in, tucked in, through, among, amongst, amid, through the middle of, hatching from, peeking out of, coming out of, emerging from',
  'in-front-of': 'in front of, in the front of, before, silhouetted against',
  behind: 'behind, in back of, at the back of, hidden by, hiding behind',
  'next-to':
    'next to, close to, beside, near, alongside, adjacent to, by, at the side of, on the side of, by the side of, by, at, outside, outside of, along, next door to, side by side with, gathered around, on opposite sides of, on either side of, on both sides of, on each side of, on opposite ends of',
  above: 'above, over, hovering over, flying over, jumping over, flying above, passing over, leaping over',
  below: 'below, beneath, at the bottom of',
  under: 'under, underneath, hiding under, sitting under, sheltering under, in the shade of',
  against: 'against, propped against, standing against',
  'leaning-on':
    'leaning on, leaning against, propped up against, leaned against, leaned up against, resting against, propped against',
  wearing: 'wearing, wears, dressed in, clad in, wear, dressed up in',
  holding: 'playing with',
  riding: 'riding on, riding in, mounted on, sitting astride, aboard',
  facing:
    'facing, looking at, looking in, looking into, looking out of, looking through, looking up at, looking down at, staring at, gazing at, talking to, talking with, fighting with, shaking hands with, barking at, pointing at, arguing with, dancing with, howling at, smiling at, waving at, chatting with, speaking to',
  chasing: 'running after, running from, running away from, fleeing from',
  between: 'between, in between',
  around: 'around, surrounding, circling, wrapped around, curled around, coiled around, flying around',
  'picture-of': 'depicting, depicting a picture of, emblazoned with, bearing a picture of',
  'hanging-from': 'hanging from, dangling from, suspended from, hanging off, hanging upside down from, dripping from',
  with: 'with, has, having, have, and has, featuring, including, along with, together with, accompanied by',
}

/** Relation phrases, the longest first. */
export const RELATION_WORDS: readonly (readonly [phrase: string, kind: Kind])[] = Object.entries(PHRASES)
  .flatMap(([kind, phrases]) => phrases.split(', ').map((phrase) => [phrase, kind as Kind] as const))
  .toSorted(([a], [b]) => b.length - a.length)

/** Phrases whose second thing is the one placed: in `a tree covered in blossoms` the blossoms are on the tree. */
export const REVERSED: readonly (readonly [phrase: RegExp, kind: Kind])[] = [
  [/ (covered|topped|decorated|adorned|garnished|sprinkled|crowned|strewn|dotted|laid|piled) (?:up )?(?:in|with|by) /, 'on'],
  [/ (filled|full|packed|loaded|stuffed|overflowing|brimming|crammed) (?:of|with) | containing | contains /, 'in'],
  [/ (surrounded|encircled|flanked) by /, 'around'],
  [/ with .*\bon top (?:of it )?$/, 'on'],
]
