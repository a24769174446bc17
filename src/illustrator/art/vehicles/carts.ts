/** What is drawn or pushed: carriages, carts, rickshaws, sleighs. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { detail, glass, IRON, lamp, WOOD } from '../parts/paints.ts'
import { spokedWheel } from '../parts/wheels.ts'

const cartwheel = (pen: Pen, look: Look, x: number, y: number, radius: number, color = '#6b4426'): void =>
  spokedWheel(pen, [x, y, radius], { phase: look.phase, color, spokes: 10, thick: 0.16 })

function carriage(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#7a2f3f')
  const gold = secondColor(look, '#d8ae4a')
  pen.line('M0 84C20 84 40 80 60 76', { color: '#5b3a22', width: 5 })
  pen.path('M20 56H54L58 78H40Z', shade(color, -0.1))
  pen.rect(14, 50, 34, 8, '#3a2a2a', 3)
  pen.path('M56 20C66 8 148 8 158 20L166 52C166 84 140 94 108 94C74 94 52 84 50 54Z', color)
  pen.path('M50 20C70 2 146 2 164 20Z', mix(color, '#000000', 0.25))
  pen.rect(92, 24, 34, 62, shade(color, 0.05), 4)
  pen.rect(96, 28, 26, 26, glass(look), 3)
  pen.path('M62 28H84V50H58Z', glass(look))
  pen.path('M134 28H152L156 50H134Z', glass(look))
  pen.line('M52 58C80 66 140 66 166 56', { color: gold, width: 3 })
  pen.rect(104, 62, 8, 3, detail(gold))
  pen.circle(60, 58, 6, lamp(look))
  pen.line('M50 92C80 104 140 104 168 90', { color: IRON, width: 3 })
  cartwheel(pen, look, 50, 94, 22, gold)
  cartwheel(pen, look, 154, 88, 29, gold)
}

function coveredWagon(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#f2ead6')
  pen.line('M0 88L40 76', { color: WOOD, width: 5 })
  pen.path('M22 54C12 20 24 4 48 6C84 0 120 0 152 6C178 4 186 20 178 54Z', color)
  for (const x of [58, 92, 126, 156])
    pen.line(`M${x} 4C${x - 6} 20 ${x - 6} 40 ${x - 2} 54`, { color: shade(color, -0.12), width: 2 })
  pen.path('M22 54C14 26 22 10 40 8C46 20 48 40 46 54Z', detail('#5b4632'))
  pen.path('M14 52H186L178 80H24Z', WOOD)
  pen.line('M16 60H184M20 70H180', { color: shade(WOOD, -0.12), width: 1.6 })
  cartwheel(pen, look, 52, 86, 23)
  cartwheel(pen, look, 150, 82, 28)
}

function cart(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#a8743f')
  pen.line('M0 60L60 66', { color: shade(color, -0.1), width: 6 })
  pen.path('M44 32H152L146 72H52Z', color)
  for (const y of [42, 52, 62]) pen.line(`M46 ${y}H150`, { color: shade(color, -0.14), width: 1.8 })
  for (const x of [48, 82, 116, 146]) pen.rect(x, 26, 6, 46, shade(color, -0.08), 2)
  cartwheel(pen, look, 104, 72, 31)
}

function rickshaw(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#c8342f')
  pen.line('M0 58L70 70H126', { color: '#5b3a22', width: 5 })
  pen.path('M72 36C66 10 92 -4 122 2C142 6 150 22 146 44L138 40C130 24 104 14 78 34Z', mix(color, '#1f1a1a', 0.65))
  pen.line('M92 12L132 42M112 4L136 40', { color: '#8f8378', width: 1.6 })
  pen.path('M76 60V50H112V28C124 26 136 30 140 40L136 76H84Z', color)
  pen.path('M76 50C86 44 106 44 114 50V58H76Z', '#e6c15a')
  pen.path('M56 76L64 66H84L88 76Z', shade(color, -0.1))
  cartwheel(pen, look, 112, 80, 29, '#3f434b')
}

function autoRickshaw(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#3a9a52')
  pen.path('M34 30C36 8 50 2 70 2H128C144 2 150 10 150 26V48H34Z', secondColor(look, '#f4c22f'))
  pen.path('M34 48L44 12H60L56 48Z', glass(look))
  pen.path('M66 22H134V58H66Z', detail('#3b3530'))
  pen.path('M94 58V36C94 30 130 30 132 36V58Z', '#7a4f35')
  pen.path('M8 76C8 58 24 46 36 44L62 60H150C154 66 154 74 152 82H12Z', color)
  pen.line('M64 22V60M136 22V60', { color: '#2b2d33', width: 3 })
  pen.ellipse(18, 62, 5, 5, lamp(look))
  for (const x of [28, 130]) {
    pen.circle(x, 84, 13, '#2b2d33')
    pen.circle(x, 84, 7, '#c9ced6')
  }
}

function sleigh(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#c1272d')
  const gold = secondColor(look, '#dcae45')
  pen.line('M18 98C4 98 0 86 8 80C14 76 20 82 16 88M18 98H150C164 98 170 90 166 82', { color: gold, width: 5 })
  pen.line('M52 76V98M120 76V98', { color: gold, width: 5 })
  pen.path(
    'M20 34C14 20 30 14 36 24C44 44 64 48 92 46C112 44 116 20 124 8C134 -4 156 4 152 18C158 40 150 70 128 78H52C30 72 26 52 20 34Z',
    color,
  )
  pen.path('M112 46C118 30 124 18 134 12C146 14 146 34 142 46Z', shade(color, -0.14))
  pen.line('M24 32C36 64 60 62 96 60C126 58 140 44 150 22', { color: gold, width: 3 })
}

function handcart(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#c8342f')
  pen.line('M2 18C0 30 22 44 40 58', { color: '#3a3d44', width: 5 })
  pen.rect(0, 8, 6, 18, '#2b2d33', 3)
  pen.path('M36 34H136L132 62H40Z', color)
  pen.line('M38 40H134', { color: mix(color, '#ffffff', 0.6), width: 3 })
  for (const x of [54, 118]) {
    pen.circle(x, 68, 14, '#2b2d33')
    pen.circle(x, 68, 8, '#f2efe8')
    pen.circle(x, 68, 3, color)
  }
}

export const CARTS: readonly Drawable[] = [
  fitted('carriage', carriage, { animated: true, sockets: { seat: [32, 50, 30], inside: [108, 50, 60] } }),
  fitted('covered wagon', coveredWagon, { animated: true, sockets: { inside: [34, 54, 30] } }),
  fitted('cart', cart, { animated: true, sockets: { top: [98, 32, 90], seat: [98, 34, 60], inside: [98, 32, 96] } }),
  fitted('rickshaw', rickshaw, { animated: true, sockets: { seat: [96, 48, 36], inside: [96, 50, 40] } }),
  fitted('auto rickshaw', autoRickshaw, { animated: true, sockets: { inside: [90, 58, 50] } }),
  fitted('sleigh', sleigh, { sockets: { seat: [92, 48, 60], inside: [86, 46, 70], top: [86, 48, 60] } }),
  fitted('toy wagon', handcart, { animated: true, sockets: { top: [86, 34, 90], seat: [86, 36, 60], inside: [86, 34, 90] } }),
]
