/** Parts of the body as things of their own: skull, brain, eye, hand, foot, lips, anatomical organs. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'

const SKIN = '#eab78a'

/** A skull seen from the front, 120 wide; its chin stands at the origin. */
export function drawSkull(pen: Pen, bone: string): void {
  pen.path('M-30 -38C-32 -20 -32 -8 -28 -2Q0 4 28 -2C32 -8 32 -20 30 -38Z', shade(bone, -0.05))
  pen.path('M-36 -30C-66 -44 -66 -84 -58 -104C-46 -140 46 -140 58 -104C66 -84 66 -44 36 -30C20 -22 -20 -22 -36 -30Z', { color: bone, round: true }) // prettier-ignore
  for (const s of [-1, 1]) pen.ellipse(s * 26, -70, 19, 21, { color: '#2b2426', outline: false }, s * 8)
  pen.path('M0 -56C8 -48 12 -40 8 -36C4 -34 2 -38 0 -40C-2 -38 -4 -34 -8 -36C-12 -40 -8 -48 0 -56Z', { color: '#2b2426', outline: false }) // prettier-ignore
  for (const x of [-18, -9, 0, 9, 18]) pen.line([[x, -26], [x, -8]], { color: shade(bone, -0.3), width: 2.6 }) // prettier-ignore
  pen.line([[-26, -18], [26, -18]], { color: shade(bone, -0.3), width: 2.2 }) // prettier-ignore
}

const finger = (pen: Pen, x: number, y: number, turn: number, high: number, wide: number, skin: string): void =>
  pen.at(x, y, { rotate: turn }, () => {
    pen.rect(-wide / 2, -high, wide, high + 14, skin, wide / 2)
    pen.path(`M${-wide * 0.3} ${-high + wide * 0.24}Q0 ${-high - wide * 0.1} ${wide * 0.3} ${-high + wide * 0.24}V${-high + wide * 0.7}Q0 ${-high + wide * 0.9} ${-wide * 0.3} ${-high + wide * 0.7}Z`, { color: mix(skin, '#ffffff', 0.35), outline: false }) // prettier-ignore
  })

