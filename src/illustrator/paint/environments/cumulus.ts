/** Heaped clouds with volume: flat bases, billowing tops, bright where the sun reaches them and shaded below. */
import { parseHex } from '../../pen/pen.ts'
import type { Easel, EnvironmentLayer } from './easel.ts'
import { ramp } from './seeded.ts'

type Puff = { x: number; y: number; r: number }
type Heap = { left: number; right: number; top: number; base: number; puffs: Puff[] }

/** A sky with some heaps; `amount` 0 to 1. */
export function cumulus(easel: Easel, amount: number): EnvironmentLayer {
  const { unit, sun, noise } = easel
  const heaps = heapsOf(easel, amount)
  const [lr, lg, lb] = parseHex(easel.sky.cloud)
  const [dr, dg, db] = parseHex(easel.sky.shade)
  const [hr, hg, hb] = parseHex(easel.sky.horizon)
  const bottom = Math.min(easel.horizon, easel.height)
  const density = (x: number, y: number): number => {
    let most = 0
    for (const heap of heaps) {
      if (x < heap.left || x > heap.right || y < heap.top || y > heap.base + unit * 0.02) continue
      let own = 0
      for (const puff of heap.puffs) {
        const dx = (x - puff.x) / puff.r
        const dy = (y - puff.y) / puff.r
        own = Math.max(own, 1 - dx * dx - dy * dy)
      }
      most = Math.max(most, own * ramp(heap.base + unit * 0.016, heap.base - unit * 0.022, y))
    }
    return most
  }
  const step = unit > 900 ? 3 : unit > 400 ? 2 : 1
  return easel.shade({ name: 'cumulus', kind: 'clouds', depth: 0.94, drift: unit * 0.008 }, { from: 0, to: bottom, step }, (x, y, out) => {
    out[3] = 0
    const body = density(x, y)
    if (body <= 0) return
    const grain = noise.octaves((x / unit) * 10, (y / unit) * 13, 5)
    const thick = body * 1.05 + (grain - 0.52) * 1.7
    const alpha = ramp(0.05, 0.62, thick)
    if (alpha < 0.01) return
    const toward = unit * 0.028
    const dx = toward * Math.max(-1, Math.min(1, ((sun.x - x) / unit) * 5))
    const open = body - density(x + dx * 0.8, y - toward * 1.3)
    const lit = Math.max(0, Math.min(1, 0.5 + open * 1.15 + (grain - 0.5) * 1.35 - ramp(0.5, 1, body) * 0.12))
    const far = ramp(0.45, 1, y / Math.max(1, bottom)) * 0.4
    out[0] = (dr + (lr - dr) * lit) * (1 - far) + hr * far
    out[1] = (dg + (lg - dg) * lit) * (1 - far) + hg * far
    out[2] = (db + (lb - db) * lit) * (1 - far) + hb * far
    out[3] = alpha * 0.94
  }) // prettier-ignore
}

function heapsOf(easel: Easel, amount: number): Heap[] {
  const random = easel.chance(25)
  const { unit, width } = easel
  const bottom = Math.min(easel.horizon, easel.height)
  const count = Math.max(1, Math.round((2 + amount * 7) * Math.max(1, width / easel.height)))
  return Array.from({ length: count }, (_, i): Heap => {
    // The lower in the sky, the farther and smaller.
    const low = (i + random()) / count
    const base = bottom * (0.34 + low * 0.6)
    const wide = unit * (0.2 - low * 0.13) * random.between(0.7, 1.5)
    const x = width * random.between(-0.05, 1.05)
    const puffs: Puff[] = []
    for (let k = 0; k < 15; k++) {
      const u = random.between(-1, 1)
      const r = wide * (0.2 + 0.26 * (1 - u * u)) * random.between(0.7, 1.15)
      puffs.push({ x: x + u * wide, y: base - r * random.between(0.2, 0.7) - wide * 0.34 * (1 - u * u) * random(), r })
    }
    const top = Math.min(...puffs.map((puff) => puff.y - puff.r))
    return { left: x - wide * 1.5, right: x + wide * 1.5, top, base, puffs }
  })
}
