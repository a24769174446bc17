/** Paper-cut: the surroundings as sheets of coloured paper, one over the other with shadows between; things cut out and laid on top. */
import { noiseTile, tileAt } from '../noise-tile.ts'
import { readBetween } from './bilinear.ts'
import { boxBlur } from './kernels.ts'
import { grown } from './line-art.ts'
import { mapColors, nearest, ownColors, type PaletteMap } from './palette.ts'
import { simplified } from './simplified.ts'
import type { Frame, Style } from './style.ts'

export const paperCut: Style = {
  medium: 'paper-cut',
  pen: { fill: 'flat', lightFrom: -1 },
  flat: true,
  filter(frame, { scene, scenery, subject }) {
    const { width, height, data } = frame
    const unit = Math.min(width, height)
    const { sheet, map } = sheetsOf(scenery())
    const high = heights(sheet, map, width, height)
    const drop = Math.max(2, Math.round(unit * 0.007))
    const above = boxBlur(high, width, height, Math.max(1, Math.round(unit * 0.006)))
    const shadow = boxBlur(grown(subject, width, height, 2), width, height, Math.round(drop * 1.4))
    const fibre = noiseTile(128, 3, scene.seed)
    const crease = noiseTile(16, 3, scene.seed)
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const p = y * width + x
        const i = p * 4
        const cover = (subject[p] as number) / 255
        const paper = 0.95 + (tileAt(fibre, x, y) - 0.5) * 0.1 + (tileAt(crease, x, y) - 0.5) * 0.07
        const upper = Math.max(0, p - drop - drop * width)
        // A sheet is dark where a higher one stands to its upper left, and its own upper edge catches light.
        const over = (above[upper] as number) - (high[p] as number)
        const shade = 1 - (over > 0 ? Math.min(0.42, over * 0.5) : 0)
        const rim = (high[p] as number) - (high[Math.max(0, p - width * 2 - 1)] as number) > 0.2 ? 16 : 0
        const cast = 1 - (shadow[Math.max(0, p - drop - Math.round(drop * 1.5) * width)] as number) * 0.45
        const [r, g, b] = map.colors[sheet[p] as number] as readonly [number, number, number]
        const edge = cover > 0.6 && (subject[Math.max(0, p - 2 - 2 * width)] as number) < 80 ? 30 : 0
        const k = shade * cast * paper
        data[i] = ((data[i] as number) * paper + edge) * cover + (r * 1.06 + 8 + rim) * k * (1 - cover)
        data[i + 1] = ((data[i + 1] as number) * paper + edge) * cover + (g * 1.06 + 7 + rim) * k * (1 - cover)
        data[i + 2] = ((data[i + 2] as number) * paper + edge) * cover + (b * 1.04 + 6 + rim) * k * (1 - cover)
      }
    }
  },
}

/** Each pixel's sheet: the nearest of a few colours of the simplified picture. */
function sheetsOf(scenery: Frame): { sheet: Uint8Array; map: PaletteMap } {
  const { width, height } = scenery
  const { planes, factor } = simplified(scenery, 0.024)
  const small: Frame = { width: planes.width, height: planes.height, data: new Uint8ClampedArray(planes.red.length * 4) }
  for (let p = 0; p < planes.red.length; p++) {
    small.data[p * 4] = planes.red[p] as number
    small.data[p * 4 + 1] = planes.green[p] as number
    small.data[p * 4 + 2] = planes.blue[p] as number
  }
  const map = mapColors(ownColors(small, 7), 1.2)
  const sheet = new Uint8Array(width * height)
  const color = new Float32Array(3)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      readBetween(planes, (x + 0.5) / factor - 0.5, (y + 0.5) / factor - 0.5, color)
      sheet[y * width + x] = nearest(map, color[0] as number, color[1] as number, color[2] as number)
    }
  return { sheet, map }
}

/** How high each pixel's sheet lies, in sheets: those that are lower in the picture on the whole lie on top. */
function heights(sheet: Uint8Array, map: PaletteMap, width: number, height: number): Float32Array {
  const sums = new Float64Array(map.colors.length)
  const counts = new Float64Array(map.colors.length)
  for (let p = 0; p < sheet.length; p += 5) {
    const k = sheet[p] as number
    sums[k] = (sums[k] as number) + Math.floor(p / width)
    counts[k] = (counts[k] as number) + 1
  }
  const order = [...map.colors.keys()].sort((a, b) => (sums[a] as number) / Math.max(1, counts[a] as number) - (sums[b] as number) / Math.max(1, counts[b] as number)) // prettier-ignore
  const rank = new Float32Array(order.length)
  order.forEach((k, at) => (rank[k] = at))
  const out = new Float32Array(width * height)
  for (let p = 0; p < out.length; p++) out[p] = rank[sheet[p] as number] as number
  return out
}
