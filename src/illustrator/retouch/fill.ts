/**
 * Filling a hole from its surroundings: every small patch that touches the hole is likened to the patch of the known picture that suits it best, found by chance
 * and by its neighbours' luck, from coarse to fine, and the hole is the mean of what those patches say (Wexler and others 2007; PatchMatch, Barnes and others
 * 2009). Nothing is invented: what the hole hid is not known, only what lies around it goes on.
 */
import { boundsOf, type Bounds } from './bounds.ts'
import { grainAt } from './per-pixel.ts'
import type { Raster } from './retouch.ts'

/** A picture at one size: colours, where the hole is, and which points are the middle of a whole known patch. */
type Level = { width: number; height: number; rgb: Float32Array; hole: Uint8Array; known: Uint8Array }
/** For points near the hole, the middle of the patch that suits and how badly it does. */
type Matches = { from: Int32Array; cost: Float32Array; near: number[] }

const RADIUS = 3
/** The most hole points that are searched for; finer levels take over what coarser ones found. */
const MOST_SEARCHED = 50_000

/** The picture with the holes (weight above a third) filled from around them. */
export function filled(picture: Raster, holes: Float32Array): Raster {
  const { width, height } = picture
  const box = boxOf(holes, width, height)
  const data = new Uint8ClampedArray(picture.data)
  if (!box) return { width, height, data }
  const levels = [cropped(picture, holes, box)]
  for (let fine = levels[0] as Level; Math.min(fine.width, fine.height) > 40 && fine.hole.reduce((sum, value) => sum + value, 0) > 300; fine = levels.at(-1) as Level) levels.push(halved(fine))
  let before: { level: Level; matches: Matches } | undefined
  for (const level of levels.toReversed()) {
    if (!level.known.includes(1)) {
      smoothlyFilled(level)
      continue
    }
    const matches = before ? finer(level, before) : firstGuess(level)
    if (before) vote(level, matches)
    const rounds = matches.near.length > MOST_SEARCHED ? 0 : before ? 3 : 9
    for (let round = 0; round < rounds; round++) {
      search(level, matches, round)
      vote(level, matches)
    }
    before = { level, matches }
  }
  const fine = levels[0] as Level
  for (let y = 0; y < fine.height; y++)
    for (let x = 0; x < fine.width; x++) {
      const i = y * fine.width + x
      if (!fine.hole[i]) continue
      const to = ((y + box.top) * width + x + box.left) * 4
      for (let k = 0; k < 3; k++) data[to + k] = fine.rgb[i * 3 + k] as number
    }
  return { width, height, data }
} // prettier-ignore

/** The hole with as much around it as it is large. */
function boxOf(holes: Float32Array, width: number, height: number): Bounds | undefined {
  const hole = boundsOf(holes, width, 0.35)
  if (!hole || (hole.width === width && hole.height === height && holes.every((weight) => weight >= 0.35))) return undefined
  const room = Math.max(24, Math.round(Math.max(hole.width, hole.height) * 0.9))
  const [x, y] = [Math.max(0, hole.left - room), Math.max(0, hole.top - room)]
  return { left: x, top: y, width: Math.min(width, hole.left + hole.width + room) - x, height: Math.min(height, hole.top + hole.height + room) - y }
} // prettier-ignore

/** The part in the box; the hole grows by a point, because masks leave rims. */
function cropped(picture: Raster, holes: Float32Array, { left, top, width, height }: Bounds): Level {
  const rgb = new Float32Array(width * height * 3)
  const hole = new Uint8Array(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const from = (y + top) * picture.width + x + left
      for (let k = 0; k < 3; k++) rgb[(y * width + x) * 3 + k] = picture.data[from * 4 + k] as number
      if ((holes[from] as number) >= 0.35)
        for (let v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++)
          for (let u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) hole[v * width + u] = 1
    }
  return { width, height, rgb, hole, known: knownPatches(hole, width, height) }
}

