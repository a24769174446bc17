/** Houses to live in, varied by seed: walls, roofs, doors, shutters, chimneys. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { chosen } from '../curves.ts'
import { bodyColor, partColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { chimneySmoke } from '../parts/flags.ts'
import { archPath, bricks, casement, columns, door, pediment, tiles } from '../parts/masonry.ts'
import { detail, WOOD } from '../parts/paints.ts'

const WALLS = ['#f0dfb8', '#f2cfc0', '#d9e4cf', '#f6f1e4', '#cfdfe8', '#e9c793', '#efe3ef'] as const
const ROOFS = ['#b5452f', '#8a4636', '#5f6f80', '#a8623a', '#6b5a78', '#4f7568'] as const
const DOORS = ['#7a4a2a', '#2f6b8a', '#a83232', '#3f7a4f', '#d8a02f'] as const

/** Colours of one house: what was asked, or the seed's choice; a haunted or ruined one is grey. */
function palette(look: Look, walls: readonly string[] = WALLS, roofs: readonly string[] = ROOFS) {
  const isGrim = look.traits.some((trait) => /haunted|abandoned|ruined|broken/.test(trait))
  return {
    wall: bodyColor(look, isGrim ? '#8d8792' : chosen(walls, look.seed, 11)),
    roof: secondColor(look, isGrim ? '#4a4552' : chosen(roofs, look.seed, 12)),
    door: partColor(look, 'door', isGrim ? '#3a2f38' : chosen(DOORS, look.seed, 13)),
    shutters: isGrim ? '#4a4552' : look.seed % 3 === 0 ? chosen(['#4f7f6a', '#3f6f96', '#9a4a3a'], look.seed, 14) : undefined,
    isGrim,
  }
}

const shuttered = (shutters: string | undefined, index: number) => ({ ...(shutters ? { shutters } : {}), index })

function chimney(pen: Pen, look: Look, x: number, y: number, height: number): void {
  chimneySmoke(pen, x + 8, y - 6, 7, look.phase)
  pen.rect(x, y, 16, height, '#a8553a')
  pen.rect(x - 2, y, 20, 5, '#8a4330')
}

/** A gabled house: its gable to the street, or its roof, by seed. */
function house(pen: Pen, look: Look): void {
  const { wall, roof, door: leaf, shutters } = palette(look)
  const faces = look.seed % 2
  chimney(pen, look, faces ? 112 : 30, 10, 50)
  if (faces) {
    pen.polygon([[18, 64], [80, 14], [142, 64], [142, 140], [18, 140]], wall) // prettier-ignore
    pen.path('M0 68L80 4L160 68L152 76L80 18L8 76Z', roof)
    pen.circle(80, 48, 9, mix(wall, '#ffffff', 0.7))
    pen.circle(80, 48, 6.5, detail(look.lit ? '#ffe39a' : '#8fc0da'))
  } else {
    pen.rect(14, 66, 132, 74, wall)
    tiles(pen, 'M0 72L26 16H134L160 72Z', [0, 16, 160, 56], roof, 6)
    pen.path('M62 50L80 30L98 50V66H62Z', wall)
    pen.path('M56 54L80 26L104 54L98 57L80 35L62 57Z', shade(roof, -0.06))
    casement(pen, look, [72, 48, 16, 16], { index: 5 })
  }
  pen.rect(14, 134, 132, 6, detail(shade(wall, -0.16)))
  const at = chosen([80, 52, 108], look.seed, 17)
  door(pen, [at, 140, 24, 44], leaf, false, look)
  for (const [index, x] of [34, 80, 126].entries())
    if (Math.abs(x - at) > 24) casement(pen, look, [x - 12, 90, 24, 24], shuttered(shutters, index))
  for (const x of [22, 140]) pen.ellipse(x, 134, 13, 8, '#5f9a4f')
}

