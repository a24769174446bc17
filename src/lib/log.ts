/** The log: one JSON object a line. Prompts, keys, signatures and addresses do not belong in it; the known fields are cut out as a second net. */
import { pino } from 'pino'
import type { DestinationStream, Logger } from 'pino'
import * as z from 'zod'

/** Writes lines of the log. `child` adds fields to every line. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error' | 'fatal'> & { child(fields: Record<string, unknown>): Log }

/** How much is logged. */
export const logSettings = z.object({
  /** OPENIMAGINE_LOG_LEVEL */
  logLevel: z.enum(['debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
})

/** Fields that are never written, wherever in an object (two levels deep) they stand. */
export const SECRET_FIELDS = [
  'prompt',
  'key',
  'apiKey',
  'authorization',
  'cookie',
  'url',
  'signature',
  'secret',
  'body',
  'request',
]

/** Makes the log, to standard output unless told otherwise. */
export function makeLog(level: z.infer<typeof logSettings>['logLevel'], destination?: DestinationStream): Log {
  const paths = SECRET_FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`])
  const options = { level, redact: { paths, censor: '[removed]' }, base: null }
  return destination ? pino(options, destination) : pino(options)
}

/** A log that writes nothing; for tests. */
export const silentLog: Log = makeLog('silent')
