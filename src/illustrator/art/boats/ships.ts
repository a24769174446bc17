/** Ships: sailing ships of old, steamers, liners, freighters, warships, submarines. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { lattice } from '../parts/lattice.ts'
import { detail, glass, IRON, pane } from '../parts/paints.ts'
import { spokedWheel } from '../parts/wheels.ts'
import { hull, hullPath, portholes } from './hull.ts'

function smoke(pen: Pen, look: Look, x: number, y: number): void {
  for (const i of [0, 1, 2, 3]) {
    const rise = (i + look.phase) % 4
    pen.circle(x + rise * 11, y - rise * 5, 6 + rise * 3, { color: '#c9ccd0', alpha: 0.7 - rise * 0.16, outline: false })
  }
}

function windowLine(pen: Pen, look: Look, [x, y, width, height]: readonly [number, number, number, number], count: number): void {
  for (let i = 0; i < count; i++) pen.rect(x + (i * width) / count, y, (width / count) * 0.62, height, pane(look, i), 1)
}

function steamer(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#2b3a55')
  const funnel = secondColor(look, '#d8342f')
  for (const x of [92, 130]) {
    smoke(pen, look, x + 10, 4)
    pen.path(`M${x} 44L${x + 4} 6H${x + 22}L${x + 20} 44Z`, funnel)
    pen.rect(x + 3.5, 6, 19, 7, IRON)
    pen.rect(x + 2, 20, 20, 6, detail('#ffffff'))
  }
  pen.line('M40 72V10M200 74V16', { color: '#7a5636', width: 4 })
  pen.line('M40 12L6 74M40 12L92 40M200 18L232 74', { color: '#8f8a80', width: 1.2 })
  pen.rect(70, 42, 106, 18, '#f6f4ec', 2)
  pen.rect(58, 58, 136, 20, '#f6f4ec', 2)
  windowLine(pen, look, [76, 47, 98, 7], 9)
  windowLine(pen, look, [64, 64, 128, 7], 12)
  hull(pen, { bow: [2, 70], stern: [240, 74], water: 122, rake: 22, tuck: 14, sheer: 3 }, color, '#f4efe2')
  portholes(pen, look.lit, 40, 94, { count: 14, step: 13, radius: 2.6 })
}

function cruiseShip(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#fbfcfd')
  const accent = secondColor(look, '#2f6fb5')
  pen.path('M186 36L190 8H214L212 36Z', accent)
  pen.rect(190, 12, 23, 5, detail('#ffffff'))
  pen.line('M96 34V10M92 16H100', { color: '#9aa2ab', width: 3 })
  pen.circle(120, 30, 8, '#eceff2')
  pen.path('M80 38L92 30H236V46H76Z', color)
  pen.path('M56 62L70 44H262V76H52Z', color)
  pen.path('M40 90L54 74H274V100H34Z', color)
  for (const [y, x, w, n] of [[34, 96, 138, 14], [50, 76, 182, 18], [60, 68, 190, 18], [80, 60, 208, 20], [90, 54, 214, 20]] as const) windowLine(pen, look, [x, y, w, 5], n) // prettier-ignore
  for (let i = 0; i < 7; i++) pen.path(`M${84 + i * 25} 71H${102 + i * 25}L${98 + i * 25} 77H${88 + i * 25}Z`, '#f28a2a')
  hull(pen, { bow: [0, 88], stern: [292, 92], water: 136, rake: 34, tuck: 16, sheer: 4 }, color, accent)
  portholes(pen, look.lit, 52, 108, { count: 18, step: 12.5, radius: 2.2 })
}

function containerShip(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#9a2f2a')
  const paints = ['#d8452f', '#2f6fb5', '#e8a92f', '#3f8f5a', '#e9edf0', '#7a4a8a']
  for (let column = 0; column < 9; column++) {
    const tall = 2 + ((column * 5 + look.seed) % 3)
    for (let row = 0; row < tall; row++) {
      const paint = paints[(column * 3 + row * 5 + look.seed) % paints.length] as string
      pen.rect(34 + column * 20, 66 - row * 14, 19, 13.5, paint)
      for (const dx of [5, 10, 15])
        pen.line(`M${34 + column * 20 + dx} ${67 - row * 14}V${79 - row * 14}`, { color: shade(paint, -0.12), width: 1 })
    }
  }
  pen.rect(220, 14, 40, 66, '#f4f2ea', 2)
  pen.rect(214, 10, 52, 12, '#f4f2ea', 2)
  windowLine(pen, look, [217, 13, 48, 6], 7)
  for (const y of [32, 46, 60]) windowLine(pen, look, [226, y, 30, 5], 4)
  pen.rect(262, 26, 14, 54, secondColor(look, '#2b4a6f'), 2)
  hull(pen, { bow: [0, 72], stern: [284, 78], water: 126, rake: 22, tuck: 10, sheer: 2 }, color, '#e9e2d2')
}

function ferry(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#2f7fa8')
  smoke(pen, look, 148, 2)
  pen.path('M140 22V4H158V22Z', secondColor(look, '#e8a92f'))
  pen.rect(44, 8, 40, 16, '#f8f8f4', 3)
  windowLine(pen, look, [48, 11, 34, 7], 5)
  pen.rect(28, 22, 160, 22, '#f8f8f4', 3)
  windowLine(pen, look, [36, 28, 148, 9], 13)
  pen.rect(14, 42, 192, 28, '#f1f1ea', 3)
  for (let i = 0; i < 8; i++) pen.rect(26 + i * 22, 50, 15, 14, detail('#4a5563'), 2)
  hull(pen, { bow: [0, 66], stern: [220, 66], water: 96, rake: 14, tuck: 14, sheer: 0 }, color, '#f4efe2')
}

function fishingBoat(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#2f7f8a')
  pen.line('M122 78V2M122 6L178 60M122 14L66 76', { color: '#7a5636', width: 3.4 })
  pen.path('M140 48C152 60 166 62 176 58L178 86H136Z', { color: '#8fb3a0', alpha: 0.75 })
  pen.line('M146 56L150 84M158 60L160 84M168 60L168 84M140 68H176M138 76H178', { color: '#54776a', width: 1 })
  pen.path('M50 80V46H44V40H94V46H90V80Z', secondColor(look, '#f6f1e2'))
  for (const x of [54, 72]) pen.rect(x, 50, 13, 13, glass(look), 2)
  pen.circle(110, 82, 8, '#f28a2a')
  hull(pen, { bow: [0, 64], stern: [190, 82], water: 122, rake: 22, tuck: 10, sheer: 2 }, color, '#f4efe2')
  pen.circle(34, 92, 7, '#f4f1e6')
  pen.circle(34, 92, 3.5, color)
}

function tugboat(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#c8342f')
  smoke(pen, look, 108, 4)
  pen.path('M96 48L98 6H120L122 48Z', secondColor(look, '#e8a92f'))
  pen.rect(97, 6, 24, 9, IRON)
  pen.path('M46 44V18H88V44Z', '#f8f4ea')
  pen.rect(40, 12, 54, 8, color, 3)
  for (const x of [51, 70]) pen.rect(x, 24, 14, 13, glass(look), 2)
  pen.path('M34 78V44H132V78Z', '#f1e8d4')
  portholes(pen, look.lit, 50, 60, { count: 5, step: 17, radius: 5 })
  hull(pen, { bow: [0, 62], stern: [168, 78], water: 122, rake: 14, tuck: 12, sheer: 4 }, color, '#f4efe2')
  for (let i = 0; i < 5; i++) pen.circle(34 + i * 27, 92, 8, { color: '#2b2d33', round: true })
}

function yacht(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#fbfcfd')
  pen.line('M132 22V2M126 8H138', { color: '#9aa2ab', width: 2.4 })
  pen.path('M92 40L112 20H158L166 40Z', color)
  pen.path('M98 36L112 24H152L156 36Z', glass(look))
  pen.path('M58 62L84 38H192L206 62Z', color)
  pen.path('M66 58L84 44H180L186 58Z', { color: '#26364a', outline: false })
  pen.path('M0 56C60 52 170 60 226 60L216 92Q214 98 206 98H62C34 92 10 76 0 56Z', color)
  pen.path('M34 84C90 88 160 86 219 84L214 96Q212 98 206 98H62C50 96 42 90 34 84Z', detail(secondColor(look, '#2b3f66')))
  for (let i = 0; i < 6; i++) pen.rect(76 + i * 20, 68, 12, 5, pane(look, i), 2)
}

function warship(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#8b969f')
  lattice(pen, [[128, 34], [140, 34], [136, 0], [132, 0]], 5, shade(color, -0.14)) // prettier-ignore
  pen.line('M116 10H152', { color: shade(color, -0.16), width: 3 })
  pen.path('M112 66V32H166V66Z', shade(color, 0.05))
  pen.path('M92 74V52H182V74Z', color)
  windowLine(pen, look, [116, 38, 46, 5], 6)
  pen.path('M170 54L174 26H194L196 54Z', shade(color, -0.06))
  for (const [x, y] of [
    [60, 66],
    [34, 74],
  ] as const) {
    pen.path(`M${x} ${y + 8}L${x + 6} ${y - 6}H${x + 28}L${x + 32} ${y + 8}Z`, shade(color, 0.03)) // prettier-ignore
    pen.line(`M${x + 8} ${y}L${x - 28} ${y - 6}`, { color: shade(color, -0.16), width: 4 })
  }
  pen.path('M206 74L212 60H232L238 74Z', shade(color, 0.03))
  pen.line('M232 66L264 60', { color: shade(color, -0.16), width: 4 })
  hull(pen, { bow: [0, 74], stern: [280, 76], water: 116, rake: 26, tuck: 8, sheer: 3 }, color, shade(color, 0.1))
  pen.text(look.text ?? String((look.seed % 80) + 12), 66, 92, { color: '#f1f3f4', size: 17, bold: true, maxWidth: 40 })
}

function aircraftCarrier(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#8b969f')
  pen.path('M176 58V30H190V16H208V30H226V58Z', shade(color, 0.04))
  windowLine(pen, look, [180, 36, 42, 6], 6)
  lattice(pen, [[196, 16], [204, 16], [202, -8], [198, -8]], 4, shade(color, -0.16)) // prettier-ignore
  for (const x of [44, 78, 112, 244])
    pen.path(`M${x} 54L${x + 10} 49H${x + 20}L${x + 26} 42H${x + 30}L${x + 28} 56H${x + 2}Z`, '#5f6b76')
  pen.path('M0 56H286V66H276L268 74H24Z', shade(color, -0.06))
  pen.path(hullPath({ bow: [14, 66], stern: [278, 66], water: 104, rake: 28, tuck: 12 }), color)
  pen.rect(120, 76, 60, 12, detail(shade(color, -0.2)))
  pen.text(look.text ?? String((look.seed % 70) + 10), 66, 84, { color: '#f1f3f4', size: 17, bold: true, maxWidth: 40 })
}

function paddleSteamer(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#f8f5ec')
  const trim = secondColor(look, '#c8342f')
  for (const x of [52, 72]) {
    smoke(pen, look, x + 4, 2)
    pen.rect(x, 6, 8, 44, IRON)
    pen.path(`M${x - 3} 10L${x} 2L${x + 4} 7L${x + 8} 2L${x + 11} 10Z`, IRON)
  }
  pen.rect(88, 26, 34, 18, color, 2)
  windowLine(pen, look, [91, 30, 30, 8], 4)
  for (const [x, y, width] of [
    [40, 44, 128],
    [28, 66, 148],
  ] as const) {
    pen.rect(x, y, width, 22, color) // prettier-ignore
    windowLine(pen, look, [x + 8, y + 6, width - 12, 10], 10)
    for (let i = 0; i <= 10; i++) pen.rect(x + (i * (width - 3)) / 10, y, 2, 22, detail('#d9d2c0'))
    pen.rect(x - 4, y - 3, width + 8, 4, trim, 2)
  }
  pen.path('M0 86H184V104H24C12 102 4 96 0 86Z', trim)
  spokedWheel(pen, [190, 80, 26], { phase: look.phase, color: trim, spokes: 10, thick: 0.16 })
  pen.rect(170, 76, 24, 7, '#e9dfc6', 2)
}

function submarine(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#f2b632')
  const tower = shade(color, -0.05)
  pen.line('M104 14V0H92', { color: '#5b6068', width: 5 })
  pen.path('M84 36L90 14H128L136 36Z', tower)
  pen.rect(176, 20, 20, 14, shade(color, -0.12), 3)
  pen.path('M176 44L202 22H208V78H202Z', shade(color, -0.12))
  pen.at(212, 52, { scaleY: Math.cos(look.phase * Math.PI * 4) * 0.35 + 0.65 }, () => pen.ellipse(0, 0, 4, 22, '#8b929b'))
  pen.path('M0 54C2 36 26 28 60 28H150C176 30 196 42 204 52C196 64 176 76 150 78H60C26 78 2 70 0 54Z', { color, volume: 1.5 })
  pen.path('M4 62C60 70 150 68 204 52C196 64 176 76 150 78H60C30 78 8 72 4 62Z', detail(shade(color, -0.12)))
  for (const x of [44, 82, 120]) {
    pen.circle(x, 51, 11, mix(color, '#6b4a1c', 0.55))
    pen.circle(x, 51, 7.5, look.lit ? { color: '#ffe9a8', glow: 8 } : { color: '#a9dcee', to: '#5f9fc0' })
  }
  for (const x of [62, 100, 142, 158]) pen.circle(x, 40, 1.6, detail(shade(color, -0.25)))
}

function buoy(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#d8342f')
  const sway = Math.sin(look.phase * Math.PI * 2) * 3
  pen.at(36, 92, { rotate: sway }, () => {
    pen.line('M-16 -14L-8 -70M16 -14L8 -70M-13 -36H13M-10 -54H10', { color, width: 4 })
    pen.rect(-11, -76, 22, 7, color, 2)
    pen.circle(0, -83, 7, look.lit ? { color: '#fff0a8', glow: 14 } : '#f4e08a')
    pen.path('M-20 -12L-16 -24H16L20 -12Z', '#f6f4ec')
    pen.path('M-34 -14H34C38 -4 30 6 20 8H-20C-30 6 -38 -4 -34 -14Z', color)
    pen.path('M-36 -6H36V0H-34Z', detail('#ffffff'))
  })
}

export const SHIPS: readonly Drawable[] = [
  fitted('ship', steamer, { animated: true, sockets: { top: [120, 44, 140] } }),
  fitted('cruise ship', cruiseShip, { sockets: { top: [150, 34, 120] } }),
  fitted('container ship', containerShip, { sockets: { top: [120, 40, 160] } }),
  fitted('ferry', ferry, { animated: true, sockets: { top: [110, 24, 120] } }),
  fitted('fishing boat', fishingBoat, { sockets: { top: [110, 82, 60], inside: [150, 80, 50] } }),
  fitted('tugboat', tugboat, { animated: true }),
  fitted('yacht', yacht, { sockets: { top: [176, 40, 50] } }),
  fitted('warship', warship),
  fitted('aircraft carrier', aircraftCarrier, { sockets: { top: [110, 56, 140] } }),
  fitted('steamboat', paddleSteamer, { animated: true }),
  fitted('submarine', submarine, { animated: true, sockets: { top: [108, 14, 40] } }),
  fitted('buoy', buoy, { animated: true }),
]
