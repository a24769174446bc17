/** Where tests keep records: SQLite in a temporary folder, or PostgreSQL when OPENIMAGINE_TEST_POSTGRES_URL names a server for it. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import { openRecords, type Records } from '../../src/records/records.ts'

/** Somewhere empty. */
export type Place = { url?: string; dataDir: string }

/** The server on which schemas may be made, if there is one. */
export const POSTGRES_URL = process.env['OPENIMAGINE_TEST_POSTGRES_URL'] || undefined

/** A folder of its own. */
export const newDir = (): string => mkdtempSync(path.join(tmpdir(), 'records-'))

/** A schema of its own on the PostgreSQL server. */
export async function newSchema(): Promise<Place> {
  const url = POSTGRES_URL ?? ''
  const schema = `test_${crypto.randomUUID().replaceAll('-', '')}`
  const sql = postgres(url)
  await sql.unsafe(`CREATE SCHEMA ${schema}`)
  await sql.end()
  const own = new URL(url)
  own.searchParams.set('search_path', schema)
  return { url: own.href, dataDir: newDir() }
}

/** Records for a test that runs on one database: PostgreSQL when there is one, else SQLite in `dataDir`. */
export async function openTestRecords(dataDir: string): Promise<Records> {
  return openRecords(POSTGRES_URL === undefined ? { dataDir } : await newSchema())
}
