import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KEY, testApp, type TestApp } from '../parts/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const MP4 = Buffer.from(`\0\0\0\x18ftypisom${'x'.repeat(300)}`, 'latin1')
const authorization = `Bearer ${KEY}`

type FileAnswer = { id: string; filename: string; bytes: number; expires_at?: number; public_url?: string; error?: string }
type Part = string | { bytes: Uint8Array; name: string; type?: string }

async function upload(fields: [string, Part][], headers: Record<string, string> = {}): Promise<[number, FileAnswer]> {
  app.clock.advance(1001)
  const form = new FormData()
  for (const [name, part] of fields) {
    if (typeof part === 'string') form.append(name, part)
    else form.append(name, new File([new Uint8Array(part.bytes)], part.name, { type: part.type ?? '' }))
  }
  const init = { method: 'POST', body: form, headers: { authorization, ...headers } }
  const reply = await app.app(new Request('http://127.0.0.1:8787/v1/files', init))
  return [reply.status, (await reply.json()) as FileAnswer]
}
const png = { bytes: PNG, name: 'pixel.png' }
const read = async (reply: Response): Promise<[number, Record<string, unknown>]> => [
  reply.status,
  (await reply.json()) as Record<string, unknown>,
]
const other = async (): Promise<Record<string, string>> => ({
  authorization: `Bearer ${(await app.accounts.createKey({ name: 'other' })).key}`,
})

/** An account with three files: a short text that ends, a long one, a picture with a public address. */
let withThree: Promise<Record<string, string>> | undefined
const filtered = (): Promise<Record<string, string>> =>
  (withThree ??= (async () => {
    const headers = await other()
    const text = (length: number, name: string) => ({ bytes: Buffer.alloc(length, 'x'), name, type: 'text/plain' })
    await upload(
      [
        ['expires_after', '3600'],
        ['file', text(5, 'short.txt')],
      ],
      headers,
    )
    await upload([['file', text(500, 'long.txt')]], headers)
    const [, { id }] = await upload([['file', png]], headers)
    await app.post(`/v1/files/${id}/public-url`, {}, headers)
    return headers
  })())

