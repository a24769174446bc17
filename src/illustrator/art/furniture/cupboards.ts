/** Tables, shelves, cupboards, and what stands against a wall. */
import { shade, type Pen } from '../../pen/pen.ts'
import { chosen } from '../curves.ts'
import { bodyColor, drawable, type Drawable } from '../drawable.ts'
import { drawer, flame, grain, has, legs, STUFF, writeIn, writtenLines } from '../parts/house-parts.ts'

const SPINES = ['#b5342f', '#2f6f8f', '#3f8a5a', '#d9a23f', '#6a4a8f', '#e9dcc0', '#c2703f', '#34495e', '#8f3f5a'] as const

/** A row of books on a shelf, other in every instance: colours, heights, one leaning. */
function shelfOfBooks(
  pen: Pen,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  seed: number,
): void {
  let at = x
  for (let book = 0; at < x + width - 7; book++) {
    const thick = chosen([6, 8, 10, 7], seed, book * 3 + 1)
    const tall = height * chosen([0.72, 0.86, 0.94, 0.8], seed, book * 3 + 2)
    const color = chosen(SPINES, seed, book * 3 + 3)
    if (at + thick > x + width) break
    pen.rect(at, y + height - tall, thick - 0.6, tall, color, 1)
    pen.rect(at + 1, y + height - tall * 0.78, thick - 2.6, tall * 0.1, { color: '#ffffff', alpha: 0.45, outline: false })
    at += thick + (book % 7 === 5 ? 7 : 0)
  }
}

const on = (x: number, y: number, width: number) => ({ top: { at: [x, y] as const, width } })

