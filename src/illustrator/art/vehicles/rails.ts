/** What runs on rails or ropes: trains, trams, cable cars. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { detail, glass, IRON, lamp, STEEL } from '../parts/paints.ts'
import { spokedWheel, wheel } from '../parts/wheels.ts'

const bogies = (pen: Pen, look: Look, xs: readonly number[], y: number): void => {
  for (const x of xs) wheel(pen, x, y, 9, look.phase, '#9aa2ab')
}

function windowRow(pen: Pen, look: Look, [x, y, width, height]: readonly [number, number, number, number], count: number): void {
  for (let i = 0; i < count; i++) pen.rect(x + (i * width) / count, y, width / count - 6, height, glass(look), 3)
}

function train(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#2f7d4f')
  const stripe = secondColor(look, '#f1d15b')
  pen.path('M4 64C4 34 18 10 50 6H150V76H4Z', color)
  pen.path('M12 44C17 26 27 17 44 15H54V44Z', glass(look))
  windowRow(pen, look, [66, 18, 84, 22], 3)
  pen.rect(154, 8, 150, 68, color, 4)
  windowRow(pen, look, [188, 18, 114, 22], 4)
  pen.rect(164, 16, 17, 54, shade(color, -0.08), 2)
  pen.rect(167, 20, 11, 20, glass(look), 2)
  pen.rect(150, 20, 5, 52, '#30333a')
  pen.rect(5, 52, 145, 6, detail(stripe))
  pen.rect(154, 52, 150, 6, detail(stripe))
  pen.ellipse(12, 62, 5, 4, lamp(look))
  pen.rect(4, 74, 300, 7, IRON, 2)
  bogies(pen, look, [30, 54, 112, 136, 176, 200, 262, 286], 84)
}

function steamTrain(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#2b4f3a')
  const trim = secondColor(look, '#c9312c')
  for (const i of [0, 1, 2, 3]) {
    const rise = (i + look.phase) % 4
    pen.circle(46 + rise * 24, 4 - rise * 9, 11 + rise * 5, { color: '#eceae6', alpha: 0.85 - rise * 0.18, outline: false })
  }
  pen.path('M34 12H58L53 28V44H39V28Z', IRON)
  pen.rect(18, 40, 122, 40, { color, volume: 1.6 }, 8)
  pen.rect(10, 38, 14, 44, shade(color, -0.12), 5)
  for (const x of [52, 84, 116]) pen.rect(x, 40, 5, 40, detail('#d8b04a'))
  pen.path('M74 40C74 26 94 26 94 40Z', '#d8b04a')
  pen.rect(112, 28, 8, 13, '#d8b04a', 3)
  pen.path('M136 14H190V92H136Z', color)
  pen.rect(146, 26, 26, 22, glass(look), 3)
  pen.rect(128, 8, 70, 8, trim, 3)
  pen.path('M200 46H262V92H200Z', shade(color, -0.04))
  pen.path('M202 46C212 34 226 42 234 36C246 34 254 40 260 46Z', '#26262a')
  pen.rect(14, 80, 184, 9, trim, 2)
  pen.rect(198, 84, 66, 8, trim, 2)
  pen.path('M0 112L18 86H30L26 112Z', trim)
  for (const x of [6, 12, 18]) pen.line(`M${x} 110L${16 + x * 0.5} 90`, { color: '#6d1815', width: 1.6 })
  pen.circle(16, 34, 7, lamp(look))
  for (const x of [42]) spokedWheel(pen, [x, 102, 12], { phase: look.phase, color: trim, thick: 0.2 })
  for (const x of [84, 126, 168]) spokedWheel(pen, [x, 94, 20], { phase: look.phase, color: trim, spokes: 12, thick: 0.16 })
  const [dx, dy] = [Math.cos(-look.phase * Math.PI * 2) * 9, Math.sin(-look.phase * Math.PI * 2) * 9]
  pen.line(`M${84 + dx} ${94 + dy}L${168 + dx} ${94 + dy}`, { color: STEEL, width: 5 })
  pen.line(`M38 90L${84 + dx} ${94 + dy}`, { color: STEEL, width: 4 })
  for (const x of [216, 246]) spokedWheel(pen, [x, 102, 12], { phase: look.phase, color: trim, thick: 0.2 })
}

function bulletTrain(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#f4f6f8')
  const stripe = secondColor(look, '#2f5fb0')
  pen.path('M0 70C30 44 70 12 130 8H300V76H8C0 76 -2 73 0 70Z', color)
  pen.path('M74 30C90 20 104 14 122 13L118 30Z', glass(look))
  windowRow(pen, look, [140, 20, 160, 16], 8)
  pen.path('M8 66C40 52 80 46 130 46H300V54H136C90 54 50 60 12 70Z', detail(stripe))
  pen.path('M26 56C34 50 42 46 48 44L46 50C40 53 34 56 28 60Z', lamp(look))
  pen.rect(12, 72, 288, 7, IRON, 3)
  bogies(pen, look, [70, 94, 236, 260], 80)
}

function subway(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#c3cad1')
  pen.path('M2 76V20Q4 6 18 4H236Q240 4 240 8V76Z', color)
  for (const y of [48, 54, 60]) pen.line(`M8 ${y}H238`, { color: shade(color, -0.12), width: 1.2 })
  pen.path('M7 44V22Q9 12 18 11H28V44Z', glass(look))
  for (const x of [40, 128, 206]) {
    pen.rect(x, 12, 26, 62, shade(color, -0.07), 2)
    for (const dx of [2, 14]) pen.rect(x + dx, 16, 10, 28, glass(look), 2)
  }
  for (const x of [72, 98, 160, 182]) pen.rect(x, 16, 20, 24, glass(look), 3)
  pen.rect(2, 66, 238, 6, detail(secondColor(look, '#d8343a')))
  pen.circle(17, 56, 9, secondColor(look, '#d8343a'))
  pen.text(look.text ?? 'ABCDEFG'.charAt(look.seed % 7), 17, 56.5, { color: '#fff', size: 13, bold: true, maxWidth: 16 })
  pen.ellipse(8, 70, 3, 3, lamp(look))
  pen.rect(4, 76, 236, 6, IRON, 2)
  bogies(pen, look, [36, 60, 180, 204], 84)
}

function tram(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#c7332e')
  pen.line('M84 14L110 -12L136 14M92 -13H128', { color: IRON, width: 3 })
  pen.rect(20, 10, 182, 6, shade(color, -0.14), 3)
  pen.path('M6 80L12 24Q14 14 24 14H196Q206 14 208 24L214 80Z', color)
  pen.path('M10 52L14 26Q15 22 20 22H196Q204 22 206 26L210 52Z', detail(secondColor(look, '#f4ecd8')))
  pen.path('M14 48L17 27H34V48Z', glass(look))
  pen.rect(40, 24, 20, 52, shade(color, -0.06), 2)
  pen.rect(43, 27, 14, 30, glass(look), 2)
  windowRow(pen, look, [66, 27, 100, 22], 4)
  pen.rect(166, 24, 20, 52, shade(color, -0.06), 2)
  pen.rect(169, 27, 14, 30, glass(look), 2)
  pen.path('M190 27H202L205 48H190Z', glass(look))
  pen.text(look.text ?? String((look.seed % 28) + 1), 114, 66, { color: '#fff6e0', size: 15, bold: true, maxWidth: 80 })
  pen.ellipse(12, 66, 5, 5, lamp(look))
  pen.rect(16, 78, 188, 8, IRON, 3)
  bogies(pen, look, [58, 84, 136, 162], 88)
}

function streetCableCar(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#8a2f2a')
  pen.rect(14, 2, 172, 9, '#e9dfc6', 4)
  pen.rect(44, -6, 112, 9, color, 3)
  for (const x of [18, 50, 82, 112, 146, 178]) pen.rect(x, 10, 5, 60, '#b98a4a')
  pen.path('M114 14H182V40H114Z', detail('#6b4a2a'))
  for (const x of [119, 151]) pen.rect(x, 15, 26, 22, glass(look), 3)
  pen.rect(24, 48, 84, 8, WOODEN, 2)
  pen.rect(28, 32, 78, 6, WOODEN, 2)
  pen.path('M6 62H112V40H194V84H10Z', color)
  pen.rect(10, 66, 184, 4, detail('#d8b04a'))
  pen.text(look.text ?? 'POWELL ST', 154, 54, { color: '#f0d694', size: 11, bold: true, maxWidth: 74 })
  pen.circle(12, 52, 7, lamp(look))
  pen.rect(2, 82, 196, 8, IRON, 3)
  bogies(pen, look, [44, 66, 134, 156], 90)
}
const WOODEN = '#b98a4a'

function cableCar(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#d63a30')
  const sway = Math.sin(look.phase * Math.PI * 2) * 1.5
  pen.line('M0 18L140 2', { color: '#4a4f57', width: 3 })
  pen.rect(48, 6, 44, 8, IRON, 3)
  for (const x of [54, 86]) pen.circle(x, 12 - (x - 54) / 9, 5, '#8b929b')
  pen.at(70, 10, { rotate: sway }, () => {
    pen.line('M0 0V34L-18 44M0 34L18 44', { color: IRON, width: 5 })
    pen.path('M-50 54Q-48 44 -38 44H38Q48 44 50 54V58H-50Z', shade(color, -0.08))
    pen.path('M-54 58H54L50 112Q48 122 38 122H-38Q-48 122 -50 112Z', color)
    for (const x of [-48, -14, 20]) pen.rect(x, 62, 28, 28, glass(look), 4)
    pen.path('M-52 96H52L51 103H-51Z', detail(mix(color, '#ffffff', 0.8)))
  })
}

function mineCart(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#7d6a58')
  for (const [x, y, r] of [[40, 22, 14], [66, 14, 18], [92, 22, 14], [54, 26, 12], [80, 26, 12]] as const) pen.circle(x, y, r, { color: '#4a463f', round: true }) // prettier-ignore
  pen.path('M6 24H126L108 76H24Z', color)
  pen.rect(0, 18, 132, 10, shade(color, -0.1), 3)
  for (const x of [34, 66, 98]) pen.line(`M${x} 28L${x + (66 - x) * 0.12} 74`, { color: shade(color, -0.16), width: 4 })
  bogies(pen, look, [38, 94], 80)
}

export const RAILS: readonly Drawable[] = [
  fitted('train', train, { animated: true, sockets: { top: [180, 6, 200] } }),
  fitted('steam train', steamTrain, { animated: true, sockets: { top: [160, 8, 60] } }),
  fitted('bullet train', bulletTrain, { animated: true }),
  fitted('subway train', subway, { animated: true, sockets: { top: [130, 4, 200] } }),
  fitted('tram', tram, { animated: true }),
  fitted('cable car', cableCar, { animated: true, sockets: { inside: [70, 104, 90] } }),
  fitted('san francisco cable car', streetCableCar, { animated: true, sockets: { inside: [66, 50, 80] } }),
  fitted('mine cart', mineCart, { animated: true, sockets: { top: [66, 20, 90], seat: [66, 24, 60], inside: [66, 22, 90] } }),
]
