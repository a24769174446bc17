/** Landmarks of Russia, Turkey, the Middle East and Egypt. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { pyramidShape } from '../parts/landscape.ts'
import { archPath, bricks, columns, domePath, onionPath, pediment, spire, windowGrid } from '../parts/masonry.ts'
import { detail, pane } from '../parts/paints.ts'

type Swirl = 'stripes' | 'zigzag' | 'spikes' | 'plain'

/** One patterned onion on its drum. */
function bulb(
  pen: Pen,
  [x, base, width, foot]: readonly [number, number, number, number],
  colors: readonly [string, string],
  swirl: Swirl,
  brick: string,
): void {
  const height = width * 1.25
  pen.rect(x - width * 0.32, base - 2, width * 0.64, foot - base + 2, brick)
  for (let y = base + 8; y < foot - 8; y += 16) {
    pen.rect(x - width * 0.36, y, width * 0.72, 3, detail('#f4ead2'))
    pen.path(archPath(x, y + 14, width * 0.22, 9), detail('#4a2a22'))
  }
  pen.line(`M${x} ${base - height - 12}v14M${x - 4} ${base - height - 7}h8`, { color: '#e8c14a', width: 2 })
  const shape = onionPath(x, base, width, height)
  pen.path(shape, { color: colors[0], volume: 1.2 })
  pen.inside(shape, () => {
    if (swirl === 'stripes') for (let i = -4; i < 6; i++) pen.line(`M${x - width * 0.8 + i * width * 0.28} ${base}C${x - width * 0.4 + i * width * 0.28} ${base - height * 0.3} ${x + i * width * 0.2} ${base - height * 0.6} ${x + width * 0.1} ${base - height}`, { color: colors[1], width: width * 0.11 }) // prettier-ignore
    if (swirl === 'zigzag')
      for (let i = 0; i < 5; i++)
        pen.line(`M${x - width * 0.7} ${base - i * height * 0.17}${'l5 -5l5 5'.repeat(8)}`, { color: colors[1], width: 3 })
    if (swirl === 'spikes') for (let row = 0; row < 5; row++) for (let i = -3; i < 4; i++) pen.polygon([[x + (i + (row % 2) * 0.5) * width * 0.22 - 4, base - row * height * 0.14], [x + (i + (row % 2) * 0.5) * width * 0.22, base - row * height * 0.14 - 8], [x + (i + (row % 2) * 0.5) * width * 0.22 + 4, base - row * height * 0.14]], detail(colors[1])) // prettier-ignore
    pen.path(
      `M${x + width * 0.2} ${base}C${x + width * 0.5} ${base - height * 0.3} ${x + width * 0.3} ${base - height * 0.6} ${x} ${base - height}L${x + width} ${base - height}V${base}Z`,
      { color: '#000000', alpha: 0.12, outline: false },
    )
  })
}

function stBasils(pen: Pen, look: Look): void {
  const brick = bodyColor(look, '#b5432f')
  bulb(pen, [52, 92, 30, 170], ['#e8b43a', '#3f8a5a'], 'spikes', brick)
  bulb(pen, [152, 92, 30, 170], ['#3f9a6a', '#f2c63a'], 'spikes', brick)
  pen.rect(84, 84, 36, 90, brick)
  pen.polygon([[82, 86], [102, 12], [122, 86]], shade(brick, 0.04)) // prettier-ignore
  for (let i = 0; i < 5; i++) pen.line(`M${98 - i * 3.2} ${30 + i * 12}H${106 + i * 3.2}`, { color: '#f4ead2', width: 2 })
  for (let i = 0; i < 4; i++) pen.path(archPath(88 + i * 9.4, 86, 8, 14), '#f4ead2')
  pen.path(onionPath(102, 16, 14, 18), '#e8c14a')
  pen.line('M102 -12V0M97 -8H107', { color: '#e8c14a', width: 2 })
  bulb(pen, [26, 84, 36, 176], ['#3f6fc0', '#f4f4f0'], 'stripes', brick)
  bulb(pen, [178, 84, 36, 176], ['#d8342f', '#f2c63a'], 'zigzag', brick)
  bulb(pen, [74, 108, 32, 176], ['#c8342f', '#f4ead2'], 'stripes', brick)
  bulb(pen, [130, 108, 32, 176], ['#3f9a5a', '#f4f4f0'], 'stripes', brick)
  bulb(pen, [102, 118, 28, 176], ['#e8a92f', '#2f6fb0'], 'zigzag', brick)
  pen.rect(0, 150, 204, 40, shade(brick, -0.03))
  pen.rect(-4, 146, 212, 6, '#f4ead2')
  for (let i = 0; i < 11; i++) pen.path(archPath(12 + i * 18, 188, 12, 28), i % 2 ? '#f4ead2' : detail(shade(brick, -0.2)))
  pen.rect(-4, 186, 212, 6, '#d9cfc0')
}

