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
