/**
 * How words are listed: under a tag, as verbs (all their forms are made), nouns (plural made) or words (taken as written).
 * Entries are separated by commas or line ends; an entry may be a phrase. A phrase of verbs inflects its first word, one of nouns its last.
 */
export type WordList = { verbs?: string; nouns?: string; words?: string }
export type Lexicon<Tag extends string = string> = Record<Tag, WordList>

/** Every written form of a list, each once. */
export function formsIn({ verbs = '', nouns = '', words = '' }: WordList): string[] {
  const forms = [
    ...entriesOf(verbs).flatMap((entry) => inflectFirst(entry, verbForms)),
    ...entriesOf(nouns).flatMap((entry) => inflectLast(entry, nounForms)),
    ...entriesOf(words),
  ]
  return [...new Set(forms)]
}

function entriesOf(list: string): string[] {
  return list
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}

function inflectFirst(entry: string, formsOf: (word: string) => string[]): string[] {
  const [first, ...rest] = entry.split(' ') as [string, ...string[]]
  return formsOf(first).map((form) => [form, ...rest].join(' '))
}

function inflectLast(entry: string, formsOf: (word: string) => string[]): string[] {
  const parts = entry.split(' ')
  const last = parts.pop() as string
  return formsOf(last).map((form) => [...parts, form].join(' '))
}

const irregularVerbs: Record<string, string> = {
  shoot: 'shot',
  beat: 'beaten',
  fight: 'fought',
  steal: 'stole stolen',
  break: 'broke broken',
  sell: 'sold',
  buy: 'bought',
  hang: 'hung',
  cut: '',
  hit: '',
  set: '',
  slit: '',
  split: '',
  tear: 'tore torn',
  bite: 'bit bitten',
  bleed: 'bled',
  eat: 'ate eaten',
  drown: '',
  strike: 'struck',
  throw: 'threw thrown',
  tie: 'tying',
  grow: 'grew grown',
  make: 'made',
  run: 'ran',
  hide: 'hid hidden',
  take: 'took taken',
  give: 'gave given',
  forge: '',
  burn: 'burnt',
  spit: 'spat',
  hold: 'held',
  drive: 'drove driven',
  deal: 'dealt',
  blow: 'blew blown',
  lie: 'lying lay',
  slay: 'slew slain',
  grind: 'ground',
  put: '',
  get: 'got',
  drag: '',
  die: 'dying',
  bind: 'bound',
  choose: 'chose chosen',
  ride: 'rode ridden',
  tell: 'told',
  leave: 'left',
  keep: 'kept',
  shove: '',
  sink: 'sank sunk',
  dig: 'dug',
  catch: 'caught',
  send: 'sent',
  do: 'did done',
  bring: 'brought',
  wear: 'wore worn',
  show: 'shown',
  stick: 'stuck',
  feed: 'fed',
  rip: '',
  sneak: 'snuck',
  undo: 'undone',
  write: 'wrote written',
  swing: 'swung',
  draw: 'drew drawn',
  come: 'came',
}

const doubling = /^(?:[^aeiou]*|un|out)[aeiou][bdgklmnprt]$|(?:nap|fit|bat|mit|cut|hit|slit|ssip|kidnap)$/

/** -s, -ed, -ing of a verb, with doubled letters, silent e and the irregular ones that the lists need. */
function verbForms(verb: string): string[] {
  const stem = doubling.test(verb) ? verb + verb.slice(-1) : verb
  const irregular = irregularVerbs[verb]
  const past = irregular === undefined || irregular === '' ? [pastOf(verb, stem)] : irregular.split(' ')
  if (irregular !== undefined && irregular !== '' && verb !== 'cut') past.push(pastOf(verb, stem))
  return [verb, thirdPersonOf(verb), ...past, participleOf(verb, stem)]
}

function pastOf(verb: string, stem: string): string {
  if (verb.endsWith('e')) return `${verb}d`
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`
}

function participleOf(verb: string, stem: string): string {
  return /[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${stem}ing`
}

function thirdPersonOf(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`
}

function nounForms(noun: string): string[] {
  if (/(?:man|woman)$/.test(noun)) return [noun, `${noun.slice(0, -2)}en`]
  if (/[^aeiou]y$/.test(noun)) return [noun, `${noun.slice(0, -1)}ies`]
  return [noun, /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`]
}
