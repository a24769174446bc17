/**
 * Colours as people see them: OKLCH, so that lighter and darker keep their hue.
 * Conversion matrices: Björn Ottosson, "A perceptual color space for image processing" (2020), public domain.
 */

/** Lightness 0-1, chroma 0-0.4, hue in radians. */
export type Oklch = { l: number; c: number; h: number }

/** Parses `#rgb` or `#rrggbb`; throws on anything else. */
export function parseHex(hex: string): [red: number, green: number, blue: number] {
  const long = /^#[0-9a-f]{3}$/i.test(hex) ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex
  if (!/^#[0-9a-f]{6}$/i.test(long)) throw new Error(`not a hex colour: ${hex}`)
  const value = Number.parseInt(long.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

/** Writes 0-255 channels as `#rrggbb`, clamped. */
export function toHex(red: number, green: number, blue: number): string {
  const byte = (v: number) =>
    Math.max(0, Math.min(255, Math.round(v)))
      .toString(16)
      .padStart(2, '0')
  return `#${byte(red)}${byte(green)}${byte(blue)}`
}

const toLinear = (v: number): number => (v <= 10.31475 ? v / 3294.6 : ((v / 255 + 0.055) / 1.055) ** 2.4)
const fromLinear = (v: number): number => 255 * (v <= 0.0031308 ? 12.92 * v : 1.055 * Math.max(0, v) ** (1 / 2.4) - 0.055)

/** sRGB bytes to OKLCH. */
export function toOklch(red: number, green: number, blue: number): Oklch {
  const [r, g, b] = [toLinear(red), toLinear(green), toLinear(blue)]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return { l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, c: Math.hypot(a, bb), h: Math.atan2(bb, a) }
}

/** OKLCH to sRGB bytes, clamped to the gamut. */
export function fromOklch({ l, c, h }: Oklch): [number, number, number] {
  const [a, b] = [c * Math.cos(h), c * Math.sin(h)]
  const x = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const y = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const z = (l - 0.0894841775 * a - 1.291485548 * b) ** 3
  const clamp = (v: number) => Math.max(0, Math.min(255, v))
  return [
    clamp(fromLinear(4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z)),
    clamp(fromLinear(-1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z)),
    clamp(fromLinear(-0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z)),
  ]
}

/** The same colour, lighter (positive) or darker (negative); `amount` is OKLCH lightness, about -0.3 to 0.3. */
export function shade(hex: string, amount: number): string {
  const color = toOklch(...parseHex(hex))
  const l = Math.max(0, Math.min(1, color.l + amount))
  return toHex(...fromOklch({ ...color, l }))
}

/** A colour between two, 0 is the first and 1 the second. */
export function mix(from: string, to: string, amount: number): string {
  const [a, b] = [parseHex(from), parseHex(to)]
  return toHex(a[0] + (b[0] - a[0]) * amount, a[1] + (b[1] - a[1]) * amount, a[2] + (b[2] - a[2]) * amount)
}

/** `#rrggbb` with an alpha of 0-1, as CSS. */
export function withAlpha(hex: string, alpha: number): string {
  const [r, g, b] = parseHex(hex)
  return `rgba(${r},${g},${b},${Math.max(0, Math.min(1, alpha))})`
}
