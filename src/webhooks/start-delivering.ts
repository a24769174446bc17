/** The loop that delivers: woken when there is something to tell, with a poll as the floor. */
import { sleep } from '../lib/abort.ts'
import type { Log } from '../lib/log.ts'
import type { Webhooks } from './webhooks.ts'

const POLL_MS = 2000

/** Starts it; `stop` ends the tries that are under way, which are made again by whoever comes next. */
export function startDelivering(webhooks: Webhooks, log: Log): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const { signal } = stopping
  let wake = () => {}
  const stopListening = webhooks.onWork(() => wake())

  async function loop(): Promise<void> {
    while (!signal.aborted) {
      const woken = new AbortController()
      wake = () => woken.abort()
      try {
        await webhooks.deliverDue(signal)
      } catch (error) {
        if (!signal.aborted) log.error({ err: error }, 'could not deliver webhooks')
      }
      await sleep(POLL_MS, AbortSignal.any([signal, woken.signal])).catch(() => {})
    }
  }

  const looping = loop()
  return {
    async stop() {
      stopping.abort(new Error('the server stops'))
      stopListening()
      await looping
    },
  }
}
