/** Houses of prayer of many faiths. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { chosen } from '../curves.ts'
import { bodyColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import {
  archPath,
  columns,
  domePath,
  door,
  lancetPath,
  onionPath,
  spire,
  steps,
  sweptRoof,
  tiles,
  windowGrid,
} from '../parts/masonry.ts'
import { minaret } from '../parts/minaret.ts'
import { detail, pane } from '../parts/paints.ts'

const cross = (pen: Pen, x: number, y: number, size: number, color = '#d8ae4a'): void =>
  pen.line(`M${x} ${y}v${size}M${x - size * 0.3} ${y + size * 0.34}h${size * 0.6}`, { color, width: size * 0.16 })

const stained = (look: Look, index: number): string =>
  (look.lit ? ['#ffb84a', '#ff7a5a', '#7ad0ff', '#c08aff'] : ['#5a7fb0', '#a85a6a', '#5a9a8a', '#8a6aa8'])[index % 4] as string

function church(pen: Pen, look: Look): void {
  const wall = bodyColor(look, chosen(['#f6f3ea', '#e3d6bc', '#cfc4b4'], look.seed, 41))
  const roof = secondColor(look, chosen(['#5f6b78', '#8a4636', '#4f6f6a'], look.seed, 42))
  cross(pen, 42, 0, 20)
  spire(pen, [42, 74, 50, 58], roof)
  pen.rect(22, 72, 40, 98, wall)
  for (const y of [86]) {
    pen.path(archPath(42, y + 22, 18, 26), '#4a4038')
    pen.path('M34 108C36 98 38 94 42 94C46 94 48 98 50 108Z', '#c9a04a')
  }
  tiles(pen, 'M62 116L78 74H182L196 116Z', [62, 74, 134, 42], roof, 5)
  pen.rect(62, 114, 128, 56, wall)
  for (const [i, x] of [82, 110, 138, 166].entries()) {
    pen.path(lancetPath(x, 158, 14, 34), stained(look, i))
    pen.line(`M${x} 126V158M${x - 7} 142H${x + 7}`, { color: mix(wall, '#5b5048', 0.4), width: 1.4 })
  }
  door(pen, [42, 170, 22, 40], '#7a4a2a', true, look)
  for (const x of [72, 186]) pen.ellipse(x, 166, 10, 7, '#5f9a4f')
}

function chapel(pen: Pen, look: Look): void {
  const wall = bodyColor(look, '#fbf9f2')
  const roof = secondColor(look, '#a8493a')
  cross(pen, 55, -4, 16)
  pen.path('M44 40V22C44 14 66 14 66 22V40Z', wall)
  pen.path(archPath(55, 40, 12, 18), '#6b5a4a')
  pen.circle(55, 33, 4, '#c9a04a')
  pen.polygon([[10, 78], [55, 34], [100, 78], [100, 134], [10, 134]], wall) // prettier-ignore
  pen.path('M2 82L55 30L108 82L102 88L55 42L8 88Z', roof)
  pen.circle(55, 68, 8, stained(look, 0))
  door(pen, [55, 134, 24, 42], '#6b4426', true, look)
  for (const x of [25, 85]) pen.path(archPath(x, 122, 12, 26), stained(look, 2))
}

function cathedral(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#cdbfa4')
  const dark = shade(stone, -0.12)
  pen.polygon([[46, 70], [90, 34], [134, 70]], '#5f6b78') // prettier-ignore
  spire(pen, [90, 50, 10, 50], '#5f6b78')
  pen.rect(40, 68, 100, 122, stone)
  pen.circle(90, 96, 20, dark)
  pen.circle(90, 96, 17, look.lit ? '#ffb84a' : '#4f6a9a')
  for (let i = 0; i < 12; i++) pen.at(90, 96, { rotate: i * 30 }, () => pen.ellipse(0, -11, 2.6, 5, detail(stained(look, i))))
  pen.circle(90, 96, 4, stone)
  for (const x of [22, 158]) {
    spire(pen, [x, 46, 44, 46], shade(stone, -0.08))
    for (const dx of [-20, 20]) spire(pen, [x + dx, 48, 8, 16], shade(stone, -0.08))
    pen.rect(x - 22, 44, 44, 146, shade(stone, 0.02))
    for (const dx of [-9, 9]) pen.path(lancetPath(x + dx, 92, 10, 38), pane(look, x + dx))
    for (const dx of [-9, 9]) pen.path(lancetPath(x + dx, 138, 10, 30), pane(look, x + dx + 1))
    for (const y of [48, 98, 146]) pen.rect(x - 24, y, 48, 4, dark)
  }
  for (let i = 0; i < 8; i++) pen.path(lancetPath(48 + i * 12, 144, 8, 20), detail(dark))
  for (const [x, w, h] of [[90, 34, 44], [22, 24, 34], [158, 24, 34]] as const) for (const k of [0, 1, 2]) pen.path(lancetPath(x, 190, w - k * 7, h - k * 5), k === 2 ? '#5b3f2a' : shade(dark, 0.03 - k * 0.06)) // prettier-ignore
}

function mosque(pen: Pen, look: Look): void {
  const wall = bodyColor(look, '#f4ead2')
  const dome = secondColor(look, '#3f9a94')
  for (const x of [12, 188]) minaret(pen, x, 0, 160, wall, dome)
  pen.line('M100 6V24', { color: '#d8ae4a', width: 2.6 })
  pen.path('M96 8A6 6 0 1 0 104 8A5 5 0 1 1 96 8Z', '#d8ae4a')
  pen.path(onionPath(100, 86, 76, 64), { color: dome, volume: 1.4 })
  pen.rect(66, 82, 68, 14, shade(wall, -0.04))
  for (let i = 0; i < 6; i++) pen.path(archPath(72 + i * 11.2, 94, 6, 9), pane(look, i))
  for (const x of [46, 154]) pen.path(domePath(x, 104, 34, 22), dome)
  pen.rect(26, 102, 148, 58, wall)
  pen.rect(72, 92, 56, 68, shade(wall, 0.03))
  pen.path(lancetPath(100, 160, 36, 58), dome)
  pen.path(lancetPath(100, 160, 26, 48), '#5b4632')
  for (const x of [40, 58, 142, 160]) pen.path(lancetPath(x, 150, 12, 34), pane(look, x))
  pen.rect(22, 100, 156, 4, dome)
  pen.rect(0, 156, 200, 6, shade(wall, -0.12))
}

function stackedRoofs(
  pen: Pen,
  x: number,
  base: number,
  floors: number,
  size: { width: number; height: number; shrink: number },
  colors: { roof: string; wall: string; trim: string },
  look: Look,
): number {
  let [foot, width] = [base, size.width]
  for (let floor = 0; floor < floors; floor++) {
    const h = size.height * (1 - floor * 0.06)
    pen.rect(x - width * 0.33, foot - h * 0.62, width * 0.66, h * 0.62, colors.wall)
    for (let i = 0; i < 3; i++)
      pen.rect(
        x - width * 0.24 + (i * width * 0.48) / 3 + width * 0.02,
        foot - h * 0.44,
        width * 0.12,
        h * 0.36,
        pane(look, floor * 3 + i),
      )
    for (const side of [-0.33, 0.29]) pen.rect(x + width * side, foot - h * 0.62, width * 0.04, h * 0.62, colors.trim)
    sweptRoof(pen, [x, foot - h * 0.54, width, h * 0.5], colors.roof, 0.56)
    foot -= h * 0.98
    width *= size.shrink
  }
  return foot
}

function pagoda(pen: Pen, look: Look): void {
  const wall = bodyColor(look, '#c8402f')
  const roof = secondColor(look, '#3f5f5a')
  pen.rect(71, 0, 4, 34, '#d8ae4a')
  for (const y of [6, 12, 18, 24]) pen.ellipse(73, y, 6, 2, '#d8ae4a')
  stackedRoofs(pen, 73, 206, 5, { width: 140, height: 42, shrink: 0.86 }, { roof, wall, trim: shade(wall, -0.12) }, look)
  pen.rect(14, 204, 118, 8, '#b9b2a4')
  steps(pen, [50, 204, 46, 8], 3, '#d9d2c4')
}

function temple(pen: Pen, look: Look): void {
  const wall = bodyColor(look, '#c8402f')
  const roof = secondColor(look, '#d8a23a')
  pen.rect(40, 20, 110, 40, wall)
  for (let i = 0; i < 6; i++) pen.rect(48 + i * 17, 34, 9, 18, pane(look, i))
  sweptRoof(pen, [95, 30, 160, 34], roof, 0.55)
  for (const x of [50, 140]) pen.path(`M${x - 6} -4q6 -8 12 0v4h-12Z`, roof)
  sweptRoof(pen, [95, 76, 212, 32], roof, 0.66)
  pen.rect(22, 74, 146, 46, shade(wall, -0.1))
  columns(pen, [18, 74, 154, 46], 6, wall)
  pen.rect(82, 82, 26, 38, '#5b2f22')
  pen.rect(56, 78, 78, 8, '#2f4f6f', 2)
  steps(pen, [-6, 118, 202, 14], 3, '#cfc8ba')
}

function shrine(pen: Pen, look: Look): void {
  const wood = bodyColor(look, '#b5402f')
  const roof = secondColor(look, '#5b5f58')
  sweptRoof(pen, [70, 54, 140, 48], roof, 0.4)
  pen.line('M50 8L64 -6M90 8L76 -6', { color: shade(wood, -0.1), width: 4 })
  pen.rect(40, 4, 60, 6, shade(roof, -0.1), 3)
  pen.rect(26, 52, 88, 44, '#f2e6cc')
  for (const x of [24, 52, 82, 110]) pen.rect(x, 52, 6, 50, wood)
  pen.rect(58, 60, 24, 36, '#6b4a32')
  pen.line('M62 60V96M66 60V96M74 60V96M78 60V96M58 72H82M58 84H82', { color: '#8f6a48', width: 1.2 })
  pen.line('M28 58Q70 70 112 58', { color: '#e3cfa0', width: 5 })
  for (const x of [46, 70, 94]) pen.path(`M${x - 3} 64l6 0l-3 6l4 0l-6 10l2 -7l-4 0Z`, '#ffffff')
  pen.rect(14, 96, 112, 8, wood)
  steps(pen, [40, 100, 60, 18], 3, '#b9b2a4')
  for (const x of [20, 120]) pen.rect(x - 2, 100, 5, 18, wood)
}

function synagogue(pen: Pen, look: Look): void {
  const wall = bodyColor(look, '#dcc49a')
  const dome = secondColor(look, '#4f8a94')
  const star = (x: number, y: number, r: number, color: string): void => {
    for (const turn of [0, 180])
      pen.at(x, y, { rotate: turn }, () => pen.line(`M0 ${-r}L${r * 0.87} ${r / 2}H${-r * 0.87}Z`, { color, width: r * 0.2 }))
  }
  star(90, 8, 8, '#d8ae4a')
  pen.path(domePath(90, 56, 60, 38), { color: dome, volume: 1.4 })
  pen.rect(62, 54, 56, 12, shade(wall, -0.05))
  for (const x of [16, 164]) {
    pen.path(onionPath(x, 54, 26, 28), dome)
    pen.rect(x - 14, 52, 28, 98, wall)
    windowGrid(pen, look, [x - 10, 60, 20, 80], [1, 3], { shape: 'arch', fill: [0.5, 0.72] })
  }
  pen.polygon([[30, 90], [90, 58], [150, 90], [150, 150], [30, 150]], shade(wall, 0.02)) // prettier-ignore
  pen.circle(90, 92, 15, look.lit ? '#ffd97a' : '#f6f1e2')
  star(90, 92, 12, '#3f6fb0')
  for (const x of [46, 134]) pen.path(archPath(x, 138, 14, 40), stained(look, x))
  for (const x of [72, 90, 108]) pen.path(archPath(x, 150, 14, 32), '#6b4426')
  pen.rect(-2, 148, 184, 5, shade(wall, -0.14))
}

function monastery(pen: Pen, look: Look): void {
  const wall = bodyColor(look, '#f1e6cf')
  const roof = secondColor(look, '#b5583a')
  cross(pen, 150, 0, 14)
  pen.path(domePath(150, 40, 34, 24), roof)
  pen.rect(134, 38, 32, 92, wall)
  windowGrid(pen, look, [138, 46, 24, 20], [2, 1], { shape: 'arch' })
  for (const [x, y, w] of [
    [4, 62, 70],
    [66, 46, 72],
    [160, 70, 54],
  ] as const) {
    pen.path(`M${x - 4} ${y}L${x + 8} ${y - 16}H${x + w - 8}L${x + w + 4} ${y}Z`, roof) // prettier-ignore
    pen.rect(x, y, w, 130 - y, wall)
    windowGrid(pen, look, [x + 4, y + 6, w - 8, 24], [4, 1], { shape: 'arch', fill: [0.4, 0.7] })
  }
  pen.rect(0, 96, 218, 34, shade(wall, -0.05))
  for (let i = 0; i < 9; i++) pen.path(archPath(16 + i * 23, 128, 15, 24), i === 6 ? '#5b3a22' : shade(wall, -0.24))
  pen.path('M-6 130L18 126H200L224 130V150C180 160 40 160 -6 150Z', '#8f8a7a')
}

export const WORSHIP: readonly Drawable[] = [
  fitted('church', church, { sockets: { top: [130, 76, 80] } }),
  fitted('chapel', chapel),
  fitted('cathedral', cathedral),
  fitted('mosque', mosque),
  fitted('pagoda', pagoda),
  fitted('temple', temple),
  fitted('shrine', shrine),
  fitted('synagogue', synagogue),
  fitted('monastery', monastery),
]
