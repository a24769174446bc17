/** Landmarks of London and the British Isles. */
import { shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { lattice } from '../parts/lattice.ts'
import { flagpole } from '../parts/flags.ts'
import { archPath, battlement, columns, domePath, lancetPath, pediment, spire, steps, windowGrid } from '../parts/masonry.ts'
import { timeOf } from '../parts/house-parts.ts'
import { detail, pane, STONE } from '../parts/paints.ts'

/** The clock tower of Westminster, its foot at `base`. */
function clockTower(pen: Pen, look: Look, [x, base, scale]: readonly [number, number, number], stone: string): void {
  pen.at(x, base, { scale }, () => {
    pen.line('M0 -226V-212', { color: '#d8ae4a', width: 2 })
    spire(pen, [0, -184, 20, 30], '#4f5a6b')
    pen.rect(-11, -194, 22, 12, stone)
    for (const dx of [-6, 0, 6]) pen.path(archPath(dx, -183, 4, 10), '#3a3428')
    pen.polygon([[-24, -164], [-13, -184], [13, -184], [24, -164]], '#4f5a6b') // prettier-ignore
    pen.rect(-24, -166, 48, 8, shade(stone, 0.05))
    pen.rect(-25, -160, 50, 46, stone)
    for (const dx of [-25, 21]) spire(pen, [dx + 2, -164, 5, 14], stone)
    pen.circle(0, -137, 19, '#3a3428')
    pen.circle(0, -137, 17, look.lit ? { color: '#fff3c4', glow: 10 } : { color: '#fbf6e2', volume: 0.3 })
    for (let hour = 0; hour < 12; hour++)
      pen.at(0, -137, { rotate: hour * 30 }, () => pen.rect(-0.7, -16, 1.4, 4, detail('#26282c')))
    const { hour, minute } = timeOf(look) ?? { hour: 4, minute: 0 }
    for (const [turn, reach] of [[(hour + minute / 60) * 30, 8.5], [minute * 6, 13]] as const) pen.at(0, -137, { rotate: turn }, () => pen.line(`M0 0V-${reach}`, { color: '#26282c', width: 2 })) // prettier-ignore
    pen.rect(-22, -116, 44, 116, stone)
    for (let i = 0; i < 4; i++) pen.rect(-17 + i * 9.6, -108, 4.4, 92, detail(shade(stone, -0.2)))
    for (const y of [-80, -48, -18]) pen.rect(-22, y, 44, 3, detail(shade(stone, 0.06)))
    pen.path(archPath(0, 0, 12, 14), '#4a3a2a')
  })
}

function parliament(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#cda766')
  pen.rect(6, 26, 40, 120, stone)
  for (const x of [6, 26, 46]) spire(pen, [x, 28, 8, 26], stone)
  flagpole(pen, [26, 8, 30], '#c8342f', look.phase)
  windowGrid(pen, look, [10, 36, 32, 100], [3, 4], { shape: 'lancet', fill: [0.5, 0.76] })
  spire(pen, [128, 82, 16, 50], shade(stone, -0.08))
  pen.rect(44, 84, 168, 62, stone)
  windowGrid(pen, look, [48, 90, 160, 52], [16, 2], { shape: 'lancet', fill: [0.5, 0.76] })
  pen.rect(44, 114, 168, 3, detail(shade(stone, 0.06)))
  for (let i = 0; i < 13; i++) spire(pen, [46 + i * 13.6, 86, 6, 16], stone)
  clockTower(pen, look, [226, 146, 0.72], stone)
  pen.path('M-4 146H250V158H-4Z', { color: '#7fa8b8', to: '#5f8a9c' })
}

function towerBridge(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#cbbfa6')
  const blue = secondColor(look, '#4f8fd0')
  pen.line('M2 92C40 92 66 60 78 46M258 92C220 92 194 60 182 46', { color: blue, width: 5 })
  for (let i = 0; i < 6; i++) {
    pen.line(`M${14 + i * 10} ${91 - i * i * 1.1}V100`, { color: blue, width: 1.6 })
    pen.line(`M${246 - i * 10} ${91 - i * i * 1.1}V100`, { color: blue, width: 1.6 })
  }
  for (const y of [42, 56]) lattice(pen, [[96, y], [96, y + 8], [164, y + 8], [164, y]], 8, y < 50 ? '#e9f0f4' : blue, true) // prettier-ignore
  pen.path('M0 98H108L128 94V100L108 108H0ZM260 98H152L132 94V100L152 108H260Z', '#6f8aa0')
  for (const x of [84, 176]) {
    spire(pen, [x, 22, 26, 30], '#5b6472')
    for (const dx of [-17, 17]) {
      spire(pen, [x + dx, 28, 10, 22], '#5b6472')
      pen.rect(x + dx - 4, 26, 8, 86, shade(stone, 0.04))
    }
    pen.rect(x - 17, 28, 34, 86, stone)
    windowGrid(pen, look, [x - 12, 32, 24, 56], [2, 3], { shape: 'lancet', fill: [0.5, 0.7] })
    pen.path(archPath(x, 106, 18, 22), shade(stone, -0.3))
    pen.path(`M${x - 24} 112H${x + 24}L${x + 27} 138H${x - 27}Z`, shade(stone, -0.08))
  }
  pen.path('M-2 136H262V146H-2Z', { color: '#7fb0c8', to: '#5f94b0' })
}

function londonEye(pen: Pen, look: Look): void {
  pen.line('M80 84L44 176M80 84L116 176', { color: '#e9eef2', width: 6 })
  for (let i = 0; i < 32; i++) {
    const angle = (i / 32) * Math.PI * 2 + (look.phase * Math.PI) / 16
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)]
    pen.line([[80, 84], [80 + dx * 72, 84 + dy * 72]], { color: '#9aa6b4', width: 0.9 }) // prettier-ignore
    pen.ellipse(80 + dx * 79, 84 + dy * 79, 4.6, 3.6, look.lit ? { color: '#bfe0ff', glow: 5 } : bodyColor(look, '#5f93c4'))
  }
  pen.line('M80 10A74 74 0 1 1 79.9 10M80 17A67 67 0 1 1 79.9 17', { color: bodyColor(look, '#f2f5f8'), width: 3 })
  for (let i = 0; i < 32; i++) {
    const angle = (i / 32) * Math.PI * 2 + (look.phase * Math.PI) / 16
    pen.line(
      `M${80 + Math.cos(angle) * 67} ${84 + Math.sin(angle) * 67}L${80 + Math.cos(angle + 0.1) * 74} ${84 + Math.sin(angle + 0.1) * 74}`,
      { color: '#dfe6ec', width: 1.4 },
    )
  }
  pen.circle(80, 84, 7, '#8b98a6')
  pen.rect(28, 172, 104, 7, '#7d8894', 2)
}

