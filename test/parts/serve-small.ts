/** A server in a process of its own, with the small illustrator of the engine's tests; prints its address as JSON. For tests that kill it. */
import { readConfig } from '../../src/config.ts'
import { illustratorEngine } from '../../src/engine/illustrator/illustrator-engine.ts'
import { silentLog } from '../../src/lib/log.ts'
import { startChecked } from './start-checked.ts'

const illustrator = new URL('../../src/engine/illustrator/testing/small-illustrator.ts', import.meta.url)
const engine = illustratorEngine({ chooseAspectRatio: () => '1:1', processes: 1, illustrator })
const config = readConfig({ env: process.env, args: process.argv.slice(2) })
const server = await startChecked(config, { engine, log: silentLog })
process.stdout.write(`${JSON.stringify({ url: server.url, newKey: server.newKey })}\n`)
process.on('SIGTERM', () => void server.stop().then(() => process.exit(0)))
