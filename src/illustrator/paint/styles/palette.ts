/** Pictures in few colours: fixed palettes of a print or a poster, and palettes taken from the picture itself. */
import { parseHex, toOklch } from '../../pen/pen.ts'
import type { Frame } from './style.ts'

/** For every colour, in steps of eight levels, the number of the nearest colour of a palette. */
export type PaletteMap = { colors: readonly (readonly [number, number, number])[]; index: Uint8Array }

const kept = new Map<string, PaletteMap>()

/** The map of a palette of hex colours, nearest as people see it; `chroma` above 1 minds hue more than lightness. Kept for the process. */
export function paletteMap(hexes: readonly string[], chroma = 1.6): PaletteMap {
  const key = `${chroma}:${hexes.join()}`
  const had = kept.get(key)
  if (had) return had
  const made = mapColors(hexes.map(parseHex), chroma)
  if (kept.size < 40) kept.set(key, made)
  return made
}

/** Maps the whole cube of colours onto a few. */
export function mapColors(colors: readonly (readonly [number, number, number])[], chroma: number): PaletteMap {
  const spots = colors.map((one) => toLab(...one, chroma))
  const index = new Uint8Array(32768)
  for (let i = 0; i < index.length; i++) {
    const [l, a, b] = toLab((i >> 10) * 8 + 4, ((i >> 5) & 31) * 8 + 4, (i & 31) * 8 + 4, chroma)
    let best = Infinity
    for (let k = 0; k < spots.length; k++) {
      const spot = spots[k] as readonly [number, number, number]
      const d = (spot[0] - l) ** 2 + (spot[1] - a) ** 2 + (spot[2] - b) ** 2
      if (d < best) {
        best = d
        index[i] = k
      }
    }
  }
  return { colors, index }
}

/** Number of the nearest colour. */
export function nearest(map: PaletteMap, r: number, g: number, b: number): number {
  const byte = (v: number) => (v < 0 ? 0 : v > 255 ? 31 : v >> 3)
  return map.index[(byte(r) << 10) | (byte(g) << 5) | byte(b)] as number
}

/** Up to `count` colours of a picture by median cut over a sample of pixels, or of those that a mask marks. */
export function ownColors(frame: Frame, count: number, mask?: Uint8Array): [number, number, number][] {
  const { data } = frame
  const pixels: [number, number, number][] = []
  const step = Math.max(1, Math.floor(data.length / 4 / 9000)) * 4
  for (let i = 0; i < data.length; i += step)
    if (!mask || mask[i / 4]) pixels.push([data[i] as number, data[i + 1] as number, data[i + 2] as number])
  if (pixels.length === 0) return []
  let boxes = [pixels]
  while (boxes.length < count) {
    const widest = boxes.map((box) => spread(box))
    const at = widest.reduce((best, one, i) => (one.score > (widest[best] as typeof one).score ? i : best), 0)
    const { channel, score } = widest[at] as { channel: number; score: number }
    if (score <= 0) break
    const box = (boxes[at] as [number, number, number][]).sort((a, b) => (a[channel] as number) - (b[channel] as number))
    const middle = box.length >> 1
    boxes = [...boxes.slice(0, at), box.slice(0, middle), box.slice(middle), ...boxes.slice(at + 1)]
  }
  return boxes.map((box) => [0, 1, 2].map((k) => box.reduce((sum, one) => sum + (one[k] as number), 0) / box.length) as [number, number, number]) // prettier-ignore
}

function spread(box: readonly [number, number, number][]): { channel: number; score: number } {
  let [channel, widest] = [0, 0]
  for (let k = 0; k < 3; k++) {
    let [low, high] = [255, 0]
    for (const one of box) {
      low = Math.min(low, one[k] as number)
      high = Math.max(high, one[k] as number)
    }
    if (high - low > widest) [channel, widest] = [k, high - low]
  }
  return { channel, score: box.length < 8 ? 0 : widest * Math.sqrt(box.length) }
}

function toLab(r: number, g: number, b: number, chroma: number): [number, number, number] {
  const { l, c, h } = toOklch(r, g, b)
  return [l, c * Math.cos(h) * chroma, c * Math.sin(h) * chroma]
}
