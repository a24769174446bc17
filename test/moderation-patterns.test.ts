/** No pattern that reads prompts may take more than polynomial time of a low degree: each is given to recheck. */
import { globSync, readFileSync } from 'node:fs'
import { checkSync } from 'recheck'
import { expect, it } from 'vitest'
import { quotationPatterns } from '../src/moderation/reading/quoted-texts.ts'

const sources = globSync('src/moderation/**/*.ts').filter((file) => !file.includes('.test.') && !file.includes('.data.'))
const literals = sources.flatMap((file) =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /(?:[(=,?:]|\?\?)\s*\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)+\])+)\/([gimsuy]*)(?=[.,;)\s])/g,
    ),
  ].map((found) => [found[1] as string, found[2] as string] as const),
)

it('finds the patterns', () => expect(literals.length).toBeGreaterThan(10))

const composed = quotationPatterns.map(({ source, flags }) => [source, flags] as const)

it.each([...literals, ...composed])('never backtracks exponentially: %s', (source, flags) => {
  const verdict = checkSync(source, flags.replace('u', ''), { timeout: 5_000 })
  expect(verdict.status === 'vulnerable' ? verdict.complexity?.type : 'safe').not.toBe('exponential')
})
