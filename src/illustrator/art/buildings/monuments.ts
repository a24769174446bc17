/** Monuments and things of stone, water, and steel that stand for themselves. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { lattice } from '../parts/lattice.ts'
import { archPath, columns, domePath, steps } from '../parts/masonry.ts'
import { jet, pyramidShape } from '../parts/landscape.ts'
import { detail, glass, pane } from '../parts/paints.ts'

function fountain(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#d3cbbc')
  jet(pen, [90, 30, 26, 24], look.phase)
  jet(pen, [90, 26, 12, 22], look.phase + 0.5)
  pen.path('M86 26H94L98 60H82Z', stone)
  pen.path('M54 52H126C122 66 106 70 90 70C74 70 58 66 54 52Z', stone)
  pen.ellipse(90, 52, 36, 5, '#8fcbe4')
  for (const x of [62, 76, 104, 118])
    pen.line(`M${x} 56C${x + (x - 90) * 0.1} 70 ${x + (x - 90) * 0.3} 84 ${x + (x - 90) * 0.36} 100`, {
      color: '#d4eefa',
      width: 2.6,
      alpha: 0.85,
    })
  pen.path('M82 68H98L104 106H76Z', shade(stone, -0.05))
  pen.ellipse(90, 104, 86, 13, '#7fc0de')
  for (const [x, r] of [[52, 12], [90, 16], [128, 12]] as const) pen.ellipse(x, 103, r, 3, { color: '#ffffff', alpha: 0.6, outline: false }) // prettier-ignore
  pen.path('M0 102C10 118 170 118 180 102V122C170 138 10 138 0 122Z', stone)
  pen.path('M0 102C10 118 170 118 180 102V108C170 124 10 124 0 108Z', detail(shade(stone, 0.06)))
}

/** A draped figure on a plinth. */
function statue(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#c9c5bc')
  const shadow = shade(stone, -0.1)
  pen.limb([[62, 44], [78, 28], [84, 10]], [11, 9, 7], stone) // prettier-ignore
  pen.circle(85, 6, 5, stone)
  pen.path('M34 42C40 36 60 36 66 42C68 60 66 72 68 84C72 106 72 124 74 140H28C30 122 28 104 32 84C34 70 32 56 34 42Z', stone)
  pen.limb([[38, 46], [28, 66], [40, 82]], [11, 9, 7], stone) // prettier-ignore
  pen.rect(45, 28, 10, 12, stone)
  pen.ellipse(50, 20, 10, 13, stone)
  pen.path('M39 20C38 6 62 4 61 20C58 14 46 12 39 20Z', shadow)
  for (const [from, to] of [[42, 36], [50, 48], [58, 60], [64, 68]] as const) pen.line(`M${from} 84C${from - 2} 104 ${to} 122 ${to} 138`, { color: shadow, width: 2 }) // prettier-ignore
  pen.path('M34 70C44 80 58 82 68 76L68 84C56 92 42 90 32 84Z', shadow)
  pen.rect(18, 138, 66, 8, stone)
  pen.path('M22 146H80V184H22Z', shade(stone, -0.05))
  pen.rect(30, 154, 42, 18, detail(shade(stone, -0.14)), 2)
  if (look.text) pen.text(look.text, 51, 163.5, { color: '#f4f1ea', size: 11, bold: true, maxWidth: 38 })
  pen.rect(14, 182, 74, 10, stone)
}

function bust(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#e6e3dc')
  const shadow = shade(stone, -0.1)
  pen.path('M8 92C10 74 26 68 38 64V52H62V64C74 68 90 74 92 92C84 104 66 108 62 116H38C34 108 16 104 8 92Z', stone)
  pen.path('M38 64C44 72 56 72 62 64L62 70C56 78 44 78 38 70Z', detail(shadow))
  pen.path('M28 24C28 6 40 0 52 2C66 4 74 14 72 30C72 46 66 60 54 62C44 62 34 54 32 42L26 40L30 32Z', stone)
  pen.path('M28 26C26 8 40 -4 56 0C72 4 78 20 72 34C68 30 68 20 60 16C52 20 38 18 34 28Z', shadow)
  for (const [x, y] of [[34, 10], [46, 4], [58, 5], [68, 14], [71, 25]] as const) pen.circle(x, y, 5.5, shadow) // prettier-ignore
  pen.line('M36 31q4 -3 7 0M33 42l-4 1M36 50q4 2 8 0', { color: shade(stone, -0.22), width: 1.6 })
  pen.rect(36, 114, 28, 10, stone)
  pen.rect(26, 122, 48, 12, shade(stone, -0.06))
}

