/** Landmarks of India and China. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { hill } from '../parts/landscape.ts'
import {
  archPath,
  battlement,
  bricks,
  columns,
  domePath,
  lancetPath,
  onionPath,
  sweptRoof,
  windowGrid,
} from '../parts/masonry.ts'
import { detail, pane } from '../parts/paints.ts'

function tajMahal(pen: Pen, look: Look): void {
  const marble = bodyColor(look, '#f7f3ea')
  const shadow = shade(marble, -0.12)
  for (const x of [14, 246]) {
    pen.path(`M${x - 6} 136L${x - 4} 44H${x + 4}L${x + 6} 136Z`, { color: marble, volume: 1.6 })
    pen.path(domePath(x, 36, 13, 12), marble)
    pen.rect(x - 5, 35, 10, 9, shadow)
    for (const y of [44, 74, 104]) pen.rect(x - 8, y, 16, 4, marble)
    pen.line(`M${x} 24V18`, { color: '#d8ae4a', width: 1.6 })
  }
  pen.line('M130 -4V16M126 2A5 5 0 0 0 134 2', { color: '#d8ae4a', width: 2 })
  pen.path(onionPath(130, 70, 66, 60), { color: marble, volume: 1.6 })
  pen.rect(106, 68, 48, 14, shade(marble, -0.04))
  for (const x of [90, 170]) {
    pen.path(onionPath(x, 70, 24, 26), { color: marble, volume: 1.6 })
    pen.rect(x - 10, 69, 20, 14, shadow)
    for (const dx of [-8, -1, 6]) pen.rect(x + dx, 70, 2.4, 13, marble)
  }
  pen.path('M66 136V86L76 80H184L194 86V136Z', marble)
  pen.rect(106, 74, 48, 62, shade(marble, 0.02))
  pen.path(lancetPath(130, 134, 34, 54), shadow)
  pen.path(lancetPath(130, 134, 26, 46), shade(marble, -0.22))
  pen.path(lancetPath(130, 134, 12, 22), '#6b6258')
  for (const x of [82, 96, 164, 178])
    for (const y of [106, 134]) {
      // prettier-ignore
      pen.path(lancetPath(x, y, 11, 22), shadow)
      pen.path(lancetPath(x, y, 7, 17), pane(look, x + y))
    }
  for (const x of [106, 154, 66, 194]) pen.line(`M${x} 136V72`, { color: marble, width: 3 })
  pen.rect(-4, 134, 268, 12, marble)
  for (let i = 0; i < 20; i++) pen.path(archPath(4 + i * 13.3, 146, 8, 9), detail(shadow))
  pen.path('M96 146H164L176 168H84Z', { color: '#8fcbe0', to: '#5fa8c8' })
  pen.path('M-4 146H92L80 168H-4ZM168 146H264V168H180Z', '#6f9f55')
  for (const x of [30, 62, 198, 230])
    pen.path(`M${x - 5} 160C${x - 6} 150 ${x - 2} 142 ${x} 138C${x + 2} 142 ${x + 6} 150 ${x + 5} 160Z`, '#3f6b45')
}

function lotusTemple(pen: Pen, look: Look): void {
  const marble = bodyColor(look, '#fbf9f4')
  const petal = (x: number, base: number, w: number, h: number, lean: number, tint: number): void => pen.path(`M${x - w / 2} ${base}C${x - w * 0.7 + lean} ${base - h * 0.5} ${x - w * 0.3 + lean} ${base - h * 0.86} ${x + lean * 1.4} ${base - h}C${x + w * 0.3 + lean} ${base - h * 0.86} ${x + w * 0.7 + lean} ${base - h * 0.5} ${x + w / 2} ${base}Z`, { color: shade(marble, tint), volume: 1.5 }) // prettier-ignore
  for (const [x, lean] of [[80, -14], [140, 14]] as const) petal(x, 110, 50, 96, lean, -0.08) // prettier-ignore
  petal(110, 110, 62, 108, 0, -0.03)
  for (const [x, lean] of [[52, -26], [168, 26]] as const) petal(x, 112, 52, 80, lean, -0.05) // prettier-ignore
  for (const [x, lean] of [[84, -10], [136, 10]] as const) petal(x, 114, 48, 74, lean, 0) // prettier-ignore
  for (const [x, lean] of [[26, -34], [194, 34]] as const) petal(x, 116, 46, 52, lean, -0.02) // prettier-ignore
  for (const [x, lean] of [[58, -16], [162, 16]] as const) petal(x, 118, 46, 48, lean, 0.01) // prettier-ignore
  petal(110, 118, 52, 50, 0, 0.02)
  pen.path(archPath(110, 118, 16, 22), detail('#6b6f78'))
  pen.rect(-14, 114, 248, 8, shade(marble, -0.08))
  pen.path('M-14 122H234V134H-14Z', { color: '#7fc6e4', to: '#4fa4cc' })
}

function gatewayOfIndia(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#d9b36a')
  pen.path('M56 130V24H124V130H112V72C112 48 68 48 68 72V130Z', stone)
  pen.path('M68 130V72C68 48 112 48 112 72V130H106V76C106 58 74 58 74 76V130Z', shade(stone, -0.16))
  pen.rect(52, 16, 76, 10, shade(stone, 0.05))
  for (const x of [54, 76, 104, 126]) {
    pen.rect(x - 6, 4, 12, 14, stone)
    pen.path(domePath(x, 5, 12, 10), shade(stone, 0.05))
  }
  for (const x of [4, 128]) {
    pen.rect(x, 44, 48, 86, shade(stone, -0.03))
    pen.rect(x - 2, 38, 52, 8, shade(stone, 0.05))
    pen.path(lancetPath(x + 24, 130, 26, 60), shade(stone, -0.14))
    pen.path(lancetPath(x + 24, 130, 16, 46), '#5b4a38')
  }
  for (let i = 0; i < 6; i++) pen.rect(62 + i * 10, 32, 6, 10, detail(shade(stone, -0.14)))
  pen.rect(-6, 128, 192, 8, shade(stone, -0.08))
}

function greatWall(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#c9b08a')
  pen.path(
    'M-70 150C-40 146 -14 100 24 72C44 54 64 48 84 62C104 40 128 14 160 6C196 10 216 40 246 66C280 96 300 146 330 150Z',
    '#7f9f58',
  )
  pen.path('M-44 150C-10 144 20 108 60 102C84 98 104 108 120 120C150 100 190 92 222 104C256 116 270 146 300 150Z', '#6a8f4a')
  const run = (data: string, width: number): void => {
    pen.line(data, { color: shade(stone, -0.16), width: width + 4, cap: 'butt' })
    pen.line(data, { color: stone, width, cap: 'butt' })
    pen.line(data, { color: shade(stone, 0.08), width: width * 0.4, cap: 'butt', dash: [3, 3] })
  }
  run('M226 50C200 40 186 24 160 16C140 24 120 44 104 56', 7)
  run('M104 56C90 66 110 76 138 80C170 84 190 96 176 108', 12)
  run('M176 108C150 126 90 116 40 146', 22)
  const tower = (x: number, base: number, size: number): void => {
    pen.path(`M${x - size * 0.6} ${base}L${x - size * 0.5} ${base - size}H${x + size * 0.5}L${x + size * 0.6} ${base}Z`, stone)
    bricks(pen, [x - size * 0.5, base - size, size, size * 0.9], stone, look.seed, size * 0.16)
    pen.rect(x - size * 0.58, base - size * 1.06, size * 1.16, size * 0.1, shade(stone, -0.1))
    battlement(pen, [x - size * 0.56, base - size * 1.04, size * 1.12], 5, stone)
    for (const k of [-0.22, 0.22]) pen.path(archPath(x + k * size, base - size * 0.45, size * 0.16, size * 0.26), '#4a3a2c')
  }
  tower(160, 26, 22)
  tower(104, 68, 28)
  tower(180, 122, 44)
}

function forbiddenCity(pen: Pen, look: Look): void {
  const red = bodyColor(look, '#b5362c')
  const gold = secondColor(look, '#e0a83a')
  sweptRoof(pen, [130, 42, 176, 36], gold, 0.62)
  pen.rect(70, 3, 120, 5, shade(gold, 0.05), 2)
  pen.rect(60, 40, 140, 18, shade(red, -0.06))
  for (let i = 0; i < 9; i++) pen.rect(64 + i * 15, 42, 8, 13, detail('#3f6f8a'))
  sweptRoof(pen, [130, 80, 232, 28], gold, 0.74)
  pen.rect(36, 78, 188, 38, shade(red, -0.08))
  for (let i = 0; i < 11; i++) pen.rect(40 + i * 17, 84, 10, 32, detail(i % 2 ? '#8a2620' : '#d8a23a'))
  columns(pen, [32, 78, 196, 38], 12, red)
  for (const [y, w] of [
    [114, 240],
    [126, 268],
    [138, 296],
  ] as const) {
    pen.rect(130 - w / 2, y, w, 12, '#f1ece0') // prettier-ignore
    for (let x = 130 - w / 2 + 3; x < 130 + w / 2 - 4; x += 9) pen.rect(x, y - 4, 3.4, 8, '#fbf8f0')
  }
  pen.path('M112 114H148L162 150H98Z', '#e3dccb')
  for (let i = 0; i < 6; i++) pen.line(`M${110 - i * 2} ${119 + i * 5.6}H${150 + i * 2}`, { color: '#b9b09c', width: 1.4 })
}

function templeOfHeaven(pen: Pen, look: Look): void {
  const blue = bodyColor(look, '#2f5f9f')
  pen.circle(100, 4, 6, '#e8b43a')
  for (const [base, w, h, drum] of [
    [40, 78, 34, 56],
    [68, 112, 24, 78],
    [98, 146, 26, 100],
  ] as const) {
    pen.path(`M${100 - w / 2} ${base}C${100 - w * 0.36} ${base - h * 0.4} ${100 - w * 0.2} ${base - h * 0.8} ${100 - w * (base < 50 ? 0.05 : 0.3)} ${base - h}H${100 + w * (base < 50 ? 0.05 : 0.3)}C${100 + w * 0.2} ${base - h * 0.8} ${100 + w * 0.36} ${base - h * 0.4} ${100 + w / 2} ${base}Q100 ${base + 8} ${100 - w / 2} ${base}Z`, { color: blue, volume: 1.5 }) // prettier-ignore
    pen.rect(100 - drum / 2, base + 2, drum, base > 90 ? 26 : 10, base > 90 ? '#b5362c' : '#3f7f6a')
    for (let i = 0; i < drum / 8; i++)
      pen.rect(100 - drum / 2 + 2 + i * 8, base + 3, 4, base > 90 ? 24 : 7, detail(base > 90 ? '#e0a83a' : '#d8b04a'))
  }
  for (const [y, w] of [
    [124, 156],
    [136, 188],
    [148, 220],
  ] as const) {
    pen.rect(100 - w / 2, y, w, 12, '#f4f0e6', 2) // prettier-ignore
    for (let x = 100 - w / 2 + 3; x < 100 + w / 2 - 4; x += 8) pen.rect(x, y - 4, 3, 8, '#fdfbf5')
  }
  pen.path('M86 124H114L124 160H76Z', '#e3dccb')
}

function potala(pen: Pen, look: Look): void {
  const white = bodyColor(look, '#f6f1e6')
  const red = secondColor(look, '#9a3f34')
  hill(pen, [-20, 90, 290, 70], '#8a7d68')
  const part = (x: number, y: number, w: number, h: number, color: string, grid: readonly [number, number]): void => {
    pen.polygon([[x, y], [x + w, y], [x + w + 5, y + h], [x - 5, y + h]], color) // prettier-ignore
    pen.rect(x - 2, y - 4, w + 4, 5, shade(color, -0.2))
    windowGrid(pen, look, [x + 3, y + 3, w - 6, h - 10], grid, { fill: [0.4, 0.5] })
  }
  part(30, 62, 64, 66, white, [6, 4])
  part(160, 66, 70, 62, white, [6, 4])
  part(92, 26, 70, 88, red, [6, 5])
  for (const x of [108, 128, 148]) pen.path(`M${x - 9} 23L${x} 10L${x + 9} 23Z`, '#e0b04a')
  part(70, 86, 120, 44, white, [11, 2])
  part(0, 100, 60, 34, white, [5, 2])
  for (const zigzag of ['M12 154L84 134', 'M240 154L164 134']) pen.line(zigzag, { color: white, width: 6, cap: 'butt' })
  pen.path('M-20 160C30 146 200 146 270 160Z', '#6f8a4f')
}

function pearlTower(pen: Pen, look: Look): void {
  const pink = bodyColor(look, '#c25a72')
  pen.rect(48.5, -40, 3, 60, '#b9c0c6')
  pen.circle(50, 22, 9, { color: pink, round: true })
  for (const x of [40, 50, 60]) pen.rect(x - 3, 28, 6, 170, { color: '#cfd4d8', volume: 1.6 })
  pen.circle(50, 70, 23, { color: pink, round: true })
  for (const y of [104, 126, 146]) pen.circle(50, y, 7, { color: pink, round: true })
  pen.line('M44 196L8 252M56 196L92 252', { color: '#cfd4d8', width: 8 })
  pen.circle(50, 194, 31, { color: pink, round: true })
  for (const [y, r] of [[70, 23], [194, 31]] as const) for (const k of [-0.3, 0.1]) pen.line(`M${50 - r * 0.9} ${y + r * k}Q50 ${y + r * k + 6} ${50 + r * 0.9} ${y + r * k}`, { color: look.lit ? '#ffd0e0' : mix(pink, '#ffffff', 0.4), width: 2 }) // prettier-ignore
  for (const x of [40, 50, 60]) pen.rect(x - 3, 224, 6, 28, '#cfd4d8')
  pen.path('M14 256C20 244 80 244 86 256Z', shade(pink, -0.1))
}

export const ASIA: readonly Drawable[] = [
  fitted('taj mahal', tajMahal),
  fitted('lotus temple', lotusTemple),
  fitted('gateway of india', gatewayOfIndia),
  fitted('great wall of china', greatWall),
  fitted('forbidden city', forbiddenCity),
  fitted('temple of heaven', templeOfHeaven),
  fitted('oriental pearl tower', pearlTower),
  fitted('potala palace', potala),
]
