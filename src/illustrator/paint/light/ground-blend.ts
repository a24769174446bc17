/** What the ground does to whoever stands on it: blades of grass over the feet, snow and sand drifted against them. */
import { mix, toHex, type SKRSContext2D } from '../../pen/pen.ts'
import type { Scene } from '../../scene/scene.ts'
import type { Sprite } from '../sprite.ts'
import type { SceneLight } from './scene-light.ts'

type Soil = { kind: 'grass' | 'drift'; colors: readonly string[] }

const GREEN: Soil = { kind: 'grass', colors: ['#5d9a48', '#7fb457', '#477f3c', '#93c264'] }
const STRAW: Soil = { kind: 'grass', colors: ['#c9a44c', '#e2c474', '#a8843c', '#d8b65c'] }
const WHITE: Soil = { kind: 'drift', colors: ['#f6faff', '#dbe6f2'] }
const SAND: Soil = { kind: 'drift', colors: ['#ecd2a0', '#d8b67e'] }

/** What lies on the ground here; undefined for floors and stone. */
export function soilOf(scene: Scene): Soil | undefined {
  const { kind, season } = scene.environment
  const snowy = season === 'winter' || scene.environment.weather.includes('snow')
  switch (kind) {
    case 'meadow': case 'park': case 'garden': case 'farm': case 'forest': case 'jungle': case 'mountain': case 'playground': case 'stadium':
      return snowy ? WHITE : season === 'autumn' ? STRAW : GREEN
    case 'field': case 'savanna':
      return snowy ? WHITE : STRAW
    case 'snow': case 'arctic':
      return WHITE
    case 'beach': case 'island': case 'desert':
      return SAND
    default:
      return undefined
  } // prettier-ignore
}

/** Draws over the foot of a thing between `left` and `right` at `baseline`. Blades are rooted in the picture, so that they stay while things walk. */
export function blendWithGround(context: SKRSContext2D, soil: Soil, foot: Foot, light: SceneLight): void {
  const lit = soil.colors.map((color) => litBy(color, light))
  if (soil.kind === 'grass') blades(context, foot, lit)
  else drift(context, foot, lit)
}

/** Where a thing meets the ground: spans of pixels along its baseline, and the height of what grows there. */
export type Foot = { spans: readonly (readonly [left: number, right: number])[]; baseline: number; size: number }

const kept = new WeakMap<Sprite, readonly (readonly [number, number])[]>()

/** The spans in which the lowest rows of a sprite are painted, in pixels from the left of its box. */
export function footSpans(sprite: Sprite): readonly (readonly [number, number])[] {
  const had = kept.get(sprite)
  if (had) return had
  const { canvas, margin, height } = sprite
  const rows = Math.max(2, Math.round(height * 0.035))
  const from = Math.max(0, margin + height - rows)
  const { data } = canvas.getContext('2d').getImageData(0, from, canvas.width, Math.min(rows, canvas.height - from))
  const spans: [number, number][] = []
  const gap = Math.max(2, canvas.width * 0.02)
  for (let x = 0; x < canvas.width; x++) {
    let touches = false
    for (let i = x * 4 + 3; i < data.length && !touches; i += canvas.width * 4) touches = (data[i] as number) > 90
    if (!touches) continue
    const last = spans.at(-1)
    if (last && x - margin - last[1] <= gap) last[1] = x - margin
    else spans.push([x - margin, x - margin])
  }
  kept.set(sprite, spans)
  return spans
}

function blades(context: SKRSContext2D, { spans, baseline, size }: Foot, colors: string[]): void {
  const step = Math.max(1.4, size * 0.085)
  context.save()
  context.lineCap = 'round'
  for (const [left, right] of spans) {
    const spare = size * 0.5
    for (let k = Math.floor((left - spare) / step); k <= Math.ceil((right + spare) / step); k++) {
      const hash = Math.imul(k ^ 0x51ed27, 0x9e3779b1) >>> 0
      const [a, b, c] = [(hash & 255) / 255, ((hash >>> 8) & 255) / 255, ((hash >>> 16) & 255) / 255]
      const x = (k + a) * step
      const inward = Math.min(1, (Math.min(x - left, right - x) + spare) / (spare * 1.6))
      const clump = 0.35 + 0.65 * Math.abs(Math.sin(k * 0.37 + Math.sin(k * 0.11) * 3))
      if (inward <= 0.05 || b > 0.3 + clump * 0.7) continue
      const tall = size * (0.25 + b * 0.6) * clump * (0.4 + 0.6 * inward)
      const y = baseline + size * (0.04 + c * 0.2)
      context.globalAlpha = 0.55 + 0.45 * inward
      context.strokeStyle = colors[hash % colors.length] as string
      context.lineWidth = Math.max(0.7, size * (0.045 + 0.04 * c))
      context.beginPath()
      context.moveTo(x, y)
      context.quadraticCurveTo(x + (a - 0.5) * tall * 0.3, y - tall * 0.6, x + (a - 0.5) * tall * 1.1, y - tall)
      context.stroke()
    }
  }
  context.restore()
}

function drift(context: SKRSContext2D, { spans, baseline, size }: Foot, colors: string[]): void {
  context.save()
  for (const [left, right] of spans) {
    const width = right - left + size
    for (let i = 0; i < 5; i++) {
      const hash = Math.imul(i + 3 + Math.round(left), 0x85ebca6b) >>> 0
      const x = left - size * 0.5 + width * ((i + 0.5) / 5 + ((hash & 255) / 255 - 0.5) * 0.12)
      const [rx, ry] = [width * (0.14 + ((hash >>> 8) & 255) / 2200), size * (0.14 + ((hash >>> 16) & 255) / 1900)]
      const color = colors[i & 1] as string
      const mound = context.createRadialGradient(0, 0, 0, 0, 0, 1)
      mound.addColorStop(0, color)
      mound.addColorStop(0.5, `${color}b0`)
      mound.addColorStop(1, `${color}00`)
      context.save()
      context.translate(x, baseline + size * 0.12)
      context.scale(rx, ry)
      context.fillStyle = mound
      context.fillRect(-1, -1, 2, 2)
      context.restore()
    }
  }
  context.restore()
}

function litBy(hex: string, light: SceneLight): string {
  const air = mix(hex, toHex(...(light.haze.map((v) => v * 255) as [number, number, number])), 0.08)
  const value = Number.parseInt(air.slice(1), 16)
  const channel = (shift: number, k: 0 | 1 | 2) => ((value >> shift) & 255) * (light.key[k] * 0.62 + light.ambient[k] * 0.34)
  return toHex(channel(16, 0), channel(8, 1), channel(0, 2))
}
