/** Making, checking, listing and revoking keys. */
import { timingSafeEqual } from 'node:crypto'
import type { Clock } from '../lib/clock.ts'
import { randomId } from '../lib/ids.ts'
import type { Records } from '../records/records.ts'
import type { Accounts, KeySummary, Principal } from './accounts.ts'
import { hashKey, isWellFormedKey, makeKeyText, redactKey } from './key-text.ts'

type KeyRow = {
  id: string
  account_id: string
  name: string
  redacted: string
  created_at: number
  expires_at: number | null
  revoked_at: number | null
}

const COLUMNS = 'id, account_id, name, redacted, created_at, expires_at, revoked_at'

/** The id of the root key and of its account. */
export const ROOT = 'root'

/** The keys of all accounts. The root key, when one is set, lives in the settings and not in the records. */
export function makeKeys(options: {
  records: Records
  clock: Clock
  rootKey: string | undefined
}): Pick<Accounts, 'createKey' | 'authenticate' | 'listKeys' | 'revokeKey'> {
  const { records, clock, rootKey } = options
  const rootHash = rootKey === undefined ? undefined : Buffer.from(hashKey(rootKey), 'hex')
  const root: Principal = {
    accountId: ROOT,
    keyId: ROOT,
    keyName: ROOT,
    redactedKey: redactKey(rootKey ?? ''),
    createdAt: clock.now(),
  }

  return {
    async createKey({ name, accountId = randomId(), expiresAt }) {
      const key = makeKeyText()
      const id = randomId()
      const now = clock.now()
      await records.transaction(async (tx) => {
        await tx.query('INSERT INTO account (id, created_at) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING', [accountId, now])
        await tx.query(
          'INSERT INTO api_key (id, account_id, name, hash, redacted, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)',
          [id, accountId, name, hashKey(key), redactKey(key), now, expiresAt ?? null],
        )
      })
      const summary: KeySummary = { accountId, keyId: id, keyName: name, redactedKey: redactKey(key), createdAt: now }
      return { key, summary: expiresAt === undefined ? summary : { ...summary, expiresAt } }
    },

    async authenticate(key) {
      const hash = hashKey(key)
      if (rootHash && timingSafeEqual(rootHash, Buffer.from(hash, 'hex'))) return root
      if (!isWellFormedKey(key)) return undefined
      const [row] = await records.query<KeyRow>(`SELECT ${COLUMNS} FROM api_key WHERE hash = $1 AND revoked_at IS NULL`, [hash])
      if (!row || (row.expires_at !== null && row.expires_at <= clock.now())) return undefined
      return principalOf(row)
    },

    async listKeys(accountId) {
      const rows =
        accountId === undefined
          ? await records.query<KeyRow>(`SELECT ${COLUMNS} FROM api_key ORDER BY created_at DESC, id`)
          : await records.query<KeyRow>(`SELECT ${COLUMNS} FROM api_key WHERE account_id = $1 ORDER BY created_at DESC, id`, [
              accountId,
            ])
      return rows.map((row) => ({
        ...principalOf(row),
        ...(row.expires_at === null ? {} : { expiresAt: row.expires_at }),
        ...(row.revoked_at === null ? {} : { revokedAt: row.revoked_at }),
      }))
    },

    async revokeKey(keyId) {
      const sql = 'UPDATE api_key SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL RETURNING id'
      return (await records.query(sql, [keyId, clock.now()])).length > 0
    },
  }
}

function principalOf(row: KeyRow): Principal {
  return { accountId: row.account_id, keyId: row.id, keyName: row.name, redactedKey: row.redacted, createdAt: row.created_at }
}
