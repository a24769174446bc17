/**
 * Layout: gives every instance of every node its box. Roots stand in columns from left to right, what is attached to them (on, in, riding,
 * worn, held, above) follows their sockets, things behind and in front share a column. Boxes that are already there stay, so that edits are local.
 * Everything is clamped to the canvas; a counted thing is never hidden over 40 %.
 */
import { seededRandom, type Random } from '../../lib/random.ts'
import type { Placed, Scene, SceneNode } from '../scene/scene.ts'
import type { Stage } from '../scene/stage.ts'
import { attachmentsOf, type Attachment } from './attachments.ts'
import { placeAttached } from './place-attached.ts'
import { orderColumns } from './columns.ts'
import { footprintOf, groupSize, instancesOf } from './footprint.ts'
import { placeAloft, placeGroup, type Ground } from './place-group.ts'
import { placeCollage } from './place-collage.ts'
import { isAloft, zoneOf } from './zones.ts'

export { instancesOf } from './footprint.ts'

/** The scene with every node's `placed` filled. */
export function placeScene(scene: Scene, stage: Stage): Scene {
  const random = seededRandom(scene.seed).fork('place')
  const attachments = attachmentsOf(scene)
  const nodes = scene.nodes.map((node) => ({ ...node }))
  const fresh = nodes.filter((node) => !node.placed || node.placed.length !== instancesOf(node))
  const kept = nodes.filter((node) => !fresh.includes(node))
  const depthPartners = new Map(partnersOf(scene, attachments))
  const roots = fresh.filter((node) => !attachments.has(node.id) && !depthPartners.has(node.id))
  const aloft = roots.filter((node) => isAloft(zoneOf(node, stage)))
  const standing = roots.filter((node) => !aloft.includes(node))
  if (scene.style.collage && fresh.length >= 3 && fresh.length === nodes.length)
    return { ...scene, nodes: placeCollage(scene, nodes, random) }

  placeColumns({ ...scene, nodes }, stage, standing, attachments, depthPartners, random, kept.length > 0)
  aloft.forEach((node, index) => {
    node.placed = placeAloft(node, scene, stage, {
      index,
      total: aloft.length,
      random: random.fork(node.id),
      busy: standing.length > 0,
    })
  })
  for (const node of fresh) {
    const partner = depthPartners.get(node.id)
    const parent = partner && nodes.find((one) => one.id === partner.of)
    if (partner && parent?.placed)
      node.placed = placeBehindOrInFront(node, parent, partner.side, scene, stage, random.fork(node.id))
  }
  for (let pass = 0; pass < 4; pass++) {
    for (const node of fresh) {
      const attachment = attachments.get(node.id)
      const parent = attachment && nodes.find((one) => one.id === attachment.parent.id)
      const siblings = fresh.filter((one) => {
        const other = attachments.get(one.id)
        return other?.parent.id === attachment?.parent.id && other?.kind === attachment?.kind
      })
      if (attachment && parent?.placed && !node.placed) {
        node.placed = placeAttached(node, parent, attachment.kind, { scene, siblings, random: random.fork(node.id) })
      }
    }
  }
  for (const node of fresh)
    node.placed ??= placeAloft(node, scene, stage, { index: 0, total: 1, random: random.fork(node.id), busy: true })
  return { ...scene, nodes: nodes.map((node) => ({ ...node, placed: (node.placed ?? []).map((placed) => clamp(placed)) })) }
}

type Partner = { of: string; side: 'behind' | 'front' }

function partnersOf(scene: Scene, attachments: Map<string, Attachment>): [string, Partner][] {
  return scene.relations.flatMap(({ kind, from, to }): [string, Partner][] => {
    if (attachments.has(from) || from === to) return []
    if (kind === 'behind') return [[from, { of: to, side: 'behind' }]]
    if (kind === 'in-front-of') return [[from, { of: to, side: 'front' }]]
    return []
  })
}