function cottage(pen: Pen, look: Look): void {
  const { wall, door: leaf, isGrim } = palette(look, ['#f6efdd', '#f3e3c4', '#eadfd0'])
  const thatch = secondColor(look, isGrim ? '#5b5348' : '#c09a58')
  chimney(pen, look, 116, 2, 40)
  pen.rect(16, 60, 138, 64, wall)
  for (let i = 0; i < 9; i++) pen.ellipse(20 + i * 16.5, 116 + ((i * 7) % 5), 7, 4, detail(shade(wall, -0.1)))
  pen.path(
    'M2 74C10 50 20 22 40 14C70 8 104 8 132 14C150 24 160 50 168 74C158 82 148 76 142 70C134 56 108 54 102 68H68C64 52 40 52 34 70C24 78 12 82 2 74Z',
    thatch,
  )
  for (let i = 0; i < 15; i++)
    pen.line(`M${34 + i * 7} 16L${16 + i * 10} ${58 + (i % 3) * 4}`, { color: shade(thatch, -0.1), width: 1.3 })
  pen.path('M38 15C70 7 104 7 134 15L140 26C110 18 60 18 32 26Z', shade(thatch, -0.07))
  door(pen, [85, 124, 24, 44], leaf, true, look)
  casement(pen, look, [40, 76, 24, 22], { index: 1 })
  casement(pen, look, [108, 76, 24, 22], { index: 2 })
  for (const [x, y, paint] of [
    [28, 120, '#d85a7a'],
    [40, 116, '#f2b63a'],
    [52, 121, '#b05ac0'],
    [116, 119, '#e8553f'],
    [132, 116, '#f2f2f0'],
    [144, 121, '#d85a7a'],
  ] as const) {
    pen.ellipse(x, y, 8, 6, '#5f9a4f') // prettier-ignore
    if (!isGrim) pen.circle(x, y - 4, 4, paint)
  }
}

function logCabin(pen: Pen, look: Look): void {
  const wood = bodyColor(look, '#9a6536')
  const roof = secondColor(look, chosen(['#5b4632', '#4f6b4a', '#6b3f33'], look.seed, 12))
  chimneySmoke(pen, 123, -2, 7, look.phase)
  pen.rect(112, 4, 22, 58, '#8d8a86')
  bricks(pen, [112, 4, 22, 50], '#8d8a86', look.seed, 7)
  pen.polygon([[24, 62], [80, 22], [136, 62]], shade(wood, -0.08)) // prettier-ignore
  for (let i = 0; i < 7; i++) {
    pen.rect(14, 60 + i * 10.5, 132, 11, { color: shade(wood, i % 2 ? 0.02 : -0.02), volume: 1 }, 5)
    for (const x of [14, 146]) {
      pen.circle(x, 65.5 + i * 10.5, 6, mix(wood, '#f0d6a4', 0.5))
      pen.circle(x, 65.5 + i * 10.5, 2.6, detail(mix(wood, '#f0d6a4', 0.2)))
    }
  }
  pen.path('M0 66L80 8L160 66L152 74L80 22L8 74Z', roof)
  door(pen, [58, 134, 26, 48], shade(wood, -0.16), false, look)
  casement(pen, look, [92, 86, 32, 24], { frame: mix(wood, '#f6e6c4', 0.7), index: 1 })
  casement(pen, look, [71, 38, 18, 15], { frame: mix(wood, '#f6e6c4', 0.7), index: 2 })
}

function chalet(pen: Pen, look: Look): void {
  const wood = bodyColor(look, '#8f5a32')
  pen.rect(24, 96, 132, 40, '#f2ece0')
  pen.polygon([[22, 100], [22, 54], [90, 14], [158, 54], [158, 100]], wood) // prettier-ignore
  for (let x = 34; x < 156; x += 11) pen.line(`M${x} 56V98`, { color: shade(wood, -0.08), width: 1.3 })
  pen.path('M0 62L90 4L180 62L174 72L90 20L6 72Z', secondColor(look, '#5b3f2c'))
  pen.path('M6 58L90 4L174 58L170 50C130 26 110 12 90 0C70 12 50 26 10 50Z', { color: '#f7fafc', outline: false })
  pen.rect(16, 92, 148, 6, shade(wood, -0.14))
  for (let x = 20; x < 162; x += 9) pen.path(`M${x} 76h5l1 16h-7Z`, shade(wood, -0.04))
  pen.rect(16, 74, 148, 4, shade(wood, -0.14))
  for (let x = 26; x < 160; x += 13) pen.circle(x, 75, 4.5, (x / 13) % 2 < 1 ? '#d8343a' : '#e8607a')
  for (const [i, x] of [40, 82, 122].entries()) casement(pen, look, [x - 6, 54, 18, 18], { shutters: '#3f7a4f', index: i })
  door(pen, [90, 136, 24, 34], shade(wood, -0.1), false, look)
  for (const [i, x] of [38, 122].entries()) casement(pen, look, [x, 108, 22, 16], { shutters: '#3f7a4f', index: i + 3 })
}

