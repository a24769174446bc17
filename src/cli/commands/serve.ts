/** `openimagine serve`: the server, until it is stopped. */
import { loadedLean } from '../../lib/loaded-lean.ts'
import type { Command } from '../command.ts'

export const serve: Command = {
  name: 'serve',
  summary: 'Start the server, its API and its page',
  usage: '[settings]',
  about:
    'Each setting is a flag or an environment variable: --port 9000 is OPENIMAGINE_PORT=9000. At the first start it prints a fresh API key.\nA wrong setting stops the start and is named.',
  examples: [
    { line: 'openimagine serve', what: 'On http://127.0.0.1:8787, with its data in ./data' },
    { line: 'openimagine serve --port 9000 --data-dir ~/pictures', what: 'Elsewhere' },
    {
      line: 'OPENIMAGINE_API_KEY=secret openimagine serve --log-level warn',
      what: 'With a key of your own choice, saying little',
    },
  ],
  takesSettings: true,
  options: {
    port: { type: 'string', value: 'N', help: 'the port; 0 picks a free one (8787)' },
    host: { type: 'string', value: 'ADDRESS', help: 'the address to listen on; 0.0.0.0 for all (127.0.0.1)' },
    'data-dir': { type: 'string', value: 'DIR', help: 'records and results; one server at a time (./data)' },
    'api-key': { type: 'string', value: 'KEY', help: 'a key of your own choice (a new one, shown once)' },
    'public-url': { type: 'string', value: 'URL', help: 'the address that answered URLs begin with (from the request)' },
    'database-url': { type: 'string', value: 'URL', help: 'postgres://... instead of SQLite in the data folder' },
    'worker-slots': { type: 'string', value: 'N', help: 'films made at a time (2)' },
    'log-level': { type: 'string', value: 'LEVEL', help: 'debug, info, warn, error or silent (info)' },
    help: { type: 'boolean', short: 'h', help: 'this help; all settings are in the README' },
  },
  async run({ positionals }) {
    const { serve: start } = await loadedLean(() => import('../../serve.ts'))
    await start(positionals, process)
    // The server keeps the process alive, and ends it.
    return new Promise<number>(() => {})
  },
}
