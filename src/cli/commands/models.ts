/** `openimagine models`: the names that requests can give. */
import { IMAGE_MODELS, VIDEO_MODELS } from '../../api/models.data.ts'
import type { Command } from '../command.ts'
import { SERVER } from '../common-options.ts'
import { EXIT } from '../exit-codes.ts'
import { openClient, serverOf } from '../open-client.ts'

export const models: Command = {
  name: 'models',
  summary: 'List the models',
  usage: '[options]',
  about: 'Models are names on the wire, with the sizes and prices of the hosted API: what draws is the engine of the server.',
  examples: [{ line: 'openimagine models --json', what: 'For a script' }],
  options: { server: SERVER.server, key: SERVER.key },
  async run(context) {
    const { io, signal } = context
    if (serverOf(context) !== undefined) {
      const client = await openClient(context)
      for (const model of await client.models.list({ signal })) io.result(lineOf(model), model)
      return EXIT.done
    }
    for (const { id, aliases, kind, version } of [...IMAGE_MODELS, ...VIDEO_MODELS])
      io.result(lineOf({ id, aliases }), { id, aliases, kind, version })
    return EXIT.done
  },
}

const lineOf = ({ id, aliases = [] }: { id: string; aliases?: readonly string[] }): string =>
  aliases.length === 0 ? id : `${id}  (also ${aliases.join(', ')})`
