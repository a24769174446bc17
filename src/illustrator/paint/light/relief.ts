/**
 * Models a finished sprite in the light: its outline is inflated to a form whose sides turn to and from the light, so that flat shapes become round. Warm
 * where the light falls, cool where only the sky reaches, a bright rim against the light, the ground's colour from below, haze with distance.
 */
import { boxBlur } from '../styles/kernels.ts'
import { noiseTile, tileAt } from '../noise-tile.ts'
import type { Sprite } from '../sprite.ts'
import type { SceneLight } from './scene-light.ts'

export type ReliefPlace = {
  /** 0 near, 1 far. */
  depth: number
  centerX: number
  /** Stands on the ground, so that its foot lies in its own shade. */
  grounded: boolean
  /** Gives light of its own: its bright parts are not dimmed. */
  shining: boolean
  /** Even colour without the mottling of real surfaces, for styles of flat areas. */
  even: boolean
}

/** Lights the sprite in place; `then` may do more to its pixels before they are put back. */
export function lightSprite(
  sprite: Sprite,
  light: SceneLight,
  place: ReliefPlace,
  then?: (pixels: { width: number; height: number; data: Uint8ClampedArray }) => void,
): void {
  const { canvas } = sprite
  const { width, height } = canvas
  const context = canvas.getContext('2d')
  const image = context.getImageData(0, 0, width, height)
  const form = formOf(image.data, width, height, light.from[0] > place.centerX ? 1 : -1)
  shade(image.data, { width, height, margin: sprite.margin }, form, light, place)
  then?.(image)
  context.putImageData(image, 0, 0)
}

/** The form on a coarse grid: how much each place faces the light (-1 to 1), faces down (0 to 1), and lies at the edge towards the light (0 to 1). */
type Form = { step: number; columns: number; facing: Float32Array; down: Float32Array; edge: Float32Array }

function formOf(pixels: Uint8ClampedArray, width: number, height: number, side: -1 | 1): Form {
  const step = Math.max(1, Math.round(Math.min(width, height) / 110))
  const [columns, rows] = [Math.ceil(width / step) + 1, Math.ceil(height / step) + 1]
  const alpha = new Float32Array(columns * rows)
  for (let row = 0; row < rows; row++) {
    const y = Math.min(height - 1, row * step)
    for (let column = 0; column < columns; column++)
      alpha[row * columns + column] = (pixels[(y * width + Math.min(width - 1, column * step)) * 4 + 3] as number) / 255
  }
  const shorter = Math.min(columns, rows)
  const fine = boxBlur(alpha, columns, rows, Math.max(1, Math.round(shorter * 0.018)))
  const middle = boxBlur(fine, columns, rows, Math.max(1, Math.round(shorter * 0.05)))
  const broad = boxBlur(middle, columns, rows, Math.max(2, Math.round(shorter * 0.13)))
  const form: Form = {
    step,
    columns,
    facing: new Float32Array(columns * rows),
    down: new Float32Array(columns * rows),
    edge: new Float32Array(columns * rows),
  }
  const [lx, ly] = [side * 0.74, -0.67]
  const slope = (field: Float32Array, i: number, by: number) => (field[i + by] as number) - (field[i - by] as number)
  for (let row = 1; row < rows - 1; row++) {
    for (let column = 1; column < columns - 1; column++) {
      const i = row * columns + column
      if (alpha[i] === 0 && (fine[i] as number) < 0.02) continue
      const gx = slope(fine, i, 1) * 1.4 + slope(middle, i, 1) * 3.2 + slope(broad, i, 1) * 5
      const gy = slope(fine, i, columns) * 1.4 + slope(middle, i, columns) * 3.2 + slope(broad, i, columns) * 5
      const long = Math.sqrt(gx * gx + gy * gy + 0.5)
      const toLight = -(gx * lx + gy * ly) / long
      form.facing[i] = toLight
      form.down[i] = gy < 0 ? -gy / long : 0
      const beyondX = Math.max(0, Math.min(columns - 1, column + Math.round(lx * 2)))
      const beyondY = Math.max(0, Math.min(rows - 1, row + Math.round(ly * 2)))
      const open = 1 - (fine[beyondY * columns + beyondX] as number)
      form.edge[i] = toLight > 0 ? open * open * Math.min(1, toLight * 1.6) : 0
    }
  }
  return form
}

