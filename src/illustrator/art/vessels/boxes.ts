/** Boxes, baskets, barrels and chests: things that hold other things. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, drawable, secondColor, type Drawable } from '../drawable.ts'
import { bow, DARK, grain, has, isLit, SHINE, STUFF, writeIn } from '../parts/house-parts.ts'

/** Wickerwork: rows of staggered short strokes, clipped to a shape. */
function wicker(
  pen: Pen,
  shape: string,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  color: string,
): void {
  pen.path(shape, { color, volume: 1.3 })
  if (pen.plain) return
  pen.inside(shape, () => {
    for (let row = 0; row * 9 < height; row++) {
      for (let at = row % 2 ? 0 : 8; at < width; at += 16) {
        pen.rect(
          x + at,
          y + row * 9 + 1.5,
          13,
          6,
          { color: shade(color, row % 2 ? 0.06 : -0.06), outline: false, volume: 1.4 },
          3,
        )
      }
    }
  })
}

/** Boards side by side or one above the other, with gaps. */
function boards(pen: Pen, area: { x: number; y: number; width: number; height: number }, rows: number, color: string): void {
  const step = area.height / rows
  for (let row = 0; row < rows; row++) {
    const box = { x: area.x, y: area.y + row * step, width: area.width, height: step * 0.88 }
    pen.rect(box.x, box.y, box.width, box.height, row % 2 ? color : shade(color, 0.03), 2)
    grain(pen, box, color, 2)
  }
}

