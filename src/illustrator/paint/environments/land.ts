/** Land: mountain ridges, hills and the ground in perspective, each lit from the side of the sun. */
import type { Easel, EnvironmentLayer, LayerPlace } from './easel.ts'
import { blend } from './easel.ts'
import { ramp } from './seeded.ts'

export type Ridge = {
  /** Foot and highest rise, in pixels. */
  base: number
  rise: number
  /** Waves across the shorter side of the picture. */
  waves: number
  rock: string
  /** Colour of the upper part and where it begins, 0 at the summit. */
  cap?: { color: string; until: number }
  green?: string
  /** 0 rounded hills, 1 sharp crests. */
  sharp: number
  distance: number
  /** Rows of level rock, as in a canyon. */
  bands?: number
  salt: number
}

/** A range of mountains or hills as one layer. */
export function ridgeLayer(easel: Easel, place: LayerPlace, ridge: Ridge): EnvironmentLayer {
  const { noise, unit, width } = easel
  const top = crest(easel, ridge)
  const rock = easel.litRgb(ridge.rock, ridge.distance)
  const dark = blend([rock[0] * 0.6, rock[1] * 0.62, rock[2] * 0.74], easel.litRgb(ridge.rock, 1), ridge.distance * 0.5)
  const bright = blend([rock[0] * 1.18, rock[1] * 1.14, rock[2] * 1.08], rock, ridge.distance * 0.7)
  const cap = easel.litRgb(ridge.cap?.color ?? '#ffffff', ridge.distance * 0.8)
  const green = easel.litRgb(ridge.green ?? ridge.rock, ridge.distance)
  const haze = easel.litRgb(ridge.rock, 1)
  const until = ridge.cap?.until ?? -1
  const reach = Math.max(2, Math.round(unit * 0.018))
  const from = Math.max(0, ridge.base - ridge.rise * 1.15)
  const step = unit < 480 ? 1 : 2
  const rows = { from, to: ridge.base + easel.height * 0.06 + 2, step } as const
  const relief = reliefOf(easel, ridge, { top, from: Math.floor(from) })
  const { side } = easel.sun
  const steep = (side * 0.6) / reach
  return easel.shadeRows(place, rows, (y, row, { columns, first }) => {
    const { grains, facets } = relief(y)
    for (let column = 0, x = first, at = 0; column < columns; column++, x += step, at += 4) {
      const edge = top[x] as number
      if (y < edge - 1) {
        row[at + 3] = 0
        continue
      }
      const below = (y - edge) / ridge.rise
      const deep = below > 0 ? below : 0
      const cell = x / RELIEF
      const i = cell | 0
      const t = cell - i
      const grain = (grains[i] as number) + ((grains[i + 1] as number) - (grains[i] as number)) * t
      const facet = (facets[i] as number) + ((facets[i + 1] as number) - (facets[i] as number)) * t
      const fold = Math.floor(x + (grain - 0.5) * unit * 0.22 * (deep > 0.4 ? 1 : deep * 2.5))
      const near = fold < 0 ? 0 : fold > width ? width : fold
      const slope = ((top[near + reach] as number) - (top[near] as number)) * steep * Math.max(0, 1 - below * 1.3)
      let light = 0.54 + facet * 2.1 * (0.3 + ridge.sharp * 0.7) - slope
      if (ridge.bands)
        light +=
          (noise.at(ridge.salt, (y / unit + grain * 0.035) * ridge.bands) - 0.5) * 0.55 +
          (noise.at((x / unit) * 34, ridge.salt + below) - 0.5) * 0.3
      light = light < 0 ? 0 : light > 1 ? 1 : light
      const snow = ridge.cap ? ramp(until + 0.1, until - 0.06, below + (grain - 0.5) * 0.55) : 0
      const grown = ridge.green ? ramp(0.28, 0.62, below + grain * 0.4 - 0.18) : 0
      const air = Math.min(0.6, deep * 0.3 * ridge.distance)
      for (let k = 0; k < 3; k++) {
        let tone = (dark[k] as number) + ((bright[k] as number) - (dark[k] as number)) * light
        tone += ((green[k] as number) * (0.68 + light * 0.45) - tone) * grown
        tone += ((cap[k] as number) * (0.74 + 0.27 * light + (k === 2 ? 0.05 : 0)) - tone) * snow
        row[at + k] = tone + ((haze[k] as number) - tone) * air
      }
      const cover = y - edge + 0.5
      row[at + 3] = cover < 0 ? 0 : cover > 1 ? 1 : cover
    }
  })
}

/** The grid on which the relief of rock is computed, in pixels; it is smooth between. */
const RELIEF = 4

type ReliefRow = { grains: Float32Array; facets: Float32Array }

