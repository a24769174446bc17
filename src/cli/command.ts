/** What a command is, and what it is given. */
import type { Io } from './io.ts'

/** An option as `node:util` parses it, with the words for the help. */
export type OptionSpec = {
  type: 'string' | 'boolean'
  short?: string
  multiple?: boolean
  /** What stands for the value in the help, e.g. `N`. */
  value?: string
  help: string
}

/** The options as they were given. */
export type Values = Record<string, string | boolean | (string | boolean)[] | undefined>

/** What a command runs with. `signal` is aborted by Ctrl+C. */
export type Context = {
  values: Values
  positionals: string[]
  io: Io
  env: Record<string, string | undefined>
  signal: AbortSignal
}

/** One command: its help, its options and what it does. `run` answers the exit code, 0 without one. */
export type Command = {
  name: string
  /** One line. */
  summary: string
  /** What follows the name, e.g. `[options] PROMPT`. */
  usage: string
  /** More to know, in whole sentences. */
  about?: string
  examples: readonly { line: string; what: string }[]
  options: Record<string, OptionSpec>
  /** Its options are the server's settings, all of which it reads by itself; `options` is what its help shows of them. */
  takesSettings?: true
  run(context: Context): Promise<number>
}

/** The command was called wrongly; the message says how to call it. */
export class UsageError extends Error {}

/** An option's text; undefined when it was not given. */
export function textOf(values: Values, name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}

/** An option's texts. */
export function textsOf(values: Values, name: string): string[] {
  const value = values[name]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** An option's whole number; throws when it is something else. */
export function numberOf(values: Values, name: string): number | undefined {
  const text = textOf(values, name)
  if (text === undefined) return undefined
  if (!/^-?\d+$/.test(text)) throw new UsageError(`--${name} must be a whole number, got ${JSON.stringify(text)}`)
  return Number(text)
}
