/** The table of clients between README.md's `clients` markers. */
import { readFile, writeFile } from 'node:fs/promises'
import { TASKS } from './tasks.ts'

/** A client's name without versions, its title with them, and a cell for each task. */
export type Row = { name: string; title: string; cells: Record<string, string> }

const TASK_NAMES = Object.keys(TASKS)
const BETWEEN = /(<!-- clients -->\n<!-- prettier-ignore -->\n)([^]*?)(\n\n<!-- \/clients -->)/

/** Replaces the rows of these clients and keeps those of others; new ones come last. */
export async function writeRows(rows: Row[]): Promise<void> {
  const readme = await readFile('README.md', 'utf8')
  const [, start, table = '', end] = BETWEEN.exec(readme) ?? []
  if (start === undefined) throw new Error('README.md has no `clients` markers')
  const kept = table.split('\n').slice(2)
  for (const { name, title, cells } of rows) {
    const line = `| ${title} | ${TASK_NAMES.map((task) => cells[task] ?? 'not run').join(' | ')} |`
    const at = kept.findIndex((one) => nameIn(one) === name)
    if (at === -1) kept.push(line)
    else kept[at] = line
  }
  const head = [`| client | ${TASK_NAMES.join(' | ')} |`, `|---${'|---'.repeat(TASK_NAMES.length)}|`]
  const written = [...head, ...kept].join('\n')
  await writeFile(
    'README.md',
    readme.replace(BETWEEN, () => `${start}${written}${end}`),
  )
}

/** `| @ai-sdk/xai 5.0.12 with ai 7.0.173 | ...` is `@ai-sdk/xai 5 with ai 7`: majors tell rows apart, the rest does not. */
const nameIn = (line: string): string => nameOfTitle(line.split('|')[1]?.trim() ?? '')

/** A title without the parts of its versions that change often. */
export const nameOfTitle = (title: string): string => title.replaceAll(/ (\d+)\.[\w.]+/g, ' $1')
