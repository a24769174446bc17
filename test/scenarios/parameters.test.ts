/** Every field of every request: what is in range is taken, what is not is named with its value and what would be right. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { IMAGE_MODELS, VIDEO_MODELS } from '../../src/api/models.data.ts'
import { VIDEO_RATIOS } from '../../src/api/sizes.data.ts'
import { testApp, type TestApp } from '../parts/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const ROUTES = {
  create: '/v1/images/generations',
  edit: '/v1/images/edits',
  video: '/v1/videos/generations',
  videoEdit: '/v1/videos/edits',
  extend: '/v1/videos/extensions',
}
type Route = keyof typeof ROUTES
const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const clip = `data:video/mp4;base64,${Buffer.from(`\0\0\0\x18ftypisom${'x'.repeat(300)}`, 'latin1').toString('base64')}`
const GOOD: Record<Route, object> = {
  create: { model: 'grok-imagine-image', prompt: 'a fox' },
  edit: { model: 'grok-imagine-image', prompt: 'make it red', image: { url: pixel } },
  video: { model: 'grok-imagine-video', prompt: 'a fox runs', duration: 1 },
  videoEdit: { model: 'grok-imagine-video', prompt: 'warmer', video: { url: clip } },
  extend: { model: 'grok-imagine-video', prompt: 'on it goes', video: { url: clip } },
}

async function ask(route: Route, change: object): Promise<{ status: number; code?: string; error?: string }> {
  app.clock.advance(1001)
  const reply = await app.post(ROUTES[route], { ...GOOD[route], ...change })
  const answer = (await reply.json()) as { code?: string; error?: string }
  if (reply.status === 200 && !['create', 'edit'].includes(route)) await app.work()
  return { status: reply.status, ...answer }
}

/** Route, what is changed, the code, what the sentence must say. */
const WRONG: [Route, object, string, string][] = [
  ...(['create', 'edit'] as const).flatMap((route): [Route, object, string, string][] => [
    ...[undefined, '', 'grok-imagine-video', 'Grok-Imagine-Image', 'grok-4', 1, {}].map(
      (model): [Route, object, string, string] => [route, { model }, 'invalid_parameters', 'model'],
    ),
    ...[0, 11, -1, 1.5, '3', true, [1], 2 ** 60].map((n): [Route, object, string, string] => [
      route,
      { n },
      'invalid_parameters',
      'n must be a whole number from 1 to 10, got',
    ]),
    ...['16:10', '16/9', '١٦:٩', ' 16:9', '', 169, ['1:1']].map((ratio): [Route, object, string, string] => [
      route,
      { aspect_ratio: ratio },
      'invalid_parameters',
      'aspect_ratio must be one of 1:1, 16:9',
    ]),
    ...['base64', 'URL', 1].map((format): [Route, object, string, string] => [
      route,
      { response_format: format },
      'invalid_parameters',
      'response_format must be one of url, b64_json',
    ]),
    [route, { resolution: '4k' }, 'invalid_parameters', 'resolution must be one of 1k, 1.5k, 2k, got "4k"'],
    [route, { quality: 'best' }, 'invalid_parameters', 'quality must be one of low, medium, high, got "best"'],
    [route, { size: '1024' }, 'invalid_parameters', 'size must be a size such as 1024x1024'],
    [route, { seed: -1 }, 'invalid_parameters', 'seed must be a whole number from 0 to 4294967295, got -1'],
    [route, { user: 'u'.repeat(513) }, 'invalid_parameters', 'user must be at most 512 characters'],
    [route, { deferred: 'yes' }, 'invalid_parameters', 'deferred must be true or false'],
    [route, { deferred: true, response_format: 'b64_json' }, 'invalid_parameters', 'deferred must be false with'],
  ]),
  ['edit', { image: undefined }, 'invalid_parameters', 'image is required'],
  ['edit', { image: pixel }, 'invalid_parameters', 'image must be an object such as {"url"'],
  ['edit', { image: {} }, 'invalid_image_url', 'image must have a url'],
  ['edit', { image: { url: '' } }, 'invalid_image_url', 'image.url must be a public http(s) URL'],
  ['edit', { image: { url: 7 } }, 'invalid_image_url', 'image.url must be a text'],
  ['edit', { image: { url: pixel, file_id: 'file_1' } }, 'invalid_image_url', 'either a url or a file_id'],
  ['edit', { image: { url: pixel, type: 'image' } }, 'invalid_parameters', 'image.type must be image_url'],
  ['edit', { images: [{ url: pixel }] }, 'invalid_parameters', 'images must be left out when image is given'],
  ['edit', { image: undefined, images: [] }, 'invalid_parameters', 'images must hold 1 to 5 pictures'],
  [
    'edit',
    { image: undefined, images: Array.from({ length: 6 }, () => ({ url: pixel })) },
    'invalid_parameters',
    'images must hold 1 to 5 pictures',
  ],
  ...[undefined, 'grok-imagine-image', '', 3].map((model): [Route, object, string, string] => [
    'video',
    { model },
    'invalid_parameters',
    'model',
  ]),
  ...[0, 16, 99, 0.5, -0, 1000, '16', 'ten', true, [5]].map((duration): [Route, object, string, string] => [
    'video',
    { duration },
    'invalid_parameters',
    'duration must be a whole number from 1 to 15',
  ]),
  ['video', { duration: undefined, seconds: 16 }, 'invalid_parameters', 'seconds must be a whole number from 1 to 15, got 16'],
  ...['2:1', 'auto', '21:9', '', '16x9'].map((ratio): [Route, object, string, string] => [
    'video',
    { aspect_ratio: ratio },
    'invalid_parameters',
    'aspect_ratio must be one of 16:9, 9:16, 1:1',
  ]),
  ...['1080p', '720P', 720, '4k'].map((resolution): [Route, object, string, string] => [
    'video',
    { resolution },
    'invalid_parameters',
    'resolution must be',
  ]),
  ['video', { image: { url: pixel }, video_url: clip }, 'invalid_parameters', 'image must be left out when a film is given'],
  ['video', { video_url: clip, video: { url: clip } }, 'invalid_parameters', 'video must be left out when video_url is given'],
  ['video', { image: 'x' }, 'invalid_parameters', 'image must be an object'],
  ['video', { video_url: '' }, 'invalid_video_url', 'video_url must be a public http(s) URL'],
  ['video', { video_url: {} }, 'invalid_video_url', 'video_url must be a text'],
  ['video', { generate_audio: 'no' }, 'invalid_parameters', 'generate_audio must be true or false'],
  ['video', { prompt: undefined }, 'invalid_prompt', 'prompt is required unless a picture is given'],
  ['video', { last_frame: { url: pixel } }, 'invalid_parameters', 'last_frame is only for the 1.5 models'],
  [
    'video',
    { reference_images: Array.from({ length: 8 }, () => ({ url: pixel })) },
    'invalid_parameters',
    'reference_images must hold at most 7 pictures',
  ],
  ['videoEdit', { video: undefined }, 'invalid_parameters', 'video is required'],
  ['videoEdit', { video: {} }, 'invalid_video_url', 'video must have a url'],
  ['videoEdit', { prompt: undefined }, 'invalid_prompt', 'prompt is required'],
  ['extend', { duration: 16 }, 'invalid_parameters', 'duration must be a whole number from 1 to 15, got 16'],
  ['extend', { video: undefined }, 'invalid_parameters', 'video is required'],
]

