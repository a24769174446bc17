/**
 * What stands out in the middle of a picture, by colours and place alone: colours of the middle against those of the edges, told apart again and again by what was
 * found so far (after GrabCut, Rother and others 2004, with histograms), spread along what is alike, and the largest piece kept.
 */

/** A small picture: red, green, blue 0 to 255, row by row. */
export type SmallPicture = { pixels: Float32Array; width: number; height: number }

const BINS = 12
const ROUNDS = 5

/** How much every point belongs to the subject, 0 to 1; nothing where no subject can be told. */
export function subjectOf(small: SmallPicture, sky: Float32Array): Float32Array {
  const { width, height } = small
  const count = width * height
  const prior = Float32Array.from({ length: count }, (_, i) => {
    const [x, y] = [((i % width) + 0.5) / width - 0.5, (Math.floor(i / width) + 0.5) / height - 0.54]
    return Math.exp(-((x / 0.33) ** 2 + (y / 0.46) ** 2))
  })
  const edge = edgePoints(width, height)
  let found = standingOut(small, edge, prior, sky)
  if (found.reduce((most, value) => Math.max(most, value), 0) === 0) return found
  for (let round = 0; round < ROUNDS; round++) found = spread(small, toldApart(small, found, { prior, edge, sky }))
  const kept = largestPiece(found, width, height)
  const share = kept.reduce((sum, value) => sum + value, 0) / count
  return share < 0.015 || share > 0.8 ? new Float32Array(count) : kept
}

/** The edge without the middle of the bottom: people and tables reach down there. */
function edgePoints(width: number, height: number): number[] {
  const edge: number[] = []
  for (let y = 0; y < height * 0.8; y++) edge.push(y * width, y * width + width - 1, y * width + 1, y * width + width - 2)
  for (let x = 0; x < width; x++) {
    edge.push(x)
    if (x < width * 0.16 || x > width * 0.84) edge.push((height - 1) * width + x)
  }
  return edge
}

const distance = (pixels: Float32Array, a: number, b: number): number =>
  Math.hypot((pixels[a * 3] as number) - (pixels[b * 3] as number), (pixels[a * 3 + 1] as number) - (pixels[b * 3 + 1] as number), (pixels[a * 3 + 2] as number) - (pixels[b * 3 + 2] as number)) // prettier-ignore

/** The first guess: how unlike the edge a point is, weighted to the middle. */
function standingOut({ pixels }: SmallPicture, edge: readonly number[], prior: Float32Array, sky: Float32Array): Float32Array {
  const some = edge.filter((_, k) => k % 3 === 0)
  let most = 1e-6
  const raw = prior.map((near, i) => {
    let nearest = Infinity
    for (const b of some) nearest = Math.min(nearest, distance(pixels, i, b))
    const value = nearest * near * (1 - (sky[i] as number))
    most = Math.max(most, value)
    return value
  })
  return most < 14 ? new Float32Array(raw.length) : raw.map((value) => Math.max(0, Math.min(1, (value / most - 0.2) * 2.2)))
}

/** Every point judged by how often its colour is found in the subject so far and how often outside of it. */
function toldApart(
  { pixels }: SmallPicture,
  found: Float32Array,
  { prior, edge, sky }: { prior: Float32Array; edge: readonly number[]; sky: Float32Array },
): Float32Array {
  const [inside, outside] = [new Float32Array(BINS ** 3), new Float32Array(BINS ** 3)]
  found.forEach((value, i) => {
    lay(inside, pixels, i, value * (0.3 + (prior[i] as number)))
    lay(outside, pixels, i, (1 - value) * (1.1 - (prior[i] as number)))
  })
  for (const i of edge) lay(outside, pixels, i, 1.5)
  const total = (histogram: Float32Array) => histogram.reduce((sum, value) => sum + value, 1e-6)
  const [insideTotal, outsideTotal] = [total(inside), total(outside)]
  return found.map((_, i) => {
    const [a, b] = [read(inside, pixels, i) / insideTotal + 1e-5, read(outside, pixels, i) / outsideTotal + 1e-5]
    const here = 0.12 + 0.76 * (prior[i] as number)
    const odds = (a / b) * (here / (1 - here))
    return (odds / (1 + odds)) * (1 - (sky[i] as number))
  })
}

