/** Things of doctors, chemists and stargazers, and the glass and gold of wizards. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, drawable, secondColor, type Drawable } from '../drawable.ts'
import { starPoints } from '../outlines.ts'
import { DARK, SHINE, STUFF } from '../parts/house-parts.ts'

const bubbles = (pen: Pen, points: readonly (readonly [number, number, number])[]): void =>
  points.forEach(([x, y, r]) => pen.circle(x, y, r, { color: '#ffffff', alpha: 0.75, outline: false }))

export const SCIENCE_THINGS: readonly Drawable[] = [
  drawable('pill', 110, 60, (pen, look) => {
    const color = bodyColor(look, '#d9403f')
    pen.at(55, 30, { rotate: -14 }, () => {
      pen.path('M0 -19H-30A19 19 0 0 0 -30 19H0Z', { color, volume: 1.600 })
      pen.path('M0 -19H30A19 19 0 0 1 30 19H0Z', { color: secondColor(look, '#f7f4ec'), volume: 1.600 })
      pen.rect(-40, -13, 76, 5, SHINE, 2.500)
    })
  }), // prettier-ignore
  drawable('pill bottle', 70, 112, (pen, look) => {
    const color = bodyColor(look, '#f0913a')
    pen.rect(6, 28, 58, 84, { color, volume: 1.600, alpha: 0.95 }, 8)
    pen.rect(0, 0, 70, 30, '#fbfbf8', 6)
    for (let x = 8; x < 66; x += 8) pen.rect(x, 5, 3, 20, DARK, 1)
    pen.rect(6, 46, 58, 44, '#fbfbf8')
    pen.path('M31 52H39V60H47V68H39V76H31V68H23V60H31Z', { color: '#d9403f', outline: false })
    pen.rect(16, 80, 38, 4, { color: '#8d8f99', outline: false }, 2)
  }), // prettier-ignore
  drawable('syringe', 140, 54, (pen, look) => {
    pen.rect(0, 26, 36, 2.400, STUFF.steel)
    pen.polygon([[30, 22], [42, 18], [42, 36], [30, 32]], STUFF.steel)
    pen.rect(40, 12, 66, 30, { color: STUFF.glass, alpha: 0.9 }, 3)
    pen.rect(43, 15, 36, 24, { color: bodyColor(look, '#6fb9e0'), outline: false }, 2)
    pen.rect(78, 14, 7, 26, STUFF.iron, 2)
    for (const x of [50, 58, 66, 74]) pen.line([[x, 13], [x, 21]], { color: STUFF.ink, width: 1.600 })
    pen.rect(85, 24, 48, 6, STUFF.steel)
    pen.rect(103, 4, 6, 46, STUFF.darkSteel, 3)
    pen.rect(130, 8, 10, 38, STUFF.darkSteel, 4)
  }), // prettier-ignore
  drawable('bandage', 130, 80, (pen, look) => {
    const color = bodyColor(look, '#e3b48a')
    pen.at(65, 40, { rotate: -24 }, () => {
      pen.rect(-66, -19, 132, 38, color, 19)
      pen.rect(-21, -19, 42, 38, { color: mix(color, '#ffffff', 0.35) }, 3)
      for (const s of [-1, 1]) for (const [x, y] of [[32, -8], [32, 8], [42, 0], [52, -8], [52, 8]] as const) pen.circle(x * s, y, 2, { color: shade(color, -0.14), outline: false })
      for (const [x, y] of [[-9, -8], [9, -8], [0, 0], [-9, 8], [9, 8]] as const) pen.circle(x, y, 2.400, { color: shade(color, -0.1), outline: false })
    })
  }), // prettier-ignore
  drawable('first aid kit', 124, 96, (pen, look) => {
    const color = bodyColor(look, '#f4f5f6')
    pen.line('M44 20V8Q44 3 50 3H74Q80 3 80 8V20', { color: STUFF.iron, width: 7 })
    pen.rect(0, 18, 124, 78, color, 9)
    pen.rect(0, 40, 124, 3, DARK)
    for (const x of [18, 92]) pen.rect(x, 34, 14, 14, STUFF.steel, 3)
    pen.path('M53 40H71V55H86V73H71V88H53V73H38V55H53Z', { color: '#d9302b', outline: false })
  }), // prettier-ignore
  drawable('stethoscope', 120, 124, (pen, look) => {
    const tube = bodyColor(look, '#2f4f7a')
    for (const s of [-1, 1]) pen.line(`M${42 + s * 26} 8C${42 + s * 36} 34 ${42 + s * 18} 54 42 70`, { color: STUFF.steel, width: 6 })
    for (const x of [16, 68]) pen.circle(x, 7, 7, STUFF.black)
    pen.line('M42 68C40 116 86 134 98 104', { color: tube, width: 8 })
    pen.line('M34 58L42 72L50 58', { color: tube, width: 8 })
    pen.circle(100, 84, 20, { color: STUFF.steel, volume: 1.900 })
    pen.circle(100, 84, 12, { color: STUFF.darkSteel })
  }), // prettier-ignore
  drawable('crutches', 60, 150, (pen, look) => {
    const wood = bodyColor(look, '#c9935a')
    for (const [x, t] of [[16, -3], [44, 3]] as const) pen.at(x, 148, { rotate: t }, () => {
      for (const s of [-1, 1]) pen.limb([[s * 8, -138], [s * 7, -70], [0, -36]], [5, 5, 5], wood)
      pen.limb([[0, -36], [0, -4]], [6, 6], wood)
      pen.rect(-8, -92, 16, 6, wood, 3)
      pen.rect(-12, -146, 24, 11, '#5b4a3f', 5)
      pen.rect(-5, -6, 10, 8, STUFF.black, 3)
    })
  }), // prettier-ignore
  drawable('microscope', 96, 140, (pen, look) => {
    const color = bodyColor(look, '#eef1f3')
    pen.path('M60 30C96 44 100 96 70 122L56 114C78 96 76 60 52 48Z', color)
    pen.at(42, 44, { rotate: -24 }, () => {
      pen.rect(-13, -30, 26, 54, color, 4)
      pen.rect(-9, -46, 18, 18, STUFF.black, 3)
      pen.rect(-8, 22, 16, 14, STUFF.steel)
      pen.rect(-5, 35, 10, 8, STUFF.iron, 2)
    })
    pen.circle(74, 84, 9, STUFF.iron)
    pen.rect(16, 94, 54, 8, STUFF.iron, 3)
    pen.rect(28, 90, 28, 4, { color: '#8fd0ef' }, 1)
    pen.path('M8 128Q8 120 20 120H80Q92 120 92 130V140H8Z', color)
  }), // prettier-ignore
  drawable('telescope', 130, 140, (pen, look) => {
    const color = bodyColor(look, '#3f5f9a')
    for (const x of [40, 74, 106]) pen.limb([[74, 70], [x, 136]], [7, 5], STUFF.darkWood)
    pen.at(74, 62, { rotate: 28 }, () => {
      pen.rect(-64, -17, 34, 34, { color: STUFF.brass, volume: 1.800 }, 3)
      pen.rect(-34, -14, 66, 28, { color, volume: 1.600 })
      pen.rect(30, -9, 24, 18, { color: STUFF.brass, volume: 1.800 })
      pen.rect(52, -6, 12, 12, STUFF.black, 3)
      pen.rect(-26, -22, 30, 6, STUFF.black, 3)
      pen.ellipse(-64, 0, 4, 16, { color: '#a9d7ef' })
    })
    pen.circle(74, 70, 9, STUFF.brass)
  }), // prettier-ignore
  drawable('binoculars', 120, 100, (pen, look) => {
    const color = bodyColor(look, '#33373f')
    pen.rect(46, 28, 28, 34, shade(color, 0.08), 5)
    for (const s of [0, 1]) pen.at(s ? 120 : 0, 0, { scaleX: s ? -1 : 1 }, () => {
      pen.rect(22, 0, 28, 18, STUFF.black, 4)
      pen.path('M20 16H52L56 60V92Q56 100 48 100H8Q0 100 0 92V68Z', { color, volume: 1.500 })
      pen.rect(0, 82, 56, 10, shade(color, 0.12), 3)
      pen.ellipse(28, 96, 24, 4.500, { color: '#5f9ac4', outline: false })
    })
    pen.circle(60, 44, 8, STUFF.steel)
  }), // prettier-ignore
  drawable('test tube', 50, 140, (pen, look) => {
    const liquid = bodyColor(look, '#5fc46f')
    const shape = 'M8 6H42V116C42 132 34 140 25 140C16 140 8 132 8 116Z'
    pen.path(shape, { color: STUFF.glass, alpha: 0.85 })
    pen.inside(shape, () => pen.rect(0, 58, 50, 90, { color: liquid, alpha: 0.95 }))
    bubbles(pen, [[20, 80, 4], [30, 96, 5], [22, 112, 3], [29, 70, 2.500]])
    pen.rect(0, 0, 50, 10, { color: '#e9f3f8' }, 5)
    pen.rect(13, 16, 4, 100, SHINE, 2)
  }), // prettier-ignore
  drawable('beaker', 92, 112, (pen, look) => {
    const liquid = bodyColor(look, '#4fa8e0')
    pen.path('M0 4L10 0H84Q92 0 88 8L84 16V102Q84 112 74 112H18Q8 112 8 102V16Z', { color: STUFF.glass, alpha: 0.85 })
    pen.path('M11 50H81V100Q81 109 73 109H19Q11 109 11 100Z', { color: liquid, alpha: 0.95 })
    bubbles(pen, [[28, 76, 5], [44, 92, 4], [60, 70, 6], [68, 94, 3], [40, 62, 3]])
    for (const y of [32, 50, 68, 86]) pen.line([[56, y], [76, y]], { color: '#ffffff', width: 2.500, alpha: 0.9 })
    pen.rect(15, 18, 5, 82, SHINE, 2.500)
  }), // prettier-ignore
  drawable('flask', 100, 124, (pen, look) => {
    const liquid = bodyColor(look, '#9a5fd0')
    const shape = 'M36 6H64V46L97 106Q104 124 88 124H12Q-4 124 3 106L36 46Z'
    pen.path(shape, { color: STUFF.glass, alpha: 0.85 })
    pen.inside(shape, () => pen.rect(-4, 74, 110, 60, { color: liquid, alpha: 0.95 }))
    bubbles(pen, [[34, 92, 5], [54, 106, 6], [66, 88, 4], [44, 80, 3], [78, 108, 4]])
    pen.rect(30, 0, 40, 10, { color: '#e9f3f8' }, 5)
    pen.path('M42 14V48L18 94L23 97L47 51V14Z', SHINE)
  }), // prettier-ignore
  drawable('potion', 92, 116, (pen, look) => {
    const liquid = bodyColor(look, '#c94fd0')
    const shape = 'M36 22H56V40C78 46 92 62 92 80C92 102 74 116 46 116C18 116 0 102 0 80C0 62 14 46 36 40Z'
    pen.path(shape, { color: STUFF.glass, alpha: 0.85 })
    pen.inside(shape, () => {
      pen.rect(-4, 66, 104, 56, { color: liquid, glow: 5 })
      pen.ellipse(46, 66, 45, 7, { color: mix(liquid, '#ffffff', 0.4), outline: false })
    })
    bubbles(pen, [[30, 84, 5], [52, 96, 6], [64, 80, 4], [40, 72, 3]])
    pen.polygon(starPoints(58, 88, 9, 4), { color: '#fff2b0', outline: false })
    pen.rect(32, 16, 28, 10, { color: '#e9f3f8' }, 4)
    pen.path('M36 0H56L58 17H34Z', '#b98550')
    pen.path('M12 78C12 64 22 54 34 50L35 55C26 59 18 68 18 78Z', SHINE)
  }), // prettier-ignore
  drawable('crystal ball', 96, 116, (pen, look) => {
    const glass = bodyColor(look, '#8f7fd8')
    pen.path('M20 88H76L88 108Q90 116 82 116H14Q6 116 8 108Z', { color: STUFF.gold, volume: 1.700 })
    pen.circle(48, 48, 48, { color: mix(glass, '#ffffff', 0.35), to: glass, round: true, glow: 6 })
    const swirl = Math.sin(look.phase * 6.283) * 3
    pen.line(`M20 60C32 ${40 + swirl} 50 ${72 - swirl} 66 50C72 42 62 32 50 38`, { color: '#ffffff', width: 5, alpha: 0.5 })
    for (const [x, y, r] of [[66, 28, 7], [32, 70, 5], [72, 66, 4]] as const) pen.polygon(starPoints(x, y, r, r * 0.4, 4), { color: '#fff8d8', outline: false })
    pen.ellipse(26, 28, 8, 14, SHINE, 36)
  }, { animated: true }), // prettier-ignore
  drawable('magic wand', 120, 120, (pen, look) => {
    const sparkle = 0.9 + Math.sin(look.phase * 6.283) * 0.1
    pen.limb([[112, 114], [34, 36]], [8, 8], bodyColor(look, '#3a2f4a'))
    pen.limb([[44, 46], [34, 36]], [8, 8], '#f7f4ec')
    pen.polygon(starPoints(28, 30, 28 * sparkle, 12 * sparkle), { color: secondColor(look, '#f7d24a'), glow: 8, volume: 1.600 })
    for (const [x, y, r] of [[72, 22, 8], [16, 76, 7], [88, 46, 5], [54, 8, 5], [8, 4, 5]] as const) pen.polygon(starPoints(x, y, r * sparkle, r * 0.35, 4), { color: '#fff2b0', outline: false, glow: 3 })
  }, { animated: true }), // prettier-ignore
  drawable('trophy', 110, 130, (pen, look) => {
    const gold = bodyColor(look, STUFF.gold)
    for (const s of [-1, 1]) pen.line(`M${55 + s * 30} 14C${55 + s * 62} 8 ${55 + s * 54} 58 ${55 + s * 24} 58`, { color: shade(gold, -0.06), width: 8 })
    pen.rect(48, 70, 14, 32, { color: gold, volume: 1.900 })
    pen.path('M20 2H90C92 40 84 72 62 82H48C26 72 18 40 20 2Z', { color: gold, volume: 2 })
    pen.polygon(starPoints(55, 36, 17, 7), { color: mix(gold, '#ffffff', 0.6), outline: false })
    pen.ellipse(55, 3, 35, 3.500, { color: shade(gold, -0.1) })
    pen.path('M32 98H78L84 108H26Z', { color: gold, volume: 1.900 })
    pen.rect(18, 106, 74, 24, STUFF.darkWood, 4)
    pen.rect(36, 111, 38, 13, { color: gold, outline: false, volume: 1.600 }, 2)
    if (look.text) pen.text(look.text, 55, 118, { color: '#4a3320', size: 11, bold: true, maxWidth: 34 })
  }), // prettier-ignore
  drawable('medal', 84, 130, (pen, look) => {
    const gold = bodyColor(look, STUFF.gold)
    pen.polygon([[8, 0], [32, 0], [56, 62], [36, 70]], '#3f6fb0')
    pen.polygon([[76, 0], [52, 0], [28, 62], [48, 70]], '#c9322b')
    pen.circle(42, 88, 42, { color: gold, volume: 1.900 })
    pen.circle(42, 88, 33, { color: shade(gold, 0.05), volume: 1.500 })
    if (look.text) pen.text(look.text, 42, 89, { color: shade(gold, -0.28), size: 34, bold: true, maxWidth: 52 })
    else pen.polygon(starPoints(42, 89, 23, 10), { color: shade(gold, -0.1), outline: false })
  }), // prettier-ignore
  drawable('rosette', 84, 124, (pen, look) => {
    const color = bodyColor(look, '#3f6fc4')
    for (const s of [-1, 1]) pen.polygon([[42 + s * 4, 60], [42 + s * 32, 62], [42 + s * 34, 120], [42 + s * 20, 108], [42 + s * 8, 124]], shade(color, s * -0.05))
    for (let k = 0; k < 14; k++) pen.at(42, 42, { rotate: k * (360 / 14) }, () => pen.circle(0, -32, 10, shade(color, k % 2 ? 0.03 : -0.04)))
    pen.circle(42, 42, 27, { color: '#fbf5e4' })
    if (look.text) pen.text(look.text, 42, 43, { color: shade(color, -0.1), size: 24, bold: true, maxWidth: 44 })
    else pen.polygon(starPoints(42, 43, 16, 7), { color: STUFF.gold, outline: false })
  }), // prettier-ignore
]
