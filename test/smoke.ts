/**
 * The package as its users get it: packed, installed from the tarball into an empty folder, started there, and asked for one picture.
 * `npm run smoke`; it takes about a minute, most of it the installation.
 */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'

const root = new URL('..', import.meta.url).pathname
const folder = mkdtempSync(path.join(tmpdir(), 'openimagine-smoke-'))
const say = (words: string): void => console.log(`smoke: ${words}`)

try {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  if (tarball === undefined) throw new Error('npm pack made no tarball')
  say(`packed ${tarball}`)
  writeFileSync(path.join(folder, 'package.json'), '{"private":true}')
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', `./${tarball}`], { cwd: folder, stdio: 'inherit' })
  say('installed it in an empty folder')
  await startAndDraw()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function startAndDraw(): Promise<void> {
  const command = path.join(folder, 'node_modules', '.bin', 'openimagine')
  const env = { ...process.env, OPENIMAGINE_API_KEY: 'smoke-key' }
  const child = spawn(command, ['serve', '--port', '0'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    let said = ''
    const died = once(child, 'exit').then(([code]) => Promise.reject(new Error(`openimagine ended at once with ${String(code)}`)))
    while (!said.includes('/v1')) said += String((await Promise.race([once(child.stdout, 'data'), died]))[0])
    died.catch(() => undefined)
    const url = /http:\/\/[^/\s]+(?=\/v1)/.exec(said)?.[0] ?? ''
    say(`started at ${url}`)
    const reply = await fetch(`${url}/v1/images/generations`, {
      method: 'POST',
      headers: { authorization: 'Bearer smoke-key', 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'grok-imagine-image', prompt: 'a red bicycle', response_format: 'b64_json' }),
    })
    const { data } = (await reply.json()) as { data: { b64_json: string }[] }
    const { width, height, format } = await sharp(Buffer.from(data[0]?.b64_json ?? '', 'base64')).metadata()
    if (width !== 1024 || height !== 1024) throw new Error(`the picture is ${width}x${height} ${format}`)
    say(`made a picture, ${width}x${height} ${format}`)
  } finally {
    child.kill('SIGTERM')
    const [code] = (await once(child, 'exit')) as [number | null]
    if (code !== 0) process.exitCode = 1
    say(`stopped with ${code}`)
  }
}
