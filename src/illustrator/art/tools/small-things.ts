/** What fits in a pocket or a sewing box: keys, coins, dice, needle and thread. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { chosen } from '../curves.ts'
import { bodyColor, drawable, secondColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { DARK, flame, has, SHINE, STUFF } from '../parts/house-parts.ts'

/** A coin seen from the front, with a star or the text asked for. */
function coin(pen: Pen, x: number, y: number, radius: number, gold: string, text = '$'): void {
  pen.circle(x, y, radius, { color: gold, volume: 1.9 })
  pen.circle(x, y, radius * 0.8, { color: shade(gold, -0.09), outline: false })
  pen.circle(x, y, radius * 0.74, { color: gold, outline: false, volume: 1.5 })
  pen.text(text, x, y + radius * 0.04, { color: shade(gold, -0.26), size: radius * 1.1, bold: true, maxWidth: radius * 1.2 })
}

/** Dots of a die's face in a unit square, for the numbers 1 to 6. */
const PIPS: readonly (readonly (readonly [number, number])[])[] = [
  [[0.5, 0.5]],
  [[0.25, 0.25], [0.75, 0.75]],
  [[0.25, 0.25], [0.5, 0.5], [0.75, 0.75]],
  [[0.25, 0.25], [0.75, 0.25], [0.25, 0.75], [0.75, 0.75]],
  [[0.25, 0.25], [0.75, 0.25], [0.5, 0.5], [0.25, 0.75], [0.75, 0.75]],
  [[0.25, 0.2], [0.75, 0.2], [0.25, 0.5], [0.75, 0.5], [0.25, 0.8], [0.75, 0.8]],
] // prettier-ignore

