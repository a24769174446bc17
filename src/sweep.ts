/** Cleaning up behind the server: old jobs, files and answers, once a minute. */
import type { Log } from './lib/log.ts'

const EVERY_MS = 60_000

/** Runs the sweeps one after the other, again and again; one that fails is tried again in the next round. */
export function sweepRegularly(sweeps: readonly (() => Promise<unknown>)[], log: Log): { stop(): void } {
  let isSweeping = false
  const round = async (): Promise<void> => {
    if (isSweeping) return
    isSweeping = true
    for (const sweep of sweeps) await sweep().catch((error: unknown) => log.error({ err: error }, 'a clean-up failed'))
    isSweeping = false
  }
  const timer = setInterval(() => void round(), EVERY_MS)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}
