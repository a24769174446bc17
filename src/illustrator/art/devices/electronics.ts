/** Computers, telephones, cameras and what goes with them. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, drawable, secondColor, type Drawable } from '../drawable.ts'
import { DARK, isLit, screen, SHINE, STUFF, writeIn } from '../parts/house-parts.ts'

/** A camera lens: rings of glass. */
function lens(pen: Pen, x: number, y: number, radius: number): void {
  pen.circle(x, y, radius, STUFF.iron)
  pen.circle(x, y, radius * 0.78, STUFF.black)
  pen.circle(x, y, radius * 0.55, { color: '#3f6f9a', round: true })
  pen.ellipse(
    x - radius * 0.2,
    y - radius * 0.24,
    radius * 0.14,
    radius * 0.2,
    { color: '#ffffff', alpha: 0.8, outline: false },
    30,
  )
}

export const ELECTRONICS: readonly Drawable[] = [
  drawable('computer', 160, 128, (pen, look) => {
    const color = bodyColor(look, '#3a3f47')
    pen.rect(50, 84, 20, 14, shade(color, -0.05))
    pen.rect(32, 96, 56, 8, color, 4)
    pen.rect(0, 0, 120, 88, color, 6)
    screen(pen, { x: 6, y: 6, width: 108, height: 70 }, look)
    pen.rect(126, 12, 34, 92, color, 4)
    pen.rect(131, 20, 24, 6, shade(color, 0.12), 2)
    pen.rect(131, 32, 24, 3, DARK, 1)
    pen.circle(143, 50, 4, { color: '#6fdc6a', glow: isLit(look) ? 5 : 0 })
    for (const y of [76, 82, 88, 94]) pen.rect(132, y, 22, 2.500, DARK, 1)
    pen.path('M10 112H110L118 126Q118 128 114 128H6Q2 128 2 126Z', mix(color, '#ffffff', 0.5))
    for (let row = 0; row < 2; row++) for (let k = 0; k < 12; k++) pen.rect(14 + k * 7.800 - row * 2, 114.500 + row * 6, 6, 4, { color, outline: false }, 1)
    pen.ellipse(138, 121, 9, 7, mix(color, '#ffffff', 0.5))
  }), // prettier-ignore
  drawable('tablet', 104, 140, (pen, look) => {
    pen.rect(0, 0, 104, 140, bodyColor(look, '#2b2d33'), 10)
    screen(pen, { x: 8, y: 12, width: 88, height: 114 }, look)
    pen.circle(52, 133, 3.500, { color: '#8d959c', outline: false })
  }), // prettier-ignore
  drawable('telephone', 130, 104, (pen, look) => {
    const color = bodyColor(look, '#c9322b')
    pen.path('M36 40H94L124 92Q126 104 116 104H14Q4 104 6 92Z', color)
    pen.circle(65, 72, 25, { color: STUFF.cream })
    for (let k = 0; k < 10; k++) pen.at(65, 72, { rotate: k * 30 + 20 }, () => pen.circle(0, -17.500, 4, { color: shade(color, -0.2), outline: false }))
    pen.circle(65, 72, 9, color)
    for (const x of [44, 78]) pen.rect(x, 24, 8, 18, shade(color, -0.1), 2)
    pen.path('M0 34C0 4 34 0 65 0C96 0 130 4 130 34Q130 40 124 40H102Q96 40 96 34C96 26 34 26 34 34Q34 40 28 40H6Q0 40 0 34Z', shade(color, 0.04))
    pen.rect(16, 10, 24, 5, SHINE, 2.500)
  }), // prettier-ignore
  drawable('walkie-talkie', 56, 150, (pen, look) => {
    const color = bodyColor(look, '#e0b53a')
    pen.rect(36, 0, 9, 54, STUFF.black, 4)
    pen.rect(12, 36, 12, 16, STUFF.black, 3)
    pen.rect(0, 48, 56, 102, color, 9)
    pen.rect(8, 56, 40, 20, { color: '#a9d9b0', outline: false }, 3)
    for (let row = 0; row < 4; row++) pen.rect(12, 84 + row * 7, 32, 3.500, DARK, 1.500)
    for (const x of [16, 28, 40]) pen.circle(x, 122, 4, STUFF.black)
    pen.rect(16, 134, 24, 8, '#d2312b', 3)
  }), // prettier-ignore
  drawable('camera', 120, 92, (pen, look) => {
    const color = bodyColor(look, '#2f333b')
    pen.path('M36 18L44 2Q45 0 48 0H72Q75 0 76 2L84 18Z', color)
    pen.rect(50, 5, 20, 9, { color: '#fff7d6', glow: isLit(look) ? 9 : 0 }, 2)
    pen.rect(10, 8, 18, 10, STUFF.steel, 3)
    pen.rect(94, 10, 14, 8, '#d2312b', 3)
    pen.rect(0, 16, 120, 76, color, 9)
    pen.rect(0, 32, 120, 42, { color: secondColor(look, shade(color, -0.09)), outline: false })
    pen.rect(0, 28, 120, 4, { color: STUFF.steel, outline: false })
    lens(pen, 60, 54, 32)
  }, { sockets: { handle: { at: [60, 54] } } }), // prettier-ignore
  drawable('instant camera', 110, 104, (pen, look) => {
    const color = bodyColor(look, '#f4f1ea')
    pen.path('M14 8Q14 0 22 0H88Q96 0 96 8L104 50V74H6V50Z', color)
    pen.rect(0, 66, 110, 32, color, 6)
    for (const [k, c] of ['#e0453a', '#f0a03a', '#f4d24a', '#6fb86a', '#4f9ad0'].entries()) pen.rect(48 + k * 3.500, 66, 3.500, 24, { color: c, outline: false })
    lens(pen, 55, 38, 25)
    pen.rect(20, 10, 16, 12, '#fff7d6', 2)
    pen.circle(88, 18, 6, STUFF.black)
    pen.rect(16, 88, 78, 6, DARK, 2)
    pen.rect(22, 92, 66, 12, '#fbfbf8', 1)
  }), // prettier-ignore
  drawable('video camera', 140, 96, (pen, look) => {
    const color = bodyColor(look, '#3a3f47')
    for (const x of [66, 108]) {
      pen.circle(x, 20, 20, shade(color, 0.05))
      pen.circle(x, 20, 8, { color: shade(color, -0.12), outline: false })
      for (let k = 0; k < 4; k++) pen.at(x, 20, { rotate: k * 90 + look.phase * 360 }, () => pen.circle(0, -13, 3, { color: shade(color, -0.12), outline: false }))
    }
    pen.rect(40, 38, 100, 58, color, 7)
    pen.polygon([[40, 56], [40, 82], [10, 92], [10, 46]], shade(color, -0.06))
    pen.rect(0, 44, 11, 50, STUFF.black, 3)
    pen.circle(124, 52, 5, { color: '#f2352b', glow: 4 })
    pen.rect(56, 54, 46, 26, shade(color, 0.08), 4)
  }, { animated: true }), // prettier-ignore
  drawable('tripod', 90, 160, (pen, look) => {
    const color = bodyColor(look, '#2f333b')
    pen.limb([[45, 60], [45, 156]], [6, 5], shade(color, -0.05))
    for (const x of [5, 85]) pen.limb([[45, 58], [x, 156]], [7, 5], color)
    pen.rect(39, 44, 12, 26, STUFF.darkSteel, 3)
    pen.rect(16, 12, 58, 36, color, 5)
    pen.rect(32, 2, 22, 12, color, 3)
    lens(pen, 45, 30, 15)
  }), // prettier-ignore
  drawable('film reel', 100, 100, (pen, look) => {
    const color = bodyColor(look, '#5b6673')
    pen.circle(50, 50, 50, { color, volume: 1.500 })
    pen.circle(50, 50, 42, { color: shade(color, 0.07), outline: false })
    for (let k = 0; k < 5; k++) pen.at(50, 50, { rotate: k * 72 + look.phase * 360 }, () => pen.circle(0, -25, 11.500, STUFF.black))
    pen.circle(50, 50, 7, STUFF.black)
  }, { animated: true }), // prettier-ignore
  drawable('clapperboard', 120, 104, (pen, look) => {
    const color = bodyColor(look, '#2b2d33')
    pen.rect(2, 36, 116, 68, color, 4)
    pen.at(4, 34, { rotate: -12 + Math.abs(Math.sin(look.phase * Math.PI)) * 12 }, () => stripes(pen, color))
    pen.at(4, 36, {}, () => stripes(pen, color))
    if (look.text) writeIn(pen, look.text, { x: 12, y: 62, width: 96, height: 36 }, { color: '#f7f4ea', bold: true })
    else for (const [x, y, w] of [[12, 62, 96], [12, 80, 40], [60, 80, 48]] as const) pen.rect(x, y, w, 3, { color: '#f7f4ea', outline: false })
  }, { animated: true }), // prettier-ignore
  drawable('projector', 130, 84, (pen, look) => {
    const color = bodyColor(look, '#e6e9ec')
    if (isLit(look)) pen.polygon([[2, 40], [14, 28], [14, 56]], { color: '#fff3b8', glow: 14, outline: false })
    for (const x of [28, 100]) pen.rect(x, 72, 14, 12, STUFF.black, 2)
    pen.rect(8, 14, 122, 62, color, 9)
    pen.rect(8, 26, 122, 3, DARK)
    lens(pen, 28, 50, 22)
    for (let k = 0; k < 6; k++) pen.rect(72 + k * 8, 40, 4, 26, DARK, 2)
    pen.circle(100, 10, 8, STUFF.darkSteel)
    pen.rect(60, 6, 26, 9, STUFF.darkSteel, 4)
  }), // prettier-ignore
  drawable('printer', 130, 104, (pen, look) => {
    const color = bodyColor(look, '#d5dade')
    pen.polygon([[34, 34], [28, 0], [102, 0], [96, 34]], '#fbfcfd')
    pen.rect(0, 30, 130, 56, color, 8)
    pen.rect(0, 30, 130, 14, shade(color, -0.08), 6)
    pen.rect(20, 56, 90, 9, STUFF.black, 3)
    pen.circle(114, 50, 4, { color: '#6fdc6a', outline: false })
    pen.polygon([[28, 62], [102, 62], [112, 104], [18, 104]], '#fbfcfd')
    for (const [y, w] of [[72, 52], [81, 60], [90, 44]] as const) pen.rect(65 - w / 2, y, w, 3, { color: '#8d8f99', outline: false }, 1.500)
  }), // prettier-ignore
  drawable('calculator', 84, 112, (pen, look) => {
    pen.rect(0, 0, 84, 112, bodyColor(look, '#3f4652'), 8)
    pen.rect(8, 8, 68, 24, { color: '#c9dcc0', outline: false }, 3)
    pen.text(look.text ?? '0', 72, 21, { color: '#2b3a2c', size: 17, font: 'mono', align: 'right', maxWidth: 60 })
    for (let row = 0; row < 4; row++) for (let k = 0; k < 4; k++) pen.rect(8 + k * 17.600, 40 + row * 17, 14, 12.500, k === 3 ? '#f0913a' : '#e9ecf0', 3)
  }), // prettier-ignore
  drawable('game controller', 140, 96, (pen, look) => {
    const color = bodyColor(look, '#3f4652')
    for (const x of [22, 94]) pen.rect(x, 0, 26, 14, shade(color, -0.1), 5)
    pen.path('M34 8H106C130 8 136 50 140 78C142 96 124 100 114 88L98 68H42L26 88C16 100 -2 96 0 78C4 50 10 8 34 8Z', { color, volume: 1.300 })
    pen.path('M30 26H38V34H46V42H38V50H30V42H22V34H30Z', STUFF.black)
    for (const [x, y, c] of [[104, 26, '#f0c33a'], [104, 48, '#5fb86a'], [93, 37, '#4f9ad8'], [115, 37, '#e0453a']] as const) pen.circle(x, y, 6.500, { color: c, round: true })
    for (const x of [52, 88]) {
      pen.circle(x, 58, 12, shade(color, -0.12))
      pen.circle(x, 56, 8, STUFF.black)
    }
    for (const x of [60, 74]) pen.rect(x, 32, 8, 4, { color: shade(color, 0.2), outline: false }, 2)
  }), // prettier-ignore
  drawable('game console', 150, 92, (pen, look) => {
    const color = bodyColor(look, '#e0453a')
    pen.rect(0, 4, 150, 80, '#4f9ad8', 18)
    pen.rect(110, 4, 40, 80, color, 18)
    pen.rect(28, 0, 94, 88, STUFF.black, 6)
    screen(pen, { x: 35, y: 8, width: 80, height: 72 }, look)
    for (const [x, y] of [[14, 26], [136, 58]] as const) pen.circle(x, y, 9, STUFF.black)
    for (const [dx, dy] of [[0, -8], [0, 8], [-8, 0], [8, 0]] as const) {
      pen.circle(14 + dx, 58 + dy, 3.500, STUFF.black)
      pen.circle(136 + dx, 26 + dy, 3.500, STUFF.black)
    }
  }), // prettier-ignore
  drawable('battery', 60, 112, (pen, look) => {
    const color = bodyColor(look, '#3a3f47')
    pen.rect(20, 0, 20, 12, { color: STUFF.steel, volume: 1.800 }, 3)
    pen.rect(0, 8, 60, 104, { color, volume: 1.700 }, 7)
    pen.path('M0 15Q0 8 7 8H53Q60 8 60 15V40H0Z', { color: secondColor(look, STUFF.copper), volume: 1.800 })
    pen.polygon([[34, 48], [16, 80], [28, 80], [24, 102], [44, 70], [31, 70]], { color: '#f7e04a', outline: false })
    pen.rect(8, 14, 5, 90, SHINE, 2.500)
  }), // prettier-ignore
  drawable('power strip', 150, 50, (pen, look) => {
    pen.line('M120 32C150 38 150 12 134 4', { color: STUFF.iron, width: 6 })
    pen.rect(0, 12, 126, 38, bodyColor(look, '#eef0f2'), 9)
    for (const x of [22, 52, 82]) {
      pen.circle(x, 31, 12, { color: '#cfd5da' })
      for (const dx of [-4, 4]) pen.circle(x + dx, 31, 2.200, { color: STUFF.black, outline: false })
    }
    pen.rect(102, 22, 14, 18, { color: '#e0352b', glow: isLit(look) ? 5 : 0 }, 3)
  }), // prettier-ignore
  drawable('usb stick', 120, 44, (pen, look) => {
    pen.rect(0, 9, 38, 26, { color: STUFF.steel, volume: 1.600 }, 2)
    for (const y of [14, 24]) pen.rect(10, y, 8, 6, STUFF.black, 1)
    pen.rect(34, 0, 86, 44, bodyColor(look, '#3f86c9'), 9)
    pen.circle(108, 22, 5, { color: '#ffffff', alpha: 0.85, outline: false })
    pen.rect(48, 12, 40, 20, { color: '#ffffff', alpha: 0.25, outline: false }, 4)
  }), // prettier-ignore
  drawable('router', 120, 100, (pen, look) => {
    for (const [x, t] of [[16, -8], [104, 8]] as const) pen.at(x, 66, { rotate: t }, () => pen.rect(-4, -64, 8, 66, STUFF.black, 4))
    pen.rect(0, 60, 120, 34, bodyColor(look, '#2f333b'), 9)
    for (let k = 0; k < 5; k++) pen.circle(24 + k * 14, 77, 3.500, { color: k === 3 ? '#f0b93a' : '#6fdc6a', glow: 3 })
    for (const x of [14, 92]) pen.rect(x, 92, 14, 8, STUFF.iron, 2)
    for (const r of [14, 26]) pen.line(`M${60 - r} ${46 - r * 0.3}Q60 ${40 - r * 1.1} ${60 + r} ${46 - r * 0.3}`, { color: '#4f9ad8', width: 5 })
  }), // prettier-ignore
  drawable('server rack', 84, 150, (pen, look) => {
    const color = bodyColor(look, '#2f333b')
    pen.rect(0, 0, 84, 150, color, 5)
    for (let k = 0; k < 8; k++) {
      pen.rect(7, 8 + k * 17, 70, 13, shade(color, 0.08), 2)
      for (let d = 0; d < 3; d++) pen.circle(14 + d * 7, 14.500 + k * 17, 2.200, { color: (k + d + look.seed) % 3 ? '#6fdc6a' : '#4fc4f0', glow: 3, outline: false })
      for (let d = 0; d < 5; d++) pen.rect(40 + d * 7, 12 + k * 17, 4, 5, DARK, 1)
    }
  }), // prettier-ignore
  drawable('vr headset', 130, 88, (pen, look) => {
    const color = bodyColor(look, '#eceff1')
    pen.line('M84 22C110 10 128 30 124 58', { color: STUFF.iron, width: 9 })
    pen.line('M60 16C76 0 104 0 118 22', { color: STUFF.darkSteel, width: 7 })
    pen.path('M14 22H84Q96 22 98 34L102 70Q102 84 88 84H74Q66 84 60 76Q52 66 44 76Q38 84 30 84H14Q0 84 0 70V36Q0 22 14 22Z', color)
    pen.path('M12 32H68Q78 32 78 42V58Q78 66 68 66H60Q44 56 34 66H14Q8 66 8 58V38Q8 32 12 32Z', { color: '#1c222c', to: '#3a4d66' })
    for (const [x, y] of [[18, 42], [66, 42]] as const) pen.circle(x, y, 3.500, { color: '#4fc4f0', glow: 4 })
  }), // prettier-ignore
  drawable('drone', 150, 66, (pen, look) => {
    const color = bodyColor(look, '#3a3f47')
    for (const [x, y] of [[20, 18], [130, 18]] as const) {
      pen.limb([[75, 34], [x, y + 4]], [12, 7], color)
      pen.rect(x - 4, y - 8, 8, 14, STUFF.iron, 2)
      const half = 20 * Math.max(0.35, Math.abs(Math.cos(look.phase * Math.PI * 4)))
      pen.ellipse(x, y - 12, half, 3.500, { color: '#9fb0bd', alpha: 0.9 })
    }
    pen.path('M48 26C52 14 98 14 102 26L106 38C98 50 52 50 44 38Z', color)
    for (const x of [48, 102]) pen.line(`M${x} 44L${x + (x < 75 ? -10 : 10)} 64M${x + (x < 75 ? -20 : 0)} 64H${x + (x < 75 ? 0 : 20)}`, { color: STUFF.iron, width: 4 })
    pen.rect(64, 46, 22, 16, shade(color, -0.06), 5)
    pen.circle(72, 54, 6, { color: '#3f6f9a', round: true })
    for (const [x, c] of [[56, '#6fdc6a'], [94, '#f2352b']] as const) pen.circle(x, 30, 3.500, { color: c, glow: 5 })
  }, { animated: true }), // prettier-ignore
  drawable('cd', 100, 100, (pen, look) => {
    pen.circle(50, 50, 50, { color: bodyColor(look, '#cfd6e0'), volume: 1.200 })
    for (const [turn, c] of [[20, '#f4a9c4'], [34, '#f7e39a'], [48, '#a9e0c0'], [62, '#a9c4f0']] as const) for (const flip of [0, 180]) pen.at(50, 50, { rotate: turn + flip + look.phase * 360 }, () => pen.polygon([[0, 0], [50, -7], [50, 7]], { color: c, alpha: 0.7, outline: false, volume: 0 }))
    pen.circle(50, 50, 18, { color: '#e9edf2' })
    pen.circle(50, 50, 7, { color: '#8d97a5' })
  }, { animated: true }), // prettier-ignore
  drawable('floppy disk', 100, 100, (pen, look) => {
    const color = bodyColor(look, '#34507a')
    pen.path('M6 0H82L100 18V94Q100 100 94 100H6Q0 100 0 94V6Q0 0 6 0Z', color)
    pen.rect(24, 0, 50, 34, { color: STUFF.steel, volume: 1.400 }, 2)
    pen.rect(54, 5, 12, 24, color, 1)
    pen.rect(14, 48, 72, 52, STUFF.paper, 2)
    if (look.text) writeIn(pen, look.text, { x: 18, y: 54, width: 64, height: 40 }, { color: STUFF.ink, font: 'hand' })
    else for (const y of [60, 72, 84]) pen.rect(22, y, 56, 3, { color: '#9aa6b8', outline: false }, 1)
  }), // prettier-ignore
]

function stripes(pen: Pen, color: string): void {
  pen.rect(0, -14, 112, 14, '#f7f4ea', 2)
  for (let k = 0; k < 5; k++)
    pen.polygon(
      [
        [k * 22 + 4, 0],
        [k * 22 + 14, 0],
        [k * 22 + 22, -14],
        [k * 22 + 12, -14],
      ],
      { color, outline: false },
    )
}
