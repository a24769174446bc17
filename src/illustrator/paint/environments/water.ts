/** Water: the open sea with the path of the light on it, and still water that mirrors what stands above it. */
import { borrowCanvas, parseHex } from '../../pen/pen.ts'
import type { Easel, EnvironmentLayer } from './easel.ts'
import { ramp } from './seeded.ts'

/** The sea from the horizon down to a row, with swell, sky in it and the sun's glitter. */
export function seaLayer(easel: Easel, options: { to: number; deep?: string; shallow?: string }): EnvironmentLayer {
  const { noise, unit, width, height, horizon, sun, sky } = easel
  const deep = easel.litRgb(options.deep ?? '#12527f')
  const shallow = easel.litRgb(options.shallow ?? '#2f9fb4')
  const near = parseHex(sky.zenith)
  const middle = parseHex(sky.middle)
  const far = parseHex(sky.horizon)
  const glint = parseHex(sky.sun)
  const warm = sky.glow > 0.5
  const depth = Math.max(height * 0.25, options.to - horizon)
  const shines = easel.scene.environment.time !== 'overcast' && sky.glow > 0.15
  const spray = easel.stage.light.key.map((one) => one * 240)
  const place = { name: 'sea', kind: 'water', depth: 0.6, water: { line: horizon, strength: 1 } } as const
  const [swells, waves, foamy, crests, troughs] = Array.from({ length: 5 }, () => new Float32Array(width)) as Rows5
  return easel.shadeRows(place, { from: horizon, to: options.to }, (y, row, { columns }) => {
    const v = (y - horizon + 0.5) / depth
    const z = 1 / (v + 0.02)
    const [start, pace] = [(-width / 2 / unit) * z, z / unit]
    noise.along(start * 2.2, pace * 2.2, z * 3.4, swells)
    noise.along(start * 5.7 + 9, pace * 5.7, z * 9.1, waves)
    noise.along(start * 15, pace * 15, z * 25, foamy)
    noise.along(start * 13 + 3, pace * 13, z * 23, crests)
    noise.along(start * 13 + 3.4, pace * 13, z * 23 + 0.9, troughs)
    const flat = 1 / (1 + z * 0.06)
    const reach = 1 / (unit * (0.05 + v * 0.2))
    const strength = (warm ? 0.95 : 0.6) * (1 - v * 0.35)
    const foamHere = ramp(0.12, 0.6, v) * 0.16
    const mist = Math.exp(-v * 20) * 0.6
    for (let x = 0, at = 0; x < columns; x++, at += 4) {
      const swell = (swells[x] as number) * 0.6 + (waves[x] as number) * 0.28 + (foamy[x] as number) * 0.12
      const chop = (crests[x] as number) - (troughs[x] as number)
      const slope = ((swell - 0.5) * 1.5 + chop * 0.8) * flat
      let mirror = 0.72 - v * 0.5 + slope * 0.75
      mirror = mirror < 0.08 ? 0.08 : mirror > 0.95 ? 0.95 : mirror
      const up = v * 0.8 + (slope > 0 ? slope * 0.4 : 0)
      const bulk = swell * 0.9 + v * 0.25 - 0.2
      const body = bulk < 0 ? 0 : bulk > 1 ? 1 : bulk
      const dx = (x - sun.x) * reach
      const path = shines && dx < 3.5 && dx > -3.5 ? Math.exp(-dx * dx) : 0
      const sparkle = path > 0 ? ramp(0.52, 0.78, swell * 0.35 + (chop + 0.5) * 0.5 + path * 0.14) * path * strength : 0
      const foam = swell > 0.7 ? ramp(0.7, 0.8, swell) * foamHere : 0
      const low = up < 0.45
      const t = low ? up / 0.45 : ((up > 1 ? 1 : up) - 0.45) / 0.55
      for (let i = 0; i < 3; i++) {
        const f = far[i] as number
        const m = middle[i] as number
        const above = low ? f + (m - f) * t : m + ((near[i] as number) - m) * t
        const own = (deep[i] as number) + ((shallow[i] as number) - (deep[i] as number)) * body
        let tone = own + (above * 0.94 - own) * mirror
        tone += (f - tone) * mist
        tone += ((spray[i] as number) - tone) * foam
        row[at + i] = tone + ((glint[i] as number) - tone) * sparkle
      }
      row[at + 3] = 1
    }
  })
}

type Rows5 = [Float32Array, Float32Array, Float32Array, Float32Array, Float32Array]

/** Still water below a row that mirrors the layers painted so far, darker and broken by ripples. */
export function mirrorLayer(
  easel: Easel,
  above: readonly EnvironmentLayer[],
  options: { line: number; to: number; tint: string; calm?: number },
): EnvironmentLayer {
  const { width, height, noise, unit } = easel
  const { line, to } = options
  const canvas = borrowCanvas(width, height)
  const context = canvas.getContext('2d')
  for (const layer of above) context.drawImage(layer.canvas, 0, 0)
  const source = context.getImageData(0, 0, width, Math.max(1, line)).data
  const tint = easel.litRgb(options.tint)
  const depth = Math.max(1, height - line)
  const calm = options.calm ?? 1
  const place = { name: 'water', kind: 'water', depth: 0.55, water: { line, strength: 0.6 } } as const
  const [broad, fine] = [new Float32Array(width), new Float32Array(width)]
  return easel.shadeRows(place, { from: line, to }, (y, out, { columns }) => {
    const v = (y - line) / depth
    const z = 1 / (v + 0.05)
    const [start, pace] = [(-width / 2 / unit) * z, z / unit]
    noise.along(start * 5, pace * 5, z * 15, broad)
    noise.along(start * 14, pace * 14, z * 44, fine)
    const mirroredY = line - 1 - (y - line) * 0.95
    const sway = unit * (0.006 + v * 0.09) * calm
    const push = unit * (0.002 + v * 0.012)
    const edge = Math.max(0, 1 - (y - line) / (unit * 0.006)) * 15
    for (let x = 0, i = 0; x < columns; x++, i += 4) {
      const ripple = (broad[x] as number) - 0.5 + ((fine[x] as number) - 0.5) * 0.6
      const fromY = mirroredY + ripple * sway
      const fromX = x + ripple * push
      const row = fromY < 0 ? 0 : fromY > line - 1 ? line - 1 : Math.round(fromY)
      const column = fromX < 0 ? 0 : fromX > width - 1 ? width - 1 : Math.round(fromX)
      const at = (row * width + column) * 4
      const deep = 0.16 + v * 0.5 - ripple * 0.16
      const own = deep > 0.75 ? 0.75 : deep
      const shine = edge + ripple * 9
      for (let k = 0; k < 3; k++) {
        const mirrored = source[at + k] as number
        out[i + k] = mirrored + ((tint[k] as number) - mirrored) * own + shine
      }
      out[i + 3] = 1
    }
  })
}