/** Body parts by name. */
export const BODY_PARTS: readonly Drawable[] = [
  fitted('skull', (pen, look) => drawSkull(pen, bodyColor(look, '#f2ead8')), { sockets: { head: [0, -126, 90], top: [0, -128, 60] } }), // prettier-ignore
  fitted('skull and crossbones', (pen, look) => {
    const bone = bodyColor(look, '#f2ead8')
    for (const turn of [-32, 32]) pen.at(0, -34, { rotate: turn }, () => pen.path('M-76 -9C-84 -26 -104 -20 -102 -6C-108 0 -108 6 -102 10C-104 24 -84 28 -76 9H76C84 28 104 24 102 10C108 6 108 0 102 -6C104 -20 84 -26 76 -9Z', shade(bone, -0.04))) // prettier-ignore
    drawSkull(pen, bone)
  }),
  fitted('brain', (pen, look) => {
    const pink = bodyColor(look, '#f0a0aa')
    pen.path('M20 -12C20 10 30 26 40 30L54 24C50 8 50 -4 52 -14Z', shade(pink, -0.07))
    pen.path('M26 -6C44 18 84 10 84 -14C84 -26 60 -30 44 -26Z', shade(pink, -0.1))
    const outline =
      'M-84 -40C-96 -62 -78 -88 -56 -88C-44 -106 -12 -112 6 -102C30 -114 62 -102 68 -84C92 -80 102 -52 88 -36C92 -16 70 -6 54 -14C40 0 10 2 0 -8C-20 2 -46 -2 -52 -14C-76 -10 -92 -24 -84 -40Z'
    pen.path(outline, { color: pink, volume: 1.3 })
    for (const d of ['M-70 -44C-56 -58 -40 -40 -50 -24', 'M-60 -76C-46 -66 -30 -80 -40 -92', 'M-36 -20C-30 -40 -8 -38 -6 -20', 'M-30 -58C-14 -72 8 -58 -4 -42', 'M-10 -98C2 -84 22 -90 20 -72C18 -60 34 -54 40 -62', 'M18 -14C14 -34 34 -44 48 -32', 'M66 -82C52 -76 54 -60 68 -56', 'M56 -16C60 -32 76 -38 84 -34']) pen.line(d, { color: shade(pink, -0.13), width: 4.4 }) // prettier-ignore
  }),
  fitted('eye', (pen, look) => {
    const iris = bodyColor(look, '#4a8fc8')
    const lids = 'M-90 0C-50 -56 50 -56 90 0C50 50 -50 50 -90 0Z'
    pen.path(lids, { color: '#fbfbf8', volume: 0.6 })
    pen.inside(lids, () => {
      pen.circle(0, -2, 40, { color: iris, round: true })
      for (let i = 0; i < 24; i++) pen.at(0, -2, { rotate: i * 15 }, () => pen.line([[0, -20], [0, -36]], { color: shade(iris, i % 2 ? 0.1 : -0.1), width: 2.4 })) // prettier-ignore
      pen.circle(0, -2, 18, { color: '#15131a', outline: false })
      pen.circle(-12, -14, 9, { color: '#ffffff', outline: false })
    })
    pen.line('M-90 0C-50 -56 50 -56 90 0', { color: '#2b2026', width: 8 })
    pen.line('M-90 0C-50 50 50 50 90 0', { color: '#5a464c', width: 3 })
    for (let i = 0; i < 9; i++) pen.line([[-68 + i * 17, -28 - 13 * Math.sin((i / 8) * Math.PI)], [-82 + i * 20.5, -44 - 22 * Math.sin((i / 8) * Math.PI)]], { color: '#2b2026', width: 5 }) // prettier-ignore
  }),
  fitted('hand', (pen, look) => {
    const skin = bodyColor(look, SKIN)
    for (const [x, y, turn, high] of [[-32, -56, -16, 54], [-11, -64, -5, 66], [12, -64, 5, 62], [33, -54, 17, 46]] as const) finger(pen, x, y, turn, high, 20, skin) // prettier-ignore
    finger(pen, -40, -14, -54, 44, 22, skin)
    pen.path('M-44 -64C-50 -30 -44 -10 -32 0V26H28V0C44 -14 48 -40 42 -62C20 -72 -24 -74 -44 -64Z', skin)
    for (const d of ['M-30 -40C-10 -52 14 -50 32 -42', 'M-28 -24C-6 -34 8 -28 20 -8']) pen.line(d, { color: shade(skin, -0.1), width: 2.6 }) // prettier-ignore
  }, { sockets: { hand: [0, -40, 70], top: [0, -120, 60] } }), // prettier-ignore
  fitted('fist', (pen, look) => {
    const skin = bodyColor(look, SKIN)
    pen.path('M-40 -20V46H36V-20Z', skin)
    for (const x of [-36, -12, 12, 36]) pen.rect(x - 14, -74, 27, 62, skin, 13)
    pen.path('M-54 -30C-60 -2 -40 14 -10 10C10 8 24 0 22 -14C20 -26 -10 -26 -28 -30C-40 -44 -52 -42 -54 -30Z', skin)
  }),
  fitted('human foot', (pen, look) => {
    const skin = bodyColor(look, SKIN)
    pen.path('M28 -120C30 -80 34 -50 40 -28C44 -10 40 0 26 0H-70C-92 0 -92 -18 -72 -26C-44 -34 -18 -60 -14 -120Z', skin)
    for (const [x, r] of [
      [-84, 9],
      [-72, 7],
      [-61, 6],
    ] as const)
      pen.ellipse(x, -12, r, r + 1, skin)
  }),
  fitted('trail of footprints', trail),
  fitted('footprint', (pen, look) => {
    const color = bodyColor(look, '#8a6a4c')
    pen.path('M-26 -100C-46 -80 -30 -56 -26 -40C-32 -14 -30 0 -8 2C14 2 16 -14 14 -34C14 -54 34 -74 24 -96C14 -116 -10 -116 -26 -100Z', color) // prettier-ignore
    for (const [x, y, r] of [[-26, -122, 12], [-5, -130, 9], [11, -127, 8], [24, -119, 7], [34, -107, 6]] as const) pen.ellipse(x, y, r * 0.9, r * 1.1, color) // prettier-ignore
  }),
  fitted('paw print', (pen, look) => {
    const color = bodyColor(look, '#6b4a34')
    pen.path('M0 -56C22 -56 46 -24 44 -8C42 8 20 4 0 4C-20 4 -42 8 -44 -8C-46 -24 -22 -56 0 -56Z', color)
    for (const [x, y, turn] of [[-50, -58, -24], [-20, -88, -8], [20, -88, 8], [50, -58, 24]] as const) pen.ellipse(x, y, 15, 21, color, turn) // prettier-ignore
  }),
  fitted('kiss mark', (pen, look) => {
    const red = bodyColor(look, '#d8324a')
    pen.path('M-84 -4C-54 -30 -30 -50 0 -30C30 -50 54 -30 84 -4C40 -10 -40 -10 -84 -4Z', red)
    pen.path('M-84 -4C-40 -10 40 -10 84 -4C60 38 -60 38 -84 -4Z', shade(red, 0.03))
    pen.line('M-84 -4C-40 -12 -20 4 0 -4C20 4 40 -12 84 -4', { color: shade(red, -0.2), width: 4 })
    pen.ellipse(-20, 14, 22, 6, { color: '#ffffff', alpha: 0.45, outline: false }, -6)
  }),
  fitted('human tooth', (pen, look) => {
    pen.path('M-46 -84C-66 -96 -78 -66 -64 -34C-56 -12 -56 26 -38 26C-24 26 -26 -14 0 -14C26 -14 24 26 38 26C56 26 56 -12 64 -34C78 -66 66 -96 46 -84C24 -74 -24 -74 -46 -84Z', { color: bodyColor(look, '#fbfaf4'), round: true }) // prettier-ignore
    pen.ellipse(-34, -56, 9, 16, { color: '#ffffff', outline: false }, 20)
  }),
  fitted('human ear', (pen, look) => {
    const skin = bodyColor(look, SKIN)
    pen.path('M-20 50C-36 40 -20 10 -34 -14C-50 -52 -24 -90 14 -88C54 -84 66 -40 46 -6C34 16 22 24 18 40C12 60 -6 62 -20 50Z', skin) // prettier-ignore
    pen.line('M-14 -38C-14 -74 40 -72 38 -30C34 -8 18 0 8 16M2 -40C10 -56 28 -40 18 -22C8 -8 -4 -10 -8 2', { color: shade(skin, -0.13), width: 5 }) // prettier-ignore
  }),
  fitted('human nose', (pen, look) => {
    const skin = bodyColor(look, SKIN)
    pen.path('M-10 -80C-14 -40 -24 -20 -40 -6C-52 10 -36 24 -22 16C-12 26 12 26 22 16C36 24 52 10 40 -6C24 -20 14 -40 10 -80Z', skin) // prettier-ignore
    for (const s of [-1, 1]) pen.ellipse(s * 18, 10, 8, 4.6, { color: shade(skin, -0.3), outline: false })
  }),
  fitted('anatomical heart', (pen, look) => {
    const red = bodyColor(look, '#c23a40')
    for (const [x, turn, color] of [[-10, -14, '#4a6fb0'], [14, 6, '#b5303a'], [36, 24, '#4a6fb0']] as const) pen.at(x, -56, { rotate: turn }, () => pen.rect(-10, -44, 20, 50, color, 6)) // prettier-ignore
    pen.path('M-50 -60C-80 -40 -66 20 10 80C50 50 74 0 60 -40C50 -70 10 -74 -4 -58C-18 -72 -40 -72 -50 -60Z', { color: red, round: true }) // prettier-ignore
    pen.line('M0 -56C-8 -20 10 20 8 70M-4 -20C-24 -6 -30 10 -26 24M6 10C24 14 36 4 44 -8', { color: shade(red, -0.16), width: 4 }) // prettier-ignore
  }),
]

/** Prints in the sand that lead away from the viewer. */
function trail(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#94724c')
  for (let step = 0; step < 9; step++) {
    const t = step / 8
    const scale = 1 - 0.78 * t
    const [x, y] = [-90 + 210 * (1 - (1 - t) ** 1.5) + (step % 2 ? 26 : -26) * scale, -78 * (1 - (1 - t) ** 1.7)]
    pen.at(x, y, { scaleX: scale * 0.62, scaleY: scale * 0.3, rotate: 24 }, () => {
      pen.ellipse(0, 0, 17, 13, { color, outline: false, volume: 0 })
      pen.ellipse(2, -34, 23, 18, { color, outline: false, volume: 0 })
      for (let toe = 0; toe < 5; toe++) pen.ellipse(-20 + toe * 11, -58 - (toe < 3 ? toe * 2 : (4 - toe) * 2), 5, 4.4, { color, outline: false, volume: 0 }) // prettier-ignore
    })
  }
}
