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

const MAKE_ACCOUNT = 'INSERT INTO account (id, created_at) VALUES ($1, $2)'

describe('records on SQLite', () => {
  it('commits a transaction whole or not at all, without harming its neighbours', async () => {
    const results = await Promise.allSettled([
      records.transaction((tx) => tx.query(MAKE_ACCOUNT, ['a', 1])),
      records.transaction(async (tx) => {
        await tx.query(MAKE_ACCOUNT, ['b', 1])
        throw new Error('changed my mind')
      }),
      records.transaction((tx) => tx.query(MAKE_ACCOUNT, ['c', 1_800_000_000_000])),
    ])
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await records.query('SELECT id, created_at FROM account ORDER BY id')).toMatchObject([
      { id: 'a', created_at: 1 },
      { id: 'c', created_at: 1_800_000_000_000 },
    ])
  })

  it('keeps what was committed when it is opened again, and migrates only once', async () => {
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

  it('wakes listeners after the commit, and not after a failure', async () => {
    let wakes = 0
    const stop = records.listen('work', () => void wakes++)
    await records.transaction(async (tx) => tx.notify('work'))
    await records
      .transaction(async (tx) => {
        tx.notify('work')
        throw new Error('no')
      })
      .catch(() => {})
    stop()
    expect(wakes).toBe(1)
  })

  it('refuses a database of a newer version', async () => {
    await records.query('INSERT INTO schema_version (number, name) VALUES (99, $1)', ['future'])
    await records.close()
    await expect(openRecords({ dataDir })).rejects.toThrow('newer OpenImagine')
    rmSync(dataDir, { recursive: true })
    records = await openRecords({ dataDir })
  })
})
