/**
 * How the server answers: requests a second of a stored picture and of polling a film, as ratios to bare node:http sending the same bytes from memory in
 * the same run; from start to the first answer; memory when idle. `node bench/serving.ts`; loads are bounded and end by themselves.
 */
import autocannon from 'autocannon'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { median } from './median.ts'
import { familyMemoryMb } from './process-figures.ts'
import { startedServer } from './started-server.ts'

const ROUNDS = 3
const SECONDS = 3
const CONNECTIONS = 16
const folder = mkdtempSync(path.join(tmpdir(), 'bench-serving-'))
const server = await startedServer(folder)
const { headers } = server

async function post(url: string, body: object): Promise<Record<string, unknown>> {
  const reply = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  return (await reply.json()) as Record<string, unknown>
}

/** Bare node:http on a port of its own, sending these bytes from memory. */
async function bare(bytes: Buffer, contentType: string): Promise<{ url: string; stop: () => void }> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': contentType, 'content-length': bytes.length })
    response.end(bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, stop: () => server.close() }
}

async function rate(url: string): Promise<number> {
  const result = await autocannon({ url, headers, connections: CONNECTIONS, duration: SECONDS })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url.split('?')[0]}: ${result.non2xx} refused, ${result.errors} failed`)
  return result.requests.average
}

/** Ours against bare, in turn, so that a noisy machine troubles both. */
async function sideBySide(what: string, url: string): Promise<void> {
  const reply = await fetch(url, { headers })
  const bytes = Buffer.from(await reply.arrayBuffer())
  const base = await bare(bytes, reply.headers.get('content-type') ?? '')
  const ratios: number[] = []
  const ours: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const mine = await rate(url)
    ours.push(mine)
    ratios.push(mine / (await rate(base.url)))
  }
  base.stop()
  console.log(
    `${what}: ${median(ratios).toFixed(2)}x of bare node:http (${Math.round(median(ours))} a second, ${bytes.length} bytes)`,
  )
}

try {
  await wait(3000)
  const idle =
    process.platform === 'linux'
      ? `, ${Math.round(familyMemoryMb(server.child.pid ?? 0).resident)} MB idle with its drawing process`
      : ''
  console.log(`start to first answer: ${Math.round(server.firstAnswerMs)} ms${idle}`)
  const { data } = await post(`${server.url}/v1/images/generations`, { model: 'grok-imagine-image', prompt: 'a red bicycle' })
  await sideBySide('a stored picture', (data as { url: string }[])[0]?.url ?? '')
  const film = await post(`${server.url}/v1/videos/generations`, { model: 'grok-imagine-video', prompt: 'waves', duration: 1 })
  const poll = `${server.url}/v1/videos/${String(film['request_id'])}`
  while ((await fetch(poll, { headers })).status === 202) await wait(200)
  await sideBySide('polling a film', poll)
} finally {
  server.child.kill('SIGTERM')
  await new Promise((resolve) => server.child.once('exit', resolve))
  rmSync(folder, { recursive: true, force: true })
}
