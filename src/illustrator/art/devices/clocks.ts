/** Clocks, watches, and instruments with dials. */
import { mix, shade } from '../../pen/pen.ts'
import { bodyColor, drawable, secondColor, type Drawable } from '../drawable.ts'
import { bow, clockFace, timeOf, DARK, SHINE, STUFF } from '../parts/house-parts.ts'

export const CLOCKS: readonly Drawable[] = [
  drawable('watch', 66, 150, (pen, look) => {
    const strap = bodyColor(look, '#7a4a2c')
    pen.path('M18 44L22 2Q23 0 26 0H40Q43 0 44 2L48 44Z', strap)
    pen.path('M18 106L22 148Q23 150 26 150H40Q43 150 44 148L48 106Z', strap)
    for (const y of [120, 129, 138]) pen.circle(33, y, 1.800, DARK)
    pen.rect(22, 12, 22, 8, { color: STUFF.gold, volume: 1.600 }, 2)
    pen.rect(61, 70, 6, 10, STUFF.steel, 2)
    pen.circle(33, 75, 33, { color: secondColor(look, STUFF.gold), volume: 1.800 })
    clockFace(pen, { x: 33, y: 75, radius: 27, phase: look.phase, time: timeOf(look) })
  }, { animated: true }), // prettier-ignore
  drawable('smartwatch', 70, 140, (pen, look) => {
    const strap = bodyColor(look, '#3a4252')
    pen.path('M14 44L20 2Q20 0 23 0H47Q50 0 50 2L56 44Z', strap)
    pen.path('M14 96L20 138Q20 140 23 140H47Q50 140 50 138L56 96Z', strap)
    pen.rect(64, 58, 6, 14, STUFF.darkSteel, 2)
    pen.rect(3, 36, 64, 68, STUFF.black, 15)
    pen.rect(9, 42, 52, 56, { color: '#17202c', outline: false }, 10)
    pen.rect(16, 50, 38, 9, { color: '#ffffff', outline: false }, 3)
    for (const [k, c] of ['#e0457a', '#6fdc6a', '#4fc4f0'].entries()) pen.rect(16, 66 + k * 9, 20 + ((k * 7) % 18), 5, { color: c, outline: false }, 2.500)
  }), // prettier-ignore
  drawable('pocket watch', 80, 130, (pen, look) => {
    const gold = bodyColor(look, STUFF.gold)
    pen.line('M40 24C30 10 56 2 76 4', { color: gold, width: 4, dash: [5, 3] })
    pen.circle(40, 34, 9, { color: gold, volume: 1.800 })
    pen.rect(34, 38, 12, 12, { color: gold, volume: 1.800 }, 3)
    pen.circle(40, 90, 40, { color: gold, volume: 2 })
    clockFace(pen, { x: 40, y: 90, radius: 31, phase: look.phase, time: timeOf(look) })
    pen.path('M18 74C22 64 30 60 38 60L36 64C30 66 25 70 22 78Z', SHINE)
  }, { animated: true }), // prettier-ignore
  drawable('alarm clock', 104, 116, (pen, look) => {
    const color = bodyColor(look, '#d9403a')
    const shake = Math.sin(look.phase * Math.PI * 8) * 2
    for (const s of [-1, 1]) {
      pen.limb([[52 + s * 26, 94], [52 + s * 38, 112]], [8, 7], STUFF.iron)
      pen.at(52 + s * 27, 24, { rotate: s * 34 + shake }, () => pen.path('M-19 4C-19 -18 19 -18 19 4Z', { color: STUFF.brass, volume: 1.700 }))
    }
    pen.line('M52 20V8M44 8H60', { color: STUFF.iron, width: 5 })
    pen.circle(52, 64, 46, { color, volume: 1.400 })
    clockFace(pen, { x: 52, y: 64, radius: 36, phase: look.phase * 0.1, time: timeOf(look) })
  }, { animated: true }), // prettier-ignore
  drawable('digital clock', 130, 64, (pen, look) => {
    pen.rect(0, 0, 130, 58, bodyColor(look, '#2b2d33'), 9)
    pen.rect(8, 8, 114, 42, { color: '#12161c', outline: false }, 4)
    const red = { color: secondColor(look, '#ff4a3a'), outline: false, glow: look.lit ? 5 : 2 } as const
    for (const [x, segments] of [[16, 'bc'], [38, 'abcdfg'], [72, 'abged'], [96, 'abcdef']] as const) for (const one of segments) {
      const [dx, dy, w, h] = { a: [2, 0, 12, 4], b: [13, 2, 4, 13], c: [13, 17, 4, 13], d: [2, 28, 12, 4], e: [-1, 17, 4, 13], f: [-1, 2, 4, 13], g: [2, 14, 12, 4] }[one] as [number, number, number, number]
      pen.rect(x + dx, 13 + dy, w, h, red, 1.500)
    }
    for (const y of [21, 34]) pen.circle(63, y, 2.600, red)
    for (const x of [14, 104]) pen.rect(x, 57, 12, 7, STUFF.iron, 2)
  }), // prettier-ignore
  drawable('grandfather clock', 76, 200, (pen, look) => {
    const wood = bodyColor(look, '#7a4526')
    pen.path('M6 40V22C6 14 20 14 24 6Q38 -6 52 6C56 14 70 14 70 22V40Z', shade(wood, 0.04))
    pen.rect(4, 36, 68, 42, wood, 3)
    pen.circle(38, 44, 29, { color: STUFF.brass, volume: 1.600 })
    clockFace(pen, { x: 38, y: 44, radius: 25, phase: look.phase * 0.1, time: timeOf(look) })
    pen.rect(12, 76, 52, 86, wood, 2)
    pen.rect(20, 84, 36, 70, { color: '#2c1c14', volume: 0.5 }, 3)
    pen.at(38, 84, { rotate: Math.sin(look.phase * Math.PI * 2) * 9 }, () => {
      pen.rect(-1.500, 0, 3, 50, STUFF.brass)
      pen.circle(0, 54, 9, { color: STUFF.gold, round: true })
    })
    pen.rect(4, 160, 68, 30, shade(wood, 0.02), 2)
    pen.rect(0, 188, 76, 12, shade(wood, -0.06), 3)
  }, { animated: true }), // prettier-ignore
  drawable('cuckoo clock', 96, 150, (pen, look) => {
    const wood = bodyColor(look, '#8a5530')
    for (const [x, y] of [[34, 142], [62, 128]] as const) {
      pen.line([[x, 100], [x, y]], { color: STUFF.brass, width: 2 })
      pen.path(`M${x - 5} ${y - 8}H${x + 5}L${x + 4} ${y + 8}H${x - 4}Z`, '#7a4a2c')
    }
    pen.rect(14, 40, 68, 64, wood, 3)
    pen.polygon([[48, 0], [96, 44], [86, 50], [48, 16], [10, 50], [0, 44]], shade(wood, -0.1))
    pen.rect(40, 26, 16, 20, '#2c1c14', 3)
    pen.ellipse(48, 38, 6, 6, '#f4cf4a')
    pen.polygon([[44, 38], [36, 41], [44, 42]], '#e07a35')
    clockFace(pen, { x: 48, y: 74, radius: 22, phase: look.phase * 0.1, face: '#fbf3df', time: timeOf(look) })
    for (const s of [-1, 1]) pen.path(`M${48 + s * 26} 104C${48 + s * 44} 104 ${48 + s * 46} 86 ${48 + s * 38} 74C${48 + s * 32} 86 ${48 + s * 28} 92 ${48 + s * 26} 104Z`, '#4f8a4a')
  }, { animated: true }), // prettier-ignore
  drawable('stopwatch', 90, 110, (pen, look) => {
    const color = bodyColor(look, '#3f86c9')
    pen.rect(37, 0, 16, 14, STUFF.iron, 3)
    pen.rect(41, 10, 8, 14, STUFF.steel)
    pen.at(45, 65, { rotate: 42 }, () => pen.rect(-5, -54, 10, 12, STUFF.iron, 3))
    pen.circle(45, 65, 45, { color, volume: 1.500 })
    clockFace(pen, { x: 45, y: 65, radius: 35, phase: look.phase, time: timeOf(look) })
  }, { animated: true }), // prettier-ignore
  drawable('scale', 150, 130, (pen, look) => {
    const brass = bodyColor(look, STUFF.brass)
    const tip = Math.sin(look.phase * Math.PI * 2) * 4
    pen.path('M44 124C46 116 104 116 106 124Q107 130 102 130H48Q43 130 44 124Z', { color: brass, volume: 1.800 })
    pen.rect(71, 16, 8, 104, { color: brass, volume: 1.800 })
    pen.circle(75, 12, 10, { color: brass, round: true })
    pen.at(75, 22, { rotate: tip }, () => pen.path('M-54 -3Q0 -10 54 -3V3Q0 -2 -54 3Z', { color: brass, volume: 1.600 }))
    for (const [x, dy] of [[24, -tip], [126, tip]] as const) pen.at(x, 24 + dy, {}, () => {
      pen.line('M0 0L-20 56M0 0L20 56', { color: STUFF.darkSteel, width: 1.800 })
      pen.path('M-24 54H24C22 72 10 78 0 78C-10 78 -22 72 -24 54Z', { color: brass, volume: 1.800 })
    })
  }, { animated: true }), // prettier-ignore
  drawable('kitchen scale', 110, 90, (pen, look) => {
    const color = bodyColor(look, '#9cc7ae')
    pen.ellipse(55, 10, 52, 9, STUFF.steel)
    pen.ellipse(55, 8, 40, 5, { color: '#dfe4e8', outline: false })
    pen.rect(46, 16, 18, 12, STUFF.darkSteel)
    pen.path('M22 26H88L108 84Q110 90 102 90H8Q0 90 2 84Z', color)
    clockFace(pen, { x: 55, y: 58, radius: 24, phase: look.phase * 0.2, time: timeOf(look) })
  }, { sockets: { top: { at: [55, 6], width: 84 }, inside: { at: [55, 8], width: 84 } } }), // prettier-ignore
  drawable('compass', 92, 108, (pen, look) => {
    const brass = bodyColor(look, STUFF.brass)
    pen.circle(46, 10, 9, { color: brass, volume: 1.600 })
    pen.circle(46, 62, 46, { color: brass, volume: 1.900 })
    pen.circle(46, 62, 37, { color: '#f8f2e0', volume: 0.4 })
    for (let k = 0; k < 8; k++) pen.at(46, 62, { rotate: k * 45 }, () => pen.line([[0, -34], [0, k % 2 ? -30 : -27]], { color: STUFF.ink, width: k % 2 ? 2 : 3.500 }))
    pen.at(46, 62, { rotate: 32 + Math.sin(look.phase * Math.PI * 2) * 14 }, () => {
      pen.polygon([[0, -28], [7, 0], [-7, 0]], '#d2312b')
      pen.polygon([[0, 28], [7, 0], [-7, 0]], STUFF.ink)
    })
    pen.circle(46, 62, 4, { color: brass, round: true })
  }, { animated: true }), // prettier-ignore
  drawable('thermometer', 44, 150, (pen, look) => {
    const red = bodyColor(look, '#d2312b')
    pen.path('M10 14C10 -5 34 -5 34 14V106C48 116 44 150 22 150C0 150 -4 116 10 106Z', { color: '#f0f6f9', volume: 0.9 })
    pen.circle(22, 128, 15, { color: red, round: true })
    pen.rect(18, 46, 8, 80, { color: red, outline: false }, 4)
    for (let y = 20; y < 100; y += 11) pen.line([[28, y], [34, y]], { color: STUFF.ink, width: 2 })
  }), // prettier-ignore
  drawable('globe', 96, 130, (pen, look) => {
    const sea = bodyColor(look, '#4a9ad0')
    pen.path('M24 124C26 116 70 116 72 124Q73 130 68 130H28Q23 130 24 124Z', { color: STUFF.wood, volume: 1.500 })
    pen.rect(44, 100, 8, 20, STUFF.brass)
    pen.line('M66 6C104 22 106 84 56 104', { color: STUFF.brass, width: 6 })
    const ball = 'M2 52A44 44 0 1 1 90 52A44 44 0 1 1 2 52Z'
    pen.path(ball, { color: sea, round: true })
    pen.inside(ball, () => pen.at(46, 52, { rotate: 18 }, () => {
      const land = { color: secondColor(look, '#6fae5a'), outline: false } as const
      const turn = look.phase * 92
      for (const shift of [0, -92, 92]) pen.at(turn + shift, 0, {}, () => {
        pen.path('M-34 -26C-26 -38 -10 -36 -4 -28C-6 -18 -14 -14 -18 -6C-26 -8 -36 -14 -34 -26Z', land)
        pen.path('M-18 0C-8 -2 -2 6 -6 16C-10 26 -14 34 -18 30C-22 20 -26 8 -18 0Z', land)
        pen.path('M8 -26C20 -36 38 -30 40 -18C34 -12 26 -12 28 -2C30 12 22 26 16 24C10 14 8 6 6 -4C2 -12 4 -20 8 -26Z', land)
      })
    }))
    pen.ellipse(28, 30, 8, 14, SHINE, 34)
  }, { animated: true }), // prettier-ignore
  drawable('bell', 90, 104, (pen, look) => {
    const gold = bodyColor(look, STUFF.gold)
    pen.at(45, 8, { rotate: Math.sin(look.phase * Math.PI * 2) * 9 }, () => {
      pen.circle(0, 86, 9, { color: shade(gold, -0.16), round: true })
      pen.path('M0 2C22 2 28 26 30 48C32 62 38 68 43 76Q44 82 38 82H-38Q-44 82 -43 76C-38 68 -32 62 -30 48C-28 26 -22 2 0 2Z', { color: gold, volume: 2 })
      pen.rect(-33, 62, 66, 4, { color: shade(gold, -0.12), outline: false, alpha: 0.6 })
      pen.ellipse(-16, 36, 4, 18, SHINE, 10)
    })
    bow(pen, 45, 12, 22, secondColor(look, '#c8322f'))
  }, { animated: true }), // prettier-ignore
  drawable('metronome', 76, 120, (pen, look) => {
    const wood = bodyColor(look, '#8a5530')
    pen.path('M24 4H52L74 112Q75 120 68 120H8Q1 120 2 112Z', wood)
    pen.path('M28 12H48L60 88H16Z', { color: mix(wood, '#ffffff', 0.45), outline: false })
    pen.at(38, 98, { rotate: 18 * Math.sin(look.phase * Math.PI * 2 + 1) }, () => {
      pen.rect(-1.500, -92, 3, 92, STUFF.steel)
      pen.polygon([[-8, -66], [8, -66], [5, -52], [-5, -52]], STUFF.brass)
    })
    pen.rect(6, 88, 64, 12, shade(wood, -0.06), 2)
  }, { animated: true }), // prettier-ignore
]