/** One pass over the pixels; bilinear reading of the coarse form. */
function shade(
  pixels: Uint8ClampedArray,
  size: { width: number; height: number; margin: number },
  form: Form,
  light: SceneLight,
  place: ReliefPlace,
): void {
  const { width, height, margin } = size
  const { step, columns, facing, down, edge } = form
  const tint = [0, 1, 2].map((k) => protect((light.ambient[k] as number) * 0.45 + (light.key[k] as number) * 0.6))
  const mean = ((tint[0] as number) + (tint[1] as number) + (tint[2] as number)) / 3
  const [tr, tg, tb] = tint as [number, number, number]
  const m = light.modelling
  const warm = (k: 0 | 1 | 2) => 0.22 * m * (0.6 + 0.4 * (light.key[k] / Math.max(...light.key)))
  const cool = (k: 0 | 1 | 2) => 0.5 * m * (1 - 0.42 * (light.ambient[k] / Math.max(...light.ambient)))
  const [wr, wg, wb] = [warm(0), warm(1), warm(2)]
  const [cr, cg, cb] = [cool(0), cool(1), cool(2)]
  const rim = light.rim.strength * (light.silhouette > 0 ? 1 : 0.85)
  const [rr, rg, rb] = light.rim.color.map((v) => v * 255 * rim) as [number, number, number]
  const bright = Math.min(1, mean * 1.1)
  const [br, bg, bb] = light.bounce.map((v) => v * 40 * bright) as [number, number, number]
  const haze = Math.min(0.7, light.hazeAmount * place.depth * 0.85)
  const [hr, hg, hb] = light.haze.map((v) => v * 255 * haze) as [number, number, number]
  const clear = 1 - haze
  const dark = 1 - light.silhouette * 0.86
  const grain = noiseTile(64, 3)
  const mottle = place.even ? 0 : 0.05
  const footFrom = height - margin - (height - margin * 2) * 0.16
  for (let y = 0; y < height; y++) {
    const fy = y / step
    const row = fy | 0
    const wy = fy - row
    const foot = place.grounded && y > footFrom ? 1 - 0.22 * ((y - footFrom) / (height - margin - footFrom)) : 1
    const low = Math.max(0, (y / height - 0.35) * 1.5)
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * 4
      if (pixels[i + 3] === 0) continue
      const fx = x / step
      const column = fx | 0
      const wx = fx - column
      const at = row * columns + column
      const d = wx * wy
      const b = wx - d
      const c = wy - d
      const a = 1 - wx - c
      const s = (facing[at] as number) * a + (facing[at + 1] as number) * b + (facing[at + columns] as number) * c + (facing[at + columns + 1] as number) * d // prettier-ignore
      const u = ((down[at] as number) * a + (down[at + 1] as number) * b + (down[at + columns] as number) * c + (down[at + columns + 1] as number) * d) * low // prettier-ignore
      const e = (edge[at] as number) * a + (edge[at + 1] as number) * b + (edge[at + columns] as number) * c + (edge[at + columns + 1] as number) * d // prettier-ignore
      const r = pixels[i] as number
      const g = pixels[i + 1] as number
      const bl = pixels[i + 2] as number
      const most = r > g ? (r > bl ? r : bl) : g > bl ? g : bl
      const least = r < g ? (r < bl ? r : bl) : g < bl ? g : bl
      // Whites, and the hues of skin, take the light's brightness but little of its colour.
      const guard = most > 150 && (most - least < 46 || (r > g && g > bl && r - bl < 130)) ? 0.6 : 0.12
      const keep = place.shining && most > 180 ? 1 : 0
      const texture = (1 + (tileAt(grain, x, y) - 0.5) * mottle) * foot * dark
      const pr = (keep || tr + (mean - tr) * guard) * texture * (1 + s * (s > 0 ? wr : cr) * (1 - keep))
      const pg = (keep || tg + (mean - tg) * guard) * texture * (1 + s * (s > 0 ? wg : cg) * (1 - keep))
      const pb = (keep || tb + (mean - tb) * guard) * texture * (1 + s * (s > 0 ? wb : cb) * (1 - keep))
      pixels[i] = (r * pr + br * u + rr * e) * clear + hr
      pixels[i + 1] = (g * pg + bg * u + rg * e) * clear + hg
      pixels[i + 2] = (bl * pb + bb * u + rb * e) * clear + hb
    }
  }
}

/** Caps a tint so that white stays whitish and night stays readable. */
const protect = (value: number): number => Math.max(0.5, Math.min(1.04, 0.35 + value * 0.68))
