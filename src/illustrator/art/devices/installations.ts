/** Machines and equipment built into places: lifts, belts, masts, consoles. */
import { mix, shade } from '../../pen/pen.ts'
import { bodyColor, drawable, secondColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { SHINE } from '../outlines.ts'
import { clockFace, timeOf, DARK, has, isLit, screen, steam, STUFF } from '../parts/house-parts.ts'

const STEEL = { color: STUFF.steel, volume: 1.7 } as const

export const INSTALLATIONS: readonly Drawable[] = [
  fitted('conveyor belt', (pen, look) => {
    for (const [k, x] of [16, 74, 132].entries()) {
      pen.rect(x + ((look.phase * 58) % 58) * 0.5, 2, 34, 30, k === 1 ? bodyColor(look, '#c8935a') : '#c8935a', 2)
      pen.rect(x + 13 + ((look.phase * 58) % 58) * 0.5, 2, 8, 30, { color: '#e8d3a6', outline: false })
    }
    pen.rect(0, 32, 200, 30, STUFF.iron, 15)
    for (let x = 15; x < 196; x += 28) {
      pen.circle(x, 47, 10, STEEL)
      pen.at(x, 47, { rotate: look.phase * 360 }, () => pen.line([[-6, 0], [6, 0]], { color: STUFF.darkSteel, width: 2.500 }))
    }
    for (const x of [24, 166]) pen.rect(x, 60, 12, 40, STUFF.darkSteel, 2)
  }, { animated: true }), // prettier-ignore
  fitted('machine', (pen, look) => {
    const color = bodyColor(look, '#5f8a8f')
    pen.line('M112 40C140 34 134 4 150 2', { color: STUFF.copper, width: 10 })
    steam(pen, 38, 2, 24, look.phase)
    pen.rect(28, 4, 20, 34, STUFF.iron, 3)
    pen.rect(0, 34, 124, 84, color, 6)
    pen.rect(8, 42, 46, 34, STUFF.paper, 3)
    clockFace(pen, { x: 31, y: 59, radius: 14, phase: look.phase, time: timeOf(look) })
    for (const [x, y, r, s] of [[84, 68, 20, 1], [106, 94, 14, -1]] as const) pen.at(x, y, { rotate: s * look.phase * 90 }, () => {
      for (let k = 0; k < 8; k++) pen.at(0, 0, { rotate: k * 45 }, () => pen.rect(-3.500, -r - 5, 7, 9, STUFF.brass, 1))
      pen.circle(0, 0, r, { color: STUFF.brass, volume: 1.600 })
      pen.circle(0, 0, r * 0.35, STUFF.iron)
    })
    for (const [k, c] of ['#e0352b', '#f7d038', '#5fdc6a'].entries()) pen.circle(18 + k * 15, 94, 5.500, { color: c, glow: k === Math.floor(look.phase * 3) ? 6 : 0 })
    for (const x of [10, 98]) pen.rect(x, 116, 16, 10, STUFF.iron, 2)
  }, { animated: true }), // prettier-ignore
  fitted('time machine', (pen, look) => {
    const brass = bodyColor(look, STUFF.brass)
    pen.at(70, 62, { rotate: look.phase * 30 }, () => {
      pen.circle(0, 0, 60, { color: brass, volume: 1.700 })
      pen.circle(0, 0, 47, { color: '#2f3f6a', to: '#6a4fa8', outline: false, glow: 8 })
    })
    pen.line('M70 62C82 50 92 70 76 78C54 86 40 60 58 42C80 24 112 44 108 74', { color: '#bfe0ff', width: 4, alpha: 0.9 })
    for (let k = 0; k < 12; k++) pen.at(70, 62, { rotate: k * 30 }, () => pen.rect(-2, -58, 4, k % 3 ? 7 : 10, '#5b3a20', 1))
    pen.at(70, 62, { rotate: look.phase * 360 }, () => pen.line([[0, 0], [0, -34]], { color: '#fff3b0', width: 4 }))
    pen.path('M8 110H132L148 140Q148 146 140 146H0Q-8 146 -8 140Z', { color: STUFF.darkWood, volume: 1.300 })
    pen.rect(20, 120, 100, 14, { color: brass, volume: 1.600 }, 3)
    for (const [x, c] of [[34, '#e0352b'], [58, '#5fdc6a'], [82, '#4fb4ff'], [106, '#f7d038']] as const) pen.circle(x, 127, 4.500, { color: c, glow: 4 })
  }, { animated: true }), // prettier-ignore
  fitted('spotlight', (pen, look) => {
    pen.polygon([[0, 124], [84, 50], [62, 20], [-40, 90]], { color: '#fff3b8', alpha: isLit(look) ? 0.6 : 0.3, outline: false })
    pen.line('M108 24V0H128', { color: STUFF.iron, width: 7 })
    pen.at(92, 34, { rotate: -40 }, () => {
      pen.path('M-34 -24H22Q34 -24 34 -12V12Q34 24 22 24H-34Z', { color: bodyColor(look, '#33373f'), volume: 1.400 })
      pen.rect(-42, -28, 12, 56, STUFF.iron, 3)
      pen.ellipse(-42, 0, 7, 26, { color: '#fff6cf', glow: 12 })
    })
  }), // prettier-ignore
  fitted('escalator', (pen, look) => {
    const rail = bodyColor(look, '#33373f')
    pen.polygon([[0, 128], [40, 128], [150, 38], [190, 38], [190, 60], [160, 60], [56, 146], [0, 146]], STEEL)
    for (let k = 0; k < 9; k++) {
      const t = ((k + look.phase) / 9) % 1
      pen.rect(36 + t * 112, 116 - t * 92, 18, 12, { color: '#5b6068' }, 1)
    }
    pen.polygon([[6, 96], [38, 96], [146, 8], [186, 8], [186, 36], [150, 36], [40, 126], [6, 126]], { color: '#cfe6ee', alpha: 0.6 })
    pen.line('M4 126V100Q4 92 12 92H36L144 4H180Q188 4 188 12V38', { color: rail, width: 8 })
  }, { animated: true }), // prettier-ignore
  drawable('elevator', 110, 150, (pen, look) => {
    const frame = bodyColor(look, '#8d959c')
    pen.rect(0, 0, 110, 150, frame, 3)
    pen.rect(30, 6, 50, 16, { color: '#17202c', outline: false }, 3)
    pen.polygon([[48, 18], [55, 9], [62, 18]], { color: '#f2742a', outline: false, glow: 4 })
    pen.rect(12, 30, 76, 120, '#2b2d33')
    const open = has(look, 'open') ? 26 : 0
    if (open) pen.rect(14, 32, 72, 118, { color: '#f7ead0', to: '#d9c4a0', outline: false })
    for (const s of [-1, 1]) {
      const x = s < 0 ? 14 - 0 : 50 + open
      pen.rect(s < 0 ? x : x, 32, 36 - open, 118, STEEL)
    }
    pen.rect(94, 80, 10, 26, STEEL, 2)
    for (const y of [86, 99]) pen.circle(99, y, 3, { color: y < 90 ? '#ffd24a' : '#f4efe6', glow: y < 90 ? 4 : 0 })
  }), // prettier-ignore
  fitted('antenna', (pen, look) => {
    const metal = bodyColor(look, '#9aa3ab')
    pen.rect(56, 20, 6, 130, { color: metal, volume: 1.600 }, 2)
    pen.line([[4, 36], [114, 24]], { color: metal, width: 5 })
    for (let k = 0; k < 7; k++) pen.line([[10 + k * 16.500, 12 + k * 1.200], [10 + k * 16.500, 60 - k * 4]], { color: metal, width: 3.500 })
    pen.line('M59 70L36 150M59 70L82 150', { color: STUFF.darkSteel, width: 3 })
    pen.rect(24, 148, 70, 7, STUFF.iron, 2)
  }), // prettier-ignore
  fitted('weathervane', (pen, look) => {
    const iron = bodyColor(look, '#3a3f47')
    pen.rect(58, 60, 5, 90, iron)
    pen.line([[26, 108], [94, 108]], { color: iron, width: 4 })
    for (const [x, y] of [[26, 108], [94, 108]] as const) pen.circle(x, y, 6, STUFF.brass)
    pen.at(60, 62, { scaleX: Math.cos(Math.sin(look.phase * 6.283) * 0.5) }, () => {
      pen.line([[-56, 0], [56, 0]], { color: iron, width: 5 })
      pen.polygon([[-64, 0], [-44, -10], [-44, 10]], iron)
      pen.polygon([[44, -9], [64, -14], [58, 0], [64, 14], [44, 9]], iron)
      pen.path('M-26 -4C-30 -20 -28 -34 -22 -42L-30 -40L-22 -52C-12 -54 -8 -46 -8 -38C4 -30 14 -30 22 -46C36 -50 40 -34 32 -22C26 -10 10 -4 4 -4Z', iron)
      pen.path('M-22 -52C-24 -60 -18 -60 -17 -56C-15 -62 -10 -60 -11 -54Z', '#b8283f')
    })
    pen.path('M44 148H78L84 160H38Z', iron)
  }, { animated: true }), // prettier-ignore
  fitted('power line', (pen, look) => {
    const wood = bodyColor(look, '#7a5a3f')
    for (const [x, h] of [[24, 0], [176, 14]] as const) {
      pen.rect(x - 4, h, 8, 150 - h, wood, 2)
      for (const y of [16, 36]) pen.rect(x - 24, y + h * 0.8, 48, 6, shade(wood, -0.06), 2)
      for (const dx of [-20, 20]) for (const y of [12, 32]) pen.rect(x + dx - 2, y + h * 0.8 - 2, 4, 7, '#8fc4b5', 1)
    }
    for (const [dx, y] of [[-20, 11], [20, 11], [-20, 31], [20, 31]] as const) pen.line(`M${24 + dx} ${y}Q100 ${y + 34} ${176 + dx} ${y + 11}`, { color: STUFF.black, width: 1.800 })
  }), // prettier-ignore
  fitted('scaffolding', (pen, look) => {
    const tube = bodyColor(look, '#8d98a3')
    for (const x of [6, 62, 118]) pen.rect(x - 3, 0, 6, 160, { color: tube, volume: 1.600 })
    for (const [y, k] of [[14, 0], [66, 1], [118, 0]] as const) {
      pen.line([[6, k ? y + 50 : y], [118, k ? y : y + 48]], { color: shade(tube, -0.08), width: 3.500 })
      pen.line([[2, y], [122, y]], { color: tube, width: 5 })
    }
    for (const y of [50, 102]) pen.rect(0, y, 124, 9, STUFF.paleWood, 2)
    for (let y = 8; y < 156; y += 12) pen.line([[84, y], [98, y]], { color: STUFF.darkSteel, width: 2.500 })
  }), // prettier-ignore
  fitted('hoverboard', (pen, look) => {
    const color = bodyColor(look, '#e0457f')
    pen.ellipse(75, 46, 56, 7, { color: '#4fc4f0', alpha: 0.55, glow: 10, outline: false })
    pen.path('M0 14C10 8 24 10 40 14H110C126 10 140 8 150 14C150 26 132 32 112 32H38C18 32 0 26 0 14Z', color)
    for (const x of [34, 116]) pen.ellipse(x, 34, 18, 7, { color: '#bfeeff', glow: 8 })
    pen.rect(50, 16, 50, 7, { color: secondColor(look, '#f7d038'), outline: false }, 3)
  }), // prettier-ignore
  fitted('barometer', (pen, look) => {
    const wood = bodyColor(look, '#7a4526')
    pen.path('M32 0C44 0 50 8 48 22L44 50C70 58 84 78 84 100C84 126 62 146 40 146C18 146 -4 126 -4 100C-4 78 10 58 34 50L18 22C14 8 20 0 32 0Z', wood)
    pen.circle(40, 100, 38, { color: STUFF.brass, volume: 1.700 })
    clockFace(pen, { x: 40, y: 100, radius: 31, phase: Math.sin(look.phase * 6.283) * 0.05, time: timeOf(look) })
    pen.rect(28, 10, 10, 32, STUFF.paper, 2)
    pen.rect(31.500, 18, 3, 22, { color: '#d2302b', outline: false }, 1.500)
  }), // prettier-ignore
  fitted('microchip', (pen, look) => {
    for (let k = 0; k < 6; k++) {
      for (const y of [0, 98]) pen.rect(20 + k * 12.500, y, 6, 16, { color: STUFF.gold, volume: 1.600 }, 1)
      for (const x of [0, 98]) pen.rect(x, 20 + k * 12.500, 16, 6, { color: STUFF.gold, volume: 1.600 }, 1)
    }
    const board = bodyColor(look, '#2f3f3a')
    pen.rect(12, 12, 90, 90, board, 6)
    pen.rect(28, 28, 58, 58, shade(board, 0.08), 4)
    pen.line('M28 40H18M28 56H18M28 72H18M86 40H96M86 56H96M86 72H96M40 28V18M58 28V18M76 28V18', { color: '#7fd4a0', width: 2 })
    pen.circle(37, 37, 3.500, { color: '#dfe4e8', outline: false })
    if (look.text) pen.text(look.text, 57, 58, { color: '#dfe4e8', size: 20, font: 'mono', bold: true, maxWidth: 50 })
  }), // prettier-ignore
  drawable('screen', 160, 120, (pen, look) => {
    pen.rect(0, 0, 160, 12, STUFF.iron, 5)
    pen.rect(6, 10, 148, 96, '#fbfcfd')
    pen.rect(12, 15, 136, 84, { color: bodyColor(look, '#e9eef2'), outline: false })
    if (look.text || isLit(look)) screen(pen, { x: 14, y: 17, width: 132, height: 80 }, look)
    pen.rect(0, 104, 160, 8, STUFF.iron, 3)
    pen.circle(80, 115, 5, STUFF.iron)
  }, { sockets: { picture: { at: [80, 58], width: 120 } } }), // prettier-ignore
  fitted('ceiling light', (pen, look) => {
    const color = bodyColor(look, '#e0a83f')
    pen.rect(34, -60, 32, 8, STUFF.iron, 3)
    pen.line('M50 -56V8', { color: STUFF.iron, width: 4 })
    pen.circle(50, 46, 14, { color: isLit(look) ? '#fff0b8' : '#f7efd8', glow: isLit(look) ? 16 : 3 })
    pen.path('M40 6H60C66 20 96 26 100 46H0C4 26 34 20 40 6Z', { color, volume: 1.500 })
    pen.path('M16 38C22 28 34 24 40 18L42 22C36 30 26 32 22 40Z', SHINE)
  }), // prettier-ignore
  fitted('spaceship console', (pen, look) => {
    const hull = bodyColor(look, '#4a5563')
    pen.path('M14 66H156L176 124Q176 132 168 132H2Q-6 132 -6 124Z', hull)
    pen.path('M22 6Q22 0 28 0H142Q148 0 148 6L156 66H14Z', shade(hull, -0.06))
    screen(pen, { x: 30, y: 7, width: 64, height: 50 }, look)
    pen.rect(102, 8, 38, 22, { color: '#17304d', outline: false }, 2)
    pen.line('M104 24L112 14L120 22L128 12L138 20', { color: '#6fdc9a', width: 2.500 })
    pen.circle(121, 44, 12, { color: '#17304d', outline: false })
    pen.at(121, 44, { rotate: look.phase * 360 }, () => pen.path('M0 0L0 -11A11 11 0 0 1 10 -4Z', { color: '#6fdc9a', outline: false, alpha: 0.8 }))
    const lamps = ['#e0352b', '#f7d038', '#5fdc6a', '#4fb4ff', '#f2742a']
    for (let row = 0; row < 3; row++) for (let k = 0; k < 9; k++) pen.rect(18 + k * 12 - row * 3 + (k * row) * 0.8, 76 + row * 14, 8, 8, { color: lamps[(k * 2 + row) % 5] as string, glow: (k + row + Math.floor(look.phase * 6)) % 3 ? 0 : 4 }, 2)
    pen.rect(136, 78, 6, 26, DARK, 3)
    pen.circle(139, 80 + Math.sin(look.phase * 6.283) * 4 + 6, 7, { color: '#e0352b', round: true })
    pen.rect(-4, 120, 178, 5, { color: mix(hull, '#ffffff', 0.2), outline: false }, 2)
  }, { animated: true }), // prettier-ignore
]
