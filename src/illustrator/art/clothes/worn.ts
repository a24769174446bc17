/** Clothes on animals: hats on heads, glasses before eyes, scarves round necks, drawn in the frame of each rig's head. */
import { mix, shade, type Pen, type Point } from '../../pen/pen.ts'
import { tube } from '../curves.ts'
import type { Look } from '../drawable.ts'
import { heartOf } from '../outlines.ts'
import { wearHat } from '../people/hats.ts'
import { FACEWEAR, HEADWEAR, NECKWEAR } from './wearing.data.ts'

/** Where and how large the head and neck of an animal are, in its rig's coordinates. */
export type HeadFrame = {
  /** Middle of the skull, its radius, and its tilt in degrees clockwise. */
  at: Point
  radius: number
  tilt: number
  /** The eyes in the head's frame (before the tilt), the nearer one first. */
  eyes: readonly Point[]
  /** Size of a lens. */
  lens: number
  /** Below the eyes and in front: where a mask over mouth and nose sits, in the head's frame. */
  muzzle: Point
  /** A point of the neck, the width there, and the direction along the neck in degrees (90 hangs straight down). */
  neck: Point
  neckWidth: number
  neckTurn: number
  /** The frame of hats: their middle above the skull and their scale against a person's head. */
  hat?: { at: Point; scale: number; turn?: number }
}

/** The frame of a head that is a plain round: its top, the middle between its eyes, half their distance, and how wide the top is. */
export function plainFrame(top: Point, eyes: Point, gap: number, wide: number, frontal = true): HeadFrame {
  const lens = Math.max(3, frontal ? gap * 0.82 : wide * 0.2)
  const scale = wide / 32
  return {
    at: eyes,
    radius: wide / 2,
    tilt: 0,
    eyes: frontal ? [[gap, 0], [-gap, 0]] : [[0, 0]],
    lens,
    muzzle: [frontal ? 0 : -wide * 0.2, wide * 0.3],
    neck: [eyes[0] + (frontal ? 0 : wide * 0.3), eyes[1] + wide * 0.5],
    neckWidth: wide,
    neckTurn: 90,
    hat: { at: [top[0] - eyes[0], top[1] - eyes[1] + 12 * scale], scale },
  }
} // prettier-ignore

/** Draws the worn things that belong to head and neck. */
export function drawWorn(pen: Pen, wears: Look['wears'], frame: HeadFrame): void {
  for (const { concept, color } of wears) {
    const neck = NECKWEAR[concept]
    if (neck) aroundNeck(pen, neck[0], color ?? neck[1], frame)
  }
  pen.at(frame.at[0], frame.at[1], { rotate: frame.tilt }, () => {
    for (const { concept, color } of wears) {
      const face = FACEWEAR[concept]
      if (face) overFace(pen, face[0], color ?? face[1], frame)
    }
    for (const { concept, color } of wears) {
      const hat = HEADWEAR[concept]
      if (!hat || NECKWEAR[concept]) continue
      const { at, scale, turn = 0 } = frame.hat ?? { at: [0, 0], scale: frame.radius / 15 }
      pen.at(at[0], at[1], { scale, rotate: turn }, () => wearHat(pen, hat[0], color ?? hat[1]))
    }
  })
}

