/** Every example runs as it is against a started server. */
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeConfig } from '../src/config.ts'
import { silentLog } from '../src/lib/log.ts'
import { startServer, type RunningServer } from '../src/server.ts'
import { launchChromium, noChromium } from './parts/chromium.ts'
import { plainEngine } from './parts/plain-engine.ts'

const KEY = 'example-key'
const EXAMPLES = new URL('../examples/', import.meta.url).pathname
const tested = ['README.md', 'curl.sh', 'sdk.ts', 'ai-sdk.ts', 'openai-sdk.ts', 'page.html']

let folder: string
let server: RunningServer
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'openimagine-examples-'))
  const config = makeConfig({ dataDir: path.join(folder, 'data'), port: 0, apiKey: KEY })
  server = await startServer(config, { engine: plainEngine(), log: silentLog })
})
afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

async function run(program: string, args: string[]): Promise<string[]> {
  const { PATH = '', HOME = '' } = process.env
  const env = { PATH, HOME, OPENIMAGINE_BASE_URL: `${server.url}/v1`, OPENIMAGINE_API_KEY: KEY }
  const { stdout } = await promisify(execFile)(program, args, { cwd: folder, env })
  return stdout.trim().split('\n')
}

describe('the examples', { timeout: 60_000 }, () => {
  it('are all run here', async () => {
    expect((await readdir(EXAMPLES)).sort()).toEqual(tested.sort())
  })

  it.each([
    ['curl.sh', 'bash', [], ['london.jpg', 'new-york.jpg', 'sunset.mp4']],
    ['ai-sdk.ts', process.execPath, [], ['cat.jpg', 'cat-in-watercolour.jpg', 'cat.mp4']],
    ['openai-sdk.ts', process.execPath, [], ['lighthouse.jpg', 'lighthouse-in-a-storm.jpg']],
    ['sdk.ts', process.execPath, ['--conditions=openimagine-source'], ['fox-1.jpg', 'fox-2.jpg', 'fox-by-night.jpg', 'fox.mp4']],
  ])('%s writes what it says', async (name, program, flags, files) => {
    const said = await run(program, [...flags, path.join(EXAMPLES, name)])
    expect(said.filter((line) => files.includes(line))).toEqual(files)
    for (const file of files) expect((await readFile(path.join(folder, file))).length).toBeGreaterThan(100)
    if (name === 'sdk.ts')
      expect(said.at(-1)).toBe('400 invalid_parameters: duration must be a whole number from 1 to 15, got 99')
  })

  it.skipIf(noChromium !== undefined)('page.html draws from an origin of its own', async () => {
    const html = await readFile(path.join(EXAMPLES, 'page.html'))
    const site = createServer((_, response) => void response.setHeader('content-type', 'text/html').end(html))
    await once(site.listen(0, '127.0.0.1'), 'listening')
    const browser = await launchChromium()
    try {
      const page = await browser.newPage()
      const { port } = site.address() as AddressInfo
      await page.goto(`http://127.0.0.1:${port}/#server=${encodeURIComponent(server.url)}&key=${KEY}`)
      await page.getByText('Ready.').waitFor()
      await page.getByRole('button').click()
      await page.getByText('Done.').waitFor()
      const width = await page.locator('img').evaluate(async (image: HTMLImageElement) => {
        await image.decode()
        return image.naturalWidth
      })
      expect(width).toBe(1280)
    } finally {
      await browser.close()
      site.close()
    }
  })
})
