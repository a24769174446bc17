/**
 * The Python clients, unmodified, against started servers. Each does the tasks of the README's table, whose rows this writes, and more of
 * its own.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { makeConfig } from '../../../src/config.ts'
import { silentLog } from '../../../src/lib/log.ts'
import { dataUri } from '../../conformance/client.ts'
import { nameOfTitle, writeRows, type Row } from '../../conformance/readme-table.ts'
import { openSurroundings, type Surroundings } from '../../conformance/surroundings.ts'
import { TASKS } from '../../conformance/tasks.ts'
import { CERTIFICATE, CERTIFICATE_KEY } from '../../parts/certificate.ts'
import { plainEngine } from '../../parts/plain-engine.ts'
import { startChecked } from '../../parts/start-checked.ts'
import { versionOf } from './python.ts'

const CLIENTS = [
  { packageName: 'xai-sdk', title: 'xai-sdk for Python', script: 'xai_sdk_client.py' },
  { packageName: 'openai', title: 'openai for Python', script: 'openai_client.py' },
  { packageName: 'litellm', title: 'litellm', script: 'litellm_client.py' },
]

type Line = { client: string; task: string; outcome: string; seconds: number; detail: string }

/** Runs them all; the exit code of the process tells how it went. */
export async function runPythonClients(program: string): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'openimagine-python-'))
  const around = await openSurroundings()
  const control = await serveControl(around)
  const certificate = path.join(folder, 'cert.pem')
  const secure = await startSecure(folder, { certificate, apiKey: around.address.apiKey })
  const context = JSON.stringify({
    ...around.address,
    filmUrl: around.filmUrl,
    picture: dataUri(around.picture),
    limitedUrl: around.limited.address.baseUrl,
    controlUrl: urlOf(control),
    secureHost: new URL(secure.url).host,
  })
  const rows: Row[] = []
  for (const { packageName, title, script } of CLIENTS) {
    const env = { ...process.env, GRPC_DEFAULT_SSL_ROOTS_FILE_PATH: certificate, PYTHONDONTWRITEBYTECODE: '1' }
    const lines = await runOne(program, [path.join(import.meta.dirname, script), context], env)
    for (const { task, outcome, seconds, detail } of lines)
      console.log(`${packageName} | ${task} | ${outcome}${detail === '' ? '' : ` | ${seconds} s | ${detail}`}`)
    if (lines.length < Object.keys(TASKS).length || lines.some(({ outcome }) => outcome === 'failed')) process.exitCode = 1
    const versioned = title.replace(packageName, `${packageName} ${versionOf(program, packageName)}`)
    const cells = Object.fromEntries(lines.map(({ task, outcome }) => [task, outcome]))
    rows.push({ name: nameOfTitle(versioned), title: versioned, cells })
  }
  await writeRows(rows)
  control.close()
  await Promise.all([around.close(), secure.stop()])
  await rm(folder, { recursive: true, force: true })
}

async function runOne(program: string, args: string[], env: NodeJS.ProcessEnv): Promise<Line[]> {
  const running = promisify(execFile)(program, args, { env, maxBuffer: 1e8 })
  const { stdout, stderr } = await running.catch((error: { stdout: string; stderr: string }) => error)
  const lines = stdout.split('\n').filter((line) => line.startsWith('{"client"'))
  if (lines.length === 0) console.error(stderr)
  return lines.map((line) => JSON.parse(line) as Line)
}

/** Lets a client reach the limit at the moment it is ready to meet it. */
async function serveControl({ limited }: Surroundings): Promise<Server> {
  const server = createServer((request, reply) => {
    if (request.url === '/refusals') reply.end(String(limited.refusals()))
    else void limited.reachLimit().then(() => reply.end('reached'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A server that speaks TLS, whose films may be withheld. */
async function startSecure(folder: string, { certificate, apiKey }: { certificate: string; apiKey: string }) {
  const tlsKeyFile = path.join(folder, 'key.pem')
  await writeFile(certificate, CERTIFICATE)
  await writeFile(tlsKeyFile, CERTIFICATE_KEY)
  const config = makeConfig({ dataDir: path.join(folder, 'secure'), port: 0, apiKey, tlsCertFile: certificate, tlsKeyFile })
  return startChecked(config, { engine: plainEngine(), log: silentLog })
}
