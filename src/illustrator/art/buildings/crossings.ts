/** What leads over, through and into water and earth: bridges, piers, docks, dams, tunnels, walls. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { archPath, bricks } from '../parts/masonry.ts'
import { detail, IRON, pane, STONE } from '../parts/paints.ts'

function pier(pen: Pen, look: Look): void {
  const wood = bodyColor(look, '#a07a50')
  for (let x = 8; x < 240; x += 36) {
    pen.rect(x, 62, 7, 44, shade(wood, -0.14))
    if (x < 220) pen.line(`M${x + 4} 70L${x + 40} 100M${x + 40} 70L${x + 4} 100`, { color: shade(wood, -0.2), width: 2.4 })
  }
  pen.rect(0, 54, 240, 10, wood)
  for (let x = 4; x < 240; x += 12) pen.line(`M${x} 55V63`, { color: shade(wood, -0.14), width: 1.4 })
  for (let x = 6; x < 240; x += 22) pen.rect(x, 38, 3, 17, '#f4f1e8')
  pen.rect(0, 36, 240, 4, '#f4f1e8')
  pen.rect(4, 18, 56, 36, secondColor(look, '#e8dcc4'))
  pen.path('M-2 22L32 0L66 22Z', '#c8503c')
  for (const x of [10, 38]) pen.rect(x, 28, 16, 14, pane(look, x))
  for (const x of [96, 160, 224]) {
    pen.line(`M${x} 54V16`, { color: IRON, width: 2.4 })
    pen.circle(x, 14, 4.5, look.lit ? { color: '#fff0b8', glow: 10 } : '#f6f1dc')
  }
}

function dock(pen: Pen, look: Look): void {
  const wood = bodyColor(look, '#9a7148')
  for (const [x, top] of [
    [24, 0],
    [176, 0],
    [-6, 24],
    [206, 24],
  ] as const) {
    pen.rect(x, top, 14, 84 - top, { color: shade(wood, -0.14), volume: 1.5 }) // prettier-ignore
    pen.ellipse(x + 7, top, 7, 3, mix(wood, '#f0dcb4', 0.5))
    pen.rect(x - 1, top + 14, 16, 5, '#d8c08a', 2)
  }
  for (let i = 0; i < 6; i++)
    pen.path(
      `M${34 - i * 6.5} ${24 + i * 8}H${180 + i * 6.5}L${186 + i * 6.5} ${31 + i * 8}H${28 - i * 6.5}Z`,
      shade(wood, (i % 2) * 0.05 - 0.02),
    )
  pen.rect(-4, 71, 222, 9, shade(wood, -0.12))
}

function bridge(pen: Pen, look: Look): void {
  const stone = bodyColor(look, STONE)
  const deck = 'M0 44C60 24 100 14 130 14C160 14 200 24 260 44V110H236C236 60 168 60 168 110H92C92 60 24 60 24 110H0Z'
  pen.path(deck, stone)
  pen.inside(deck, () => bricks(pen, [0, 20, 260, 90], stone, look.seed, 9))
  for (const x of [58, 202])
    pen.line(`M${x - 34} 110C${x - 34} 60 ${x + 34} 60 ${x + 34} 110`, { color: shade(stone, -0.12), width: 7 })
  pen.path('M122 110L126 64H134L138 110Z', shade(stone, -0.06))
  pen.line('M0 46C60 26 100 16 130 16C160 16 200 26 260 46', { color: shade(stone, -0.08), width: 4 })
  for (let i = 0; i < 14; i++) {
    const x = 8 + i * 18.8
    pen.rect(x, 42 - 28 * Math.sin((x / 260) * Math.PI) ** 0.8 - 11, 5, 13, stone)
  }
  pen.line('M0 34C60 14 100 4 130 4C160 4 200 14 260 34', { color: shade(stone, 0.04), width: 5 })
}

function woodenBridge(pen: Pen, look: Look): void {
  const wood = bodyColor(look, '#c8402f')
  for (const x of [40, 90, 140, 190]) pen.rect(x - 3, 52, 6, 52, shade(wood, -0.14))
  pen.path('M0 86C50 42 90 34 115 34C140 34 180 42 230 86V96C180 54 140 46 115 46C90 46 50 54 0 96Z', wood)
  pen.path('M0 60C50 18 90 8 115 8C140 8 180 18 230 60V66C180 26 140 14 115 14C90 14 50 26 0 66Z', wood)
  for (let i = 0; i <= 8; i++) {
    const x = 6 + i * 27.3
    const lift = 50 * Math.sin((x / 230) * Math.PI) ** 0.9
    pen.rect(x - 3, 54 - lift, 6, 36, shade(wood, -0.06))
    pen.ellipse(x, 54 - lift, 4.5, 4, '#d8ae4a')
  }
}

function ropeBridge(pen: Pen, look: Look): void {
  const wood = bodyColor(look, '#9a7148')
  for (const x of [4, 232]) pen.rect(x, 0, 8, 70, '#6b4a2c')
  pen.line('M8 8C80 44 160 44 236 8M8 44C80 92 160 92 236 44', { color: '#c9a870', width: 3 })
  for (let i = 1; i < 14; i++) {
    const t = i / 14
    const sag = 4 * t * (1 - t)
    pen.line(`M${8 + t * 228} ${8 + sag * 27}V${44 + sag * 36}`, { color: '#c9a870', width: 1.6 })
    pen.rect(8 + t * 228 - 7, 42 + sag * 36, 13, 6, wood, 1)
  }
}

function dam(pen: Pen, look: Look): void {
  const concrete = bodyColor(look, '#c4c2ba')
  pen.path('M0 20C60 34 180 34 240 20V30L222 150H18L0 30Z', { color: concrete, volume: 1.3 })
  pen.path('M0 12C60 26 180 26 240 12V24C180 38 60 38 0 24Z', shade(concrete, 0.05))
  for (const x of [40, 80, 120, 160, 200])
    pen.line(`M${x} 32L${120 + (x - 120) * 0.85} 150`, { color: shade(concrete, -0.1), width: 1.6 })
  for (const x of [96, 120, 144]) {
    pen.rect(x - 7, 34, 14, 12, '#4a5158')
    pen.path(`M${x - 7} 46H${x + 7}C${x + 9} 90 ${x + 12} 130 ${x + 15} 152H${x - 15}C${x - 12} 130 ${x - 9} 90 ${x - 7} 46Z`, {
      color: '#e8f5fa',
      to: '#b8dcea',
      outline: false,
    })
  }
  pen.path('M60 150C80 138 160 138 180 150C176 158 64 158 60 150Z', detail('#ffffff', 0.9))
  for (let x = 6; x < 240; x += 18) pen.rect(x, 10 + 10 * Math.sin((x / 240) * Math.PI), 2.4, 9, '#8b8f8a')
  pen.rect(20, 0, 22, 20, shade(concrete, -0.06))
  pen.rect(198, 0, 22, 20, shade(concrete, -0.06))
}

function tunnel(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#9a948a')
  pen.path('M0 130C2 70 20 30 60 12C86 0 124 0 150 14C188 32 206 74 208 130Z', '#6f8a56')
  pen.path(archPath(104, 130, 136, 106), stone)
  for (let i = 0; i < 13; i++)
    pen.at(104, 92, { rotate: -90 + i * 15 }, () => pen.line('M0 -52V-68', { color: shade(stone, -0.14), width: 1.8 }))
  pen.path(archPath(104, 130, 104, 88), { color: '#15171b', to: '#2f333a' })
  pen.path('M84 130L100 96H108L124 130Z', '#4a4e55')
  pen.line('M104 98V106M104 112V124', { color: '#f2d04a', width: 2.4 })
  for (const y of [70, 90]) for (const x of [66, 142]) pen.circle(x + (y - 70) * (x < 104 ? -0.3 : 0.3), y, 2.6, look.lit ? { color: '#ffd97a', glow: 7 } : '#f2d98a') // prettier-ignore
}

function brickWall(pen: Pen, look: Look): void {
  const brick = bodyColor(look, '#b5583f')
  pen.rect(0, 0, 200, 110, mix(brick, '#e3d8ca', 0.55))
  for (let row = 0; row < 8; row++)
    for (let i = -1; i < 8; i++) {
      const left = Math.max(0, i * 28 + (row % 2) * 14 + 1)
      const right = Math.min(200, i * 28 + (row % 2) * 14 + 27)
      if (right > left + 2)
        pen.rect(
          left,
          row * 13.8 + 1.5,
          right - left,
          11.8,
          shade(brick, (((i + 9) * 7 + row * 5 + look.seed) % 5) * 0.024 - 0.05),
          1,
        )
    }
  if (look.text) pen.text(look.text, 100, 56, { color: '#f6f3ea', size: 42, font: 'hand', bold: true, maxWidth: 180 })
}

export const CROSSINGS: readonly Drawable[] = [
  fitted('pier', pier, { sockets: { top: [140, 54, 180], seat: [140, 54, 180] } }),
  fitted('dock', dock, { sockets: { top: [107, 56, 180], seat: [107, 70, 180] } }),
  fitted('bridge', bridge, { sockets: { top: [130, 16, 160], bottom: [130, 108] } }),
  fitted('wooden bridge', woodenBridge, { sockets: { top: [115, 36, 120] } }),
  fitted('rope bridge', ropeBridge, { sockets: { top: [122, 80, 120] } }),
  fitted('dam', dam),
  fitted('tunnel', tunnel),
  fitted('brick wall', brickWall, { sockets: { top: [100, 0, 190], picture: [100, 55] } }),
]
