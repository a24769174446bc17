/** TanStack AI with its Grok adapter. */
import { generateImage, generateVideo, getVideoJobStatus } from '@tanstack/ai'
import { createGrokImage, createGrokVideo } from '@tanstack/ai-grok'
import { download, filmOf, type Client } from '../client.ts'

export const tanStack: Client = {
  name: '@tanstack/ai-grok with @tanstack/ai',
  packages: ['@tanstack/ai-grok', '@tanstack/ai'],
  connect({ baseUrl, apiKey }) {
    const adapter = createGrokImage('grok-imagine-image', apiKey, { baseURL: baseUrl })
    const videos = createGrokVideo('grok-imagine-video', apiKey, { baseURL: baseUrl })
    const bytesOf = ({ images }: { images: { url?: string; b64Json?: string }[] }) =>
      Promise.all(images.map(({ url, b64Json }) => (url ? download(url) : Buffer.from(b64Json ?? '', 'base64'))))
    const film = async (order: Omit<Parameters<typeof generateVideo<typeof videos>>[0], 'adapter'>) => {
      const { jobId } = (await generateVideo({ ...order, adapter: videos })) as { jobId: string }
      return filmOf(async () => {
        const { status, url, error } = await getVideoJobStatus({ adapter: videos, jobId })
        if (status === 'completed' && url) return { status: 'done', video: { url } }
        return status === 'failed' ? { status, error: { message: JSON.stringify(error) } } : { status: 'pending' }
      })
    }
    const text = (content: string) => ({ type: 'text' as const, content })
    const image = (picture: Uint8Array) => ({
      type: 'image' as const,
      source: { type: 'data' as const, value: Buffer.from(picture).toString('base64'), mimeType: 'image/png' },
    })
    const video = (value: string) => ({ type: 'video' as const, source: { type: 'url' as const, value } })
    return {
      images: async ({ prompt, n = 1 }) => bytesOf(await generateImage({ adapter, prompt, numberOfImages: n })),
      edit: async ({ prompt, picture }) => bytesOf(await generateImage({ adapter, prompt: [text(prompt), image(picture)] })),
      film: ({ prompt, picture }) => film({ prompt: picture ? [text(prompt), image(picture)] : prompt, duration: 1 }),
      editFilm: ({ prompt, filmUrl }) => film({ prompt: [text(prompt), video(filmUrl)], modelOptions: { mode: 'edit' } }),
      extendFilm: ({ prompt, filmUrl }) =>
        film({ prompt: [text(prompt), video(filmUrl)], duration: 2, modelOptions: { mode: 'extend' } }),
      badParameter: () => {
        const modelOptions = { aspect_ratio: '7:5' } as object
        return generateImage({ adapter, prompt: 'a fox', modelOptions })
      },
    }
  },
}
