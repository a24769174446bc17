/** Smooth value noise on an endless lattice, 0 to 1, without tables: the same on every platform. */
export function valueNoise(x: number, y: number, seed = 0): number {
  const [xi, yi] = [Math.floor(x), Math.floor(y)]
  const [fx, fy] = [smooth(x - xi), smooth(y - yi)]
  const a = lattice(xi, yi, seed)
  const b = lattice(xi + 1, yi, seed)
  const c = lattice(xi, yi + 1, seed)
  const d = lattice(xi + 1, yi + 1, seed)
  return a + (b - a) * fx + (c - a) * fy + (a - b - c + d) * fx * fy
}

/** Several octaves of value noise, 0 to 1. */
export function fractalNoise(x: number, y: number, octaves = 4, seed = 0): number {
  let [sum, weight, amplitude] = [0, 0, 0.5]
  for (let octave = 0; octave < octaves; octave++) {
    sum += amplitude * valueNoise(x, y, seed + octave)
    weight += amplitude
    amplitude *= 0.5
    x *= 2.03
    y *= 2.03
  }
  return sum / weight
}

const smooth = (t: number): number => t * t * (3 - 2 * t)

function lattice(x: number, y: number, seed: number): number {
  let h = Math.imul(x, 374761393) ^ Math.imul(y, 668265263) ^ Math.imul(seed, 1274126177)
  h = Math.imul(h ^ (h >>> 13), 1274126177)
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296
}
