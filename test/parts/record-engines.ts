/** The databases that the contract tests run on: SQLite always, PostgreSQL when there is one for tests. Each `open` gives empty records. */
import { it } from 'vitest'
import { openRecords, type Records } from '../../src/records/records.ts'
import { newDir, newSchema, POSTGRES_URL, type Place } from './test-records.ts'

/** One database: `place` makes an empty one and says where, `open` opens it at once. */
export type RecordEngine = { name: string; place(): Promise<Place>; open(): Promise<Records> }

if (!POSTGRES_URL) it.skip('on PostgreSQL: OPENIMAGINE_TEST_POSTGRES_URL is not set', () => {})

const engine = (name: string, place: () => Promise<Place>): RecordEngine => ({
  name,
  place,
  open: async () => openRecords(await place()),
})

export const RECORD_ENGINES: RecordEngine[] = [
  engine('SQLite', async () => ({ dataDir: newDir() })),
  ...(POSTGRES_URL === undefined ? [] : [engine('PostgreSQL', newSchema)]),
]