function kremlin(pen: Pen, look: Look): void {
  const red = bodyColor(look, '#b03a30')
  const green = secondColor(look, '#3f8a6a')
  pen.path(domePath(196, 74, 34, 20), '#e8c14a')
  pen.rect(150, 72, 92, 40, '#f4e3a8')
  pen.path('M146 74L156 62H236L246 74Z', green)
  windowGrid(pen, look, [154, 78, 84, 28], [8, 2], { fill: [0.4, 0.6] })
  for (let x = -6; x < 260; x += 11) pen.path(`M${x} 106V94l4 4l4 -4V106Z`, red)
  pen.rect(-6, 104, 268, 50, red)
  bricks(pen, [-6, 106, 268, 46], red, look.seed, 8)
  pen.rect(44, 66, 60, 88, red)
  pen.rect(40, 62, 68, 6, '#f4ead2')
  pen.path(archPath(74, 154, 26, 40), '#4a2a22')
  pen.rect(54, 26, 40, 40, shade(red, 0.03))
  pen.circle(74, 46, 14, '#26282c')
  pen.circle(74, 46, 11, look.lit ? { color: '#ffe08a', glow: 6 } : detail('#1f2126'))
  pen.line('M74 46V38M74 46L79 49', { color: '#e8c14a', width: 2 })
  pen.line('M74 46m-12 0a12 12 0 1 0 24 0a12 12 0 1 0 -24 0', { color: '#e8c14a', width: 1.6 })
  for (const dx of [-20, 20]) spire(pen, [74 + dx, 30, 8, 20], '#f4ead2')
  spire(pen, [74, 28, 38, 50], green)
  for (const turn of [0, 72, 144, 216, 288]) pen.at(74, -28, { rotate: turn }, () => pen.polygon([[-3, 1], [0, -10], [3, 1]], look.lit ? { color: '#ff5a4a', glow: 8 } : '#d8262c')) // prettier-ignore
  pen.rect(226, 84, 30, 70, shade(red, 0.02))
  spire(pen, [241, 86, 36, 44], green)
}

