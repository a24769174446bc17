/** Landmarks of Australia, Africa, South America, Mexico and the Pacific. */
import { shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { peak } from '../parts/landscape.ts'
import { bricks } from '../parts/masonry.ts'
import { detail } from '../parts/paints.ts'

function operaHouse(pen: Pen, look: Look): void {
  const tile = bodyColor(look, '#fbf9f3')
  const shell = (x: number, base: number, w: number, h: number, tint: number): void => {
    pen.path(
      `M${x} ${base}C${x - w * 0.1} ${base - h * 0.5} ${x + w * 0.2} ${base - h * 0.9} ${x + w * 0.12} ${base - h}C${x + w * 0.62} ${base - h * 0.8} ${x + w * 0.94} ${base - h * 0.36} ${x + w} ${base}Z`,
      { color: shade(tile, tint), volume: 1.5 },
    )
    pen.path(
      `M${x} ${base}C${x - w * 0.1} ${base - h * 0.5} ${x + w * 0.2} ${base - h * 0.9} ${x + w * 0.12} ${base - h}C${x + w * 0.34} ${base - h * 0.6} ${x + w * 0.3} ${base - h * 0.24} ${x + w * 0.26} ${base}Z`,
      detail(look.lit ? '#ffcf7a' : '#7a6a58'),
    )
    for (const k of [0.45, 0.62, 0.8])
      pen.line(`M${x + w * 0.14} ${base - h * 0.98}Q${x + w * (k + 0.04)} ${base - h * 0.6} ${x + w * k} ${base - 1}`, {
        color: shade(tile, -0.1),
        width: 1.1,
      })
  }
  shell(150, 84, 56, 54, -0.05)
  shell(112, 84, 66, 76, -0.04)
  pen.path('M196 84C202 60 214 50 226 46C222 64 228 76 232 84Z', shade(tile, -0.03))
  shell(96, 90, 66, 60, 0)
  shell(54, 90, 72, 82, 0)
  shell(18, 92, 58, 56, 0.01)
  shell(180, 92, 34, 34, 0)
  pen.path('M2 90H244L250 104H-4Z', '#c9a98a')
  pen.rect(-4, 102, 254, 14, '#b08f70')
  for (let x = 4; x < 246; x += 9) pen.rect(x, 106, 5, 6, detail('#6b5240'))
  pen.path('M-12 114H258V126H-12Z', { color: '#5f9fc4', to: '#3f7fa8' })
}

function harbourBridge(pen: Pen, look: Look): void {
  const steel = bodyColor(look, '#7d8894')
  const top = (t: number): number => 8 + 62 * (2 * t - 1) ** 2
  const low = (t: number): number => 30 + 72 * (2 * t - 1) ** 2
  const at = (t: number): number => 40 + t * 220
  for (let i = 0; i < 22; i++) {
    const [a, b] = [i / 22, (i + 1) / 22]
    pen.line(`M${at(a)} ${top(a)}L${at(b)} ${top(b)}M${at(a)} ${low(a)}L${at(b)} ${low(b)}`, { color: steel, width: 4 })
    pen.line(`M${at(a)} ${top(a)}L${at(b)} ${low(b)}M${at(a)} ${low(a)}V${top(a)}`, { color: shade(steel, -0.06), width: 1.8 })
    if (low(b) < 92) pen.line(`M${at(b)} ${low(b)}V94`, { color: steel, width: 1.5 })
  }
  pen.rect(-8, 92, 316, 8, shade(steel, -0.1))
  for (const x of [22, 46, 244, 268]) {
    pen.path(`M${x - 8} 132L${x - 7} 58H${x + 7}L${x + 8} 132Z`, '#cdb894')
    pen.rect(x - 9, 54, 18, 6, '#dccaa8')
  }
  for (let x = -4; x < 16; x += 9) pen.rect(x, 100, 3, 30, shade(steel, -0.1))
  for (let x = 286; x < 306; x += 9) pen.rect(x, 100, 3, 30, shade(steel, -0.1))
  for (const x of [144, 156]) {
    pen.line(`M${x} ${top(0.5)}V-10`, { color: '#6b5a44', width: 1.4 })
    pen.rect(x, -10, 9, 6, x < 150 ? '#2f4f9a' : '#d8342f')
  }
  pen.path('M-8 128H308V140H-8Z', { color: '#5f9fc4', to: '#3f7fa8' })
}

function redeemer(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#e3ddd0')
  const fold = shade(stone, -0.11)
  pen.path('M10 262C20 216 50 186 78 178H122C150 186 182 216 190 262Z', '#5f8a52')
  pen.path('M62 262C70 220 78 196 92 180H122C150 186 182 216 190 262Z', detail('#4f7846'))
  pen.path('M78 182L82 150H118L122 182Z', '#8d8474')
  pen.path(
    'M-4 40L4 34L84 42L84 62L14 56L4 60C-2 56 -6 48 -4 40ZM204 40L196 34L116 42L116 62L186 56L196 60C202 56 206 48 204 40Z',
    stone,
  )
  pen.path('M14 52L86 58V74C60 70 34 64 14 56ZM186 52L114 58V74C140 70 166 64 186 56Z', fold)
  pen.path('M78 42C86 36 114 36 122 42C120 70 120 110 120 152H80C80 110 80 70 78 42Z', stone)
  for (const [from, to] of [[92, 84], [98, 94], [104, 106], [110, 116]] as const) pen.line(`M${from} 54Q${(from + to) / 2} 100 ${to} 150`, { color: fold, width: 2.4 }) // prettier-ignore
  pen.path('M84 44C92 60 108 60 116 44L120 70C108 84 92 84 80 70Z', fold)
  pen.rect(94, 26, 12, 16, stone)
  pen.ellipse(100, 18, 11, 14, stone)
  pen.path('M88 24C84 2 116 2 112 24C114 32 110 38 106 40C108 30 108 18 100 14C92 18 92 30 94 40C90 38 86 32 88 24Z', fold)
  pen.path('M95 26Q100 36 105 26Q100 30 95 26Z', fold)
}

function moai(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#8d867a')
  const dark = shade(stone, -0.16)
  pen.path('M20 190C14 150 18 120 28 96H84C96 120 100 150 96 190Z', shade(stone, -0.06))
  pen.path('M24 22C28 2 92 2 96 22L100 60C102 96 96 124 84 134C70 142 46 142 34 132C22 120 18 92 20 60Z', stone)
  pen.path('M18 44C24 36 96 36 102 44L98 58C86 52 74 52 68 60L64 62H54L50 60C44 52 34 52 22 58Z', shade(stone, 0.05))
  for (const x of [36, 82])
    pen.path(
      `M${x - 14} 60C${x - 8} 54 ${x + 8} 54 ${x + 14} 60L${x + 10} 70C${x + 4} 66 ${x - 4} 66 ${x - 10} 70Z`,
      detail(dark),
    )
  pen.path('M53 56L46 96C48 104 72 104 74 96L66 56Z', shade(stone, 0.07))
  pen.path('M47 96C50 90 54 92 56 98L66 98C68 92 72 90 73 96C72 104 48 104 47 96Z', detail(dark))
  pen.path('M40 114C50 108 70 108 80 114C70 120 50 120 40 114Z', dark)
  pen.path('M38 128C50 134 70 134 82 128L80 134C66 142 50 142 38 134Z', detail(dark))
  for (const [x, flip] of [[16, 1], [104, -1]] as const) pen.path(`M${x} 50q${-8 * flip} 4 ${-6 * flip} 24q0 26 ${8 * flip} 36Z`, shade(stone, -0.08)) // prettier-ignore
  for (let i = 0; i < 16; i++)
    pen.circle(28 + ((i * 41) % 66), 14 + ((i * 29) % 160), 2, detail(shade(stone, i % 2 ? -0.1 : 0.06)))
  pen.path('M-10 192C0 180 20 178 30 184C50 176 80 178 96 186C108 180 124 184 128 192Z', '#7f9f58')
}

function chichenItza(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#cfc2a4')
  pen.rect(92, 4, 76, 28, stone)
  pen.rect(88, 0, 84, 7, shade(stone, 0.04))
  for (const x of [108, 126, 144]) pen.rect(x, 12, 9, 20, detail('#4a4234'))
  for (let i = 0; i < 9; i++) {
    const [half, y] = [46 + i * 10.4, 32 + i * 11.4]
    pen.path(
      `M${130 - half} ${y}H${130 + half}L${130 + half + 7} ${y + 11.4}H${130 - half - 7}Z`,
      shade(stone, -0.01 - (i % 2) * 0.03),
    )
    pen.line(`M${130 - half} ${y}H${130 + half}`, { color: shade(stone, 0.08), width: 2 })
    for (let x = 130 - half + 8; x < 130 + half - 6; x += 16) pen.rect(x, y + 3.5, 9, 5, detail(shade(stone, -0.1)))
  }
  pen.path('M110 32H150L160 136H100Z', shade(stone, 0.05))
  for (let i = 0; i < 22; i++)
    pen.line(`M${111 - i * 0.42} ${36 + i * 4.6}H${149 + i * 0.42}`, { color: shade(stone, -0.14), width: 1.4 })
  for (const side of [-1, 1]) {
    pen.line(`M${130 + side * 20} 32L${130 + side * 30} 136`, { color: shade(stone, 0.1), width: 4 })
    pen.path(`M${130 + side * 30} 126h${side * 10}q4 5 0 10h${-side * 12}Z`, shade(stone, -0.05))
  }
  pen.path('M18 132H242L252 140H8Z', '#7f9f58')
}

function machuPicchu(pen: Pen, look: Look): void {
  const green = bodyColor(look, '#6f9a52')
  const stone = '#c4bba6'
  pen.path('M120 120C140 60 156 14 178 4C198 10 214 60 240 120Z', shade(green, -0.12))
  pen.path('M178 4C198 10 214 60 240 120H200C206 80 194 36 178 4Z', detail(shade(green, -0.2)))
  pen.path('M96 130C108 96 116 76 128 70C142 76 150 100 160 130Z', shade(green, -0.08))
  pen.path('M-6 170C0 120 30 96 60 92C110 84 170 96 260 130V170Z', green)
  for (let i = 0; i < 7; i++) {
    pen.path(
      `M${-4 + i * 5} ${112 + i * 9}C${30} ${100 + i * 9} ${70} ${102 + i * 9} ${100 - i * 3} ${112 + i * 8.4}V${117 + i * 8.4}C${70} ${107 + i * 9} ${30} ${105 + i * 9} ${-4 + i * 5} ${117 + i * 9}Z`,
      stone,
    )
  }
  for (const [x, y, w, h] of [
    [96, 96, 26, 22],
    [128, 92, 22, 20],
    [156, 104, 28, 20],
    [110, 122, 30, 20],
    [148, 128, 24, 18],
    [180, 128, 30, 20],
    [204, 112, 22, 16],
  ] as const) {
    pen.polygon([[x, y], [x, y + h], [x + w, y + h], [x + w, y], [x + w * 0.5, y - h * 0.55]], stone) // prettier-ignore
    bricks(pen, [x, y + 2, w, h - 4], stone, look.seed, 4)
    pen.path(`M${x + w * 0.36} ${y + h}L${x + w * 0.4} ${y + h * 0.4}H${x + w * 0.6}L${x + w * 0.64} ${y + h}Z`, '#4f4a3e')
  }
  for (let i = 0; i < 4; i++) pen.path(`M${150 + i * 4} ${152 + i * 5}H${256}V${155 + i * 5}H${150 + i * 4}Z`, stone)
}

export const SOUTHERN: readonly Drawable[] = [
  fitted('sydney opera house', operaHouse),
  fitted('sydney harbour bridge', harbourBridge, { sockets: { top: [150, 95, 260] } }),
  fitted('uluru', (pen, look) => {
    const rock = bodyColor(look, '#c4562f')
    const shape = 'M0 96C8 60 24 32 54 24C90 10 170 12 214 26C246 36 262 66 270 96Z'
    pen.path(shape, { color: shade(rock, 0.05), to: shade(rock, -0.1) })
    pen.inside(shape, () => {
      for (let i = 0; i < 17; i++)
        pen.line(`M${18 + i * 15} 14C${10 + i * 16} 40 ${20 + i * 15} 70 ${8 + i * 16.5} 100`, {
          color: shade(rock, i % 3 ? -0.1 : -0.18),
          width: i % 3 ? 2.4 : 5,
          alpha: 0.6,
        })
    })
    pen.path('M-14 94C60 88 200 88 284 94V106H-14Z', '#c98a4f')
    for (let i = 0; i < 12; i++) pen.ellipse(4 + ((i * 53) % 264), 96 + ((i * 7) % 5), 7, 4, i % 2 ? '#7f8f4f' : '#5f7a48')
  }),
  fitted('christ the redeemer', redeemer),
  fitted('sugarloaf mountain', (pen, look) => {
    const rock = bodyColor(look, '#7d7a6e')
    pen.path('M96 130C100 70 118 14 150 6C186 8 204 66 214 130Z', { color: rock, volume: 1.4 })
    for (const k of [0, 1, 2])
      pen.line(`M${140 + k * 14} 16C${136 + k * 18} 50 ${132 + k * 24} 90 ${134 + k * 26} 128`, {
        color: shade(rock, -0.08),
        width: 3,
        alpha: 0.6,
      })
    pen.path('M-6 132C10 100 30 84 54 84C82 84 100 106 112 132Z', '#5f8a52')
    pen.path('M96 130C110 112 130 118 150 124C176 112 200 116 216 130Z', '#4f7846')
    pen.line('M54 82L148 8', { color: '#3a3d44', width: 1.2 })
    pen.rect(94, 46, 12, 8, '#d8342f', 2)
    pen.path('M-10 130H230V142H-10Z', { color: '#5fb0d0', to: '#3f8fb8' })
    for (const x of [10, 40]) pen.path(`M${x} 134h18l-4 5h-10Z`, '#ffffff')
  }),
  fitted('machu picchu', machuPicchu),
  fitted('chichen itza', chichenItza),
  fitted('moai', moai),
  fitted('obelisco', (pen, look) => {
    const white = bodyColor(look, '#f4f2ec')
    pen.polygon([[-9, 18], [0, 0], [9, 18]], shade(white, 0.02)) // prettier-ignore
    pen.polygon([[-9, 18], [9, 18], [14, 210], [-14, 210]], { color: white, volume: 1.6 }) // prettier-ignore
    pen.polygon([[2, 18], [9, 18], [14, 210], [4, 210]], detail(shade(white, -0.1))) // prettier-ignore
    for (const x of [-3, 3]) pen.rect(x - 1.2, 24, 2.4, 4, detail('#5b6670'))
    pen.rect(-4, 186, 8, 24, detail('#8b8f94'))
    pen.rect(-24, 208, 48, 6, shade(white, -0.08))
    pen.path('M-46 214H46V220H-46Z', '#6fa858')
  }),
  fitted('table mountain', (pen, look) => {
    const rock = bodyColor(look, '#7f8a94')
    peak(pen, [[0, 110], [26, 76], [48, 26], [62, 20], [212, 18], [228, 28], [240, 66], [276, 110]], 114, rock, 0) // prettier-ignore
    for (let i = 0; i < 12; i++)
      pen.line(`M${58 + i * 14} 24C${56 + i * 14} 40 ${52 + i * 15} 54 ${46 + i * 16} 74`, {
        color: shade(rock, -0.1),
        width: 3,
        alpha: 0.6,
      })
    pen.path('M40 24C60 10 90 18 120 12C150 6 180 16 214 10C230 14 236 24 230 30C200 26 160 30 130 26C100 30 60 28 40 24Z', {
      color: '#ffffff',
      alpha: 0.9,
      outline: false,
    })
    pen.path('M-8 112C40 88 90 100 130 94C180 98 240 92 284 112V120H-8Z', '#5f8a52')
  }),
  fitted('kilimanjaro', (pen, look) => {
    peak(pen, [[0, 110], [60, 74], [104, 36], [120, 20], [150, 16], [182, 20], [198, 36], [240, 74], [304, 110]], 112, bodyColor(look, '#7f8a9a'), 0.34) // prettier-ignore
    pen.path('M0 110C80 100 220 100 304 110V122H0Z', '#c9b05f')
    for (const [x, s] of [
      [40, 1],
      [250, 0.8],
    ] as const)
      pen.at(x, 116, { scale: s }, () => {
        // prettier-ignore
        pen.line('M0 0L-2 -16M-2 -16L-14 -26M-2 -16L12 -26', { color: '#5b4632', width: 3 })
        pen.path('M-28 -26C-20 -36 18 -36 26 -26Z', '#5f7a3f')
      })
  }),
]
