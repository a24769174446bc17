/** What `POST /v1/videos/generations`, `/v1/videos/edits` and `/v1/videos/extensions` accept. */
import { z } from '@hono/zod-openapi'
import { storageOptions, uploadUrl } from './delivery.ts'
import { requestWebhook } from './job-schemas.ts'
import { findVideoModel } from './models.data.ts'
import { failing, pixelSize, prompt, seconds, seed, user, videoModel } from './fields.ts'
import { VIDEO_RATIOS, VIDEO_RESOLUTIONS } from './sizes.data.ts'
import { imageSource, videoSource, videoUrl, type Source } from './sources.ts'

const MAX_REFERENCE_IMAGES = 7
const MAX_KEYFRAMES = 4
const MAX_REFERENCE_AUDIOS = 3

const delivery = {
  storage_options: storageOptions.optional(),
  webhook: requestWebhook.optional(),
  output: z
    .object({ upload_url: uploadUrl.optional() })
    .optional()
    .openapi({ description: 'Send the film to an address of yours with PUT; the answer has that address' }),
}

const keyframe = z.object(
  {
    image: imageSource,
    timestamp_s: z
      .number('must be a number of seconds')
      .min(0, 'must be within the film')
      .max(15, 'must be within the film')
      .openapi({ description: 'When the picture is reached, in seconds from the start', example: 2.5 }),
  },
  'must be an object such as {"image": {"url": "..."}, "timestamp_s": 2}',
)

const referenceAudio = z.looseObject(
  { voice_id: z.string('must be a text').optional(), url: z.string('must be a text').optional() },
  'must be an object such as {"voice_id": "ara"}',
)

/** The fields of `POST /v1/videos/generations`, before the rules that join them. */
export const videoGenerationFields = z.object({
  model: videoModel,
  prompt: prompt.optional(),
  duration: seconds(1, 15).optional().openapi({ default: 10, example: 10 }),
  seconds: seconds(1, 15).optional().openapi({ description: 'Another spelling of duration' }),
  aspect_ratio: z
    .enum(VIDEO_RATIOS, `must be one of ${VIDEO_RATIOS.join(', ')}`)
    .optional()
    .openapi({ description: 'Left out: 16:9 from text, the proportions of the picture from a picture', example: '16:9' }),
  resolution: z
    .enum(VIDEO_RESOLUTIONS, `must be one of ${VIDEO_RESOLUTIONS.join(', ')}`)
    .optional()
    .openapi({ default: '480p', description: '1080p only for the models that make it', example: '720p' }),
  size: pixelSize.optional(),
  image: imageSource.optional().openapi({ description: 'Image to video: the first frame' }),
  input_reference: imageSource.optional().openapi({ description: 'Another spelling of image' }),
  last_frame: imageSource
    .optional()
    .openapi({ description: 'The frame to arrive at, with image; only for the models that take it' }),
  reference_images: z
    .array(imageSource, 'must be a list of pictures')
    .max(MAX_REFERENCE_IMAGES, `must hold at most ${MAX_REFERENCE_IMAGES} pictures`)
    .optional()
    .openapi({ description: 'What or whom to show' }),
  video_url: videoUrl.optional(),
  video: videoSource.optional().openapi({ description: 'Another spelling of video_url' }),
  generate_audio: z.boolean('must be true or false').default(true).openapi({ description: 'Whether the film has sound' }),
  keyframes: z
    .array(keyframe, 'must be a list of keyframes')
    .max(MAX_KEYFRAMES, `must hold at most ${MAX_KEYFRAMES} keyframes`)
    .optional()
    .openapi({ description: 'Pictures to pass through, with image; only for the models that take it' }),
  ...delivery,
  reference_audios: z
    .array(referenceAudio, 'must be a list of voices')
    .max(MAX_REFERENCE_AUDIOS, `must hold at most ${MAX_REFERENCE_AUDIOS} voices`)
    .optional()
    .openapi({ description: "Taken so that requests with it work, and left aside: the voices here are the engine's own" }),
  seed: seed.optional(),
  user: user.optional(),
})

type Fields = z.output<typeof videoGenerationFields>

const isEdit = (request: Pick<Fields, 'video' | 'video_url'>): boolean =>
  request.video !== undefined || request.video_url !== undefined
