/** Styles of the pen: ink, pencil, charcoal, comic, manga, blueprint, chalkboard, neon, flat, children's book. */
import type { PenStyle } from '../../pen/pen.ts'
import { boxBlur, fractalNoise, inkLines, kuwahara, luminanceOf, relative, valueNoise } from './kernels.ts'
import type { Frame, Style } from './style.ts'

const inked: PenStyle = { fill: 'shaded', line: { color: '#1c1a1e', widthPx: 2.5 }, lightFrom: -1 }

/** Brush-and-ink wash on rice paper. */
function ink(frame: Frame, seed: number): void {
  const { width, height, data } = frame
  const smooth = kuwahara(frame, relative(frame, 0.007))
  const light = luminanceOf(smooth)
  const lines = inkLines(luminanceOf(frame), width, height, { radius: relative(frame, 0.0015), gain: 7 })
  for (let i = 0; i < light.length; i++) {
    const [x, y] = [i % width, Math.floor(i / width)]
    const tone = ((light[i] as number) / 255) ** 0.75
    const wash = Math.min(tone * 0.75 + 0.25 * (Math.round(tone * 4) / 4), 0.25 + 0.75 * (lines[i] as number))
    const value = 1 - (1 - wash) * (0.85 + 0.3 * (fractalNoise(x * 0.03, y * 0.03, 3, seed) - 0.5))
    const paper = 0.95 + 0.06 * valueNoise(x * 0.6, y * 0.6, seed)
    data[i * 4] = 250 * value * paper
    data[i * 4 + 1] = 246 * value * paper
    data[i * 4 + 2] = 232 * value * paper + 6 * (1 - value)
  }
}

/** Hatched drawing; `dark` 1 is a pencil, 1.6 charcoal. */
function hatched(frame: Frame, seed: number, dark: number): void {
  const { width, height, data } = frame
  const source = luminanceOf(frame)
  const light = boxBlur(source, width, height, relative(frame, 0.003))
  const lines = inkLines(source, width, height, { radius: relative(frame, 0.001), gain: 7 })
  const unit = 1024 / Math.min(width, height)
  const stroke = (u: number) => Math.abs((((u % 1) + 1) % 1) - 0.5) * 2
  for (let i = 0; i < light.length; i++) {
    const [u, v] = [(i % width) * unit, Math.floor(i / width) * unit]
    const tone = Math.min(1, 0.16 + ((light[i] as number) / 255) * 1.05) ** dark
    const wander = (fractalNoise(u * 0.02, v * 0.02, 2, seed) - 0.5) * 8
    let value = 1
    if (tone < 0.72) value -= stroke((u + v + wander) * 0.11) < 0.42 * (1.1 - tone) ? 0.28 : 0
    if (tone < 0.48) value -= stroke((u - v + wander) * 0.12) < 0.5 * (1.1 - tone) ? 0.26 : 0
    if (tone < 0.25) value -= stroke((u * 0.3 + v + wander) * 0.16) < 0.6 * (1.1 - tone) ? 0.24 : 0
    const graphite = 1 - (1 - (lines[i] as number) * value) * (0.72 + 0.35 * valueNoise(u * 0.9, v * 0.9, seed))
    const paper = 0.95 + 0.06 * valueNoise(u * 0.6, v * 0.6, seed + 3)
    data[i * 4] = 255 * paper * graphite
    data[i * 4 + 1] = 252 * paper * graphite
    data[i * 4 + 2] = 243 * paper * graphite + 4 * (1 - graphite)
  }
}

/** Flat colours, halftone shade and black contours. */
function comic(frame: Frame, gray: boolean): void {
  const { width, height, data } = frame
  const lines = inkLines(luminanceOf(frame), width, height, { radius: relative(frame, 0.001), gain: 7 })
  const unit = 1024 / Math.min(width, height)
  for (let i = 0; i < lines.length; i++) {
    const [x, y] = [(i % width) * unit, Math.floor(i / width) * unit]
    const [r, g, b] = [data[i * 4] as number, data[i * 4 + 1] as number, data[i * 4 + 2] as number]
    const l = (r * 0.299 + g * 0.587 + b * 0.114) / 255
    const step = (Math.round(l * 5) / 5 + 0.04) / (l + 0.04)
    const dot = Math.cos((x + y) * 0.2) * Math.cos((x - y) * 0.2) > (l - 0.12) * 1.4 && l < 0.75 ? 0.86 : 1
    const line = lines[i] as number
    if (gray) {
      const value = 255 * Math.min(1, l < 0.3 ? 0.08 : l * step * 1.25) * (l < 0.75 ? dot : 1) * line
      data[i * 4] = data[i * 4 + 1] = data[i * 4 + 2] = value
    } else [r, g, b].forEach((value, k) => (data[i * 4 + k] = (128 + (value * step - 128) * 1.25) * dot * line))
  }
}

