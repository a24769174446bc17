/** Things of bath and broom cupboard. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, drawable, secondColor, type Drawable, type Look } from '../drawable.ts'
import { DARK, label, SHINE, STUFF, writeIn } from '../parts/house-parts.ts'

function drawBroom(pen: Pen, look: Look): void {
  const straw = bodyColor(look, '#d9a850')
  stick(pen, 35, 0, 106, STUFF.wood)
  pen.path('M26 100H44C54 118 66 138 70 156Q52 164 35 158Q18 164 0 156C4 138 16 118 26 100Z', straw)
  for (const k of [-24, -12, 0, 12, 24])
    pen.line(
      [
        [35 + k * 0.4, 116],
        [35 + k, 156],
      ],
      { color: shade(straw, -0.14), width: 2 },
    )
  pen.rect(24, 98, 22, 8, '#b8283f', 3)
  pen.rect(21, 112, 28, 5, { color: '#b8283f', outline: false }, 2)
}

/** A long handle of wood with a rounded end. */
const stick = (pen: Pen, x: number, top: number, bottom: number, color: string, width = 8): void =>
  pen.rect(x - width / 2, top, width, bottom - top, { color, volume: 1.3 }, width / 2)

const bottleOf = (name: string, own: string, cap: string): Drawable =>
  drawable(name, 60, 128, (pen, look) => {
    const color = bodyColor(look, own)
    pen.line('M30 20V6H12', { color: cap, width: 7 })
    pen.rect(18, 18, 24, 16, cap, 4)
    pen.path('M14 34H46C58 40 60 48 60 58V118Q60 128 50 128H10Q0 128 0 118V58C0 48 2 40 14 34Z', { color, volume: 1.500 })
    label(pen, { x: 8, y: 66, width: 44, height: 40 }, look, '#ffffff', color)
    pen.rect(7, 50, 4, 66, SHINE, 2)
  }) // prettier-ignore

