/** What one hears from and speaks into. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, drawable, secondColor, type Drawable } from '../drawable.ts'
import { DARK, isLit, label, SHINE, STUFF } from '../parts/house-parts.ts'

function cone(pen: Pen, x: number, y: number, radius: number): void {
  pen.circle(x, y, radius, STUFF.darkSteel)
  pen.circle(x, y, radius * 0.84, STUFF.black)
  pen.circle(x, y, radius * 0.42, { color: '#4a4f57', round: true })
}

export const SOUND_DEVICES: readonly Drawable[] = [
  drawable('radio', 140, 104, (pen, look) => {
    const color = bodyColor(look, '#b5502f')
    pen.line([[112, 26], [136, 2]], { color: STUFF.steel, width: 3.500 })
    pen.line('M26 28V18Q26 12 32 12H92Q98 12 98 18V28', { color: shade(color, -0.12), width: 7 })
    pen.rect(0, 26, 140, 78, color, 10)
    pen.rect(8, 34, 124, 62, { color: '#f2e3c2' }, 6)
    cone(pen, 40, 66, 25)
    pen.rect(74, 42, 50, 18, { color: isLit(look) ? '#ffe08a' : '#fbf5e4', glow: isLit(look) ? 5 : 0 }, 2)
    for (let x = 78; x < 122; x += 6) pen.line([[x, 46], [x, 51]], { color: STUFF.ink, width: 1.400 })
    pen.line([[94, 44], [94, 58]], { color: '#d2312b', width: 2.500 })
    for (const x of [84, 112]) pen.circle(x, 78, 10, { color: shade(color, -0.06), volume: 1.600 })
  }), // prettier-ignore
  drawable('boombox', 160, 92, (pen, look) => {
    const color = bodyColor(look, '#5b6673')
    pen.line('M22 26V10Q22 4 28 4H132Q138 4 138 10V26', { color: shade(color, -0.1), width: 8 })
    pen.rect(0, 22, 160, 70, color, 7)
    for (const x of [32, 128]) cone(pen, x, 60, 26)
    pen.rect(62, 46, 36, 28, STUFF.black, 3)
    for (const x of [72, 88]) pen.circle(x, 60, 5, STUFF.steel)
    for (let k = 0; k < 5; k++) pen.rect(60 + k * 8.400, 30, 6, 8, k === 1 ? '#d2312b' : '#dfe4e8', 2)
    pen.rect(62, 80, 36, 5, { color: '#6fdc6a', outline: false }, 2)
  }), // prettier-ignore
  drawable('speaker', 84, 130, (pen, look) => {
    const color = bodyColor(look, '#3a3230')
    pen.rect(0, 0, 84, 130, color, 7)
    const beat = 1 + Math.abs(Math.sin(look.phase * Math.PI * 2)) * 0.04
    cone(pen, 42, 30, 19 * beat)
    cone(pen, 42, 86, 34 * beat)
    for (const [x, y] of [[7, 7], [77, 7], [7, 123], [77, 123]] as const) pen.circle(x, y, 2.400, { color: STUFF.steel, outline: false })
  }, { animated: true, sockets: { top: { at: [42, 2], width: 70 } } }), // prettier-ignore
  drawable('megaphone', 130, 100, (pen, look) => {
    const color = bodyColor(look, '#e0453a')
    pen.path('M66 66L84 64L92 92Q93 100 86 100H76Q70 100 69 94Z', STUFF.iron)
    pen.path('M4 8L84 32V66L4 90Z', color)
    pen.ellipse(8, 49, 8, 45, shade(color, -0.16))
    pen.ellipse(9, 49, 4.500, 34, { color: shade(color, -0.26), outline: false })
    pen.rect(80, 30, 40, 38, STUFF.cream, 8)
    pen.rect(116, 38, 14, 22, STUFF.iron, 4)
    pen.path('M24 18L76 34V40L24 26Z', SHINE)
  }), // prettier-ignore
  drawable('headphones', 110, 112, (pen, look) => {
    const color = bodyColor(look, '#d9403f')
    pen.line('M14 68C8 -18 102 -18 96 68', { color: STUFF.black, width: 9 })
    pen.line('M24 22C40 2 70 2 86 22', { color: shade(color, 0.04), width: 8 })
    for (const s of [0, 1]) pen.at(s ? 110 : 0, 0, { scaleX: s ? -1 : 1 }, () => {
      pen.rect(18, 56, 18, 52, STUFF.black, 8)
      pen.path('M24 54V110C4 112 0 98 0 82C0 66 4 52 24 54Z', { color, volume: 1.400 })
    })
  }), // prettier-ignore
  drawable('earbuds', 90, 84, (pen, look) => {
    const color = bodyColor(look, '#f4f5f6')
    for (const s of [0, 1]) pen.at(s ? 90 : 0, 0, { scaleX: s ? -1 : 1 }, () => {
      pen.rect(20, 20, 13, 64, color, 6)
      pen.ellipse(20, 20, 20, 19, { color, round: true })
      pen.ellipse(13, 22, 6, 9, STUFF.iron, 20)
    })
  }), // prettier-ignore
  drawable('microphone', 58, 150, (pen, look) => {
    const color = bodyColor(look, '#3a3f47')
    pen.path('M14 54H44L37 142Q36 150 29 150Q22 150 21 142Z', { color, volume: 1.600 })
    pen.circle(29, 29, 29, { color: '#9aa3ab', round: true })
    if (!pen.plain) for (const k of [-20, -10, 0, 10, 20]) {
      pen.line(`M${29 + k} ${29 - Math.sqrt(784 - k * k)}Q${29 + k * 1.200} 29 ${29 + k} ${29 + Math.sqrt(784 - k * k)}`, { color: '#5b6068', width: 1.600 })
      pen.line(`M${29 - Math.sqrt(784 - k * k)} ${29 + k}Q29 ${29 + k * 1.200} ${29 + Math.sqrt(784 - k * k)} ${29 + k}`, { color: '#5b6068', width: 1.600 })
    }
    pen.rect(9, 48, 40, 10, { color: STUFF.steel, volume: 1.800 }, 4)
    pen.rect(25, 76, 8, 14, '#d2312b', 3)
  }), // prettier-ignore
  drawable('record player', 140, 72, (pen, look) => {
    const wood = bodyColor(look, '#8a5530')
    pen.polygon([[14, 0], [126, 0], [140, 40], [0, 40]], mix(wood, '#ffffff', 0.2))
    pen.ellipse(60, 21, 46, 17, STUFF.black)
    for (const k of [0.82, 0.64]) pen.ellipse(60, 21, 46 * k, 17 * k, { color: '#3f434b', outline: false })
    pen.ellipse(60, 21, 16, 6, secondColor(look, '#d9403f'))
    pen.at(60, 21, { scaleY: 0.37 }, () => pen.at(0, 0, { rotate: look.phase * 360 }, () => pen.polygon([[0, 0], [44, -7], [44, 7]], { color: '#ffffff', alpha: 0.16, outline: false })))
    pen.line('M118 8L116 26L92 32', { color: STUFF.steel, width: 4 })
    pen.circle(118, 8, 6, STUFF.iron)
    pen.rect(0, 38, 140, 26, wood, 3)
    for (const x of [18, 36]) pen.circle(x, 51, 5, STUFF.brass)
    for (const x of [12, 114]) pen.rect(x, 63, 14, 9, STUFF.black, 3)
  }, { animated: true }), // prettier-ignore
  drawable('vinyl record', 100, 100, (pen, look) => {
    pen.circle(50, 50, 50, { color: '#23252b', volume: 0.8 })
    for (const r of [44, 38, 32, 26]) pen.line(`M${50 - r} 50A${r} ${r} 0 1 1 ${50 + r} 50A${r} ${r} 0 1 1 ${50 - r} 50Z`, { color: '#45484f', width: 1.200 })
    for (const flip of [24, 204]) pen.at(50, 50, { rotate: flip + look.phase * 360 }, () => pen.polygon([[0, 0], [48, -10], [48, 10]], { color: '#ffffff', alpha: 0.12, outline: false }))
    pen.circle(50, 50, 20, bodyColor(look, '#d9403f'))
    pen.circle(50, 50, 3.500, '#f4efe6')
  }, { animated: true }), // prettier-ignore
  drawable('gramophone', 120, 150, (pen, look) => {
    const brass = bodyColor(look, STUFF.gold)
    pen.line('M84 112C112 104 112 76 86 66', { color: shade(brass, -0.1), width: 9 })
    pen.path('M92 74C84 72 72 62 62 76C48 84 26 92 6 84C-4 52 6 14 36 0C56 8 66 34 68 52C82 48 96 58 98 66Z', { color: brass, volume: 2 })
    pen.ellipse(22, 43, 18, 45, shade(brass, -0.12), 14)
    pen.ellipse(25, 44, 10, 32, { color: shade(brass, -0.24), outline: false }, 14)
    pen.ellipse(58, 114, 46, 8, STUFF.black)
    pen.ellipse(58, 113, 14, 3, '#d9403f')
    pen.rect(8, 118, 100, 26, STUFF.wood, 3)
    pen.rect(0, 142, 116, 8, STUFF.darkWood, 3)
    pen.line('M108 130H118V122', { color: STUFF.darkSteel, width: 4 })
    pen.rect(18, 124, 80, 14, { color: shade(STUFF.wood, -0.07), outline: false }, 2)
  }), // prettier-ignore
  drawable('cassette', 120, 78, (pen, look) => {
    const color = bodyColor(look, '#3a3f47')
    pen.rect(0, 0, 120, 78, color, 6)
    label(pen, { x: 9, y: 8, width: 102, height: 22 }, look, '#f7ecd2', '#e0803f')
    pen.rect(9, 30, 102, 22, { color: secondColor(look, '#e0803f'), outline: false })
    pen.rect(30, 32, 60, 22, STUFF.black, 11)
    for (const x of [42, 78]) {
      pen.circle(x, 43, 9, '#f4efe6')
      for (let k = 0; k < 6; k++) pen.at(x, 43, { rotate: k * 60 + look.phase * 360 }, () => pen.rect(-1.300, -8, 2.600, 4, { color: STUFF.black, outline: false }))
    }
    pen.polygon([[24, 78], [30, 62], [90, 62], [96, 78]], shade(color, 0.09))
    for (const [x, y] of [[6, 6], [114, 6], [6, 72], [114, 72]] as const) pen.circle(x, y, 2.200, DARK)
  }, { animated: true }), // prettier-ignore
  drawable('jukebox', 90, 140, (pen, look) => {
    const color = bodyColor(look, '#b5302f')
    pen.path('M0 140V46C0 16 20 0 45 0C70 0 90 16 90 46V140Z', color)
    pen.path('M8 132V48C8 22 24 8 45 8C66 8 82 22 82 48V132H74V50C74 28 62 17 45 17C28 17 16 28 16 50V132Z', { color: '#ffd24a', glow: 6, to: '#f2742a' })
    pen.path('M20 70V50C20 32 30 22 45 22C60 22 70 32 70 50V70Z', { color: '#bfe6f2', glow: isLit(look) ? 8 : 0 })
    pen.circle(45, 54, 14, STUFF.black)
    pen.circle(45, 54, 5, '#d9403f')
    pen.rect(20, 74, 50, 14, { color: STUFF.cream }, 2)
    for (let k = 0; k < 6; k++) pen.rect(23 + k * 7.600, 77, 5, 8, { color: k % 2 ? '#d9403f' : '#3f86c9', outline: false }, 1)
    for (let k = 0; k < 5; k++) pen.rect(24 + k * 9.400, 94, 5, 36, { color: STUFF.brass, volume: 1.800 }, 2)
  }), // prettier-ignore
]
