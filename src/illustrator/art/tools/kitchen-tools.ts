/** What cooks work with, and what lies on a laid table. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, drawable, secondColor, type Drawable } from '../drawable.ts'
import { DARK, grain, SHINE, STUFF } from '../parts/house-parts.ts'

/** A handle that hangs on the wall: down from (x, y), with a hole at its end. */
function handle(pen: Pen, x: number, y: number, length: number, color: string, width = 12): void {
  pen.rect(x - width / 2, y, width, length, color, width / 2)
  pen.circle(x, y + length - width * 0.55, width * 0.18, { color: '#2b2d33', outline: false })
}

export const KITCHEN_TOOLS: readonly Drawable[] = [
  drawable('chopsticks', 150, 50, (pen, look) => {
    const wood = bodyColor(look, '#9a3f2f')
    for (const [y, to] of [[36, 8], [46, 24]] as const) {
      pen.limb([[4, y], [146, to]], [4, 8], wood)
      pen.limb([[112, y + (to - y) * 0.76], [128, y + (to - y) * 0.87]], [7.500, 8], { color: STUFF.gold, outline: false })
    }
    pen.rect(24, 40, 34, 10, '#f4efe6', 5)
  }), // prettier-ignore
  drawable('ladle', 60, 150, (pen, look) => {
    const metal = bodyColor(look, '#aab3bb')
    pen.line('M40 104V14C40 -2 58 0 56 14', { color: shade(metal, -0.06), width: 7 })
    pen.path('M0 104H54C54 134 44 150 27 150C10 150 0 134 0 104Z', { color: metal, volume: 2 })
    pen.ellipse(27, 104, 27, 8, shade(metal, 0.08))
    pen.ellipse(27, 105, 22, 5, { color: shade(metal, -0.14), outline: false })
  }), // prettier-ignore
  drawable('spatula', 60, 150, (pen, look) => {
    const metal = secondColor(look, '#b9c0c8')
    pen.rect(27, 50, 6, 50, { color: metal, volume: 1.600 })
    handle(pen, 30, 88, 62, bodyColor(look, '#3a3f47'), 15)
    pen.path('M4 4Q4 0 8 0H52Q56 0 56 4L52 50Q50 58 40 58H20Q10 58 8 50Z', { color: metal, volume: 1.500 })
    for (const x of [18, 28, 38]) pen.rect(x, 10, 4, 36, { color: '#4a4f57', outline: false }, 2)
  }), // prettier-ignore
  drawable('whisk', 56, 150, (pen, look) => {
    const wire = '#9aa3ab'
    for (const k of [1, 0.62, 0.22]) pen.line(`M28 92C${28 - k * 10} 76 ${28 - k * 30} 50 ${28 - k * 26} 26C${28 - k * 20} 2 ${28 + k * 20} 2 ${28 + k * 26} 26C${28 + k * 30} 50 ${28 + k * 10} 76 28 92`, { color: wire, width: 3 })
    pen.rect(21, 84, 14, 66, bodyColor(look, '#b9793f'), 6)
    pen.rect(20, 84, 16, 10, { color: STUFF.steel, volume: 1.600 }, 2)
  }), // prettier-ignore
  drawable('rolling pin', 160, 48, (pen, look) => {
    const wood = bodyColor(look, '#d9a566')
    for (const x of [0, 130]) pen.rect(x, 17, 30, 14, shade(wood, -0.1), 7)
    pen.rect(26, 4, 108, 40, { color: wood, volume: 1.200, to: shade(wood, -0.14) }, 8)
    grain(pen, { x: 30, y: 6, width: 100, height: 34 }, wood, 3)
  }), // prettier-ignore
  drawable('cutting board', 160, 84, (pen, look) => {
    const wood = bodyColor(look, '#cf9a5c')
    pen.polygon([[24, 34], [150, 34], [160, 72], [6, 72]], wood)
    pen.path('M6 72H160V80Q160 84 156 84H10Q6 84 6 80Z', shade(wood, -0.12))
    grain(pen, { x: 20, y: 36, width: 130, height: 34 }, wood, 3)
    for (const [x, y, r] of [[52, 46, 15], [70, 50, 14]] as const) {
      pen.circle(x, y, r, { color: '#d9403f', round: true })
      pen.circle(x, y, r * 0.72, { color: '#ec7a6a', outline: false })
    }
    for (const x of [96, 106, 116]) pen.ellipse(x, 54, 6, 8, { color: '#8fc46a' })
    pen.polygon([[88, 62], [150, 50], [150, 60], [92, 68]], { color: '#d5dbe0', volume: 1.600 })
    pen.limb([[148, 54], [156, 52]], [9, 8], STUFF.black)
    pen.path('M8 58C16 30 34 22 44 8L50 12C42 30 36 50 26 62Z', { color: '#f07f22' })
    pen.path('M44 8C42 2 46 0 48 2C52 -1 56 3 52 6C56 8 54 12 50 12Z', '#4f9d3c')
  }, { sockets: { top: { at: [84, 50], width: 120 } } }), // prettier-ignore
  drawable('corkscrew', 80, 130, (pen, look) => {
    const wood = bodyColor(look, '#8a5530')
    pen.rect(35, 16, 10, 44, { color: STUFF.steel, volume: 1.700 })
    pen.line('M40 58C58 62 22 70 40 76S58 88 40 92S22 104 40 108S46 120 41 128', { color: STUFF.steel, width: 5 })
    pen.rect(0, 0, 80, 22, wood, 11)
  }), // prettier-ignore
  drawable('can opener', 64, 140, (pen, look) => {
    const grip = bodyColor(look, '#d9403f')
    pen.limb([[24, 56], [14, 132]], [12, 14], grip)
    pen.limb([[40, 56], [50, 132]], [12, 14], grip)
    pen.path('M18 20Q20 0 36 2Q50 4 48 22L44 62H20Z', { color: STUFF.steel, volume: 1.700 })
    pen.circle(32, 20, 10, STUFF.darkSteel)
    for (let k = 0; k < 10; k++) pen.at(32, 20, { rotate: k * 36 }, () => pen.rect(-1.500, -13, 3, 4, { color: STUFF.darkSteel, outline: false }))
    pen.limb([[38, 40], [62, 44]], [8, 12], STUFF.iron)
  }), // prettier-ignore
  drawable('tongs', 44, 150, (pen, look) => {
    const metal = bodyColor(look, '#aab3bb')
    for (const s of [-1, 1]) pen.path(`M22 6C${22 + s * 10} 40 ${22 + s * 22} 80 ${22 + s * 20} 112L${22 + s * 8} 150L${22 + s * 3} 146L${22 + s * 12} 108C${22 + s * 12} 80 ${22 + s * 6} 40 ${22} 20Z`, { color: metal, volume: 1.600 })
    pen.circle(22, 10, 10, { color: shade(metal, -0.1), volume: 1.600 })
  }), // prettier-ignore
  drawable('grater', 72, 130, (pen, look) => {
    const metal = bodyColor(look, '#b9c0c8')
    pen.line('M24 26V12Q24 4 36 4Q48 4 48 12V26', { color: STUFF.black, width: 8 })
    pen.path('M14 24H58L72 126Q72 130 68 130H4Q0 130 0 126Z', { color: metal, volume: 1.700 })
    for (let row = 0; row < 6; row++) for (let k = 0; k < 4; k++) pen.ellipse(20 + k * 11 - row * 0.5 + (row % 2) * 3, 40 + row * 14, 3, 2, { color: '#4a4f57', outline: false })
  }), // prettier-ignore
  drawable('peeler', 44, 130, (pen, look) => {
    pen.path('M6 4Q6 0 12 0H32Q38 0 38 4V50H30V12H14V50H6Z', { color: STUFF.steel, volume: 1.600 })
    pen.rect(12, 12, 20, 6, STUFF.darkSteel, 2)
    handle(pen, 22, 48, 82, bodyColor(look, '#5fb86a'), 20)
    pen.path('M2 46H42L36 60H8Z', STUFF.iron)
  }), // prettier-ignore
  drawable('measuring spoons', 130, 80, (pen, look) => {
    const metal = bodyColor(look, '#b9c0c8')
    for (const [k, r] of [17, 14, 11, 9].entries()) pen.at(18, 18, { rotate: -2 + k * 15 }, () => {
      pen.rect(0, -3, 84 - k * 8, 6, { color: metal, volume: 1.500 }, 3)
      pen.circle(92 - k * 10, 0, r, { color: metal, volume: 1.800 })
      pen.circle(92 - k * 10, 0, r * 0.7, { color: shade(metal, -0.14), outline: false })
    })
    pen.line('M6 18A12 12 0 1 1 30 18A12 12 0 1 1 6 18Z', { color: STUFF.darkSteel, width: 3.500 })
  }), // prettier-ignore
  drawable('colander', 140, 84, (pen, look) => {
    const metal = bodyColor(look, '#b9c0c8')
    for (const s of [0, 1]) pen.line(s ? 'M126 22H136V34H124' : 'M14 22H4V34H16', { color: shade(metal, -0.1), width: 6 })
    pen.path('M12 18H128C126 56 104 74 90 76H50C36 74 14 56 12 18Z', { color: metal, volume: 1.900 })
    for (const [y, n] of [[34, 9], [46, 8], [58, 6]] as const) for (let k = 0; k < n; k++) pen.circle(70 + (k - (n - 1) / 2) * 11, y, 2.600, { color: '#3f444c', outline: false })
    pen.rect(48, 75, 44, 9, shade(metal, -0.08), 3)
    pen.ellipse(70, 18, 60, 9, shade(metal, 0.08))
    pen.ellipse(70, 19, 53, 6, { color: shade(metal, -0.12), outline: false })
  }, { sockets: { inside: { at: [70, 16], width: 96 } } }), // prettier-ignore
  drawable('mortar and pestle', 110, 112, (pen, look) => {
    const stone = bodyColor(look, '#b9b4ab')
    pen.limb([[56, 44], [96, 8]], [20, 14], shade(stone, -0.06))
    pen.path('M4 42H106C106 72 92 88 78 92L84 104H26L32 92C18 88 4 72 4 42Z', { color: stone, volume: 1.600 })
    pen.rect(20, 102, 70, 10, shade(stone, -0.06), 4)
    pen.path('M0 40Q55 52 110 40V48Q55 60 0 48Z', shade(stone, 0.05))
  }), // prettier-ignore
  drawable('oven mitt', 92, 120, (pen, look) => {
    const cloth = bodyColor(look, '#d9403f')
    pen.path('M22 96V66C10 62 -2 50 2 38C6 30 18 34 24 44V30C24 8 38 0 56 0C76 0 88 12 88 34V96Z', cloth)
    for (const d of ['M30 20L84 70', 'M26 50L72 92', 'M84 26L30 78', 'M64 4L26 40']) pen.line(d, { color: shade(cloth, -0.12), width: 2 })
    pen.rect(16, 92, 76, 28, secondColor(look, '#f4efe6'), 5)
    for (const x of [28, 44, 60, 76]) pen.rect(x, 92, 6, 28, { color: cloth, outline: false, alpha: 0.6 })
  }), // prettier-ignore
  drawable('salt shaker', 60, 104, (pen, look) => {
    pen.path('M6 40H54L60 94Q60 104 50 104H10Q0 104 0 94Z', { color: STUFF.glass, alpha: 0.85 })
    pen.path('M4 58H56L59 94Q59 103 50 103H10Q1 103 1 94Z', { color: bodyColor(look, '#fbfbf8'), outline: false })
    pen.path('M8 40V20C8 6 18 0 30 0C42 0 52 6 52 20V40Z', { color: STUFF.steel, volume: 1.900 })
    for (const [x, y] of [[22, 12], [30, 8], [38, 12], [30, 17]] as const) pen.circle(x, y, 1.900, { color: '#2b2d33', outline: false })
    pen.rect(8, 50, 5, 44, SHINE, 2.500)
  }), // prettier-ignore
  drawable('pepper mill', 56, 140, (pen, look) => {
    const wood = bodyColor(look, '#7a4526')
    pen.circle(28, 9, 9, { color: STUFF.steel, volume: 1.600 })
    pen.path('M10 34C6 22 16 16 28 16C40 16 50 22 46 34Z', { color: wood, volume: 1.500 })
    pen.path('M10 36H46C48 54 36 66 40 84C46 104 54 116 56 130Q56 140 48 140H8Q0 140 0 130C2 116 10 104 16 84C20 66 8 54 10 36Z', { color: wood, volume: 1.600 })
    pen.rect(8, 32, 40, 6, { color: STUFF.steel, volume: 1.600 }, 2)
  }), // prettier-ignore
  drawable('napkin', 110, 92, (pen, look) => {
    const cloth = bodyColor(look, '#f0e6da')
    pen.path('M55 92L0 70L38 22L55 0L72 22L110 70Z', cloth)
    pen.path('M55 0L38 22L26 78L55 92Z', { color: shade(cloth, -0.06), outline: false })
    pen.path('M55 0L72 22L84 78L55 92Z', { color: shade(cloth, 0.03), outline: false })
    pen.line('M55 4V90M6 70L26 78M104 70L84 78', { color: shade(cloth, -0.16), width: 1.800 })
    pen.line('M3 67L36 25', { color: secondColor(look, '#b8504f'), width: 2.500 })
    pen.line('M107 67L74 25', { color: secondColor(look, '#b8504f'), width: 2.500 })
  }), // prettier-ignore
  drawable('tablecloth', 170, 100, (pen, look) => {
    const cloth = bodyColor(look, '#d9403f')
    const edge = 'M10 14H160L170 92Q158 102 146 92Q134 102 122 92Q110 102 98 92Q85 102 72 92Q60 102 48 92Q36 102 24 92Q12 102 0 92Z'
    pen.path(edge, '#fbf7ee')
    pen.inside(edge, () => {
      for (let k = 0; k < 12; k++) pen.polygon([[14 + k * 13, 10], [20 + k * 13, 10], [14 + k * 14.500 - 4, 104], [6 + k * 14.500 - 2, 104]], { color: cloth, alpha: 0.75, outline: false })
      for (let y = 22; y < 104; y += 15) pen.rect(0, y, 170, 7, { color: cloth, alpha: 0.6, outline: false })
    })
    pen.ellipse(85, 14, 75, 12, '#fbf7ee')
    pen.ellipse(85, 14, 75, 12, { color: cloth, alpha: 0.35, outline: false })
  }, { sockets: { top: { at: [85, 12], width: 130 } } }), // prettier-ignore
  drawable('placemat', 150, 48, (pen, look) => {
    const straw = bodyColor(look, '#c9a468')
    pen.polygon([[18, 0], [132, 0], [150, 48], [0, 48]], straw)
    for (let k = 1; k < 8; k++) pen.line([[18 - k * 2.250, k * 6], [132 + k * 2.250, k * 6]], { color: shade(straw, -0.1), width: 1.800 })
    for (let k = 0; k < 9; k++) pen.line([[22 + k * 13.400, 0], [6 + k * 17.300, 48]], { color: shade(straw, 0.08), width: 1.800 })
  }, { sockets: { top: { at: [75, 24], width: 110 } } }), // prettier-ignore
  drawable('cork', 60, 72, (pen, look) => {
    const cork = bodyColor(look, '#cf9f66')
    pen.path('M4 8H56L50 66Q30 76 10 66Z', { color: cork, volume: 1.500 })
    pen.ellipse(30, 8, 26, 8, shade(cork, 0.07))
    for (let k = 0; k < 12; k++) pen.ellipse(12 + ((k * 17) % 38), 22 + ((k * 13) % 42), 2.200, 1.400, { color: shade(cork, -0.2), outline: false })
  }), // prettier-ignore
  drawable('drinking straw', 50, 150, (pen, look) => {
    const color = bodyColor(look, '#d9403f')
    pen.path('M18 150L22 40L40 0L50 5L34 44L30 150Z', '#fbfbf8')
    pen.inside('M18 150L22 40L40 0L50 5L34 44L30 150Z', () => { for (let k = 0; k < 10; k++) pen.line([[8, 10 + k * 17], [54, -4 + k * 17]], { color, width: 7 }) })
    for (const y of [38, 43, 48]) pen.line([[21, y], [35, y + 2]], { color: DARK.color, width: 1.200, alpha: 0.3 })
  }), // prettier-ignore
  drawable('sponge', 110, 66, (pen, look) => {
    const color = bodyColor(look, '#f4d24a')
    pen.rect(0, 20, 110, 46, color, 9)
    for (let k = 0; k < 14; k++) pen.ellipse(10 + ((k * 37) % 92), 32 + ((k * 19) % 28), 4 - (k % 3) * 0.8, 3 - (k % 3) * 0.6, { color: shade(color, -0.12), outline: false })
    pen.rect(0, 12, 110, 16, secondColor(look, '#4f9a5a'), 7)
    for (const [x, y, r] of [[24, 8, 8], [40, 6, 6], [82, 9, 7]] as const) pen.circle(x, y, r, { color: '#f4fbff', alpha: 0.9, round: true })
  }), // prettier-ignore
  drawable('cutlery set', 120, 150, (pen, look) => {
    const metal = bodyColor(look, '#b9c0c8')
    pen.at(0, 0, {}, () => pen.path('M4 2H9V38H13V2H21V38H25V2H30V48C30 58 24 62 21 64L23 142C23 152 11 152 11 142L13 64C10 62 4 58 4 48Z', { color: metal, volume: 1.600 }))
    pen.path('M60 2C72 20 72 60 68 84H54V4C56 1 58 1 60 2Z', { color: mix(metal, '#ffffff', 0.25), volume: 1.600 })
    pen.rect(54, 82, 13, 66, { color: metal, volume: 1.600 }, 6)
    pen.ellipse(102, 26, 17, 25, { color: metal, volume: 1.800 })
    pen.rect(98, 48, 8, 102, { color: metal, volume: 1.600 }, 4)
  }), // prettier-ignore
]
