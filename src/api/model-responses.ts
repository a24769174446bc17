/** What the lists of models, the key and the server answer, for the OpenAPI document. */
import { z } from '@hono/zod-openapi'
import { QUALITIES } from './models.data.ts'
import { IMAGE_RESOLUTIONS, VIDEO_RESOLUTIONS } from './sizes.data.ts'

const short = {
  id: z.string().openapi({ example: 'grok-imagine-image' }),
  object: z.literal('model'),
  created: z.int(),
  owned_by: z.string(),
  aliases: z.array(z.string()),
}

const described = {
  ...short,
  version: z.string(),
  fingerprint: z.string(),
  max_prompt_length: z.int(),
  input_modalities: z.array(z.string()),
  output_modalities: z.array(z.string()),
}

const ticks = z.number().openapi({ description: 'In ticks: 1 USD is 10,000,000,000', example: 200_000_000 })

/** A model in `/v1/models`. */
export const modelResponse = z.strictObject(short).openapi('Model')

export const modelListResponse = z.strictObject({ object: z.literal('list'), data: z.array(modelResponse) }).openapi('ModelList')

export const imageModelResponse = z
  .strictObject({
    ...described,
    image_price: ticks,
    pricing: z.array(
      z.strictObject({ quality: z.enum(QUALITIES), resolution: z.enum(IMAGE_RESOLUTIONS), price_per_image: ticks }),
    ),
  })
  .openapi('ImageModel')

export const imageModelListResponse = z.strictObject({ models: z.array(imageModelResponse) }).openapi('ImageModelList')

export const videoModelResponse = z
  .strictObject({
    ...described,
    pricing: z.array(z.strictObject({ resolution: z.enum(VIDEO_RESOLUTIONS), price_per_second: ticks })),
  })
  .openapi('VideoModel')

export const videoModelListResponse = z.strictObject({ models: z.array(videoModelResponse) }).openapi('VideoModelList')

/** There are no language and no embedding models here. */
export const noModelsResponse = z
  .strictObject({ models: z.array(z.unknown()).max(0) })
  .openapi('NoModels', { example: { models: [] } })

export const apiKeyResponse = z
  .strictObject({
    redacted_api_key: z.string().openapi({ example: 'oi_abc...wxyz' }),
    user_id: z.string(),
    name: z.string(),
    create_time: z.iso.datetime(),
    modify_time: z.iso.datetime(),
    modified_by: z.string(),
    team_id: z.string(),
    acls: z.array(z.string()),
    api_key_id: z.string(),
    team_blocked: z.boolean(),
    api_key_blocked: z.boolean(),
    api_key_disabled: z.boolean(),
  })
  .openapi('ApiKey')

export const accountResponse = z
  .strictObject({
    user_id: z.string(),
    team_id: z.string(),
    zdr_status: z.string(),
    team_blocked: z.boolean(),
    api_key: z.strictObject({
      redacted_api_key: z.string(),
      api_key_id: z.string(),
      blocked: z.boolean(),
      disabled: z.boolean(),
    }),
  })
  .openapi('Account')

export const statusResponse = z.strictObject({ status: z.string() }).openapi('Status', { example: { status: 'ok' } })
