#!/usr/bin/env node
/**
 * The command `openimagine`. Any Node from 20 on can start it: where that is older than 24, it starts itself again on the Node 24 that npm
 * installs beside the package. Plain JavaScript, so that an old Node can read it.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const OLDEST = 24

if (Number(process.versions.node.split('.')[0]) >= OLDEST) await run()
else startAgain()

async function run() {
  // The published package holds JavaScript; a clone of the repository runs from its sources.
  const sources = new URL('../src/cli/cli.ts', import.meta.url)
  const entry = existsSync(sources) ? sources : new URL('../dist/cli/cli.js', import.meta.url)
  const { runCli } = await import(entry.href)
  process.exitCode = await runCli(process)
}

function startAgain() {
  const node = bundledNode()
  if (node === undefined) {
    process.stderr.write(
      `openimagine needs Node ${OLDEST} or newer and this is ${process.versions.node}: install it from https://nodejs.org\n`,
    )
    process.exitCode = 1
    return
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal))
  // A terminal sends Ctrl+C to both; this one waits for the other's end.
  process.on('SIGINT', () => {})
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1)
  })
}

/** The Node that npm installed as an optional dependency; there is none for macOS. */
function bundledNode() {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  try {
    const folder = path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
    return path.join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  } catch {
    return undefined
  }
}
