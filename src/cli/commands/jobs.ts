/** `openimagine jobs`: films that wait, are being made, or were made; through a server, or for all accounts in its data folder. */
import type { Accounts } from '../../accounts/accounts.ts'
import { systemClock } from '../../lib/clock.ts'
import type { Job, JobStatus, Queue } from '../../queue/queue.ts'
import { numberOf, textOf, UsageError, type Command, type Context } from '../command.ts'
import { SERVER } from '../common-options.ts'
import { EXIT } from '../exit-codes.ts'
import { openClient, serverOf } from '../open-client.ts'
import { openOwnRecords } from '../open-own-records.ts'

const LIMIT = 50

export const jobs: Command = {
  name: 'jobs',
  summary: 'List and cancel jobs',
  usage: '[options] list | cancel ID',
  about:
    'They are in the data folder (./data, --data-dir or OPENIMAGINE_DATA_DIR): those of all its accounts, also while its server runs. With --server they are those of the key.',
  examples: [
    { line: 'openimagine jobs list --status running', what: 'What is being made now' },
    { line: 'openimagine jobs cancel d97415a1-5796-47ec-a79f-4e6819e08fdf', what: 'Stop one; it is not charged' },
  ],
  options: {
    'data-dir': { type: 'string', value: 'DIR', help: 'the data folder of the server (./data)' },
    server: SERVER.server,
    key: SERVER.key,
    status: { type: 'string', value: 'STATUS', help: 'queued, running, done, failed, expired or cancelled' },
    limit: { type: 'string', value: 'N', help: `how many (${LIMIT})` },
  },
  async run(context) {
    const [what, id] = context.positionals
    if (what !== 'list' && what !== 'cancel')
      throw new UsageError(`say list or cancel${what === undefined ? '' : `, got ${what}`}`)
    if (what === 'cancel' && id === undefined) throw new UsageError('say which job: openimagine jobs list shows their ids')
    if (serverOf(context) !== undefined) return throughServer(context, id)
    const [{ makeAccounts }, { makeQueue }] = await Promise.all([
      import('../../accounts/accounts.ts'),
      import('../../queue/queue.ts'),
    ])
    const records = await openOwnRecords(context)
    try {
      const accounts = makeAccounts({ records, clock: systemClock })
      const queue = await makeQueue({ records, clock: systemClock, accounting: accounts.jobs })
      if (what === 'list') return await list(context, await allJobs(context, { accounts, queue }))
      if (await queue.cancel(id ?? '')) {
        context.io.result(`cancelled ${id}`, { id, status: 'cancelled' })
        return EXIT.done
      }
      context.io.complain(`there is no open job ${id}: openimagine jobs list shows them`)
      return EXIT.failed
    } finally {
      await records.close()
    }
  },
}

type Parts = { accounts: Accounts; queue: Queue }

async function allJobs({ values }: Context, { accounts, queue }: Parts): Promise<Job[]> {
  const status = textOf(values, 'status')
  const limit = numberOf(values, 'limit') ?? LIMIT
  const options = { limit, ...(status === undefined ? {} : { status: status as JobStatus }) }
  const owners = new Set(['root', ...(await accounts.listKeys()).map(({ accountId }) => accountId)])
  const found = await Promise.all([...owners].map((owner) => queue.list(owner, options)))
  return found
    .flat()
    .sort((a, b) => b.createdAt - a.createdAt)
    .slice(0, limit)
}

/** The same for the jobs of the key, asked of a server. */
async function throughServer(context: Context, id: string | undefined): Promise<number> {
  const { jobs: api } = await openClient(context)
  const { signal, values } = context
  if (id !== undefined) {
    const { status } = await api.cancel(id, { signal })
    context.io.result(`${status} ${id}`, { id, status })
    return EXIT.done
  }
  const status = textOf(values, 'status') as JobStatus | undefined
  const { data } = await api.list({ signal, limit: numberOf(values, 'limit') ?? LIMIT, ...(status ? { status } : {}) })
  return list(
    context,
    data.map(({ createdAt, ...job }) => ({ ...job, createdAt: createdAt * 1000 })),
  )
}

type ListedJob = Pick<Job, 'id' | 'kind' | 'status' | 'progress' | 'createdAt'> & {
  accountId?: string
  error?: { code: string; message: string } | undefined
}

async function list({ io }: Context, found: ListedJob[]): Promise<number> {
  if (found.length === 0) io.note('There are no jobs.')
  for (const { id, kind, status, progress, createdAt, accountId, error } of found) {
    const when = new Date(createdAt).toISOString().slice(0, 16).replace('T', ' ')
    const how = status === 'running' ? `running ${progress} %` : status
    const json = { id, kind, status, progress, accountId, createdAt, ...(error === undefined ? {} : { error }) }
    io.result([id, when, how.padEnd(13), kind, error?.message ?? ''].join('  ').trimEnd(), json)
  }
  return EXIT.done
}
