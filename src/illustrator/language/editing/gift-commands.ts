/** `give her a red hat and sunglasses`, `dress them in blue`, `make him wear a suit`: clothes, hair, faces, and what hands hold. */
import { colorHex, findConcept } from '../../concepts/concepts.ts'
import { thingOf } from '../addition.ts'
import type { Command } from './command.ts'
import { EYE_COLOURS, FACES, HAIR_COLOURS } from './qualities.data.ts'
import { readQualities } from './qualities.ts'
import type { SceneOperation } from './scene-operation.ts'

const WHO = /^((?:the|all|both|each|every|one of|his|her) .+?|it|him|her|them|both|everyone|everybody|all of them) (?:with |in |to (?:hold|wear|carry) )?((?:an?|some|two|three|four|\d+|the|his|her|their|another|no|more)? ?\S.*)$/ // prettier-ignore

/** Whoever is named first is given what follows; a list may hold several things. */
export function readGift({ rest }: Command, _text = ''): SceneOperation[] | undefined {
  for (const [target, words] of splits(rest)) {
    const found = giftsFor(target, words)
    if (found) return found
  }
  return undefined
}

/** What is given to somebody: a list whose every item is understood. */
export function giftsFor(target: string, words: string): SceneOperation[] | undefined {
  const items = words.split(/,? and |, /).map((item) => item.trim()).filter(Boolean) // prettier-ignore
  const found = items.map((item) => gift(target, item))
  return found.every((one) => one !== undefined) ? found.flat() : undefined
}

/** Where the receiver may end: `the man with the hat a cigar`, the shortest first. */
function splits(rest: string): (readonly [string, string])[] {
  const short = WHO.exec(rest)
  const found: (readonly [string, string])[] = []
  const words = rest.split(' ')
  for (let at = 1; at < words.length; at++) {
    const [who, what] = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
    if (/ (?:on|in|at|with|of|to|by|from|under|behind|the)$/.test(who)) continue
    if (/^(?:the|all|both|each|every|his|her|one of) \S|^(?:it|him|her|them|both|everyone|everybody|he|she)$|^all of them$/.test(who) && /^(?:an?|some|two|three|four|\d+|the|in|with|his|her|their|another|to) \S|^\S+(?:s|es)?$|^(?:\S+ ){1,3}(?:hair|eyes|beard|fur|skin|hats?|dress(?:es)?|suits?|shirts?|t-shirts?|coats?|shoes|boots|pants|jackets?|scar(?:f|ves)|caps?|glasses|clothes|gloves|uniforms?|umbrellas?|skirts?|sweaters?|hoodies?|crowns?|helmets?|jeans|aprons?|ties?|masks?|flowers?|balloons?)$/.test(what)) found.push([who, what.replace(/^(?:with|in|to (?:hold|wear|carry)) /, '')]) // prettier-ignore
  }
  return found.length > 0 ? found : short?.[1] && short[2] ? [[short[1], short[2]]] : []
}

function gift(target: string, item: string): SceneOperation[] | undefined {
  const words = item.replace(/^(?:the|his|her|their) /, '')
  const bare = words.replace(/^(?:an?|some) /, '')
  const part = ofBody(target, bare)
  if (part) return part
  if (colorHex(bare)) return [{ kind: 'recolour', target, color: bare }]
  const face = bare.split(' ').map((word) => (Object.hasOwn(FACES, word) ? FACES[word] : undefined)).find(Boolean) // prettier-ignore
  const wings = /^(?:(\S+) )?(?:angel |fairy |feathered? |butterfly )?wings$/.exec(bare)
  if (wings)
    return [
      { kind: 'dress', target, wears: { concept: 'wings', ...(wings[1] && colorHex(wings[1]) ? { color: wings[1] } : {}) } },
    ]
  const thing =
    /\bbows?$/.test(bare) && !/\bhair bows?$/.test(bare) && !/\bbow and\b/.test(bare)
      ? thingOf(words.replace(/\bbows?$/, 'ribbon'))
      : (thingOf(words) ?? thingOf(`${words}s`))
  if (!thing) return face ? [{ kind: 'feel', target, mood: face }] : readQualities(target, bare)
  if (face && /\b(?:smile|grin|frown|face|expression|look)$/.test(bare)) return [{ kind: 'feel', target, mood: face }]
  if (isWorn(thing.concept)) return [{ kind: 'dress', target, wears: { concept: thing.concept, ...(thing.colors[0] ? { color: thing.colors[0] } : {}) } }] // prettier-ignore
  if (/^(?:house|barn|cottage|building|castle|table|chair|car|tree)\b/.test(target.replace(/^the /, ''))) return [{ kind: 'add', node: thing, tie: { kind: 'next-to', words: target, node: undefined } }] // prettier-ignore
  return [{ kind: 'add', node: thing, tie: { kind: 'holding', words: target, node: undefined, reversed: true } }]
}

