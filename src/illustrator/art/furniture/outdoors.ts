/** Fittings of street, garden, beach and playground. */
import { shade } from '../../pen/pen.ts'
import { bodyColor, drawable, secondColor, type Drawable } from '../drawable.ts'
import { has, isLit, legs, SHINE, STUFF, writeIn, writtenLines } from '../parts/house-parts.ts'

export const OUTDOORS: readonly Drawable[] = [
  drawable('swing', 140, 130, (pen, look) => {
    const frame = bodyColor(look, '#c9503f')
    for (const [a, b] of [[18, 36], [104, 122]] as const) {
      pen.limb([[(a + b) / 2, 6], [a - 16, 128]], [7, 7], frame)
      pen.limb([[(a + b) / 2, 6], [b + 16, 128]], [7, 7], shade(frame, -0.08))
    }
    pen.limb([[14, 6], [126, 6]], [9, 9], shade(frame, 0.04))
    pen.at(70, 8, { rotate: Math.sin(look.phase * Math.PI * 2) * 16 }, () => {
      for (const x of [-20, 20]) pen.line([[x, 0], [x, 84]], { color: STUFF.darkSteel, width: 2.500, dash: [4, 2] })
      pen.rect(-27, 82, 54, 9, secondColor(look, STUFF.paleWood), 4)
    })
  }, { animated: true, sockets: { seat: { at: [70, 92], width: 50 }, top: { at: [70, 92], width: 50 } } }), // prettier-ignore
  drawable('slide', 160, 120, (pen, look) => {
    const chute = bodyColor(look, '#f0b93a')
    for (const x of [122, 150]) pen.rect(x, 18, 7, 102, '#3f78b5', 3)
    for (const y of [48, 66, 84, 102]) pen.rect(122, y, 35, 5, '#3f78b5', 2)
    pen.line('M154 40V8Q154 2 148 2H128Q122 2 122 8V30', { color: '#3f78b5', width: 6 })
    pen.path('M156 28H118C94 30 66 84 36 98C24 104 12 106 2 106V118C20 118 34 116 48 108C78 90 104 44 122 40H156Z', { color: chute, volume: 1.400 })
    pen.line('M118 26C92 28 64 80 34 94C24 99 12 101 2 101', { color: shade(chute, -0.12), width: 6 })
    pen.rect(58, 82, 7, 38, '#3f78b5', 2)
  }, { sockets: { seat: { at: [90, 52], width: 40 }, top: { at: [136, 30], width: 30 } } }), // prettier-ignore
  drawable('seesaw', 180, 76, (pen, look) => {
    const plank = bodyColor(look, '#3f8fc4')
    pen.polygon([[90, 34], [112, 76], [68, 76]], '#d2503f')
    pen.at(90, 36, { rotate: -12 * Math.cos(look.phase * Math.PI * 2) }, () => {
      pen.rect(-88, -5, 176, 10, plank, 5)
      for (const x of [-62, 62]) {
        pen.line(`M${x - 5} -4V-18M${x - 13} -18H${x + 3}`, { color: STUFF.iron, width: 4.500 })
        pen.rect(x + (x < 0 ? -25 : 5), -8, 22, 6, '#f0b93a', 3)
      }
    })
    pen.circle(90, 36, 6, STUFF.iron)
  }, { animated: true, sockets: { seat: { at: [150, 40], width: 40 }, top: { at: [90, 32], width: 140 } } }), // prettier-ignore
  drawable('sandbox', 170, 66, (pen, look) => {
    const wood = bodyColor(look, '#c2874a')
    pen.polygon([[22, 14], [148, 14], [170, 46], [0, 46]], '#ecd29a')
    pen.path('M62 36C70 18 92 16 104 36C96 44 72 44 62 36Z', { color: '#e0bf7c', outline: false })
    pen.path('M118 8H138L134 28H122Z', '#d2413a')
    pen.line('M118 10C120 -2 136 -2 138 10', { color: '#b52f2a', width: 3 })
    pen.limb([[36, 18], [46, 34]], [4, 4], '#3f86c9')
    pen.ellipse(48, 37, 7, 5, '#3f86c9', 50)
    pen.rect(0, 46, 170, 20, wood, 3)
    for (const x of [40, 86, 132]) pen.rect(x, 46, 2, 20, shade(wood, -0.12))
  }, { sockets: { inside: { at: [85, 32], width: 120 }, top: { at: [85, 32], width: 120 } } }), // prettier-ignore
  drawable('jungle gym', 150, 120, (pen, look) => {
    const a = bodyColor(look, '#d2413a')
    for (let k = 0; k < 4; k++) pen.line(`M${14 + k * 12} 120L${44 + k * 6} 6H${106 - k * 6}L${136 - k * 12} 120`, { color: k % 2 ? '#f0b93a' : a, width: 5 })
    for (const y of [34, 62, 90]) pen.rect(36 - (y - 34) * 0.27, y, 78 + (y - 34) * 0.54, 5, '#3f86c9', 2)
    pen.rect(40, 2, 70, 7, a, 3)
  }), // prettier-ignore
  drawable('beach umbrella', 150, 150, (pen, look) => {
    const cloth = bodyColor(look, '#e0453a')
    const other = secondColor(look, '#fbf5e4')
    pen.at(75, 150, { rotate: 8 }, () => pen.rect(-3, -136, 6, 136, STUFF.cream, 2))
    pen.at(90, 66, { rotate: 8 }, () => {
      pen.path('M-86 0C-82 -44 -44 -62 0 -62C44 -62 56 -40 60 0Q52 6 44 0Q26 10 8 0Q-14 10 -36 0Q-48 8 -58 0Q-72 8 -86 0Z', cloth)
      pen.path('M-58 0C-56 -30 -30 -56 0 -62C-14 -44 -36 -22 -36 0Q-48 8 -58 0Z', other)
      pen.path('M8 0C10 -22 6 -48 0 -62C26 -56 42 -30 44 0Q26 10 8 0Z', other)
      pen.circle(0, -62, 4, STUFF.cream)
    })
  }), // prettier-ignore
  drawable('street lamp', 76, 200, (pen, look) => {
    const iron = bodyColor(look, '#2f3a40')
    const shines = isLit(look)
    pen.path('M26 190H50L54 200H22Z', iron)
    pen.path('M33 60H43L46 190H30Z', { color: iron, volume: 1.600 })
    for (const y of [76, 168]) pen.rect(28, y, 20, 7, iron, 3)
    pen.line('M38 84C20 84 14 74 20 68M38 84C56 84 62 74 56 68', { color: iron, width: 4 })
    pen.path('M16 22H60L52 60H24Z', { color: shines ? '#ffe08a' : '#f4ecd0', to: shines ? '#ffc65a' : '#dfe4dc', glow: shines ? 18 : 0 })
    for (const d of ['M16 22L24 60', 'M60 22L52 60', 'M38 22V60']) pen.line(d, { color: iron, width: 3 })
    pen.path('M10 22C18 10 30 8 34 6H42C46 8 58 10 66 22Z', iron)
    pen.circle(38, 4, 4, iron)
    pen.rect(20, 58, 36, 6, iron, 2)
  }, { sockets: { top: { at: [38, 4], width: 20 } } }), // prettier-ignore
  drawable('bus stop', 160, 140, (pen, look) => {
    const color = bodyColor(look, '#2f6fb0')
    for (const x of [14, 116]) pen.rect(x, 16, 6, 124, STUFF.iron, 2)
    pen.rect(18, 24, 100, 78, { color: '#cfe6ee', alpha: 0.55 })
    pen.polygon([[24, 26], [54, 26], [34, 100], [22, 100]], { color: '#ffffff', alpha: 0.35, outline: false })
    pen.rect(70, 34, 36, 52, STUFF.paper, 2)
    writtenLines(pen, { x: 75, y: 40, width: 26, height: 40 }, 6)
    pen.rect(26, 104, 84, 8, STUFF.paleWood, 3)
    legs(pen, [36, 100], { top: 110, bottom: 140, width: 6, color: STUFF.iron })
    pen.path('M2 18C2 4 20 2 60 2C100 2 126 4 126 18Z', color)
    pen.rect(144, 30, 6, 110, STUFF.iron, 2)
    pen.rect(132, 6, 28, 36, color, 4)
    if (look.text) writeIn(pen, look.text, { x: 134, y: 12, width: 24, height: 24 }, { color: '#ffffff', bold: true })
    else {
      pen.rect(137, 13, 18, 16, '#ffffff', 3)
      pen.rect(139.500, 16, 13, 6, { color, outline: false }, 1)
      for (const x of [141, 151]) pen.circle(x, 31, 2.600, '#ffffff')
    }
  }, { sockets: { seat: { at: [66, 104], width: 74 } } }), // prettier-ignore
  drawable('picnic table', 170, 84, (pen, look) => {
    const wood = bodyColor(look, '#a8703f')
    for (const [a, b] of [[48, 24], [122, 146]] as const) pen.limb([[a, 10], [b, 82]], [9, 9], shade(wood, -0.1))
    pen.rect(26, 44, 118, 7, shade(wood, -0.12), 2)
    for (const x of [0, 108]) pen.rect(x, 40, 62, 9, wood, 3)
    for (const x of [14, 140]) pen.limb([[x + 8, 48], [x, 82]], [7, 7], shade(wood, -0.08))
    pen.rect(20, 2, 130, 12, shade(wood, 0.05), 3)
  }, { sockets: { top: { at: [85, 4], width: 116 } } }), // prettier-ignore
  drawable('pool float', 120, 70, (pen, look) => {
    const color = bodyColor(look, '#f27a9a')
    pen.ellipse(60, 38, 60, 32, { color, volume: 1.500 })
    for (let k = 0; k < 8; k++) pen.at(60, 38, { scaleY: 0.53, rotate: 0 }, () => pen.at(0, 0, { rotate: k * 45 }, () => { if (k % 2) pen.path('M-10 -60Q0 -62 10 -60L5 -30Q0 -31 -5 -30Z', { color: '#ffffff', outline: false }) }))
    pen.ellipse(60, 34, 28, 12, { color: '#5fb4d8', outline: false })
    pen.ellipse(26, 26, 10, 4, SHINE, -24)
  }), // prettier-ignore
  drawable('barbecue grill', 110, 124, (pen, look) => {
    const iron = bodyColor(look, '#c9322b')
    for (const [a, b] of [[32, 14], [78, 96]] as const) pen.limb([[a, 72], [b, 118]], [6, 6], STUFF.iron)
    pen.circle(94, 114, 10, STUFF.black)
    pen.rect(22, 94, 66, 5, STUFF.darkSteel, 2)
    if (has(look, 'open')) pen.ellipse(55, 40, 50, 8, STUFF.black)
    else {
      pen.path('M4 42C6 16 28 6 55 6C82 6 104 16 106 42Z', iron)
      pen.line('M44 8V0H66V8', { color: STUFF.black, width: 6 })
    }
    pen.path('M4 48H106C102 70 82 80 55 80C28 80 8 70 4 48Z', shade(iron, -0.04))
    pen.rect(0, 41, 110, 8, STUFF.iron, 3)
    pen.ellipse(26, 26, 6, 10, SHINE, 30)
  }, { sockets: { top: { at: [55, 42], width: 86 } } }), // prettier-ignore
]
