/** Bags, cases and purses. */
import { mix, shade } from '../../pen/pen.ts'
import { bodyColor, drawable, secondColor, type Drawable } from '../drawable.ts'
import { DARK, has, STUFF, writeIn } from '../parts/house-parts.ts'

export const BAGS: readonly Drawable[] = [
  drawable('bag', 92, 124, (pen, look) => {
    const paper = bodyColor(look, '#d9a566')
    for (const shift of [-5, 5]) pen.line(`M${28 + shift} 40V18C${28 + shift} 0 ${64 + shift} 0 ${64 + shift} 18V40`, { color: shade(paper, -0.2), width: 4 })
    pen.polygon([[4, 34], [88, 34], [92, 124], [0, 124]], paper)
    pen.polygon([[88, 34], [92, 124], [76, 124], [80, 34]], { color: '#000000', alpha: 0.12, outline: false })
    pen.rect(4, 34, 84, 7, DARK)
    if (look.text) writeIn(pen, look.text, { x: 12, y: 58, width: 66, height: 44 }, { color: '#ffffff', bold: true })
    else pen.circle(42, 80, 16, { color: mix(paper, '#ffffff', 0.45), outline: false })
  }, { sockets: { inside: { at: [46, 36], width: 66 }, picture: { at: [44, 80], width: 50 } } }), // prettier-ignore
  drawable('tote bag', 96, 124, (pen, look) => {
    const cloth = bodyColor(look, '#efe6d2')
    pen.line('M26 50C24 -12 72 -12 70 50', { color: shade(cloth, -0.12), width: 7 })
    pen.path('M2 44H94L92 112Q92 124 82 124H14Q4 124 4 112Z', cloth)
    pen.line([[6, 52], [90, 52]], { color: shade(cloth, -0.16), width: 2, dash: [5, 4] })
    if (look.text) writeIn(pen, look.text, { x: 14, y: 62, width: 68, height: 50 }, { color: STUFF.ink, bold: true })
    else pen.path('M48 108C30 96 26 80 38 76C44 74 48 80 48 84C48 80 52 74 58 76C70 80 66 96 48 108Z', secondColor(look, '#d9573f'))
  }, { sockets: { inside: { at: [48, 46], width: 70 }, picture: { at: [48, 86], width: 52 } } }), // prettier-ignore
  drawable('briefcase', 130, 98, (pen, look) => {
    const leather = bodyColor(look, '#7a4a2c')
    pen.line('M46 20V10Q46 4 52 4H78Q84 4 84 10V20', { color: shade(leather, -0.1), width: 8 })
    pen.rect(0, 18, 130, 80, leather, 9)
    pen.path('M0 27Q0 18 9 18H121Q130 18 130 27V54L70 60H60L0 54Z', shade(leather, 0.05))
    for (const x of [26, 92]) pen.rect(x, 48, 12, 18, { color: STUFF.brass, volume: 1.6 }, 2)
    pen.rect(58, 50, 14, 16, shade(leather, -0.12), 3)
  }), // prettier-ignore
  drawable('wallet', 120, 84, (pen, look) => {
    const leather = bodyColor(look, '#8a5532')
    for (const [y, c] of [[4, '#6fae7a'], [12, '#86c08f']] as const) pen.rect(12, y, 92, 40, c, 2)
    pen.rect(0, 20, 120, 64, leather, 9)
    pen.rect(6, 26, 108, 52, { color: shade(leather, 0.05), outline: false }, 6)
    pen.line([[8, 78], [84, 78]], { color: mix(leather, '#ffffff', 0.4), width: 1.6, dash: [5, 3] })
    pen.path('M120 38H92C82 38 82 66 92 66H120Z', shade(leather, -0.08))
    pen.circle(95, 52, 6, { color: STUFF.brass, volume: 1.6 })
  }), // prettier-ignore
  drawable('sack', 90, 110, (pen, look) => {
    const cloth = bodyColor(look, '#c9a66b')
    pen.path('M30 20C20 8 24 0 34 4C40 -2 50 -2 56 4C66 0 70 8 60 20Z', shade(cloth, 0.04))
    pen.path('M30 22H60C84 40 94 74 86 98C84 108 76 110 66 110H24C14 110 6 108 4 98C-4 74 6 40 30 22Z', { color: cloth, round: true })
    pen.rect(27, 17, 36, 8, '#8a5a34', 4)
    if (look.text) writeIn(pen, look.text, { x: 20, y: 50, width: 50, height: 40 }, { color: '#4a3320', font: 'stencil' })
    else pen.line('M28 40C22 56 20 70 22 84M58 40C64 52 68 62 68 74', { color: shade(cloth, -0.14), width: 2.500 })
  }), // prettier-ignore
  drawable('trash bag', 96, 108, (pen, look) => {
    const plastic = bodyColor(look, '#2e3138')
    pen.path('M38 22L24 4L40 8L48 0L58 8L72 2L58 22Z', shade(plastic, 0.06))
    pen.path('M36 22H60C70 34 96 56 96 82C96 100 84 108 66 108H30C12 108 0 100 0 82C0 56 26 34 36 22Z', { color: plastic, volume: 1.8 })
    for (const d of ['M40 28C30 44 20 56 18 76', 'M54 28C60 48 72 60 76 84', 'M47 30C44 56 48 76 44 96']) pen.line(d, { color: '#ffffff', width: 3, alpha: 0.18 })
  }), // prettier-ignore
  drawable('doctor bag', 120, 96, (pen, look) => {
    const leather = bodyColor(look, '#5b3a2c')
    pen.line('M42 26C42 -4 78 -4 78 26', { color: shade(leather, -0.1), width: 8 })
    pen.path('M18 24H102L120 84Q120 96 108 96H12Q0 96 0 84Z', leather)
    pen.rect(14, 20, 92, 10, { color: STUFF.brass, volume: 1.6 }, 3)
    if (has(look, 'open')) pen.rect(20, 22, 80, 5, DARK)
    pen.circle(60, 64, 18, '#ffffff')
    pen.path('M56 52H64V60H72V68H64V76H56V68H48V60H56Z', { color: '#d2312b', outline: false })
  }), // prettier-ignore
]
