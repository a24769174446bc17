/** The camera: where the frame looks at a moment. Every move starts and ends softly; layers follow by their depth, so that space opens. */
import type { Scene } from '../scene/scene.ts'
import { ease } from './easing.ts'

/** Shift in widths and heights of the picture, and magnification about the centre. */
export type View = { x: number; y: number; zoom: number }

const SPEED = { slow: 0.6, normal: 1, fast: 1.6 }

/** The view `share` (0-1) through the film. */
export function viewAt(scene: Scene, share: number, seconds: number): View {
  const amount = SPEED[scene.camera.speed ?? 'normal']
  const p = scene.film?.loop ? 0.5 - 0.5 * Math.cos(share * Math.PI * 2) : ease.inOut(share)
  switch (scene.camera.move) {
    case 'still':
      return { x: 0, y: 0, zoom: 1 }
    case 'pan-left':
      return { x: -0.05 * amount * (p * 2 - 1), y: 0, zoom: 1.12 }
    case 'pan-right':
      return { x: 0.05 * amount * (p * 2 - 1), y: 0, zoom: 1.12 }
    case 'tilt-up':
      return { x: 0, y: -0.05 * amount * (p * 2 - 1), zoom: 1.12 }
    case 'tilt-down':
      return { x: 0, y: 0.05 * amount * (p * 2 - 1), zoom: 1.12 }
    case 'zoom-in':
      return { x: 0, y: 0, zoom: 1 + 0.3 * amount * p }
    case 'zoom-out':
      return { x: 0, y: 0, zoom: 1 + 0.3 * amount * (1 - p) }
    case 'orbit':
    case 'track':
      return { x: 0.055 * amount * Math.sin((p - 0.5) * Math.PI), y: 0, zoom: 1.12 }
    case 'handheld':
      return {
        x: 0.006 * (Math.sin(seconds * 2.1) + 0.5 * Math.sin(seconds * 5.3)),
        y: 0.006 * (Math.sin(seconds * 1.7 + 1) + 0.4 * Math.sin(seconds * 4.1)),
        zoom: 1.04,
      }
    case 'crane-up':
      return { x: 0, y: -0.06 * amount * (p * 2 - 1), zoom: 1.15 }
    case 'crane-down':
      return { x: 0, y: 0.06 * amount * (p * 2 - 1), zoom: 1.15 }
    case 'gentle':
      return { x: 0, y: 0, zoom: 1.01 + 0.04 * p }
  }
}

/** What a layer at a depth (0 near, 1 far) sees of the view: far things move less. */
export function viewFor(view: View, depth: number): View {
  const nearness = 1 - depth
  return {
    x: view.x * (0.35 + 0.95 * nearness),
    y: view.y * (0.35 + 0.95 * nearness),
    zoom: 1 + (view.zoom - 1) * (0.7 + 0.45 * nearness),
  }
}
