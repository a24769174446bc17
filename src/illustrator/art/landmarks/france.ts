/** Landmarks of France. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { lattice } from '../parts/lattice.ts'
import { archPath, domePath, lancetPath, spire, windowGrid } from '../parts/masonry.ts'
import { detail, pane } from '../parts/paints.ts'

function eiffelTower(pen: Pen, look: Look): void {
  const iron = bodyColor(look, '#8a6a4a')
  const lamps = look.lit
  pen.path(
    'M53 30C52 70 44 130 34 166L18 196L-6 252H22L34 214C40 198 70 198 76 214L88 252H116L92 196L76 166C66 130 58 70 57 30Z',
    { color: shade(iron, -0.16), alpha: 0.5 },
  )
  lattice(pen, [[53, 30], [57, 30], [68, 128], [42, 128]], 12, iron) // prettier-ignore
  lattice(pen, [[42, 134], [50, 134], [44, 186], [24, 186]], 5, iron) // prettier-ignore
  lattice(pen, [[60, 134], [68, 134], [86, 186], [66, 186]], 5, iron) // prettier-ignore
  lattice(pen, [[22, 192], [42, 192], [24, 252], [-6, 252]], 5, iron) // prettier-ignore
  lattice(pen, [[68, 192], [88, 192], [116, 252], [86, 252]], 5, iron) // prettier-ignore
  pen.line('M30 232C34 204 76 204 80 232', { color: iron, width: 6 })
  pen.line('M26 244C32 206 78 206 84 244', { color: shade(iron, -0.08), width: 2 })
  for (const [y, w, h] of [
    [126, 36, 9],
    [184, 78, 11],
  ] as const) {
    pen.rect(55 - w / 2, y, w, h, iron, 1) // prettier-ignore
    for (let i = 0; i < w / 5 - 1; i++)
      pen.rect(55 - w / 2 + 3 + i * 5, y + 3, 2.4, h - 5, detail(lamps ? '#ffe08a' : shade(iron, -0.2)))
  }
  pen.rect(49, 24, 12, 8, iron, 1)
  pen.path('M51 24C51 17 59 17 59 24Z', iron)
  pen.rect(54, 0, 2, 20, iron)
  if (lamps)
    for (let i = 0; i < 16; i++)
      pen.circle(55 + ((i * 37) % 17) - 8 + (i % 2 ? i : -i) * 1.6, 60 + i * 11.4, 1.6, {
        color: '#fff2b8',
        glow: 5,
        outline: false,
      })
  for (const x of [-10, 82]) pen.rect(x, 250, 38, 8, '#c9bfae')
}

function arcDeTriomphe(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#dccdac')
  pen.path('M2 172V40H158V172H108V92C108 66 52 66 52 92V172Z', stone)
  pen.rect(-4, 32, 168, 12, shade(stone, 0.04))
  pen.rect(4, 4, 152, 30, stone)
  pen.rect(-2, 0, 164, 7, shade(stone, 0.04))
  for (let i = 0; i < 11; i++) pen.circle(16 + i * 12.8, 20, 4, shade(stone, -0.1))
  pen.rect(2, 46, 156, 9, detail(shade(stone, -0.1)))
  pen.path('M52 172V92C52 76 62 70 70 68V172ZM52 92C52 66 108 66 108 92H102C100 74 60 74 58 92Z', shade(stone, -0.16))
  for (const x of [8, 118]) {
    pen.rect(x, 62, 34, 26, detail(shade(stone, -0.09)), 1)
    pen.path(
      `M${x + 5} 150C${x + 2} 126 ${x + 8} 108 ${x + 17} 96C${x + 26} 108 ${x + 32} 126 ${x + 29} 150Z`,
      shade(stone, -0.07),
    )
    for (const [dx, dy] of [[10, 124], [24, 124], [17, 108], [12, 142], [22, 142]] as const) pen.circle(x + dx, dy, 4, shade(stone, 0.03)) // prettier-ignore
  }
  pen.rect(-4, 166, 60, 8, shade(stone, -0.06))
  pen.rect(104, 166, 60, 8, shade(stone, -0.06))
}

function louvre(pen: Pen, look: Look): void {
  const wall = '#dccdaa'
  for (const [x, w, h] of [
    [0, 70, 40],
    [150, 70, 40],
    [78, 64, 52],
  ] as const) {
    pen.path(`M${x} ${66 - h + 16}L${x + 8} ${66 - h}H${x + w - 8}L${x + w} ${66 - h + 16}Z`, '#6b7682') // prettier-ignore
    pen.rect(x, 66 - h + 16, w, h + 40, wall)
    windowGrid(pen, look, [x + 3, 66 - h + 20, w - 6, 44], [6, 2], { shape: 'arch', fill: [0.46, 0.66] })
  }
  pen.rect(-4, 104, 228, 16, '#c9bfa8')
  const glassColor = bodyColor(look, look.lit ? '#ffd98a' : '#a8d0e2')
  pen.polygon([[30, 114], [110, 24], [190, 114]], { color: mix(glassColor, '#ffffff', 0.3), to: shade(glassColor, -0.08) }) // prettier-ignore
  pen.polygon([[110, 24], [190, 114], [128, 114]], { color: shade(glassColor, -0.14), alpha: 0.6, outline: false }) // prettier-ignore
  for (let i = 1; i < 8; i++) {
    const t = i / 8
    const foot = `M${30 + 160 * t} 114`
    pen.line(`${foot}L${110 + 80 * t} ${24 + 90 * t}${foot}L${30 + 80 * t} ${114 - 90 * t}`, { color: '#f4f8fa', width: 1.4 })
  }
  pen.line('M30 114L110 24L190 114Z', { color: '#f4f8fa', width: 2.4 })
  pen.path(archPath(110, 114, 24, 22), detail('#4a5a66'))
  pen.path('M-4 118H224V128H-4Z', { color: '#8fc4da', to: '#6fa8c4' })
}

function notreDame(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#d9cbae')
  const dark = shade(stone, -0.3)
  spire(pen, [80, 40, 12, 56], '#6b7682')
  pen.polygon([[44, 66], [80, 34], [116, 66]], '#6b7682') // prettier-ignore
  pen.rect(6, 62, 148, 118, stone)
  for (const x of [30, 130]) {
    pen.rect(x - 24, 10, 48, 170, shade(stone, 0.02))
    pen.rect(x - 26, 6, 52, 7, shade(stone, 0.06))
    for (const dx of [-9, 9]) pen.path(lancetPath(x + dx, 66, 12, 46), dark)
    for (const dx of [-23, -1, 19]) pen.rect(x + dx, 10, 3.6, 170, detail(shade(stone, -0.07)))
  }
  pen.rect(2, 70, 156, 6, shade(stone, 0.06))
  for (let i = 0; i < 17; i++) pen.path(archPath(9 + i * 8.9, 90, 5, 13), detail(dark))
  pen.rect(2, 90, 156, 4, shade(stone, 0.06))
  pen.circle(80, 114, 19, shade(stone, -0.1))
  pen.circle(80, 114, 16, look.lit ? '#ffb84a' : '#3f5f96')
  for (let i = 0; i < 12; i++)
    pen.at(80, 114, { rotate: i * 30 }, () =>
      pen.ellipse(0, -10, 2.2, 5, detail(['#d85a6a', '#6ac0d8', '#e8b43a'][i % 3] as string)),
    )
  for (const x of [22, 38, 122, 138]) pen.path(lancetPath(x, 132, 10, 30), pane(look, x))
  pen.rect(2, 134, 156, 8, shade(stone, 0.04))
  for (let i = 0; i < 16; i++) pen.rect(7 + i * 9.6, 135, 4, 6, detail(shade(stone, -0.14)))
  for (const [x, w] of [[30, 32], [80, 36], [130, 32]] as const) for (const k of [0, 1, 2]) pen.path(lancetPath(x, 180, w - k * 8, 36 - k * 5), k === 2 ? '#5b3f2a' : shade(stone, -0.08 - k * 0.08)) // prettier-ignore
}

function sacreCoeur(pen: Pen, look: Look): void {
  const white = bodyColor(look, '#f7f3e9')
  const dome = (x: number, base: number, w: number, h: number): void => {
    pen.line(`M${x} ${base - h - 8}v10`, { color: '#b9b2a4', width: 2 })
    pen.path(
      `M${x - w / 2} ${base}C${x - w * 0.56} ${base - h * 0.5} ${x - w * 0.2} ${base - h * 0.92} ${x} ${base - h}C${x + w * 0.2} ${base - h * 0.92} ${x + w * 0.56} ${base - h * 0.5} ${x + w / 2} ${base}Z`,
      { color: white, volume: 1.7 },
    )
    for (const k of [-0.28, 0, 0.28])
      pen.line(`M${x} ${base - h}Q${x + k * w} ${base - h * 0.5} ${x + k * w * 1.2} ${base}`, {
        color: shade(white, -0.12),
        width: 1.2,
      })
  }
  pen.rect(146, 34, 26, 110, shade(white, -0.05))
  dome(159, 34, 24, 26)
  dome(90, 70, 58, 62)
  pen.rect(62, 68, 56, 30, white)
  windowGrid(pen, look, [64, 72, 52, 24], [5, 1], { shape: 'arch', fill: [0.5, 0.8] })
  for (const x of [34, 146]) {
    dome(x, 92, 30, 36)
    pen.rect(x - 14, 90, 28, 20, white)
    windowGrid(pen, look, [x - 12, 93, 24, 15], [3, 1], { shape: 'arch', fill: [0.5, 0.8] })
  }
  pen.rect(12, 108, 156, 50, shade(white, -0.02))
  pen.polygon([[56, 112], [90, 88], [124, 112]], white) // prettier-ignore
  for (const x of [62, 90, 118]) pen.path(archPath(x, 158, 22, 38), shade(white, -0.22))
  for (const x of [28, 152]) pen.path(archPath(x, 142, 12, 26), pane(look, x))
  for (const x of [46, 134]) pen.path(`M${x - 7} 112v-10q3 -8 8 -8q7 0 6 8v10Z`, '#7fae96')
  for (let i = 0; i < 4; i++) pen.rect(4 - i * 6, 156 + i * 6, 172 + i * 12, 7, shade(white, -0.06 - i * 0.03))
}

function moulinRouge(pen: Pen, look: Look): void {
  const red = bodyColor(look, '#c8232c')
  pen.rect(0, 92, 190, 60, '#8a2a30')
  pen.rect(0, 84, 190, 12, '#f4e3c0')
  pen.text(look.text ?? 'MOULIN ROUGE', 95, 108, {
    color: '#ffe08a',
    size: 20,
    bold: true,
    maxWidth: 170,
    ...(look.lit ? { glow: 7 } : {}),
  })
  for (let i = 0; i < 6; i++) pen.rect(12 + i * 29, 122, 22, 30, look.lit ? '#ffd97a' : '#5b4a50')
  for (let i = 0; i < 20; i++) pen.circle(5 + i * 9.5, 119, 2, look.lit ? { color: '#ffe08a', glow: 4 } : '#e8b43a')
  pen.path('M68 84L76 36H114L122 84Z', red)
  pen.path(domePath(95, 38, 42, 24), red)
  for (const [x, y] of [[82, 56], [100, 56], [90, 70]] as const) pen.rect(x, y, 8, 9, pane(look, x)) // prettier-ignore
  for (let i = 0; i < 4; i++)
    pen.at(95, 34, { rotate: 30 + i * 90 - look.phase * 90 }, () => {
      pen.rect(-1.6, -58, 3.2, 58, '#7a1218')
      pen.line('M2 -56H14V-12H2M2 -48H14M2 -40H14M2 -32H14M2 -24H14M8 -56V-12', { color: '#e8464a', width: 1.6 })
      for (let k = 0; k < 6; k++) pen.circle(0, -54 + k * 9, 1.6, look.lit ? { color: '#ffe08a', glow: 4 } : '#f2c14e')
    })
  pen.circle(95, 34, 5, '#e8b43a')
}

export const FRANCE: readonly Drawable[] = [
  fitted('eiffel tower', eiffelTower),
  fitted('arc de triomphe', arcDeTriomphe),
  fitted('louvre pyramid', louvre),
  fitted('notre-dame', notreDame),
  fitted('sacre-coeur', sacreCoeur),
  fitted('moulin rouge', moulinRouge, { animated: true }),
]
