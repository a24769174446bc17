/** Writes the English words that the reader would take for disguised ones: the guard against seeing evil in "reaping". Run after the lexicon changes. */
import { writeFileSync } from 'node:fs'
import englishWords from 'an-array-of-english-words' with { type: 'json' }
import { dictionary } from 'cmu-pronouncing-dictionary'
import { hiddenWords } from '../src/moderation/policy/find-tags.ts'
import { wordReader } from '../src/moderation/reading/read-words.ts'

const read = wordReader(hiddenWords, '')
const hidden = new Set(hiddenWords)
const words = new Set([...(englishWords as string[]), ...Object.keys(dictionary)])
const lookAlikes = [...words]
  .filter((word) => /^[a-z]{4,24}$/.test(word) && !hidden.has(word) && hidden.has(read(word)[0] ?? ''))
  .sort()
writeFileSync(
  new URL('../src/moderation/reading/english-look-alikes.data.ts', import.meta.url),
  `/** English words that would be taken for a disguised word of the lexicon; written by scripts/list-look-alikes.ts. */\nexport const englishLookAlikes =\n  '${lookAlikes.join(' ')}'\n`,
)
console.log(`${lookAlikes.length} words`)
