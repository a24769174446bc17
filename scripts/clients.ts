/** Runs every client's every task and writes how they went into README.md's table of clients: `npm run clients`. */
import { execFileSync } from 'node:child_process'
import { CLIENTS } from '../test/conformance/clients.ts'
import { titleOf } from '../test/conformance/client-title.ts'
import { nameOfTitle, writeRows, type Row } from '../test/conformance/readme-table.ts'
import { openSurroundings } from '../test/conformance/surroundings.ts'
import { TASKS, type Task } from '../test/conformance/tasks.ts'

const tasks = Object.keys(TASKS) as Task[]
const around = await openSurroundings()
const rows: Row[] = []
for (const client of CLIENTS) {
  const cells: Record<string, string> = {}
  for (const task of tasks) {
    const running = TASKS[task](client, around)
    cells[task] = !running ? 'not offered' : await running.then(() => 'yes').catch(tellFailure(task))
  }
  const title = client.packages.length > 0 ? await titleOf(client) : curlVersion()
  rows.push({ name: nameOfTitle(title), title, cells })
  console.log(title, cells)
}
await around.close()
await writeRows(rows)

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
