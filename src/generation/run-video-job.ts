/**
 * One film, from a leased job to a stored file. The lease, heartbeats, retries and the charge are the queue's; this only makes the film.
 * It may run again after a crash: it starts over from the job's row and leaves nothing behind but the stored file.
 */
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { VideoJob } from '../engine/engine.ts'
import type { JobContext, JobHandler } from '../queue/queue.ts'
import { deliver } from './delivery.ts'
import { askEngine, passesOutput, type Parts } from './parts.ts'
import type { VideoResult, VideoWork } from './video-work.ts'

/** Makes the handler that a worker calls for each film. */
export function runVideoJob(parts: Parts): JobHandler {
  return async (job, context) => {
    const work = job.request as VideoWork
    const expiresAt = parts.clock.now() + parts.mediaSeconds * 1000
    const { ticks, model } = work
    if (work.isWithheld) return { result: withheld(work), ticks: 0, expiresAt }
    const folder = path.join(parts.temporaryDir, `film-${job.id}-${job.attempt}`)
    await mkdir(folder, { recursive: true })
    const open = await openInputs(parts, work)
    try {
      const outputFile = path.join(folder, 'film.mp4')
      const made = await askEngine(() =>
        parts.engine.createVideo(toEngineJob(work, open.files, outputFile), {
          signal: context.signal,
          onProgress: progressOf(context),
        }),
      )
      const { accountId } = job
      if (!(await passesOutput(parts, made, { accountId, prompt: work.prompt })))
        return { result: withheld(work), ticks, expiresAt }
      const content = { file: outputFile }
      const { signal } = context
      const delivered = await deliver(parts, work.delivery, {
        accountId,
        content,
        mimeType: 'video/mp4',
        index: 0,
        fileId: `file_${job.id}`,
        signal,
      })
      const isElsewhere = delivered?.uploadedTo !== undefined
      const file = { content, mimeType: 'video/mp4', accountId, expiresAt, jobId: job.id }
      const { durationSeconds, unresolved } = made
      const result: VideoResult = {
        ...(isElsewhere ? {} : { fileId: (await parts.storage.put(file)).id }),
        ...(delivered === undefined ? {} : { delivered }),
        ...(unresolved.length === 0 ? {} : { unresolved }),
        mimeType: file.mimeType,
        durationSeconds,
        respectsModeration: true,
        ticks,
        model,
      }
      return { result, ticks, expiresAt }
    } finally {
      await open.dispose()
      await rm(folder, { recursive: true, force: true })
    }
  }
}

function withheld({ model, durationSeconds }: VideoWork): VideoResult {
  return { mimeType: 'video/mp4', durationSeconds, respectsModeration: false, ticks: 0, model }
}

const progressOf =
  ({ progress }: JobContext) =>
  (percent: number): void =>
    progress(Math.max(0, Math.min(99, Math.floor(percent))))

/** The stored inputs of a film as local files, by id. */
async function openInputs({ storage }: Parts, work: VideoWork) {
  const opened = new Map<string, NonNullable<Awaited<ReturnType<typeof storage.localFile>>>>()
  const dispose = async (): Promise<void> => {
    await Promise.all([...opened.values()].map((input) => input.dispose()))
  }
  for (const id of inputIds(work)) {
    const input = await storage.localFile(id)
    if (input) opened.set(id, input)
  }
  const files = (id: string): string => {
    const input = opened.get(id)
    if (!input) throw new Error(`the stored input ${id} of a film is gone`)
    return input.file
  }
  return { files, dispose }
}

function inputIds(work: VideoWork): string[] {
  if (work.mode === 'text') return work.references
  if (work.mode !== 'image') return [work.video]
  const { image, lastFrame, keyframes = [], references = [] } = work
  return [image, ...(lastFrame === undefined ? [] : [lastFrame]), ...keyframes.map((keyframe) => keyframe.image), ...references]
}

function toEngineJob(work: VideoWork, fileOf: (id: string) => string, outputFile: string): VideoJob {
  const { prompt, seed } = work
  const common = { prompt, seed, outputFile }
  if (work.mode === 'edit') return { ...common, mode: 'edit', video: fileOf(work.video) }
  if (work.mode === 'extend') {
    return { ...common, mode: 'extend', video: fileOf(work.video), durationSeconds: work.durationSeconds }
  }
  const { durationSeconds, generateAudio } = work
  if (work.mode === 'text') {
    const { width, height, references } = work
    const shown = references.length === 0 ? {} : { references: references.map(fileOf) }
    return { ...common, mode: 'text', width, height, durationSeconds, generateAudio, ...shown }
  }
  const size = work.width === undefined || work.height === undefined ? {} : { width: work.width, height: work.height }
  const lastFrame = work.lastFrame === undefined ? {} : { lastFrame: fileOf(work.lastFrame) }
  const { resolution, keyframes, references } = work
  const passed =
    keyframes === undefined ? {} : { keyframes: keyframes.map(({ image, atSeconds }) => ({ image: fileOf(image), atSeconds })) }
  const shown = references === undefined ? {} : { references: references.map(fileOf) }
  return {
    ...common,
    mode: 'image',
    image: fileOf(work.image),
    ...lastFrame,
    ...passed,
    ...shown,
    ...size,
    resolution,
    durationSeconds,
    generateAudio,
  }
}
