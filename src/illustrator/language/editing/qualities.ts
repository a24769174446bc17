/** What the words behind a thing make of it: a list of readers, each knowing one kind of quality; the first that reads all of the words wins. */
import { colorHex, findConcept } from '../../concepts/concepts.ts'
import type { Material, Pose, SceneNode } from '../../scene/scene.ts'
import { relationPhrase, thingOf } from '../addition.ts'
import { ADJECTIVES } from '../lexicon.data.ts'
import { moodOf, numberOf } from '../describe-node.ts'
import { verbForm } from '../verbs.ts'
import { MATERIAL_WORDS } from '../words.data.ts'
import {
  EYE_COLOURS,
  FACES,
  FLAVOURS,
  HAIR_COLOURS,
  LOOK_GROUPS,
  LOOKS,
  MORE_MATERIALS,
  SIZES,
  STATES,
  WIDTHS,
} from './qualities.data.ts'
import type { SceneOperation } from './scene-operation.ts'

type Quality = (target: string, words: string) => SceneOperation[] | undefined

const QUALITIES: readonly Quality[] = [
  part,
  flavour,
  colour,
  material,
  comparison,
  size,
  face,
  facing,
  age,
  looks,
  shaped,
  melted,
  state,
  pose,
  deed,
  kind,
]

/** The operations that give the target what the words say; several qualities may be joined by `and`. */
export function readQualities(target: string, words: string): SceneOperation[] | undefined {
  const plain = words.replace(/^(?:to (?=[a-z]+$)|(?:to )?(?:look|looking|be|become|appear|seem|stay|get|turn|turned|go|feel)(?: like)? |like |being |also |all |in )+(?=\S)/, '').trim() // prettier-ignore
  for (const quality of QUALITIES) {
    const found = quality(target, plain) ?? (plain === words ? undefined : quality(target, words))
    if (found) return found
  }
  const one = /^an? (\S+(?: \S+){1,3}) ones?$/.exec(plain)?.[1]
  if (one) return eachOf(target, one.split(' '))
  const both = /^(.+?)(?:,? and |, | but )(.+)$/.exec(plain)
  if (!both?.[1] || !both[2] || (WHOLE.test(target) && plain === 'black and white')) return undefined
  const first = readQualities(target, both[1])
  const second = first && readQualities(target, both[2])
  return first && second ? [...first, ...second] : undefined
}

/** Several adjectives in a row: `a heart-shaped red one`. */
function eachOf(target: string, words: readonly string[]): SceneOperation[] | undefined {
  const found = words.filter((word) => word !== 'and').map((word, index) => readQualities(index === 0 ? target : 'it', word.replace(/,$/, ''))) // prettier-ignore
  return found.every((one) => one !== undefined) ? found.flat() : undefined
}

/** Words for the whole picture: black and white is a tone of it, not two colours. */
const WHOLE = /^(?:it|everything|this|all|them) ?$/

const DEGREE = /^(?:(a bit|a little|slightly|somewhat|a tad|a touch|a little bit)|(much|way|far|a lot|very|really|super|extremely|so much|even)|(?:more|totally|completely|fully|bright(?=ly)|rather|quite|metallic|shiny|glossy|matte?|deep(?= \w+ )|solid|plain)) (.+)$/ // prettier-ignore

/** `a bit bigger`, `much bigger`: the word and how far it goes, 1 as usual. */
function degreeOf(words: string): { word: string; degree: number } {
  const match = DEGREE.exec(words)
  if (!match?.[3]) return { word: words, degree: 1 }
  const inner = degreeOf(match[3])
  return { word: inner.word, degree: match[1] ? 0.45 : match[2] ? 1.7 * inner.degree : inner.degree }
}

const HAIR = /\b(?:hair|ponytail|braids|curls)$/
const EYES = /\beyes?$/

