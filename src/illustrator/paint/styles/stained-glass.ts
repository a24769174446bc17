/** Stained glass: panes of glowing colour leaded together, lead around every thing, details painted on the glass. */
import { noiseTile, tileAt } from '../noise-tile.ts'
import { cellColors, cellsOf } from './cells.ts'
import { boxBlur, luminanceOf, relative } from './kernels.ts'
import type { Style } from './style.ts'

export const stainedGlass: Style = {
  medium: 'stained-glass',
  pen: { fill: 'flat', line: { color: '#121216', widthPx: 3.4 }, lightFrom: -1 },
  filter(frame, context) {
    const { width, height, data } = frame
    const { scene, subject } = context
    const unit = Math.min(width, height)
    const cells = cellsOf(width, height, { seed: scene.seed, subject, size: unit / 15, thingSize: unit / 13, jitter: 0.8 })
    const colors = cellColors(data, cells)
    const details = context.lines()
    const light = luminanceOf(frame)
    const soft = boxBlur(light, width, height, relative(frame, 0.01))
    const busy = boxBlur(new Float32Array(details), width, height, relative(frame, 0.014))
    const pane = noiseTile(16, 4, scene.seed)
    const bubbles = noiseTile(64, 2, scene.seed + 1)
    // Glass is lit from behind, whatever the hour.
    let mean = 0
    for (let p = 0; p < light.length; p += 7) mean += light[p] as number
    const exposure = Math.max(1, Math.min(2.4, 118 / (mean / (light.length / 7) + 1)))
    const lead = unit * 0.0036
    const reach = Math.max(2, Math.round(unit * 0.0034))
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const p = y * width + x
        const i = p * 4
        const inside = (subject[p] as number) > 128
        const k = (cells.of[p] as number) * 3
        const border = ((subject[p + reach] ?? 0) > 128) !== inside || ((subject[p - reach] ?? 0) > 128) !== inside || ((subject[p + reach * width] ?? 0) > 128) !== inside || ((subject[p - reach * width] ?? 0) > 128) !== inside // prettier-ignore
        const m = cells.margin[p] as number
        const painted = inside ? (details[p] as number) / 255 : 0
        const streak = tileAt(pane, x, y * 2) + (tileAt(bubbles, x, y) - 0.5) * 0.3
        const glow = (0.72 + streak * 0.5 + ((soft[p] as number) / 255) * 0.12) * exposure
        const rim = m < lead * 3 ? 0.72 + (m / (lead * 3)) * 0.28 : 1
        // Things keep their own colours within a pane, so that faces stay faces.
        const own = inside ? 0.62 : 0
        const r = (colors[k] as number) * (1 - own) + (data[i] as number) * own
        const g = (colors[k + 1] as number) * (1 - own) + (data[i + 1] as number) * own
        const b = (colors[k + 2] as number) * (1 - own) + (data[i + 2] as number) * own
        const grey = (r + g + b) / 3
        // Where much is painted, as on faces, no lead runs across.
        const leaded = border || m < (inside ? lead * Math.max(0, 0.8 - (busy[p] as number) / 34) : lead)
        if (leaded) {
          const shine = m < lead * 0.4 && !border ? 34 : 16
          data[i] = shine + 8
          data[i + 1] = shine + 8
          data[i + 2] = shine + 12
          continue
        }
        const f = glow * rim * (1 - painted * 0.9)
        data[i] = (grey + (r - grey) * 1.75) * f + 8
        data[i + 1] = (grey + (g - grey) * 1.75) * f + 6
        data[i + 2] = (grey + (b - grey) * 1.75) * f + 4
      }
    }
  },
}
