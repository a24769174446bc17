/** Landmarks of New York and Chicago: towers of stone and glass, a statue, a bridge. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { archPath, bricks, columns, windowGrid } from '../parts/masonry.ts'
import { detail, glass } from '../parts/paints.ts'

function liberty(pen: Pen, look: Look): void {
  const green = bodyColor(look, '#7fb8a0')
  const fold = shade(green, -0.12)
  pen.path('M0 262L14 236H106L120 262Z', '#a8987c')
  pen.path('M18 238L26 166H94L102 238Z', '#c9b896')
  pen.rect(22, 160, 76, 9, '#b5a382')
  pen.rect(36, 190, 48, 22, detail('#a8987c'))
  for (let i = 0; i < 4; i++) pen.rect(39 + i * 11.6, 186, 6, 26, '#d4c4a4')
  pen.limb([[74, 66], [90, 40], [92, 14]], [16, 12, 9], green) // prettier-ignore
  pen.rect(86, 2, 12, 13, shade(green, -0.06), 2)
  pen.rect(83, 0, 18, 4, green, 2)
  pen.path('M92 -22C102 -12 100 0 92 0C84 0 82 -12 92 -22Z', { color: '#f5b83d', glow: look.lit ? 14 : 6 })
  pen.path('M40 160C40 130 40 100 44 76C48 64 72 62 80 72C86 96 86 130 90 160Z', green)
  pen.path('M58 72C70 88 78 116 80 160H88C88 124 86 92 80 70Z', fold)
  for (const [from, to] of [[50, 46], [56, 54], [62, 62], [68, 70]] as const) pen.line(`M${from} 84Q${from - 2} 120 ${to} 158`, { color: fold, width: 2 }) // prettier-ignore
  pen.path('M46 78C56 96 70 104 84 104L84 112C66 112 50 102 42 88Z', fold)
  pen.limb([[46, 76], [34, 96], [38, 112]], [14, 11, 9], green) // prettier-ignore
  pen.at(32, 104, { rotate: -14 }, () => pen.rect(-10, -16, 17, 26, shade(green, 0.06), 1))
  pen.rect(55, 52, 12, 16, green)
  pen.ellipse(60, 44, 11, 14, green)
  pen.path('M48 46C46 30 74 30 72 46C70 40 66 38 60 38C54 38 50 40 48 46Z', fold)
  for (let i = 0; i < 7; i++) pen.at(60, 38, { rotate: -72 + i * 24 }, () => pen.polygon([[-2.6, -6], [0, -25], [2.6, -6]], green)) // prettier-ignore
  pen.path('M49 38Q60 30 71 38L70 42Q60 35 50 42Z', shade(green, 0.06))
  pen.line('M54 45h4M62 45h4M57 52q3 2 6 0', { color: fold, width: 1.4 })
}

function setbacks(
  pen: Pen,
  look: Look,
  steps: readonly (readonly [top: number, width: number])[],
  base: number,
  stone: string,
): void {
  for (const [index, [top, width]] of steps.entries()) {
    pen.rect(-width / 2, top, width, base - top, { color: shade(stone, index * 0.012), volume: 1.3 })
    for (let x = -width / 2 + 3; x < width / 2 - 3; x += 5)
      pen.rect(x, top + 4, 2.4, base - top - 6, detail(look.lit ? '#ffdd85' : shade(stone, -0.2), look.lit ? 0.7 : 0.8))
  }
}

function empireState(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#c4b79c')
  pen.rect(-1.4, -60, 2.8, 50, '#8b929b')
  pen.path('M-5 -14H5L7 8H-7Z', '#aab3ba')
  pen.rect(-9, 6, 18, 18, shade(stone, 0.04))
  setbacks(pen, look, [[198, 84], [160, 72], [118, 62], [34, 50], [22, 34]], 262, stone) // prettier-ignore
  for (const x of [-25, 21]) pen.rect(x, 34, 4, 228, shade(stone, 0.05))
  for (let y = 44; y < 256; y += 8) pen.line(`M-24 ${y}H24`, { color: shade(stone, 0.02), width: 2.6 })
  pen.rect(-42, 248, 84, 14, shade(stone, -0.1))
}

function chrysler(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#d4cec2')
  pen.polygon([[-3.5, 24], [0, -70], [3.5, 24]], '#c3ccd4') // prettier-ignore
  for (let i = 0; i < 6; i++) {
    const [w, base, top] = [46 - i * 7, 92 - i * 3, 62 - i * 12]
    pen.path(
      `M${-w / 2} ${base}C${-w / 2} ${top + 12} ${-w * 0.2} ${top} 0 ${top}C${w * 0.2} ${top} ${w / 2} ${top + 12} ${w / 2} ${base}Z`,
      { color: i % 2 ? '#aeb8c1' : '#dfe5ea', volume: 1.6 },
    )
  }
  for (let ring = 0; ring < 4; ring++)
    for (let i = 0; i < 5 - ring; i++) {
      // prettier-ignore
      const x = (i - (4 - ring) / 2) * 7.4
      const y = 78 - ring * 14 + Math.abs(x) * 0.5
      pen.polygon([[x - 2.8, y], [x, y - 8], [x + 2.8, y]], look.lit ? { color: '#ffe08a', outline: false, glow: 3 } : detail('#4a5866')) // prettier-ignore
    }
  pen.rect(-24, 90, 48, 176, { color: stone, volume: 1.3 })
  windowGrid(pen, look, [-20, 98, 40, 160], [5, 20], { fill: [0.5, 0.62] })
  for (const x of [-24, 18]) pen.rect(x, 90, 6, 176, shade(stone, -0.07))
  for (const x of [-30, 22]) pen.path(`M${x} 92h8l-2 -6h-6Z`, '#aeb8c1')
  pen.rect(-36, 190, 72, 76, shade(stone, -0.03))
  windowGrid(pen, look, [-32, 196, 64, 64], [8, 8], { fill: [0.5, 0.62] })
  pen.rect(-9, 244, 18, 22, '#3f464e')
}

function glassTower(
  pen: Pen,
  look: Look,
  own: string,
  outline: string,
  facets: string,
  lines: readonly [number, number, number],
): void {
  const color = bodyColor(look, own)
  pen.path(outline, { color: shade(color, 0.08), to: shade(color, -0.12) })
  pen.inside(outline, () => {
    pen.path(facets, { color: '#ffffff', alpha: 0.25, outline: false })
    const [from, to, step] = lines
    for (let y = from; y < to; y += step)
      pen.line(`M-80 ${y}H80`, { color: look.lit && (y * 7) % 3 ? '#ffe9a8' : '#ffffff', width: look.lit ? 1.6 : 1, alpha: 0.5 })
  })
}

function brooklynBridge(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#b8966e')
  const cable = { color: '#5b6472', width: 3 }
  pen.line('M-4 84C26 78 54 42 72 14M88 14C112 96 168 96 192 14M208 14C226 42 254 78 284 84', cable)
  for (const [tower, side] of [[72, -1], [88, 1], [192, -1], [208, 1]] as const) for (let i = 1; i < 8; i++) pen.line(`M${tower} 18L${tower + side * i * 9.4} 96`, { color: '#7f8894', width: 0.9 }) // prettier-ignore
  for (let i = 0; i < 11; i++) {
    const t = i / 10
    pen.line(`M${94 + t * 92} ${18 + 4 * t * (1 - t) * 58}V96`, { color: '#7f8894', width: 1 })
  }
  pen.rect(-6, 94, 292, 7, '#6b5a44')
  pen.rect(-6, 100, 292, 5, '#4f4436')
  for (const x of [62, 182]) {
    pen.path(`M${x - 2} 138V12H${x + 38}V138H${x + 24}V138H${x + 12}V138Z`, stone)
    bricks(pen, [x, 16, 36, 118], stone, look.seed, 7)
    for (const dx of [10, 26]) pen.path(archPath(x + dx, 94, 10, 58), look.lit ? '#3a4a66' : '#a9cde2')
    pen.rect(x - 4, 6, 44, 8, shade(stone, 0.05))
    pen.rect(x - 4, 128, 44, 12, shade(stone, -0.08))
  }
}

function timesSquare(pen: Pen, look: Look): void {
  const screens = ['#e8353f', '#2f8fe0', '#f2c12e', '#3fb56a', '#a04fd0', '#f2782e', '#20b5c4'] as const
  const words = ['SHOW', 'SALE', 'LIVE', 'NEW', 'CITY', 'STAR', 'NOW']
  for (const [x, top, w] of [
    [0, 40, 48],
    [152, 30, 48],
    [44, 70, 30],
    [128, 64, 30],
  ] as const) {
    pen.rect(x, top, w, 190 - top, shade('#5b6472', (x % 3) * 0.03)) // prettier-ignore
    windowGrid(pen, look, [x + 3, top + 4, w - 6, 60], [5, 6])
  }
  pen.rect(72, 8, 56, 182, bodyColor(look, '#4a5260'))
  const board = (index: number, x: number, y: number, w: number, h: number): void => {
    const paint = screens[(index + look.seed) % 7] as string
    pen.rect(x - 2, y - 2, w + 4, h + 4, '#1d2026', 1)
    pen.rect(x, y, w, h, { color: shade(paint, 0.06), to: paint, glow: look.lit ? 9 : 3 })
    pen.text(index === 0 && look.text ? look.text : (words[(index + look.seed) % 7] as string), x + w / 2, y + h / 2 + 0.5, {
      color: '#ffffff',
      size: Math.min(h * 0.5, 15),
      bold: true,
      maxWidth: w * 0.86,
    })
  }
  const areas = [[76, 14, 48, 32], [76, 52, 48, 40], [76, 98, 48, 30], [4, 74, 40, 34], [156, 66, 40, 40], [2, 118, 54, 26], [146, 116, 52, 28], [60, 136, 80, 24], [6, 152, 46, 20], [150, 152, 46, 20]] as const // prettier-ignore
  for (const [index, [x, y, w, h]] of areas.entries()) board(index, x, y, w, h)
  pen.rect(0, 176, 200, 18, '#3a3d44')
  for (const x of [20, 70, 120, 166]) {
    pen.rect(x, 178, 22, 9, '#f4c430', 3)
    pen.rect(x + 5, 174, 11, 6, '#f4c430', 2)
    for (const dx of [5, 17]) pen.circle(x + dx, 188, 3, '#1d1f23')
  }
}

function grandCentral(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#d9cdb2')
  pen.path('M96 24C92 8 104 4 110 -4C116 4 128 8 124 24Z', shade(stone, 0.05))
  pen.limb([[110, -4], [110, -20]], [8, 6], shade(stone, 0.05)) // prettier-ignore
  pen.circle(110, -22, 5, shade(stone, 0.05))
  pen.circle(110, 14, 9, '#2f5f8a')
  pen.line('M110 14V8M110 14L114 16', { color: '#f2d98a', width: 1.8 })
  pen.rect(4, 36, 212, 104, stone)
  pen.rect(-2, 26, 224, 12, shade(stone, 0.05))
  for (const x of [52, 110, 168]) {
    pen.path(archPath(x, 124, 40, 78), look.lit ? { color: '#ffe39a', to: '#f2c060' } : { color: '#6f8796', to: '#4f6674' })
    pen.line(`M${x - 12} 54V124M${x} 46V124M${x + 12} 54V124M${x - 20} 84H${x + 20}M${x - 20} 104H${x + 20}`, {
      color: stone,
      width: 1.8,
    })
  }
  for (const x of [12, 74, 132, 194]) columns(pen, [x, 42, 16, 84], 2, shade(stone, 0.05))
  pen.rect(-4, 124, 228, 16, shade(stone, -0.08))
  pen.text(look.text ?? 'GRAND CENTRAL TERMINAL', 110, 32.5, {
    color: shade(stone, -0.4),
    size: 8,
    font: 'serif',
    bold: true,
    maxWidth: 190,
  })
}

function squareArch(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#efe9dc')
  pen.path('M6 146V40H134V146H104V86C104 54 36 54 36 86V146Z', stone)
  pen.path('M36 146V86C36 54 104 54 104 86V146H98V88C98 62 42 62 42 88V146Z', shade(stone, -0.14))
  pen.rect(0, 32, 140, 9, shade(stone, 0.03))
  pen.rect(8, 8, 124, 26, stone)
  pen.rect(2, 0, 136, 9, shade(stone, 0.03))
  for (let i = 0; i < 12; i++) pen.rect(14 + i * 10, 12, 6, 16, detail(shade(stone, -0.1)))
  for (const x of [21, 119]) {
    pen.path(`M${x - 9} 140V112C${x - 10} 96 ${x + 10} 96 ${x + 9} 112V140Z`, shade(stone, -0.08))
    pen.circle(x, 94, 6, shade(stone, -0.06))
    pen.circle(x, 60, 9, shade(stone, -0.1))
  }
  pen.rect(0, 140, 42, 8, shade(stone, -0.08))
  pen.rect(98, 140, 42, 8, shade(stone, -0.08))
}

function cloudGate(pen: Pen, look: Look): void {
  const chrome = bodyColor(look, '#c9d6de')
  const bean =
    'M4 96C-4 60 24 10 96 6C170 2 214 40 212 84C212 104 196 112 176 108C150 102 138 78 108 78C80 78 70 104 44 110C22 114 8 110 4 96Z'
  pen.path(bean, { color: mix(chrome, '#eaf4fa', 0.5), to: shade(chrome, -0.1) })
  pen.inside(bean, () => {
    for (const [x, h] of [[24, 26], [40, 40], [58, 30], [76, 48], [96, 36], [116, 52], [134, 34], [152, 44], [172, 30], [190, 22]] as const) pen.rect(x, 76 - h * 0.8, 13, h * 0.8, { color: '#7f95a6', alpha: 0.55, outline: false }) // prettier-ignore
    pen.path('M-6 76C60 66 160 66 220 78V120H-6Z', { color: '#8f9aa2', alpha: 0.7, outline: false })
    pen.path('M24 50C40 22 90 12 130 18C90 20 50 34 34 60Z', { color: '#ffffff', alpha: 0.75, outline: false })
    for (const x of [60, 92, 132, 156]) pen.ellipse(x, 88, 3, 7, detail('#5b6670', 0.6))
  })
  pen.path('M-6 110H222V118H-6Z', '#b9b6ae')
}

export const NEW_YORK: readonly Drawable[] = [
  fitted('statue of liberty', liberty),
  fitted('empire state building', empireState),
  fitted('chrysler building', chrysler),
  fitted('one world trade center', (pen, look) => {
    pen.rect(-1.2, -60, 2.4, 64, '#aab3ba')
    pen.rect(-9, 0, 18, 5, '#c9d3da')
    glassTower(pen, look, '#8fb0c6', 'M-22 4H22L32 236V250H-32V236Z', 'M0 4L22 4L-32 236L-22 4L32 236L0 4Z', [12, 248, 8])
    pen.polygon([[-22, 4], [22, 4], [0, 232]], { color: '#d8ecf6', alpha: 0.45, outline: false }) // prettier-ignore
    pen.rect(-34, 236, 68, 16, '#b5c6d0')
  }),
  fitted('flatiron building', (pen, look) => {
    const stone = bodyColor(look, '#cdb48c')
    pen.path('M4 200V12C10 6 18 8 22 12L62 4V200Z', stone)
    pen.polygon([[62, 4], [90, 14], [90, 200], [62, 200]], shade(stone, -0.12)) // prettier-ignore
    windowGrid(pen, look, [22, 22, 38, 150], [4, 14])
    windowGrid(pen, look, [65, 26, 22, 150], [3, 14])
    for (let y = 26; y < 172; y += 10.7) pen.rect(9, y, 8, 6, look.lit ? '#ffdd85' : '#47596c')
    for (const y of [8, 40, 152, 172])
      pen.path(
        `M1 ${y + 5}C8 ${y} 18 ${y} 22 ${y + 4}L62 ${y - 4}L92 ${y + 6}V${y + 11}L62 ${y + 2}L22 ${y + 9}C16 ${y + 5} 8 ${y + 6} 1 ${y + 10}Z`,
        shade(stone, 0.06),
      )
    pen.rect(24, 180, 36, 20, glass(look))
    pen.rect(65, 182, 22, 18, glass(look))
  }),
  fitted('brooklyn bridge', brooklynBridge, { sockets: { top: [140, 97, 250] } }),
  fitted('times square', timesSquare),
  fitted('rockefeller center', (pen, look) => {
    const stone = bodyColor(look, '#d4c6a8')
    for (const [x, top, w] of [[-44, 120, 88], [-34, 66, 68], [-26, 20, 52], [-20, 0, 40]] as const) pen.rect(x, top, w, 240 - top, { color: stone, volume: 1.3 }) // prettier-ignore
    for (let x = -40; x < 42; x += 6) {
      const far = Math.abs(x + 1)
      const top = far > 34 ? 128 : far > 25 ? 74 : far > 19 ? 28 : 8
      pen.rect(x, top, 2.6, 236 - top, detail(look.lit ? '#ffdd85' : shade(stone, -0.2)))
    }
    pen.rect(-60, 232, 120, 12, shade(stone, -0.06))
    pen.path('M-52 244H52V256H-52Z', '#e9f4fa')
    for (let i = 0; i < 10; i++) {
      pen.line(`M${-57 + i * 12.6} 232V212`, { color: '#8b929b', width: 1.2 })
      pen.rect(-56 + i * 12.6, 212, 8, 6, ['#d8342f', '#2f6fb0', '#f2c12e', '#3f9a5a'][i % 4] as string)
    }
    pen.path('M-8 232C-6 222 6 222 8 232Z', '#e8b43a')
  }),
  fitted('grand central terminal', grandCentral),
  fitted('washington square arch', squareArch),
  fitted('willis tower', (pen, look) => {
    const black = bodyColor(look, '#3f464f')
    for (const x of [-7, 7]) pen.rect(x - 1, -50, 2, 56, '#e9edf0')
    for (const [x, top, w] of [
      [-36, 150, 72],
      [-36, 96, 48],
      [-12, 56, 48],
      [-24, 34, 36],
      [-14, 4, 28],
    ] as const) {
      pen.rect(x, top, w, 250 - top, { color: shade(black, 0.04), to: shade(black, -0.06) }) // prettier-ignore
      for (let line = x + 4; line < x + w - 2; line += 5)
        pen.line(`M${line} ${top + 4}V248`, { color: look.lit ? '#ffe08a' : '#8f9aa6', width: 1.2, alpha: 0.5 })
    }
    for (const [y, half] of [[62, 12], [110, 24], [168, 36], [206, 36]] as const) pen.rect(-half, y, half * 2, 6, detail('#23272d')) // prettier-ignore
  }),
  fitted('cloud gate', cloudGate),
]
