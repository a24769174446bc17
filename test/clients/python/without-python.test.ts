/** What `npm run test:python` and `npm run test:schemathesis` do where they cannot do their work: they say why, and end well. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'openimagine-no-python-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Runs with only these programs on the PATH; `python3` is a shell script of the given lines. */
async function runWith(python3: string | undefined): Promise<string> {
  const programs = await mkdtemp(path.join(folder, 'bin-'))
  await symlink(process.execPath, path.join(programs, 'node'))
  if (python3 !== undefined) await writeFile(path.join(programs, 'python3'), `#!/bin/sh\n${python3}\n`, { mode: 0o755 })
  const env = { PATH: programs, OPENIMAGINE_PYTHON_DIR: path.join(folder, 'python') }
  const { stdout } = await promisify(execFile)(process.execPath, [path.join(import.meta.dirname, 'run.ts')], { env })
  return stdout.trim()
}

const ECHO_VERSION = 'if [ "$1" = --version ]; then echo Python 3.99.0; exit 0; fi'
/** A python3 whose environments hold a Python that cannot install anything. */
const NO_PACKAGES = `${ECHO_VERSION}
/bin/mkdir -p "$3/bin"
echo '#!/bin/sh' > "$3/bin/python"
echo 'echo ERROR: no network >&2; exit 1' >> "$3/bin/python"
/bin/chmod +x "$3/bin/python"`

describe('what needs Python', () => {
  it('is skipped without Python', async () => {
    expect(await runWith(undefined)).toBe('skipped: there is no python3 on the PATH')
    expect(await runWith('exit 127')).toBe('skipped: there is no python3 on the PATH')
  })

  it('is skipped when no environment can be made', async () => {
    const said = await runWith(`${ECHO_VERSION}\necho No module named venv >&2; exit 1`)
    expect(said).toBe('skipped: python3 makes no virtual environments here: No module named venv')
  })

  it('is skipped when the packages cannot be had, and tries again the next time', async () => {
    await mkdir(path.join(folder, 'python'), { recursive: true })
    for (const _ of [1, 2]) {
      const said = await runWith(NO_PACKAGES)
      expect(said).toMatch(/^installing xai-sdk.*\nskipped: the Python packages cannot be had here: ERROR: no network$/)
    }
  })
})
