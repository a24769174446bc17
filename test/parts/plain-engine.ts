/** An engine for tests: flat colours by seed, and films that are a picture's bytes. Deterministic, quick, without the illustrator. */
import { stat, writeFile } from 'node:fs/promises'
import sharp from 'sharp'
import { EngineRefusal, type Engine, type MadeImage, type Shown, type VideoJob } from '../../src/engine/engine.ts'

type PlainEngine = Engine & {
  /** What it was asked to make, in order. */
  asked: { prompt: string; seed: number }[]
  /** The films that it was asked to make, in order. */
  films: VideoJob[]
  /** Set by a test: what inspected films are said to last. */
  filmSeconds: number
  /** Set by a test: what everything made is said to show. */
  shown: Shown | undefined
  /** Set by a test: pictures of one pixel, whatever size is asked. */
  isQuick: boolean
}

/** Makes the engine. A prompt with "impossible" is refused, one with "crash" breaks it, one with "withhold" is withheld, a "flux capacitor" is not drawn. */
export function plainEngine(): PlainEngine {
  const engine: PlainEngine = {
    name: 'plain',
    asked: [],
    films: [],
    filmSeconds: 5,
    shown: undefined,
    isQuick: false,
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
    createImage: (job, { signal }) => paint(job, signal),
    async editImage(job, { signal }) {
      const [first = ''] = job.inputs
      const { width, height } = await size(first)
      return paint({ ...job, width: job.width ?? width, height: job.height ?? height }, signal)
    },
    async createVideo(job, { signal, onProgress }) {
      onProgress?.(50)
      engine.films.push(job)
      const { bytes, respectsModeration, unresolved } = await paint({ ...job, width: 64, height: 64 }, signal)
      await writeFile(job.outputFile, bytes)
      const durationSeconds = 'durationSeconds' in job ? job.durationSeconds : engine.filmSeconds
      const film = { width: 64, height: 64, durationSeconds, bytes: bytes.length, unresolved, respectsModeration }
      return { ...film, ...(engine.shown && { shown: engine.shown }) }
    },
    chooseAspectRatio: (prompt) => (prompt.includes('wallpaper') ? '9:19.5' : '1:1'),
    inspectImage: size,
    async inspectVideo(file) {
      if ((await stat(file)).size < 100) throw new EngineRefusal('invalid_video_url', 'this is not a film')
      return { width: 64, height: 64, durationSeconds: engine.filmSeconds }
    },
    stop: async () => {},
  }

  async function paint(
    job: { prompt: string; seed: number; width: number; height: number },
    signal: AbortSignal,
  ): Promise<MadeImage> {
    signal.throwIfAborted()
    engine.asked.push({ prompt: job.prompt, seed: job.seed })
    if (job.prompt.includes('impossible')) throw new EngineRefusal('invalid_prompt', 'that cannot be done; what can be: colours')
    if (job.prompt.includes('crash')) throw new Error('the engine broke at /secret/path')
    const { seed } = job
    const { width, height } = engine.isQuick ? { width: 1, height: 1 } : job
    const background = { r: seed & 255, g: (seed >> 8) & 255, b: (seed >> 16) & 255 }
    const bytes = await sharp({ create: { width, height, channels: 3, background } })
      .jpeg()
      .toBuffer()
    const unresolved = job.prompt.includes('flux capacitor') ? ['flux capacitor'] : []
    const respectsModeration = !job.prompt.includes('withhold')
    const shown = engine.shown && { shown: engine.shown }
    return { bytes, mimeType: 'image/jpeg', width, height, unresolved, respectsModeration, ...shown }
  }
  return engine
}

async function size(file: string): Promise<{ width: number; height: number }> {
  try {
    const { width, height } = await sharp(file).metadata()
    return { width, height }
  } catch (error) {
    throw new EngineRefusal('invalid_image_url', 'this is not a picture', { cause: error })
  }
}
