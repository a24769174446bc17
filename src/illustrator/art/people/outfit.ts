/** What a person wears and looks like: from role, gender, age, seed, and what was asked. */
import { colorHex } from '../../concepts/concepts.ts'
import { mix } from '../../pen/pen.ts'
import { FACEWEAR, FOOTWEAR, HEADWEAR, NECKWEAR } from '../clothes/wearing.data.ts'
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
  | 'top' | 'beret' | 'beanie' | 'graduate' | 'nurse' | 'hood' | 'veil' | 'turban' | 'sailor' | 'halo' | 'conical' | 'bandana' | 'deerstalker' | 'party' | 'sombrero' | 'jester' | 'bicycle' | 'goggles' | 'headphones'
  | 'fedora' | 'bowler' | 'bucket' | 'fez' | 'earmuffs' | 'bunny' | 'cat ears' | 'headband' | 'flowers' | 'bonnet' | 'feathers' | 'propeller' | 'nightcap' | 'antlers' | 'visor' | 'motorcycle' | 'bow' // prettier-ignore

export type Outfit = {
  female: boolean
  skin: string
  hair: string
  style: HairStyle
  beard: boolean
  moustache: boolean
  beardColor: string
  eyeColor: string
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
  const old = look.age === 'old' || (role.old === true && !look.traits.includes('young'))
  const has = (...names: string[]): boolean => names.some((one) => look.traits.includes(one))
  const asked = (name: string): string | undefined => colorHex(String(look.params[name] ?? ''))
  const hair = asked('hairColor') ?? (has('blonde', 'blond') ? '#ecc862' : has('redhead', 'red-haired', 'ginger') ? '#b8491c' : has('brunette') ? '#5a3720' : old || has('grey-haired', 'gray-haired', 'white-haired') ? chosen(['#e6e4e0', '#c9c8c6'], seed, 3) : (role.hair ?? chosen(HAIRS, seed, 3))) // prettier-ignore
  const style: HairStyle = styleAsked(look.traits) ?? (has('without hair') ? 'bald' : undefined) ?? (role.style ?? (old && female ? 'bun' : look.age === 'baby' ? 'bald' : chosen(female ? FEMALE_HAIR : MALE_HAIR, seed, 4))) // prettier-ignore
  const extras = new Set(role.extras ?? [])
  const extraColors: Record<string, string> = { ...role.extraColors }
  if (old) extras.add('glasses')
  if (name === 'person' && female && chosen([0, 1, 2], seed, 9) === 0) extras.add('dressed')
  const plain: Outfit = {
    female,
    skin: asked('skinColor') ?? role.skin ?? chosen(SKINS, seed, 2),
    hair,
    style,
    beard: !has('without beard') && (has('bearded', 'beard') || role.beard === true || (!female && old && chosen([0, 1], seed, 5) === 1)), // prettier-ignore
    moustache: !has('without beard') && (has('moustache', 'mustache') || role.moustache === true),
    beardColor: asked('beardColor') ?? hair,
    eyeColor: asked('eyeColor') ?? '#2a2022',
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
  return bared(dressed(colored(plain, look), look), look)
}

/** The hair that words ask for: `bald`, `long hair`, `short silver hair`, `ponytail`. */
function styleAsked(traits: readonly string[]): HairStyle | undefined {
  for (const trait of traits) for (const [pattern, style] of HAIR_WORDS) if (pattern.test(trait)) return style
  return undefined
}

const HAIR_WORDS: readonly [RegExp, HairStyle][] = [
  [/^bald/, 'bald'],
  [/\bafro\b/, 'afro'],
  [/\b(spiky|spiked|mohawk)\b/, 'spiky'],
  [/\bponytail\b/, 'ponytail'],
  [/\b(braids?|braided|pigtails)\b/, 'braids'],
  [/\b(bun|updo)\b/, 'bun'],
  [/\bbob\b/, 'bob'],
  [/\bwavy\b/, 'wavy'],
  [/\bcurly\b/, 'curly'],
  [/\blong\b.*\bhair|^long-haired$/, 'long'],
  [/\bshort\b.*\bhair|^short-haired$/, 'short'],
]

/** Without what was taken off: a hat, a coat, an apron of the role's own. */
function bared(outfit: Outfit, { traits, wears }: Look): Outfit {
  const off = traits.filter((trait) => trait.startsWith('without ')).map((trait) => trait.slice(8))
  if (off.length === 0) return outfit
  const extras = new Set(outfit.extras)
  for (const one of off) for (const extra of OFF[one] ?? [EXTRAS[one] ?? one]) extras.delete(extra)
  const hatless = off.includes('hat') && !wears.some(({ concept }) => HEADWEAR[concept])
  const jacketless = off.some((one) => /^(?:suit|jacket|uniform|coat)$/.test(one))
  return { ...outfit, extras, ...(hatless ? { hat: 'none' as const } : {}), ...(jacketless && outfit.extras.has('suit') ? { top: '#f3f4f6' } : {}) }
} // prettier-ignore

/** What a garment is called among the extras of an outfit. */
const OFF: Readonly<Record<string, readonly string[]>> = { glasses: ['glasses', 'sunglasses', 'monocle', 'goggles'], suit: ['suit', 'tie', 'bow tie'], jacket: ['suit', 'coat'], coat: ['coat', 'suit'], tie: ['tie', 'bow tie'], mask: ['eyemask', 'mask', 'ninjamask'], armor: ['armour'], cape: ['cape', 'ermine'] } // prettier-ignore

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

const SLEEVES: Readonly<Record<string, Outfit['sleeves']>> = { shirt: 'long', 't-shirt': 'short', sweater: 'long', hoodie: 'long', blouse: 'long', 'tank top': 'none', jacket: 'long', uniform: 'long', jersey: 'short', 'polo shirt': 'short', pajamas: 'long' } // prettier-ignore
const LOWERS: Readonly<Record<string, Lower>> = { dress: 'dress', sundress: 'dress', gown: 'gown', 'wedding dress': 'gown', 'ball gown': 'gown', skirt: 'skirt', shorts: 'shorts', pants: 'trousers', trousers: 'trousers', jeans: 'trousers', robe: 'robe', toga: 'robe', kimono: 'robe', tutu: 'tutu', swimsuit: 'brief', bikini: 'brief', 'swim trunks': 'shorts' } // prettier-ignore
/** Garments of one piece: the same colour above and below. */
const WHOLE: Readonly<Record<string, { extras: string[]; color: string }>> = {
  suit: { extras: ['suit'], color: '#2f3a4f' },
  tuxedo: { extras: ['suit', 'bow tie'], color: '#22222a' },
  spacesuit: { extras: ['spacesuit'], color: '#eef1f4' },
  armor: { extras: ['armour'], color: '#a3abb3' },
  overalls: { extras: ['overall'], color: '#3f6aa3' },
  uniform: { extras: ['belt', 'badge'], color: '#34507f' },
  pajamas: { extras: ['buttons'], color: '#9ac0e8' },
}
const OWN_COLORS: Readonly<Record<string, string>> = { jeans: '#3f6aa3', 'wedding dress': '#fbf8f3', kimono: '#c8443c', robe: '#8a5fc0', tutu: '#f6b3cb', jacket: '#4a3f3a', toga: '#f6f3ea' } // prettier-ignore
/** Worn over other clothes, each with a colour of its own when asked. */
const EXTRAS: Readonly<Record<string, string>> = { apron: 'apron', backpack: 'backpack', cape: 'cape', coat: 'coat', glove: 'gloves', mitten: 'gloves', 'boxing glove': 'bigGloves', belt: 'belt', vest: 'vest', 'life jacket': 'vest', handbag: 'bag', bag: 'bag', wings: 'featherwings', suspenders: 'suspenders' } // prettier-ignore
const EXTRA_COLORS: Readonly<Record<string, string>> = { cape: '#b5303a', coat: '#a3805c', 'life jacket': '#f0702c', 'boxing glove': '#c8302b', glove: '#4a4f5a', mitten: '#c8443c' } // prettier-ignore
const FEET: ReadonlySet<string> = new Set(['shoe', 'boot', 'sneaker', 'high heels', 'sandal', 'slipper', 'rain boots', 'socks'])

function dressed(outfit: Outfit, look: Look): Outfit {
  return look.wears.reduce((next, { concept, color }) => putOn(next, concept, color), outfit)
}

/** One more thing put on; the last said wins. */
function putOn(outfit: Outfit, concept: string, color: string | undefined): Outfit {
  const extras = new Set(outfit.extras)
  const extraColors = { ...outfit.extraColors }
  const changed = (change: Partial<Outfit>): Outfit => ({ ...outfit, ...change, extras, extraColors })
  const add = (extra: string, own: string | undefined): Outfit => {
    extras.add(extra)
    const said = color ?? own
    if (said) extraColors[extra] = said
    return changed({})
  }
  const hat = HEADWEAR[concept]
  if (hat) return changed({ hat: hat[0], hatColor: color ?? hat[1] })
  const face = FACEWEAR[concept]
  if (face) return add(concept === 'mask' && !color ? 'eyemask' : face[0], face[1])
  const neck = NECKWEAR[concept]
  if (neck) return add(neck[0], neck[1])
  const whole = WHOLE[concept]
  if (whole) {
    for (const one of ['suit', 'coat', 'apron', 'overall']) extras.delete(one)
    for (const one of whole.extras) extras.add(one)
    const shade = color ?? whole.color
    const helmet = concept === 'spacesuit' && outfit.hat === 'none' ? { hat: 'space' as const, hatColor: shade } : {}
    return changed({
      ...helmet,
      top: concept === 'overalls' ? outfit.top : shade,
      bottom: shade,
      sleeves: 'long',
      lower: 'trousers',
    })
  }
  const lower = LOWERS[concept]
  const own = color ?? OWN_COLORS[concept]
  if (lower && /^(dress|gown|robe|brief|tutu)$/.test(lower)) {
    for (const one of ['suit', 'coat', 'apron', 'overall', 'armour', 'spacesuit']) extras.delete(one)
    if (lower === 'brief') extras.add('swim')
    if (concept === 'kimono') {
      extras.add('belt')
      extraColors['belt'] = '#f2c75a'
    }
    const main = own ?? outfit.top
    return changed({ lower, top: main, bottom: main, sleeves: lower === 'robe' ? 'long' : lower === 'dress' ? 'short' : 'none' })
  }
  if (lower) return changed({ lower, bottom: own ?? outfit.bottom })
  if (FEET.has(concept)) {
    if (/boot/.test(concept)) extras.add('boots')
    extras.delete('barefoot')
    return changed({ shoe: own ?? FOOTWEAR[concept] ?? outfit.shoe })
  }
  const sleeves = SLEEVES[concept]
  if (sleeves) {
    for (const one of ['suit', 'coat', 'apron', 'striped']) extras.delete(one)
    const long = outfit.lower === 'dress' || outfit.lower === 'gown' || outfit.lower === 'robe'
    if (concept === 'hoodie') extras.add('hoodie')
    return changed({ top: own ?? outfit.top, sleeves, ...(long ? { lower: outfit.female ? 'skirt' : 'trousers' } : {}) })
  }
  const extra = EXTRAS[concept]
  return extra ? add(extra, EXTRA_COLORS[concept]) : outfit
}
