/** A client's name and versions as its row in the README's table has them. */
import { readFile } from 'node:fs/promises'
import type { Client } from './client.ts'

/** The packages' own names with the versions of package.json, e.g. `@ai-sdk/xai 5.0.12 with ai 7.0.173`. */
export async function titleOf({ packages }: Client): Promise<string> {
  const { devDependencies } = JSON.parse(await readFile('package.json', 'utf8')) as { devDependencies: Record<string, string> }
  const titles = packages.map((name) => {
    const range = devDependencies[name] ?? ''
    const [own, version] = /^npm:(.+)@(.+)$/.exec(range)?.slice(1) ?? [name, range]
    return `${own} ${version?.replace(/^\^/, '')}`
  })
  return titles.join(' with ')
}
