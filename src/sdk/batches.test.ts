import { afterAll, beforeAll, expect, it } from 'vitest'
import { KEY, testApp, type TestApp } from '../../test/parts/test-app.ts'
import { openImagine, type BatchResult, type OpenImagine } from './sdk.ts'

let app: TestApp
let client: OpenImagine
beforeAll(async () => {
  app = await testApp()
  client = openImagine({ baseUrl: 'http://127.0.0.1:8787/v1', apiKey: KEY, fetch: app.app })
})
afterAll(() => app.close())

const pixel = new Uint8Array(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
)
const clip = new TextEncoder().encode(`\0\0\0\x18ftypisom${'x'.repeat(300)}`)

it('makes requests of every kind, tells how far it is, and gives each its result or its error', async () => {
  const { batchId } = await client.batches.create({ name: 'mine' })
  await client.batches.add(batchId, [
    { id: 'picture', imageGeneration: { prompt: 'a fox', n: 2 } },
    { id: 'edit', imageEdit: { prompt: 'make it red', image: pixel } },
    { id: 'film', videoGeneration: { prompt: 'a fox runs', duration: 1 } },
    { id: 'film edit', videoEdit: { prompt: 'make it night', video: clip } },
    { id: 'longer', videoExtension: { prompt: 'it goes on', video: clip, duration: 2 } },
    { imageGeneration: { prompt: 'impossible' } },
  ])
  const percents: number[] = []
  const waiting = client.batches.wait(batchId, { pollMs: 20, onProgress: (percent) => percents.push(percent) })
  await app.workBatches(3)
  const { state } = await waiting
  expect(state).toMatchObject({ numRequests: 6, numSuccess: 5, numError: 1, numPending: 0 })
  expect(percents.at(-1)).toBe(100)

  const results = new Map<string, BatchResult['batchResult']>()
  for await (const { batchRequestId, batchResult } of client.batches.results(batchId)) results.set(batchRequestId, batchResult)
  expect(results.get('picture')).toMatchObject({ response: { imageGeneration: { data: [{}, {}] } } })
  expect(results.get('edit')).toMatchObject({ response: { imageGeneration: { data: [{}] } } })
  expect(results.get('longer')).toMatchObject({ response: { videoGeneration: { status: 'done' } } })
  expect(results.get('request_5')).toMatchObject({ error: { code: 'invalid_argument' } })
  const film = results.get('film')
  if (!film || !('response' in film) || !('videoGeneration' in film.response)) throw new Error('the film has no result')
  expect((await client.download('video' in film.response.videoGeneration ? film.response.videoGeneration.video : {})).type).toBe(
    'video/mp4',
  )
  const { batchRequestMetadata, paginationToken } = await client.batches.requests(batchId, { limit: 2 })
  expect(batchRequestMetadata.map(({ state }) => state)).toEqual(['succeeded', 'succeeded'])
  expect((await client.batches.requests(batchId, { paginationToken: paginationToken ?? '' })).batchRequestMetadata).toHaveLength(
    4,
  )
})

it('is made from a file, listed, looked up and cancelled', async () => {
  const lines = ['a fox', 'a cat'].map((prompt, at) =>
    JSON.stringify({
      custom_id: `${at}`,
      method: 'POST',
      url: '/v1/images/generations',
      body: { model: 'grok-imagine-image', prompt },
    }),
  )
  app.clock.advance(1000)
  const { id } = await client.files.upload(new TextEncoder().encode(lines.join('\n')), { filename: 'batch.jsonl' })
  const made = await client.batches.create({ name: 'from a file', inputFileId: id })
  expect(made).toMatchObject({ inputFileId: id, state: { numRequests: 2, numPending: 2 } })
  expect((await client.batches.list({ limit: 1 })).batches).toMatchObject([{ batchId: made.batchId }])
  expect((await client.batches.cancel(made.batchId)).state).toMatchObject({ numCancelled: 2 })
  expect((await client.batches.get(made.batchId)).cancelTime).not.toBeNull()
  await expect(client.batches.add(made.batchId, [{ imageGeneration: { prompt: 'a dog' } }])).rejects.toMatchObject({
    status: 400,
    message: 'the batch takes no more requests: it is cancelled',
  })
})

it('is given up waiting for when it takes too long', async () => {
  const { batchId } = await client.batches.create({ name: 'slow' })
  await client.batches.add(batchId, [{ imageGeneration: { prompt: 'a fox' } }])
  await expect(client.batches.wait(batchId, { timeoutMs: 60, pollMs: 10 })).rejects.toMatchObject({ code: 'timed_out' })
})
