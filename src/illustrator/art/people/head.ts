/** Head, face and hair of a person. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import type { Look } from '../drawable.ts'
import { heartOf } from '../outlines.ts'
import { drawHat } from './hats.ts'
import type { Outfit } from './outfit.ts'
import type { Proportions, Skeleton } from './skeleton.ts'

/** Draws within the head's own frame: origin at its middle, 36 units tall. */
function inHead(pen: Pen, { head, neck }: Skeleton, body: Proportions, draw: () => void): void {
  const tilt = (Math.atan2(head[0] - neck[0], neck[1] - head[1]) * 180) / Math.PI
  pen.at(head[0], head[1], { scale: body.head / 36, rotate: tilt }, draw)
}

/** Hair that hangs behind the shoulders. */
export function drawBackHair(pen: Pen, skeleton: Skeleton, outfit: Outfit, body: Proportions): void {
  const color = shade(outfit.hair, -0.04)
  const x = skeleton.side ? 4 : 0
  inHead(pen, skeleton, body, () => {
    if (outfit.hat === 'hood' || outfit.hat === 'space') return
    if (outfit.style === 'long')
      pen.path(`M${x - 17} -4C${x - 19} -24 ${x + 19} -24 ${x + 17} -4L${x + 18} 28Q${x} 36 ${x - 18} 28Z`, color)
    if (outfit.style === 'wavy') pen.path(`M${x - 16} -6C${x - 18} -24 ${x + 18} -24 ${x + 17} -6C${x + 22} 4 ${x + 15} 8 ${x + 20} 16C${x + 22} 28 ${x + 8} 27 ${x} 26C${x - 8} 27 ${x - 22} 28 ${x - 20} 16C${x - 15} 8 ${x - 21} 4 ${x - 16} -6Z`, color) // prettier-ignore
    if (outfit.style === 'bob')
      pen.path(`M${x - 17} -4C${x - 19} -24 ${x + 19} -24 ${x + 17} -4L${x + 18} 14Q${x} 19 ${x - 18} 14Z`, color)
    if (outfit.style === 'ponytail')
      pen.path(`M${x + 8} -12C${x + 26} -14 ${x + 27} 8 ${x + 21} 26C${x + 18} 14 ${x + 16} 4 ${x + 8} 0Z`, color)
    if (outfit.style === 'bun') pen.circle(x + (skeleton.side ? 10 : 0), -20, 8, color)
    if (outfit.style === 'braids')
      for (const s of [-1, 1]) for (let y = 6; y < 34; y += 7) pen.ellipse(x + s * 16, y, 4.4, 5, color)
    if (outfit.style === 'afro') pen.circle(x, -5, 22.5, color)
    if (outfit.style === 'curly') for (let i = 0; i < 9; i++) pen.circle(x + Math.cos(Math.PI + (i / 8) * Math.PI) * 16, -3 + Math.sin(Math.PI + (i / 8) * Math.PI) * 14, 6, color) // prettier-ignore
  })
}

/** The head with face, front hair, beard and hat. */
export function drawHead(pen: Pen, skeleton: Skeleton, outfit: Outfit, body: Proportions, look: Look): void {
  inHead(pen, skeleton, body, () => {
    const { skin } = outfit
    const x = skeleton.side ? -4.5 : -1.6
    if (outfit.hat === 'space') pen.circle(0, 0, 24, { color: outfit.hatColor, round: true })
    if (outfit.extras.has('elfears'))
      for (const s of [-1, 1]) pen.polygon([[s * 13, -3], [s * 25, -9], [s * 13, 6]], skin) // prettier-ignore
    else {
      pen.ellipse(skeleton.side ? 6 : 14, 1.5, 3, 4.2, shade(skin, -0.05))
      if (!skeleton.side) pen.ellipse(-14, 1.5, 3, 4.2, shade(skin, -0.03))
    }
    pen.path('M-14 -4C-14 -22 14 -22 14 -4C14.500 8 8 18 0 18C-8 18 -14.500 8 -14 -4Z', { color: skin, volume: 0.7 })
    if (skeleton.side) pen.ellipse(6, 1.5, 2.6, 3.8, shade(skin, -0.07))
    if (look.view === 'back') pen.path('M-15 4C-18 -24 18 -24 15 4C12 14 -12 14 -15 4Z', outfit.hair)
    else {
      face(pen, outfit, look, x, skeleton.eyesClosed)
      if (outfit.beard) pen.path(`M-13.500 1C-13 9 -11 ${outfit.style === 'long' ? 30 : 21} ${x * 0.4} ${outfit.style === 'long' ? 34 : 23}C11 ${outfit.style === 'long' ? 30 : 21} 13 9 13.500 1C10 6 8 6 ${x + 4} 6Q${x} 4.500 ${x - 4} 6C-9 6 -11 6 -13.500 1Z`, outfit.beardColor) // prettier-ignore
      if (outfit.beard)
        pen.path(`M${x - 3} 10Q${x} ${look.mood === 'sad' ? 8 : 13} ${x + 3} 10Z`, { color: '#8c3b36', outline: false })
      if (outfit.moustache) pen.path(`M${x} 6.800C${x - 3} 5.400 ${x - 7} 6.600 ${x - 8.500} 9.600C${x - 5} 9.600 ${x - 2} 9.400 ${x} 8.200C${x + 2} 9.400 ${x + 5} 9.600 ${x + 8.500} 9.600C${x + 7} 6.600 ${x + 3} 5.400 ${x} 6.800Z`, outfit.beardColor) // prettier-ignore
      accessories(pen, outfit, x)
    }
    if (outfit.hat !== 'hood' && outfit.hat !== 'space' && outfit.hat !== 'knight' && look.view !== 'back')
      frontHair(pen, outfit, x)
    drawHat(pen, outfit)
  })
}

