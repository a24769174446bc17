/**
 * A Python with the packages of requirements.txt, in a virtual environment that is made once and kept in node_modules/.cache (or where
 * OPENIMAGINE_PYTHON_DIR says) until the requirements or the Python change.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const REQUIREMENTS = path.join(import.meta.dirname, 'requirements.txt')

/** The program to run, or a sentence on why it cannot be had. */
export type Python = { program: string } | { missing: string }

/** Makes the environment, or finds it made. */
export function findPython(): Python {
  const version = spawnSync('python3', ['--version'], { encoding: 'utf8' })
  if (version.error || version.status !== 0) return { missing: 'there is no python3 on the PATH' }
  const kept = process.env['OPENIMAGINE_PYTHON_DIR'] ?? path.join('node_modules', '.cache', 'openimagine-python')
  const hash = createHash('sha256').update(version.stdout).update(readFileSync(REQUIREMENTS)).digest('hex').slice(0, 12)
  const folder = path.resolve(kept, hash)
  const program = path.join(folder, 'bin', 'python')
  const isWhole = path.join(folder, 'whole')
  if (existsSync(isWhole)) return { program }

  rmSync(folder, { recursive: true, force: true })
  mkdirSync(path.dirname(folder), { recursive: true })
  const made = spawnSync('python3', ['-m', 'venv', folder], { encoding: 'utf8' })
  if (made.status !== 0) return { missing: `python3 makes no virtual environments here: ${lastLine(made.stdout + made.stderr)}` }
  console.log(`installing ${readFileSync(REQUIREMENTS, 'utf8').trim().split('\n').join(', ')}`)
  const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', REQUIREMENTS]
  const installed = spawnSync(program, install, { encoding: 'utf8' })
  if (installed.status !== 0) return { missing: `the Python packages cannot be had here: ${lastLine(installed.stderr)}` }
  writeFileSync(isWhole, '')
  return { program }
}

/** The version of an installed package. */
export function versionOf(program: string, packageName: string): string {
  const script = `import importlib.metadata; print(importlib.metadata.version("${packageName}"))`
  return spawnSync(program, ['-c', script], { encoding: 'utf8' }).stdout.trim()
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? ''
