/** Larger pieces of shop, church, garden and yard. */
import { mix, shade } from '../../pen/pen.ts'
import { bodyColor, drawable, secondColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { leaf, spread } from '../outlines.ts'
import { DARK, flame, grain, STUFF, writeIn } from '../parts/house-parts.ts'

export const YARD: readonly Drawable[] = [
  drawable('counter', 180, 96, (pen, look) => {
    const wood = bodyColor(look, '#7f9a8f')
    pen.rect(6, 12, 168, 80, wood, 2)
    for (const x of [14, 70, 126]) {
      pen.rect(x, 22, 42, 62, shade(wood, 0.04), 3)
      pen.rect(x + 7, 30, 28, 46, shade(wood, -0.05), 2)
    }
    pen.rect(0, 90, 180, 6, shade(wood, -0.16), 2)
    pen.rect(0, 0, 180, 14, { color: secondColor(look, '#e6dfd2'), volume: 1.200 }, 4)
  }, { sockets: { top: { at: [90, 2], width: 160 } } }), // prettier-ignore
  fitted('altar', (pen, look) => {
    const cloth = bodyColor(look, '#fbf7ee')
    pen.rect(14, 40, 142, 62, '#cfc4ae', 2)
    pen.rect(0, 98, 170, 14, '#b9ad96', 2)
    pen.path('M8 34H162V46L150 82H20L8 46Z', cloth)
    pen.rect(8, 38, 154, 5, { color: STUFF.gold, outline: false })
    pen.path('M80 50H90V58H98V66H90V80H80V66H72V58H80Z', { color: STUFF.gold, volume: 1.600 })
    pen.rect(4, 28, 162, 10, mix(cloth, '#ffffff', 0.4), 3)
    for (const x of [24, 146]) {
      pen.rect(x - 4, 8, 8, 14, '#f6ecd6', 1)
      pen.path(`M${x - 9} 20H${x + 9}L${x + 4} 28H${x - 4}Z`, { color: STUFF.gold, volume: 1.600 })
      flame(pen, x, 9, 16, look.phase)
    }
    pen.path('M80 -14H90V-4H100V6H90V28H80V6H70V-4H80Z', { color: STUFF.gold, volume: 1.700 })
  }, { animated: true, sockets: { top: [85, 28, 140] } }), // prettier-ignore
  fitted('high chair', (pen, look) => {
    const wood = bodyColor(look, '#e0c79a')
    for (const [a, b] of [[26, 6], [64, 84]] as const) pen.limb([[a, 62], [b, 144]], [7, 7], wood)
    pen.rect(10, 108, 70, 7, shade(wood, -0.08), 3)
    pen.path('M24 6Q24 0 30 0H62Q68 0 68 6V60H24Z', secondColor(look, '#7fb8d9'))
    for (const x of [22, 64]) pen.rect(x, 2, 6, 64, wood, 3)
    pen.rect(18, 58, 56, 13, secondColor(look, '#7fb8d9'), 5)
    pen.path('M0 42H80Q88 42 88 48Q88 54 80 54H8Q0 54 0 48Z', { color: mix(wood, '#ffffff', 0.3) })
  }, { sockets: { seat: [46, 58, 44], top: [40, 42, 64] } }), // prettier-ignore
  fitted('sign board', (pen, look) => {
    const wood = bodyColor(look, '#8a5a34')
    pen.limb([[70, 10], [96, 142]], [7, 7], shade(wood, -0.12))
    for (const [a, b] of [[14, 0], [76, 84]] as const) pen.limb([[a, 4], [b, 144]], [8, 8], wood)
    pen.path('M10 8H80L88 116H2Z', wood)
    pen.path('M16 14H74L81 110H9Z', { color: '#2f3f3a', volume: 0.6 })
    if (look.text) writeIn(pen, look.text, { x: 16, y: 24, width: 58, height: 74 }, { color: '#f7f4ea', font: 'hand' })
    else for (const [y, w] of [[30, 40], [50, 50], [68, 44], [86, 30]] as const) pen.rect(45 - w / 2, y, w, 5, { color: '#f7f4ea', outline: false, alpha: 0.85 }, 2)
  }), // prettier-ignore
  fitted('trellis', (pen, look) => {
    const wood = bodyColor(look, '#f4efe4')
    pen.inside('M0 0H110V160H0Z', () => { for (let k = -8; k < 8; k++) for (const s of [-1, 1]) pen.line([[k * 22, 0], [k * 22 + s * 160, 160]], { color: shade(wood, s * 0.02 - 0.04), width: 5 }) })
    for (const x of [0, 104]) pen.rect(x, 0, 7, 160, wood, 2)
    for (const y of [0, 153]) pen.rect(0, y, 111, 7, wood, 2)
    pen.line('M40 160C20 130 70 110 44 80C24 56 74 40 60 10', { color: '#5f8a45', width: 5 })
    for (let k = 0; k < 22; k++) leaf(pen, [30 + spread(k, 1) * 46, 150 - k * 6.500], spread(k, 2) * 360, 18, k % 2 ? '#5fa04a' : '#4f8f42')
    for (let k = 0; k < 7; k++) pen.circle(30 + spread(k, 5) * 46, 20 + k * 19, 7, { color: secondColor(look, '#e0607a'), round: true })
  }), // prettier-ignore
  fitted('bird feeder', (pen, look) => {
    const wood = bodyColor(look, '#a8683a')
    pen.line('M50 -20V4', { color: STUFF.darkSteel, width: 3 })
    pen.polygon([[50, 0], [104, 38], [-4, 38]], wood)
    pen.rect(20, 38, 60, 44, { color: STUFF.glass, alpha: 0.75 })
    pen.path('M22 56Q50 50 78 56V82H22Z', { color: '#d9b06a' })
    for (let k = 0; k < 14; k++) pen.circle(26 + spread(k, 1) * 48, 60 + spread(k, 2) * 18, 2, { color: k % 2 ? '#8a5a34' : '#3a3026', outline: false })
    for (const x of [14, 78]) pen.rect(x, 36, 8, 50, shade(wood, -0.06), 2)
    pen.rect(0, 82, 100, 10, shade(wood, 0.04), 3)
  }), // prettier-ignore
  fitted('cat tree', (pen, look) => {
    const plush = bodyColor(look, '#c9b294')
    for (const [x, y, h] of [[26, 60, 88], [84, 22, 126]] as const) {
      pen.rect(x - 7, y, 14, h, '#d9b984')
      for (let k = 0; k < h; k += 6) pen.line([[x - 7, y + k + 2], [x + 7, y + k]], { color: '#b5935c', width: 1.800 })
    }
    pen.rect(56, 14, 56, 12, plush, 6)
    pen.path('M60 14C60 0 108 0 108 14Z', shade(plush, 0.04))
    pen.rect(0, 52, 56, 12, plush, 6)
    pen.rect(52, 84, 62, 56, plush, 8)
    pen.circle(82, 114, 19, { color: '#4a3a30', outline: false })
    pen.rect(0, 138, 118, 14, shade(plush, -0.06), 5)
    pen.line('M8 64V88', { color: '#8a7a6a', width: 2 })
    pen.circle(8, 92, 6, { color: '#d9403f', round: true })
  }, { sockets: { top: [84, 8, 44], seat: [28, 54, 44] } }), // prettier-ignore
  fitted('planter box', (pen, look) => {
    const wood = bodyColor(look, '#a8703f')
    for (let k = 0; k < 16; k++) leaf(pen, [10 + k * 8.600, 48], -60 - spread(k) * 60, 24, k % 2 ? '#5fa04a' : '#4f8f42')
    const colors = ['#e0607a', '#f7d038', '#8a5fb5', '#f4f4f0']
    for (let k = 0; k < 10; k++) {
      const [x, y] = [12 + k * 13.500, 20 + spread(k, 2) * 14]
      for (let p = 0; p < 5; p++) pen.at(x, y, { rotate: p * 72 }, () => pen.ellipse(0, -5, 3.600, 5, { color: colors[k % 4] as string, outline: false }))
      pen.circle(x, y, 3, { color: '#f0b02f', outline: false })
    }
    for (const y of [46, 66]) {
      pen.rect(0, y, 150, 19, wood, 2)
      grain(pen, { x: 0, y, width: 150, height: 19 }, wood, 2)
    }
    for (const x of [2, 138]) pen.rect(x, 44, 10, 44, shade(wood, -0.08), 2)
  }, { sockets: { inside: [75, 44, 130] } }), // prettier-ignore
  drawable('pillar', 64, 180, (pen, look) => {
    const stone = bodyColor(look, '#e6ddca')
    pen.path('M14 24H50L54 160H10Z', { color: stone, volume: 1.600 })
    for (const x of [19, 26, 33, 40]) pen.polygon([[x, 26], [x + 4, 26], [x + 4 + (x - 30) * 0.12, 158], [x + (x - 30) * 0.12, 158]], { color: shade(stone, -0.09), outline: false })
    pen.rect(6, 158, 52, 9, { color: stone, volume: 1.500 }, 4)
    pen.rect(0, 166, 64, 14, stone, 2)
    pen.rect(8, 14, 48, 10, { color: stone, volume: 1.500 }, 4)
    pen.rect(0, 0, 64, 14, stone, 2)
  }, { sockets: { top: { at: [32, 1], width: 56 } } }), // prettier-ignore
  fitted('trough', (pen, look) => {
    const wood = bodyColor(look, '#8a6a48')
    for (const x of [20, 118]) pen.line([[x - 8, 70], [x + 20, 16]], { color: shade(wood, -0.12), width: 8 })
    for (const x of [20, 118]) pen.line([[x + 20, 70], [x - 8, 16]], { color: shade(wood, -0.08), width: 8 })
    pen.polygon([[0, 18], [156, 18], [142, 54], [14, 54]], wood)
    grain(pen, { x: 10, y: 18, width: 136, height: 36 }, wood, 3)
    pen.polygon([[0, 18], [156, 18], [148, 8], [8, 8]], shade(wood, -0.16))
    pen.polygon([[6, 17], [150, 17], [144, 10], [12, 10]], { color: '#8fcbea', outline: false })
  }, { sockets: { inside: [78, 14, 120] } }), // prettier-ignore
  drawable('garden gnome', 84, 140, (pen, look) => {
    const coat = secondColor(look, '#3f6fb0')
    for (const x of [24, 60]) pen.ellipse(x, 132, 17, 8, '#5b3420')
    pen.path('M14 78H70L80 130H4Z', coat)
    pen.rect(8, 108, 68, 10, STUFF.leather)
    pen.rect(34, 106, 16, 14, STUFF.gold, 2)
    for (const s of [-1, 1]) {
      pen.limb([[42 + s * 26, 84], [42 + s * 34, 108]], [16, 13], coat)
      pen.circle(42 + s * 34, 112, 7, '#f0c3a0')
    }
    pen.circle(42, 62, 22, '#f0c3a0')
    pen.path('M18 64C16 88 30 108 42 112C54 108 68 88 66 64C58 74 26 74 18 64Z', '#f7f5f0')
    pen.ellipse(42, 64, 7, 6, '#e89a80')
    for (const x of [33, 51]) pen.circle(x, 56, 2.600, { color: '#2b2a2a', outline: false })
    pen.path('M14 50C22 26 34 10 46 0C52 16 64 30 70 50Q42 60 14 50Z', { color: bodyColor(look, '#d2302b'), volume: 1.400 })
  }), // prettier-ignore
  fitted('porch swing', (pen, look) => {
    const wood = bodyColor(look, '#f4efe4')
    pen.at(80, 0, { rotate: Math.sin(look.phase * Math.PI * 2) * 4 }, () => {
      for (const s of [-1, 1]) pen.line(`M${s * 40} 0L${s * 64} 62M${s * 40} 0L${s * 68} 104`, { color: STUFF.darkSteel, width: 2.500, dash: [5, 2] })
      for (let k = 0; k < 11; k++) pen.rect(-62 + k * 11.600, 50, 8, 50, shade(wood, -0.03), 2)
      pen.rect(-68, 46, 136, 9, wood, 4)
      pen.rect(-72, 98, 144, 12, wood, 4)
      for (const s of [-1, 1]) pen.rect(s < 0 ? -76 : 52, 74, 24, 8, wood, 4)
      pen.rect(-72, 108, 144, 4, DARK, 2)
    })
  }, { animated: true, sockets: { seat: [80, 98, 110] } }), // prettier-ignore
]
