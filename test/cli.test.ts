/** The command line as it is used: the real binary in processes of its own, in process and against a started server. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeConfig } from '../src/config.ts'
import { silentLog } from '../src/lib/log.ts'
import type { RunningServer } from '../src/server.ts'
import { plainEngine } from './parts/plain-engine.ts'
import { startChecked } from './parts/start-checked.ts'

const BINARY = new URL('../bin/openimagine.js', import.meta.url).pathname

type Ended = { code: number; stdout: string; stderr: string }

let folder: string
let server: RunningServer
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'openimagine-cli-'))
  const config = makeConfig({ dataDir: path.join(folder, 'data'), port: 0, apiKey: 'cli-key', requestsPerMinute: 1000 })
  server = await startChecked(config, { engine: plainEngine(), log: silentLog })
})
afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

/** Runs the binary in the test's folder. */
function run(args: string[], { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const { PATH = '', HOME = '' } = process.env
    const options = { cwd: folder, env: { PATH, HOME, ...env }, encoding: 'utf8' as const, maxBuffer: 64e6 }
    const child = execFile(process.execPath, [BINARY, ...args], options, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr })
    })
    child.stdin?.end(input)
  })
}
/** The same, asking the started server. */
const ask = (args: string[], input = ''): Promise<Ended> =>
  run(args, { input, env: { OPENIMAGINE_BASE_URL: server.url, OPENIMAGINE_API_KEY: 'cli-key' } })

const sizeOf = async (name: string): Promise<[number, number]> => {
  const { width, height } = await sharp(path.join(folder, name)).metadata()
  return [width, height]
}

describe('without a server', { timeout: 60_000 }, () => {
  it('makes a picture in process, and leaves nothing but the picture', async () => {
    const scratch = path.join(folder, 'scratch')
    await mkdir(scratch)
    const made = await run(['image', 'a fox in the snow', '-o', 'fox.jpg', '--ratio', '16:9'], { env: { TMPDIR: scratch } })
    expect(made).toEqual({ code: 0, stdout: 'fox.jpg\n', stderr: expect.any(String) })
    expect(await sizeOf('fox.jpg')).toEqual([1280, 720])
    expect(await readdir(scratch)).toEqual([])
  })

  it('makes a short film, edits it, and goes on with it', async () => {
    const made = await run(['video', 'a boat on the sea', '--duration', '1', '-o', 'boat.mp4', '--json'])
    expect([made.code, JSON.parse(made.stdout)]).toMatchObject([0, { file: 'boat.mp4', seconds: 1 }])
    const edited = await run(['edit', 'boat.mp4', 'black and white', '-o', 'grey.mp4'])
    expect(edited).toMatchObject({ code: 0, stdout: 'grey.mp4\n' })
    expect((await readFile(path.join(folder, 'grey.mp4'))).subarray(4, 8).toString()).toBe('ftyp')
    const longer = await run(['extend', 'boat.mp4', 'the moon rises', '--duration', '1', '-o', 'longer.mp4', '--json'])
    expect(JSON.parse(longer.stdout)).toMatchObject({ file: 'longer.mp4', seconds: 2 })
  })

  it('finds everything in place', async () => {
    const looked = await run(['doctor', '--json', '--port', '0'])
    const findings = looked.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { name: string; state: string })
    expect(findings.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Node', 'sharp', 'canvas', 'node-av', 'fonts', 'disk']),
    )
    expect([looked.code, findings.filter(({ state }) => state === 'bad')]).toEqual([0, []])
  })
})