function placeColumns(
  scene: Scene,
  stage: Stage,
  standing: SceneNode[],
  attachments: Map<string, Attachment>,
  partners: Map<string, Partner>,
  random: Random,
  beside: boolean,
): void {
  if (standing.length === 0) return
  const rootOf = (id: string): string => {
    const parent = attachments.get(id)?.parent.id ?? partners.get(id)?.of
    return parent ? rootOf(parent) : id
  }
  const columns = orderColumns(scene, standing, rootOf, random).map((node) => ({ node, ...columnSize(scene, node, attachments) }))
  const gap = columns.length > 4 ? 0.1 : 0.2
  const total = columns.reduce((sum, column) => sum + column.width, 0) + gap * (columns.length - 1)
  const tallest = Math.max(...columns.map((column) => column.height))
  const ground = groundOf(scene, stage, standing)
  const unit = Math.min((ground.right - ground.left) / total, ground.maxHeight / tallest) * (beside ? 0.6 : 1)
  const slack = ground.right - ground.left - total * unit
  const lean =
    columns.length === 1 && scene.environment.asked && scene.camera.shot !== 'close'
      ? random.pick([0.3, 0.5, 0.5, 0.7])
      : random.between(0.42, 0.58)
  let x = ground.left + slack * lean
  columns.forEach(({ node, width }, index) => {
    const baseline =
      ground.near -
      (columns.length > 1 ? random.between(0, 0.35) * Math.min(0.09 * scene.height, ground.near - ground.far) * (index % 2) : 0)
    node.placed = placeGroup(node, scene, {
      centerX: x + (width * unit) / 2,
      baseline,
      unit,
      ground,
      random: random.fork(node.id),
    })
    x += (width + gap) * unit
  })
}

/** Room for a root and all that stands on or above it. */
function columnSize(scene: Scene, node: SceneNode, attachments: Map<string, Attachment>): { width: number; height: number } {
  const own = groupSize(footprintOf(node))
  const children = scene.nodes.filter((child) => attachments.get(child.id)?.parent.id === node.id)
  const seated = children.filter((child) => ['on', 'in', 'riding'].includes(attachments.get(child.id)?.kind ?? ''))
  let { width, height } = own
  const beside = seated.map((child) => columnSize(scene, child, attachments))
  const [abreast, highest] = [
    beside.reduce((sum, size) => sum + size.width, 0),
    Math.max(0, ...beside.map((size) => size.height)),
  ]
  if (seated.length > 0) {
    width = Math.max(width, Math.min(abreast, width * 1.25))
    height += highest * (attachments.get((seated[0] as SceneNode).id)?.kind === 'on' ? 0.9 : 0.45)
  }
  for (const child of children) {
    const kind = attachments.get(child.id)?.kind
    if (kind !== 'above' && kind !== 'holding') continue
    const size = columnSize(scene, child, attachments)
    if (kind === 'above') height += size.height * 1.12
    if (kind === 'above') width = Math.max(width, size.width)
    else width += size.width * 0.5
  }
  return { width, height }
}

const SHARE_OF_HEIGHT = { wide: 0.46, medium: 0.62, close: 0.86, macro: 0.92, top: 0.66, low: 0.72, portrait: 0.9 }

function groundOf(scene: Scene, stage: Stage, standing: SceneNode[]): Ground {
  const strip = zoneOf(standing[0] as SceneNode, stage)
  const { width: W, height: H } = scene
  const near = Math.min(strip.nearY, 0.95) * H
  const share = SHARE_OF_HEIGHT[scene.camera.shot]
  return {
    left: Math.max(0.05, strip.left) * W,
    right: Math.min(0.95, strip.right) * W,
    near,
    far: strip.farY * H,
    farScale: strip.farScale,
    maxHeight: Math.min(share * H, near - 0.06 * H),
    zone: strip.zone,
    weightless: stage.weightless,
  }
}

function placeBehindOrInFront(
  node: SceneNode,
  parent: SceneNode,
  side: 'behind' | 'front',
  scene: Scene,
  stage: Stage,
  random: Random,
): Placed[] {
  const { width: W, height: H } = scene
  const anchor = parent.placed?.[0]
  if (!anchor) return []
  const own = footprintOf(node)
  const parentFootprint = footprintOf(parent)
  const unit = ((anchor.height * H) / parentFootprint.height) * (side === 'behind' ? 0.92 : 0.85)
  const aside =
    (anchor.width * W + own.width * unit) * (side === 'behind' ? 0.42 : 0.3) * (anchor.x + anchor.width / 2 > 0.5 ? -1 : 1)
  const baseline = (anchor.y + anchor.height) * H + (side === 'behind' ? -0.05 : 0.045) * H
  const ground = { ...groundOf(scene, stage, [parent]), zone: anchor.zone }
  return placeGroup(node, scene, {
    centerX: (anchor.x + anchor.width / 2) * W + aside,
    baseline: Math.min(baseline, 0.985 * H),
    unit,
    ground,
    random,
  }).map((placed) => ({
    ...placed,
    depth: Math.max(0, Math.min(1, anchor.depth + (side === 'behind' ? 0.02 : -0.02))),
  }))
}

function clamp(placed: Placed): Placed {
  const width = Math.min(placed.width, 0.98)
  const height = Math.min(placed.height, 0.98)
  return {
    ...placed,
    width,
    height,
    x: Math.max(0.005, Math.min(0.995 - width, placed.x)),
    y: Math.max(0.005, Math.min(0.995 - height, placed.y)),
  }
}