/** Lines only, on paper of a colour; `grid` draws squared paper. */
function linesOnPaper(
  frame: Frame,
  options: {
    paper: [number, number, number]
    line: [number, number, number]
    grid: number
    dust: number
    seed: number
    subject: Uint8ClampedArray
  },
): void {
  const { width, height, data } = frame
  const lines = inkLines(luminanceOf(frame), width, height, { radius: relative(frame, 0.001), gain: 7 })
  const cell = Math.max(8, Math.round(Math.min(width, height) / 32))
  for (let i = 0; i < lines.length; i++) {
    const [x, y] = [i % width, Math.floor(i / width)]
    const ruled =
      options.grid > 0
        ? x % (cell * 5) < 1.5 || y % (cell * 5) < 1.5
          ? options.grid * 1.7
          : x % cell < 1 || y % cell < 1
            ? options.grid
            : 0
        : 0
    const weight = (options.subject[i] as number) > 100 ? 0.98 : 0.55
    const chalk = options.dust > 0 ? 1 - options.dust * valueNoise(x * 0.8, y * 0.8, options.seed) : 1
    const k = Math.min(1, (1 - (lines[i] as number)) * weight * chalk + ruled)
    const shade = 0.92 + 0.16 * fractalNoise(x * 0.008, y * 0.008, 3, options.seed)
    for (let c = 0; c < 3; c++) {
      const paper = (options.paper[c] as number) * shade
      data[i * 4 + c] = paper + ((options.line[c] as number) - paper) * k
    }
  }
}

/** Glowing outlines in the dark. */
function neon(frame: Frame): void {
  const { width, height, data } = frame
  const light = boxBlur(luminanceOf(frame), width, height, 1)
  const edges = new Float32Array(light.length)
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x
      const g = Math.hypot(
        (light[i + 1] as number) - (light[i - 1] as number),
        (light[i + width] as number) - (light[i - width] as number),
      )
      edges[i] = Math.max(0, Math.min(1, (g - 12) / 40))
    }
  }
  const near = boxBlur(edges, width, height, relative(frame, 0.004))
  const far = boxBlur(boxBlur(edges, width, height, relative(frame, 0.014)), width, height, relative(frame, 0.014))
  for (let i = 0; i < edges.length; i++) {
    const [r, g, b] = [data[i * 4] as number, data[i * 4 + 1] as number, data[i * 4 + 2] as number]
    const most = Math.max(r, g, b) + 1
    const e = edges[i] as number
    const color = [0.3 + (0.7 * r) / most, 0.2 + (0.6 * g) / most, 0.45 + (0.55 * b) / most]
    const base = (0.16 * (light[i] as number)) / 255
    color.forEach((c, k) => {
      data[i * 4 + k] =
        255 *
        Math.min(
          1,
          base * ([0.6, 0.3, 1][k] as number) +
            e * c +
            e * e * 0.4 +
            (near[i] as number) * c * 1.1 +
            (far[i] as number) * ([1, 0.3, 1.3][k] as number),
        )
    })
  }
}

const seedOf = (scene: { seed: number }): number => scene.seed & 1023

export const DRAWN_STYLES: readonly Style[] = [
  { medium: 'ink', pen: inked, filter: (frame, { scene }) => ink(frame, seedOf(scene)) },
  { medium: 'pencil', pen: inked, filter: (frame, { scene }) => hatched(frame, seedOf(scene), 1) },
  { medium: 'charcoal', pen: inked, filter: (frame, { scene }) => hatched(frame, seedOf(scene), 1.6) },
  { medium: 'comic', pen: { ...inked, fill: 'flat' }, filter: (frame) => comic(frame, false) },
  { medium: 'pop-art', pen: { ...inked, fill: 'flat' }, filter: (frame) => comic(frame, false) },
  { medium: 'manga', pen: { ...inked, fill: 'flat' }, filter: (frame) => comic(frame, true) },
  {
    medium: 'blueprint',
    pen: { ...inked, fill: 'flat' },
    filter: (frame, { scene, subject }) =>
      linesOnPaper(frame, { paper: [22, 66, 138], line: [238, 246, 255], grid: 0.1, dust: 0, seed: seedOf(scene), subject }),
  },
  {
    medium: 'chalkboard',
    pen: { ...inked, fill: 'flat' },
    filter: (frame, { scene, subject }) =>
      linesOnPaper(frame, { paper: [38, 58, 50], line: [240, 240, 232], grid: 0, dust: 0.5, seed: seedOf(scene), subject }),
  },
  { medium: 'neon', pen: inked, filter: neon },
  { medium: 'flat', pen: { fill: 'flat', lightFrom: -1 }, flat: true },
  { medium: 'childrens-book', pen: { fill: 'shaded', line: { color: 'darker', widthPx: 2 }, lightFrom: -1 } },
]