/** Hair and eyes have colours of their own names, and hair its cuts. */
function part(target: string, words: string): SceneOperation[] | undefined {
  const { word } = degreeOf(words)
  if (EYES.test(target) && (EYE_COLOURS[word] ?? colorHex(word))) return [{ kind: 'recolour', target, color: EYE_COLOURS[word] ?? word }] // prettier-ignore
  if (EYES.test(target) && /^(?:closed|shut)$/.test(word)) return [{ kind: 'feel', target: ownerOf(target), mood: 'sleepy' }]
  if (!HAIR.test(target)) return undefined
  const cut = /^(?:long|longer)$/.test(word) ? 'long-haired' : /^(?:curly|curlier|wavy)$/.test(word) ? 'curly-haired' : /^(?:short|shorter)$/.test(word) ? 'short-haired' : undefined // prettier-ignore
  if (cut) return [look(ownerOf(target), cut)]
  const color = HAIR_COLOURS[word] ?? (colorHex(word) ? word : undefined)
  return color ? [{ kind: 'recolour', target, color }] : undefined
}

/** Whose hair: `her hair` is hers, `the girl's hair` the girl's; without an owner everyone's. */
function ownerOf(target: string): string {
  const pronoun = /^(his|her|their|its) /.exec(target)?.[1]
  if (pronoun) return { his: 'him', her: 'her', their: 'them', its: 'it' }[pronoun] as string
  return /^(.+?)(?:'s|s') /.exec(target)?.[1] ?? / (?:of|on) (.+)$/.exec(target)?.[1] ?? 'everyone'
}

const FOOD = /\b(?:cake|cupcake|muffin|cookie|donut|doughnut|ice cream|icing|frosting|milkshake|shake|smoothie|pudding|pie|pancakes?|waffles?|macarons?|candy|popsicle|yogurt|brownie|cheesecake|croissant|drink|cocktail|juice|tart|dessert)s?$/ // prettier-ignore

function flavour(target: string, words: string): SceneOperation[] | undefined {
  const taste = words.replace(/^(?:an? )?/, '').replace(/(?:[- ]flavou?r(?:ed)?| (?:cake|ice cream|one|icing|frosting))$/, '')
  const color = FLAVOURS[taste]
  return color && (FOOD.test(target) || taste !== words) ? [{ kind: 'recolour', target, color }] : undefined
}

function colour(target: string, words: string): SceneOperation[] | undefined {
  const { word } = degreeOf(words.replace(/^(?:an? )?(?:colou?r(?:ed)? |shade of |painted )?/, '').replace(/ (?:in colou?r|colou?r(?:ed)?|one)$/, '')) // prettier-ignore
  const patterned = /^(.+?) with (.+?) (spots|dots|polka dots|stripes|checks|patches)$/.exec(word)
  if (patterned?.[1] && patterned[2] && colorHex(patterned[1]) && colorHex(patterned[2])) {
    const pattern = patterned[3] === 'stripes' ? 'striped' : patterned[3] === 'checks' ? 'checkered' : 'spotted'
    return [
      { kind: 'recolour', target, color: patterned[1], second: patterned[2] },
      { kind: 'material', target, material: pattern },
    ]
  }
  if (/^(?:(?:all )?(?:in )?(?:different|various|many|random|mixed|all) colou?rs|multi-?colou?red|colou?rful|many-colou?red|each a different colou?r)$/.test(word)) return [{ kind: 'variegate', target }] // prettier-ignore
  const laid = /^(?:with )?(\S+?)(?: and (\S+))? (spots|dots|polka dots|stripes|checks|patches)$/.exec(word)
  if (laid?.[1] && colorHex(laid[1]) && (!laid[2] || colorHex(laid[2]))) {
    const pattern = laid[3] === 'stripes' ? 'striped' : laid[3] === 'checks' ? 'checkered' : 'spotted'
    if (!laid[2]) return [{ kind: 'material', target, material: pattern, second: laid[1] }]
    return [{ kind: 'recolour', target, color: laid[1], second: laid[2] }, { kind: 'material', target, material: pattern }] // prettier-ignore
  }
  const two = /^(.+?) and (.+?)(?: (striped|checkered|spotted))?$/.exec(word)
  if (two?.[1] && two[2] && colorHex(two[1]) && colorHex(two[2])) {
    if (WHOLE.test(target) && word === 'black and white') return undefined
    const pattern = two[3] ? [{ kind: 'material', target, material: two[3] as Material } as const] : []
    return [{ kind: 'recolour', target, color: two[1], second: two[2] }, ...pattern]
  }
  const hex = colorHex(word)
  const explicit = / colou?r$|^colou?r|\bcolou?red\b|^painted /.test(words)
  if (!hex || (!explicit && /^(?:gold|golden|silver|bronze|copper|chocolate)$/.test(word))) return undefined
  return [{ kind: 'recolour', target, color: word }]
}