/** Grain and facets of a ridge for any row from above to below, read between the rows of a coarse grid. */
function reliefOf(easel: Easel, ridge: Ridge, { top, from }: { top: Float32Array; from: number }): (y: number) => ReliefRow {
  const { noise, unit } = easel
  const scale = 7 / unit
  const columns = Math.ceil(easel.width / RELIEF) + 2
  const makeRow = (): ReliefRow => ({ grains: new Float32Array(columns), facets: new Float32Array(columns) })
  const compute = (row: ReliefRow, y: number): void => {
    for (let i = 0; i < columns; i++) {
      const x = i * RELIEF
      const highest = Math.min(top[Math.max(0, x - RELIEF)] as number, top[Math.min(x, top.length - 1)] as number, top[Math.min(x + RELIEF, top.length - 1)] as number) // prettier-ignore
      if (y + RELIEF < highest - 1) continue
      const u = x * scale + ridge.salt
      const v = y * scale
      const grain = noise.octaves(u, v, 3)
      const wx = u * 0.8 + (grain - 0.5) * 0.7
      const wy = v * 0.62
      row.grains[i] = grain
      row.facets[i] = noise.creases(wx, wy, 3) - noise.creases(wx + 0.09 * easel.sun.side, wy - 0.07, 3)
    }
  }
  let [above, below] = [makeRow(), makeRow()]
  const between = makeRow()
  let reached = from - RELIEF
  compute(below, reached)
  return (y) => {
    while (y >= reached) {
      ;[above, below] = [below, above]
      reached += RELIEF
      compute(below, reached)
    }
    const t = 1 - (reached - y) / RELIEF
    for (let i = 0; i < columns; i++) {
      between.grains[i] = (above.grains[i] as number) + ((below.grains[i] as number) - (above.grains[i] as number)) * t
      between.facets[i] = (above.facets[i] as number) + ((below.facets[i] as number) - (above.facets[i] as number)) * t
    }
    return between
  }
}

/** The crest's y for each column, with a few to spare. */
function crest(easel: Easel, ridge: Ridge): Float32Array {
  const line = new Float32Array(easel.width + 8 + Math.ceil(easel.unit * 0.03))
  for (let x = 0; x < line.length; x++) {
    let [sum, amplitude, weight] = [0, 0.5, 0]
    let at = ((x - easel.width / 2) / easel.unit) * ridge.waves + ridge.salt * 7.31
    for (let octave = 0; octave < 6; octave++) {
      const value = easel.noise.at(at, ridge.salt + octave * 9.1)
      sum += amplitude * (value + (1 - Math.abs(value * 2 - 1) - value) * ridge.sharp)
      weight += amplitude
      amplitude *= ridge.sharp > 0.4 ? 0.47 : 0.3
      at *= 2.03
    }
    let high = Math.min(1.15, (sum / weight) ** 1.35 * 1.3)
    if (ridge.bands) high = 0.22 + 0.62 * ramp(0.4, 0.47, sum / weight) + 0.2 * ramp(0.56, 0.6, sum / weight) + high * 0.06
    line[x] = ridge.base - ridge.rise * high
  }
  return line
}

export type Ground = {
  /** Upper edge in pixels and how much it rolls. */
  top: number
  roll: number
  light: string
  dark: string
  texture: 'grass' | 'sand' | 'snow' | 'rock' | 'smooth'
  distance: number
  salt: number
  /** Row below which nearer ground hides it. */
  bottom?: number
}

const STRIDE = 8
/** Steps of a pixel in which what depends on the distance below the edge is tabled. */
const FINE = 8

