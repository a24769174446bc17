/** What stands in the country and on the shore: barns, mills, lighthouses, wells, piers, bridges. */
import { shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { archPath, battlement, bricks, casement, domePath, door, spire, tiles, windowGrid } from '../parts/masonry.ts'
import { detail, IRON, pane, WOOD } from '../parts/paints.ts'
import { lattice } from '../parts/lattice.ts'
import { spokedWheel } from '../parts/wheels.ts'
import { waving } from '../parts/flags.ts'

function barn(pen: Pen, look: Look): void {
  const red = bodyColor(look, '#b5352c')
  const trim = secondColor(look, '#f8f4ea')
  pen.polygon([[10, 130], [10, 64], [34, 30], [80, 6], [126, 30], [150, 64], [150, 130]], red) // prettier-ignore
  for (let x = 20; x < 150; x += 10)
    pen.line(`M${x} ${70 - Math.max(0, 46 - Math.abs(x - 80))}V130`, { color: shade(red, -0.07), width: 1.3 })
  pen.path('M2 68L30 26L80 0L130 26L158 68L150 72L125 34L80 10L35 34L10 72Z', '#5b6068')
  pen.rect(66, 34, 28, 22, trim)
  pen.rect(69, 37, 22, 16, look.lit ? '#ffd97a' : '#3a2622')
  pen.line('M69 37L91 53M91 37L69 53', { color: trim, width: 2 })
  pen.rect(46, 72, 68, 58, trim)
  for (const x of [49, 81]) {
    pen.rect(x, 75, 30, 55, shade(red, -0.04))
    pen.line(`M${x} 75L${x + 30} 130M${x + 30} 75L${x} 130M${x} 75h30M${x} 128h30`, { color: trim, width: 3 })
  }
  for (const x of [18, 124]) casement(pen, look, [x, 82, 18, 18], { frame: trim, index: x })
}

function silo(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#c9d0d6')
  pen.rect(44, 0, 8, 8, '#8b929b')
  pen.path(domePath(48, 42, 88, 36), { color: shade(color, -0.06), volume: 1.5 })
  pen.rect(6, 40, 84, 140, { color, volume: 2 })
  for (let y = 56; y < 178; y += 16) pen.line(`M6 ${y}H90`, { color: shade(color, -0.13), width: 2 })
  pen.line('M66 44V180M76 44V180', { color: '#7d858e', width: 2 })
  for (let y = 50; y < 178; y += 8) pen.line(`M66 ${y}H76`, { color: '#7d858e', width: 1.6 })
  pen.rect(20, 152, 24, 28, '#8a4636')
}

/** Four sails of lattice and cloth, turning about a hub. */
function sails(pen: Pen, x: number, y: number, reach: number, phase: number, cloth: string): void {
  for (let i = 0; i < 4; i++)
    pen.at(x, y, { rotate: 22 + i * 90 - phase * 90 }, () => {
      pen.rect(2, -reach, reach * 0.24, reach * 0.8, cloth)
      for (let bar = 0; bar < 7; bar++)
        pen.line(`M2 ${-reach + 2 + (bar * reach * 0.8) / 6.3}h${reach * 0.24}`, { color: '#8f6a42', width: 1.2 })
      pen.rect(-1.8, -reach, 3.6, reach, '#6b4a2c')
    })
  pen.circle(x, y, 5, '#4a3423')
}

function windmill(pen: Pen, look: Look): void {
  const wall = bodyColor(look, '#f3e9d4')
  pen.path('M46 180L58 66H110L122 180Z', { color: wall, volume: 1.5 })
  bricks(pen, [54, 76, 60, 96], wall, look.seed, 9)
  pen.path('M54 68C54 44 66 34 84 34C102 34 114 44 114 68Z', secondColor(look, '#8a4a36'))
  for (const [i, y] of [88, 116].entries()) casement(pen, look, [76, y, 16, 18], { index: i })
  door(pen, [84, 180, 22, 34], '#7a4a2a', true, look)
  sails(pen, 84, 62, 74, look.phase, '#fbf6e8')
}

function dutchMill(pen: Pen, look: Look): void {
  const thatch = bodyColor(look, '#6f5a42')
  pen.rect(34, 146, 100, 46, '#a8583f')
  bricks(pen, [34, 148, 100, 40], '#a8583f', look.seed, 8)
  pen.polygon([[44, 140], [60, 64], [108, 64], [124, 140]], thatch) // prettier-ignore
  pen.line('M72 66L66 138M96 66L102 138', { color: shade(thatch, -0.1), width: 1.6 })
  pen.rect(18, 138, 132, 6, '#f6f4ea')
  pen.line('M20 138V126H148V138M36 126V138M54 126V138M114 126V138M132 126V138', { color: '#f6f4ea', width: 2 })
  pen.path('M56 66C56 46 68 38 86 40C102 42 112 50 112 66Z', '#3f6b4a')
  pen.rect(76, 90, 16, 16, look.lit ? '#ffd97a' : '#f6f4ea', 1)
  pen.line('M84 90V106M76 98H92', { color: '#3f6b4a', width: 1.6 })
  door(pen, [84, 192, 24, 36], '#3f6b4a', false, look)
  for (const x of [44, 108]) casement(pen, look, [x, 160, 16, 16], { index: x })
  sails(pen, 84, 62, 76, look.phase, secondColor(look, '#f6efe0'))
  for (const [x, paint] of [
    [16, '#d8342f'],
    [24, '#f2c14e'],
    [144, '#d8342f'],
    [152, '#e87aa8'],
  ] as const) {
    pen.line(`M${x} 192V182`, { color: '#4f8a48', width: 1.6 }) // prettier-ignore
    pen.ellipse(x, 180, 3, 4, paint)
  }
}

function watermill(pen: Pen, look: Look): void {
  const wall = bodyColor(look, '#d9c7a4')
  pen.rect(48, 62, 112, 72, wall)
  for (let i = 0; i < 14; i++)
    pen.ellipse(58 + ((i * 37) % 98), 72 + ((i * 23) % 54), 7, 4, detail(shade(wall, i % 2 ? -0.08 : 0.05)))
  tiles(pen, 'M38 66L64 22H146L172 66Z', [38, 22, 134, 44], secondColor(look, '#8a4a36'), 5)
  for (const x of [96, 130]) casement(pen, look, [x, 78, 18, 20], { index: x })
  door(pen, [122, 134, 22, 30], '#6b4426', false, look)
  pen.rect(-2, 130, 180, 12, { color: '#7fbfd8', to: '#4f9fc4' })
  spokedWheel(pen, [42, 98, 40], { phase: look.phase, color: '#6b4426', spokes: 12, thick: 0.12 })
  for (let i = 0; i < 12; i++) pen.at(42, 98, { rotate: (i - look.phase) * 30 }, () => pen.rect(-2, -44, 4, 14, '#7a5230'))
  pen.path('M0 134C20 128 60 128 84 134V142H0Z', detail('#9fd4e6'))
  for (const x of [12, 40, 66]) pen.line(`M${x} 137q8 -4 16 0`, { color: '#ffffff', width: 2 })
}

function lighthouse(pen: Pen, look: Look): void {
  const red = bodyColor(look, '#d8342f')
  const white = secondColor(look, '#faf8f2')
  if (look.lit) {
    const reach = Math.cos(look.phase * Math.PI * 2)
    pen.path(`M60 32L${60 - 56 * Math.sign(reach || 1)} 16V50Z`, { color: '#fff2b0', alpha: 0.5, outline: false })
  }
  pen.path('M4 190C20 172 100 172 116 190V196H4Z', '#8a8f92')
  const tower = 'M34 186L44 62H76L86 186Z'
  pen.path(tower, { color: white, volume: 1.8 })
  pen.inside(tower, () => {
    for (const y of [86, 138]) pen.rect(20, y, 80, 26, { color: red, volume: 1.8 })
  })
  for (const [i, y] of [72, 118, 168].entries()) pen.rect(56, y, 8, 12, pane(look, i), 2)
  pen.rect(36, 54, 48, 8, IRON, 2)
  pen.line('M36 54V44H84V54M46 44V54M74 44V54', { color: IRON, width: 2 })
  pen.rect(46, 24, 28, 30, look.lit ? { color: '#fff2b0', glow: 16 } : { color: '#d4ecf4', to: '#a8cfe0' })
  pen.line('M46 24V54M55 24V54M65 24V54M74 24V54', { color: IRON, width: 2 })
  pen.path(domePath(60, 26, 38, 18), red)
  pen.rect(58.5, 0, 3, 10, IRON)
  door(pen, [60, 186, 16, 26], '#5b3f2a', true, look)
  for (const [x, r] of [[16, 12], [100, 14], [84, 9], [34, 8]] as const) pen.path(`M${x - r} 196C${x - r} ${194 - r} ${x + r} ${194 - r} ${x + r} 196Z`, '#6f7578') // prettier-ignore
}

function stoneTower(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#b9b2a6')
  waving(pen, 51, 0, 24, secondColor(look, '#c8342f'), look.phase)
  pen.rect(49, 0, 2.4, 34, '#6b5a44')
  pen.path('M18 190L24 58H76L82 190Z', { color: stone, volume: 1.7 })
  bricks(pen, [26, 62, 48, 124], stone, look.seed, 9)
  pen.rect(14, 44, 72, 18, stone)
  battlement(pen, [14, 44, 72], 5, stone)
  for (const [i, y] of [80, 116].entries()) pen.path(archPath(50, y + 22, 12, 22), pane(look, i))
  pen.path(archPath(50, 190, 24, 36), '#5b3a22')
}

function castle(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#b9b2a6')
  const roof = secondColor(look, look.seed % 2 ? '#9a3b46' : '#3f5f96')
  const isRuin = look.traits.some((trait) => /ruined|broken|abandoned/.test(trait))
  const turret = (x: number, top: number, width: number, index: number): void => {
    pen.rect(x - width / 2, top, width, 170 - top, { color: stone, volume: 1.5 })
    bricks(pen, [x - width / 2, top + 6, width, 150 - top], stone, look.seed + index, 8)
    battlement(pen, [x - width / 2 - 3, top + 2, width + 6], 4, stone)
    if (!isRuin || index === 1) {
      spire(pen, [x, top - 4, width + 2, width * 1.25], roof)
      waving(pen, x + 1, top - width * 1.25 - 16, 15, secondColor(look, '#e8a92f'), look.phase)
      pen.rect(x - 0.5, top - width * 1.25 - 17, 1.8, 16, '#5b4a3a')
    }
    pen.path(archPath(x, top + 36, 9, 18), pane(look, index))
  }
  pen.rect(64, 40, 92, 120, shade(stone, -0.06))
  battlement(pen, [64, 40, 92], 7, shade(stone, -0.06))
  windowGrid(pen, look, [74, 54, 72, 20], [4, 1], { shape: 'arch', fill: [0.4, 0.8] })
  turret(66, 62, 28, 1)
  turret(154, 62, 28, 2)
  turret(110, 34, 34, 3)
  pen.rect(22, 96, 176, 74, stone)
  bricks(pen, [22, 102, 176, 64], stone, look.seed, 9)
  battlement(pen, [22, 96, 176], 12, stone)
  turret(20, 84, 36, 4)
  turret(200, 84, 36, 5)
  pen.path(archPath(110, 170, 46, 58), shade(stone, -0.14))
  pen.path(archPath(110, 170, 36, 50), '#5b3a22')
  pen.line('M98 124V170M110 120V170M122 124V170M92 140H128M92 156H128', { color: '#3f2818', width: 2 })
}

function waterTower(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#c9d3da')
  lattice(pen, [[34, 78], [44, 78], [28, 180], [16, 180]], 5, '#6a7079') // prettier-ignore
  lattice(pen, [[86, 78], [96, 78], [114, 180], [102, 180]], 5, '#6a7079') // prettier-ignore
  pen.line('M32 120L100 150M98 120L30 150', { color: '#6a7079', width: 2 })
  pen.rect(61, 78, 8, 102, '#8b929b')
  pen.path('M6 34L65 4L124 34Z', shade(color, -0.14))
  pen.rect(10, 32, 110, 44, { color, volume: 1.8 })
  pen.path('M10 74H120C112 92 18 92 10 74Z', { color: shade(color, -0.08), volume: 1.5 })
  pen.rect(4, 70, 122, 5, '#5b6068')
  pen.text(look.text ?? 'SPRINGDALE', 65, 54, { color: shade(color, -0.4), size: 16, bold: true, maxWidth: 98 })
}

function radioTower(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#d8402f')
  lattice(pen, [[46, 40], [54, 40], [96, 260], [4, 260]], 15, color) // prettier-ignore
  for (const y of [92, 156, 214]) {
    const w = ((y - 40) / 220) * 42 + 4
    pen.rect(50 - w, y, w * 2, 5, '#f4f2ea')
  }
  pen.rect(48.5, 6, 3, 36, '#f4f2ea')
  pen.circle(50, 6, 4, look.lit || look.phase > 0.5 ? { color: '#ff4a3a', glow: 12 } : '#d8262c')
  for (const [x, y] of [[36, 78], [66, 110]] as const) pen.ellipse(x, y, 9, 10, '#eef1f3') // prettier-ignore
}

function well(pen: Pen, look: Look): void {
  const stone = bodyColor(look, '#a8a296')
  for (const x of [16, 78]) pen.rect(x, 30, 6, 56, WOOD)
  pen.line('M18 48H82', { color: '#7a5230', width: 5 })
  pen.line('M82 48H92V58', { color: IRON, width: 3 })
  pen.line('M50 50V66', { color: '#d8c08a', width: 2 })
  pen.path('M42 66H58L56 82H44Z', '#8a5f36')
  pen.path('M0 40L50 4L100 40L92 44L50 16L8 44Z', secondColor(look, '#8a4636'))
  pen.path('M10 38L50 10L90 38Z', shade(secondColor(look, '#8a4636'), -0.06))
  pen.ellipse(50, 82, 44, 8, '#2f3a44')
  pen.path('M6 82V122C6 132 94 132 94 122V82C94 94 6 94 6 82Z', stone)
  for (let row = 0; row < 3; row++) for (let i = 0; i < 6; i++) pen.rect(9 + i * 14 + (row % 2) * 6, 94 + row * 11, 12, 9, detail(shade(stone, (i + row) % 2 ? -0.08 : 0.05)), 3) // prettier-ignore
}

export const COUNTRYSIDE: readonly Drawable[] = [
  fitted('barn', barn, { sockets: { top: [80, 4, 60] } }),
  fitted('silo', silo),
  fitted('windmill', windmill, { animated: true }),
  fitted('dutch windmill', dutchMill, { animated: true }),
  fitted('watermill', watermill, { animated: true }),
  fitted('lighthouse', lighthouse, { animated: true, sockets: { top: [60, 10, 30] } }),
  fitted('tower', stoneTower, { animated: true, sockets: { top: [50, 44, 60] } }),
  fitted('castle', castle, { animated: true, sockets: { top: [110, 40, 80] } }),
  fitted('water tower', waterTower),
  fitted('radio tower', radioTower, { animated: true }),
  fitted('well', well, { sockets: { top: [50, 82, 70], inside: [50, 84, 60] } }),
]
