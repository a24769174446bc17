/** Ways of asking for a picture, put plainly: `the sound of thunder` is thunder, `an orchestra of crickets` are crickets, a `doodle of` is drawn in pencil. */
import { colorHex, findConcept } from '../concepts/concepts.ts'
import { IDEAS } from './ideas.data.ts'

const COMPANY = 'orchestra|choir|band|audience|crowd|jury|troupe|team|army|crew|panel|congregation|committee|squad|parade|procession' // prettier-ignore

const WAYS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:an?|the) (?:\w+ )?(?:doodles?|scribbles?|crayon drawings?) of\b/gi, 'a pencil sketch of'],
  [/\b(?:an?|the) (?:\w+ )?(?:scientific|technical|labell?ed|engineering|exploded|patent|assembly) (?:diagram|drawing|illustration|schematic|view)s? of\b/gi, 'a blueprint of'],
  [/\b(?:an?|the) (?:\w+ )?(?:anatomical|botanical|biological|encyclopa?edia) (?:diagram|drawing|illustration|plate|study)s? of\b/gi, 'a pencil drawing of'],
  [/\bin the style of (?:the )?dutch (?:golden age|masters?)\b|\bdutch (?:golden age|master) (?:style|painting)\b/gi, 'in baroque style on a black background'],
  [/\b(?<!of )(?:(?:muddy|wet|sandy|human|bare|fresh|deep|small|large|a|the) )*(?:foot ?prints|footsteps|paw ?prints|animal tracks)\b(?! (?:on|of) (?:the )?(?:shirt|wall|door|card|paper))/gi, 'a trail of footprints'],
  [/\bcrosses (?=(?:an?|the|over)\b)/gi, 'crossing '],
  [/\b(?:after|following) (?:a|the) (?:heavy )?rain(?:storm|fall)?\b/gi, 'with puddles'],
  [/\bfields? of (lavender|tulips|sunflowers|poppies|daisies|bluebells|wildflowers)\b/gi, 'meadow of $1'],
  [/\bseen from above|from directly above\b/gi, 'top view'],
] // prettier-ignore

/** `a locomotive painted dark green with gold trim` is a dark green locomotive. */
const PAINTED = /\b(an?|the|two|three|four) ((?:[a-z-]+ ){1,3})painted (?:all |entirely )?((?:dark|light|bright|pale|deep) )?([a-z]+)\b(?: with [a-z]+ trim\b)?/gi // prettier-ignore

/** The words, put plainly. */
export function plainPicture(words: string): string {
  const text = WAYS.reduce((now, [pattern, plain]) => now.replaceAll(pattern, plain), words)
  return text
    .replace(
      /^\s*(?:a|an|the) (?:sound|smell|taste|feeling|touch|sense|scent|essence|idea|concept|weight|passage|shape) of (?:an? |the )?(\w+)\s*[.!]?$/i,
      (all: string, idea: string) => (Object.hasOwn(IDEAS, idea.toLowerCase()) ? idea : all),
    ) // prettier-ignore
    .replaceAll(
      new RegExp(String.raw`\b(?:an?|the) (?:\w+ )?(?:${COMPANY}) of (\w+)(?: (\w+))?`, 'gi'),
      (all: string, one: string, two = '') => (isCreature(one) || isCreature(two) ? `${one} ${two}`.trim() : all),
    ) // prettier-ignore
    .replaceAll(/\b(\w+) skeletons?\b/gi, (all: string, name: string) => (isCreature(name) ? `${name} made of bones` : all))
    .replaceAll(PAINTED, (all: string, article: string, noun: string, tone = '', color = '') =>
      colorHex(color.toLowerCase()) && !/\b(of|in|on|is|are|was|with|has|and)\b/.test(noun)
        ? `${article} ${tone}${color} ${noun.trim()}`
        : all,
    ) // prettier-ignore
    .replaceAll(/^\s*time running out\b/gi, 'time')
}

const isCreature = (name: string): boolean => /^(animal|bird|fish|insect)$/.test(findConcept(name)?.kind ?? '') || /^(unicorn|dragon|dinosaur|mermaid)$/.test(name) // prettier-ignore
