/** Makes a film with the pool: the plan is split by time over the children, each draws and encodes its segments, one joins them with the sound. */
import { mkdtemp, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { KEY_FRAME_EVERY } from '../../media/media.ts'
import type { EngineRun, Shown } from '../engine.ts'
import type { ProcessPool } from './process-pool.ts'
import type { DrawingTask, FilmPlan, PlannedFilm } from './tasks.ts'

const FRAMES_PER_SECOND = 24
/** A whole number of key frame distances, so that splitting costs no bytes; short enough that a picture need not wait long for its turn. */
const LONGEST_SEGMENT = 96
const SHORTEST_SEGMENT = 12
/** A child that draws a film encodes it too, on as many threads: drawing keeps one core busy, the encoder fills what is left of these. */
const CORES_PER_CHILD = 2
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
    // What is painted stays with the child that plans and draws. The sound needs nothing of it: other children that draw anyway make it meanwhile; a single one makes it
    // last, which takes less memory than a second child would, and hardly longer.
    const soundFile = path.join(folder, 'sound')
    const inLane = (lane: number) => ({ ...run, prefers: `${folder} ${lane}` })
    const drawers = Math.max(1, Math.floor(processes / CORES_PER_CHILD))
    const planning = pool.run<PlannedFilm>({ kind: 'plan-film', plan }, inLane(0))
    const makeSound = (): Promise<unknown> => pool.run({ kind: 'draw-sound', plan, file: soundFile }, inLane(drawers - 1))
    const early = withSound && drawers > 1 ? makeSound() : undefined
    early?.catch((error: unknown) => failed.abort(error))
    const planned = await planning
    const { width, height, frameCount, note, shown, unresolved } = planned
    let drawn = 0
    const threads = Math.min(processes, CORES_PER_CHILD)
    const pieces = splitFrames(frameCount, drawers).map((piece) => ({
      ...piece,
      file: path.join(folder, `segment-${piece.from}`),
    }))
    const drawPiece = async ({ from, to, file }: (typeof pieces)[number], lane: number): Promise<void> => {
      let seen = 0
      const onStep = (step: number): void => {
        // After a retry the steps start again; progress never goes back.
        if (step <= seen) return
        seen = step
        onProgress?.(Math.min(99, Math.floor((++drawn * 100) / frameCount)))
      }
      await pool.run({ kind: 'draw-segment', plan, from, to, file, threads }, { ...inLane(lane), onStep })
    }
    const lanes = Array.from({ length: drawers }, async (_, lane) => {
      for (const [k, piece] of pieces.entries()) if (k % drawers === lane) await drawPiece(piece, lane)
    })
    await Promise.all([...lanes, early])
    if (withSound && !early) await makeSound()
    const segmentFiles = pieces.map(({ file }) => file)
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

/** Splits frames into pieces that begin at key frames where they can: as many as are needed to keep them short, in whole rounds over the children that draw. */
export function splitFrames(frameCount: number, drawers: number): { from: number; to: number }[] {
  const rounds = Math.ceil(frameCount / LONGEST_SEGMENT / drawers)
  const count = Math.max(1, Math.min(rounds * drawers, Math.floor(frameCount / SHORTEST_SEGMENT)))
  const even = frameCount / count
  const length = drawers === 1 ? Math.min(LONGEST_SEGMENT, Math.ceil(even / KEY_FRAME_EVERY) * KEY_FRAME_EVERY) : even
  const edge = (index: number): number => Math.min(frameCount, Math.round(index * length))
  return Array.from({ length: count }, (_, index) => ({ from: edge(index), to: edge(index + 1) })).filter(
    ({ from, to }) => from < to,
  )
}
