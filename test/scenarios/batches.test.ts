import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../parts/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

type State = { num_requests: number; num_pending: number; num_success: number; num_error: number; num_cancelled: number }
type Batch = { batch_id: string; cancel_time: string | null; state: State }
type Result = {
  batch_request_id: string
  batch_result: {
    response?: {
      image_generation?: { data: { url?: string; b64_json?: string }[] }
      video_generation?: { status: string; video: { url: string } }
    }
    error?: { code: string; message: string }
  }
}
const fox = { model: 'grok-imagine-image', prompt: 'a fox' }
const film = { model: 'grok-imagine-video', prompt: 'a fox runs', duration: 1 }
const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const clip = `data:video/mp4;base64,${Buffer.from(`\0\0\0\x18ftypisom${'x'.repeat(300)}`, 'latin1').toString('base64')}`

async function account(): Promise<{ headers: Record<string, string>; accountId: string }> {
  const { key, summary } = await app.accounts.createKey({ name: 'batches' })
  return { headers: { authorization: `Bearer ${key}` }, accountId: summary.accountId }
}
async function read<Answer>(reply: Response, status = 200): Promise<Answer> {
  const answer = (await reply.json()) as Answer
  expect(reply.status, JSON.stringify(answer)).toBe(status)
  return answer
}
const create = async (headers: Record<string, string>, body: object = { name: 'mine' }): Promise<Batch> =>
  read<Batch>(await app.post('/v1/batches', body, headers))
const add = async (headers: Record<string, string>, id: string, batch_requests: unknown): Promise<Response> =>
  app.post(`/v1/batches/${id}/requests`, { batch_requests }, headers)
const results = async (headers: Record<string, string>, id: string): Promise<Result[]> =>
  (await read<{ results: Result[] }>(await app.get(`/v1/batches/${id}/results`, headers))).results