describe('with a server', { timeout: 30_000 }, () => {
  it('edits a file into numbered variations', async () => {
    const red = sharp({ create: { width: 96, height: 64, channels: 3, background: 'red' } })
    await writeFile(path.join(folder, 'red.png'), await red.png().toBuffer())
    const made = await ask(['edit', 'red.png', 'make', 'it', 'blue', '-n', '2', '-o', 'blue.jpg'])
    expect(made).toMatchObject({ code: 0, stdout: 'blue-1.jpg\nblue-2.jpg\n' })
    expect(await sizeOf('blue-2.jpg')).toEqual([96, 64])
  })

  it('reads prompts from standard input and from files, and writes to standard output', async () => {
    expect((await ask(['image', '-', '-o', 'one.jpg'], 'a cat\n')).stdout).toBe('one.jpg\n')
    await writeFile(path.join(folder, 'prompt.txt'), 'a dog\n')
    const made = await ask(['image', '@prompt.txt', '--json'])
    expect(JSON.parse(made.stdout)).toMatchObject({ file: 'a-dog.jpg', prompt: 'a dog', costInUsdTicks: 200_000_000 })
    expect((await ask(['image', 'a dog'])).stdout).toBe('a-dog-2.jpg\n')
    const piped = await ask(['image', 'a cat', '-o', '-'])
    expect([piped.code, piped.stdout.length > 1000, piped.stderr]).toEqual([0, true, ''])
  })

  it('writes pictures as their names end, and keeps their scene', async () => {
    for (const [name, format] of [
      ['cat.png', 'png'],
      ['cat.webp', 'webp'],
      ['cat.jpeg', 'jpeg'],
    ] as const) {
      expect((await ask(['image', 'a cat', '-o', name])).stdout).toBe(`${name}\n`)
      expect((await sharp(path.join(folder, name)).metadata()).format).toBe(format)
    }
    expect((await ask(['image', 'a cat', '-o', 'cat.gif'])).stderr).toContain('cat.gif holds image/jpeg, whatever its name says')
  })

  it('works through a batch, and tells what failed', async () => {
    await writeFile(path.join(folder, 'prompts.txt'), '# animals\na cat\nimpossible\n\na dog\n')
    const made = await ask(['image', '--batch', 'prompts.txt', '-o', 'out/', '--concurrency', '3'])
    expect(made.code).toBe(1)
    expect(made.stdout.trim().split('\n').sort()).toEqual(['out/001-a-cat.jpg', 'out/003-a-dog.jpg'])
    expect(made.stderr).toContain('prompt 2: that cannot be done')
    expect(made.stderr).toContain('1 of 3 prompts failed')
    const json = await ask(['image', '--batch', '-', '-o', 'out/', '--json'], 'a bird\nimpossible\n')
    expect(
      json.stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => Object.keys(JSON.parse(line) as object)[1]),
    ).toEqual(expect.arrayContaining(['prompt', 'error']))
  })

  it('waits for a film', async () => {
    const made = await ask(['video', 'a cat runs', '-d', '2', '-o', 'cat.mp4', '--json'])
    expect([made.code, JSON.parse(made.stdout)]).toMatchObject([0, { file: 'cat.mp4', seconds: 2 }])
    expect(existsSync(path.join(folder, 'cat.mp4'))).toBe(true)
  })

  it.each([
    ['a wrong option', ['image', 'a cat', '--frob'], 2, /Unknown option '--frob'/],
    ['a missing prompt', ['image'], 2, /a prompt is missing/],
    ['a missing file', ['edit', 'nowhere.jpg', 'make it red'], 2, /there is no file nowhere\.jpg/],
    ['an unknown command', ['paint', 'a cat'], 2, /there is no command paint; there are image,/],
    ['a mistyped command', ['imgae', 'a cat'], 2, /there is no command imgae; is image meant\?/],
    ['a mistyped setting', ['serve', '--prot', '1'], 2, /there is no option --prot; is --port meant\?/],
    ['a wrong setting', ['serve', '--port', '70000'], 2, /--port.*at most 65535/],
    ['a value that the server refuses', ['image', 'a cat', '-n', '11'], 1, /n must be a whole number from 1 to 10, got 11/],
    ['what the content policy refuses', ['image', 'a naked woman'], 3, /content policy/],
    ['a film that fails', ['video', 'impossible', '-d', '1'], 1, /cannot be done/],
    ['a wrong key', ['image', 'a cat', '--key', 'wrong'], 4, /the API key is not valid/],
    ['no server', ['image', 'a cat', '--server', 'http://127.0.0.1:9'], 4, /no connection to http:\/\/127\.0\.0\.1:9/],
  ])('ends %s with its exit code and a sentence', async (_, args, code, words) => {
    const ended = await ask(args)
    expect([ended.code, ended.stdout]).toEqual([code, ''])
    expect(ended.stderr).toMatch(words)
  })

  it('tells scripts of errors in JSON', async () => {
    const ended = await ask(['image', 'a cat', '-n', '11', '--json'])
    expect(JSON.parse(ended.stdout)).toMatchObject({ prompt: 'a cat', error: { code: 'invalid_parameters', status: 400 } })
  })
})

describe('beside a running server', { timeout: 30_000 }, () => {
  const here = ['--data-dir', 'data']

  it('creates a key that works at once, lists it without showing it, and revokes it', async () => {
    const made = await run(['keys', 'create', 'a script', '--days', '7', '--json', ...here])
    const { key, keyId } = JSON.parse(made.stdout) as { key: string; keyId: string }
    expect((await run(['models', '--server', server.url, '--key', key])).stdout).toContain('grok-imagine-video')
    const listed = await run(['keys', 'list', ...here])
    expect(listed.stdout).toContain(keyId)
    expect(listed.stdout).not.toContain(key)
    expect((await run(['keys', 'revoke', keyId, ...here])).code).toBe(0)
    expect((await run(['models', '--server', server.url, '--key', key])).code).toBe(4)
    expect((await run(['keys', 'revoke', keyId, ...here])).code).toBe(1)
  })

  it('lists the jobs of its data folder', async () => {
    await ask(['video', 'a cat sleeps', '-d', '1', '-o', 'sleep.mp4'])
    const listed = await run(['jobs', 'list', '--json', ...here])
    expect(JSON.parse(listed.stdout.split('\n')[0] ?? '')).toMatchObject({ status: 'done', kind: 'video', accountId: 'root' })
    const asked = await run(['jobs', 'list', '--json', '--server', server.url, '--key', 'cli-key'])
    expect(JSON.parse(asked.stdout.split('\n')[0] ?? '')).toMatchObject({ status: 'done', kind: 'video' })
    const [nobody, nowhere] = await Promise.all([
      run(['jobs', 'cancel', 'd97415a1-5796-47ec-a79f-4e6819e08fdf', ...here]),
      run(['jobs', 'list', '--data-dir', 'nothing-here']),
    ])
    expect([nobody.code, nowhere.code]).toEqual([1, 2])
  })
})

it('teaches by examples, for itself and for every command', async () => {
  const help = await run(['--help'])
  const commands = ['image', 'edit', 'video', 'extend', 'serve', 'keys', 'jobs', 'models', 'doctor']
  for (const command of commands) expect(help.stdout).toContain(`  ${command}`)
  const each = await Promise.all(commands.map((command) => run([command, '--help'])))
  for (const [at, { code, stdout }] of each.entries()) {
    expect([code, stdout]).toEqual([0, expect.stringContaining(`openimagine ${commands[at]}`)])
    expect(stdout).toContain('Examples:')
  }
}, 30_000)