function frontHair(pen: Pen, { style, hair }: Outfit, x: number): void {
  const back = 'M-14.600 -1C-19 -27 19 -27 14.600 -1'
  switch (style) {
    case 'bald':
      return
    case 'short':
      return pen.path(`${back}C14 -6 12 -9 10 -11C3 -8 -5 -9 -9 -11C-12 -9 -14 -6 -14.600 -1Z`, hair)
    case 'side':
      return pen.path(`${back}C14 -6 13 -9 10 -12C2 -6 -8 -8 -12 -9C-13.500 -7 -14 -5 -14.600 -1Z`, hair)
    case 'spiky':
      return pen.path('M-14.600 -1L-17 -12L-12 -14L-12 -22L-5 -19L0 -26L4 -19L12 -22L12 -14L17 -11L14.600 -1C13 -8 11 -10 8 -11L3 -8L-2 -12L-7 -8L-11 -10C-13 -8 -14 -5 -14.600 -1Z', hair) // prettier-ignore
    case 'afro':
    case 'curly':
      for (const [cx, cy] of [
        [-11, -9],
        [-6, -14],
        [0, -15.5],
        [6, -14],
        [11, -9],
      ] as const)
        pen.circle(cx, cy, 5.6, hair)
      return
    default:
      return pen.path(`${back}C14 -7 10 -11 ${x + 4} -13C${x - 2} -8 -11 -7 -13 -3Z`, hair)
  }
}

function face(pen: Pen, outfit: Outfit, look: Look, x: number, closed: boolean): void {
  const { skin, hair } = outfit
  if (outfit.extras.has('faceless')) return
  const ink = '#2a2022'
  const { mood } = look
  const dark = shade(skin, -0.16)
  const brow = outfit.style === 'bald' && !outfit.beard ? dark : shade(hair, -0.03)
  const slant = mood === 'angry' ? 2.4 : mood === 'sad' || mood === 'scared' ? -2 : 0
  const raise = mood === 'surprised' || mood === 'scared' ? -2 : 0
  const wide = mood === 'surprised' || mood === 'scared' ? 1.25 : 1
  if (outfit.extras.has('clown')) pen.ellipse(x, 8, 8.5, 5, { color: '#ffffff', outline: false })
  for (const s of [-1, 1]) {
    const ex = x + s * (s < 0 ? 5.6 : 6)
    if (closed || mood === 'sleepy' || mood === 'calm' || (s > 0 && look.traits.includes('winking')))
      pen.line(`M${ex - 2.4} 0.500q2.400 2 4.800 0`, { color: ink, width: 1.3 })
    else {
      pen.ellipse(ex, 0, 2.1 * wide, 2.8 * wide, { color: outfit.eyeColor, outline: false })
      if (outfit.eyeColor !== ink) pen.ellipse(ex, 0, 1.1 * wide, 1.5 * wide, { color: ink, outline: false })
      pen.circle(ex - 0.7, -1, 0.85, { color: '#ffffff', outline: false })
      if (outfit.female) pen.line(`M${ex + s * 1.4} -2l${s * 1.6} -1.100`, { color: ink, width: 0.9 })
    }
    pen.line(`M${ex - s * 2.8} ${-5.4 + slant + raise}Q${ex} ${-7.6 + slant * 0.3 + raise} ${ex + s * 3} ${-5 - slant * 0.4 + raise}`, { color: brow, width: outfit.female ? 1.1 : 1.35 }) // prettier-ignore
    pen.circle(x + s * 8.6, 6, 2.7, { color: mix('#ef6f6a', skin, 0.3), alpha: 0.4, outline: false })
  }
  if (outfit.extras.has('clown')) pen.circle(x - 0.6, 4, 3.6, { color: '#e2332d', round: true })
  else pen.line(`M${x} 1.500q-2 3.200 0.600 3.800`, { color: dark, width: 1.4 })
  if (outfit.beard) return
  const mouthColor = outfit.female ? '#c04a50' : '#9c453f'
  if (look.mouth > 0.08 || mood === 'surprised')
    pen.ellipse(x, 10.4, 3, 1 + 3 * Math.max(look.mouth, mood === 'surprised' ? 0.7 : 0), { color: '#7a2a2e', outline: false }) // prettier-ignore
  else if (
    mood === 'happy' ||
    look.traits.includes('winking') ||
    look.pose === 'cheer' ||
    look.pose === 'sing' ||
    look.pose === 'dance'
  )
    pen.path(`M${x - 5} 8.500Q${x} 17 ${x + 5} 8.500Q${x} 10 ${x - 5} 8.500Z`, { color: '#8f2f33', outline: false }) // prettier-ignore
  else
    pen.line(`M${x - 3.8} 9.600q3.800 ${mood === 'sad' || mood === 'angry' || mood === 'scared' ? -3 : 4.2} 7.600 0`, {
      color: mouthColor,
      width: 1.6,
    })
  if (outfit.extras.has('fangs')) for (const s of [-1, 1]) pen.polygon([[x + s * 2 - 0.9, 10.6], [x + s * 2 + 0.9, 10.6], [x + s * 2, 13.4]], '#ffffff') // prettier-ignore
}

