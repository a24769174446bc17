/** Arms as plain props: of knights, archers, pirates and tales. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, drawable, secondColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { starPoints } from '../outlines.ts'
import { DARK, flame, has, isLit, SHINE, STUFF } from '../parts/house-parts.ts'

const BLADE = { color: '#c9d0d6', volume: 1.8 } as const

/** An upright blade from its tip at (x, top) to the hilt, with a fuller along its middle. */
function blade(pen: Pen, x: number, top: number, bottom: number, width: number): void {
  const half = width / 2
  pen.polygon(
    [
      [x, top],
      [x + half, top + width * 1.2],
      [x + half, bottom],
      [x - half, bottom],
      [x - half, top + width * 1.2],
    ],
    BLADE,
  )
  pen.polygon(
    [
      [x, top],
      [x, bottom],
      [x - half, bottom],
      [x - half, top + width * 1.2],
    ],
    { color: '#eef2f5', outline: false, volume: 0.4 },
  )
}

function arrowAt(pen: Pen, x: number, y: number, length: number, feathers: string): void {
  pen.line(
    [
      [x + 10, y],
      [x + length, y],
    ],
    { color: STUFF.paleWood, width: 4 },
  )
  pen.polygon(
    [
      [x, y],
      [x + 18, y - 8],
      [x + 14, y],
      [x + 18, y + 8],
    ],
    STUFF.steel,
  )
  for (const s of [-1, 1])
    pen.polygon(
      [
        [x + length - 26, y],
        [x + length - 16, y + s * 9],
        [x + length, y + s * 9],
        [x + length - 6, y],
      ],
      feathers,
    )
}

