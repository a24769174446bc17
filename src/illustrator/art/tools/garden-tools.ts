/** Tools of garden and farm, and gear of boats and journeys. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, drawable, secondColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { DARK, SHINE, STUFF, writeIn } from '../parts/house-parts.ts'

const STEEL = { color: STUFF.steel, volume: 1.8 } as const

/** A long straight shaft with a D-shaped grip at its top. */
function shaft(pen: Pen, x: number, bottom: number, color: string): void {
  pen.rect(x - 4, 12, 8, bottom - 12, color, 3)
  pen.line(`M${x - 14} 4H${x + 14}V12L${x} 24L${x - 14} 12Z`, { color: shade(color, -0.06), width: 6 })
}

export const GARDEN_TOOLS: readonly Drawable[] = [
  drawable('shovel', 60, 170, (pen, look) => {
    shaft(pen, 30, 110, bodyColor(look, '#b5793f'))
    pen.path('M4 98H24L26 90H34L36 98H56V128C56 150 42 164 30 170C18 164 4 150 4 128Z', STEEL)
    pen.path('M26 100V140Q30 146 34 140V100Z', { color: shade(STUFF.steel, -0.12), outline: false })
  }), // prettier-ignore
  drawable('rake', 84, 170, (pen, look) => {
    pen.rect(38, 0, 8, 140, bodyColor(look, '#b5793f'), 4)
    pen.line('M42 118L18 142M42 118L66 142', { color: STUFF.iron, width: 5 })
    pen.rect(0, 138, 84, 8, { color: STUFF.iron, volume: 1.600 }, 3)
    for (let k = 0; k < 8; k++) pen.polygon([[2 + k * 11, 144], [7 + k * 11, 144], [5 + k * 11, 170]], STUFF.iron)
  }), // prettier-ignore
  drawable('leaf rake', 90, 170, (pen, look) => {
    pen.rect(41, 0, 8, 110, STUFF.wood, 4)
    for (let k = 0; k < 9; k++) pen.line(`M45 104L${9 + k * 9} 156L${6 + k * 9.750} 166`, { color: bodyColor(look, '#d9a93f'), width: 3.500 })
    pen.rect(18, 134, 54, 5, shade(bodyColor(look, '#d9a93f'), -0.1), 2)
    pen.rect(37, 96, 16, 16, STUFF.iron, 4)
  }), // prettier-ignore
  drawable('pitchfork', 64, 180, (pen, look) => {
    pen.rect(28, 60, 8, 120, bodyColor(look, '#b5793f'), 4)
    pen.line('M6 4V40C6 60 18 62 32 62C46 62 58 60 58 40V4', { color: STUFF.darkSteel, width: 6 })
    pen.line('M32 2V64', { color: STUFF.darkSteel, width: 6 })
    for (const x of [6, 32, 58]) pen.polygon([[x - 4, 8], [x, -2 + 2], [x + 4, 8]], STUFF.darkSteel)
  }), // prettier-ignore
  drawable('hoe', 60, 170, (pen, look) => {
    pen.rect(40, 0, 8, 156, bodyColor(look, '#b5793f'), 4)
    pen.line('M44 148C44 138 34 136 26 140', { color: STUFF.iron, width: 6 })
    pen.polygon([[0, 140], [30, 134], [36, 166], [4, 170]], STEEL)
  }), // prettier-ignore
  drawable('trowel', 50, 140, (pen, look) => {
    pen.rect(16, 92, 18, 48, bodyColor(look, '#5f9a5a'), 8)
    pen.line('M25 96V74', { color: STUFF.darkSteel, width: 7 })
    pen.path('M25 0C44 20 50 44 46 62C42 76 8 76 4 62C0 44 6 20 25 0Z', STEEL)
    pen.line('M25 14V62', { color: shade(STUFF.steel, -0.14), width: 3 })
  }), // prettier-ignore
  drawable('pruning shears', 70, 140, (pen, look) => {
    const grip = bodyColor(look, '#d9302b')
    for (const s of [-1, 1]) pen.line(`M${35 - s * 2} 62C${35 + s * 20} 80 ${35 + s * 28} 108 ${35 + s * 20} 132`, { color: grip, width: 13 })
    pen.path('M40 62C20 50 14 24 24 0C36 14 44 40 46 58Z', STEEL)
    pen.path('M30 62C48 56 60 40 60 22L50 18C50 34 42 46 28 54Z', { color: STUFF.iron, volume: 1.500 })
    pen.circle(36, 58, 8, STUFF.darkSteel)
  }), // prettier-ignore
  drawable('watering can', 150, 108, (pen, look) => {
    const color = bodyColor(look, '#5f9a8a')
    pen.line('M74 36C84 -10 140 0 136 44S126 82 120 86', { color: shade(color, -0.1), width: 8 })
    pen.path('M64 84L18 34L26 26L72 62Z', shade(color, -0.05))
    pen.polygon([[2, 34], [26, 12], [36, 24], [14, 46]], { color: shade(color, 0.05), volume: 1.500 })
    for (const [x, y] of [[8, 34], [16, 27], [24, 20]] as const) pen.circle(x, y, 2, { color: '#2b3a36', outline: false })
    pen.path('M62 38H122L128 100Q128 108 120 108H64Q56 108 56 100Z', { color, volume: 1.500 })
    pen.ellipse(92, 38, 30, 7, shade(color, -0.14))
    pen.rect(57, 84, 70, 6, { color: shade(color, -0.08), outline: false })
    const drip = (look.phase * 12) % 12
    for (const [x, y] of [[2, 54], [10, 62], [18, 58]] as const) pen.ellipse(x + 2, y + drip, 2.200, 4, { color: '#6fb9e0', outline: false })
  }, { animated: true }), // prettier-ignore
  drawable('garden hose', 120, 100, (pen, look) => {
    const color = bodyColor(look, '#4f9a4a')
    for (const [rx, ry] of [[56, 36], [46, 28], [36, 20]] as const) pen.line(`M${60 - rx} 60A${rx} ${ry} 0 1 1 ${60 + rx} 60A${rx} ${ry} 0 1 1 ${60 - rx} 60Z`, { color: shade(color, (rx - 46) * 0.004), width: 8 })
    pen.line('M60 96C92 100 116 86 112 40C110 26 96 22 84 22', { color, width: 8 })
    pen.polygon([[60, 14], [86, 12], [86, 32], [60, 28]], STUFF.brass)
    for (const [y, dy] of [[4, -4], [20, 0], [36, 4]] as const) pen.line([[52, 20 + (y - 20) * 0.3], [24, y + dy]], { color: '#6fb9e0', width: 3.500, dash: [8, 6] })
  }), // prettier-ignore
  drawable('wheelbarrow', 170, 96, (pen, look) => {
    const color = bodyColor(look, '#3f8a5a')
    pen.line('M24 76L70 62L168 34', { color: STUFF.wood, width: 7 })
    pen.line('M96 66L112 92H126', { color: STUFF.darkSteel, width: 6 })
    pen.path('M14 14L130 8L112 60H54Z', { color, volume: 1.400 })
    pen.path('M10 12Q10 8 14 8L130 4Q134 4 133 8L132 14L12 19Z', shade(color, 0.06))
    pen.circle(26, 74, 22, STUFF.black)
    pen.circle(26, 74, 12, { color: STUFF.steel, volume: 1.700 })
    for (let k = 0; k < 5; k++) pen.at(26, 74, { rotate: k * 72 + look.phase * 360 }, () => pen.line([[0, 0], [0, -11]], { color: STUFF.darkSteel, width: 2.500 }))
    pen.rect(150, 32, 20, 8, STUFF.black, 4)
  }, { animated: true, sockets: { inside: { at: [72, 12], width: 100 }, top: { at: [72, 10], width: 100 } } }), // prettier-ignore
  drawable('lawn mower', 140, 112, (pen, look) => {
    const color = bodyColor(look, '#d2402f')
    pen.line('M62 74L130 8L138 4', { color: STUFF.iron, width: 6 })
    pen.rect(116, 0, 24, 9, STUFF.black, 4)
    pen.path('M92 58L124 38L128 84H96Z', '#5b6068')
    pen.path('M2 96C2 74 16 66 34 66H90Q104 66 104 80V98H2Z', color)
    pen.rect(28, 46, 42, 24, STUFF.iron, 6)
    pen.rect(36, 38, 24, 10, STUFF.black, 4)
    for (const x of [20, 94]) {
      pen.circle(x, 96, 16, STUFF.black)
      pen.circle(x, 96, 7, STUFF.steel)
    }
    for (let x = 0; x < 140; x += 9) pen.polygon([[x, 112], [x + 4, 103], [x + 8, 112]], { color: '#5f9a4a', outline: false })
  }), // prettier-ignore
  fitted('sprinkler', (pen, look) => {
    const spin = Math.sin(look.phase * Math.PI * 2) * 8
    for (const [s, r] of [[-1, 64], [-1, 44], [1, 64], [1, 44]] as const) pen.line(`M70 56Q${70 + s * (r * 0.5 + spin * 0.3)} ${2 + (64 - r) * 0.4} ${70 + s * r} 70`, { color: '#8fcbea', width: 3, dash: [7, 5] })
    pen.rect(60, 50, 20, 12, STUFF.brass, 4)
    pen.rect(65, 58, 10, 28, STUFF.iron, 2)
    pen.path('M38 84H102L110 96H30Z', bodyColor(look, '#3f8a5a'))
  }, { animated: true }), // prettier-ignore
  drawable('sickle', 100, 130, (pen, look) => {
    pen.limb([[30, 84], [14, 122]], [11, 14], bodyColor(look, '#9a6238'))
    pen.path('M26 88C40 70 84 84 92 48C98 20 70 2 36 6C66 12 82 26 76 46C70 68 40 58 24 80Z', STEEL)
  }), // prettier-ignore
  fitted('scythe', (pen, look) => {
    pen.line('M40 178C60 130 74 70 88 14', { color: bodyColor(look, '#8a5530'), width: 8 })
    pen.limb([[62, 118], [84, 124]], [7, 7], STUFF.darkWood)
    pen.path('M94 10C60 -2 20 10 0 50C24 28 58 22 90 28Z', STEEL)
    pen.rect(82, 8, 14, 22, STUFF.iron, 4)
  }), // prettier-ignore
  drawable('birdbath', 100, 110, (pen, look) => {
    const stone = bodyColor(look, '#b9b4ab')
    pen.path('M40 40H60L64 92H36Z', { color: stone, volume: 1.500 })
    pen.path('M24 92H76L86 110H14Z', { color: stone, volume: 1.400 })
    pen.path('M0 18H100C96 34 76 44 50 44C24 44 4 34 0 18Z', { color: stone, volume: 1.500 })
    pen.ellipse(50, 18, 50, 10, shade(stone, 0.08))
    pen.ellipse(50, 19, 42, 7, { color: '#8fcbea', outline: false })
    pen.path('M62 14C62 4 74 2 80 8L88 6L82 14C78 20 66 20 62 14Z', '#4f86c6')
    pen.polygon([[62, 8], [55, 11], [63, 13]], '#e0a52c')
    pen.circle(66, 8, 5, '#4f86c6')
  }), // prettier-ignore
  drawable('anchor', 110, 130, (pen, look) => {
    const iron = bodyColor(look, '#5b6673')
    pen.line('M46 12A9 9 0 1 1 64 12A9 9 0 1 1 46 12Z', { color: iron, width: 7 })
    pen.rect(48, 22, 14, 96, { color: iron, volume: 1.700 })
    pen.rect(26, 34, 58, 12, { color: iron, volume: 1.700 }, 5)
    pen.line('M10 84C16 116 40 122 55 122C70 122 94 116 100 84', { color: iron, width: 13 })
    for (const s of [-1, 1]) pen.polygon([[55 + s * 54, 92], [55 + s * 46, 66], [55 + s * 30, 90]], iron)
  }), // prettier-ignore
  drawable('life ring', 110, 110, (pen, look) => {
    const red = bodyColor(look, '#d9402f')
    pen.circle(55, 55, 55, { color: '#fbfbf8', volume: 1.400 })
    for (let k = 0; k < 4; k++) pen.at(55, 55, { rotate: k * 90 + 45 }, () => pen.path('M-20 -51Q0 -59 20 -51L10 -25Q0 -29 -10 -25Z', red))
    pen.line('M7 55A48 48 0 1 1 103 55A48 48 0 1 1 7 55Z', { color: '#c9a066', width: 3 })
    pen.circle(55, 55, 27, { color: '#cfe3ee', outline: true })
    if (look.text) pen.text(look.text, 55, 15, { color: STUFF.ink, size: 12, bold: true, maxWidth: 50 })
  }), // prettier-ignore
  drawable('fishing rod', 150, 150, (pen, look) => {
    pen.line([[144, 146], [16, 10]], { color: bodyColor(look, '#8a5530'), width: 5 })
    pen.limb([[146, 147], [116, 116]], [9, 8], STUFF.black)
    for (const [x, y] of [[92, 91], [62, 59], [34, 29]] as const) pen.circle(x, y, 3.500, STUFF.steel)
    pen.circle(112, 124, 13, { color: STUFF.steel, volume: 1.800 })
    pen.circle(112, 124, 5, STUFF.iron)
    pen.line('M112 124L102 134', { color: STUFF.iron, width: 4 })
    pen.line('M14 8C8 50 14 80 12 112', { color: '#5b6673', width: 1.800 })
    pen.circle(12, 118, 8, '#fbfbf8')
    pen.path('M4 118A8 8 0 0 1 20 118Z', '#d9302b')
    pen.line('M12 126V138C12 146 2 146 2 138', { color: STUFF.darkSteel, width: 2.500 })
  }), // prettier-ignore
  fitted('net', (pen, look) => {
    pen.rect(66, 64, 9, 86, bodyColor(look, '#9a6238'), 4)
    const bag = 'M6 26C0 64 20 104 46 104C72 104 84 66 74 26Z'
    pen.path(bag, { color: '#f4f0e4', alpha: 0.5 })
    pen.inside(bag, () => { for (let k = -8; k < 16; k++) for (const s of [-1, 1]) pen.line([[k * 12, 0], [k * 12 + s * 60, 120]], { color: '#8a9a8a', width: 1.600 }) })
    pen.line('M2 26A38 14 0 1 1 78 26A38 14 0 1 1 2 26Z', { color: secondColor(look, STUFF.darkSteel), width: 5 })
    pen.line('M70 36V70', { color: STUFF.darkSteel, width: 6 })
  }), // prettier-ignore
  drawable('flag', 124, 170, (pen, look) => {
    const cloth = bodyColor(look, '#d2402f')
    const wave = (y: number, k: number): number => y + Math.sin(look.phase * Math.PI * 2 + k) * 4
    pen.rect(4, 4, 7, 166, { color: STUFF.paleWood, volume: 1.500 }, 3)
    pen.circle(7.500, 5, 5, { color: STUFF.gold, round: true })
    const shape = `M11 14C40 ${wave(2, 0)} 70 ${wave(30, 1)} 122 ${wave(14, 2)}V${wave(82, 2)}C70 ${wave(98, 1)} 40 ${wave(70, 0)} 11 82Z`
    pen.path(shape, cloth)
    pen.inside(shape, () => look.colors.slice(1).forEach((color, k, all) => pen.rect(0, 10 + ((k + 1) * 80) / (all.length + 1), 130, 90 / (all.length + 1), { color, outline: false })))
    if (look.text) writeIn(pen, look.text, { x: 20, y: 24, width: 92, height: 50 }, { color: '#ffffff', bold: true })
  }, { animated: true }), // prettier-ignore
  drawable('bunting', 170, 50, (pen, look) => {
    pen.line('M0 2Q85 34 170 2', { color: STUFF.paleWood, width: 3 })
    const colors = look.colors.length ? look.colors : ['#d9403f', '#f0b93a', '#3f86c9', '#5fb86a']
    for (let k = 0; k < 7; k++) {
      const t = (k + 0.5) / 7
      const [x, y] = [t * 170, 2 + 4 * t * (1 - t) * 16]
      pen.polygon([[x - 11, y - 1], [x + 11, y - 1], [x + Math.sin(look.phase * 6.283 + k) * 1.500, y + 30]], colors[k % colors.length] as string)
    }
  }, { animated: true }), // prettier-ignore
  drawable('canteen', 84, 112, (pen, look) => {
    const color = bodyColor(look, '#6a7a4a')
    pen.line('M8 60C-8 0 92 0 76 60', { color: STUFF.leather, width: 5 })
    pen.rect(31, 8, 22, 20, STUFF.iron, 4)
    pen.circle(42, 70, 42, { color, volume: 1.500 })
    pen.circle(42, 70, 28, { color: shade(color, 0.05), outline: false })
    pen.ellipse(24, 54, 6, 12, SHINE, 34)
  }), // prettier-ignore
  drawable('tombstone', 100, 124, (pen, look) => {
    const stone = bodyColor(look, '#9a9d9c')
    pen.path('M10 116V44C10 14 28 0 50 0C72 0 90 14 90 44V116Z', { color: stone, volume: 1.400 })
    pen.path('M18 112V46C18 20 32 8 50 8C68 8 82 20 82 46V112Z', { color: shade(stone, 0.04), outline: false })
    if (look.text) writeIn(pen, look.text, { x: 24, y: 34, width: 52, height: 52 }, { color: '#4a4d4c', font: 'serif', bold: true })
    else {
      pen.path('M46 26H54V36H64V44H54V68H46V44H36V36H46Z', { color: shade(stone, -0.2), outline: false })
      for (const [y, w] of [[80, 40], [92, 28]] as const) pen.rect(50 - w / 2, y, w, 4, { color: shade(stone, -0.2), outline: false }, 2)
    }
    pen.line('M78 60L70 74L76 86L70 98', { color: shade(stone, -0.22), width: 2 })
    pen.path('M0 124C2 110 14 106 22 114C28 104 40 108 44 116C54 106 66 110 70 116C80 106 96 110 100 124Z', '#5f8a4a')
  }), // prettier-ignore
  drawable('coffin', 80, 180, (pen, look) => {
    const wood = bodyColor(look, '#7a4a2c')
    pen.polygon([[22, 0], [58, 0], [80, 48], [60, 180], [20, 180], [0, 48]], wood)
    pen.polygon([[26, 8], [54, 8], [71, 48], [54, 172], [26, 172], [9, 48]], { color: shade(wood, 0.05) })
    pen.path('M36 30H44V48H60V56H44V100H36V56H20V48H36Z', { color: STUFF.brass, volume: 1.600 })
    for (const [x, y] of [[6, 70], [68, 70], [14, 120], [60, 120]] as const) pen.rect(x, y, 6, 14, STUFF.brass, 3)
  }), // prettier-ignore
  drawable('cross', 92, 140, (pen, look) => {
    const wood = bodyColor(look, '#9a6a3f')
    pen.rect(36, 0, 20, 140, { color: wood, volume: 1.500 }, 2)
    pen.rect(0, 34, 92, 20, { color: mix(wood, '#ffffff', 0.06), volume: 1.200 }, 2)
    pen.rect(36, 54, 20, 3, DARK)
  }), // prettier-ignore
]
