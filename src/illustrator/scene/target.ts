/** Reads the words that point at things of a scene: `the third car from the left`, `all balloons but the red one`, `the man with the hat`. */
import { colorHex } from '../concepts/concepts.ts'

/** What the words point at, taken apart. */
export type Target = {
  /** The noun with what describes it, in the singular or plural: `red balloons`; empty for `the one`, `both`. */
  noun: string
  /** The noun is only what describes it: `the blue one`. */
  any?: boolean
  /** Several are meant even where a rank or a number might choose one. */
  all: boolean
  /** So many of them: `two of the dogs`, `one balloon`. */
  count?: number
  /** Which of several, counted along an order. */
  rank?: Rank
  /** Only those that stand so to something else: `on the chair`, `with the hat`. */
  bond?: { words: string; to: string }
  /** Only those that do so: `sleeping`. */
  doing?: string
  /** Whose it is: `her` in `her dress`, `the boy` in `the boy's kite`. */
  owner?: string
  /** Those that were not named just before. */
  other: boolean
  /** Spared. */
  except?: string
}

export type Order = 'left' | 'right' | 'size' | 'tiny' | 'height' | 'top' | 'bottom' | 'near' | 'far' | 'middle'
export type Rank = { by: Order; index: number }

const NUMBERS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 } // prettier-ignore
const ORDINALS: Readonly<Record<string, number>> = { first: 0, '1st': 0, second: 1, '2nd': 1, third: 2, '3rd': 2, fourth: 3, '4th': 3, fifth: 4, '5th': 4, sixth: 5, seventh: 6, eighth: 7, last: -1 } // prettier-ignore

/** Words that choose one of several by themselves. */
const SUPERLATIVES: Readonly<Record<string, Rank>> = {
  biggest: { by: 'size', index: 0 }, largest: { by: 'size', index: 0 }, smallest: { by: 'tiny', index: 0 }, tiniest: { by: 'tiny', index: 0 }, littlest: { by: 'tiny', index: 0 }, tallest: { by: 'height', index: 0 }, shortest: { by: 'height', index: -1 },
  left: { by: 'left', index: 0 }, leftmost: { by: 'left', index: 0 }, right: { by: 'right', index: 0 }, rightmost: { by: 'right', index: 0 }, middle: { by: 'middle', index: 0 }, center: { by: 'middle', index: 0 }, central: { by: 'middle', index: 0 },
  nearest: { by: 'near', index: 0 }, closest: { by: 'near', index: 0 }, front: { by: 'near', index: 0 }, farthest: { by: 'far', index: 0 }, furthest: { by: 'far', index: 0 }, back: { by: 'far', index: 0 }, rear: { by: 'far', index: 0 },
  topmost: { by: 'top', index: 0 }, top: { by: 'top', index: 0 }, highest: { by: 'top', index: 0 }, upper: { by: 'top', index: 0 }, lowest: { by: 'bottom', index: 0 }, bottom: { by: 'bottom', index: 0 }, lower: { by: 'bottom', index: 0 },
} // prettier-ignore

const SIDE = 'left|right|middle|cent(?:er|re)|top|bottom|back|front|background|foreground|distance'
const SIDES: Readonly<Record<string, Rank>> = {
  ...SUPERLATIVES,
  centre: { by: 'middle', index: 0 },
  background: { by: 'far', index: 0 },
  distance: { by: 'far', index: 0 },
  foreground: { by: 'near', index: 0 },
}

const BONDS =
  'on top of|in front of|next to|close to|wearing|holding|carrying|riding|sitting on|sitting in|standing on|lying on|inside|beside|behind|under|above|near|by|with|on|in|at'
