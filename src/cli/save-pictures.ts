/** Saving the pictures of one answer: what the commands that make pictures share. */
import { OpenImagineError, type Images } from '../sdk/sdk.ts'
import { textOf, type Context } from './command.ts'
import type { MadeFile } from './each-prompt.ts'
import type { OpenedClient } from './open-client.ts'
import type { Prompt } from './read-prompts.ts'
import { saveResult } from './save-result.ts'

/** Downloads and writes them; throws when the content policy withholds all of them. */
export async function savePictures(
  { client, context, prompt }: { client: OpenedClient; context: Context; prompt: Prompt },
  { data, usage }: Images,
): Promise<MadeFile[]> {
  const { values, io, signal } = context
  const shown = data.filter(({ respectModeration }) => respectModeration !== false)
  if (shown.length === 0) {
    const message = 'the picture was made and is withheld by the content policy; say it in another way'
    throw new OpenImagineError(message, { code: 'content_policy_violation' })
  }
  if (shown.length < data.length)
    io.note(`${data.length - shown.length} of ${data.length} pictures are withheld by the content policy`)
  const files: MadeFile[] = []
  for (const [at, picture] of shown.entries()) {
    const result = await client.download(picture, { signal })
    const place = { ...prompt, variation: data.length > 1 ? at + 1 : undefined }
    const saved = await saveResult(result, textOf(values, 'out'), { place, io })
    const { unresolved } = picture
    files.push({ ...saved, costInUsdTicks: usage?.costInUsdTicks, unresolved })
  }
  return files
}
