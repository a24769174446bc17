/** `openimagine edit`: pictures and films by instruction. */
import { numberOf, textOf, textsOf, UsageError, type Command } from '../command.ts'
import { OUTPUT, SERVER, VARYING } from '../common-options.ts'
import { eachPrompt } from '../each-prompt.ts'
import { finishFilm } from '../make-film.ts'
import { openClient } from '../open-client.ts'
import { readMedia } from '../read-media.ts'
import { readPrompts } from '../read-prompts.ts'
import { savePictures } from '../save-pictures.ts'
import { imageWishes } from './image.ts'

export const edit: Command = {
  name: 'edit',
  summary: 'Edit a picture or a film by instruction',
  usage: '[options] SOURCE PROMPT',
  about:
    'SOURCE is a file, an address, or - for standard input. A film (at most 8.7 seconds) becomes a film, a picture becomes pictures.',
  examples: [
    { line: 'openimagine edit fox.jpg "make it night, add a lantern" -o night.jpg', what: 'A picture' },
    { line: 'openimagine edit fox.mp4 "black and white, slow motion" -o slow.mp4', what: 'A film' },
    { line: 'openimagine edit a.jpg --image b.jpg "put <IMAGE_1> beside <IMAGE_0>" -o both.jpg', what: 'Several pictures' },
    { line: 'openimagine edit fox.jpg --batch edits.txt -o out/', what: 'The same picture, edited in many ways' },
  ],
  options: {
    ...OUTPUT,
    image: { type: 'string', multiple: true, value: 'SOURCE', help: 'one more picture; may be repeated, up to 5 in all' },
    mask: { type: 'string', value: 'SOURCE', help: 'where to edit: transparent or white pixels' },
    ratio: { type: 'string', short: 'r', value: 'W:H', help: 'other proportions than the picture has' },
    count: { type: 'string', short: 'n', value: 'N', help: 'how many variations of a picture, 1 to 10 (1)' },
    resolution: { type: 'string', value: '1k|1.5k|2k', help: 'how large' },
    quality: { type: 'string', value: 'low|medium|high', help: 'how carefully (medium)' },
    ...VARYING,
    ...SERVER,
  },
  async run(context) {
    const { values, positionals, io, signal } = context
    const [where, ...words] = positionals
    if (where === undefined) throw new UsageError('a source is missing: name a picture or a film, then say what to change')
    if (where === '-' && (words[0] === '-' || textOf(values, 'batch') === '-'))
      throw new UsageError('standard input can be the source or the prompt, not both')
    const prompts = await readPrompts(context, words)
    const source = await readMedia(where, io)
    const others = await Promise.all(textsOf(values, 'image').map((each) => readMedia(each, io)))
    const images = [source, ...others].map(({ input }) => input)
    const maskAt = textOf(values, 'mask')
    const mask = maskAt === undefined ? {} : { mask: (await readMedia(maskAt, io)).input }
    const wishes = imageWishes(values)
    if (textOf(values, 'out') === '-' && (prompts.length > 1 || (wishes.n ?? 1) > 1))
      throw new UsageError('-o - takes one result: name a file or a folder for several')
    const model = textOf(values, 'model')
    const seed = numberOf(values, 'seed')
    const filmWishes = { ...(model === undefined ? {} : { model }), ...(seed === undefined ? {} : { seed }) }
    const client = await openClient(context)
    try {
      return await eachPrompt(context, {
        prompts,
        verb: 'Editing',
        async make(prompt, onProgress) {
          if (source.isFilm) {
            const asked = { prompt: prompt.words, video: source.input, ...filmWishes }
            return finishFilm({ client, context, prompt, onProgress }, client.videos.edit(asked, { signal }))
          }
          const sources = images.length > 1 ? { images } : { image: source.input }
          const asked = { prompt: prompt.words, ...wishes, ...sources, ...mask }
          return savePictures({ client, context, prompt }, await client.images.edit(asked, { signal }))
        },
      })
    } finally {
      await client.close()
    }
  },
}
