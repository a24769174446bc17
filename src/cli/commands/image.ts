/** `openimagine image`: pictures from words. */
import { IMAGE_RATIOS } from '../../api/sizes.data.ts'
import type { GenerateImages } from '../../sdk/sdk.ts'
import { numberOf, textOf, UsageError, type Command, type Values } from '../command.ts'
import { OUTPUT, SERVER, VARYING } from '../common-options.ts'
import { eachPrompt } from '../each-prompt.ts'
import { openClient } from '../open-client.ts'
import { readPrompts } from '../read-prompts.ts'
import { savePictures } from '../save-pictures.ts'

export const image: Command = {
  name: 'image',
  summary: 'Make pictures from words',
  usage: '[options] PROMPT',
  about: 'PROMPT is a text, - for standard input, or @FILE. The names of the files are printed.',
  examples: [
    { line: 'openimagine image "a fox in the snow" -o fox.jpg', what: 'One picture' },
    {
      line: 'openimagine image "a castle on a hill" --ratio 16:9 --count 4 -o castles/',
      what: 'Four wide variations, in a folder',
    },
    { line: 'openimagine image --batch prompts.txt -o out/ --concurrency 3', what: 'One picture for each line of a file' },
    { line: 'echo "a red bicycle" | openimagine image - -o - | display', what: 'From and to pipes' },
    { line: 'openimagine image "a cat" --server http://127.0.0.1:8787 --json', what: 'Asking a running server, for a script' },
  ],
  options: {
    ...OUTPUT,
    ratio: { type: 'string', short: 'r', value: 'W:H', help: `${IMAGE_RATIOS.slice(0, 5).join(', ')}, ... or auto (1:1)` },
    count: { type: 'string', short: 'n', value: 'N', help: 'how many variations, 1 to 10 (1)' },
    resolution: { type: 'string', value: '1k|1.5k|2k', help: 'how large (1k)' },
    quality: { type: 'string', value: 'low|medium|high', help: 'how carefully (medium)' },
    ...VARYING,
    ...SERVER,
  },
  async run(context) {
    const { values, positionals, signal } = context
    const prompts = await readPrompts(context, positionals)
    const wishes = imageWishes(values)
    if (textOf(values, 'out') === '-' && (prompts.length > 1 || (wishes.n ?? 1) > 1))
      throw new UsageError('-o - takes one picture: name a file or a folder for several')
    const client = await openClient(context)
    try {
      return await eachPrompt(context, {
        prompts,
        verb: 'Drawing',
        make: async (prompt) =>
          savePictures(
            { client, context, prompt },
            await client.images.generate({ prompt: prompt.words, ...wishes }, { signal }),
          ),
      })
    } finally {
      await client.close()
    }
  },
}

/** The options that making and editing pictures share; the server judges their values. */
export function imageWishes(values: Values): Omit<GenerateImages, 'prompt'> {
  const wishes = {
    aspectRatio: textOf(values, 'ratio'),
    n: numberOf(values, 'count'),
    resolution: textOf(values, 'resolution'),
    quality: textOf(values, 'quality'),
    model: textOf(values, 'model'),
    seed: numberOf(values, 'seed'),
  }
  return Object.fromEntries(Object.entries(wishes).filter(([, value]) => value !== undefined))
}
