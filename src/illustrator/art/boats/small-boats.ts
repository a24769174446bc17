/** Boats for a few people: rowed, paddled, sailed, motored. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { waving } from '../parts/flags.ts'
import { detail, glass, IRON, RUBBER } from '../parts/paints.ts'
import { hull, sail } from './hull.ts'

const SAILCLOTH = '#fbf7ea'

function sailingBoat(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#b5492f')
  pen.rect(84, 0, 5, 100, '#7a5636', 2)
  sail(pen, [82, 8], [20, 92], [82, 92], SAILCLOTH, -6)
  sail(pen, [91, 14], [91, 94], [154, 94], secondColor(look, '#f3e3c2'), 0)
  pen.line('M89 96H154', { color: '#7a5636', width: 4 })
  waving(pen, 87, 0, 16, color, look.phase)
  hull(pen, { bow: [2, 96], stern: [172, 100], water: 134, rake: 22, tuck: 16, sheer: 3 }, color, '#f4e6c8')
}

function dinghy(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#3f7fb5')
  pen.rect(76, 0, 4, 96, '#8f6239', 2)
  sail(pen, [82, 4], [82, 88], [146, 90], SAILCLOTH, 0)
  pen.line('M80 92H148', { color: '#8f6239', width: 4 })
  pen.text(String((look.seed % 800) + 100), 100, 62, { color: '#3f5f8a', size: 13, bold: true, maxWidth: 30 })
  hull(pen, { bow: [4, 96], stern: [152, 98], water: 124, rake: 18, tuck: 4, sheer: 3 }, color, '#f4e6c8')
}

/** An open boat that is rowed or paddled: its inside shows over the rim. */
function openBoat(pen: Pen, look: Look, own: string, ends: 'pointed' | 'square'): void {
  const color = bodyColor(look, own)
  const rise = ends === 'pointed' ? 14 : 6
  const stern = ends === 'pointed' ? 'C196 26 206 10 212 6' : 'L204 22'
  pen.path(
    `M4 ${20 - rise}Q16 34 104 34Q190 34 ${ends === 'pointed' ? `212 ${20 - rise}` : '204 20'}L190 44H20Z`,
    shade(color, -0.18),
  )
  for (const x of ends === 'pointed' ? [66, 144] : [58, 110, 162]) pen.rect(x, 32, 16, 7, mix(color, '#e8c790', 0.5), 2)
  pen.path(
    ends === 'pointed'
      ? `M0 4C8 12 20 26 34 32C60 38 152 38 178 32${stern}C212 30 200 62 176 62H38C14 62 2 30 0 4Z`
      : `M0 12C10 24 26 32 48 34C90 38 150 36 186 26${stern}L196 54Q194 62 182 62H44C20 62 4 34 0 12Z`,
    color,
  )
  if (ends === 'pointed')
    pen.path(
      'M3 12C12 40 26 52 44 52H170C190 52 204 38 210 14C204 46 192 60 172 60H42C20 60 6 42 3 12Z',
      detail(shade(color, -0.1)),
    )
  else
    for (const y of [44, 53])
      pen.line(`M${y - 28} ${y}Q100 ${y + 4} ${200 - (y - 44) * 0.3} ${y - 4}`, { color: shade(color, -0.14), width: 1.6 })
}

function canoe(pen: Pen, look: Look): void {
  openBoat(pen, look, '#b5432f', 'pointed')
  pen.line('M60 12L136 44', { color: '#c79a5c', width: 4 })
  pen.ellipse(54, 9, 13, 6, '#c79a5c', 23)
}

function rowboat(pen: Pen, look: Look): void {
  openBoat(pen, look, '#8f5f36', 'square')
  pen.line('M116 24L70 58', { color: '#d8b27a', width: 4 })
  pen.path('M76 50L58 68H50L48 62L68 48Z', '#d8b27a')
  pen.circle(104, 33, 3.5, IRON)
}

function kayak(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#ee7a2b')
  pen.path('M0 24C30 8 70 4 106 4C142 4 182 8 212 22C196 40 170 44 106 44C42 44 14 38 0 24Z', { color, volume: 1.5 })
  pen.path('M0 24C40 30 170 30 212 22C196 40 170 44 106 44C42 44 14 38 0 24Z', detail(shade(color, -0.1)))
  pen.ellipse(112, 8, 30, 8, '#3a3436')
  pen.ellipse(112, 10, 23, 5, '#1d1b1d')
  pen.line('M34 30L196 -6', { color: '#3a3d44', width: 3.4 })
  for (const [x, y] of [[30, 31], [200, -7]] as const) pen.ellipse(x, y, 15, 6, secondColor(look, '#f6e3a0'), -12) // prettier-ignore
}

