/** Oil on canvas: broad bristled strokes that follow the form, finer where there is more to say, light raking over the paint. */
import { SHADED } from '../../pen/pen.ts'
import { enrich } from './brushed.ts'
import { flowOf } from './flow.ts'
import { paintStrokes } from './strokes.ts'
import type { Style } from './style.ts'

export const oil: Style = {
  medium: 'oil',
  broad: true,
  pen: SHADED,
  filter(frame, { scene }) {
    enrich(frame, { saturation: 1.16, contrast: 1.04 })
    paintStrokes(frame, flowOf(frame, scene.seed, 0.5), scene.seed, {
      layers: [
        { size: 30, long: 3, spacing: 0.8, threshold: 0 },
        { size: 13, long: 3.4, spacing: 0.8, threshold: 12 },
        { size: 6, long: 3, spacing: 0.85, threshold: 20 },
        { size: 3.2, long: 2.4, spacing: 0.95, threshold: 30 },
      ],
      jitter: { light: 9, color: 6 },
      bristle: 0.7,
      relief: 1,
      opacity: 0.9,
    })
  },
}
