import { mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { heldClock } from '../lib/clock.ts'
import { openTestRecords } from '../../test/parts/test-records.ts'
import type { Records } from '../records/records.ts'
import { answerMedia, diskStorage, signedUrls } from './storage.ts'
import type { SignedUrls, Storage } from './storage.ts'

const dataDir = mkdtempSync(path.join(tmpdir(), 'storage-'))
const root = path.join(dataDir, 'media')
const clock = heldClock(Date.now())
const HOUR = 3_600_000
let records: Records
let storage: Storage
let urls: SignedUrls

beforeAll(async () => {
  records = await openTestRecords(dataDir)
  storage = diskStorage({ root, records, clock })
  urls = await signedUrls({ records, clock })
})
afterAll(() => records.close())

const put = (text = '0123456789', jobId?: string) =>
  storage.put({
    content: Buffer.from(text),
    mimeType: 'image/png',
    accountId: 'a',
    expiresAt: clock.now() + HOUR,
    ...(jobId === undefined ? {} : { jobId }),
  })
const filesOnDisk = () => readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())

describe('a disk storage', () => {
  it('gives back what was put, from bytes and from a file', async () => {
    const source = path.join(dataDir, 'source')
    writeFileSync(source, 'from a file')
    const stored = await storage.put({
      content: { file: source },
      mimeType: 'video/mp4',
      accountId: 'a',
      expiresAt: clock.now() + HOUR,
    })
    const opened = await storage.open(stored.id)
    expect(await new Response(opened?.stream).text()).toBe('from a file')
    expect(opened?.file).toEqual(stored)
    expect(stored).toMatchObject({ bytes: 11, etag: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })

  it('leaves neither row nor file when the source cannot be read', async () => {
    const before = filesOnDisk().length
    const failing = storage.put({
      content: { file: '/nowhere' },
      mimeType: 'video/mp4',
      accountId: 'a',
      expiresAt: clock.now() + HOUR,
    })
    await expect(failing).rejects.toThrow('ENOENT')
    expect(filesOnDisk()).toHaveLength(before)
  })

  it('knows no file by a name that is not an id', async () => {
    for (const id of ['../source', '..%2fsource', '', 'a\0b', '/etc/passwd']) expect(await storage.open(id)).toBeUndefined()
  })

  it('removes files past their time, files of forgotten jobs, and files without a row', async () => {
    await put()
    const kept = await storage.put({
      content: Buffer.from('k'),
      mimeType: 'image/png',
      accountId: 'a',
      expiresAt: clock.now() + 9 * HOUR,
    })
    const { id } = await put('job', 'job-1')
    expect(await storage.removeOfJobs(['job-1', 'job-2'])).toBe(1)
    expect(await storage.find(id)).toBeUndefined()
    await put()
    writeFileSync(path.join(root, readdirSync(root)[0] as string, 'left.tmp'), 'half a file')
    clock.advance(2 * HOUR)
    const swept = await storage.sweep()
    expect(swept.expired).toBeGreaterThanOrEqual(2)
    expect(swept.orphaned).toBe(1)
    expect(filesOnDisk().map((entry) => entry.name)).toEqual([kept.id])
    utimesSync(path.join(root, kept.id.slice(0, 2), kept.id), 0, 0)
    expect(await storage.sweep()).toEqual({ expired: 0, orphaned: 0 })
  })
})

describe('signed addresses', () => {
  it('open one file until its time, at any host', async () => {
    const file = await put()
    const url = urls.sign(file, 'https://media.example/')
    expect(url).toMatch(/^https:\/\/media\.example\/media\/[0-9a-f-]{36}\.png\?expires=\d+&key=[0-9a-f]{8}&signature=[\w-]{43}$/)
    expect(urls.verify(url)).toEqual({ state: 'good', id: file.id })
    expect(urls.verify(url.replace('https://media.example', 'http://127.0.0.1:8080'))).toEqual({ state: 'good', id: file.id })
    clock.advance(HOUR)
    expect(urls.verify(url)).toEqual({ state: 'expired', id: file.id })
  })

  it('are forged when anything in them is changed', async () => {
    const [one, two] = [await put(), await put()]
    const url = urls.sign(one, '')
    const forged = [
      url.replace(one.id, two.id),
      url.replace('.png', '.jpg'),
      url.replace(/expires=\d/, 'expires=9'),
      url.slice(0, -1),
      `${url}A`,
      `${url}&expires=1`,
      url.replace(/signature=.*/, 'signature='),
      url.replace('/media/', '/media/../media/x'),
      '/media/',
      'not a url',
    ]
    for (const wrong of forged) expect([wrong, urls.verify(wrong).state]).toEqual([wrong, 'forged'])
  })

  it('stay good after the secret is changed, also for a server that starts later', async () => {
    const file = await put()
    const before = urls.sign(file, '')
    clock.advance(1)
    await urls.rotate()
    const after = urls.sign(file, '')
    expect(after).not.toBe(before)
    const other = await signedUrls({ records, clock })
    for (const url of [before, after]) expect(other.verify(url)).toEqual({ state: 'good', id: file.id })
    expect(other.sign(file, '')).toBe(after)
  })
})

describe('the answer for a file', () => {
  const ask = async (headers: Record<string, string>, method = 'GET') => {
    const { id } = await put()
    return (await answerMedia(storage, id, new Request('http://x/', { headers, method }))) as Response
  }

  it.each([
    ['bytes=0-', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=-99', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=-0', 416, '', 'bytes */10'],
    ['bytes=4-2', 200, '0123456789', null],
    ['bytes=0-1,3-4', 200, '0123456789', null],
    ['lines=0-1', 200, '0123456789', null],
  ])('to range %s is %i', async (range, status, text, contentRange) => {
    const answer = await ask({ range })
    expect([answer.status, await answer.text(), answer.headers.get('content-range')]).toEqual([status, text, contentRange])
  })

  it('has a length and no body for HEAD, and is 304 for a known ETag', async () => {
    const head = await ask({}, 'HEAD')
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '10', ''])
    const etag = head.headers.get('etag') as string
    expect((await ask({ 'if-none-match': `"x", W/${etag}` })).status).toBe(304)
    expect((await ask({ 'if-range': '"other"', range: 'bytes=0-1' })).status).toBe(200)
    expect(head.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('is nothing for an unknown id', async () => {
    expect(await answerMedia(storage, 'x', new Request('http://x/'))).toBeUndefined()
  })
})
