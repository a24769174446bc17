/** The product started as a user starts it, in a folder of its own, on a free port. */
import { spawn, type ChildProcess } from 'node:child_process'

const main = new URL('../src/main.ts', import.meta.url).pathname

export type StartedServer = { url: string; child: ChildProcess; headers: Record<string, string>; firstAnswerMs: number }

/** Starts it and waits for its first answer. Whoever asked ends the child. */
export async function startedServer(folder: string): Promise<StartedServer> {
  const started = performance.now()
  const key = 'bench-key'
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  const own = ['--port', '0', '--data-dir', folder, '--api-key', key]
  const child = spawn(process.execPath, [main, ...own, '--log-level', 'silent', '--requests-per-minute', '100000'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  for await (const chunk of child.stdout) {
    said += String(chunk)
    const url = /(http:\/\/[^/\s]+)\/v1/.exec(said)?.[1]
    if (url === undefined) continue
    await fetch(`${url}/v1/models`, { headers })
    return { url, child, headers, firstAnswerMs: performance.now() - started }
  }
  throw new Error(`the server did not start: ${said}`)
}
