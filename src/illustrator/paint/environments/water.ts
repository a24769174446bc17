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
  const place = { name: 'sea', kind: 'water', depth: 0.6, water: { line: horizon, strength: 1 } } as const
  return easel.shade(place, { from: horizon, to: options.to }, (x, y, out) => {
    const v = (y - horizon + 0.5) / depth
    const z = 1 / (v + 0.02)
    const wx = ((x - width / 2) / unit) * z
    const flat = 1 / (1 + z * 0.06)
    const swell = noise.at(wx * 2.2, z * 3.4) * 0.6 + noise.at(wx * 5.7 + 9, z * 9.1) * 0.28 + noise.at(wx * 15, z * 25) * 0.12
    const chop = noise.at(wx * 13 + 3, z * 23) - noise.at(wx * 13 + 3.4, z * 23 + 0.9)
    const slope = ((swell - 0.5) * 1.5 + chop * 0.8) * flat
    let mirror = 0.72 - v * 0.5 + slope * 0.75
    mirror = mirror < 0.08 ? 0.08 : mirror > 0.95 ? 0.95 : mirror
    const height01 = Math.min(1, v * 0.8 + Math.max(0, slope) * 0.4)
    const body = Math.max(0, Math.min(1, swell * 0.9 + v * 0.25 - 0.2))
    const width01 = 0.05 + v * 0.2
    const dx = (x - sun.x) / unit / width01
    const path = shines ? Math.exp(-dx * dx) : 0
    const sparkle =
      ramp(0.52, 0.78, swell * 0.35 + (chop + 0.5) * 0.5 + path * 0.14) * path * (warm ? 0.95 : 0.6) * (1 - v * 0.35)
    const foam = ramp(0.7, 0.8, swell) * ramp(0.12, 0.6, v) * 0.16
    const mist = Math.exp(-v * 20) * 0.6
    for (let i = 0; i < 3; i++) {
      const [f, m, n] = [far[i] as number, middle[i] as number, near[i] as number]
      const above = height01 < 0.45 ? f + (m - f) * (height01 / 0.45) : m + (n - m) * ((height01 - 0.45) / 0.55)
      const own = (deep[i] as number) + ((shallow[i] as number) - (deep[i] as number)) * body
      let tone = own + (above * 0.94 - own) * mirror
      tone += (f - tone) * mist
      tone += ((easel.stage.light.key[i] as number) * 240 - tone) * foam
      out[i] = tone + ((glint[i] as number) - tone) * sparkle
    }
  })
}

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
  return easel.shade(place, { from: line, to }, (x, y, out) => {
    const v = (y - line) / depth
    const z = 1 / (v + 0.05)
    const wx = ((x - width / 2) / unit) * z
    const ripple = noise.at(wx * 5, z * 15) - 0.5 + (noise.at(wx * 14, z * 44) - 0.5) * 0.6
    const fromY = line - 1 - (y - line) * 0.95 + ripple * unit * (0.006 + v * 0.09) * calm
    const fromX = x + ripple * unit * (0.002 + v * 0.012)
    const row = fromY < 0 ? 0 : fromY > line - 1 ? line - 1 : Math.round(fromY)
    const column = fromX < 0 ? 0 : fromX > width - 1 ? width - 1 : Math.round(fromX)
    const at = (row * width + column) * 4
    const own = Math.min(0.75, 0.16 + v * 0.5 - ripple * 0.16)
    const edge = Math.max(0, 1 - (y - line) / (unit * 0.006)) * 0.25
    for (let i = 0; i < 3; i++) {
      const mirrored = source[at + i] as number
      out[i] = mirrored + ((tint[i] as number) - mirrored) * own + edge * 60 + ripple * 9
    }
  })
}
