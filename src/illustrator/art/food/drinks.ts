/** Drinks in glasses and cups. */
import { mix, type Pen } from '../../pen/pen.ts'
import { bodyColor, drawable, secondColor, type Drawable, type Look } from '../drawable.ts'
import { SHINE } from '../outlines.ts'
import { steam, STUFF } from '../parts/house-parts.ts'

/** A glass on a stem: the bowl's outline, the drink's top line, the drink. */
function stemmed(
  pen: Pen,
  {
    bowl,
    level,
    drink,
    foot,
  }: { bowl: string; level: number; drink: string; foot: { x: number; top: number; bottom: number; rx: number } },
): void {
  pen.rect(foot.x - 2.5, foot.top, 5, foot.bottom - foot.top, { color: STUFF.glass })
  pen.ellipse(foot.x, foot.bottom, foot.rx, 5, STUFF.glass)
  pen.path(bowl, { color: STUFF.glass, alpha: 0.85 })
  pen.inside(bowl, () => {
    pen.rect(0, level, 140, 140, { color: drink, alpha: 0.95 })
    pen.rect(0, level, 140, 3, { color: mix(drink, '#ffffff', 0.35), outline: false })
  })
}

const tumbler = (name: string, own: string, more: (pen: Pen, look: Look) => void): Drawable =>
  drawable(name, 80, 92, (pen, look) => {
    pen.path('M2 4H78L70 84Q69 92 62 92H18Q11 92 10 84Z', { color: STUFF.glass, alpha: 0.8 })
    pen.path('M6 38H74L69 80Q68 86 62 86H18Q12 86 11 80Z', { color: bodyColor(look, own), alpha: 0.95 })
    more(pen, look)
    pen.rect(14, 14, 5, 62, SHINE, 2.500)
  }) // prettier-ignore

const ice = (pen: Pen, x: number, y: number, turn: number): void =>
  pen.at(x, y, { rotate: turn }, () => pen.rect(-10, -10, 20, 20, { color: '#eef7fb', alpha: 0.75 }, 4))

const straw = (pen: Pen, color: string, [x, y, toX, toY]: readonly [number, number, number, number]): void =>
  pen.line([[x, y], [toX, toY]], { color, width: 6 }) // prettier-ignore

/** A tall plastic cup with a dome lid. */
const takeaway = (name: string, own: string, more: (pen: Pen, look: Look) => void): Drawable =>
  drawable(name, 76, 140, (pen, look) => {
    straw(pen, secondColor(look, '#3f9a7a'), [38, 60, 48, 3])
    pen.path('M6 44C8 24 68 24 70 44Z', { color: '#eef5f8', alpha: 0.8 })
    pen.path('M4 48H72L62 134Q61 140 55 140H21Q15 140 14 134Z', { color: STUFF.glass, alpha: 0.8 })
    pen.path('M6 60H70L62 132Q61 137 55 137H21Q15 137 14 132Z', { color: bodyColor(look, own), alpha: 0.96 })
    more(pen, look)
    pen.rect(1, 42, 74, 8, '#eef5f8', 4)
    pen.path('M14 66L20 128H25L20 66Z', SHINE)
  }) // prettier-ignore

