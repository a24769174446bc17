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

  it.each([
    ['a man pushing a woman down the stairs', 'violence'],
    ['a car ramming into a crowd of pedestrians', 'violence'],
    ['a person setting a cat on fire', 'violence'],
    ['a sign: no black people allowed', 'hate'],
    ['a stuntman falling off a building onto an airbag', undefined],
    ['a child throwing a ball down the stairs', undefined],
    ['a singer diving into the crowd', undefined],
    ['a man lighting a campfire while his dog sleeps', undefined],
    ['no dogs allowed on the beach', undefined],
  ])('reads acts by who suffers them: %s', async (text, category) => {
    const verdict = await moderation.judge(text, asked)
    expect(verdict.action === 'allow' ? undefined : verdict.category).toBe(category)
  })

  it.each(['drawn-text', 'dialogue'] as const)('judges %s like a prompt', async (part) => {
    expect(await moderation.judge('a soldier beheads a prisoner', { part })).toMatchObject({ category: 'violence' })
    expect(await moderation.judge('happy birthday', { part })).toEqual({ action: 'allow' })
  })

  it('reads spaced letters, and lets a blood orange be', async () => {
    expect(await moderation.judge('a soldier b e h e a d s a prisoner', asked)).toMatchObject({ action: 'block' })
    expect(await moderation.judge('a glass of blood orange juice', asked)).toEqual({ action: 'allow' })
  })

  it('is always strict about children', async () => {
    const open = makeModeration(moderationSettings.parse({ sexual: 'allow', strictness: 'low' }))
    const verdict = await open.judge(['a', 'schoolgirl', 'without', 'clothes'].join(' '), asked)
    expect(verdict).toMatchObject({ action: 'block', category: 'sexual', severity: 3 })
  })

  it('tells the audit a hash, never the prompt', async () => {
    const decisions: unknown[] = []
    const audited = makeModeration(undefined, { onDecision: (decision) => void decisions.push(decision) })
    await audited.judge('a soldier beheads a prisoner', { ...asked, accountId: 'acme' })
    expect(decisions).toMatchObject([
      { accountId: 'acme', action: 'block', category: 'violence', promptHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ])
    expect(JSON.stringify(decisions)).not.toContain('prisoner')
  })

  it('withholds finished media by the words of the scene and by an image classifier', async () => {
    const checked = makeModeration(undefined, { classifyImage: async (image) => (image.length > 3 ? ['sexual'] : []) })
    const shown = { things: ['fox', 'snow'], texts: [], lines: [] }
    expect(await checked.judgeOutput({ shown, images: [new Uint8Array(1)] })).toEqual({ action: 'allow' })
    expect(await checked.judgeOutput({ shown: { ...shown, things: ['severed head'] } })).toMatchObject({ category: 'violence' })
    const props = { shown: { ...shown, things: ['severed hand'] } }
    expect(await checked.judgeOutput({ ...props, prompt: 'a fake severed hand as a halloween prop' })).toEqual({
      action: 'allow',
    })
    expect(await checked.judgeOutput({ ...props, prompt: 'warmer light' })).toMatchObject({ category: 'violence' })
    expect(await checked.judgeOutput({ shown: { ...shown, texts: ['white', 'power'] } })).toMatchObject({ category: 'hate' })
    expect(await checked.judgeOutput({ shown: { ...shown, lines: ['white power'] } })).toMatchObject({ category: 'hate' })
    expect(await checked.judgeOutput({ images: [new Uint8Array(9)] })).toMatchObject({ category: 'sexual' })
  })

  it.each([
    ['openai', { results: [{ categories: { violence: true, hate: false } }] }, 'violence'],
    ['guard', { choices: [{ message: { content: 'unsafe\nS10' } }] }, 'hate'],
    ['chat', { choices: [{ message: { content: 'unsafe\nS1, S8' } }] }, 'violence'],
    ['webhook', { categories: ['copyright'] }, 'copyright'],
  ] as const)('adds the objection of a remote moderator: %s', async (remote, answer, category) => {
    const settings = moderationSettings.parse({ remote, remoteUrl: 'http://guard.test/' })
    const remoteToo = makeModeration(settings, { fetch: async () => Response.json(answer) })
    expect(await remoteToo.judge('a red fox', asked)).toMatchObject({ action: 'block', category })
  })

  it('lets the local verdict stand when the remote moderator fails, and stops asking after five failures', async () => {
    let calls = 0
    const fetch = async () => {
      calls++
      return new Response('', { status: 503 })
    }
    const settings = { remote: 'webhook', remoteUrl: 'http://guard.test/' }
    const failing = makeModeration(moderationSettings.parse(settings), { fetch })
    for (let asks = 0; asks < 9; asks++) expect(await failing.judge('a red fox', asked)).toEqual({ action: 'allow' })
    expect(calls).toBe(5)
    const strict = makeModeration(moderationSettings.parse({ ...settings, onRemoteFailure: 'block' }), { fetch })
    expect(await strict.judge('a red fox', asked)).toMatchObject({ action: 'block' })
  })

  it.each([
    'ein Soldat enthauptet einen Gefangenen',
    'un homme égorgé dans une mare de sang',
    'un hombre apuñalando a otro',
    'um homem esfaqueando outro',
    'un uomo accoltellato in una pozza di sangue',
  ])('reads other languages: %s', async (text) =>
    expect(await moderation.judge(text, asked)).toMatchObject({ category: 'violence' }),
  )
})
