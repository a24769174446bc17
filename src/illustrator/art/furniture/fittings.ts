/** What belongs to a house: windows, doors, stairs, curtains, rugs, the bath, and mirrors. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { chosen } from '../curves.ts'
import { bodyColor, drawable, secondColor, type Drawable, type Look } from '../drawable.ts'
import { DARK, has, isLit, SHINE, STUFF, writeIn } from '../parts/house-parts.ts'

/** What is seen through a pane: sky and a hill by day, lamplight when the house is lit. */
function view(pen: Pen, look: Look, { x, y, width, height }: { x: number; y: number; width: number; height: number }): void {
  const lit = isLit(look)
  pen.rect(x, y, width, height, { color: lit ? '#ffd778' : '#a9d7ef', to: lit ? '#ffb95a' : '#e4f3f4', glow: lit ? 6 : 0 })
  if (!lit && !pen.plain) {
    pen.ellipse(x + width * 0.66, y + height * 0.3, width * 0.16, height * 0.05, { color: '#ffffff', outline: false, alpha: 0.9 })
    pen.path(
      `M${x} ${y + height * 0.84}C${x + width * 0.3} ${y + height * 0.66} ${x + width * 0.6} ${y + height * 0.9} ${x + width} ${y + height * 0.74}V${y + height}H${x}Z`,
      { color: '#86b873', outline: false },
    )
  }
}

