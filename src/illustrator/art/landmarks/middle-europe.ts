/** Landmarks of Spain, Portugal, Germany, the Alps and the middle of Europe. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { flagpole } from '../parts/flags.ts'
import { hill, peak } from '../parts/landscape.ts'
import { archPath, battlement, columns, domePath, lancetPath, pediment, spire, steps, windowGrid } from '../parts/masonry.ts'
import { detail, glass, pane } from '../parts/paints.ts'

function sagradaFamilia(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#c9a578')
  const tower = (x: number, top: number, base: number, w: number, tint: number): void => {
    const color = shade(stone, tint)
    pen.path(
      `M${x - w / 2} ${base}C${x - w / 2} ${top + 60} ${x - w * 0.2} ${top + 24} ${x - 2} ${top + 6}H${x + 2}C${x + w * 0.2} ${top + 24} ${x + w / 2} ${top + 60} ${x + w / 2} ${base}Z`,
      { color, volume: 1.6 },
    )
    for (let i = 0; i < (base - top) / 12 - 3; i++) for (const k of [-0.2, 0.2]) pen.rect(x + k * w * Math.min(1, 0.3 + i * 0.12) - 1.2, top + 26 + i * 12, 2.4, 7, detail(shade(color, -0.3))) // prettier-ignore
    pen.circle(x, top + 4, 3.4, ['#e8b43a', '#d8454a', '#5fa8c0'][Math.abs(Math.round(x)) % 3] as string)
    pen.line(`M${x - 4} ${top}L${x + 4} ${top + 8}M${x + 4} ${top}L${x - 4} ${top + 8}`, { color: '#f4e3b0', width: 1.8 })
  }
  tower(90, -28, 190, 30, -0.1)
  for (const [x, top] of [[60, 18], [120, 18]] as const) tower(x, top, 190, 22, -0.06) // prettier-ignore
  for (const [x, top] of [[30, 14], [150, 14], [52, -2], [128, -2]] as const) tower(x, top, 190, 22, x % 4 ? 0.02 : -0.02) // prettier-ignore
  pen.path('M14 190V130L34 110L52 128L72 104L90 88L108 104L128 128L146 110L166 130V190Z', stone)
  pen.path('M90 92L104 118H76Z', shade(stone, 0.06))
  for (const [x, w, h] of [[34, 26, 48], [90, 36, 66], [146, 26, 48]] as const) for (const k of [0, 1]) pen.path(lancetPath(x, 190, w - k * 10, h - k * 10), shade(stone, -0.12 - k * 0.2)) // prettier-ignore
  for (let i = 0; i < 26; i++)
    pen.circle(20 + ((i * 53) % 140), 122 + ((i * 31) % 40), 2.2, detail(shade(stone, i % 2 ? 0.06 : -0.1)))
  for (const x of [64, 116]) pen.path(archPath(x, 150, 9, 20), pane(look, x))
}

function alhambra(pen: Pen, look: Look): void {
  const wall = bodyColor(look, '#d08a5f')
  hill(pen, [-10, 96, 280, 50], '#6f8f4f')
  for (const [x, top, w] of [
    [20, 46, 46],
    [84, 62, 62],
    [156, 30, 40],
    [206, 56, 46],
  ] as const) {
    pen.rect(x, top, w, 130 - top, shade(wall, (x % 3) * 0.02 - 0.02)) // prettier-ignore
    battlement(pen, [x, top, w], Math.round(w / 9), shade(wall, (x % 3) * 0.02 - 0.02))
    windowGrid(pen, look, [x + 4, top + 12, w - 8, 26], [Math.round(w / 15), 1], { shape: 'arch', fill: [0.4, 0.8] })
  }
  pen.rect(0, 90, 262, 32, shade(wall, -0.06))
  battlement(pen, [0, 90, 262], 26, shade(wall, -0.06))
  for (let i = 0; i < 5; i++) pen.path(archPath(92 + i * 11.5, 116, 8, 22), detail(shade(wall, -0.28)))
  for (const x of [10, 76, 148, 196, 252])
    pen.path(`M${x - 7} 134C${x - 9} 112 ${x - 3} 92 ${x} 82C${x + 3} 92 ${x + 9} 112 ${x + 7} 134Z`, '#3f6b45')
  pen.path('M-10 146C40 118 220 118 270 146Z', '#5f8a48')
}

function belemTower(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#ece0c8')
  pen.rect(70, 30, 62, 118, stone)
  for (const y of [30, 62, 96]) pen.rect(66, y, 70, 5, shade(stone, -0.1))
  pen.rect(78, 6, 46, 26, stone)
  battlement(pen, [78, 6, 46], 5, stone)
  for (const [x, y] of [
    [68, 28],
    [134, 28],
    [78, 4],
    [124, 4],
  ] as const) {
    pen.rect(x - 6, y, 12, 14, stone) // prettier-ignore
    pen.path(domePath(x, y + 1, 14, 10), shade(stone, -0.1))
  }
  for (let i = 0; i < 5; i++) pen.path(archPath(80 + i * 10.5, 92, 7, 18), detail(shade(stone, -0.34)))
  for (const x of [86, 116]) for (const y of [56, 126]) pen.path(archPath(x, y, 10, 20), pane(look, x + y)) // prettier-ignore
  pen.path('M0 148V112L14 100H70V148ZM132 148V112H156V148Z', shade(stone, -0.04))
  battlement(pen, [2, 108, 70], 6, shade(stone, -0.04))
  for (const x of [8, 40, 150]) {
    pen.rect(x - 6, 98, 12, 16, stone)
    pen.path(domePath(x, 99, 14, 10), shade(stone, -0.1))
  }
  for (const x of [24, 52]) pen.path(archPath(x, 140, 9, 14), '#4a4640')
  pen.path('M-8 148Q76 140 170 148V158H-8Z', { color: '#7fbcd4', to: '#5f9fbc' })
}

function brandenburgGate(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#dccba4')
  pen.path('M92 20C92 10 100 4 106 8L118 6C124 8 126 14 124 20Z', '#6f9a8a')
  for (const x of [84, 92, 100, 108]) pen.path(`M${x - 8} 20V12q-3 -6 -7 -4q3 -6 9 -3q5 3 5 15Z`, '#6f9a8a')
  pen.line('M116 10V-12M110 -6H122', { color: '#6f9a8a', width: 2 })
  pen.ellipse(116, 2, 4, 6, '#6f9a8a')
  pen.rect(74, 20, 72, 8, shade(stone, 0.04))
  pen.rect(40, 26, 140, 16, stone)
  pen.rect(34, 40, 152, 16, shade(stone, 0.03))
  for (let i = 0; i < 15; i++) pen.rect(40 + i * 9.6, 43, 4, 9, detail(shade(stone, -0.12)))
  for (let i = 0; i < 6; i++) {
    const x = 42 + i * 26
    pen.rect(x - 1, 56, 9, 76, { color: stone, volume: 1.6 })
    pen.rect(x - 3, 55, 13, 5, shade(stone, 0.05))
    pen.rect(x - 3, 128, 13, 5, shade(stone, 0.05))
  }
  for (const x of [0, 186]) {
    pen.rect(x, 84, 34, 48, stone)
    pediment(pen, [x - 3, 70, 40, 14], stone)
    columns(pen, [x + 1, 88, 32, 42], 3, shade(stone, 0.05))
  }
  steps(pen, [-4, 130, 228, 8], 2, stone)
}

function tvTower(pen: Pen, look: Look): void {
  const shaft = bodyColor(look, '#d9dde0')
  pen.rect(29, 0, 2, 40, '#f4f4f2')
  for (const y of [6, 18, 30]) pen.rect(28, y, 4, 6, '#d8342f')
  pen.path('M27 40H33L35 64H25Z', '#f4f4f2')
  pen.path('M24 110H36L44 262H16Z', { color: shaft, volume: 1.8 })
  pen.circle(30, 88, 25, { color: '#b9c4cc', round: true })
  pen.rect(5, 84, 50, 4, detail('#4a5a66'))
  pen.rect(6, 92, 48, 3, detail('#4a5a66'))
  for (let i = 0; i < 9; i++)
    pen.line(`M${10 + i * 5} ${70 + Math.abs(i - 4) * 2.4}V${106 - Math.abs(i - 4) * 2.4}`, { color: '#97a4ae', width: 0.8 })
  if (look.lit) for (let i = 0; i < 6; i++) pen.circle(12 + i * 7.2, 86, 1.6, { color: '#fff0b8', glow: 5 })
  pen.path('M0 262L14 248H46L60 262Z', '#b9c0c4')
}

function neuschwanstein(pen: Pen, look: Look): void {
  const wall = bodyColor(look, '#f3efe6')
  const roof = secondColor(look, '#5a7a9a')
  pen.path('M0 200C10 168 30 150 60 146H180C210 150 232 172 240 200Z', '#7f8a7a')
  for (const [x, r] of [[16, 20], [50, 16], [220, 20], [190, 14]] as const) pen.path(`M${x - r} 202L${x} ${186 - r * 1.4}L${x + r} 202Z`, '#3f6b4a') // prettier-ignore
  const turret = (x: number, top: number, w: number, base: number, cone: number): void => {
    pen.rect(x - w / 2, top, w, base - top, { color: wall, volume: 1.5 })
    pen.rect(x - w / 2 - 2, top, w + 4, 5, shade(wall, -0.06))
    spire(pen, [x, top + 1, w + 5, cone], roof)
    pen.path(archPath(x, top + 22, 4.5, 12), pane(look, x))
  }
  turret(150, 22, 20, 160, 42)
  pen.rect(88, 84, 104, 78, wall)
  tiles4(pen, 84, 84, 112, 26, roof)
  windowGrid(pen, look, [92, 90, 96, 66], [7, 3], { shape: 'arch', fill: [0.42, 0.66] })
  turret(88, 60, 18, 160, 34)
  turret(196, 72, 16, 160, 30)
  pen.polygon([[100, 96], [122, 54], [144, 96]], wall) // prettier-ignore
  pen.path('M94 98L122 48L150 98L146 100L122 58L98 100Z', roof)
  for (const x of [114, 130]) pen.path(archPath(x, 92, 7, 18), pane(look, x + 1))
  pen.rect(28, 116, 64, 46, shade(wall, -0.04))
  tiles4(pen, 24, 116, 72, 16, roof)
  windowGrid(pen, look, [32, 122, 56, 34], [5, 2], { fill: [0.4, 0.6] })
  turret(30, 100, 18, 164, 30)
  pen.rect(198, 126, 30, 36, '#c98a6a')
  battlement(pen, [198, 126, 30], 4, '#c98a6a')
  pen.path(archPath(213, 162, 12, 20), '#5b3a22')
}

function tiles4(pen: Pen, x: number, base: number, width: number, height: number, color: string): void {
  pen.path(`M${x} ${base}L${x + height * 0.8} ${base - height}H${x + width - height * 0.8}L${x + width} ${base}Z`, color)
}

function cologne(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#8d867c')
  const dark = shade(stone, -0.18)
  pen.polygon([[60, 120], [75, 92], [90, 120]], dark) // prettier-ignore
  for (const x of [40, 110]) {
    pen.path(`M${x} 0L${x + 15} 96H${x - 15}Z`, stone)
    for (let i = 0; i < 7; i++) pen.line(`M${x - 1.6 - i * 1.9} ${20 + i * 11}H${x + 1.6 + i * 1.9}`, { color: dark, width: 2 })
    pen.line(`M${x - 3} -2H${x + 3}M${x} -6V6`, { color: stone, width: 2.2 })
    for (const dx of [-19, 19]) spire(pen, [x + dx, 108, 8, 32], stone)
    pen.rect(x - 23, 94, 46, 126, stone)
    for (const dx of [-11, 11]) for (const [y, h] of [[142, 40], [196, 40]] as const) pen.path(lancetPath(x + dx, y, 11, h), pane(look, x + y + dx)) // prettier-ignore
    for (const dx of [-23, -2, 19]) pen.rect(x + dx, 96, 4, 124, detail(shade(stone, 0.06)))
    for (const y of [98, 148]) pen.rect(x - 24, y, 48, 4, dark)
  }
  pen.rect(62, 122, 26, 98, shade(stone, -0.04))
  pen.path(lancetPath(75, 184, 18, 50), pane(look, 3))
  spire(pen, [75, 200, 30, 22], shade(stone, 0.04))
  for (const [x, w] of [[40, 26], [75, 24], [110, 26]] as const) pen.path(lancetPath(x, 220, w, 26), '#4a3a2c') // prettier-ignore
}

function reichstag(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#cfc2a8')
  pen.path(domePath(120, 66, 72, 56), { color: '#c4dfea', to: '#9fc0d0' })
  for (const k of [-28, -14, 0, 14, 28])
    pen.line(`M120 10Q${120 + k * 1.1} 30 ${120 + k * 1.2} 66`, { color: '#f4f8fa', width: 1.4 })
  pen.line('M86 56Q120 46 154 56M92 40Q120 32 148 40M102 24Q120 18 138 24', { color: '#f4f8fa', width: 1.4 })
  for (const x of [16, 224]) {
    pen.rect(x - 18, 50, 36, 90, stone)
    pen.rect(x - 21, 46, 42, 7, shade(stone, 0.04))
    flagpole(pen, [x, 46, 30], '#d8343a', look.phase)
    windowGrid(pen, look, [x - 14, 62, 28, 70], [2, 3], { shape: 'arch', fill: [0.5, 0.7] })
  }
  pen.rect(34, 68, 172, 72, stone)
  pen.rect(32, 64, 176, 6, shade(stone, 0.04))
  windowGrid(pen, look, [36, 76, 44, 58], [3, 2], { shape: 'arch', fill: [0.5, 0.74] })
  windowGrid(pen, look, [160, 76, 44, 58], [3, 2], { shape: 'arch', fill: [0.5, 0.74] })
  pen.rect(84, 84, 72, 50, detail(shade(stone, -0.26)))
  columns(pen, [82, 82, 76, 54], 6, shade(stone, 0.05))
  pen.rect(80, 74, 80, 9, stone)
  pen.text(look.text ?? 'DEM DEUTSCHEN VOLKE', 120, 79, { color: shade(stone, -0.4), size: 7, bold: true, maxWidth: 72 })
  pediment(pen, [78, 56, 84, 18], shade(stone, 0.03))
  steps(pen, [70, 134, 100, 10], 4, stone)
  pen.rect(-4, 138, 248, 5, '#8fae62')
}

function atomium(pen: Pen, look: Look): void {
  const metal = bodyColor(look, '#c3ccd4')
  const balls = [[90, 18], [36, 50], [144, 50], [90, 78], [36, 116], [144, 116], [90, 142]] as const // prettier-ignore
  const rods = [[0, 1], [0, 2], [0, 3], [1, 4], [2, 5], [3, 6], [4, 6], [5, 6], [1, 3], [2, 3], [3, 4], [3, 5]] as const // prettier-ignore
  pen.line('M36 130L26 186M144 130L154 186M90 150V186', { color: '#8b929b', width: 4 })
  for (const [from, to] of rods) pen.line([balls[from], balls[to]], { color: '#9aa4ad', width: 6 }) // prettier-ignore
  for (const [x, y] of balls) {
    pen.circle(x, y, 18, { color: metal, round: true, volume: 1.8 })
    pen.line(`M${x - 17} ${y}Q${x} ${y + 6} ${x + 17} ${y}M${x - 12} ${y - 12}Q${x} ${y - 6} ${x + 12} ${y - 12}`, {
      color: shade(metal, -0.14),
      width: 1.2,
    })
    if (look.lit) for (const d of [-10, 0, 10]) pen.circle(x + d, y + 3, 1.6, { color: '#fff2c0', glow: 6 })
  }
  pen.rect(66, 180, 48, 10, glass(look), 3)
}

function mermaid(pen: Pen, look: Look): void {
  const bronze = bodyColor(look, '#6f7f62')
  pen.path('M4 150C0 122 20 104 46 98C84 90 116 100 124 124C130 136 130 144 130 150Z', '#8a8880')
  pen.path('M14 140C20 120 50 118 60 128M70 112C90 108 110 118 114 132', { color: '#a19f96', alpha: 0.6, outline: false })
  pen.limb([[64, 84], [40, 96], [32, 112], [44, 126]], [22, 18, 12, 6], bronze) // prettier-ignore
  pen.path('M40 122C52 118 60 126 66 136C52 136 42 134 36 128Z', bronze)
  pen.path('M46 52C48 40 72 38 78 50C80 64 82 76 80 90C72 100 54 98 48 90C50 76 46 64 46 52Z', bronze)
  pen.limb([[76, 52], [88, 74], [82, 98]], [9, 8, 6], bronze) // prettier-ignore
  pen.limb([[50, 54], [42, 74], [56, 88]], [9, 8, 6], shade(bronze, 0.05)) // prettier-ignore
  pen.rect(56, 34, 9, 12, bronze)
  pen.ellipse(58, 26, 10, 12, bronze)
  pen.path('M50 20C52 8 70 8 72 22C74 34 72 40 68 44C66 34 66 26 60 20Z', shade(bronze, -0.1))
  pen.path('M-6 150C20 142 120 142 140 150V160H-6Z', { color: '#7fbcd4', to: '#5f9fbc' })
}

function charlesBridge(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#b59f80')
  pen.rect(0, 62, 280, 20, stone)
  for (let i = 0; i < 4; i++) {
    const x = 32 + i * 62
    pen.path(`M${x - 33} 82H${x + 37}V114H${x + 28}C${x + 28} 84 ${x - 24} 84 ${x - 24} 114H${x - 33}Z`, stone)
    pen.line(`M${x - 25} 114C${x - 25} 82 ${x + 29} 82 ${x + 29} 114`, { color: shade(stone, -0.12), width: 3 })
  }
  for (let i = 0; i < 7; i++) pen.path(`M${14 + i * 28} 62V50q-3 -6 2 -10q5 4 3 10V62Z`, '#5b564e')
  pen.rect(218, 14, 44, 100, shade(stone, -0.06))
  pen.path(archPath(240, 82, 22, 36), '#6b5f50')
  pen.path('M214 16L228 -22H252L266 16Z', '#4a5158')
  for (const x of [216, 264]) spire(pen, [x, 18, 8, 26], '#4a5158')
  for (const x of [230, 250]) pen.path(lancetPath(x, 42, 8, 20), pane(look, x))
  pen.rect(0, 58, 280, 5, shade(stone, 0.05))
}

function parliamentBudapest(pen: Pen, look: Look): void {
  const wall = bodyColor(look, '#efe6d2')
  const roof = secondColor(look, '#9a4a3a')
  spire(pen, [140, 30, 8, 34], '#d8ae4a')
  pen.path('M110 78C108 50 122 30 140 24C158 30 172 50 170 78Z', { color: roof, volume: 1.5 })
  for (const k of [-16, 0, 16]) pen.line(`M140 26Q${140 + k * 1.1} 46 ${140 + k * 1.3} 78`, { color: '#f4ecd8', width: 1.6 })
  pen.rect(106, 76, 68, 26, wall)
  windowGrid(pen, look, [108, 80, 64, 20], [7, 1], { shape: 'lancet', fill: [0.5, 0.9] })
  for (const x of [104, 176, 60, 220, 14, 266]) {
    spire(pen, [x, x === 104 || x === 176 ? 60 : 84, 12, x === 104 || x === 176 ? 46 : 36], '#8a8478')
    pen.rect(x - 5, x === 104 || x === 176 ? 58 : 82, 10, 70, wall)
  }
  pen.path('M10 104L20 88H100L108 104ZM172 104L180 88H260L270 104Z', roof)
  pen.rect(6, 102, 268, 50, wall)
  windowGrid(pen, look, [10, 106, 260, 42], [24, 2], { shape: 'lancet', fill: [0.5, 0.74] })
  for (let i = 0; i < 18; i++) spire(pen, [12 + i * 15.2, 104, 4, 10], wall)
  pen.path('M0 150H280V158H0Z', shade(wall, -0.14))
}

export const MIDDLE_EUROPE: readonly Drawable[] = [
  fitted('sagrada familia', sagradaFamilia),
  fitted('alhambra', alhambra),
  fitted('belem tower', belemTower),
  fitted('brandenburg gate', brandenburgGate),
  fitted('berlin tv tower', tvTower),
  fitted('neuschwanstein castle', neuschwanstein),
  fitted('cologne cathedral', cologne),
  fitted('reichstag', reichstag, { animated: true }),
  fitted('matterhorn', (pen, look) => {
    const rock = bodyColor(look, '#7d8894')
    peak(pen, [[0, 160], [40, 116], [74, 78], [100, 30], [112, 4], [126, 18], [138, 44], [150, 80], [186, 122], [224, 160]], 164, rock, 0.42) // prettier-ignore
    pen.path('M112 4L104 50L92 96L112 76L120 120L132 84L126 40Z', {
      color: mix(rock, '#ffffff', 0.1),
      alpha: 0.5,
      outline: false,
    })
    pen.path('M0 164C30 146 70 150 100 158C140 146 190 150 224 164V170H0Z', '#6f9a5f')
  }),
  fitted('atomium', atomium),
  fitted('little mermaid statue', mermaid),
  fitted('charles bridge', charlesBridge),
  fitted('hungarian parliament', parliamentBudapest),
]
