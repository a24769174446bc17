/** Looks concepts and colours up by the words of a prompt: names, aliases, plurals, other languages. Maps are built once, on first use. */
import { ANIMALS } from './animals.data.ts'
import { BEYOND } from './beyond.data.ts'
import { COLORS } from './colors.data.ts'
import type { Concept, ConceptKind, Zone } from './concepts.ts'
import { FOREIGN } from './foreign.data.ts'
import { PEOPLE } from './people.data.ts'
import { LANDMARKS, PLACES } from './places.data.ts'
import { THINGS } from './things.data.ts'

/** The hex of a colour word, or of a hex itself. */
export function colorHex(word: string): string | undefined {
  if (/^#[0-9a-f]{6}$/i.test(word)) return word
  const name = word.toLowerCase()
  if (Object.hasOwn(COLORS, name)) return COLORS[name]
  return shadedHex(name)
}

/** How a word before a colour changes it: towards which colour, and how far. */
const SHADES: Readonly<Record<string, readonly [toward: string, share: number]>> = {
  dark: ['#000000', 0.42], deep: ['#000000', 0.32], midnight: ['#000000', 0.6], navy: ['#0a1440', 0.6], forest: ['#0c3018', 0.5], blood: ['#400000', 0.4], light: ['#ffffff', 0.5], pale: ['#ffffff', 0.6], pastel: ['#ffffff', 0.55], baby: ['#ffffff', 0.55], powder: ['#ffffff', 0.6], sky: ['#a8dcff', 0.55], soft: ['#ffffff', 0.35], dusty: ['#a09a94', 0.4], mint: ['#b8f2d8', 0.6], olive: ['#6b6420', 0.5], sea: ['#2a9c98', 0.4], lime: ['#b4ee30', 0.5], lemon: ['#fff27a', 0.5], rose: ['#f090a0', 0.4], cherry: ['#b00828', 0.5],
  bright: ['#ffffff', 0.08], vivid: ['#ffffff', 0.02], neon: ['#ffffff', 0.05], hot: ['#ff1090', 0.45], royal: ['#2038c0', 0.5], electric: ['#2080ff', 0.3], emerald: ['#109860', 0.5],
} // prettier-ignore

/** `dark red`, `sky-blue`: the colour mixed with what its first word says. */
function shadedHex(name: string): string | undefined {
  const match = /^([a-z]+)[ -]([a-z]+)$/.exec(name)
  const [shade, base] = [SHADES[match?.[1] ?? ''], match?.[2] && Object.hasOwn(COLORS, match[2]) ? COLORS[match[2]] : undefined]
  if (!shade || !base) return undefined
  const [toward, share] = shade
  const channel = (at: number): string =>
    Math.round(Number.parseInt(base.slice(at, at + 2), 16) * (1 - share) + Number.parseInt(toward.slice(at, at + 2), 16) * share)
      .toString(16)
      .padStart(2, '0')
  return `#${channel(1)}${channel(3)}${channel(5)}`
}

let table: Map<string, Concept> | undefined
let foreign: Map<string, Concept> | undefined

/** The concept that a noun phrase names, in the singular or plural; class fallbacks are written `?person`. */
export function findConcept(words: string): Concept | undefined {
  if (words.startsWith('?')) return { name: words, kind: words.slice(1) as ConceptKind, size: 1, zone: 'ground' }
  table ??= readTables()
  const key = words.toLowerCase().trim()
  for (const form of [key, ...singulars(key)]) {
    const found = table.get(form)
    if (found) return found
  }
  foreign ??= readForeign(table)
  return foreign.get(key)
}

/** Every English name and alias. */
export function conceptNames(): string[] {
  table ??= readTables()
  return [...table.keys()]
}

/** The sights of a city, as concept names; empty for a city without any in the table. */
export function landmarksOf(city: string): readonly string[] {
  return LANDMARKS[city.toLowerCase().replace(/ city$/, '')] ?? []
}

/** The cities whose landmarks are known, in lower case. */
export function knownCities(): string[] {
  return Object.keys(LANDMARKS)
}

type Heading = { kind: ConceptKind; zone: Zone; setting: string; size: number; drawable?: string; param?: string }

function readTables(): Map<string, Concept> {
  const found = new Map<string, Concept>()
  let heading: Heading | undefined
  const later: [string, Concept][] = []
  for (const line of [PEOPLE, ANIMALS, PLACES, THINGS, BEYOND].join('\n').split('\n')) {
    if (line === '@alias') heading = undefined
    else if (line.startsWith('@')) heading = readHeading(line)
    else if (!heading) readAliases(line, found, later)
    else
      for (const entry of line.split(/,\s*/).filter(Boolean)) {
        const concept = readEntry(entry, heading)
        if (!found.has(concept.name)) found.set(concept.name, concept)
        for (const alias of concept.aliases ?? []) later.push([alias, concept])
      }
  }
  for (const [alias, concept] of later) if (!found.has(alias)) found.set(alias, concept)
  return found
}

/** Nouns of other languages that are no English names. */
function readForeign(english: ReadonlyMap<string, Concept>): Map<string, Concept> {
  const found = new Map<string, Concept>()
  for (const entry of FOREIGN.trim().split(/,\s*/)) {
    const [name = '', words = ''] = entry.split('=')
    const concept = english.get(name)
    if (concept) for (const word of words.split('/')) if (!english.has(word)) found.set(word, concept)
  }
  return found
}

/** Further names for rows that are there already. */
function readAliases(line: string, found: ReadonlyMap<string, Concept>, later: [string, Concept][]): void {
  for (const [, name = '', aliases = ''] of line.matchAll(/([^(),]+?) \(([^)]*)\)/g)) {
    const concept = found.get(name.trim())
    if (concept) for (const alias of aliases.split('/')) later.push([alias, concept])
  }
}

