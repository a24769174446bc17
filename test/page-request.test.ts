/** The requests that the studio page shows work when they are pasted: each mode in each language, with addresses and with files. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeConfig } from '../src/config.ts'
import { silentLog } from '../src/lib/log.ts'
import { openImagine } from '../src/sdk/sdk.ts'
import { startServer, type RunningServer } from '../src/server.ts'
import { FILM_SHAPES, IMAGE_SHAPES } from '../web/studio/options.js'
import { MODES } from '../web/studio/modes.js'
import { LANGUAGES } from '../web/studio/snippets.js'
import type { Asked } from '../web/studio/works.js'
import { IMAGE_RATIOS, VIDEO_RATIOS } from '../src/api/sizes.data.ts'
import { plainEngine } from './parts/plain-engine.ts'

const KEY = 'snippet-key'
const ROOT = new URL('..', import.meta.url).pathname
const PROMPT = 'a "quoted" fox\'s den, 50% off: $HOME \\ `x`'

let folder: string
let server: RunningServer
let engine: ReturnType<typeof plainEngine>
let hasRequests = true
let pictureUrl = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'openimagine-snippets-'))
  engine = plainEngine()
  const config = makeConfig({ dataDir: path.join(folder, 'data'), port: 0, apiKey: KEY, requestsPerMinute: 1000 })
  server = await startServer(config, { engine, log: silentLog })
  await mkdir(path.join(folder, 'node_modules'))
  for (const name of ['ai', '@ai-sdk'])
    await symlink(path.join(ROOT, 'node_modules', name), path.join(folder, 'node_modules', name))
  await symlink(ROOT, path.join(folder, 'node_modules', 'openimagine'))
  await writeFile(path.join(folder, 'package.json'), '{"type":"module"}')
  const client = openImagine({ baseUrl: `${server.url}/v1`, apiKey: KEY })
  const picture = sharp({ create: { width: 96, height: 64, channels: 3, background: 'teal' } })
  await writeFile(path.join(folder, "my picture's.png"), await picture.png().toBuffer())
  await writeFile(path.join(folder, 'clip.mp4'), `\0\0\0\x18ftypisom${'x'.repeat(300)}`)
  pictureUrl = (await client.images.generate({ prompt: 'a cat' })).data[0]?.url ?? ''
  await promisify(execFile)('python3', ['-c', 'import requests']).catch(() => (hasRequests = false))
  if (!hasRequests) console.warn('no python3 with requests: the Python requests are not run')
})
afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

/** What the page would ask for in this mode: from files in the one, from addresses in the other. */
function asked(id: string, from: 'file' | 'address'): Asked {
  const mode = MODES.find((each) => each.id === id) ?? MODES[0]
  const isImage = mode?.takes?.kind === 'image'
  const film = `data:video/mp4;base64,${Buffer.from(`\0\0\0\x18ftypisom${'x'.repeat(300)}`).toString('base64')}`
  const source = isImage
    ? { kind: 'image' as const, name: "my picture's.png", type: 'image/png', ratio: 1.5 }
    : { kind: 'film' as const, name: 'clip.mp4', type: 'video/mp4', ratio: 1 }
  const url = from === 'address' ? { url: isImage ? pictureUrl : film } : {}
  const parameters = {
    prompt: `${PROMPT} ${id} ${from}`,
    ...(mode?.makes === 'image' ? { n: 2, resolution: '1k', quality: 'low' } : {}),
    ...(mode?.call === 'videos.generate' ? { duration: 1, resolution: '720p', generateAudio: false } : {}),
    ...(mode?.call === 'videos.extend' ? { duration: 2 } : {}),
    seed: 7,
  }
  return { mode: mode?.id ?? 'picture', parameters, sources: mode?.takes === undefined ? [] : [{ ...source, ...url }] }
}

async function run(language: string, text: string): Promise<string> {
  const { PATH = '', HOME = '' } = process.env
  const options = { cwd: folder, env: { PATH, HOME, OPENIMAGINE_API_KEY: KEY }, encoding: 'utf8' as const }
  const name = `snippet.${language === 'python' ? 'py' : 'ts'}`
  await writeFile(path.join(folder, name), text)
  if (language === 'curl') return (await promisify(execFile)('bash', ['-euc', text.split('\n\n# then')[0] ?? ''], options)).stdout
  if (language === 'python') return (await promisify(execFile)('python3', [name], options)).stdout
  return (await promisify(execFile)(process.execPath, ['--conditions=openimagine-source', name], options)).stdout
}

describe('a request of the page', { timeout: 120_000 }, () => {
  it.each(LANGUAGES.map(({ id, write }) => [id, write] as const))('works as %s in every mode', async (language, write) => {
    if (language === 'python' && !hasRequests) return
    // How an address is written hardly differs, so that two languages stand for all.
    for (const from of language === 'curl' || language === 'sdk' ? (['file', 'address'] as const) : (['file'] as const)) {
      for (const mode of from === 'file' ? MODES : MODES.filter(({ takes }) => takes !== undefined)) {
        const request = asked(mode.id, from)
        const before = engine.asked.length
        const result = mode.makes === 'image' ? 'picture-2.jpg' : 'film.mp4'
        await rm(path.join(folder, result), { force: true })
        const said = await run(language, write(request, `${server.url}/v1`))
        const doing = `${language} ${mode.id} ${from}: ${said}`
        if (language === 'curl') expect(said, doing).toMatch(mode.makes === 'image' ? /"url":"http/ : /"request_id":"/)
        else expect((await readFile(path.join(folder, result))).length, doing).toBeGreaterThan(100)
        await expect.poll(() => engine.asked.slice(before).map(({ prompt }) => prompt)).toContain(request.parameters['prompt'])
      }
    }
  })
})

it('offers every shape that the server makes', () => {
  expect([...IMAGE_SHAPES].sort()).toEqual([...IMAGE_RATIOS].sort())
  expect([...FILM_SHAPES].sort()).toEqual([...VIDEO_RATIOS].sort())
})