function halved({ width, height, rgb, hole }: Level): Level {
  const [w, h] = [width >> 1, height >> 1]
  const small = { width: w, height: h, rgb: new Float32Array(w * h * 3), hole: new Uint8Array(w * h) }
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const children = [0, 1, 2, 3].map((n) => (y * 2 + (n >> 1)) * width + x * 2 + (n & 1))
      const open = children.filter((i) => hole[i])
      if (open.length > 0) small.hole[y * w + x] = 1
      for (let k = 0; k < 3; k++) small.rgb[(y * w + x) * 3 + k] = children.reduce((sum, i) => sum + (rgb[i * 3 + k] as number), 0) / 4
    }
  return { ...small, known: knownPatches(small.hole, w, h) }
} // prettier-ignore

function knownPatches(hole: Uint8Array, width: number, height: number): Uint8Array {
  const known = new Uint8Array(width * height)
  const sums = new Uint32Array((width + 1) * (height + 1))
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      sums[(y + 1) * (width + 1) + x + 1] = (hole[y * width + x] as number) + (sums[y * (width + 1) + x + 1] as number) + (sums[(y + 1) * (width + 1) + x] as number) - (sums[y * (width + 1) + x] as number)
  for (let y = RADIUS; y < height - RADIUS; y++)
    for (let x = RADIUS; x < width - RADIUS; x++) {
      const [a, b] = [(y - RADIUS) * (width + 1), (y + RADIUS + 1) * (width + 1)]
      const inside = (sums[b + x + RADIUS + 1] as number) - (sums[b + x - RADIUS] as number) - (sums[a + x + RADIUS + 1] as number) + (sums[a + x - RADIUS] as number)
      if (inside === 0) known[y * width + x] = 1
    }
  return known
} // prettier-ignore

/** Points whose patch touches the hole. */
function nearHole({ width, height, hole }: Level): number[] {
  const near = new Set<number>()
  hole.forEach((open, i) => {
    if (!open) return
    const [x, y] = [i % width, Math.floor(i / width)]
    for (let v = Math.max(0, y - RADIUS); v <= Math.min(height - 1, y + RADIUS); v++)
      for (let u = Math.max(0, x - RADIUS); u <= Math.min(width - 1, x + RADIUS); u++) near.add(v * width + u)
  })
  return [...near].sort((a, b) => a - b)
}

function firstGuess(level: Level): Matches {
  smoothlyFilled(level)
  const places = [...level.known.keys()].filter((i) => level.known[i])
  const near = nearHole(level)
  const matches = { from: new Int32Array(level.hole.length).fill(-1), cost: new Float32Array(level.hole.length), near }
  for (const i of near) matches.from[i] = places[Math.floor(grainAt(i, 3, 11) * places.length)] as number
  return matches
}

/** What was found at half the size, at this one. */
function finer(level: Level, { level: coarse, matches }: { level: Level; matches: Matches }): Matches {
  const { width, height, known } = level
  const near = nearHole(level)
  const from = new Int32Array(level.hole.length).fill(-1)
  const spare = known.indexOf(1)
  for (const i of near) {
    const [x, y] = [i % width, Math.floor(i / width)]
    const [cx, cy] = [Math.min(coarse.width - 1, x >> 1), Math.min(coarse.height - 1, y >> 1)]
    const match = matches.from[cy * coarse.width + cx] as number
    const [mx, my] = match < 0 ? [-1, -1] : [(match % coarse.width) * 2 + (x & 1), Math.floor(match / coarse.width) * 2 + (y & 1)]
    const wanted = mx < 0 || mx >= width || my >= height ? spare : my * width + mx
    from[i] = known[wanted] ? wanted : spare
  }
  return { from, cost: new Float32Array(level.hole.length), near }
}