describe('fields out of range', () => {
  it.each(WRONG)('%s %j is %s: %s', async (route, change, code, says) => {
    const answer = await ask(route, change)
    expect(answer).toMatchObject({ status: 400, code })
    expect(answer.error).toContain(says)
  })

  it('are told one at a time, parameters before the prompt, the prompt before what it refers to', async () => {
    expect(await ask('edit', { prompt: '', n: 0, image: { url: '' } })).toMatchObject({ code: 'invalid_parameters' })
    expect(await ask('edit', { prompt: '', image: { url: '' } })).toMatchObject({ code: 'invalid_prompt' })
    const breach = { prompt: 'explicit hardcore porn of two naked people having sex' }
    expect(await ask('edit', { ...breach, n: 0 })).toMatchObject({ code: 'invalid_parameters' })
    expect(await ask('edit', { ...breach, image: { url: 'http://10.0.0.1/a.png' } })).toMatchObject({
      code: 'content_policy_violation',
    })
    expect(await ask('video', { ...breach, video_url: 'http://10.0.0.1/a.mp4' })).toMatchObject({
      code: 'content_policy_violation',
    })
  })

  it('are shown with their value cut short, and never a path or a stack', async () => {
    const answer = await ask('create', { aspect_ratio: 'x'.repeat(10_000) })
    expect(answer.error?.length).toBeLessThan(400)
    expect(JSON.stringify(answer)).not.toMatch(/node_modules|\.ts|at /)
  })
})

