/** TLS on the server's own port: HTTP/1.1 for who can speak it, gRPC for who offers only HTTP/2. */
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { connect } from 'node:tls'
import { credentials, Metadata } from '@grpc/grpc-js'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeConfig } from '../src/config.ts'
import { loadProtos } from '../src/grpc/load-protos.ts'
import { silentLog } from '../src/lib/log.ts'
import type { RunningServer } from '../src/server.ts'
import { CERTIFICATE, CERTIFICATE_KEY } from './parts/certificate.ts'
import { plainEngine } from './parts/plain-engine.ts'
import { startChecked } from './parts/start-checked.ts'

const KEY = 'tls-key'
let dataDir: string
let server: RunningServer
let port: number
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'openimagine-tls-'))
  const [tlsCertFile, tlsKeyFile] = [path.join(dataDir, 'cert.pem'), path.join(dataDir, 'key.pem')]
  await writeFile(tlsCertFile, CERTIFICATE)
  await writeFile(tlsKeyFile, CERTIFICATE_KEY)
  const config = makeConfig({ dataDir: path.join(dataDir, 'data'), port: 0, apiKey: KEY, tlsCertFile, tlsKeyFile })
  server = await startChecked(config, { engine: plainEngine(), log: silentLog })
  port = Number(new URL(server.url).port)
})
afterAll(async () => {
  await server.stop()
  await rm(dataDir, { recursive: true, force: true })
})

async function protocolFor(offered: string[]): Promise<string | false | null> {
  const socket = connect({ port, host: '127.0.0.1', ca: CERTIFICATE, servername: 'good.example', ALPNProtocols: offered })
  await once(socket, 'secureConnect')
  socket.destroy()
  return socket.alpnProtocol
}

it('chooses HTTP/1.1 for browsers, HTTP/2 for those who speak nothing else', async () => {
  expect(server.url).toMatch(/^https:/)
  expect(await protocolFor(['h2', 'http/1.1'])).toBe('http/1.1')
  expect(await protocolFor(['h2'])).toBe('h2')
  expect(await protocolFor(['grpc-exp', 'h2'])).toBe('h2')
})

it('answers HTTP', async () => {
  const headers = { authorization: `Bearer ${KEY}` }
  const asking = request({ port, host: '127.0.0.1', path: '/v1/me', ca: CERTIFICATE, servername: 'good.example', headers }).end()
  const [reply] = (await once(asking, 'response')) as [NodeJS.ReadableStream & { statusCode: number }]
  expect(reply.statusCode).toBe(200)
  reply.resume()
})

it('answers gRPC, with addresses that speak TLS too', async () => {
  const { Image } = loadProtos()
  const trust = credentials.createSsl(Buffer.from(CERTIFICATE))
  const client = new Image(`127.0.0.1:${port}`, trust, { 'grpc.ssl_target_name_override': 'good.example' })
  const metadata = new Metadata()
  metadata.set('authorization', `Bearer ${KEY}`)
  type Answer = { images: { url: string }[] }
  const answer = await new Promise<Answer>((resolve, reject) => {
    const calls = client as unknown as Record<string, (...args: unknown[]) => void>
    calls['GenerateImage']?.({ model: 'grok-imagine-image', prompt: 'a fox' }, metadata, (error: Error | null, got: Answer) =>
      error ? reject(error) : resolve(got),
    )
  })
  expect(answer.images[0]?.url).toMatch(/^https:\/\//)
  client.close()
})

it('needs both files', async () => {
  const config = makeConfig({ dataDir: path.join(dataDir, 'other'), port: 0, tlsCertFile: path.join(dataDir, 'cert.pem') })
  await expect(startChecked(config, { engine: plainEngine(), log: silentLog })).rejects.toThrow('go together')
})