function overFace(pen: Pen, kind: (typeof FACEWEAR)[string][0], color: string, { eyes, lens, muzzle, radius }: HeadFrame): void {
  const [near, far] = eyes as [Point, Point?]
  const stroke = { color, width: Math.max(1.2, lens * 0.24) }
  const rim = ([x, y]: Point, squeeze: number): void =>
    pen.line(`M${x - lens * squeeze} ${y}a${lens * squeeze} ${lens} 0 1 0 ${lens * 2 * squeeze} 0a${lens * squeeze} ${lens} 0 1 0 ${-lens * 2 * squeeze} 0`, stroke) // prettier-ignore
  const frontal = far !== undefined && Math.abs(far[1] - near[1]) < lens && far[0] * near[0] < 0
  const squeeze = frontal ? 1 : 0.62
  const bridge = (): void => {
    if (far) pen.line([[near[0] - Math.sign(near[0] - far[0]) * lens, near[1] - lens * 0.2], [far[0] + Math.sign(near[0] - far[0]) * lens * squeeze, far[1] - lens * 0.2]], stroke) // prettier-ignore
    if (!frontal) pen.line([[near[0] + lens, near[1]], [radius * 0.72, near[1] - radius * 0.1]], stroke) // prettier-ignore
  }
  switch (kind) {
    case 'glasses':
      for (const eye of eyes) pen.ellipse(eye[0], eye[1], lens * (eye === far ? squeeze : 1), lens, { color: '#dff1fa', alpha: 0.28, outline: false }) // prettier-ignore
      rim(near, 1)
      if (far) rim(far, squeeze)
      return bridge()
    case 'monocle':
      rim(near, 1)
      return pen.line(`M${near[0] + lens} ${near[1]}q${lens * 0.8} ${lens * 2} ${-lens * 0.2} ${lens * 3.4}`, { color, width: stroke.width * 0.7 }) // prettier-ignore
    case 'sunglasses':
    case '3d':
    case 'hearts':
      bridge()
      for (const eye of eyes) {
        const wide = lens * (eye === far ? squeeze : 1) * 1.16
        const tint = kind === '3d' ? (eye === far ? '#d8382f' : '#2f8fd8') : color
        if (kind === 'hearts') pen.path(heartOf(eye[0], eye[1], wide * 2.5), tint)
        else pen.path(`M${eye[0] - wide} ${eye[1] - lens * 0.8}H${eye[0] + wide}C${eye[0] + wide * 1.1} ${eye[1] + lens * 0.6} ${eye[0] + wide * 0.5} ${eye[1] + lens} ${eye[0]} ${eye[1] + lens}C${eye[0] - wide * 0.5} ${eye[1] + lens} ${eye[0] - wide * 1.1} ${eye[1] + lens * 0.6} ${eye[0] - wide} ${eye[1] - lens * 0.8}Z`, tint) // prettier-ignore
        pen.line([[eye[0] - wide * 0.5, eye[1] - lens * 0.35], [eye[0] - wide * 0.1, eye[1] + lens * 0.2]], { color: '#ffffff', width: lens * 0.2, alpha: 0.6 }) // prettier-ignore
      }
      return
    case 'goggles':
    case 'vr': {
      const left = Math.min(...eyes.map(([x]) => x)) - lens * 1.2
      const right = Math.max(...eyes.map(([x]) => x)) + lens * 1.4
      pen.line([[right - lens * 0.4, near[1]], [radius * 0.9, near[1] - radius * 0.12]], { color: '#3a3d45', width: lens * 0.8 }) // prettier-ignore
      pen.rect(left, near[1] - lens * 1.2, right - left, lens * 2.4, color, lens * 0.8)
      if (kind === 'vr') pen.rect(left + lens * 0.5, near[1] - lens * 0.6, right - left - lens, lens * 1.2, { color: '#23262d', outline: false }, lens * 0.4) // prettier-ignore
      else for (const eye of eyes) pen.ellipse(eye[0], eye[1], lens * 0.8 * (eye === far ? squeeze : 1), lens * 0.8, { color: '#8fd0ee', outline: false }) // prettier-ignore
      return
    }
    case 'eye patch':
      pen.line([[near[0] - radius * 0.5, near[1] - lens * 1.9], [near[0] + radius * 1.1, near[1] + lens * 0.4]], { color, width: lens * 0.35 }) // prettier-ignore
      return pen.ellipse(near[0], near[1], lens * 1.1, lens * 1.15, color)
    case 'eyemask': {
      const left = Math.min(...eyes.map(([x]) => x)) - lens * 1.5
      const right = Math.max(...eyes.map(([x]) => x)) + lens * 2
      const y = near[1]
      pen.path(`M${left} ${y - lens * 1.2}Q${(left + right) / 2} ${y - lens * 0.8} ${right} ${y - lens * 1.6}C${right} ${y + lens} ${near[0] + lens} ${y + lens * 1.5} ${(left + right) / 2} ${y + lens * 0.8}C${left + lens} ${y + lens * 1.6} ${left} ${y + lens} ${left} ${y - lens * 1.2}Z`, color) // prettier-ignore
      for (const eye of eyes) {
        pen.ellipse(eye[0], eye[1], lens * 0.72 * (eye === far ? squeeze : 1), lens * 0.66, { color: '#ffffff', outline: false })
        pen.circle(eye[0], eye[1], lens * 0.36 * (eye === far ? squeeze : 1), { color: '#1f1a1c', outline: false })
      }
      return
    }
    case 'mask':
      pen.line([muzzle, [radius * 0.7, -radius * 0.1]], { color: shade(color, -0.1), width: lens * 0.3 }) // prettier-ignore
      return pen.ellipse(muzzle[0], muzzle[1], radius * 0.62, radius * 0.52, color, 14)
  }
}