describe('batches', () => {
  it('make every kind of request, tell how they stand, and give each its result or its error', async () => {
    const { headers, accountId } = await account()
    const { batch_id: id, state } = await create(headers)
    expect(state).toEqual({ num_requests: 0, num_pending: 0, num_success: 0, num_error: 0, num_cancelled: 0 })
    const requests = [
      { batch_request_id: 'picture', batch_request: { image_generation: { ...fox, n: 2 } } },
      { batch_request_id: 'edit', batch_request: { image_edit: { ...fox, image: { url: pixel } } } },
      { batch_request_id: 'film', batch_request: { video_generation: film } },
      { batch_request_id: 'film edit', batch_request: { video_generation: { ...film, video: { url: clip } } } },
      { batch_request_id: 'longer', batch_request: { video_extension: { ...film, video: { url: clip } } } },
      { batch_request_id: 'wrong', batch_request: { image_generation: { ...fox, n: 99 } } },
      { batch_request_id: 'breach', batch_request: { image_generation: { ...fox, prompt: 'hardcore porn of naked people' } } },
      { batch_request_id: 'refused', batch_request: { image_generation: { ...fox, prompt: 'impossible' } } },
      { batch_request_id: 'talk', batch_request: { responses: { model: 'grok-4', input: 'hello' } } },
      { batch_request: { image_generation: fox } },
    ]
    expect(await read(await add(headers, id, requests))).toEqual({})
    expect((await read<Batch>(await app.get(`/v1/batches/${id}`, headers))).state).toMatchObject({
      num_requests: 10,
      num_pending: 10,
    })
    await app.workBatches(4)
    expect((await read<Batch>(await app.get(`/v1/batches/${id}`, headers))).state).toEqual({
      num_requests: 10,
      num_pending: 0,
      num_success: 6,
      num_error: 4,
      num_cancelled: 0,
    })
    const all = new Map((await results(headers, id)).map((result) => [result.batch_request_id, result.batch_result]))
    expect(all.get('picture')?.response?.image_generation?.data).toHaveLength(2)
    const { url = '' } = all.get('edit')?.response?.image_generation?.data[0] ?? {}
    expect((await app.app(new Request(url))).headers.get('content-type')).toBe('image/jpeg')
    for (const name of ['film', 'film edit', 'longer'])
      expect(all.get(name)?.response?.video_generation).toMatchObject({ status: 'done', video: { respect_moderation: true } })
    expect(all.get('wrong')?.error).toEqual({
      code: 'invalid_parameters',
      message: 'n must be a whole number from 1 to 10, got 99',
    })
    expect(all.get('breach')?.error?.code).toBe('content_policy_violation')
    expect(all.get('refused')?.error?.code).toBe('invalid_argument')
    expect(all.get('talk')?.error?.message).toContain('of another kind')
    expect(all.get('request_9')?.response).toBeDefined()
    const { settledTicks, reservedTicks } = await app.accounts.spent(accountId)
    expect([settledTicks > 0, reservedTicks, await app.accounts.jobsInFlight(accountId)]).toEqual([true, 0, 0])
    const told = await read<{ batch_request_metadata: { batch_request_id: string; endpoint: string; state: string }[] }>(
      await app.get(`/v1/batches/${id}/requests`, headers),
    )
    expect(told.batch_request_metadata.slice(0, 6)).toMatchObject([
      { batch_request_id: 'picture', endpoint: '/v1/images/generations', model: fox.model, state: 'succeeded' },
      { endpoint: '/v1/images/edits' },
      { endpoint: '/v1/videos/generations' },
      { endpoint: '/v1/videos/generations' },
      { endpoint: '/v1/videos/extensions' },
      { batch_request_id: 'wrong', state: 'failed' },
    ])
  })

  it('from a file of lines answer base64 where it was asked for, as the Vercel AI SDK does', async () => {
    const { headers } = await account()
    const line = (custom_id: string, url: string, body: object): string =>
      JSON.stringify({ custom_id, method: 'POST', url, body })
    const lines = [
      line('a', '/v1/images/generations', { ...fox, response_format: 'b64_json' }),
      line('b', '/v1/images/edits', { ...fox, image: { url: pixel, type: 'image_url' }, response_format: 'b64_json' }),
      line('c', '/v1/responses', { model: 'grok-4' }),
    ]
    const file = await upload(lines.join('\n'), headers)
    const { batch_id: id, state } = await create(headers, { name: 'file', input_file_id: file })
    expect(state.num_requests).toBe(3)
    await app.workBatches(2)
    const all = await results(headers, id)
    const bytes = all.slice(0, 2).map(({ batch_result }) => batch_result.response?.image_generation?.data[0]?.b64_json ?? '')
    for (const text of bytes) expect(Buffer.from(text, 'base64').subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]))
    expect(all[2]?.batch_result.error).toBeDefined()
    expect((await add(headers, id, [{ batch_request: { image_generation: fox } }])).status).toBe(400)
  })

  it.each([
    ['not json', 'line 1 of the input file is not JSON'],
    ['{"custom_id":"a","url":"/v1/images/generations","body":{}}\n[]\n', 'line 2 of the input file must have a custom_id'],
    ['{"url":"/v1/images/generations"}', 'must have a custom_id of 1 to 255 characters'],
    ['{"custom_id":"a"}', 'must have a url such as /v1/images/generations'],
    [
      '{"custom_id":"a","url":"/v1/images/generations"}\n{"custom_id":"a","url":"/v1/images/generations"}',
      'batch_request_id must differ within a batch, got "a" twice',
    ],
  ])('refuse a file with a wrong line: case %#', async (text, says) => {
    const { headers } = await account()
    const file = await upload(text, headers)
    const reply = await app.post('/v1/batches', { name: 'x', input_file_id: file }, headers)
    expect(await read(reply, 400)).toMatchObject({ code: 'invalid_parameters', error: expect.stringContaining(says) as string })
    expect((await read<{ batches: Batch[] }>(await app.get('/v1/batches', headers))).batches).toEqual([])
  })

  it('leave job slots of their account free, and go on as slots come back', async () => {
    const { headers, accountId } = await account()
    const { batch_id: id } = await create(headers)
    await add(
      headers,
      id,
      Array.from({ length: 12 }, () => ({ batch_request: { video_generation: film } })),
    )
    await app.runBatches()
    expect(await app.accounts.jobsInFlight(accountId)).toBe(5)
    expect((await app.post('/v1/videos/generations', film, headers)).status).toBe(200)
    await app.workBatches(4)
    expect((await read<Batch>(await app.get(`/v1/batches/${id}`, headers))).state.num_success).toBe(12)
  })

  it('that are handed over twice after a crash make each request once', async () => {
    const { headers, accountId } = await account()
    const { batch_id: id } = await create(headers)
    await add(headers, id, [{ batch_request: { image_generation: fox } }])
    await app.runBatches()
    // What a crash between the queue's commit and ours leaves behind.
    await app.records.query(`UPDATE batch_request SET status = 'pending', job_id = NULL WHERE batch_id = $1`, [id])
    await app.workBatches(2)
    expect((await read<Batch>(await app.get(`/v1/batches/${id}`, headers))).state.num_success).toBe(1)
    expect((await app.accounts.spent(accountId)).settledTicks).toBe(200_000_000)
  })

  it('that are cancelled end what is pending and running, free the slots and cost nothing more', async () => {
    const { headers, accountId } = await account()
    const { batch_id: id } = await create(headers)
    await add(
      headers,
      id,
      Array.from({ length: 8 }, () => ({ batch_request: { video_generation: film } })),
    )
    await app.runBatches()
    const cancelled = await read<Batch>(await app.send('POST', `/v1/batches/${id}:cancel`, { headers }))
    expect(cancelled).toMatchObject({ cancel_time: expect.any(String) as string, state: { num_pending: 0, num_cancelled: 8 } })
    expect(await app.accounts.jobsInFlight(accountId)).toBe(0)
    expect((await app.accounts.spent(accountId)).settledTicks).toBe(0)
    expect((await results(headers, id))[0]?.batch_result.error?.code).toBe('cancelled')
    expect((await add(headers, id, [{ batch_request: { image_generation: fox } }])).status).toBe(400)
    const again = await app.post(`/v1/batches/${id}:cancel`, {}, headers)
    expect((await read<Batch>(again)).cancel_time).toBe(cancelled.cancel_time)
  })

  it('that are not worked on in a day are given up', async () => {
    const { headers } = await account()
    const { batch_id: id } = await create(headers)
    await add(headers, id, [{ batch_request: { image_generation: fox } }])
    app.clock.advance(86_400_001)
    await app.runBatches()
    expect((await results(headers, id))[0]?.batch_result.error?.message).toBe('the batch expired before this request was made')
    app.clock.advance(31 * 86_400_000)
    await app.sweep()
    expect((await app.get(`/v1/batches/${id}`, headers)).status).toBe(404)
  })

  it('take requests from several hands at one time, each request its own', async () => {
    const { headers } = await account()
    const { batch_id: id } = await create(headers)
    const three = Array.from({ length: 3 }, () => ({ batch_request: { image_generation: fox } }))
    const replies = await Promise.all(Array.from({ length: 10 }, () => add(headers, id, three)))
    expect(replies.map((reply) => reply.status)).toEqual(replies.map(() => 200))
    const { state } = await read<Batch>(await app.get(`/v1/batches/${id}`, headers))
    expect(state.num_requests).toBe(30)
    await app.send('POST', `/v1/batches/${id}:cancel`, { headers })
  })

  it('are listed in pages, and only to their owner', async () => {
    const [mine, others] = [await account(), await account()]
    const ids = [await create(mine.headers), await create(mine.headers), await create(mine.headers)].map(
      (batch) => batch.batch_id,
    )
    const seen: string[] = []
    let token: string | null = ''
    while (token !== null) {
      const where: string = `/v1/batches?limit=2${token === '' ? '' : `&pagination_token=${token}`}`
      const page = await read<{ batches: Batch[]; pagination_token: string | null }>(await app.get(where, mine.headers))
      seen.push(...page.batches.map((batch) => batch.batch_id))
      token = page.pagination_token
    }
    expect(seen.sort()).toEqual(ids.sort())
    const [id = ''] = ids
    await add(
      mine.headers,
      id,
      Array.from({ length: 3 }, () => ({ batch_request: { responses: {} } })),
    )
    await app.runBatches()
    const first = await read<{ results: Result[]; pagination_token: string }>(
      await app.get(`/v1/batches/${id}/results?limit=2`, mine.headers),
    )
    const rest = await read<{ results: Result[]; pagination_token: null }>(
      await app.get(`/v1/batches/${id}/results?limit=2&pagination_token=${first.pagination_token}`, mine.headers),
    )
    expect([...first.results, ...rest.results].map((result) => result.batch_request_id)).toEqual([
      'request_0',
      'request_1',
      'request_2',
    ])
    expect(rest.pagination_token).toBeNull()
    for (const where of ['', '/requests', '/results'])
      expect((await app.get(`/v1/batches/${id}${where}`, others.headers)).status).toBe(404)
    expect((await app.send('POST', `/v1/batches/${id}:cancel`, { headers: others.headers })).status).toBe(404)
    expect((await add(others.headers, id, [{ batch_request: { image_generation: fox } }])).status).toBe(404)
  })

  it.each([
    ['/v1/batches', {}, 'name is required'],
    ['/v1/batches', { name: '' }, 'name must be 1 to 255 characters'],
    ['/v1/batches', { name: 'x', input_file_id: 'file_none' }, 'input_file_id names no file'],
    ['requests', {}, 'batch_requests is required'],
    ['requests', { batch_requests: [] }, 'must hold 1 to 1000 requests'],
    ['requests', { batch_requests: [{}] }, 'batch_requests.0.batch_request is required'],
    ['requests', { batch_requests: [{ batch_request: {} }] }, 'batch_request must hold exactly one of'],
    ['requests', { batch_requests: [{ batch_request: { image_generation: 1 } }] }, 'must be the body of the request'],
  ])('are checked: %s %j', async (where, body, says) => {
    const { headers } = await account()
    const target = where === 'requests' ? `/v1/batches/${(await create(headers)).batch_id}/requests` : where
    expect(await read(await app.post(target, body, headers), 400)).toMatchObject({
      error: expect.stringContaining(says) as string,
    })
  })
})

async function upload(text: string, headers: Record<string, string>): Promise<string> {
  const form = new FormData()
  form.append('file', new Blob([text], { type: 'application/jsonl' }), 'batch.jsonl')
  const reply = await app.app(new Request('http://127.0.0.1:8787/v1/files', { method: 'POST', body: form, headers }))
  return (await read<{ id: string }>(reply)).id
}
