/** Works through the prompts of a command, some at a time, and tells what came of each. */
import { semaphore } from '../lib/semaphore.ts'
import { OpenImagineError } from '../sdk/sdk.ts'
import { numberOf, type Context } from './command.ts'
import { EXIT, exitCodeOf } from './exit-codes.ts'
import { progressLine } from './progress-line.ts'
import type { Prompt } from './read-prompts.ts'

/** One file that was made. */
export type MadeFile = { file: string; [detail: string]: unknown }

/** Makes the results of one prompt. */
export type MakePrompt = (prompt: Prompt, onProgress: (percent: number) => void) => Promise<MadeFile[]>

const CONCURRENCY = 2

/** Answers the exit code: of a single prompt its own, of a batch 1 when any of it failed. Nothing is thrown away when one fails. */
export async function eachPrompt(context: Context, { prompts, verb, make }: Work): Promise<number> {
  const { io, values, signal } = context
  const line = progressLine(io.progress)
  const places = semaphore(Math.max(1, numberOf(values, 'concurrency') ?? CONCURRENCY))
  const isBatch = prompts[0]?.number !== undefined
  let ended = 0
  line.show(verb, isBatch ? 0 : undefined)
  const showBatch = (): void => line.show(`${ended} of ${prompts.length}`, (ended / prompts.length) * 100)

  const codes = await Promise.all(
    prompts.map((prompt) =>
      places.run(async () => {
        try {
          signal.throwIfAborted()
          const files = await make(prompt, (percent) => isBatch || line.show(verb, percent))
          for (const { file, ...details } of files) told(() => io.result(file, { file, prompt: prompt.words, ...details }))
          for (const { unresolved } of files.slice(0, 1))
            if (isTexts(unresolved)) told(() => io.note(`not drawn: ${unresolved.join(', ')}`))
          return EXIT.done
        } catch (error) {
          if (signal.aborted) return EXIT.interrupted
          told(() => complain(context, prompt, error))
          return exitCodeOf(error)
        } finally {
          ended++
          if (isBatch) showBatch()
        }
      }),
    ),
  )
  line.end()
  if (codes.includes(EXIT.interrupted)) return EXIT.interrupted
  if (!isBatch) return codes[0] ?? EXIT.done
  const failures = codes.filter((code) => code !== EXIT.done).length
  if (failures > 0) io.note(`${failures} of ${prompts.length} prompts failed`)
  return failures > 0 ? EXIT.failed : EXIT.done

  /** Words and the progress line share the terminal. */
  function told(say: () => void): void {
    io.progress?.write('\r\x1b[K')
    say()
  }
}

type Work = { prompts: Prompt[]; verb: string; make: MakePrompt }

function complain({ io }: Context, { words, number }: Prompt, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error)
  if (io.isJson) io.result('', { prompt: words, error: errorAsJson(error, message) })
  else io.complain(`${number === undefined ? '' : `prompt ${number}: `}${message}`)
}

/** What scripts are told of an error. */
export function errorAsJson(error: unknown, message: string): object {
  if (!(error instanceof OpenImagineError)) return { code: 'failed', message }
  const { code, status, requestId, parameter } = error
  return { code, message, status, requestId, parameter }
}

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.length > 0
