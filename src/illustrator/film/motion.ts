/** The motion of one instance at a moment of the film: its actions beat after beat, or the idle motion of its kind. */
import { conceptOf } from '../art/art.ts'
import type { Placed, Scene, SceneAction, SceneNode } from '../scene/scene.ts'
import { IDLE, MOTIONS, type Motion } from './verbs.ts'

const STILL: Motion = { dx: 0, dy: 0, travel: 0, rotate: 0, scaleX: 1, scaleY: 1, alpha: 1, cycles: 0 }

/** Poses that move even when no verb was found. */
const POSE_VERBS: Readonly<Record<string, string>> = {
  walk: 'walk',
  run: 'run',
  gallop: 'gallop',
  jump: 'jump',
  fly: 'fly',
  swim: 'swim',
  dance: 'dance',
  wave: 'wave',
  cheer: 'cheer',
  drive: 'drive',
  float: 'float',
  sleep: 'sleep',
}

/** Time-lapse and slow motion stretch the time that motions see. */
export function tempoOf(scene: Scene): number {
  return scene.film?.tempo === 'time-lapse' ? 3 : scene.film?.tempo === 'slow-motion' ? 0.4 : 1
}

/** Where the instance is and how it looks `seconds` into a film of `duration` seconds. */
export function motionAt(scene: Scene, node: SceneNode, placed: Placed, seconds: number, duration: number): Motion {
  const actions = node.actions ?? []
  const beats = 1 + Math.max(0, ...scene.nodes.flatMap((one) => (one.actions ?? []).map((action) => action.beat)))
  const beatSeconds = duration / beats
  const beat = Math.min(beats - 1, Math.floor(seconds / beatSeconds))
  const active = actions.filter((action) => action.beat === beat)
  const current: readonly SceneAction[] = active.length > 0 ? active : actions.filter((action) => action.beat < beat).slice(-1)
  const over = active.length === 0 && current.length > 0
  const t = (over ? beatSeconds : seconds - beat * beatSeconds) * tempoOf(scene)
  const share = over ? 1 : Math.min(1, (seconds - beat * beatSeconds) / beatSeconds)
  const wobble = (placed.seed % 997) / 997
  const moment = { t, share, seconds: beatSeconds, wobble }
  const found = current.map((action) => ({ action, at: MOTIONS[action.verb] })).filter((one) => one.at !== undefined)
  if (found.length > 0) return found.reduce((sum, { action, at }) => add(sum, paced(at?.(moment) ?? {}, action)), STILL)
  const idle = (node.pose && POSE_VERBS[node.pose] && MOTIONS[POSE_VERBS[node.pose] as string]) || IDLE[conceptOf(node).kind]
  return idle ? add(STILL, idle(moment)) : STILL
}

function paced(motion: Partial<Motion>, action: SceneAction): Partial<Motion> {
  const pace = action.speed === 'slow' ? 0.5 : action.speed === 'fast' ? 1.4 : 1
  return {
    ...motion,
    travel: (motion.travel ?? 0) * pace,
    ...(motion.cycles === undefined ? {} : { cycles: motion.cycles * pace }),
  }
}

function add(sum: Motion, more: Partial<Motion>): Motion {
  return {
    dx: sum.dx + (more.dx ?? 0),
    dy: sum.dy + (more.dy ?? 0),
    travel: sum.travel + (more.travel ?? 0),
    rotate: sum.rotate + (more.rotate ?? 0),
    scaleX: sum.scaleX * (more.scaleX ?? 1),
    scaleY: sum.scaleY * (more.scaleY ?? 1),
    alpha: sum.alpha * (more.alpha ?? 1),
    cycles: sum.cycles + (more.cycles ?? 0),
  }
}
