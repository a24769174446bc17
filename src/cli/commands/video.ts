/** `openimagine video`: films from words, or from a picture. */
import { VIDEO_RATIOS } from '../../api/sizes.data.ts'
import type { GenerateVideo } from '../../sdk/sdk.ts'
import { numberOf, textOf, textsOf, UsageError, type Command, type Context } from '../command.ts'
import { OUTPUT, SERVER, VARYING } from '../common-options.ts'
import { eachPrompt } from '../each-prompt.ts'
import { finishFilm } from '../make-film.ts'
import { openClient } from '../open-client.ts'
import { readMedia } from '../read-media.ts'
import { readPrompts } from '../read-prompts.ts'

export const video: Command = {
  name: 'video',
  summary: 'Make a film with sound, from words or from a picture',
  usage: '[options] PROMPT',
  about: 'PROMPT is a text, - for standard input, or @FILE. The name of the file is printed when the film is there.',
  examples: [
    { line: 'openimagine video "waves at sunset" --duration 5 -o waves.mp4', what: 'Five seconds from words' },
    { line: 'openimagine video "the clouds drift" --image fox.jpg -o fox.mp4', what: 'A picture set in motion' },
    { line: 'openimagine video "a train in the rain" --resolution 720p --ratio 9:16', what: 'Tall, and in 720p' },
    { line: 'openimagine video --batch prompts.txt --duration 3 -o films/', what: 'One film for each line of a file' },
  ],
  options: {
    ...OUTPUT,
    duration: { type: 'string', short: 'd', value: 'SECONDS', help: '1 to 15 (10)' },
    ratio: { type: 'string', short: 'r', value: 'W:H', help: `${VIDEO_RATIOS.join(', ')} (16:9, or as the picture)` },
    resolution: { type: 'string', value: '480p|720p|1080p', help: '1080p with the 1.5 models (480p)' },
    image: { type: 'string', value: 'SOURCE', help: 'the first frame: a file or an address' },
    'last-frame': { type: 'string', value: 'SOURCE', help: 'the frame to arrive at, with the 1.5 models' },
    reference: { type: 'string', multiple: true, value: 'SOURCE', help: 'what or whom to show; may be repeated, up to 7' },
    silent: { type: 'boolean', help: 'without sound' },
    ...VARYING,
    ...SERVER,
  },
  async run(context) {
    const { positionals, values, signal } = context
    const prompts = await readPrompts(context, positionals)
    if (textOf(values, 'out') === '-' && prompts.length > 1)
      throw new UsageError('-o - takes one film: name a folder for several')
    const wishes = await videoWishes(context)
    const client = await openClient(context)
    try {
      return await eachPrompt(context, {
        prompts,
        verb: 'Filming',
        make: (prompt, onProgress) =>
          finishFilm(
            { client, context, prompt, onProgress },
            client.videos.generate({ prompt: prompt.words, ...wishes }, { signal }),
          ),
      })
    } finally {
      await client.close()
    }
  },
}

async function videoWishes({ values, io }: Context): Promise<GenerateVideo> {
  const media = async (where: string | undefined) => (where === undefined ? undefined : (await readMedia(where, io)).input)
  const references = await Promise.all(textsOf(values, 'reference').map((where) => media(where)))
  const wishes = {
    duration: numberOf(values, 'duration'),
    aspectRatio: textOf(values, 'ratio'),
    resolution: textOf(values, 'resolution'),
    model: textOf(values, 'model'),
    seed: numberOf(values, 'seed'),
    generateAudio: values['silent'] === true ? false : undefined,
    image: await media(textOf(values, 'image')),
    lastFrame: await media(textOf(values, 'last-frame')),
    referenceImages: references.length === 0 ? undefined : references,
  }
  return Object.fromEntries(Object.entries(wishes).filter(([, value]) => value !== undefined))
}
