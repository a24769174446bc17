/** Coat patterns, drawn inside the outline of a body. */
import type { Pen, Point } from '../../pen/pen.ts'
import { chosen } from '../curves.ts'
import type { BodyPlan } from './body-plan.ts'
import type { Stance } from './gait.ts'

/** Draws a plan's pattern over the body; the caller clips to its outline. */
export function drawCoat(pen: Pen, plan: BodyPlan, stance: Stance, seed: number): void {
  const { shoulder, hip } = stance
  const width = plan.length + plan.chest
  const tall = Math.max(plan.chest, plan.belly)
  const along = (t: number, down: number): Point => [
    shoulder[0] - plan.chest * 0.5 + width * t,
    shoulder[1] + (hip[1] - shoulder[1]) * t + down * tall,
  ]
  const dark = { color: plan.dark, outline: false }
  const jitter = (salt: number): number => chosen([-0.06, -0.03, 0, 0.03, 0.06], seed, salt)
  switch (plan.pattern) {
    case 'stripes':
    case 'tiger':
      for (let index = 0; index < 9; index++) {
        const t = 0.1 + index * 0.105 + jitter(index) * 0.3
        const [x, y] = along(t, -0.62)
        const lean = plan.pattern === 'tiger' ? 2 : 4
        const long = tall * (plan.pattern === 'tiger' ? 0.42 : 0.98)
        pen.path(
          `M${x - 3.4} ${y}Q${x + lean} ${y + long * 0.5} ${x + lean * 0.4} ${y + long}Q${x + lean + 4.4} ${y + long * 0.5} ${x + 3.4} ${y}Z`,
          dark,
        )
      }
      break
    case 'spots':
    case 'rosettes':
    case 'giraffe': {
      const big = plan.pattern === 'giraffe'
      const radius = big ? tall * 0.13 : plan.pattern === 'spots' ? tall * 0.055 : tall * 0.075
      for (let row = 0; row < 4; row++) {
        for (let column = 0; column < (big ? 6 : 9); column++) {
          const t = (column + (row % 2) * 0.5) / (big ? 6 : 9) + jitter(row * 9 + column) * 0.5
          const [x, y] = along(t, -0.4 + row * 0.25 + jitter(row * 7 + column))
          if (big)
            pen.path(`M${x - radius} ${y - radius * 0.5}L${x} ${y - radius}L${x + radius} ${y - radius * 0.4}L${x + radius * 0.7} ${y + radius * 0.9}L${x - radius * 0.7} ${y + radius * 0.8}Z`, dark) // prettier-ignore
          else pen.ellipse(x, y, radius * 1.1, radius, dark)
          if (plan.pattern === 'rosettes')
            pen.circle(x + radius * 0.1, y + radius * 0.1, radius * 0.45, { color: plan.coat, outline: false })
        }
      }
      break
    }
    case 'patches':
      for (const [t, down, radius] of [[0.2, -0.2, 0.26], [0.5, -0.42, 0.2], [0.66, 0.12, 0.24], [0.93, -0.2, 0.28], [0.38, 0.36, 0.12]] as const) {
        const [x, y] = along(t + jitter(t * 100), down)
        pen.ellipse(x, y, radius * tall * 1.1, radius * tall * 0.9, dark, 20)
      } // prettier-ignore
      break
    case 'band': {
      const [x, y] = along(0.26, -1)
      pen.rect(x - plan.chest * 0.36, y, plan.chest * 0.62, tall * 2, dark)
      break
    }
    case 'back': {
      const [x, y] = along(0.06, -0.95)
      pen.rect(x, y, width, tall * 0.62, dark)
      break
    }
    default:
  }
}
