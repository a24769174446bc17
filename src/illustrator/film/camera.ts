/** The camera: where the frame looks at a moment. Every move starts and ends softly; layers follow by their depth, so that space opens. */
import type { Scene } from '../scene/scene.ts'
import { ease } from './easing.ts'
import { partsOf, type Part } from './timeline.ts'

/** Shift in widths and heights of the picture, magnification about the centre, and a swing around the subject (`orbit`) that shifts near and far things apart. */
export type View = { x: number; y: number; zoom: number; orbit: number; subjectDepth: number }

/** Share of the width that layers have to spare on each side. */
export const OVERSCAN = 0.1

const SPEED = { slow: 0.6, normal: 1, fast: 1.5 }
const STILL = { x: 0, y: 0, zoom: 1, orbit: 0 }
/** The whole picture, as it was laid out. */
export const WHOLE: View = { ...STILL, subjectDepth: 0.3 }
type Shift = typeof STILL

/** The view at a moment. Begins with the whole picture, as it was laid out. */
export function viewAt(scene: Scene, seconds: number, durationSeconds: number): View {
  const parts = partsOf(scene, durationSeconds)
  const focus = focusOf(scene)
  let view: Shift = STILL
  for (const part of parts) {
    if (part.from > seconds && part.from > 0) break
    const share = Math.max(0, Math.min(1, (seconds - part.from) / part.seconds))
    const p = scene.film?.loop ? 0.5 - 0.5 * Math.cos(share * Math.PI * 2) : ease.inOut(share)
    const own = moveOf(part, p, Math.max(0, seconds - part.from), { ...focus, isGiven: scene.film?.fromPicture ?? false })
    view = { x: view.x + own.x, y: view.y + own.y, zoom: view.zoom * own.zoom, orbit: view.orbit + own.orbit }
  }
  return { ...withinPicture(view), subjectDepth: focus.depth }
}

/** Never shows what lies beyond the picture: sideways the layers have some to spare, up and down only the magnification gives room. */
function withinPicture(view: Shift): Shift {
  const zoom = Math.max(view.zoom, 1 + 2.1 * Math.abs(view.y), 1 + 2 * Math.max(0, Math.abs(view.x) * 1.3 + Math.abs(view.orbit) - OVERSCAN * 0.9))
  const spare = (zoom - 1) / 2
  const limit = (value: number, room: number): number => Math.max(-room, Math.min(room, value))
  return { x: limit(view.x, spare + OVERSCAN * 0.7), y: limit(view.y, spare * 0.95), zoom, orbit: view.orbit }
} // prettier-ignore

function moveOf({ move, speed }: Part, p: number, seconds: number, focus: { x: number; y: number; isGiven: boolean }): Shift {
  const amount = SPEED[speed]
  const toFocus = (zoom: number): Shift => ({ ...STILL, zoom, x: (focus.x - 0.5) * (zoom - 1) * 0.8, y: (focus.y - 0.5) * (zoom - 1) * 0.8 }) // prettier-ignore
  switch (move) {
    case 'still':
      return STILL
    case 'pan-left':
      return { ...STILL, x: -0.13 * amount * p, zoom: 1 + 0.12 * amount * p }
    case 'pan-right':
      return { ...STILL, x: 0.13 * amount * p, zoom: 1 + 0.12 * amount * p }
    case 'tilt-up':
      return { ...STILL, y: -0.1 * amount * p }
    case 'tilt-down':
      return { ...STILL, y: 0.1 * amount * p }
    case 'zoom-in':
      return toFocus(1 + 0.42 * amount * p)
    case 'zoom-out':
      // Begins near and ends with the whole picture; a given picture is first seen whole.
      return toFocus(1 + 0.42 * amount * (1 - p) * (focus.isGiven ? ease.inOut(Math.min(1, seconds / 0.9)) : 1))
    case 'orbit':
      return { ...STILL, orbit: 0.09 * amount * Math.sin(p * Math.PI), x: 0.02 * Math.sin(p * Math.PI * 2), zoom: 1 + 0.05 * p }
    case 'track':
      return { ...STILL, zoom: 1 + 0.06 * p }
    case 'handheld': {
      const begun = Math.min(1, seconds)
      return {
        ...STILL,
        x: 0.007 * begun * (Math.sin(seconds * 2.1) + 0.5 * Math.sin(seconds * 5.3)),
        y: 0.006 * begun * (Math.sin(seconds * 1.7) + 0.4 * Math.sin(seconds * 4.1)),
        zoom: 1 + 0.03 * begun,
      }
    }
    case 'crane-up':
      return { ...STILL, y: -0.1 * amount * p, zoom: 1 + 0.24 * amount * p }
    case 'crane-down':
      return { ...STILL, y: 0.1 * amount * p, zoom: 1 + 0.24 * amount * p }
    case 'gentle':
      return toFocus(1 + 0.09 * p)
  }
}

/** What the camera cares for: the thing named as focus, else the largest one. */
function focusOf(scene: Scene): { x: number; y: number; depth: number } {
  const named = scene.nodes.find((node) => node.id === scene.camera.focus || node.concept === scene.camera.focus)
  const all = (named ? [named] : scene.nodes).flatMap((node) => node.placed ?? [])
  const main = all.toSorted((a, b) => b.width * b.height - a.width * a.height)[0]
  return main
    ? { x: Math.max(0, Math.min(1, main.x + main.width / 2)), y: Math.max(0, Math.min(1, main.y + main.height / 2)), depth: main.depth }
    : { x: 0.5, y: 0.5, depth: 0.3 }
} // prettier-ignore

/** What a layer at a depth (0 near, 1 far) sees of the view: far things move less; in an orbit near and far go opposite ways around the subject. */
export function viewFor(view: View, depth: number): { x: number; y: number; zoom: number } {
  const nearness = 1 - depth
  return {
    x: view.x * (0.35 + 0.95 * nearness) + view.orbit * (view.subjectDepth - depth),
    y: view.y * (0.6 + 0.55 * nearness),
    zoom: 1 + (view.zoom - 1) * (0.7 + 0.45 * nearness),
  }
}
