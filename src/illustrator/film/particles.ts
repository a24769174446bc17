/** Small things in the air: confetti, dust, drops, smoke, sparks, hearts, notes. Where each is at a moment follows from its number alone, so that frames may be drawn in any order. */
import { hashText } from '../../lib/random.ts'
import type { SKRSContext2D } from '../pen/pen.ts'
import type { ParticleKind } from './deeds/deed.ts'

/** A source: where it is (pixels), how wide, since when it blows (seconds), and whether all bursts at once. */
export type Source = {
  kind: ParticleKind
  x: number
  y: number
  width: number
  unit: number
  from: number
  to: number
  isBurst: boolean
  /** Speed to a side, in units a second. */
  push?: number
  /** Speed downwards, in units a second; it comes from above then, for longer. */
  fall?: number
  seed: number
}

type Habit = {
  /** Particles a second, or in a burst. */
  count: number
  life: number
  /** Start speed: sideways and upwards, in units (the picture's shorter side) a second, and the pull of gravity. */
  spread: number
  up: number
  gravity: number
  size: number
  colors: readonly string[]
  alpha: number
  draw(context: SKRSContext2D, size: number, age: number): void
}

const disc = (context: SKRSContext2D, size: number): void => {
  context.beginPath()
  context.arc(0, 0, size, 0, Math.PI * 2)
  context.fill()
}
const puff = (context: SKRSContext2D, size: number, age: number): void => disc(context, size * (0.6 + 1.8 * age))
const slip = (context: SKRSContext2D, size: number, age: number): void => {
  context.scale(Math.cos(age * 19) || 0.1, 1)
  context.fillRect(-size, -size * 0.6, size * 2, size * 1.2)
}
const leaf = (context: SKRSContext2D, size: number, age: number): void => {
  context.rotate(age * 9)
  context.beginPath()
  context.ellipse(0, 0, size * 1.4, size * 0.6 * Math.abs(Math.cos(age * 11)) + 0.4, 0, 0, Math.PI * 2)
  context.fill()
}
const heart = (context: SKRSContext2D, size: number): void => {
  context.beginPath()
  context.moveTo(0, size)
  context.bezierCurveTo(-size * 1.7, -size * 0.2, -size * 0.8, -size * 1.4, 0, -size * 0.4)
  context.bezierCurveTo(size * 0.8, -size * 1.4, size * 1.7, -size * 0.2, 0, size)
  context.fill()
}
const note = (context: SKRSContext2D, size: number): void => {
  context.beginPath()
  context.ellipse(-size * 0.3, size * 0.7, size * 0.55, size * 0.4, -0.4, 0, Math.PI * 2)
  context.fill()
  context.fillRect(size * 0.1, -size * 1.2, size * 0.2, size * 1.9)
  context.fillRect(size * 0.1, -size * 1.2, size * 0.8, size * 0.3)
}
const star = (context: SKRSContext2D, size: number, age: number): void => {
  const reach = size * (1.4 - age)
  context.beginPath()
  for (let k = 0; k < 8; k++) {
    const [angle, long] = [(k * Math.PI) / 4, k % 2 === 0 ? reach : reach * 0.3]
    context.lineTo(Math.cos(angle) * long, Math.sin(angle) * long)
  }
  context.fill()
}
const letterZ = (context: SKRSContext2D, size: number): void => {
  context.lineWidth = size * 0.35
  context.beginPath()
  context.moveTo(-size, -size)
  context.lineTo(size, -size)
  context.lineTo(-size, size)
  context.lineTo(size, size)
  context.stroke()
}

