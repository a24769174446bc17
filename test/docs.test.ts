/** The API reference in a real browser: drawn whole, from this server alone. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OPERATIONS } from '../src/api/openapi.ts'
import { makeConfig } from '../src/config.ts'
import { silentLog } from '../src/lib/log.ts'
import type { RunningServer } from '../src/server.ts'
import { launchChromium, noChromium } from './parts/chromium.ts'
import { plainEngine } from './parts/plain-engine.ts'
import { startChecked } from './parts/start-checked.ts'

if (noChromium !== undefined) console.warn(noChromium)

describe.skipIf(noChromium !== undefined)('the API reference in Chromium', { timeout: 60_000 }, () => {
  let dataDir: string
  let server: RunningServer
  let browser: Browser
  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'openimagine-docs-'))
    server = await startChecked(makeConfig({ dataDir, port: 0 }), { engine: plainEngine(), log: silentLog })
    browser = await launchChromium()
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    await rm(dataDir, { recursive: true, force: true })
  })

  it('tells of every operation, finds fields, and asks nobody else', async () => {
    const page = await browser.newPage()
    const faults: string[] = []
    const strangers: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())))
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url())
      if (protocol !== 'blob:' && protocol !== 'data:' && origin !== server.url) strangers.push(request.url())
    })
    await page.goto(`${server.url}/docs`)
    await page.getByRole('heading', { name: 'Start a film' }).first().waitFor()
    const text = (await page.locator('body').textContent()) ?? ''
    expect(OPERATIONS.filter(({ summary }) => !text.includes(summary))).toEqual([])
    await page.getByPlaceholder('Search...').fill('longer')
    await page.locator('[role=search] >> text=Make a film longer').first().waitFor()
    expect({ faults, strangers }).toEqual({ faults: [], strangers: [] })
  })
})
