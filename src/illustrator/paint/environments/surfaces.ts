/** The surfaces of rooms: walls, floors and the top of a table, in the light of one lamp. */
import { mix } from '../../pen/pen.ts'
import type { Easel, EnvironmentLayer } from './easel.ts'
import type { Floor, Interior } from './interiors.data.ts'
import { ramp, type Noise } from './seeded.ts'

/** A room's wall in the light of its lamp, with paper, panels or stones. */
export function wallLayer(easel: Easel, wall: string, interior: Interior): EnvironmentLayer {
  const { width, height, horizon, noise, unit, sun } = easel
  const base = easel.litRgb(wall)
  const blocks = interior.panel === 'blocks' || easel.has('brick', 'stone')
  const panel = interior.panel && interior.panel !== 'blocks' ? easel.litRgb(interior.panel) : undefined
  const board = easel.litRgb(mix(wall, '#ffffff', 0.55))
  const night = easel.stage.light.night
  const lampX = sun.side < 0 ? width * 0.3 : width * 0.7
  const papered = interior.paper ? Math.floor(easel.chance(74)() * 3) : 0
  const wainscot = horizon - height * 0.24
  const corner = new Float32Array(width)
  const stripe = new Float32Array(width)
  for (let x = 0; x < width; x++) {
    corner[x] = ramp(0.3, 0.62, Math.abs(x / width - 0.5)) * 0.12
    if (papered === 1) stripe[x] = ramp(-0.15, 0.15, Math.sin((x / unit) * 76)) * 0.035 - 0.017
  }
  const stain = new Float32Array(width)
  return easel.shadeRows({ name: 'wall', kind: 'far', depth: 1 }, { from: 0, to: horizon }, (y, row, { columns }) => {
    const dy = (y - height * 0.28) / height
    const below = horizon - y
    const skirting = below < unit * 0.028
    const panelled = panel && y > wainscot
    const seam = panelled ? (Math.abs(y - wainscot) < unit * 0.006 ? 1.12 : 1) : skirting && below > unit * 0.025 ? 0.86 : 1
    const [r, g, b] = skirting ? board : panelled ? panel : base
    const level = (night ? 0.52 : 0.76) - Math.max(0, 1 - below / (unit * 0.09)) * 0.08
    noise.along(0, 3 / unit, (y / unit) * 3, stain)
    for (let x = 0, i = 0; x < columns; x++, i += 4) {
      const dx = (x - lampX) / width
      const pool = 1 / (1 + (dx * dx + dy * dy * 1.4) * (night ? 7 : 4))
      let light = level + pool * (night ? 0.42 : 0.27) - (corner[x] as number) + (stripe[x] as number)
      light += ((stain[x] as number) - 0.5) * 0.03
      if (papered === 2) light += diamonds((x / unit) * 15, (y / unit) * 15)
      if (blocks) light *= masonry((x / unit) * 7, (y / unit) * 13, noise)
      row[i] = r * light * seam
      row[i + 1] = g * light * seam
      row[i + 2] = b * light * seam
      row[i + 3] = 1
    }
  })
}

/** Wallpaper of diamonds: how much lighter it is at a point of the pattern. */
function diamonds(x: number, y: number): number {
  const [column, line] = [Math.round(x), Math.round(y)]
  return (column + line) % 2 === 0 ? ramp(0.2, 0.12, Math.abs(x - column) + Math.abs(y - line)) * 0.045 : 0
}

/** Courses of stone with joints: how bright they are at a point of the pattern. */
function masonry(x: number, y: number, noise: Noise): number {
  const course = Math.floor(y)
  const along = x + (course % 2) * 0.5
  const joint = Math.min(Math.abs(along - Math.round(along)) * 1.9, Math.abs(y - Math.round(y)))
  return 0.88 + ramp(0.03, 0.1, joint) * 0.12 + (noise.at(Math.floor(along + 0.5) * 5.3, course * 7.7) - 0.5) * 0.2
}

/** A table's top that fills the foreground, seen from a seat at it. */
export function tableTop(easel: Easel): EnvironmentLayer {
  const { width, height, horizon, noise, unit, sun } = easel
  const base = easel.litRgb(easel.chance(73).pick(['#b9804c', '#c9965f', '#9a673f', '#d3b48a']))
  const light = easel.litRgb('#fff4e2')
  const night = easel.stage.light.night ? 0.72 : 0.9
  return easel.shade({ name: 'table', kind: 'ground', depth: 0.7 }, { from: horizon, to: height }, (x, y, out) => {
    const v = (y - horizon) / (height - horizon)
    const side = Math.abs(x - width / 2) - width * (0.43 + v * 0.24)
    if (side > 1) {
      const away = side / unit
      out[0] = out[1] = 20
      out[2] = 28
      out[3] = 0.34 * ramp(0.09, 0, away) * ramp(0, 0.08, v)
      return
    }
    const gz = v * (1.9 - v * 0.6)
    const board = Math.floor(gz * 4.5)
    const u = (x - width / 2) / unit / (0.75 + v * 0.5)
    const bend = noise.at(u * 2.2, gz * 5 + board * 9) * 0.6
    const grain = noise.at(u * 3 + board * 13, gz * 46 + bend * 6) * 0.6 + noise.at(u * 8 + board * 5, gz * 130) * 0.4
    let tone = 0.9 + (grain - 0.5) * 0.22 + (noise.at(board * 7.7, 3.3) - 0.5) * 0.1
    tone -= ramp(0.02, 0.004, Math.abs(gz * 4.5 - Math.round(gz * 4.5))) * 0.25
    const dx = (x - (sun.side < 0 ? width * 0.36 : width * 0.64)) / width
    const shine = 0.3 / (1 + dx * dx * 9 + (v - 0.2) * (v - 0.2) * 12)
    const edge = y - horizon < unit * 0.005 || side > -unit * 0.006 ? 0.16 : 0
    out[3] = Math.max(0, Math.min(1, 0.5 - side))
    for (let i = 0; i < 3; i++) {
      const value = (base[i] as number) * tone * (night + 0.12 * v)
      out[i] = value + ((light[i] as number) - value) * (shine * 0.7 + edge)
    }
  })
}