export const WEAPONS: readonly Drawable[] = [
  drawable('sword', 64, 170, (pen, look) => {
    blade(pen, 32, 0, 122, 20)
    pen.rect(0, 118, 64, 11, { color: secondColor(look, STUFF.gold), volume: 1.700 }, 5)
    pen.rect(26, 128, 12, 30, bodyColor(look, '#6a2f35'), 3)
    for (const y of [134, 141, 148]) pen.line([[26, y + 2], [38, y - 2]], { color: STUFF.gold, width: 2 })
    pen.circle(32, 162, 8, { color: secondColor(look, STUFF.gold), round: true })
  }), // prettier-ignore
  fitted('katana', (pen, look) => {
    pen.path('M14 0C30 40 38 86 38 130H28C28 88 24 44 14 0Z', BLADE)
    pen.ellipse(33, 132, 15, 5, STUFF.gold)
    pen.rect(27, 134, 12, 46, bodyColor(look, '#26324a'), 4)
    for (let y = 140; y < 176; y += 9) pen.polygon([[33, y - 4], [38, y], [33, y + 4], [28, y]], { color: '#e9dcc0', outline: false })
  }), // prettier-ignore
  drawable('lightsaber', 40, 170, (pen, look) => {
    const glow = bodyColor(look, '#4fb4ff')
    pen.rect(13, 0, 14, 118, { color: mix(glow, '#ffffff', 0.3), glow: 8 }, 7)
    pen.rect(17, 3, 6, 112, { color: '#ffffff', outline: false }, 3)
    pen.rect(10, 116, 20, 54, { color: STUFF.steel, volume: 1.800 }, 3)
    for (const y of [138, 148, 158]) pen.rect(10, y, 20, 5, STUFF.black)
    pen.rect(26, 122, 8, 12, '#d9302b', 2)
    pen.rect(6, 112, 28, 7, STUFF.iron, 2)
  }), // prettier-ignore
  drawable('dagger', 52, 130, (pen, look) => {
    blade(pen, 26, 0, 80, 20)
    pen.path('M0 78H52L46 90H6Z', { color: secondColor(look, STUFF.gold), volume: 1.700 })
    pen.rect(19, 88, 14, 32, bodyColor(look, '#3a2a4a'), 4)
    pen.circle(26, 122, 8, { color: '#c8322f', round: true })
  }), // prettier-ignore
  drawable('shield', 104, 124, (pen, look) => {
    const color = bodyColor(look, '#3f5fa8')
    const shape = 'M0 8Q26 12 52 0Q78 12 104 8V56C104 90 80 112 52 124C24 112 0 90 0 56Z'
    pen.path(shape, { color: STUFF.steel, volume: 1.700 })
    const inner = 'M8 17Q30 20 52 9Q74 20 96 17V56C96 84 76 104 52 115C28 104 8 84 8 56Z'
    pen.path(inner, color)
    pen.inside(inner, () => {
      pen.rect(52, 0, 52, 60, { color: secondColor(look, shade(color, -0.12)), outline: false })
      pen.rect(0, 60, 52, 64, { color: secondColor(look, shade(color, -0.12)), outline: false })
    })
    pen.polygon(starPoints(52, 58, 24, 10), { color: STUFF.gold, volume: 1.700 })
    for (const [x, y] of [[5, 16], [99, 16], [52, 5], [52, 119]] as const) pen.circle(x, y, 3, STUFF.darkSteel)
  }), // prettier-ignore
  drawable('round shield', 110, 110, (pen, look) => {
    const color = bodyColor(look, '#a8342f')
    pen.circle(55, 55, 55, { color: STUFF.steel, volume: 1.700 })
    for (let k = 0; k < 4; k++) pen.at(55, 55, { rotate: k * 90 }, () => pen.path('M0 0L0 -46A46 46 0 0 1 46 0Z', { color: k % 2 ? secondColor(look, '#f0e2c4') : color, outline: false }))
    pen.circle(55, 55, 16, { color: STUFF.steel, round: true })
    for (let k = 0; k < 8; k++) pen.at(55, 55, { rotate: k * 45 }, () => pen.circle(0, -50.500, 2.500, DARK))
  }), // prettier-ignore
  drawable('spear', 44, 190, (pen, look) => {
    pen.rect(19, 40, 7, 150, bodyColor(look, '#9a6238'), 3)
    pen.path('M22 0C34 16 40 30 34 44L26 54H18L10 44C4 30 10 16 22 0Z', BLADE)
    pen.line('M22 8V48', { color: '#9aa3ab', width: 2 })
    pen.path('M16 52H28L40 76L26 70L22 84L18 70L4 76Z', secondColor(look, '#c8322f'))
  }), // prettier-ignore
  drawable('trident', 70, 180, (pen, look) => {
    const gold = bodyColor(look, STUFF.gold)
    pen.rect(31, 60, 8, 120, { color: gold, volume: 1.700 }, 3)
    pen.line('M8 14V44C8 60 22 64 35 64C48 64 62 60 62 44V14', { color: gold, width: 7 })
    pen.line('M35 10V66', { color: gold, width: 7 })
    for (const x of [8, 35, 62]) pen.polygon([[x - 8, 18], [x, 0], [x + 8, 18]], { color: gold, volume: 1.700 })
    pen.circle(35, 66, 7, { color: gold, round: true })
  }), // prettier-ignore
  drawable('mace', 70, 150, (pen, look) => {
    pen.rect(30, 50, 10, 100, bodyColor(look, '#7a4a2c'), 4)
    for (let k = 0; k < 8; k++) pen.at(35, 34, { rotate: k * 45 }, () => pen.polygon([[-7, -24], [0, -35], [7, -24]], STUFF.darkSteel))
    pen.circle(35, 34, 27, { color: STUFF.iron, round: true })
    pen.rect(27, 60, 16, 8, STUFF.darkSteel, 3)
  }), // prettier-ignore
  drawable('arrow', 150, 22, (pen, look) => arrowAt(pen, 0, 11, 150, bodyColor(look, '#d9403f'))), // prettier-ignore
  drawable('bow and arrow', 130, 150, (pen, look) => {
    pen.line('M70 4C4 44 4 106 70 146', { color: bodyColor(look, '#8a5530'), width: 8 })
    pen.line('M70 4L92 75L70 146', { color: '#f0ead8', width: 2 })
    pen.limb([[20, 62], [20, 88]], [10, 10], STUFF.leather)
    arrowAt(pen, 0, 75, 128, secondColor(look, '#d9403f'))
  }), // prettier-ignore
  drawable('crossbow', 140, 120, (pen, look) => {
    const wood = bodyColor(look, '#8a5530')
    pen.line('M28 4C10 40 10 80 28 116', { color: STUFF.darkSteel, width: 8 })
    pen.line('M28 4L84 58L28 116', { color: '#f0ead8', width: 2 })
    arrowAt(pen, 0, 58, 84, '#d9403f')
    pen.path('M16 60H96L140 74V92L104 82L96 70H16Z', wood)
    pen.line('M92 78V92H102', { color: STUFF.iron, width: 4 })
  }), // prettier-ignore
  drawable('quiver', 60, 140, (pen, look) => {
    for (const [x, t] of [[20, -8], [30, 0], [40, 8]] as const) pen.at(x, 60, { rotate: t }, () => {
      pen.line([[0, 0], [0, -46]], { color: STUFF.paleWood, width: 4 })
      pen.polygon([[-8, -56], [0, -44], [8, -56], [8, -38], [0, -28], [-8, -38]], '#d9403f')
    })
    pen.path('M4 46H56L48 132Q46 140 38 140H22Q14 140 12 132Z', { color: bodyColor(look, '#8a5a34'), volume: 1.500 })
    pen.rect(2, 44, 56, 12, shade(bodyColor(look, '#8a5a34'), -0.1), 4)
    pen.rect(10, 108, 40, 8, shade(bodyColor(look, '#8a5a34'), -0.1), 3)
  }), // prettier-ignore
  drawable('cannon', 160, 92, (pen, look) => {
    const iron = bodyColor(look, '#3a3f47')
    pen.path('M52 62L150 76Q160 78 158 84L152 90L84 84Z', STUFF.wood)
    pen.at(84, 42, { rotate: 8 }, () => {
      pen.path('M-72 -15L50 -22Q68 -22 70 0Q68 22 50 22L-72 15Z', { color: iron, volume: 1.500 })
      pen.rect(-82, -20, 16, 40, iron, 4)
      pen.ellipse(-82, 0, 5, 15, { color: '#17191d' })
      for (const x of [-36, 0, 36]) pen.rect(x, -22, 6, 44, shade(iron, 0.08), 2)
      pen.circle(74, 0, 8, iron)
    })
    pen.circle(76, 62, 30, STUFF.darkWood)
    pen.circle(76, 62, 23, '#c9a77a')
    for (let k = 0; k < 8; k++) pen.at(76, 62, { rotate: k * 45 }, () => pen.rect(-3, -26, 6, 26, STUFF.wood))
    pen.circle(76, 62, 8, STUFF.iron)
  }), // prettier-ignore
  drawable('cannonball', 60, 60, (pen, look) => {
    pen.circle(30, 30, 30, { color: bodyColor(look, '#33373f'), round: true })
    pen.ellipse(20, 18, 5, 8, SHINE, 36)
  }), // prettier-ignore
  drawable('bomb', 96, 124, (pen, look) => {
    pen.line('M58 36C60 16 72 10 84 16', { color: STUFF.paleWood, width: 5 })
    if (!has(look, 'unlit')) {
      pen.polygon(starPoints(84, 15, 12 + Math.sin(look.phase * 12.566) * 2, 5, 8), { color: '#ffd24a', glow: 6 })
      pen.circle(84, 15, 4, { color: '#ffffff', outline: false })
    }
    pen.rect(36, 32, 26, 18, STUFF.iron, 4)
    pen.circle(42, 82, 42, { color: bodyColor(look, '#2f323a'), round: true })
    pen.ellipse(24, 62, 7, 12, SHINE, 34)
  }, { animated: true }), // prettier-ignore
  drawable('dynamite', 90, 120, (pen, look) => {
    const red = bodyColor(look, '#d2302b')
    pen.line('M46 24C44 10 60 4 72 8', { color: STUFF.paleWood, width: 4 })
    flame(pen, 76, 14, 14, look.phase)
    for (const x of [6, 62, 34]) {
      pen.rect(x, 22, 26, 98, { color: red, volume: 1.700 }, 5)
      pen.ellipse(x + 13, 25, 13, 5, mix(red, '#ffffff', 0.3))
    }
    for (const y of [46, 88]) pen.rect(2, y, 88, 12, STUFF.black, 4)
  }, { animated: true }), // prettier-ignore
  drawable('gun', 130, 92, (pen, look) => {
    const steel = bodyColor(look, '#4a4f57')
    pen.path('M78 40H118L128 84Q130 92 122 92H100Q94 92 92 86Z', STUFF.darkWood)
    pen.line('M64 44V56Q64 64 74 64H86', { color: steel, width: 5 })
    pen.path('M0 12H110Q124 12 124 26V42H78L70 38H0Z', { color: steel, volume: 1.500 })
    pen.rect(0, 8, 8, 5, steel)
    pen.rect(58, 6, 40, 32, { color: shade(steel, 0.06), volume: 1.800 }, 6)
    for (const y of [14, 24]) pen.rect(62, y, 32, 4, DARK, 2)
    pen.path('M112 12L124 2L128 8L122 18Z', steel)
  }), // prettier-ignore
  drawable('water gun', 130, 92, (pen, look) => {
    const color = bodyColor(look, '#5fb86a')
    pen.rect(52, 0, 44, 24, { color: '#4fb4e8', volume: 1.500 }, 9)
    pen.path('M14 22H104Q124 22 124 40V50H98L106 84Q108 92 100 92H84Q78 92 76 86L68 50H14Z', color)
    pen.rect(0, 28, 16, 14, '#f0803a', 4)
    pen.line('M56 50V58Q56 66 66 66H72', { color: '#f0803a', width: 5 })
    for (const x of [34, 46]) pen.circle(x, 36, 5, '#f7d24a')
  }), // prettier-ignore
  drawable('slingshot', 90, 124, (pen, look) => {
    const wood = bodyColor(look, '#9a6238')
    pen.limb([[45, 66], [45, 118]], [16, 14], wood)
    for (const s of [-1, 1]) pen.limb([[45, 68], [45 + s * 30, 44], [45 + s * 34, 10]], [16, 14, 11], wood)
    pen.line('M12 14Q45 66 78 14', { color: '#c9a066', width: 4 })
    pen.ellipse(45, 40, 12, 7, STUFF.leather)
    pen.circle(45, 38, 6, '#8d8f93')
  }), // prettier-ignore
  drawable('boomerang', 120, 84, (pen, look) => {
    const wood = bodyColor(look, '#b5743f')
    pen.path('M2 76C10 30 36 2 62 2C88 2 112 32 118 76C118 86 106 86 102 78C94 52 80 32 62 30C42 32 28 52 18 78C14 86 2 86 2 76Z', wood)
    for (const [x, y] of [[18, 50], [62, 15], [102, 50]] as const) pen.circle(x, y, 5, { color: secondColor(look, '#f4e3c2'), outline: false })
    if (isLit(look)) pen.circle(62, 15, 3, { color: '#ffffff', glow: 4 })
  }), // prettier-ignore
]
