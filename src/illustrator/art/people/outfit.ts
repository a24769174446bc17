/** What a person wears and looks like: from role, gender, age, seed, and what was asked. */
import { mix } from '../../pen/pen.ts'
import { chosen } from '../curves.ts'
import type { Look } from '../drawable.ts'
import { ROLES } from './roles.data.ts'

export type HairStyle =
  | 'short'
  | 'side'
  | 'curly'
  | 'afro'
  | 'long'
  | 'bob'
  | 'ponytail'
  | 'bun'
  | 'braids'
  | 'spiky'
  | 'bald'
  | 'wavy'
export type Lower = 'trousers' | 'shorts' | 'skirt' | 'dress' | 'robe' | 'gown' | 'tutu' | 'tail' | 'brief'
export type Hat =
  | 'none' | 'cap' | 'chef' | 'crown' | 'tiara' | 'wizard' | 'witch' | 'pirate' | 'cowboy' | 'helmet' | 'fire' | 'hard' | 'police' | 'space' | 'knight' | 'viking' | 'santa' | 'straw'
  | 'top' | 'beret' | 'beanie' | 'graduate' | 'nurse' | 'hood' | 'veil' | 'turban' | 'sailor' | 'halo' | 'conical' | 'bandana' | 'deerstalker' | 'party' | 'sombrero' | 'jester' | 'bicycle' | 'goggles' | 'headphones' // prettier-ignore

export type Outfit = {
  female: boolean
  skin: string
  hair: string
  style: HairStyle
  beard: boolean
  top: string
  bottom: string
  shoe: string
  lower: Lower
  sleeves: 'long' | 'short' | 'none'
  hat: Hat
  hatColor: string
  extras: ReadonlySet<string>
  extraColors: Readonly<Record<string, string>>
}

const SKINS = ['#fbdcc3', '#f5cba7', '#eab78a', '#d99e6c', '#bf8153', '#9c643c', '#7a4a2b', '#5a3620']
const HAIRS = ['#2a1d17', '#46301f', '#6b4426', '#95602f', '#c48a3d', '#e3b95c', '#a8481f', '#1f1c22']
const TOPS = ['#3f7fc1', '#d9574a', '#3f9f7a', '#e5a332', '#7c5fb3', '#e07d94', '#4aa3b5', '#c46a34']
const BOTTOMS = ['#34435f', '#4a4f5a', '#5c4a3d', '#2f5166', '#6b6f76']
const MALE_HAIR: HairStyle[] = ['short', 'side', 'curly', 'spiky', 'short', 'side', 'afro']
const FEMALE_HAIR: HairStyle[] = ['long', 'bob', 'ponytail', 'bun', 'wavy', 'braids', 'curly', 'long']

/** The outfit of a look; the same seed always dresses alike. */
export function outfitOf(look: Look): Outfit {
  const name = String(look.params['role'] ?? 'person')
  const role = ROLES[name] ?? {}
  const seed = look.seed
  const gender = String(look.params['gender'] ?? role.gender ?? chosen(['male', 'female'], seed, 1))
  const female = gender === 'female' || gender === 'woman' || gender === 'girl'
  const old = look.age === 'old' || role.old === true
  const has = (...names: string[]): boolean => names.some((one) => look.traits.includes(one))
  const hair = has('blonde', 'blond') ? '#ecc862' : has('redhead', 'red-haired', 'ginger') ? '#b8491c' : has('brunette') ? '#5a3720' : old || has('grey-haired', 'gray-haired', 'white-haired') ? chosen(['#e6e4e0', '#c9c8c6'], seed, 3) : (role.hair ?? chosen(HAIRS, seed, 3)) // prettier-ignore
  const style: HairStyle = has('bald') ? 'bald' : has('long-haired', 'long hair') ? 'long' : has('curly-haired', 'curly') ? 'curly' : (role.style ?? (old && female ? 'bun' : look.age === 'baby' ? 'bald' : chosen(female ? FEMALE_HAIR : MALE_HAIR, seed, 4))) // prettier-ignore
  const extras = new Set(role.extras ?? [])
  const extraColors: Record<string, string> = { ...role.extraColors }
  if (old) extras.add('glasses')
  if (name === 'person' && female && chosen([0, 1, 2], seed, 9) === 0) extras.add('dressed')
  const plain: Outfit = {
    female,
    skin: role.skin ?? chosen(SKINS, seed, 2),
    hair,
    style,
    beard: has('bearded', 'beard') || role.beard === true || (!female && old && chosen([0, 1], seed, 5) === 1),
    top: role.top ?? chosen(TOPS, seed, 6),
    bottom: role.bottom ?? chosen(BOTTOMS, seed, 7),
    shoe: role.shoe ?? '#3a3134',
    lower: role.lower ?? (extras.has('dressed') ? 'dress' : look.age === 'baby' ? 'shorts' : 'trousers'),
    sleeves: role.sleeves ?? (look.age === 'child' || look.age === 'baby' ? 'short' : 'long'),
    hat: role.hat ?? 'none',
    hatColor: role.hatColor ?? role.top ?? '#c0392b',
    extras,
    extraColors,
  }
  return dressed(colored(plain, look), look)
}

