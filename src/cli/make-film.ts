/** Waiting for a film and saving it: what the three commands that make films share. */
import type { StartedVideo } from '../sdk/sdk.ts'
import { textOf, type Context } from './command.ts'
import type { MadeFile } from './each-prompt.ts'
import type { OpenedClient } from './open-client.ts'
import type { Prompt } from './read-prompts.ts'
import { saveResult } from './save-result.ts'

const LONGEST_MS = 3_600_000

/** Waits for the film and writes its file. */
export async function finishFilm(
  {
    client,
    context,
    prompt,
    onProgress,
  }: { client: OpenedClient; context: Context; prompt: Prompt; onProgress: (percent: number) => void },
  started: Promise<StartedVideo>,
): Promise<MadeFile[]> {
  const { values, io, signal } = context
  const { requestId } = await started
  const film = await client.videos.wait(requestId, {
    signal,
    onProgress,
    timeoutMs: LONGEST_MS,
  })
  const bytes = await client.download(film.video, { signal })
  const saved = await saveResult(bytes, textOf(values, 'out'), { place: prompt, io })
  const { duration, unresolved } = film.video
  return [
    {
      ...saved,
      requestId,
      seconds: duration,
      costInUsdTicks: film.usage?.costInUsdTicks,
      unresolved,
    },
  ]
}
