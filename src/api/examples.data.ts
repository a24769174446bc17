/** Examples of answers by the name of their schema, for the OpenAPI document; schemas that hold an example themselves are not here. */

const MODEL = 'grok-imagine-image'
const REQUEST_ID = 'd97415a1-5796-47ec-a79f-4e6819e08fdf'
const FILE_ID = 'file_a128090d-f0c9-4873-bd84-e499777e7417'
const BATCH_ID = 'batch_1934e8b5-f3dc-45f1-8329-9841b0aee9d8'
const WEBHOOK_ID = '5f3c2a10-8b7e-4d55-9a43-0c1d2e3f4a5b'
const CREATED = 1_790_000_000
const PICTURE = { url: 'http://127.0.0.1:8787/media/...', mime_type: 'image/jpeg', respect_moderation: true }
const NO_TOKENS = {
  input_tokens: 0,
  input_tokens_details: { text_tokens: 0, image_tokens: 0, cached_tokens: 0 },
  output_tokens: 0,
  total_tokens: 0,
}
const IMAGES = {
  created: CREATED,
  data: [PICTURE],
  model: MODEL,
  usage: { cost_in_usd_ticks: 200_000_000, ...NO_TOKENS },
}
const FILE = {
  id: FILE_ID,
  object: 'file',
  bytes: 48_213,
  created_at: CREATED,
  filename: 'london.jpg',
  purpose: 'assistants',
}
const BATCH = {
  batch_id: BATCH_ID,
  name: 'my-batch',
  create_time: '2026-09-21T14:13:20.000Z',
  expire_time: '2026-09-22T14:13:20.000Z',
  create_api_key_id: 'root',
  cancel_time: null,
  cancel_by_xai_message: null,
  state: { num_requests: 2, num_pending: 1, num_success: 1, num_error: 0, num_cancelled: 0 },
}
const JOB = {
  id: REQUEST_ID,
  object: 'job',
  kind: 'video',
  status: 'running',
  progress: 40,
  model: 'grok-imagine-video',
  created_at: CREATED,
  expires_at: CREATED + 3600,
  usage: { cost_in_usd_ticks: 5_000_000_000 },
}
const WEBHOOK = {
  id: WEBHOOK_ID,
  object: 'webhook',
  url: 'https://example.com/hooks/openimagine',
  events: ['video.done', 'video.failed'],
  created_at: CREATED,
}
const IN_LISTS = { id: MODEL, object: 'model', created: CREATED, owned_by: 'openimagine', aliases: ['grok-imagine-image-latest'] }
const DESCRIBED = {
  version: '1.0.0',
  fingerprint: 'fp_grokimagineimage',
  max_prompt_length: 4000,
  input_modalities: ['text', 'image'],
}
const IMAGE_MODEL = {
  ...IN_LISTS,
  ...DESCRIBED,
  output_modalities: ['image'],
  image_price: 200_000_000,
  pricing: [{ quality: 'medium', resolution: '1k', price_per_image: 200_000_000 }],
}
const VIDEO_MODEL = {
  ...IN_LISTS,
  ...DESCRIBED,
  id: 'grok-imagine-video',
  aliases: ['grok-imagine-video-latest'],
  fingerprint: 'fp_grokimaginevideo',
  output_modalities: ['video'],
  pricing: [{ resolution: '480p', price_per_second: 500_000_000 }],
}

export const EXAMPLES: Record<string, unknown> = {
  ImagesOrStarted: IMAGES,
  Started: { request_id: REQUEST_ID },
  PendingImages: { request_id: REQUEST_ID, status: 'pending', model: MODEL },
  DeferredImages: { request_id: REQUEST_ID, status: 'done', ...IMAGES },
  EndedVideo: {
    request_id: REQUEST_ID,
    status: 'done',
    progress: 100,
    video: { url: 'http://127.0.0.1:8787/media/...', duration: 10, respect_moderation: true },
    model: 'grok-imagine-video',
    usage: { cost_in_usd_ticks: 5_000_000_000 },
  },
  FileList: { data: [FILE] },
  FileDeleted: { id: FILE_ID, object: 'file', deleted: true },
  PublicUrlRevoked: { id: FILE_ID, revoked: true, public_url: 'http://127.0.0.1:8787/files/Zsqe.../london.jpg' },
  BatchList: { batches: [BATCH], pagination_token: null },
  Added: {},
  BatchRequestList: {
    batch_request_metadata: [
      {
        batch_request_id: 'fox',
        endpoint: '/v1/images/generations',
        model: MODEL,
        state: 'succeeded',
        create_time: '2026-09-21T14:13:20.000Z',
        finish_time: '2026-09-21T14:13:24.000Z',
      },
    ],
    pagination_token: null,
  },
  BatchResultList: {
    results: [
      { batch_request_id: 'fox', batch_result: { response: { image_generation: IMAGES } } },
      {
        batch_request_id: 'bad',
        batch_result: { error: { code: 'invalid_parameters', message: 'n must be a whole number from 1 to 10, got 99' } },
        error_message: 'n must be a whole number from 1 to 10, got 99',
      },
    ],
    pagination_token: null,
  },
  JobList: { data: [JOB] },
  Webhook: WEBHOOK,
  NewWebhook: { ...WEBHOOK, secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' },
  WebhookList: { data: [WEBHOOK] },
  WebhookDeleted: { id: WEBHOOK_ID, object: 'webhook', deleted: true },
  WebhookDeliveryList: {
    data: [
      {
        id: 'msg_0b1c6a4e-2f0d-4c8e-9a57-3d1e5f7a9b2c',
        object: 'webhook.delivery',
        webhook_id: WEBHOOK_ID,
        request_id: REQUEST_ID,
        event: 'video.done',
        url: WEBHOOK.url,
        status: 'delivered',
        created_at: CREATED,
        attempts: [{ at: CREATED, ms: 84, status: 200 }],
      },
    ],
  },
  Model: IN_LISTS,
  ModelList: { object: 'list', data: [IN_LISTS] },
  ImageModel: IMAGE_MODEL,
  ImageModelList: { models: [IMAGE_MODEL] },
  VideoModel: VIDEO_MODEL,
  VideoModelList: { models: [VIDEO_MODEL] },
  Account: {
    user_id: 'root',
    team_id: 'root',
    zdr_status: 'disabled',
    team_blocked: false,
    api_key: {
      redacted_api_key: 'oi_abc...wxyz',
      api_key_id: '1f0c7a52-64d1-4d0b-8b8f-2f9f6a1f0f11',
      blocked: false,
      disabled: false,
    },
  },
  ApiKey: {
    redacted_api_key: 'oi_abc...wxyz',
    user_id: 'root',
    name: 'the website',
    create_time: '2026-09-21T14:13:20.000Z',
    modify_time: '2026-09-21T14:13:20.000Z',
    modified_by: 'root',
    team_id: 'root',
    acls: ['api-key:model:*', 'api-key:endpoint:*'],
    api_key_id: '1f0c7a52-64d1-4d0b-8b8f-2f9f6a1f0f11',
    team_blocked: false,
    api_key_blocked: false,
    api_key_disabled: false,
  },
}