export const DRINKS: readonly Drawable[] = [
  drawable('wine', 70, 136, (pen, look) => {
    stemmed(pen, { bowl: 'M6 2H64C72 44 58 74 35 76C12 74 -2 44 6 2Z', level: 32, drink: bodyColor(look, '#8c1f3c'), foot: { x: 35, top: 74, bottom: 130, rx: 27 } })
    pen.path('M14 10C11 30 14 46 20 56H25C19 44 17 28 19 10Z', SHINE)
  }), // prettier-ignore
  drawable('champagne', 120, 150, (pen, look) => {
    const gold = bodyColor(look, '#f4d88a')
    for (const [x, t] of [[36, 8], [84, -8]] as const) pen.at(x, 146, { rotate: t }, () => pen.at(-24, -138, {}, () => {
      stemmed(pen, { bowl: 'M8 2H40C42 40 38 72 24 78C10 72 6 40 8 2Z', level: 16, drink: gold, foot: { x: 24, top: 76, bottom: 132, rx: 20 } })
      for (const [bx, by] of [[20, 60], [28, 50], [18, 40], [29, 32], [23, 24]] as const) pen.circle(bx, by, 1.800, { color: '#ffffff', outline: false })
    }))
    for (const [x, y] of [[60, 4], [50, 8], [70, 8]] as const) pen.circle(x, y, 3, { color: '#fff6d0', glow: 3, outline: false })
  }), // prettier-ignore
  drawable('champagne bottle', 56, 160, (pen, look) => {
    pen.path('M20 30H36V56C50 68 56 78 56 92V150Q56 160 46 160H10Q0 160 0 150V92C0 78 6 68 20 56Z', { color: bodyColor(look, '#2f5a3c'), volume: 1.500 })
    pen.path('M17 6Q17 0 28 0Q39 0 39 6L37 54L42 66H14L19 54Z', { color: STUFF.gold, volume: 1.700 })
    pen.rect(4, 96, 48, 36, '#f6eedb', 2)
    if (look.text) pen.text(look.text, 28, 114, { color: '#5b3a20', size: 13, font: 'serif', maxWidth: 42 })
    else pen.circle(28, 114, 9, { color: STUFF.gold, outline: false })
    pen.rect(7, 84, 4, 66, SHINE, 2)
  }), // prettier-ignore
  tumbler('whiskey', '#c9792a', (pen) => {
    ice(pen, 30, 46, 14)
    ice(pen, 52, 52, -18)
    for (const x of [22, 34, 46, 58]) pen.line([[x, 62], [x + (x - 40) * -0.1, 84]], { color: '#ffffff', width: 2, alpha: 0.4 })
  }), // prettier-ignore
  tumbler('iced tea', '#b5662a', (pen) => {
    straw(pen, '#f4efe6', [36, 70, 54, 2])
    ice(pen, 28, 44, 10)
    ice(pen, 48, 50, -14)
    pen.circle(66, 12, 12, '#f7dc3a')
    pen.circle(66, 12, 8.500, { color: '#fbeea0', outline: false })
  }), // prettier-ignore
  tumbler('mojito', '#dcefc8', (pen) => {
    straw(pen, '#3f9a5a', [36, 72, 52, 2])
    for (const [x, y, t] of [[24, 52, 20], [50, 60, -30], [36, 72, 60], [22, 30, -40], [34, 26, 20]] as const) pen.ellipse(x, y, 9, 5, '#4f9a3a', t)
    ice(pen, 54, 44, 12)
    pen.circle(60, 26, 11, '#8cc63f')
    pen.circle(60, 26, 7.500, { color: '#dcefb0', outline: false })
  }), // prettier-ignore
  drawable('martini', 92, 120, (pen, look) => {
    stemmed(pen, { bowl: 'M0 6H92L46 60Z', level: 16, drink: bodyColor(look, '#dfe9d2'), foot: { x: 46, top: 56, bottom: 114, rx: 27 } })
    pen.line([[24, 44], [84, 2]], { color: STUFF.paleWood, width: 2.500 })
    pen.ellipse(48, 28, 8, 7, '#8a9a3f')
    pen.circle(44, 30, 2.600, { color: '#d9302f', outline: false })
  }), // prettier-ignore
  drawable('margarita', 96, 116, (pen, look) => {
    stemmed(pen, { bowl: 'M2 8H94C94 34 74 40 64 44C62 56 56 64 48 64C40 64 34 56 32 44C22 40 2 34 2 8Z', level: 18, drink: bodyColor(look, '#c4e07a'), foot: { x: 48, top: 62, bottom: 110, rx: 27 } })
    pen.rect(0, 4, 96, 6, { color: '#fdfdfb' }, 3)
    pen.circle(84, 12, 12, '#8cc63f')
    pen.circle(84, 12, 8, { color: '#dcefb0', outline: false })
  }), // prettier-ignore
  drawable('latte', 112, 84, (pen, look) => {
    const cup = bodyColor(look, '#f4efe6')
    pen.line('M82 22C114 14 110 60 78 58', { color: mix(cup, '#b0a898', 0.15), width: 9 })
    pen.path('M2 18H90C90 54 76 76 60 76H32C16 76 2 54 2 18Z', { color: cup, volume: 1.300 })
    pen.ellipse(46, 18, 45, 16, mix(cup, '#ffffff', 0.4))
    pen.ellipse(46, 19, 39, 12.500, '#b5783f')
    pen.path('M46 29C34 23 24 18 30 13C36 9 44 12 46 16C48 12 56 9 62 13C68 18 58 23 46 29Z', { color: '#fbf0dc', outline: false })
    pen.ellipse(46, 80, 46, 4, mix(cup, '#b0a898', 0.2))
  }), // prettier-ignore
  drawable('espresso', 84, 84, (pen, look) => {
    const cup = bodyColor(look, '#fbf8f2')
    steam(pen, 38, 28, 26)
    pen.ellipse(42, 76, 42, 8, mix(cup, '#b0a898', 0.12))
    pen.line('M60 42C82 38 80 64 56 62', { color: mix(cup, '#b0a898', 0.15), width: 7 })
    pen.path('M12 36H66C66 58 58 72 50 74H28C20 72 12 58 12 36Z', cup)
    pen.ellipse(39, 36, 27, 7, mix(cup, '#ffffff', 0.4))
    pen.ellipse(39, 36.500, 22, 5, '#4a2a1a')
  }), // prettier-ignore
  takeaway('bubble tea', '#d9b08a', (pen) => {
    for (const [x, y] of [[24, 128], [36, 131], [48, 128], [30, 118], [43, 119], [54, 117], [24, 108], [50, 107], [36, 110]] as const) pen.circle(x, y, 5, { color: '#33241f', round: true })
  }), // prettier-ignore
  takeaway('iced coffee', '#8a5a3a', (pen) => {
    for (const [x, y, t] of [[26, 74, 12], [48, 80, -16], [34, 96, 30]] as const) ice(pen, x, y, t)
    pen.path('M6 60H70L69 70C58 78 50 66 38 74C26 80 18 68 7 72Z', { color: '#f4e6d2', outline: false, alpha: 0.9 })
  }), // prettier-ignore
  takeaway('frappe', '#c99a6a', (pen) => {
    for (const [x, y, r] of [[24, 44, 15], [52, 44, 15], [38, 34, 15]] as const) pen.circle(x, y, r, { color: '#fffaf2', round: true })
    pen.line('M22 40C30 32 36 44 42 34S56 42 58 38', { color: '#5b3420', width: 3.500 })
  }), // prettier-ignore
  drawable('coconut drink', 110, 124, (pen, look) => {
    straw(pen, '#e0457f', [58, 60, 84, 6])
    pen.at(36, 44, { rotate: -20 }, () => {
      pen.rect(-1.500, -38, 3, 50, STUFF.paleWood)
      pen.path('M-26 -24C-22 -42 22 -42 26 -24Z', '#f7c93a')
      pen.path('M-9 -25C-8 -40 8 -40 9 -25Z', { color: '#e0457f', outline: false })
    })
    pen.circle(55, 76, 48, { color: bodyColor(look, '#7a4a2c'), round: true })
    for (let k = 0; k < 14; k++) pen.line([[20 + ((k * 29) % 72), 70 + ((k * 17) % 40)], [25 + ((k * 29) % 72), 78 + ((k * 17) % 40)]], { color: '#5b341c', width: 2 })
    pen.ellipse(55, 42, 34, 10, '#fbfaf4')
    pen.ellipse(55, 42.500, 27, 7, { color: '#dfeef2', outline: false })
    pen.path('M86 40C90 30 102 30 106 38C104 50 90 52 86 40Z', '#f07f9a')
  }), // prettier-ignore
  drawable('juice box', 62, 112, (pen, look) => {
    const color = bodyColor(look, '#f79a2e')
    pen.line('M40 20V8L54 2', { color: '#f4f5f6', width: 5 })
    pen.rect(0, 18, 62, 94, color, 3)
    pen.rect(0, 18, 62, 12, { color: mix(color, '#ffffff', 0.4), outline: false }, 3)
    pen.circle(31, 68, 22, { color: '#fbf5e4' })
    if (look.text) pen.text(look.text, 31, 69, { color: '#b5501c', size: 14, bold: true, maxWidth: 38 })
    else {
      pen.circle(31, 71, 13, { color, round: true })
      pen.ellipse(38, 57, 8, 4, { color: '#4f9a3a' }, -24)
    }
  }), // prettier-ignore
  drawable('punch bowl', 140, 96, (pen, look) => {
    const punch = bodyColor(look, '#e0405a')
    pen.path('M8 18H132C132 52 108 72 86 76V86H54V76C32 72 8 52 8 18Z', { color: STUFF.glass, alpha: 0.85 })
    pen.path('M12 28H128C124 54 104 68 84 72H56C36 68 16 54 12 28Z', { color: punch, alpha: 0.95 })
    for (const [x, y] of [[40, 24], [70, 22], [98, 25]] as const) {
      pen.ellipse(x, y, 14, 7, '#f79a2e')
      pen.ellipse(x, y, 10, 4.500, { color: '#fbd08a', outline: false })
    }
    pen.rect(42, 84, 56, 12, { color: STUFF.glass, volume: 1.500 }, 5)
    pen.line('M112 30L134 2', { color: STUFF.steel, width: 6 })
    pen.rect(0, 14, 140, 7, { color: '#eef5f8' }, 3.500)
  }, { sockets: { inside: { at: [70, 22], width: 100 } } }), // prettier-ignore
]
