/** Places the instances of one node: in staggered rows on the ground, or loosely aloft. Pixels in, fractions out. */
import type { Random } from '../../lib/random.ts'
import { conceptOf } from '../art/art.ts'
import type { Zone } from '../concepts/concepts.ts'
import type { Placed, Scene, SceneNode } from '../scene/scene.ts'
import type { Stage } from '../scene/stage.ts'
import { footprintOf, GAP, instancesOf, ROW_RISE } from './footprint.ts'
import { zoneOf } from './zones.ts'

/** The standing room, in pixels. */
export type Ground = {
  left: number
  right: number
  near: number
  far: number
  farScale: number
  maxHeight: number
  zone: Zone
  weightless: boolean
}

/** Rows of instances around a centre, the nearest on the baseline. */
export function placeGroup(
  node: SceneNode,
  scene: Scene,
  options: { centerX: number; baseline: number; unit: number; ground: Ground; random: Random },
): Placed[] {
  const { centerX, baseline, unit, ground, random } = options
  const { width: W, height: H } = scene
  const footprint = footprintOf(node)
  const [width, height] = [footprint.width * unit, footprint.height * unit]
  const flip = flipOf(node, random)
  const placed: Placed[] = []
  footprint.rows.forEach((inRow, row) => {
    const rowsInFront = footprint.rows.length - 1 - row
    for (let column = 0; column < inRow; column++) {
      const shift = footprint.rows.length > 1 && footprint.rows[0] === footprint.rows.at(-1) ? (row % 2 === 1 ? 0.25 : -0.25) : 0
      const x = centerX + (column - (inRow - 1) / 2 + shift) * width * (1 + GAP) - width / 2
      const float = ground.weightless ? (random.next() - 0.5) * 0.12 * H - 0.18 * H : 0
      const y =
        baseline - height - rowsInFront * height * ROW_RISE + (inRow > 1 ? random.between(-0.02, 0.02) * height : 0) + float
      placed.push({
        x: x / W,
        y: y / H,
        width: width / W,
        height: height / H,
        depth: depthAt(y + height, ground),
        zone: ground.zone,
        flip: instancesOf(node) > 1 && !node.facing ? (random.chance(0.8) ? flip : !flip) : flip,
        seed: Math.floor(random.next() * 1e9),
      })
    }
  })
  return placed
}

/** Things in the sky or on the wall: spread over the upper part, clear of each other. */
export function placeAloft(
  node: SceneNode,
  scene: Scene,
  stage: Stage,
  options: { index: number; total: number; random: Random; busy: boolean },
): Placed[] {
  const { index, total, random, busy } = options
  const { width: W, height: H } = scene
  const strip = zoneOf(node, stage)
  const footprint = footprintOf(node)
  const count = instancesOf(node)
  const cellWidth = (0.88 * W) / total
  const perRow = Math.ceil(Math.sqrt(count * 1.6))
  const rows = Math.ceil(count / perRow)
  const skyHeight = Math.max(0.2, strip.nearY - strip.farY) * H
  const share = busy ? 0.62 : 0.85
  const unit = Math.min(
    (cellWidth * 0.9) / (perRow * footprint.width),
    (skyHeight * share) / (rows * footprint.height),
    ((busy ? 0.3 : 0.55) * Math.min(W, H)) / Math.max(footprint.width, footprint.height),
  )
  const [width, height] = [footprint.width * unit, footprint.height * unit]
  const top = Math.max(0.05, Math.min(strip.farY, strip.nearY)) * H
  const flip = flipOf(node, random)
  return Array.from({ length: count }, (_, i): Placed => {
    const [row, column] = [Math.floor(i / perRow), i % perRow]
    const inRow = Math.min(perRow, count - row * perRow)
    const centerX = (regionX(node) ?? 0.06 + (0.88 * (index + 0.5)) / total) * W
    const jitter = count > 1 ? random.between(-0.12, 0.12) : random.between(-0.25, 0.25) * (total === 1 && !busy ? 0.3 : 1)
    const x = centerX + (column - (inRow - 1) / 2) * width * 1.15 + jitter * width - width / 2
    const y =
      top + (skyHeight - rows * height * 1.1) * (busy ? 0.18 : 0.45) + row * height * 1.1 + random.between(0, 0.18) * height
    return {
      x: x / W,
      y: y / H,
      width: width / W,
      height: height / H,
      depth: 0.8,
      zone: strip.zone,
      flip,
      seed: Math.floor(random.next() * 1e9),
    }
  })
}

/** Near is 0, the far end of the strip 1. */
export function depthAt(baseline: number, ground: Pick<Ground, 'near' | 'far'>): number {
  return Math.max(0, Math.min(0.75, (ground.near - baseline) / Math.max(1, ground.near - ground.far) / 1.6 + 0.12))
}

function flipOf(node: SceneNode, random: Random): boolean {
  if (node.facing === 'left' || node.text !== undefined || conceptOf(node).kind === 'sign') return false
  if (node.facing === 'right') return true
  return random.chance(0.5)
}

function regionX(node: SceneNode): number | undefined {
  if (node.region?.endsWith('left')) return 0.22
  if (node.region?.endsWith('right')) return 0.78
  return node.region === 'center' || node.region === 'top' ? 0.5 : undefined
}