const PAST_THAT = /^(.+?),? (?:that|which|who)(?: is|'s| are| has| have| was)? (.+)$/

/** Takes the words apart. */
export function readTarget(words: string): Target {
  const target: Target = { noun: '', all: false, other: false }
  let rest = words.toLowerCase().replace(/^(?:only|just) /, '').replace(/\bthe (?:one|ones)\b(?! of)/g, 'the ones').trim() // prettier-ignore
  const except = /^(.+?),? (?:but|except|besides|other than|apart from|save)(?: for)? (.+)$/.exec(rest)
  if (except?.[1] && except[2]) {
    target.except = except[2].replace(/^not /, '')
    target.all = true
    rest = except[1]
  }
  if (!/'s .* (?:on|to|at|in|from) /.test(rest)) rest = readGenitive(rest, target)
  rest = readRelative(rest, target)
  if (target.owner === undefined) rest = readOwner(readQuantity(rest, target), target)
  target.noun = readRank(rest, target)
    .replace(/^(?:of )?(?:the|a|an|these|those|this|that|its|his|her|their|my) /, '')
    .replace(/^(?:ones?|them|all|us)$/, '')
    .trim()
  if (/ ones?$/.test(target.noun)) {
    target.noun = target.noun.replace(/ ones?$/, '')
    target.any = true
  }
  return target
}

/** Clauses behind the noun: a side, a bond, a deed; read from the end, as often as there are some. */
function readRelative(words: string, target: Target): string {
  const plain = words.replace(PAST_THAT, '$1 $2')
  const ordinal = new RegExp(`^(?:the )?(\\w+) (.*?) ?(?:from|to) (?:the )?(left|right|top|bottom|front|back)$`).exec(plain)
  if (ordinal?.[1] && ordinal[1] in ORDINALS) {
    target.rank = { by: sideOrder(ordinal[3] as string), index: ORDINALS[ordinal[1]] as number }
    return ordinal[2] as string
  }
  const side = new RegExp(`^(.*?) ?(?:(?:standing|sitting|lying|located) )?(?:on|to|at|in) (?:the )?(?:very |far |extreme )?(${SIDE})(?: side)?(?: of (?:the )?(?:picture|image|scene|frame|photo))?$`).exec(plain) // prettier-ignore
  if (side?.[1] && side[2]) {
    target.rank = SIDES[side[2]] as Rank
    return side[1]
  }
  const bond = new RegExp(`^(.+?) (${BONDS}) ((?:the|a|an|his|her|their|its|it|him|them|red|blue|green|yellow|black|white|pink|purple|orange|brown) ?.*|[a-z]+)$`).exec(plain) // prettier-ignore
  if (bond?.[1] && bond[2] && bond[3] && !/^(?:all|both|each|one|two|three)$/.test(bond[1])) {
    target.bond = { words: bond[2], to: bond[3] }
    return bond[1]
  }
  const doing = /^((?:the|all|both|every) .+?) (\w+ing)(?: (?:down|up|around|there))?$/.exec(plain)
  if (
    doing?.[1] &&
    doing[2] &&
    !/^(?:building|painting|ring|king|string|wing|clothing|ceiling|spring|thing|evening|morning|everything|swing|drawing)$/.test(
      doing[2],
    )
  ) {
    // prettier-ignore
    target.doing = doing[2]
    return doing[1]
  }
  return plain
}

const sideOrder = (side: string): Order =>
  side === 'front' ? 'near' : side === 'back' ? 'far' : (side as 'left' | 'right' | 'top' | 'bottom')

function readQuantity(words: string, target: Target): string {
  const some = /^(?:any )?(a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+)(?= |$)(?: (?:more|less))?(?: of (?:the|these|those|them|it)\b)? ?(.*)$/.exec(words)
  if (some?.[1] && (some[2] || some[1].length > 2)) {
    target.count = NUMBERS[some[1]] ?? Number(some[1])
    return some[2] as string
  }
  const half = /^half (?:of )?(?:the )?(.+)$/.exec(words)
  if (half?.[1]) {
    target.count = 0.5
    return half[1]
  }
  const every = /^(?:all|every|each|both)(?= |$)(?: (?:one )?of)?(?: (?:the|these|those|them|his|her|its|their)\b)? ?(?:\d+ |two |three |four |five )?(.*)$/.exec(words)
  if (every) {
    target.all = true
    return every[1] as string
  }
  const other = /^(?:the )?(?:others?|rest|remaining)(?= |$)(?: of (?:the|them))? ?(.*)$/.exec(words)
  if (!other) return words
  target.other = true
  target.all = /^(?:the )?(?:others|rest|remaining)/.test(words)
  return other[1] as string
} // prettier-ignore

function readGenitive(words: string, target: Target): string {
  const whose = /^(.+?)(?:'s|s') (.+)$/.exec(words)
  if (!whose?.[1] || !whose[2]) return words
  target.owner = whose[1]
  return whose[2]
}

function readOwner(words: string, target: Target): string {
  const whose = /^(his|her|their|its) (.+)$/.exec(words)
  if (whose?.[1] && whose[2]) {
    target.owner = whose[1]
    return whose[2]
  }
  const genitive = readGenitive(words, target)
  if (genitive !== words) return genitive
  const of = /^(?:the )?(.+?) of (the .+|his|her|it|him)$/.exec(words)
  if (!of?.[1] || !of[2] || /^(?:one|all|both|top|side|front|back|group|bowl|glass|cup|bunch|pair|slice|piece|bottle|statue|vase|box|bag)$/.test(of[1])) return words // prettier-ignore
  target.owner = of[2]
  return of[1]
}

function readRank(words: string, target: Target): string {
  const match = /^(?:the )?(?:very |far )?(\w+)(?:-most| most)? ?(.*)$/.exec(words)
  const [word = '', rest = ''] = [match?.[1], match?.[2]]
  if (word in ORDINALS && rest) target.rank ??= { by: 'left', index: ORDINALS[word] as number }
  else if (word in SUPERLATIVES && rest) target.rank ??= SUPERLATIVES[word] as Rank
  else return words
  return rest
}

/** The colours among the words of a noun. */
export const coloursIn = (noun: string): string[] => noun.split(' ').filter((word) => colorHex(word))
