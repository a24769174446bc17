/** Accepted work is never lost and never billed twice, however often the process is killed. */
import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { sleep } from '../../src/lib/abort.ts'
import { heldClock } from '../../src/lib/clock.ts'
import { openRecords } from '../../src/records/records.ts'
import { diskStorage } from '../../src/storage/storage.ts'
import { RECORD_ENGINES } from '../parts/record-engines.ts'

const KILLS = 6
const JOBS = 240

it.each(RECORD_ENGINES)(
  'loses nothing and bills nothing twice over six kill -9, on $name',
  { timeout: 120_000 },
  async (engine) => {
    const place = await engine.place()
    const { dataDir } = place
    const accepted = new Map<string, string>()
    let next = 0
    for (let life = 0; life <= KILLS; life++) {
      const last = await liveOnce({ ...place, from: next, isLast: life === KILLS, accepted })
      next = Math.max(next, last)
    }

    const records = await openRecords(place)
    const rows = await records.query<{ id: string; status: string; result: string; attempt: number }>('SELECT * FROM job')
    const ledger = await records.query<{ id: string; state: string; ticks: number }>('SELECT id, state, ticks FROM ledger')
    const account = await records.query('SELECT jobs_in_flight FROM account')

    // Every key that was answered has one job, and the same one however often it was asked.
    expect(accepted.size).toBe(JOBS)
    expect(rows).toHaveLength(JOBS)
    expect(new Set(accepted.values())).toEqual(new Set(rows.map((row) => row.id)))
    expect(rows.filter((row) => row.status !== 'done')).toEqual([])
    // The kills did hit work in flight.
    expect(rows.filter((row) => row.attempt > 1).length).toBeGreaterThan(0)
    expect(ledger).toHaveLength(JOBS)
    expect(ledger.filter((entry) => entry.state !== 'settled' || entry.ticks !== 7)).toEqual([])
    expect(account).toMatchObject([{ jobs_in_flight: 0 }])

    // Every result is a whole, readable file.
    const clock = heldClock(Date.now())
    const storage = diskStorage({ root: path.join(dataDir, 'media'), records, clock })
    for (const row of rows) {
      const opened = await storage.open((JSON.parse(row.result) as { file: string }).file)
      expect(await new Response(opened?.stream).text()).toBe(`content of ${row.id}`)
    }

    // What the kills left behind is swept: afterwards rows and files are the same set.
    clock.advance(2 * 3_600_000)
    await storage.sweep()
    const files = readdirSync(path.join(dataDir, 'media'), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )
    const left = await records.query<{ id: string }>('SELECT id FROM media_file')
    expect(files.map((file) => file.name).sort()).toEqual(left.map((row) => row.id).sort())
    expect(left).toEqual([])
    await records.close()
  },
)

/** Starts one life and kills it at a random moment, unless it is the last. Answers the first number that was not accepted yet. */
async function liveOnce(options: {
  dataDir: string
  url?: string
  from: number
  isLast: boolean
  accepted: Map<string, string>
}): Promise<number> {
  const { dataDir, url, from, isLast, accepted } = options
  // Starting one back asks for a key again that was accepted already, as a client does whose answer was lost.
  const args = [
    path.join(import.meta.dirname, 'server-life.ts'),
    dataDir,
    String(Math.max(0, from - 1)),
    String(JOBS),
    ...(url ? [url] : []),
  ]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  let last = from
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString()
    const lines = text.split('\n')
    text = lines.pop() as string
    for (const line of lines) {
      const [, id = '', n = ''] = line.split(' ')
      const before = accepted.get(n)
      if (before !== undefined) expect(id).toBe(before)
      accepted.set(n, id)
      last = Number(n) + 1
    }
  })
  if (!isLast) {
    await new Promise((resolve) => child.stdout.once('data', resolve))
    await sleep(Math.random() * 60)
    child.kill('SIGKILL')
  }
  const code = await ended
  if (isLast) expect(code).toBe(0)
  return last
}
