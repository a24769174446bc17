/** The official Python SDK against a started server, in a virtual environment made for it: `npm run test:python`. */
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { execFile } from 'node:child_process'
import { openSurroundings } from '../../conformance/surroundings.ts'

const here = import.meta.dirname
const venv = await mkdtemp(path.join(tmpdir(), 'openimagine-python-'))
const python = path.join(venv, 'bin', 'python')
const isMade =
  spawnSync('python3', ['-m', 'venv', venv]).status === 0 &&
  spawnSync(python, ['-m', 'pip', 'install', '--quiet', '-r', path.join(here, 'requirements.txt')]).status === 0
if (!isMade) console.log('skipped: Python 3 with venv, or the package xai-sdk, cannot be had here')
else {
  const around = await openSurroundings()
  const host = new URL(around.address.baseUrl).host.replace('127.0.0.1', 'localhost')
  const running = promisify(execFile)(python, [path.join(here, 'xai_sdk_client.py'), host, around.address.apiKey])
  const { stdout } = await running.catch((error: { stdout: string }) => {
    process.exitCode = 1
    return error
  })
  console.log(stdout)
  await around.close()
}
await rm(venv, { recursive: true, force: true })
