/** A started server: a socket, a process, a data folder that outlives it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

type Running = { url: string; newKey?: string; child: ChildProcess }

let dataDir: string
const started: ChildProcess[] = []
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'openimagine-server-'))
})
afterEach(() => {
  for (const child of started) child.kill('SIGKILL')
})
afterAll(() => rm(dataDir, { recursive: true, force: true }))

async function start(): Promise<Running> {
  const script = new URL('./parts/serve-small.ts', import.meta.url).pathname
  const child = spawn(process.execPath, [script, '--port', '0', '--data-dir', dataDir, '--api-key', 'root-key'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  started.push(child)
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return { ...(JSON.parse(line.toString()) as { url: string }), child }
}

const headers = { authorization: 'Bearer root-key', 'content-type': 'application/json' }
const post = async (server: Running, where: string, body: object): Promise<Record<string, unknown>> => {
  const reply = await fetch(`${server.url}${where}`, { method: 'POST', headers, body: JSON.stringify(body) })
  return (await reply.json()) as Record<string, unknown>
}
type Film = { status: string; video?: { url: string; duration: number } }
async function untilEnded(server: Running, id: unknown): Promise<Film> {
  for (;;) {
    const film = (await (await fetch(`${server.url}/v1/videos/${String(id)}`, { headers })).json()) as Film
    if (film.status !== 'pending') return film
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

describe('a started server', () => {
  it(
    'makes pictures and films, survives kill -9 without losing an accepted film, and stops in order',
    { timeout: 60_000 },
    async () => {
      const first = await start()
      const picture = await post(first, '/v1/images/generations', { model: 'grok-imagine-image', prompt: 'a red thing' })
      const [item] = picture['data'] as { url: string }[]
      const bytes = await (await fetch(item?.url ?? '')).arrayBuffer()
      expect(await sharp(Buffer.from(bytes)).metadata()).toMatchObject({ width: 1024, height: 1024, format: 'jpeg' })

      const request = { model: 'grok-imagine-video', prompt: 'a red thing moves', duration: 1 }
      const ids = [
        (await post(first, '/v1/videos/generations', request))['request_id'],
        (await post(first, '/v1/videos/generations', request))['request_id'],
      ]
      first.child.kill('SIGKILL')
      await once(first.child, 'exit')

      const second = await start()
      for (const id of ids) {
        const film = await untilEnded(second, id)
        expect(film).toMatchObject({ status: 'done' })
        expect(film.video?.duration).toBeCloseTo(1, 1)
        const reply = await fetch(film.video?.url ?? '')
        expect(
          Buffer.from(await reply.arrayBuffer())
            .subarray(4, 8)
            .toString(),
        ).toBe('ftyp')
      }
      second.child.kill('SIGTERM')
      expect(await once(second.child, 'exit')).toEqual([0, null])
    },
  )

  it('answers what is not HTTP with JSON', { timeout: 20_000 }, async () => {
    const server = await start()
    for (const [sent, status, told] of [
      ['GET / HTTP/1.1\r\nBad Header\r\n\r\n', 400, 'the request is not well-formed HTTP'],
      [`GET /v1/files?filter=${'x'.repeat(20_000)} HTTP/1.1\r\n`, 431, 'must be at most 16 KB together'],
    ] as const) {
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
      socket.write(sent)
      const text = (await socket.toArray()).join('')
      expect(text.startsWith(`HTTP/1.1 ${status} `)).toBe(true)
      expect(text).toMatch(/x-request-id: [0-9a-f-]{36}\r\n/)
      const error = expect.stringContaining(told) as string
      expect(JSON.parse(text.split('\r\n\r\n')[1] ?? '')).toEqual({ code: 'invalid_parameters', error })
    }
  })
})
