/** The Vercel AI SDK 5 with its xAI provider 2, which makes pictures only. */
import { experimental_generateImage as generateImage } from 'ai-5'
import { createXai } from 'ai-sdk-xai-2'
import type { Client } from '../client.ts'

export const aiSdk5: Client = {
  name: '@ai-sdk/xai with ai',
  packages: ['ai-sdk-xai-2', 'ai-5'],
  connect({ baseUrl, apiKey }) {
    const model = createXai({ baseURL: baseUrl, apiKey }).imageModel('grok-imagine-image')
    const bad = { aspect_ratio: '7:5' }
    return {
      images: async ({ prompt, n = 1 }) => (await generateImage({ model, prompt, n })).images.map((one) => one.uint8Array),
      badParameter: () => generateImage({ model, prompt: 'a fox', providerOptions: { xai: bad, openai: bad } }),
    }
  },
}