function stPauls(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#dccfb6')
  pen.line('M100 0V12M96 4H104', { color: '#d8ae4a', width: 2 })
  pen.rect(93, 10, 14, 18, stone)
  pen.path(domePath(100, 74, 76, 48), { color: secondColor(look, '#8b9ba6'), volume: 1.6 })
  for (const k of [-24, -12, 0, 12, 24]) pen.line(`M100 27Q${100 + k} 44 ${100 + k * 1.4} 73`, { color: '#76868f', width: 1.4 })
  pen.rect(60, 72, 80, 30, stone)
  columns(pen, [60, 75, 80, 25], 9, shade(stone, 0.05))
  for (const x of [28, 172]) {
    pen.path(domePath(x, 66, 20, 22), '#8b9ba6')
    pen.rect(x - 12, 64, 24, 16, stone)
    pen.rect(x - 16, 78, 32, 90, stone)
    pen.circle(x, 92, 6, '#fbf6e2')
    for (const y of [122, 158]) pen.path(archPath(x, y, 12, 22), pane(look, x + y))
  }
  pen.rect(44, 102, 112, 66, shade(stone, -0.05))
  pediment(pen, [56, 92, 88, 20], stone)
  columns(pen, [56, 112, 88, 26], 6, shade(stone, 0.05))
  columns(pen, [50, 140, 100, 28], 7, shade(stone, 0.05))
  pen.path(archPath(100, 168, 16, 24), '#5b4a36')
  steps(pen, [8, 166, 184, 8], 3, stone)
}

