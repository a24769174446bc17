/** Takes one part of an instruction apart: its verb, by the table, and what the verb is about. */
import { ALSO_NOUNS, EDIT_VERBS, type Frame } from './edit-verbs.data.ts'

/** `rest` is all behind the verb; for a verb with its particle behind the object, `object` and what follows the particle. */
export type Command = { frame: Frame; verb: string; rest: string; object?: string; after?: string }

type Verb = { frame: Frame; verb: string; pattern: RegExp; split: boolean }

const VERBS: readonly Verb[] = EDIT_VERBS.flatMap(([frame, words]) =>
  words.split(' | ').map((verb): Verb => {
    const [before = '', particle] = verb.split(' … ')
    const pattern = particle ? new RegExp(`^${before} (.+?) ${particle}(?: (?:of|from) )?(?: (.+))?$`) : new RegExp(`^${before}(?: (.*))?$`) // prettier-ignore
    return { frame, verb, pattern, split: particle !== undefined }
  }),
)

/** All ways to read a part as a command, the likelier first; `text` is in small letters. */
export function commandsIn(text: string): Command[] {
  return VERBS.flatMap(({ frame, verb, pattern, split }): Command[] => {
    const match = pattern.exec(text)
    if (!match) return []
    const [, one = '', two = ''] = match
    return [split ? { frame, verb, rest: two ? `${one} ${two}` : one, object: one, after: two.trim() } : { frame, verb, rest: one.trim() }]
  })
} // prettier-ignore

const FIRST_WORDS: ReadonlySet<string> = new Set(VERBS.map(({ verb }) => verb.split(' ')[0] as string))
const OBJECT = /^(?:the|a|an|it|its|him|his|her|them|their|all|both|every|everyone|everything|each|some|two|three|four|five|\d+|this|that|these|those|up|on|off|out|in|one|my|more|another)\b/ // prettier-ignore

/** Whether words begin a new command rather than go on with the one before. */
export function beginsCommand(words: string): boolean {
  const [, first = '', rest = ''] = /^(\S+)\s*(.*)$/.exec(words.toLowerCase()) ?? []
  if (/^(?:no|also|then|please|finally)$/.test(first)) return rest !== ''
  if (!FIRST_WORDS.has(first) || /^(?:keep|leave)$/.test(first)) return false
  return !ALSO_NOUNS.has(first) || OBJECT.test(rest)
}
