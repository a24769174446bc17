/** The Vercel AI SDK 7 with its xAI provider 5. */
import { experimental_generateVideo as generateVideo, generateImage } from 'ai-7'
import { createXai } from 'ai-sdk-xai-5'
import type { Client } from '../client.ts'

export const aiSdk7: Client = {
  name: '@ai-sdk/xai with ai',
  packages: ['ai-sdk-xai-5', 'ai-7'],
  connect({ baseUrl, apiKey }) {
    const xai = createXai({ baseURL: baseUrl, apiKey })
    const model = xai.image('grok-imagine-image')
    const poll = { intervalMs: 100 }
    const film = async (prompt: Parameters<typeof generateVideo>[0]['prompt'], options = {}) => {
      const { video } = await generateVideo({
        model: xai.video('grok-imagine-video'),
        prompt,
        poll,
        providerOptions: { xai: options },
        ...('mode' in options ? {} : { duration: 1 }),
      })
      return video.uint8Array
    }
    return {
      images: async ({ prompt, n = 1 }) => (await generateImage({ model, prompt, n })).images.map((one) => one.uint8Array),
      edit: async ({ prompt, picture }) => {
        const { images } = await generateImage({ model, prompt: { text: prompt, images: [picture] } })
        return images.map((one) => one.uint8Array)
      },
      film: ({ prompt, picture }) => film(picture ? { text: prompt, image: picture } : prompt),
      editFilm: ({ prompt, filmUrl }) => film(prompt, { mode: 'edit-video', videoUrl: filmUrl }),
      extendFilm: ({ prompt, filmUrl }) => film(prompt, { mode: 'extend-video', videoUrl: filmUrl }),
      badParameter: () => generateImage({ model, prompt: 'a fox', aspectRatio: '7:5' }),
    }
  },
}
