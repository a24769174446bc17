import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'
import { wordReader } from './read-words.ts'

const read = wordReader(['behead', 'strangle', 'massacre'])

describe('fold', () => {
  it('is idempotent', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)))
  })
})

describe('the reader of words', () => {
  it.each([
    'b e h e a d',
    'b.e.h.e.a.d',
    'b-e-h-e-a-d',
    'be_head',
    'beh3ad',
    'b3h34d',
    'beh*ad',
    'beeeehead',
    'beehad',
    'behed',
    'daeheb',
    'ｂｅｈｅａｄ',
    'bеhеаd',
    'be\u00ADhead',
    'b̷e̷h̷e̷a̷d̷',
    '𝐛𝐞𝐡𝐞𝐚𝐝',
    'BeHeAd',
    'justbehead',
  ])('sees through %s', (disguised) => expect(read(disguised)).toContain('behead'))

  it('leaves English words and measures alone', () => {
    expect(read('ahead, a beheld 50mm lens at 4k')).toEqual(['ahead', 'a', 'beheld', '50mm', 'lens', 'at', '4k'])
  })

  it('reads case and spacing alike', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 12 }), (text) => {
        const words = read(text)
        expect(read(text.toUpperCase())).toEqual(words)
        expect(read(text.replaceAll(' ', ' \n\t '))).toEqual(words)
      }),
    )
  })
})
