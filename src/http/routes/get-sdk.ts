/**
 * `/sdk/NAME.js`: the SDK as the studio page, or any page, imports it. From the sources the types are stripped once and kept; the published
 * package holds JavaScript already. See docs/decisions/the-sdk-in-a-browser.md.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import path from 'node:path'
import type { App } from '../parts.ts'

const EXTENSION = path.extname(import.meta.url)
const SDK_DIR = new URL('../../sdk/', import.meta.url)

/** Serves the SDK's files to pages of any origin. */
export function getSdk(app: App): void {
  let scripts: Map<string, string> | undefined
  app.get('/sdk/:name', (context) => {
    scripts ??= readScripts()
    const script = scripts.get(context.req.param('name'))
    if (script === undefined) return context.notFound()
    return context.body(script, 200, {
      'content-type': 'text/javascript; charset=utf-8',
      'access-control-allow-origin': '*',
      'cache-control': 'no-cache',
    })
  })
}

function readScripts(): Map<string, string> {
  const names = readdirSync(SDK_DIR).filter((name) => name.endsWith(EXTENSION) && !/\.(test|d)\.ts$/.test(name))
  return new Map(names.map((name) => [name.replace(/\.ts$/, '.js'), asScript(readFileSync(new URL(name, SDK_DIR), 'utf8'))]))
}

/** Plain JavaScript, whose imports name plain JavaScript. */
function asScript(source: string): string {
  if (EXTENSION !== '.ts') return source
  return stripTypeScriptTypes(source).replaceAll(/(from\s+'\.\/[\w-]+)\.ts'/g, "$1.js'")
}
