/** Tools of workshop and building site. */
import { mix, shade } from '../../pen/pen.ts'
import { bodyColor, drawable, secondColor, type Drawable } from '../drawable.ts'
import { DARK, flame, grain, has, SHINE, STUFF } from '../parts/house-parts.ts'

const STEEL = { color: STUFF.steel, volume: 1.8 } as const

/** The teeth of a gear: SVG path data. */
function gearPath(cx: number, cy: number, outer: number, inner: number, teeth: number): string {
  let data = ''
  for (let k = 0; k < teeth; k++)
    for (const [share, radius] of [
      [0, inner],
      [0.14, outer],
      [0.44, outer],
      [0.58, inner],
    ] as const) {
      const angle = ((k + share) / teeth) * Math.PI * 2
      data += `${data ? 'L' : 'M'}${cx + Math.cos(angle) * radius} ${cy + Math.sin(angle) * radius}`
    }
  return `${data}Z`
}

export const WORKSHOP_TOOLS: readonly Drawable[] = [
  drawable('hammer', 100, 130, (pen, look) => {
    pen.path('M44 30H58L62 122Q62 130 51 130Q40 130 40 122Z', bodyColor(look, '#b5743f'))
    pen.path('M40 92H62L62 122Q62 130 51 130Q40 130 40 122Z', secondColor(look, '#c9322b'))
    pen.path('M0 6H18L26 10H66C82 10 96 20 100 36L94 40C86 32 76 32 64 34H26L18 38H0Z', STEEL)
    pen.rect(40, 6, 22, 32, { color: STUFF.darkSteel, volume: 1.600 }, 3)
  }), // prettier-ignore
  drawable('mallet', 110, 120, (pen, look) => {
    pen.rect(48, 44, 14, 76, STUFF.paleWood, 5)
    pen.rect(4, 0, 102, 50, bodyColor(look, '#8a5530'), 9)
    for (const x of [0, 96]) pen.rect(x, 2, 14, 46, shade(bodyColor(look, '#8a5530'), -0.1), 6)
  }), // prettier-ignore
  drawable('axe', 96, 150, (pen, look) => {
    pen.path('M50 4H62C66 50 60 100 70 146Q70 150 66 150H56Q52 150 52 146C46 100 52 50 50 4Z', bodyColor(look, '#a8683a'))
    pen.path('M46 16H68V58H46C36 56 24 64 8 74C-2 56 -2 26 8 4C24 12 36 18 46 16Z', STEEL)
    pen.path('M8 4C-2 26 -2 56 8 74L16 69C8 52 8 26 15 8Z', { color: '#e9edf0', outline: false })
    pen.rect(66, 20, 22, 34, STEEL, 3)
  }), // prettier-ignore
  drawable('saw', 160, 66, (pen, look) => {
    const teeth = Array.from({ length: 22 }, (_, k) => `L${110 - k * 5} ${k % 2 ? 56 : 62}`).join('')
    pen.path(`M0 40L112 10V58${teeth}L0 54Z`, STEEL)
    const wood = bodyColor(look, '#a8683a')
    pen.path('M104 4H144C156 4 160 14 158 26L152 54C150 64 140 66 132 62L106 56Z', wood)
    pen.path('M122 18H140Q146 18 144 26L140 44Q138 50 132 46L120 38Z', { color: '#dfe6ea', outline: false })
    for (const [x, y] of [[111, 20], [113, 48]] as const) pen.circle(x, y, 2.600, STUFF.brass)
  }), // prettier-ignore
  drawable('chainsaw', 170, 80, (pen, look) => {
    const color = bodyColor(look, '#f0803a')
    pen.path('M4 40H92V66H4Q-4 53 4 40Z', STEEL)
    for (let k = 0; k < 12; k++) for (const y of [36, 66]) pen.polygon([[6 + k * 7.400, y + 4], [9 + k * 7.400, y], [12 + k * 7.400, y + 4]], STUFF.iron)
    pen.line('M100 30C100 4 150 -4 164 30', { color: STUFF.black, width: 9 })
    pen.path('M86 30H146Q166 30 168 48V66Q168 80 152 80H94Q84 80 84 70Z', color)
    pen.path('M84 12L94 16L96 34H86Z', STUFF.black)
    pen.circle(128, 56, 12, shade(color, -0.12))
    pen.circle(128, 56, 5, STUFF.black)
  }), // prettier-ignore
  drawable('screwdriver', 44, 150, (pen, look) => {
    const grip = bodyColor(look, '#f0b93a')
    pen.path('M18 60H26V12L29 4V0H15V4L18 12Z', STEEL)
    pen.rect(14, 56, 16, 12, STUFF.darkSteel, 2)
    pen.path('M12 66H32C44 76 44 86 40 96V134C44 144 38 150 22 150C6 150 0 144 4 134V96C0 86 0 76 12 66Z', { color: grip, volume: 1.500 })
    for (const x of [12, 20, 28]) pen.rect(x, 82, 4, 56, { color: shade(grip, -0.12), outline: false }, 2)
  }), // prettier-ignore
  drawable('wrench', 60, 150, (pen, look) => {
    const steel = bodyColor(look, '#aab3bb')
    pen.path('M18 4V32L30 40L42 32V4C54 10 60 20 60 32C60 46 52 52 42 58V98C54 104 58 112 58 124C58 140 46 150 30 150C14 150 2 140 2 124C2 112 6 104 18 98V58C8 52 0 46 0 32C0 20 6 10 18 4Z', { color: steel, volume: 1.800 })
    pen.circle(30, 124, 13, { color: '#4a4f57', outline: false })
    pen.rect(25, 64, 10, 30, { color: shade(steel, -0.12), outline: false }, 5)
  }), // prettier-ignore
  drawable('pliers', 84, 140, (pen, look) => {
    const grip = bodyColor(look, '#d9302b')
    for (const s of [-1, 1]) {
      pen.line(`M${42 - s * 4} 54C${42 + s * 14} 76 ${42 + s * 30} 100 ${42 + s * 28} 132`, { color: grip, width: 15 })
      pen.path(`M42 60C${42 - s * 20} 44 ${42 - s * 18} 20 ${42 - s * 3} 0L${42 - s * 1} 30L${42 + s * 12} 52Z`, { color: shade(STUFF.steel, s * -0.04), volume: 1.700 })
    }
    pen.circle(42, 54, 10, STUFF.darkSteel)
    pen.circle(42, 54, 4, STUFF.steel)
  }), // prettier-ignore
  drawable('drill', 140, 112, (pen, look) => {
    const color = bodyColor(look, '#f0b93a')
    pen.at(18, 26, { rotate: 0 }, () => {
      pen.polygon([[-18, 0], [-4, -5], [20, -5], [20, 5], [-4, 5]], STEEL)
      for (let k = 0; k < 3; k++) pen.line([[-2 + k * 8, -4], [4 + k * 8, 4]], { color: STUFF.iron, width: 2.500 })
    })
    pen.polygon([[34, 14], [54, 8], [54, 44], [34, 38]], STUFF.iron)
    pen.path('M52 4H124Q138 4 138 18V36Q138 48 126 48H52Z', color)
    pen.path('M84 46H120L130 90H96Z', STUFF.black)
    pen.rect(80, 54, 10, 16, '#d9302b', 4)
    pen.rect(82, 88, 58, 24, color, 5)
    for (const x of [104, 112, 120]) pen.rect(x, 16, 4, 18, DARK, 2)
  }), // prettier-ignore
  drawable('nail', 44, 140, (pen, look) => {
    const steel = { color: bodyColor(look, '#aab3bb'), volume: 1.900 }
    pen.polygon([[15, 10], [29, 10], [28, 116], [22, 140], [16, 116]], steel)
    pen.rect(0, 0, 44, 14, steel, 6)
    for (const y of [20, 26, 32]) pen.line([[15, y], [29, y]], { color: '#000000', width: 2, alpha: 0.25 })
  }), // prettier-ignore
  drawable('screw', 50, 130, (pen, look) => {
    const steel = { color: bodyColor(look, '#aab3bb'), volume: 1.900 }
    pen.polygon([[15, 18], [35, 18], [32, 106], [25, 130], [18, 106]], steel)
    for (let k = 0; k < 8; k++) pen.line([[12 + k * 0.5, 36 + k * 10], [38 - k * 0.5, 28 + k * 10]], { color: shade(bodyColor(look, '#aab3bb'), -0.14), width: 4.500 })
    pen.path('M0 14C0 4 12 0 25 0C38 0 50 4 50 14L38 22H12Z', steel)
    pen.rect(10, 5, 30, 5, { color: '#3a3d44', outline: false }, 2)
  }), // prettier-ignore
  drawable('bolt', 90, 124, (pen, look) => {
    const steel = bodyColor(look, '#aab3bb')
    pen.rect(30, 34, 30, 88, { color: steel, volume: 1.900 }, 4)
    for (let y = 80; y < 120; y += 8) pen.line([[29, y + 3], [61, y - 3]], { color: shade(steel, -0.14), width: 3.500 })
    pen.polygon([[10, 0], [80, 0], [90, 18], [80, 36], [10, 36], [0, 18]], { color: steel, volume: 1.900 })
    for (const x of [28, 62]) pen.line([[x, 1], [x, 35]], { color: shade(steel, -0.12), width: 2 })
    pen.rect(14, 50, 62, 26, { color: shade(steel, -0.04), volume: 1.900 }, 5)
  }), // prettier-ignore
  drawable('gear', 110, 110, (pen, look) => {
    const steel = bodyColor(look, '#8d98a3')
    pen.at(55, 55, { rotate: look.phase * 40 }, () => {
      pen.path(gearPath(0, 0, 55, 42, 9), { color: steel, volume: 1.600 })
      pen.circle(0, 0, 32, { color: shade(steel, -0.07), outline: false })
      pen.circle(0, 0, 18, STUFF.iron)
      pen.circle(0, 0, 10, { color: '#dfe6ea', outline: false })
    })
  }, { animated: true }), // prettier-ignore
  drawable('anvil', 140, 96, (pen, look) => {
    const iron = bodyColor(look, '#4a505a')
    pen.path('M0 12C20 12 34 16 44 24V6H140V28C124 30 108 34 98 44C92 52 94 62 104 68L112 74V96H34V74L44 68C56 62 58 52 50 44C36 38 12 36 0 12Z', { color: iron, volume: 1.700 })
    pen.rect(44, 2, 96, 10, shade(iron, 0.1), 2)
    pen.rect(124, 3, 7, 5, { color: '#1c1e22', outline: false })
  }, { sockets: { top: { at: [92, 3], width: 84 } } }), // prettier-ignore
  drawable('tape measure', 130, 84, (pen, look) => {
    const color = bodyColor(look, '#f0b93a')
    pen.rect(0, 66, 82, 14, '#f7e37a')
    for (let k = 0; k < 13; k++) pen.line([[5 + k * 6, 66], [5 + k * 6, k % 2 ? 71 : 74]], { color: STUFF.ink, width: 1.500 })
    pen.rect(0, 64, 5, 20, STUFF.steel)
    pen.path('M58 20Q60 0 82 0H108Q130 0 130 24V70Q130 82 118 82H70Q56 82 56 68Z', color)
    pen.circle(94, 40, 22, STUFF.black)
    pen.circle(94, 40, 13, shade(color, 0.04))
  }), // prettier-ignore
  drawable('spirit level', 170, 40, (pen, look) => {
    const color = bodyColor(look, '#f0b93a')
    pen.rect(0, 0, 170, 40, color, 4)
    pen.rect(0, 32, 170, 8, shade(color, -0.14), 2)
    pen.rect(60, 6, 50, 18, { color: '#b8e07a' }, 6)
    pen.ellipse(85, 13, 10, 5, { color: '#f4fbe0', outline: false })
    for (const x of [72, 98]) pen.line([[x, 7], [x, 23]], { color: STUFF.ink, width: 2 })
    for (const x of [24, 146]) pen.circle(x, 17, 10, { color: '#dfe6ea' })
  }), // prettier-ignore
  drawable('paint roller', 110, 140, (pen, look) => {
    const paint = bodyColor(look, '#3f86c9')
    pen.line('M94 24H106V52H54V84', { color: STUFF.steel, width: 6 })
    pen.rect(45, 82, 18, 58, STUFF.black, 8)
    pen.rect(0, 4, 94, 40, { color: paint, volume: 0.8, to: shade(paint, -0.12) }, 8)
    pen.rect(4, 8, 86, 5, SHINE, 2.500)
  }), // prettier-ignore
  drawable('ladder', 70, 190, (pen, look) => {
    const wood = bodyColor(look, '#c2935a')
    for (const y of [18, 48, 78, 108, 138, 168]) pen.rect(8 - y * 0.03, y, 54 + y * 0.06, 8, shade(wood, -0.06), 2)
    for (const [a, b] of [[8, 0], [62, 70]] as const) pen.polygon([[a - 4, 0], [a + 4, 0], [b + (b ? 0 : 9), 190], [b - (b ? 9 : 0), 190]], wood)
  }), // prettier-ignore
  drawable('step ladder', 110, 150, (pen, look) => {
    const metal = bodyColor(look, '#aab3bb')
    for (const [a, b] of [[62, 100], [70, 108]] as const) pen.limb([[a, 10], [b, 148]], [6, 6], shade(metal, -0.1))
    pen.line([[36, 96], [88, 96]], { color: STUFF.darkSteel, width: 3 })
    for (const y of [36, 66, 96, 126]) pen.rect(46 - y * 0.32, y, 34 + y * 0.1, 9, shade(metal, 0.04), 3)
    for (const [a, b] of [[44, 4], [76, 56]] as const) pen.limb([[a, 8], [b, 147]], [7, 7], metal)
    pen.rect(36, 0, 44, 12, '#d9302b', 4)
  }, { sockets: { top: { at: [58, 1], width: 36 } } }), // prettier-ignore
  drawable('rope', 130, 92, (pen, look) => {
    const hemp = bodyColor(look, '#c9a066')
    for (const [y, ry] of [[64, 28], [50, 26], [36, 24]] as const) {
      pen.ellipse(60, y, 60, ry, { color: hemp, volume: 1.400 })
      pen.ellipse(60, y - 4, 40, ry * 0.56, { color: shade(hemp, -0.14), outline: false })
      for (let k = 0; k < 22; k++) {
        const angle = (k / 22) * Math.PI
        const [cx, cy] = [60 + Math.cos(angle) * 58, y + Math.sin(angle) * (ry - 2)]
        pen.line([[cx - 4, cy - 4], [cx + 1, cy + 1]], { color: shade(hemp, -0.16), width: 2 })
      }
    }
    pen.ellipse(60, 31, 26, 10, { color: '#8a6a3f', outline: false })
    pen.line('M112 60C126 62 122 82 128 88', { color: hemp, width: 9 })
  }), // prettier-ignore
  drawable('chain', 150, 60, (pen, look) => {
    const iron = bodyColor(look, '#8d959c')
    for (let k = 0; k < 5; k++) {
      const x = 20 + k * 27.500
      if (k % 2 === 0) pen.line(`M${x - 10} 12H${x + 10}C${x + 24} 12 ${x + 24} 48 ${x + 10} 48H${x - 10}C${x - 24} 48 ${x - 24} 12 ${x - 10} 12Z`, { color: iron, width: 9 })
      else pen.rect(x - 17, 24, 34, 12, { color: shade(iron, -0.08), volume: 1.900 }, 6)
    }
  }), // prettier-ignore
  drawable('hook', 70, 120, (pen, look) => {
    const steel = bodyColor(look, '#8d959c')
    pen.line('M26 12A9 9 0 1 1 44 12A9 9 0 1 1 26 12Z', { color: steel, width: 7 })
    pen.line('M35 24V62C66 66 70 112 34 113C12 113 6 96 8 84', { color: steel, width: 13 })
    pen.polygon([[0, 88], [9, 66], [18, 88]], shade(steel, -0.06))
  }), // prettier-ignore
  drawable('wheel', 110, 110, (pen, look) => {
    pen.circle(55, 55, 55, { color: bodyColor(look, '#2b2d33'), volume: 0.9 })
    for (let k = 0; k < 24; k++) pen.at(55, 55, { rotate: k * 15 + look.phase * 360 }, () => pen.rect(-2, -55, 4, 7, { color: '#4a4d55', outline: false }))
    pen.circle(55, 55, 34, { color: STUFF.steel, volume: 1.800 })
    for (let k = 0; k < 5; k++) pen.at(55, 55, { rotate: k * 72 + look.phase * 360 }, () => pen.path('M-5 -10L-8 -30Q0 -34 8 -30L5 -10Z', { color: '#5b6068', outline: false }))
    pen.circle(55, 55, 10, STUFF.darkSteel)
    for (let k = 0; k < 5; k++) pen.at(55, 55, { rotate: k * 72 + 36 + look.phase * 360 }, () => pen.circle(0, -6, 1.800, { color: '#dfe4e8', outline: false }))
  }, { animated: true }), // prettier-ignore
  drawable('wooden wheel', 110, 110, (pen, look) => {
    const wood = bodyColor(look, '#9a6238')
    pen.circle(55, 55, 55, STUFF.iron)
    pen.circle(55, 55, 51, wood)
    pen.circle(55, 55, 38, { color: '#e6ddcd', outline: false })
    for (let k = 0; k < 8; k++) pen.at(55, 55, { rotate: k * 45 + look.phase * 360 }, () => pen.rect(-4, -42, 8, 42, shade(wood, -0.03), 2))
    pen.circle(55, 55, 14, wood)
    pen.circle(55, 55, 6, STUFF.iron)
  }, { animated: true }), // prettier-ignore
  drawable('traffic cone', 92, 110, (pen, look) => {
    const orange = bodyColor(look, '#f2742a')
    pen.path('M38 4Q38 0 42 0H50Q54 0 54 4L76 98H16Z', { color: orange, volume: 1.500 })
    for (const [y, h] of [[30, 15], [60, 17]] as const) pen.polygon([[46 - (y + 16) * 0.24, y], [46 + (y + 16) * 0.24, y], [46 + (y + h + 16) * 0.24, y + h], [46 - (y + h + 16) * 0.24, y + h]], { color: '#fbfbf8', outline: false, volume: 1.200 })
    pen.rect(0, 96, 92, 14, shade(orange, -0.06), 4)
  }), // prettier-ignore
  drawable('barrier', 150, 96, (pen, look) => {
    const color = bodyColor(look, '#f2742a')
    for (const x of [24, 116]) pen.polygon([[x, 8], [x + 10, 8], [x + 20, 96], [x + 8, 96], [x + 5, 30], [x + 2, 96], [x - 10, 96]], STUFF.darkSteel)
    for (const y of [14, 50]) {
      pen.rect(0, y, 150, 24, '#fbfbf8', 3)
      for (let k = 0; k < 6; k++) pen.polygon([[4 + k * 25, y + 24], [16 + k * 25, y + 24], [26 + k * 25, y], [14 + k * 25, y]].map(([a, b]) => [Math.min(150, a as number), b as number] as const), { color, outline: false })
    }
    for (const x of [28, 120]) pen.circle(x, 7, 7, { color: '#f7c93a', glow: 4 })
  }), // prettier-ignore
  drawable('fire extinguisher', 66, 130, (pen, look) => {
    const red = bodyColor(look, '#d2302b')
    pen.line('M30 24C6 26 2 60 8 84', { color: STUFF.black, width: 6 })
    pen.polygon([[2, 82], [14, 82], [16, 104], [0, 104]], STUFF.black)
    pen.path('M22 36C12 42 14 50 14 60V122Q14 130 22 130H58Q66 130 66 122V60C66 50 68 42 58 36Z', { color: red, volume: 1.700 })
    pen.rect(28, 22, 24, 16, STUFF.steel, 3)
    pen.path('M18 4L58 12V20L30 18Z', STUFF.black)
    pen.rect(28, 16, 34, 8, STUFF.black, 3)
    pen.rect(20, 66, 40, 36, { color: '#fbf5e4', outline: false }, 2)
    pen.polygon([[40, 70], [50, 92], [30, 92]], { color: '#f2742a', outline: false })
    pen.rect(20, 48, 5, 72, SHINE, 2.500)
  }), // prettier-ignore
  drawable('pulley', 80, 130, (pen, look) => {
    pen.line('M16 50V130M64 50V104', { color: '#c9a066', width: 6 })
    pen.rect(34, 0, 12, 46, STUFF.iron, 4)
    pen.circle(40, 50, 30, { color: bodyColor(look, '#9a6238'), volume: 1.500 })
    pen.circle(40, 50, 20, { color: shade(bodyColor(look, '#9a6238'), -0.08), outline: false })
    pen.circle(40, 50, 6, STUFF.steel)
    pen.path('M54 104H74V112C74 122 54 122 54 112Z', STUFF.iron)
  }), // prettier-ignore
  drawable('plank', 170, 44, (pen, look) => {
    const wood = bodyColor(look, '#c2935a')
    pen.polygon([[10, 0], [162, 0], [170, 24], [0, 24]], wood)
    pen.rect(0, 24, 170, 20, shade(wood, -0.1), 2)
    grain(pen, { x: 0, y: 0, width: 170, height: 24 }, wood, 3)
    for (const x of [18, 150]) pen.circle(x, 12, 2.600, DARK)
  }), // prettier-ignore
  drawable('blowtorch', 130, 100, (pen, look) => {
    if (!has(look, 'unlit')) pen.at(34, 28, { rotate: -90 }, () => flame(pen, 0, 0, 34, look.phase))
    pen.rect(32, 20, 44, 14, { color: STUFF.brass, volume: 1.800 }, 3)
    pen.rect(72, 16, 26, 22, STUFF.iron, 4)
    pen.rect(100, 18, 24, 8, STUFF.black, 3)
    pen.rect(66, 36, 40, 64, { color: mix(bodyColor(look, '#3f86c9'), '#ffffff', 0.05), volume: 1.700 }, 9)
    pen.rect(66, 54, 40, 22, { color: '#fbf5e4', outline: false })
  }, { animated: true }), // prettier-ignore
]
