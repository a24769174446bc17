/** curl, told to fail on an error status and to retry a 429. */
import { execFile } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { download, dataUri, filmOf, type Address, type Client, type FilmAnswer } from '../client.ts'

const run = promisify(execFile)
const IMAGE = 'grok-imagine-image'
const VIDEO = 'grok-imagine-video'

/** What curl prints, read as JSON; without a body it asks with GET. Throws with the server's words. */
export async function curl<Answer>({ baseUrl, apiKey }: Address, where: string, body?: string): Promise<Answer> {
  const post = body === undefined ? [] : ['-H', 'Content-Type: application/json', '-d', body]
  const answer = path.join(tmpdir(), `openimagine-curl-${crypto.randomUUID()}.json`)
  const always = ['--silent', '--fail-with-body', '--retry', '2', '-o', answer, '-H', `Authorization: Bearer ${apiKey}`]
  try {
    await run('curl', [...always, `${baseUrl}${where}`, ...post])
    return JSON.parse(await readFile(answer, 'utf8')) as Answer
  } catch (error) {
    throw new Error(await readFile(answer, 'utf8').catch(() => 'curl got no answer'), { cause: error })
  } finally {
    await rm(answer, { force: true })
  }
}

/** Starts a film and waits for it. */
export async function curlFilm(address: Address, where: string, body: string): Promise<Uint8Array> {
  const { request_id: id } = await curl<{ request_id: string }>(address, where, body)
  return filmOf(() => curl<FilmAnswer>(address, `/videos/${id}`))
}

/** Makes pictures and downloads them. */
export async function curlImages(address: Address, where: string, body: string): Promise<Uint8Array[]> {
  const { data } = await curl<{ data: { url: string }[] }>(address, where, body)
  return Promise.all(data.map(({ url }) => download(url)))
}

export const curlClient: Client = {
  name: 'curl',
  packages: [],
  connect(address) {
    const images = (where: string, order: object) => curlImages(address, where, JSON.stringify({ model: IMAGE, ...order }))
    const film = (where: string, order: object) => curlFilm(address, where, JSON.stringify({ model: VIDEO, ...order }))
    return {
      images: (order) => images('/images/generations', order),
      edit: ({ prompt, picture }) => images('/images/edits', { prompt, image: { url: dataUri(picture), type: 'image_url' } }),
      film: ({ prompt, picture }) =>
        film('/videos/generations', { prompt, duration: 1, ...(picture && { image: { url: dataUri(picture) } }) }),
      editFilm: ({ prompt, filmUrl }) => film('/videos/generations', { prompt, video_url: filmUrl }),
      extendFilm: ({ prompt, filmUrl }) => film('/videos/extensions', { prompt, duration: 2, video: { url: filmUrl } }),
      badParameter: () => images('/images/generations', { prompt: 'a fox', aspect_ratio: '7:5' }),
    }
  },
}
