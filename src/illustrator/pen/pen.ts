/**
 * The pen: the one visual language of every drawing. Drawables say shapes and colours; the pen decides how a shape looks: softly
 * shaded, flat, inked, as a bare outline (blueprint, neon) or as a silhouette (shadows, stencils). So one drawing serves all styles.
 * Coordinates are the drawable's own units, y down.
 */
import { Path2D, type SKRSContext2D } from '@napi-rs/canvas'
import { mix, shade, withAlpha } from './color.ts'
import { stampOf, type Raster } from './stamp.ts'

export { createCanvas, type Canvas, type SKRSContext2D } from '@napi-rs/canvas'
export { borrowCanvas, borrowFloats, borrowingCanvases, releaseCanvas, scratchPixels } from './lending.ts'
export { reachOf, type Reach } from './measuring-pen.ts'
export { fromOklch, mix, parseHex, shade, toHex, toOklch, type Oklch } from './color.ts'

/** How shapes are rendered; chosen by the picture's style. */
export type PenStyle = {
  fill: 'shaded' | 'flat' | 'silhouette' | 'none'
  /** An outline around every shape, in pixels of the finished sprite. `darker` takes the shape's own colour, darkened. */
  line?: { color: string; widthPx: number }
  /** Colour of silhouettes, and of the fill behind bare outlines. */
  paper?: string
  /** Maps every colour, for styles with a palette of their own. */
  tone?: (hex: string) => string
  /** The side the light comes from: -1 left, 1 right. */
  lightFrom: -1 | 1
}

export const SHADED: PenStyle = { fill: 'shaded', lightFrom: -1 }

/** What a shape is painted with: a colour, or a colour with options. */
export type Paint =
  | string
  | {
      color: string
      /** Other end of a top-to-bottom gradient (`color` is the top). */
      to?: string
      /** Contrast of the soft shading, 0 none, 1 usual, 2 strong (a ball, metal). */
      volume?: number
      alpha?: number
      /** `false`: a detail that never gets an outline (a highlight, a blush). */
      outline?: boolean
      /** Radial shading, as on a ball. */
      round?: boolean
      /** Light of its own: unaffected by night, drawn with a halo of this many units. */
      glow?: number
    }

export type StrokePaint = { color: string; width: number; alpha?: number; cap?: 'round' | 'butt' | 'square'; dash?: number[] }

export type Point = readonly [x: number, y: number]

export type TextPaint = {
  color: string
  /** Height of the capitals and their leading, in units. */
  size: number
  font?: FontName
  align?: 'left' | 'center' | 'right'
  /** Longest line in units; the type is made smaller to fit. */
  maxWidth?: number
  bold?: boolean
  glow?: number
}

export type FontName = 'sans' | 'serif' | 'hand' | 'comic' | 'stencil' | 'mono' | 'display' | 'pixel'

export type Pen = {
  /** A closed or open area given as SVG path data, e.g. `M0 0C10 0 20 10 20 20Z`. */
  path(data: string, paint: Paint): void
  ellipse(cx: number, cy: number, rx: number, ry: number, paint: Paint, rotationDegrees?: number): void
  circle(cx: number, cy: number, radius: number, paint: Paint): void
  rect(x: number, y: number, width: number, height: number, paint: Paint, radius?: number): void
  polygon(points: readonly Point[], paint: Paint): void
  /** A stroke along SVG path data or points. */
  line(along: string | readonly Point[], paint: StrokePaint): void
  /** A tapering limb through points: round ends and joints, a width at each point. */
  limb(points: readonly Point[], widths: readonly number[], paint: Paint): void
  text(words: string, x: number, y: number, paint: TextPaint): void
  /** A picture of pixels; plain styles show its shape in one colour. */
  stamp(picture: Raster, x: number, y: number, width: number, height: number): void
  /** Draws with another origin, scale, and rotation (degrees, clockwise). */
  at(
    x: number,
    y: number,
    options: { scale?: number; scaleX?: number; scaleY?: number; rotate?: number; alpha?: number },
    draw: () => void,
  ): void
  /** Draws only inside the given area. */
  inside(data: string, draw: () => void): void
  /** True when the style shows only silhouettes or outlines, so that inner details may be left out. */
  readonly plain: boolean
}

