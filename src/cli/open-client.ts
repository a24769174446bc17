/** Who does the work: a running server, or the app in this process on a folder of its own. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { randomId } from '../lib/ids.ts'
import { openImagine, type OpenImagine } from '../sdk/sdk.ts'
import { textOf, UsageError, type Context } from './command.ts'

/** A client to be closed. */
export type OpenedClient = OpenImagine & { close(): Promise<void> }

/** The address of the server that was named, with `/v1`; undefined when the work is to be done here. */
export function serverOf({ values, env }: Pick<Context, 'values' | 'env'>): string | undefined {
  const named = textOf(values, 'server') ?? env['OPENIMAGINE_BASE_URL']
  if (named === undefined || named === '') return undefined
  if (!/^https?:\/\/./.test(named))
    throw new UsageError(`--server must be an address such as http://127.0.0.1:8787, got ${named}`)
  const url = new URL(named)
  return /^\/?$/.test(url.pathname) ? `${url.origin}/v1` : named
}

/** Opens the client that the command's options and the environment ask for. */
export async function openClient(context: Pick<Context, 'values' | 'env'>): Promise<OpenedClient> {
  const baseUrl = serverOf(context)
  if (baseUrl === undefined) return openInProcess(textOf(context.values, 'data-dir'))
  const apiKey = textOf(context.values, 'key') ?? context.env['OPENIMAGINE_API_KEY']
  return { ...openImagine({ baseUrl, apiKey }), close: async () => {} }
}

async function openInProcess(given: string | undefined): Promise<OpenedClient> {
  // Only now: a command that asks a server does not load the engine.
  const [{ makeConfig }, { startServer }] = await Promise.all([import('../config.ts'), import('../server.ts')])
  const dataDir = given ?? (await mkdtemp(path.join(tmpdir(), 'openimagine-')))
  const removeFolder = async (): Promise<void> => {
    if (given === undefined) await rm(dataDir, { recursive: true, force: true })
  }
  const apiKey = randomId()
  try {
    // Who works for nobody but themselves needs no limits.
    const limits = { requestsPerMinute: 100_000, jobsInFlight: 100_000 }
    const server = await startServer(makeConfig({ dataDir, port: 0, apiKey, logLevel: 'silent', ...limits }))
    return {
      ...openImagine({ baseUrl: `${server.url}/v1`, apiKey, fetch: server.app }),
      async close() {
        await server.stop()
        await removeFolder()
      },
    }
  } catch (error) {
    await removeFolder()
    throw error
  }
}
