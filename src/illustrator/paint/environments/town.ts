/** Towns: skylines with lit windows, streets running to the horizon, and houses of a village. */
import type { Pen, SKRSContext2D } from '../../pen/pen.ts'
import type { Easel, EnvironmentLayer } from './easel.ts'
import { ramp, type Chance, type Noise } from './seeded.ts'

const FRONTS = ['#7c8ba3', '#a9a39c', '#8f7f78', '#5f7390', '#b8a898', '#6d7f86', '#95a3b4', '#84706c'] as const

/** One row of towers standing on a line. */
export function towersLayer(
  easel: Easel,
  row: { foot: number; height: number; distance: number; salt: number; depth: number; gap?: number },
): EnvironmentLayer {
  const random = easel.chance(row.salt)
  const glow = easel.stage.light.night || ['sunset', 'dawn'].includes(easel.scene.environment.time)
  return easel.draw({ name: `towers ${row.salt}`, kind: 'middle', depth: row.depth }, (context) => {
    let x = -easel.unit * 0.06
    while (x < easel.width) {
      const width = easel.unit * random.between(0.06, 0.13)
      const middle = Math.abs(x + width / 2 - easel.width / 2) / easel.width
      const open = row.gap ? ramp(row.gap * 0.5, row.gap * 0.5 + 0.28, middle) : 1
      const height = row.height * (0.25 + 0.75 * random() ** 1.6) * (0.25 + 0.75 * open)
      drawTower(
        context,
        easel,
        { x, y: row.foot - height, width, height: height + easel.unit * 0.02, distance: row.distance, glow },
        random,
      )
      x += width * random.between(0.92, 1.25)
    }
  })
}

type Tower = { x: number; y: number; width: number; height: number; distance: number; glow: boolean }

function drawTower(context: SKRSContext2D, easel: Easel, tower: Tower, random: Chance): void {
  const { x, y, width, height, distance } = tower
  const front = random.pick(FRONTS)
  const face = context.createLinearGradient(x, 0, x + width, 0)
  const [near, far] = easel.sun.side < 0 ? [0, 1] : [1, 0]
  face.addColorStop(near, easel.lit(front, distance))
  face.addColorStop(far, easel.lit(front, distance + 0.04))
  context.fillStyle = face
  const shape = random()
  if (shape < 0.22) context.fillRect(x + width * 0.22, y - height * 0.1, width * 0.56, height * 0.12)
  else if (shape < 0.36) context.fillRect(x + width * 0.47, y - height * 0.2, width * 0.06, height * 0.22)
  else if (shape < 0.48) {
    context.beginPath()
    context.moveTo(x, y + 1)
    context.lineTo(x + width * (easel.sun.side < 0 ? 1 : 0), y - height * 0.12)
    context.lineTo(x + width, y + 1)
    context.fill()
  }
  context.fillRect(x, y, width, height)
  context.fillStyle = 'rgba(20,24,48,0.2)'
  context.fillRect(easel.sun.side < 0 ? x + width * 0.62 : x, y, width * 0.38, height)
  const columns = Math.max(3, Math.round(width / (easel.unit * 0.016)))
  const cell = (width * 0.86) / columns
  const floors = Math.floor((height * 0.94) / (cell * 1.35))
  const dark = easel.lit('#3c4a63', distance)
  for (let floor = 0; floor < floors; floor++)
    for (let column = 0; column < columns; column++) {
      const chance = random()
      const shines = tower.glow ? chance < 0.42 : chance < 0.03
      context.globalAlpha = shines ? 0.95 - distance * 0.45 : 0.62
      context.fillStyle = shines ? (chance < 0.3 ? '#ffd98a' : '#ffefc2') : dark
      context.fillRect(
        x + width * 0.07 + column * cell + cell * 0.16,
        y + width * 0.1 + floor * cell * 1.35,
        cell * 0.66,
        cell * 0.82,
      )
    }
  context.globalAlpha = 1
}

