/** Leaning pictures: how far nearly level and nearly upright lines lean, and the picture turned back, as large as it was. */
import { brightnessOf } from './per-pixel.ts'
import { drawnFrom } from './geometry.ts'
import type { Raster } from './retouch.ts'

/** The farthest lean that is looked for, in degrees: more is likely meant. */
const FARTHEST = 15
/** How much better than the others the best angle must gather the edges, or nothing is straightened. */
const CLEAR = 1.12

type Edge = { x: number; y: number; weight: number; level: boolean }

/** Clockwise degrees by which the picture leans; undefined when no lines tell. Edges are laid on rows and columns for every angle; the one that gathers them best wins. */
export function leanOf(picture: Raster): number | undefined {
  const edges = edgesOf(picture)
  if (edges.length < 40) return undefined
  const scores: number[] = []
  const angles: number[] = []
  for (let angle = -FARTHEST; angle <= FARTHEST; angle += 0.5) {
    angles.push(angle)
    scores.push(gathered(edges, angle))
  }
  const best = scores.indexOf(Math.max(...scores))
  const usual = scores.toSorted((a, b) => a - b)[scores.length >> 1] as number
  if ((scores[best] as number) < usual * CLEAR || best === 0 || best === scores.length - 1) return undefined
  let fine = angles[best] as number
  let most = 0
  for (let angle = fine - 0.5, from = fine; angle <= from + 0.5; angle += 0.1) {
    const score = gathered(edges, angle)
    if (score > most) [most, fine] = [score, angle]
  }
  return Math.round(fine * 10) / 10
}

/** The picture turned clockwise by so many degrees and enlarged until no corner is empty. */
export function turnedBy(picture: Raster, degrees: number): Raster {
  const { width, height } = picture
  const angle = (degrees * Math.PI) / 180
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
  const grow = Math.abs(cos) + Math.max(width / height, height / width) * Math.abs(sin)
  const [cx, cy] = [(width - 1) / 2, (height - 1) / 2]
  return drawnFrom(picture, (x, y) => {
    const [dx, dy] = [(x - cx) / grow, (y - cy) / grow]
    return [cx + dx * cos + dy * sin, cy - dx * sin + dy * cos]
  })
}

/** How well edges fall on the same rows and columns once the picture is turned back by the angle. */
function gathered(edges: readonly Edge[], angle: number): number {
  const turn = (angle * Math.PI) / 180
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)]
  const rows = new Float32Array(2400)
  const columns = new Float32Array(2400)
  for (const { x, y, weight, level } of edges) {
    const place = (level ? y * cos - x * sin : x * cos + y * sin) + 1200
    const bins = level ? rows : columns
    const whole = Math.floor(place)
    bins[whole] = (bins[whole] as number) + weight * (1 - place + whole)
    bins[whole + 1] = (bins[whole + 1] as number) + weight * (place - whole)
  }
  return [...rows, ...columns].reduce((sum, value) => sum + value * value, 0)
}

/** The strongest edges of a small copy, no more than 5,000, that run within 20 degrees of level or upright. */
function edgesOf(picture: Raster): Edge[] {
  const scale = Math.min(1, 420 / Math.max(picture.width, picture.height))
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)]
  const light = shades(picture, width, height)
  const found: Edge[] = []
  const at = (x: number, y: number) => light[y * width + x] as number
  for (let y = 2; y < height - 2; y++)
    for (let x = 2; x < width - 2; x++) {
      const gx = at(x + 1, y - 1) + 2 * at(x + 1, y) + at(x + 1, y + 1) - at(x - 1, y - 1) - 2 * at(x - 1, y) - at(x - 1, y + 1)
      const gy = at(x - 1, y + 1) + 2 * at(x, y + 1) + at(x + 1, y + 1) - at(x - 1, y - 1) - 2 * at(x, y - 1) - at(x + 1, y - 1)
      const weight = Math.hypot(gx, gy)
      const [most, least] = [Math.max(Math.abs(gx), Math.abs(gy)), Math.min(Math.abs(gx), Math.abs(gy))]
      if (weight < 24 || least > most * 0.36) continue
      found.push({ x: x - width / 2, y: y - height / 2, weight: Math.min(weight, 160), level: Math.abs(gy) > Math.abs(gx) })
    }
  return found.sort((a, b) => b.weight - a.weight).slice(0, 5000)
} // prettier-ignore

/** Brightness at a small size, each the mean of its block, softened once so that the pixel grid is no line. */
function shades({ width, height, data }: Raster, toWidth: number, toHeight: number): Float32Array {
  const out = new Float32Array(toWidth * toHeight)
  for (let y = 0; y < toHeight; y++)
    for (let x = 0; x < toWidth; x++) {
      let [sum, count] = [0, 0]
      const [top, left] = [Math.floor((y * height) / toHeight), Math.floor((x * width) / toWidth)]
      for (let v = top; v <= Math.min(height - 1, Math.floor(((y + 1) * height) / toHeight)); v++)
        for (let u = left; u <= Math.min(width - 1, Math.floor(((x + 1) * width) / toWidth)); u++) {
          const i = (v * width + u) * 4
          sum += brightnessOf([data[i] as number, data[i + 1] as number, data[i + 2] as number])
          count++
        }
      out[y * toWidth + x] = sum / count
    }
  return out
}
