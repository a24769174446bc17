/**
 * Measures whole pictures at 1024x1024, per environment and per style: `node bench/pictures.ts [--rounds 3] [--only styles|environments] [--match oil]`.
 * Each picture is timed beside sharp's JPEG encode of the same pixels in the same run, so that the ratio holds on any machine. Medians of processor time; of the encoder, whose work is always the same, the least.
 */
import { setImmediate, setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import sharp from 'sharp'
import { drawPicture, imagine } from '../src/illustrator/illustrator.ts'
import { ENVIRONMENT_KINDS, MEDIA, type Scene } from '../src/illustrator/scene/scene.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    size: { type: 'string', default: '1024' },
    only: { type: 'string' },
    match: { type: 'string' },
  },
})
const side = Number(values.size)
sharp.concurrency(1)

type Row = { name: string; drawMs: number; jpegMs: number; ratio: number }

const cases: { name: string; scene: Scene }[] = []
const shape = { seed: 3, width: side, height: side }
if (values.only !== 'styles')
  for (const kind of ENVIRONMENT_KINDS) {
    const scene = imagine('a dog and a woman', shape)
    cases.push({ name: `place ${kind}`, scene: { ...scene, environment: { ...scene.environment, kind } } })
  }
if (values.only !== 'environments')
  for (const medium of MEDIA)
    cases.push({ name: `style ${medium}`, scene: { ...imagine('a dog and a woman in a meadow', shape), style: { medium } } })

/** Rounds that warm the compiler, which compiles in the background for a while. */
const WARM_UP = 2

/** Processor time of this process, which other work on the machine does not lengthen much. */
const cpuMs = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const median = (list: number[]): number => list.sort((a, b) => a - b)[list.length >> 1] as number
const rows: Row[] = []
for (const { name, scene } of cases.filter((one) => !values.match || one.name.includes(values.match))) {
  const draws: number[] = []
  const encodes: number[] = []
  for (let round = -WARM_UP; round < Number(values.rounds); round++) {
    const start = cpuMs()
    const { data, width, height } = drawPicture(scene)
    // What was given up while drawing returns only now, and the encoder shall not pay for it.
    await setImmediate()
    const drawn = cpuMs()
    await setTimeout(5)
    const ready = cpuMs()
    await sharp(Buffer.from(data.buffer), { raw: { width, height, channels: 4 } })
      .jpeg({ quality: 85 })
      .toBuffer()
    const encoded = cpuMs()
    if (round < 0) continue
    draws.push(drawn - start)
    encodes.push(encoded - ready)
  }
  // The compiler and the collector of garbage work beside the encoder: its least time is its own.
  const [drawMs, jpegMs] = [median(draws), Math.min(...encodes)]
  rows.push({ name, drawMs: Math.round(drawMs), jpegMs: Math.round(jpegMs), ratio: Number((drawMs / jpegMs).toFixed(1)) })
}
console.table(rows.sort((a, b) => b.drawMs - a.drawMs))
const middle = (prefix: string): string => {
  const some = rows.filter((row) => row.name.startsWith(prefix))
  return some.length > 0
    ? `${prefix}: median ${median(some.map((row) => row.drawMs))} ms, ${median(some.map((row) => row.ratio))} times the JPEG encode`
    : ''
}
console.log(
  [middle('place'), middle('style'), `memory ${Math.round(process.memoryUsage().rss / 1e6)} MB`].filter(Boolean).join('\n'),
)
