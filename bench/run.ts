/** All measurements, one after the other: `npm run bench`, or some by name: `npm run bench -- serving film`. Each prints ratios of one run. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'

const ALL = ['serving', 'event-loop', 'pictures', 'film', 'film-memory', 'moderation']
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !ALL.includes(name))
if (unknown.length > 0) {
  console.error(`there is no bench ${unknown.join(', ')}; there are ${ALL.join(', ')}`)
  process.exit(2)
}

let failed = 0
for (const name of asked.length > 0 ? asked : ALL) {
  console.log(`\n== ${name}`)
  const child = spawn(process.execPath, [new URL(`${name}.ts`, import.meta.url).pathname], { stdio: 'inherit' })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) failed++
}
process.exitCode = failed > 0 ? 1 : 0