/** How unlike two patches are, no further than `most`. */
function unlike({ width, height, rgb }: Level, target: number, source: number, most: number): number {
  const [x, y] = [target % width, Math.floor(target / width)]
  let sum = 0
  for (let v = Math.max(-RADIUS, -y); v <= Math.min(RADIUS, height - 1 - y); v++) {
    let [a, b] = [(target + v * width + Math.max(-RADIUS, -x)) * 3, (source + v * width + Math.max(-RADIUS, -x)) * 3]
    for (let u = Math.max(-RADIUS, -x); u <= Math.min(RADIUS, width - 1 - x); u++, a += 3, b += 3) {
      const [r, g, l] = [(rgb[a] as number) - (rgb[b] as number), (rgb[a + 1] as number) - (rgb[b + 1] as number), (rgb[a + 2] as number) - (rgb[b + 2] as number)]
      sum += r * r + g * g + l * l
    }
    if (sum >= most) return sum
  }
  return sum
} // prettier-ignore

/** One round: each point tries its neighbours' luck and some chance. */
function search(level: Level, { from, cost, near }: Matches, round: number): void {
  const { width, height, known } = level
  const order = round % 2 === 0 ? near : near.toReversed()
  const step = round % 2 === 0 ? -1 : 1
  for (const i of near) cost[i] = unlike(level, i, from[i] as number, Number.POSITIVE_INFINITY)
  for (const i of order) {
    const tryAt = (place: number): void => {
      if (place < 0 || place >= known.length || !known[place]) return
      const at = unlike(level, i, place, cost[i] as number)
      if (at < (cost[i] as number)) [from[i], cost[i]] = [place, at]
    }
    for (const by of [step, step * width]) {
      const other = from[i + by]
      if (other !== undefined && other >= 0) tryAt(other - by)
    }
    for (let reach = Math.max(width, height), n = 0; reach > 1; reach /= 2, n++) {
      const best = from[i] as number
      const x = Math.round((best % width) + (grainAt(i, n, round * 2 + 21) - 0.5) * 2 * reach)
      const y = Math.round(Math.floor(best / width) + (grainAt(i, n, round * 2 + 22) - 0.5) * 2 * reach)
      if (x >= 0 && y >= 0 && x < width && y < height) tryAt(y * width + x)
    }
  }
}

/** Every point of the hole becomes the mean of what the patches over it say; the better they suit, the more they count. */
function vote({ width, height, rgb, hole }: Level, { from, cost }: Matches): void {
  const next = new Float32Array(rgb)
  hole.forEach((open, i) => {
    if (!open) return
    const [x, y] = [i % width, Math.floor(i / width)]
    const sum = [0, 0, 0]
    let total = 0
    for (let v = -RADIUS; v <= RADIUS; v++)
      for (let u = -RADIUS; u <= RADIUS; u++) {
        if (x + u < 0 || y + v < 0 || x + u >= width || y + v >= height) continue
        const over = i + v * width + u
        const source = from[over] as number
        if (source < 0) continue
        const said = source - v * width - u
        const weight = 1 / (4 + (cost[over] as number) / 147) ** 2
        for (let k = 0; k < 3; k++) sum[k] = (sum[k] as number) + (rgb[said * 3 + k] as number) * weight
        total += weight
      }
    if (total > 0) for (let k = 0; k < 3; k++) next[i * 3 + k] = (sum[k] as number) / total
  })
  rgb.set(next)
}

/** Inward from the rim, ring by ring. Changes the level. */
function smoothlyFilled({ width, height, rgb, hole }: Level): void {
  const open = new Set([...hole.keys()].filter((i) => hole[i]))
  if (open.size === hole.length) return
  while (open.size > 0) {
    const ring: [number, number[]][] = []
    for (const i of open) {
      const x = i % width
      const known = [x > 0 ? i - 1 : -1, x < width - 1 ? i + 1 : -1, i - width, i + width].filter((n) => n >= 0 && n < width * height && !open.has(n))
      if (known.length > 0) ring.push([i, [0, 1, 2].map((k) => known.reduce((sum, n) => sum + (rgb[n * 3 + k] as number), 0) / known.length)])
    }
    for (const [i, color] of ring) {
      open.delete(i)
      rgb.set(color, i * 3)
    }
  }
} // prettier-ignore
