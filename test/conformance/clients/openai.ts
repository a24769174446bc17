/** The OpenAI SDK; films go through its documented way to paths it has no method for. */
import OpenAI, { toFile } from 'openai'
import { download, dataUri, filmOf, type Client, type FilmAnswer } from '../client.ts'

export const openAi: Client = {
  name: 'openai',
  packages: ['openai'],
  connect({ baseUrl, apiKey }) {
    const client = new OpenAI({ baseURL: baseUrl, apiKey })
    const model = 'grok-imagine-image'
    const bytesOf = ({ data = [] }: OpenAI.ImagesResponse) => Promise.all(data.map(({ url = '' }) => download(url)))
    const film = async (where: string, body: object) => {
      const { request_id: id } = await client.post<{ request_id: string }>(where, {
        body: { model: 'grok-imagine-video', ...body },
      })
      return filmOf(() => client.get<FilmAnswer>(`/videos/${id}`))
    }
    return {
      images: async ({ prompt, n = 1 }) => bytesOf(await client.images.generate({ model, prompt, n })),
      edit: async ({ prompt, picture }) => {
        const image = await toFile(picture, 'picture.png', { type: 'image/png' })
        return bytesOf(await client.images.edit({ model, prompt, image }))
      },
      film: ({ prompt, picture }) =>
        film('/videos/generations', { prompt, duration: 1, ...(picture && { image: { url: dataUri(picture) } }) }),
      editFilm: ({ prompt, filmUrl }) => film('/videos/edits', { prompt, video: { url: filmUrl } }),
      extendFilm: ({ prompt, filmUrl }) => film('/videos/extensions', { prompt, duration: 2, video: { url: filmUrl } }),
      badParameter: () => {
        const order = { model, prompt: 'a fox', aspect_ratio: '7:5' }
        return client.images.generate(order)
      },
    }
  },
}