function obelisk(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#d4b98c')
  pen.polygon([[28, 18], [40, 0], [52, 18]], { color: '#e8c14a' }) // prettier-ignore
  pen.polygon([[28, 18], [52, 18], [60, 184], [20, 184]], stone) // prettier-ignore
  pen.polygon([[44, 18], [52, 18], [60, 184], [48, 184]], detail(shade(stone, -0.1))) // prettier-ignore
  for (let i = 0; i < 9; i++) {
    const y = 32 + i * 16
    const kind = (i + look.seed) % 4
    if (kind === 0) pen.circle(36, y, 3.4, detail(shade(stone, -0.2)))
    else if (kind === 1) pen.line(`M31 ${y}q5 -5 10 0q-5 5 -10 0`, { color: shade(stone, -0.2), width: 1.6 })
    else if (kind === 2) pen.line(`M32 ${y - 4}v8M36 ${y - 4}v8M40 ${y - 4}v8`, { color: shade(stone, -0.2), width: 1.6 })
    else pen.path(`M31 ${y + 4}l5 -8l5 8Z`, detail(shade(stone, -0.2)))
  }
  pen.rect(8, 182, 64, 10, stone)
  pen.rect(2, 190, 76, 10, shade(stone, -0.06))
}

function ruins(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#d8cdb4')
  pen.rect(10, 26, 96, 10, stone)
  pen.path('M8 18L56 6L70 14L92 12L108 20V28H8Z', stone)
  columns(pen, [8, 34, 100, 86], 4, stone)
  for (const [x, top] of [
    [136, 60],
    [166, 84],
  ] as const) {
    pen.path(`M${x - 8} 122V${top + 6}L${x - 2} ${top}L${x + 3} ${top + 8}L${x + 8} ${top + 3}V122Z`, { color: stone, volume: 1.5 }) // prettier-ignore
    for (const dx of [-3, 3]) pen.line(`M${x + dx} ${top + 12}V118`, { color: shade(stone, -0.1), width: 1.4 })
    pen.rect(x - 11, 116, 22, 6, shade(stone, 0.03))
  }
  pen.at(186, 116, { rotate: -8 }, () => pen.rect(0, -14, 44, 15, { color: stone, volume: 1.5 }, 4))
  for (const [x, y, w] of [[112, 112, 22], [150, 116, 18], [216, 112, 20]] as const) pen.path(`M${x} 126L${x + 3} ${y}L${x + w - 4} ${y - 3}L${x + w} 126Z`, shade(stone, -0.06)) // prettier-ignore
  steps(pen, [0, 120, 236, 12], 2, shade(stone, -0.04))
  for (const [x, y] of [[6, 116], [124, 122], [200, 122]] as const) pen.path(`M${x} ${y}q3 -12 6 0q3 -9 6 0Z`, '#6f9a55') // prettier-ignore
}

function stoneArch(pen: Pen, look: Look): void {
  const rock = bodyColor(look, '#c8754a')
  const shape =
    'M0 130C6 80 18 40 46 18C76 -4 130 -4 164 20C188 40 198 84 204 130H158C160 96 152 66 126 58C104 52 76 56 64 78C54 94 54 112 52 130Z'
  pen.path(shape, rock)
  pen.inside(shape, () => {
    for (const y of [14, 40, 66, 92])
      pen.line(`M-4 ${y + 26}C50 ${y} 150 ${y} 208 ${y + 28}`, { color: shade(rock, -0.08), width: 3, alpha: 0.5 })
  })
  pen.path('M158 130C160 96 152 66 126 58C150 58 176 84 178 130Z', detail(shade(rock, -0.12)))
  pen.path('M-4 132C10 118 40 120 54 132ZM150 132C160 120 196 120 208 132Z', shade(rock, -0.06))
}

