/** Unmodified clients against a started server on loopback: every client, every task it offers. */
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { titleOf } from './client-title.ts'
import { CLIENTS } from './clients.ts'
import { curlFilm, curlImages } from './clients/curl.ts'
import { openSurroundings, type Surroundings } from './surroundings.ts'
import { TASKS, type Task } from './tasks.ts'

let around: Surroundings
beforeAll(async () => {
  around = await openSurroundings()
})
afterAll(() => around.close())

/** The methods a task needs beyond pictures from text. */
const NEEDS: Partial<Record<Task, 'edit' | 'film' | 'editFilm' | 'extendFilm'>> = {
  edit: 'edit',
  'video from text': 'film',
  'video from image': 'film',
  'video edit': 'editFilm',
  extension: 'extendFilm',
  'failed job': 'film',
}
const nowhere = { baseUrl: 'http://127.0.0.1:9/v1', apiKey: 'none' }

describe.each(CLIENTS.map((client) => ({ client, title: client.packages.join(' with ') || client.name })))(
  '$title',
  ({ client }) => {
    const offered = client.connect(nowhere)
    const tasks = (Object.keys(TASKS) as Task[]).filter((task) => {
      const need = NEEDS[task]
      return need === undefined || offered[need] !== undefined
    })
    it.each(tasks)('%s', async (task) => {
      await TASKS[task](client, around)
    })
  },
)

/** The API document's own requests, word for word; only the host of their inputs is one that is there. */
describe("curl with the API document's examples", () => {
  const here = (body: string): string => body.replaceAll('https://example.com', around.inputsUrl)

  it.each([
    [
      '/images/generations',
      `{
  "model": "grok-imagine-image",
  "prompt": "A collage of London landmarks in a stenciled street-art style",
  "n": 1,
  "aspect_ratio": "16:9"
}`,
    ],
    [
      '/images/edits',
      `{
  "model": "grok-imagine-image",
  "prompt": "Change the landmarks to be New York City landmarks",
  "image": {"url": "https://example.com/london.jpg", "type": "image_url"}
}`,
    ],
  ])('%s makes a picture', async (where, body) => {
    expect(await curlImages(around.address, where, here(body))).toHaveLength(1)
  })

  it.each([
    `{
  "model": "grok-imagine-video",
  "prompt": "A beautiful sunset over the ocean",
  "duration": 10,
  "aspect_ratio": "16:9",
  "resolution": "720p"
}`,
    `{
  "model": "grok-imagine-video",
  "prompt": "Make the clouds move gently",
  "image": {"url": "https://example.com/image.jpg"},
  "duration": 10
}`,
    `{
  "model": "grok-imagine-video",
  "prompt": "Add a warm sunset filter and slow down the motion",
  "video_url": "https://example.com/video.mp4"
}`,
  ])('%s makes a film', async (body) => {
    expect((await curlFilm(around.address, '/videos/generations', here(body))).length).toBeGreaterThan(1000)
  })
})

it("stand in the README's table with the versions of package.json", async () => {
  const readme = await readFile('README.md', 'utf8')
  for (const client of CLIENTS.filter(({ packages }) => packages.length > 0))
    expect(readme).toContain(`| ${await titleOf(client)} `)
})
