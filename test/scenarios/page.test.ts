import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../parts/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
  await mkdir(path.join(app.webDir, 'parts'), { recursive: true })
  await writeFile(path.join(app.webDir, 'index.html'), '<!doctype html><title>Studio</title>')
  await writeFile(path.join(app.webDir, 'parts', 'gallery.js'), 'export {}')
  await writeFile(path.join(app.webDir, '.hidden.js'), 'secret')
  await writeFile(path.join(app.webDir, '..', 'outside.js'), 'secret')
})
afterAll(() => app.close())

const open = (where: string): Promise<Response> => app.app(new Request(`http://127.0.0.1${where}`))

describe('the API reference', () => {
  it('is served without a key, with scripts from here alone', async () => {
    const page = await open('/docs')
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self';/)
    expect(await page.text()).not.toMatch(/https?:|<script>/)
    expect((await open('/docs/redoc.standalone.js')).headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    for (const where of ['/docs/LICENSE.txt', '/docs/..%2f..%2fpackage.json', '/docs/nothing.js'])
      expect([where, (await open(where)).status]).toEqual([where, 404])
  })
})

describe('the studio page', () => {
  it('is served without a key, under a strict policy', async () => {
    const page = await open('/')
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self'/)
    expect(page.headers.get('x-content-type-options')).toBe('nosniff')
    expect((await open('/parts/gallery.js')).headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  })

  it.each([
    '/.hidden.js',
    '/../outside.js',
    '/..%2foutside.js',
    '/%2e%2e/outside.js',
    '/parts',
    '/nothing.js',
    '/parts/..\\..\\outside.js',
  ])('does not serve %s', async (where) => {
    const reply = await open(where)
    expect([reply.status, await reply.json()]).toMatchObject([404, { code: 'invalid_parameters' }])
  })
})

describe('the SDK for pages', () => {
  it('is served as plain JavaScript that loads, to any origin', async () => {
    const folder = path.join(app.webDir, '..', 'sdk')
    await mkdir(folder)
    await writeFile(path.join(folder, 'package.json'), '{"type":"module"}')
    const names = ['sdk.js']
    for (const name of names) {
      const reply = await open(`/sdk/${name}`)
      expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8'])
      expect(reply.headers.get('access-control-allow-origin')).toBe('*')
      const script = await reply.text()
      await writeFile(path.join(folder, name), script)
      for (const [, target] of script.matchAll(/from\s+'\.\/([^']+)'/g)) {
        if (target !== undefined && !names.includes(target)) names.push(target)
      }
    }
    expect(names).toContain('transport.js')
    const using = `import { openImagine } from './sdk.js'; console.log(Object.keys(openImagine()).join())`
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', using], { cwd: folder, encoding: 'utf8' })
    expect(said.trim()).toBe('images,videos,files,batches,jobs,webhooks,models,download')
  })

  it('does not serve its tests', async () => {
    expect((await open('/sdk/sdk.test.js')).status).toBe(404)
    expect((await open('/sdk/..%2fmain.js')).status).toBe(404)
  })
})
