/** The studio page in a real browser, against a started server with the real illustrator. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeConfig } from '../src/config.ts'
import { silentLog } from '../src/lib/log.ts'
import type { RunningServer } from '../src/server.ts'
import { launchChromium, noChromium } from './parts/chromium.ts'
import { startChecked } from './parts/start-checked.ts'

const KEY = 'page-key'
const WAIT = 60_000

if (noChromium !== undefined) console.warn(noChromium)

describe.skipIf(noChromium !== undefined)('the studio page in Chromium', { timeout: 2 * WAIT }, () => {
  let dataDir: string
  let server: RunningServer
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let faults: string[]

  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'openimagine-page-'))
    const config = makeConfig({ dataDir, port: 0, apiKey: KEY, requestsPerMinute: 1000 })
    server = await startChecked(config, { log: silentLog })
    browser = await launchChromium()
  }, WAIT)
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    await rm(dataDir, { recursive: true, force: true })
  })
  beforeEach(() => open({}))
  afterEach(async () => {
    await context.close()
    expect(faults).toEqual([])
  })

  async function open(options: Parameters<Browser['newContext']>[0], where = `/#key=${KEY}`): Promise<void> {
    await context?.close()
    faults = []
    context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    page = await context.newPage()
    page.setDefaultTimeout(WAIT)
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) faults.push(message.text())
    })
    await page.goto(`${server.url}${where}`)
    await page.locator('#make').waitFor()
  }

  const tiles = (): Locator => page.locator('.tile')
  const mode = (id: string): Promise<void> => page.locator(`input[name=mode][value=${id}]`).check({ force: true })
  const prompt = (): Locator => page.locator('#prompt')

  async function make(words: string): Promise<void> {
    await prompt().fill(words)
    await page.locator('#make').click()
    await settled()
  }
  async function settled(): Promise<void> {
    await tiles().first().waitFor()
    await page.waitForFunction(() => document.querySelector('.is-making') === null)
  }
  const loadedSize = (picture: Locator): Promise<[number, number]> =>
    picture.evaluate(async (element: HTMLImageElement) => {
      await element.decode()
      return [element.naturalWidth, element.naturalHeight]
    })

  it('makes pictures in the shape and number that were chosen, and shows them large', async () => {
    await page.locator('.options [name=imageShape]').selectOption('16:9')
    await page.locator('.options [name=count]').selectOption('2')
    await prompt().fill('a red bicycle in a meadow')
    await page.locator('#make').click()
    await expect.poll(() => tiles().count()).toBe(2)
    const shape = await tiles()
      .first()
      .evaluate((tile) => Number(getComputedStyle(tile).getPropertyValue('--ratio')))
    expect(shape).toBeCloseTo(16 / 9, 2)
    await settled()
    expect(await loadedSize(tiles().first().locator('img'))).toEqual([1280, 720])
    await tiles().first().locator('.frame').click()
    expect(await page.locator('.lightbox .facts').innerText()).toMatch(/1280 × 720/)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.locator('.lightbox .facts').innerText()).toMatch(/2 of 2/)
    await page.keyboard.press('Escape')
    expect(await page.locator('.lightbox').isVisible()).toBe(false)
  })

  it('edits a result that is dragged onto the sheet', async () => {
    await make('a red bicycle in a meadow')
    await page.evaluate(() => window.scrollTo(0, 0))
    const frame = await tiles().first().locator('.frame').boundingBox()
    await page.mouse.move((frame?.x ?? 0) + 60, (frame?.y ?? 0) + 60)
    await page.mouse.down()
    const sheet = await page.locator('#composer').boundingBox()
    await page.mouse.move((sheet?.x ?? 0) + 200, (sheet?.y ?? 0) + 120, { steps: 6 })
    const drop = page.locator('.drop[data-into=edit]')
    await drop.waitFor()
    const target = await drop.boundingBox()
    await page.mouse.move((target?.x ?? 0) + 80, (target?.y ?? 0) + 60, { steps: 4 })
    await page.mouse.up()
    await expect.poll(() => page.locator('input[name=mode]:checked').inputValue()).toBe('edit')
    expect(await page.locator('.source img').count()).toBe(1)
    await make('make it blue')
    expect(await tiles().count()).toBe(2)
    expect(await loadedSize(tiles().first().locator('img'))).toEqual([1024, 1024])
  })

  it('edits a file that is chosen', async () => {
    const file = path.join(dataDir, 'own.png')
    const picture = sharp({ create: { width: 320, height: 200, channels: 3, background: 'teal' } })
    await writeFile(file, await picture.png().toBuffer())
    await mode('edit')
    await page.locator('input[type=file]').setInputFiles(file)
    await page.locator('.source img').waitFor()
    await make('make it black and white')
    const [width, height] = await loadedSize(tiles().first().locator('img'))
    expect(width / height).toBeCloseTo(1.6, 1)
  })

  it('makes a film with its progress, and plays it', async () => {
    await mode('film')
    await page.locator('.options [name=seconds]').fill('1')
    await prompt().fill('a boat on the sea')
    await page.locator('#make').click()
    await page.locator('.tile progress').waitFor()
    await settled()
    expect(await tiles().first().locator('.badge').innerText()).toContain('0:01')
    await tiles().first().locator('.frame').click()
    const film = page.locator('.lightbox video')
    await expect
      .poll(() => film.evaluate((video: HTMLVideoElement) => video.currentTime), { timeout: 10_000 })
      .toBeGreaterThan(0.1)
    expect(await film.evaluate((video: HTMLVideoElement) => [video.muted, video.videoWidth])).toEqual([false, 848])
  })

  it('keeps the wall when the page is loaded again, and goes on with a film', async () => {
    await make('a red bicycle in a meadow')
    await mode('film')
    await page.locator('.options [name=seconds]').fill('1')
    await prompt().fill('a boat on the sea')
    await page.locator('#make').click()
    await page.waitForFunction(() => /"requestId"/.test(localStorage.getItem('openimagine.works') ?? ''))
    await page.reload()
    await expect.poll(() => tiles().count()).toBe(2)
    await settled()
    expect(await tiles().first().locator('video').count()).toBe(1)
    expect(await loadedSize(tiles().nth(1).locator('img'))).toEqual([1024, 1024])
  })

  it('removes a work, and brings it back', async () => {
    await make('a red bicycle in a meadow')
    await tiles().first().hover()
    await tiles().first().getByRole('button', { name: 'Remove' }).click()
    expect(await tiles().count()).toBe(0)
    await page.locator('.toast button').click()
    expect(await tiles().count()).toBe(1)
  })

  it('forgets works whose time is over', async () => {
    await make('a red bicycle in a meadow')
    await page.evaluate(() => {
      const works = JSON.parse(localStorage.getItem('openimagine.works') ?? '[]') as { expiresAt: number }[]
      localStorage.setItem('openimagine.works', JSON.stringify(works.map((work) => ({ ...work, expiresAt: Date.now() - 1 }))))
    })
    await page.reload()
    await page.locator('.example').first().waitFor()
    expect(await tiles().count()).toBe(0)
  })

  it('says in words what was wrong and what to do', async () => {
    await prompt().fill('')
    await page.locator('#make').click()
    expect(await page.locator('#composer-wrong').innerText()).toBe('Say what you want to see first.')
    await mode('recut')
    await prompt().fill('slower')
    await page.locator('#make').click()
    expect(await page.locator('#composer-wrong').innerText()).toContain('Choose a film to start from first')
    await mode('picture')
    await make('a naked woman')
    const tile = tiles().first()
    expect(await tile.innerText()).toMatch(/content policy[^]*Say it in another way/)
    await tile.getByRole('button', { name: 'Change it' }).click()
    expect(await prompt().inputValue()).toBe('a naked woman')
  })

  it('asks for the key once, checks it, and keeps it', async () => {
    await open({}, '/')
    await prompt().fill('a red bicycle')
    await page.locator('#make').click()
    const dialog = page.locator('#key-dialog')
    await dialog.waitFor()
    await dialog.locator('input').fill('not-a-key')
    await page.keyboard.press('Enter')
    await dialog.locator('.wrong-words').waitFor()
    await dialog.locator('input').fill(KEY)
    await page.keyboard.press('Enter')
    await settled()
    expect(await loadedSize(tiles().first().locator('img'))).toEqual([1024, 1024])
    await page.reload()
    expect(await page.locator('#key').innerText()).toBe('API key')
  })

  it('takes the key out of the address', () => {
    expect(page.url()).toBe(`${server.url}/`)
  })

  it('begins with an example that is clicked', async () => {
    await page.locator('.example').first().click()
    expect(await prompt().inputValue()).toContain('lighthouse')
    expect(await prompt().evaluate((area) => area === document.activeElement)).toBe(true)
  })

  it('shows the request as it will be sent, and copies it', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await prompt().fill("a fox's den")
    await page.locator('.options [name=imageShape]').selectOption('3:2')
    await page.getByRole('button', { name: 'The request' }).click()
    const shown = await page.locator('#composer-request code').innerText()
    expect(shown).toContain(`${server.url}/v1/images/generations`)
    expect(shown).toContain(String.raw`"prompt": "a fox'\''s den"`)
    expect(shown).toContain('"aspect_ratio": "3:2"')
    await page.getByRole('tab', { name: 'Python' }).click()
    await page.locator('#composer-request .copy').click()
    await page.getByText('Copied').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('import requests')
  })

  it('is used with the keyboard alone', async () => {
    expect(await prompt().evaluate((area) => area === document.activeElement)).toBe(true)
    await page.keyboard.type('a red bicycle in a meadow')
    await page.keyboard.press('Control+Enter')
    await settled()
    await page.keyboard.type(' at night')
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => tiles().count()).toBe(2)
    await settled()
    const isOnFrame = (): Promise<boolean> => page.evaluate(() => document.activeElement?.matches('button.frame') ?? false)
    for (let presses = 0; presses < 25 && !(await isOnFrame()); presses++) await page.keyboard.press('Tab')
    expect(await isOnFrame()).toBe(true)
    const focused = (): Promise<number> =>
      page.evaluate(() => [...document.querySelectorAll('.tile')].findIndex((tile) => tile.contains(document.activeElement)))
    expect(await focused()).toBe(0)
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toBe(1)
    await page.keyboard.press('Enter')
    await page.locator('.lightbox img').waitFor()
    await page.keyboard.press('Escape')
    expect(await focused()).toBe(1)
    await page.keyboard.press('Delete')
    expect([await tiles().count(), await focused()]).toEqual([1, 0])
  })

  it('fits a phone, and everything can be reached there', async () => {
    await open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    await mode('film')
    await page.locator('.more-toggle').click()
    await mode('picture')
    await make('a red bicycle in a meadow')
    const widths = (): Promise<number[]> => page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
    expect(await widths()).toEqual([390, 390])
    await tiles().first().locator('.frame').tap()
    await page.locator('.lightbox').getByRole('button', { name: 'Edit' }).tap()
    expect(await page.locator('.source img').count()).toBe(1)
    expect(await widths()).toEqual([390, 390])
    const small = await page.locator('button:visible, select:visible, a.quiet:visible').evaluateAll((all) =>
      all.flatMap((each) => {
        const { height } = each.getBoundingClientRect()
        return height < 28 ? [`${each.className} ${each.textContent}: ${height}`] : []
      }),
    )
    expect(small).toEqual([])
  })

  it('is dark where the system is, or where the button says so', async () => {
    const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const light = await paper()
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(paper).not.toBe(light)
    await page.locator('#theme').click()
    expect(await paper()).toBe(light)
  })
})
