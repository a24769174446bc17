/** Gouache: opaque matt paint in broad flat touches, chalky lights, no black. */
import { SHADED } from '../../pen/pen.ts'
import { noiseTile, tileAt } from '../noise-tile.ts'
import { enrich } from './brushed.ts'
import { flowOf } from './flow.ts'
import { paintStrokes } from './strokes.ts'
import type { Frame, Style } from './style.ts'

export const gouache: Style = {
  medium: 'gouache',
  broad: true,
  pen: { ...SHADED, fill: 'flat' },
  filter(frame, { scene }) {
    enrich(frame, { saturation: 1.08, contrast: 0.88, lift: 14 })
    posterise(frame)
    paintStrokes(frame, flowOf(frame, scene.seed, 0.3), scene.seed, {
      layers: [
        { size: 44, long: 2, spacing: 0.85, threshold: 0 },
        { size: 18, long: 2.2, spacing: 0.85, threshold: 12 },
        { size: 7, long: 2.2, spacing: 0.95, threshold: 17 },
        { size: 3, long: 2.2, spacing: 0.95, threshold: 32 },
      ],
      jitter: { light: 5, color: 3 },
      bristle: 0.24,
      relief: 0.12,
      opacity: 0.97,
    })
    chalk(frame, scene.seed)
  },
}

/** Tones in steps: mixed paint, not light. */
function posterise({ data }: Frame): void {
  for (let i = 0; i < data.length; i += 4) {
    const l = (data[i] as number) * 0.3 + (data[i + 1] as number) * 0.59 + (data[i + 2] as number) * 0.11
    const step = (Math.round(l / 20) * 20 + 4) / (l + 4)
    data[i] = (data[i] as number) * step
    data[i + 1] = (data[i + 1] as number) * step
    data[i + 2] = (data[i + 2] as number) * step
  }
}

function chalk({ width, height, data }: Frame, seed: number): void {
  const grain = noiseTile(128, 2, seed)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * 4
      const tooth = (tileAt(grain, x, y) - 0.5) * 12
      data[i] = (data[i] as number) + tooth + 3
      data[i + 1] = (data[i + 1] as number) + tooth + 2
      data[i + 2] = (data[i + 2] as number) + tooth
    }
  }
}