export const CUPBOARDS: readonly Drawable[] = [
  drawable('coffee table', 150, 60, (pen, look) => {
    const wood = bodyColor(look, '#9a6238')
    legs(pen, [18, 132], { top: 12, bottom: 60, width: 11, color: wood })
    pen.rect(12, 38, 126, 7, shade(wood, -0.08), 3)
    pen.rect(0, 0, 150, 14, wood, 6)
  }, { sockets: on(75, 2, 134) }), // prettier-ignore
  drawable('round table', 140, 92, (pen, look) => {
    const wood = bodyColor(look, '#a8703f')
    pen.path('M62 16H78L80 74C94 78 108 84 112 92H28C32 84 46 78 60 74Z', shade(wood, -0.05))
    pen.path('M0 10C0 22 30 26 70 26C110 26 140 22 140 10Z', shade(wood, -0.08))
    pen.ellipse(70, 11, 70, 11, wood)
  }, { sockets: on(70, 8, 110) }), // prettier-ignore
  drawable('desk', 160, 92, (pen, look) => {
    const wood = bodyColor(look, '#9a6238')
    pen.rect(8, 12, 8, 80, wood, 2)
    pen.rect(100, 10, 54, 82, wood, 3)
    for (const y of [16, 42, 66]) drawer(pen, { x: 105, y, width: 44, height: 22 }, wood)
    pen.rect(12, 12, 88, 16, shade(wood, -0.08), 2)
    drawer(pen, { x: 38, y: 14, width: 40, height: 11 }, wood)
    pen.rect(0, 0, 160, 13, shade(wood, 0.04), 4)
    grain(pen, { x: 0, y: 0, width: 160, height: 13 }, wood, 1)
  }, { sockets: on(80, 2, 140) }), // prettier-ignore
  drawable('wardrobe', 120, 180, (pen, look) => {
    const wood = bodyColor(look, '#a06a3f')
    for (const x of [8, 96]) pen.rect(x, 170, 16, 10, shade(wood, -0.16), 3)
    pen.rect(4, 8, 112, 164, wood, 4)
    pen.rect(0, 0, 120, 14, shade(wood, 0.04), 5)
    if (has(look, 'open')) {
      pen.rect(10, 20, 100, 128, { color: '#3a281c', outline: false })
      pen.rect(10, 28, 100, 4, STUFF.steel)
      for (const [x, c, h] of [[20, '#d9573f', 70], [38, '#5b87c4', 92], [56, '#f0c95a', 64], [74, '#6a9a6a', 96], [90, '#c98ab0', 74]] as const) pen.path(`M${x} 34L${x + 8} 40V${34 + h}H${x - 8}V40Z`, c)
    } else {
      for (const x of [10, 62]) {
        pen.rect(x, 20, 48, 122, shade(wood, 0.03), 2)
        pen.rect(x + 8, 30, 32, 46, shade(wood, -0.05), 2)
        pen.rect(x + 8, 84, 32, 50, shade(wood, -0.05), 2)
      }
      for (const x of [53, 64]) pen.rect(x, 72, 4, 18, { color: STUFF.brass, volume: 1.6 }, 2)
    }
    drawer(pen, { x: 10, y: 148, width: 100, height: 20 }, wood)
  }, { sockets: on(60, 2, 100) }), // prettier-ignore
  drawable('dresser', 140, 104, (pen, look) => {
    const wood = bodyColor(look, '#b57f4c')
    legs(pen, [14, 126], { top: 94, bottom: 104, width: 10, color: shade(wood, -0.16) })
    pen.rect(4, 8, 132, 90, wood, 4)
    for (const y of [14, 42, 70]) for (const x of [9, 72]) drawer(pen, { x, y, width: 59, height: 24 }, wood)
    pen.rect(0, 0, 140, 11, shade(wood, 0.05), 4)
  }, { sockets: on(70, 2, 120) }), // prettier-ignore
  drawable('cabinet', 124, 128, (pen, look) => {
    const wood = bodyColor(look, '#7f9a8f')
    legs(pen, [14, 110], { top: 116, bottom: 128, width: 10, color: shade(wood, -0.2) })
    pen.rect(4, 8, 116, 112, wood, 4)
    if (has(look, 'open')) {
      pen.rect(12, 16, 100, 96, { color: '#3a3128', outline: false })
      for (const y of [46, 80]) pen.rect(12, y, 100, 5, wood)
      for (const [x, y, c] of [[24, 36, '#d9573f'], [46, 36, '#f4efe6'], [70, 34, '#5b87c4'], [94, 36, '#f0c95a'], [34, 70, '#f4efe6'], [84, 70, '#c2703f']] as const) pen.rect(x - 9, y - 10, 18, 20, c, 4)
    } else for (const x of [10, 64]) {
      pen.rect(x, 16, 50, 98, shade(wood, 0.03), 3)
      pen.rect(x + 8, 26, 34, 78, shade(wood, -0.05), 3)
      pen.circle(x === 10 ? 54 : 70, 66, 4, { color: STUFF.brass, volume: 1.6 })
    }
    pen.rect(0, 0, 124, 12, shade(wood, 0.06), 4)
  }, { sockets: on(62, 2, 104) }), // prettier-ignore
  drawable('bookshelf', 130, 180, (pen, look) => {
    const wood = bodyColor(look, '#8f5c34')
    pen.rect(0, 0, 130, 180, wood, 4)
    pen.rect(8, 8, 114, 158, { color: shade(wood, -0.2), outline: false, volume: 0.5 })
    for (let row = 0; row < 4; row++) {
      const y = 10 + row * 39
      if (!has(look, 'empty')) {
        shelfOfBooks(pen, { x: 10, y, width: row === 2 ? 72 : 110, height: 33 }, look.seed * 5 + row)
        if (row === 2) {
          pen.rect(94, y + 18, 20, 15, '#c5683f', 3)
          for (const turn of [-36, 0, 36]) pen.at(104, y + 19, { rotate: turn }, () => pen.path('M0 0C-6 -6 -5 -14 0 -18C5 -14 6 -6 0 0Z', '#4f9d58'))
        }
      }
      pen.rect(6, y + 33, 118, 6, wood)
    }
    pen.rect(0, 166, 130, 14, shade(wood, -0.04), 3)
  }, { sockets: { ...on(65, 2, 110), inside: { at: [65, 82], width: 100 } } }), // prettier-ignore
  drawable('shelf', 150, 66, (pen, look) => {
    const wood = bodyColor(look, '#a8703f')
    shelfOfBooks(pen, { x: 12, y: 0, width: 74, height: 42 }, look.seed)
    pen.rect(100, 18, 30, 24, '#5b87c4', 6)
    pen.rect(106, 10, 18, 10, '#5b87c4', 3)
    for (const x of [20, 122]) pen.path(`M${x} 52H${x + 8}V66C${x + 2} 66 ${x} 60 ${x} 52Z`, STUFF.iron)
    pen.rect(0, 42, 150, 11, wood, 3)
  }, { sockets: on(75, 42, 130) }), // prettier-ignore
  drawable('nightstand', 84, 100, (pen, look) => {
    const wood = bodyColor(look, '#a8703f')
    legs(pen, [14, 70], { top: 86, bottom: 100, width: 9, color: shade(wood, -0.14) })
    pen.rect(4, 8, 76, 82, wood, 4)
    for (const y of [15, 52]) drawer(pen, { x: 10, y, width: 64, height: 32 }, wood)
    pen.rect(0, 0, 84, 11, shade(wood, 0.05), 4)
  }, { sockets: on(42, 2, 70) }), // prettier-ignore
  drawable('filing cabinet', 80, 140, (pen, look) => {
    const steel = bodyColor(look, '#8a959e')
    pen.rect(0, 0, 80, 140, steel, 4)
    for (let k = 0; k < 4; k++) {
      const pulled = k === 1 && has(look, 'open') ? -4 : 0
      pen.rect(5 + pulled, 6 + k * 33, 70, 29, shade(steel, 0.06), 2)
      pen.rect(26 + pulled, 20 + k * 33, 28, 6, STUFF.iron, 2)
      pen.rect(30 + pulled, 10 + k * 33, 20, 7, STUFF.paper, 1)
    }
  }, { sockets: on(40, 2, 66) }), // prettier-ignore
  drawable('fireplace', 170, 140, (pen, look) => {
    const stone = bodyColor(look, '#b5685a')
    pen.rect(8, 14, 154, 116, stone, 2)
    if (!pen.plain) for (let row = 0; row < 8; row++) for (let k = 0; k < 9; k++) {
      const x = 8 + k * 19 - (row % 2 ? 9 : 0)
      const left = Math.max(8, x)
      pen.rect(left, 16 + row * 14, Math.min(162, x + 17) - left, 12, { color: shade(stone, ((k * 7 + row * 5) % 5) * 0.018 - 0.03), outline: false }, 1.500)
    }
    pen.path('M40 130V64C40 44 60 36 85 36C110 36 130 44 130 64V130Z', { color: '#2a211f', volume: 0.4 })
    if (!has(look, 'unlit', 'empty')) {
      pen.ellipse(85, 112, 40, 18, { color: '#f2742a', alpha: 0.35, glow: 10, outline: false })
      for (const [x, size] of [[66, 34], [104, 36], [85, 54]] as const) flame(pen, x, 118, size, (look.phase + x * 0.1) % 1)
    }
    for (const [a, b, c, d] of [[54, 122, 108, 112], [62, 112, 118, 122]] as const) pen.limb([[a, b], [c, d]], [10, 10], STUFF.darkWood)
    pen.rect(0, 4, 170, 15, STUFF.wood, 4)
    pen.rect(0, 128, 170, 12, shade(stone, -0.1), 3)
  }, { animated: true, sockets: on(85, 5, 150) }), // prettier-ignore
  drawable('podium', 96, 128, (pen, look) => {
    const wood = bodyColor(look, '#8a5530')
    pen.line('M60 20C62 8 56 4 50 2', { color: STUFF.black, width: 3 })
    pen.ellipse(50, 4, 5, 4, STUFF.black)
    pen.path('M16 34H80L74 118H22Z', wood)
    pen.polygon([[4, 20], [92, 20], [96, 36], [0, 36]], shade(wood, 0.06))
    pen.rect(12, 116, 72, 12, shade(wood, -0.1), 3)
    pen.path('M28 46H68L65 104H31Z', { color: shade(wood, -0.06), outline: false })
    if (look.text) writeIn(pen, look.text, { x: 30, y: 56, width: 36, height: 36 }, { color: '#f6e3b0', bold: true })
    else pen.circle(48, 74, 13, { color: STUFF.brass, volume: 1.6 })
  }, { sockets: on(48, 22, 70) }), // prettier-ignore
  drawable('blackboard', 170, 120, (pen, look) => {
    const slate = bodyColor(look, '#2f5a4a')
    pen.rect(0, 0, 170, 112, STUFF.wood, 4)
    pen.rect(8, 8, 154, 94, { color: slate, volume: 0.7 })
    pen.rect(8, 108, 154, 10, shade(STUFF.wood, -0.06), 3)
    for (const [x, c] of [[24, '#ffffff'], [40, '#f7d87a']] as const) pen.rect(x, 104, 12, 4, c, 2)
    pen.rect(128, 101, 22, 8, '#c98a5a', 2)
    if (look.text) writeIn(pen, look.text, { x: 18, y: 18, width: 134, height: 74 }, { color: '#f7f4ea', font: 'hand' })
    else {
      pen.line('M34 76L62 30L90 76Z M104 40H146M104 54H138M104 68H146', { color: '#f7f4ea', width: 3, alpha: 0.85 })
    }
  }, { sockets: { picture: { at: [85, 55], width: 120 } } }), // prettier-ignore
  drawable('whiteboard', 170, 116, (pen, look) => {
    pen.rect(0, 0, 170, 110, STUFF.steel, 4)
    pen.rect(6, 6, 158, 98, { color: '#fbfcfd', volume: 0.5 }, 2)
    pen.rect(30, 108, 110, 8, STUFF.darkSteel, 3)
    for (const [x, c] of [[44, '#d2312b'], [66, '#2f6fc4'], [88, '#2f8f5a']] as const) pen.rect(x, 104, 18, 5, c, 2)
    const ink = bodyColor(look, '#2f6fc4')
    if (look.text) writeIn(pen, look.text, { x: 16, y: 16, width: 138, height: 78 }, { color: ink, font: 'hand' })
    else {
      writtenLines(pen, { x: 20, y: 18, width: 56, height: 44 }, 3, { color: ink })
      pen.line('M94 84V30M94 84H150M98 76L112 58L124 66L146 36', { color: ink, width: 3.500 })
      pen.line('M20 84C34 70 46 92 66 76', { color: '#d2312b', width: 3.500 })
    }
  }, { sockets: { picture: { at: [85, 55], width: 120 } } }), // prettier-ignore
  drawable('bulletin board', 150, 108, (pen, look) => {
    pen.rect(0, 0, 150, 108, STUFF.wood, 4)
    pen.rect(7, 7, 136, 94, { color: bodyColor(look, '#cf9f66'), volume: 0.6 })
    for (const [x, y, w, h, c, turn] of [[20, 18, 34, 40, '#fbf5e4', -5], [64, 16, 30, 30, '#f7e37a', 4], [104, 22, 30, 38, '#bfe0ea', -3], [30, 66, 40, 26, '#f4c3cf', 3], [86, 66, 38, 28, '#fbf5e4', -4]] as const) pen.at(x, y, { rotate: turn }, () => {
      pen.rect(0, 0, w, h, c, 1)
      writtenLines(pen, { x: 5, y: 9, width: w - 10, height: h - 12 }, 3)
      pen.circle(w / 2, 4, 3, '#d2312b')
    })
  }), // prettier-ignore
  drawable('painting frame', 120, 96, (pen, look) => {
    const gold = bodyColor(look, '#c9973f')
    pen.rect(0, 0, 120, 96, { color: gold, volume: 1.6 }, 4)
    pen.rect(5, 5, 110, 86, { color: shade(gold, -0.1), outline: false }, 3)
    pen.rect(10, 10, 100, 76, { color: '#9fd0e6', to: '#f7e6c2' })
    const hill = chosen(['#6fa86a', '#7f8fb5', '#c98a5a'], look.seed, 4)
    const area = 'M10 10H110V86H10Z'
    pen.inside(area, () => {
      pen.circle(chosen([34, 60, 86], look.seed, 2), 30, 9, { color: '#fbe08a', outline: false })
      pen.path('M0 74L36 34L58 58L80 40L124 76V90H0Z', { color: shade(hill, -0.06), outline: false })
      pen.path('M0 80C30 58 70 84 124 64V90H0Z', { color: hill, outline: false })
    })
  }, { sockets: { picture: { at: [60, 48], width: 90 } } }), // prettier-ignore
  drawable('coat rack', 76, 170, (pen, look) => {
    const wood = bodyColor(look, '#8a5530')
    pen.limb([[38, 150], [8, 166]], [8, 7], wood)
    pen.limb([[38, 150], [68, 166]], [8, 7], wood)
    pen.rect(34, 8, 8, 156, wood, 3)
    pen.circle(38, 6, 6, wood)
    for (const s of [-1, 1]) {
      pen.line(`M38 34C${38 + s * 14} 34 ${38 + s * 28} 30 ${38 + s * 30} 14`, { color: wood, width: 6 })
      pen.circle(38 + s * 30, 13, 5, wood)
    }
    pen.path('M12 34C4 36 2 50 4 70L6 112H28L30 44C26 36 20 34 12 34Z', '#3f5f8a')
    pen.path('M52 20C50 12 74 12 72 20L76 26H46Z', '#6b5a42')
  }), // prettier-ignore
  drawable('room divider', 140, 130, (pen, look) => {
    const paper = bodyColor(look, '#f3ead4')
    for (let k = 0; k < 3; k++) {
      const x = k * 46
      const tilt = k % 2 ? -5 : 5
      pen.polygon([[x, tilt > 0 ? 0 : 5], [x + 48, tilt > 0 ? 5 : 0], [x + 48, tilt > 0 ? 125 : 130], [x, tilt > 0 ? 130 : 125]], STUFF.darkWood)
      pen.polygon([[x + 5, 8], [x + 43, 9], [x + 43, 120], [x + 5, 121]], { color: shade(paper, k % 2 ? -0.04 : 0), outline: false })
      for (const y of [36, 64, 92]) pen.line([[x + 4, y], [x + 44, y]], { color: STUFF.darkWood, width: 2.500 })
    }
  }), // prettier-ignore
]
