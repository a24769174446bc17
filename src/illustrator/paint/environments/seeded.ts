/** Seeded chance and smooth noise for the painters of environments: integer arithmetic only, so that every platform paints the same. */

/** Numbers from 0 to 1 in a sequence that depends on the seed alone (mulberry32). */
export type Chance = {
  (): number
  between(from: number, to: number): number
  pick<T>(list: readonly T[]): T
}

/** A sequence for a seed and a purpose, so that one painter's draws never shift another's. */
export function chanceFor(seed: number, purpose: number): Chance {
  let state = (Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul(purpose + 11, 0x85ebca6b)) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return Object.assign(next, {
    between: (from: number, to: number) => from + (to - from) * next(),
    pick: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T,
  })
}

/** Smooth value noise and its octaves, both 0 to 1, repeating every 256 cells. */
export type Noise = {
  at(x: number, y: number): number
  octaves(x: number, y: number, count: number): number
  /** Octaves folded at the middle: sharp lines, as of creased paper or rock. */
  creases(x: number, y: number, count: number): number
  /** Values along a row, `step` apart, for all of `out`: what `at` says, at a third of the cost. */
  along(x: number, step: number, y: number, out: Float32Array): void
  /** Values at many places at once: a call for each would box its number. */
  many(xs: Float32Array, ys: Float32Array, out: Float32Array): void
  /** Octaves along a row, in the same way. */
  octavesAlong(x: number, step: number, y: number, out: Float32Array, count: number): void
}

/** Builds the noise table of a seed. */
export function noiseFor(seed: number): Noise {
  const random = chanceFor(seed, 77)
  const table = new Float32Array(65536)
  for (let i = 0; i < table.length; i++) table[i] = random()
  const at = (x: number, y: number): number => {
    const xi = Math.floor(x)
    const yi = Math.floor(y)
    let fx = x - xi
    let fy = y - yi
    fx = fx * fx * (3 - 2 * fx)
    fy = fy * fy * (3 - 2 * fy)
    const x0 = xi & 255
    const x1 = (xi + 1) & 255
    const y0 = (yi & 255) << 8
    const y1 = ((yi + 1) & 255) << 8
    const a = table[y0 + x0] as number
    const b = table[y0 + x1] as number
    const c = table[y1 + x0] as number
    const d = table[y1 + x1] as number
    return a + (b - a) * fx + (c - a) * fy + (a - b - c + d) * fx * fy
  }
  const octaves = (x: number, y: number, count: number): number => {
    let sum = 0
    let weight = 0
    let amplitude = 0.5
    for (let i = 0; i < count; i++) {
      sum += amplitude * at(x, y)
      weight += amplitude
      const turned = x * 1.6 - y * 1.2 + 13.7
      y = x * 1.2 + y * 1.6 + 7.1
      x = turned
      amplitude *= 0.5
    }
    return sum / weight
  }
  const creases = (x: number, y: number, count: number): number => {
    let sum = 0
    let weight = 0
    let amplitude = 0.5
    for (let i = 0; i < count; i++) {
      const value = at(x, y) * 2 - 1
      sum += amplitude * (1 - (value < 0 ? -value : value))
      weight += amplitude
      const turned = x * 1.6 - y * 1.2 + 5.3
      y = x * 1.2 + y * 1.6 + 3.9
      x = turned
      amplitude *= 0.5
    }
    return sum / weight
  }
  const along = (x: number, step: number, y: number, out: Float32Array): void => {
    const yi = Math.floor(y)
    const fy = (y - yi) * (y - yi) * (3 - 2 * (y - yi))
    const y0 = (yi & 255) << 8
    const y1 = ((yi + 1) & 255) << 8
    let cell = NaN
    let left = 0
    let right = 0
    for (let i = 0; i < out.length; i++) {
      const here = Math.floor(x)
      if (here !== cell) {
        cell = here
        const x0 = here & 255
        const x1 = (here + 1) & 255
        left = table[y0 + x0] as number
        left += ((table[y1 + x0] as number) - left) * fy
        right = table[y0 + x1] as number
        right += ((table[y1 + x1] as number) - right) * fy
      }
      const f = x - here
      out[i] = left + (right - left) * f * f * (3 - 2 * f)
      x += step
    }
  }
  const many = (xs: Float32Array, ys: Float32Array, out: Float32Array): void => {
    for (let i = 0; i < out.length; i++) {
      const x = xs[i] as number
      const y = ys[i] as number
      const xi = Math.floor(x)
      const yi = Math.floor(y)
      let fx = x - xi
      let fy = y - yi
      fx = fx * fx * (3 - 2 * fx)
      fy = fy * fy * (3 - 2 * fy)
      const x0 = xi & 255
      const x1 = (xi + 1) & 255
      const y0 = (yi & 255) << 8
      const y1 = ((yi + 1) & 255) << 8
      const above = (table[y0 + x0] as number) + ((table[y0 + x1] as number) - (table[y0 + x0] as number)) * fx
      const below = (table[y1 + x0] as number) + ((table[y1 + x1] as number) - (table[y1 + x0] as number)) * fx
      out[i] = above + (below - above) * fy
    }
  }
  let spare = new Float32Array(0)
  const octavesAlong = (x: number, step: number, y: number, out: Float32Array, count: number): void => {
    if (spare.length !== out.length) spare = new Float32Array(out.length)
    let amplitude = 1 / (2 - 0.5 ** (count - 1))
    out.fill(0)
    for (let i = 0; i < count; i++) {
      along(x, step, y, spare)
      for (let k = 0; k < out.length; k++) out[k] = (out[k] as number) + (spare[k] as number) * amplitude
      x = x * 2.03 + 13.7
      y = y * 2.03 + 7.1
      step *= 2.03
      amplitude *= 0.5
    }
  }
  return { at, octaves, creases, along, many, octavesAlong }
}

/** 0 below `from`, 1 above `to`, smooth between. */
export function ramp(from: number, to: number, value: number): number {
  const t = Math.max(0, Math.min(1, (value - from) / (to - from)))
  return t * t * (3 - 2 * t)
}