function mansion(pen: Pen, look: Look): void {
  const { wall, roof } = palette(look, ['#f3ead6', '#efe0d0', '#e9e4da'], ['#5f6b78', '#7a5148'])
  for (const x of [24, 206]) pen.rect(x, 6, 14, 34, '#a8553a')
  pen.rect(4, 60, 236, 92, wall)
  tiles(pen, 'M-4 62L22 26H222L248 62Z', [-4, 26, 252, 36], roof, 4)
  for (const x of [48, 196]) {
    pen.path(`M${x - 13} 58V40L${x} 28L${x + 13} 40V58Z`, wall)
    casement(pen, look, [x - 7, 41, 14, 14], { index: x })
  }
  for (const [row, y] of [[0, 72], [1, 112]] as const) for (const [i, x] of [14, 46, 176, 208].entries()) casement(pen, look, [x, y, 20, 26], { index: i + row * 4 }) // prettier-ignore
  pen.rect(84, 48, 76, 104, shade(wall, 0.02))
  pediment(pen, [78, 22, 88, 30], shade(wall, 0.02))
  for (const x of [96, 132]) casement(pen, look, [x, 66, 16, 26], { index: x })
  columns(pen, [84, 58, 76, 90], 4, '#fbf8f0')
  door(pen, [122, 150, 24, 42], '#6b3f2a', true, look)
  pen.rect(78, 148, 88, 5, '#cfc6b6')
  for (const x of [20, 56, 188, 224]) pen.ellipse(x, 146, 16, 10, '#4f8a48')
}

function townhouse(pen: Pen, look: Look): void {
  const paints = ['#c9604a', '#e3b45a', '#6f9a8a', '#7a8fb5', '#d99aa0']
  for (let i = 0; i < 3; i++) {
    const wall =
      i === 1
        ? bodyColor(look, chosen(paints, look.seed, 21))
        : look.colors[0]
          ? shade(look.colors[0], i ? -0.06 : 0.05)
          : chosen(paints, look.seed + i * 3, 22)
    const [x, top] = [i * 52, [34, 22, 30][i] as number]
    pen.rect(x, top, 52, 160 - top, wall)
    const kind = (look.seed + i) % 3
    if (kind === 0)
      pen.path(
        `M${x} ${top}V${top - 8}H${x + 10}V${top - 16}H${x + 18}V${top - 22}H${x + 34}V${top - 16}H${x + 42}V${top - 8}H${x + 52}V${top}Z`,
        wall,
      )
    else if (kind === 1)
      pen.polygon([[x - 1, top], [x + 26, top - 22], [x + 53, top]], shade(wall, -0.2)) // prettier-ignore
    else pen.path(`M${x - 1} ${top}L${x + 6} ${top - 20}H${x + 46}L${x + 53} ${top}Z`, '#5b6472')
    pen.rect(x, top, 52, 4, detail('#f6f1e4'))
    for (const [row, y] of [top + 14, top + 48].entries()) for (const dx of [8, 30]) casement(pen, look, [x + dx, y, 14, 22], { index: row * 2 + dx + i }) // prettier-ignore
    door(pen, [x + 15, 160, 16, 36], chosen(DOORS, look.seed + i, 23), kind === 2, look)
    casement(pen, look, [x + 30, 128, 14, 18], { index: i })
  }
}

function farmhouse(pen: Pen, look: Look): void {
  const { wall, roof } = palette(look, ['#f7f4ea', '#f1e4c4', '#e4ebe6'], ['#7a4a3a', '#5f6f66', '#a8493a'])
  chimney(pen, look, 40, 8, 40)
  pen.rect(20, 56, 100, 84, wall)
  for (let y = 64; y < 138; y += 8) pen.line(`M22 ${y}H118`, { color: shade(wall, -0.06), width: 1 })
  tiles(pen, 'M12 60L30 22H124L136 60Z', [12, 22, 124, 38], roof, 5)
  pen.polygon([[96, 140], [96, 62], [128, 30], [160, 62], [160, 140]], shade(wall, -0.02)) // prettier-ignore
  pen.path('M88 66L128 24L168 66L162 72L128 36L94 72Z', roof)
  casement(pen, look, [118, 66, 20, 24], { index: 1 })
  casement(pen, look, [118, 104, 20, 24], { index: 2 })
  for (const [i, x] of [32, 66].entries()) casement(pen, look, [x, 68, 16, 20], { index: i })
  pen.path('M12 100H98V106H12Z', roof)
  for (const x of [16, 44, 68, 92]) pen.rect(x, 104, 4, 36, '#fbf8f0')
  door(pen, [56, 140, 20, 32], '#7a4a2a', false, look)
  pen.rect(10, 136, 92, 4, '#b9a88c')
}

