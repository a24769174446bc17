/** Seats and beds. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, drawable, secondColor, type Drawable } from '../drawable.ts'
import { legs, STUFF } from '../parts/house-parts.ts'

/** A buttoned cushion: soft, with dimples. */
function cushion(pen: Pen, x: number, y: number, width: number, height: number, color: string, buttons = 0): void {
  pen.rect(x, y, width, height, color, Math.min(width, height) * 0.3)
  for (let k = 0; k < buttons; k++)
    pen.circle(x + (width * (k + 0.5)) / buttons, y + height * 0.45, 2.4, { color: shade(color, -0.16), outline: false })
}

const seat = (x: number, y: number, width: number) => ({
  seat: { at: [x, y] as const, width },
  top: { at: [x, y] as const, width },
})

export const SEATS: readonly Drawable[] = [
  drawable('armchair', 124, 116, (pen, look) => {
    const cloth = bodyColor(look, '#c2603f')
    legs(pen, [20, 104], { top: 100, bottom: 116, width: 11, color: STUFF.darkWood })
    pen.path('M18 66V28C18 8 30 0 62 0C94 0 106 8 106 28V66Z', cloth)
    for (const [x, y] of [[44, 22], [80, 22], [62, 40]] as const) pen.circle(x, y, 2.6, { color: shade(cloth, -0.16), outline: false })
    pen.rect(22, 78, 80, 26, shade(cloth, -0.05), 4)
    cushion(pen, 22, 58, 80, 26, mix(cloth, '#ffffff', 0.1))
    for (const x of [0, 98]) {
      pen.path(`M${x} 52C${x} 38 ${x + 26} 38 ${x + 26} 52V98Q${x + 26} 104 ${x + 20} 104H${x + 6}Q${x} 104 ${x} 98Z`, cloth)
      pen.circle(x + 13, 52, 8, { color: shade(cloth, -0.07), outline: false })
    }
  }, { sockets: seat(62, 60, 74) }), // prettier-ignore
  drawable('rocking chair', 116, 130, (pen, look) => {
    const wood = bodyColor(look, '#9a5f35')
    pen.at(58, 110, { rotate: Math.sin(look.phase * Math.PI * 2) * 4 }, () => pen.at(-58, -110, {}, () => {
      pen.line('M4 112Q56 138 112 112', { color: shade(wood, -0.1), width: 7 })
      for (const [a, b] of [[32, 26], [88, 94]] as const) pen.limb([[a, 76], [b, 118]], [7, 6], wood)
      pen.limb([[30, 102], [92, 102]], [4, 4], shade(wood, -0.06))
      pen.limb([[80, 76], [96, 8]], [7, 6], wood)
      pen.limb([[42, 74], [54, 8]], [7, 6], wood)
      for (const k of [0.25, 0.5, 0.75]) pen.line([[42 + k * 38, 74], [54 + k * 42, 12]], { color: shade(wood, 0.04), width: 4 })
      pen.limb([[52, 8], [98, 8]], [13, 13], wood)
      pen.limb([[22, 52], [84, 50]], [7, 7], wood)
      pen.limb([[26, 54], [30, 74]], [5, 5], wood)
      pen.rect(20, 68, 72, 13, mix(wood, '#ffffff', 0.12), 6)
    }))
  }, { animated: true, sockets: seat(56, 68, 60) }), // prettier-ignore
  drawable('office chair', 100, 132, (pen, look) => {
    const cloth = bodyColor(look, '#3a4252')
    for (const x of [10, 50, 90]) {
      pen.line([[50, 108], [x, 118]], { color: STUFF.iron, width: 6 })
      pen.circle(x, 125, 7, STUFF.black)
    }
    pen.rect(45, 82, 10, 30, STUFF.darkSteel, 2)
    pen.rect(46, 52, 8, 20, STUFF.iron)
    pen.path('M22 8Q50 -8 78 8C84 28 84 42 78 56Q50 66 22 56C16 42 16 28 22 8Z', cloth)
    for (const y of [20, 34, 46]) pen.line(`M26 ${y}Q50 ${y + 6} 74 ${y}`, { color: shade(cloth, 0.08), width: 2 })
    for (const x of [8, 92]) pen.line(`M${x} 52V78H${x < 50 ? 24 : 76}`, { color: STUFF.iron, width: 6 })
    for (const x of [0, 80]) pen.rect(x, 46, 20, 8, STUFF.black, 4)
    pen.rect(12, 70, 76, 16, cloth, 8)
  }, { sockets: seat(50, 70, 66) }), // prettier-ignore
  drawable('stool', 70, 108, (pen, look) => {
    const wood = bodyColor(look, '#a8683a')
    for (const [a, b] of [[26, 16], [44, 54]] as const) pen.limb([[a, 16], [b, 102]], [7, 6], shade(wood, -0.14))
    for (const [a, b] of [[14, 4], [56, 66]] as const) pen.limb([[a, 16], [b, 104]], [8, 7], wood)
    for (const y of [54, 82]) pen.rect(14 - y * 0.1, y, 42 + y * 0.2, 5, shade(wood, -0.05), 2)
    pen.rect(2, 0, 66, 18, secondColor(look, shade(wood, 0.05)), 8)
  }, { sockets: seat(35, 2, 60) }), // prettier-ignore
  drawable('bar stool', 70, 140, (pen, look) => {
    const cloth = bodyColor(look, '#c9322b')
    pen.ellipse(35, 133, 35, 7, { color: STUFF.steel, volume: 1.8 })
    pen.rect(30, 20, 10, 114, { color: STUFF.steel, volume: 1.8 }, 3)
    pen.ellipse(35, 98, 24, 5, STUFF.darkSteel)
    pen.ellipse(35, 96.500, 18, 2.600, { color: '#dfe4e8', outline: false })
    pen.rect(4, 16, 62, 9, { color: STUFF.steel, volume: 1.6 }, 4)
    pen.rect(2, 0, 66, 19, cloth, 9)
  }, { sockets: seat(35, 2, 58) }), // prettier-ignore
  drawable('deck chair', 130, 112, (pen, look) => {
    const cloth = bodyColor(look, '#3f86c9')
    pen.limb([[14, 108], [112, 20]], [7, 7], shade(STUFF.paleWood, -0.12))
    pen.path('M112 2C100 34 76 68 40 78C28 82 18 80 8 76L16 64C24 68 34 66 44 60C72 48 86 24 94 0Z', cloth)
    for (const [a, b] of [['M106 2C94 34 70 62 38 70', 5], ['M99 1C90 24 72 52 42 64', 4]] as const) pen.line(a, { color: '#ffffff', width: b, alpha: 0.75 })
    pen.limb([[2, 70], [124, 108]], [7, 7], STUFF.paleWood)
    pen.limb([[92, 2], [118, 2]], [7, 7], STUFF.paleWood)
    pen.limb([[110, 4], [66, 104]], [7, 7], STUFF.paleWood)
    pen.limb([[20, 108], [50, 82]], [6, 6], STUFF.paleWood)
    pen.limb([[2, 68], [22, 66]], [8, 8], STUFF.paleWood)
  }, { sockets: seat(46, 62, 60) }), // prettier-ignore
  drawable('wheelchair', 110, 124, (pen, look) => {
    const cloth = bodyColor(look, '#2f6fa8')
    pen.line('M98 2L84 6V80', { color: STUFF.darkSteel, width: 6 })
    pen.rect(76, 14, 13, 52, cloth, 5)
    pen.line('M84 66H24L12 106H0', { color: STUFF.darkSteel, width: 6 })
    pen.line('M84 40H40V66', { color: STUFF.darkSteel, width: 5 })
    pen.rect(34, 34, 42, 9, STUFF.black, 4)
    pen.rect(24, 58, 58, 15, cloth, 6)
    for (const [r, w, c] of [[38, 7, STUFF.black], [32, 2.500, STUFF.steel]] as const) pen.line(circle(70, 84, r), { color: c, width: w })
    for (let k = 0; k < 12; k++) pen.at(70, 84, { rotate: k * 30 - look.phase * 360 }, () => pen.line([[0, 0], [0, -34]], { color: STUFF.steel, width: 1.6 }))
    pen.circle(70, 84, 6, STUFF.darkSteel)
    pen.line(circle(22, 112, 9), { color: STUFF.black, width: 6 })
  }, { animated: true, sockets: seat(54, 60, 56) }), // prettier-ignore
  drawable('stroller', 116, 124, (pen, look) => {
    const cloth = bodyColor(look, '#5a9ab5')
    pen.line('M26 112L84 56L104 14L114 12', { color: STUFF.darkSteel, width: 6 })
    pen.line('M92 110L34 66', { color: STUFF.darkSteel, width: 6 })
    pen.path('M4 50H92C92 74 74 90 52 90H40C18 88 4 72 4 50Z', cloth)
    pen.path('M48 50V4C22 4 2 22 0 48Z', shade(cloth, 0.05))
    for (const d of ['M48 50L30 9', 'M48 50L12 24']) pen.line(d, { color: shade(cloth, -0.12), width: 2.500 })
    pen.ellipse(70, 50, 26, 9, STUFF.cream)
    pen.rect(0, 46, 96, 8, shade(cloth, -0.1), 4)
    for (const x of [24, 92]) {
      pen.circle(x, 110, 14, STUFF.black)
      pen.circle(x, 110, 7, STUFF.steel)
    }
  }, { sockets: { seat: { at: [54, 52], width: 60 }, inside: { at: [54, 50], width: 60 } } }), // prettier-ignore
  drawable('bean bag', 124, 84, (pen, look) => {
    const cloth = bodyColor(look, '#8a5fb5')
    pen.path('M44 16C50 2 70 -4 80 4C94 14 96 34 110 50C124 62 128 78 116 82C96 86 30 86 10 82C-4 78 -2 62 10 50C26 40 36 30 44 16Z', { color: cloth, round: true })
    pen.path('M14 56C32 44 60 44 84 56C70 66 30 68 14 56Z', { color: shade(cloth, -0.07), outline: false })
    for (const d of ['M78 6C70 24 80 42 94 54', 'M46 18C50 30 48 38 42 46']) pen.line(d, { color: shade(cloth, -0.14), width: 2.500 })
  }, { sockets: seat(50, 50, 70) }), // prettier-ignore
  drawable('throne', 116, 170, (pen, look) => {
    const cloth = bodyColor(look, '#a8242f')
    const gold = secondColor(look, STUFF.gold)
    pen.path('M22 102V34C22 24 28 20 36 20L46 6L58 14L70 6L80 20C88 20 94 24 94 34V102Z', { color: gold, volume: 1.6 })
    pen.circle(58, 7, 7, { color: '#c8322f', round: true })
    for (const x of [22, 94]) pen.circle(x, 22, 8, { color: gold, round: true })
    pen.path('M32 100V42C32 34 40 30 58 30C76 30 84 34 84 42V100Z', cloth)
    for (const [x, y] of [[46, 48], [70, 48], [58, 62], [46, 76], [70, 76]] as const) pen.circle(x, y, 2.600, { color: gold, outline: false })
    for (const x of [0, 94]) {
      pen.rect(x + 4, 100, 14, 70, { color: gold, volume: 1.6 }, 3)
      pen.rect(x, 86, 22, 16, { color: gold, volume: 1.6 }, 7)
    }
    pen.rect(14, 118, 88, 26, { color: gold, volume: 1.4 }, 3)
    for (const x of [34, 58, 82]) pen.polygon([[x, 122], [x + 8, 131], [x, 140], [x - 8, 131]], { color: '#c8322f', outline: false })
    cushion(pen, 16, 98, 84, 22, cloth)
    pen.rect(8, 162, 100, 8, { color: gold, volume: 1.4 }, 3)
  }, { sockets: seat(58, 100, 78) }), // prettier-ignore
  drawable('ottoman', 110, 60, (pen, look) => {
    const cloth = bodyColor(look, '#7a9a6a')
    legs(pen, [16, 94], { top: 44, bottom: 60, width: 9, color: STUFF.darkWood })
    pen.rect(0, 12, 110, 38, cloth, 8)
    cushion(pen, 0, 0, 110, 26, mix(cloth, '#ffffff', 0.08), 4)
  }, { sockets: seat(55, 4, 90) }), // prettier-ignore
  drawable('bunk bed', 180, 160, (pen, look) => {
    const wood = bodyColor(look, '#b5793f')
    for (const [y, blanket] of [[36, secondColor(look, '#5b87c4')], [104, '#d9705a']] as const) {
      pen.rect(14, y - 4, 40, 20, '#ffffff', 9)
      pen.path(`M50 ${y + 4}C80 ${y - 8} 140 ${y - 6} 166 ${y + 2}V${y + 22}H50Z`, blanket)
      pen.rect(8, y + 10, 164, 14, { color: STUFF.cream }, 4)
      pen.path(`M56 ${y + 6}H166V${y + 18}H56Z`, { color: blanket, outline: false })
      pen.rect(6, y + 20, 168, 14, wood, 3)
    }
    pen.rect(62, 24, 106, 6, wood, 3)
    for (const x of [0, 168]) pen.rect(x, 0, 12, 160, wood, 4)
    for (const x of [128, 154]) pen.rect(x, 20, 7, 140, shade(wood, -0.05), 2)
    for (const y of [74, 96, 118, 140]) pen.rect(128, y, 33, 6, shade(wood, -0.02), 2)
  }, { sockets: { top: { at: [80, 36], width: 100 }, seat: { at: [90, 104], width: 120 } } }), // prettier-ignore
  drawable('crib', 140, 110, (pen, look) => {
    const wood = bodyColor(look, '#efe6d6')
    pen.rect(12, 62, 116, 22, '#bcd8e8', 6)
    pen.ellipse(34, 62, 18, 8, '#ffffff')
    pen.rect(10, 82, 120, 10, shade(wood, -0.06), 2)
    for (let x = 18; x < 128; x += 13) pen.rect(x, 26, 5, 60, wood, 2)
    for (const y of [20, 82]) pen.rect(6, y, 128, 9, wood, 4)
    for (const x of [0, 128]) {
      pen.rect(x, 8, 12, 96, wood, 4)
      pen.circle(x + 6, 6, 6, wood)
      pen.circle(x + 6, 105, 5, STUFF.darkSteel)
    }
  }, { sockets: { inside: { at: [70, 64], width: 90 }, top: { at: [70, 62], width: 90 } } }), // prettier-ignore
  drawable('cradle', 120, 96, (pen, look) => {
    const wood = bodyColor(look, '#b98550')
    pen.at(60, 84, { rotate: Math.sin(look.phase * Math.PI * 2) * 4 }, () => pen.at(-60, -84, {}, () => {
      pen.line('M12 84Q60 104 108 84', { color: shade(wood, -0.1), width: 7 })
      pen.ellipse(60, 36, 44, 12, '#f4efe6')
      pen.path('M76 38C70 6 92 0 106 8C116 14 118 28 114 40Z', shade(wood, 0.05))
      pen.path('M4 34H116C114 60 104 76 94 84H26C16 76 6 60 4 34Z', wood)
      pen.path('M60 58C50 51 48 43 54 41C57 40 60 43 60 46C60 43 63 40 66 41C72 43 70 51 60 58Z', { color: mix(wood, '#ffffff', 0.6), outline: false })
    }))
  }, { animated: true, sockets: { inside: { at: [56, 34], width: 70 } } }), // prettier-ignore
  drawable('hammock', 200, 104, (pen, look) => {
    const cloth = bodyColor(look, '#d9573f')
    for (const x of [4, 188]) pen.rect(x, 0, 9, 104, STUFF.darkWood, 3)
    const sway = Math.sin(look.phase * Math.PI * 2) * 2
    for (const [x, to] of [[10, 40], [190, 160]] as const) for (const dy of [0, 5, 10]) pen.line([[x, 16], [to, 38 + dy + sway]], { color: STUFF.paleWood, width: 1.800 })
    pen.path(`M36 34C70 ${72 + sway} 130 ${72 + sway} 164 34L168 50C140 ${106 + sway} 60 ${106 + sway} 32 50Z`, cloth)
    for (const k of [0.3, 0.7]) pen.line(`M${34 + k} ${38 + k * 10}C66 ${74 + k * 16 + sway} 134 ${74 + k * 16 + sway} 166 ${38 + k * 10}`, { color: secondColor(look, '#f7e3a0'), width: 5 })
  }, { animated: true, sockets: seat(100, 66, 90) }), // prettier-ignore
  drawable('mattress', 180, 46, (pen, look) => {
    const cloth = bodyColor(look, '#eef1f5')
    pen.rect(0, 0, 180, 46, cloth, 12)
    pen.rect(0, 17, 180, 12, { color: secondColor(look, '#9fc0dc'), outline: false, alpha: 0.8 })
    for (let x = 18; x < 170; x += 24) for (const y of [9, 37]) pen.circle(x, y, 2, { color: shade(cloth, -0.14), outline: false })
  }, { sockets: seat(90, 2, 150) }), // prettier-ignore
  drawable('pillow', 120, 76, (pen, look) => {
    const cloth = bodyColor(look, '#f2f0ea')
    pen.path('M4 4C24 12 96 12 116 4C120 2 121 6 119 10C112 28 112 48 119 66C121 70 120 74 116 72C96 64 24 64 4 72C0 74 -1 70 1 66C8 48 8 28 1 10C-1 6 0 2 4 4Z', { color: cloth, volume: 1.6 })
    pen.line('M12 10C24 20 30 24 36 26M108 10C96 20 90 24 84 26M12 66C22 58 28 54 34 52M108 66C98 58 92 54 86 52', { color: shade(cloth, -0.12), width: 2.500 })
    if (look.colors[1]) for (const x of [44, 60, 76]) pen.rect(x - 3, 14, 6, 48, { color: look.colors[1], outline: false })
  }, { sockets: seat(60, 10, 90) }), // prettier-ignore
  drawable('blanket', 130, 72, (pen, look) => {
    const wool = bodyColor(look, '#c9503f')
    for (const [y, c] of [[48, shade(wool, -0.06)], [26, wool], [4, shade(wool, 0.05)]] as const) {
      pen.path(`M10 ${y}H122C132 ${y} 132 ${y + 22} 122 ${y + 22}H10C-2 ${y + 22} -2 ${y} 10 ${y}Z`, c)
      for (const x of [36, 84]) pen.rect(x, y, 10, 22, { color: secondColor(look, '#f4e3c2'), outline: false, alpha: 0.8 })
    }
    for (let x = 12; x < 122; x += 8) pen.line([[x, 68], [x, 72]], { color: wool, width: 2.500 })
  }), // prettier-ignore
]

function circle(x: number, y: number, r: number): string {
  return `M${x - r} ${y}A${r} ${r} 0 1 1 ${x + r} ${y}A${r} ${r} 0 1 1 ${x - r} ${y}Z`
}