function readHeading(line: string): Heading {
  const [kind = '', zone = '', setting = '', size = '1', rig = ''] = line.slice(1).split(' ')
  const [drawable, param] = rig.split(':')
  return {
    kind: kind as ConceptKind,
    zone: zone as Zone,
    setting,
    size: Number(size),
    ...(drawable ? { drawable } : {}),
    ...(param ? { param } : {}),
  }
}

function readEntry(entry: string, heading: Heading): Concept {
  const taken = (pattern: RegExp): string | undefined => pattern.exec(entry)?.[1]
  const aliases = taken(/\(([^)]*)\)/)?.split('/')
  const setting = taken(/>([a-z-]+)/) ?? heading.setting
  const color = taken(/#([a-z]+)/)
  const own = taken(/\{([^}]*)\}/)
  const plain = entry.replaceAll(/\([^)]*\)|\{[^}]*\}|>[a-z-]+|#[a-z]+/g, ' ').trim()
  const size = /(?:^|\s)([\d.]+)$/.exec(plain)?.[1]
  const name = plain.replace(/\s+[\d.]+$/, '').replaceAll(/\s+/g, ' ')
  const [key, value] = own?.split('=') ?? []
  const params = { ...(heading.param ? { [heading.param]: name } : {}), ...(key && value ? { [key]: value } : {}) }
  return {
    name,
    ...(aliases ? { aliases } : {}),
    kind: heading.kind,
    size: size ? Number(size) : heading.size,
    zone: heading.zone,
    setting,
    ...(heading.drawable ? { drawable: heading.drawable } : key === 'species' ? { drawable: 'quadruped' } : {}),
    ...(Object.keys(params).length > 0 ? { params } : {}),
    ...(color ? { color } : {}),
  }
}

const IRREGULAR: Readonly<Record<string, string>> = {
  men: 'man', women: 'woman', mice: 'mouse', geese: 'goose', wolves: 'wolf', knives: 'knife', leaves: 'leaf', children: 'child', people: 'person', teeth: 'tooth', feet: 'foot', loaves: 'loaf',
  oxen: 'ox', shelves: 'shelf', elves: 'elf', thieves: 'thief', scarves: 'scarf', cacti: 'cactus', octopi: 'octopus', octopuses: 'octopus', hippos: 'hippo', rhinos: 'rhino', dwarves: 'dwarf', wives: 'wife', halves: 'half',
} // prettier-ignore

/** Possible singulars of the last word of a phrase. */
export function singulars(phrase: string): string[] {
  const at = phrase.lastIndexOf(' ') + 1
  const [head, last] = [phrase.slice(0, at), phrase.slice(at)]
  const irregular = IRREGULAR[last] ?? (/(men)$/.test(last) ? `${last.slice(0, -3)}man` : undefined)
  const forms = irregular ? [irregular] : []
  if (last.endsWith('s') && !last.endsWith('ss')) forms.push(last.slice(0, -1))
  if (last.endsWith('ies')) forms.push(`${last.slice(0, -3)}y`)
  if (/(ses|xes|ches|shes|oes|zes)$/.test(last)) forms.push(last.slice(0, -2))
  return forms.map((form) => head + form)
}
