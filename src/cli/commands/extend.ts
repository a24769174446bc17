/** `openimagine extend`: a longer version of a film. */
import { numberOf, textOf, UsageError, type Command } from '../command.ts'
import { OUTPUT, SERVER, VARYING } from '../common-options.ts'
import { eachPrompt } from '../each-prompt.ts'
import { finishFilm } from '../make-film.ts'
import { openClient } from '../open-client.ts'
import { readMedia } from '../read-media.ts'
import { readPrompts } from '../read-prompts.ts'

export const extend: Command = {
  name: 'extend',
  summary: 'Go on with a film: the film and then some seconds more',
  usage: '[options] FILM PROMPT',
  about: 'FILM is a file, an address, or - for standard input.',
  examples: [{ line: 'openimagine extend waves.mp4 "the moon rises" --duration 4 -o longer.mp4', what: 'Four seconds more' }],
  options: {
    out: OUTPUT.out,
    duration: { type: 'string', short: 'd', value: 'SECONDS', help: 'how many seconds more (6)' },
    ...VARYING,
    ...SERVER,
  },
  async run(context) {
    const { positionals, values, io, signal } = context
    const [where, ...words] = positionals
    if (where === undefined) throw new UsageError('a film is missing: name it, then say how it goes on')
    const prompts = await readPrompts(context, words)
    const { input } = await readMedia(where, io)
    const [duration, model, seed] = [numberOf(values, 'duration'), textOf(values, 'model'), numberOf(values, 'seed')]
    const wishes = {
      ...(duration === undefined ? {} : { duration }),
      ...(model === undefined ? {} : { model }),
      ...(seed === undefined ? {} : { seed }),
    }
    const client = await openClient(context)
    try {
      return await eachPrompt(context, {
        prompts,
        verb: 'Filming',
        make: (prompt, onProgress) =>
          finishFilm(
            { client, context, prompt, onProgress },
            client.videos.extend({ prompt: prompt.words, video: input, ...wishes }, { signal }),
          ),
      })
    } finally {
      await client.close()
    }
  },
}
