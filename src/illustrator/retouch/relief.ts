/**
 * A guess at what is near and far in a given picture, from its colours alone: the sky is what is smooth and joined to the top edge, the subject is what differs
 * from the borders near the middle, and the rest comes nearer toward the bottom. It is no understanding of the content, only enough to tell background from subject.
 */

import type { Raster } from './retouch.ts'
import { subjectOf } from './subject-map.ts'

/** Maps of a picture at a small size, row by row, 0 to 1. */
export type Relief = {
  width: number
  height: number
  /** 1 near, 0 far. */
  near: Float32Array
  sky: Float32Array
  /** Blue, green or grey and lying low: what may be water. */
  water: Float32Array
  subject: Float32Array
  /** The picture itself at this size: red, green, blue 0 to 255. */
  tones: Float32Array
  subjectCenter: { x: number; y: number }
}

const WIDTH = 96
/** Colour step (0 to 255) between neighbours that still counts as smooth sky. */
const SMOOTH = 11
/** The same where it grows paler, as skies do toward the horizon. */
const SMOOTH_TO_HORIZON = 19

/** Analyses a picture. */
export function reliefOf(picture: Raster): Relief {
  const width = WIDTH
  const height = Math.max(8, Math.round((WIDTH * picture.height) / picture.width))
  const small = shrunk(picture, width, height)
  const sky = softened(skyOf(smoothed(small, width, height), width, height), width, height, 1)
  const subject = softened(subjectOf({ pixels: small, width, height }, sky), width, height, 1)
  const water = softened(waterOf(small, sky, width, height), width, height, 2)
  const center = centerOf(subject, width, height)
  const near = new Float32Array(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const i = y * width + x
      const ground = 0.15 + 0.85 * (y / height) ** 1.2
      const stands = Math.max(ground, 0.5 + 0.4 * center.bottom)
      const base = ground + (stands - ground) * (subject[i] as number)
      near[i] = base * (1 - (sky[i] as number))
    }
  return { width, height, near: softened(near, width, height, 2), sky, water, subject, tones: small, subjectCenter: center }
}

/** The small picture without its grain: each colour the mean of its three by three. */
function smoothed(pixels: Float32Array, width: number, height: number): Float32Array {
  const planes = [0, 1, 2].map((k) => softened(Float32Array.from({ length: width * height }, (_, i) => pixels[i * 3 + k] as number), width, height, 1))
  return pixels.map((_, at) => (planes[at % 3] as Float32Array)[Math.floor(at / 3)] as number)
} // prettier-ignore

/** Averages blocks of pixels into red, green, blue 0 to 255. */
function shrunk({ width, height, data }: Raster, toWidth: number, toHeight: number): Float32Array {
  const out = new Float32Array(toWidth * toHeight * 3)
  for (let y = 0; y < toHeight; y++)
    for (let x = 0; x < toWidth; x++) {
      const sum = [0, 0, 0]
      const step = 6
      for (let j = 0; j < step; j++)
        for (let k = 0; k < step; k++) {
          const sourceX = Math.min(width - 1, Math.floor(((x + (k + 0.5) / step) * width) / toWidth))
          const sourceY = Math.min(height - 1, Math.floor(((y + (j + 0.5) / step) * height) / toHeight))
          for (let c = 0; c < 3; c++) sum[c] = (sum[c] as number) + (data[(sourceY * width + sourceX) * 4 + c] as number)
        }
      for (let c = 0; c < 3; c++) out[(y * toWidth + x) * 3 + c] = (sum[c] as number) / 36
    }
  return out
}

const distance = (pixels: Float32Array, a: number, b: number): number =>
  Math.hypot((pixels[a * 3] as number) - (pixels[b * 3] as number), (pixels[a * 3 + 1] as number) - (pixels[b * 3 + 1] as number), (pixels[a * 3 + 2] as number) - (pixels[b * 3 + 2] as number)) // prettier-ignore

/** Whether a second point is lighter than the first and less coloured. */
function isPaler(pixels: Float32Array, a: number, b: number): boolean {
  const at = (i: number) => [pixels[i * 3] as number, pixels[i * 3 + 1] as number, pixels[i * 3 + 2] as number] as const
  const [from, to] = [at(a), at(b)]
  const spread = (rgb: readonly number[]) => Math.max(...rgb) - Math.min(...rgb)
  return Math.min(...to) > Math.min(...from) && spread(to) <= spread(from) && (to[2] as number) >= (from[2] as number) - 4
}

