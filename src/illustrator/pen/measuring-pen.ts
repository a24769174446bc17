/** A pen that draws nothing and remembers how far the shapes reach, so that a drawing can be fitted to its box. */
import { Path2D } from '@napi-rs/canvas'
import type { Paint, Pen, Point } from './pen.ts'

export type Reach = { left: number; top: number; right: number; bottom: number }

type Frame = { x: number; y: number; a: number; b: number; c: number; d: number }

/** How far a drawing reaches in its own units; areas drawn through `inside` count as their clip does, which is drawn before. */
export function reachOf(draw: (pen: Pen) => void): Reach {
  const reach: Reach = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  let frame: Frame = { x: 0, y: 0, a: 1, b: 0, c: 0, d: 1 }
  let clipped = 0

  const point = (x: number, y: number): void => {
    const [px, py] = [frame.x + frame.a * x + frame.c * y, frame.y + frame.b * x + frame.d * y]
    reach.left = Math.min(reach.left, px)
    reach.right = Math.max(reach.right, px)
    reach.top = Math.min(reach.top, py)
    reach.bottom = Math.max(reach.bottom, py)
  }
  const box = (left: number, top: number, right: number, bottom: number): void => {
    if (clipped > 0 || !Number.isFinite(left)) return
    point(left, top)
    point(right, top)
    point(left, bottom)
    point(right, bottom)
  }
  const counts = (paint: Paint): boolean => clipped === 0 && (typeof paint === 'string' || (paint.alpha ?? 1) > 0)
  const data = (path: string, grow: number): void => {
    const [left, top, right, bottom] = new Path2D(path).computeTightBounds() as [number, number, number, number]
    box(left - grow, top - grow, right + grow, bottom + grow)
  }
  const round = ([x, y]: Point, radius: number): void => {
    for (let turn = 0; turn < 16; turn++) {
      if (clipped === 0) point(x + radius * Math.cos((turn * Math.PI) / 8), y + radius * Math.sin((turn * Math.PI) / 8))
    }
  }

  draw({
    plain: false,
    path: (path, paint) => counts(paint) && data(path, 0),
    ellipse(cx, cy, rx, ry, paint, rotationDegrees = 0) {
      if (!counts(paint)) return
      const turned = (rotationDegrees * Math.PI) / 180
      for (let step = 0; step < 24; step++) {
        const [x, y] = [rx * Math.cos((step * Math.PI) / 12), ry * Math.sin((step * Math.PI) / 12)]
        point(cx + x * Math.cos(turned) - y * Math.sin(turned), cy + x * Math.sin(turned) + y * Math.cos(turned))
      }
    },
    circle: (cx, cy, radius, paint) => counts(paint) && round([cx, cy], radius),
    rect: (x, y, width, height, paint) => counts(paint) && box(x, y, x + width, y + height),
    polygon: (points, paint) => counts(paint) && points.forEach(([x, y]) => point(x, y)),
    line(along, { width }) {
      if (typeof along === 'string') data(along, width / 2)
      else along.forEach((one) => round(one, width / 2))
    },
    limb: (points, widths, paint) =>
      counts(paint) && points.forEach((one, i) => round(one, (widths[i] ?? widths.at(-1) ?? 1) / 2)),
    text: () => undefined,
    stamp: (_picture, x, y, width, height) => box(x, y, x + width, y + height),
    at(x, y, { scale = 1, scaleX = scale, scaleY = scale, rotate = 0 }, inner) {
      const outer = frame
      const turned = (rotate * Math.PI) / 180
      const [cos, sin] = [Math.cos(turned), Math.sin(turned)]
      frame = {
        x: outer.x + outer.a * x + outer.c * y,
        y: outer.y + outer.b * x + outer.d * y,
        a: (outer.a * cos + outer.c * sin) * scaleX,
        b: (outer.b * cos + outer.d * sin) * scaleX,
        c: (outer.c * cos - outer.a * sin) * scaleY,
        d: (outer.d * cos - outer.b * sin) * scaleY,
      }
      inner()
      frame = outer
    },
    inside(_area, inner) {
      clipped++
      inner()
      clipped--
    },
  })
  return reach
}
