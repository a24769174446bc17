/**
 * Our own SDK: a picture, an edit of it, a film with its progress, and an error. Start the server first, then:
 *
 *     OPENIMAGINE_API_KEY=oi_... npx node --conditions=openimagine-source examples/sdk.ts
 *
 * The condition is for this repository only, where the package is its own sources.
 */
import { writeFile } from 'node:fs/promises'
import { openImagine, OpenImagineError } from 'openimagine'

const client = openImagine({
  baseUrl: process.env['OPENIMAGINE_BASE_URL'] ?? 'http://127.0.0.1:8787/v1',
  apiKey: process.env['OPENIMAGINE_API_KEY'],
})

async function save(name: string, result: Parameters<typeof client.download>[0]): Promise<void> {
  await writeFile(name, (await client.download(result)).stream())
  console.log(name)
}

const { data } = await client.images.generate({ prompt: 'a fox in the snow', aspectRatio: '16:9', n: 2 })
for (const [at, picture] of data.entries()) await save(`fox-${at + 1}.jpg`, picture)

const edited = await client.images.edit({ prompt: 'make it night', image: data[0]?.url ?? '' })
await save('fox-by-night.jpg', edited.data[0] ?? {})

const started = await client.videos.generate({ prompt: 'a fox runs through the snow', duration: 2 })
const { video } = await client.videos.wait(started, { onProgress: (percent) => console.log(`${percent} %`) })
await save('fox.mp4', video)

try {
  await client.videos.generate({ prompt: 'a fox', duration: 99 })
} catch (error) {
  if (!(error instanceof OpenImagineError)) throw error
  console.log(`${error.status} ${error.code}: ${error.message}`)
}
