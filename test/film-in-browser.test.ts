/** Films of the real illustrator, through a started server, played and sought in a real browser. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeConfig } from '../src/config.ts'
import { silentLog } from '../src/lib/log.ts'
import type { RunningServer } from '../src/server.ts'
import { launchChromium, noChromium } from './parts/chromium.ts'
import { startChecked } from './parts/start-checked.ts'

const KEY = 'film-key'
const WAIT = 60_000
/** What the codec may change in the mean of a plain picture. */
const CODEC = 12

if (noChromium !== undefined) console.warn(noChromium)

describe.skipIf(noChromium !== undefined)('a film in Chromium', { timeout: 2 * WAIT }, () => {
  let dataDir: string
  let server: RunningServer
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'openimagine-film-'))
    const config = makeConfig({ dataDir, port: 0, apiKey: KEY, requestsPerMinute: 1000 })
    server = await startChecked(config, { log: silentLog })
    browser = await launchChromium()
    page = await browser.newPage()
    await page.goto(server.url)
  }, WAIT)
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    await rm(dataDir, { recursive: true, force: true })
  })

  const ask = async (where: string, body?: object): Promise<Record<string, unknown>> => {
    const reply = await fetch(`${server.url}/v1/videos/${where}`, {
      headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
      ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    })
    return (await reply.json()) as Record<string, unknown>
  }
  async function film(body: object): Promise<string> {
    const { request_id: id } = await ask('generations', body)
    for (;;) {
      const made = await ask(String(id))
      if (made['status'] === 'done') return (made['video'] as { url: string }).url
      if (made['status'] !== 'pending') throw new Error(JSON.stringify(made))
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }

  /** The mean colours of the frames at some seconds, sought one after another, after a little playing. */
  const seen = (url: string, at: readonly number[]): Promise<{ played: number; duration: number; colors: number[][] }> =>
    page.evaluate(
      async ([source, seconds]) => {
        const video = document.createElement('video')
        video.muted = true
        video.src = source
        const once = (name: string): Promise<unknown> =>
          new Promise((resolve, reject) => {
            video.addEventListener(name, resolve, { once: true })
            video.addEventListener('error', () => reject(new Error(video.error?.message)), { once: true })
          })
        const loaded = once('loadeddata')
        video.load()
        await loaded
        const advanced = once('timeupdate')
        await video.play()
        await advanced
        while (video.currentTime === 0) await once('timeupdate')
        const played = video.currentTime
        video.pause()
        const canvas = document.createElement('canvas')
        const context = canvas.getContext('2d')
        if (!context) throw new Error('no canvas')
        const colors: number[][] = []
        for (const second of seconds) {
          const sought = once('seeked')
          const painted = new Promise((resolve) => {
            video.requestVideoFrameCallback(resolve)
            setTimeout(resolve, 2000)
          })
          video.currentTime = second
          await sought
          await painted
          canvas.width = video.videoWidth
          canvas.height = video.videoHeight
          context.drawImage(video, 0, 0)
          const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
          const sums = [0, 0, 0]
          for (let i = 0; i < data.length; i += 4) for (let c = 0; c < 3; c++) sums[c] = (sums[c] ?? 0) + (data[i + c] ?? 0)
          colors.push(sums.map((sum) => (sum * 4) / data.length))
        }
        return { played, duration: video.duration, colors }
      },
      [url, at] as const,
    )

  async function plain(color: { r: number; g: number; b: number }): Promise<{ url: string }> {
    const png = await sharp({ create: { width: 96, height: 64, channels: 3, background: color } }).png().toBuffer() // prettier-ignore
    return { url: `data:image/png;base64,${png.toString('base64')}` }
  }

  it('plays, and shows the given pictures at their times wherever it is sought: first, key frame, last, and back', async () => {
    const [red, blue, green] = [{ r: 200, g: 40, b: 40 }, { r: 40, g: 60, b: 200 }, { r: 40, g: 170, b: 60 }] as const // prettier-ignore
    const url = await film({
      model: 'grok-imagine-video-1.5',
      image: await plain(red),
      keyframes: [{ image: await plain(blue), timestamp_s: 1 }],
      last_frame: await plain(green),
      duration: 2,
      resolution: '480p',
    })
    const half = 0.5 / 24
    const shown = await seen(url, [1 + half, 0, 2 - half, 1 + half])
    expect(shown.played).toBeGreaterThan(0)
    expect(shown.duration).toBeCloseTo(2, 1)
    for (const [k, { r, g, b }] of [blue, red, green, blue].entries())
      for (const [channel, value] of [r, g, b].entries())
        expect(Math.abs((shown.colors[k]?.[channel] as number) - value), `frame ${k}`).toBeLessThan(CODEC)
  })

  it('of words shows a night after its day, sought backwards', async () => {
    const prompt = 'a house in a meadow, day turns to night, static camera'
    const url = await film({ model: 'grok-imagine-video', prompt, duration: 2, resolution: '480p', seed: 4 })
    const { colors } = await seen(url, [1.9, 1, 0.05])
    const bright = colors.map((one) => one.reduce((sum, value) => sum + value, 0))
    expect(bright).toEqual(bright.toSorted((a, b) => a - b))
    expect((bright[2] as number) - (bright[0] as number)).toBeGreaterThan(60)
  })
})