export const FITTINGS: readonly Drawable[] = [
  drawable('window', 120, 140, (pen, look) => {
    const frame = bodyColor(look, '#f4efe4')
    const isClear = look.params['clear'] === true
    if (isClear) {
      for (const x of [6, 106]) pen.rect(x, 0, 8, 128, frame, 2)
      for (const y of [0, 120]) pen.rect(6, y, 108, 8, frame, 2)
    } else {
      pen.rect(6, 0, 108, 128, frame, 3)
      view(pen, look, { x: 14, y: 8, width: 92, height: 112 })
    }
    if (has(look, 'broken')) {
      pen.line('M40 26L56 60L40 74M56 60L84 52M56 60L66 92', { color: '#ffffff', width: 2 })
      pen.polygon([[48, 52], [62, 50], [68, 64], [56, 74], [46, 66]], '#2b3440')
    } else pen.polygon([[18, 12], [40, 12], [22, 70], [18, 70]], { color: '#ffffff', alpha: isClear ? 0.14 : 0.35, outline: false })
    if (has(look, 'open') && !isClear) {
      pen.rect(14, 8, 92, 112, { color: '#cfe9f6', to: '#eef6ee', outline: false })
      for (const [x, s] of [[10, -1], [110, 1]] as const) pen.polygon([[x, 6], [x + s * 26, 0], [x + s * 26, 128], [x, 122]], { color: '#d8eef6', alpha: 0.8 })
      for (const [x, s] of [[10, -1], [110, 1]] as const) pen.line([[x, 6], [x + s * 26, 0], [x + s * 26, 128], [x, 122], [x, 6]], { color: frame, width: 5 })
      return pen.rect(0, 124, 120, 16, shade(frame, -0.05), 3)
    }
    for (const x of isClear ? [27, 88] : [56]) pen.rect(x, 4, isClear ? 5 : 8, 120, frame)
    pen.rect(10, isClear ? 30 : 58, 100, isClear ? 4 : 8, frame)
    pen.rect(0, 124, 120, 16, shade(frame, -0.05), 3)
  }, { sockets: { top: { at: [60, 126], width: 100 } } }), // prettier-ignore
  drawable('round window', 110, 110, (pen, look) => {
    const frame = bodyColor(look, STUFF.brass)
    pen.circle(55, 55, 55, { color: frame, volume: 1.600 })
    pen.circle(55, 55, 43, { color: isLit(look) ? '#ffd778' : '#9fd2ec', to: '#dff1f4' })
    pen.path('M24 40C34 22 50 18 60 18L30 60Z', SHINE)
    for (let k = 0; k < 8; k++) pen.at(55, 55, { rotate: k * 45 }, () => pen.circle(0, -49, 2.600, DARK))
  }), // prettier-ignore
  drawable('stained glass window', 100, 150, (pen, look) => {
    const shape = 'M4 150V56C4 24 30 6 50 0C70 6 96 24 96 56V150Z'
    pen.path(shape, STUFF.iron)
    pen.inside('M9 145V58C9 30 32 12 50 6C68 12 91 30 91 58V145Z', () => {
      const glass = [bodyColor(look, '#d2413a'), secondColor(look, '#3f78c4'), '#f0b83f', '#3f9a6a', '#8a55a8', '#e0803f']
      for (let row = 0; row < 8; row++) for (let k = 0; k < 5; k++) pen.rect(6 + k * 18, row * 19, 16.500, 17.500, { color: chosen(glass, look.seed, row * 5 + k), outline: false, volume: 1.6 })
      pen.circle(50, 52, 27, STUFF.iron)
      for (let k = 0; k < 8; k++) pen.at(50, 52, { rotate: k * 45 }, () => pen.path('M-2 -8L-8 -23Q0 -27 8 -23L2 -8Z', { color: glass[k % 6] as string, outline: false }))
      pen.circle(50, 52, 7, { color: bodyColor(look, '#f0b83f'), outline: false })
    })
  }), // prettier-ignore
  drawable('door', 92, 180, (pen, look) => {
    const color = bodyColor(look, '#9a5a34')
    pen.rect(0, 0, 92, 180, shade(color, -0.18), 3)
    if (has(look, 'open')) {
      pen.rect(8, 8, 76, 172, { color: isLit(look) ? '#ffdf8f' : '#3a3230', to: isLit(look) ? '#f7b95a' : '#211c1b', outline: false })
      pen.polygon([[8, 8], [44, 20], [44, 172], [8, 180]], color)
      for (const [a, b] of [[34, 82], [98, 154]] as const) pen.polygon([[15, a], [37, a + 4], [37, b], [15, b + 2]], shade(color, -0.06))
      pen.circle(38, 98, 4, { color: STUFF.brass, volume: 1.6 })
      return
    }
    pen.rect(8, 8, 76, 172, color, 2)
    for (const [y, h] of [[18, 56], [84, 28], [122, 48]] as const) for (const x of [16, 50]) {
      pen.rect(x, y, 26, h, shade(color, -0.06), 2)
      pen.rect(x + 4, y + 4, 18, h - 8, { color: shade(color, 0.04), outline: false }, 1)
    }
    pen.circle(77, 98, 5, { color: STUFF.brass, round: true })
    if (look.text) {
      pen.rect(22, 34, 48, 22, STUFF.paper, 2)
      writeIn(pen, look.text, { x: 25, y: 36, width: 42, height: 18 }, { color: STUFF.ink, bold: true })
    }
  }), // prettier-ignore
  drawable('gate', 160, 120, (pen, look) => {
    const iron = bodyColor(look, '#3a3f47')
    for (const x of [0, 142]) {
      pen.rect(x, 14, 18, 106, '#b3a694', 2)
      pen.rect(x - 0, 8, 18, 10, '#c9bda9', 2)
      pen.circle(x + 9, 5, 5, '#c9bda9')
    }
    for (let k = 0; k < 11; k++) {
      const x = 24 + k * 11.2
      const top = 44 - Math.sin((k / 10) * Math.PI) * 34
      pen.rect(x - 2, top, 4, 116 - top, iron, 1)
      pen.polygon([[x - 4, top + 2], [x, top - 8], [x + 4, top + 2]], iron)
    }
    for (const y of [56, 106]) pen.rect(18, y, 124, 5, iron)
    for (const x of [50, 110]) pen.line(`M${x - 16} 82C${x - 16} 66 ${x} 66 ${x} 82C${x} 96 ${x + 16} 96 ${x + 16} 82`, { color: iron, width: 3.500 })
    pen.circle(80, 82, 6, { color: STUFF.brass, volume: 1.6 })
  }), // prettier-ignore
  drawable('fence', 180, 76, (pen, look) => {
    const wood = bodyColor(look, '#f6f3ea')
    for (const y of [26, 54]) pen.rect(0, y, 180, 9, shade(wood, -0.06), 2)
    for (let k = 0; k < 9; k++) {
      if (k === 4 && has(look, 'broken')) continue
      const x = 3 + k * 19.750
      pen.path(`M${x} 12L${x + 8} 0L${x + 16} 12V76H${x}Z`, wood)
      for (const y of [30, 58]) pen.circle(x + 8, y, 1.500, DARK)
    }
  }), // prettier-ignore
  drawable('staircase', 160, 140, (pen, look) => {
    const wood = bodyColor(look, '#b57f4c')
    for (let k = 0; k < 7; k++) {
      const [x, y] = [k * 20 + 8, 122 - k * 14]
      pen.rect(x, y, 152 - x, 18, shade(wood, -0.1 + k * 0.01))
      pen.rect(x - 3, y - 4, 155 - x, 6, shade(wood, 0.05), 2)
      pen.rect(x + 8, y - 38, 4, 36, '#f4efe4', 1)
    }
    pen.limb([[8, 82], [150, -2 + 4]], [8, 8], STUFF.darkWood)
    pen.rect(2, 76, 10, 64, STUFF.darkWood, 3)
    pen.rect(148, 0, 10, 46, STUFF.darkWood, 3)
  }), // prettier-ignore
  drawable('curtain', 130, 150, (pen, look) => {
    const cloth = bodyColor(look, '#b5404f')
    pen.rect(0, 4, 130, 6, STUFF.brass, 3)
    for (const x of [3, 127]) pen.circle(x, 7, 3, STUFF.brass)
    for (const side of [-1, 1]) pen.at(65, 0, { scaleX: side }, () => {
      pen.path('M62 8H10C12 50 22 76 40 92C28 108 24 128 24 150H62Z', cloth)
      for (const [a, b, c] of [[22, 44, 36], [36, 48, 46], [50, 54, 56]] as const) pen.line(`M${a} 12C${a + 4} 50 ${b} 76 ${b} 90C${b} 108 ${c} 128 ${c} 148`, { color: shade(cloth, -0.12), width: 3, alpha: 0.8 })
      pen.rect(36, 86, 27, 9, STUFF.gold, 4)
    })
  }), // prettier-ignore
  drawable('blinds', 120, 120, (pen, look) => {
    const slat = bodyColor(look, '#f0ebdf')
    pen.rect(6, 4, 108, 112, { color: isLit(look) ? '#ffd778' : '#a9d7ef', outline: false })
    for (let k = 0; k < 11; k++) pen.rect(3, 12 + k * 9.400, 114, 7, shade(slat, k % 2 ? -0.02 : 0.01), 2)
    pen.rect(0, 0, 120, 12, shade(slat, -0.08), 3)
    for (const x of [28, 92]) pen.line([[x, 10], [x, 114]], { color: shade(slat, -0.2), width: 1.500 })
    pen.rect(3, 113, 114, 7, shade(slat, -0.08), 3)
    pen.line('M110 10V92', { color: STUFF.darkSteel, width: 1.500 })
  }), // prettier-ignore
  drawable('rug', 180, 56, (pen, look) => {
    const wool = bodyColor(look, chosen(['#b5404f', '#3f6a9a', '#8a5a9a', '#c98a3f'], look.seed, 1))
    const line = secondColor(look, '#f4e3c2')
    for (let k = 0; k <= 14; k++) for (const [y, dy] of [[4, -4], [50, 6]] as const) pen.line([[22 + k * 9.700 + (y > 9 ? (k - 7) * 2.400 : 0), y], [22 + k * 9.700 + (y > 9 ? (k - 7) * 2.700 : 0), y + dy]], { color: line, width: 2 })
    pen.polygon([[20, 4], [160, 4], [180, 51], [0, 51]], wool)
    pen.polygon([[28, 9], [152, 9], [167, 46], [13, 46]], { color: line, outline: false })
    pen.polygon([[32, 12], [148, 12], [161, 43], [19, 43]], { color: shade(wool, -0.04), outline: false })
    if (look.seed % 2) {
      pen.ellipse(90, 27, 40, 12, { color: line, outline: false })
      pen.ellipse(90, 27, 30, 8.500, { color: wool, outline: false })
      pen.ellipse(90, 27, 14, 4, { color: line, outline: false })
    } else for (let k = 0; k < 5; k++) {
      const x = 42 + k * 24
      pen.polygon([[x, 18], [x + 11, 27], [x, 37], [x - 11, 27]], { color: line, outline: false })
      pen.polygon([[x, 22], [x + 6, 27], [x, 32.500], [x - 6, 27]], { color: wool, outline: false })
    }
  }, { sockets: { top: { at: [90, 28], width: 140 } } }), // prettier-ignore
  drawable('doormat', 140, 44, (pen, look) => {
    const fibre = bodyColor(look, '#b98a4f')
    pen.polygon([[14, 0], [126, 0], [140, 44], [0, 44]], fibre)
    pen.polygon([[20, 5], [120, 5], [131, 39], [9, 39]], { color: shade(fibre, -0.12), outline: false })
    pen.polygon([[23, 8], [117, 8], [127, 36], [13, 36]], { color: fibre, outline: false })
    if (look.text) pen.text(look.text, 70, 22, { color: '#4a3320', size: 20, font: 'stencil', maxWidth: 90 })
    else for (const x of [48, 70, 92]) pen.ellipse(x, 22, 8, 6, { color: shade(fibre, -0.2), outline: false })
  }), // prettier-ignore
  drawable('mirror', 90, 130, (pen, look) => {
    const gold = bodyColor(look, '#c9973f')
    pen.ellipse(45, 67, 45, 63, { color: gold, volume: 1.800 })
    pen.ellipse(45, 67, 36, 53, { color: '#dcebf2', to: '#a9c4d4' })
    const glass = 'M9 67A36 53 0 1 1 81 67A36 53 0 1 1 9 67Z'
    pen.inside(glass, () => {
      for (const [x, w] of [[6, 18], [34, 7]] as const) pen.polygon([[x + 30, 0], [x + 30 + w, 0], [x - 10 + w, 140], [x - 10, 140]], { color: '#ffffff', alpha: 0.4, outline: false })
      if (has(look, 'broken')) pen.line('M50 60L30 20M50 60L84 40M50 60L76 100M50 60L34 112M50 60L10 72', { color: '#5b6a74', width: 2 })
    })
    pen.path('M45 12C36 10 30 4 36 0C40 -1 44 2 45 5C46 2 50 -1 54 0C60 4 54 10 45 12Z', { color: shade(gold, 0.06), volume: 1.6 })
  }, { sockets: { picture: { at: [45, 67], width: 60 } } }), // prettier-ignore
  drawable('bathtub', 170, 100, (pen, look) => {
    const tub = bodyColor(look, '#f4f6f8')
    pen.line('M150 46V18C150 6 132 6 132 18', { color: STUFF.steel, width: 7 })
    pen.rect(142, 24, 16, 6, STUFF.darkSteel, 3)
    for (const [x, s] of [[38, -1], [132, 1]] as const) pen.path(`M${x - 8} 82H${x + 8}L${x + s * 14} 98Q${x + s * 4} 103 ${x} 96Z`, { color: STUFF.brass, volume: 1.6 })
    if (!has(look, 'empty')) for (const [x, y, r] of [[28, 34, 12], [48, 26, 14], [72, 30, 14], [96, 26, 13], [116, 34, 12], [60, 16, 8], [84, 16, 9]] as const) pen.circle(x, y, r, { color: '#ffffff', round: true })
    pen.path('M6 42H164C164 72 148 90 124 90H46C22 90 6 72 6 42Z', { color: tub, volume: 1.300 })
    pen.rect(0, 36, 170, 11, mix(tub, '#ffffff', 0.3), 5)
    pen.ellipse(32, 62, 6, 12, SHINE, -14)
  }, { sockets: { inside: { at: [76, 38], width: 110 }, seat: { at: [76, 46], width: 110 } } }), // prettier-ignore
  drawable('shower', 96, 180, (pen, look) => {
    const tile = bodyColor(look, '#cfe3ea')
    pen.rect(0, 0, 96, 170, tile, 3)
    if (!pen.plain) for (let row = 0; row < 9; row++) for (let k = 0; k < 5; k++) pen.rect(2 + k * 18.600, 3 + row * 18.600, 17, 17, { color: shade(tile, (row + k) % 3 ? 0.02 : -0.02), outline: false }, 1.500)
    pen.line('M80 120V24C80 8 40 8 40 22', { color: STUFF.darkSteel, width: 5 })
    pen.path('M22 34C24 24 56 24 58 34Z', STUFF.darkSteel)
    for (let k = 0; k < 6; k++) for (let drop = 0; drop < 4; drop++) {
      const fall = ((drop / 4 + look.phase + k * 0.13) % 1) * 116
      pen.line([[26 + k * 5.600 + (k - 2.500) * fall * 0.03, 40 + fall], [26 + k * 5.600 + (k - 2.500) * (fall + 9) * 0.03, 49 + fall]], { color: '#6fb9e0', width: 2.500, alpha: 0.85 })
    }
    pen.circle(80, 122, 8, { color: STUFF.steel, volume: 1.8 })
    pen.rect(0, 166, 96, 14, '#eef2f4', 4)
    pen.rect(84, 0, 12, 170, { color: '#ffffff', alpha: 0.35, outline: false })
  }, { animated: true }), // prettier-ignore
  drawable('shower curtain', 110, 150, (pen, look) => {
    const cloth = bodyColor(look, '#8fc4d9')
    pen.rect(0, 3, 110, 5, STUFF.steel, 2)
    pen.path('M4 12H106V140Q98 150 89 140Q80 150 71 140Q62 150 53 140Q44 150 35 140Q26 150 17 140Q10 148 4 140Z', cloth)
    for (let k = 0; k < 6; k++) {
      pen.circle(10 + k * 18, 8, 4, STUFF.steel)
      pen.line([[17 + k * 18, 14], [17 + k * 18, 140]], { color: shade(cloth, -0.08), width: 3 })
    }
    for (let k = 0; k < 12; k++) pen.circle(16 + ((k * 31) % 82), 26 + ((k * 43) % 104), 5, { color: '#ffffff', alpha: 0.7, outline: false })
  }), // prettier-ignore
  drawable('faucet', 96, 90, (pen, look) => {
    const steel = bodyColor(look, STUFF.steel)
    pen.line('M66 78V34C66 4 20 4 20 34V44', { color: shade(steel, -0.06), width: 15 })
    pen.line('M63 76V34C63 10 23 10 23 34', { color: '#ffffff', width: 3, alpha: 0.5 })
    pen.rect(10, 40, 20, 8, STUFF.darkSteel, 2)
    pen.rect(46, 76, 44, 14, { color: steel, volume: 1.8 }, 4)
    pen.limb([[74, 50], [92, 40]], [9, 8], steel)
    const drop = (look.phase * 34) % 34
    pen.path(`M20 ${50 + drop}C27 ${60 + drop} 27 ${66 + drop * 0.6} 20 ${66 + drop * 0.6}C13 ${66 + drop * 0.6} 13 ${60 + drop} 20 ${50 + drop}Z`, '#6fb9e0')
  }, { animated: true }), // prettier-ignore
]
