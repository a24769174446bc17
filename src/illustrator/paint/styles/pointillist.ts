/** Pointillist: dots of pure colour on light ground that mix in the eye. */
import { SHADED } from '../../pen/pen.ts'
import { enrich } from './brushed.ts'
import { flowOf } from './flow.ts'
import { paintStrokes } from './strokes.ts'
import type { Style } from './style.ts'

export const pointillist: Style = {
  medium: 'pointillist',
  pen: SHADED,
  filter(frame, { scene }) {
    enrich(frame, { saturation: 1.5, contrast: 1.04, lift: 6 })
    const brush = { jitter: { light: 12, color: 34 }, bristle: 0, relief: 0, opacity: 0.96, round: true }
    paintStrokes(frame, flowOf(frame, scene.seed, 1), scene.seed, {
      ...brush,
      layers: [
        { size: 12, long: 1, spacing: 0.62, threshold: 0 },
        { size: 7, long: 1, spacing: 0.8, threshold: 14 },
        { size: 4.8, long: 1, spacing: 0.9, threshold: 40 },
      ],
    }, [238, 230, 212]) // prettier-ignore
  },
}
