/** At most so many at a time; the others wait in line. */
import { reasonOf } from './abort.ts'

/** Limits how many pieces of work run at once. */
export type Semaphore = {
  /** Waits for a free place, runs the work, frees the place. Leaves the line when the signal is aborted. */
  run<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T>
  /** How many wait in line. */
  waiting(): number
}

/** Makes a semaphore with `places` places, served in order of arrival. */
export function semaphore(places: number): Semaphore {
  let free = places
  const line: (() => void)[] = []

  function enter(signal: AbortSignal | undefined): Promise<void> {
    if (signal?.aborted) return Promise.reject(reasonOf(signal))
    if (free > 0) {
      free--
      return Promise.resolve()
    }
    return new Promise((resolve, reject) => {
      const goIn = () => {
        signal?.removeEventListener('abort', leave)
        resolve()
      }
      const leave = () => {
        line.splice(line.indexOf(goIn), 1)
        reject(reasonOf(signal as AbortSignal))
      }
      line.push(goIn)
      signal?.addEventListener('abort', leave, { once: true })
    })
  }

  return {
    async run(work, signal) {
      await enter(signal)
      try {
        return await work()
      } finally {
        const next = line.shift()
        if (next) next()
        else free++
      }
    },
    waiting: () => line.length,
  }
}
