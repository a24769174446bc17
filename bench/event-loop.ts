/** The longest time the server's event loop is held up while it makes pictures and a film for several callers at once: `node bench/event-loop.ts`. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { makeConfig } from '../src/config.ts'
import { silentLog } from '../src/lib/log.ts'
import { startServer } from '../src/server.ts'

const dataDir = mkdtempSync(path.join(tmpdir(), 'bench-loop-'))
const server = await startServer(makeConfig({ port: 0, dataDir, apiKey: 'bench-key' }), { log: silentLog })
const headers = { authorization: 'Bearer bench-key', 'content-type': 'application/json' }
const post = async (where: string, body: object): Promise<Record<string, unknown>> =>
  (await (await fetch(`${server.url}/v1${where}`, { method: 'POST', headers, body: JSON.stringify(body) })).json()) as Record<string, unknown> // prettier-ignore
const picture = { model: 'grok-imagine-image', prompt: 'a castle by a lake at sunset', response_format: 'b64_json', n: 3 }

try {
  await post('/images/generations', { ...picture, n: 1 })
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const film = await post('/videos/generations', { model: 'grok-imagine-video', prompt: 'a dog runs', duration: 3 })
  await Promise.all([post('/images/generations', picture), post('/images/generations', picture)])
  while ((await fetch(`${server.url}/v1/videos/${String(film['request_id'])}`, { headers })).status === 202)
    await new Promise((resolve) => setTimeout(resolve, 100))
  delay.disable()
  console.log(
    `event loop: longest ${(delay.max / 1e6).toFixed(1)} ms, 99.9 % under ${(delay.percentile(99.9) / 1e6).toFixed(1)} ms`,
  )
} finally {
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
