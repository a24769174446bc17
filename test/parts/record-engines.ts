/**
 * The databases that the contract tests run on: SQLite always, PostgreSQL when OPENIMAGINE_TEST_POSTGRES_URL names a server on which
 * schemas may be made. Each `open` gives empty records.
 */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import { it } from 'vitest'
import { openRecords } from '../../src/records/records.ts'
import type { Records } from '../../src/records/records.ts'

export type RecordEngine = { name: string; open(): Promise<Records> }

const url = process.env['OPENIMAGINE_TEST_POSTGRES_URL']
if (!url) it.skip('on PostgreSQL: OPENIMAGINE_TEST_POSTGRES_URL is not set', () => {})

const onSqlite: RecordEngine = {
  name: 'SQLite',
  open: () => openRecords({ dataDir: mkdtempSync(path.join(tmpdir(), 'records-')) }),
}

const onPostgres = (url: string): RecordEngine => ({
  name: 'PostgreSQL',
  async open() {
    const schema = `test_${crypto.randomUUID().replaceAll('-', '')}`
    const sql = postgres(url)
    await sql.unsafe(`CREATE SCHEMA ${schema}`)
    await sql.end()
    const own = new URL(url)
    own.searchParams.set('search_path', schema)
    return openRecords({ url: own.href, dataDir: tmpdir() })
  },
})

export const RECORD_ENGINES: RecordEngine[] = url ? [onSqlite, onPostgres(url)] : [onSqlite]
