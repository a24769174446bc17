/**
 * Where a thing goes over the ground. What has legs goes exactly as fast as its feet, so that they do not slide: it walks as far as there is room, turns and walks back,
 * or stays in the frame while the camera follows. Everything starts and stops softly, and a beat begins where the last one ended.
 */
import { ease } from './easing.ts'
import type { Travel } from './deeds/deed.ts'

/** A stretch of travelling. Seconds; `speed` in widths of the picture a second. */
export type Leg = { from: number; seconds: number; travel: Travel; speed: number; hasLegs: boolean }

export type PathOptions = {
  legs: readonly Leg[]
  /** Left edge and width of the thing, in widths of the picture. */
  place: { x: number; width: number }
  /** The way it faces: -1 left, 1 right. */
  ahead: -1 | 1
  /** The camera goes along, and the world passes by. */
  isFollowed: boolean
  /** It pushes or leads something, so that it cannot turn about. */
  isLed?: boolean
  /** The film comes back to its beginning. */
  loops: boolean
  durationSeconds: number
}

/** Where a traveller is: `x` in widths of the picture from its place, `distance` covered in all, `turn` 1 facing as placed to -1 the other way, `scale` by nearness, `scroll` of the world. */
export type Whereabouts = { x: number; distance: number; turn: number; scale: number; scroll: number }

const START_SECONDS = 0.45
const TURN_SECONDS = 0.4
/** The least time from one margin to the other. */
const CROSSING_SECONDS = 2
/** Room that what is pushed takes before the one who pushes. */
const LED_WIDTH = 0.3
const MARGIN = 0.03
const STANDING: Whereabouts = { x: 0, distance: 0, turn: 1, scale: 1, scroll: 0 }

/** The path as a function of time. */
export function pathOf(options: PathOptions): (seconds: number) => Whereabouts {
  const walks: { from: number; seconds: number; at: (t: number) => Whereabouts }[] = []
  let start: Whereabouts = STANDING
  for (const leg of options.legs) {
    const at = legPath(leg, start, options)
    walks.push({ from: leg.from, seconds: leg.seconds, at })
    start = at(leg.seconds)
  }
  return (seconds) => {
    const walk = walks.findLast(({ from }) => from <= seconds) ?? walks[0]
    return walk ? walk.at(Math.max(0, Math.min(walk.seconds, seconds - walk.from))) : STANDING
  }
}

function legPath(leg: Leg, start: Whereabouts, options: PathOptions): (t: number) => Whereabouts {
  const { place, ahead } = options
  const gone = (t: number): number => leg.speed * softly(t, leg.seconds)
  switch (leg.travel.how) {
    case 'leave': {
      const way = ahead > 0 ? 1.06 - place.x - start.x : place.x + start.x + place.width + 0.06
      const time = leg.hasLegs ? Math.min(leg.seconds, Math.max(leg.seconds * 0.5, way / leg.speed)) : leg.seconds
      return (t) => {
        const p = Math.min(1, t / time)
        const far = way * (leg.hasLegs ? ease.in(p) * 0.35 + p * 0.65 : ease.anticipate(p))
        return { ...start, x: start.x + ahead * far, distance: start.distance + Math.abs(far) }
      }
    }
    case 'enter': {
      const way = ahead > 0 ? place.x + place.width + 0.06 : 1.06 - place.x
      const time = leg.seconds * 0.7
      return (t) => {
        const left = way * (1 - ease.out(Math.min(1, t / time)))
        return { ...start, x: start.x - ahead * left, distance: start.distance + way - left }
      }
    }
    case 'approach':
    case 'depart': {
      const end = leg.travel.how === 'approach' ? 1.45 : 0.42
      return (t) => {
        const p = ease.inOut(t / leg.seconds)
        return { ...start, scale: start.scale * (1 + (end - 1) * p), distance: start.distance + gone(t) }
      }
    }
    case 'wander':
      if (options.loops) return thereAndBack(leg, start, options)
      if (options.isFollowed) return (t) => ({ ...start, distance: start.distance + gone(t), scroll: start.scroll - ahead * gone(t) }) // prettier-ignore
      return leg.hasLegs && !fitsOneWay(leg, start, options) ? pacing(leg, start, options) : crossing(leg, start, options)
  }
}

/** How long it takes to cover so many seconds of full speed, starting and stopping softly. */
const secondsFor = (full: number): number => (full >= 2 * START_SECONDS ? full + START_SECONDS : full * 1.5)

/** Seconds of full speed after starting and before stopping softly. */
function softly(t: number, seconds: number): number {
  const soft = Math.min(START_SECONDS, seconds / 3)
  const begun = t < soft ? (t * t) / (2 * soft) : t - soft / 2
  const left = seconds - t
  return left < soft ? begun - (soft - left) ** 2 / (2 * soft) : begun
}

