/** Puts the many ways of asking into the plain imperative: `could the balloon be red, please` is `make the balloon red`. */
import { colorHex } from '../../concepts/concepts.ts'
import { thingOf } from '../addition.ts'
import { inEnglish } from '../foreign.ts'
import { FOREIGN_COMMANDS } from './foreign-commands.data.ts'
import { verbForm } from '../verbs.ts'

type Rewriting = readonly [pattern: RegExp, plain: string | ((...groups: string[]) => string)]

/** Words around the request that ask nothing. */
const AROUND: readonly RegExp[] = [
  /^(?:ok(?:ay)?|hey|hi|hello|so|and|but|also|then|next|now|just|maybe|perhaps|finally|well|actually|oh|hmm|yes|great|nice|cool|perfect|afterwards|after that|secondly|first(?:ly)?)[,.!]*\s+(?=\S)/i,
  /^(?:tip|hint|note|ps|p\.s\.|request|task|edit|instruction|todo|idea):\s*/i,
  /^(?:please|pls|plz|kindly|simply|quickly)[,]?\s+/i,
  /^(?:can|could|would|will|may) (?:you|we|i)(?: please| maybe| kindly| also| now| just)*\s+(?:have|get|see)?\s*(?=\S)/i,
  /^(?:i want you to|i'd like you to|i would like you to|i need you to|you should|you must|you can|let's|lets|let us|try to|go ahead and|feel free to|it would be (?:nice|great|cool) (?:if you could|to)|would you mind|try|how about you)\s+/i,
  /[,]?\s+(?:please|pls|plz|thanks|thank you|thx|for me|if possible|if you can|too|as well|again|instead|now|right now|right away|in the (?:picture|image|photo|scene)|to the (?:picture|image|photo|scene)|from the (?:picture|image|photo|scene))[.!?\s]*$/i,
  /[\s.!?,;]+$/,
]

const BE =
  '(?:should(?: now)? be|shall be|must be|has to be|have to be|needs to be|need to be|ought to be|could be|would be|to be|becomes?|should become|should look|should appear|to look|should turn|should get|is now|are now)'
const WHO = '((?:the|all|both|every|each|his|her|its|their|it|he|she|they|everyone|everybody|everything|this|that|these)\\b.*?)'
const MAKE_OBJECT: Readonly<Record<string, string>> = { he: 'him', she: 'her', they: 'them', this: 'it', that: 'it' }
const asObject = (who: string): string => MAKE_OBJECT[who] ?? who