/** A pen on a canvas context whose current transform maps drawable units to pixels; `pixelsPerUnit` keeps outlines even. */
export function makePen(context: SKRSContext2D, style: PenStyle, pixelsPerUnit: number): Pen {
  const tone = style.tone ?? ((hex: string) => hex)
  const lineWidth = (style.line?.widthPx ?? 0) / pixelsPerUnit

  const fillPath = (path: Path2D, paint: Paint): void => {
    const options = typeof paint === 'string' ? { color: paint } : paint
    const alpha = options.alpha ?? 1
    const color = tone(options.color)
    context.save()
    context.globalAlpha *= alpha
    if (options.glow && style.fill !== 'silhouette') {
      context.shadowColor = color
      context.shadowBlur = options.glow * pixelsPerUnit
    }
    if (style.fill === 'silhouette') {
      if (options.outline !== false || alpha > 0.5) {
        context.fillStyle = style.paper ?? '#000000'
        context.fill(path)
      }
    } else if (style.fill === 'none') {
      if (options.outline !== false && alpha > 0.5) {
        context.fillStyle = style.paper ?? '#000000'
        context.fill(path)
      }
    } else {
      context.fillStyle = style.fill === 'flat' ? color : shadedFill(context, path, color, options, style, tone)
      context.fill(path)
    }
    context.restore()
    if (style.line && style.fill !== 'silhouette' && options.outline !== false && alpha > 0.5) {
      context.save()
      context.lineWidth = lineWidth
      context.lineJoin = 'round'
      context.lineCap = 'round'
      context.strokeStyle =
        style.line.color === 'darker' ? shade(color, -0.22) : style.line.color === 'own' ? brighten(color) : style.line.color
      context.stroke(path)
      context.restore()
    }
  }

  const strokePath = (path: Path2D, paint: StrokePaint): void => {
    context.save()
    context.globalAlpha *= paint.alpha ?? 1
    context.lineWidth = paint.width
    context.lineCap = paint.cap ?? 'round'
    context.lineJoin = 'round'
    if (paint.dash) context.setLineDash(paint.dash)
    const color = tone(paint.color)
    if (style.fill === 'silhouette') context.strokeStyle = style.paper ?? '#000000'
    else if (style.fill === 'none' && style.line) {
      context.strokeStyle = style.line.color === 'own' ? brighten(color) : style.line.color
      context.lineWidth = Math.min(paint.width, lineWidth)
    } else context.strokeStyle = color
    context.stroke(path)
    context.restore()
  }

  const pen: Pen = {
    plain: style.fill === 'silhouette' || style.fill === 'none',
    path: (data, paint) => fillPath(new Path2D(data), paint),
    ellipse(cx, cy, rx, ry, paint, rotationDegrees = 0) {
      const path = new Path2D()
      path.ellipse(cx, cy, Math.abs(rx), Math.abs(ry), (rotationDegrees * Math.PI) / 180, 0, Math.PI * 2)
      fillPath(path, paint)
    },
    circle: (cx, cy, radius, paint) => pen.ellipse(cx, cy, radius, radius, paint),
    rect(x, y, width, height, paint, radius = 0) {
      const path = new Path2D()
      if (radius > 0) path.roundRect(x, y, width, height, radius)
      else path.rect(x, y, width, height)
      fillPath(path, paint)
    },
    polygon(points, paint) {
      fillPath(pathThrough(points, true), paint)
    },
    line: (along, paint) => strokePath(typeof along === 'string' ? new Path2D(along) : pathThrough(along, false), paint),
    limb: (points, widths, paint) => fillPath(limbPath(points, widths), paint),
    text: (words, x, y, paint) => writeText(context, words, x, y, { ...paint, color: tone(paint.color) }, style, pixelsPerUnit),
    stamp(picture, x, y, width, height) {
      context.drawImage(stampOf(picture, pen.plain ? (style.paper ?? '#000000') : undefined), x, y, width, height)
    },
    at(x, y, { scale = 1, scaleX = scale, scaleY = scale, rotate = 0, alpha = 1 }, draw) {
      context.save()
      context.translate(x, y)
      context.rotate((rotate * Math.PI) / 180)
      context.scale(scaleX, scaleY)
      context.globalAlpha *= alpha
      draw()
      context.restore()
    },
    inside(data, draw) {
      context.save()
      context.clip(new Path2D(data))
      draw()
      context.restore()
    },
  }
  return pen
}

const brighten = (hex: string): string => mix(hex, '#ffffff', 0.35)