/** Grows down from the top edge over smooth colours; what reaches far down along much of the width is a wall or a backdrop, no sky. */
function skyOf(pixels: Float32Array, width: number, height: number): Float32Array {
  const sky = new Float32Array(width * height)
  const queue: number[] = []
  const lowest = Math.floor(height * 0.94)
  // Most of the top edge is of the sky, where there is one; what is quite unlike it there is a roof or a tree.
  const usual = [0, 1, 2].map(
    (k) => Array.from({ length: width }, (_, x) => pixels[x * 3 + k] as number).sort((a, b) => a - b)[width >> 1] as number,
  )
  for (let x = 0; x < width; x++) {
    const [r, g, b] = [pixels[x * 3] as number, pixels[x * 3 + 1] as number, pixels[x * 3 + 2] as number]
    const isPale = b >= r - 8 && Math.min(r, g, b) > 110
    if (!isPale && Math.hypot(r - (usual[0] as number), g - (usual[1] as number), b - (usual[2] as number)) > 80) continue
    sky[x] = 1
    queue.push(x)
  }
  for (let i = queue.pop(); i !== undefined; i = queue.pop()) {
    const [x, y] = [i % width, Math.floor(i / width)]
    for (const [dx, dy] of [[0, 1], [1, 0], [-1, 0]] as const) {
      const [nx, ny] = [x + dx, y + dy]
      if (nx < 0 || nx >= width || ny >= lowest) continue
      const n = ny * width + nx
      if (sky[n] === 0 && distance(pixels, i, n) < (isPaler(pixels, i, n) ? SMOOTH_TO_HORIZON : SMOOTH)) {
        sky[n] = 1
        queue.push(n)
      }
    }
  } // prettier-ignore
  fillClouds(sky, pixels, width, height)
  const share = sky.reduce((sum, value) => sum + value, 0) / sky.length
  const deep = sky.subarray((lowest - 1) * width, lowest * width).reduce((sum, value) => sum + value, 0) / width
  // A strip is no sky either.
  return share < 0.06 || share > 0.86 || deep > 0.3 ? new Float32Array(sky.length) : sky
}

/** What is light and without colour between pieces of sky is cloud. Changes the map. */
function fillClouds(sky: Float32Array, pixels: Float32Array, width: number, height: number): void {
  for (let x = 0; x < width; x++) {
    let below = false
    for (let y = height - 1; y >= 0; y--) {
      const i = y * width + x
      if (sky[i] === 1) below = true
      else if (below) {
        const [r, g, b] = [pixels[i * 3] as number, pixels[i * 3 + 1] as number, pixels[i * 3 + 2] as number]
        if (Math.min(r, g, b) > 118 && Math.max(r, g, b) - Math.min(r, g, b) < 84 && b > r - 14) sky[i] = 1
      }
    }
  }
}

function waterOf(pixels: Float32Array, sky: Float32Array, width: number, height: number): Float32Array {
  return sky.map((isSky, i) => {
    const y = Math.floor(i / width) / height
    const [r, g, b] = [pixels[i * 3] as number, pixels[i * 3 + 1] as number, pixels[i * 3 + 2] as number]
    return y > 0.42 && isSky < 0.5 && b > r * 1.06 && b > g * 0.82 ? 1 : 0
  })
}

function centerOf(subject: Float32Array, width: number, height: number): { x: number; y: number; bottom: number } {
  let [sum, sumX, sumY, bottom] = [1e-6, 0, 0, 0]
  subject.forEach((value, i) => {
    sum += value
    sumX += value * (i % width)
    sumY += value * Math.floor(i / width)
    if (value > 0.5) bottom = Math.max(bottom, Math.floor(i / width) / height)
  })
  return sum < 1 ? { x: 0.5, y: 0.5, bottom: 0.8 } : { x: sumX / sum / width, y: sumY / sum / height, bottom }
}

/** Box blur, `rounds` times, so that the maps have no edges that would tear the picture. */
function softened(map: Float32Array, width: number, height: number, rounds: number): Float32Array {
  let from = map
  for (let round = 0; round < rounds; round++) {
    const to = new Float32Array(from.length)
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        let [sum, count] = [0, 0]
        for (let j = Math.max(0, y - 1); j <= Math.min(height - 1, y + 1); j++)
          for (let k = Math.max(0, x - 1); k <= Math.min(width - 1, x + 1); k++) {
            sum += from[j * width + k] as number
            count++
          }
        to[y * width + x] = sum / count
      }
    from = to
  }
  return from
}
