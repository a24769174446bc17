import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { S3_KEY, smallS3 } from '../../test/parts/small-s3.ts'
import { heldClock } from '../lib/clock.ts'
import { openTestRecords } from '../../test/parts/test-records.ts'
import type { Records } from '../records/records.ts'
import { answerMedia, diskStorage, s3Storage } from './storage.ts'
import type { Storage } from './storage.ts'

const HOUR = 3_600_000
const dataDir = mkdtempSync(path.join(tmpdir(), 'storages-'))
const tempDir = path.join(dataDir, 'temporary')
const clock = heldClock(Date.now())
let records: Records
let s3: Awaited<ReturnType<typeof smallS3>>

beforeAll(async () => {
  records = await openTestRecords(dataDir)
  s3 = await smallS3(clock)
})
afterAll(async () => {
  await records.close()
  s3.stop()
})

const STORAGES: { name: string; make: () => Storage }[] = [
  { name: 'disk', make: () => diskStorage({ root: path.join(dataDir, 'media'), records, clock }) },
  { name: 'S3', make: () => s3Storage({ bucket: { ...S3_KEY, bucketUrl: s3.bucketUrl }, records, clock, tempDir }) },
]

describe.each(STORAGES)('a storage on $name', ({ make }) => {
  let storage: Storage
  beforeAll(() => (storage = make()))
  const put = (hours = 1, jobId = 'none') =>
    storage.put({
      content: Buffer.from('0123456789'),
      mimeType: 'image/png',
      accountId: 'a',
      expiresAt: clock.now() + hours * HOUR,
      jobId,
    })
  const textOf = async (id: string, range?: { start: number; end: number }) => {
    const opened = await storage.open(id, range)
    return opened && new Response(opened.stream).text()
  }

  it('gives back what was put, whole and in part', async () => {
    const stored = await put()
    expect(await storage.find(stored.id)).toEqual(stored)
    expect(await textOf(stored.id)).toBe('0123456789')
    expect(await textOf(stored.id, { start: 2, end: 4 })).toBe('234')
    expect(stored.etag).toBe('84d89877f0d4041efb6bf91a16f0248f2fd573e6af05c19f96bedb9f882f7882')
    const answer = await answerMedia(storage, stored.id, new Request('http://x/', { headers: { range: 'bytes=-3' } }))
    expect([answer?.status, await answer?.text()]).toEqual([206, '789'])
  })

  it('takes files of several megabytes and gives local copies', async () => {
    const source = path.join(dataDir, 'source')
    const content = Buffer.alloc(5_000_000, 'content')
    writeFileSync(source, content)
    const stored = await storage.put({
      content: { file: source },
      mimeType: 'video/mp4',
      accountId: 'a',
      expiresAt: clock.now() + HOUR,
    })
    expect(stored.bytes).toBe(content.length)
    const local = await storage.localFile(stored.id)
    expect(readFileSync(local?.file ?? '').equals(content)).toBe(true)
    await local?.dispose()
    expect(await storage.remove(stored.id)).toBe(true)
    expect(await storage.remove(stored.id)).toBe(false)
    expect(await textOf(stored.id)).toBeUndefined()
    expect(await storage.localFile(stored.id)).toBeUndefined()
  })

  it('knows nothing by a name that is not an id', async () => {
    for (const id of ['../source', '', 'a\0b'])
      expect([await storage.open(id), await storage.remove(id)]).toEqual([undefined, false])
  })

  it('hides what is past its time, and sweeps it and only it', async () => {
    const [short, long] = [await put(1), await put(9)]
    const ofJob = await put(9, 'job-1')
    expect(await storage.removeOfJobs(['job-1', 'job-2'])).toBe(1)
    expect(await storage.find(ofJob.id)).toBeUndefined()
    clock.advance(HOUR)
    expect(await textOf(short.id)).toBeUndefined()
    expect((await storage.sweep()).expired).toBeGreaterThanOrEqual(1)
    expect(await textOf(long.id)).toBe('0123456789')
    await storage.remove(long.id)
  })
})

describe('a storage on S3', () => {
  it('sweeps objects without a row, once they are old', async () => {
    const storage = (STORAGES[1] as { make: () => Storage }).make()
    for (let n = 0; n < 5; n++)
      s3.objects.set(`media/${crypto.randomUUID()}`, { bytes: Buffer.from('x'), modifiedAt: clock.now() })
    s3.objects.set('other/file', { bytes: Buffer.from('x'), modifiedAt: 0 })
    expect((await storage.sweep()).orphaned).toBe(0)
    clock.advance(HOUR)
    expect((await storage.sweep()).orphaned).toBeGreaterThanOrEqual(5)
    expect([...s3.objects.keys()]).toEqual(['other/file'])
  })

  it('answers 503 when the bucket refuses its key, and leaves no row', async () => {
    const bucket = { ...S3_KEY, bucketUrl: s3.bucketUrl, secretAccessKey: 'wrong' }
    const storage = s3Storage({ bucket, records, clock, tempDir })
    const before = await records.query('SELECT count(*) AS n FROM media_file')
    const failing = storage.put({
      content: Buffer.from('x'),
      mimeType: 'image/png',
      accountId: 'a',
      expiresAt: clock.now() + HOUR,
    })
    await expect(failing).rejects.toMatchObject({ code: 'internal_error', status: 503 })
    expect(await records.query('SELECT count(*) AS n FROM media_file')).toEqual(before)
  })
})
