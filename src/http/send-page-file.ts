/** Files of pages out of one folder: known types and nothing else, no dot files, no way out of it. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { HttpContext } from './parts.ts'

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

/** Answers the file `name` of a folder under a content policy; 404 for everything that is not plainly one. */
export async function sendPageFile(
  context: HttpContext,
  { folder, name, policy }: { folder: string; name: string; policy: string },
): Promise<Response> {
  const type = TYPES[path.extname(name)]
  if (type === undefined || !/^(\/[a-z0-9_-][a-z0-9._-]*)+$/i.test(name) || name.includes('..')) return context.notFound()
  const bytes = await readFile(path.join(folder, name)).catch(() => undefined)
  if (bytes === undefined) return context.notFound()
  return context.body(bytes, 200, {
    'content-type': type,
    'content-security-policy': policy,
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  })
}
