/**
 * The fields that requests share. A message completes the sentence "FIELD ..., got VALUE", see read-request.ts. A field is decided here or in
 * the request that has it, with its range and default, and nowhere else.
 */
import { z } from '@hono/zod-openapi'
import type { ErrorCode } from './errors.ts'
import { findImageModel, findVideoModel, IMAGE_MODELS, QUALITIES, VIDEO_MODELS } from './models.data.ts'
import { IMAGE_RATIOS, IMAGE_RESOLUTIONS } from './sizes.data.ts'

/** An http(s) URL; written without a flag, as the document's patterns have none. */
export const HTTP_URL = /^[Hh][Tt][Tt][Pp][Ss]?:\/\/\S+$/

/** The longest prompt, in code points. */
export const MAX_PROMPT_LENGTH = 4000

/** All control characters but tab and line breaks. */
const CONTROL_CHARACTERS = /(?![\t\n\r])\p{Cc}/u
const SOMETHING_VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u

/** Gives a refinement's issue the error code that it stands for. A bad source ends the reading, so that it is not taken for a missing one. */
export const failing = (code: ErrorCode, error: string) => ({ error, params: { code }, abort: code !== 'invalid_prompt' })

const isListed = (values: readonly string[]): string => `must be one of ${values.join(', ')}`
const modelNames = (models: readonly { id: string; aliases: readonly string[] }[]): string =>
  isListed(models.flatMap((model) => [model.id, ...model.aliases]))

/** A picture model's name or alias. */
export const imageModel = z
  .string(modelNames(IMAGE_MODELS))
  .refine((name) => findImageModel(name) !== undefined, modelNames(IMAGE_MODELS))
  .openapi({ description: 'A picture model, see GET /v1/image-generation-models', example: 'grok-imagine-image' })

/** A film model's name or alias. */
export const videoModel = z
  .string(modelNames(VIDEO_MODELS))
  .refine((name) => findVideoModel(name) !== undefined, modelNames(VIDEO_MODELS))
  .openapi({ description: 'A film model, see GET /v1/video-generation-models', example: 'grok-imagine-video' })

/** What is wanted, in words. */
export const prompt = z
  .string('must be a text')
  .refine((text) => SOMETHING_VISIBLE.test(text), failing('invalid_prompt', 'must say something'))
  .refine((text) => text.isWellFormed(), failing('invalid_prompt', 'must be well-formed Unicode, without lone surrogates'))
  .refine((text) => !CONTROL_CHARACTERS.test(text), failing('invalid_prompt', 'must not hold control characters'))
  .refine(
    (text) => text.length <= MAX_PROMPT_LENGTH || [...text].length <= MAX_PROMPT_LENGTH,
    failing('invalid_prompt', `must be at most ${MAX_PROMPT_LENGTH} characters long`),
  )
  .openapi({
    description: `What is wanted, in words; at most ${MAX_PROMPT_LENGTH} characters`,
    minLength: 1,
    maxLength: MAX_PROMPT_LENGTH,
    example: 'A collage of London landmarks in a stenciled street-art style',
  })

const wholeNumber = (low: number, high: number) => {
  const sentence = `must be a whole number from ${low} to ${high}`
  return z.int(sentence).min(low, sentence).max(high, sentence)
}

/** How many variations of a picture. */
export const count = wholeNumber(1, 10).default(1).openapi({ description: 'How many variations', example: 1 })

/** Seconds of film; a text of digits counts as its number. */
export const seconds = (low: number, high: number) =>
  z
    .preprocess(
      (value: number | string) => (typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value),
      wholeNumber(low, high).refine((value) => !Object.is(value, -0), `must be a whole number from ${low} to ${high}`),
    )
    .openapi({ type: 'integer', minimum: low, maximum: high, description: `Seconds, ${low} to ${high}` })

/** A picture's proportions, or `auto`. */
export const imageRatio = z
  .enum([...IMAGE_RATIOS, 'auto'], isListed([...IMAGE_RATIOS, 'auto']))
  .openapi({ description: 'Width to height; auto chooses from the prompt', example: '16:9' })

/** How large a picture is. */
export const imageResolution = z
  .enum(IMAGE_RESOLUTIONS, isListed(IMAGE_RESOLUTIONS))
  .default('1k')
  .openapi({ description: 'How large; see the table of sizes', example: '1k' })

/** The words that clients use for how carefully a picture is made; OpenAI's own are understood. */
export const quality = z
  .enum([...QUALITIES, 'standard', 'hd', 'auto'], isListed(QUALITIES))
  .default('medium')
  .transform((word) => ({ standard: 'medium', auto: 'medium', hd: 'high' })[word as string] ?? word)
  .pipe(z.enum(QUALITIES))
  .openapi({ type: 'string', enum: [...QUALITIES], default: 'medium', description: 'How carefully it is made' })

/** How pictures come back. */
export const responseFormat = z
  .enum(['url', 'b64_json'], isListed(['url', 'b64_json']))
  .default('url')
  .openapi({ description: 'A URL that expires, or the bytes in base64' })

/** `1024x1024` as OpenAI clients ask for it: the nearest ratio and resolution are made. */
export const pixelSize = z
  .string('must be a size such as 1024x1024')
  .regex(/^(auto|[1-9]\d{1,3}x[1-9]\d{1,3})$/, 'must be a size such as 1024x1024')
  .openapi({ description: 'As OpenAI clients ask: the nearest aspect_ratio and resolution are made', example: '1024x1024' })

/** Who asked, in the caller's own words; kept with the job. */
export const user = z
  .string('must be a text')
  .max(512, 'must be at most 512 characters long')
  .openapi({ description: 'Your own word for who asked' })

/** The number that varies a result; the same request with the same seed gives the same bytes. */
export const seed = wholeNumber(0, 4_294_967_295).openapi({
  description:
    'Ours: varies the result. The same request and seed give the same bytes; without one it is derived from the request',
  example: 7,
})