export const BATH_THINGS: readonly Drawable[] = [
  bottleOf('shampoo', '#6fb5a9', '#f4efe6'),
  bottleOf('hand soap', '#f0a7bd', '#5b6068'),
  bottleOf('lotion', '#f2e3c2', '#d9ae4a'),
  drawable('detergent', 92, 124, (pen, look) => {
    const color = bodyColor(look, '#3f7fc9')
    pen.rect(16, 0, 34, 22, '#f0913a', 5)
    pen.path('M12 20H54Q66 20 72 30L88 56Q92 62 92 72V114Q92 124 82 124H10Q0 124 0 114V40Q0 20 12 20Z', color)
    pen.path('M62 40L76 62Q78 66 78 72V84Q66 84 64 72V52Z', { color: '#e9f0f5', outline: false })
    label(pen, { x: 8, y: 52, width: 50, height: 48 }, look, '#fbf5e4', '#d9403f')
  }), // prettier-ignore
  drawable('toothpaste', 140, 56, (pen, look) => {
    const color = bodyColor(look, '#3f9ad8')
    pen.rect(0, 18, 18, 22, '#f4f5f6', 4)
    pen.path('M18 16L32 8L132 2V54L32 48L18 42Z', { color: '#fbfcfd', volume: 1.200 })
    pen.path('M50 7L132 2V54L50 49C62 36 62 20 50 7Z', { color, outline: false, volume: 1.300 })
    pen.rect(130, 0, 10, 56, mix(color, '#ffffff', 0.5), 2)
    if (look.text) writeIn(pen, look.text, { x: 66, y: 14, width: 58, height: 28 }, { color: '#ffffff', bold: true })
    else pen.path('M76 28C84 18 96 34 116 22V30C96 42 84 26 76 36Z', { color: '#ffffff', outline: false, alpha: 0.9 })
  }), // prettier-ignore
  drawable('comb', 140, 50, (pen, look) => {
    const color = bodyColor(look, '#3a3f47')
    pen.rect(0, 0, 140, 18, color, 8)
    for (let k = 0; k < 22; k++) pen.rect(4 + k * 6.100, 14, 3.600, k > 11 ? 34 : 36, color, 1.500)
  }), // prettier-ignore
  drawable('hairbrush', 60, 150, (pen, look) => {
    const wood = bodyColor(look, '#a8683a')
    pen.path('M30 84C40 84 40 100 38 120Q36 150 30 150Q24 150 22 120C20 100 20 84 30 84Z', wood)
    pen.path('M30 0C50 0 60 20 60 44C60 70 48 90 30 90C12 90 0 70 0 44C0 20 10 0 30 0Z', wood)
    pen.ellipse(30, 42, 21, 33, secondColor(look, '#f0c9b0'))
    for (let row = 0; row < 6; row++) for (let k = 0; k < 4; k++) pen.circle(17 + k * 8.600, 18 + row * 9.600, 2, { color: '#3a3f47', outline: false })
  }), // prettier-ignore
  drawable('razor', 70, 130, (pen, look) => {
    const color = bodyColor(look, '#3f86c9')
    pen.limb([[35, 28], [30, 76], [38, 122]], [10, 16, 13], color)
    for (const y of [84, 92, 100]) pen.line([[28, y], [40, y - 1]], { color: '#ffffff', width: 2, alpha: 0.5 })
    pen.rect(0, 0, 70, 26, STUFF.iron, 6)
    pen.rect(5, 5, 60, 6, { color: '#a9e0d0', outline: false }, 3)
    for (const y of [14, 19]) pen.rect(5, y, 60, 3, { color: STUFF.steel, outline: false }, 1)
  }), // prettier-ignore
  drawable('soap', 112, 72, (pen, look) => {
    const color = bodyColor(look, '#f4a9b8')
    pen.path('M4 44C4 24 26 16 56 16C86 16 108 24 108 44C112 62 96 72 56 72C16 72 0 62 4 44Z', { color, volume: 1.500 })
    pen.ellipse(56, 36, 40, 14, { color: shade(color, 0.06), outline: false })
    pen.ellipse(56, 37, 26, 8, { color: shade(color, -0.08), outline: false })
    for (const [x, y, r] of [[20, 16, 11], [38, 8, 8], [90, 14, 10], [100, 28, 6], [8, 32, 6]] as const) {
      pen.circle(x, y, r, { color: '#e6f5fb', alpha: 0.9, round: true })
      pen.circle(x - r * 0.3, y - r * 0.3, r * 0.22, { color: '#ffffff', outline: false })
    }
  }), // prettier-ignore
  drawable('towel', 92, 124, (pen, look) => {
    const cloth = bodyColor(look, '#6fb5c9')
    pen.rect(0, 2, 92, 7, STUFF.steel, 3.500)
    pen.path('M10 4H82V116Q82 122 76 122H16Q10 122 10 116Z', cloth)
    pen.path('M48 4H82V88H48Z', { color: shade(cloth, 0.05), outline: false })
    for (const y of [92, 102]) pen.rect(10, y, 72, 5, { color: secondColor(look, '#ffffff'), outline: false, alpha: 0.8 })
    for (let x = 13; x < 82; x += 6) pen.line([[x, 120], [x, 124]], { color: cloth, width: 2.500 })
  }), // prettier-ignore
  drawable('folded towels', 120, 84, (pen, look) => {
    for (const [k, c] of [bodyColor(look, '#6fb5c9'), secondColor(look, '#f4efe6'), bodyColor(look, '#f0a7bd')].entries()) {
      const y = 56 - k * 28
      pen.path(`M8 ${y}H110C122 ${y} 122 ${y + 28} 110 ${y + 28}H8C-2 ${y + 28} -2 ${y} 8 ${y}Z`, c)
      pen.line(`M110 ${y + 14}H16`, { color: shade(c, -0.12), width: 3 })
    }
  }), // prettier-ignore
  drawable('toilet paper', 96, 96, (pen, look) => {
    const paper = bodyColor(look, '#fbfbf8')
    pen.path('M20 44V96Q30 90 40 96Q50 90 60 96V44Z', shade(paper, -0.05))
    pen.path('M44 8H72C86 8 96 26 96 44C96 62 86 80 72 80H44Z', shade(paper, -0.07))
    pen.ellipse(42, 44, 28, 36, paper)
    pen.ellipse(42, 44, 10, 14, '#c79f66')
    pen.ellipse(42, 44, 6, 9, { color: '#5b4630', outline: false })
    pen.line('M22 78H58', { color: shade(paper, -0.16), width: 1.600, dash: [3, 3] })
    pen.polygon([[14, 44], [20, 30], [20, 60]], { color: paper, outline: false })
  }), // prettier-ignore
  drawable('tissue box', 116, 96, (pen, look) => {
    const color = bodyColor(look, '#8fb8d9')
    pen.path('M44 46C36 24 50 10 58 0C62 12 80 16 76 46Z', '#fdfdfb')
    pen.line('M58 6C56 20 62 30 60 44', { color: '#dfe4e8', width: 2 })
    pen.rect(0, 36, 116, 60, color, 4)
    pen.rect(0, 36, 116, 16, { color: shade(color, 0.06), outline: false }, 4)
    pen.ellipse(60, 44, 26, 5, { color: shade(color, -0.22), outline: false })
    for (let k = 0; k < 10; k++) pen.circle(12 + ((k * 23) % 96), 62 + ((k * 17) % 28), 4, { color: '#ffffff', alpha: 0.55, outline: false })
  }), // prettier-ignore
  drawable('broom', 70, 160, drawBroom),
  drawable('flying broom', 160, 70, (pen, look) => pen.at(0, 70, { rotate: -90 }, () => drawBroom(pen, look)), { sockets: { seat: { at: [88, 32] }, top: { at: [88, 32] } } }), // prettier-ignore
  drawable('mop', 76, 160, (pen, look) => {
    const yarn = bodyColor(look, '#eef1f3')
    stick(pen, 38, 0, 106, '#3f86c9')
    for (let k = -4; k <= 4; k++) pen.line(`M${38 + k * 3} 110C${38 + k * 6} 124 ${38 + k * 9} 134 ${38 + k * 8.300} ${154 - Math.abs(k)}`, { color: shade(yarn, (k % 2) * 0.05 - 0.02), width: 9 })
    pen.rect(20, 100, 36, 14, STUFF.iron, 5)
  }), // prettier-ignore
  drawable('dustpan', 130, 76, (pen, look) => {
    const color = bodyColor(look, '#4f9a9a')
    pen.rect(88, 26, 42, 12, shade(color, -0.06), 6)
    pen.path('M10 16L94 12V56L4 68Q0 68 0 62Z', color)
    pen.path('M14 24L86 20V50L10 60Z', { color: shade(color, -0.1), outline: false })
    for (const [x, y] of [[26, 50], [40, 46], [34, 56], [52, 50]] as const) pen.circle(x, y, 2.600, { color: '#8a7a6a', outline: false })
    pen.rect(0, 64, 40, 12, shade(color, 0.04), 3)
  }), // prettier-ignore
  drawable('feather duster', 60, 150, (pen, look) => {
    const feather = bodyColor(look, '#d9567f')
    stick(pen, 30, 84, 150, STUFF.darkWood, 9)
    for (const [x, y, r] of [[30, 20, 20], [14, 36, 15], [46, 36, 15], [30, 46, 20], [14, 60, 14], [46, 60, 14], [30, 74, 16]] as const) pen.circle(x, y, r, { color: shade(feather, ((x * 7 + y) % 3) * 0.03 - 0.03), round: true })
    pen.rect(24, 86, 12, 7, STUFF.brass, 2)
  }), // prettier-ignore
  drawable('plunger', 70, 140, (pen, look) => {
    const rubber = bodyColor(look, '#b5402f')
    stick(pen, 35, 0, 100, STUFF.paleWood, 9)
    pen.path('M28 88H42C60 94 70 112 70 130H0C0 112 10 94 28 88Z', { color: rubber, volume: 1.700 })
    pen.rect(0, 126, 70, 14, shade(rubber, -0.08), 5)
  }), // prettier-ignore
  drawable('toilet brush', 50, 150, (pen, look) => {
    stick(pen, 25, 0, 90, '#f4f5f6', 8)
    pen.path('M8 88H42L50 142Q50 150 42 150H8Q0 150 0 142Z', bodyColor(look, '#8fb8c9'))
    pen.rect(4, 84, 42, 8, shade(bodyColor(look, '#8fb8c9'), 0.06), 4)
  }), // prettier-ignore
  drawable('rubber gloves', 100, 120, (pen, look) => {
    const color = bodyColor(look, '#f4cf4a')
    for (const [x, s, c] of [[50, -1, shade(color, -0.06)], [50, 1, color]] as const) pen.at(x, 0, { scaleX: s }, () => {
      pen.path('M6 120V62C2 40 4 14 10 14C16 14 16 36 18 46V8C18 0 27 0 27 8V44V12C27 4 36 4 36 12V48C38 40 38 22 44 24C50 26 48 50 44 66C40 78 38 90 38 120Z', c)
      pen.rect(4, 112, 36, 8, shade(color, -0.12), 3)
    })
  }), // prettier-ignore
  drawable('cotton swab', 130, 24, (pen, look) => {
    pen.rect(10, 9, 110, 6, bodyColor(look, '#8fc4e4'), 3)
    for (const x of [12, 118]) pen.ellipse(x, 12, 12, 9, '#fdfdfb')
  }), // prettier-ignore
  drawable('clothespin', 44, 110, (pen, look) => {
    const wood = bodyColor(look, '#d9ae74')
    for (const s of [-1, 1]) pen.at(22, 0, { scaleX: s }, () => pen.path('M2 4Q4 0 10 2L20 106Q20 110 14 110H8Q4 96 6 76Q2 60 2 40Z', shade(wood, s * 0.03)))
    pen.rect(2, 46, 40, 10, { color: STUFF.steel, volume: 1.700 }, 4)
    pen.circle(22, 30, 5, DARK)
  }), // prettier-ignore
]
