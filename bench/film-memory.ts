/** Memory of the server and its child processes together while it makes 15 s of 720p: `node bench/film-memory.ts ["a prompt"]` (Linux). */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { familyMemoryMb } from './process-figures.ts'
import { startedServer } from './started-server.ts'

const prompt = process.argv[2] ?? 'a sailing boat on the sea at sunset, seagulls flying'
const folder = mkdtempSync(path.join(tmpdir(), 'bench-memory-'))
const { url, child, headers } = await startedServer(folder)
const pid = child.pid as number
const peak = { resident: 0, shared: 0 }
const watch = setInterval(() => {
  const now = familyMemoryMb(pid)
  peak.resident = Math.max(peak.resident, now.resident)
  peak.shared = Math.max(peak.shared, now.shared)
}, 250)

try {
  const film = { model: 'grok-imagine-video', prompt, duration: 15, resolution: '720p', aspect_ratio: '16:9' }
  const reply = await fetch(`${url}/v1/videos/generations`, { method: 'POST', headers, body: JSON.stringify(film) })
  const { request_id: id } = (await reply.json()) as { request_id: string }
  const status = (): Promise<Response> => fetch(`${url}/v1/videos/${id}`, { headers })
  let answer = await status()
  for (; answer.status === 202; answer = await status()) await new Promise((resolve) => setTimeout(resolve, 200))
  if (!answer.ok) throw new Error(`the film failed: ${await answer.text()}`)
  console.log(`15 s of 720p, server and children: ${peak.shared.toFixed(0)} MB at most (${peak.resident.toFixed(0)} MB when what they share is counted for each)`)
} finally {
  clearInterval(watch)
  child.kill()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
} // prettier-ignore
