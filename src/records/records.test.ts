import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openRecords } from './records.ts'
import type { Records } from './records.ts'

const dataDir = mkdtempSync(path.join(tmpdir(), 'records-'))
let records: Records

beforeEach(async () => {
  records = await openRecords({ dataDir })
})
afterEach(() => records.close())

describe('records on SQLite', () => {
  it('keeps what was committed when it is opened again, and migrates only once', async () => {
    await records.query("INSERT INTO account (id, created_at) VALUES ('a', 1), ('c', 1)")
    await records.close()
    records = await openRecords({ dataDir })
    expect(await records.query('SELECT count(*) AS n FROM account')).toMatchObject([{ n: 2 }])
  })

  it('refuses a second process on the same directory with a sentence, but lets a short command in', async () => {
    await expect(openRecords({ dataDir })).rejects.toThrow('in use by another OpenImagine process')
    const beside = await openRecords({ dataDir, isShared: true })
    expect(beside.isExclusive).toBe(false)
    await beside.close()
  })

  it('refuses a transaction inside a transaction instead of waiting for ever', async () => {
    const nested = records.transaction(() => records.query("DELETE FROM account WHERE id = 'a'"))
    await expect(nested).rejects.toThrow('use the `tx` that was given')
    expect(await records.transaction((tx) => tx.query('SELECT count(*) AS n FROM account'))).toMatchObject([{ n: 2 }])
  })

  it('answers 503 while the disk is full, keeps what was there, and goes on when there is room', async () => {
    const [{ pages } = { pages: 0 }] = await records.query<{ pages: number }>('SELECT page_count AS pages FROM pragma_page_count')
    const add = (id: string) => records.query('INSERT INTO account (id, created_at) VALUES ($1, 1)', [id])
    await records.query(`PRAGMA max_page_count = ${pages + 2}`)
    const large = 'x'.repeat(100_000)
    const results = await Promise.allSettled([add(large), add('small')])
    expect(results[0]).toMatchObject({ status: 'rejected', reason: { code: 'internal_error', status: 503 } })
    await records.query('PRAGMA max_page_count = 1000000')
    await add(large)
    expect(await records.query("SELECT id FROM account WHERE id IN ('a', 'c')")).toHaveLength(2)
  })

  it('refuses a database of a newer version', async () => {
    await records.query('INSERT INTO schema_version (number, name) VALUES (99, $1)', ['future'])
    await records.close()
    await expect(openRecords({ dataDir })).rejects.toThrow('newer OpenImagine')
    rmSync(dataDir, { recursive: true })
    records = await openRecords({ dataDir })
  })
})