function material(target: string, words: string): SceneOperation[] | undefined {
  const word = words.replace(/^(?:(?:made|built|carved|cast|covered) )?(?:out )?(?:of|from|in|with) (?:pure |solid |real )?/, '').replace(/^(?:pure|solid|real) /, '') // prettier-ignore
  const found = MATERIAL_WORDS[word] ?? (Object.hasOwn(MORE_MATERIALS, word) ? MORE_MATERIALS[word as keyof typeof MORE_MATERIALS] : undefined) // prettier-ignore
  if (!found) return colorHex(word) && word !== words ? [{ kind: 'recolour', target, color: word }] : undefined
  const clothing = findConcept(target.split(' ').at(-1) as string)?.kind === 'clothing'
  if (clothing || HAIR.test(target)) return colorHex(word) ? [{ kind: 'recolour', target, color: word }] : undefined
  return [{ kind: 'material', target, material: found }]
}

/** `smaller than the knight`, `as big as the house`, `the same size as the dog`. */
function comparison(target: string, words: string): SceneOperation[] | undefined {
  const { word } = degreeOf(words)
  const than = /^(\w+) than (.+)$/.exec(word)
  const step = than?.[1] ? SIZES[than[1]] : undefined
  if (than?.[2] && step) return /^(?:now|before|it is|they are)$/.test(than[2]) ? [{ kind: 'resize', target, factor: step }] : [{ kind: 'compare', target, other: than[2], factor: step > 1 ? 1.25 : 0.7 }] // prettier-ignore
  const as = /^(?:as (?:big|large|tall|small|high) as|the same size as|equal in size to|the size of) (.+)$/.exec(word)
  return as?.[1] ? [{ kind: 'compare', target, other: as[1], factor: 1 }] : undefined
}

function size(target: string, words: string): SceneOperation[] | undefined {
  const multiple = multipleIn(words)
  if (multiple) return [{ kind: 'resize', target, factor: Math.max(0.15, Math.min(4, multiple)) }]
  const { word, degree } = degreeOf(words)
  const factor = SIZES[word]
  if (factor) return [{ kind: 'resize', target, factor: factor > 1 ? 1 + (factor - 1) * degree : Math.max(0.3, 1 - (1 - factor) * Math.min(1.4, degree)) }] // prettier-ignore
  const across = WIDTHS[word]
  return across && !PERSON.test(target) ? [{ kind: 'resize', target, factor: across, across: true }] : undefined
}

const TIMES = /^(?:(twice|double|half)|(\w+) times|(\d+)(?:%| percent)) (?:as |the )?(big|large|tall|high|size|long|small|bigger|larger|smaller|taller)(?: (?:as )?(?:it is )?(?:now|before))?$/ // prettier-ignore

/** `twice as big`, `three times smaller`, `50% bigger`. */
function multipleIn(words: string): number | undefined {
  const match = TIMES.exec(words)
  if (!match) return undefined
  const [, plain, times, percent, how = ''] = match
  const smaller = how.startsWith('small')
  if (percent) return how.endsWith('er') ? 1 + (smaller ? -1 : 1) * (Number(percent) / 100) : Number(percent) / 100
  const by = plain ? (plain === 'half' ? 0.5 : 2) : numberOf(times ?? '')
  return by && smaller && by > 1 ? 1 / by : by
}
const PERSON = /^(?:him|her|them|everyone|the (?:man|woman|boy|girl|child|kid|person|people|men|women))\b/

