/**
 * The engine's door: who makes the media. Everything above it (http, generation, queue) knows only these types;
 * an implementation (the illustrator, a GPU server, the hosted API) sits in a folder of its own.
 * Jobs are plain JSON plus file paths, so that a queue can store them and a child process can receive them.
 */

/** What an engine says it can do, known before it is called. */
export type EngineCapabilities = {
  textToImage: boolean
  editImage: boolean
  textToVideo: boolean
  imageToVideo: boolean
  editVideo: boolean
  extendVideo: boolean
  /** Shows the subjects of a film's `references`. */
  references?: boolean
  /** Arrives at a film's `lastFrame`. */
  lastFrame?: boolean
  /** Passes through a film's `keyframes`. */
  keyframes?: boolean
}

/** One picture to make from words. Sizes in pixels. */
export type ImageJob = { prompt: string; width: number; height: number; seed: number; quality: 'low' | 'medium' | 'high' }

/**
 * One picture to make from others by instruction. `inputs` are files already fetched and size-checked, but still hostile: the engine decodes
 * them in a capped child process. Without `width`/`height` the result keeps the first input's proportions.
 */
export type EditImageJob = { prompt: string; inputs: string[]; mask?: string; width?: number; height?: number; seed: number }

/** What finished media show and say, in words, as far as the engine knows; it is judged before anything is delivered. */
export type Shown = {
  /** Each thing with what it does. */
  things: string[]
  /** What is written in the picture. */
  texts: string[]
  /** What is spoken. */
  lines: string[]
}

/** A finished picture: encoded bytes, ready to store. */
export type MadeImage = {
  bytes: Uint8Array
  mimeType: 'image/jpeg' | 'image/png' | 'image/webp'
  width: number
  height: number
  /** What was asked and could not be drawn, in the prompt's words. */
  unresolved: string[]
  /** False when the engine's own output check withholds the picture. */
  respectsModeration: boolean
  shown?: Shown
}

/** One film to make. `outputFile` is where the MP4 goes; the engine owns that path until it returns. */
export type VideoJob = { prompt: string; seed: number; outputFile: string } & (
  | { mode: 'text'; width: number; height: number; durationSeconds: number; references?: string[]; generateAudio?: boolean }
  | {
      mode: 'image'
      image: string
      lastFrame?: string
      /** Pictures to pass through, by time. */
      keyframes?: { image: string; atSeconds: number }[]
      references?: string[]
      width?: number
      height?: number
      resolution: VideoResolution
      durationSeconds: number
      generateAudio?: boolean
    }
  | { mode: 'edit'; video: string }
  | { mode: 'extend'; video: string; durationSeconds: number }
)

export type VideoResolution = '480p' | '720p' | '1080p'

/** A finished film at `VideoJob.outputFile`. */
export type MadeVideo = {
  width: number
  height: number
  durationSeconds: number
  bytes: number
  unresolved: string[]
  respectsModeration: boolean
  shown?: Shown
}

export type EngineRun = { signal: AbortSignal; onProgress?: (percent: number) => void }

/**
 * Makes media. Throws `EngineRefusal` when the caller can act on it (an instruction that cannot be carried out, an input that cannot be read);
 * anything else is a bug or a broken back-end. Rejects with the signal's reason when aborted, within 200 ms.
 */
export type Engine = {
  name: string
  capabilities: EngineCapabilities
  createImage(job: ImageJob, run: EngineRun): Promise<MadeImage>
  editImage(job: EditImageJob, run: EngineRun): Promise<MadeImage>
  createVideo(job: VideoJob, run: EngineRun): Promise<MadeVideo>
  /** `auto` aspect ratio: the width:height the engine would choose for this prompt, e.g. `'16:9'`. */
  chooseAspectRatio(prompt: string): string
  /** Checks an input file without making anything; used when a request is accepted, so that a bad one fails at once. */
  inspectImage(file: string, run: EngineRun): Promise<{ width: number; height: number }>
  inspectVideo(file: string, run: EngineRun): Promise<{ width: number; height: number; durationSeconds: number }>
  stop(): Promise<void>
}

/** The engine says no in a way that the caller can act on. The code is one of the API document's. */
export class EngineRefusal extends Error {
  readonly code: 'invalid_prompt' | 'invalid_image_url' | 'invalid_video_url' | 'invalid_parameters' | 'content_policy_violation'
  constructor(code: EngineRefusal['code'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'EngineRefusal'
    this.code = code
  }
}