function bungalow(pen: Pen, look: Look): void {
  const wall = bodyColor(look, '#f4f2ee')
  pen.rect(70, 8, 120, 42, mix(wall, '#8d8a86', 0.25))
  pen.rect(62, 2, 136, 8, secondColor(look, '#3f444c'))
  for (const x of [80, 116, 152])
    pen.rect(x, 16, 30, 28, look.lit ? { color: '#ffe39a', to: '#f5c25e' } : { color: '#b9e0f1', to: '#79aecb' })
  pen.rect(0, 50, 200, 60, wall)
  pen.rect(-6, 46, 212, 8, secondColor(look, '#3f444c'))
  pen.rect(14, 62, 84, 48, look.lit ? { color: '#ffe39a', to: '#f5c25e' } : { color: '#c3e5f3', to: '#7fb4d0' })
  pen.line('M42 62V110M70 62V110', { color: '#3f444c', width: 2.5 })
  pen.rect(112, 64, 22, 46, WOOD)
  pen.rect(146, 70, 44, 40, detail('#b98a5a'))
  for (let y = 76; y < 108; y += 7) pen.line(`M146 ${y}H190`, { color: '#8f6438', width: 1.4 })
  for (const x of [8, 104, 140]) pen.ellipse(x, 106, 9, 8, '#5f9a4f')
}

function doghouse(pen: Pen, look: Look): void {
  const wood = bodyColor(look, '#c8503c')
  pen.polygon([[12, 50], [55, 16], [98, 50], [98, 104], [12, 104]], wood) // prettier-ignore
  for (const y of [60, 72, 84, 96]) pen.line(`M13 ${y}H97`, { color: shade(wood, -0.1), width: 1.3 })
  pen.path('M0 52L55 2L110 52L102 60L55 18L8 60Z', secondColor(look, '#6b5a4a'))
  pen.path(archPath(55, 104, 42, 48), '#3a2a22')
  pen.rect(30, 40, 50, 12, '#f6ecd4', 3)
  pen.text(look.text ?? 'REX', 55, 46.5, { color: '#5b3a22', size: 10, bold: true, maxWidth: 44 })
}

function birdhouse(pen: Pen, look: Look): void {
  const wood = bodyColor(look, '#d99a4a')
  pen.rect(34, 90, 8, 40, '#7a5636')
  pen.polygon([[8, 38], [38, 12], [68, 38], [62, 94], [14, 94]], wood) // prettier-ignore
  pen.path('M0 42L38 2L76 42L68 48L38 18L8 48Z', secondColor(look, '#a83f32'))
  pen.circle(38, 54, 11, shade(wood, -0.1))
  pen.circle(38, 54, 8.5, '#2f221a')
  pen.rect(35, 72, 6, 10, '#7a5636', 2)
  pen.rect(6, 90, 64, 6, shade(wood, -0.1), 2)
}

export const HOMES: readonly Drawable[] = [
  fitted('house', house, { animated: true, sockets: { top: [80, 14, 90] } }),
  fitted('cottage', cottage, { animated: true, sockets: { top: [85, 12, 90] } }),
  fitted('cabin', logCabin, { animated: true, sockets: { top: [80, 14, 60] } }),
  fitted('chalet', chalet, { sockets: { top: [90, 6, 60] } }),
  fitted('mansion', mansion, { sockets: { top: [122, 22, 120] } }),
  fitted('townhouse', townhouse),
  fitted('farmhouse', farmhouse, { animated: true }),
  fitted('modern house', bungalow, { sockets: { top: [130, 2, 110] } }),
  fitted('doghouse', doghouse, { sockets: { top: [55, 8, 50], inside: [55, 100, 40] } }),
  fitted('birdhouse', birdhouse, { sockets: { top: [38, 8, 30] } }),
]