/** What must be taken. */
const RIGHT: [Route, object][] = [
  ...IMAGE_MODELS.flatMap(({ id, aliases }) => [id, ...aliases]).map((model): [Route, object] => ['create', { model }]),
  ...['1k', '1.5k', '2k'].map((resolution): [Route, object] => ['create', { resolution, aspect_ratio: '21:9' }]),
  ...['low', 'medium', 'high', 'standard', 'hd', 'auto'].map((quality): [Route, object] => ['create', { quality }]),
  ['create', { aspect_ratio: '5:2' }],
  ['create', { n: 10, response_format: 'b64_json' }],
  ['create', { user: 'u1', seed: 0 }],
  ['edit', { image: { url: pixel, type: 'image_url' } }],
  ['edit', { image: { image_url: pixel } }],
  ['edit', { image: { image_url: { url: pixel } } }],
  ['edit', { image: null, images: Array.from({ length: 5 }, () => ({ url: pixel })) }],
  ['edit', { aspect_ratio: 'auto' }],
  ['edit', { mask: { url: pixel } }],
  ...VIDEO_MODELS.flatMap(({ id, aliases }) => [id, ...aliases]).map((model): [Route, object] => ['video', { model }]),
  ...VIDEO_RATIOS.map((ratio): [Route, object] => ['video', { aspect_ratio: ratio }]),
  ...[1, 15, '1', '15', '8'].map((duration): [Route, object] => ['video', { duration }]),
  ['video', { duration: undefined, seconds: '4' }],
  ['video', { duration: undefined }],
  ['video', { resolution: '720p' }],
  ['video', { model: 'grok-imagine-video-1.5', resolution: '1080p' }],
  ['video', { size: '1280x720' }],
  ['video', { video_url: clip, duration: 99 }],
  ['video', { video: { url: clip }, duration: 'long', seconds: -1 }],
  ['video', { image: { url: pixel }, prompt: undefined }],
  ['video', { input_reference: { url: pixel } }],
  ['video', { generate_audio: false }],
  ['video', { model: 'grok-imagine-video-1.5', image: { url: pixel }, last_frame: { url: pixel } }],
  ['video', { reference_images: Array.from({ length: 7 }, () => ({ url: pixel })) }],
  ['videoEdit', { model: undefined }],
  ['extend', { duration: '4' }],
]

describe('fields in range', () => {
  it.each(RIGHT)('%s %j is taken', async (route, change) => {
    expect(await ask(route, change)).toMatchObject({ status: 200 })
  })

  it('explicit defaults make the same picture as none', async () => {
    const defaults = { n: 1, aspect_ratio: '1:1', resolution: '1k', quality: 'medium', deferred: false }
    const read = async (change: object): Promise<unknown> => {
      app.clock.advance(1001)
      const reply = await app.post(ROUTES.create, { ...GOOD.create, response_format: 'b64_json', ...change })
      return ((await reply.json()) as { data: unknown }).data
    }
    expect(await read(defaults)).toEqual(await read({}))
  })
})