function buckingham(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#e9dfc8')
  flagpole(pen, [130, 24, 30], '#c8342f', look.phase)
  pen.rect(0, 38, 260, 76, stone)
  pen.rect(-4, 32, 268, 8, shade(stone, 0.04))
  windowGrid(pen, look, [4, 44, 252, 66], [21, 3], { fill: [0.46, 0.6] })
  for (const [x, w] of [
    [100, 60],
    [4, 34],
    [222, 34],
  ] as const) {
    pen.rect(x, 36, w, 78, shade(stone, 0.03)) // prettier-ignore
    pediment(pen, [x - 3, 22, w + 6, 16], shade(stone, 0.03))
    columns(pen, [x, 46, w, 44], w > 40 ? 6 : 4, '#fbf6ea')
    for (let i = 0; i < (w > 40 ? 3 : 2); i++)
      pen.path(archPath(x + w / 2 + (i - (w > 40 ? 1 : 0.5)) * 16, 114, 9, 18), '#5b5048')
  }
  pen.rect(-6, 112, 272, 5, '#b9ad96')
  for (let x = -4; x < 266; x += 7) pen.line(`M${x} 100V117`, { color: '#26282c', width: 1.4 })
  pen.line('M-5 104H265M-5 112H265', { color: '#26282c', width: 1.4 })
  for (const x of [90, 170]) pen.rect(x - 3, 92, 7, 25, stone)
}

function towerOfLondon(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#d6cab0')
  for (const [x, top] of [
    [44, 22],
    [96, 16],
    [148, 22],
    [196, 26],
  ] as const) {
    pen.rect(x - 11, top + 12, 22, 100, stone) // prettier-ignore
    battlement(pen, [x - 12, top + 14, 24], 3, stone)
    pen.path(domePath(x, top + 10, 18, 14), '#6f7a84')
    pen.line(`M${x} ${top - 4}V${top - 14}`, { color: '#d8ae4a', width: 1.6 })
  }
  pen.rect(44, 48, 152, 70, shade(stone, 0.02))
  battlement(pen, [56, 48, 130], 10, shade(stone, 0.02))
  windowGrid(pen, look, [56, 56, 130, 50], [7, 2], { shape: 'arch', fill: [0.32, 0.6] })
  pen.rect(0, 96, 240, 40, shade(stone, -0.07))
  battlement(pen, [0, 96, 240], 16, shade(stone, -0.07))
  for (const x of [8, 120, 224]) {
    pen.rect(x - 16, 84, 32, 52, shade(stone, -0.04))
    battlement(pen, [x - 17, 84, 34], 4, shade(stone, -0.04))
    pen.path(archPath(x, 136, 14, 26), '#4a3a2c')
  }
}

function nelson(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#cfc6b4')
  pen.path('M50 34C50 20 54 14 60 14C66 14 70 20 70 34Z', '#5b6068')
  pen.circle(60, 10, 5, '#5b6068')
  pen.path('M51 6Q60 -4 69 6L66 9H54Z', '#5b6068')
  pen.rect(46, 34, 28, 7, stone)
  pen.path('M44 40H76L72 50H48Z', '#8a7a4a')
  pen.rect(50, 48, 20, 132, { color: stone, volume: 1.8 })
  for (const dx of [-5, 0, 5]) pen.line(`M${60 + dx} 52V178`, { color: shade(stone, -0.1), width: 1.4 })
  pen.rect(42, 178, 36, 8, stone)
  pen.rect(38, 184, 44, 34, shade(stone, -0.04))
  pen.rect(44, 190, 32, 22, detail('#6f6248'))
  for (const [x, flip] of [
    [14, 1],
    [106, -1],
  ] as const)
    pen.at(x, 232, { scaleX: flip }, () => {
      // prettier-ignore
      pen.rect(-16, -8, 38, 14, shade(stone, -0.06))
      pen.path('M-14 -8C-14 -22 -4 -26 6 -22C16 -20 22 -16 22 -8Z', '#5b6068')
      pen.circle(-10, -24, 9, '#4a4f57')
      pen.circle(-12, -23, 5, '#6a7079')
    })
  steps(pen, [4, 216, 112, 22], 4, STONE)
}

