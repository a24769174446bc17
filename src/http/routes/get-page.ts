/** `/` and the files of the studio page, under a strict content policy. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { App, HttpParts } from '../parts.ts'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
}
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Serves known types of files in the folder and nothing else; no dot files, no way out of it. */
export function getPage(app: App, { webDir }: HttpParts): void {
  app.get('*', async (context) => {
    const name = context.req.path === '/' ? '/index.html' : context.req.path
    const type = TYPES[path.extname(name)]
    if (type === undefined || !/^(\/[a-z0-9_-][a-z0-9._-]*)+$/i.test(name) || name.includes('..')) return context.notFound()
    const bytes = await readFile(path.join(webDir, name)).catch(() => undefined)
    if (bytes === undefined) return context.notFound()
    return context.body(bytes, 200, {
      'content-type': type,
      'content-security-policy': POLICY,
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    })
  })
}