function shadedFill(
  context: SKRSContext2D,
  path: Path2D,
  color: string,
  options: Exclude<Paint, string>,
  style: PenStyle,
  tone: (hex: string) => string,
): string | CanvasGradient {
  const [left, top, right, bottom] = path.computeTightBounds() as [number, number, number, number]
  const strength = (options.volume ?? 1) * 0.075
  if (strength === 0 && !options.to) return color
  const lightSide = style.lightFrom < 0 ? left : right
  const darkSide = style.lightFrom < 0 ? right : left
  if (options.round) {
    const radius = Math.max(right - left, bottom - top) * 0.75 || 1
    const cx = lightSide + (darkSide - lightSide) * 0.34
    const cy = top + (bottom - top) * 0.28
    const ball = context.createRadialGradient(cx, cy, radius * 0.04, cx, cy, radius)
    ball.addColorStop(0, shade(color, strength * 1.5))
    ball.addColorStop(0.45, color)
    ball.addColorStop(1, shade(options.to ? tone(options.to) : color, -strength * 1.9))
    return ball as unknown as CanvasGradient
  }
  const gradient = options.to
    ? context.createLinearGradient(0, top, 0, bottom)
    : context.createLinearGradient(lightSide, top, lightSide + (darkSide - lightSide) * 0.75, bottom)
  gradient.addColorStop(0, shade(color, options.to ? 0 : strength))
  gradient.addColorStop(1, options.to ? tone(options.to) : shade(color, -strength * 1.15))
  return gradient as unknown as CanvasGradient
}

function pathThrough(points: readonly Point[], closed: boolean): Path2D {
  const path = new Path2D()
  points.forEach(([x, y], index) => (index === 0 ? path.moveTo(x, y) : path.lineTo(x, y)))
  if (closed) path.closePath()
  return path
}

/** The outline of a limb: circles at the joints united with the trapezia between them, so that one outline surrounds all. */
function limbPath(points: readonly Point[], widths: readonly number[]): Path2D {
  const whole = new Path2D()
  points.forEach(([x, y], index) => {
    const radius = (widths[index] ?? widths.at(-1) ?? 1) / 2
    const joint = new Path2D()
    joint.arc(x, y, radius, 0, Math.PI * 2)
    if (index === 0) whole.addPath(joint)
    else unite(whole, joint)
    const next = points[index + 1]
    if (!next) return
    const nextRadius = (widths[index + 1] ?? widths.at(-1) ?? 1) / 2
    const angle = Math.atan2(next[1] - y, next[0] - x) + Math.PI / 2
    const [ux, uy] = [Math.cos(angle), Math.sin(angle)]
    const bone: Point[] = [
      [x + ux * radius, y + uy * radius],
      [next[0] + ux * nextRadius, next[1] + uy * nextRadius],
      [next[0] - ux * nextRadius, next[1] - uy * nextRadius],
      [x - ux * radius, y - uy * radius],
    ]
    unite(whole, pathThrough(bone, true))
  })
  return whole
}

function unite(whole: Path2D, part: Path2D): void {
  whole.op(part, 2 as never)
}

const FAMILIES: Record<FontName, string> = {
  sans: 'OI Sans',
  serif: 'OI Serif',
  hand: 'OI Hand',
  comic: 'OI Comic',
  stencil: 'OI Stencil',
  mono: 'OI Mono',
  display: 'OI Display',
  pixel: 'OI Pixel',
}

function writeText(
  context: SKRSContext2D,
  words: string,
  x: number,
  y: number,
  paint: TextPaint,
  style: PenStyle,
  pixelsPerUnit: number,
): void {
  context.save()
  let size = paint.size
  const font = (px: number) => `${paint.bold ? 'bold ' : ''}${px}px "${FAMILIES[paint.font ?? 'sans']}"`
  context.font = font(size)
  const width = context.measureText(words).width
  if (paint.maxWidth && width > paint.maxWidth) size *= paint.maxWidth / width
  context.font = font(size)
  context.textAlign = paint.align ?? 'center'
  context.textBaseline = 'middle'
  if (paint.glow && style.fill !== 'silhouette') {
    context.shadowColor = withAlpha(paint.color, 0.9)
    context.shadowBlur = paint.glow * pixelsPerUnit
  }
  if (style.fill === 'silhouette') context.fillStyle = style.paper ?? '#000000'
  else if (style.fill === 'none')
    context.fillStyle =
      style.line && style.line.color !== 'own' && style.line.color !== 'darker' ? style.line.color : brighten(paint.color)
  else context.fillStyle = paint.color
  const { a, b, c, d } = context.getTransform()
  if (a * d - b * c < 0) {
    // A mirrored drawing keeps its writing readable.
    context.translate(x, y)
    context.scale(-1, 1)
    if (context.textAlign !== 'center') context.textAlign = context.textAlign === 'left' ? 'right' : 'left'
    context.fillText(words, 0, 0)
  } else context.fillText(words, x, y)
  context.restore()
}
