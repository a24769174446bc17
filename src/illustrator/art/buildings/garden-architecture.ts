/** Small architecture: pedestals, mazes, chimneys, arbours, sheds. */
import { shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { bricks } from '../parts/masonry.ts'
import { glass } from '../parts/paints.ts'

const LEAF = '#4f8f45'

/** Walls of the maze as runs of [x, y, width, height] in a grid of eleven by nine. */
const MAZE = [
  [0, 0, 11, 1], [0, 8, 5, 1], [6, 8, 5, 1], [0, 0, 1, 9], [10, 0, 1, 9], [2, 2, 3, 1], [2, 2, 1, 3], [4, 4, 1, 3], [2, 6, 3, 1], [6, 2, 1, 3], [6, 2, 3, 1], [8, 4, 1, 3], [6, 6, 3, 1], [4, 1, 1, 1], [8, 3, 1, 1],
] as const // prettier-ignore

function maze(pen: Pen, hedge: string): void {
  pen.rect(0, 0, 220, 180, '#d9c39a', 3)
  const walls = [...MAZE].sort((a, b) => a[1] - b[1])
  for (const [x, y, w, h] of walls) pen.rect(x * 20, y * 20 + 6, w * 20, h * 20 + 4, shade(hedge, -0.16), 3)
  for (const [x, y, w, h] of walls) pen.rect(x * 20, y * 20, w * 20, h * 20 - 3, { color: hedge, volume: 0.8 }, 3)
  for (const [x, y, w, h] of walls)
    for (let i = 0; i < Math.max(w, h) * 2; i++)
      pen.circle(x * 20 + 5 + (w > h ? i * 10 : (i % 2) * 8), y * 20 + 5 + (h > w ? i * 9 : (i % 2) * 7), 3, { color: shade(hedge, 0.07), outline: false }) // prettier-ignore
}

export const GARDEN_ARCHITECTURE: readonly Drawable[] = [
  fitted(
    'pedestal',
    (pen, look) => {
      const stone = bodyColor(look, '#ddd6c8')
      pen.rect(0, 0, 100, 14, stone, 2)
      pen.rect(8, 13, 84, 10, shade(stone, -0.06), 2)
      pen.rect(16, 22, 68, 92, { color: stone, volume: 1.2 })
      pen.rect(26, 34, 48, 66, shade(stone, -0.05), 2)
      pen.rect(8, 112, 84, 10, shade(stone, -0.06), 2)
      pen.rect(0, 120, 100, 16, stone, 2)
      if (look.text) pen.text(look.text, 50, 67, { color: '#6a6258', size: 15, font: 'serif', bold: true, maxWidth: 44 })
    },
    { sockets: { top: [50, 2, 84] } },
  ),
  fitted('maze', (pen, look) => maze(pen, bodyColor(look, LEAF))),
  fitted('chimney', (pen, look) => {
    const brick = bodyColor(look, '#b0614a')
    pen.rect(14, 40, 62, 130, brick)
    bricks(pen, [14, 42, 62, 124], brick, look.seed)
    pen.rect(6, 28, 78, 16, shade(brick, -0.08), 2)
    for (const x of [20, 50]) pen.path(`M${x} 28L${x + 3} 4h14l3 24Z`, '#c9784a')
    for (const [x, y, r] of [[34, -10, 9], [44, -26, 13], [36, -46, 16]] as const) pen.circle(x, y, r, { color: '#e6e6e8', alpha: 0.75, outline: false }) // prettier-ignore
  }),
  fitted('turbine', (pen, look) => {
    const metal = bodyColor(look, '#aeb6be')
    pen.path('M20 10H150Q172 70 150 130H20Q-4 70 20 10Z', { color: metal, volume: 1.4 })
    pen.circle(26, 70, 58, shade(metal, -0.12))
    for (let i = 0; i < 14; i++) pen.at(26, 70, { rotate: i * 25.7 + look.phase * 360 }, () => pen.path('M-3 0C-12 -24 -8 -46 2 -52C8 -40 8 -18 3 0Z', shade(metal, 0.06))) // prettier-ignore
    pen.circle(26, 70, 12, shade(metal, -0.22))
    for (const x of [80, 110, 140]) pen.line(`M${x} 14Q${x + 14} 70 ${x} 126`, { color: shade(metal, -0.12), width: 2 })
  }),
  fitted('arbor', (pen, look) => {
    const white = bodyColor(look, '#f6f3ea')
    for (const x of [0, 104]) pen.rect(x, 50, 14, 130, white, 2)
    pen.path('M0 56C0 -18 118 -18 118 56H104C104 4 14 4 14 56Z', white)
    for (let i = 0; i < 11; i++) {
      const turn = Math.PI + (i / 10) * Math.PI
      const [x, y] = [59 + Math.cos(turn) * 56, 54 + Math.sin(turn) * 52]
      pen.circle(x, y, 11, { color: LEAF, volume: 1.2 })
      if (i % 2) pen.circle(x + 2, y - 2, 4.5, secondColor(look, '#e2568a'))
    }
    for (const x of [4, 110]) for (const y of [70, 100, 130]) pen.circle(x, y + (x > 50 ? 12 : 0), 8, { color: shade(LEAF, 0.04), volume: 1.2 }) // prettier-ignore
  }),
  fitted('garage', (pen, look) => {
    const wall = bodyColor(look, '#d9cbb4')
    pen.polygon([[-8, 44], [90, 0], [188, 44]], '#8a5248') // prettier-ignore
    pen.rect(2, 42, 176, 100, wall)
    pen.rect(22, 58, 136, 84, '#f4f1ea', 2)
    for (let y = 74; y < 140; y += 17) pen.line([[22, y], [158, y]], { color: '#cfc8ba', width: 2.4 }) // prettier-ignore
    for (let i = 0; i < 4; i++) pen.rect(30 + i * 32, 62, 24, 10, glass(look), 1)
    pen.circle(90, 130, 3, '#7a7f86')
  }),
  fitted('outhouse', (pen, look) => {
    const wood = bodyColor(look, '#a9794a')
    pen.polygon([[-8, 26], [86, 6], [86, 16], [-8, 38]], '#6f5138') // prettier-ignore
    pen.rect(2, 26, 76, 124, wood)
    for (let x = 14; x < 78; x += 13) pen.line([[x, 30], [x, 150]], { color: shade(wood, -0.12), width: 2 }) // prettier-ignore
    pen.rect(18, 44, 46, 106, shade(wood, -0.08), 2)
    pen.path('M46 58a11 11 0 1 0 4 18a9 9 0 0 1 -4 -18Z', '#3a2a1d')
    pen.circle(58, 100, 3, '#3a2a1d')
  }),
  fitted('plow', (pen, look) => {
    const steel = bodyColor(look, '#8f979f')
    pen.limb([[150, 0], [100, 62], [30, 80]], [8, 9, 8], '#9a673f') // prettier-ignore
    pen.limb([[164, 14], [112, 66]], [7, 8], '#8a5a34') // prettier-ignore
    pen.path('M60 70L104 66C110 90 84 108 34 108C52 98 58 84 60 70Z', { color: steel, volume: 1.4 })
    pen.limb([[30, 80], [-20, 66]], [8, 6], '#9a673f') // prettier-ignore
    pen.circle(6, 92, 18, '#6f5138')
    pen.circle(6, 92, 12, '#c9b48f')
    pen.line('M6 76V108M-10 92H22', { color: '#6f5138', width: 3 })
  }),
  fitted(
    'clothesline',
    (pen, look) => {
      for (const x of [4, 226]) {
        pen.rect(x, 6, 9, 140, '#8a5f3c', 2)
        pen.rect(x - 14, 10, 37, 7, '#8a5f3c', 2)
      }
      pen.line('M8 14Q120 34 230 14', { color: '#f1ede2', width: 2.6 })
      const colors = look.colors.length > 0 ? look.colors : ['#d8443a', '#f2c14e', '#5b9bd5', '#f4f1ea', '#6fb07a']
      const at = (k: number): string => colors[k % colors.length] as string
      pen.path('M26 20H62L68 34L60 38L58 72H30L28 38L20 34Z', at(0))
      pen.path('M80 23H112V80H98L96 46L94 80H80Z', at(1))
      for (const x of [124, 140]) pen.path(`M${x} 24h10v26q0 8 8 8v7h-12q-6 0 -6 -8Z`, at(2))
      pen.rect(160, 22, 46, 52, at(3), 1)
      for (const x of [30, 58, 84, 108, 128, 144, 164, 202]) pen.rect(x, 15, 3, 9, '#c9a56a', 1)
    },
    { sockets: { top: [116, 22, 190] } },
  ),
  fitted('towel rack', (pen, look) => {
    pen.rect(0, 6, 130, 7, '#aeb6be', 3)
    for (const x of [-2, 122]) pen.circle(x + 5, 9, 8, '#98a1aa')
    pen.path('M24 4H104V86H24Z', bodyColor(look, '#5fa3c0'))
    for (const y of [62, 70]) pen.rect(24, y, 80, 4, { color: '#ffffff', alpha: 0.6, outline: false })
  }),
  fitted('walker', (pen, look) => {
    const metal = bodyColor(look, '#aeb6be')
    for (const [x, far] of [
      [26, true],
      [0, false],
    ] as const) {
      const color = far ? shade(metal, -0.1) : metal
      pen.line(`M${x} 130L${x + 10} 14Q${x + 12} 0 ${x + 26} 0H${x + 66}Q${x + 80} 0 ${x + 82} 14L${x + 92} 130`, { color, width: 6 }) // prettier-ignore
      pen.line([[x + 6, 62], [x + 86, 62]], { color, width: 5 }) // prettier-ignore
      for (const foot of [x, x + 92]) pen.circle(foot, 130, 6, '#3f444b')
    }
    pen.rect(20, -4, 34, 9, '#3f444b', 4)
  }),
]
