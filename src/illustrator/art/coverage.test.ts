import { describe, expect, it } from 'vitest'
import { conceptNames, findConcept } from '../concepts/concepts.ts'
import { drawableFor } from './art.ts'
import { LIVING } from './living.ts'
import { ROLES } from './people/roles.data.ts'

const rows = [...new Map(conceptNames().map((name) => [findConcept(name)?.name, findConcept(name)])).values()].filter(
  (row) => row !== undefined,
)

describe('the drawings of the concept table', () => {
  it('leave no row to a fallback', () => {
    expect(rows.filter((row) => drawableFor(row).isFallback).map(({ name }) => name)).toEqual([])
  })

  it('dress every role, or have a body for it', () => {
    const bodies = new Set(LIVING.map(({ name }) => name))
    const groups = /^(couple|family|crowd|group of people|team|choir|crew|twins|triplets|band|orchestra)$/
    const bare = rows.filter((row) => {
      const role = String(row.params?.['role'] ?? '')
      return row.drawable === 'person' && role !== '' && !(role in ROLES) && !bodies.has(role) && !groups.test(row.name)
    })
    expect(bare.map(({ name }) => name)).toEqual([])
  })
})
