/** Snowmen: three balls of snow, coal for eyes and buttons, a carrot, arms of twigs, a hat and a scarf. */
import { shade, type Pen, type Point } from '../../pen/pen.ts'
import { HEADWEAR, NECKWEAR } from '../clothes/wearing.data.ts'
import { bodyColor, secondColor, type Look } from '../drawable.ts'
import type { Limb, Skeleton } from '../people/skeleton.ts'
import { aim, being } from './being.ts'

const COAL = { color: '#26262c', outline: false } as const
const BARK = '#6b4a2f'

function twig(pen: Pen, { root, joint, end }: Limb, out: number): void {
  const from: Point = [root[0], root[1] + 8]
  pen.line([from, [joint[0] + out * 8, joint[1]], end], { color: BARK, width: 5 }) // prettier-ignore
  pen.at(end[0], end[1], { rotate: aim({ root, joint, end }) }, () =>
    pen.line('M-2 0L9 0M-4 0L6 -9M-4 0L6 9', { color: BARK, width: 3.4 }),
  )
}

/** A plain pose lets the arms reach out to the sides, as twigs stuck in snow do. */
function reaching(limb: Limb, side: number, plain: boolean): Limb {
  if (!plain) return limb
  const [x, y] = limb.root
  return { root: limb.root, joint: [x + side * 28, y - 4], end: [x + side * 52, y - 24] }
}

const isPlain = ({ pose }: Look): boolean => pose === 'stand' || pose === 'walk' || pose === 'run' || pose === 'sit'

function face(pen: Pen, look: Look): void {
  for (const s of [-1, 1]) {
    pen.circle(s * 11, -7, 4.2, COAL)
    if (look.mood === 'angry') pen.line(`M${s * 4} -14L${s * 17} -19`, { color: COAL.color, width: 3 })
  }
  const bend = look.mood === 'sad' ? -7 : 6
  for (let i = -2; i <= 2; i++) pen.circle(i * 6.5, 14 + bend * (1 - (i * i) / 4) - (bend > 0 ? 2 : -4), 2.3, COAL)
  pen.path('M3 -2C5 3 3 7 0 7L-30 5Q-32 3 -29 2L-1 -3Q2 -3 3 -2Z', '#f08a2c')
  pen.line('M-10 1L-9 4M-18 2L-17.500 4', { color: '#c9641a', width: 1.4 })
}

function draw(pen: Pen, { head, nearArm, farArm }: Skeleton, look: Look): void {
  const snow = bodyColor(look, '#f7fafd')
  const [x, y] = head
  const plain = isPlain(look)
  twig(pen, reaching(farArm, -1, plain), -1)
  twig(pen, reaching(nearArm, 1, plain), 1)
  pen.circle(x, -46, 50, { color: snow, round: true })
  pen.circle(x, y + 50, 38, { color: snow, round: true })
  pen.circle(x, y, 29, { color: snow, round: true })
  if (look.view !== 'back') {
    for (const dy of [44, 58, 72]) pen.circle(x, y + dy, 3.8, COAL)
    pen.at(x, y, {}, () => face(pen, look))
  }
  const wears = (table: object): boolean => look.wears.some(({ concept }) => Object.hasOwn(table, concept))
  if (!wears(NECKWEAR)) {
    const wool = secondColor(look, '#d2362f')
    pen.path(
      `M${x - 25} ${y + 17}Q${x} ${y + 31} ${x + 25} ${y + 17}L${x + 27} ${y + 27}Q${x} ${y + 42} ${x - 27} ${y + 27}Z`,
      wool,
    )
    pen.path(`M${x + 10} ${y + 30}L${x + 22} ${y + 27}L${x + 28} ${y + 64}L${x + 13} ${y + 66}Z`, shade(wool, -0.05))
    pen.line(`M${x + 12.5} ${y + 58}L${x + 27} ${y + 56}`, { color: '#f6eedd', width: 3 })
  }
  if (!wears(HEADWEAR)) {
    pen.rect(x - 19, y - 56, 38, 36, '#2b2c34', 3)
    pen.rect(x - 19, y - 33, 38, 9, { color: '#d2362f', outline: false })
    pen.rect(x - 31, y - 26, 62, 7, '#2b2c34', 3.5)
  }
}

/** The snowman. */
export const SNOWMAN = being({
  name: 'snowman',
  body: { leg: 50, torso: 66, arm: 62, shoulders: 34, hips: 20, head: 58, build: 1 },
  face: { eyes: -0.1, gap: 0.19, wide: 0.88, top: 0.44 },
  legless: true,
  draw,
})
