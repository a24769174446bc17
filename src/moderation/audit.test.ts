import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RECORD_ENGINES } from '../../test/parts/record-engines.ts'
import { makeMetrics } from '../http/metrics.ts'
import { heldClock } from '../lib/clock.ts'
import type { Records } from '../records/records.ts'
import { makeAudit, makeModeration, moderationSettings } from './moderation.ts'

describe.each(RECORD_ENGINES)('the audit on $name', ({ open }) => {
  const clock = heldClock()
  const metrics = makeMetrics()
  const failures: unknown[] = []
  let records: Records

  beforeAll(async () => void (records = await open()))
  afterAll(() => records.close())

  const audit = () =>
    makeAudit({ records, clock, retentionMs: 1000, count: metrics.decisionMade, onFailure: (error) => failures.push(error) })
  const judge = (text: string, kept: 'hash' | 'off' | 'prompt') =>
    makeModeration(moderationSettings.parse({ audit: kept }), { onDecision: audit().note }).judge(text, {
      accountId: 'acme',
      part: 'prompt',
    })
  const rows = () => records.query('SELECT * FROM moderation_decisions ORDER BY category, prompt')

  it('keeps a decision with a hash, never the prompt', async () => {
    await judge('a soldier beheads a prisoner', 'hash')
    const [row] = await rows()
    expect(row).toMatchObject({
      account_id: 'acme',
      part: 'prompt',
      action: 'block',
      category: 'violence',
      severity: expect.any(Number),
      rule_id: expect.stringMatching(/^violence\./),
      prompt_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      prompt: null,
      created_at: clock.now(),
    })
  })

  it('keeps the prompt when the operator asks for it, and nothing when it is off', async () => {
    await judge('a red fox', 'off')
    expect(await rows()).toHaveLength(1)
    await judge('a red fox', 'prompt')
    expect(await rows()).toContainEqual(expect.objectContaining({ action: 'allow', prompt: 'a red fox', category: null }))
  })

  it('counts every decision by action, category and rule', async () => {
    const text = await metrics.text()
    expect(text).toMatch(/moderation_decisions_total\{action="block",category="violence",rule="violence\.[^"]+"\} 1/)
    expect(text).toContain('moderation_decisions_total{action="allow",category="",rule=""} 2')
  })

  it('forgets decisions when their retention is over', async () => {
    expect(await audit().sweep()).toBe(0)
    clock.advance(1000)
    expect(await audit().sweep()).toBe(2)
    expect(await rows()).toEqual([])
  })

  it('does not fail the request when a decision cannot be kept', async () => {
    await records.query('DROP TABLE moderation_decisions')
    expect(await judge('a red fox', 'hash')).toEqual({ action: 'allow' })
    expect(failures).toHaveLength(1)
  })
})
