/** Garments laid out or hanging: tops by sleeve, collar and front; dresses, skirts, trousers and what is worn whole. */
import { mix, parseHex, shade, toOklch, type Pen } from '../../pen/pen.ts'
import { bodyColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { heartOf } from '../outlines.ts'

type Top = {
  color: string
  sleeve: 'long' | 'short' | 'none' | 'wide'
  neck: 'round' | 'v' | 'collar' | 'hood' | 'lapel' | 'roll'
  front?: 'buttons' | 'zip' | 'open' | 'pocket' | 'number' | 'ribs' | 'none'
  long?: number
  waist?: number
  flare?: number
}

const TOPS: Record<string, Top> = {
  shirt: { color: '#e9eef4', sleeve: 'long', neck: 'collar', front: 'buttons' },
  't-shirt': { color: '#3f8fd8', sleeve: 'short', neck: 'round' },
  'polo shirt': { color: '#3f9f7a', sleeve: 'short', neck: 'collar' },
  jersey: { color: '#d8382f', sleeve: 'short', neck: 'v', front: 'number' },
  blouse: { color: '#f3c9d4', sleeve: 'long', neck: 'v', front: 'buttons', waist: 0.86 },
  'tank top': { color: '#e8734a', sleeve: 'none', neck: 'round' },
  sweater: { color: '#b5443c', sleeve: 'long', neck: 'roll', front: 'ribs' },
  hoodie: { color: '#6b7788', sleeve: 'long', neck: 'hood', front: 'pocket' },
  jacket: { color: '#4a3a34', sleeve: 'long', neck: 'lapel', front: 'zip' },
  coat: { color: '#b08a5f', sleeve: 'long', neck: 'lapel', front: 'buttons', long: 168, flare: 1.12 },
  vest: { color: '#5f6b4a', sleeve: 'none', neck: 'v', front: 'buttons' },
  'life jacket': { color: '#f0702c', sleeve: 'none', neck: 'v', front: 'zip' },
  robe: { color: '#8a6fc0', sleeve: 'wide', neck: 'lapel', front: 'open', long: 190, flare: 1.1 },
  kimono: { color: '#c8443c', sleeve: 'wide', neck: 'lapel', front: 'open', long: 190, flare: 1.04 },
}

/** A top of a width of 100 at the chest; its shoulders at 0, its hem below. */
function drawTop(pen: Pen, color: string, top: Top, look: Pick<Look, 'text' | 'colors'>): void {
  const { sleeve, neck, front = 'none', long = 112, waist = 1, flare = 1 } = top
  const dark = shade(color, -0.08)
  const cuff = mix(color, '#ffffff', 0.16)
  for (const s of [-1, 1]) {
    if (sleeve === 'long') {
      pen.path(`M${s * 34} 2C${s * 56} 6 ${s * 66} 24 ${s * 80} 96L${s * 60} 102L${s * 46} 46Z`, shade(color, s * -0.035))
      pen.path(`M${s * 79} 90L${s * 81} 100L${s * 60} 106L${s * 58.5} 96Z`, s < 0 ? cuff : shade(cuff, -0.05))
    }
    if (sleeve === 'short') pen.path(`M${s * 32} 2C${s * 52} 4 ${s * 66} 22 ${s * 78} 44L${s * 56} 58L${s * 44} 42Z`, shade(color, s * -0.035)) // prettier-ignore
    if (sleeve === 'wide')
      pen.path(`M${s * 30} 2L${s * 106} 22L${s * 104} 92L${s * 66} 88L${s * 48} 46Z`, shade(color, s * -0.03))
  }
  const strap = sleeve === 'none' ? 24 : 34
  const arm = sleeve === 'none' ? 27 : 50
  const hem = 50 * flare
  const body = `M${-strap} 2C${-arm} 6 ${-arm} 20 ${-50} 46C${-50 * waist} 70 ${-50 * waist} 80 ${-hem} ${long}Q0 ${long + 6} ${hem} ${long}C${50 * waist} 80 ${50 * waist} 70 50 46C${arm} 20 ${arm} 6 ${strap} 2L16 -2Q0 ${neck === 'v' || neck === 'lapel' ? 8 : 14} -16 -2Z`
  if (neck === 'hood') pen.path('M-32 6C-40 -40 40 -40 32 6L18 14H-18Z', dark)
  pen.path(body, color)
  if (sleeve === 'none') pen.path(`M-18 -2Q0 ${neck === 'v' ? 66 : 40} 18 -2Q0 10 -18 -2Z`, { color: shade(color, -0.16), outline: false }) // prettier-ignore
  switch (neck) {
    case 'round':
      if (sleeve !== 'none') pen.path('M-18 -2Q0 26 18 -2L22 0Q0 34 -22 0Z', { color: dark, outline: false })
      break
    case 'roll':
      pen.rect(-20, -13, 40, 20, dark, 7)
      break
    case 'v':
      if (sleeve !== 'none') pen.path('M-18 -2L0 34L18 -2L23 0L0 44L-23 0Z', { color: dark, outline: false })
      break
    case 'collar':
      for (const s of [-1, 1]) pen.polygon([[s * 18, -6], [0, 12], [s * 16, 30], [s * 32, 6]], shade(color, 0.04)) // prettier-ignore
      break
    case 'hood':
      pen.path('M-24 4C-26 -24 26 -24 24 4Q0 24 -24 4Z', { color: shade(color, -0.15), outline: false })
      for (const s of [-1, 1]) pen.line([[s * 9, 16], [s * 10, 50]], { color: '#f4f4f2', width: 3 }) // prettier-ignore
      break
    case 'lapel':
      pen.polygon([[-18, -3], [0, 62], [18, -3], [0, 8]], { color: front === 'open' ? '#f6efe2' : '#ece7df', outline: false }) // prettier-ignore
      for (const s of [-1, 1]) pen.polygon([[s * 18, -4], [0, 66], [s * 24, 48], [s * 34, 32], [s * 26, 26], [s * 34, 12]], shade(color, s < 0 ? 0.04 : -0.02)) // prettier-ignore
  }
  switch (front) {
    case 'buttons':
      pen.line([[0, neck === 'lapel' ? 66 : 14], [0, long]], { color: dark, width: 2 }) // prettier-ignore
      for (let y = neck === 'lapel' ? 74 : 30; y < long - 6; y += 20)
        pen.circle(6, y, 2.8, { color: shade(color, -0.24), outline: false })
      break
    case 'zip':
      pen.line([[0, 62], [0, long]], { color: '#c9ced4', width: 3 }) // prettier-ignore
      if (sleeve === 'none') for (const y of [64, 90]) pen.rect(-50, y, 100, 8, { color: '#2b2b30', outline: false })
      for (const s of [-1, 1]) pen.line([[s * 18, 84], [s * 34, 78]], { color: dark, width: 3 }) // prettier-ignore
      break
    case 'pocket':
      pen.path(`M-26 72H26L36 ${long - 8}H-36Z`, { color: shade(color, -0.05), outline: false })
      break
    case 'ribs':
      for (const x of [-40, -30, -20, -10, 0, 10, 20, 30, 40]) pen.line([[x, long - 10], [x, long - 1]], { color: dark, width: 2.4 }) // prettier-ignore
      for (const y of [44, 62]) pen.line(`M-47 ${y}${'l6 6l6 -6'.repeat(8)}`, { color: mix(color, '#ffffff', 0.55), width: 2.6 })
      break
    case 'number':
      if (!look.text) pen.text('10', 0, 66, { color: mix(color, '#ffffff', 0.9), size: 44, bold: true })
      break
    case 'open':
      pen.line([[0, 66], [-8, long]], { color: dark, width: 2.6 }) // prettier-ignore
      pen.rect(-51, 84, 102, 20, look.colors[1] ?? '#f2c75a', 3)
  }
  if (look.text) pen.text(look.text, 0, 66, { color: contrast(color), size: 30, bold: true, maxWidth: 78 })
}

const contrast = (color: string): string => (toOklch(...parseHex(color)).l < 0.66 ? '#ffffff' : '#2b2b33')

function trousers(pen: Pen, color: string, long: number, wide: number): void {
  for (const s of [-1, 1])
    pen.path(`M0 26L${s * 40} 0L${s * (40 + wide)} ${long}H${s * (12 + wide * 0.3)}Z`, shade(color, s * -0.025))
  pen.path('M-41 0H41L43 34L0 44L-43 34Z', color)
  pen.rect(-42, -2, 84, 11, shade(color, -0.06), 2)
  pen.line('M0 9V38', { color: shade(color, -0.14), width: 2 })
  for (const s of [-1, 1]) pen.line(`M${s * 40} 12Q${s * 28} 22 ${s * 16} 12`, { color: shade(color, -0.14), width: 2 })
  pen.circle(0, 4, 2.8, { color: '#e2c06a', outline: false })
}

function dress(
  pen: Pen,
  color: string,
  { long, flare, sleeve, ruffles = 0 }: { long: number; flare: number; sleeve: boolean; ruffles?: number },
): void {
  if (sleeve)
    for (const s of [-1, 1])
      pen.path(`M${s * 22} 0C${s * 44} -4 ${s * 54} 14 ${s * 52} 34L${s * 32} 34Z`, shade(color, s * -0.04))
  pen.path(`M-30 60C-40 90 ${-flare * 0.9} ${long * 0.72} ${-flare} ${long}Q${-flare * 0.5} ${long + 10} 0 ${long}Q${flare * 0.5} ${long + 10} ${flare} ${long}C${flare * 0.9} ${long * 0.72} 40 90 30 60Z`, color) // prettier-ignore
  for (const x of [-0.5, -0.16, 0.2, 0.54]) pen.line([[x * 46, 78], [x * flare * 1.5, long - 4]], { color: shade(color, -0.07), width: 2.2 }) // prettier-ignore
  for (let i = 1; i <= ruffles; i++) {
    const y = 70 + ((long - 70) * i) / (ruffles + 1)
    const w = 36 + (flare - 36) * ((y - 60) / (long - 60)) ** 0.8
    pen.path(`M${-w} ${y}${Array.from({ length: 8 }, () => `q${w / 8} 10 ${w / 4} 0`).join('')}L${w * 0.96} ${y - 6}Q0 ${y + 2} ${-w * 0.96} ${y - 6}Z`, { color: shade(color, 0.04), outline: false }) // prettier-ignore
  }
  pen.path('M-26 -2L-18 -4Q0 22 18 -4L26 -2C36 20 34 40 30 62Q0 68 -30 62C-34 40 -36 20 -26 -2Z', shade(color, 0.02))
  pen.rect(-31, 54, 62, 10, shade(color, -0.14), 3)
}

function suit(pen: Pen, color: string, bow: boolean): void {
  pen.at(0, 96, {}, () => trousers(pen, shade(color, -0.02), 118, 4))
  for (const s of [-1, 1]) pen.path(`M${s * 34} 2C${s * 56} 6 ${s * 64} 24 ${s * 72} 104L${s * 54} 106L${s * 44} 46Z`, shade(color, s * -0.04)) // prettier-ignore
  pen.path('M-34 2C-50 6 -50 20 -48 46L-52 116Q0 122 52 116L48 46C50 20 50 6 34 2L16 -2L0 10L-16 -2Z', color)
  pen.polygon([[-17, -3], [0, 70], [17, -3], [0, 6]], { color: '#fbfbfa', outline: false }) // prettier-ignore
  if (bow) for (const s of [-1, 1]) pen.polygon([[0, 8], [s * 14, 1], [s * 14, 15]], '#1d1d22') // prettier-ignore
  else pen.polygon([[-4, 6], [4, 6], [7, 44], [0, 56], [-7, 44]], '#b5303a') // prettier-ignore
  for (const s of [-1, 1]) pen.polygon([[s * 17, -4], [0, 72], [s * 26, 44], [s * 36, 30], [s * 26, 26], [s * 34, 12]], shade(color, s < 0 ? 0.06 : 0.02)) // prettier-ignore
  for (const y of [82, 98]) pen.circle(4, y, 2.8, { color: shade(color, -0.2), outline: false })
  pen.rect(20, 40, 18, 4, { color: '#f6f4ef', outline: false }, 1)
}

const bottoms = (name: string, own: string, draw: (pen: Pen, color: string) => void): Drawable =>
  fitted(name, (pen, look) => draw(pen, bodyColor(look, own)))

/** Garments by name. */
export const GARMENTS: readonly Drawable[] = [
  ...Object.entries(TOPS).map(([name, top]) => fitted(name, (pen, look) => drawTop(pen, bodyColor(look, top.color), top, look), { sockets: { picture: [0, 62, 60] } })), // prettier-ignore
  bottoms('pants', '#4a5a78', (pen, color) => trousers(pen, color, 168, 8)),
  bottoms('jeans', '#3f6aa8', (pen, color) => {
    trousers(pen, color, 168, 6)
    for (const s of [-1, 1]) {
      pen.line([[s * 42, 40], [s * 44, 158]], { color: '#d9a24e', width: 1.4, dash: [4, 4] }) // prettier-ignore
      pen.line([[s * 14, 160], [s * 45, 160]], { color: '#d9a24e', width: 1.6 }) // prettier-ignore
    }
  }),
  bottoms('shorts', '#5f8a5a', (pen, color) => trousers(pen, color, 82, 10)),
  bottoms('swim trunks', '#2f8fb0', (pen, color) => {
    trousers(pen, color, 74, 12)
    for (const s of [-1, 1]) pen.line([[s * 4, 8], [s * 8, 26]], { color: '#ffffff', width: 3 }) // prettier-ignore
  }),
  bottoms('skirt', '#c8567a', (pen, color) => {
    pen.path('M-34 0H34L70 104Q52 112 35 104Q18 112 0 104Q-18 112 -35 104Q-52 112 -70 104Z', color)
    for (const x of [-20, -7, 7, 20]) pen.line([[x, 12], [x * 2.5, 102]], { color: shade(color, -0.09), width: 2.4 }) // prettier-ignore
    pen.rect(-36, -4, 72, 13, shade(color, -0.08), 3)
  }),
  bottoms('tutu', '#f6b3cb', (pen, color) => {
    for (const [y, w, tone] of [[34, 86, -0.06], [24, 92, 0], [14, 84, 0.05]] as const) pen.path(`M-28 0C${-w * 0.6} 0 ${-w} ${y - 12} ${-w} ${y}${Array.from({ length: 12 }, () => `q${w / 12} 12 ${w / 6} 0`).join('')}C${w} ${y - 12} ${w * 0.6} 0 28 0Z`, shade(color, tone)) // prettier-ignore
    pen.rect(-30, -8, 60, 13, shade(color, -0.12), 4)
  }),
  bottoms('dress', '#d8487a', (pen, color) => dress(pen, color, { long: 168, flare: 74, sleeve: true })),
  bottoms('sundress', '#f2b93c', (pen, color) => dress(pen, color, { long: 150, flare: 70, sleeve: false })),
  bottoms('wedding dress', '#fbf8f3', (pen, color) => dress(pen, color, { long: 200, flare: 112, sleeve: false, ruffles: 3 })),
  bottoms('ball gown', '#5f6fd0', (pen, color) => dress(pen, color, { long: 190, flare: 118, sleeve: true, ruffles: 2 })),
  bottoms('toga', '#f4f0e6', (pen, color) => {
    pen.path('M-40 0Q0 -8 40 0L56 170Q0 182 -56 170Z', color)
    pen.path('M30 -4L48 8C40 60 0 100 -48 120L-52 96C-10 80 20 50 30 -4Z', shade(color, -0.07))
    pen.line('M30 -4C20 50 -10 80 -52 96M48 8C40 60 0 100 -48 120', { color: '#c9a04a', width: 4 })
    for (const x of [-24, 2, 28]) pen.line([[x, 108], [x * 1.3, 172]], { color: shade(color, -0.1), width: 2 }) // prettier-ignore
  }),
  bottoms('suit', '#39445e', (pen, color) => suit(pen, color, false)),
  bottoms('tuxedo', '#24242b', (pen, color) => suit(pen, color, true)),
  bottoms('uniform', '#34507f', (pen, color) => {
    pen.at(0, 96, {}, () => trousers(pen, shade(color, -0.05), 118, 4))
    drawTop(pen, color, { color, sleeve: 'long', neck: 'collar', front: 'buttons' }, { text: undefined, colors: [] })
    pen.rect(-51, 96, 102, 13, '#2b2a2f', 2)
    pen.rect(-8, 96, 16, 13, '#e2c04a', 2)
    pen.polygon([[22, 40], [38, 40], [36, 54], [30, 60], [24, 54]], '#f2cb45') // prettier-ignore
    for (const s of [-1, 1]) pen.rect(s * 40 - 12, 0, 24, 8, '#e2c04a', 3)
  }),
  bottoms('pajamas', '#9ac0e8', (pen, color) => {
    pen.at(0, 100, {}, () => trousers(pen, color, 112, 8))
    drawTop(pen, color, { color, sleeve: 'long', neck: 'collar', front: 'buttons' }, { text: undefined, colors: [] })
    for (const [x, y] of [[-30, 40], [28, 56], [-24, 84], [30, 92], [-36, 160], [36, 150], [-40, 190], [40, 192], [-66, 70], [66, 66]] as const) pen.path(heartOf(x, y, 11), { color: '#ffffff', outline: false }) // prettier-ignore
  }),
  bottoms('overalls', '#3f6aa8', (pen, color) => {
    for (const s of [-1, 1]) pen.line(`M${s * 24} 18Q${s * 34} -14 ${s * 20} -34`, { color, width: 10 })
    pen.path('M-30 8H30L34 74H-34Z', color)
    pen.at(0, 70, {}, () => trousers(pen, color, 128, 8))
    pen.rect(-16, 24, 32, 28, shade(color, -0.07), 3)
    for (const s of [-1, 1]) pen.circle(s * 24, 16, 4.6, '#e2c06a')
  }),
  bottoms('swimsuit', '#2f8fb0', (pen, color) => {
    pen.path('M-30 -20L-22 -20L-14 16Q0 26 14 16L22 -20L30 -20C32 10 36 30 30 58C30 78 38 88 40 100C24 108 10 122 0 134C-10 122 -24 108 -40 100C-38 88 -30 78 -30 58C-36 30 -32 10 -30 -20Z', color) // prettier-ignore
    pen.path('M-31 50Q0 66 31 50V60Q0 76 -31 60Z', { color: mix(color, '#ffffff', 0.6), outline: false })
  }),
  bottoms('bikini', '#e0568a', (pen, color) => {
    for (const s of [-1, 1]) pen.path(`M${s * 4} 14C${s * 6} -16 ${s * 28} -22 ${s * 32} -26C${s * 44} -4 ${s * 46} 14 ${s * 40} 20Q${s * 20} 26 ${s * 4} 14Z`, color) // prettier-ignore
    pen.line('M-32 -26L-22 -46M32 -26L22 -46M-40 18H40', { color, width: 4 })
    pen.path('M-46 66H46C34 84 14 98 0 112C-14 98 -34 84 -46 66Z', color)
    for (const s of [-1, 1]) pen.line(`M${s * 46} 68q${s * 10} 6 ${s * 12} 16`, { color, width: 4 })
  }),
  bottoms('cape', '#b5303a', (pen, color) => {
    pen.path('M-26 0C-50 40 -70 110 -78 166Q-52 176 -38 164Q-20 178 0 166Q20 178 38 164Q52 176 78 166C70 110 50 40 26 0Z', color)
    for (const x of [-40, -14, 14, 40])
      pen.line(`M${x * 0.4} 14Q${x * 0.8} 80 ${x * 1.2} 162`, { color: shade(color, -0.09), width: 3 })
    pen.path('M-30 4C-26 -16 26 -16 30 4Q0 22 -30 4Z', shade(color, 0.05))
    pen.circle(0, 10, 7, '#f2cb45')
  }),
  bottoms('apron', '#e8dfc8', (pen, color) => {
    pen.line('M-22 4C-26 -40 26 -40 22 4', { color: shade(color, -0.08), width: 6 })
    pen.path('M-24 0H24C28 34 40 52 58 58L62 150Q0 160 -62 150L-58 58C-40 52 -28 34 -24 0Z', color)
    for (const s of [-1, 1]) pen.line(`M${s * 58} 62Q${s * 80} 70 ${s * 88} 92`, { color: shade(color, -0.08), width: 6 })
    pen.path('M-30 88H30V116Q30 126 20 126H-20Q-30 126 -30 116Z', shade(color, -0.07))
  }),
  bottoms('spacesuit', '#eef1f4', (pen, color) => {
    for (const s of [-1, 1]) {
      pen.limb([[s * 34, 20], [s * 60, 56], [s * 58, 104]], [36, 30, 26], shade(color, s * -0.03)) // prettier-ignore
      pen.circle(s * 57, 112, 13, '#c9d0d8')
      pen.limb([[s * 22, 110], [s * 26, 168]], [44, 38], shade(color, s * -0.03)) // prettier-ignore
      pen.rect(s * 28 - 24, 176, 46, 26, '#9aa4af', 9)
    }
    pen.rect(-46, 0, 92, 126, color, 30)
    pen.rect(-26, 40, 52, 38, '#aab4c0', 6)
    for (const [x, c] of [[-14, '#e2483d'], [0, '#3a9be0'], [14, '#3fc06c']] as const) pen.circle(x, 54, 5, { color: c, outline: false }) // prettier-ignore
    pen.line([[-44, 104], [44, 104]], { color: '#e2683d', width: 7 }) // prettier-ignore
    pen.circle(0, -28, 44, color)
    pen.ellipse(0, -28, 33, 29, { color: '#26364a', to: '#5f88a8', round: true })
    pen.path('M-22 -38C-18 -50 -4 -54 4 -52C-8 -46 -14 -40 -18 -30Z', { color: '#ffffff', alpha: 0.7, outline: false })
  }),
  bottoms('armor', '#a3abb3', (pen, color) => {
    for (const s of [-1, 1]) {
      pen.limb([[s * 46, 20], [s * 60, 62], [s * 56, 108]], [30, 24, 20], { color: shade(color, s * -0.03), volume: 2 }) // prettier-ignore
      pen.limb([[s * 22, 124], [s * 24, 180]], [36, 28], { color: shade(color, s * -0.03), volume: 2 }) // prettier-ignore
      pen.circle(s * 23, 152, 15, { color: shade(color, 0.05), volume: 2 })
      pen.path(`M${s * 8} 194L${s * 10} 176H${s * 38}L${s * 50} 196Z`, { color: shade(color, -0.05), volume: 2 })
    }
    pen.path('M-44 4Q0 -10 44 4C50 40 42 70 34 88Q0 100 -34 88C-42 70 -50 40 -44 4Z', { color, volume: 2 })
    pen.line('M0 2V92M-34 40Q0 60 34 40', { color: shade(color, -0.16), width: 2.6 })
    pen.path('M-36 88Q0 100 36 88L46 132Q22 140 0 130Q-22 140 -46 132Z', { color: shade(color, -0.06), volume: 2 })
    for (const s of [-1, 1]) pen.ellipse(s * 46, 12, 20, 17, { color: shade(color, 0.05), volume: 2 })
    pen.path('M-26 -2C-30 -54 30 -54 26 -2L14 6H-14Z', { color, volume: 2 })
    pen.path('M-24 -26H24L21 -16H4V2H-4V-16H-21Z', { color: '#24262c', outline: false })
    pen.path('M0 -41C2 -66 24 -70 36 -58C26 -54 16 -48 6 -40Z', '#c8302b')
  }),
]
