/**
 * A 10 s film, drawn, encoded and with sound, as a ratio to x264 alone encoding the same frames with the same settings and as many threads, in turn in the same run; by
 * kind of prompt, since some frames cost the encoder twice as much as others. Wall time is what one waits for; processor time is steadier on a machine that
 * does other things too. x264 runs `veryfast` at CRF 20: twice as fast as the next better preset, at a size and quality that suit drawn pictures.
 * `node bench/film.ts bench/layered-film.ts` takes another illustrator. KIND=portrait and SIZE=720p choose.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { Illustrator } from '../src/engine/illustrator/illustrator-contract.ts'
import { illustratorEngine } from '../src/engine/illustrator/illustrator-engine.ts'
import { ALLOCATOR_ENVIRONMENT } from '../src/lib/allocator.ts'
import { planes } from '../src/lib/planes/planes.ts'
import { openFrameEncoder } from '../src/media/media.ts'
import { median } from './median.ts'
import { childrenCpuSeconds } from './process-figures.ts'

const KINDS = {
  sea: 'a sailing boat on the sea at sunset, seagulls flying',
  walk: 'a red fox walking through the snow in a forest',
  rain: 'a city street at night in the rain, cars driving',
  beach: 'a beach with waves, palm trees and a dog running',
  portrait: 'a portrait of an old woman who says "hello my friends"',
  crowd: 'a crowd of people dancing at a concert',
  pan: 'a castle on a hill, the camera pans right, clouds passing',
}
const DURATION_SECONDS = 10
const ROUNDS = Number(process.env['ROUNDS'] ?? 3)
const SIZES = { '480p': { width: 848, height: 480 }, '720p': { width: 1280, height: 720 } }
type Size = { width: number; height: number }
type Cost = { wall: number; cpu: number }

const illustrator = process.argv[2]
  ? pathToFileURL(path.resolve(process.argv[2]))
  : new URL('../src/illustrator/illustrator.ts', import.meta.url)
const threads = availableParallelism()
const folder = mkdtempSync(path.join(tmpdir(), 'bench-'))
// As the server does for its children.
Object.assign(process.env, { ...ALLOCATOR_ENVIRONMENT, ...process.env })
const engine = illustratorEngine({ chooseAspectRatio: () => '16:9', illustrator, processes: threads })

/** All frames of the film as the encoder gets them, so that the base measures nothing but x264. */
async function drawAll(prompt: string, size: Size): Promise<Uint8Array[]> {
  const { imagine, openFilm } = (await import(illustrator.href)) as Illustrator
  const shape = { ...size, durationSeconds: DURATION_SECONDS, fps: 24, seed: 1 }
  const film = openFilm({ scene: imagine(prompt, { seed: 1, ...size }) }, shape)
  const converter = planes(size)
  const sheet = converter.sheet()
  const frames: Uint8Array[] = []
  for (let index = 0; index < film.frameCount; index++) {
    const drawn = film.drawPlanes?.(index)
    if (!drawn) converter.fill(sheet, film.drawFrame(index))
    frames.push(Uint8Array.from(drawn ?? converter.bytesOf(sheet)))
    await nextTurn()
  }
  return frames
}

async function encodeAlone(size: Size, frames: Uint8Array[]): Promise<Cost> {
  const [started, before] = [performance.now(), process.cpuUsage()]
  const encoder = await openFrameEncoder(size, { threads })
  for (const frame of frames) await encoder.addPlanes(frame)
  await encoder.finish()
  const { user, system } = process.cpuUsage(before)
  return { wall: (performance.now() - started) / 1000, cpu: (user + system) / 1e6 }
}

async function makeFilm(prompt: string, size: Size): Promise<Cost> {
  const [started, before] = [performance.now(), childrenCpuSeconds(process.pid)]
  const job = { mode: 'text', prompt, seed: 1, ...size, durationSeconds: DURATION_SECONDS } as const
  await engine.createVideo({ ...job, outputFile: path.join(folder, 'film.mp4') }, { signal: new AbortController().signal })
  return { wall: (performance.now() - started) / 1000, cpu: childrenCpuSeconds(process.pid) - before }
}

/** The children drop an open film once another one is asked for, so that every round pays for opening. */
const forget = (size: Size): Promise<Cost> => makeFilm('a stone', { width: size.width / 4, height: size.height / 4 })

try {
  for (const [name, size] of Object.entries(SIZES)) {
    if (process.env['SIZE'] && process.env['SIZE'] !== name) continue
    const all: Record<keyof Cost, number[]> = { wall: [], cpu: [] }
    for (const [kind, prompt] of Object.entries(KINDS)) {
      if (process.env['KIND'] && !process.env['KIND'].split(',').includes(kind)) continue
      const frames = await drawAll(prompt, size)
      await makeFilm(prompt, size)
      const rounds: { alone: Cost; whole: Cost }[] = []
      for (let round = 0; round < ROUNDS; round++) {
        await forget(size)
        rounds.push({ alone: await encodeAlone(size, frames), whole: await makeFilm(prompt, size) })
      }
      const of = (which: 'alone' | 'whole', what: keyof Cost): number => median(rounds.map((round) => round[which][what]))
      const figures = (['wall', 'cpu'] as const).map((what) => {
        const ratio = of('whole', what) / of('alone', what)
        all[what].push(ratio)
        return `${what} ${ratio.toFixed(2)}x (${of('whole', what).toFixed(2)} s to ${of('alone', what).toFixed(2)} s)`
      })
      console.log(`${name} ${kind}: ${figures.join(', ')}`)
    }
    console.log(`${name}, median of kinds: ${median(all.wall).toFixed(2)}x of x264 alone, ${median(all.cpu).toFixed(2)}x of its processor time`)
  }
} finally {
  await engine.stop()
  rmSync(folder, { recursive: true })
} // prettier-ignore
