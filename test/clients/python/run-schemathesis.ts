/** Schemathesis against a started server. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { makeConfig } from '../../../src/config.ts'
import { silentLog } from '../../../src/lib/log.ts'
import { plainEngine } from '../../parts/plain-engine.ts'
import { startChecked } from '../../parts/start-checked.ts'

const KEY = 'schemathesis-key'

/** Runs it with its own options beside ours; answers its exit code. */
export async function runSchemathesis(program: string, options: string[]): Promise<number> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'openimagine-schemathesis-'))
  const engine = plainEngine()
  engine.isQuick = true
  const config = makeConfig({ dataDir, port: 0, apiKey: KEY, requestsPerMinute: 10_000, jobsInFlight: 1000 })
  const server = await startChecked(config, { engine, log: silentLog })
  const settings = path.join(import.meta.dirname, 'schemathesis.toml')
  // A request may be refused by more than its schema: rules that join fields, addresses that cannot be read, the content policy.
  const checks = ['--checks', 'all', '--exclude-checks', 'positive_data_acceptance']
  const given = ['--header', `Authorization: Bearer ${KEY}`, '--seed', '7', '--max-time', '150', ...checks, ...options]
  const args = ['-m', 'schemathesis.cli', '--config-file', settings, 'run', `${server.url}/openapi.json`, ...given]
  const [status] = (await once(spawn(program, args, { cwd: dataDir, stdio: 'inherit' }), 'exit')) as [number | null]
  await server.stop()
  await rm(dataDir, { recursive: true, force: true })
  return status ?? 1
}
