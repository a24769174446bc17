/**
 * The database door: plain SQL, one text for two engines. SQLite (built into Node) is the embedded default, PostgreSQL the way out
 * of one machine. Portable subset: text, int and bigint (epoch milliseconds), JSON as text; `$1` placeholders; parameters used in
 * arithmetic are cast (`CAST($2 AS bigint)`); one dialect token, `skipLocked`.
 */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { lockDataDir } from './data-lock.ts'
import { migrate } from './migrate.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'

export { recordsSettings } from './settings.ts'

/** What a column holds. Booleans are 0 and 1, times are epoch milliseconds, JSON is text. */
export type Value = string | number | null

/** Asks one statement. Rows come back as plain objects whose keys are the column names. */
export type Query = <Row = Record<string, Value>>(sql: string, params?: readonly Value[]) => Promise<Row[]>

/** What a statement may be run against: the records themselves, or one open transaction. */
export type Transaction = {
  query: Query
  /** Wakes the listeners of a channel, once the transaction is committed (at once outside a transaction). */
  notify(channel: string): void
  dialect: 'sqlite' | 'postgres'
  /** `FOR UPDATE SKIP LOCKED` on PostgreSQL, empty on SQLite, where writers never overlap. */
  skipLocked: string
}

/** The open database. */
export type Records = Transaction & {
  /**
   * Runs the statements of `work` as one: all are committed, durably, before the promise resolves, or none is. `work` may run again
   * after a deadlock, so it must change nothing but the records, and it must wait for nothing but its own queries.
   */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  /** Calls `wake` after each notification on the channel; returns the way to stop listening. Wake-ups may be lost: poll as well. */
  listen(channel: string, wake: () => void): () => void
  /** True when this process holds the only lock on the records, so that work left over by others is known to be dead. */
  isExclusive: boolean
  /** Waits for open transactions, then closes. */
  close(): Promise<void>
}

/**
 * Opens the records and brings their tables up to date. With SQLite the process takes the only lock on the data directory and a second
 * one is refused; `isShared` opens beside a running server instead, for short commands.
 */
export async function openRecords(options: { url?: string | undefined; dataDir: string; isShared?: boolean }): Promise<Records> {
  const records = options.url ? openPostgres(options.url) : openInDirectory(options.dataDir, options.isShared ?? false)
  try {
    await migrate(records)
    return records
  } catch (error) {
    await records.close()
    throw error
  }
}

function openInDirectory(dataDir: string, isShared: boolean): Records {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const release = isShared ? () => {} : lockDataDir(dataDir)
  return openSqlite(path.join(dataDir, 'openimagine.db'), { isExclusive: !isShared, release })
}
