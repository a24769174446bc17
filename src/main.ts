/** Starts the server: settings, parts, address, and what to try first. */

const [major = 0] = process.versions.node.split('.').map(Number)
if (major < 24) {
  process.stderr.write(`OpenImagine needs Node 24 or newer and this is ${process.versions.node}: run it with "npm start".\n`)
  process.exit(1)
}

// After the check, since an older Node cannot even read these files.
const { ConfigError, readConfig } = await import('./config.ts')
const { startServer } = await import('./server.ts')
const { greeting } = await import('./greeting.ts')

try {
  const config = readConfig({ env: process.env, args: process.argv.slice(2) })
  const server = await startServer(config)
  process.stdout.write(greeting(server))
  let stopping = false
  const stop = (): void => {
    if (stopping) process.exit(1)
    stopping = true
    void server.stop().then(() => process.exit(0))
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
} catch (error) {
  // What is said to the operator is a sentence; a TypeError and its like are bugs and are shown whole.
  const isSentence = error instanceof ConfigError || (error instanceof Error && (error.name === 'Error' || 'code' in error))
  process.stderr.write(`${isSentence ? error.message : String(error instanceof Error ? error.stack : error)}\n`)
  process.exit(1)
}
