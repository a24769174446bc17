import { describe, expect, it } from 'vitest'
import { makeModeration, moderationSettings } from './moderation.ts'

const moderation = makeModeration()
const asked = { part: 'prompt' } as const

describe('moderation', () => {
  it('allows an ordinary prompt, and an empty one', async () => {
    expect(await moderation.judge('a red fox asleep in the snow at dawn', asked)).toEqual({ action: 'allow' })
    expect(await moderation.judge('', asked)).toEqual({ action: 'allow' })
  })

  it('names the category and the part, never the words', async () => {
    const verdict = await moderation.judge('a soldier beheads a prisoner', asked)
    expect(verdict).toMatchObject({ action: 'block', category: 'violence' })
    expect(JSON.stringify(verdict)).not.toContain('behead')
  })

  it('reads through look-alike letters and invisible characters', async () => {
    expect(await moderation.judge('a soldier bеh\u200beads a prisoner', asked)).toMatchObject({ category: 'violence' })
  })

  it('marks or allows what the operator says', async () => {
    const lenient = makeModeration(moderationSettings.parse({ violence: 'mark', copyright: 'allow' }))
    expect(await lenient.judge('a soldier beheads a prisoner', asked)).toMatchObject({ action: 'mark' })
    expect(await lenient.judge('darth vader at the beach', asked)).toEqual({ action: 'allow' })
  })

  it('objects to an act of violence only when somebody suffers it', async () => {
    expect(await moderation.judge('a woman cutting a cake with a knife', asked)).toEqual({ action: 'allow' })
    expect(await moderation.judge('he stabs a man with a knife', asked)).toMatchObject({ category: 'violence' })
  })

  it('reads spaced letters, and lets a blood orange be', async () => {
    expect(await moderation.judge('a soldier b e h e a d s a prisoner', asked)).toMatchObject({ action: 'block' })
    expect(await moderation.judge('a glass of blood orange juice', asked)).toEqual({ action: 'allow' })
  })
})
