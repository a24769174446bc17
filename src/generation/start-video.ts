/** Accepting a film: everything that can be refused is refused now, then the job and its charge are committed as one. */
import type { Principal } from '../accounts/accounts.ts'
import { ApiError } from '../api/errors.ts'
import type { Source } from '../api/sources.ts'
import { videoSize, type VideoResolution } from '../api/sizes.data.ts'
import type { FetchedInput } from '../fetching/fetching.ts'
import { checkAddresses } from './check-addresses.ts'
import { askEngine, fetchSource, needCapability, passesModeration, withInputs, type Parts } from './parts.ts'
import type { StartVideo } from './requests.ts'
import { seedOf } from './seeds.ts'
import { VIDEO_KIND, type VideoWork } from './video-work.ts'

const LONGEST_EDIT_SECONDS = 8.7
const LONGEST_EXTENSION_SOURCE_SECONDS = 30
/** Durations are sums of frames; a thousandth of a second is rounding, not length. */
const ROUNDING_SECONDS = 0.001

/** Who asks and when to give up; a `dedupeKey` makes a repeated request answer with the first job. */
export type Starting = { principal: Principal; signal: AbortSignal; dedupeKey?: string }

/** Accepts a film and answers with the id of its job. Once it resolves, the job is durable. */
export async function startVideo(parts: Parts, request: StartVideo, starting: Starting): Promise<{ id: string }> {
  const { engine, records, queue } = parts
  const { principal, signal, dedupeKey } = starting
  const [capability, what] = NEEDS[request.mode]
  needCapability(engine, capability, what)
  checkAddresses(parts, request)
  for (const [need, doing] of steering(request)) needCapability(engine, need, doing)
  const part = request.mode === 'edit' || request.mode === 'extend' ? 'edit' : 'prompt'
  const isWithheld = !(await passesModeration(parts, request.prompt, { accountId: principal.accountId, part }))
  const sources = sourcesOf(request)
  const kind = part === 'edit' ? 'video' : 'image'
  return withInputs(
    sources.map((source) => fetchSource(parts, source, { kind, signal, accountId: principal.accountId })),
    async (inputs) => {
      const seconds = await inspect(parts, request, inputs, signal)
      const ids: string[] = []
      for (const input of inputs) ids.push(await keepInput(parts, input, { accountId: principal.accountId, kind }))
      const seed = seedOf(request, { ...request, model: request.model.id, ...withoutSources })
      const work: VideoWork = {
        model: request.model.id,
        prompt: request.prompt,
        seed,
        isWithheld,
        ...(request.delivery === undefined ? {} : { delivery: request.delivery }),
        ...(request.webhook === undefined ? {} : { webhook: request.webhook }),
        ...plan(request, ids, seconds),
      }
      const { accountId, keyId } = principal
      const job = {
        accountId,
        keyId,
        kind: VIDEO_KIND,
        request: work,
        ticks: work.ticks,
        ...(dedupeKey === undefined ? {} : { dedupeKey }),
      }
      const submitted = await records.transaction((tx) => queue.submit(tx, job))
      return { id: submitted.id }
    },
  )
}

const NEEDS = {
  text: ['textToVideo', 'make films from words'],
  image: ['imageToVideo', 'make films from pictures'],
  edit: ['editVideo', 'edit films'],
  extend: ['extendVideo', 'extend films'],
} as const

/** What the engine must be able to do to follow the pictures that steer a film. */
function steering(request: StartVideo): ['references' | 'lastFrame' | 'keyframes', string][] {
  if (request.mode === 'edit' || request.mode === 'extend') return []
  const { lastFrame, keyframes = [], references = [] } = { lastFrame: undefined, keyframes: undefined, ...request }
  return [
    ...(references.length === 0 ? [] : [['references', 'show the subjects of reference_images'] as const]),
    ...(lastFrame === undefined ? [] : [['lastFrame', 'arrive at last_frame'] as const]),
    ...(keyframes.length === 0 ? [] : [['keyframes', 'pass through keyframes'] as const]),
  ].map(([need, doing]) => [need, doing])
}

/** Sources are left out of a derived seed: the same bytes may come under another address. */
const withoutSources = {
  image: undefined,
  lastFrame: undefined,
  keyframes: undefined,
  references: undefined,
  video: undefined,
  delivery: undefined,
  webhook: undefined,
}

