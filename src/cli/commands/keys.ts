/** `openimagine keys`: the API keys of a data folder, also while its server runs. */
import type { Accounts, KeySummary } from '../../accounts/accounts.ts'
import { numberOf, textOf, UsageError, type Command, type Context } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { openOwnRecords } from '../open-own-records.ts'
import { systemClock } from '../../lib/clock.ts'

const DAY_MS = 86_400_000

export const keys: Command = {
  name: 'keys',
  summary: 'Create, list and revoke API keys',
  usage: '[options] create [NAME] | list | revoke ID',
  about:
    'They are in the data folder (./data, --data-dir or OPENIMAGINE_DATA_DIR), stored as hashes: a key is shown once, when it is made.',
  examples: [
    { line: 'openimagine keys create "the website" --days 90', what: 'A key that ends in 90 days' },
    { line: 'openimagine keys list', what: 'All keys, newest first' },
    { line: 'openimagine keys revoke 1f0c...', what: 'End one at once' },
  ],
  options: {
    'data-dir': { type: 'string', value: 'DIR', help: 'the data folder of the server (./data)' },
    days: { type: 'string', value: 'N', help: 'create: how long the key is valid (for ever)' },
    account: { type: 'string', value: 'ID', help: 'create: for this account (a new one)' },
  },
  async run(context) {
    const [what, ...rest] = context.positionals
    const does = { create, list, revoke }[what ?? '']
    if (does === undefined) throw new UsageError(`say create, list or revoke${what === undefined ? '' : `, got ${what}`}`)
    const { makeAccounts } = await import('../../accounts/accounts.ts')
    const records = await openOwnRecords(context, { makesThem: what === 'create' })
    try {
      return await does(makeAccounts({ records, clock: systemClock }), context, rest)
    } finally {
      await records.close()
    }
  },
}

type Does = (accounts: Accounts, context: Context, rest: string[]) => Promise<number>

const create: Does = async (accounts, { values, io }, [name = 'made on the command line']) => {
  const days = numberOf(values, 'days')
  if (days !== undefined && days < 1) throw new UsageError(`--days must be at least 1, got ${days}`)
  const accountId = textOf(values, 'account')
  const { key, summary } = await accounts.createKey({
    name,
    ...(accountId === undefined ? {} : { accountId }),
    ...(days === undefined ? {} : { expiresAt: systemClock.now() + days * DAY_MS }),
  })
  io.note('This is the only time that the key is shown:')
  io.result(key, { key, ...summary })
  return EXIT.done
}

const list: Does = async (accounts, { io }) => {
  const all = await accounts.listKeys()
  if (all.length === 0) io.note('There are no keys: openimagine keys create makes one.')
  for (const key of all) io.result([key.keyId, key.redactedKey, stateOf(key), key.keyName].join('  '), key)
  return EXIT.done
}

const revoke: Does = async (accounts, { io }, [id]) => {
  if (id === undefined) throw new UsageError('say which key: openimagine keys list shows their ids')
  if (!(await accounts.revokeKey(id))) {
    io.complain(`there is no key ${id} that could be revoked: openimagine keys list shows them`)
    return EXIT.failed
  }
  io.result(`revoked ${id}`, { keyId: id, isRevoked: true })
  return EXIT.done
}

function stateOf({ createdAt, expiresAt, revokedAt }: KeySummary): string {
  const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10)
  if (revokedAt !== undefined) return `revoked ${day(revokedAt)}`
  if (expiresAt === undefined) return `since ${day(createdAt)}`
  return expiresAt <= systemClock.now() ? `ended ${day(expiresAt)}` : `until ${day(expiresAt)}`
}