export const SMALL_THINGS: readonly Drawable[] = [
  drawable('key', 130, 60, (pen, look) => {
    const metal = bodyColor(look, STUFF.gold)
    pen.rect(52, 24, 78, 12, { color: metal, volume: 1.700 }, 3)
    for (const [x, h] of [[96, 20], [112, 24]] as const) pen.rect(x, 32, 11, h, { color: metal, volume: 1.700 }, 2)
    for (const [x, y] of [[18, 18], [18, 42], [36, 30]] as const) pen.circle(x, y, 18, { color: metal, volume: 1.700 })
    for (const [x, y] of [[18, 18], [18, 42], [36, 30]] as const) pen.circle(x, y, 7, { color: shade(metal, -0.4), outline: false, alpha: 0.9 })
    pen.rect(56, 20, 6, 20, { color: metal, volume: 1.700 }, 2)
  }), // prettier-ignore
  fitted('key ring', (pen, look) => {
    pen.line('M26 30A26 26 0 1 1 78 30A26 26 0 1 1 26 30Z', { color: STUFF.steel, width: 6 })
    for (const [turn, c] of [[26, bodyColor(look, STUFF.gold)], [-8, STUFF.steel], [-40, STUFF.copper]] as const) pen.at(52, 52, { rotate: turn }, () => {
      pen.circle(0, 8, 13, { color: c, volume: 1.700 })
      pen.circle(0, 4, 4.500, { color: '#3a3d44', outline: false })
      pen.rect(-4, 18, 8, 46, { color: c, volume: 1.600 }, 2)
      for (const y of [44, 54]) pen.rect(3, y, 8, 5, { color: c, volume: 1.600 }, 1)
    })
  }), // prettier-ignore
  drawable('lock', 84, 112, (pen, look) => {
    const brass = bodyColor(look, STUFF.gold)
    pen.line(has(look, 'open') ? 'M18 44V30C18 2 62 2 62 28' : 'M18 54V34C18 2 66 2 66 34V54', { color: STUFF.steel, width: 12 })
    pen.rect(0, 48, 84, 64, { color: brass, volume: 1.600 }, 9)
    pen.circle(42, 74, 9, STUFF.black)
    pen.polygon([[38, 78], [46, 78], [49, 98], [35, 98]], STUFF.black)
    pen.rect(8, 56, 6, 44, SHINE, 3)
  }), // prettier-ignore
  drawable('magnifying glass', 110, 110, (pen, look) => {
    const rim = bodyColor(look, '#3f4652')
    pen.limb([[68, 68], [102, 102]], [10, 17], STUFF.darkWood)
    pen.circle(42, 42, 42, rim)
    pen.circle(42, 42, 33, { color: '#d6ecf5', volume: 0.8 })
    pen.path('M18 42C18 28 28 18 42 18L40 25C31 26 26 32 25 42Z', { color: '#ffffff', alpha: 0.85, outline: false })
  }), // prettier-ignore
  drawable('needle', 140, 50, (pen, look) => {
    const metal = bodyColor(look, '#b9c0c8')
    pen.polygon([[0, 46], [112, 10], [128, 4], [136, 8], [130, 15], [114, 19]], { color: metal, volume: 1.700 })
    pen.ellipse(125, 9.500, 7, 2.200, { color: '#3a3d44', outline: false }, -18)
    pen.line('M125 9C140 30 96 24 104 38S136 40 138 46', { color: secondColor(look, '#d9403f'), width: 3 })
  }), // prettier-ignore
  drawable('thread', 76, 96, (pen, look) => {
    const thread = bodyColor(look, '#d9403f')
    pen.rect(12, 16, 52, 64, thread)
    for (let y = 20; y < 80; y += 6) pen.line([[12, y + 2], [64, y - 2]], { color: shade(thread, -0.08), width: 2 })
    for (const y of [0, 80]) {
      pen.rect(0, y, 76, 16, STUFF.paleWood, 5)
      pen.rect(0, y, 76, 5, { color: shade(STUFF.paleWood, 0.06), outline: false }, 3)
    }
    pen.line('M62 74C80 78 66 90 74 95', { color: thread, width: 2.500 })
  }), // prettier-ignore
  drawable('yarn', 120, 100, (pen, look) => {
    const wool = bodyColor(look, '#e0607a')
    pen.line('M80 84C104 96 110 74 118 92', { color: wool, width: 5 })
    pen.circle(48, 50, 48, { color: wool, round: true })
    for (const [d, s] of [['M8 30C36 34 64 56 74 90', -0.1], ['M18 16C48 22 78 46 88 74', -0.08], ['M34 6C62 14 86 34 94 56', -0.1], ['M4 56C24 56 48 72 56 96', -0.08], ['M86 22C60 34 34 60 26 90', 0.08], ['M70 8C44 22 16 48 10 74', 0.08], ['M94 44C76 54 56 74 48 96', 0.07]] as const) pen.line(d, { color: shade(wool, s), width: 3.500 })
  }), // prettier-ignore
  drawable('knitting needles', 120, 110, (pen, look) => {
    for (const [a, b, c, d] of [[4, 4, 84, 92], [116, 4, 36, 92]] as const) {
      pen.limb([[a, b], [c, d]], [4, 5], STUFF.steel)
      pen.circle(a, b, 5, '#d9ae4a')
    }
    const wool = bodyColor(look, '#5f9ac4')
    pen.circle(60, 72, 38, { color: wool, round: true })
    for (const d of ['M26 58C48 60 70 76 80 102', 'M36 44C62 50 86 70 94 88', 'M92 56C70 62 50 82 42 106', 'M78 40C56 50 32 74 26 90']) pen.line(d, { color: shade(wool, -0.09), width: 3.500 })
  }), // prettier-ignore
  drawable('button', 92, 92, (pen, look) => {
    const color = bodyColor(look, '#3f86c9')
    pen.circle(46, 46, 46, { color, volume: 1.500 })
    pen.circle(46, 46, 34, { color: shade(color, -0.07), outline: false })
    for (const [x, y] of [[37, 37], [55, 37], [37, 55], [55, 55]] as const) pen.circle(x, y, 5.500, { color: shade(color, -0.35), outline: false })
    pen.path('M12 40C14 24 26 14 38 12L38 17C28 20 20 28 17 40Z', SHINE)
  }), // prettier-ignore
  drawable('safety pin', 130, 46, (pen, look) => {
    const metal = bodyColor(look, '#b9c0c8')
    pen.line('M120 14H22C8 14 8 38 22 38C32 38 32 26 22 26', { color: metal, width: 5 })
    pen.line('M26 38H118', { color: metal, width: 4 })
    pen.path('M106 4H122Q130 4 130 14V30Q130 42 118 42H106Q114 30 106 4Z', { color: metal, volume: 1.700 })
  }), // prettier-ignore
  drawable('coin', 92, 92, (pen, look) => coin(pen, 46, 46, 46, bodyColor(look, STUFF.gold), look.text)), // prettier-ignore
  drawable('pile of coins', 130, 84, (pen, look) => {
    const gold = bodyColor(look, STUFF.gold)
    for (const [x, n] of [[28, 3], [100, 4], [64, 7]] as const) for (let k = 0; k < n; k++) {
      pen.path(`M${x - 28} ${72 - k * 9}V${65 - k * 9}H${x + 28}V${72 - k * 9}A28 9 0 0 1 ${x - 28} ${72 - k * 9}Z`, { color: shade(gold, -0.08), volume: 1.800 })
      pen.ellipse(x, 66 - k * 9, 28, 9, { color: gold, volume: 1.400 })
      pen.ellipse(x, 66 - k * 9, 20, 6, { color: shade(gold, -0.08), outline: false })
    }
  }), // prettier-ignore
  drawable('gold bar', 130, 66, (pen, look) => {
    const gold = bodyColor(look, STUFF.gold)
    pen.polygon([[22, 16], [98, 16], [116, 66], [0, 66]], { color: gold, volume: 1.700 })
    pen.polygon([[98, 16], [112, 0], [130, 46], [116, 66]], shade(gold, -0.12))
    pen.polygon([[22, 16], [38, 0], [112, 0], [98, 16]], shade(gold, 0.08))
    pen.rect(38, 34, 42, 18, { color: shade(gold, -0.1), outline: false }, 3)
  }), // prettier-ignore
  drawable('dice', 128, 96, (pen, look) => {
    const color = bodyColor(look, '#fbfbf8')
    const ink = look.colors[0] ? mix(color, '#ffffff', 0.9) : '#26282c'
    for (const [x, y, turn, size, salt] of [[30, 36, -14, 54, 1], [94, 64, 10, 54, 2]] as const) pen.at(x, y, { rotate: turn }, () => {
      pen.rect(-size / 2, -size / 2, size, size, { color, volume: 1.300 }, 10)
      for (const [px, py] of chosen(PIPS, look.seed, salt)) pen.circle((px - 0.5) * size, (py - 0.5) * size, 5, { color: ink, outline: false })
    })
  }), // prettier-ignore
  drawable('chess piece', 64, 124, (pen, look) => {
    const color = bodyColor(look, chosen(['#f0e2c4', '#3a322c'], look.seed, 7))
    pen.path('M6 112C6 104 14 102 18 96C26 84 20 66 22 56H44C48 74 42 86 46 96C50 102 58 104 58 112V118Q58 124 52 124H12Q6 124 6 118Z', { color, volume: 1.500 })
    pen.path('M20 60C14 46 6 46 0 42C2 30 12 16 26 10L28 0L38 10C58 18 62 44 46 60Z', { color, volume: 1.500 })
    pen.circle(22, 24, 3, { color: shade(color, color === '#3a322c' ? 0.4 : -0.4), outline: false })
    pen.line('M40 14C52 24 54 42 46 56', { color: shade(color, -0.12), width: 3 })
    pen.rect(12, 54, 42, 8, { color: shade(color, -0.04), volume: 1.500 }, 4)
    pen.rect(2, 110, 60, 14, { color: shade(color, -0.04), volume: 1.500 }, 5)
  }), // prettier-ignore
  drawable('whistle', 124, 76, (pen, look) => {
    const color = bodyColor(look, '#d9a93f')
    pen.line('M88 14C104 -4 120 4 122 16', { color: STUFF.darkSteel, width: 4 })
    pen.path('M0 14H84C110 14 124 30 124 46C124 64 110 76 92 76C74 76 60 64 60 46H0Q0 30 0 14Z', { color, volume: 1.700 })
    pen.circle(92, 46, 13, { color: shade(color, -0.16), outline: false })
    pen.circle(92, 46, 7, '#8a5530')
    pen.path('M44 14H64L56 28H44Z', { color: '#3a3025', outline: false })
    pen.rect(6, 19, 34, 4, SHINE, 2)
  }), // prettier-ignore
  drawable('lighter', 56, 130, (pen, look) => {
    const color = bodyColor(look, '#d9403f')
    pen.rect(4, 60, 48, 70, { color, volume: 1.500 }, 6)
    pen.path('M4 62V44H34L38 34H52V62Z', { color: STUFF.steel, volume: 1.700 })
    pen.circle(40, 40, 9, STUFF.iron)
    if (!has(look, 'unlit')) flame(pen, 18, 46, 44, look.phase)
    pen.rect(10, 70, 5, 50, SHINE, 2.500)
  }, { animated: true }), // prettier-ignore
  drawable('matchbox', 120, 74, (pen, look) => {
    pen.polygon([[70, 18], [116, 18], [120, 60], [74, 60]], '#e9d3a6')
    for (const [k, x] of [84, 94, 104].entries()) {
      pen.line([[x, 24], [x + 1, 56]], { color: STUFF.paleWood, width: 4 })
      pen.circle(x, 22 + (k % 2) * 3, 4, '#b8283f')
    }
    pen.rect(0, 8, 88, 66, bodyColor(look, '#d9a93f'), 2)
    pen.rect(0, 62, 88, 12, '#5b3a2c', 1)
    pen.circle(44, 36, 20, '#b8283f')
    flame(pen, 44, 48, 24, 0)
  }), // prettier-ignore
  drawable('pipe', 130, 72, (pen, look) => {
    const wood = bodyColor(look, '#7a4526')
    pen.line('M124 8C100 12 96 48 62 54', { color: STUFF.black, width: 9 })
    pen.path('M10 22H58V42C66 46 74 52 84 50L86 60C70 66 60 72 38 72C18 72 10 58 10 44Z', { color: wood, volume: 1.600 })
    pen.ellipse(34, 21, 25, 7, shade(wood, 0.06))
    pen.ellipse(34, 21.500, 18, 4, { color: '#2b1c14', outline: false })
    pen.line('M30 16C22 8 40 6 32 0', { color: '#ffffff', width: 4, alpha: 0.7 })
  }), // prettier-ignore
  drawable('cigar', 140, 46, (pen, look) => {
    const leaf = bodyColor(look, '#8a5a34')
    pen.line('M8 20C2 12 14 8 8 0', { color: '#ffffff', width: 4, alpha: 0.7 })
    pen.limb([[14, 33], [126, 33]], [24, 20], leaf)
    pen.path('M2 33C2 24 8 21 16 21V45C8 45 2 42 2 33Z', '#8d8f93')
    pen.rect(13, 21, 4, 24, { color: '#f2742a', outline: false, glow: 4 })
    pen.rect(92, 21, 16, 24, { color: '#b8283f', volume: 1.500 })
    pen.rect(92, 28, 16, 9, { color: STUFF.gold, outline: false })
  }), // prettier-ignore
  drawable('remote', 46, 140, (pen, look) => {
    const color = bodyColor(look, '#2f333b')
    pen.rect(0, 0, 46, 140, color, 12)
    pen.circle(23, 18, 6, '#e0352b')
    pen.circle(23, 48, 16, shade(color, 0.12))
    pen.circle(23, 48, 7, shade(color, -0.06))
    for (let row = 0; row < 4; row++) for (let k = 0; k < 3; k++) pen.circle(11 + k * 12, 78 + row * 15, 4, { color: '#dfe4e8', outline: false })
  }), // prettier-ignore
  fitted('hand fan', (pen, look) => {
    const silk = bodyColor(look, '#d9403f')
    for (let k = 0; k < 9; k++) pen.at(65, 80, { rotate: -72 + k * 18 }, () => {
      pen.path('M-3 0L-13 -74Q0 -84 13 -74L3 0Z', k % 2 ? silk : shade(silk, -0.05))
      pen.path('M-2 0L-5 -40H5L2 0Z', STUFF.paleWood)
    })
    for (const [turn, r] of [[-40, 58], [0, 62], [40, 58]] as const) pen.at(65, 80, { rotate: turn }, () => {
      for (let p = 0; p < 5; p++) pen.at(0, -r, { rotate: p * 72 }, () => pen.ellipse(0, -4, 2.600, 4, { color: secondColor(look, '#fbe3ec'), outline: false }))
      pen.circle(0, -r, 2, { color: '#f0bf45', outline: false })
    })
    pen.circle(65, 79, 5, STUFF.brass)
  }), // prettier-ignore
  drawable('magnet', 100, 104, (pen, look) => {
    const red = bodyColor(look, '#d9302b')
    pen.path('M0 50A50 50 0 0 1 100 50V104H66V50A16 16 0 0 0 34 50V104H0Z', { color: red, volume: 1.400 })
    for (const x of [0, 66]) pen.rect(x, 76, 34, 28, { color: STUFF.steel, volume: 1.700 })
    pen.path('M10 46A40 40 0 0 1 40 12L42 18A34 34 0 0 0 17 46Z', SHINE)
  }), // prettier-ignore
  drawable('domino', 60, 112, (pen, look) => {
    const color = bodyColor(look, '#fbfbf8')
    const ink = look.colors[0] ? '#ffffff' : '#26282c'
    pen.rect(0, 0, 60, 112, { color, volume: 1.300 }, 9)
    pen.line([[8, 56], [52, 56]], { color: ink, width: 2.500 })
    for (const [half, y] of [[1, 4], [2, 56]] as const) for (const [px, py] of chosen(PIPS, look.seed, half)) pen.circle(6 + px * 48, y + py * 52, 5, { color: ink, outline: false })
    pen.rect(2, 104, 56, 6, DARK, 4)
  }), // prettier-ignore
]