function raft(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#a8743f')
  for (let i = 0; i < 10; i++) {
    const [far, near] = [26 + i * 15, i * 20]
    pen.path(`M${far} 0H${far + 14}L${near + 19} 40H${near}Z`, shade(color, (i % 3) * 0.03 - 0.03))
  }
  for (const [y, inset] of [[8, 20], [30, 6]] as const) pen.path(`M${inset} ${y}H${200 - inset}L${201 - inset} ${y + 6}H${inset - 2}Z`, '#d8c08a') // prettier-ignore
  for (let i = 0; i < 10; i++) {
    pen.circle(10 + i * 20, 46, 10, shade(color, -0.06))
    pen.circle(10 + i * 20, 46, 7, mix(color, '#f3dcae', 0.6))
    pen.circle(10 + i * 20, 46, 3.5, detail(mix(color, '#f3dcae', 0.35)))
  }
}

function inflatable(pen: Pen, look: Look, canopy: boolean): void {
  const color = bodyColor(look, '#ef7d1f')
  if (canopy) {
    pen.path('M18 46C22 12 50 0 80 0C110 0 138 12 142 46Z', color)
    pen.path('M64 46C62 26 68 16 80 16C92 16 98 26 96 46Z', '#4a2f20')
    pen.line('M80 0V16M42 10L36 46M118 10L124 46', { color: shade(color, -0.14), width: 2 })
  } else pen.ellipse(80, 40, 70, 10, shade(color, -0.2))
  for (const [y, shift] of [[40, 0], [54, -0.05]] as const) pen.rect(0, y, 160, 17, { color: shade(color, shift), volume: 1.6 }, 8) // prettier-ignore
  pen.line('M8 58Q40 70 80 60Q120 70 152 58', { color: '#f4ead2', width: 2.4 })
}

function speedboat(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#d9342f')
  pen.path('M84 24L108 4H134L120 24Z', glass(look))
  pen.line('M108 4H136', { color: '#e6e9ec', width: 3 })
  pen.path('M120 26V16C120 10 134 10 136 16V28ZM150 28V18C150 12 164 12 166 18V28Z', '#f3ead8')
  pen.path('M192 22H208V44H198Z', '#3a3d44')
  pen.rect(188, 12, 22, 14, '#2b2d33', 4)
  pen.path('M0 22C60 18 140 22 202 26L196 58Q194 62 186 62H60C30 56 10 40 0 22Z', '#f6f7f8')
  pen.path('M0 22C60 18 140 22 202 26L200 38C130 38 60 38 20 38C10 32 4 28 0 22Z', color)
  pen.path('M30 56C20 60 8 60 -4 66H206C200 60 190 62 186 62H60Z', detail('#ffffff', 0.85))
}

function jetSki(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#2f8fd0')
  pen.line('M56 22L64 10', { color: '#2b2d33', width: 6 })
  pen.line('M56 8L72 10', { color: '#2b2d33', width: 5 })
  pen.path('M72 34C84 20 118 20 132 28L138 40H74Z', '#2b2d33')
  pen.path('M0 46C18 34 36 30 48 16C54 12 62 14 64 22L74 36H136C146 36 150 40 150 46L144 62H34C18 60 6 54 0 46Z', color)
  pen.path('M0 46C24 44 60 50 148 46L144 62H34C18 60 6 54 0 46Z', secondColor(look, '#f6f7f8'))
  pen.path('M22 58C14 62 6 62 -2 66H160C156 58 150 62 144 62H34Z', detail('#ffffff', 0.85))
}

function gondola(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#1f2024')
  pen.line('M190 -10L150 78', { color: '#b98a54', width: 4 })
  pen.path('M112 42V24C114 16 138 16 140 24V42Z', '#8a1f2a')
  pen.path('M84 44C92 36 108 36 112 40V48H84Z', '#a8252f')
  pen.path(
    'M6 10C2 4 4 -2 10 -2H18V4H12V10H18V16H12V22H18V28C26 42 70 46 124 46C170 46 206 40 224 16L232 14C226 44 196 70 150 70H76C36 70 12 44 6 10Z',
    color,
  )
  pen.path('M4 -2H18V3H9V10H18V15H9V21H18V27H10Z', '#c9ced6')
  pen.line('M24 40C80 52 170 52 214 30', { color: secondColor(look, '#d8ae4a'), width: 2.4 })
}

