/**
 * How the server answers: requests a second of a stored picture and of polling a film, as ratios to bare node:http sending the same bytes from memory in
 * the same run; from start to the first answer; memory when idle. `node bench/serving.ts`; loads are bounded and end by themselves.
 */
import autocannon from 'autocannon'
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { median } from './median.ts'

const ROUNDS = 3
const SECONDS = 3
const CONNECTIONS = 16
const KEY = 'bench-key'
const headers = { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' }
const main = new URL('../src/main.ts', import.meta.url).pathname
const folder = mkdtempSync(path.join(tmpdir(), 'bench-serving-'))

/** Starts the product as a user does and waits for its first answer. */
async function start(): Promise<{ url: string; child: ChildProcess; firstAnswerMs: number }> {
  const started = performance.now()
  const flags = [
    '--port',
    '0',
    '--data-dir',
    folder,
    '--api-key',
    KEY,
    '--log-level',
    'silent',
    '--requests-per-minute',
    '100000',
  ]
  const child = spawn(process.execPath, [main, ...flags], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  for await (const chunk of child.stdout) {
    said += String(chunk)
    const url = /(http:\/\/[^/\s]+)\/v1/.exec(said)?.[1]
    if (url === undefined) continue
    await fetch(`${url}/v1/models`, { headers })
    return { url, child, firstAnswerMs: performance.now() - started }
  }
  throw new Error(`the server did not start: ${said}`)
}

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

/** Memory of a process and its children together, in MB (Linux). */
function memoryMb(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number)
  const own = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096
  return own / 1e6 + children.reduce((sum, child) => sum + memoryMb(child), 0)
}

const server = await start()
try {
  await wait(3000)
  const idle =
    process.platform === 'linux' ? `, ${Math.round(memoryMb(server.child.pid ?? 0))} MB idle with its drawing process` : ''
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