function westminsterAbbey(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#e3dac6')
  for (const x of [30, 110]) {
    for (const dx of [-20, -7, 7, 20]) spire(pen, [x + dx, 22, 7, 20], stone)
    pen.rect(x - 23, 20, 46, 160, stone)
    for (const [y, h] of [[66, 36], [112, 30]] as const) for (const dx of [-9, 9]) pen.path(lancetPath(x + dx, y, 10, h), pane(look, x + y + dx)) // prettier-ignore
    for (const y of [70, 116]) pen.rect(x - 25, y, 50, 4, shade(stone, -0.08))
    pen.circle(x, 130, 8, '#4a5f8a')
    for (const dx of [-23, -2, 19]) pen.rect(x + dx, 20, 4, 160, detail(shade(stone, 0.05)))
  }
  pen.polygon([[52, 80], [70, 54], [88, 80]], stone) // prettier-ignore
  pen.rect(52, 78, 36, 102, shade(stone, -0.03))
  pen.path(lancetPath(70, 140, 26, 58), look.lit ? '#ffcf7a' : '#3f5f96')
  pen.line('M64 92V140M70 84V140M76 92V140M57 112H83M57 126H83', { color: stone, width: 1.8 })
  for (const [x, w] of [[30, 22], [70, 26], [110, 22]] as const) for (const k of [0, 1]) pen.path(lancetPath(x, 180, w - k * 8, 34 - k * 6), k ? '#5b3f2a' : shade(stone, -0.14)) // prettier-ignore
}

export const LONDON: readonly Drawable[] = [
  fitted('big ben', (pen, look) => clockTower(pen, look, [0, 0, 1], bodyColor(look, '#c9a25e'))),
  fitted('tower bridge', towerBridge),
  fitted('london eye', londonEye, { animated: true }),
  fitted('st pauls cathedral', stPauls),
  fitted('houses of parliament', parliament, { animated: true }),
  fitted('buckingham palace', buckingham, { animated: true }),
  fitted('tower of london', towerOfLondon),
  fitted('nelsons column', nelson),
  fitted('westminster abbey', westminsterAbbey),
  fitted('the shard', (pen, look) => {
    pen.polygon([[4, 230], [30, 10], [36, 0], [40, 14], [66, 230]], { color: bodyColor(look, '#8fb6d0'), to: '#5b8098' }) // prettier-ignore
    pen.polygon([[36, 0], [40, 14], [66, 230], [40, 230]], { color: '#3f6480', alpha: 0.45, outline: false }) // prettier-ignore
    for (let i = 1; i < 16; i++) pen.line([[34 - i * 1.9, i * 14], [36 + i * 1.95, i * 14]], { color: '#ffffff', width: 1, alpha: 0.35 }) // prettier-ignore
  }),
  fitted('gherkin', (pen, look) => {
    const shape = 'M42 0C70 30 84 70 82 112C80 144 74 166 68 180H16C10 166 4 144 2 112C0 70 14 30 42 0Z'
    pen.path(shape, bodyColor(look, '#5f93a8'))
    pen.inside(shape, () => {
      for (let i = -4; i < 9; i++) {
        pen.line([[i * 16 - 30, 180], [i * 16 + 50, 0]], { color: '#24404c', width: 3, alpha: 0.7 }) // prettier-ignore
        pen.line([[i * 16 + 50, 180], [i * 16 - 30, 0]], { color: '#d4ecf4', width: 2, alpha: 0.6 }) // prettier-ignore
      }
    })
  }),
]
