/** Landmarks of Italy and Greece. */
import { shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { jet } from '../parts/landscape.ts'
import { archPath, columns, domePath, lancetPath, pediment, steps, templeFront } from '../parts/masonry.ts'
import { detail, pane } from '../parts/paints.ts'

function colosseum(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#d9bd8c')
  const dark = shade(stone, -0.32)
  pen.path('M40 60C80 44 180 44 236 70L244 96H30Z', shade(stone, -0.16))
  for (let i = 0; i < 9; i++) pen.path(archPath(70 + i * 19, 92, 10, 20), detail(dark))
  const wall =
    'M4 150C0 118 0 60 8 22C40 8 84 2 122 4L128 10L136 26L146 30L152 50L166 54L172 70C206 76 236 84 256 94C260 114 260 134 256 150C180 168 80 168 4 150Z'
  pen.path(wall, stone)
  pen.inside(wall, () => {
    const rows = [[118, 11, 24, 0, 256], [82, 11, 24, 0, 256], [48, 10, 22, 0, 160]] as const // prettier-ignore
    for (const [y, step, height, from, to] of rows) {
      pen.line(`M${from} ${y + 40 - height}Q130 ${y + 12 - height * 0.2} 260 ${y + 40 - height}`, {
        color: shade(stone, -0.1),
        width: 0.1,
      })
      for (let i = 0; i < 21; i++) {
        const x = 12 + i * (step + 1.2)
        if (x > to) continue
        const bow = -10 * (1 - ((x - 130) / 130) ** 2) * (y < 60 ? -0.8 : y > 100 ? 1 : 0.1)
        pen.path(archPath(x, y + 24 - bow, step * 0.62, height), dark)
        pen.rect(x + step * 0.46, y - 4 - bow, 1.6, 30, detail(shade(stone, 0.06)))
      }
    }
    for (const [y, bend] of [[146, 12], [112, 5], [76, 0], [44, -9]] as const) pen.line(`M0 ${y}Q130 ${y + bend * 2} 260 ${y}`, { color: shade(stone, 0.06), width: 3.4 }) // prettier-ignore
    for (let i = 0; i < 10; i++) pen.rect(18 + i * 12, 20 - 5 * Math.sin((i / 10) * 2), 4, 7, detail(dark))
    pen.path('M176 0H270V170H210C226 130 214 90 176 60Z', { color: shade(stone, -0.2), alpha: 0.22, outline: false })
  })
}

function pisa(pen: Pen, look: Look): void {
  const marble = bodyColor(look, '#f1e9d8')
  pen.path('M-10 214H100V220H-10Z', '#8fae62')
  pen.at(40, 214, { rotate: 5.5 }, () => {
    pen.rect(-34, -34, 68, 34, { color: marble, volume: 1.8 })
    for (let i = 0; i < 6; i++) pen.path(archPath(-28 + i * 11.2, -2, 8, 27), detail(shade(marble, -0.1)))
    for (let floor = 0; floor < 6; floor++) {
      const y = -38 - floor * 24
      pen.rect(-31, y - 22, 62, 24, { color: shade(marble, -0.12), volume: 1.8 })
      for (let i = 0; i < 9; i++) pen.path(archPath(-27 + i * 6.75, y + 1, 4.6, 18), detail(shade(marble, -0.42)))
      for (let i = 0; i <= 9; i++) pen.rect(-31.4 + i * 6.75, y - 12, 2, 13, detail(marble))
      pen.rect(-34, y - 1, 68, 4, shade(marble, 0.02))
    }
    pen.rect(-34, -184, 68, 4, marble)
    pen.rect(-24, -206, 48, 22, { color: marble, volume: 1.8 })
    for (let i = 0; i < 4; i++) pen.path(archPath(-16 + i * 10.6, -185, 7, 16), detail(shade(marble, -0.42)))
    pen.rect(-26, -210, 52, 5, marble)
    pen.rect(-1, -222, 2, 13, '#8b8378')
    pen.path('M1 -222L14 -219L1 -215Z', '#c8342f')
  })
}

function stPeters(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#e6d9bf')
  pen.line('M110 0V16M106 5H114', { color: '#d8ae4a', width: 2 })
  pen.rect(102, 12, 16, 16, stone)
  pen.path(domePath(110, 76, 78, 52), { color: secondColor(look, '#8fa9b2'), volume: 1.5 })
  for (const k of [-26, -14, 0, 14, 26])
    pen.line(`M${110 + k * 0.2} 26Q${110 + k * 1.2} 40 ${110 + k * 1.3} 75`, { color: '#6f8790', width: 1.6 })
  pen.rect(70, 74, 80, 26, stone)
  columns(pen, [72, 78, 76, 20], 9, shade(stone, 0.04))
  for (const x of [40, 180]) {
    pen.path(domePath(x, 92, 26, 16), '#8fa9b2')
    pen.rect(x - 12, 90, 24, 14, stone)
  }
  pen.rect(12, 100, 196, 60, stone)
  pen.rect(8, 96, 204, 6, shade(stone, 0.04))
  for (let i = 0; i < 11; i++) pen.path(`M${16 + i * 18.8} 97v-8q3 -5 6 0v8Z`, shade(stone, -0.05))
  columns(pen, [16, 108, 188, 50], 10, shade(stone, 0.05))
  for (let i = 0; i < 5; i++) pen.path(archPath(34 + i * 38, 158, 13, 34), detail(shade(stone, -0.34)))
  pediment(pen, [74, 88, 72, 22], shade(stone, 0.03))
  steps(pen, [-4, 158, 228, 10], 3, stone)
}

function trevi(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#eadfca')
  pen.rect(6, 20, 188, 84, stone)
  pen.rect(0, 14, 200, 8, shade(stone, 0.03))
  pen.rect(60, 0, 80, 18, stone)
  for (const x of [64, 100, 136]) pen.path(`M${x - 4} 0v-8q4 -8 8 0v8Z`, shade(stone, -0.05))
  columns(pen, [50, 26, 100, 76], 4, shade(stone, 0.04))
  pen.path(archPath(100, 104, 36, 74), shade(stone, -0.24))
  pen.path('M92 104V70C90 60 94 56 100 56C106 56 110 60 108 70V104Z', '#faf6ec')
  pen.circle(100, 51, 5, '#faf6ec')
  pen.limb([[106, 64], [116, 58]], [4, 3], '#faf6ec') // prettier-ignore
  for (const x of [22, 164]) for (const y of [30, 66]) pen.path(archPath(x + 6, y + 28, 14, 26), pane(look, x + y)) // prettier-ignore
  pen.path('M10 128C20 106 50 100 74 108C90 100 112 100 126 108C150 100 180 106 190 128Z', '#b9ad98')
  for (const [x, flip] of [[58, 1], [142, -1]] as const) pen.path(`M${x} 116q${-6 * flip} -14 ${6 * flip} -18q${4 * flip} -8 ${10 * flip} -2l${-2 * flip} 8q${6 * flip} 4 ${4 * flip} 12Z`, '#faf6ec') // prettier-ignore
  for (const x of [76, 100, 124])
    pen.path(`M${x - 6} 112H${x + 6}L${x + 10} 134H${x - 10}Z`, { color: '#d4eefa', alpha: 0.9, outline: false })
  pen.path('M0 128Q100 144 200 128V142Q100 160 0 142Z', { color: '#5fc0dc', to: '#3f94b8' })
  jet(pen, [56, 128, 10, 12], look.phase)
  jet(pen, [144, 128, 10, 12], look.phase + 0.4)
  pen.path('M-4 138Q100 156 204 138V148Q100 166 -4 148Z', shade(stone, -0.08))
}

function pantheon(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#c9bca4')
  pen.path(domePath(100, 66, 168, 54), { color: shade(stone, -0.08), volume: 1.5 })
  for (const [y, w] of [[58, 162], [48, 150], [38, 132]] as const) pen.path(`M${100 - w / 2} ${y}H${100 + w / 2}V${y + 4}H${100 - w / 2}Z`, detail(shade(stone, -0.16))) // prettier-ignore
  pen.rect(14, 62, 172, 76, stone)
  pen.rect(10, 60, 180, 6, shade(stone, -0.06))
  templeFront(pen, [26, 28, 148, 116], 8, shade(stone, 0.04))
  pen.text(look.text ?? 'M·AGRIPPA·L·F·COS', 100, 64.5, {
    color: shade(stone, -0.4),
    size: 8,
    font: 'serif',
    bold: true,
    maxWidth: 116,
  })
}

function rialto(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#eee3cf')
  const deck = 'M0 92L100 34H160L260 92V104H214C214 56 46 56 46 104H0Z'
  pen.path(deck, stone)
  pen.line('M44 104C44 54 216 54 216 104', { color: shade(stone, -0.14), width: 5 })
  for (const side of [0, 1])
    for (let i = 0; i < 6; i++) {
      const x = side ? 168 + i * 14 : 20 + i * 14
      const y = side ? 40 + i * 8.2 : 81 - i * 8.2
      pen.path(archPath(x + 4, y, 11, 24), shade(stone, 0.02))
      pen.path(archPath(x + 4, y, 7, 18), '#5b5048')
    }
  pen.line('M8 64L100 10M160 10L252 64', { color: '#b5674a', width: 7 })
  pen.path('M106 36V14L130 0L154 14V36Z', stone)
  pen.path(archPath(130, 36, 26, 26), detail('#8fb6cc'))
  pen.path('M100 14L130 -4L160 14Z', '#b5674a')
  pen.line('M0 84L100 28H160L260 84', { color: shade(stone, -0.08), width: 2.4 })
}

function florence(pen: Pen, look: Look): void {
  const tile = bodyColor(look, '#c2553a')
  const marble = secondColor(look, '#f4ecdc')
  pen.rect(118, 0, 4, 12, '#d8ae4a')
  pen.path('M110 14H130V30H110ZM106 14L120 4L134 14Z', marble)
  pen.path('M68 104C70 64 90 38 108 28H132C150 38 170 64 172 104Z', { color: tile, volume: 1.5 })
  pen.line('M108 29C96 52 92 78 92 103M132 29C144 52 148 78 148 103M120 28V103', { color: '#f4ecdc', width: 3 })
  pen.rect(66, 102, 108, 30, marble)
  for (const x of [82, 106, 134, 158]) pen.circle(x, 117, 7, '#4a5a6a')
  pen.path(domePath(58, 148, 50, 24), tile)
  pen.path(domePath(184, 148, 50, 24), tile)
  pen.rect(30, 130, 184, 60, marble)
  for (let i = 0; i < 9; i++) pen.rect(36 + i * 20, 140, 13, 44, detail(i % 2 ? '#5f8a78' : '#e3b0a0'))
  for (let i = 0; i < 5; i++) pen.path(lancetPath(62 + i * 30, 184, 9, 30), pane(look, i))
  pen.rect(2, 22, 32, 168, marble)
  for (const y of [26, 66, 106, 146]) {
    pen.rect(0, y, 36, 4, '#5f8a78')
    for (const x of [12, 24]) pen.path(lancetPath(x, y + 34, 7, 24), pane(look, y + x))
  }
}

function parthenon(pen: Pen, look: Look): void {
  const marble = bodyColor(look, '#ead9b4')
  pen.path('M-10 150C10 132 30 128 60 128H200C226 128 246 136 262 150Z', '#b5a184')
  pen.path('M150 30L230 44V56L150 46ZM150 116L230 112V120L150 128Z', shade(marble, -0.1))
  for (let i = 0; i < 5; i++) pen.rect(160 + i * 15, 48 + i * 1.6, 7, 66 - i * 2, { color: shade(marble, -0.08), volume: 1.6 })
  pen.rect(22, 48, 130, 70, detail(shade(marble, -0.26)))
  columns(pen, [14, 46, 146, 74], 8, marble)
  pen.rect(12, 36, 150, 12, marble)
  for (let i = 0; i < 15; i++) pen.rect(16 + i * 9.8, 38, 4, 8, detail(shade(marble, -0.12)))
  pen.path('M10 36L40 25L44 29L66 18L80 12L96 17L100 23L122 27L128 25L166 36Z', marble)
  pen.path('M34 34L80 17L132 34Z', detail(shade(marble, -0.14)))
  steps(pen, [4, 118, 168, 12], 3, marble)
}

function santorini(pen: Pen, look: Look): void {
  const white = bodyColor(look, '#fbfaf6')
  const blue = secondColor(look, '#2f6fc0')
  pen.path('M0 150C10 110 40 90 60 100L210 80C226 100 236 130 240 150Z', '#b59a84')
  const block = (x: number, y: number, w: number, h: number, tint = 0): void => pen.rect(x, y, w, h, shade(white, tint), 3)
  block(20, 84, 56, 46, -0.03)
  block(84, 62, 70, 66)
  block(160, 86, 56, 40, -0.04)
  for (const [x, y, w] of [
    [118, 62, 58],
    [46, 84, 34],
    [188, 86, 36],
  ] as const) {
    pen.path(domePath(x, y, w, w * 0.52), { color: blue, round: true }) // prettier-ignore
    pen.line(`M${x} ${y - w * 0.52}v-10m-4 4h8`, { color: '#ffffff', width: 2 })
  }
  pen.path('M196 74V44Q208 34 220 44V74Z', white)
  for (const x of [202, 214]) pen.path(archPath(x, 64, 8, 14), detail('#8fb6d8'))
  for (const [x, y] of [[34, 112], [58, 112], [98, 100], [140, 100], [172, 110], [202, 110]] as const) pen.path(archPath(x, y, 9, 16), x % 3 ? blue : pane(look, x)) // prettier-ignore
  pen.path(archPath(119, 128, 20, 36), blue)
  block(8, 122, 60, 30)
  block(74, 126, 84, 26, -0.02)
  block(164, 122, 70, 30, -0.03)
  for (let i = 0; i < 5; i++) pen.rect(104 + i * 4, 128 + i * 5, 30 - i * 1, 5, detail(shade(white, -0.05 - (i % 2) * 0.04)))
  for (const [x, y] of [[22, 126], [84, 128], [176, 124]] as const) for (const k of [0, 6, 12]) pen.circle(x + k, y - (k % 4), 5, '#d8468a') // prettier-ignore
}

export const ITALY_AND_GREECE: readonly Drawable[] = [
  fitted('colosseum', colosseum),
  fitted('leaning tower of pisa', pisa),
  fitted('st peters basilica', stPeters),
  fitted('trevi fountain', trevi, { animated: true }),
  fitted('pantheon', pantheon),
  fitted('rialto bridge', rialto),
  fitted('florence cathedral', florence),
  fitted('parthenon', parthenon),
  fitted('santorini', santorini),
]
