/** Options that several commands share. */
import type { OptionSpec } from './command.ts'

/** How a command speaks. */
export const SPEAKING = {
  json: { type: 'boolean', help: 'one JSON object a line on standard output, for scripts' },
  quiet: { type: 'boolean', short: 'q', help: 'results and errors only' },
  help: { type: 'boolean', short: 'h', help: 'this help' },
} as const satisfies Record<string, OptionSpec>

/** Which server works, if not this process. */
export const SERVER = {
  server: { type: 'string', value: 'URL', help: 'a running server (or OPENIMAGINE_BASE_URL)' },
  key: { type: 'string', value: 'KEY', help: 'its API key (or OPENIMAGINE_API_KEY)' },
  'data-dir': { type: 'string', value: 'DIR', help: 'without a server: keep the records and results here' },
} as const satisfies Record<string, OptionSpec>

/** Where results go, and how many prompts there are. */
export const OUTPUT = {
  out: { type: 'string', short: 'o', value: 'FILE', help: 'a file, a folder/, or - for standard output' },
  batch: { type: 'string', value: 'FILE', help: 'one prompt a line (- for standard input); results are numbered' },
  concurrency: { type: 'string', value: 'N', help: 'how many prompts of a batch at a time (2)' },
} as const satisfies Record<string, OptionSpec>

/** What varies a result. */
export const VARYING = {
  model: { type: 'string', value: 'NAME', help: 'the model; see openimagine models' },
  seed: { type: 'string', value: 'N', help: 'the same request and seed give the same bytes' },
} as const satisfies Record<string, OptionSpec>