/** A piece of ground from its upper edge to the bottom of the picture, with texture in perspective. */
export function groundLayer(easel: Easel, place: LayerPlace, ground: Ground): EnvironmentLayer {
  const { noise, unit, width, height } = easel
  const bright = easel.litRgb(ground.light, ground.distance)
  const dark = easel.litRgb(ground.dark, ground.distance)
  const [airR, airG, airB] = easel.litRgb(ground.light, Math.min(1, ground.distance + 0.55))
  const [darkR, darkG, darkB] = dark
  const [spanR, spanG, spanB] = [bright[0] - dark[0], bright[1] - dark[1], bright[2] - dark[2]]
  const edge = new Float32Array(width + 1)
  const slant = new Float32Array(width + 1)
  for (let x = 0; x <= width; x++) {
    const across = (x - width / 2) / unit
    edge[x] =
      ground.top -
      (Math.sin(across * 2.6 + ground.salt * 3.7) * 0.5 + noise.at(across * 2.2 + ground.salt, ground.salt) - 0.2) * ground.roll
    slant[x] = ((x - easel.sun.x) / width) * 0.06 * easel.sun.side + 0.02
  }
  const { texture } = ground
  const fine = texture === 'grass' ? 1 : texture === 'rock' ? 0.9 : texture === 'sand' ? 0.45 : 0.2
  const ripples = texture === 'sand' ? 0.1 : 0
  const soft = texture !== 'grass' && texture !== 'rock' && unit > 640
  const step = soft || easel.coarse ? 2 : 1
  const grain = new Float32Array(Math.ceil(width / step))
  const { stretch, close, mist, gain } = perspective(ground, { height, unit })
  // Broad patches change slowly along a row: they are computed every few pixels and drawn out between.
  const patch = (x: number, z: number): number => noise.octaves(((x - width / 2) / unit) * z * 1.6 + ground.salt * 5, z * 2.2, 3)
  const ripple = (x: number, z: number): number => Math.sin(z * 26 + noise.at(((x - width / 2) / unit) * z * 2, z * 2) * 9)
  const rows = { from: ground.top - ground.roll * 1.6, to: ground.bottom ?? height, step } as const
  const columns = grain.length
  const [us, vs, clumps, waves] = [0, 1, 2, 3].map(() => new Float32Array(columns)) as [Float32Array, Float32Array, Float32Array, Float32Array] // prettier-ignore
  const patches = new Float32Array(Math.ceil((columns * step) / STRIDE) + 2)
  return easel.shadeRows(place, rows, (y, row, { first }) => {
    noise.along(first * 0.42, step * 0.42, y * (texture === 'grass' ? 0.14 : 0.42), grain)
    for (let column = 0, x = first; column < columns; column++, x += step) {
      const down = y - (edge[x] as number)
      const z = stretch[down < -1 ? 0 : ((down + 1) * FINE) | 0] as number
      us[column] = ((x - width / 2) / unit) * z * 22
      vs[column] = z * 30 + ground.salt
      if (ripples) waves[column] = ripple(x, z) * ripples
    }
    for (let k = 0; k < patches.length; k++) {
      const x = Math.min(width, k * STRIDE)
      const down = y - (edge[x] as number)
      if (down > -STRIDE)
        patches[k] = (patch(k * STRIDE, stretch[down < -1 ? 0 : ((down + 1) * FINE) | 0] as number) - 0.5) * 1.25
    }
    noise.many(us, vs, clumps)
    for (let column = 0, x = first, i = 0; column < columns; column++, x += step, i += 4) {
      const down = y - (edge[x] as number)
      if (down < -1) {
        row[i + 3] = 0
        continue
      }
      const at = ((down + 1) * FINE) | 0
      const cell = x / STRIDE
      const k = cell | 0
      const broad = (patches[k] as number) + ((patches[k + 1] as number) - (patches[k] as number)) * (cell - k)
      const clear = close[at] as number
      const weight = clear * fine
      let tone = 0.5 + broad + (slant[x] as number) + (waves[column] as number) * clear
      tone += (((clumps[column] as number) - 0.5) * 0.24 + ((grain[column] as number) - 0.5) * 0.26) * weight
      tone = tone < 0 ? 0 : tone > 1 ? 1 : tone
      const far = mist[at] as number
      const lit = gain[at] as number
      const r = darkR + spanR * tone
      const g = darkG + spanG * tone
      const b = darkB + spanB * tone
      row[i] = (r + (airR - r) * far) * lit
      row[i + 1] = (g + (airG - g) * far) * lit
      row[i + 2] = (b + (airB - b) * far) * lit
      row[i + 3] = down < -0.5 ? 0 : down > 0.5 ? 1 : down + 0.5
    }
  })
}

type Perspective = { stretch: Float32Array; close: Float32Array; mist: Float32Array; gain: Float32Array }

/** By the distance below the edge, from a pixel above it: how the ground is foreshortened, how clear its texture, how thick the air, how bright. */
function perspective(ground: Ground, { height, unit }: { height: number; unit: number }): Perspective {
  const depth = Math.max(1, height - ground.top)
  const count = Math.ceil((height - ground.top + Math.abs(ground.roll) * 2 + 4) * FINE)
  const table: Perspective = {
    stretch: new Float32Array(count),
    close: new Float32Array(count),
    mist: new Float32Array(count),
    gain: new Float32Array(count),
  }
  for (let at = 0; at < count; at++) {
    const down = at / FINE - 1
    const v = Math.max(0, down / depth)
    table.stretch[at] = 1 / (v * 1.1 + 0.07)
    table.close[at] = ramp(0.01, 0.3, v)
    table.mist[at] = ramp(0.3, 0, v) * 0.55
    table.gain[at] = 1 + Math.max(0, 1 - down / (unit * 0.02)) * 0.14 - v * 0.1
  }
  return table
}
