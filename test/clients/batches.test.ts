/** The Vercel AI SDK's batches, unmodified, against a started server: file upload, batch, status, results, cancel, list. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createXai } from 'ai-sdk-xai-5'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeConfig } from '../../src/config.ts'
import { silentLog } from '../../src/lib/log.ts'
import type { RunningServer } from '../../src/server.ts'
import { plainEngine } from '../parts/plain-engine.ts'
import { startChecked } from '../parts/start-checked.ts'

let dataDir: string
let server: RunningServer
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'openimagine-batches-'))
  server = await startChecked(makeConfig({ dataDir, port: 0 }), { engine: plainEngine(), log: silentLog })
})
afterAll(async () => {
  await server.stop()
  await rm(dataDir, { recursive: true, force: true })
})

const picture = (id: string, prompt: string) => ({
  type: 'image' as const,
  id,
  modelId: 'grok-imagine-image' as const,
  options: {
    prompt,
    n: 1,
    size: undefined,
    aspectRatio: '16:9' as const,
    seed: undefined,
    files: undefined,
    mask: undefined,
    providerOptions: {},
  },
})

it('are started, polled, read and cancelled', { timeout: 30_000 }, async () => {
  const batch = createXai({ baseURL: `${server.url}/v1`, apiKey: server.newKey ?? '' }).experimental_batch()
  const started = await batch.doStartBatch({ requests: [picture('good', 'a cat'), picture('bad', 'impossible')] })
  let status = await batch.doGetBatchStatus({ batchId: started.batchId })
  while (status.status !== 'completed') {
    await new Promise((resolve) => setTimeout(resolve, 100))
    status = await batch.doGetBatchStatus({ batchId: started.batchId })
  }
  const results: unknown[] = []
  for await (const item of await batch.doGetBatchResults({ batchId: started.batchId })) results.push(item)
  expect(results).toMatchObject([
    { type: 'image', status: 'succeeded', result: { images: [expect.anything()] } },
    { status: 'failed', error: { message: expect.stringContaining('what can be: colours') as string } },
  ])
  const listed = await batch.doListBatches?.({ limit: 10 })
  expect(listed?.batches.map(({ batchId }) => batchId)).toEqual([started.batchId])
  await batch.doCancelBatch?.({ batchId: started.batchId })
})
