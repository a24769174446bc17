/** The code in docs/sdk.md runs as it stands, from top to bottom, against a started server. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeConfig } from '../src/config.ts'
import { illustratorEngine } from '../src/engine/illustrator/illustrator-engine.ts'
import { silentLog } from '../src/lib/log.ts'
import { startServer, type RunningServer } from '../src/server.ts'

const KEY = 'sdk-docs-key'
let folder: string
let server: RunningServer
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'openimagine-sdk-docs-'))
  const dataDir = path.join(folder, 'data')
  const config = makeConfig({ dataDir, port: 0, apiKey: KEY, allowPrivateSources: 'true' })
  const illustrator = new URL('../src/engine/illustrator/testing/small-illustrator.ts', import.meta.url)
  const engine = illustratorEngine({ chooseAspectRatio: () => '1:1', processes: 1, illustrator })
  server = await startServer(config, { engine, log: silentLog })
})
afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}

it('the code in docs/sdk.md does what it says', { timeout: 60_000 }, async () => {
  const page = await readFile('docs/sdk.md', 'utf8')
  const code = page.split('\n').filter((line) => line === '' || line.startsWith('    '))
  const program = code
    .join('\n')
    .replaceAll("'openimagine'", JSON.stringify(new URL('../src/sdk/sdk.ts', import.meta.url).href))
    .replaceAll('http://127.0.0.1:8787', server.url)
    .replaceAll('9000', String(await freePort()))
  const file = path.join(folder, 'sdk.mts')
  await writeFile(file, program)
  const env = { PATH: process.env['PATH'] ?? '', OPENIMAGINE_API_KEY: KEY }
  const running = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  const complaints: string[] = []
  running.stderr.on('data', (text: Buffer) => complaints.push(text.toString()))
  for await (const line of createInterface({ input: running.stdout })) {
    said.push(line)
    // The receiver goes on listening.
    if (line.startsWith('video.done')) running.kill()
  }
  expect(complaints).toEqual([])
  const started = said.find((line) => line.startsWith('started '))?.slice('started '.length)
  expect(said).toEqual(
    expect.arrayContaining([
      '100',
      '2 pictures',
      '100 % of the batch',
      'day made',
      'night made',
      'run made',
      'found',
      `video.done ${started}`,
      '400 invalid_parameters duration must be a whole number from 1 to 15, got 99',
    ]),
  )
})
