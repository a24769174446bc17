/** `openimagine serve`: the server, until it is stopped. */
import type { Command } from '../command.ts'

export const serve: Command = {
  name: 'serve',
  summary: 'Start the server, its API and its page',
  usage: '[settings]',
  about:
    'Each setting is a flag or an environment variable: --port 9000 is OPENIMAGINE_PORT=9000. At the first start it prints a fresh API key.\nThe settings are in the README; a wrong one stops the start and is named.',
  examples: [
    { line: 'openimagine serve', what: 'On http://127.0.0.1:8787, with its data in ./data' },
    { line: 'openimagine serve --port 9000 --data-dir ~/pictures', what: 'Elsewhere' },
    {
      line: 'OPENIMAGINE_API_KEY=secret openimagine serve --log-level warn',
      what: 'With a key of your own choice, saying little',
    },
  ],
  options: {},
  async run({ positionals }) {
    const { serve: start } = await import('../../serve.ts')
    await start(positionals, process)
    // The server keeps the process alive, and ends it.
    return new Promise<number>(() => {})
  },
}