function paperBoat(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#f4f5f7')
  pen.polygon([[70, 0], [34, 60], [106, 60]], shade(color, -0.02)) // prettier-ignore
  pen.polygon([[70, 0], [106, 60], [74, 60]], { color: shade(color, -0.12), outline: false }) // prettier-ignore
  pen.polygon([[0, 28], [42, 60], [98, 60], [140, 28], [112, 84], [28, 84]], color) // prettier-ignore
  pen.polygon([[140, 28], [98, 60], [80, 84], [112, 84]], { color: shade(color, -0.13), outline: false }) // prettier-ignore
  pen.polygon([[0, 28], [42, 60], [58, 84], [28, 84]], { color: shade(color, -0.06), outline: false }) // prettier-ignore
}

function surfboat(pen: Pen, look: Look): void {
  openBoat(pen, look, '#f2f3f2', 'pointed')
  pen.path(
    'M6 22C16 46 28 54 44 54H170C190 54 200 44 208 22L210 30C200 50 190 58 172 58H42C22 58 10 46 4 30Z',
    detail(secondColor(look, '#d8342f')),
  )
  for (const x of [70, 110, 150]) pen.line(`M${x} 30L${x - 34} 66`, { color: '#d8b27a', width: 3.4 })
}

function pedalBoat(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#fdfdfb')
  pen.path(
    'M22 70C2 66 -4 50 6 40C20 26 34 30 34 18C34 8 22 8 18 16L6 20L12 10C16 -2 46 -4 48 18C48 34 40 44 46 52H150C160 46 168 38 172 30C178 52 168 74 150 78H40Z',
    color,
  )
  pen.path('M6 14L18 12L18 20L8 22Z', '#f29a2a')
  pen.circle(26, 9, 2, '#222222')
  pen.path('M74 54V38C76 32 92 32 94 38V54ZM112 54V38C114 32 130 32 132 38V54Z', secondColor(look, '#3f8fc0'))
  pen.path('M40 62C80 74 130 72 166 56C160 72 150 78 146 78H42Z', detail(shade(color, -0.1)))
}

function hovercraft(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#e9edf0')
  pen.rect(150, 0, 10, 34, IRON)
  pen.circle(166, 16, 16, '#4a4f57')
  pen.at(166, 16, { rotate: look.phase * 360 }, () => pen.path('M-2 -14H2L3 14H-3Z', '#d8dde2'))
  pen.path('M14 48L34 20H130L146 48Z', color)
  for (const x of [44, 64, 84, 104]) pen.rect(x, 26, 15, 12, glass(look), 2)
  pen.path('M24 38L38 24V38Z', glass(look))
  pen.rect(4, 44, 186, 10, secondColor(look, '#d8342f'), 3)
  pen.path('M2 54H194C200 62 198 74 190 78H8C-2 74 -4 62 2 54Z', { color: RUBBER, volume: 1.5 })
  for (let x = 18; x < 186; x += 16) pen.line(`M${x} 58Q${x - 4} 68 ${x} 76`, { color: '#4a4f57', width: 2 })
}

const seated = (x: number, y: number, width: number) =>
  ({ seat: [x, y, width], inside: [x, y, width], top: [x, y, width] }) as const

export const SMALL_BOATS: readonly Drawable[] = [
  fitted('boat', sailingBoat, { animated: true, sockets: seated(120, 100, 60) }),
  fitted('sailboat', dinghy, { animated: true, sockets: seated(46, 98, 60) }),
  fitted('rowboat', rowboat, { sockets: seated(112, 34, 110) }),
  fitted('canoe', canoe, { sockets: seated(106, 34, 120) }),
  fitted('kayak', kayak, { sockets: seated(112, 8, 46) }),
  fitted('raft', raft, { sockets: { seat: [100, 26, 140], top: [100, 26, 150], inside: [100, 26, 140] } }),
  fitted('life raft', (pen, look) => inflatable(pen, look, true), { sockets: { inside: [80, 44, 34], top: [80, 2, 50] } }),
  fitted('inflatable boat', (pen, look) => inflatable(pen, look, false), { sockets: seated(80, 40, 110) }),
  fitted('speedboat', speedboat, { sockets: seated(144, 26, 60) }),
  fitted('jet ski', jetSki, { sockets: { seat: [104, 26] } }),
  fitted('gondola', gondola, { sockets: seated(110, 44, 90) }),
  fitted('paper boat', paperBoat, { sockets: seated(70, 58, 60) }),
  fitted('surfboat', surfboat, { sockets: seated(106, 34, 110) }),
  fitted('swan boat', pedalBoat, { sockets: seated(104, 50, 60) }),
  fitted('hovercraft', hovercraft, { animated: true }),
]