const HABITS: Readonly<Record<ParticleKind, Habit>> = {
  confetti: { count: 90, life: 2.6, spread: 0.55, up: 0.75, gravity: 0.55, size: 0.009, colors: ['#e8434f', '#f6b93b', '#2f9e62', '#3a7bd5', '#8e5bd0', '#f28ab2'], alpha: 1, draw: slip },
  dust: { count: 9, life: 0.9, spread: 0.05, up: 0.05, gravity: -0.02, size: 0.012, colors: ['#cdbb9c', '#dccbb0'], alpha: 0.32, draw: puff },
  drops: { count: 26, life: 0.9, spread: 0.16, up: 0.34, gravity: 0.95, size: 0.005, colors: ['#d8ecf7', '#b9dcf0'], alpha: 0.85, draw: disc },
  smoke: { count: 11, life: 2.4, spread: 0.035, up: 0.16, gravity: -0.03, size: 0.022, colors: ['#e2e4e8', '#c9ccd2'], alpha: 0.3, draw: puff },
  sparks: { count: 26, life: 0.8, spread: 0.28, up: 0.4, gravity: 0.55, size: 0.004, colors: ['#ffd66b', '#ff9d3b', '#fff1c4'], alpha: 0.95, draw: disc },
  hearts: { count: 2.2, life: 1.9, spread: 0.06, up: 0.2, gravity: -0.02, size: 0.017, colors: ['#e8506a', '#f28ab2'], alpha: 0.95, draw: heart },
  notes: { count: 2.4, life: 1.9, spread: 0.09, up: 0.2, gravity: -0.02, size: 0.017, colors: ['#2b3350', '#7b3fa0', '#c2484f'], alpha: 0.92, draw: note },
  leaves: { count: 9, life: 3, spread: 0.2, up: 0.06, gravity: 0.09, size: 0.011, colors: ['#c8742c', '#d99a3a', '#8f6a2c'], alpha: 1, draw: leaf },
  petals: { count: 8, life: 2.8, spread: 0.14, up: 0.06, gravity: 0.08, size: 0.009, colors: ['#f6b7cb', '#fbdde6', '#ef8fb0'], alpha: 1, draw: leaf },
  bubbles: { count: 7, life: 2, spread: 0.04, up: 0.2, gravity: -0.03, size: 0.008, colors: ['#dff3ff'], alpha: 0.55, draw: disc },
  flames: { count: 34, life: 0.9, spread: 0.1, up: 0.03, gravity: 0.2, size: 0.02, colors: ['#ff7a1a', '#ffb02e', '#ffe27a', '#f2461d'], alpha: 0.85, draw: puff },
  blaze: { count: 150, life: 0.8, spread: 0.05, up: 0.3, gravity: -0.1, size: 0.015, colors: ['#ff7a1a', '#ffb02e', '#ffd25a', '#f2461d'], alpha: 0.5, draw: puff },
  jet: { count: 80, life: 0.8, spread: 0.05, up: 0.3, gravity: 0.75, size: 0.007, colors: ['#d8ecf7', '#b9dcf0', '#ffffff'], alpha: 0.85, draw: disc },
  slips: { count: 22, life: 3, spread: 0.1, up: 0.02, gravity: 0.02, size: 0.008, colors: ['#e8434f', '#f6b93b', '#2f9e62', '#3a7bd5', '#8e5bd0', '#f28ab2'], alpha: 1, draw: slip },
  feathers: { count: 5, life: 4, spread: 0.14, up: 0.02, gravity: 0.01, size: 0.012, colors: ['#ffffff', '#eef1f6'], alpha: 0.95, draw: leaf },
  zzz: { count: 0.8, life: 2.4, spread: 0.04, up: 0.13, gravity: -0.01, size: 0.014, colors: ['#4a5a86'], alpha: 0.85, draw: letterZ },
  stars: { count: 14, life: 1.1, spread: 0.16, up: 0.08, gravity: 0.02, size: 0.012, colors: ['#fff2b0', '#ffffff', '#ffd76a'], alpha: 0.95, draw: star },
} // prettier-ignore

/** Draws what a source has sent out, as it is at a moment in seconds. */
export function drawParticles(context: SKRSContext2D, source: Source, seconds: number): void {
  const habit = HABITS[source.kind]
  const life = source.fall ? 5 : habit.life
  const first = source.isBurst
    ? 0
    : Math.max(source.fall ? -60 : 0, Math.ceil((seconds - life * 1.3 - source.from) * habit.count))
  const last = source.isBurst ? habit.count : Math.floor((Math.min(seconds, source.to) - source.from) * habit.count)
  for (let k = first; k < last; k++) {
    const chance = (salt: number): number => (hashText(`${source.seed}.${k}.${salt}`) % 10_000) / 10_000
    const born = source.isBurst ? source.from : source.from + k / habit.count
    const age = (seconds - born) / (life * (0.7 + 0.6 * chance(1)))
    if (age < 0 || age >= 1) continue
    const t = age * life
    const sideways = (chance(2) * 2 - 1) * habit.spread + (source.push ?? 0) * (0.6 + 0.6 * chance(7))
    context.save()
    context.translate(
      source.x + (chance(3) - 0.5) * source.width + (sideways * t + 0.012 * Math.sin(t * 4 + k)) * source.unit,
      source.y +
        (source.fall ?? 0) * t * source.unit -
        (habit.up * (0.5 + chance(4)) * t - (habit.gravity * t * t) / 2) * source.unit,
    )
    context.globalAlpha *= habit.alpha * Math.min(1, (1 - age) * 2.5, 0.25 + age * 9)
    context.fillStyle = habit.colors[Math.abs(k) % habit.colors.length] as string
    context.strokeStyle = context.fillStyle
    context.rotate((chance(5) - 0.5) * 0.7)
    habit.draw(context, habit.size * source.unit * (0.7 + 0.6 * chance(6)), age)
    context.restore()
  }
}