function triumphalArch(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#dccfb4')
  pen.rect(4, 24, 152, 116, stone)
  pen.rect(0, 16, 160, 12, shade(stone, 0.04))
  pen.rect(12, 0, 136, 18, stone)
  pen.path(archPath(80, 140, 58, 96), shade(stone, -0.3))
  pen.path('M48 140V72C48 46 112 46 112 72V140H106V76C106 54 54 54 54 76V140Z', shade(stone, -0.1))
  for (const x of [12, 124]) pen.rect(x, 60, 24, 44, detail(shade(stone, -0.1)), 2)
  columns(pen, [4, 44, 42, 96], 2, shade(stone, 0.03))
  columns(pen, [114, 44, 42, 96], 2, shade(stone, 0.03))
  pen.rect(-4, 136, 168, 8, shade(stone, -0.08))
}

function totemPole(pen: Pen, look: Look): void {
  const wood = bodyColor(look, '#b5793f')
  const paints = ['#c8342f', '#2f7f8a', '#e8b43a', '#3f4a7a']
  pen.path(
    'M-14 34C-2 28 16 34 28 40L28 54C16 48 0 54 -14 62C-8 52 -8 44 -14 34ZM94 34C82 28 64 34 52 40V54C64 48 80 54 94 62C88 52 88 44 94 34Z',
    paints[1] as string,
  )
  for (let i = 0; i < 4; i++) {
    const y = i * 48
    pen.rect(20, y, 40, 50, shade(wood, (i % 2) * 0.05), 5)
    for (const x of [31, 49]) {
      pen.ellipse(x, y + 17, 6.5, 5.5, '#fbf6ea')
      pen.circle(x, y + 17, 2.8, '#26221f')
      pen.line(`M${x - 6} ${y + 9}q6 -5 12 0`, { color: paints[i] as string, width: 3 })
    }
    if (i === 0)
      pen.polygon([[32, 24], [48, 24], [40, 40]], '#e8b43a') // prettier-ignore
    else {
      pen.rect(28, y + 30, 24, 11, paints[i] as string, 3)
      for (const x of [31, 37, 43]) pen.rect(x, y + 31, 5, 5, '#fbf6ea')
    }
    pen.rect(20, y + 45, 40, 5, detail(paints[(i + 1) % 4] as string))
  }
  pen.path('M28 2L40 -12L52 2Z', paints[0] as string)
}

function wayCross(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#b9b4a8')
  pen.rect(34, 0, 20, 160, stone, 2)
  pen.rect(4, 32, 80, 20, stone, 2)
  pen.line('M44 42m-24 0a24 24 0 1 0 48 0a24 24 0 1 0 -48 0', { color: shade(stone, -0.06), width: 7 })
  pen.circle(44, 42, 6, shade(stone, 0.06))
  steps(pen, [4, 156, 80, 22], 3, stone)
}

function stonehenge(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#a5a299')
  const upright = (x: number, top: number, w: number, h: number, tint: number): void =>
    pen.path(
      `M${x} ${top + h}L${x + 2} ${top + 4}Q${x + w / 2} ${top - 3} ${x + w - 1} ${top + 3}L${x + w + 1} ${top + h}Z`,
      shade(stone, tint),
    )
  for (const [x, w] of [[52, 15], [80, 14], [126, 14], [156, 15], [186, 14]] as const) upright(x, 26, w, 54, -0.14) // prettier-ignore
  pen.rect(48, 18, 48, 10, shade(stone, -0.12), 3)
  pen.rect(122, 18, 52, 10, shade(stone, -0.12), 3)
  for (const [x, top, w] of [[10, 30, 20], [40, 28, 20], [96, 20, 24], [136, 20, 24], [200, 30, 20], [228, 34, 18]] as const) upright(x, top, w, 110 - top, (x % 3) * 0.02) // prettier-ignore
  pen.path('M4 20Q36 14 68 20L66 32H6Z', shade(stone, 0.03))
  pen.path('M90 8Q128 2 168 8L166 22H92Z', shade(stone, 0.05))
  pen.path('M72 112L76 94Q86 88 92 96L96 112ZM172 112L176 98Q188 92 194 112Z', shade(stone, -0.04))
  pen.path('M0 110Q128 100 256 110V118H0Z', '#7f9f5a')
}