function greatMosque(pen: Pen, look: Look, own: { wall: string; dome: string; minarets: readonly number[] }): void {
  const wall = bodyColor(look, own.wall)
  const dome = secondColor(look, own.dome)
  for (const x of own.minarets) {
    pen.rect(x - 4, 40, 8, 120, wall)
    pen.path(`M${x - 5} 42L${x} 4L${x + 5} 42Z`, dome)
    for (const y of [62, 88]) pen.rect(x - 7, y, 14, 4, shade(wall, -0.08))
  }
  pen.line('M120 18V30', { color: '#d8ae4a', width: 2 })
  pen.path(domePath(120, 78, 92, 50), { color: dome, volume: 1.5 })
  pen.rect(74, 76, 92, 12, wall)
  for (let i = 0; i < 11; i++) pen.path(archPath(79 + i * 8.3, 87, 4.6, 9), pane(look, i))
  for (const x of [72, 168]) pen.path(domePath(x, 106, 60, 24), dome)
  for (const x of [42, 198]) pen.path(domePath(x, 122, 36, 16), dome)
  pen.path('M76 106A44 34 0 0 1 164 106V160H76Z', shade(wall, 0.02))
  pen.rect(28, 104, 184, 56, wall)
  pen.path('M86 160V112A34 30 0 0 1 154 112V160Z', shade(wall, 0.05))
  for (const y of [124, 144]) for (let i = 0; i < 5; i++) pen.path(archPath(96 + i * 12, y + 10, 7, 15), pane(look, y + i)) // prettier-ignore
  for (const x of [40, 58, 182, 200]) pen.path(archPath(x, 150, 10, 26), pane(look, x))
  pen.rect(8, 156, 224, 8, shade(wall, -0.12))
}

function gizaPyramids(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#dcb878')
  pyramidShape(pen, [[150, 118], [262, 118], [222, 124], [204, 62]], shade(stone, -0.03), 10) // prettier-ignore
  pyramidShape(pen, [[-10, 120], [150, 120], [96, 128], [68, 20]], shade(stone, -0.01), 16) // prettier-ignore
  pen.path('M68 20L54 37L62 34L68 40L74 35L82 40L86 37Z', mix(stone, '#ffffff', 0.5))
  pyramidShape(pen, [[56, 126], [236, 126], [176, 136], [144, 6]], stone, 18) // prettier-ignore
  pen.path('M-14 134C40 122 200 124 268 132V140H-14Z', shade(stone, 0.04))
}

function sphinx(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#d8b070')
  const dark = shade(stone, -0.16)
  pen.path('M62 92C110 74 190 70 222 86C238 92 244 110 244 126H70Z', stone)
  pen.path('M168 126C168 102 184 90 206 92C224 96 232 110 230 126Z', shade(stone, -0.06))
  pen.path('M200 126C214 116 240 118 248 126ZM244 110C252 108 256 116 250 120', dark)
  for (const y of [88, 98, 108]) pen.line(`M96 ${y + 2}Q150 ${y - 8} 214 ${y}`, { color: dark, width: 1.6, alpha: 0.6 })
  pen.path('M0 126C0 112 8 108 22 108H92V126Z', shade(stone, 0.04))
  for (const x of [6, 12, 18]) pen.line(`M${x} 114V125`, { color: dark, width: 1.4 })
  pen.path('M50 108C48 90 54 76 66 68L100 70C104 84 102 98 98 110Z', stone)
  pen.path(
    'M34 22C38 2 58 -8 76 -4C96 0 104 20 106 44L116 84C100 92 90 92 80 88L74 60L50 62L44 88C38 88 34 82 32 76L38 44Z',
    shade(stone, -0.05),
  )
  for (let i = 0; i < 6; i++)
    pen.line(`M${84 + i * 1.6} ${14 + i * 12}L${104 + i * 2} ${22 + i * 11}`, { color: dark, width: 2.4 })
  for (let i = 0; i < 4; i++) pen.line(`M${34 + i * 0.5} ${46 + i * 10}L${44 + i} ${44 + i * 10}`, { color: dark, width: 2.4 })
  pen.path('M40 22C46 10 70 8 82 16C86 34 84 54 74 68C66 76 54 74 48 66C40 56 38 40 40 22Z', shade(stone, 0.04))
  pen.line('M46 30q5 -3 10 0M64 30q5 -3 10 0M52 58q6 3 12 0', { color: dark, width: 2.2 })
  for (const x of [51, 69]) pen.ellipse(x, 36, 4.4, 2.4, dark)
  pen.path('M58 36L55 48H63Z', shade(stone, -0.08))
  pen.path('M38 20C48 6 72 4 86 14L86 20C72 12 50 12 38 24Z', '#c98f3a')
  pen.path('M-6 124H258V136H-6Z', shade(stone, 0.03))
}

