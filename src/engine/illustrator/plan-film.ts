/** Turns a film job into a plan: unpacks the strangers' files that it names and settles the size. */
import path from 'node:path'
import { EngineRefusal, type EngineRun, type VideoJob, type VideoResolution } from '../engine.ts'
import type { ProcessPool } from './process-pool.ts'
import type { DecodingTask, FilmPlan, RawFilm, RawPicture } from './tasks.ts'

const SHORT_SIDE: Record<VideoResolution, number> = { '480p': 480, '720p': 720, '1080p': 1080 }

/** Longest film that is taken in, in seconds: the API document's limit for edits; for extensions twice the longest film made here. */
const LONGEST_SECONDS = { edit: 8.7, extend: 30 }

/** Given pictures are worked on at most this large. */
const LONGEST_PICTURE_SIDE = 2048

type Means = { folder: string; decoding: ProcessPool<DecodingTask>; run: EngineRun }

export async function planFilm(job: VideoJob, { folder, decoding, run: { signal } }: Means): Promise<FilmPlan> {
  const { prompt: instruction, seed } = job
  const unpackAll = (files: readonly string[], name: string): Promise<RawPicture[]> =>
    Promise.all(
      files.map((file, k) => {
        const to = path.join(folder, `${name}-${k}`)
        return decoding.run<RawPicture>({ kind: 'unpack-image', file, to, longestSide: LONGEST_PICTURE_SIDE }, { signal })
      }),
    )
  switch (job.mode) {
    case 'text': {
      const { width, height, durationSeconds } = job
      const references = await unpackAll(job.references ?? [], 'reference')
      return { source: 'prompt', instruction, seed, width, height, durationSeconds, ...(references.length > 0 && { references }) }
    }
    case 'image': {
      const [picture] = (await unpackAll([job.image], 'picture')) as [RawPicture]
      const { durationSeconds } = job
      const steering = [
        ...(job.keyframes ?? []),
        ...(job.lastFrame === undefined ? [] : [{ image: job.lastFrame, atSeconds: durationSeconds }]),
      ]
      const shown = await unpackAll(steering.map(({ image }) => image), 'stop') // prettier-ignore
      const stops = shown.map((one, k) => ({ picture: one, atSeconds: steering[k]?.atSeconds ?? 0 }))
      const references = await unpackAll(job.references ?? [], 'reference')
      const size =
        job.width && job.height ? { width: job.width, height: job.height } : fitFilm(picture, SHORT_SIDE[job.resolution])
      return {
        source: 'picture',
        instruction,
        seed,
        picture,
        durationSeconds,
        ...size,
        ...(stops.length > 0 && { stops }),
        ...(references.length > 0 && { references }),
      }
    }
    case 'edit':
    case 'extend': {
      const task = { kind: 'unpack-film', file: job.video, toFolder: folder, longestSeconds: LONGEST_SECONDS[job.mode] } as const
      const film = await decoding.run<RawFilm>(task, { signal })
      const { width, height, frameCount } = film
      if (frameCount === 0) throw new EngineRefusal('invalid_video_url', 'the video holds no pictures')
      const durationSeconds = job.mode === 'extend' ? job.durationSeconds : frameCount / 24
      return { source: job.mode, instruction, seed, film, width, height, durationSeconds }
    }
  }
}

/** The size with the picture's proportions whose shorter side is at most `shortSide`, even, no side over twice that. */
export function fitFilm(
  { width, height }: { width: number; height: number },
  shortSide: number,
): { width: number; height: number } {
  const scale = Math.min(shortSide / Math.min(width, height), (shortSide * 2) / Math.max(width, height))
  const even = (length: number): number => Math.max(16, Math.round((length * scale) / 2) * 2)
  return { width: even(width), height: even(height) }
}
