/** What a script can tell from how the command ended; documented in docs/cli.md. */
import { OpenImagineError } from '../sdk/sdk.ts'
import { UsageError } from './command.ts'

export const EXIT = {
  done: 0,
  /** The request was refused or the work failed. */
  failed: 1,
  /** The command was called wrongly. */
  usage: 2,
  /** The content policy refused or withheld it. */
  policy: 3,
  /** No connection, no key, a wrong key, or too many requests: the same command may work later or with other settings. */
  unavailable: 4,
  /** Ctrl+C. */
  interrupted: 130,
} as const

const POLICY = new Set(['content_policy_violation', 'permission_denied'])
const UNAVAILABLE = new Set(['unauthorized', 'rate_limit_exceeded', 'connection_failed', 'timed_out', 'service_unavailable'])

/** The exit code for anything that was thrown. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError) return EXIT.usage
  if (!(error instanceof OpenImagineError)) return EXIT.failed
  if (POLICY.has(error.code)) return EXIT.policy
  return UNAVAILABLE.has(error.code) ? EXIT.unavailable : EXIT.failed
}
