/** Seamless noise kept in tables, for loops over every pixel where computing it anew would be too slow. */
import { seededRandom } from '../../lib/random.ts'

/** Side of a tile; a power of two, so that coordinates wrap with a mask. */
export const TILE = 256
const MASK = TILE - 1

/** A tile of values 0 to 1 that repeats every 256 pixels in both directions. */
export type NoiseTile = Float32Array

const kept = new Map<string, NoiseTile>()

/** Noise whose largest features are `TILE / cells` pixels, with finer octaves in it. A few tiles are kept for the life of the process. */
export function noiseTile(cells: number, octaves: number, variant = 0): NoiseTile {
  const key = `${cells}/${octaves}/${variant & 3}`
  const had = kept.get(key)
  if (had) return had
  const tile = makeTile(cells, octaves, variant & 3)
  kept.set(key, tile)
  return tile
}

/** The nearest value of a tile at whole coordinates. */
export function tileAt(tile: NoiseTile, x: number, y: number): number {
  return tile[((y & MASK) << 8) | (x & MASK)] as number
}

function makeTile(cells: number, octaves: number, variant: number): NoiseTile {
  const tile = new Float32Array(TILE * TILE)
  let [weight, amplitude, period] = [0, 1, cells]
  for (let octave = 0; octave < octaves && period <= TILE; octave++) {
    addOctave(tile, period, amplitude, variant * 31 + octave)
    weight += amplitude
    amplitude *= 0.55
    period *= 2
  }
  for (let i = 0; i < tile.length; i++) tile[i] = (tile[i] as number) / weight
  return tile
}

function addOctave(tile: NoiseTile, period: number, amplitude: number, seed: number): void {
  const random = seededRandom(seed * 7919 + period)
  const lattice = Float32Array.from({ length: period * period }, () => random.next())
  const step = period / TILE
  for (let y = 0; y < TILE; y++) {
    const yi = Math.floor(y * step)
    const fy = smooth(y * step - yi)
    const [row, next] = [yi * period, ((yi + 1) % period) * period]
    for (let x = 0; x < TILE; x++) {
      const xi = Math.floor(x * step)
      const fx = smooth(x * step - xi)
      const right = (xi + 1) % period
      const top = (lattice[row + xi] as number) * (1 - fx) + (lattice[row + right] as number) * fx
      const bottom = (lattice[next + xi] as number) * (1 - fx) + (lattice[next + right] as number) * fx
      const i = y * TILE + x
      tile[i] = (tile[i] as number) + (top + (bottom - top) * fy) * amplitude
    }
  }
}

const smooth = (t: number): number => t * t * (3 - 2 * t)
