/** Makes a film with the pool: the plan is split by time over the children, each draws and encodes its segments, one joins them with the sound. */
import { mkdtemp, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { EngineRun, Shown } from '../engine.ts'
import type { ProcessPool } from './process-pool.ts'
import type { DrawingTask, FilmPlan, PlannedFilm } from './tasks.ts'

const FRAMES_PER_SECOND = 24
const SAMPLES_PER_FRAME = 48_000 / FRAMES_PER_SECOND
/** No longer than the distance of key frames, so that splitting costs no bytes. */
const LONGEST_SEGMENT = 48
const SHORTEST_SEGMENT = 12
/** Pictures and inspections are quick and go first; films share what is left, sooner begun first. */
const FILM_PRIORITY = 2

export type MadeFilm = {
  width: number
  height: number
  durationSeconds: number
  bytes: number
  unresolved: string[]
  shown?: Shown
}

/** Draws, encodes and joins. Nothing is left behind but `outputFile`, and not even that when it fails. */
export async function makeFilm(
  pool: ProcessPool<DrawingTask>,
  { plan, outputFile, withSound, processes }: { plan: FilmPlan; outputFile: string; withSound: boolean; processes: number },
  { signal, onProgress }: EngineRun,
): Promise<MadeFilm> {
  const folder = await mkdtemp(path.join(path.dirname(outputFile), '.film-'))
  // One part that fails stops the others.
  const failed = new AbortController()
  const run = { signal: AbortSignal.any([signal, failed.signal]), priority: FILM_PRIORITY }
  try {
    const planned = await pool.run<PlannedFilm>({ kind: 'plan-film', plan }, run)
    const { width, height, frameCount, note, shown, unresolved } = planned
    let drawn = 0
    const soundFile = path.join(folder, 'sound')
    const sound = withSound
      ? pool.run({ kind: 'draw-sound', plan, sampleCount: frameCount * SAMPLES_PER_FRAME, file: soundFile }, run)
      : undefined
    const segments = splitFrames(frameCount, processes).map(async ({ from, to }) => {
      const file = path.join(folder, `segment-${from}`)
      let seen = 0
      const onStep = (step: number): void => {
        // After a retry the steps start again; progress never goes back.
        if (step <= seen) return
        seen = step
        onProgress?.(Math.min(99, Math.floor((++drawn * 100) / frameCount)))
      }
      await pool.run({ kind: 'draw-segment', plan, from, to, file }, { ...run, onStep })
      return file
    })
    const [segmentFiles] = await Promise.all([Promise.all(segments), sound])
    const joining = { kind: 'join-film', file: outputFile, width, height, segmentFiles } as const
    await pool.run({ ...joining, ...(withSound && { soundFile }), ...(note !== undefined && { note }) }, { ...run, priority: 1 })
    const { size: bytes } = await stat(outputFile)
    const durationSeconds = frameCount / FRAMES_PER_SECOND
    return { width, height, durationSeconds, bytes, unresolved, ...(shown && { shown }) }
  } catch (error) {
    failed.abort(error)
    await rm(outputFile, { force: true })
    throw signal.aborted ? signal.reason : error
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 20 })
  }
}

/** Splits frames into equal pieces: as many as are needed to keep them short, in whole rounds over the processes. */
export function splitFrames(frameCount: number, processes: number): { from: number; to: number }[] {
  const rounds = Math.ceil(frameCount / LONGEST_SEGMENT / processes)
  const count = Math.max(1, Math.min(rounds * processes, Math.floor(frameCount / SHORTEST_SEGMENT)))
  const edge = (index: number): number => Math.round((index * frameCount) / count)
  return Array.from({ length: count }, (_, index) => ({ from: edge(index), to: edge(index + 1) }))
}
