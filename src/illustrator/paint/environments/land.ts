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
  const scale = 7 / unit
  const reach = Math.max(2, Math.round(unit * 0.018))
  const from = Math.max(0, ridge.base - ridge.rise * 1.15)
  return easel.shade(place, { from, to: ridge.base + easel.height * 0.06 + 2, step: unit < 480 ? 1 : 2 }, (x, y, out) => {
    const edge = top[Math.floor(x)] as number
    if (y < edge - 1) {
      out[3] = 0
      return
    }
    const below = (y - edge) / ridge.rise
    const [u, v] = [x * scale + ridge.salt, y * scale]
    const grain = noise.octaves(u, v, 3)
    const [wx, wy] = [u * 0.8 + (grain - 0.5) * 0.7, v * 0.62]
    const facet = noise.creases(wx, wy, 3) - noise.creases(wx + 0.09 * easel.sun.side, wy - 0.07, 3)
    const fold = Math.floor(x + (grain - 0.5) * unit * 0.22 * Math.min(1, Math.max(0, below) * 2.5))
    const at = fold < 0 ? 0 : fold > width ? width : fold
    const slope =
      ((top[at + reach] as number) - (top[at] as number)) * easel.sun.side * (0.6 / reach) * Math.max(0, 1 - below * 1.3)
    let light = 0.54 + facet * 2.1 * (0.3 + ridge.sharp * 0.7) - slope
    if (ridge.bands)
      light +=
        (noise.at(ridge.salt, (y / unit + grain * 0.035) * ridge.bands) - 0.5) * 0.55 +
        (noise.at((x / unit) * 34, ridge.salt + below) - 0.5) * 0.3
    light = light < 0 ? 0 : light > 1 ? 1 : light
    const snow = ramp(until + 0.1, until - 0.06, below + (grain - 0.5) * 0.55)
    const grown = ridge.green ? ramp(0.28, 0.62, below + grain * 0.4 - 0.18) : 0
    const air = Math.min(0.6, Math.max(0, below) * 0.3 * ridge.distance)
    for (let i = 0; i < 3; i++) {
      let tone = (dark[i] as number) + ((bright[i] as number) - (dark[i] as number)) * light
      tone += ((green[i] as number) * (0.68 + light * 0.45) - tone) * grown
      tone += ((cap[i] as number) * (0.74 + 0.27 * light + (i === 2 ? 0.05 : 0)) - tone) * snow
      out[i] = tone + ((haze[i] as number) - tone) * air
    }
    out[3] = Math.max(0, Math.min(1, y - edge + 0.5))
  })
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

const STRIDE = 6

/** A piece of ground from its upper edge to the bottom of the picture, with texture in perspective. */
export function groundLayer(easel: Easel, place: LayerPlace, ground: Ground): EnvironmentLayer {
  const { noise, unit, width, height } = easel
  const bright = easel.litRgb(ground.light, ground.distance)
  const dark = easel.litRgb(ground.dark, ground.distance)
  const air = easel.litRgb(ground.light, Math.min(1, ground.distance + 0.55))
  const edge = new Float32Array(width + 1)
  for (let x = 0; x <= width; x++) {
    const across = (x - width / 2) / unit
    edge[x] =
      ground.top -
      (Math.sin(across * 2.6 + ground.salt * 3.7) * 0.5 + noise.at(across * 2.2 + ground.salt, ground.salt) - 0.2) * ground.roll
  }
  const depth = Math.max(1, height - ground.top)
  const fine = ground.texture === 'grass' ? 1 : ground.texture === 'rock' ? 0.9 : ground.texture === 'sand' ? 0.45 : 0.2
  const ripples = ground.texture === 'sand' ? 0.1 : 0
  // Broad patches change slowly along a row: they are computed every few pixels and drawn out between.
  const patch = (x: number, z: number): number => noise.octaves(((x - width / 2) / unit) * z * 1.6 + ground.salt * 5, z * 2.2, 3)
  let [row, next, before, after] = [-1, 0, 0, 0]
  return easel.shade(
    place,
    {
      from: ground.top - ground.roll * 1.6,
      to: ground.bottom ?? height,
      step: ground.texture !== 'grass' && ground.texture !== 'rock' && unit > 640 ? 2 : 1,
    },
    (x, y, out) => {
      const line = edge[x] as number
      const down = y - line
      if (down < -1) {
        out[3] = 0
        return
      }
      const v = Math.max(0, down / depth)
      const z = 1 / (v * 1.1 + 0.07)
      const gx = ((x - width / 2) / unit) * z
      const close = ramp(0.01, 0.3, v)
      if (y !== row || x >= next) {
        const start = y === row ? next : x
        before = y === row ? after : patch(start, z)
        next = start + STRIDE
        after = patch(next, z)
        row = y
      }
      let tone = 0.5 + (after + (before - after) * ((next - x) / STRIDE) - 0.5) * 1.25
      tone += (noise.at(gx * 22, z * 30 + ground.salt) - 0.5) * 0.24 * fine * close
      tone += (noise.at(x * 0.42, y * (ground.texture === 'grass' ? 0.14 : 0.42)) - 0.5) * 0.26 * fine * close
      if (ripples) tone += Math.sin(z * 26 + noise.at(gx * 2, z * 2) * 9) * ripples * close
      tone += ((x - easel.sun.x) / width) * -0.12 * -easel.sun.side * 0.5 + 0.02
      tone = tone < 0 ? 0 : tone > 1 ? 1 : tone
      const rim = Math.max(0, 1 - down / (unit * 0.02)) * 0.14
      const mist = ramp(0.3, 0, v) * 0.55
      for (let i = 0; i < 3; i++) {
        let value = (dark[i] as number) + ((bright[i] as number) - (dark[i] as number)) * tone
        value += ((air[i] as number) - value) * mist
        out[i] = value * (1 + rim - v * 0.1)
      }
      out[3] = Math.max(0, Math.min(1, down + 0.5))
    },
  )
}
