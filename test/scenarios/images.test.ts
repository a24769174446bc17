import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { IMAGE_RATIOS, imageSize } from '../../src/api/sizes.data.ts'
import { testApp, type TestApp } from '../parts/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

type Answer = {
  created: number
  model: string
  usage: { cost_in_usd_ticks: number }
  data: { url?: string; b64_json?: string; mime_type: string; respect_moderation: boolean }[]
}
const fox = { model: 'grok-imagine-image', prompt: 'a fox in the snow' }

async function make(body: object, where = '/v1/images/generations'): Promise<Answer> {
  app.clock.advance(1000)
  const reply = await app.post(where, body)
  const answer = await reply.json()
  expect(answer, JSON.stringify(answer)).toHaveProperty('data')
  expect(reply.status).toBe(200)
  return answer as Answer
}
const sizeOf = async (item: Answer['data'][0] | undefined): Promise<{ width: number; height: number }> => {
  const { width, height } = await sharp(Buffer.from(item?.b64_json ?? '', 'base64')).metadata()
  return { width, height }
}

describe('POST /v1/images/generations', () => {
  it('answers an address that opens without a key, with model, cost and moderation', async () => {
    const answer = await make(fox)
    expect(answer).toMatchObject({ model: 'grok-imagine-image', usage: { cost_in_usd_ticks: 200_000_000 } })
    expect(answer.data).toHaveLength(1)
    const url = answer.data[0]?.url ?? ''
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:8787\/media\/[0-9a-f-]+\.jpg\?/)
    const file = await app.app(new Request(url))
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    expect(await sharp(Buffer.from(await file.arrayBuffer())).metadata()).toMatchObject({ width: 1024, height: 1024 })
  })

  it.each(IMAGE_RATIOS)('makes exactly the pixels of the table at %s', async (ratio) => {
    const answer = await make({ ...fox, aspect_ratio: ratio, response_format: 'b64_json' })
    expect(await sizeOf(answer.data[0])).toEqual(imageSize(ratio, '1k'))
  })

  it('chooses a ratio from the prompt for auto, and the nearest one for a size', async () => {
    const b64 = { response_format: 'b64_json' }
    const auto = await make({ ...fox, ...b64, prompt: 'a phone wallpaper', aspect_ratio: 'auto' })
    expect(await sizeOf(auto.data[0])).toEqual(imageSize('9:19.5', '1k'))
    const sized = await make({ ...fox, ...b64, size: '1792x1024' })
    expect(await sizeOf(sized.data[0])).toEqual(imageSize('16:9', '1k'))
  })

  it('makes n different pictures, and the same ones for the same request', async () => {
    const body = { ...fox, n: 3, response_format: 'b64_json' }
    const [first, again] = [await make(body), await make(body)]
    expect(new Set(first.data.map((item) => item.b64_json)).size).toBe(3)
    expect(again.data).toEqual(first.data)
    expect(first.usage.cost_in_usd_ticks).toBe(600_000_000)
    const seeded = await make({ ...body, n: 1, seed: 7 })
    expect(seeded.data[0]?.b64_json).not.toBe(first.data[0]?.b64_json)
  })

  it('charges once', async () => {
    const before = await app.accounts.spent('root')
    await make({ ...fox, n: 2 })
    const after = await app.accounts.spent('root')
    expect(after.settledTicks - before.settledTicks).toBe(400_000_000)
  })

  it('says respect_moderation false when the engine withholds a picture', async () => {
    const answer = await make({ ...fox, prompt: 'withhold this' })
    expect(answer.data[0]).toMatchObject({ url: '', respect_moderation: false })
  })
})

describe('POST /v1/images/edits', () => {
  const picture = async (): Promise<string> => {
    const bytes = await sharp({ create: { width: 320, height: 200, channels: 3, background: 'red' } })
      .png()
      .toBuffer()
    return `data:image/png;base64,${bytes.toString('base64')}`
  }

  it('edits a data URI, keeps its size and charges the input too', async () => {
    const answer = await make({ ...fox, image: { url: await picture() }, response_format: 'b64_json' }, '/v1/images/edits')
    expect(await sizeOf(answer.data[0])).toEqual({ width: 320, height: 200 })
    expect(answer.usage.cost_in_usd_ticks).toBe(220_000_000)
  })

  it('charges every picture that goes in and every one that comes out', async () => {
    const image = { url: await picture() }
    const answer = await make({ ...fox, prompt: 'a collage of these', n: 2, images: [image, image, image], response_format: 'b64_json' }, '/v1/images/edits') // prettier-ignore
    expect(answer.data).toHaveLength(2)
    expect(answer.usage.cost_in_usd_ticks).toBe(2 * 200_000_000 + 3 * 20_000_000)
  })

  it('takes the address of one answer as the input of the next', async () => {
    const { data } = await make(fox)
    const answer = await make({ ...fox, image: { url: data[0]?.url, type: 'image_url' } }, '/v1/images/edits')
    expect(answer.data[0]?.url).toContain('/media/')
  })

  it('takes a multipart form as the OpenAI SDK sends it', async () => {
    const bytes = await sharp({ create: { width: 64, height: 32, channels: 3, background: 'blue' } })
      .png()
      .toBuffer()
    for (const names of [['image'], ['image[]', 'image[]']]) {
      const form = new FormData()
      form.set('model', fox.model)
      form.set('prompt', 'make it red')
      form.set('n', '2')
      form.set('response_format', 'b64_json')
      for (const name of names) form.append(name, new Blob([new Uint8Array(bytes)]), 'picture.png')
      app.clock.advance(1000)
      const request = new Request('http://127.0.0.1/v1/images/edits', {
        method: 'POST',
        body: form,
        headers: { authorization: 'Bearer test-key' },
      })
      const reply = await app.app(request)
      const answer = (await reply.json()) as Answer
      expect(reply.status, JSON.stringify(answer)).toBe(200)
      expect(answer.data).toHaveLength(2)
      expect(await sizeOf(answer.data[0])).toEqual({ width: 64, height: 32 })
    }
  })
})