const POSITIVE: Readonly<Record<string, string>> = { smaller: 'small', bigger: 'big', larger: 'large', taller: 'tall', shorter: 'short', younger: 'young', older: 'old' } // prettier-ignore
const WHOSE = "(his|her|its|their|(?:the |an? )?[\\w ]+?'s)"
const asOwner = (whose: string): string =>
  ({ his: 'him', her: 'her', its: 'it', their: 'them' })[whose] ?? whose.replace(/'s$/, '')

/** Wordings that are put plainly wherever they stand: parts of bodies by whose they are, bows as ribbons, `in place of`. */
const WORDINGS: readonly Rewriting[] = [
  [/ (?:in place of|rather than|in lieu of|in exchange for) /g, ' instead of '],
  [
    /^(?:clear|clean off|empty) (?:off )?(the (?:desk|table|shelf|counter|bench|bed|windowsill|couch|sofa|floor|plate|tray))(?= |$)/,
    'remove everything on $1',
  ],
  [
    /^(add|put|place|draw|give \S+|show|i want|i'd like) (an?|some|two|three|four|five|six|\d+) (smaller|bigger|larger|taller|shorter|younger|older) /,
    (_all, verb, number, how) => `${verb} ${number} ${POSITIVE[how as string]} `,
  ],
  [/^(?:tie|wrap|fasten|strap|clip|pin|fit|stick) (an?|some|the|two) (?=.* (?:around|round|on|onto|to|over|in) )/, 'put $1 '],
  [/^put (.*)\bflowers? in (his|her|its|their) hair$/, (_all, what, whose) => `put ${what}flower crown on ${asOwner(whose as string)}`],
  [/^put (.*)\b(?:bow|ribbon) in (his|her|its|their) hair$/, (_all, what, whose) => `give ${asOwner(whose as string)} ${what}hair bow`],
  [/ (?:around|round|on|onto|to|over) the (?:neck|head|back|roof|shoulders?) of (the .+)$/, ' on $1'],
  [
    new RegExp(
      `^(put|add|place) (an? .+|some .+|two .+|the .+) (?:around|round|on|onto|to|over|upon) ${WHOSE} (?:neck|head|heads|necks|back|waist|wrist|shoulders?|nose|ears?|face|collar|tail|lap|roof)$`,
    ),
    (_all, verb, what, whose) => `${verb} ${what} on ${asOwner(whose as string)}`,
  ],
  [new RegExp(` (?:at|by|near|beside) ${WHOSE} (?:feet|side)$`), (_all, whose) => ` in front of ${asOwner(whose as string)}`],
  [
    /\b(an?|the|some|her|his|its|two|three|(?:red|blue|pink|green|yellow|white|black|gold|golden|purple|orange|silver|big|huge|large|little|small)) bows?\b(?! (?:and arrows?|tie|ties|down|to)\b)(?=.* (?:on|to|onto) )/,
    '$1 ribbon',
  ],
  [/^(?:add|put|give it) (an? (?:[\w-]+ )*)(?:bow|ribbon)$/, 'put $1ribbon on it'],
  [/^(?:add|put|tie|place) (an? (?:[\w-]+ )*)(?:ribbon|bow) (?:to|onto|around|round) (the .+|it|him|her|them)$/, 'put $1ribbon on $2'],
  [/^(?:i'd|i would|we'd) rather (?:have|see|make) (it|them|him|her|the .+?) (?:in )?(\S+)$/, 'make $1 $2'],
  [/^(?:cover|decorate|pattern) (the .+?|it|him|her|them) (?:all over )?(?:with|in) (\S+ (?:spots|dots|stripes|patches))$/, 'make $1 with $2'],
  [/^make it (?:on )?(the moon|mars|the beach|the desert|the forest|the city) instead of .+$/, 'put everything on $1'],
  [/^string (?:up )?(?:some |the )?(?:fairy |string )?lights/, 'add string lights'],
  [/^(?:let|have|make) it (?:be )?(an? [\w ]+ instead of )/, '$1'],
] // prettier-ignore

/** Statements, wishes and questions, and the commands they are. */
const REWRITINGS: readonly Rewriting[] = [
  [/^(one|two|three|four|five|six|seven|eight|nine|ten|\d+) (.+) instead of (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/, 'make it $1 $2'],
  [/^(?:what if|how about if|imagine|suppose) (?:it|this|that|he|she|there) (?:was|were|is|had been) (.+?) instead of (.+)$/, 'replace $2 with $1'],
  [/^(?:what if|how about if|imagine|suppose) (?:it|this) (?:was|were|is) (?:in |at )?(.+)$/, 'make it $1'],
  [/^(?:what if|how about if|imagine|suppose) (.+?) (?:was|were|is|are) (.+)$/, 'make $1 $2'],
  [/^(?:what if|how about if|imagine|suppose) there (?:was|were|is|are) (.+)$/, 'add $1'],
  [/^(?:what|how) about (?:adding |having )?(an? .+|some .+|two .+)$/, 'add $1'],
  [/^(?:make |have |let )?(?:.+?) (?:should )?(?:hold|holding|wear|wearing|have|use|using|carry|carrying|eat|drink|play|ride|drive) (an? .+?|some .+?|two .+?) instead of (.+)$/, 'replace $2 with $1'],
  [/^(?:replace|use|draw|put|have|show|make it|i want|i'd like)? ?(an? .+?|some .+?|two .+?|three .+?) instead of (.+)$/, 'replace $2 with $1'],
  [/^instead of (.+?),? (?:use|draw|put|have|show|make it|add|i want|there should be)? ?(.+)$/, 'replace $1 with $2'],
  [/^(?:i (?:do not|don't) (?:want|like|need)|we (?:do not|don't) need|there should(?: not|n't) be|there should be no|without|no more|no) (?:any |the |this |that )?(?:more )?(.+)$/, 'remove the $1'],
  [/^(?:i(?:'d| would)? (?:want|like|love|need|prefer|wish)(?: to see| to have)?) (?:it|this|that|everything)(?: to (?:be|look(?: like)?|become))? (.+)$/, 'make it $1'],
  [new RegExp(`^(?:i(?:'d| would)? (?:want|like|love|need|prefer|wish)(?: to see| to have)?) ${WHO} (?:to be|to look|to become|to get|in) (.+)$`), (who, how) => `make ${asObject(who)} ${how}`],
  [new RegExp(`^(?:i(?:'d| would)? (?:want|like|love|need|prefer|wish)(?: to see| to have)?) ${WHO} to (?:have) (.+)$`), (who, what) => `give ${asObject(who)} ${what}`],
  [new RegExp(`^(?:i(?:'d| would)? (?:want|like|love|need|prefer|wish)(?: to see| to have)?) ${WHO} to (.+)$`), (who, deed) => `make ${asObject(who)} ${deed}`],
  [/^(?:i(?:'d| would)? (?:want|like|love|need|prefer|wish)(?: to see| to have| for)?|there should be|there must be|there could be|it needs|it should have|we need|needs) (an? .+|some .+|more .+|two .+|three .+|\d+ .+|another .+)$/, 'add $1'],
  [/^let there be (.+)$/, 'add $1'],
  [new RegExp(`^${WHO} (?:should|must|has to|have to|needs to|need to|shall|could|would)(?: now)? (?:have|get) (an? .+|.+ (?:hair|eyes|beard|hat|dress|shirt|coat).*)$`), (who, what) => `give ${asObject(who)} ${what}`],
  [new RegExp(`^${WHO} ${BE} (.+)$`), (who, how) => `make ${asObject(who)} ${how}`],
  [new RegExp(`^${WHO} (?:should|must|has to|have to|needs to|need to|shall|could|would) (?:now )?(.+)$`), (who, deed) => `make ${asObject(who)} ${deed}`],
  [/^(?:can|could) (.+?) be (.+)$/, 'make $1 $2'],
  [/^(?:add |put |show )?(?:another|one more|an additional|an extra|a second|a third|a further) (.+)$/, 'add 1 more $1'],
  [/^(?:add |put |show |stack |bring |draw |place |give me |give us )?(an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|a few|several|some|many|a couple of)? ?(?:more|additional|extra|further) (.+)$/, (number, what) => `add ${number ?? 'some'} more ${what}`],
  [/^(?:change|set|turn|switch|convert|transition|go) (?:the |this )?(?:scene|season|time(?: of day)?|weather|picture|image|photo|setting|background|style|mood|light(?:ing)?|it)(?: (?:to|into|from \w+ to|over to))(?: be| an?)? (.+)$/, 'make it $1'],
  [/^(?:make|set) (?:the |this )?(?:scene|season|time(?: of day)?|weather|picture|image|photo|whole thing|whole picture|setting)(?: look)?(?: be| like)? (.+)$/, 'make it $1'],
  [/^(?:the )?lights? (?:in|of|at|inside) (?:the )?(.+) (on|off)$/, 'turn $2 the lights of $1'],
  [/^(?:only|just|exactly) (one|two|three|four|five|six|seven|eight|nine|ten|\d+) (.+)$/, 'make it $1 $2'],
  [new RegExp(`^${WHO} (?:needs?|could use|deserves?|wants?) (an? .+|some .+)$`), (who, what) => `give ${asObject(who)} ${what}`],
  [/^(\w+) (?:less|fewer) (.+)$/, 'remove $1 $2'],
  [/^(\w+) (.+) (?:less|fewer)$/, 'remove $1 $2'],
  [/^([\w-]+(?: [\w-]+)?) instead of (?:the )?([\w-]+)$/, (one, other) => (thingOf(one as string) && thingOf(other as string) ? `replace the ${other} with ${one}` : `make it ${one}`)],
  [/^(?:keep|leave|show) only (?!.*\b(?:seconds?|frames?|half|minutes?|start|end|red|blue|green|yellow|colou?rs?)\b)(.+)$/, 'remove everything except $1'],
  [/^(bigger|larger|smaller|taller|shorter|longer|wider) (\w+(?: \w+)?)$/, 'make the $2 $1'],
  [/^(?:make it|it should be) (?:completely |very |really )?dark$/, 'make it night'],
  [/^(?:with )?(?:an? )?((?:\w+ )?\w+) (background|backdrop)$/, (color, ground) => (colorHex(color ?? '') ? `make the ${ground} ${color}` : `${color} ${ground}`)],
  [/^(?:lower|dim|turn down|reduce|soften) the (?:lights?|lighting|brightness)(?: a bit| a little)?$/, 'make it darker'],
  [/^(?:turn up|raise|increase|brighten) the (?:lights?|lighting|brightness)(?: a bit| a little)?$/, 'make it brighter'],
  [/^(?:bigger|larger|smaller|brighter|darker|warmer|cooler|sharper|happier|older|younger|taller|redder|bluer)$/, (word) => `make it ${word}`],
] // prettier-ignore

/** The plain command of a part, in small letters but for what stands in quotes. */
export function plainCommand(part: string): string {
  let text = part.replaceAll('’', "'").replaceAll(/\s+/g, ' ').trim()
  for (let before = ''; before !== text;) {
    before = text
    for (const pattern of AROUND) text = text.replace(pattern, '')
  }
  text = lowered(translated(text)).replace(/\bon (the .+?)(?:'s) (left|right)(?: side)?\b/, 'to the $2 of $1').replace(/\bon the (left|right) side of (the .+)$/, 'to the $1 of $2') // prettier-ignore
  for (const [pattern, plain] of WORDINGS) text = text.replace(pattern, plain as string)
  for (const [pattern, plain] of REWRITINGS) {
    const match = pattern.exec(text)
    if (!match) continue
    text = typeof plain === 'string' ? text.replace(pattern, plain) : plain(...(match.length > 1 ? match.slice(1) : [match[0]]))
    break
  }
  return statement(text).replaceAll(/\s+/g, ' ').trim()
}

/** `the dog runs`, `she is smiling`: what is stated is to be made so. */
function statement(text: string): string {
  const match = /^((?:the|all|both|his|her|their) .+?|it|he|she|they|everyone) (?:is|are) (.+)$/.exec(text)
  if (match?.[1] && match[2]) return `make ${asObject(match[1])} ${match[2]}`
  const doing = /^(?:the .+?|it|he|she|they|everyone) (\w+)s?\b/.exec(text)
  const verb = doing?.[1] ? verbForm(doing[1]) : undefined
  return verb?.form === 's' && verb.pose ? `make ${text.replace(doing?.[1] as string, verb.base)}` : text
}

/** Small letters, but for what stands in quotes. */
const lowered = (text: string): string => text.replaceAll(/"[^"]*"|“[^”]*”|[^"“]+/g, (piece) => (/^["“]/.test(piece) ? piece : piece.toLowerCase())) // prettier-ignore

/** A command in German, French or Spanish, verb first, its nouns by the dictionaries of the reader; else as it is. */
function translated(text: string): string {
  if (/["“]/.test(text) && /^[\x20-\x7e“”"]*$/.test(text)) return text
  const words = text.toLowerCase().match(/\p{L}+(?:[-']\p{L}+)*|\d+|[.,;:!?]/gu) ?? []
  const said = words.join(' ')
  for (const [pattern, english] of FOREIGN_COMMANDS) {
    const match = pattern.exec(said)
    if (!match) continue
    const object = inEnglish((match[1] ?? '').split(' '), { surely: true }).join(' ')
    return english.replace('…', object).replace('+', inEnglish((match[2] ?? '').split(' ').filter(Boolean), { surely: true }).join(' ')).trim() // prettier-ignore
  }
  return text
}
