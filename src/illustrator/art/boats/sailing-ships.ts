/** Ships of old, under sail and oar. */
import { shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { waving } from '../parts/flags.ts'
import { detail } from '../parts/paints.ts'
import { sail, squareSail } from './hull.ts'

/** A three-master: masts, yards, bowsprit, stern castle. */
function squareRigger(
  pen: Pen,
  look: Look,
  colors: { wood: string; sails: string; flag: string },
  emblem?: (pen: Pen) => void,
): void {
  const wood = bodyColor(look, colors.wood)
  const sails = secondColor(look, colors.sails)
  pen.line('M40 100L-4 74', { color: '#6b4a2c', width: 5 })
  for (const [x, top] of [[64, 16], [122, 0], [176, 24]] as const) pen.rect(x - 2.5, top, 5, 110 - top, '#6b4a2c') // prettier-ignore
  pen.line('M0 76L64 22M64 22L122 10L176 30L214 84', { color: '#8a7a62', width: 1.2 })
  sail(pen, [58, 34], [4, 82], [52, 84], shade(sails, -0.03), 6)
  squareSail(pen, [68, 22, 34, 26], sails)
  squareSail(pen, [68, 54, 44, 36], sails)
  squareSail(pen, [128, 8, 40, 28], sails)
  squareSail(pen, [128, 42, 52, 46], sails)
  squareSail(pen, [180, 32, 30, 22], sails)
  squareSail(pen, [180, 60, 38, 28], sails)
  emblem?.(pen)
  waving(pen, 122, -12, 22, colors.flag, look.phase)
  pen.rect(121, -14, 2, 16, '#6b4a2c')
  pen.path('M8 92C40 104 100 108 150 102V90H178V78H218L214 108C208 132 196 142 176 142H60C34 138 14 116 8 92Z', wood)
  for (const y of [112, 122, 132]) pen.line(`M${y - 88} ${y}H${224 - (y - 104)}`, { color: shade(wood, -0.12), width: 1.4 })
  pen.line('M8 94C40 106 100 110 150 104M152 92H178M180 80H218', { color: '#d8ae4a', width: 3 })
  for (let i = 0; i < 7; i++) {
    pen.rect(54 + i * 18, 112, 9, 8, shade(wood, -0.22))
    pen.rect(50 + i * 18, 114, 8, 4, '#26262a', 2)
  }
  for (const x of [184, 198]) pen.rect(x, 88, 9, 10, look.lit ? { color: '#ffdd85', glow: 6 } : '#f0cf7a', 1)
}

function skullSail(pen: Pen): void {
  pen.ellipse(126, 60, 10, 9.5, detail('#f4f1e6'))
  pen.rect(120, 66, 12, 7, detail('#f4f1e6'), 2)
  for (const x of [122, 130]) pen.circle(x, 60, 2.8, detail('#1d1b1d'))
  pen.line('M110 76L142 84M142 76L110 84', { color: '#f4f1e6', width: 3 })
}

function longship(pen: Pen, look: Look): void {
  const wood = bodyColor(look, '#8a5a32')
  const cloth = secondColor(look, '#c8342f')
  pen.rect(103, 0, 6, 104, '#6b4a2c', 2)
  const canvas = 'M58 10H158Q148 44 156 82Q106 74 50 82Q44 44 58 10Z'
  pen.path(canvas, '#f4ead2')
  pen.inside(canvas, () => [0, 1, 2, 3].forEach((i) => pen.rect(52 + i * 30, 0, 15, 90, detail(cloth))))
  pen.rect(52, 6, 112, 5, '#6b4a2c', 2)
  pen.path(
    'M12 50C4 52 -4 46 2 40C-2 34 6 24 16 28C28 30 30 44 28 58C28 80 40 96 60 98H156C180 98 194 84 194 60C190 50 204 44 206 54C206 60 202 62 200 62C204 96 184 124 156 124H58C30 124 14 96 16 62C16 56 14 52 12 50Z',
    wood,
  )
  pen.circle(10, 36, 2.4, '#f4d06a')
  pen.path('M16 28L24 20L28 34Z', shade(wood, -0.1))
  for (const y of [108, 116]) pen.line(`M${y - 80} ${y}H${290 - y}`, { color: shade(wood, -0.14), width: 1.6 })
  for (let i = 0; i < 7; i++) {
    pen.line(`M${62 + i * 16} 102L${46 + i * 16} 132`, { color: '#c79a5c', width: 2.4 })
    pen.circle(58 + i * 16, 99, 8, i % 2 ? '#e8b43a' : cloth)
    pen.circle(58 + i * 16, 99, 2.6, '#d9dde2')
  }
}

function junk(pen: Pen, look: Look): void {
  const wood = bodyColor(look, '#7a4426')
  const cloth = secondColor(look, '#c8402f')
  for (const [x, top, w, h] of [
    [54, 26, 34, 66],
    [112, 0, 54, 92],
    [168, 34, 30, 52],
  ] as const) {
    pen.rect(x - 2, top - 4, 4, h + 18, '#5b3a22') // prettier-ignore
    pen.path(
      `M${x - w * 0.5} ${top + 8}Q${x} ${top - 6} ${x + w * 0.3} ${top}Q${x + w * 0.7} ${top + h * 0.5} ${x + w * 0.6} ${top + h}H${x - w * 0.5}Q${x - w * 0.62} ${top + h * 0.5} ${x - w * 0.5} ${top + 8}Z`,
      cloth,
    )
    for (let i = 1; i < 6; i++)
      pen.line(`M${x - w * 0.54} ${top + 4 + (i * h) / 6}L${x + w * 0.6} ${top - 3 + (i * h) / 6}`, {
        color: shade(cloth, -0.16),
        width: 2,
      })
  }
  pen.path('M2 88C30 104 80 106 136 102L144 84H208L200 112C192 132 176 136 156 136H56C30 132 8 112 2 88Z', wood)
  pen.rect(150, 90, 48, 9, detail('#e0b04a'), 2)
  for (const y of [114, 124]) pen.line(`M${y - 90} ${y}H${310 - y}`, { color: shade(wood, -0.12), width: 1.6 })
}

export const SAILING_SHIPS: readonly Drawable[] = [
  fitted('sailing ship', (pen, look) => squareRigger(pen, look, { wood: '#8a5a32', sails: '#fbf6e6', flag: '#2f5fb0' }), {
    animated: true,
    sockets: { top: [110, 106, 80] },
  }),
  fitted(
    'pirate ship',
    (pen, look) => squareRigger(pen, look, { wood: '#5f3d24', sails: '#2b2a2e', flag: '#1d1b1d' }, skullSail),
    { animated: true, sockets: { top: [110, 106, 80] } },
  ),
  fitted('viking ship', longship, { sockets: { top: [106, 98, 90], inside: [106, 98, 90] } }),
  fitted('junk', junk),
]