/** A paved way to the vanishing point: a road with its lines, or cobbles, with pavements beside it. */
export function roadLayer(
  easel: Easel,
  options: { pavement: string; road: string; lines: boolean; cobbles?: boolean; half?: number; verge?: boolean },
): EnvironmentLayer {
  const { width, height, unit, horizon, noise } = easel
  const road = easel.litRgb(options.road)
  const snowy = easel.scene.environment.season === 'winter' || easel.scene.environment.weather.includes('snow')
  const walk = easel.litRgb(snowy && !options.verge ? '#edf3fa' : options.pavement)
  const paint = easel.litRgb('#f2eee2')
  const air = easel.litRgb(options.road, 1)
  const half = options.half ?? 1.2
  const wet = easel.scene.environment.weather.includes('rain') ? 0.25 : 0
  const sky = easel.litRgb('#ffffff', 1)
  const place = { name: 'road', kind: 'ground', depth: options.verge ? 0.44 : 0.5 } as const
  const [broad, fine, gleam] = [new Float32Array(width), new Float32Array(width), new Float32Array(width)]
  return easel.shadeRows(place, { from: horizon, to: height }, (y, row, { columns }) => {
    const v = (y - horizon + 0.5) / (height - horizon)
    const z = 1 / (v + 0.002)
    const [start, pace] = [(-width / 2 / unit) * z * 2.1, (z / unit) * 2.1]
    noise.octavesAlong(start * 1.3, pace * 1.3, z * 1.1, broad, 3)
    noise.along(0, 0.8, y * 0.8, fine)
    if (wet > 0) noise.along(start * 2, pace * 2, z * 0.7, gleam)
    const clear = ramp(0.06, 0.5, v)
    const mist = Math.exp(-v * 8) * 0.55
    const soft = z * 0.004
    const dash = (z * 0.8) % 1 < 0.5 ? 1 : 0
    for (let x = 0, i = 0; x < columns; x++, i += 4) {
      const across = start + x * pace
      const side = across < 0 ? -across : across
      if (options.verge && side > half + 0.1) {
        row[i + 3] = 0
        continue
      }
      let tone = 0.94 + ((broad[x] as number) - 0.5) * 0.3 + ((fine[x] as number) - 0.5) * 0.1 * clear
      const onRoad = side < half
      let white = 0
      if (onRoad && options.lines) {
        const edge = Math.abs(side - half * 0.92)
        if (side < 0.045 + soft) white = ramp(0.045 + soft, 0.03, side) * dash
        if (edge < 0.035 + soft) white += ramp(0.035 + soft, 0.018, edge)
      }
      if (clear > 0 && (options.cobbles || (!onRoad && !options.verge)))
        tone += paving(across, z, options.cobbles && onRoad ? 5 : 1.9, noise) * clear
      const curb = options.verge || side < half - 0.02 || side > half + 0.12 ? 0 : ramp(0.07, 0.05, Math.abs(side - half - 0.05))
      const shine = wet > 0 ? wet * (0.6 + 0.8 * (gleam[x] as number)) * (onRoad ? 1 : 0.5) : 0
      const [r, g, b] = onRoad ? road : walk
      const marked = Math.min(1, white) * 0.85
      for (let k = 0; k < 3; k++) {
        let value = (k === 0 ? r : k === 1 ? g : b) * tone
        value += (paint[k] as number) * 0.25 * curb + ((paint[k] as number) - value) * marked
        value += ((sky[k] as number) - value) * shine
        row[i + k] = value + ((air[k] as number) - value) * mist
      }
      row[i + 3] = options.verge && !onRoad ? 1 - ramp(half, half + 0.1, side) : 1
    }
  })
}

/** Cobbles or slabs of a size: how much brighter than the ground they are at a point. */
function paving(across: number, z: number, size: number, noise: Noise): number {
  const course = Math.floor(z * size)
  const along = across * size + (course % 2) * 0.5
  const joint = Math.min(Math.abs(along - Math.round(along)), Math.abs(z * size - Math.round(z * size)))
  return (
    (noise.at(Math.floor(along + 0.5) * 7.3, course * 3.1) - 0.5) * 0.14 - (joint < 0.09 ? ramp(0.09, 0.02, joint) * 0.22 : 0)
  )
}

/** House fronts down both sides of a street, in perspective, with windows, doors and awnings. */
export function frontsLayer(easel: Easel): EnvironmentLayer {
  const random = easel.chance(61)
  const night = easel.stage.light.lamps
  const neon = easel.has('neon', 'cyberpunk')
  const colors = ['#c98f6b', '#d8c3a0', '#9fb0b6', '#b96f5e', '#e3d6bf', '#8f9f8a', '#c7a36d', '#a88f9a']
  return easel.draw({ name: 'fronts', kind: 'middle', depth: 0.45 }, (context, pen) => {
    for (const side of [-1, 1] as const)
      for (let i = 6; i >= 0; i--) {
        const [far, near] = [1 / (1 + (i + 1) * 0.62), 1 / (1 + i * 0.62)]
        const at = (t: number, up: number): [number, number] => {
          const scale = far + (near - far) * t
          return [
            easel.width / 2 + side * scale * easel.width * 0.56,
            easel.horizon + scale * easel.height * 0.17 - up * scale * easel.height,
          ]
        }
        const tall = random.between(0.62, 0.95)
        const quad = (t0: number, t1: number, u0: number, u1: number, color: string, glow?: number) =>
          pen.polygon([at(t0, u0), at(t1, u0), at(t1, u1), at(t0, u1)], { color, volume: 0.4, ...(glow ? { glow } : {}) })
        quad(-0.02, 1.02, 0, tall, random.pick(colors))
        quad(-0.02, 1.02, tall - 0.025, tall + 0.01, '#7d6a5c')
        const floors = Math.round(tall / 0.17)
        for (let floor = 1; floor < floors; floor++)
          for (const t of [0.12, 0.42, 0.72]) {
            const shines = night ? random() < 0.55 : false
            quad(
              t,
              t + 0.17,
              0.1 + floor * 0.15,
              0.19 + floor * 0.15,
              shines ? easel.shine(random.pick(['#ffd98c', '#ffe9b8', '#f7c56e'])) : '#54687c',
            )
          }
        quad(0.1, 0.56, 0.03, 0.16, night ? easel.shine('#ffdf9a') : '#6f8796')
        quad(0.66, 0.86, 0, 0.16, '#5b4034')
        quad(0.06, 0.6, 0.165, 0.205, random.pick(['#b8433f', '#3f7a68', '#d9a13c', '#3d5d8c']))
        if (neon)
          quad(0.84, 0.93, 0.24, 0.48, easel.shine(random.pick(['#ff4fa3', '#37e0ff', '#a56bff', '#ffd23f'])), easel.unit * 0.015)
      }
    lampPosts(context, pen, easel)
  })
}

