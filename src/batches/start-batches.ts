/** The loop that works on batches: woken by new ones and by jobs that end, with a poll as the floor. */
import { sleep } from '../lib/abort.ts'
import type { Log } from '../lib/log.ts'
import type { Queue } from '../queue/queue.ts'
import type { Batches } from './batches.ts'

const POLL_MS = 2000

/** Starts it. */
export function startBatches({ batches, queue, log }: { batches: Batches; queue: Queue; log: Log }): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const { signal } = stopping
  let wake = () => {}
  const stopListening = [batches.onWork(() => wake()), queue.onEnded(() => wake())]

  async function loop(): Promise<void> {
    while (!signal.aborted) {
      const woken = new AbortController()
      wake = () => woken.abort()
      try {
        await batches.runRound(signal)
      } catch (error) {
        if (!signal.aborted) log.error({ err: error }, 'could not work on batches')
      }
      await sleep(POLL_MS, AbortSignal.any([signal, woken.signal])).catch(() => {})
    }
  }

  const looping = loop()
  return {
    async stop() {
      stopping.abort(new Error('the server stops'))
      for (const stop of stopListening) stop()
      await looping
    },
  }
}
