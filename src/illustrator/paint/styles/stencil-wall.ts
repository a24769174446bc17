/** Walls for paint from cans: brick or concrete with old clouds of colour. */
import { seededRandom } from '../../../lib/random.ts'
import { noiseTile, tileAt, type NoiseTile } from '../noise-tile.ts'
import { eachRow } from './kernels.ts'
import type { Frame } from './style.ts'

type Cloud = { x: number; y: number; radius: number; color: readonly [number, number, number] }

const SPRAY = [[233, 54, 78], [250, 198, 44], [38, 166, 190], [245, 120, 40], [150, 84, 196], [96, 190, 96]] as const // prettier-ignore

/** Fills a frame with the wall. `clouds` of spray lie on it. */
export function paintWall(frame: Frame, seed: number, options: { brick: boolean; clouds: number; size: number }): void {
  const { width, height } = frame
  const random = seededRandom(seed).fork('wall')
  const shorter = Math.min(width, height)
  const unit = 1024 / shorter
  const clouds: Cloud[] = Array.from({ length: options.clouds }, () => ({
    x: random.next() * width,
    y: random.next() * height * 0.9,
    radius: shorter * random.between(0.5, 1.1) * options.size,
    color: random.pick(SPRAY),
  }))
  const stains = noiseTile(8, 5, seed)
  const speck = noiseTile(128, 2, seed + 1)
  eachRow(0, height, (y) => {
    wallRow(frame, y, { unit, brick: options.brick, stains, speck })
    // A stain moves the edge of a cloud by less than half its radius.
    for (const cloud of clouds)
      if (Math.abs(y - cloud.y) < cloud.radius * 1.76) cloudRow(frame, y, { unit, cloud, stains, speck })
  })
}

type Grains = { unit: number; stains: NoiseTile; speck: NoiseTile }

/** A row of bare wall. */
function wallRow({ width, data }: Frame, y: number, wall: Grains & { brick: boolean }): void {
  const { unit, brick, stains, speck } = wall
  const v = y * unit
  const row = Math.floor(v / 24)
  const bed = v % 24 < 3
  for (let x = 0, i = y * width * 4; x < width; x++, i += 4) {
    const u = x * unit
    const tone = 0.76 + tileAt(stains, u >> 1, v >> 1) * 0.36 + (tileAt(speck, u | 0, v | 0) - 0.5) * 0.14
    let r = 190
    let g = 188
    let b = 184
    if (brick) {
      const bx = u + (row & 1) * 32
      const mortar = bed || bx % 64 < 3
      const each = ((Math.imul(Math.floor(bx / 64) + row * 57, 2654435761) >>> 8) & 255) / 255
      r = mortar ? 172 : 204 - 38 * each
      g = mortar ? 164 : 184 - 42 * each
      b = mortar ? 156 : 172 - 44 * each
    }
    data[i] = r * tone
    data[i + 1] = g * tone
    data[i + 2] = b * tone
    data[i + 3] = 255
  }
}

/** The part of a cloud of spray that lies on a row; only the columns that it may reach are looked at. */
function cloudRow({ width, data }: Frame, y: number, spray: Grains & { cloud: Cloud }): void {
  const { unit, cloud, stains, speck } = spray
  const { radius, color } = cloud
  const v = y * unit
  const dy = (y - cloud.y) / radius
  const reach = Math.sqrt(Math.max(0, 3.1 - dy * dy)) * radius
  const [red, green, blue] = color
  const from = Math.max(0, Math.ceil(cloud.x - reach))
  const to = Math.min(width - 1, Math.floor(cloud.x + reach))
  for (let x = from, i = (y * width + from) * 4; x <= to; x++, i += 4) {
    const u = x * unit
    const dx = (x - cloud.x) / radius
    const d = Math.sqrt(dx * dx + dy * dy) + (tileAt(stains, u >> 1, v >> 1) - 0.5) * 0.9
    if (d > 1.3) continue
    const grain = tileAt(speck, u | 0, v | 0)
    if (d >= 1 && grain <= 0.66) continue
    const a = d < 1 ? (1 - d * 0.55) * 0.72 : (1.3 - d) * 1.4
    const r = data[i] as number
    const g = data[i + 1] as number
    const b = data[i + 2] as number
    data[i] = r + (red - r) * a
    data[i + 1] = g + (green - g) * a
    data[i + 2] = b + (blue - b) * a
  }
}
