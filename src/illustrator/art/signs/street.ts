/** The furniture of the street. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, drawable, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { domePath } from '../parts/masonry.ts'
import { detail, glass, IRON, STEEL } from '../parts/paints.ts'

const LIGHTS = ['#e2352f', '#f4c02f', '#3fb35a'] as const

function trafficLight(pen: Pen, look: Look): void {
  const shown = look.traits.includes('red') ? 0 : (look.seed + Math.floor(look.phase * 3) * 2 + 1) % 3
  pen.rect(27, 96, 8, 64, '#7d848d', 2)
  pen.rect(18, 154, 26, 6, '#5b6068', 2)
  pen.rect(6, 0, 50, 102, bodyColor(look, '#33373d'), 9)
  pen.rect(10, 4, 42, 94, detail(shade(bodyColor(look, '#33373d'), 0.05)), 7)
  LIGHTS.forEach((color, i) => {
    const y = 20 + i * 31
    pen.circle(31, y, 12.5, '#1f2226')
    pen.circle(31, y, 11, i === shown ? { color, round: true, glow: 8 } : { color: mix(color, '#1f2226', 0.25), round: true })
    pen.path(`M17 ${y}A14 14 0 0 1 45 ${y}L45 ${y - 4}A14 15 0 0 0 17 ${y - 4}Z`, '#1f2226')
  })
}

function hydrant(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#d2312b')
  const cap = secondColor(look, shade(color, 0.08))
  pen.rect(6, 104, 60, 10, shade(color, -0.08), 3)
  pen.rect(17, 38, 38, 68, { color, volume: 1.8 }, 4)
  for (const y of [42, 92]) pen.rect(13, y, 46, 7, color, 3)
  pen.path(domePath(36, 40, 44, 26), { color: cap, volume: 1.6 })
  pen.rect(30, 2, 12, 14, cap, 3)
  pen.rect(11, 36, 50, 7, shade(color, 0.03), 3)
  for (const x of [0, 56]) {
    pen.rect(x, 55, 16, 18, { color: cap, volume: 1.6 }, 3)
    pen.rect(x === 0 ? -5 : 70, 60, 7, 8, cap, 2)
  }
  pen.circle(36, 66, 13, shade(color, -0.06))
  pen.circle(36, 66, 9, '#e8cf9a')
  pen.polygon([[36, 60], [41, 63], [41, 69], [36, 72], [31, 69], [31, 63]], '#8a6a3a') // prettier-ignore
  pen.path('M21 46V92H25V46Z', { color: '#ffffff', alpha: 0.3, outline: false })
}

function parkingMeter(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#6f8799')
  pen.rect(25, 78, 8, 76, { color: '#8b929b', volume: 1.8 }, 2)
  pen.rect(14, 150, 30, 8, '#5b6068', 2)
  pen.path('M6 60V28C6 10 16 0 29 0C42 0 52 10 52 28V60C52 70 46 78 42 80H16C12 78 6 70 6 60Z', { color, volume: 1.6 })
  pen.path('M12 32C13 16 20 8 29 8C38 8 45 16 46 32Z', { color: '#e4f2e6', to: '#bcd8c4' })
  for (let i = 0; i < 5; i++) pen.at(29, 32, { rotate: -64 + i * 32 }, () => pen.rect(-0.8, -19, 1.6, 5, detail('#3a4652')))
  pen.line('M29 31L37 17', { color: '#c8322f', width: 2.5 })
  pen.rect(17, 40, 24, 9, '#2b2f36', 1.5)
  pen.text(look.text ?? '0:45', 29, 44.8, { color: '#8fffa0', size: 7, font: 'mono', maxWidth: 20 })
  pen.rect(20, 54, 18, 4, '#2c2f36', 2)
  pen.circle(29, 67, 6, '#d9dee4')
  pen.rect(27.5, 63, 3, 8, detail('#6b7078'))
}

function bench(pen: Pen, look: Look): void {
  const wood = bodyColor(look, '#a8703f')
  for (const x of [16, 138]) {
    pen.path(`M${x} 4H${x + 6}L${x + 10} 84H${x + 2}L${x - 2} 50Z`, IRON)
    pen.rect(x - 8, 50, 26, 6, IRON, 2)
    pen.line(`M${x - 6} 54L${x - 9} 83`, { color: IRON, width: 5 })
    pen.line(`M${x + 2} 36Q${x - 12} 32 ${x - 9} 52`, { color: IRON, width: 4 })
  }
  for (let i = 0; i < 3; i++) pen.rect(2, 4 + i * 13, 156, 10, shade(wood, i * -0.02), 3)
  pen.rect(0, 44, 160, 9, shade(wood, 0.03), 3)
  pen.rect(0, 53, 160, 6, shade(wood, -0.06), 3)
}

function phoneBooth(pen: Pen, look: Look): void {
  const red = bodyColor(look, '#c8222a')
  pen.path('M6 20C14 4 58 4 66 20Z', red)
  pen.rect(2, 18, 68, 146, red, 2)
  pen.rect(-2, 158, 76, 8, shade(red, -0.08), 1)
  pen.rect(10, 23, 52, 13, look.lit ? { color: '#fff6d8', glow: 7 } : '#fbf6e2', 1)
  pen.text(look.text ?? 'TELEPHONE', 36, 30, { color: '#26282c', size: 9, maxWidth: 48, bold: true })
  for (const x of [6, 62]) pen.rect(x, 20, 4, 138, detail(shade(red, -0.08)))
  pen.rect(12, 42, 48, 112, shade(red, -0.1))
  for (let row = 0; row < 7; row++)
    for (const [x, w] of [[14, 9], [25, 22], [49, 9]] as const) pen.rect(x, 44 + row * 15.6, w, 13.2, glass(look)) // prettier-ignore
  pen.path('M26 98L44 44H48L32 98Z', { color: '#ffffff', alpha: 0.25, outline: false })
  pen.circle(36, 15, 3, '#e8c14a')
  pen.rect(60, 98, 3, 12, detail('#e8c14a'))
}

function cone(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#f26a21')
  pen.rect(0, 82, 80, 10, { color: shade(color, -0.08), volume: 1.2 }, 3)
  pen.path('M32 4Q40 -2 48 4L66 83H14Z', { color, volume: 1.8 })
  pen.path('M26.500 28H53.500L58 48H22Z', secondColor(look, '#fbfbf8'))
  pen.path('M19.500 60H60.500L63 71H17Z', secondColor(look, '#fbfbf8'))
}

function barrier(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#f26a21')
  for (const x of [22, 138]) pen.line(`M${x} 10L${x - 14} 84M${x} 10L${x + 14} 84`, { color: '#8b929b', width: 5 })
  for (const y of [14, 46]) {
    const board = `M4 ${y}H156V${y + 22}H4Z`
    pen.rect(4, y, 152, 22, '#fbfaf6', 2)
    pen.inside(board, () => {
      for (let x = -10; x < 170; x += 32) pen.polygon([[x, y + 22], [x + 16, y], [x + 32, y], [x + 16, y + 22]], detail(color)) // prettier-ignore
    })
  }
  for (const x of [22, 138]) pen.circle(x, 6, 6, look.lit || look.phase % 0.5 > 0.25 ? { color: '#ffc23a', glow: 9 } : '#f2b63a')
}

function bollard(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#2f3338')
  pen.path('M6 90L9 16H31L34 90Z', { color, volume: 1.8 })
  pen.path(domePath(20, 17, 24, 16), { color, volume: 1.6 })
  pen.rect(8, 24, 24, 9, secondColor(look, '#f4efe2'))
  pen.rect(2, 86, 36, 8, shade(color, -0.05), 2)
}

function gasPump(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#d2312b')
  pen.rect(4, 130, 66, 10, '#8b929b', 2)
  pen.rect(8, 16, 58, 116, color, 6)
  pen.path(domePath(37, 18, 50, 17), '#fbf6e2')
  pen.text(look.text ?? 'GAS', 37, 10.5, { color, size: 10, bold: true, maxWidth: 36 })
  pen.rect(15, 26, 44, 32, '#26303a', 3)
  pen.rect(18, 29, 38, 11, '#d9efd8')
  pen.text('0' + (10 + (look.seed % 80)) + '.50', 37, 35, { color: '#26303a', size: 8, font: 'mono', maxWidth: 34 })
  pen.rect(18, 43, 38, 11, '#d9efd8')
  pen.rect(15, 66, 44, 58, secondColor(look, '#f4f1e8'), 3)
  pen.path('M37 76C46 88 50 96 46 104C43 110 31 110 28 104C24 96 28 88 37 76Z', '#3a3f47')
  pen.line('M66 40C88 44 86 100 82 112C76 124 70 112 72 100V74', { color: '#26282c', width: 4 })
  pen.path('M66 62H76L86 70L82 75L76 71V82H66Z', IRON)
}

function bikeRack(pen: Pen, look: Look): void {
  const color = bodyColor(look, STEEL)
  for (let i = 0; i < 4; i++)
    pen.line(`M${8 + i * 38} 70V28Q${8 + i * 38} 4 ${23 + i * 38} 4Q${38 + i * 38} 4 ${38 + i * 38} 28V70`, { color, width: 6 })
  pen.rect(0, 66, 160, 7, shade(color, -0.1), 3)
}

function lifeguardTower(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#d8402f')
  const white = secondColor(look, '#fbf8f0')
  for (const x of [28, 112]) pen.line(`M${x} 86L${x + (x < 70 ? -12 : 12)} 150`, { color: '#a8784a', width: 7 })
  pen.line('M24 140L118 96M116 140L22 96', { color: '#8f6238', width: 4 })
  pen.line('M124 90L156 150M136 90L168 150', { color: '#a8784a', width: 4 })
  for (let i = 0; i < 6; i++) pen.line(`M${129 + i * 4.6} ${99 + i * 9}h12`, { color: '#a8784a', width: 3 })
  pen.rect(10, 84, 130, 8, '#b98a54')
  pen.rect(34, 34, 76, 52, white)
  pen.rect(44, 44, 40, 26, glass(look), 2)
  pen.rect(90, 44, 16, 42, color)
  pen.path('M20 38L36 12H108L124 38Z', color)
  pen.path('M36 12H108L112 18H32Z', detail(shade(color, 0.06)))
  for (let x = 12; x < 36; x += 7) pen.rect(x, 66, 3, 20, white)
  pen.rect(10, 64, 26, 4, white)
  pen.text(look.text ?? 'LIFEGUARD', 64, 78.5, { color, size: 9, bold: true, maxWidth: 44 })
  pen.line('M72 12V-8', { color: '#6b5a44', width: 2 })
  pen.path('M73 -8L92 -3L73 2Z', '#f6c63a')
}

function atm(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#2f5fa8')
  pen.rect(0, 0, 70, 130, color, 5)
  pen.rect(5, 5, 60, 18, look.lit ? { color: '#ffffff', glow: 6 } : '#f4f6f8', 2)
  pen.text(look.text ?? 'ATM', 35, 14.5, { color, size: 14, bold: true, maxWidth: 54 })
  pen.rect(9, 30, 52, 36, '#26303a', 3)
  pen.rect(12, 33, 46, 30, { color: '#8fd0e8', to: '#5f9fc4' })
  pen.rect(9, 72, 30, 26, '#c9ced6', 2)
  for (let i = 0; i < 9; i++) pen.rect(12 + (i % 3) * 9, 75 + Math.floor(i / 3) * 7.5, 6, 5, '#5b6068', 1)
  pen.rect(44, 74, 18, 4, '#1f2226', 1)
  pen.rect(9, 104, 52, 8, '#1f2226', 2)
  pen.rect(18, 106, 34, 10, '#8fbf8a', 1)
}

function manhole(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#6a7079')
  pen.ellipse(70, 24, 70, 24, shade(color, -0.1))
  pen.ellipse(70, 22, 64, 20, color)
  for (let i = -3; i < 4; i++)
    pen.line(`M${70 + i * 17} ${22 - 17 * Math.sqrt(1 - (i / 3.9) ** 2)}V${22 + 17 * Math.sqrt(1 - (i / 3.9) ** 2)}`, {
      color: shade(color, -0.12),
      width: 2,
    })
  for (const y of [10, 22, 34])
    pen.line(`M${70 - 60 * Math.sqrt(1 - ((y - 22) / 20) ** 2)} ${y}H${70 + 60 * Math.sqrt(1 - ((y - 22) / 20) ** 2)}`, {
      color: shade(color, -0.12),
      width: 2,
    })
}

export const STREET: readonly Drawable[] = [
  fitted('traffic light', trafficLight, { animated: true, sockets: { top: [31, 0, 40] } }),
  fitted('fire hydrant', hydrant, { sockets: { top: [36, 2, 30] } }),
  fitted('parking meter', parkingMeter, { sockets: { top: [29, 0, 30] } }),
  drawable('bench', 160, 84, bench, { sockets: { top: { at: [80, 46], width: 140 }, seat: { at: [80, 46], width: 140 } } }),
  fitted('telephone box', phoneBooth, { sockets: { inside: [36, 150, 40], top: [36, 8, 50] } }),
  fitted('traffic cone', cone, { sockets: { top: [40, 2, 20] } }),
  fitted('road barrier', barrier, { animated: true, sockets: { top: [80, 14, 130] } }),
  fitted('bollard', bollard, { sockets: { top: [20, 2, 20] } }),
  fitted('gas pump', gasPump),
  fitted('bike rack', bikeRack),
  fitted('lifeguard tower', lifeguardTower, { sockets: { inside: [24, 84, 30], top: [72, 12, 60] } }),
  fitted('cash machine', atm),
  fitted('manhole cover', manhole, { sockets: { top: [70, 20, 110] } }),
]
