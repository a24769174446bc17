/**
 * The databases that the contract tests run on: SQLite always, PostgreSQL when OPENIMAGINE_TEST_POSTGRES_URL names a server on which
 * schemas may be made. Each `open` gives empty records. The scenarios run on the last of them.
 */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import { it } from 'vitest'
import { openRecords } from '../../src/records/records.ts'
import type { Records } from '../../src/records/records.ts'

/** One database: `place` makes an empty one and says where, `open` opens it at once. */
export type RecordEngine = { name: string; place(): Promise<Place>; open(): Promise<Records> }
type Place = { url?: string; dataDir: string }

const url = process.env['OPENIMAGINE_TEST_POSTGRES_URL']
if (!url) it.skip('on PostgreSQL: OPENIMAGINE_TEST_POSTGRES_URL is not set', () => {})

const engine = (name: string, place: () => Promise<Place>): RecordEngine => ({
  name,
  place,
  open: async () => openRecords(await place()),
})

const newDir = () => mkdtempSync(path.join(tmpdir(), 'records-'))

async function newSchema(url: string): Promise<Place> {
  const schema = `test_${crypto.randomUUID().replaceAll('-', '')}`
  const sql = postgres(url)
  await sql.unsafe(`CREATE SCHEMA ${schema}`)
  await sql.end()
  const own = new URL(url)
  own.searchParams.set('search_path', schema)
  return { url: own.href, dataDir: newDir() }
}

export const RECORD_ENGINES: RecordEngine[] = [
  engine('SQLite', async () => ({ dataDir: newDir() })),
  ...(url ? [engine('PostgreSQL', () => newSchema(url))] : []),
]

/** Records for a test that runs on one database: PostgreSQL when there is one, else SQLite in `dataDir`. */
export async function openTestRecords(dataDir: string): Promise<Records> {
  return openRecords(url ? await newSchema(url) : { dataDir })
}
