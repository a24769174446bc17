/**
 * The Vercel AI SDK, unmodified: only the address and the key are ours. Start the server first, then:
 *
 *     OPENIMAGINE_API_KEY=oi_... npx node examples/ai-sdk.ts
 */
import { writeFile } from 'node:fs/promises'
import { createXai } from '@ai-sdk/xai'
import { experimental_generateVideo as generateVideo, generateImage } from 'ai'

const xai = createXai({
  baseURL: process.env['OPENIMAGINE_BASE_URL'] ?? 'http://127.0.0.1:8787/v1',
  apiKey: process.env['OPENIMAGINE_API_KEY'] ?? '',
})

const { image } = await generateImage({
  model: xai.image('grok-imagine-image'),
  prompt: 'a cat on a bench',
  aspectRatio: '16:9',
})
await writeFile('cat.jpg', image.uint8Array)
console.log('cat.jpg')

const { image: edited } = await generateImage({
  model: xai.image('grok-imagine-image'),
  prompt: { text: 'make it a watercolour', images: [image.uint8Array] },
})
await writeFile('cat-in-watercolour.jpg', edited.uint8Array)
console.log('cat-in-watercolour.jpg')

const { video } = await generateVideo({
  model: xai.video('grok-imagine-video'),
  prompt: 'a cat walks along a wall',
  duration: 2,
  providerOptions: { xai: { pollIntervalMs: 500 } },
})
await writeFile('cat.mp4', video.uint8Array)
console.log('cat.mp4')
