/** In the manner of Van Gogh: long thick strokes that swirl through sky and ground, strong blue and yellow, dark blue contours. */
import { SHADED } from '../../pen/pen.ts'
import { enrich, layInk } from './brushed.ts'
import { flowOf } from './flow.ts'
import { lineArt } from './line-art.ts'
import { paintStrokes } from './strokes.ts'
import type { Style } from './style.ts'

export const vanGogh: Style = {
  medium: 'van-gogh',
  broad: true,
  pen: SHADED,
  filter(frame, context) {
    const { seed } = context.scene
    enrich(frame, { saturation: 1.5, contrast: 1.06 })
    layInk(frame, lineArt(frame, context, { around: 0.5, soft: true }), [24, 36, 84], 0.85)
    paintStrokes(frame, flowOf(frame, seed, 2.2, 4), seed, {
      layers: [
        { size: 24, long: 5, spacing: 1, threshold: 0 },
        { size: 12, long: 6, spacing: 1.05, threshold: 9 },
        { size: 5, long: 4, spacing: 1, threshold: 42 },
      ],
      jitter: { light: 27, color: 17 },
      bristle: 0.85,
      relief: 1.5,
      opacity: 0.95,
    })
  },
}
