/** Plants of the kitchen garden, each with its fruit on it. */
import { shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'

type Fruit = (pen: Pen, x: number, y: number, color: string) => void

const LEAF = '#4f8f45'
/** Where fruit hangs, the lowest first. */
const HANGING = [[28, 96], [76, 84], [44, 66], [88, 112], [62, 116], [30, 48], [70, 44]] as const // prettier-ignore

const ball: Fruit = (pen, x, y, color) => {
  pen.circle(x, y, 10, { color, round: true })
  pen.polygon([[x - 5, y - 9], [x, y - 6], [x + 5, y - 9], [x, y - 12]], shade(LEAF, -0.06)) // prettier-ignore
}
const long: Fruit = (pen, x, y, color) => {
  pen.path(`M${x - 5} ${y - 12}h10c2 10 1 18 -5 26c-6 -8 -7 -16 -5 -26Z`, { color, volume: 1.4 })
  pen.rect(x - 4, y - 15, 8, 4, shade(LEAF, -0.06), 1)
}
const berry: Fruit = (pen, x, y, color) => {
  pen.path(`M${x - 9} ${y - 6}C${x - 8} ${y + 4} ${x - 3} ${y + 10} ${x} ${y + 12}C${x + 3} ${y + 10} ${x + 8} ${y + 4} ${x + 9} ${y - 6}C${x + 4} ${y - 10} ${x - 4} ${y - 10} ${x - 9} ${y - 6}Z`, { color, round: true }) // prettier-ignore
  pen.polygon([[x - 8, y - 7], [x, y - 4], [x + 8, y - 7], [x, y - 12]], shade(LEAF, -0.06)) // prettier-ignore
}
const tuft: Fruit = (pen, x, y, color) => {
  for (const [dx, dy] of [[-5, 0], [5, 0], [0, -5], [0, 4]] as const) pen.circle(x + dx, y + dy, 7, { color, round: true }) // prettier-ignore
}

function leaves(pen: Pen, x: number, y: number, turn: number): void {
  pen.at(x, y, { rotate: turn }, () => {
    pen.path('M0 0C-16 -8 -20 -26 -14 -40C-6 -34 4 -40 8 -46C16 -32 16 -10 0 0Z', { color: LEAF, volume: 1.2 })
    pen.line('M0 0C-2 -14 -2 -26 0 -36', { color: shade(LEAF, 0.12), width: 1.6 })
  })
}

/** A bush on a stake in a mound of earth; how many fruits it bears depends on what is asked. */
const bush = (name: string, own: string, fruit: Fruit): Drawable =>
  fitted(name, (pen, look) => {
    pen.ellipse(58, 156, 54, 12, '#6a4a30')
    pen.rect(56, 0, 5, 152, '#a9794a', 2)
    pen.line('M58 152C54 110 62 70 58 20M58 118C40 104 30 94 24 78M58 96C76 86 86 78 92 64M58 64C46 54 38 44 36 30', { color: shade(LEAF, -0.08), width: 5 }) // prettier-ignore
    for (const [x, y, turn] of [[24, 84, -60], [30, 60, -80], [92, 70, 60], [88, 96, 84], [36, 34, -40], [58, 24, 8], [76, 50, 46], [40, 112, -96], [80, 122, 96], [56, 76, -20], [60, 50, 24]] as const) leaves(pen, x, y, turn) // prettier-ignore
    const one = look.params['single'] === true || look.traits.includes('one fruit')
    for (const [x, y] of HANGING.slice(0, one ? 1 : 5 + (look.seed % 3))) fruit(pen, x, y, bodyColor(look, own))
  })

export const FRUITING: readonly Drawable[] = [
  bush('tomato plant', '#d8302f', ball),
  bush('pepper plant', '#e2482f', long),
  bush('eggplant plant', '#5a2f6f', long),
  bush('strawberry plant', '#e0283a', berry),
  bush('berry bush', '#4a5fb0', tuft),
  bush('cotton plant', '#fbf8f0', tuft),
  bush('coffee plant', '#b5303a', ball),
  bush('bean plant', '#8fc04f', long),
]
