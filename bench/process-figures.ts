/** What processes use, as Linux tells it: memory and processor time of a process and all that it started. */
import { readFileSync } from 'node:fs'

const CLOCK_TICKS = 100

/** Our child processes, theirs, and so on. */
function familyOf(pid: number): number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number)
    return [pid, ...children.flatMap(familyOf)]
  } catch {
    return []
  }
}

/**
 * Memory of a process and all that it started, in MB. `resident` counts what several of them share once for each, as process lists do; `shared` counts it once, as the
 * machine does (proportional set size).
 */
export function familyMemoryMb(pid: number): { resident: number; shared: number } {
  let [resident, shared] = [0, 0]
  for (const one of familyOf(pid)) {
    try {
      const text = readFileSync(`/proc/${one}/smaps_rollup`, 'utf8')
      const kb = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0)
      resident += kb('Rss') / 1024
      shared += kb('Pss') / 1024
    } catch {
      // It ended meanwhile.
    }
  }
  return { resident, shared }
}

/** Processor time that the child processes of a process have used so far, in seconds. */
export function childrenCpuSeconds(pid: number): number {
  return familyOf(pid)
    .filter((one) => one !== pid)
    .reduce((sum, one) => {
      const fields = readFileSync(`/proc/${one}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ')
      return sum + (Number(fields[11]) + Number(fields[12])) / CLOCK_TICKS
    }, 0)
}