/** A little slower it need not turn about. */
function fitsOneWay(leg: Leg, start: Whereabouts, { place, ahead, isLed }: PathOptions): boolean {
  const room = roomOf(place, start.x, ahead).ahead + place.width * 0.08
  return start.turn > 0 && (isLed === true || room / leg.seconds > leg.speed * 0.4)
}

/** Without legs: as far as the picture lets it stay in sight, at an even pace. */
function crossing(leg: Leg, start: Whereabouts, { place, ahead, isLed }: PathOptions): (t: number) => Whereabouts {
  const room = roomOf(place, start.x, ahead).ahead + place.width * 0.08 - (isLed ? LED_WIDTH : 0)
  const speed = Math.min(leg.speed, Math.max(0.02, room / leg.seconds))
  return (t) => {
    const far = speed * softly(t, leg.seconds)
    return { ...start, x: start.x + ahead * far, distance: start.distance + far }
  }
}

function roomOf(place: { x: number; width: number }, x: number, ahead: -1 | 1): { ahead: number; behind: number } {
  const [left, right] = [Math.max(0, place.x + x - MARGIN), Math.max(0, 1 - MARGIN - place.x - x - place.width)]
  return ahead < 0 ? { ahead: left, behind: right } : { ahead: right, behind: left }
}

/** With legs and little room: to the margin, a turn, back, a turn. */
function pacing(leg: Leg, start: Whereabouts, { place, ahead }: PathOptions): (t: number) => Whereabouts {
  const facing = (start.turn < 0 ? -ahead : ahead) as -1 | 1
  const room = roomOf(place, start.x, facing)
  const whole = room.ahead + room.behind
  // Where there is little room it goes slower, so that it does not turn about all the time.
  const speed = Math.min(leg.speed, Math.max(leg.speed * 0.25, whole / CROSSING_SECONDS))
  // Too tight to walk in: steps on the spot would slide, so it only shifts its weight.
  if (whole < 0.05) return (t) => ({ ...start, distance: start.distance + 0 * t })
  const stretches: { from: number; seconds: number; x: number; dir: -1 | 1 }[] = []
  let [time, x, dir] = [0, start.x, facing as -1 | 1]
  for (let k = 0; time < leg.seconds && k < 60; k++) {
    const far = k === 0 ? Math.max(0.04, room.ahead) : whole
    const seconds = secondsFor(far / speed)
    stretches.push({ from: time, seconds, x, dir })
    x += dir * far
    time += seconds + TURN_SECONDS
    dir = -dir as -1 | 1
  }
  return (t) => {
    const k = stretches.findLastIndex(({ from }) => from <= t)
    const here = stretches[k] as (typeof stretches)[number]
    const inIt = Math.min(here.seconds, t - here.from, leg.seconds - here.from)
    const far = speed * softly(inIt, Math.min(here.seconds, leg.seconds - here.from))
    const before = stretches.slice(0, k).reduce((sum, one) => sum + speed * softly(one.seconds, one.seconds), 0)
    const turning = Math.min(1, Math.max(0, (t - here.from - here.seconds) / TURN_SECONDS))
    const turn = Math.cos(turning * Math.PI) * (here.dir === ahead ? 1 : -1)
    return { ...start, x: here.x + here.dir * far, distance: start.distance + before + far, turn: Math.abs(turn) < 0.05 ? 0.05 : turn }
  } // prettier-ignore
}

/** Out and back so that the last frame meets the first. */
function thereAndBack(leg: Leg, start: Whereabouts, { place, ahead }: PathOptions): (t: number) => Whereabouts {
  const reach = Math.max(
    0.02,
    Math.min(roomOf(place, 0, ahead).ahead, roomOf(place, 0, ahead).behind, (leg.speed * leg.seconds) / 4),
  )
  const rounds = Math.max(1, Math.round((leg.speed * leg.seconds) / (4 * reach)))
  return (t) => {
    const angle = (t / leg.seconds) * rounds * Math.PI * 2
    const quarter = Math.floor((angle / (Math.PI / 2)) % 4)
    const done = Math.floor(angle / (Math.PI / 2))
    const within = quarter % 2 === 0 ? Math.abs(Math.sin(angle)) : 1 - Math.abs(Math.sin(angle))
    const toward = Math.max(-1, Math.min(1, Math.cos(angle) * 5))
    return { ...start, x: ahead * reach * Math.sin(angle), distance: reach * (done + within), turn: Math.abs(toward) < 0.05 ? 0.05 : toward }
  } // prettier-ignore
}
