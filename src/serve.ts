/** Serving until a signal ends it: what `npm start` and `openimagine serve` do. */
import path from 'node:path'
import { ConfigError, readConfig } from './config.ts'
import { greeting } from './greeting.ts'
import { ALLOCATOR_ENVIRONMENT } from './lib/allocator.ts'
import { startServer } from './server.ts'

const CALLED_WRONGLY = 2

/** Starts the server by the environment and the flags and says where it is; a second signal ends the process at once. */
export async function serve(args: readonly string[], { env, stdout, stderr, exit }: NodeJS.Process): Promise<void> {
  try {
    const config = readConfig({ env, args })
    // For the processes that we start.
    Object.assign(env, { ...ALLOCATOR_ENVIRONMENT, ...env })
    const server = await startServer(config)
    stdout.write(greeting({ ...server, dataDir: path.resolve(config.dataDir) }))
    let stopping = false
    const stop = (): void => {
      if (stopping) exit(1)
      stopping = true
      void server.stop().then(() => exit(0))
    }
    process.on('SIGTERM', stop)
    process.on('SIGINT', stop)
  } catch (error) {
    // What is said to the operator is a sentence; a TypeError and its like are bugs and are shown whole.
    const isSentence = error instanceof ConfigError || (error instanceof Error && (error.name === 'Error' || 'code' in error))
    stderr.write(`${isSentence ? error.message : String(error instanceof Error ? error.stack : error)}\n`)
    exit(error instanceof ConfigError ? CALLED_WRONGLY : 1)
  }
}
