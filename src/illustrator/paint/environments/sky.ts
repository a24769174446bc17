/** Skies: the gradient with the light's glow, stars, the sun or moon, and clouds that drift. */
import { NO_DISC } from '../../scene/edit-scene.ts'
import { parseHex } from '../../pen/pen.ts'
import type { Easel, EnvironmentLayer } from './easel.ts'
import { cumulus } from './cumulus.ts'
import { ramp } from './seeded.ts'

/** All layers above the horizon. `cover` 0 is cloudless, 1 closed. */
export function skyLayers(easel: Easel, cover = 0.45): EnvironmentLayer[] {
  const { weather, time } = easel.scene.environment
  const dull = weather.some((one) => one === 'rain' || one === 'storm' || one === 'fog' || one === 'snow') || time === 'overcast'
  const clouded = dull ? 0.95 : weather.includes('cloudy') ? 0.78 : cover * easel.chance(21).between(0.6, 1.25)
  const layers = [gradient(easel, dull)]
  if (!dull && easel.stage.light.night)
    layers.push(...(easel.scene.environment.time === 'night' ? [milkyWay(easel)] : []), stars(easel))
  if (!dull && easel.sky.disc > 0 && !easel.scene.environment.details.includes(NO_DISC)) layers.push(disc(easel))
  const heaped = !dull && easel.stage.horizon > 0.25 && !easel.stage.light.night
  layers.push(clouds(easel, heaped ? clouded * 0.55 : clouded))
  if (heaped) layers.push(cumulus(easel, Math.min(1, clouded)))
  return layers
}

/** How far up the sky a row is: 0 at the horizon, 1 at the top. */
function rise(easel: Easel, y: number): number {
  const reach = Math.max(Math.min(easel.horizon, easel.height), easel.height * 0.4)
  return (Math.min(easel.horizon, easel.height) - y) / reach
}

function gradient(easel: Easel, dull: boolean): EnvironmentLayer {
  const { sky, sun, unit, width } = easel
  const grey = dull ? 0.8 : 0
  const tone = (hex: string, grayness: number) => {
    const [r, g, b] = parseHex(hex)
    const mean = (r + g + b) / 3
    return [r + (mean * 0.86 - r) * grayness, g + (mean * 0.89 - g) * grayness, b + (mean * 0.94 - b) * grayness] as const
  }
  const [zr, zg, zb] = tone(sky.zenith, grey)
  const [mr, mg, mb] = tone(sky.middle, grey)
  const [hr, hg, hb] = tone(sky.horizon, grey)
  const [sr, sg, sb] = tone(sky.sun, grey)
  const strength = dull ? sky.glow * 0.25 : sky.glow
  const bottom = Math.min(easel.height, easel.horizon + easel.height * 0.08)
  return easel.shade({ name: 'sky', kind: 'sky', depth: 1 }, { from: 0, to: bottom, step: unit > 900 ? 3 : 2 }, (x, y, out) => {
    const t = rise(easel, y)
    const low = ramp(-0.02, 0.42, t)
    const high = ramp(0.25, 1.05, t)
    const dx = (x - sun.x) / unit
    const dy = ((y - sun.y) / unit) * 1.35
    const d2 = dx * dx + dy * dy
    const glow = strength * (0.55 / (1 + d2 * 26) + 0.36 / (1 + d2 * 4.5) - 0.04 * Math.min(1, (x / width) * (1 - x / width)))
    const r = hr + (mr - hr) * low + (zr - mr) * high
    const g = hg + (mg - hg) * low + (zg - mg) * high
    const b = hb + (mb - hb) * low + (zb - mb) * high
    out[0] = r + (sr - r) * glow
    out[1] = g + (sg - g) * glow
    out[2] = b + (sb - b) * glow * 0.82
  })
}

function stars(easel: Easel): EnvironmentLayer {
  const random = easel.chance(22)
  const count = easel.scene.environment.time === 'night' ? 420 : 70
  return easel.draw({ name: 'stars', kind: 'sky', depth: 0.99 }, (context) => {
    const bottom = Math.min(easel.horizon, easel.height)
    for (let i = 0; i < count; i++) {
      const [x, y, size] = [random() * easel.width, random() ** 1.25 * bottom, random() ** 4]
      context.globalAlpha = (0.25 + 0.7 * random()) * (1 - (y / bottom) * 0.7)
      context.fillStyle = random.pick(['#ffffff', '#dfe8ff', '#fff2dc'])
      context.beginPath()
      context.arc(x, y, easel.unit * (0.0007 + size * 0.0018), 0, 7)
      context.fill()
    }
  })
}

