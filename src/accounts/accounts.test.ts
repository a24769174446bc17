import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { heldClock } from '../lib/clock.ts'
import type { Records } from '../records/records.ts'
import { makeAccounts } from './accounts.ts'
import type { Accounts, Principal } from './accounts.ts'
import { RECORD_ENGINES } from '../../test/parts/record-engines.ts'

describe.each(RECORD_ENGINES)('on $name', ({ open }) => {
  const clock = heldClock()
  let records: Records
  let accounts: Accounts

  beforeAll(async () => {
    records = await open()
    accounts = makeAccounts({ records, clock, apiKey: 'any text' })
  })
  afterAll(() => records.close())

  async function newPrincipal(): Promise<Principal> {
    return (await accounts.createKey({ name: 'test' })).summary
  }

  describe('keys', () => {
    it('shows a key once and keeps only its hash', async () => {
      const { key, summary } = await accounts.createKey({ name: 'one' })
      expect(key).toMatch(/^oi_[0-9A-Za-z]{36}$/)
      expect(await accounts.authenticate(key)).toEqual(summary)
      expect(JSON.stringify(await records.query('SELECT * FROM api_key'))).not.toContain(key)
    })

    it('knows a mistyped key without a look at the records', async () => {
      const { key } = await accounts.createKey({ name: 'typo' })
      const blind = makeAccounts({ clock, records: { ...records, query: () => Promise.reject(new Error('was read')) } })
      const mistyped = key.slice(0, 20) + (key[20] === 'a' ? 'b' : 'a') + key.slice(21)
      for (const wrong of [mistyped, '', 'oi_', `${key}\n`, `'; DROP TABLE api_key; --`, 'x'.repeat(10_000)]) {
        expect(await blind.authenticate(wrong)).toBeUndefined()
      }
      await expect(blind.authenticate(key)).rejects.toThrow('was read')
    })

    it('accepts the root key, and nothing like it', async () => {
      expect(await accounts.authenticate('any text')).toMatchObject({ accountId: 'root' })
      expect(await accounts.authenticate('any tex')).toBeUndefined()
    })

    it('refuses a key once it is revoked or past its time', async () => {
      const { key, summary } = await accounts.createKey({ name: 'short', expiresAt: clock.now() + 1000 })
      expect(await accounts.authenticate(key)).toBeDefined()
      clock.advance(1000)
      expect(await accounts.authenticate(key)).toBeUndefined()
      const other = await accounts.createKey({ name: 'ended', accountId: summary.accountId })
      expect(await accounts.revokeKey(other.summary.keyId)).toBe(true)
      expect(await accounts.revokeKey(other.summary.keyId)).toBe(false)
      expect(await accounts.authenticate(other.key)).toBeUndefined()
      expect((await accounts.listKeys(summary.accountId)).map((key) => key.keyName).sort()).toEqual(['ended', 'short'])
    })
  })

  describe('the request limit', () => {
    it('lets exactly one of 100 at once pass when 59 were used', async () => {
      const who = await newPrincipal()
      for (let i = 0; i < 59; i++) await accounts.takeRequest(who)
      const answers = await Promise.all(Array.from({ length: 100 }, () => accounts.takeRequest(who)))
      expect(answers.filter((answer) => answer.isAllowed)).toHaveLength(1)
    })

    it('lets the first 60 requests of a new key pass, however many come at one time', async () => {
      const who = await newPrincipal()
      const answers = await Promise.all(Array.from({ length: 70 }, () => accounts.takeRequest(who)))
      expect(answers.filter((answer) => answer.isAllowed)).toHaveLength(60)
    })

    it('never lets more than 60 through in any 60 seconds, also across the edge of a minute', async () => {
      const who = await newPrincipal()
      const passed: number[] = []
      for (let step = 0; step < 600; step++) {
        if ((await accounts.takeRequest(who)).isAllowed) passed.push(clock.now())
        clock.advance(250)
      }
      const most = Math.max(...passed.map((from) => passed.filter((at) => at >= from && at < from + 60_000).length))
      expect(most).toBe(60)
      expect(passed.length).toBeGreaterThanOrEqual(150)
    })

    it('tells what remains and how long to wait', async () => {
      const who = await newPrincipal()
      expect(await accounts.takeRequest(who)).toEqual({
        isAllowed: true,
        limit: 60,
        remaining: 59,
        resetSeconds: 60,
        retryAfterSeconds: 0,
      })
      clock.advance(10_000)
      for (let i = 0; i < 59; i++) await accounts.takeRequest(who)
      expect(await accounts.takeRequest(who)).toMatchObject({
        isAllowed: false,
        remaining: 0,
        resetSeconds: 60,
        retryAfterSeconds: 50,
      })
      clock.advance(50_000)
      expect((await accounts.takeRequest(who)).isAllowed).toBe(true)
    })

    it('neither locks out nor gives a free burst when the clock is set back an hour', async () => {
      const who = await newPrincipal()
      for (let i = 0; i < 60; i++) await accounts.takeRequest(who)
      clock.advance(-3_600_000)
      const answer = await accounts.takeRequest(who)
      expect(answer.isAllowed).toBe(false)
      expect(answer.retryAfterSeconds).toBeLessThanOrEqual(60)
      clock.advance(60_000)
      expect((await accounts.takeRequest(who)).isAllowed).toBe(true)
    })
  })

  describe('job slots and the ledger', () => {
    it('accepts exactly one of 50 at once when 14 are in flight', async () => {
      const { accountId } = await newPrincipal()
      const reserve = (id: string) =>
        records.transaction((tx) => accounts.jobs.reserve(tx, { id: `${accountId}${id}`, accountId, what: 'video', ticks: 5 }))
      for (let i = 0; i < 14; i++) await reserve(`a${i}`)
      const results = await Promise.allSettled(Array.from({ length: 50 }, (_, i) => reserve(`b${i}`)))
      expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1)
      expect(await accounts.jobsInFlight(accountId)).toBe(15)
      expect(await accounts.spent(accountId)).toEqual({ settledTicks: 0, reservedTicks: 75 })
    })

    it('settles or refunds once, and gives the slot back once', async () => {
      const { accountId } = await newPrincipal()
      const id = `${accountId}-job`
      await records.transaction((tx) => accounts.jobs.reserve(tx, { id, accountId, what: 'video', ticks: 9 }))
      await records.transaction((tx) => accounts.jobs.settle(tx, id, 7))
      await records.transaction((tx) => accounts.jobs.settle(tx, id, 7))
      await records.transaction((tx) => accounts.jobs.refund(tx, id))
      expect(await accounts.jobsInFlight(accountId)).toBe(0)
      expect(await accounts.ledger(accountId)).toMatchObject([{ id, ticks: 7, state: 'settled' }])
    })

    it('charges the same image request once', async () => {
      const { accountId } = await newPrincipal()
      const charge = { id: `${accountId}-image`, accountId, what: 'image', ticks: 3 }
      for (let i = 0; i < 3; i++) await records.transaction((tx) => accounts.charge(tx, charge))
      expect(await accounts.spent(accountId)).toEqual({ settledTicks: 3, reservedTicks: 0 })
    })
  })
})