function petra(pen: Pen, look: Look): void {
  const rock = bodyColor(look, '#d07a55')
  pen.path('M0 0H200V210H0Z', shade(rock, -0.1))
  for (let i = 0; i < 8; i++)
    pen.line(`M${i * 28 - 6} 0C${i * 26} 60 ${i * 30 - 14} 140 ${i * 27} 210`, {
      color: shade(rock, -0.16),
      width: 4,
      alpha: 0.5,
    })
  pen.rect(34, 22, 132, 182, shade(rock, 0.03))
  pen.rect(38, 60, 124, 44, shade(rock, -0.18))
  columns(pen, [36, 62, 46, 40], 2, shade(rock, 0.07))
  columns(pen, [118, 62, 46, 40], 2, shade(rock, 0.07))
  pen.rect(84, 58, 32, 46, { color: shade(rock, 0.05), volume: 1.6 })
  pen.path('M80 58C84 46 94 42 100 26C106 42 116 46 120 58Z', shade(rock, 0.07))
  for (const [x, w] of [[34, 50], [116, 50]] as const) pen.polygon([[x, 60], [x === 34 ? x : x + w, 40], [x + w, 60]], shade(rock, 0.06)) // prettier-ignore
  pen.rect(30, 104, 140, 8, shade(rock, 0.07))
  pediment(pen, [50, 112, 100, 20], shade(rock, 0.06))
  pen.rect(36, 132, 128, 70, shade(rock, -0.18))
  columns(pen, [32, 132, 136, 70], 6, shade(rock, 0.07))
  pen.rect(86, 142, 28, 60, '#3a1f1a')
  pen.rect(26, 200, 148, 10, shade(rock, 0.04))
}

function burjKhalifa(pen: Pen, look: Look): void {
  const glassy = bodyColor(look, '#9fb4c4')
  const setbacks = [[28, 300, 268], [26, 262, 226], [23, 226, 188], [20, 190, 152], [17, 156, 118], [14, 122, 86], [10, 92, 58], [6, 62, 34], [3, 38, 12]] as const // prettier-ignore
  for (const [index, [half, left, right]] of setbacks.entries()) {
    const lean = index % 2 ? 3 : -3
    pen.rect(40 - half, left - 56, half, 356 - left, { color: shade(glassy, 0.06), to: glassy })
    pen.rect(40, right - 34, half - Math.abs(lean) * 0.2, 334 - right, { color: shade(glassy, -0.05), to: shade(glassy, -0.14) })
  }
  pen.rect(39, -60, 2, 60, '#c9d3da')
  for (let x = 16; x < 66; x += 4)
    pen.line(`M${x} ${Math.abs(x - 40) * 7.2 + 20}V300`, { color: '#ffffff', width: 0.8, alpha: 0.35 })
  for (let y = 60; y < 296; y += 22)
    pen.line(`M${40 - y / 11} ${y}H${40 + y / 11}`, { color: shade(glassy, -0.24), width: 1.6, alpha: 0.5 })
  if (look.lit)
    for (let i = 0; i < 40; i++)
      pen.circle(40 + (((i * 37) % 41) - 20) * (0.2 + i / 60), 60 + i * 6, 1.2, { color: '#fff0b8', glow: 4, outline: false })
  pen.path('M4 300C10 286 70 286 76 300Z', shade(glassy, -0.12))
}

