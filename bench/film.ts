/**
 * A 10 s film, drawn and encoded by the pool, as a ratio to x264 alone on the same frames with the same settings and as many threads, in the same
 * run. `node bench/film.ts bench/layered-film.ts` takes a film of usual weight instead of the illustrator's, to tell the pool's cost from the drawing's.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Illustrator } from '../src/engine/illustrator/illustrator-contract.ts'
import { illustratorEngine } from '../src/engine/illustrator/illustrator-engine.ts'
import { openFrameEncoder, pixelsToPlanes, planesSize } from '../src/media/media.ts'
import { median } from './median.ts'

const PROMPT = 'a sailing boat on the sea at sunset, seagulls flying'
const DURATION_SECONDS = 10
const ROUNDS = 3
const SIZES = { '480p': { width: 848, height: 480 }, '720p': { width: 1280, height: 720 } }

const illustrator = process.argv[2]
  ? pathToFileURL(path.resolve(process.argv[2]))
  : new URL('../src/illustrator/illustrator.ts', import.meta.url)
const threads = availableParallelism()
const folder = mkdtempSync(path.join(tmpdir(), 'bench-'))
const engine = illustratorEngine({ chooseAspectRatio: () => '16:9', illustrator, processes: threads })

/** All frames of the film as I420, so that the base measures nothing but x264. */
async function drawAll(size: { width: number; height: number }): Promise<Buffer[]> {
  const { imagine, openFilm } = (await import(illustrator.href)) as Illustrator
  const shape = { ...size, durationSeconds: DURATION_SECONDS, fps: 24, seed: 1 }
  const film = openFilm({ scene: imagine(PROMPT, { seed: 1, ...size }) }, shape)
  const frames: Buffer[] = []
  for (let index = 0; index < film.frameCount; index++) {
    const planes = Buffer.alloc(planesSize(size.width, size.height))
    pixelsToPlanes(film.drawFrame(index), planes)
    frames.push(planes)
  }
  return frames
}

async function encodeAlone(size: { width: number; height: number }, frames: Buffer[]): Promise<number> {
  const started = performance.now()
  const encoder = await openFrameEncoder(size, { threads })
  for (const frame of frames) await encoder.addPlanes(frame)
  await encoder.finish()
  return (performance.now() - started) / 1000
}

/** Memory of our child processes together, in MB (Linux). */
function childrenMb(): number {
  const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
  const pages = children.map((pid) => Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]))
  return (pages.reduce((sum, each) => sum + each, 0) * 4096) / 1024 / 1024
}

async function makeFilm(size: { width: number; height: number }): Promise<{ seconds: number; peakMb: number }> {
  let peakMb = 0
  const watch = process.platform === 'linux' ? setInterval(() => (peakMb = Math.max(peakMb, childrenMb())), 100) : undefined
  const started = performance.now()
  const job = { mode: 'text', prompt: PROMPT, seed: 1, ...size, durationSeconds: DURATION_SECONDS } as const
  await engine.createVideo({ ...job, outputFile: path.join(folder, 'film.mp4') }, { signal: new AbortController().signal })
  clearInterval(watch)
  return { seconds: (performance.now() - started) / 1000, peakMb }
}

try {
  for (const [name, size] of Object.entries(SIZES)) {
    const frames = await drawAll(size)
    await makeFilm(size)
    const rounds: { alone: number; seconds: number; peakMb: number }[] = []
    for (let round = 0; round < ROUNDS; round++)
      rounds.push({ alone: await encodeAlone(size, frames), ...(await makeFilm(size)) })
    const [alone, whole] = [median(rounds.map((round) => round.alone)), median(rounds.map((round) => round.seconds))]
    const peak = Math.max(...rounds.map((round) => round.peakMb))
    console.log(
      `${name}: ${(whole / alone).toFixed(2)}x of x264 alone (${whole.toFixed(2)} s to ${alone.toFixed(2)} s), children ${peak.toFixed(0)} MB`,
    )
  }
} finally {
  await engine.stop()
  rmSync(folder, { recursive: true })
}
