/** The words that every part of moderation shares: what is judged, in which categories, and what comes out. */

/** The five things that the content policy rejects. */
export const categories = ['sexual', 'hate', 'violence', 'illegal', 'copyright'] as const
export type Category = (typeof categories)[number]

/** 1: borderline, 2: clear, 3: grave (child safety, calls to kill, instructions to harm). */
export type Severity = 1 | 2 | 3

/** What one detector found; `unchecked` when a moderator that must be asked gave no answer: never holds the text that matched, only the rule's name. `points` add up; 10 are enough to act. */
export type Finding = { category: Category | 'unchecked'; severity: Severity; ruleId: string; points: number }

/** The decision about one text or one picture. `message` is for the caller, in plain words, and never quotes the text. */
export type Verdict = { action: 'allow' } | Objection
export type Objection = {
  action: 'block' | 'mark'
  category: Category | 'unchecked'
  severity: Severity
  ruleId: string
  message: string
}

/** Where a text stands: what is asked for, an instruction to edit, words to be drawn, or words to be spoken. */
export type Part = 'prompt' | 'edit' | 'drawn-text' | 'dialogue'

/** Who asks, and for which part of the request. */
export type JudgedFor = { accountId?: string; part: Part }

const plainWords: Record<Category, string> = {
  sexual: 'sexual content',
  hate: 'hate or harassment',
  violence: 'violence or gore',
  illegal: 'illegal activities',
  copyright: 'copyrighted characters or brands',
}

/** The sentence that a caller reads; it names the category and the part, never the words that led to it. */
export function explain(category: Category | 'unchecked', part: Part | 'output'): string {
  const subject = { prompt: 'The prompt', edit: 'The edit', 'drawn-text': 'The text to be drawn', dialogue: 'The dialogue' }
  if (category === 'unchecked') {
    return `${part === 'output' ? 'The result' : subject[part]} could not be checked: the moderator that this server asks did not answer; try again later`
  }
  if (part === 'output') return `The result was withheld: it may show ${plainWords[category]}`
  return `${subject[part]} was rejected: it asks for ${plainWords[category]}, which the content policy does not allow`
}
