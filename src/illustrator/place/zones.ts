/** In which strip of the stage a node belongs: its own zone where the stage has it, else the nearest that makes sense. */
import type { Zone } from '../concepts/concepts.ts'
import { conceptOf } from '../art/art.ts'
import { stageZone, type Stage, type StageZone } from '../scene/stage.ts'
import type { SceneNode } from '../scene/scene.ts'
import { isBeached, isWindow } from './kinds.ts'
import { IN_WATER } from './water.ts'

const SUBSTITUTES: Record<Zone, readonly Zone[]> = {
  ground: ['ground', 'table', 'water', 'float'],
  table: ['table', 'ground', 'float'],
  hand: ['table', 'ground', 'float'],
  water: ['water', 'underwater', 'ground', 'float'],
  underwater: ['underwater', 'water', 'float', 'ground'],
  sky: ['sky', 'float', 'wall', 'ground'],
  wall: ['wall', 'ground', 'sky', 'float'],
  float: ['float', 'sky', 'ground'],
}

/** The zone and its strip. Something that flies by its verb goes to the sky. */
export function zoneOf(node: SceneNode, stage: Stage): StageZone {
  const asked: Zone = stage.weightless
    ? 'float'
    : node.region === 'sky' || node.pose === 'fly' || (node.pose === 'float' && !keepsToWater(node))
      ? 'sky'
      : isWindow(node) || node.traits?.includes('hung') || (stage.indoors && isBoardOnWall(node))
        ? 'wall'
        : ownZone(node)
  const concept = conceptOf(node)
  if (!stageZone(stage, 'ground') && stageZone(stage, 'table') && /^(person|animal)$/.test(concept.kind) && concept.size > 0.9)
    return { zone: 'table', farY: stage.horizon, nearY: stage.horizon + BEHIND, left: 0.04, right: 0.96, farScale: 1 }
  for (const zone of SUBSTITUTES[asked]) {
    const strip = stageZone(stage, zone)
    if (strip) return strip
  }
  return stage.zones[0] ?? { zone: 'ground', farY: stage.horizon + 0.1, nearY: 0.92, left: 0.04, right: 0.96, farScale: 0.5 }
}

/** The concept's zone; balloons rise, what crawls keeps to the ground, and who is knee-deep is in the water. */
function ownZone(node: SceneNode): Zone {
  if (node.traits?.some((trait) => IN_WATER.test(trait))) return 'water'
  if (conceptOf(node).kind === 'fish' && node.pose === 'jump') return 'water'
  if (node.pose === 'swim' || node.concept === 'swimmer') return 'water'
  if (conceptOf(node).kind === 'bird' && conceptOf(node).zone === 'sky' && !AIRBORNE.has(node.pose ?? '')) return 'ground'
  if (/^(balloon|kite)$/.test(node.concept)) return 'sky'
  if (conceptOf(node).kind === 'boat' && isBeached(node)) return 'ground'
  if (CRAWLERS.test(node.concept)) return 'ground'
  return conceptOf(node).zone
}

/** What keeps a bird in the air. */
const AIRBORNE: ReadonlySet<string> = new Set(['', 'fly', 'float', 'jump', 'fall'])

const CRAWLERS = /^(ant|beetle|spider|scorpion|ladybug|grasshopper|cricket|cockroach|centipede|tarantula|stag beetle)$/

/** A board to write on hangs on the wall of a room. */
const isBoardOnWall = (node: SceneNode): boolean => /^(blackboard|chalkboard|whiteboard|bulletin board)$/.test(node.concept)

/** Boats, ducks and swimmers float on the water, not in the air. */
const keepsToWater = (node: SceneNode): boolean =>
  conceptOf(node).kind === 'boat' ||
  conceptOf(node).zone === 'water' ||
  /duck|swan|otter|seal|beaver|raft|buoy/.test(node.concept)

/** True for things that hang in the upper part of the picture rather than stand in a row. */
export function isAloft(strip: StageZone): boolean {
  return strip.zone === 'sky' || strip.zone === 'wall'
}

/** How far below the table's far edge those behind it are cut off. */
const BEHIND = 0.02

/** The share of people behind a table that it hides. */
export const HIDDEN_BY_COUNTER = 0.44

/** Whether this strip is the room behind a table that fills the foreground. */
export const isBehindCounter = (strip: StageZone): boolean => strip.zone === 'table' && strip.nearY - strip.farY <= BEHIND + 1e-9
