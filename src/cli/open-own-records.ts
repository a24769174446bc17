/** The records of a data folder, beside the server that may be using it. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Records } from '../records/records.ts'
import { textOf, UsageError, type Context } from './command.ts'

/** Opens them; a look never makes them. */
export async function openOwnRecords(
  { values, env }: Pick<Context, 'values' | 'env'>,
  { makesThem = false }: { makesThem?: boolean } = {},
): Promise<Records> {
  // Only now, as in the commands: whoever asks for help need not wait for the whole server to load.
  const [{ readConfig }, { openRecords }] = await Promise.all([import('../config.ts'), import('../records/records.ts')])
  const named = textOf(values, 'data-dir')
  const { dataDir, databaseUrl } = readConfig({ env, args: named === undefined ? [] : ['--data-dir', named] })
  if (!makesThem && databaseUrl === undefined && !existsSync(path.join(dataDir, 'openimagine.db')))
    throw new UsageError(`there are no records in ${path.resolve(dataDir)}: name the data folder of a server with --data-dir`)
  return openRecords({ url: databaseUrl, dataDir, isShared: true })
}
