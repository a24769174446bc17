/**
 * How things move, by verb. A motion tells, for a moment, where the thing is relative to its place in the picture (`dx`, `dy` in its own widths and
 * heights, `travel` in widths of the picture), how it is turned, stretched and faded, and how fast its cycle (steps, wings, wheels) runs.
 */
import { between, cycle, ease } from './easing.ts'

/** One moment of a motion. `cycles` counts whole turns of the drawing's own animation since the start. */
export type Motion = {
  dx: number
  dy: number
  /** Widths of the picture, in the direction the thing faces. */
  travel: number
  /** Degrees clockwise. */
  rotate: number
  scaleX: number
  scaleY: number
  alpha: number
  cycles: number
}

/** `t` seconds since the beat began, `share` 0-1 of the beat, `s` its length in seconds; `wobble` 0-1 differs between instances. */
export type MotionAt = (moment: { t: number; share: number; seconds: number; wobble: number }) => Partial<Motion>

const sway = (t: number, hertz: number, wobble: number): number => Math.sin((t * hertz + wobble) * Math.PI * 2)
const hop = (t: number, hertz: number, wobble = 0): number => Math.abs(Math.sin((t * hertz + wobble) * Math.PI))

const walk: MotionAt = ({ t, share }) => ({ travel: 0.34 * share - 0.17, cycles: t * 1.0 })
const run: MotionAt = ({ t, share }) => ({ travel: 0.7 * share - 0.35, cycles: t * 1.7, dy: -0.02 * hop(t, 3.4) })
const drive: MotionAt = ({ t, share, wobble }) => ({ travel: 0.7 * share - 0.35, cycles: t * 2, dy: -0.004 * hop(t, 6, wobble) })
const fly: MotionAt = ({ t, share, wobble }) => ({
  travel: 0.5 * share - 0.25,
  cycles: t * 2.2,
  dy: 0.16 * sway(t, 0.35, wobble),
  rotate: 3 * sway(t, 0.35, wobble + 0.2),
})
const swim: MotionAt = ({ t, share, wobble }) => ({
  travel: 0.4 * share - 0.2,
  cycles: t * 1.2,
  dy: 0.08 * sway(t, 0.4, wobble),
  rotate: 3 * sway(t, 0.4, wobble),
})
const floatUp: MotionAt = ({ t, share, wobble }) => ({
  dy: -0.9 * share,
  dx: 0.08 * sway(t, 0.3, wobble),
  rotate: 4 * sway(t, 0.3, wobble),
})
const bob: MotionAt = ({ t, wobble }) => ({
  dy: 0.03 * sway(t, 0.3, wobble),
  rotate: 2.2 * sway(t, 0.22, wobble),
  cycles: t * 0.5,
})
const breathe: MotionAt = ({ t, wobble }) => ({ scaleY: 1 + 0.008 * sway(t, 0.32, wobble) })
const gesture: MotionAt = ({ t, wobble }) => ({ cycles: t * 1.1 + wobble, scaleY: 1 + 0.006 * sway(t, 0.5, wobble) })
const jump: MotionAt = ({ t, wobble }) => {
  const p = cycle(t * 0.75 + wobble * 0.3)
  const up = p < 0.2 ? 0 : Math.sin(between(p, 0.2, 0.9) * Math.PI)
  const squash = p < 0.2 ? Math.sin((p / 0.2) * Math.PI) * 0.12 : 0
  return { dy: -0.45 * up, scaleY: 1 - squash, scaleX: 1 + squash * 0.6, cycles: 0 }
}
const bounce: MotionAt = ({ t, wobble }) => {
  const h = hop(t, 0.9, wobble * 0.5)
  return { dy: -0.8 * h, scaleY: 1 - 0.12 * (1 - h) ** 6, scaleX: 1 + 0.1 * (1 - h) ** 6 }
}
const spin: MotionAt = ({ t }) => ({ rotate: t * 150 })
const turnAbout: MotionAt = ({ t }) => ({ scaleX: Math.cos(t * 2.2), cycles: t })
const roll: MotionAt = ({ t, share }) => ({ travel: 0.5 * share - 0.25, rotate: -t * 160 })
const fall: MotionAt = ({ share, wobble }) => ({
  dy: 1.2 * ease.in(share) - 0.6 * (1 - share),
  rotate: (wobble - 0.5) * 60 * share,
})
const drift: MotionAt = ({ t, share, wobble }) => ({
  dy: 0.8 * share - 0.3,
  dx: 0.3 * sway(t, 0.35, wobble),
  rotate: 25 * sway(t, 0.3, wobble),
})
const dance: MotionAt = ({ t, wobble }) => ({
  dx: 0.05 * sway(t, 0.9, wobble),
  rotate: 4 * sway(t, 0.9, wobble),
  dy: -0.05 * hop(t, 1.8, wobble),
  cycles: t * 0.9,
})
const shake: MotionAt = ({ t, wobble }) => ({ dx: 0.012 * sway(t, 7, wobble), rotate: 1.6 * sway(t, 6, wobble) })
const swayTree: MotionAt = ({ t, wobble }) => ({ rotate: 1.4 * sway(t, 0.25, wobble), cycles: t * 0.4 })
const leaveForward: MotionAt = ({ t, share }) => ({ travel: 1.25 * ease.anticipate(share), cycles: t * 2 })
const enter: MotionAt = ({ t, share }) => ({ travel: -0.9 * (1 - ease.out(share)), cycles: t * 1.2 * (1 - share) })
const takeOff: MotionAt = ({ share, t }) => ({
  dy: -2.2 * ease.in(share),
  travel: 0.25 * ease.in(share),
  rotate: 8 * ease.out(share),
  cycles: t * 3,
  dx: share < 0.15 ? 0.006 * sway(t, 9, 0) : 0,
})
const land: MotionAt = ({ share, t }) => ({
  dy: -1.6 * (1 - ease.out(share)),
  travel: -0.3 * (1 - ease.out(share)),
  cycles: t * 2,
})
const grow: MotionAt = ({ share }) => ({ scaleX: 0.25 + 0.75 * ease.out(share), scaleY: 0.25 + 0.75 * ease.out(share) })
const shrink: MotionAt = ({ share }) => ({ scaleX: 1 - 0.7 * ease.inOut(share), scaleY: 1 - 0.7 * ease.inOut(share) })
const melt: MotionAt = ({ share }) => ({ scaleY: 1 - 0.72 * ease.inOut(share), scaleX: 1 + 0.35 * ease.inOut(share) })
const vanish: MotionAt = ({ share }) => ({ alpha: 1 - ease.inOut(share) })
const appear: MotionAt = ({ share }) => ({ alpha: ease.inOut(between(share, 0.1, 0.7)) })
const burst: MotionAt = ({ share }) => ({
  scaleX: 1 + 0.5 * between(share, 0.4, 0.5),
  scaleY: 1 + 0.5 * between(share, 0.4, 0.5),
  alpha: 1 - between(share, 0.45, 0.55),
})
const rise: MotionAt = ({ share }) => ({ dy: 0.9 * (1 - ease.inOut(share)) })
const set: MotionAt = ({ share }) => ({ dy: 1.1 * ease.inOut(share) })
const lookAround: MotionAt = ({ t, wobble }) => ({ rotate: 1.2 * sway(t, 0.25, wobble), cycles: t * 0.4 })
const flicker: MotionAt = ({ t, wobble }) => ({
  scaleY: 1 + 0.05 * sway(t, 3.1, wobble) + 0.03 * sway(t, 7.3, wobble),
  cycles: t * 2,
})
const swing: MotionAt = ({ t, wobble }) => ({ rotate: 14 * sway(t, 0.5, wobble) })
const chase: MotionAt = ({ t, share, wobble }) => ({ ...run({ t, share, seconds: 1, wobble }), travel: 0.8 * share - 0.4 })
const orbit: MotionAt = ({ t, wobble }) => ({
  dx: 0.5 * sway(t, 0.2, wobble),
  dy: 0.18 * Math.cos((t * 0.2 + wobble) * Math.PI * 2),
  cycles: t,
})

