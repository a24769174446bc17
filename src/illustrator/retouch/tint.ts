/** Colour of one region: the hue goes over, light and dark stay. */
import { brightnessOf, mixed, perPixel, rgbOf, type Rgb } from './per-pixel.ts'
import { ramp } from './ramp.ts'
import type { Raster } from './retouch.ts'

/** The weighted pixels in a colour; `amount` 1 is all of it, less keeps some of their own. */
export function tinted(picture: Raster, weights: Float32Array, paint: { color: string; amount: number }): Raster {
  const target = rgbOf(paint.color)
  const light = brightnessOf(target)
  return perPixel(picture, (rgb, { i }) =>
    mixed(rgb, inColour(target, light, brightnessOf(rgb)), (weights[i] as number) * paint.amount),
  )
}

/** The colour as bright as `wanted`: darker by scaling, lighter toward white. */
function inColour(color: Rgb, light: number, wanted: number): Rgb {
  // Meeting halfway keeps a pale sky from turning to mud under a deep colour, and the shading visible.
  const at = wanted * 0.75 + light * 0.25
  if (at <= light) return mixed([0, 0, 0], color, at / Math.max(1, light))
  return mixed(color, [255, 255, 255], (at - light) / Math.max(1, 255 - light))
}

/** The picture in grey but for what has nearly the hue of `color`. */
export function oneColourKept(picture: Raster, color: string): Raster {
  const wanted = hueOf(rgbOf(color))
  return perPixel(picture, (rgb) => {
    const l = brightnessOf(rgb)
    const { hue, chroma } = hueOf(rgb)
    const apart = Math.abs(((hue - wanted.hue + 540) % 360) - 180)
    return mixed([l, l, l], rgb, (1 - ramp(apart, 24, 42)) * ramp(chroma, 22, 50))
  })
}

function hueOf([r, g, b]: Rgb): { hue: number; chroma: number } {
  const most = Math.max(r, g, b)
  const chroma = most - Math.min(r, g, b)
  if (chroma === 0) return { hue: 0, chroma }
  const sixth = most === r ? ((g - b) / chroma + 6) % 6 : most === g ? (b - r) / chroma + 2 : (r - g) / chroma + 4
  return { hue: sixth * 60, chroma }
}
