import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeFetching } from './fetching.ts'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const PUBLIC = '93.184.216.34'
const tempDir = mkdtempSync(path.join(tmpdir(), 'fetching-'))
const hits: { path: string; headers: IncomingMessage['headers'] }[] = []
let dialled: string[] = []
let lookups: string[] = []

/** What the origin does, by path. */
const PAGES: Record<string, (response: ServerResponse) => unknown> = {
  '/good': (response) => response.setHeader('content-type', 'text/html').end(PNG),
  '/html': (response) => response.setHeader('content-type', 'image/png').end('<html>'),
  '/svg': (response) => response.setHeader('content-type', 'image/svg+xml').end('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  '/playlist': (response) => response.end('#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n'),
  '/concat': (response) => response.end("ffconcat version 1.0\nfile '/etc/passwd'\n"),
  '/film': (response) => response.end(Buffer.concat([Buffer.from([0, 0, 0, 16]), Buffer.from('ftypisom00000000')])),
  '/empty': (response) => response.end(),
  '/byte': (response) => response.end('x'),
  '/401': (response) => response.writeHead(401).end(PNG),
  '/404': (response) => response.writeHead(404).end(PNG),
  '/500': (response) => response.writeHead(500).end(PNG),
  '/206': (response) => response.writeHead(206).end(PNG),
  '/gzip': (response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(10_000_000))),
  '/large': (response) => void response.writeHead(200, { 'content-length': '5000000000' }).write(PNG),
  '/short': (response) => {
    response.writeHead(200, { 'content-length': '5000' }).write(PNG)
    setTimeout(() => response.socket?.destroy(), 20)
  },
  '/reset': (response) => {
    response.write(PNG)
    setTimeout(() => response.socket?.resetAndDestroy(), 20)
  },
  '/endless': (response) => {
    response.on('error', () => {})
    const more = () => {
      while (!response.destroyed && response.write(Buffer.concat([PNG, Buffer.alloc(65_536)])));
      if (!response.destroyed) response.once('drain', more)
    }
    more()
  },
  '/drip': (response) => {
    const timer = setInterval(() => response.write('x'), 50)
    response.on('close', () => clearInterval(timer))
  },
  '/hang': () => {},
  '/headers': (response) => response.setHeader('x-large', 'x'.repeat(60_000)).end(PNG),
  '/hop': (response) => response.writeHead(302, { location: '/good', 'set-cookie': 'a=b' }).end(),
  '/loop': (response) => response.writeHead(302, { location: '/loop' }).end(),
  '/nowhere': (response) => response.writeHead(302).end(),
  '/to-metadata': (response) => response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
  '/to-file': (response) => response.writeHead(307, { location: 'file:///etc/passwd' }).end(),
  '/to-port': (response) => response.writeHead(308, { location: 'http://good.example:6379/' }).end(),
  '/to-private-name': (response) => response.writeHead(302, { location: 'http://private.example/good' }).end(),
}

const NAMES: Record<string, string[]> = {
  'good.example': [PUBLIC],
  'private.example': ['10.0.0.1'],
  'loopback.example': ['127.0.0.1'],
  'mixed.example': [PUBLIC, '127.0.0.1'],
  'mixed6.example': [PUBLIC, '::1'],
  'empty.example': [],
}

const server = createServer((request, response) => {
  hits.push({ path: request.url ?? '', headers: request.headers })
  const page = PAGES[request.url ?? '']
  if (page) page(response)
  else response.writeHead(404).end()
})
const port = () => (server.address() as AddressInfo).port

const network = {
  async lookup(name: string) {
    lookups.push(name)
    if (name === 'slow.example') await new Promise(() => {})
    if (name === 'rebinding.example') return lookups.filter((seen) => seen === name).length === 1 ? [PUBLIC] : ['127.0.0.1']
    const found = NAMES[name]
    if (!found) throw new Error('ENOTFOUND')
    return found
  },
  route(address: string) {
    dialled.push(address)
    return { address: '127.0.0.1', port: port() }
  },
}
const timeoutMs = { image: 700, video: 700 }
const fetching = makeFetching({ tempDir, network, timeoutMs, maxBytes: { image: 1_000_000, video: 2_000_000 } })
const fetchImage = (url: string) => fetching.fetchInput(url, { kind: 'image', signal: new AbortController().signal })
const fetchVideo = (url: string) => fetching.fetchInput(url, { kind: 'video', signal: new AbortController().signal })

beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)))
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  hits.length = 0
  dialled = []
  lookups = []
})

describe('a good address', () => {
  it('is fetched to a temporary file, judged by its bytes, without credentials', async () => {
    const input = await fetchImage('http://good.example/good')
    expect(input).toMatchObject({ bytes: PNG.length, mimeType: 'image/png' })
    expect(readFileSync(input.file)).toEqual(PNG)
    expect(dialled).toEqual([PUBLIC])
    expect(hits[0]?.headers).toMatchObject({ host: 'good.example', 'accept-encoding': 'identity' })
    expect(hits[0]?.headers).not.toHaveProperty('authorization')
    await input.dispose()
    expect(readdirSync(tempDir)).toEqual([])
  })

  it('may redirect, and its cookies are forgotten', async () => {
    await (await fetchImage('http://good.example/hop')).dispose()
    expect(hits.map((hit) => hit.path)).toEqual(['/hop', '/good'])
    expect(hits[1]?.headers).not.toHaveProperty('cookie')
  })

  it('may lead to a film', async () => {
    const input = await fetchVideo('http://good.example/film')
    expect(input.mimeType).toBe('video/mp4')
    await input.dispose()
  })

  it('is dialled as it was checked, even when the name answers otherwise the second time', async () => {
    await (await fetchImage('http://rebinding.example/good')).dispose()
    expect(dialled).toEqual([PUBLIC])
    await expect(fetchImage('http://rebinding.example/good')).rejects.toMatchObject({ code: 'invalid_image_url' })
    expect(dialled).toEqual([PUBLIC])
  })

  it('is bounded: 20 at once all succeed', async () => {
    const inputs = await Promise.all(Array.from({ length: 20 }, () => fetchImage('http://good.example/good')))
    await Promise.all(inputs.map((input) => input.dispose()))
    expect(readdirSync(tempDir)).toEqual([])
  })
})

describe('an address that is refused before a packet is sent', () => {
  it.each([
    'file:///etc/passwd',
    'ftp://good.example/',
    'gopher://good.example/',
    'javascript:alert(1)',
    'blob:http://good.example/x',
    'about:blank',
    'dict://good.example:11111/',
    'jar:http://good.example!/',
    '//good.example/good',
    'good.example',
    '/etc/passwd',
    '',
    ' ',
    ' http://good.example/good',
    'http://good.example/go od',
    'http://good.exa\nmple/',
    'http:\\\\good.example\\good',
    `http://good.example/${'a'.repeat(2048)}`,
    'http://a:b@good.example/good',
    'http://good.example@127.0.0.1/',
    'http://good.example:22/',
    'http://good.example:25/',
    'http://good.example:6379/',
    'http://good.example:65536/',
    'http://127.0.0.1/',
    'http://127.1/',
    'http://0/',
    'http://0177.0.0.1/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://127.0.0.1/',
    'http://①②⑦.⓪.⓪.①/',
    'http://127。0。0。1/',
    'http://127.0.0.1./',
    'http://%31%32%37.0.0.1/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[fc00::1]/',
    'http://[fe80::1%25eth0]/',
    'http://[fec0::1]/',
    'http://169.254.169.254/latest/meta-data',
    'http://100.100.100.200/',
    'http://168.63.129.16/',
    'http://10.0.0.1/',
    'http://localhost/',
    'http://a.localhost/',
    'http://metadata.google.internal/',
    'http://printer.local/',
    'http://intranet/',
    'http://private.example/good',
    'http://loopback.example/good',
    'http://mixed.example/good',
    'http://mixed6.example/good',
    'http://empty.example/good',
    'http://unknown.example/good',
    'http://slow.example/good',
    'http://good.example./good',
  ])('%s', async (url) => {
    await expect(fetchImage(url)).rejects.toMatchObject({ code: 'invalid_image_url', status: 400 })
    await expect(fetchVideo(url)).rejects.toMatchObject({ code: 'invalid_video_url', status: 400 })
    expect(dialled).toEqual([])
    expect(hits).toEqual([])
  })
})

