/** Huts, sheds, clock towers, stadiums, aqueducts and other built things of their own. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { flagpole } from '../parts/flags.ts'
import { archPath, bricks, casement, door, spire, windowGrid } from '../parts/masonry.ts'
import { detail, glass, IRON, pane, STEEL, WOOD } from '../parts/paints.ts'

function strawHut(pen: Pen, look: Look): void {
  const straw = bodyColor(look, '#c9a45a')
  pen.rect(28, 74, 114, 58, { color: '#b9905a', volume: 1.4 })
  for (let x = 34; x < 142; x += 9) pen.line(`M${x} 76V131`, { color: '#96703f', width: 2.4 })
  for (const y of [92, 116]) pen.line(`M28 ${y}H142`, { color: '#8a6636', width: 3 })
  pen.path('M72 132V96C72 82 98 82 98 96V132Z', '#3f2c1a')
  pen.path(
    'M0 84C20 60 56 24 85 2C114 24 150 60 170 84L160 80L154 90L144 82L136 92L124 83L114 93L104 83L94 94L84 84L74 94L64 83L54 93L44 82L34 92L24 82L14 90Z',
    straw,
  )
  for (let i = 0; i < 13; i++)
    pen.line(`M${82 + (i - 6) * 0.8} 8L${14 + i * 12} ${80 - Math.abs(i - 6) * 0.6}`, { color: shade(straw, -0.1), width: 1.6 })
  pen.path('M62 24Q85 34 108 24L85 2Z', shade(straw, -0.06))
  pen.line('M85 4L76 -8M85 4L85 -12M85 4L94 -8', { color: shade(straw, -0.06), width: 4 })
}

function shed(pen: Pen, look: Look): void {
  const wood = bodyColor(look, '#8fa88a')
  pen.rect(10, 40, 100, 80, wood)
  for (let x = 20; x < 110; x += 10) pen.line(`M${x} 41V119`, { color: shade(wood, -0.08), width: 1.4 })
  pen.polygon([[10, 42], [60, 12], [110, 42]], shade(wood, -0.04)) // prettier-ignore
  pen.path('M0 44L60 4L120 44L115 51L60 16L5 51Z', secondColor(look, '#5b4a42'))
  pen.rect(20, 60, 36, 60, shade(wood, 0.07))
  pen.line('M22 62L54 118M20 90H56', { color: shade(wood, -0.08), width: 3 })
  pen.circle(51, 92, 2.4, IRON)
  casement(pen, look, [70, 62, 28, 24], { index: 1 })
  pen.path('M66 92H102L98 104H70Z', '#a8623a')
  for (const [x, paint] of [[74, '#d8343a'], [84, '#f2c63a'], [94, '#d85a9a']] as const) pen.circle(x, 89, 4.5, paint) // prettier-ignore
}

function clockTower(pen: Pen, look: Look): void {
  const wall = bodyColor(look, '#c98f6a')
  const roof = secondColor(look, '#4f6f6a')
  pen.line('M50 -16V0', { color: '#d8ae4a', width: 2.4 })
  spire(pen, [50, 42, 72, 44], roof)
  pen.rect(18, 40, 64, 52, shade(wall, 0.03))
  pen.rect(12, 36, 76, 7, '#f1e6cf')
  pen.rect(12, 90, 76, 7, '#f1e6cf')
  pen.circle(50, 66, 22, '#5b4a3a')
  pen.circle(50, 66, 19, look.lit ? { color: '#fff3c4', glow: 9 } : '#fbf8ec')
  for (let hour = 0; hour < 12; hour++)
    pen.at(50, 66, { rotate: hour * 30 }, () => pen.rect(-1, -17.5, 2, 4.5, detail('#26282c')))
  pen.line('M50 66V52M50 66L60 71', { color: '#26282c', width: 2.6 })
  pen.rect(20, 96, 60, 104, wall)
  bricks(pen, [20, 98, 60, 98], wall, look.seed, 8)
  for (const y of [132, 164]) pen.path(archPath(50, y, 14, 24), pane(look, y))
  for (const x of [20, 72]) pen.rect(x, 96, 8, 104, detail(shade(wall, -0.06)))
  pen.path(archPath(50, 200, 22, 28), '#5b3a22')
  pen.rect(10, 196, 80, 8, '#b9ad9a')
}

function controlTower(pen: Pen, look: Look): void {
  const concrete = bodyColor(look, '#d9dde0')
  pen.line('M50 -20V8M40 -8H60', { color: IRON, width: 2.4 })
  pen.circle(50, -22, 3, { color: '#e2352f', glow: look.lit ? 8 : 3 })
  pen.rect(20, 6, 60, 7, shade(concrete, -0.1), 2)
  pen.path('M10 40L18 13H82L90 40Z', look.lit ? { color: '#ffe39a', to: '#f2c060' } : { color: '#7fb4cc', to: '#4f8aa6' })
  pen.line('M28 13L22 40M42 13L40 40M58 13L60 40M72 13L78 40', { color: concrete, width: 2.4 })
  pen.path('M4 40H96L84 58H16Z', concrete)
  pen.path('M36 58H64L68 180H32Z', { color: concrete, volume: 1.7 })
  windowGrid(pen, look, [44, 68, 12, 96], [1, 6], { fill: [0.8, 0.5] })
  pen.rect(4, 156, 92, 26, shade(concrete, -0.06))
  windowGrid(pen, look, [8, 160, 84, 16], [8, 1], { fill: [0.6, 0.8] })
}

function stadium(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#cfd6dc')
  for (const x of [14, 82, 178, 246]) {
    pen.line(`M${x} 60V4`, { color: '#8b929b', width: 3.4 })
    pen.rect(x - 12, -4, 24, 14, '#5b6068', 2)
    for (let i = 0; i < 6; i++)
      pen.circle(x - 8 + (i % 3) * 8, Math.floor(i / 3) * 6, 2.6, look.lit ? { color: '#fff6d0', glow: 8 } : '#e9edf0')
  }
  pen.ellipse(130, 58, 126, 34, shade(color, -0.12))
  for (const [k, paint] of ['#3f6fb0', '#d8343a', '#f2c63a'].entries())
    pen.ellipse(130, 60 + k * 3, 114 - k * 14, 28 - k * 5, detail(paint))
  pen.ellipse(130, 68, 70, 12, '#5fa84f')
  pen.line('M130 57V79M62 68H66M194 68H198', { color: '#ffffff', width: 1.4 })
  pen.ellipse(130, 68, 12, 3, detail('#86c274'))
  pen.path('M4 58C4 92 60 100 130 100C200 100 256 92 256 58V104C256 132 200 140 130 140C60 140 4 132 4 104Z', color)
  for (let i = 0; i < 17; i++) {
    const t = (i - 8) / 8.6
    pen.path(
      `M${130 + t * 124 - 5} ${136 - t * t * 30}V${108 - t * t * 26}h${10 - Math.abs(t) * 4}V${136 - t * t * 30}Z`,
      detail(look.lit ? '#ffdd85' : shade(color, -0.22)),
    )
  }
  pen.line('M4 62C4 94 60 104 130 104C200 104 256 94 256 62', { color: shade(color, 0.06), width: 5 })
}

function aqueduct(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#d9c39a')
  const arches = (y: number, step: number, height: number, from: number, count: number): void => {
    let data = `M0 ${y}H280V${y + height}H272`
    for (let i = count - 1; i >= 0; i--) {
      const x = from + i * step
      const r = step * 0.34
      data += `H${x + r}V${y + r + 8}A${r} ${r} 0 0 0 ${x - r} ${y + r + 8}V${y + height}`
    }
    pen.path(`${data}H0Z`, stone)
    for (let i = 0; i < count; i++)
      pen.line(
        `M${from + i * step - step * 0.34} ${y + step * 0.34 + 8}A${step * 0.34} ${step * 0.34} 0 0 1 ${from + i * step + step * 0.34} ${y + step * 0.34 + 8}`,
        { color: shade(stone, -0.1), width: 3 },
      )
  }
  arches(0, 20, 26, 20, 13)
  arches(26, 40, 48, 20, 7)
  arches(74, 40, 62, 20, 7)
  for (const y of [0, 24, 72]) pen.rect(-4, y, 288, 4, shade(stone, 0.04))
}

function suspensionBridge(pen: Pen, look: Look): void {
  const steel = bodyColor(look, '#8fa0ae')
  pen.line('M-10 86C30 80 58 44 74 4M74 4C114 108 186 108 226 4M226 4C242 44 270 80 310 86', { color: steel, width: 4 })
  for (let i = 1; i < 17; i++)
    pen.line(`M${74 + (i / 17) * 152} ${4 + 4 * (i / 17) * (1 - i / 17) * 78}V96`, { color: steel, width: 1.3 })
  for (let i = 1; i < 9; i++) {
    const y = 4 + 82 * (1 - (1 - i / 9) ** 1.7)
    pen.line(`M${74 - (i / 9) * 82} ${y}V96M${226 + (i / 9) * 82} ${y}V96`, { color: steel, width: 1.3 })
  }
  pen.rect(-12, 94, 324, 8, shade(steel, -0.12))
  for (const x of [74, 226]) {
    for (const dx of [-9, 4]) pen.rect(x + dx, -2, 5, 144, { color: steel, volume: 1.5 })
    for (const y of [0, 40, 106]) pen.rect(x - 9, y, 18, 6, steel)
    pen.path(`M${x - 16} 138H${x + 16}L${x + 19} 150H${x - 19}Z`, '#b9b2a4')
  }
}

function coveredBridge(pen: Pen, look: Look): void {
  const red = bodyColor(look, '#a83a2f')
  pen.path('M0 92H40L52 120H8ZM200 92H240L232 120H188Z', '#9a948a')
  pen.path('M18 96V44L40 40H222V96Z', red)
  for (let x = 48; x < 222; x += 9) pen.line(`M${x} 42V95`, { color: shade(red, -0.08), width: 1.4 })
  for (let x = 62; x < 212; x += 36) pen.rect(x, 56, 20, 14, '#3a2420')
  pen.path('M-2 50L24 12H44L36 40L66 50Z', shade(red, 0.04))
  pen.path('M24 8H222L232 46H44Z', secondColor(look, '#5b5f64'))
  pen.path('M-6 52L26 6L62 50L54 54L27 22L2 56Z', '#f4efe4')
  pen.path('M8 96V58C8 42 48 42 48 58V96Z', '#f4efe4')
  pen.path('M13 96V60C13 48 43 48 43 60V96Z', '#241814')
  pen.rect(4, 94, 224, 7, shade(WOOD, -0.06))
}

function aframe(pen: Pen, look: Look): void {
  const wood = bodyColor(look, '#a8703f')
  pen.polygon([[14, 140], [85, 12], [156, 140]], wood) // prettier-ignore
  pen.path('M34 140L85 46L136 140Z', glass(look))
  pen.line('M34 140L85 46L136 140M60 92H110M85 46V140M46 118H124', { color: wood, width: 5 })
  pen.rect(74, 104, 22, 36, shade(wood, -0.16))
  pen.path('M0 140L85 -6L170 140H154L85 22L16 140Z', secondColor(look, '#4f5f5a'))
  pen.rect(0, 136, 170, 7, shade(wood, -0.1))
}

function garage(pen: Pen, look: Look): void {
  const wall = bodyColor(look, '#e3dccd')
  pen.rect(6, 34, 148, 82, wall)
  pen.polygon([[6, 36], [80, 6], [154, 36]], shade(wall, -0.03)) // prettier-ignore
  pen.path('M-4 38L80 0L164 38L160 45L80 11L0 45Z', secondColor(look, '#6b5a50'))
  pen.rect(22, 50, 116, 66, STEEL)
  for (let y = 50; y < 114; y += 16.5) {
    pen.rect(24, y + 1, 112, 14.5, mix(wall, '#ffffff', 0.7), 1)
    for (let i = 0; i < 4; i++) pen.rect(29 + i * 27, y + 4, 21, 8, y < 60 ? glass(look) : detail(shade(wall, -0.05)), 1)
  }
  pen.circle(80, 27, 6, pane(look, 1))
}

export const OUTBUILDINGS: readonly Drawable[] = [
  fitted('straw hut', strawHut, { sockets: { inside: [85, 130, 50] } }),
  fitted('garden shed', shed),
  fitted('clock tower', clockTower),
  fitted('control tower', controlTower),
  fitted('stadium building', stadium),
  fitted('aqueduct', aqueduct, { sockets: { top: [140, 0, 260] } }),
  fitted('suspension bridge', suspensionBridge, { sockets: { top: [150, 94, 220] } }),
  fitted('covered bridge', coveredBridge),
  fitted('a-frame cabin', aframe),
  fitted('garage building', garage),
  fitted('beach hut', (pen, look) => {
    const color = bodyColor(look, ['#5fb0c4', '#e8837a', '#f2c65a', '#8fc48a'][look.seed % 4] as string)
    for (const x of [10, 84]) pen.rect(x, 104, 8, 16, WOOD)
    pen.polygon([[6, 108], [6, 44], [51, 8], [96, 44], [96, 108]], color) // prettier-ignore
    pen.inside('M6 108V44L51 8L96 44V108Z', () => {
      for (let x = 6; x < 96; x += 20) pen.rect(x, 0, 10, 110, detail(secondColor(look, '#fbf9f2')))
    })
    pen.path('M-2 46L51 0L104 46L98 52L51 12L4 52Z', shade(color, -0.12))
    door(pen, [51, 108, 32, 56], mix(color, '#ffffff', 0.35), false, look)
    flagpole(pen, [51, 4, 22], '#d8342f', look.phase)
    pen.rect(2, 104, 98, 6, '#c9a878')
  }, { animated: true }), // prettier-ignore
]
