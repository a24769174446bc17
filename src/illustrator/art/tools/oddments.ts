/** Tools, instruments of law and punishment, and small household things that are rarer than the rest. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'

const WOOD = '#9a673f'
const STEEL = '#aeb6be'
const BRASS = '#d9b04a'

/** A beam with a grain, standing or lying. */
const beam = (pen: Pen, x: number, y: number, width: number, height: number, color = WOOD): void => {
  pen.rect(x, y, width, height, color, 2)
  const long = width > height
  for (const at of [0.3, 0.65])
    pen.line(long ? [[x + 4, y + height * at], [x + width - 4, y + height * at]] : [[x + width * at, y + 4], [x + width * at, y + height - 4]], { color: shade(color, -0.1), width: 1 }) // prettier-ignore
}

export const ODDMENTS: readonly Drawable[] = [
  fitted('gavel', (pen, look) => {
    const wood = bodyColor(look, '#8a5230')
    pen.path('M0 66H84L90 80H-6Z', shade(wood, -0.08))
    pen.rect(4, 58, 76, 10, wood, 3)
    pen.at(46, 34, { rotate: -24 }, () => {
      pen.rect(14, -4, 76, 9, shade(wood, 0.05), 4)
      pen.rect(-26, -16, 44, 32, wood, 5)
      for (const x of [-22, 8]) pen.rect(x, -18, 7, 36, BRASS, 2)
    })
  }),
  fitted('mousetrap', (pen, look) => {
    beam(pen, 0, 40, 130, 16, bodyColor(look, '#d0a46a'))
    pen.line('M30 40V14H96V40', { color: STEEL, width: 4 })
    pen.line('M60 40q4 -10 8 0q4 -10 8 0q4 -10 8 0', { color: shade(STEEL, -0.1), width: 3 })
    pen.polygon([[100, 40], [118, 40], [118, 28]], '#f2cf5a') // prettier-ignore
    for (const [x, y] of [[108, 37], [114, 34]] as const) pen.circle(x, y, 1.8, '#d0a43a') // prettier-ignore
  }),
  fitted('whip', (pen, look) => {
    const leather = bodyColor(look, '#6a4024')
    pen.line('M20 96C60 90 96 78 96 52C96 22 40 22 44 50C48 74 92 60 112 26C120 12 134 10 140 22', { color: leather, width: 5 })
    pen.limb([[0, 104], [24, 95]], [11, 9], shade(leather, -0.08)) // prettier-ignore
  }),
  fitted('funnel', (pen, look) => {
    const color = bodyColor(look, STEEL)
    pen.path('M0 10H90L56 62V104L38 112V62Z', { color, volume: 1.6 })
    pen.ellipse(45, 10, 45, 9, shade(color, -0.16))
    pen.ellipse(45, 9, 45, 8, { color: shade(color, 0.08), alpha: 0.4 })
  }),
  fitted('urn', (pen, look) => {
    const color = bodyColor(look, '#8a6f9a')
    pen.path('M22 22C-8 40 -4 84 26 100H54C84 84 88 40 58 22Z', { color, volume: 1.6 })
    pen.rect(20, 12, 40, 12, shade(color, -0.06), 3)
    pen.path('M18 12C22 0 58 0 62 12Z', shade(color, 0.05))
    pen.circle(40, -1, 5, BRASS)
    pen.rect(22, 98, 36, 10, shade(color, -0.1), 3)
    pen.line('M3 56Q40 68 77 56', { color: BRASS, width: 3 })
  }),
  fitted('propeller', (pen, look) => {
    const color = bodyColor(look, '#a9793f')
    for (const turn of [0, 120, 240])
      pen.at(60, 60, { rotate: turn + look.phase * 360 }, () => pen.path('M-5 0C-16 -30 -10 -58 4 -60C14 -46 10 -20 5 0Z', { color, volume: 1.2 })) // prettier-ignore
    pen.circle(60, 60, 11, STEEL)
    pen.circle(60, 60, 4, shade(STEEL, -0.2))
  }),
  fitted('gallows', (pen, look) => {
    const wood = bodyColor(look, WOOD)
    beam(pen, 0, 168, 130, 14, shade(wood, -0.06))
    beam(pen, 20, 0, 12, 170, wood)
    beam(pen, 20, 0, 92, 12, wood)
    pen.line([[32, 44], [66, 10]], { color: shade(wood, -0.06), width: 9 }) // prettier-ignore
    pen.line('M96 12V62a10 14 0 1 0 0.1 0', { color: '#d9bf8a', width: 4 })
  }),
  fitted('guillotine', (pen, look) => {
    const wood = bodyColor(look, WOOD)
    for (const x of [10, 74]) beam(pen, x, 0, 12, 176, wood)
    beam(pen, 4, 0, 88, 12, wood)
    pen.polygon([[22, 30], [74, 30], [74, 62], [22, 78]], { color: '#c9d1d8', volume: 1.3 }) // prettier-ignore
    beam(pen, 10, 132, 76, 24, shade(wood, 0.04))
    pen.circle(48, 132, 9, shade(wood, -0.3))
    beam(pen, -8, 170, 112, 12, shade(wood, -0.08))
    pen.line([[48, 12], [48, 30]], { color: '#d9bf8a', width: 2.5 }) // prettier-ignore
  }),
  fitted('sarcophagus', (pen, look) => {
    const gold = bodyColor(look, '#e0b03a')
    pen.path('M24 40C24 -6 76 -6 76 40C96 60 92 96 84 130L72 188H28L16 130C8 96 4 60 24 40Z', { color: gold, volume: 1.4 })
    for (let y = 84; y < 180; y += 16) pen.path(`M${18 + (y - 84) * 0.1} ${y}Q50 ${y + 10} ${82 - (y - 84) * 0.1} ${y}`, { color: gold, outline: true }) // prettier-ignore
    for (let y = 92; y < 180; y += 16) pen.line(`M${17 + (y - 84) * 0.1} ${y}Q50 ${y + 9} ${83 - (y - 84) * 0.1} ${y}`, { color: '#2f5fa3', width: 5 }) // prettier-ignore
    pen.path('M24 40C18 6 82 6 76 40L84 76H16Z', '#2f5fa3')
    for (const x of [20, 30, 70, 80]) pen.line(`M${x} 74L${50 + (x - 50) * 0.8} 30`, { color: gold, width: 3 })
    pen.path('M32 34C32 8 68 8 68 34C68 54 60 62 50 62C40 62 32 54 32 34Z', shade(gold, 0.06))
    for (const x of [42, 58]) {
      pen.path(`M${x - 6} 35q6 -6 12 0q-6 5 -12 0Z`, '#fbf6e6')
      pen.circle(x, 35, 2.2, '#26211d')
    }
    pen.line('M44 52q6 4 12 0', { color: '#8a5a24', width: 2 })
    pen.line([[30, 96], [70, 112]], { color: '#c8443a', width: 4 }) // prettier-ignore
  }),
  fitted('abacus', (pen, look) => {
    const wood = bodyColor(look, WOOD)
    for (const [row, color] of ['#d9534f', '#f0b44c', '#5b9bd5', '#6fb07a', '#8f6fc0'].entries()) {
      const y = 16 + row * 18
      pen.line([[4, y], [116, y]], { color: STEEL, width: 2.5 }) // prettier-ignore
      for (let i = 0; i < 7; i++) pen.ellipse(i < 2 + (row % 3) ? 16 + i * 11 : 40 + i * 11, y, 5, 7.5, { color, volume: 1.3 })
    }
    for (const x of [-4, 116]) pen.rect(x, 0, 10, 104, wood, 3)
    for (const y of [-2, 98]) pen.rect(-4, y, 130, 10, wood, 3)
  }),
  fitted('zipper', (pen, look) => {
    const cloth = bodyColor(look, '#3f6aa3')
    pen.path('M0 0H30L40 60V150H0ZM90 0H60L50 60V150H90Z', cloth)
    for (let y = 64; y < 150; y += 8) {
      pen.rect(38, y, 8, 5, BRASS, 1)
      pen.rect(45, y + 4, 8, 5, BRASS, 1)
    }
    for (let y = 4; y < 60; y += 9) for (const s of [-1, 1]) pen.rect(45 + s * (16 - y * 0.16) - 4, y, 8, 4, BRASS, 1)
    pen.path('M36 54H54L51 72H39Z', STEEL)
    pen.rect(41, 72, 8, 24, STEEL, 4)
  }),
  fitted('buckle', (pen, look) => {
    const metal = bodyColor(look, BRASS)
    pen.rect(-30, 24, 160, 32, '#6a4024', 3)
    pen.path('M20 0H84Q92 0 92 8V72Q92 80 84 80H20Q12 80 12 72V8Q12 0 20 0ZM28 14V66H76V14Z', { color: metal, volume: 1.3 })
    pen.rect(26, 36, 64, 8, shade(metal, 0.1), 3)
  }),
  fitted('thimble', (pen, look) => {
    const metal = bodyColor(look, '#c9d1d8')
    pen.path('M14 12C14 -4 56 -4 56 12L68 78H2Z', { color: metal, volume: 1.6 })
    pen.rect(-2, 74, 74, 12, shade(metal, -0.06), 4)
    for (let row = 0; row < 4; row++) for (let i = 0; i < 5; i++) pen.circle(16 + i * 9.5 + (row % 2) * 3, 16 + row * 11, 2, { color: shade(metal, -0.2), outline: false }) // prettier-ignore
  }),
  fitted('spool', (pen, look) => {
    const thread = bodyColor(look, '#d8443a')
    pen.rect(8, 12, 54, 66, { color: thread, volume: 1.5 })
    for (let y = 18; y < 76; y += 6) pen.line([[8, y], [62, y + 4]], { color: shade(thread, -0.1), width: 1.4 }) // prettier-ignore
    pen.rect(0, 0, 70, 13, '#d0a46a', 4)
    pen.rect(0, 76, 70, 13, '#d0a46a', 4)
    pen.line('M62 60C84 66 78 88 96 86', { color: thread, width: 2.4 })
  }),
  fitted('loom', (pen, look) => {
    const cloth = bodyColor(look, '#c8443a')
    for (const x of [0, 118]) beam(pen, x, 0, 12, 150)
    for (const y of [8, 128]) beam(pen, 0, y, 130, 12)
    for (let x = 18; x < 116; x += 6) pen.line([[x, 20], [x, 128]], { color: '#f3ead6', width: 1.6 }) // prettier-ignore
    for (let i = 0; i < 6; i++) pen.rect(16, 80 + i * 8, 100, 8, i % 2 ? secondColor(look, '#f0c75a') : cloth)
    pen.path('M40 66Q66 56 92 66Q66 76 40 66Z', WOOD)
  }),
  fitted('nutcracker', (pen, look) => {
    const coat = bodyColor(look, '#c8302f')
    for (const x of [18, 40]) {
      pen.rect(x, 112, 16, 46, '#f4f1ea', 2)
      pen.rect(x - 3, 146, 21, 16, '#26252b', 4)
    }
    pen.rect(12, 62, 50, 54, coat, 4)
    for (const y of [72, 86, 100]) pen.line([[22, y], [52, y]], { color: BRASS, width: 3 }) // prettier-ignore
    for (const x of [0, 62]) pen.rect(x, 64, 12, 44, shade(coat, -0.05), 5)
    for (const x of [-3, 59]) pen.rect(x, 58, 18, 9, BRASS, 4)
    pen.rect(18, 22, 38, 42, '#f2c9a4', 6)
    pen.rect(24, 46, 26, 14, '#fbf8f0', 2)
    for (const x of [30, 36.5, 43]) pen.line([[x, 47], [x, 59]], { color: '#8a8276', width: 1 }) // prettier-ignore
    pen.path('M24 44q13 -8 26 0q-13 4 -26 0Z', '#f4f1ea')
    for (const x of [29, 45]) pen.circle(x, 34, 2.6, '#26211d')
    for (const x of [14, 52]) pen.rect(x, 26, 8, 30, '#f4f1ea', 4)
    pen.rect(14, -16, 46, 40, '#26252b', 6)
    pen.rect(14, 14, 46, 7, BRASS)
    pen.circle(37, 0, 6, BRASS)
  }),
  fitted('dreidel', (pen, look) => {
    const color = bodyColor(look, '#3f7fd0')
    pen.rect(33, 0, 10, 30, WOOD, 3)
    pen.path('M0 28L38 20L76 28V78L38 112L0 78Z', { color, volume: 1.4 })
    pen.polygon([[0, 28], [38, 36], [38, 112], [0, 78]], shade(color, 0.06)) // prettier-ignore
    pen.line('M10 44V68M10 44C24 44 28 52 26 70', { color: '#fbf6e6', width: 4.5 })
    pen.line('M50 66C64 66 66 44 50 46', { color: '#fbf6e6', width: 4.5 })
  }),
  fitted('sparkler', (pen, look) => {
    pen.line([[50, 60], [36, 160]], { color: '#7a7f86', width: 4 }) // prettier-ignore
    for (let i = 0; i < 26; i++) {
      const [turn, far] = [(i * 137.5 * Math.PI) / 180 + look.phase * 6, 18 + ((i * 31 + look.seed * 7) % 32)]
      const [x, y] = [50 + Math.cos(turn) * far, 52 + Math.sin(turn) * far]
      pen.line([[50 + Math.cos(turn) * 8, 52 + Math.sin(turn) * 8], [x, y]], { color: '#ffd76a', width: 2 }) // prettier-ignore
      pen.circle(x, y, 2.6, { color: i % 3 ? '#ffe9a8' : '#ff9f4a', outline: false, glow: 4 })
    }
    pen.circle(50, 52, 10, { color: '#fffbe0', outline: false, glow: 14 })
  }, { animated: true, takesColor: false }), // prettier-ignore
  fitted('scepter', (pen, look) => {
    const gold = bodyColor(look, '#e0b03a')
    pen.limb([[20, 40], [20, 170]], [7, 10], gold) // prettier-ignore
    for (const y of [60, 110, 160]) pen.rect(12, y, 16, 7, shade(gold, -0.08), 3)
    pen.circle(20, 22, 17, secondColor(look, '#c8302f'))
    pen.path('M3 30C6 44 34 44 37 30L28 42H12Z', gold)
    pen.line('M20 4V-12M12 -5H28', { color: gold, width: 5 })
  }),
  fitted('musket', (pen, look) => {
    const wood = bodyColor(look, '#7a4a28')
    pen.path('M150 34L196 40Q206 56 198 64L180 58L150 46Z', wood)
    pen.rect(20, 36, 134, 10, wood, 4)
    pen.rect(-20, 31, 160, 6, '#6f7780', 3)
    pen.path('M138 30L148 20L154 24L150 34Z', BRASS)
    pen.line('M146 46q4 12 16 8', { color: BRASS, width: 3 })
  }),
  fitted('gauntlet', (pen, look) => {
    const steel = bodyColor(look, STEEL)
    pen.path('M10 60L2 120H70L62 60Z', { color: shade(steel, -0.05), volume: 1.4 })
    for (const y of [76, 92, 108]) pen.line([[6, y], [66, y]], { color: shade(steel, -0.2), width: 2 }) // prettier-ignore
    pen.rect(10, 30, 52, 34, steel, 8)
    for (let i = 0; i < 4; i++) {
      pen.limb([[16 + i * 13, 32], [15 + i * 13.5, -4 + (i === 0 || i === 3 ? 6 : 0)]], [13, 11], steel) // prettier-ignore
      pen.line([[10 + i * 13, 14], [22 + i * 13, 14]], { color: shade(steel, -0.2), width: 2 }) // prettier-ignore
    }
    pen.limb([[60, 52], [78, 30]], [14, 11], steel) // prettier-ignore
  }),
  fitted('push pin', (pen, look) => {
    const color = bodyColor(look, '#d8382f')
    pen.polygon([[31, 72], [39, 72], [35, 120]], '#c9d1d8') // prettier-ignore
    pen.ellipse(35, 70, 26, 8, { color: shade(color, -0.06), volume: 1.3 })
    pen.path('M22 66L27 26H43L48 66Z', { color, volume: 1.4 })
    pen.ellipse(35, 20, 24, 9, color)
  }),
  fitted('highlighter', (pen, look) => {
    const color = bodyColor(look, '#f2e83a')
    pen.at(70, 30, { rotate: -18 }, () => {
      pen.rect(-50, -13, 84, 26, { color, volume: 1.4 }, 6)
      pen.rect(30, -11, 22, 22, '#2f3138', 3)
      pen.polygon([[52, -7], [66, -3], [66, 4], [52, 7]], shade(color, -0.1)) // prettier-ignore
      pen.rect(-40, -7, 40, 14, '#fffdf0', 3)
    })
    pen.line([[10, 74], [130, 74]], { color, width: 13, alpha: 0.7, cap: 'square' }) // prettier-ignore
  }),
  fitted('binder', (pen, look) => {
    const color = bodyColor(look, '#3f6fc0')
    pen.rect(22, 0, 84, 120, '#f6f3ea', 2)
    pen.rect(14, -4, 88, 128, color, 4)
    pen.rect(0, -4, 18, 128, shade(color, -0.1), 4)
    pen.rect(34, 26, 52, 30, '#fbf8ee', 2)
    if (look.text) pen.text(look.text, 60, 41, { color: '#2a2d33', size: 14, maxWidth: 46 })
    for (const y of [20, 60, 100]) pen.circle(9, y, 4, STEEL)
  }),
  fitted('stretcher', (pen, look) => {
    pen.rect(-16, 30, 212, 6, STEEL, 3)
    pen.rect(10, 14, 160, 18, bodyColor(look, '#f4f1ea'), 6)
    pen.rect(14, 2, 34, 16, '#e8f0f4', 8)
    for (const x of [60, 110]) pen.rect(x, 14, 10, 18, '#d8443a')
    for (const x of [30, 150]) {
      pen.line([[x - 16, 36], [x + 16, 84]], { color: STEEL, width: 5 }) // prettier-ignore
      pen.line([[x + 16, 36], [x - 16, 84]], { color: STEEL, width: 5 }) // prettier-ignore
      pen.circle(x - 16, 90, 8, '#2f3138')
      pen.circle(x + 16, 90, 8, '#2f3138')
    }
  }),
  fitted('scanner', (pen, look) => {
    const color = bodyColor(look, '#e4e6ea')
    pen.rect(0, 34, 140, 26, color, 6)
    pen.path('M2 34L16 0H144L138 34Z', shade(color, -0.06))
    pen.rect(8, 26, 124, 9, { color: '#9fe0f0', glow: 4 }, 2)
    pen.circle(122, 48, 4, '#4fc06a')
  }),
  fitted('hard drive', (pen, look) => {
    const metal = bodyColor(look, '#b9c1ca')
    pen.rect(0, 0, 96, 130, metal, 6)
    pen.circle(48, 48, 38, { color: mix(metal, '#ffffff', 0.5), volume: 1.4 })
    pen.circle(48, 48, 11, shade(metal, -0.12))
    pen.limb([[80, 108], [56, 62]], [13, 4], shade(metal, -0.2)) // prettier-ignore
    for (const [x, y] of [[8, 8], [88, 8], [8, 122], [88, 122]] as const) pen.circle(x, y, 3.4, shade(metal, -0.25)) // prettier-ignore
    pen.rect(16, 98, 40, 22, '#fbf8ee', 2)
  }),
]
