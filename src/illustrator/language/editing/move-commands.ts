/** `put the dog on the right behind the boy`, `move it a bit higher`, `put a hat on him`, `put them on the moon`. */
import { findConcept } from '../../concepts/concepts.ts'
import type { Region, SceneNode } from '../../scene/scene.ts'
import { relationPhrase, thingOf } from '../addition.ts'
import { SETTINGS } from '../words.data.ts'
import { readAdding } from './adding-commands.ts'
import type { Command } from './command.ts'
import { readGift } from './gift-commands.ts'
import { readOne } from './making-commands.ts'
import type { SceneOperation } from './scene-operation.ts'

const SIDE = '(?:very |far )?(top left|top right|bottom left|bottom right|upper left|upper right|lower left|lower right|left|right|cent(?:er|re)|middle|top|bottom|background|foreground|distance|sky)' // prettier-ignore
const TO_SIDE = new RegExp(`^(.+?) (?:(?:over |more |further )?(?:to|in|on|at|into|towards?) )?(?:the )?${SIDE}(?:-hand)?(?: side| corner| edge)?(?: of (?:the )?(?:picture|image|scene|frame|photo))?$`) // prettier-ignore
const SIDE_AND_TIE =
  /^(.+?) (?:on|to|at) the (left|right)(?: side)?,? (?:and )?((?:behind|in front of|next to|beside|near|on|under) .+)$/
const STEP = /^(.+?) (?:(a (?:little )?bit|a little|slightly|a touch|much|far|a lot|further|some|more) )?(?:(?:more |further )?(?:to|towards) the )?(left|right|up|upwards?|down|downwards?|higher|lower|closer|nearer|back|backwards?|away|forwards?)(?: to (?:us|the camera|the viewer|the front))?$/ // prettier-ignore
const DEFINITE = /^(?:the|it|him|her|them|all|both|his|their|each|every|everyone|everything|one of|its|this|that)\b/

/** Movement of what is there; an indefinite object is something to add. */
export function readMove(command: Command, text: string): SceneOperation[] | undefined {
  const rest = (command.object ?? command.rest).replace(/ back (?=(?:to|on|in) )/, ' ')
  if (!rest) return undefined
  const worn = gaveClothes(rest, text)
  if (worn) return worn
  const dressed = /^(him|her|them|it|the .+?) in(?:to|side)? (.+)$/.exec(rest)
  if (dressed?.[1] && dressed[2] && isClothing(dressed[2])) return readGift({ frame: 'dress', verb: 'put', rest: `${dressed[1]} in ${dressed[2]}` }) // prettier-ignore
  if (!DEFINITE.test(rest)) return command.verb === 'stand' || command.verb === 'lean' ? undefined : indefinite(rest)
  const sided = SIDE_AND_TIE.exec(rest)
  if (sided?.[1] && sided[2] && sided[3]) {
    const related = relationPhrase(`${sided[1]} ${sided[3]}`)
    if (related) return [{ kind: 'relate', target: sided[1], tie: { kind: related.kind, words: related.words, node: related.node }, side: sided[2] as 'left' | 'right', ...missing(sided[1]) }] // prettier-ignore
  }
  const step = STEP.exec(rest)
  if (step?.[1] && step[3] && (step[2] || !/^(?:left|right)$/.test(step[3]) || !/ the (?:left|right)$/.test(rest))) return [nudge(step[1], step[2], step[3])] // prettier-ignore
  const region = TO_SIDE.exec(rest)
  if (region?.[1] && region[2]) return [{ kind: 'move', target: region[1], region: regionOf(region[2]) }]
  return related(rest) ?? readOne(rest)
}

function related(rest: string): SceneOperation[] | undefined {
  const phrase = relationPhrase(rest)
  if (!phrase) return undefined
  const setting = SETTINGS.find(([pattern]) => pattern.test(rest.slice(phrase.subject.length)))?.[1]
  const surface = /^(?:the )?(?:floor|ground|street|grass|lawn|beach|sand|snow|water|sky)$/.test(phrase.words)
  if (surface) return [{ kind: 'ground', target: phrase.subject }]
  if (!phrase.node && !/^(?:it|him|her|them)$/.test(phrase.words))
    return setting ? [{ kind: 'place', place: setting }] : undefined
  return [{ kind: 'relate', target: phrase.subject, tie: { kind: phrase.kind, words: phrase.words, node: phrase.node }, ...missing(phrase.subject), ...(setting ? { place: setting } : {}) }] // prettier-ignore
}

/** What is meant to be there and is not is added. */
function missing(words: string): { node?: SceneNode } {
  const node = words.startsWith('the ') ? thingOf(words.replace(/^the /, '')) : undefined
  return node ? { node } : {}
}

const isClothing = (words: string): boolean => {
  const bare = words.replace(/^(?:the|an?|his|her|their|some) /, '')
  const head = bare.split(' ').at(-1) as string
  return findConcept(bare)?.kind === 'clothing' || findConcept(head)?.kind === 'clothing'
}

/** `put a hat on the cat`, `put on a coat`. */
function gaveClothes(rest: string, text: string): SceneOperation[] | undefined {
  const match = /^(.+?) on(?:to)? (.+)$/.exec(rest)
  if (!match?.[1] || !match[2] || !isClothing(match[1]) || /^(?:the |an? )?(?:table|chair|floor|ground|bed|bench|shelf|couch|sofa|hook|rack|desk)\b/.test(match[2])) return undefined // prettier-ignore
  const kind = findConcept(match[2].replace(/^(?:the|an?|his|her|their|each|every|all)(?: the)? /, ''))?.kind
  if (kind && !/^(?:person|animal|bird|fish|insect|toy)$/.test(kind)) return undefined
  return readGift({ frame: 'give', verb: 'put', rest: `${match[2].replace(/^(?:an?) /, 'the ').replace(/'s head$| head$/, '').replace(/^(his|her)$/, (whose) => (whose === 'his' ? 'him' : 'her'))} ${match[1]}` }, text) // prettier-ignore
}

function indefinite(rest: string): SceneOperation[] | undefined {
  return readAdding({ frame: 'add', verb: 'add', rest }, `add ${rest}`)
}

const STEPS: readonly (readonly [RegExp, number, number])[] = [
  [/^left/, -0.16, 0], [/^right/, 0.16, 0], [/^(?:up|higher)/, 0, -0.14], [/^(?:down|lower)/, 0, 0.14], [/^(?:closer|nearer|forward)/, 0, 0.08], [/^(?:back|away)/, 0, -0.08],
] // prettier-ignore

function nudge(target: string, far: string | undefined, way: string): SceneOperation {
  const [, dx, dy] = STEPS.find(([pattern]) => pattern.test(way)) ?? [/x/, 0, 0]
  const factor = far && /bit|little|slight|touch/.test(far) ? 0.6 : far && /much|far|lot/.test(far) ? 1.8 : 1
  return { kind: 'nudge', target, dx: dx * factor, dy: dy * factor }
}

const regionOf = (words: string): Region =>
  words.replace('centre', 'center').replace('middle', 'center').replace('upper', 'top').replace('lower', 'bottom').replace('distance', 'background').replace(' ', '-') as Region // prettier-ignore
