import { expect, it } from 'vitest'
import { nearestWord } from './nearest-word.ts'

it.each([
  ['--prot', '--port'],
  ['--data', undefined],
  ['--datadir', '--data-dir'],
  ['--port', '--port'],
  ['x', undefined],
  ['', undefined],
])('takes %s for %s', (typed, meant) => {
  expect(nearestWord(typed, ['--port', '--data-dir', '--host'])).toBe(meant)
})