function colored(outfit: Outfit, look: Look): Outfit {
  const main = look.colors[0]
  if (!main) return outfit
  const whole = outfit.lower !== 'trousers' && outfit.lower !== 'shorts'
  const suited =
    outfit.extras.has('suit') ||
    outfit.extras.has('spacesuit') ||
    outfit.extras.has('armour') ||
    outfit.extras.has('overall') ||
    outfit.extras.has('bodysuit')
  const bottom = look.colors[1] ?? (whole || suited ? main : outfit.bottom)
  return {
    ...outfit,
    top: main,
    bottom,
    hatColor: outfit.hat === 'none' ? outfit.hatColor : mix(main, '#000000', 0.12),
    extraColors: {},
  }
}

const HATS: Record<string, Hat> = { hat: 'straw', cap: 'cap', 'baseball cap': 'cap', 'chef hat': 'chef', "chef's hat": 'chef', crown: 'crown', tiara: 'tiara', 'wizard hat': 'wizard', 'witch hat': 'witch', 'pirate hat': 'pirate', 'cowboy hat': 'cowboy', helmet: 'helmet', 'hard hat': 'hard', 'police hat': 'police', 'viking helmet': 'viking', 'santa hat': 'santa', 'straw hat': 'straw', 'sun hat': 'straw', 'top hat': 'top', beret: 'beret', beanie: 'beanie', 'graduation cap': 'graduate', hood: 'hood', veil: 'veil', turban: 'turban', fedora: 'cowboy', 'sailor hat': 'sailor', halo: 'halo', bandana: 'bandana', 'party hat': 'party', sombrero: 'sombrero', headphones: 'headphones', goggles: 'goggles', 'bowler hat': 'top', 'knit hat': 'beanie', 'bike helmet': 'bicycle' } // prettier-ignore
const TOPPED: Record<string, 'long' | 'short' | 'none'> = { shirt: 'long', 't-shirt': 'short', sweater: 'long', jumper: 'long', hoodie: 'long', blouse: 'long', 'tank top': 'none', jacket: 'long', uniform: 'long' } // prettier-ignore
const LOWERS: Record<string, Lower> = { dress: 'dress', gown: 'gown', skirt: 'skirt', shorts: 'shorts', pants: 'trousers', trousers: 'trousers', jeans: 'trousers', robe: 'robe', kimono: 'robe', tutu: 'tutu', swimsuit: 'brief', bikini: 'brief', 'swim trunks': 'shorts' } // prettier-ignore
const EXTRAS = [
  'glasses',
  'sunglasses',
  'scarf',
  'tie',
  'bow tie',
  'apron',
  'backpack',
  'cape',
  'coat',
  'necklace',
  'mask',
  'gloves',
  'belt',
  'vest',
  'suit',
  'bag',
  'eye patch',
]

function dressed(outfit: Outfit, look: Look): Outfit {
  let next = outfit
  const extras = new Set(outfit.extras)
  const extraColors = { ...outfit.extraColors }
  for (const { concept, color } of look.wears) {
    const hat = HATS[concept]
    const lower = LOWERS[concept]
    const sleeves = TOPPED[concept]
    if (hat)
      next = {
        ...next,
        hat,
        hatColor:
          color ?? (hat === 'straw' ? '#e2bd72' : hat === 'chef' ? '#ffffff' : hat === 'crown' ? '#f3c032' : next.hatColor),
      }
    else if (lower === 'dress' || lower === 'gown' || lower === 'robe' || lower === 'brief') {
      next = {
        ...next,
        lower,
        top: color ?? next.top,
        bottom: color ?? next.top,
        sleeves: lower === 'robe' ? 'long' : lower === 'dress' ? 'short' : 'none',
      }
      for (const one of ['suit', 'coat', 'apron']) extras.delete(one)
    } else if (lower) next = { ...next, lower, bottom: color ?? (concept === 'jeans' ? '#3f6aa3' : next.bottom) }
    else if (concept === 'boots' || concept === 'shoes' || concept === 'sneakers') {
      next = { ...next, shoe: color ?? '#6b4226' }
      if (concept === 'boots') extras.add('boots')
    } else if (sleeves) next = { ...next, top: color ?? next.top, sleeves }
    const extra = EXTRAS.find((one) => concept === one || concept.endsWith(` ${one}`))
    if (extra) {
      extras.add(extra)
      if (color) extraColors[extra] = color
      if (extra === 'suit')
        next = { ...next, top: color ?? '#2f3a4f', bottom: color ?? '#2f3a4f', sleeves: 'long', lower: 'trousers' }
    }
  }
  return { ...next, extras, extraColors }
}
