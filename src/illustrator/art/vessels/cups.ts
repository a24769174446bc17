/** Cups, glasses, pots and dishes of the table. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, drawable, secondColor, type Drawable, type Look } from '../drawable.ts'
import { DARK, has, SHINE, steam, STUFF, writeIn } from '../parts/house-parts.ts'

/** The opening of a cup, with what is in it. */
function brim(
  pen: Pen,
  look: Look,
  { x, y, rx, color, drink }: { x: number; y: number; rx: number; color: string; drink: string },
): void {
  pen.ellipse(x, y, rx, rx * 0.24, mix(color, '#ffffff', 0.25))
  pen.ellipse(x, y + 0.5, rx * 0.86, rx * 0.18, { color: has(look, 'empty') ? shade(color, -0.1) : drink, outline: false })
}

const ear = (pen: Pen, along: string, color: string, width: number): void =>
  pen.line(along, { color: shade(color, -0.05), width })

export const CUPS: readonly Drawable[] = [
  drawable('mug', 104, 100, (pen, look) => {
    const color = bodyColor(look, '#d9573f')
    ear(pen, 'M74 28C106 18 108 78 74 72', color, 11)
    pen.path('M0 10H80V88C80 96 74 100 66 100H14C6 100 0 96 0 88Z', { color, volume: 1.4 })
    brim(pen, look, { x: 40, y: 10, rx: 40, color, drink: '#5b3420' })
    if (look.text) writeIn(pen, look.text, { x: 8, y: 32, width: 64, height: 48 }, { color: '#ffffff', bold: true })
    pen.rect(8, 30, 6, 56, SHINE, 3)
  }, { sockets: { inside: { at: [40, 6], width: 62 }, top: { at: [40, 6], width: 62 }, picture: { at: [40, 58], width: 52 }, handle: { at: [94, 48] } } }), // prettier-ignore
  drawable('teacup', 128, 76, (pen, look) => {
    const china = bodyColor(look, '#f7f4ee')
    pen.ellipse(58, 66, 58, 9, china)
    pen.ellipse(58, 64, 40, 5, { color: shade(china, -0.08), outline: false })
    ear(pen, 'M92 20C122 6 122 48 84 46', china, 6)
    pen.path('M12 10H104C104 40 88 64 70 66H46C28 64 12 40 12 10Z', { color: china, volume: 1.3 })
    brim(pen, look, { x: 58, y: 10, rx: 46, color: china, drink: '#b5702c' })
    const bloom = secondColor(look, '#e0607a')
    for (const [x, y] of [[40, 38], [60, 46], [78, 36]] as const) {
      pen.circle(x, y, 5, { color: bloom, outline: false })
      pen.ellipse(x + 7, y + 3, 4, 2, { color: '#5a9a52', outline: false }, 20)
    }
  }, { sockets: { inside: { at: [58, 6], width: 70 }, top: { at: [58, 6], width: 70 } } }), // prettier-ignore
  drawable('coffee cup', 74, 116, (pen, look) => {
    const sleeve = bodyColor(look, '#8a5a34')
    pen.path('M6 20H68L60 112C60 115 58 116 55 116H19C16 116 14 115 14 112Z', STUFF.cream)
    pen.path('M9 44H65L61 90H13Z', sleeve)
    pen.circle(37, 66, 12, { color: mix(sleeve, '#ffffff', 0.7), outline: false })
    pen.ellipse(37, 66, 4, 7, { color: sleeve, outline: false }, 30)
    pen.rect(0, 10, 74, 12, STUFF.black, 4)
    pen.path('M6 10L12 0H62L68 10Z', STUFF.black)
    if (look.text) pen.text(look.text, 37, 100, { color: '#3a2b1c', size: 13, bold: true, maxWidth: 42 })
  }), // prettier-ignore
  drawable('glass', 66, 100, (pen, look) => {
    pen.path('M0 2H66L58 94C58 98 55 100 51 100H15C11 100 8 98 8 94Z', { color: STUFF.glass, alpha: 0.75 })
    if (!has(look, 'empty')) {
      pen.path('M3 34H63L58 90H8Z', { color: bodyColor(look, '#a9d9f0'), alpha: 0.9 })
      pen.ellipse(33, 34, 30, 5, { color: mix(bodyColor(look, '#a9d9f0'), '#ffffff', 0.5), outline: false })
    }
    pen.ellipse(33, 4, 33, 4, { color: '#f2f8fb', alpha: 0.9 })
    pen.path('M10 14L17 84H23L17 14Z', SHINE)
  }, { sockets: { inside: { at: [33, 8], width: 48 }, top: { at: [33, 4], width: 50 } } }), // prettier-ignore
  drawable('teapot', 150, 112, (pen, look) => {
    const china = bodyColor(look, '#5f8fb8')
    ear(pen, 'M112 40C160 18 158 96 108 88', china, 10)
    pen.path('M38 74C20 72 18 50 10 38L0 34L10 24C28 28 34 42 46 46Z', china)
    pen.path('M76 22C112 22 124 46 124 68C124 90 110 106 98 110H54C42 106 28 90 28 68C28 46 40 22 76 22Z', { color: china, round: true })
    pen.rect(50, 106, 52, 6, shade(china, -0.08), 3)
    pen.path('M46 28C52 16 100 16 106 28C96 34 56 34 46 28Z', shade(china, 0.05))
    pen.circle(76, 9, 9, { color: china, round: true })
    const bloom = secondColor(look, '#fbf4e2')
    for (const [x, y] of [[60, 64], [92, 64], [76, 82]] as const) {
      for (let turn = 0; turn < 360; turn += 72) pen.at(x, y, { rotate: turn }, () => pen.ellipse(0, -6, 3.4, 5, { color: bloom, outline: false }))
      pen.circle(x, y, 3, { color: '#f0bf45', outline: false })
    }
    pen.ellipse(46, 56, 6, 16, SHINE, 18)
    if (isSteaming(look)) steam(pen, 6, 24, 24, look.phase)
  }, { sockets: { top: { at: [76, 4], width: 40 } } }), // prettier-ignore
  drawable('kettle', 132, 128, (pen, look) => {
    const steel = bodyColor(look, '#b9c0c8')
    pen.line('M30 46C32 -10 100 -10 104 46', { color: STUFF.black, width: 10 })
    pen.path('M30 84C16 78 12 58 0 52L8 40C24 44 30 56 40 62Z', shade(steel, -0.05))
    pen.path('M66 42C98 42 118 64 124 104Q126 120 114 120H18Q6 120 8 104C14 64 36 42 66 42Z', { color: steel, volume: 2 })
    pen.rect(4, 116, 124, 12, shade(steel, -0.16), 5)
    pen.path('M40 48C46 38 88 38 94 48C82 54 52 54 40 48Z', shade(steel, 0.04))
    pen.circle(67, 36, 7, STUFF.black)
    pen.path('M30 70C36 62 42 58 48 56L46 64C40 68 34 84 32 100L26 100C26 88 27 78 30 70Z', SHINE)
  }), // prettier-ignore
  drawable('pitcher', 112, 132, (pen, look) => {
    const color = bodyColor(look, '#6aa5a0')
    ear(pen, 'M82 28C122 18 120 98 80 96', color, 10)
    pen.path('M0 12C12 8 20 2 28 0H78C84 6 82 20 80 32C98 60 96 90 88 120C86 130 80 132 72 132H30C22 132 16 130 14 120C6 90 6 60 22 32C16 26 8 20 0 12Z', { color, volume: 1.5 })
    pen.path('M8 13C18 9 24 5 30 3H76C70 12 24 16 8 13Z', { color: shade(color, -0.2), outline: false })
    pen.line('M10 88C30 96 74 96 93 88', { color: '#ffffff', width: 4, alpha: 0.6 })
    pen.ellipse(26, 70, 5, 20, SHINE, 8)
  }, { sockets: { inside: { at: [50, 8], width: 40 } } }), // prettier-ignore
  drawable('plate', 140, 36, (pen, look) => {
    const china = bodyColor(look, '#f4f2ec')
    pen.path('M0 14C12 32 40 36 50 36H90C100 36 128 32 140 14Z', shade(china, -0.08))
    pen.ellipse(70, 14, 70, 14, china)
    pen.ellipse(70, 14, 62, 11.6, { color: secondColor(look, look.colors[0] ? '#ffffff' : '#7fa6c9'), alpha: 0.7, outline: false })
    pen.ellipse(70, 14, 59, 10.6, { color: china, outline: false })
    pen.ellipse(70, 15, 42, 7, { color: shade(china, -0.05), outline: false })
  }, { sockets: { top: { at: [70, 14], width: 100 }, inside: { at: [70, 14], width: 100 } } }), // prettier-ignore
  drawable('tray', 160, 40, (pen, look) => {
    const color = bodyColor(look, '#a8683a')
    for (const x of [16, 144]) pen.line(`M${x - 12} 16C${x - 12} 2 ${x + 12} 2 ${x + 12} 16`, { color: STUFF.brass, width: 4 })
    pen.path('M0 14H160L150 36C149 39 147 40 144 40H16C13 40 11 39 10 36Z', shade(color, -0.04))
    pen.ellipse(80, 15, 80, 9, shade(color, -0.12))
    pen.ellipse(80, 17, 72, 6.4, { color, outline: false })
  }, { sockets: { top: { at: [80, 17], width: 130 }, inside: { at: [80, 17], width: 130 } } }), // prettier-ignore
  drawable('pot', 140, 100, (pen, look) => {
    const color = bodyColor(look, '#c8402f')
    for (const x of [8, 132]) pen.line(`M${x < 70 ? 18 : 122} 44H${x}V56H${x < 70 ? 18 : 122}`, { color: shade(color, -0.16), width: 8 })
    pen.path('M16 34H124V82C124 94 116 100 104 100H36C24 100 16 94 16 82Z', { color, volume: 1.5 })
    if (!has(look, 'open')) {
      pen.path('M12 34C14 20 40 12 70 12C100 12 126 20 128 34Z', { color: shade(color, 0.04), volume: 1.5 })
      pen.rect(60, 0, 20, 14, STUFF.black, 6)
    } else {
      pen.ellipse(70, 34, 56, 12, shade(color, 0.06))
      pen.ellipse(70, 35, 49, 8.6, { color: '#e2a14a', outline: false })
      steam(pen, 70, 30, 28, look.phase)
    }
    pen.rect(12, 32, 116, 6, shade(color, -0.1), 3)
    pen.rect(26, 46, 7, 40, SHINE, 3)
  }, { sockets: { inside: { at: [70, 32], width: 90 }, top: { at: [70, 10], width: 80 } } }), // prettier-ignore
  drawable('pan', 190, 44, (pen, look) => {
    const iron = bodyColor(look, '#3f434b')
    pen.path('M96 18C130 14 150 10 176 4C186 2 190 6 190 10C190 16 186 18 178 18C154 18 130 22 100 26Z', secondColor(look, STUFF.black))
    pen.path('M0 14H116L104 38C102 42 98 44 92 44H24C18 44 14 42 12 38Z', { color: iron, volume: 1.7 })
    pen.ellipse(58, 14, 58, 9, shade(iron, 0.14))
    pen.ellipse(58, 15, 51, 6.6, { color: shade(iron, -0.08), outline: false })
    pen.circle(182, 10, 2.6, DARK)
  }, { sockets: { inside: { at: [58, 14], width: 84 }, top: { at: [58, 14], width: 84 } } }), // prettier-ignore
  drawable('wok', 190, 64, (pen, look) => {
    const iron = bodyColor(look, '#454a52')
    pen.limb([[128, 22], [184, 7]], [8, 11], STUFF.darkWood)
    pen.path('M0 16H138C132 44 108 64 84 64H54C30 64 6 44 0 16Z', { color: iron, volume: 1.7 })
    pen.ellipse(69, 16, 69, 10, shade(iron, 0.12))
    pen.ellipse(69, 17, 62, 7.6, { color: shade(iron, -0.06), outline: false })
    if (!has(look, 'empty')) for (const [x, y, c] of [[34, 14, '#6fae4a'], [50, 9, '#e07a35'], [66, 12, '#f4d06a'], [82, 8, '#6fae4a'], [98, 13, '#c93a2c'], [58, 17, '#f4d06a'], [78, 17, '#e07a35']] as const) pen.ellipse(x, y, 10, 6, { color: c, round: true }, x % 40 - 20)
  }, { sockets: { inside: { at: [69, 14], width: 100 } } }), // prettier-ignore
  drawable('cauldron', 130, 124, (pen, look) => {
    const iron = bodyColor(look, '#3a3d44')
    const brew = secondColor(look, '#7fd44f')
    for (const x of [30, 100]) pen.limb([[x, 104], [x + (x < 65 ? -6 : 6), 119]], [14, 9], shade(iron, -0.06))
    pen.path('M18 36H112C132 62 130 96 104 112Q65 124 26 112C0 96 -2 62 18 36Z', { color: iron, round: true })
    pen.ellipse(65, 36, 60, 15, shade(iron, 0.08))
    pen.ellipse(65, 35, 51, 10.5, { color: brew, glow: isSteaming(look) ? 8 : 4, outline: false })
    for (const [x, y, r] of [[40, 28, 9], [62, 22, 11], [86, 28, 9], [54, 8, 5], [76, 10, 4], [70, 2, 2]] as const) pen.circle(x, y + Math.sin(look.phase * 6.283 + x) * 1.5, r, { color: mix(brew, '#ffffff', 0.25), round: true })
    for (const x of [10, 120]) pen.line(`M${x} 52C${x + (x < 65 ? -12 : 12)} 54 ${x + (x < 65 ? -12 : 12)} 70 ${x} 72`, { color: STUFF.darkSteel, width: 5 })
    pen.ellipse(28, 74, 6, 18, SHINE, 14)
  }, { animated: true, sockets: { inside: { at: [65, 30], width: 84 } } }), // prettier-ignore
  drawable('lunchbox', 120, 92, (pen, look) => {
    const color = bodyColor(look, '#e0533c')
    pen.line('M40 24V10Q40 4 46 4H74Q80 4 80 10V24', { color: STUFF.black, width: 8 })
    pen.rect(0, 20, 120, 72, color, 12)
    pen.rect(0, 46, 120, 5, DARK)
    pen.rect(50, 40, 20, 18, STUFF.brass, 4)
    pen.circle(28, 70, 11, { color: mix(color, '#ffffff', 0.6), outline: false })
    pen.circle(92, 70, 11, { color: mix(color, '#ffffff', 0.6), outline: false })
  }), // prettier-ignore
  drawable('flower pot', 100, 92, (pen, look) => {
    const clay = bodyColor(look, '#c5683f')
    pen.path('M10 20H90L80 86C79 90 77 92 72 92H28C23 92 21 90 20 86Z', { color: clay, volume: 1.4 })
    pen.path('M0 6H100V18C100 24 96 26 92 26H8C4 26 0 24 0 18Z', shade(clay, 0.04))
    pen.ellipse(50, 7, 50, 7, shade(clay, 0.08))
    pen.ellipse(50, 7.6, 43, 5, { color: '#5b3a26', outline: false })
  }, { sockets: { inside: { at: [50, 6], width: 70 }, top: { at: [50, 6], width: 70 } } }), // prettier-ignore
  drawable('goblet', 76, 128, (pen, look) => {
    const gold = bodyColor(look, STUFF.gold)
    pen.path('M4 8H72C74 44 62 64 44 68V100C56 104 66 112 68 122H8C10 112 20 104 32 100V68C14 64 2 44 4 8Z', { color: gold, volume: 2 })
    pen.ellipse(38, 121, 31, 7, { color: gold, volume: 2 })
    pen.ellipse(38, 9, 35, 8, shade(gold, 0.08))
    pen.ellipse(38, 10, 29, 5.6, { color: '#7c1f36', outline: false })
    for (const [x, c] of [[20, '#c8322f'], [38, '#3f86c9'], [56, '#3f9a5a']] as const) pen.ellipse(x, 36, 5, 6, c)
    pen.ellipse(38, 82, 10, 7, shade(gold, 0.05))
  }), // prettier-ignore
  drawable('champagne glass', 48, 140, (pen, look) => {
    pen.rect(21.500, 84, 5, 48, { color: STUFF.glass })
    pen.ellipse(24, 134, 22, 6, STUFF.glass)
    pen.path('M2 2H46C46 46 44 78 24 88C4 78 2 46 2 2Z', { color: STUFF.glass, alpha: 0.85 })
    pen.path('M4 20H44C43 50 40 74 24 82C8 74 5 50 4 20Z', { color: bodyColor(look, '#f4d88a'), alpha: 0.95 })
    for (const [x, y] of [[20, 66], [28, 54], [18, 46], [30, 36], [24, 28], [26, 74]] as const) pen.circle(x, y, 1.8, { color: '#ffffff', alpha: 0.8, outline: false })
    pen.path('M8 8C8 34 10 54 14 66H18C14 50 13 30 13 8Z', SHINE)
  }), // prettier-ignore
  drawable('measuring cup', 120, 96, (pen, look) => {
    ear(pen, 'M86 24C124 18 122 80 84 76', bodyColor(look, '#c9d8e2'), 10)
    pen.path('M0 8L12 2H90L86 90C86 94 83 96 79 96H19C15 96 12 94 12 90L8 18Z', { color: STUFF.glass, alpha: 0.8 })
    if (!has(look, 'empty')) pen.path('M10.500 44H88L86 90C86 93 83 94 79 94H19C15 94 13 93 13 90Z', { color: bodyColor(look, '#8fd0ef'), alpha: 0.85 })
    for (const [y, w] of [[28, 14], [40, 22], [52, 14], [64, 22], [76, 14]] as const) pen.line([[50, y], [50 + w, y]], { color: '#c8322f', width: 3 })
    pen.line([[50, 22], [50, 82]], { color: '#c8322f', width: 2 })
    pen.rect(18, 16, 6, 70, SHINE, 3)
  }, { sockets: { inside: { at: [48, 20], width: 60 } } }), // prettier-ignore
]

function isSteaming(look: Look): boolean {
  return has(look, 'hot', 'steaming', 'boiling')
}
