/** Claymation-like: everything modelled in soft clay with thumb marks, seams where parts meet, one soft lamp. */
import { SHADED } from '../../pen/pen.ts'
import { noiseTile, TILE, tileAt, type NoiseTile } from '../noise-tile.ts'
import { enrich } from './brushed.ts'
import { doubledFloats, halvedFloats } from './half-size.ts'
import { boxBlur, eachRow, luminanceOf, relative, shrunk } from './kernels.ts'
import { lineArt } from './line-art.ts'
import { smoothed } from './smoothed.ts'
import type { Frame, Style } from './style.ts'

export const clay: Style = {
  medium: 'clay',
  broad: true,
  pen: { ...SHADED, fill: 'flat' },
  filter(frame, context) {
    const { width, height, data } = frame
    const { scene, subject } = context
    const seams = lineArt(frame, context, { around: 0.5, soft: true })
    const smooth = smoothed(frame, 0.006)
    const [pixels, smoothPixels] = [new Uint32Array(data.buffer, data.byteOffset), new Uint32Array(smooth.data.buffer)]
    for (let p = 0; p < subject.length; p++) if ((subject[p] as number) < 200) pixels[p] = smoothPixels[p] as number
    enrich(frame, { saturation: 1.15, contrast: 0.98, lift: 6 })
    const relief = bodies(smooth, subject, seams)
    const marks = marksOfHands(scene.seed)
    const unit = 1024 / Math.min(width, height)
    eachRow(0, height, (y) => {
      const v = (y * unit) | 0
      for (let x = 0, p = y * width; x < width; x++, p++) relief[p] = (relief[p] as number) + tileAt(marks, (x * unit) | 0, v)
    })
    const steep = (0.09 / unit > 0.2 ? 0.2 : 0.16) / Math.max(0.6, unit)
    eachRow(1, height - 1, (y) => {
      for (let x = 1; x < width - 1; x++) {
        const p = y * width + x
        const gx = (relief[p + 1] as number) - (relief[p - 1] as number)
        const gy = (relief[p + width] as number) - (relief[p - width] as number)
        const slope = (gx * 0.6 + gy * 0.8) * steep
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

/** How high the clay stands: things bulge, light parts a little, seams are pressed in. Smooth, so that half size will do for a large picture. */
function bodies(smooth: Frame, subject: Uint8ClampedArray, seams: Float32Array): Float32Array {
  const half = Math.min(smooth.width, smooth.height) > 500
  const tones = luminanceOf(half ? shrunk(smooth, 2) : smooth)
  const size = half ? { width: Math.ceil(smooth.width / 2), height: Math.ceil(smooth.height / 2) } : smooth
  const { width, height } = size
  // A seam softened by halving needs less.
  const pressed = boxBlur(half ? halvedFloats(seams, smooth) : seams, width, height, relative(size, half ? 0.002 : 0.003))
  const body = boxBlur(half ? halvedFloats(subject, smooth) : new Float32Array(subject), width, height, relative(size, 0.008), relative(size, 0.012)) // prettier-ignore
  const tone = boxBlur(tones, width, height, relative(size, 0.004))
  for (let p = 0; p < tone.length; p++)
    tone[p] = (body[p] as number) * 0.03 + (tone[p] as number) * 0.012 - (pressed[p] as number) * 3.4
  return half ? doubledFloats(tone, size, smooth) : tone
}

/** The relief of thumb marks, of the ridges in them and of the skin, as a tile. */
function marksOfHands(seed: number): NoiseTile {
  const thumbs = noiseTile(8, 3, seed)
  const skin = noiseTile(64, 2, seed + 1)
  const marks = new Float32Array(TILE * TILE)
  eachRow(0, TILE, (y) => {
    for (let x = 0; x < TILE; x++) {
      const thumb = tileAt(thumbs, x, y)
      // Ridges of a fingertip run along the contours of each thumb mark.
      const ridges = Math.sin(thumb * 90) * 0.09 * (tileAt(thumbs, x + 60, y + 90) > 0.52 ? 1 : 0.15)
      marks[y * TILE + x] = thumb * 5 + ridges * 3 + tileAt(skin, x, y) * 0.7
    }
  })
  return marks
}