function sourcesOf(request: StartVideo): Source[] {
  if (request.mode === 'text') return request.references
  if (request.mode !== 'image') return [request.video]
  const { image, lastFrame, keyframes = [], references = [] } = request
  return [image, ...(lastFrame === undefined ? [] : [lastFrame]), ...keyframes.map((keyframe) => keyframe.image), ...references]
}

type Inspected = { seconds: number; resolution: VideoResolution }

/** Checks every input; of a film, how long it is. */
async function inspect({ engine }: Parts, request: StartVideo, inputs: FetchedInput[], signal: AbortSignal): Promise<Inspected> {
  if (request.mode === 'text' || request.mode === 'image') {
    await askEngine(() => Promise.all(inputs.map((input) => engine.inspectImage(input.file, { signal }))))
    return { seconds: request.durationSeconds, resolution: request.resolution }
  }
  const [input] = inputs
  if (input === undefined) throw new Error('a film to edit was not fetched')
  const film = await askEngine(() => engine.inspectVideo(input.file, { signal }))
  const longest = request.mode === 'edit' ? LONGEST_EDIT_SECONDS : LONGEST_EXTENSION_SOURCE_SECONDS
  if (film.durationSeconds > longest + ROUNDING_SECONDS) {
    const message = `the film must be at most ${longest} seconds long to ${request.mode} it, got ${film.durationSeconds.toFixed(2)}`
    throw new ApiError('invalid_video_url', message, { param: 'video_url', value: film.durationSeconds })
  }
  return { seconds: film.durationSeconds, resolution: Math.min(film.width, film.height) <= 480 ? '480p' : '720p' }
}

/** The mode's part of the work, with its price: seconds of film at the model's rate, and what goes in. */
function plan(request: StartVideo, ids: string[], { seconds, resolution }: Inspected) {
  const { model } = request
  const perSecond = model.secondTicks[resolution] ?? Math.max(...Object.values(model.secondTicks))
  const [first = '', ...others] = ids
  if (request.mode === 'text') {
    const { durationSeconds, generateAudio } = request
    const ticks = Math.round(durationSeconds * perSecond + ids.length * model.inputImageTicks)
    return {
      mode: 'text' as const,
      ...videoSize(request.ratio, resolution),
      durationSeconds,
      references: ids,
      generateAudio,
      ticks,
    }
  }
  if (request.mode === 'image') {
    const { durationSeconds, generateAudio, ratio, keyframes = [] } = request
    const ticks = Math.round(durationSeconds * perSecond + ids.length * model.inputImageTicks)
    const lastFrame = request.lastFrame === undefined ? undefined : others.shift()
    const passed = keyframes.map(({ atSeconds }) => ({ image: others.shift() ?? first, atSeconds }))
    const frames = {
      image: first,
      ...(lastFrame === undefined ? {} : { lastFrame }),
      ...(passed.length === 0 ? {} : { keyframes: passed }),
      ...(others.length === 0 ? {} : { references: others }),
    }
    const size = ratio === undefined ? {} : videoSize(ratio, resolution)
    return { mode: 'image' as const, ...frames, ...size, resolution, durationSeconds, generateAudio, ticks }
  }
  if (request.mode === 'edit') {
    const ticks = Math.round(seconds * (perSecond + model.inputVideoSecondTicks))
    return { mode: 'edit' as const, video: first, durationSeconds: seconds, ticks }
  }
  const ticks = Math.round(request.durationSeconds * perSecond + seconds * model.inputVideoSecondTicks)
  return { mode: 'extend' as const, video: first, durationSeconds: request.durationSeconds, sourceSeconds: seconds, ticks }
}

async function keepInput(
  { storage, clock, mediaSeconds }: Parts,
  input: FetchedInput,
  { accountId, kind }: { accountId: string; kind: 'image' | 'video' },
): Promise<string> {
  const mimeType = input.mimeType ?? (kind === 'video' ? 'video/mp4' : 'image/jpeg')
  const expiresAt = clock.now() + mediaSeconds * 1000
  const file = await storage.put({ content: { file: input.file }, mimeType, accountId, expiresAt })
  return file.id
}
