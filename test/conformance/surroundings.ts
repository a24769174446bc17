/**
 * What the clients are pointed to: a started server with a small illustrator (real films, real sockets, every reply held against the OpenAPI
 * document), a second one whose key may ask once a minute, and a server of input files. Input addresses are private here, so
 * OPENIMAGINE_ALLOW_PRIVATE_SOURCES is on.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { makeConfig } from '../../src/config.ts'
import { illustratorEngine } from '../../src/engine/illustrator/illustrator-engine.ts'
import { silentLog } from '../../src/lib/log.ts'
import { startServer } from '../../src/server.ts'
import { plainEngine } from '../parts/plain-engine.ts'
import { startChecked } from '../parts/start-checked.ts'
import { filmOf, type Address, type FilmAnswer } from './client.ts'

const KEY = 'conformance-key'

export type Surroundings = Awaited<ReturnType<typeof openSurroundings>>

/** Starts everything; `close` it. */
export async function openSurroundings() {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'openimagine-clients-'))
  const illustrator = new URL('../../src/engine/illustrator/testing/small-illustrator.ts', import.meta.url)
  const engine = illustratorEngine({ chooseAspectRatio: () => '1:1', processes: 1, illustrator })
  const settings = {
    dataDir: path.join(dataDir, 'main'),
    port: 0,
    apiKey: KEY,
    requestsPerMinute: 1000,
    allowPrivateSources: 'true',
  }
  const server = await startChecked(makeConfig(settings), { engine, log: silentLog })
  const address: Address = { baseUrl: `${server.url}/v1`, apiKey: KEY }
  const limited = await startLimited(path.join(dataDir, 'limited'))
  const picture = new Uint8Array(
    await sharp({ create: { width: 96, height: 64, channels: 3, background: 'teal' } })
      .png()
      .toBuffer(),
  )
  const film = await firstFilm(address)
  const inputs = await serveInputs({ picture, film })
  const inputsUrl = `http://127.0.0.1:${(inputs.address() as AddressInfo).port}`
  return {
    address,
    limited,
    picture,
    inputsUrl,
    filmUrl: `${inputsUrl}/video.mp4`,
    async close(): Promise<void> {
      inputs.closeAllConnections()
      await new Promise((resolve) => inputs.close(resolve))
      await limited.stop()
      await server.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** A server whose clock can be put forward, so that the minute of a limit passes in a second. */
async function startLimited(dataDir: string) {
  let aheadMs = 0
  let refusals = 0
  const server = await startServer(makeConfig({ dataDir, port: 0, apiKey: KEY, requestsPerMinute: 1 }), {
    engine: plainEngine(),
    log: silentLog,
    clock: { now: () => Date.now() + aheadMs },
    around: (app) => async (request) => {
      const reply = await app(request)
      if (reply.status === 429) refusals++
      return reply
    },
  })
  const headers = { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' }
  const body = JSON.stringify({ model: 'grok-imagine-image', prompt: 'a fox' })
  return {
    address: { baseUrl: `${server.url}/v1`, apiKey: KEY },
    /** How many requests were answered with 429 so far. */
    refusals: () => refusals,
    /** Leaves the key without a request for about a second. */
    async reachLimit(): Promise<void> {
      aheadMs += 61_000
      const reply = await server.app(new Request(`${server.url}/v1/images/generations`, { method: 'POST', headers, body }))
      if (!reply.ok) throw new Error(`the limit was reached already: ${reply.status}`)
      aheadMs += 59_000
    },
    stop: () => server.stop(),
  }
}

async function firstFilm({ baseUrl, apiKey }: Address): Promise<Uint8Array> {
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' }
  const body = JSON.stringify({ model: 'grok-imagine-video', prompt: 'a cat', duration: 2 })
  const started = await fetch(`${baseUrl}/videos/generations`, { method: 'POST', headers, body })
  const { request_id: id } = (await started.json()) as { request_id: string }
  return filmOf(async () => (await (await fetch(`${baseUrl}/videos/${id}`, { headers })).json()) as FilmAnswer)
}

/** Serves the picture at every `.jpg`, the film at every `.mp4`. */
async function serveInputs({ picture, film }: { picture: Uint8Array; film: Uint8Array }): Promise<Server> {
  const server = createServer((request, reply) => {
    if (request.url?.endsWith('.mp4')) reply.setHeader('content-type', 'video/mp4').end(film)
    else reply.setHeader('content-type', 'image/png').end(picture)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}
