/** Landmarks of North America. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { flagpole } from '../parts/flags.ts'
import { hill } from '../parts/landscape.ts'
import { archPath, columns, domePath, pediment, spire, steps, windowGrid } from '../parts/masonry.ts'
import { detail, pane } from '../parts/paints.ts'

function goldenGate(pen: Pen, look: Look): void {
  const orange = bodyColor(look, '#c8402a')
  const dark = shade(orange, -0.12)
  pen.line('M-10 84C30 78 62 44 82 4M82 4C118 108 182 108 218 4M218 4C238 44 270 78 310 84', { color: orange, width: 4 })
  for (let i = 1; i < 16; i++) {
    const t = i / 16
    pen.line(`M${82 + t * 136} ${4 + 4 * t * (1 - t) * 78}V96`, { color: orange, width: 1.3 })
  }
  for (let i = 1; i < 9; i++) {
    const t = i / 9
    const y = 4 + 80 * (1 - (1 - t) ** 1.7)
    pen.line(`M${82 - t * 84} ${y}V96M${218 + t * 84} ${y}V96`, { color: orange, width: 1.3 })
  }
  pen.rect(-12, 94, 324, 5, orange)
  pen.rect(-12, 99, 324, 6, dark)
  for (let x = -12; x < 310; x += 10) pen.line(`M${x} 99L${x + 5} 105L${x + 10} 99`, { color: orange, width: 1.2 })
  for (const x of [82, 218]) {
    for (const dx of [-10, 4])
      pen.path(`M${x + dx + 0.5} -4H${x + dx + 5.5}L${x + dx + 7} 142H${x + dx - 1}Z`, { color: orange, volume: 1.4 })
    for (const [y, h] of [[0, 7], [24, 8], [48, 9], [74, 10], [112, 8]] as const) pen.rect(x - 9, y, 18, h, orange) // prettier-ignore
    pen.path(`M${x - 18} 140H${x + 18}L${x + 20} 150H${x - 20}Z`, '#b9b2a4')
  }
  pen.path('M-12 148H312V158H-12Z', { color: '#6f9fb8', to: '#4f839f' })
}

function hollywood(pen: Pen, look: Look): void {
  const white = bodyColor(look, '#fbfaf5')
  pen.path('M-10 120C20 70 60 60 90 40C130 20 160 14 200 30C230 40 262 70 290 120Z', '#8a8a52')
  pen.path('M160 18C200 26 240 60 290 120H200C210 80 190 40 160 18Z', detail('#74783f'))
  for (let i = 0; i < 26; i++)
    pen.ellipse(
      4 + ((i * 67) % 276),
      104 + ((i * 29) % 16) - ((i * 67) % 276 > 60 && (i * 67) % 276 < 220 ? 8 : 0),
      7,
      4,
      detail(i % 2 ? '#5f7042' : '#a39a5f'),
    )
  const word = (look.text ?? 'HOLLYWOOD').toUpperCase()
  const step = 216 / Math.max(4, word.length)
  for (const [index, letter] of [...word].entries()) {
    const x = 34 + (index + 0.5) * step
    const y = 68 + Math.sin(index * 1.9) * 3 - 6 * Math.sin((index / word.length) * Math.PI)
    pen.line(`M${x - 6} ${y + 14}V${y + 26}M${x + 6} ${y + 14}V${y + 26}`, { color: '#6b6a5a', width: 1.4 })
    pen.text(letter, x + 1.4, y + 1.4, { color: '#5b5f50', size: 36, bold: true, maxWidth: step })
    pen.text(letter, x, y, { color: white, size: 36, bold: true, maxWidth: step })
  }
}

function spaceNeedle(pen: Pen, look: Look): void {
  const white = bodyColor(look, '#f2f4f4')
  pen.rect(49, -34, 2, 34, '#9aa2ab')
  pen.path('M46 0L50 -14L54 0Z', white)
  pen.path('M30 12C34 2 66 2 70 12Z', white)
  pen.path('M-2 26C10 14 90 14 102 26C90 34 10 34 -2 26Z', { color: white, volume: 1.6 })
  pen.path('M2 26C16 20 84 20 98 26L90 30C70 34 30 34 10 30Z', detail('#e8912f'))
  for (let i = 0; i < 11; i++) pen.rect(18 + i * 6, 30, 4, 5, { color: look.lit ? '#ffe39a' : '#5b7186', outline: false })
  pen.path('M16 34H84L68 46H32Z', shade(white, -0.1))
  for (const side of [-1, 1]) pen.path(`M${50 + side * 16} 46C${50 + side * 8} 80 ${50 + side * 5} 110 ${50 + side * 6} 140C${50 + side * 9} 190 ${50 + side * 20} 230 ${50 + side * 32} 262H${50 + side * 24}C${50 + side * 14} 232 ${50 + side * 3} 190 ${50 + side * 1.5} 140C${50 + side * 1.5} 110 ${50 + side * 4} 80 ${50 + side * 10} 46Z`, { color: white, volume: 1.4 }) // prettier-ignore
  pen.rect(46, 46, 8, 216, shade(white, -0.12))
  for (const [y, w] of [[96, 18], [140, 16], [190, 24]] as const) pen.rect(50 - w / 2, y, w, 5, shade(white, -0.04)) // prettier-ignore
  pen.path('M16 236H84V244H16Z', white)
  pen.path('M10 262H90L94 268H6Z', '#b9bec2')
}

function rushmore(pen: Pen, look: Look): void {
  const granite = bodyColor(look, '#c4b8a4')
  const dark = shade(granite, -0.13)
  pen.path('M0 160C4 110 14 60 40 34C60 10 92 16 110 6C140 -4 170 8 196 14C228 22 252 50 258 100L264 160Z', granite)
  pen.path('M0 160C10 140 40 128 70 134C110 120 150 140 190 128C220 126 250 140 264 160Z', dark)
  const face = (x: number, y: number, size: number, hair: string, extra: (s: number) => void): void =>
    pen.at(x, y, { scale: size }, () => {
      pen.path('M-22 -20C-22 -46 22 -48 24 -20C26 6 18 34 0 40C-18 36 -24 6 -22 -20Z', shade(granite, 0.06))
      pen.path(hair, dark)
      for (const dx of [-10, 9]) {
        pen.path(`M${dx - 7} -10q7 -6 14 0l-1 5q-6 -4 -12 0Z`, dark)
        pen.ellipse(dx, -3, 4.6, 2.4, detail(shade(granite, -0.24)))
      }
      pen.path('M-3 -6L-6 10Q0 15 6 10L3 -6Z', shade(granite, 0.1))
      pen.line('M-6 11Q0 15 6 11M-9 21Q0 25 9 21', { color: shade(granite, -0.2), width: 2 })
      extra(1)
    })
  face(
    54,
    66,
    1,
    'M-24 -12C-30 -44 0 -52 20 -40C28 -34 28 -20 25 -10C20 -26 8 -34 -8 -30C-18 -28 -22 -20 -24 -12Z',
    () => undefined,
  )
  face(
    108,
    74,
    0.96,
    'M-22 -14C-26 -44 10 -52 24 -34C28 -22 26 -6 25 6C20 -14 20 -28 4 -32C-10 -30 -18 -24 -22 -14Z',
    () => undefined,
  )
  face(160, 90, 0.88, 'M-22 -16C-22 -44 22 -46 24 -18C18 -28 8 -32 -2 -32C-12 -32 -18 -26 -22 -16Z', () => {
    pen.circle(-10, -3, 7, { color: dark, alpha: 0.3, outline: false })
    pen.path('M-10 12Q0 8 10 12Q4 18 0 15Q-4 18 -10 12Z', dark)
  })
  face(212, 84, 1, 'M-24 -14C-28 -46 24 -50 26 -16C20 -28 10 -32 0 -32C-12 -32 -20 -26 -24 -14Z', () => pen.path('M-20 8C-18 34 -8 46 0 46C8 46 18 34 20 8C16 22 8 28 0 28C-8 28 -16 22 -20 8Z', dark)) // prettier-ignore
  for (const [x, r] of [[10, 18], [30, 14], [238, 20], [256, 14], [216, 13]] as const) pen.path(`M${x - r * 0.6} 162L${x} ${162 - r * 2}L${x + r * 0.6} 162Z`, '#4a6b45') // prettier-ignore
}

function whiteHouse(pen: Pen, look: Look): void {
  const white = bodyColor(look, '#fbfaf6')
  flagpole(pen, [130, 14, 30], '#c8342f', look.phase)
  for (const x of [42, 210]) pen.rect(x, 14, 10, 14, shade(white, -0.08))
  pen.rect(6, 32, 248, 80, white)
  pen.rect(2, 26, 256, 8, shade(white, -0.04))
  for (let x = 6; x < 254; x += 6) pen.rect(x, 20, 3, 7, shade(white, -0.03))
  for (const [row, y] of [40, 70].entries())
    for (const x of [18, 46, 74, 170, 198, 226]) {
      // prettier-ignore
      pen.rect(x, y, 13, 22, pane(look, x + row))
      if (row) pen.polygon([[x - 2, y - 1], [x + 6.5, y - 7], [x + 15, y - 1]], shade(white, -0.08)) // prettier-ignore
    }
  pen.rect(92, 32, 76, 80, shade(white, 0.01))
  for (let i = 0; i < 3; i++) for (const y of [44, 76]) pen.rect(106 + i * 19, y, 11, y > 60 ? 34 : 20, pane(look, i + y)) // prettier-ignore
  pediment(pen, [86, 10, 88, 24], white)
  columns(pen, [90, 34, 80, 76], 6, white)
  steps(pen, [84, 110, 92, 8], 3, white)
  pen.path('M-6 116H266V130H-6Z', '#6fa858')
  for (const x of [12, 40, 68, 192, 220, 248]) pen.ellipse(x, 114, 14, 8, '#4f8a48')
  pen.ellipse(130, 122, 18, 4, '#9fd4e6')
}

function capitol(pen: Pen, look: Look): void {
  const white = bodyColor(look, '#faf8f2')
  pen.path('M136 -2q4 -10 8 0l1 10h-10Z', '#7f9a8f')
  pen.rect(132, 6, 16, 16, white)
  pen.path(domePath(140, 64, 62, 44), { color: white, volume: 1.6 })
  for (const k of [-20, -10, 0, 10, 20])
    pen.line(`M140 20Q${140 + k} 34 ${140 + k * 1.35} 64`, { color: shade(white, -0.12), width: 1.3 })
  pen.rect(108, 62, 64, 10, white)
  pen.rect(104, 70, 72, 28, white)
  columns(pen, [104, 72, 72, 25], 10, shade(white, -0.02))
  for (let i = 0; i < 9; i++) pen.path(archPath(111 + i * 7.3, 60, 4, 9), detail(shade(white, -0.3)))
  for (const x of [0, 212]) {
    pen.rect(x, 92, 68, 50, shade(white, -0.03))
    windowGrid(pen, look, [x + 3, 98, 62, 40], [7, 2], { fill: [0.42, 0.62] })
    pediment(pen, [x + 12, 80, 44, 14], white)
    columns(pen, [x + 14, 95, 40, 45], 5, shade(white, 0.02))
  }
  pen.rect(66, 100, 148, 42, shade(white, -0.02))
  windowGrid(pen, look, [70, 104, 140, 34], [16, 2], { fill: [0.42, 0.62] })
  pediment(pen, [108, 88, 64, 16], white)
  columns(pen, [110, 104, 60, 36], 8, shade(white, 0.02))
  steps(pen, [84, 140, 112, 18], 6, white)
  pen.path('M-8 142H84L80 158H-8ZM196 142H288V158H200Z', '#6fa858')
}

function lincoln(pen: Pen, look: Look): void {
  const white = bodyColor(look, '#f6f2e8')
  pen.rect(28, 10, 164, 26, shade(white, -0.04))
  for (let i = 0; i < 12; i++) pen.circle(40 + i * 12.8, 22, 3.6, shade(white, -0.12))
  pen.rect(12, 34, 196, 14, white)
  pen.rect(18, 46, 184, 62, detail(shade(white, -0.26)))
  pen.rect(94, 52, 32, 56, detail('#4a463f'))
  pen.path('M102 108V84C100 78 104 74 110 74C116 74 120 78 118 84V108Z', '#fbf9f2')
  pen.circle(110, 69, 6, '#fbf9f2')
  columns(pen, [14, 46, 192, 62], 12, white)
  steps(pen, [0, 106, 220, 24], 7, white)
}

function gatewayArch(pen: Pen, look: Look): void {
  const steel = bodyColor(look, '#c3ced6')
  pen.path('M0 190C14 90 50 0 100 0C150 0 186 90 200 190H184C172 100 142 12 100 12C58 12 28 100 16 190Z', {
    color: mix(steel, '#ffffff', 0.3),
    volume: 1.8,
  })
  pen.path(
    'M8 190C22 96 54 6 100 6C146 6 178 96 192 190H184C172 100 142 12 100 12C58 12 28 100 16 190Z',
    detail(shade(steel, -0.12)),
  )
  pen.path('M-10 188C40 182 160 182 210 188V196H-10Z', '#6fa858')
}

function vegasSign(pen: Pen, look: Look): void {
  const blue = secondColor(look, '#2f6fd0')
  const red = bodyColor(look, '#d8262c')
  for (const x of [44, 132]) pen.rect(x, 60, 8, 140, '#5f7f9a')
  for (let i = 0; i < 7; i++) {
    pen.circle(29 + i * 19.6, 26, 11, '#ffffff')
    pen.text('WELCOME'[i] as string, 29 + i * 19.6, 26.5, { color: red, size: 15, bold: true })
  }
  pen.path('M90 34L176 76L160 124L90 150L20 124L4 76Z', { color: '#fdf9ec' })
  pen.line('M90 36L174 77L158 122L90 147L22 122L6 77Z', { color: blue, width: 4 })
  for (let i = 0; i < 28; i++) {
    const t = i / 28
    const corners = [[90, 40], [170, 78], [155, 120], [90, 143], [25, 120], [10, 78], [90, 40]] as const // prettier-ignore
    const [a, b] = [
      corners[Math.floor(t * 6)] as readonly [number, number],
      corners[Math.floor(t * 6) + 1] as readonly [number, number],
    ]
    const u = (t * 6) % 1
    const on = look.lit || (i + Math.floor(look.phase * 4)) % 2 === 0
    pen.circle(a[0] + (b[0] - a[0]) * u, a[1] + (b[1] - a[1]) * u, 2.6, on ? { color: '#ffd84a', glow: 5 } : '#e8b43a')
  }
  pen.text('to Fabulous', 90, 66, { color: blue, size: 14, font: 'hand', maxWidth: 90 })
  pen.text((look.text ?? 'LAS VEGAS').toUpperCase(), 90, 92, { color: red, size: 30, bold: true, maxWidth: 136 })
  pen.text('NEVADA', 90, 118, { color: blue, size: 14, bold: true })
  for (let i = 0; i < 8; i++) pen.at(90, 0, { rotate: i * 45 }, () => pen.polygon([[-4, -4], [0, -26], [4, -4]], look.lit ? { color: '#ffd84a', glow: 6 } : { color: red })) // prettier-ignore
  pen.circle(90, 0, 7, '#ffd84a')
  pen.path('M20 200H160V208H20Z', '#6fa858')
}

function cnTower(pen: Pen, look: Look): void {
  const concrete = bodyColor(look, '#c9ccce')
  pen.rect(48.8, -60, 2.4, 60, '#e9edf0')
  pen.path('M44 30L47 0H53L56 30Z', concrete)
  pen.rect(43, 22, 14, 10, '#e9edf0', 2)
  pen.path('M45 32H55L58 94H42Z', concrete)
  pen.path('M26 92C26 86 74 86 74 92L70 102H30Z', { color: '#f4f6f7', volume: 1.6 })
  pen.rect(22, 100, 56, 9, '#4a5866', 3)
  if (look.lit) pen.rect(22, 103, 56, 3, { color: '#ff6a8a', glow: 8, outline: false })
  pen.path('M26 109H74C72 120 62 124 58 126H42C38 124 28 120 26 109Z', { color: '#f4f6f7', volume: 1.6 })
  pen.path('M42 126H58C59 190 66 250 80 304H20C34 250 41 190 42 126Z', { color: concrete, volume: 1.6 })
  pen.path('M46 126H50V304H34C42 250 46 190 46 126Z', detail(shade(concrete, 0.06)))
  pen.path('M6 304H94V312H6Z', '#8fa0a8')
}

function frontenac(pen: Pen, look: Look): void {
  const brick = bodyColor(look, '#b5714f')
  const copper = secondColor(look, '#5f9a86')
  hill(pen, [-20, 110, 290, 50], '#7f8a6a')
  pen.rect(92, 34, 62, 100, brick)
  pen.path('M86 36L104 -2H142L160 36Z', copper)
  for (const x of [98, 148]) {
    pen.rect(x - 7, 30, 14, 104, shade(brick, 0.04))
    spire(pen, [x, 32, 19, 34], copper)
  }
  windowGrid(pen, look, [106, 42, 36, 88], [4, 6], { fill: [0.44, 0.6] })
  for (const [x, w, top] of [
    [14, 80, 76],
    [152, 84, 72],
  ] as const) {
    pen.rect(x, top, w, 134 - top, shade(brick, -0.03)) // prettier-ignore
    pen.path(`M${x - 4} ${top + 1}L${x + 12} ${top - 24}H${x + w - 12}L${x + w + 4} ${top + 1}Z`, copper)
    for (let i = 0; i < 4; i++) pen.polygon([[x + 10 + i * 18, top - 4], [x + 15 + i * 18, top - 14], [x + 20 + i * 18, top - 4]], brick) // prettier-ignore
    windowGrid(pen, look, [x + 3, top + 5, w - 6, 50], [8, 4], { fill: [0.44, 0.6] })
  }
  for (const x of [16, 232]) {
    pen.rect(x - 12, 66, 24, 70, shade(brick, 0.04))
    spire(pen, [x, 68, 32, 44], copper)
    windowGrid(pen, look, [x - 8, 74, 16, 54], [2, 4], { fill: [0.5, 0.6] })
  }
  pen.rect(-4, 130, 256, 14, '#c9bfa8')
}

export const AMERICA: readonly Drawable[] = [
  fitted('golden gate bridge', goldenGate, { sockets: { top: [150, 97, 270] } }),
  fitted('hollywood sign', hollywood),
  fitted('space needle', spaceNeedle),
  fitted('mount rushmore', rushmore),
  fitted('white house', whiteHouse, { animated: true }),
  fitted('us capitol', capitol),
  fitted('lincoln memorial', lincoln),
  fitted('washington monument', (pen, look) => {
    const stone = bodyColor(look, '#f1ece0')
    pen.polygon([[-9, 16], [0, 0], [9, 16]], shade(stone, 0.03)) // prettier-ignore
    pen.polygon([[-9, 16], [9, 16], [15, 240], [-15, 240]], { color: stone, volume: 1.6 }) // prettier-ignore
    pen.polygon([[2, 16], [9, 16], [15, 240], [4, 240]], detail(shade(stone, -0.1))) // prettier-ignore
    pen.polygon([[-11, 84], [11, 84], [15, 240], [-15, 240]], { color: '#d9cfba', alpha: 0.35, outline: false }) // prettier-ignore
    for (const x of [-4, 4]) pen.rect(x - 1.2, 22, 2.4, 2, detail(look.lit ? '#ff5a4a' : '#5b5f66'))
    pen.path('M-40 240C-20 232 20 232 40 240V246H-40Z', '#6fa858')
    for (let i = 0; i < 8; i++) {
      pen.line(`M${-36 + i * 10.3} 240V222`, { color: '#c9ced6', width: 1 })
      pen.rect(-35.5 + i * 10.3, 222, 6, 4, i % 2 ? '#c8342f' : '#3f6fb0')
    }
  }),
  fitted('gateway arch', gatewayArch),
  fitted('las vegas sign', vegasSign, { animated: true }),
  fitted('cn tower', cnTower),
  fitted('chateau frontenac', frontenac),
]