function accessories(pen: Pen, { extras, extraColors }: Outfit, x: number): void {
  if (extras.has('glasses')) {
    for (const s of [-1, 1])
      pen.line(`M${x + s * 5.8 - 4} 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0`, { color: extraColors['glasses'] ?? '#3b3437', width: 1.2 })
    pen.line([[x - 1.8, -0.4], [x + 1.8, -0.4]], { color: extraColors['glasses'] ?? '#3b3437', width: 1.2 }) // prettier-ignore
  }
  if (extras.has('sunglasses')) {
    for (const s of [-1, 1])
      pen.rect(x + s * 5.6 - 4.8, -3.4, 9.6, 7, { color: extraColors['sunglasses'] ?? '#222228', outline: false }, 3)
    pen.line([[-13, -2], [13, -2]], { color: extraColors['sunglasses'] ?? '#222228', width: 1.4 }) // prettier-ignore
  }
  if (extras.has('eyemask')) {
    pen.path('M-14 -4Q0 -8 14 -4Q14 5 7 5Q2 4 0 1Q-4 5 -9 5Q-14 4 -14 -4Z', {
      color: extraColors['eyemask'] ?? '#24242b',
      outline: false,
    })
    for (const s of [-1, 1]) pen.ellipse(x + s * 5.8, 0, 2.5, 2, { color: '#ffffff', outline: false })
  }
  if (extras.has('eye patch')) {
    const color = extraColors['eye patch'] ?? '#232327'
    pen.line([[-13, -8], [13, 3]], { color, width: 1.4 }) // prettier-ignore
    pen.ellipse(x + 6, 0, 4.2, 4, { color, outline: false })
  }
  if (extras.has('mask')) pen.path('M-13 3Q0 0 13 3Q12 16 0 17.500Q-12 16 -13 3Z', extraColors['mask'] ?? '#bfe0e6')
  if (extras.has('ninjamask')) pen.path('M-14 4Q0 1 14 4Q12 18 0 18.500Q-12 18 -14 4Z', '#26282f')
  if (extras.has('goggles') || extras.has('vr')) {
    const [color, high] = extras.has('vr') ? [extraColors['vr'] ?? '#f0f1f4', 12] : [extraColors['goggles'] ?? '#f0a63c', 9]
    pen.line([[-14, -2], [14, -2]], { color: '#2f3138', width: 3 }) // prettier-ignore
    pen.rect(x - 11.5, -6.5, 24, high, { color, alpha: 0.97 }, 4)
    if (extras.has('vr')) pen.rect(x - 8.5, -3.5, 18, 6, { color: '#23262d', outline: false }, 3)
    else for (const s of [-1, 1]) pen.ellipse(x + 0.5 + s * 5.5, -2, 4, 3, { color: '#8fd0ee', outline: false })
  }
  if (extras.has('monocle')) pen.line(`M${x + 2} 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M${x + 10} 0q2 8 0 14`, { color: extraColors['monocle'] ?? '#d9b04a', width: 1.3 }) // prettier-ignore
  if (extras.has('hearts')) for (const s of [-1, 1]) pen.path(heartOf(x + s * 6, 0.500, 11.500), { color: extraColors['hearts'] ?? '#e0396a', outline: false }) // prettier-ignore
  if (extras.has('3d')) {
    pen.rect(x - 11.5, -4.5, 23, 8, { color: '#f4f4f0', outline: false }, 2)
    for (const s of [-1, 1]) pen.rect(x + s * 5.6 - 4.2, -3, 8.4, 5, { color: s < 0 ? '#d8382f' : '#2f8fd8', outline: false }, 1)
  }
}
