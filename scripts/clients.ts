/** Runs every client's every task and writes how they went between README.md's `clients` markers: `npm run clients`. */
import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { CLIENTS } from '../test/conformance/clients.ts'
import { titleOf } from '../test/conformance/client-title.ts'
import { openSurroundings } from '../test/conformance/surroundings.ts'
import { TASKS, type Task } from '../test/conformance/tasks.ts'

const tasks = Object.keys(TASKS) as Task[]
const around = await openSurroundings()
const rows = [`| client | ${tasks.join(' | ')} |`, `|---${'|---'.repeat(tasks.length)}|`]
for (const client of CLIENTS) {
  const cells: string[] = []
  for (const task of tasks) {
    const running = TASKS[task](client, around)
    const cell = !running ? 'not offered' : await running.then(() => 'yes').catch(tellFailure(task))
    cells.push(cell)
  }
  const title = client.packages.length > 0 ? await titleOf(client) : curlVersion()
  rows.push(`| ${title} | ${cells.join(' | ')} |`)
  console.log(rows.at(-1))
}
await around.close()
const readme = await readFile('README.md', 'utf8')
const table = `<!-- clients -->\n<!-- prettier-ignore -->\n${rows.join('\n')}\n\n<!-- /clients -->`
await writeFile(
  'README.md',
  readme.replace(/<!-- clients -->[^]*<!-- \/clients -->/, () => table),
)

function tellFailure(task: string) {
  return (error: unknown): string => {
    console.error(`${task}: ${String(error)}`)
    process.exitCode = 1
    return 'failed'
  }
}

function curlVersion(): string {
  return execFileSync('curl', ['--version'], { encoding: 'utf8' }).split(' ').slice(0, 2).join(' ')
}
