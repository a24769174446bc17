/**
 * A given picture comes alive: the camera opens its space, clouds drift, water shimmers, light moves, weather falls. Frame 0 is the picture itself;
 * frames before it, which have negative numbers, come to rest in it.
 */
import { createCanvas, type Canvas, type SKRSContext2D } from '../../pen/pen.ts'
import { paintWeatherOver } from '../../paint/paint.ts'
import type { Scene } from '../../scene/scene.ts'
import { viewAt } from '../camera.ts'
import { between, ease } from '../easing.ts'
import { tempoOf } from '../timeline.ts'
import { reliefOf, type Relief } from '../../retouch/retouch.ts'
import { fittedPicture, pixelsOf } from './fitted-picture.ts'
import { warp, warpGrid } from './warp.ts'

type Pixels = { width: number; height: number; data: Uint8ClampedArray }

/** How far near things move more than far ones, in widths of the picture. */
const PARALLAX = 0.022
const WATER_WORDS = /\b(water|sea|ocean|lake|river|waves?|pond|pool|ripples?|shimmer)/i
const LIGHT_WORDS = /\b(light|sun|glow|shine|flicker|candle|fire|neon|lamp)/i

/** Draws frames of a moving picture; `asked` carries what the words ask: camera, weather, tempo. `over` paints what comes into it. */
export function pictureFilm(
  picture: Pixels,
  asked: Scene,
  options: { durationSeconds: number; framesPerSecond: number; over?: (context: SKRSContext2D, seconds: number) => void },
): { drawFrame(index: number): Pixels } {
  const scene: Scene = { ...asked, nodes: [], film: { ...asked.film, fromPicture: true } }
  const { width, height } = scene
  const source = fittedPicture(picture, width, height)
  const relief = reliefOf(source)
  const grid = warpGrid(width, height)
  const still = { water: WATER_WORDS.test(scene.prompt), light: LIGHT_WORDS.test(scene.prompt) ? 0.07 : 0.02 }
  const out: Pixels = { width, height, data: new Uint8ClampedArray(width * height * 4) }
  const canvas = createCanvas(width, height)
  const wet = scene.environment.weather.length > 0

  return {
    drawFrame(index) {
      const seconds = index / options.framesPerSecond
      if (index === 0) return source
      const settle = ease.inOut(between(Math.abs(seconds), 0, 1.2))
      const moment = { seconds: seconds * tempoOf(scene), settle, view: viewAt(scene, seconds, options.durationSeconds), hasWater: still.water }
      aimGrid(grid, relief, { width, height }, moment)
      warp(source, out, grid)
      lighten(out, relief, still.light * settle * Math.sin(moment.seconds * 1.1))
      if (!wet && !options.over) return out
      return overlaid(canvas, out, (context) => {
        options.over?.(context, seconds)
        context.globalAlpha = settle
        if (wet) paintWeatherOver(context, scene, seconds)
      })
    },
  }
} // prettier-ignore

type Moment = { seconds: number; settle: number; view: ReturnType<typeof viewAt>; hasWater: boolean }

/** Where every grid point of the frame looks in the picture. */
function aimGrid(grid: ReturnType<typeof warpGrid>, relief: Relief, size: { width: number; height: number }, moment: Moment): void {
  const { width, height } = size
  const { view, seconds, settle, hasWater } = moment
  // Without a move that was asked for the camera sways a little, so that the space is felt.
  const sway = { x: PARALLAX * 0.5 * settle * Math.sin(seconds * 0.55), y: PARALLAX * 0.15 * settle * Math.sin(seconds * 0.4) }
  const reach = PARALLAX * 0.7 * settle + Math.abs(view.x) + Math.abs(view.y) + Math.abs(view.orbit)
  const zoom = Math.max(view.zoom, 1 + 2.2 * reach)
  for (let row = 0; row < grid.rows; row++)
    for (let column = 0; column < grid.columns; column++) {
      const [u, v] = [column / (grid.columns - 1), row / (grid.rows - 1)]
      const at = Math.min(relief.height - 1, Math.floor(v * relief.height)) * relief.width + Math.min(relief.width - 1, Math.floor(u * relief.width))
      const near = relief.near[at] as number
      const [sky, water] = [relief.sky[at] as number, (relief.water[at] as number) * (hasWater ? 1 : 0.35)]
      const spread = near - 0.55
      const own = 1 + (zoom - 1) * (0.9 + 0.2 * near)
      let x = 0.5 + (u - 0.5) / own + view.x * (0.9 + 0.2 * near) + (sway.x + view.orbit) * spread
      let y = 0.5 + (v - 0.5) / own + view.y * (0.92 + 0.16 * near) + sway.y * spread
      x -= sky * settle * 0.0045 * seconds
      x += water * settle * 0.0016 * Math.sin(v * 90 + seconds * 2.4)
      y += water * settle * 0.0014 * Math.sin(v * 140 - seconds * 3.1 + u * 5)
      const i = row * grid.columns + column
      grid.x[i] = x * (width - 1)
      grid.y[i] = y * (height - 1)
    }
} // prettier-ignore

/** Light comes and goes over the ground and the subject, not over the sky. */
function lighten({ width, height, data }: Pixels, relief: Relief, amount: number): void {
  if (Math.abs(amount) < 0.002) return
  const rows = Array.from({ length: relief.height }, (_, y) => {
    let sum = 0
    for (let x = 0; x < relief.width; x++) sum += 1 - (relief.sky[y * relief.width + x] as number)
    return sum / relief.width
  })
  for (let y = 0; y < height; y++) {
    const factor = Math.round(256 * (1 + amount * (rows[Math.floor((y / height) * relief.height)] as number)))
    for (let i = y * width * 4, end = i + width * 4; i < end; i += 4) {
      data[i] = ((data[i] as number) * factor) >> 8
      data[i + 1] = ((data[i + 1] as number) * factor) >> 8
      data[i + 2] = ((data[i + 2] as number) * factor) >> 8
    }
  }
}

/** The frame with more painted on it. */
function overlaid(canvas: Canvas, frame: Pixels, paint: (context: SKRSContext2D) => void): Pixels {
  const context = canvas.getContext('2d')
  const image = context.createImageData(frame.width, frame.height)
  image.data.set(frame.data)
  context.putImageData(image, 0, 0)
  paint(context)
  context.globalAlpha = 1
  return pixelsOf(canvas)
}