/** The verbs, in their base form; aliases share a motion. */
export const MOTIONS: Readonly<Record<string, MotionAt>> = {
  walk, stroll: walk, march: walk, wander: walk, cross: walk, push: walk, pull: walk, carry: walk, crawl: ({ t, share }) => ({ travel: 0.16 * share - 0.08, cycles: t * 0.6 }),
  run, gallop: run, jog: run, race: run, sprint: run, chase, escape: leaveForward,
  drive, ride: drive, cycle: drive, skate: drive, ski: drive, sail: ({ t, share, wobble }) => ({ ...bob({ t, share, seconds: 1, wobble }), travel: 0.22 * share - 0.11 }),
  row: bob, cruise: drive, surf: ({ t, share, wobble }) => ({ travel: 0.3 * share - 0.15, dy: 0.08 * sway(t, 0.5, wobble), rotate: 5 * sway(t, 0.5, wobble) }),
  fly, soar: fly, hover: bob, glide: fly, flutter: fly, circle: orbit, orbit,
  swim, dive: ({ share, t }) => ({ dy: 1.2 * ease.inOut(share), rotate: -35 * share, cycles: t * 1.4 }), float: bob, bob, drift: bob, rise, ascend: floatUp, 'float away': floatUp,
  jump, hop: jump, leap: jump, bounce, skip: jump,
  spin, rotate: spin, turn: turnAbout, twirl: turnAbout, roll, tumble: roll,
  fall, drop: fall, sink: set, collapse: melt, descend: set, set,
  dance, cheer: dance, celebrate: dance, sing: gesture, clap: gesture, wave: gesture, talk: gesture, speak: gesture, laugh: shake, cry: shake, shiver: shake, tremble: shake, shake,
  eat: gesture, drink: gesture, read: breathe, write: gesture, type: gesture, cook: gesture, paint: gesture, play: gesture, 'play guitar': gesture, work: gesture, dig: gesture, build: gesture, fight: shake,
  throw: gesture, catch: jump, kick: gesture, fish: gesture, point: gesture, nod: gesture, look: lookAround, watch: lookAround, think: breathe,
  sleep: breathe, rest: breathe, sit: breathe, stand: breathe, lie: breathe, breathe,
  sway: swayTree, swing, wag: gesture, blow: swayTree, rustle: swayTree,
  'drive away': leaveForward, leave: leaveForward, exit: leaveForward, depart: leaveForward, enter, arrive: enter, come: enter, approach: ({ share, t }) => ({ scaleX: 0.55 + 0.45 * share, scaleY: 0.55 + 0.45 * share, cycles: t }),
  'take off': takeOff, launch: takeOff, land, grow, bloom: grow, open: grow, inflate: grow, shrink, close: shrink, wilt: melt, melt, dissolve: vanish, disappear: vanish, fade: vanish, vanish, appear,
  explode: burst, burst, pop: burst, erupt: shake, burn: flicker, flicker, glow: flicker, shine: flicker, sparkle: flicker, pour: bob, flow: bob, climb: rise, scatter: drift, snowfall: drift,
} // prettier-ignore

/** The motion of a thing that does nothing in particular, by its kind. */
export const IDLE: Readonly<Record<string, MotionAt>> = {
  person: breathe,
  animal: breathe,
  bird: lookAround,
  fish: swim,
  insect: fly,
  plant: swayTree,
  boat: bob,
  aircraft: fly,
  sky: () => ({}),
}
