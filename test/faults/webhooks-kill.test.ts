/** A job that ended is told of, though the process is killed while it tells. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { HANG, startReceiver } from '../parts/receiver.ts'

let dataDir: string
let receiver: Awaited<ReturnType<typeof startReceiver>>
const started: ChildProcess[] = []
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'openimagine-hooks-'))
  receiver = await startReceiver()
})
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL')
  receiver.stop()
  await rm(dataDir, { recursive: true, force: true })
})

async function start(): Promise<{ url: string; child: ChildProcess }> {
  const script = new URL('../parts/serve-small.ts', import.meta.url).pathname
  const flags = ['--port', '0', '--data-dir', dataDir, '--api-key', 'root-key', '--allow-private-sources', 'true']
  const child = spawn(process.execPath, [script, ...flags], { stdio: ['ignore', 'pipe', 'inherit'] })
  started.push(child)
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return { ...(JSON.parse(line.toString()) as { url: string }), child }
}

async function untilReceived(count: number): Promise<void> {
  while (receiver.received.length < count) await new Promise((resolve) => setTimeout(resolve, 20))
}

it('is delivered by the next process, under the same id', { timeout: 60_000 }, async () => {
  receiver.statuses.push(HANG, 200)
  const first = await start()
  const headers = { authorization: 'Bearer root-key', 'content-type': 'application/json' }
  const post = (where: string, body: object): Promise<Response> =>
    fetch(`${first.url}${where}`, { method: 'POST', headers, body: JSON.stringify(body) })
  expect((await post('/v1/webhooks', { url: `${receiver.url}/hook` })).status).toBe(200)
  await post('/v1/images/generations', { model: 'grok-imagine-image', prompt: 'a red thing', deferred: true })
  await untilReceived(1)
  first.child.kill('SIGKILL')
  await once(first.child, 'exit')

  const second = await start()
  await untilReceived(2)
  const ids = receiver.received.map((got) => got.headers['webhook-id'])
  expect(ids[1]).toBe(ids[0])
  for (;;) {
    const reply = await fetch(`${second.url}/v1/webhooks/deliveries`, { headers })
    const { data } = (await reply.json()) as { data: { status: string; attempts: { status?: number }[] }[] }
    if (data[0]?.status === 'pending') continue
    expect(data).toMatchObject([{ status: 'delivered', attempts: [{ status: 200 }] }])
    break
  }
  second.child.kill('SIGTERM')
  expect(await once(second.child, 'exit')).toEqual([0, null])
})
