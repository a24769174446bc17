/** PostgreSQL behind the records door, for more than one machine. */
import postgres from 'postgres'
import type { ParameterOrJSON, Sql } from 'postgres'
import type { Query, Records, Transaction, Value } from './records.ts'
import { unavailable } from './unavailable.ts'

/** Deadlock and serialization failure: the same transaction succeeds when it is run again. */
const RUN_AGAIN = new Set(['40P01', '40001'])
const ATTEMPTS = 5

/** Connects to the server at `url`. */
export function openPostgres(url: string): Records {
  const sql = postgres(url, { max: 10, connect_timeout: 10, onnotice: () => {}, types: { bigint: int8AsNumber } })
  const skipLocked = 'FOR UPDATE SKIP LOCKED'
  const query = queryOf(sql)
  const notify = (channel: string) => void sql.notify(channel, '').catch(() => {})

  async function transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return (await sql.begin(async (connection) => {
          const query = queryOf(connection)
          const channels = new Set<string>()
          const value = await work({ query, notify: (channel) => channels.add(channel), dialect: 'postgres', skipLocked })
          for (const channel of channels) await query('SELECT pg_notify($1, $2)', [channel, ''])
          return value
        })) as T
      } catch (error) {
        if (attempt < ATTEMPTS && RUN_AGAIN.has((error as { code?: string }).code ?? '')) continue
        throw unavailable(error)
      }
    }
  }

  return {
    dialect: 'postgres',
    skipLocked,
    isExclusive: false,
    query,
    transaction,
    notify,
    listen(channel, wake) {
      const listening = sql.listen(channel, wake, wake).catch(() => undefined)
      return () => void listening.then((handle) => handle?.unlisten()).catch(() => {})
    },
    close: () => sql.end({ timeout: 5 }),
  }
}

const int8AsNumber = { to: 20, from: [20], parse: Number, serialize: String }

function queryOf(sql: Pick<Sql<{ bigint: number }>, 'unsafe'>): Query {
  return async <Row>(text: string, params: readonly Value[] = []) => {
    try {
      return [...(await sql.unsafe(text, params.map(withoutNul) as ParameterOrJSON<never>[], { prepare: true }))] as Row[]
    } catch (error) {
      if (RUN_AGAIN.has((error as { code?: string }).code ?? '')) throw error
      throw unavailable(error)
    }
  }
}

/** PostgreSQL's texts cannot hold U+0000, which a path or a name may bring along; it becomes what an unreadable character becomes. */
function withoutNul(value: Value): Value {
  return typeof value === 'string' ? value.replaceAll('\0', '\uFFFD') : value
}
