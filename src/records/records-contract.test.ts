import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RECORD_ENGINES } from '../../test/parts/record-engines.ts'
import { sleep } from '../lib/abort.ts'
import { migrate } from './migrate.ts'
import type { Records } from './records.ts'

describe.each(RECORD_ENGINES)('records on $name', ({ open }) => {
  let records: Records
  beforeAll(async () => {
    records = await open()
    await records.query('CREATE TABLE thing (id text PRIMARY KEY, n bigint)')
  })
  afterAll(() => records.close())

  const add = 'INSERT INTO thing (id, n) VALUES ($1, $2) RETURNING id, n'

  it('commits a transaction whole or not at all, without harming its neighbours', async () => {
    const results = await Promise.allSettled([
      records.transaction((tx) => tx.query(add, ['a', 1])),
      records.transaction(async (tx) => {
        await tx.query(add, ['b', 1])
        throw new Error('changed my mind')
      }),
      records.transaction((tx) => tx.query(add, ['c', 1_800_000_000_000])),
    ])
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await records.query('SELECT id, n FROM thing ORDER BY id')).toMatchObject([
      { id: 'a', n: 1 },
      { id: 'c', n: 1_800_000_000_000 },
    ])
  })

  it('gives big numbers, counts and sums as numbers, texts whole, and nothing as null', async () => {
    const text = 'é 😀 \' " \\ $1 ?1'
    await records.query(add, [text, null])
    expect(await records.query('SELECT id, n FROM thing WHERE n IS NULL')).toMatchObject([{ id: text, n: null }])
    expect(await records.query('SELECT count(*) AS many, CAST(sum(n) AS bigint) AS total FROM thing')).toMatchObject([
      { many: 3, total: 1_800_000_000_001 },
    ])
  })

  it('takes a text with a NUL in it, which need not come back as it was', async () => {
    expect(await records.query(add, ['nul \0 in it', 1])).toHaveLength(1)
    expect(await records.query('SELECT id FROM thing WHERE id = $1', ['nul \0 in it'])).toHaveLength(1)
    await records.query('DELETE FROM thing WHERE id = $1', ['nul \0 in it'])
  })

  it('never loses an increment of 50 at once', async () => {
    await Promise.all(Array.from({ length: 50 }, () => records.query(`UPDATE thing SET n = n + 1 WHERE id = $1`, ['a'])))
    expect(await records.query('SELECT n FROM thing WHERE id = $1', ['a'])).toMatchObject([{ n: 51 }])
  })

  it('wakes listeners after the commit', async () => {
    let wakes = 0
    const stop = records.listen('openimagine_test', () => void wakes++)
    await sleep(300)
    wakes = 0
    await records.transaction(async (tx) => tx.notify('openimagine_test'))
    await records.transaction((tx) => (tx.notify('openimagine_test'), Promise.reject(new Error('no')))).catch(() => {})
    await sleep(300)
    stop()
    expect(wakes).toBe(1)
  })

  it('resumes a migration that was interrupted', async () => {
    const good = { number: 101, name: 'good', statements: ['CREATE TABLE first (id text)'] }
    const bad = { number: 102, name: 'bad', statements: ['CREATE TABLE second (id text)', 'CREATE NONSENSE'] }
    await expect(migrate(records, [good, bad])).rejects.toThrow()
    await expect(records.query('SELECT * FROM second')).rejects.toThrow()
    await migrate(records, [good, { ...bad, statements: ['CREATE TABLE second (id text)'] }])
    expect(await records.query('SELECT * FROM first')).toEqual([])
    expect(await records.query('SELECT * FROM second')).toEqual([])
  })
})
