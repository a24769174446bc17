/** What a started server prints works when it is pasted. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeConfig } from '../src/config.ts'
import { firstCommands, greeting } from '../src/greeting.ts'
import { silentLog } from '../src/lib/log.ts'
import { startServer, type RunningServer } from '../src/server.ts'
import { plainEngine } from './parts/plain-engine.ts'

let folder: string
let server: RunningServer
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'openimagine-greeting-'))
  const config = makeConfig({ dataDir: path.join(folder, 'data'), port: 0 })
  server = await startServer(config, { engine: plainEngine(), log: silentLog })
})
afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

describe('the greeting', () => {
  it('holds the commands as they are, the page with the key, and the key once more to paste', () => {
    const words = greeting({ ...server, dataDir: '/data' })
    for (const command of firstCommands(server.url)) expect(words).toContain(command)
    expect(words).toContain(`${server.url}/#key=${server.newKey}\n`)
    expect(words).toContain(`export OPENIMAGINE_API_KEY=${server.newKey}\n`)
  })

  it('shows no key later, and never puts one into an address that leaves the machine', () => {
    expect(greeting({ url: server.url, dataDir: '/data' })).not.toMatch(/#key|export/)
    expect(greeting({ url: 'https://pictures.example.com', newKey: 'oi_x', dataDir: '/data' })).not.toContain('#key')
  })

  it('has a picture, an edit of it and a film that work when pasted one after the other', { timeout: 60_000 }, async () => {
    const script = `export OPENIMAGINE_API_KEY=${server.newKey}\n${firstCommands(server.url).join('\n')}\n`
    const { stdout } = await promisify(execFile)('bash', ['-c', script], { cwd: folder })
    expect(stdout.match(/"url":"http:[^"]+\/media\/[^"]+"/g)).toHaveLength(2)
    expect((await readFile(path.join(folder, 'sunset.mp4'))).length).toBeGreaterThan(100)
  })
})