/** The band of the galaxy across a clear night, with its dark lanes. */
function milkyWay(easel: Easel): EnvironmentLayer {
  const { noise, unit, width } = easel
  const random = easel.chance(26)
  const lean = random.between(0.5, 1.1) * (random() < 0.5 ? 1 : -1)
  const middle = width * random.between(0.4, 0.7)
  const bottom = Math.min(easel.horizon, easel.height)
  return easel.shade({ name: 'milky way', kind: 'sky', depth: 0.995 }, { from: 0, to: bottom, step: unit > 900 ? 3 : 2 }, (x, y, out) => {
    const across = (x - middle + (y - bottom * 0.5) * lean) / unit / Math.hypot(1, lean)
    const band = Math.exp(-across * across * 26)
    out[3] = 0
    if (band < 0.02) return
    const cloud = noise.octaves((x / unit) * 5, (y / unit) * 5, 4)
    const lane = ramp(0.42, 0.62, noise.octaves((x / unit) * 7 + 40, (y / unit) * 7, 3)) * Math.exp(-across * across * 160)
    const glow = band * Math.max(0, cloud - 0.22) * 1.5 * (1 - lane * 0.75)
    out[0] = 176 + across * 90
    out[1] = 178
    out[2] = 232 - across * 60
    out[3] = Math.min(0.62, glow * 0.66) * (1 - (y / bottom) * 0.6)
  }) // prettier-ignore
}

function disc(easel: Easel): EnvironmentLayer {
  const { sun, unit, sky } = easel
  const radius = unit * sky.disc
  return easel.draw({ name: 'sun', kind: 'sky', depth: 0.98 }, (context) => {
    const moon = easel.scene.environment.time === 'night'
    const halo = context.createRadialGradient(sun.x, sun.y, radius * 0.8, sun.x, sun.y, radius * 4)
    halo.addColorStop(0, moon ? 'rgba(214,226,255,0.4)' : 'rgba(255,244,206,0.6)')
    halo.addColorStop(0.35, moon ? 'rgba(200,214,255,0.13)' : 'rgba(255,244,206,0.2)')
    halo.addColorStop(1, 'rgba(255,240,200,0)')
    context.fillStyle = halo
    context.fillRect(sun.x - radius * 4, sun.y - radius * 4, radius * 8, radius * 8)
    context.fillStyle = moon ? '#eef2ff' : '#fffbe9'
    context.beginPath()
    context.arc(sun.x, sun.y, radius, 0, 7)
    context.fill()
    if (!moon) return
    context.fillStyle = 'rgba(170,184,220,0.55)'
    for (const [x, y, size] of [[-0.3, -0.2, 0.28], [0.25, 0.3, 0.22], [0.3, -0.35, 0.14], [-0.2, 0.45, 0.13]] as const) {
      context.beginPath()
      context.arc(sun.x + x * radius, sun.y + y * radius, size * radius, 0, 7)
      context.fill()
    }
  }) // prettier-ignore
}

/** Clouds of fractal noise laid on a plane overhead, lit from the side of the sun. */
export function clouds(easel: Easel, cover: number): EnvironmentLayer {
  const { noise, sun, unit, width, horizon, height } = easel
  const dull = cover > 0.9 ? 0.7 : 0
  const grey = (hex: string): [number, number, number] => {
    const [r, g, b] = parseHex(hex)
    const mean = (r + g + b) / 3
    return [r + (mean * 0.94 - r) * dull, g + (mean * 0.96 - g) * dull, b + (mean - b) * dull]
  }
  const [cr, cg, cb] = grey(easel.sky.cloud)
  const [dr, dg, db] = grey(easel.sky.shade)
  const storm = easel.scene.environment.weather.includes('storm') ? 0.62 : 1
  const shift = easel.chance(23).between(0, 200)
  const scale = easel.chance(24).between(1.35, 2.1)
  const threshold = 0.66 - cover * 0.34 - dull * 0.16
  const place = { name: 'clouds', kind: 'clouds', depth: 0.95, drift: unit * 0.006 } as const
  return easel.shade(place, { from: 0, to: Math.min(horizon, height), step: unit > 900 ? 3 : 2 }, (x, y, out) => {
    const up = rise(easel, y)
    const k = 1 / (up + 0.3)
    const cx = ((x - width / 2) / unit) * k * scale * 0.95 + shift
    const cy = k * 1.55 * scale + shift
    const density = noise.octaves(cx, cy * 1.15, 5)
    const alpha = ramp(threshold, threshold + 0.17, density) * ramp(0, 0.1, up)
    out[3] = alpha * 0.95
    if (alpha < 0.004) return
    const toward = Math.max(-0.22, Math.min(0.22, ((sun.x - x) / unit) * 0.6))
    const beside = noise.octaves(cx + toward, cy * 1.15 + 0.2, 3)
    const thick = ramp(threshold + 0.02, threshold + 0.32, density)
    const lit = Math.max(0, Math.min(1, 0.78 + (density - beside) * 2.6 - thick * 0.55))
    out[0] = (dr + (cr - dr) * lit) * storm
    out[1] = (dg + (cg - dg) * lit) * storm
    out[2] = (db + (cb - db) * lit) * storm
  })
}
