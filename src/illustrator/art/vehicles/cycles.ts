/** What is ridden astride or on foot: bicycles, motorcycles, scooters, snowmobiles. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { CHROME, detail, glass, IRON, lamp, RUBBER, signal } from '../parts/paints.ts'
import { spokedWheel, tracks, wheel } from '../parts/wheels.ts'

const bikeWheel = (pen: Pen, x: number, y: number, radius: number, phase: number): void => {
  spokedWheel(pen, [x, y, radius * 0.92], { phase, color: '#b6bcc4', spokes: 14, thick: 0.07 })
  const r = radius * 0.95
  pen.line(`M${x + r} ${y}A${r} ${r} 0 1 1 ${x - r} ${y}A${r} ${r} 0 1 1 ${x + r} ${y}`, { color: RUBBER, width: radius * 0.13 })
}

function crank(pen: Pen, x: number, y: number, reach: number, phase: number): void {
  const [dx, dy] = [Math.cos(-phase * Math.PI * 2 + 0.9) * reach, Math.sin(-phase * Math.PI * 2 + 0.9) * reach]
  pen.line(`M${x - dx} ${y - dy}L${x + dx} ${y + dy}`, { color: '#4a4f57', width: 3.4 })
  for (const side of [-1, 1]) pen.rect(x + dx * side - 5, y + dy * side - 1.5, 10, 4, '#2b2d33', 1.5)
  pen.circle(x, y, reach * 0.6, '#8b929b')
}

function bicycle(pen: Pen, look: Look): void {
  const tube = { color: bodyColor(look, '#d23c3c'), width: 6 }
  bikeWheel(pen, 26, 62, 26, look.phase)
  bikeWheel(pen, 106, 62, 26, look.phase)
  pen.line('M106 62L64 62M26 62L40 24L82 26L64 62L41 32M82 26L106 62', tube)
  pen.line('M82 26L78 10M40 24L37 8', { color: '#4a4f57', width: 4.5 })
  pen.line('M46 10L36 7Q28 6 27 14', { color: '#4a4f57', width: 4.5 })
  pen.path('M66 8C72 4 90 2 94 8C92 13 72 12 66 8Z', '#2c2f36')
  crank(pen, 64, 62, 11, look.phase)
}

function tricycle(pen: Pen, look: Look): void {
  const frame = { color: bodyColor(look, '#d8343a'), width: 7 }
  bikeWheel(pen, 26, 62, 26, look.phase)
  pen.line('M26 62L36 14M34 32C54 40 60 64 98 70M76 44L70 60', frame)
  pen.line('M26 10L46 14', { color: '#4a4f57', width: 5 })
  pen.circle(25, 10, 4.5, '#f2c14e')
  pen.line('M25 12L18 24M25 12L24 26', { color: '#f28aa8', width: 2 })
  pen.path('M62 40C66 34 88 34 92 38C92 46 68 48 62 44Z', '#2c2f36')
  crank(pen, 26, 62, 11, look.phase)
  bikeWheel(pen, 98, 74, 14, look.phase)
}

function unicycle(pen: Pen, look: Look): void {
  bikeWheel(pen, 30, 92, 29, look.phase)
  pen.line('M30 92V44', { color: bodyColor(look, '#3f6fc0'), width: 7 })
  pen.line('M30 46V22', { color: CHROME, width: 5 })
  pen.path('M6 16C16 8 44 8 54 14C54 24 40 20 30 24C22 22 8 24 6 16Z', '#2c2f36')
  crank(pen, 30, 92, 14, look.phase)
}

function motorcycle(pen: Pen, look: Look): void {
  const body = bodyColor(look, '#c8322f')
  wheel(pen, 26, 62, 24, look.phase)
  wheel(pen, 122, 62, 24, look.phase)
  pen.line('M26 62L46 18', { color: CHROME, width: 6 })
  pen.path('M8 46C14 34 34 32 44 44L38 46C32 40 20 40 12 48Z', body)
  pen.path('M48 54H98L110 40H58Z', '#4a4f57')
  pen.path('M44 34C52 16 80 16 88 30L76 44H50Z', body)
  pen.path('M80 30C96 24 116 28 138 18C140 32 120 42 96 42Z', '#2c2f36')
  for (const dy of [0, 5, 10]) pen.rect(58, 46 + dy, 28, 3.4, CHROME, 1.5)
  pen.circle(74, 64, 9, '#8b919a')
  pen.line('M84 64C100 72 116 68 142 62', { color: CHROME, width: 7 })
  pen.line('M46 18L38 8M36 8L54 12', { color: '#4a4f57', width: 4.5 })
  pen.circle(38, 22, 8, lamp(look))
  pen.rect(136, 24, 8, 6, signal(look, '#c9252b'), 2)
}

function scooter(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#5fc2b2')
  wheel(pen, 22, 76, 15, look.phase)
  wheel(pen, 106, 76, 15, look.phase)
  pen.line('M30 62L44 12', { color: CHROME, width: 5 })
  pen.path('M6 70C8 56 26 50 38 60L34 66C26 62 18 64 14 74Z', color)
  pen.path(
    'M42 20C34 38 34 58 42 76H74C72 66 76 58 84 54C100 44 124 52 130 72C132 78 128 80 122 80C122 64 96 60 90 80L84 84H46C32 84 28 56 34 22Z',
    color,
  )
  pen.path('M34 18C32 36 28 56 36 78L44 82C36 56 40 36 46 20Z', shade(color, 0.06))
  pen.path('M76 44C88 36 112 38 128 44C130 50 124 54 118 53H82C74 52 72 48 76 44Z', '#6b4230')
  pen.path('M90 76C90 60 120 58 124 74Z', detail(shade(color, -0.07)))
  pen.line('M36 12L54 9', { color: '#3a3d44', width: 5 })
  pen.circle(36, 14, 7.5, lamp(look))
  pen.line('M46 10L52 0', { color: CHROME, width: 2 })
  pen.circle(54, 0, 4.5, CHROME)
  pen.rect(126, 58, 6, 7, signal(look, '#c9252b'), 2)
}

function kickScooter(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#3f8fd0')
  pen.line('M22 84L32 8', { color: CHROME, width: 5 })
  pen.line('M18 6L46 9', { color: '#2c2f36', width: 6 })
  pen.line('M20 62L24 36', { color, width: 8 })
  pen.path('M14 70L24 62L40 76H108L112 82H38Z', color)
  pen.path('M98 78C104 68 122 70 126 82L118 84C114 76 106 78 100 82Z', shade(color, -0.1))
  wheel(pen, 16, 84, 11, look.phase)
  wheel(pen, 112, 84, 11, look.phase)
}

function snowmobile(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#2f7fd0')
  pen.path('M2 78C0 70 6 68 10 72L56 72V78Z', IRON)
  pen.line('M30 72L48 52', { color: CHROME, width: 5 })
  tracks(pen, [78, 56, 84, 24], look.phase)
  pen.path('M12 52C20 36 46 28 72 28L96 42H166L158 60H70L20 60C12 60 10 56 12 52Z', color)
  pen.path('M18 52C34 40 58 36 78 36L66 48Z', detail(secondColor(look, '#ffffff')))
  pen.path('M50 30L66 6L74 8L70 30Z', glass(look))
  pen.line('M74 30L84 18', { color: '#2c2f36', width: 5 })
  pen.path('M88 40C98 30 140 32 164 34V44H94Z', '#2c2f36')
  pen.ellipse(24, 47, 7, 4, lamp(look))
}

function quad(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#3f8a3f')
  pen.line('M52 18L66 26L60 46', { color: '#3a3d44', width: 5 })
  pen.line('M46 16L60 20', { color: '#2c2f36', width: 6 })
  pen.path('M66 34C80 24 108 28 116 34L110 46H70Z', '#2c2f36')
  pen.path('M6 48C14 30 44 30 56 42L72 46H100C106 30 140 30 146 48L130 44C122 42 114 48 110 60H50C44 48 22 42 6 48Z', color)
  pen.rect(48, 52, 60, 14, IRON, 4)
  pen.rect(106, 26, 40, 4, IRON, 2)
  pen.ellipse(34, 38, 6, 4, lamp(look))
  wheel(pen, 30, 66, 22, look.phase, mix(CHROME, '#000000', 0.2))
  wheel(pen, 124, 66, 22, look.phase, mix(CHROME, '#000000', 0.2))
}

export const CYCLES: readonly Drawable[] = [
  fitted('bicycle', bicycle, { animated: true, sockets: { seat: [80, 8], top: [80, 8], hand: [36, 8], front: [30, 14] } }),
  fitted('tricycle', tricycle, { animated: true, sockets: { seat: [78, 38] } }),
  fitted('unicycle', unicycle, { animated: true, sockets: { seat: [30, 14], top: [30, 14] } }),
  fitted('motorcycle', motorcycle, { animated: true, sockets: { seat: [104, 28] } }),
  fitted('scooter', scooter, { animated: true, sockets: { seat: [98, 42] } }),
  fitted('kick scooter', kickScooter, { animated: true, sockets: { seat: [76, 70], top: [76, 76, 50] } }),
  fitted('snowmobile', snowmobile, { animated: true, sockets: { seat: [114, 36] } }),
  fitted('quad bike', quad, { animated: true, sockets: { seat: [92, 32] } }),
]
