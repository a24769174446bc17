import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sleep } from '../lib/abort.ts'
import { heldClock } from '../lib/clock.ts'
import type { Records } from '../records/records.ts'
import { makeIdempotency } from './idempotency.ts'
import type { Idempotency, StoredAnswer } from './idempotency.ts'
import { RECORD_ENGINES } from '../../test/parts/record-engines.ts'

describe.each(RECORD_ENGINES)('on $name', ({ open }) => {
  const clock = heldClock()
  const signal = new AbortController().signal
  let records: Records
  let store: Idempotency
  let runs = 0

  beforeAll(async () => {
    records = await open()
    store = await makeIdempotency({ records, clock, waitMs: 300 })
  })
  afterAll(() => records.close())

  const run =
    (status = 200, ms = 0) =>
    async (): Promise<StoredAnswer> => {
      await sleep(ms)
      return { status, headers: { 'x-run': String(++runs) }, body: `{"run":${runs}}` }
    }
  const ask = (key: string, request = 'POST /x {}', work = run()) => store.answer({ accountId: 'a', key, request, signal }, work)

  it('gives the first answer again, with its status and headers, for a day', async () => {
    const first = await ask('one', 'r', run(202))
    expect(await ask('one', 'r')).toEqual({ ...first, isReplay: true })
    clock.advance(24 * 3_600_000)
    expect(await ask('one', 'r')).toMatchObject({ isReplay: false })
  })

  it('keeps accounts apart', async () => {
    await ask('shared')
    expect(await store.answer({ accountId: 'b', key: 'shared', request: 'other', signal }, run())).toMatchObject({
      isReplay: false,
    })
  })

  it('refuses the same key with another body, and keys that are empty or too long', async () => {
    await ask('two', 'a')
    await expect(ask('two', 'b')).rejects.toMatchObject({ status: 422, code: 'invalid_parameters' })
    await expect(ask('')).rejects.toMatchObject({ status: 400 })
    await expect(ask('x'.repeat(256))).rejects.toMatchObject({ status: 400 })
    expect(await ask('x'.repeat(255))).toMatchObject({ isReplay: false })
  })

  it('runs once when many ask at the same time; the others wait for the answer', async () => {
    const before = runs
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask('many', 'r', run(200, 50))))
    expect(runs - before).toBe(1)
    expect(new Set(answers.map((answer) => answer.body)).size).toBe(1)
    expect(answers.filter((answer) => !answer.isReplay)).toHaveLength(1)
  })

  it('answers 409 when the first takes too long, and the first is not harmed', async () => {
    const first = ask('slow', 'r', run(200, 1000))
    await sleep(20)
    await expect(ask('slow', 'r')).rejects.toMatchObject({ status: 409, retryAfterSeconds: 5 })
    expect(await first).toMatchObject({ status: 200 })
  })

  it('does not keep what a retry should try again', async () => {
    for (const status of [429, 500, 503]) {
      await ask(`again-${status}`, 'r', run(status))
      expect(await ask(`again-${status}`, 'r')).toMatchObject({ status: 200, isReplay: false })
    }
    const thrown = ask('thrown', 'r', () => Promise.reject(new Error('a fault')))
    await expect(thrown).rejects.toThrow('a fault')
    expect(await ask('thrown', 'r')).toMatchObject({ isReplay: false })
  })

  it('lets a retry take the place of a process that died', async () => {
    const insert =
      'INSERT INTO idempotency (account_id, key, request_hash, owner, lease_until, created_at) VALUES ($1, $2, $3, $4, $5, $6)'
    await records.query(insert, ['a', 'dead', 'hash', 'gone', clock.now() + 1000, clock.now()])
    await makeIdempotency({ records, clock })
    // Without the only lock the row may be a living server's; then its lease decides.
    if (!records.isExclusive) clock.advance(1001)
    expect(await ask('dead')).toMatchObject({ isReplay: false })
    await records.query(insert, ['a', 'silent', 'hash', 'gone', clock.now() + 1000, clock.now()])
    clock.advance(1001)
    expect(await ask('silent')).toMatchObject({ isReplay: false })
  })

  it('forgets after a day', async () => {
    await ask('old')
    clock.advance(24 * 3_600_000)
    expect(await store.sweep()).toBeGreaterThan(0)
    expect(await records.query('SELECT * FROM idempotency')).toEqual([])
  })
})