function oilRig(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#e8a92f')
  lattice(pen, [[92, 0], [104, 0], [122, 74], [74, 74]], 6, '#c8452f') // prettier-ignore
  pen.line('M170 70L206 24', { color: '#6a7079', width: 4 })
  pen.path('M206 24C200 14 208 10 206 0C214 8 218 16 210 24Z', { color: '#ffb03a', glow: 8 })
  pen.rect(18, 60, 46, 18, '#f1efe9')
  windowGridPlain(pen, look, 22, 64, 6)
  pen.line('M44 60L8 34M44 60V48', { color, width: 4 })
  pen.rect(134, 62, 40, 16, '#5f8aa8')
  pen.rect(6, 76, 184, 14, color, 2)
  pen.rect(14, 90, 168, 8, shade(color, -0.14))
  for (const x of [22, 76, 116, 164]) pen.rect(x, 96, 12, 60, '#b9c0c6')
  pen.line('M28 100L82 150M82 100L28 150M122 100L170 150M170 100L122 150M82 124H122', { color: '#8b929b', width: 4 })
}

function windowGridPlain(pen: Pen, look: Look, x: number, y: number, count: number): void {
  for (let i = 0; i < count; i++) pen.rect(x + i * 7, y, 4, 5, pane(look, i))
}

function spaceBase(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#e6e9ec')
  for (const [x, w, h] of [
    [50, 92, 58],
    [140, 112, 76],
  ] as const) {
    pen.path(domePath(x, 110, w, h), { color, volume: 1.5 }) // prettier-ignore
    for (const k of [-0.3, 0, 0.3])
      pen.line(`M${x} ${110 - h}Q${x + k * w} ${110 - h * 0.7} ${x + k * w * 1.3} 109`, {
        color: shade(color, -0.12),
        width: 1.4,
      })
    for (const dx of [-0.22, 0.04, 0.3]) pen.circle(x + dx * w - 2, 110 - h * 0.42, 6, glass(look))
  }
  pen.rect(84, 84, 26, 26, shade(color, -0.06), 4)
  pen.rect(126, 82, 26, 28, '#5b6670', 4)
  pen.rect(131, 88, 16, 22, glass(look), 2)
  pen.line('M190 110V50', { color: '#8b929b', width: 3 })
  pen.path('M176 40C180 58 204 58 206 38Z', '#f4f5f6')
  for (const x of [204, 230]) pen.at(x, 92, { rotate: -24 }, () => pen.rect(-11, -8, 24, 16, secondColor(look, '#2f4f96'), 1))
  pen.line('M204 96V110M230 96V110', { color: '#8b929b', width: 3 })
  pen.rect(0, 108, 246, 6, mix(color, '#6b4a3a', 0.45))
}

function gateway(pen: Pen, look: Look): void {
  const red = bodyColor(look, '#d2412b')
  pen.path('M0 10C40 20 130 20 170 10L174 0C130 10 40 10 -4 0Z', '#2f2d30')
  pen.path('M2 12C40 22 130 22 168 12L164 24C130 32 40 32 6 24Z', red)
  pen.rect(16, 46, 138, 11, red)
  pen.rect(78, 26, 14, 22, red)
  pen.path('M34 28H50L46 150H28ZM120 28H136L142 150H124Z', red)
  for (const x of [25, 121]) pen.rect(x, 142, 24, 10, '#2f2d30', 2)
  for (const x of [12, 150]) pen.rect(x, 44, 8, 15, shade(red, -0.1), 2)
}

export const MONUMENTS: readonly Drawable[] = [
  fitted('fountain', fountain, { animated: true, sockets: { top: [90, 102, 120] } }),
  fitted('statue', statue, { sockets: { top: [50, 8, 20], hand: [85, 8] } }),
  fitted('bust', bust, { sockets: { top: [52, 2, 40], head: [52, 4] } }),
  fitted('obelisk', obelisk),
  fitted('pyramid', (pen, look) => pyramidShape(pen, [[0, 110], [220, 110], [140, 122], [104, 0]], bodyColor(look, '#e0bd7c'), 14)), // prettier-ignore
  fitted('ruins', ruins, { sockets: { top: [140, 120, 180] } }),
  fitted('arch', stoneArch),
  fitted('triumphal arch', triumphalArch),
  fitted('totem pole', totemPole),
  fitted('cross tower', wayCross),
  fitted('stonehenge', stonehenge),
  fitted('oil rig', oilRig),
  fitted('space base', spaceBase),
  fitted('torii gate', gateway),
]
