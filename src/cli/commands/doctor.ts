/** `openimagine doctor`: whether everything that is needed is there, and what to do where it is not. */
import { CHECKS, findingOf, type Finding } from '../checks.ts'
import { textOf, type Command, type Context } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { openClient } from '../open-client.ts'

const SIGNS = { well: 'ok  ', doubtful: '?   ', bad: 'BAD ' }

export const doctor: Command = {
  name: 'doctor',
  summary: 'Check that everything needed is there',
  usage: '[options]',
  about: 'It ends with 0 when the server can run, else with 1. Include what it says when you report a fault.',
  examples: [
    { line: 'openimagine doctor', what: 'Look' },
    { line: 'openimagine doctor --full', what: 'Look, then make a picture and a film of one second' },
  ],
  options: {
    full: { type: 'boolean', help: 'make a picture and a film too' },
    'data-dir': { type: 'string', value: 'DIR', help: 'the data folder to look at (./data)' },
    port: { type: 'string', value: 'N', help: 'the port to look at (8787)' },
  },
  async run(context) {
    const { values, env, io } = context
    const { readConfig } = await import('../../config.ts')
    const flags = ['data-dir', 'port'].flatMap((name) => {
      const value = textOf(values, name)
      return value === undefined ? [] : [`--${name}`, value]
    })
    const settings = readConfig({ env, args: flags })
    let isUsable = true
    const tell = (name: string, { state, words, advice }: Finding): void => {
      if (state === 'bad') isUsable = false
      const more = advice === undefined ? '' : `\n${' '.repeat(21)}-> ${advice}`
      io.result(`${SIGNS[state]} ${name.padEnd(15)} ${words}${more}`, { name, state, words, advice })
    }
    for (const check of CHECKS) tell(check.name, await findingOf(check, settings))
    if (values['full'] === true) for (const [name, made] of await makeBoth(context)) tell(name, made)
    io.note(isUsable ? 'All that is needed is there.' : 'Something that is needed is missing.')
    return isUsable ? EXIT.done : EXIT.failed
  },
}

/** A picture and a film, made in this process. */
async function makeBoth({ signal }: Context): Promise<[string, Finding][]> {
  const client = await openClient({ values: {}, env: {} })
  const timed = async (work: () => Promise<Blob>): Promise<Finding> => {
    const startedAt = performance.now()
    try {
      const { size, type } = await work()
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
      return { state: 'well', words: `${type}, ${size} bytes, in ${seconds} s` }
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error)
      return { state: 'bad', words, advice: 'start the server with OPENIMAGINE_LOG_LEVEL=debug and try the same there' }
    }
  }
  try {
    const picture = await timed(async () => {
      const { data } = await client.images.generate({ prompt: 'a red bicycle in a meadow' }, { signal })
      return client.download(data[0] ?? {})
    })
    const film = await timed(async () => {
      const started = await client.videos.generate({ prompt: 'waves at sunset', duration: 1 }, { signal })
      return client.download((await client.videos.wait(started, { signal })).video)
    })
    return [
      ['a picture', picture],
      ['a film', film],
    ]
  } finally {
    await client.close()
  }
}
