/** Impressionist: short broken dabs of purer colour, light before line. */
import { SHADED } from '../../pen/pen.ts'
import { enrich } from './brushed.ts'
import { flowOf } from './flow.ts'
import { paintStrokes } from './strokes.ts'
import type { Style } from './style.ts'

export const impressionist: Style = {
  medium: 'impressionist',
  pen: SHADED,
  filter(frame, { scene }) {
    enrich(frame, { saturation: 1.32, contrast: 0.95, lift: 10 })
    paintStrokes(frame, flowOf(frame, scene.seed, 0.9), scene.seed, {
      layers: [
        { size: 30, long: 1.8, spacing: 0.75, threshold: 0 },
        { size: 15, long: 2, spacing: 0.7, threshold: 8 },
        { size: 7.2, long: 2, spacing: 0.8, threshold: 30 },
      ],
      jitter: { light: 15, color: 17 },
      bristle: 0.55,
      relief: 0.8,
      opacity: 0.94,
    })
  },
}