function burjAlArab(pen: Pen, look: Look): void {
  const sailcloth = bodyColor(look, '#f4f8fa')
  pen.line('M38 30L60 -18', { color: '#c9d3da', width: 3 })
  pen.path('M34 8C90 40 122 110 128 196H34Z', sailcloth)
  pen.path('M44 26C86 60 110 122 114 190H44Z', { color: '#b5d4e4', to: '#7fa8c4', outline: false })
  for (let i = 0; i < 8; i++) pen.line(`M44 ${48 + i * 18}L${62 + i * 6.6} ${48 + i * 18}`, { color: '#ffffff', width: 2.4 })
  pen.line('M34 8C90 40 122 110 128 196M34 8V196', { color: '#e3ebf0', width: 5 })
  pen.line('M34 40L128 190M34 90L120 150', { color: '#dfe8ee', width: 2.4, alpha: 0.7 })
  pen.path('M86 52H118C118 58 104 62 92 62Z', '#dfe8ee')
  pen.rect(20, 194, 118, 10, '#e9dfc8', 3)
  pen.path('M0 204C30 198 140 198 170 204V212H0Z', { color: '#6fc0dc', to: '#4fa4c8' })
}

function kaaba(pen: Pen, look: Look): void {
  const cloth = bodyColor(look, '#1f1d20')
  pen.path('M20 14L96 4L164 16V122L96 136L20 120Z', cloth)
  pen.path('M96 4L164 16V122L96 136Z', detail(shade(cloth, 0.05)))
  pen.path('M20 38L96 34L164 40V54L96 50L20 52Z', '#d8ae4a')
  for (let i = 0; i < 14; i++)
    pen.line(`M${26 + i * 10} ${44 - (i < 7 ? i * 0.5 : 3.5 - (i - 7) * 0.8)}q4 -5 7 2`, { color: '#8a6418', width: 1.6 })
  pen.path('M112 74L134 76V126L112 130Z', '#d8ae4a')
  pen.path('M116 80L130 81V124L116 127Z', detail('#b98a2a'))
  pen.path('M-6 122L96 140L190 124V136L96 152L-6 134Z', '#f1eee8')
}

function westernWall(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#e0cda4')
  pen.rect(0, 0, 240, 120, shade(stone, -0.14))
  for (let row = 0; row < 8; row++) {
    const h = 18 - row * 0.6
    const y = 120 - (row + 1) * 15
    for (let i = -1; i < 10; i++) {
      const w = 26 + ((row * 5 + i * 3 + 20) % 3) * 2
      const x = Math.max(0, i * 27 + (row % 2) * 13)
      pen.rect(x, y, Math.min(w, 239 - x), Math.min(h, 14), shade(stone, (((i + 9) * 7 + row * 5) % 5) * 0.02 - 0.04), 1.5)
    }
  }
  for (const [x, y] of [[36, 46], [90, 30], [150, 60], [196, 32], [120, 76]] as const) for (const [dx, dy] of [[0, 0], [7, 3], [-6, 4], [2, 8]] as const) pen.circle(x + dx, y + dy, 5, '#6f8f4f') // prettier-ignore
  for (let i = 0; i < 12; i++) pen.rect(14 + ((i * 53) % 214), 92 + ((i * 7) % 20), 3, 2, detail('#fbfaf4'))
  pen.rect(-4, 118, 248, 8, '#cfc4ac')
}

export const EAST: readonly Drawable[] = [
  fitted('st basils cathedral', stBasils),
  fitted('kremlin', kremlin),
  fitted('hagia sophia', (pen, look) =>
    greatMosque(pen, look, { wall: '#d89a80', dome: '#8f9aa2', minarets: [16, 224, 44, 196] }),
  ),
  fitted('blue mosque', (pen, look) =>
    greatMosque(pen, look, { wall: '#dcdfe0', dome: '#7f9bb8', minarets: [4, 28, 212, 236, 56, 184] }),
  ),
  fitted('great pyramid of giza', gizaPyramids),
  fitted('sphinx', sphinx, { sockets: { head: [64, 2, 50] } }),
  fitted('petra', petra),
  fitted('burj khalifa', burjKhalifa),
  fitted('burj al arab', burjAlArab),
  fitted('kaaba', kaaba),
  fitted('western wall', westernWall),
]