const imageOf = (request: Fields): Source | undefined => request.image ?? request.input_reference
const modelMakes = (request: Fields): boolean => {
  const resolution = request.resolution
  return isEdit(request) || resolution === undefined || findVideoModel(request.model)?.secondTicks[resolution] !== undefined
}

/** The body of `POST /v1/videos/generations`: from text, from a picture, or an edit, by the fields that are there. */
export const videoGenerationRequest = z
  .preprocess(readAsMeant, videoGenerationFields)
  .refine((request) => !(isEdit(request) && imageOf(request) !== undefined), {
    error: 'must be left out when a film is given: image makes a new film, video_url edits one',
    path: ['image'],
  })
  .refine((request) => request.video === undefined || request.video_url === undefined, {
    error: 'must be left out when video_url is given: use one of the two',
    path: ['video'],
  })
  .refine(modelMakes, { error: 'must be 480p or 720p for this model', path: ['resolution'] })
  .refine((request) => request.last_frame === undefined || findVideoModel(request.model)?.takesLastFrame === true, {
    error: 'is only for the 1.5 models',
    path: ['last_frame'],
  })
  .refine((request) => request.last_frame === undefined || imageOf(request) !== undefined, {
    error: 'needs image, the frame to start from',
    path: ['last_frame'],
  })
  .refine(({ keyframes = [], model }) => keyframes.length === 0 || findVideoModel(model)?.takesLastFrame === true, {
    error: 'is only for the 1.5 models',
    path: ['keyframes'],
  })
  .refine((request) => (request.keyframes ?? []).length === 0 || imageOf(request) !== undefined, {
    error: 'needs image, the frame to start from',
    path: ['keyframes'],
  })
  .refine(
    (request) => (request.keyframes ?? []).every(({ timestamp_s: at }) => at <= (request.duration ?? request.seconds ?? 10)),
    {
      error: 'must lie within the film: timestamp_s must be at most its duration',
      path: ['keyframes'],
    },
  )
  .refine((request) => request.prompt !== undefined || imageOf(request) !== undefined, {
    ...failing('invalid_prompt', 'is required unless a picture is given'),
    path: ['prompt'],
  })
  .openapi('VideoGenerationRequest', {
    example: {
      model: 'grok-imagine-video',
      prompt: 'A beautiful sunset over the ocean',
      duration: 10,
      aspect_ratio: '16:9',
      resolution: '720p',
    },
  })

/** The body of `POST /v1/videos/edits`. */
export const videoEditRequest = z
  .object({
    model: videoModel.default('grok-imagine-video'),
    prompt,
    video: videoSource,
    ...delivery,
    seed: seed.optional(),
    user: user.optional(),
  })
  .openapi('VideoEditRequest', {
    example: {
      model: 'grok-imagine-video',
      prompt: 'Add a warm sunset filter and slow down the motion',
      video: { url: 'https://example.com/video.mp4' },
    },
  })

/** The body of `POST /v1/videos/extensions`. */
export const videoExtensionRequest = z
  .object({
    model: videoModel.default('grok-imagine-video'),
    prompt,
    video: videoSource,
    duration: seconds(1, 15).default(6).openapi({ description: 'Seconds to add', default: 6, example: 6 }),
    ...delivery,
    seed: seed.optional(),
    user: user.optional(),
  })
  .openapi('VideoExtensionRequest', {
    example: {
      model: 'grok-imagine-video',
      prompt: 'The camera keeps rising',
      video: { url: 'https://example.com/video.mp4' },
      duration: 6,
    },
  })

export type VideoGenerationRequest = z.output<typeof videoGenerationRequest>
export type VideoEditRequest = z.output<typeof videoEditRequest>
export type VideoExtensionRequest = z.output<typeof videoExtensionRequest>

/**
 * Leaves out what the document says is ignored, a duration when editing, even one out of range; and a blank prompt beside a picture, which
 * clients send that cannot leave it out.
 */
function readAsMeant(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body
  const { prompt, ...rest }: Record<string, unknown> = { ...body }
  const isPromptLeftOut = typeof prompt === 'string' && prompt.trim() === '' && ('image' in rest || 'input_reference' in rest)
  if ('video_url' in rest || 'video' in rest) {
    delete rest['duration']
    delete rest['seconds']
  }
  return isPromptLeftOut || !('prompt' in body) ? rest : { prompt, ...rest }
}