function face(target: string, words: string): SceneOperation[] | undefined {
  const { word } = degreeOf(words.replace(/^(?:more|less) /, '').replace(/ (?:face|expression|look)$/, '').replace(/^(?:an? )/, '')) // prettier-ignore
  if (/^(?:wink|winking)$/.test(word)) return [{ kind: 'alter', target, add: ['winking'] }]
  const mood = (Object.hasOwn(FACES, word) ? FACES[word] : undefined) ?? moodOf(word)
  return mood && target !== 'it' ? [{ kind: 'feel', target: target.replace(/'s face$| face$/, '').replace(/^(his|her|their)$/, (whose) => ownerOf(`${whose} x`)), mood }] : undefined // prettier-ignore
}

const WAYS: readonly (readonly [RegExp, 'left' | 'right' | 'around' | 'away' | 'front'])[] = [
  [/^(?:(?:face|facing|look|looking|turn|turned|turning|point|pointing|go|going) )?(?:to |toward |towards )?(?:the )?(left|right)(?: side)?$/, 'left'],
  [/^(?:(?:face|facing|look|looking|turn|turned) )?(?:in )?(?:the )?(?:other|opposite) (?:way|direction|side)$|^(?:turn |turned |face )?around(?: to face .*)?$|^(?:to )?face around$/, 'around'],
  [/^(?:(?:face|facing|look|looking|turn|turned) )?(?:away|backwards?)(?: from (?:us|the camera|the viewer))?$|^from behind$/, 'away'],
  [/^(?:(?:face|facing|look|looking|turn|turned) )?(?:straight )?(?:(?:at|to|towards?|into) )?(?:us|me|the (?:camera|viewer|front)|forwards?|camera)$/, 'front'],
] // prettier-ignore

function facing(target: string, words: string): SceneOperation[] | undefined {
  const plain = words.replace(/^around (?:to |and )/, '')
  const found = WAYS.find(([pattern]) => pattern.test(plain))
  if (!found) return undefined
  const side = found[1] === 'left' ? (/\bright\b/.test(plain) ? 'right' : 'left') : found[1]
  return [{ kind: 'turn', target, facing: side }]
}

function age(target: string, words: string): SceneOperation[] | undefined {
  const { word } = degreeOf(words)
  if (/^(?:old|elderly|aged|ancient|an old (?:man|woman|person))$/.test(word)) return [{ kind: 'age', target, age: 'old' }]
  if (word === 'older' || word === 'younger') return [{ kind: 'age', target, age: word }]
  if (/^(?:young|new|brand new|modern)$/.test(word)) return [{ kind: 'age', target, age: 'younger' }]
  const stage = /^an? (baby|child|kid|adult)$/.exec(word)?.[1]
  return stage ? [{ kind: 'age', target, age: stage === 'kid' ? 'child' : (stage as 'baby' | 'child' | 'adult') }] : undefined
}

const look = (target: string, trait: string): SceneOperation => ({
  kind: 'alter',
  target,
  add: [trait],
  drop: [...(LOOK_GROUPS.find((group) => group.includes(trait)) ?? []), 'without hair'].filter((one) => one !== trait),
})

function looks(target: string, words: string): SceneOperation[] | undefined {
  const { word } = degreeOf(words)
  const trait = LOOKS[word.replace(/^an? /, '')]
  if (trait) return [look(target, trait)]
  const hair = HAIR_COLOURS[word]
  if (hair && /blond|ginger|redhead|brunette/.test(word)) return [{ kind: 'alter', target, params: { hairColor: hair }, drop: ['bald', 'blonde', 'blond', 'redhead', 'ginger', 'brunette'] }] // prettier-ignore
  const haired = /^(\w+)-haired$/.exec(word)?.[1]
  return haired && HAIR_COLOURS[haired] ? [{ kind: 'alter', target, params: { hairColor: HAIR_COLOURS[haired] } }] : undefined
}

function state(target: string, words: string): SceneOperation[] | undefined {
  const { word } = degreeOf(words)
  const found = Object.hasOwn(STATES, word) ? STATES[word] : undefined
  if (found) return [{ kind: 'alter', target, ...found }]
  const verb = verbForm(word)
  if (verb?.form === 'ing' && verb.pose) return undefined
  return ADJECTIVES.has(word) && !colorHex(word) && target !== 'it' && !/^(?:left|right|front|rear|top|bottom)$/.test(word) ? [{ kind: 'alter', target, add: [word] }] : undefined // prettier-ignore
}

/** `heart-shaped`, `shaped like a star`: the same thing in a shape that it is drawn in. */
function shaped(target: string, words: string): SceneOperation[] | undefined {
  const shape = /^(?:an? )?(?:(\w+)[- ]shaped|shaped like an? (\w+)|in the shape of an? (\w+))(?: ones?)?$/.exec(words)
  const name = shape?.[1] ?? shape?.[2] ?? shape?.[3]
  return name ? [{ kind: 'shape', target, shape: name }] : undefined
}

/** What melts loses height. */
function melted(target: string, words: string): SceneOperation[] | undefined {
  return /^(?:melt|melting|melted|melt away|half melted)$/.test(words) ? [{ kind: 'melt', target }] : undefined
}

/** Postures by words that are no verbs of their own. */
const POSTURES: Readonly<Record<string, Pose>> = { asleep: 'sleep', awake: 'stand', 'wide awake': 'stand', up: 'stand', upright: 'stand', 'on all fours': 'kneel', 'raise his arms': 'cheer', 'raise her arms': 'cheer', 'raise their arms': 'cheer', 'put his hands up': 'cheer', 'wave hello': 'wave', 'wave goodbye': 'wave' } // prettier-ignore

/** `sit down`, `jumping`, `run faster`. */
function pose(target: string, words: string): SceneOperation[] | undefined {
  if (/^(?:get|step|climb|jump|come|hop|dismount)(?: (?:off|down|out))(?: (?:of|from))?(?: (?:the|his|her|their|its) .+| it)?$|^dismount$/.test(words)) return [{ kind: 'ground', target }] // prettier-ignore
  const posture = POSTURES[words]
  if (posture) return [{ kind: 'pose', target, pose: posture }]
  const [first = '', ...rest] = words.split(' ')
  const verb = verbForm(first)
  if (!verb?.pose || verb.form === 's' || verb.form === 'past' || verb.relation) {
    if (!verb?.pose || verb.form === 's' || rest.length > 0) return undefined
  }
  return rest.every((word) => /^(?:up|down|still|around|about|fast|faster|slowly|high|higher|happily|wildly|together|away|off|out|in|the|air|there|quickly|left|right|to|back|along|forward)$/.test(word)) ? [{ kind: 'pose', target, pose: verb.pose, verb: verb.base }] : undefined // prettier-ignore
}

/** `ride the horse`, `hold an umbrella`, `chase the cat`, `walk in front of the man`: a pose, and an object or a place by another thing. */
function deed(target: string, words: string): SceneOperation[] | undefined {
  const [first = '', ...others] = words.split(' ')
  const verb = verbForm(first)
  if (!verb || verb.form === 's' || verb.form === 'past') return undefined
  const rest = others.join(' ').replace(/^(?:down|up|over|out) (?=(?:on|in|to|at|next|behind|under|beside)\b)/, '')
  const posed: SceneOperation[] = verb.pose ? [{ kind: 'pose', target, pose: verb.pose, verb: verb.base }] : []
  const place = relationPhrase(`it ${rest}`)
  if (place?.subject === 'it' && (place.node || POINTED.test(place.words)))
    return [{ kind: 'relate', target, tie: { kind: place.kind, words: place.words, node: place.node } }, ...posed]
  const object = rest.replace(/^(?:at|to|with|towards?) /, '')
  const node = thingOf(object)
  if (!/^(?:the|an?|his|her|their|its|two|three|some) /.test(object) && !POINTED.test(object)) return undefined
  if (!node && !POINTED.test(object)) return undefined
  if (verb.relation === 'wearing') return node ? [{ kind: 'dress', target, wears: { concept: node.concept, ...(node.colors[0] ? { color: node.colors[0] } : {}) } }] : undefined // prettier-ignore
  const { relation } = verb
  if (!relation || relation === 'with') return posed.length > 0 ? posed : undefined
  if (relation !== 'holding') return [{ kind: 'relate', target, tie: { kind: relation, words: object, node } }, ...posed]
  const hands = { kind: 'holding', words: target, node: undefined, reversed: true } as const
  return [/^(?:an?|some|two|three) /.test(object) && node ? { kind: 'add', node, tie: hands } : { kind: 'relate', target: object, tie: hands }, ...posed]
} // prettier-ignore

const POINTED = /^(?:it|him|her|them|each other)$/

/** What comes in another thing's place comes in its number, unless another number is said. */
export function inPlace(by: SceneNode, noun: string): SceneNode {
  return /^(?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|many)\b/.test(noun) ? by : { ...by, count: 1 }
}

/** `a woman`, `into a cat`, `two dogs`: another thing in its place. */
function kind(target: string, words: string): SceneOperation[] | undefined {
  const noun = words.replace(/^(?:into|to|for|by|with) /, '')
  if (target === 'it' || !/^(?:an?|some|one|two|three|four|five|six|\d+) /.test(noun)) return undefined
  const by = thingOf(noun)
  return by ? [{ kind: 'replace', target, by: inPlace(by, noun) }] : undefined
}