/** A room's floor in perspective. */
export function floorLayer(easel: Easel, floor: { kind: Floor; color: string; wall: string }): EnvironmentLayer {
  const { width, height, horizon, unit, sun } = easel
  const base = easel.litRgb(floor.color)
  const glow = easel.litRgb(floor.wall)
  const night = easel.stage.light.night ? 0.68 : 0.86
  const lampX = sun.side < 0 ? width * 0.38 : width * 0.62
  const tones = new Float32Array(width)
  const pattern = floorPattern(easel, floor.kind)
  return easel.shadeRows({ name: 'floor', kind: 'ground', depth: 0.9 }, { from: horizon, to: height }, (y, row, { columns }) => {
    const v = (y - horizon + 0.5) / Math.max(1, height * 0.36)
    pattern(y, 1 / (v + 0.42), ramp(0, 0.3, v), tones)
    const level = night - Math.max(0, 1 - (y - horizon) / (unit * 0.05)) * 0.2
    const shine = 0.13 * ramp(0.7, 0, v)
    const [r, g, b] = base.map((one) => one * (1 - shine)) as [number, number, number]
    const [glowR, glowG, glowB] = glow.map((one) => one * shine) as [number, number, number]
    const away = (v - 0.45) * (v - 0.45) * 3
    for (let x = 0, i = 0; x < columns; x++, i += 4) {
      const dx = (x - lampX) / width
      const light = (tones[x] as number) * (level + 0.24 / (1 + dx * dx * 5 + away))
      row[i] = r * light + glowR
      row[i + 1] = g * light + glowG
      row[i + 2] = b * light + glowB
      row[i + 3] = 1
    }
  })
}

/** Fills a row of the floor with how bright its boards, tiles or pile are; `z` is its distance, `clear` 0-1 how plainly fine grain is seen. */
type FloorPattern = (y: number, z: number, clear: number, tones: Float32Array) => void

function floorPattern({ noise, width, unit }: Easel, kind: Floor): FloorPattern {
  const across = (x: number, z: number): number => ((x - width / 2) / unit) * z * 5
  if (kind === 'planks') {
    return (_y, z, clear, tones) => {
      let last = NaN
      let [along, own, end] = [0, 0, 0]
      for (let x = 0; x < tones.length; x++) {
        const gx = across(x, z)
        const plank = Math.floor(gx + 100)
        if (plank !== last) {
          last = plank
          along = z * 5.25 + ((plank * 37) % 11) * 0.31
          own = (noise.at(plank * 7.7, Math.floor(along) * 3.3) - 0.5) * 0.2
          end = ramp(0.02, 0.005, Math.abs(along - Math.round(along))) * 0.16
        }
        const seam = Math.abs(gx - Math.round(gx))
        const grain = (noise.at(gx * 9 + plank * 5, along * 1.7) - 0.5) * 0.12 + (noise.at(gx * 34, along * 2.4) - 0.5) * 0.07 * clear // prettier-ignore
        tones[x] = 1 + own + grain - end - (seam < 0.035 ? ramp(0.035, 0.012, seam) * 0.24 : 0)
      }
    }
  }
  if (kind === 'carpet' || kind === 'concrete') {
    const pile = new Float32Array(width)
    const [broad, fine] = kind === 'concrete' ? [0.22, 0.05] : [0.1, 0.12]
    return (y, z, _clear, tones) => {
      noise.along(0, 0.9, y * 0.9, pile)
      for (let x = 0; x < tones.length; x++)
        tones[x] = 1 + (noise.octaves(across(x, z) * 1.4, z * 9.8, 3) - 0.5) * broad + ((pile[x] as number) - 0.5) * fine
    }
  }
  return (_y, z, _clear, tones) => {
    const tz = z * 5.6
    const [line, row] = [Math.round(tz), Math.floor(tz)]
    let last = NaN
    let own = 0
    for (let x = 0; x < tones.length; x++) {
      const tx = across(x, z) * 0.8
      const column = Math.round(tx)
      if (column !== last) {
        last = column
        own = (noise.at((column + 100 + line) * 3.7, row * 5.1) - 0.5) * (kind === 'stone' ? 0.2 : 0.04)
      }
      const joint = Math.min(Math.abs(tx - column), Math.abs(tz - line))
      const check = kind === 'checks' ? ((Math.floor(tx + 100) + row) % 2 ? 0.07 : -0.13) : 0
      tones[x] = 1 + own + check - (joint < 0.045 ? ramp(0.045, 0.015, joint) * 0.16 : 0)
    }
  }
}