function aroundNeck(pen: Pen, kind: (typeof NECKWEAR)[string][0], color: string, frame: HeadFrame): void {
  const w = frame.neckWidth
  pen.at(frame.neck[0], frame.neck[1], { rotate: frame.neckTurn - 90 }, () => {
    switch (kind) {
      case 'scarf':
        pen.path(tube([[-w * 0.1, w * 0.1], [-w * 0.2, w * 0.55], [-w * 0.08, w * 1.15]], [w * 0.36, w * 0.38, w * 0.4]), shade(color, -0.06)) // prettier-ignore
        for (const x of [-0.22, -0.08, 0.06]) pen.line([[w * x, w * 1.2], [w * x, w * 1.36]], { color: shade(color, -0.06), width: w * 0.07 }) // prettier-ignore
        pen.path(tube([[-w * 0.6, -w * 0.02], [0, w * 0.12], [w * 0.6, -w * 0.02]], [w * 0.36, w * 0.46, w * 0.36]), color)
        return pen.line(`M${-w * 0.5} ${w * 0.06}Q0 ${w * 0.2} ${w * 0.5} ${w * 0.04}`, { color: mix(color, '#ffffff', 0.4), width: w * 0.07 }) // prettier-ignore
      case 'bandana':
        pen.polygon([[-w * 0.56, -w * 0.1], [w * 0.56, -w * 0.1], [-w * 0.14, w * 0.8]], color) // prettier-ignore
        for (const [x, y] of [[-0.24, 0.08], [0.08, 0.06], [-0.12, 0.36]] as const) pen.circle(w * x, w * y, w * 0.05, { color: '#ffffff', outline: false }) // prettier-ignore
        return
      case 'tie':
        pen.path(tube([[-w * 0.54, 0], [0, w * 0.08], [w * 0.54, 0]], [w * 0.16, w * 0.18, w * 0.16]), '#fbfbf8') // prettier-ignore
        return pen.polygon([[-w * 0.26, w * 0.02], [-w * 0.02, w * 0.02], [-w * 0.06, w * 0.2], [w * 0.06, w * 0.86], [-w * 0.14, w * 1.08], [-w * 0.34, w * 0.86], [-w * 0.22, w * 0.2]], color) // prettier-ignore
      case 'bow tie':
        pen.path(tube([[-w * 0.52, 0], [0, w * 0.08], [w * 0.52, 0]], [w * 0.12, w * 0.13, w * 0.12]), color) // prettier-ignore
        for (const s of [-1, 1]) pen.path(`M${-w * 0.12} ${w * 0.1}L${-w * 0.12 + s * w * 0.42} ${-w * 0.14}V${w * 0.36}Z`, color)
        return pen.circle(-w * 0.12, w * 0.11, w * 0.1, shade(color, -0.1))
      case 'collar':
      case 'medal':
      case 'necklace':
        if (kind === 'necklace') for (let i = 0; i < 9; i++) pen.circle(-w * 0.5 + (i * w) / 8, w * (0.02 + 0.26 * Math.sin((i / 8) * Math.PI)), w * 0.07, { color, round: true }) // prettier-ignore
        else pen.path(tube([[-w * 0.54, 0], [0, w * 0.1], [w * 0.54, 0]], [w * 0.15, w * 0.17, w * 0.15]), kind === 'medal' ? '#3f6fc0' : color) // prettier-ignore
        if (kind === 'medal') pen.line([[-w * 0.08, w * 0.1], [-w * 0.1, w * 0.5]], { color: '#3f6fc0', width: w * 0.16 }) // prettier-ignore
        return pen.circle(-w * 0.1, w * (kind === 'medal' ? 0.62 : 0.3), w * (kind === 'medal' ? 0.22 : 0.12), { color: kind === 'necklace' ? mix(color, '#c8243c', 0.5) : '#f2c53d', round: true }) // prettier-ignore
      case 'ruff':
      case 'lei':
        for (let i = 0; i < 7; i++) pen.circle(-w * 0.56 + (i * w * 1.12) / 6, w * (0.02 + 0.14 * Math.sin((i / 6) * Math.PI)), w * 0.17, { color: kind === 'lei' ? (['#f08fb2', '#fdfdfb', '#f6c93c'][i % 3] as string) : i % 2 ? color : shade(color, -0.05), round: true }) // prettier-ignore
    }
  })
}
