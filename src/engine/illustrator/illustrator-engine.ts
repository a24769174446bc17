/**
 * The built-in engine: our illustrator in warm child processes. Drawing children never open strangers' files: decoding children do, under
 * a tighter memory limit, and hand raw pixels over through temporary files.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import type { EditImageJob, Engine, EngineRun, MadeImage, VideoJob } from '../engine.ts'
import { makeFilm } from './make-film.ts'
import { planFilm } from './plan-film.ts'
import { processPool, type ProcessPool } from './process-pool.ts'
import type { DecodingTask, DrawingTask, DrawnPicture, RawPicture } from './tasks.ts'

export type IllustratorEngineOptions = {
  /** Answers `auto` aspect ratios; the illustrator's own function. */
  chooseAspectRatio: (prompt: string) => string
  /** How many pictures or film segments are drawn at the same time. */
  processes?: number
  /** Where the illustrator's module is; tests bring a small one. */
  illustrator?: URL
  /** Resident memory after which a drawing child is replaced. */
  drawingMemoryMb?: number
  /** Resident memory after which a decoding child is replaced. */
  decodingMemoryMb?: number
  /** Silence after which a child counts as hung. */
  hangMs?: number
}

/** Inputs of picture edits are worked on at most this large. */
const LONGEST_INPUT_SIDE = 2048
/** A decoding child is used this often, so that a file that subverts one reaches little. */
const FILES_PER_DECODER = 8

/** Compiled for publishing, our files end in `.js`. */
const EXTENSION = path.extname(import.meta.url)

/** Starts nothing until the first task; `warm` starts one drawing child ahead of it. */
export function illustratorEngine(options: IllustratorEngineOptions): Engine & { warm(): void } {
  const processes = options.processes ?? availableParallelism()
  const hangMs = options.hangMs ?? 60_000
  const illustrator = options.illustrator ?? new URL(`../../illustrator/illustrator${EXTENSION}`, import.meta.url)
  const drawing = processPool<DrawingTask>({
    entry: new URL(`./drawing-process${EXTENSION}`, import.meta.url),
    args: [illustrator.href],
    count: processes,
    memoryMb: options.drawingMemoryMb ?? 2048,
    hangMs,
  })
  const decoding = processPool<DecodingTask>({
    entry: new URL(`./decoding-process${EXTENSION}`, import.meta.url),
    count: Math.min(2, processes),
    memoryMb: options.decodingMemoryMb ?? 1024,
    hangMs,
    tasksPerChild: FILES_PER_DECODER,
  })

  return {
    name: 'illustrator',
    capabilities: {
      textToImage: true,
      editImage: true,
      textToVideo: true,
      imageToVideo: true,
      editVideo: true,
      extendVideo: true,
      references: true,
      lastFrame: true,
      keyframes: true,
    },
    chooseAspectRatio: options.chooseAspectRatio,
    async createImage({ prompt, width, height, seed }, run) {
      return made(await drawing.run<DrawnPicture>({ kind: 'draw-picture', prompt, width, height, seed }, run))
    },
    editImage: (job, run) => withScratch((folder) => editImage({ job, folder, drawing, decoding, run })),
    createVideo: (job, run) =>
      withScratch(async (folder) => {
        const plan = await planFilm(job, { folder, decoding, run })
        const film = await makeFilm(drawing, { plan, outputFile: job.outputFile, withSound: wantsSound(job), processes }, run)
        return { ...film, respectsModeration: true }
      }),
    inspectImage: (file, { signal }) => decoding.run({ kind: 'inspect-image', file }, { signal }),
    inspectVideo: (file, { signal }) => decoding.run({ kind: 'inspect-film', file }, { signal }),
    warm: () => drawing.warm(),
    async stop() {
      await Promise.all([drawing.stop(), decoding.stop()])
    },
  }
}

type Edit = {
  job: EditImageJob
  folder: string
  drawing: ProcessPool<DrawingTask>
  decoding: ProcessPool<DecodingTask>
  run: EngineRun
}

async function editImage({ job, folder, drawing, decoding, run }: Edit): Promise<MadeImage> {
  const { signal } = run
  const unpack = (file: string, index: number): Promise<RawPicture> => {
    const to = path.join(folder, `input-${index}`)
    return decoding.run({ kind: 'unpack-image', file, to, longestSide: LONGEST_INPUT_SIDE }, { signal })
  }
  const inputs = await Promise.all(job.inputs.map(unpack))
  const mask = job.mask === undefined ? undefined : await unpack(job.mask, inputs.length)
  const { prompt: instruction, seed, width, height } = job
  const size = { ...(width !== undefined && { width }), ...(height !== undefined && { height }) }
  return made(await drawing.run({ kind: 'edit-picture', inputs, instruction, seed, ...size, ...(mask && { mask }) }, { signal }))
}

const made = (picture: DrawnPicture): MadeImage => ({ ...picture, respectsModeration: true })

const wantsSound = (job: VideoJob): boolean => !('generateAudio' in job) || job.generateAudio !== false

async function withScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'openimagine-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 20 })
  }
}