/** Things of other kinds that are worn. */
const isWorn = (concept: string): boolean =>
  findConcept(concept)?.kind === 'clothing' || /^(?:headphones|flower crown|backpack|vr headset|medal|boxing glove|roller skates|ice skate|wings|antlers|halo|mask)$/.test(concept) // prettier-ignore

/** Hair, beards, eyes. */
function ofBody(target: string, bare: string): SceneOperation[] | undefined {
  const bow = /^(?:(?:big|large|huge|little|small) )?(?:(\S+) )?hair bow$/.exec(bare)
  if (bow)
    return [{ kind: 'dress', target, wears: { concept: 'hair bow', ...(bow[1] && colorHex(bow[1]) ? { color: bow[1] } : {}) } }]
  const piece = /^(\S+(?: \S+)?) (sails?|roof|doors?|wheels|windows|mane|tail|shutters|lampshade)$/.exec(bare)
  if (piece?.[1] && colorHex(piece[1])) return [{ kind: 'recolour', target: `the ${piece[2]} of ${target}`, color: piece[1] }]
  const cut = /^(pigtails|ponytail|pony tail|braids?|bun|afro|mohawk|bob|bob cut|updo)$/.exec(bare)?.[1]
  if (cut) return [{ kind: 'alter', target, add: [cut.replace('pony tail', 'ponytail')], drop: ['bald', 'without hair', 'long-haired', 'curly-haired', 'short-haired'] }] // prettier-ignore
  const hair = /^(?:(long|short|curly|wavy|straight) )?(?:(\S+(?: \S+)?) )?(?:hair|hairstyle|haircut|curls)$/.exec(bare)
  if (hair) {
    const [, cut, said] = hair
    const color = said ? (HAIR_COLOURS[said] ?? colorHex(said)) : undefined
    if (said && !color) return undefined
    const style = cut === 'curly' || cut === 'wavy' || bare.endsWith('curls') ? 'curly-haired' : cut === 'long' || cut === 'straight' ? 'long-haired' : cut === 'short' || /haircut/.test(bare) ? 'short-haired' : undefined // prettier-ignore
    return [{ kind: 'alter', target, drop: ['bald', 'without hair', 'long-haired', 'curly-haired', 'short-haired', ...(color ? ['blonde', 'blond', 'redhead', 'ginger', 'brunette'] : [])].filter((one) => one !== style), ...(style ? { add: [style] } : {}), ...(color ? { params: { hairColor: color } } : {}) }] // prettier-ignore
  }
  const beard = /^(?:(?:long|big|full|short|small|thick|bushy) )?(?:(\S+) )?(?:beard|mou?stache|goatee)$/.exec(bare)
  if (beard) {
    const color = beard[1] ? (HAIR_COLOURS[beard[1]] ?? colorHex(beard[1])) : undefined
    return [
      {
        kind: 'alter',
        target,
        add: [/mou?stache$/.test(bare) ? 'moustache' : 'bearded'],
        drop: ['without beard'],
        ...(color ? { params: { beardColor: color } } : {}),
      },
    ]
  }
  const eyes = /^(?:big |large |bright |beautiful )?(\S+) eyes$/.exec(bare)?.[1]
  const iris = eyes ? (EYE_COLOURS[eyes] ?? colorHex(eyes)) : undefined
  return iris ? [{ kind: 'alter', target, params: { eyeColor: iris } }] : undefined
}
