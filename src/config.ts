/**
 * Every setting of the server, joined from the rooms that use them. A setting `publicUrl` is read from `OPENIMAGINE_PUBLIC_URL` and
 * `--public-url`; a flag wins. A wrong value stops the start and names the setting.
 */
import { z } from 'zod'
import { accountsSettings } from './accounts/accounts.ts'
import { fetchingSettings } from './fetching/fetching.ts'
import { filesSettings } from './files/files.ts'
import { httpSettings } from './http/http.ts'
import { logSettings } from './lib/log.ts'
import { nearestWord } from './lib/nearest-word.ts'
import { moderationSettings } from './moderation/moderation.ts'
import { queueSettings } from './queue/queue.ts'
import { recordsSettings } from './records/records.ts'
import { storageSettings } from './storage/storage.ts'

const plainSettings = z.object({
  ...recordsSettings.shape,
  ...accountsSettings.shape,
  ...queueSettings.shape,
  ...fetchingSettings.shape,
  ...storageSettings.shape,
  ...filesSettings.shape,
  ...httpSettings.shape,
  ...logSettings.shape,
})

export type Config = z.output<typeof plainSettings> & { moderation: z.output<typeof moderationSettings> }

/** Settings as a caller in code gives them: all optional. */
export type ConfigInput = z.input<typeof plainSettings> & { moderation?: z.input<typeof moderationSettings> }

/** A setting that cannot be used; the message is one sentence for the operator. */
export class ConfigError extends Error {}

/** Reads the environment and the flags. */
export function readConfig({ env, args }: { env: Record<string, string | undefined>; args: readonly string[] }): Config {
  const flags = readFlags(args)
  const given = (prefix: string, keys: string[]): Record<string, string> =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const value = flags.get(`--${prefix}${kebab(key)}`) ?? env[variable(`${prefix}${kebab(key)}`)]
        return value === undefined || value === '' ? [] : [[key, value]]
      }),
    )
  return makeConfig({
    ...given('', Object.keys(plainSettings.shape)),
    moderation: given('moderation-', Object.keys(moderationSettings.shape)),
  } as ConfigInput)
}

/** Checks settings given in code and fills in the defaults. */
export function makeConfig({ moderation, ...plain }: ConfigInput = {}): Config {
  return { ...check(plainSettings, plain, ''), moderation: check(moderationSettings, moderation ?? {}, 'moderation-') }
}

function check<Output>(schema: z.ZodType<Output>, value: object, prefix: string): Output {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const key = String(issue?.path[0])
  const got = JSON.stringify((value as Record<string, unknown>)[key])
  const shown = /key|url/i.test(key) ? '' : `, got ${got}`
  const name = `${prefix}${kebab(key)}`
  throw new ConfigError(`${variable(name)} (--${name}) is wrong: ${issue === undefined ? '' : sentenceOf(issue)}${shown}`)
}

/** What would be right; the schema's own words where it has some. */
function sentenceOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_big':
      return `it must be at most ${issue.maximum}`
    case 'too_small':
      return `it must be at least ${issue.minimum}`
    case 'invalid_type':
      return `it must be ${issue.expected === 'int' ? 'a whole number' : `a ${issue.expected}`}`
    case 'invalid_value':
      return `it must be one of ${issue.values.join(', ')}`
    default:
      return issue.message
  }
}

function readFlags(args: readonly string[]): Map<string, string> {
  const known = new Set([
    ...Object.keys(plainSettings.shape).map((key) => `--${kebab(key)}`),
    ...Object.keys(moderationSettings.shape).map((key) => `--moderation-${kebab(key)}`),
  ])
  const flags = new Map<string, string>()
  for (let at = 0; at < args.length; at++) {
    const [flag = '', inline] = splitOnce(args[at] as string)
    if (!known.has(flag)) {
      const meant = nearestWord(flag, [...known])
      const hint = meant === undefined ? `there are ${[...known].join(', ')}` : `is ${meant} meant?`
      throw new ConfigError(`there is no option ${flag}; ${hint}`)
    }
    const next = args[at + 1]
    if (inline !== undefined) flags.set(flag, inline)
    else if (next === undefined || next.startsWith('--')) flags.set(flag, 'true')
    else flags.set(flag, args[++at] as string)
  }
  return flags
}

const splitOnce = (text: string): [string, string?] => {
  const at = text.indexOf('=')
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}
const kebab = (key: string): string => key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const variable = (name: string): string => `OPENIMAGINE_${name.replaceAll('-', '_').toUpperCase()}`
