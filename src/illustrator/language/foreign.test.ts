import { describe, expect, it } from 'vitest'
import { tokensOf } from './tokens.ts'

describe('other languages', () => {
  it.each([
    ['ein roter Apfel auf dem Tisch', 'a red apple on the table'],
    ['deux chats noirs', 'two black cats'],
    ['tres perros en la playa', 'three dogs in the beach'],
    ['eine Katze mit Hut sitzt auf einem Stuhl', 'a cat with hat sitting on a chair'],
    ['le petit garçon mange une pomme rouge', 'the small boy eating a red apple'],
    ['una mujer leyendo un libro en el parque', 'a woman reading a book in the park'],
    ['zwei weiße Pferde auf einer Wiese', 'two white horses on a meadow'],
    ['un château sur une colline au coucher du soleil', 'a castle on a hill at the sunset'],
  ])('puts %s into English', (prompt, english) => {
    expect(tokensOf(prompt).join(' ')).toBe(english)
  })

  it.each(['die cat on the mat', 'a rose in a vase', 'an auto in the garage', 'a large robot in Las Vegas'])(
    'leaves the English of %s alone',
    (prompt) => {
      expect(tokensOf(prompt).join(' ')).toBe(prompt.toLowerCase())
    },
  )
})
