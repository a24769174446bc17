/**
 * The OpenAI SDK, unmodified: pictures and edits. Start the server first, then:
 *
 *     OPENIMAGINE_API_KEY=oi_... npx node examples/openai-sdk.ts
 */
import { createReadStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import OpenAI from 'openai'

const client = new OpenAI({
  baseURL: process.env['OPENIMAGINE_BASE_URL'] ?? 'http://127.0.0.1:8787/v1',
  apiKey: process.env['OPENIMAGINE_API_KEY'] ?? '',
})

const made = await client.images.generate({
  model: 'grok-imagine-image',
  prompt: 'a lighthouse at dusk',
  size: '1024x1024',
  response_format: 'b64_json',
})
await writeFile('lighthouse.jpg', Buffer.from(made.data?.[0]?.b64_json ?? '', 'base64'))
console.log('lighthouse.jpg')

const edited = await client.images.edit({
  model: 'grok-imagine-image',
  prompt: 'make it stormy',
  image: createReadStream('lighthouse.jpg'),
  response_format: 'b64_json',
})
await writeFile('lighthouse-in-a-storm.jpg', Buffer.from(edited.data?.[0]?.b64_json ?? '', 'base64'))
console.log('lighthouse-in-a-storm.jpg')
