/** The prompts of a command: its words, `-` for standard input, `@file`, or a batch with one a line. */
import { readFile } from 'node:fs/promises'
import { textOf, UsageError, type Context } from './command.ts'

/** One prompt; `number` counts from 1 where there are several. */
export type Prompt = { words: string; number?: number }

/** Reads the prompts. `words` are the positional arguments that belong to it. */
export async function readPrompts({ values, io }: Context, words: readonly string[]): Promise<Prompt[]> {
  const batch = textOf(values, 'batch')
  if (batch !== undefined) {
    if (words.length > 0) throw new UsageError('give a prompt or --batch, not both')
    const lines = (await readText(batch, io.readInput))
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'))
    if (lines.length === 0) throw new UsageError(`${batch} has no prompts: write one a line`)
    return lines.map((line, at) => ({ words: line, number: at + 1 }))
  }
  if (words.length === 0) throw new UsageError('a prompt is missing: say what you want to see, in quotes')
  const [first = ''] = words
  const isRead = words.length === 1 && (first === '-' || /^@./.test(first))
  const text = isRead ? (await readText(first === '-' ? '-' : first.slice(1), io.readInput)).trim() : words.join(' ')
  if (text === '') throw new UsageError('the prompt is empty: say what you want to see')
  return [{ words: text }]
}

async function readText(file: string, readInput: () => Promise<Uint8Array>): Promise<string> {
  if (file === '-') return Buffer.from(await readInput()).toString('utf8')
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw new UsageError(`${file} cannot be read`, { cause })
  })
}