describe('an origin that misbehaves', () => {
  it.each([
    '/html',
    '/svg',
    '/empty',
    '/byte',
    '/401',
    '/404',
    '/500',
    '/206',
    '/gzip',
    '/large',
    '/short',
    '/reset',
    '/endless',
    '/drip',
    '/hang',
    '/headers',
    '/loop',
    '/nowhere',
    '/to-metadata',
    '/to-file',
    '/to-port',
    '/to-private-name',
    '/film',
  ])('image %s', async (page) => {
    const started = performance.now()
    await expect(fetchImage(`http://good.example${page}`)).rejects.toMatchObject({ code: 'invalid_image_url', status: 400 })
    expect(performance.now() - started).toBeLessThan(1500)
    expect(dialled.every((address) => address === PUBLIC)).toBe(true)
    expect(readdirSync(tempDir)).toEqual([])
  })

  it.each(['/playlist', '/concat', '/good', '/html', '/large', '/endless'])('film %s', async (page) => {
    await expect(fetchVideo(`http://good.example${page}`)).rejects.toMatchObject({ code: 'invalid_video_url', status: 400 })
    expect(readdirSync(tempDir)).toEqual([])
  })

  it('follows three redirects and not a fourth', async () => {
    await expect(fetchImage('http://good.example/loop')).rejects.toThrow('more than 3 times')
    expect(hits).toHaveLength(4)
  })

  it('never tells the caller which address a name had', async () => {
    const error = (await fetchImage('http://private.example/').catch((error: unknown) => error)) as Error
    expect(error.message).not.toMatch(/10\.0/)
  })
})

describe('a data URI', () => {
  const uri = (text: string, type = 'image/png') => `data:${type};base64,${text}`

  it('is decoded, whatever type it declares', async () => {
    const input = await fetchImage(uri(PNG.toString('base64'), 'image/jpeg'))
    expect(input).toMatchObject({ bytes: PNG.length, mimeType: 'image/png' })
    await input.dispose()
  })

  it.each([
    ['no comma', 'data:'],
    ['no base64', `data:image/png,${PNG.toString('base64')}`],
    ['not base64', uri('!!!!')],
    ['wrong padding', uri(PNG.toString('base64').replace(/=+$/, ''))],
    ['URL-safe letters', uri('__--')],
    ['white space', uri(`${PNG.toString('base64').slice(0, 20)}\n${PNG.toString('base64').slice(20)}`)],
    ['too large', uri(Buffer.alloc(1_000_100).toString('base64'))],
    ['an SVG', uri(Buffer.from('<svg/>').toString('base64'), 'image/svg+xml')],
    ['nothing', uri('')],
    ['another data URI', uri(Buffer.from(uri('AAAA')).toString('base64'))],
  ])('is refused with %s', async (_why, source) => {
    await expect(fetchImage(source)).rejects.toMatchObject({ code: 'invalid_image_url' })
    expect(readdirSync(tempDir)).toEqual([])
  })

  it('is refused for films', async () => {
    await expect(fetchVideo(uri(PNG.toString('base64')))).rejects.toMatchObject({ code: 'invalid_video_url' })
  })
})

describe('fetching', () => {
  it('takes its own files without touching the network', async () => {
    const own = path.join(mkdtempSync(path.join(tmpdir(), 'own-')), 'own')
    writeFileSync(own, PNG)
    const ownFiles = async (url: string) => (url.includes('/media/') ? { file: own, dispose: async () => {} } : undefined)
    const signal = new AbortController().signal
    const input = await fetching.fetchInput('http://localhost:8080/media/x.png?signature=y', { kind: 'image', signal, ownFiles })
    expect(input).toMatchObject({ file: own, bytes: PNG.length })
    expect([lookups, dialled]).toEqual([[], []])
  })

  it('stops with the caller', async () => {
    const stop = new AbortController()
    const fetching1 = fetching.fetchInput('http://good.example/hang', { kind: 'image', signal: stop.signal })
    setTimeout(() => stop.abort(new Error('gone')), 50)
    await expect(fetching1).rejects.toThrow('gone')
    expect(readdirSync(tempDir)).toEqual([])
  })

  it('reaches private addresses and any port only where the operator allows it', async () => {
    const url = `http://127.0.0.1:${port()}/good`
    const open = makeFetching({ tempDir, allowPrivateSources: true })
    const input = await open.fetchInput(url, { kind: 'image', signal: new AbortController().signal })
    expect(input.bytes).toBe(PNG.length)
    await input.dispose()
    await expect(fetchImage(url)).rejects.toMatchObject({ code: 'invalid_image_url' })
  })
})
