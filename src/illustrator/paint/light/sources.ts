/** Where light comes from inside the picture: lamps and fires among the things, and the candle, spotlight or neon that the words ask for. */
import type { Scene } from '../../scene/scene.ts'
import type { Stage } from '../../scene/stage.ts'
import type { Instance } from '../instances.ts'
import { shines } from './scene-light.ts'

/** Pixels and 0-255; `pool` is the row on which it lights the ground. */
export type LightSource = {
  x: number
  y: number
  radius: number
  color: readonly [number, number, number]
  strength: number
  pool?: number
}

const FLAME = [255, 168, 82] as const
const LAMP = [255, 206, 130] as const

/** All sources of a scene. */
export function lightSources(scene: Scene, stage: Stage, instances: readonly Instance[]): LightSource[] {
  const { width, height } = scene
  const unit = Math.min(width, height)
  const dark = stage.light.night || scene.light.some((one) => ['candlelight', 'firelight', 'lamplight'].includes(one))
  const own = instances
    .filter(({ node }) => stage.light.lamps || !dark || /fire|candle|torch|flame|lava|star|sun|glow/.test(node.concept))
    .filter(({ node, placed }) => shines(node) && placed.zone !== 'sky' && (dark || stage.indoors))
    .slice(0, 8)
    .map(({ node, placed }): LightSource => {
      const flame = /fire|candle|torch|flame|lava/.test(`${node.concept} ${node.words}`)
      const size = Math.max(placed.width * width, placed.height * height)
      return {
        x: (placed.x + placed.width / 2) * width,
        y: (placed.y + placed.height * (/fire/.test(node.concept) ? 0.55 : 0.22)) * height,
        radius: Math.max(unit * (flame && placed.zone === 'ground' ? 0.5 : 0.24), size * 1.2),
        color: flame ? FLAME : LAMP,
        strength: dark ? 0.75 : 0.25,
        ...(placed.zone === 'ground' || placed.zone === 'table' ? { pool: (placed.y + placed.height) * height } : {}),
      }
    })
  return own.length > 0 ? own : askedSources(scene, instances, unit)
}

/** Without a lamp in sight the asked light falls on the middle of the things from just outside of them. */
function askedSources(scene: Scene, instances: readonly Instance[], unit: number): LightSource[] {
  const { width, height } = scene
  const middle = centreOf(instances)
  const at = { x: middle.x * width, y: middle.y * height }
  if (scene.light.includes('candlelight'))
    return [{ x: at.x - unit * 0.12, y: at.y, radius: unit * 0.62, color: FLAME, strength: 0.5 }]
  if (scene.light.includes('firelight'))
    return [{ x: at.x + unit * 0.2, y: at.y + unit * 0.2, radius: unit * 0.75, color: [255, 140, 60], strength: 0.55 }]
  if (scene.light.includes('lamplight'))
    return [{ x: at.x, y: at.y - unit * 0.18, radius: unit * 0.75, color: LAMP, strength: 0.4 }]
  return []
}

/** The middle of all things that stand by themselves, in fractions; a little below the centre when there are none. */
export function centreOf(instances: readonly Instance[]): { x: number; y: number; left: number; right: number; bottom: number } {
  const roots = instances.filter(({ placed }) => !placed.support)
  if (roots.length === 0) return { x: 0.5, y: 0.6, left: 0.3, right: 0.7, bottom: 0.9 }
  const left = Math.max(0, Math.min(...roots.map(({ placed }) => placed.x)))
  const right = Math.min(1, Math.max(...roots.map(({ placed }) => placed.x + placed.width)))
  const top = Math.max(0, Math.min(...roots.map(({ placed }) => placed.y)))
  const bottom = Math.min(1, Math.max(...roots.map(({ placed }) => placed.y + placed.height)))
  return { x: (left + right) / 2, y: (top + bottom) / 2, left, right, bottom }
}