function lampPosts(context: SKRSContext2D, pen: Pen, easel: Easel): void {
  for (const [scale, side] of [[0.3, -1], [0.3, 1], [0.52, -1], [0.52, 1]] as const) {
    const [x, foot, tall] = [easel.width / 2 + side * scale * easel.width * 0.47, easel.horizon + scale * easel.height * 0.2, scale * easel.height * 0.5]
    pen.limb([[x, foot], [x, foot - tall]], [scale * easel.unit * 0.02, scale * easel.unit * 0.012], '#3c4046')
    pen.circle(x, foot - tall, scale * easel.unit * 0.03, { color: easel.stage.light.lamps ? easel.shine('#fff0c0') : '#e8e6da', glow: easel.stage.light.lamps ? easel.unit * 0.03 : 0 })
    if (!easel.stage.light.lamps) continue
    const pool = context.createRadialGradient(x, foot - tall, 0, x, foot - tall, tall * 0.8)
    pool.addColorStop(0, 'rgba(255,214,130,0.4)')
    pool.addColorStop(1, 'rgba(255,200,110,0)')
    context.fillStyle = pool
    context.fillRect(x - tall, foot - tall * 2, tall * 2, tall * 2)
  }
} // prettier-ignore

/** A row of small houses with pitched roofs along a line; the middle stays open by `gap`. */
export function housesLayer(
  easel: Easel,
  row: { foot: number; size: number; count: number; salt: number; depth: number; distance: number; gap?: number },
): EnvironmentLayer {
  const random = easel.chance(row.salt)
  const tinted = (hex: string) => easel.lit(hex, row.distance)
  return easel.draw({ name: 'houses', kind: 'middle', depth: row.depth }, (context) => {
    const box = (x: number, y: number, w: number, h: number, color: string) => {
      context.fillStyle = color
      context.fillRect(x, y, w, h)
    }
    for (let i = 0; i < row.count; i++) {
      let u = (i + random.between(0.2, 0.8)) / row.count
      if (row.gap) u = u < 0.5 ? u * (1 - row.gap) : 1 - (1 - u) * (1 - row.gap)
      const [w, h] = [row.size * random.between(0.8, 1.25), row.size * random.between(0.6, 0.95)]
      const [x, y] = [u * easel.width - w / 2, row.foot - h]
      box(x, y, w, h + 2, tinted(random.pick(['#f0e2c8', '#e8c7a6', '#d9dcd6', '#e6b9a0', '#c9d3dc', '#f3ead8'])))
      box(easel.sun.side < 0 ? x + w * 0.7 : x, y, w * 0.3, h + 2, 'rgba(40,30,60,0.14)')
      context.fillStyle = tinted(
        easel.scene.environment.season === 'winter'
          ? '#f4f8fc'
          : random.pick(['#a9503c', '#8c4a3c', '#6f5a52', '#b5683f', '#5d6b7a']),
      )
      context.beginPath()
      context.moveTo(x - w * 0.1, y + 1)
      context.lineTo(x + w * 0.5, y - h * random.between(0.45, 0.7))
      context.lineTo(x + w * 1.1, y + 1)
      context.fill()
      const shine = easel.stage.light.lamps ? '#ffdc94' : tinted('#5f7688')
      for (const at of [0.14, 0.64]) box(x + w * at, y + h * 0.2, w * 0.2, h * 0.28, shine)
      box(x + w * 0.42, y + h * 0.5, w * 0.18, h * 0.5, tinted('#6b4a38'))
    }
  })
}