/** Adds a weight to the eight nearest colours of a histogram. */
function lay(histogram: Float32Array, pixels: Float32Array, i: number, weight: number): void {
  if (weight > 0) eachNear(pixels, i, (bin, share) => (histogram[bin] = (histogram[bin] as number) + share * weight))
}

function read(histogram: Float32Array, pixels: Float32Array, i: number): number {
  let sum = 0
  eachNear(pixels, i, (bin, share) => (sum += (histogram[bin] as number) * share))
  return sum
}

function eachNear(pixels: Float32Array, i: number, visit: (bin: number, share: number) => void): void {
  const at = [0, 1, 2].map((k) => ((pixels[i * 3 + k] as number) / 256) * (BINS - 1)) as [number, number, number]
  for (let corner = 0; corner < 8; corner++) {
    let [bin, share] = [0, 1]
    for (let k = 0; k < 3; k++) {
      const low = Math.floor(at[k] as number)
      const high = (corner >> k) & 1
      const part = (at[k] as number) - low
      bin = bin * BINS + Math.min(BINS - 1, low + high)
      share *= high ? part : 1 - part
    }
    visit(bin, share)
  }
}

/** Spreads the judgement over neighbours of like colour. */
function spread({ pixels, width, height }: SmallPicture, map: Float32Array): Float32Array {
  let from = map
  for (let round = 0; round < 12; round++) {
    const to = new Float32Array(from.length)
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const i = y * width + x
        let [sum, weight] = [(from[i] as number) * 0.6, 0.6]
        for (const n of [x > 0 ? i - 1 : -1, x < width - 1 ? i + 1 : -1, y > 0 ? i - width : -1, y < height - 1 ? i + width : -1]) {
          if (n < 0) continue
          const alike = Math.exp(-((distance(pixels, i, n) / 26) ** 2)) + 0.02
          sum += (from[n] as number) * alike
          weight += alike
        }
        to[i] = sum / weight
      }
    from = to
  }
  return from
} // prettier-ignore

/** The largest joined piece above a half, its holes filled, and pieces at least a third as large. */
function largestPiece(map: Float32Array, width: number, height: number): Float32Array {
  const pieces = joined(width, height, (i) => (map[i] as number) > 0.5)
  const weight = (piece: readonly number[]) => piece.length
  const most = Math.max(0, ...pieces.map(weight))
  const out = new Float32Array(map.length)
  for (const piece of pieces) if (weight(piece) > most / 3) for (const i of piece) out[i] = 1
  const gaps = joined(width, height, (i) => out[i] === 0)
  for (const gap of gaps) {
    const isHole = gap.every((i) => i % width > 0 && i % width < width - 1 && i >= width && i < (height - 1) * width)
    if (isHole && gap.length < map.length * 0.04) for (const i of gap) out[i] = 1
  }
  return out
}

function joined(width: number, height: number, isIn: (i: number) => boolean): number[][] {
  const seen = new Uint8Array(width * height)
  const pieces: number[][] = []
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] || !isIn(start)) continue
    const piece = [start]
    seen[start] = 1
    for (let at = 0; at < piece.length; at++) {
      const i = piece[at] as number
      const x = i % width
      for (const n of [x > 0 ? i - 1 : -1, x < width - 1 ? i + 1 : -1, i - width, i + width])
        if (n >= 0 && n < seen.length && !seen[n] && isIn(n)) {
          seen[n] = 1
          piece.push(n)
        }
    }
    pieces.push(piece)
  }
  return pieces
}