describe('files', () => {
  it('are uploaded, told of, read whole or in part, and deleted', async () => {
    const [status, file] = await upload([
      ['purpose', 'assistants'],
      ['file', png],
    ])
    expect([status, file]).toMatchObject([
      200,
      { object: 'file', bytes: PNG.length, filename: 'pixel.png', purpose: 'assistants' },
    ])
    expect(file.id).toMatch(/^file_[0-9a-f-]{36}$/)
    expect(file).not.toHaveProperty('expires_at')
    expect(await read(await app.get(`/v1/files/${file.id}`))).toEqual([200, file])
    const content = await app.get(`/v1/files/${file.id}/content`)
    expect(content.headers.get('content-type')).toBe('application/octet-stream')
    expect(content.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''pixel.png")
    expect(Buffer.from(await content.arrayBuffer())).toEqual(PNG)
    const part = await app.get(`/v1/files/${file.id}/content`, { range: 'bytes=1-3' })
    expect([part.status, await part.text()]).toEqual([206, 'PNG'])
    expect(await read(await app.send('DELETE', `/v1/files/${file.id}`))).toEqual([
      200,
      { id: file.id, object: 'file', deleted: true },
    ])
    for (const where of [`/v1/files/${file.id}`, `/v1/files/${file.id}/content`]) expect((await app.get(where)).status).toBe(404)
    expect((await app.send('DELETE', `/v1/files/${file.id}`)).status).toBe(404)
  })

  it('take their fields in any order, with an end in either spelling, and are gone after it, bytes and all', async () => {
    const [, first] = await upload([
      ['file', png],
      ['expires_after', '3600'],
    ])
    const [, second] = await upload([
      ['expires_after[anchor]', 'created_at'],
      ['expires_after[seconds]', '7200'],
      ['file', png],
    ])
    expect((second.expires_at ?? 0) - (first.expires_at ?? 0)).toBeGreaterThanOrEqual(3600)
    app.clock.advance(3_600_001)
    expect((await app.get(`/v1/files/${first.id}`)).status).toBe(404)
    expect((await app.get(`/v1/files/${second.id}`)).status).toBe(200)
    app.clock.advance(3_600_001)
    await app.sweep()
    const media = await readdir(path.join(app.dataDir, 'media'), { recursive: true })
    expect(media.filter((name) => name.includes('-'))).toEqual([])
  })

  it.each([
    [[['expires_after', '3599']], 400, 'expires_after must be a whole number from 3600 to 2592000'],
    [[['expires_after', 'soon']], 400, 'expires_after must be a whole number'],
    [[['purpose', 'a b']], 400, 'purpose must be made of letters'],
  ] as [[string, string][], number, string][])('refuse %j', async (fields, status, says) => {
    const [got, answer] = await upload([...fields, ['file', png]])
    expect([got, answer.error]).toEqual([status, expect.stringContaining(says)])
  })

  it('need a file, of no more than the limit, in a form', async () => {
    expect(await upload([['purpose', 'x']])).toMatchObject([
      400,
      { error: expect.stringContaining('file is required') as string },
    ])
    expect(await upload([['file', 'a text']])).toMatchObject([400, {}])
    const large = { bytes: new Uint8Array(1_000_001), name: 'large.bin' }
    expect(await upload([['file', large]])).toMatchObject([413, {}])
    expect((await app.post('/v1/files', { file: 'x' })).status).toBe(415)
  })

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['..\\..\\boot.ini', 'boot.ini'],
    ['a\u202Egnp.exe', 'agnp.exe'],
    ['a"\r\nset-cookie: x', 'aset-cookie x'],
    ['..', 'file'],
    ['雪の狐.png', '雪の狐.png'],
    [`${'x'.repeat(400)}.png`, `${'x'.repeat(251)}.png`],
  ])('named %j are called %j and harm nothing', async (name, safe) => {
    const [status, file] = await upload([['file', { bytes: PNG, name }]])
    expect([status, file.filename]).toEqual([200, safe])
    const content = await app.get(`/v1/files/${file.id}/content`)
    expect(content.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''[\w.%~-]+$/)
    expect(content.headers.get('set-cookie')).toBeNull()
  })

  it('are listed in pages, in three orders, and only to their owner', async () => {
    const key = await other()
    const names = ['b.txt', 'a.txt', 'c.txt', 'd.txt', 'e.txt']
    for (const [index, name] of names.entries()) await upload([['file', { bytes: new Uint8Array(10 - index), name }]], key)
    const list = async (query: string): Promise<{ data: FileAnswer[]; pagination_token?: string }> =>
      (await (await app.get(`/v1/files${query}`, key)).json()) as { data: FileAnswer[]; pagination_token?: string }
    const namesOf = ({ data }: { data: FileAnswer[] }): string => data.map(({ filename }) => filename[0]).join('')
    expect(namesOf(await list(''))).toBe('edcab')
    expect(namesOf(await list('?order=asc'))).toBe('bacde')
    expect(namesOf(await list('?sort_by=filename&order=asc'))).toBe('abcde')
    expect(namesOf(await list('?sort_by=size&order=asc'))).toBe('edcab')
    const pages: string[] = []
    let token: string | undefined
    do {
      const page = await list(`?sort_by=filename&limit=2${token === undefined ? '' : `&pagination_token=${token}`}`)
      pages.push(namesOf(page))
      token = page.pagination_token
    } while (token !== undefined)
    expect(pages).toEqual(['ed', 'cb', 'a'])
    expect(namesOf(await list('?after=file_nonsense'))).toBe('')
    expect(await list('?limit=100')).not.toHaveProperty('pagination_token')
    for (const query of ['?limit=0', '?limit=101', '?order=up', '?sort_by=x', '?filter=a', `?filter=${'x'.repeat(1001)}`])
      expect((await app.get(`/v1/files${query}`, key)).status).toBe(400)
    const mine = await list('')
    expect((await app.get(`/v1/files/${mine.data[0]?.id}`)).status).toBe(404)
    expect((await app.send('DELETE', `/v1/files/${mine.data[0]?.id}`)).status).toBe(404)
  })

  it.each([
    ['name = "pixel.png"', ['pixel.png']],
    ["file_name != 'pixel.png'", ['long.txt', 'short.txt']],
    ['content_type = "text/plain" AND size_bytes > 100', ['long.txt']],
    ['size_bytes <= 5 or name = "pixel.png"', ['pixel.png', 'short.txt']],
    ['NOT (content_type = "text/plain")', ['pixel.png']],
    ['NOT content_type = "text/plain" AND name = "long.txt"', []],
    ['public_url != null', ['pixel.png']],
    ['public_url = null AND user_defined_id = null', ['long.txt', 'short.txt']],
    ['expires_at = null', ['long.txt', 'pixel.png']],
    ['expires_at > "2020-03-15T00:00:00Z"', ['short.txt']],
    ['expires_at != 5', ['long.txt', 'pixel.png', 'short.txt']],
    ['created_at < "2020-03-15T00:00:00Z" OR public_url_expires_at > 0', []],
    ['name = "no \\"such\\" \' file"', []],
    ['', ['long.txt', 'pixel.png', 'short.txt']],
  ])('are filtered by %s', async (filter, names) => {
    const reply = await app.get(`/v1/files?sort_by=filename&order=asc&filter=${encodeURIComponent(filter)}`, await filtered())
    const { data } = (await reply.json()) as { data: FileAnswer[] }
    expect(data.map((file) => file.filename)).toEqual(names)
  })

  it.each([
    ['name', 'after name, got the end'],
    ['name = pixel', 'must compare name with a text in quotation marks, got pixel'],
    ['name > "a"', 'can compare name with = and != only'],
    ['upload_status = "x"', 'must compare one of file_id, name,'],
    ['constructor = "x"', 'must compare one of file_id, name,'],
    ['size_bytes > "many"', 'must compare size_bytes with a whole number'],
    ['created_at > "yesterday"', 'must compare created_at with a time such as'],
    ['public_url = "https://example.com/"', 'must compare public_url with null'],
    ['(name = "a"', 'has a ( without its )'],
    ['name = "a" name = "b"', 'must join comparisons with AND or OR, got name'],
    ['name = "a"; DROP TABLE file', 'must join comparisons with AND or OR, got ;'],
    ["name = 'a' OR '1' = '1'", 'must compare one of file_id, name'],
    [`${'('.repeat(60)}name = "a"`, 'must not be nested deeper than 30'],
    [`${'NOT '.repeat(60)}name = "a"`, 'must not be nested deeper than 30'],
  ])('are not filtered by %s', async (filter, why) => {
    const [status, answer] = await read(await app.get(`/v1/files?filter=${encodeURIComponent(filter)}`))
    expect([status, answer['code']]).toEqual([400, 'invalid_parameters'])
    expect(answer['error']).toContain(why)
  })

  it('have a public address while they want one, if they are pictures, films or PDF', async () => {
    const [, file] = await upload([['file', png]])
    const made = await read(await app.post(`/v1/files/${file.id}/public-url`, { expires_after: 3600 }))
    expect(made).toMatchObject([200, { expires_at: expect.any(Number) as number }])
    const address = made[1]['public_url'] as string
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:8787\/files\/[\w-]{22}\/pixel\.png$/)
    const open = (): Promise<Response> => app.app(new Request(address))
    const shown = await open()
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/png'])
    expect(shown.headers.get('content-security-policy')).toContain('sandbox')
    expect((await read(await app.get(`/v1/files/${file.id}`)))[1]).toMatchObject({ public_url: address })
    app.clock.advance(3_600_001)
    expect((await open()).status).toBe(404)

    const again = await read(await app.send('POST', `/v1/files/${file.id}/public-url`))
    expect(again).toEqual([200, { public_url: expect.stringContaining('/files/') as string }])
    const revoked = await read(await app.send('POST', `/v1/files/${file.id}/public-url/revoke`))
    expect(revoked).toEqual([200, { id: file.id, revoked: true, public_url: again[1]['public_url'] }])
    expect((await app.app(new Request(again[1]['public_url'] as string))).status).toBe(404)
    expect(await read(await app.send('POST', `/v1/files/${file.id}/public-url/revoke`))).toEqual([
      200,
      { id: file.id, revoked: false },
    ])
    const [, page] = await upload([['file', { bytes: Buffer.from('<script>alert(1)</script>'), name: 'a.html' }]])
    expect((await app.send('POST', `/v1/files/${page.id}/public-url`)).status).toBe(400)
    expect((await app.send('POST', `/v1/files/${file.id}/public-url`, { headers: await other() })).status).toBe(404)
  })

  it('stand for a picture or a film wherever one is taken, by id or public address', async () => {
    const [, picture] = await upload([['file', png]])
    const [, film] = await upload([['file', { bytes: MP4, name: 'a.mp4' }]])
    const address = (await read(await app.send('POST', `/v1/files/${picture.id}/public-url`)))[1]['public_url']
    const image = { file_id: picture.id }
    const asked: [string, object][] = [
      ['/v1/images/edits', { image }],
      ['/v1/images/edits', { image: { url: address } }],
      ['/v1/images/edits', { images: [image, { url: address }], mask: image }],
      ['/v1/images/edits', { image, deferred: true }],
      ['/v1/videos/generations', { image }],
      ['/v1/videos/generations', { reference_images: [image] }],
      ['/v1/videos/generations', { model: 'grok-imagine-video-1.5', image, last_frame: image }],
      ['/v1/videos/generations', { video: { file_id: film.id } }],
      ['/v1/videos/edits', { video: { file_id: film.id } }],
      ['/v1/videos/extensions', { video: { file_id: film.id } }],
    ]
    for (const [where, body] of asked) {
      const model = where.startsWith('/v1/images') ? 'grok-imagine-image' : 'grok-imagine-video'
      app.clock.advance(1001)
      const reply = await app.post(where, { model, prompt: 'a fox', ...body })
      expect([where, body, reply.status]).toEqual([where, body, 200])
    }
    await app.work()
  })

  it('of another account, of another kind or unknown are refused as an input', async () => {
    const [, picture] = await upload([['file', png]])
    const [, text] = await upload([['file', { bytes: Buffer.from('hello'), name: 'a.png' }]])
    const edit = (id: string, headers = {}): Promise<Response> =>
      app.post('/v1/images/edits', { model: 'grok-imagine-image', prompt: 'a fox', image: { file_id: id } }, headers)
    for (const reply of [await edit(picture.id, await other()), await edit('file_unknown'), await edit(text.id)])
      expect(await read(reply)).toMatchObject([400, { code: 'invalid_image_url' }])
    const video = await app.post('/v1/videos/edits', { prompt: 'a fox', video: { file_id: 'file_unknown' } })
    expect(await read(video)).toMatchObject([400, { code: 'invalid_video_url' }])
  })

  it('are at most so many for an account', async () => {
    const key = await other()
    for (let n = 0; n < 50; n++) await upload([['file', png]], key)
    expect(await upload([['file', png]], key)).toMatchObject([429, { code: 'rate_limit_exceeded' }])
  })
})
