/** SQLite behind the records door: one writer with group commit, one reader that sees only what is committed. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { EventEmitter } from 'node:events'
import { DatabaseSync } from 'node:sqlite'
import type { StatementSync } from 'node:sqlite'
import type { Query, Records, Transaction, Value } from './records.ts'
import { unavailable } from './unavailable.ts'

type Waiting = {
  work: (tx: Transaction) => Promise<unknown>
  resolve: (value: unknown) => void
  reject: (error: unknown) => void
}

/** Transactions that share one commit, and so one fsync, at most. */
const BATCH = 64

/** Set while the work of a transaction runs: a second one started from there would wait for the first for ever. */
const insideTransaction = new AsyncLocalStorage<true>()

/** Opens the file. `release` is called after closing, to give the lock of the data directory back. */
export function openSqlite(file: string, { isExclusive, release }: { isExclusive: boolean; release: () => void }): Records {
  const writer = new DatabaseSync(file, { timeout: 5000 })
  writer.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;')
  const reader = new DatabaseSync(file, { timeout: 5000, readOnly: true })
  const bus = new EventEmitter().setMaxListeners(0)
  const line: Waiting[] = []
  let isDraining = false
  let drained: Promise<void> = Promise.resolve()

  const write = queryOf(writer)
  const read = queryOf(reader)

  async function drain(): Promise<void> {
    // Lets everything that was asked for in this turn of the event loop share the commit.
    await new Promise(setImmediate)
    while (line.length > 0) await commitBatch()
    isDraining = false
  }

  async function commitBatch(): Promise<void> {
    const done: (() => void)[] = []
    const open: Waiting[] = []
    const channels = new Set<string>()
    try {
      writer.exec('BEGIN IMMEDIATE')
      while (line.length > 0 && open.length < BATCH) {
        const next = line.shift() as Waiting
        open.push(next)
        done.push(await runOne(next, channels))
      }
      writer.exec('COMMIT')
    } catch (error) {
      if (writer.isTransaction) writer.exec('ROLLBACK')
      const failed = open.length > 0 ? open : line.splice(0)
      for (const { reject } of failed) reject(unavailable(error))
      return
    }
    for (const tell of done) tell()
    for (const channel of channels) bus.emit(channel)
  }

  /** Runs one transaction inside the batch; its failure undoes only itself. */
  async function runOne({ work, resolve, reject }: Waiting, channels: Set<string>): Promise<() => void> {
    const notified: string[] = []
    writer.exec('SAVEPOINT one')
    try {
      const tx: Transaction = { query: write, notify: (channel) => notified.push(channel), dialect: 'sqlite', skipLocked: '' }
      const value = await insideTransaction.run(true, () => work(tx))
      writer.exec('RELEASE one')
      for (const channel of notified) channels.add(channel)
      return () => resolve(value)
    } catch (error) {
      // A full disk may have ended the whole transaction already; then the batch fails as one.
      if (!writer.isTransaction) throw error
      writer.exec('ROLLBACK TO one; RELEASE one')
      return () => reject(unavailable(error))
    }
  }

  const transaction = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      if (insideTransaction.getStore())
        throw new Error('a transaction was started inside a transaction; use the `tx` that was given')
      line.push({ work, resolve: resolve as (value: unknown) => void, reject })
      if (isDraining) return
      isDraining = true
      drained = drain()
    })

  return {
    dialect: 'sqlite',
    skipLocked: '',
    isExclusive,
    transaction,
    query: <Row>(sql: string, params?: readonly Value[]) =>
      /^\s*select\b/i.test(sql) ? read<Row>(sql, params) : transaction((tx) => tx.query<Row>(sql, params)),
    notify: (channel) => void bus.emit(channel),
    listen(channel, wake) {
      bus.on(channel, wake)
      return () => void bus.off(channel, wake)
    },
    async close() {
      await drained
      reader.close()
      writer.close()
      release()
    },
  }
}

/** Statements are prepared once; `$1` becomes `?1`, which keeps numbering and reuse. */
function queryOf(db: DatabaseSync): Query {
  const prepared = new Map<string, StatementSync>()
  return async <Row>(sql: string, params: readonly Value[] = []) => {
    let statement = prepared.get(sql)
    if (!statement) prepared.set(sql, (statement = db.prepare(sql.replace(/\$(\d+)/g, '?$1'))))
    try {
      return statement.all(...params) as Row[]
    } catch (error) {
      throw unavailable(error)
    }
  }
}
