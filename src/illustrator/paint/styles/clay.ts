/** Claymation-like: everything modelled in soft clay with thumb marks, seams where parts meet, one soft lamp. */
import { SHADED } from '../../pen/pen.ts'
import { noiseTile, tileAt } from '../noise-tile.ts'
import { enrich } from './brushed.ts'
import { boxBlur, eachRow, luminanceOf, relative } from './kernels.ts'
import { lineArt } from './line-art.ts'
import { smoothed } from './smoothed.ts'
import type { Style } from './style.ts'

export const clay: Style = {
  medium: 'clay',
  broad: true,
  pen: { ...SHADED, fill: 'flat' },
  filter(frame, context) {
    const { width, height, data } = frame
    const { scene, subject } = context
    const seams = boxBlur(lineArt(frame, context, { around: 0.5 }), width, height, relative(frame, 0.003))
    const body = boxBlur(new Float32Array(subject), width, height, relative(frame, 0.008), relative(frame, 0.012))
    const smooth = smoothed(frame, 0.006)
    for (let i = 0; i < data.length; i++) if ((subject[i >> 2] as number) < 200) data[i] = smooth.data[i] as number
    enrich(frame, { saturation: 1.15, contrast: 0.98, lift: 6 })
    const tone = boxBlur(luminanceOf(smooth), width, height, relative(frame, 0.004))
    const thumbs = noiseTile(8, 3, scene.seed)
    const skin = noiseTile(64, 2, scene.seed + 1)
    const unit = 1024 / Math.min(width, height)
    const relief = new Float32Array(width * height)
    eachRow(0, height, (y) => {
      for (let x = 0; x < width; x++) {
        const p = y * width + x
        const u = (x * unit) | 0
        const v = (y * unit) | 0
        const thumb = tileAt(thumbs, u, v)
        // Ridges of a fingertip run along the contours of each thumb mark.
        const ridges = Math.sin(thumb * 90) * 0.09 * (tileAt(thumbs, u + 60, v + 90) > 0.52 ? 1 : 0.15)
        relief[p] = (body[p] as number) * 0.03 + (tone[p] as number) * 0.012 - (seams[p] as number) * 3.4 + thumb * 5 + ridges * 3 + tileAt(skin, u, v) * 0.7 // prettier-ignore
      }
    })
    const gain = 0.09 / unit > 0.2 ? 0.2 : 0.16
    eachRow(1, height - 1, (y) => {
      for (let x = 1; x < width - 1; x++) {
        const p = y * width + x
        const gx = (relief[p + 1] as number) - (relief[p - 1] as number)
        const gy = (relief[p + width] as number) - (relief[p - width] as number)
        const slope = -(-gx * 0.6 - gy * 0.8) * gain * (1 / Math.max(0.6, unit))
        const s = slope > 0.5 ? 0.5 : slope < -0.5 ? -0.5 : slope
        const shine = s > 0.16 ? (s - 0.16) * 110 : 0
        const i = p * 4
        const f = 1 + s * 0.9
        data[i] = (data[i] as number) * f + shine
        data[i + 1] = (data[i + 1] as number) * f + shine
        data[i + 2] = (data[i + 2] as number) * f + shine * 0.92
      }
    })
  },
}