export const BOXES: readonly Drawable[] = [
  drawable('box', 120, 96, (pen, look) => {
    const card = bodyColor(look, '#c8935a')
    if (has(look, 'closed')) {
      pen.rect(0, 8, 120, 88, card, 2)
      pen.rect(0, 0, 120, 22, shade(card, 0.05), 2)
      pen.rect(50, 0, 20, 44, { color: '#e8d3a6', outline: false })
    } else {
      pen.polygon([[14, 30], [106, 30], [98, 14], [22, 14]], shade(card, -0.2))
      pen.polygon([[14, 30], [22, 14], [4, 0], [0, 20]], shade(card, 0.04))
      pen.polygon([[106, 30], [98, 14], [116, 0], [120, 20]], shade(card, -0.06))
      pen.rect(12, 28, 96, 68, card, 1)
      pen.polygon([[12, 28], [108, 28], [116, 46], [4, 46]], shade(card, 0.06))
    }
    if (look.text) writeIn(pen, look.text, { x: 20, y: 50, width: 80, height: 38 }, { color: '#4a3320', font: 'stencil' })
    else {
      pen.line('M84 86V68M78 74L84 67L90 74M100 86V68M94 74L100 67L106 74', { color: shade(card, -0.25), width: 3 })
    }
  }, { sockets: { inside: { at: [60, 28], width: 84 }, top: { at: [60, 26], width: 88 }, picture: { at: [60, 68], width: 50 } } }), // prettier-ignore
  drawable('crate', 120, 92, (pen, look) => {
    const wood = bodyColor(look, '#c2905a')
    pen.rect(4, 4, 112, 86, shade(wood, -0.22), 2)
    boards(pen, { x: 0, y: 4, width: 120, height: 90 }, 4, wood)
    for (const x of [0, 104]) {
      pen.rect(x, 0, 16, 92, shade(wood, -0.05), 2)
      for (const y of [14, 36, 58, 80]) pen.circle(x + 8, y, 2, DARK)
    }
    if (look.text) writeIn(pen, look.text, { x: 22, y: 30, width: 76, height: 38 }, { color: '#5b3a20', font: 'stencil' })
  }, { sockets: { inside: { at: [60, 4], width: 96 }, top: { at: [60, 2], width: 100 } } }), // prettier-ignore
  drawable('basket', 130, 104, (pen, look) => {
    const straw = bodyColor(look, '#c08a48')
    pen.line('M14 52C18 -14 112 -14 116 52', { color: shade(straw, -0.08), width: 8 })
    wicker(pen, 'M4 52H126L112 96C110 102 106 104 100 104H30C24 104 20 102 18 96Z', { x: 0, y: 54, width: 130, height: 50 }, straw)
    pen.rect(0, 44, 130, 13, shade(straw, 0.05), 6)
    for (let x = 8; x < 126; x += 12) pen.line([[x, 54], [x + 6, 47]], { color: shade(straw, -0.14), width: 2.5 })
  }, { sockets: { inside: { at: [65, 44], width: 96 }, top: { at: [65, 44], width: 96 } } }), // prettier-ignore
  drawable('picnic basket', 140, 104, (pen, look) => {
    const straw = bodyColor(look, '#b57f42')
    const cloth = secondColor(look, '#d2413a')
    pen.line('M38 50V22Q38 4 56 4H84Q102 4 102 22V50', { color: shade(straw, -0.1), width: 8 })
    wicker(pen, 'M6 52H134L128 98C127 102 124 104 120 104H20C16 104 13 102 12 98Z', { x: 0, y: 54, width: 140, height: 50 }, straw)
    pen.path('M0 34H140V52Q140 56 136 56H4Q0 56 0 52Z', shade(straw, 0.05))
    pen.path('M78 44H128L124 78L112 68L100 80L90 66L80 74Z', '#fbf7ee')
    for (let k = 0; k < 5; k++) pen.rect(80 + k * 10, 44, 5, 20, { color: cloth, alpha: 0.8, outline: false })
    for (const y of [49, 59]) pen.rect(79, y, 48, 4, { color: cloth, alpha: 0.5, outline: false })
    pen.rect(62, 48, 16, 14, STUFF.leather, 3)
  }, { sockets: { inside: { at: [70, 36], width: 100 }, top: { at: [70, 34], width: 110 } } }), // prettier-ignore
  drawable('laundry basket', 120, 100, (pen, look) => {
    const plastic = bodyColor(look, '#7fb8d9')
    for (const [x, y, c] of [[34, 22, '#d9573f'], [62, 14, '#f4efe6'], [88, 24, '#f0bf45'], [50, 26, '#5a9a72']] as const) pen.ellipse(x, y, 24, 14, c, x - 60)
    pen.path('M4 34H116L106 94C105 98 102 100 98 100H22C18 100 15 98 14 94Z', plastic)
    for (let row = 0; row < 3; row++) for (let k = 0; k < 8; k++) pen.rect(20 + k * 10.500, 48 + row * 16, 5, 11, DARK, 2.5)
    pen.rect(0, 28, 120, 12, shade(plastic, 0.05), 6)
  }), // prettier-ignore
  drawable('bucket', 100, 108, (pen, look) => {
    const color = bodyColor(look, '#5b8fc9')
    pen.line('M4 34C10 -12 90 -12 96 34', { color: STUFF.darkSteel, width: 4 })
    pen.rect(40, -0, 20, 7, STUFF.cream, 3)
    pen.path('M2 30H98L86 98Q84 108 74 108H26Q16 108 14 98Z', { color, volume: 1.6 })
    pen.ellipse(50, 30, 50, 10, shade(color, 0.08))
    pen.ellipse(50, 31, 44, 7.4, { color: has(look, 'full') ? '#8fd0ef' : shade(color, -0.18), outline: false })
    pen.line('M8 60Q50 74 92 60', { color: shade(color, -0.1), width: 3 })
    for (const x of [6, 94]) pen.circle(x, 36, 5, STUFF.darkSteel)
    pen.rect(16, 46, 7, 48, SHINE, 3)
  }, { sockets: { inside: { at: [50, 28], width: 78 }, top: { at: [50, 28], width: 78 } } }), // prettier-ignore
  drawable('barrel', 96, 120, (pen, look) => {
    const wood = bodyColor(look, '#a06a38')
    const shape = 'M12 6H84C100 40 100 80 84 114H12C-4 80 -4 40 12 6Z'
    pen.path(shape, { color: wood, volume: 1.8 })
    pen.inside(shape, () => { for (const x of [16, 32, 48, 64, 80]) pen.line(`M${x} 0Q${x + (x - 48) * 0.28} 60 ${x} 120`, { color: shade(wood, -0.14), width: 2 }) })
    for (const [y, grow] of [[18, 5], [92, 5]] as const) pen.path(`M${12 - grow} ${y}H${84 + grow}L${86 + grow} ${y + 11}H${10 - grow}Z`, { color: STUFF.iron, volume: 1.6 })
    pen.ellipse(48, 7, 37, 7, shade(wood, 0.08))
    pen.ellipse(48, 7.500, 31, 5, { color: shade(wood, -0.04), outline: false })
    pen.ellipse(48, 114, 36, 6, shade(wood, -0.1))
    pen.circle(48, 60, 5, '#5b3a20')
  }, { sockets: { top: { at: [48, 7], width: 60 } } }), // prettier-ignore
  drawable('treasure chest', 130, 112, (pen, look) => {
    const wood = bodyColor(look, '#8a5230')
    const isOpen = !has(look, 'closed')
    if (isOpen) {
      pen.path('M8 36C8 8 30 0 65 0C100 0 122 8 122 36L118 44H12Z', shade(wood, -0.1))
      pen.path('M18 36C20 16 36 10 65 10C94 10 110 16 112 36Z', { color: '#3a2418', outline: false })
      for (const x of [22, 100]) pen.path(`M${x - 6} 40C${x - 6} 20 ${x} 8 ${x + 4} 4H${x + 10}V40Z`, { color: STUFF.brass, outline: false, volume: 1.6 })
      for (const [x, y, r] of [[26, 48, 12], [46, 40, 13], [66, 34, 14], [88, 40, 13], [106, 48, 12], [56, 50, 13], [78, 50, 13], [36, 54, 12], [96, 54, 12]] as const) {
        pen.circle(x, y, r, { color: '#f4c63f', round: true })
        pen.circle(x, y, r * 0.6, { color: '#e0a52c', outline: false, alpha: 0.6 })
      }
      pen.polygon([[62, 36], [72, 28], [82, 36], [72, 50]], { color: '#d8304a', volume: 2 })
      pen.polygon([[32, 44], [40, 37], [48, 44], [40, 56]], { color: '#3f9adf', volume: 2 })
    } else pen.path('M4 56V40C4 20 20 12 40 12H90C110 12 126 20 126 40V56Z', { color: shade(wood, 0.03), volume: 1.4 })
    boards(pen, { x: 2, y: 56, width: 126, height: 58 }, 3, wood)
    pen.rect(0, 54, 130, 10, { color: STUFF.brass, volume: 1.6 }, 2)
    for (const x of [0, 116]) pen.rect(x, 54, 14, 58, { color: STUFF.brass, volume: 1.6 }, 2)
    for (const x of [7, 123]) for (const y of [74, 90, 104]) pen.circle(x, y, 2.2, DARK)
    pen.rect(52, 54, 26, 28, { color: STUFF.gold, volume: 1.6 }, 4)
    pen.circle(65, 65, 4, '#3a2418')
    pen.polygon([[63, 66], [67, 66], [69, 76], [61, 76]], '#3a2418')
    if (isOpen && isLit(look)) pen.ellipse(65, 40, 46, 12, { color: '#fff2b0', alpha: 0.35, glow: 12, outline: false })
  }, { sockets: { inside: { at: [65, 44], width: 90 }, top: { at: [65, 36], width: 90 } } }), // prettier-ignore
  drawable('gift', 100, 108, (pen, look) => {
    const paper = bodyColor(look, '#d9403f')
    const ribbon = secondColor(look, look.colors[0] ? '#fbf3da' : '#f4cf6a')
    pen.rect(5, 46, 90, 62, paper, 3)
    if (!look.colors[0]) for (const [x, y] of [[20, 62], [34, 84], [18, 98], [70, 66], [84, 84], [68, 98]] as const) pen.circle(x, y, 3.4, { color: mix(paper, '#ffffff', 0.4), outline: false })
    pen.rect(0, 32, 100, 19, shade(paper, 0.05), 3)
    pen.rect(41, 32, 18, 76, ribbon)
    bow(pen, 50, 31, 34, ribbon)
  }, { sockets: { top: { at: [50, 24], width: 60 } } }), // prettier-ignore
  drawable('safe', 110, 112, (pen, look) => {
    const steel = bodyColor(look, '#5b6673')
    for (const x of [12, 82]) pen.rect(x, 104, 16, 8, STUFF.black, 2)
    pen.rect(0, 0, 110, 106, steel, 6)
    pen.rect(9, 9, 92, 88, shade(steel, 0.06), 4)
    for (const y of [24, 72]) pen.rect(4, y, 9, 18, STUFF.darkSteel, 2)
    pen.circle(48, 50, 22, { color: STUFF.steel, volume: 1.8 })
    for (let k = 0; k < 12; k++) pen.at(48, 50, { rotate: k * 30 }, () => pen.line([[0, -20], [0, -16]], { color: STUFF.black, width: 1.8 }))
    pen.circle(48, 50, 9, STUFF.iron)
    for (let k = 0; k < 3; k++) pen.at(84, 50, { rotate: k * 120 }, () => pen.limb([[0, 0], [0, -13]], [4, 5], STUFF.steel))
    pen.circle(84, 50, 5, STUFF.iron)
  }), // prettier-ignore
  drawable('toolbox', 130, 84, (pen, look) => {
    const red = bodyColor(look, '#c9322b')
    pen.line('M40 26V12Q40 6 46 6H84Q90 6 90 12V26', { color: STUFF.black, width: 9 })
    pen.path('M10 24H120L130 42V78Q130 84 124 84H6Q0 84 0 78V42Z', red)
    pen.path('M10 24H120L130 42H0Z', shade(red, 0.06))
    for (const x of [26, 90]) pen.rect(x, 36, 14, 18, { color: STUFF.steel, volume: 1.6 }, 3)
    pen.rect(0, 41, 130, 3, DARK)
  }), // prettier-ignore
  drawable('trash can', 88, 120, (pen, look) => {
    const color = bodyColor(look, '#8d979f')
    const isOpen = has(look, 'open', 'full')
    if (isOpen) for (const [x, y, c] of [[26, 26, '#f4efe6'], [48, 18, '#c8935a'], [66, 28, '#6fae4a']] as const) pen.circle(x, y, 14, c)
    pen.path('M8 32H80L72 112C71 118 68 120 62 120H26C20 120 17 118 16 112Z', { color, volume: 1.7 })
    for (const x of [26, 40, 54]) pen.path(`M${x - (44 - x) * 0.1} 42H${x + 7}L${x + 6} 108H${x + 1}Z`, { color: shade(color, -0.12), outline: false })
    if (!isOpen) {
      pen.path('M2 28C6 14 24 10 44 10C64 10 82 14 86 28Z', { color: shade(color, 0.03), volume: 1.5 })
      pen.line('M34 11V4H54V11', { color: shade(color, -0.14), width: 6 })
    }
    pen.rect(0, 26, 88, 9, shade(color, -0.06), 4)
    for (const x of [5, 83]) pen.line(`M${x} 48V66`, { color: shade(color, -0.2), width: 5 })
  }, { sockets: { inside: { at: [44, 28], width: 60 } } }), // prettier-ignore
  drawable('recycling bin', 96, 120, (pen, look) => {
    const color = bodyColor(look, '#2f8f5a')
    for (const x of [18, 78]) pen.circle(x, 112, 8, STUFF.black)
    pen.path('M6 28H90L82 116H14Z', color)
    pen.path('M0 12Q48 -10 96 12V28H0Z', shade(color, 0.05))
    for (let k = 0; k < 3; k++) pen.at(48, 72, { rotate: k * 120 }, () => {
      pen.line([[-13, -13], [-2, -20], [10, -15]], { color: '#ffffff', width: 6 })
      pen.polygon([[8, -23], [21, -12], [5, -7]], { color: '#ffffff', outline: false })
    })
  }), // prettier-ignore
  drawable('mailbox', 90, 150, (pen, look) => {
    const color = bodyColor(look, '#3f6fb0')
    pen.rect(38, 62, 14, 88, '#8a6238', 2)
    pen.path('M0 66V34C0 14 12 4 28 4H62C78 4 90 14 90 34V66Q90 70 86 70H4Q0 70 0 66Z', { color, volume: 1.3 })
    pen.path('M0 66V34C0 14 12 4 28 4C44 4 52 14 52 34V70H4Q0 70 0 66Z', shade(color, 0.06))
    pen.rect(12, 36, 28, 5, { color: '#16202e', outline: false }, 2.5)
    pen.circle(26, 56, 3.4, STUFF.brass)
    pen.rect(68, 14, 4, 34, '#b9c0c8', 1)
    pen.rect(68, 10, 18, 12, '#d2312b', 2)
    if (look.text) pen.text(look.text, 26, 26, { color: '#ffffff', size: 12, bold: true, maxWidth: 40 })
    if (has(look, 'open', 'full')) pen.polygon([[8, 34], [40, 26], [44, 44], [12, 50]], STUFF.paper)
  }), // prettier-ignore
  drawable('shopping cart', 130, 124, (pen, look) => {
    const steel = bodyColor(look, '#9aa3ab')
    for (const x of [36, 100]) {
      pen.circle(x, 114, 10, STUFF.black)
      pen.circle(x, 114, 4, STUFF.steel)
    }
    if (has(look, 'full')) for (const [x, y, r, c] of [[34, 30, 16, '#d9403f'], [60, 22, 18, '#6fae4a'], [86, 30, 16, '#f0bf45'], [50, 40, 14, '#e08a3c']] as const) pen.circle(x, y, r, { color: c, round: true })
    pen.path('M4 34L112 28L104 78L20 82Z', { color: steel, alpha: 0.35 })
    for (let k = 0; k <= 7; k++) pen.line([[6 + k * 15, 34 - k * 0.8], [22 + k * 11.600, 81 - k * 0.5]], { color: steel, width: 3 })
    for (const [a, b, c, d] of [[4, 34, 112, 28], [10, 50, 110, 45], [15, 66, 107, 61], [20, 82, 104, 77]] as const) pen.line([[a, b], [c, d]], { color: steel, width: 3.6 })
    pen.line('M126 10L112 28L102 82L112 98H26', { color: shade(steel, -0.1), width: 5.500 })
    pen.line([[108, 14], [126, 9]], { color: '#d2312b', width: 8 })
  }, { sockets: { inside: { at: [58, 34], width: 90 }, top: { at: [58, 34], width: 90 } } }), // prettier-ignore
  drawable('aquarium', 150, 108, (pen, look) => {
    pen.rect(2, 6, 146, 98, { color: '#bfe6f2', to: '#5fb4d8', alpha: 0.95, volume: 0 }, 4)
    pen.rect(2, 6, 146, 12, { color: '#eaf6fb', alpha: 0.85, outline: false }, 2)
    pen.path('M4 102V88C20 80 40 92 60 86C84 80 110 92 146 84V102Z', { color: '#e6cf9a' })
    for (const [x, h] of [[20, 46], [32, 60], [124, 56], [136, 40]] as const) pen.line(`M${x} 90C${x - 8} ${90 - h * 0.3} ${x + 8} ${90 - h * 0.6} ${x} ${90 - h}`, { color: '#4f9a58', width: 6 })
    pen.path('M92 92C90 76 100 70 108 76C114 70 122 78 120 92Z', '#b5777a')
    const swim = Math.sin(look.phase * Math.PI * 2) * 6
    for (const [x, y, c, s] of [[52, 46, bodyColor(look, '#f2822e'), 1], [96, 36, '#f4cf4a', 0.8], [70, 70, '#e0506a', 0.7]] as const) pen.at(x + swim * s, y, { scale: s }, () => {
      pen.polygon([[12, 0], [25, -10], [22, 0], [25, 10]], c)
      pen.ellipse(0, 0, 16, 10, { color: c, round: true })
      pen.circle(-8, -2, 2.6, '#1c1a1e')
    })
    for (const [x, y] of [[40, 30], [44, 22], [112, 54], [116, 44]] as const) pen.circle(x, y, 2.4, { color: '#ffffff', alpha: 0.7, outline: false })
    pen.polygon([[10, 18], [34, 18], [14, 96], [6, 96]], { color: '#ffffff', alpha: 0.18, outline: false })
    pen.rect(0, 0, 150, 8, STUFF.black, 2)
    pen.rect(0, 100, 150, 8, STUFF.black, 2)
  }, { animated: true, sockets: { inside: { at: [75, 50], width: 110 }, top: { at: [75, 0], width: 120 } } }), // prettier-ignore
  drawable('fishbowl', 104, 100, (pen, look) => {
    const bowl = 'M26 6H78C96 18 104 36 104 54C104 80 88 100 64 100H40C16 100 0 80 0 54C0 36 8 18 26 6Z'
    pen.path(bowl, { color: '#dff1f7', alpha: 0.75 })
    pen.inside(bowl, () => {
      pen.rect(0, 28, 104, 80, { color: '#7fc8e4', alpha: 0.8, volume: 0.5 })
      pen.ellipse(52, 100, 52, 14, '#e6cf9a')
      pen.line('M82 92C76 76 90 66 82 48', { color: '#4f9a58', width: 6 })
    })
    pen.at(48 + Math.sin(look.phase * 6.283) * 5, 60, {}, () => {
      pen.path('M18 0C28 -14 40 -14 38 -2C40 12 28 14 18 0Z', bodyColor(look, '#f2822e'))
      pen.ellipse(0, 0, 23, 15, { color: bodyColor(look, '#f2822e'), round: true })
      pen.circle(-12, -3, 4, '#ffffff')
      pen.circle(-13, -3, 2.2, '#1c1a1e')
    })
    pen.ellipse(52, 6, 28, 5, { color: '#f2f9fc', alpha: 0.9 })
    pen.ellipse(18, 44, 5, 18, SHINE, 14)
  }, { animated: true, sockets: { inside: { at: [52, 40], width: 70 } } }), // prettier-ignore
  drawable('bird cage', 96, 140, (pen, look) => {
    const wire = bodyColor(look, STUFF.brass)
    pen.line('M48 16C42 10 42 2 48 2C54 2 54 10 48 12', { color: wire, width: 4 })
    pen.path('M8 126V62C8 34 26 16 48 16C70 16 88 34 88 62V126Z', { color: '#fffaf0', alpha: 0.16, outline: false })
    if (!has(look, 'empty')) {
      pen.path('M66 92L84 104L78 110L58 100Z', '#e0a52c')
      pen.path('M28 76C28 64 40 58 50 64C64 70 70 84 66 96C58 104 44 102 38 94Z', '#f4cf4a')
      pen.circle(38, 72, 11, '#f4cf4a')
      pen.polygon([[28, 70], [20, 75], [29, 77]], '#e07a35')
      pen.circle(35, 70, 2, '#1c1a1e')
    }
    pen.line([[12, 104], [84, 104]], { color: STUFF.wood, width: 4 })
    for (const x of [8, 24, 40, 56, 72, 88]) pen.line(`M${x} 126V62C${x} ${62 - (40 - Math.abs(x - 48) * 0.7)} ${48 + (x - 48) * 0.3} 20 48 16`, { color: wire, width: 3 })
    pen.line([[8, 62], [88, 62]], { color: wire, width: 3.500 })
    pen.rect(0, 122, 96, 18, { color: wire, volume: 1.6 }, 5)
  }, { sockets: { inside: { at: [48, 104], width: 60 } } }), // prettier-ignore
  drawable('envelope', 120, 80, (pen, look) => {
    const paper = bodyColor(look, '#f2e6cc')
    pen.rect(0, 0, 120, 80, paper, 3)
    if (look.text) writeIn(pen, look.text, { x: 20, y: 26, width: 80, height: 40 }, { color: STUFF.ink, font: 'hand' })
    else {
      pen.line('M2 78L46 38M118 78L74 38', { color: shade(paper, -0.16), width: 2 })
      pen.path('M0 2Q0 0 3 0H117Q120 0 120 2L66 46Q60 50 54 46Z', shade(paper, 0.03))
      pen.circle(60, 44, 11, { color: '#b8283f', volume: 1.8 })
      pen.circle(60, 44, 6, { color: '#8f1d30', outline: false })
    }
  }), // prettier-ignore
  drawable('hourglass', 80, 120, (pen, look) => {
    const wood = bodyColor(look, '#8a5530')
    const fallen = has(look, 'empty') ? 1 : 0.4 + look.phase * 0.4
    for (const x of [9, 71]) pen.rect(x - 3, 10, 6, 100, wood, 3)
    const glass = 'M18 12H62C64 34 56 48 44 60C56 72 64 86 62 108H18C16 86 24 72 36 60C24 48 16 34 18 12Z'
    const clear = has(look, 'see-through')
    pen.path(glass, { color: STUFF.glass, alpha: clear ? 0.36 : 0.85 })
    if (!clear) pen.inside(glass, () => {
      pen.rect(10, 12 + 44 * fallen, 60, 46 - 44 * fallen, { color: '#e8b45a', outline: false })
      pen.polygon([[40, 110 - 46 * fallen], [70, 112], [10, 112]], { color: '#e8b45a', outline: false })
      pen.rect(38.800, 56, 2.400, 50, { color: '#e8b45a', outline: false })
    })
    pen.path('M24 18C24 32 28 40 32 46H36C31 38 29 30 29 18Z', SHINE)
    for (const y of [0, 108]) pen.rect(0, y, 80, 12, wood, 5)
  }, { animated: true }), // prettier-ignore
]
