/** The body of a road vehicle seen from its left side: shell, windows, sill, wheels, lamps. Cars, vans and lorries are made of it. */
import { shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, type Drawable, type Look } from '../drawable.ts'
import { detail, glass, IRON, lamp, signal } from '../parts/paints.ts'
import { wheel } from '../parts/wheels.ts'

export type Coach = {
  /** The shell's own colour and outline, as path data. */
  color: string
  shell: string
  /** Path data of panes. */
  glass: readonly string[]
  wheels: readonly (readonly [x: number, y: number, radius: number])[]
  /** The dark strip between the wheels: left, top, right. */
  sill?: readonly [number, number, number]
  headlamp?: readonly [x: number, y: number, rx: number, ry: number]
  tail?: readonly [x: number, y: number, width: number, height: number]
  /** Door seams: x, top, bottom. */
  seams?: readonly (readonly [number, number, number])[]
  /** Drawn before the shell, and after it but below the wheels. */
  behind?: (pen: Pen, look: Look, color: string) => void
  on?: (pen: Pen, look: Look, color: string) => void
}

/** The drawing of a coach-built vehicle. */
export function coach(one: Coach): Drawable['draw'] {
  return (pen, look) => {
    const color = bodyColor(look, one.color)
    one.behind?.(pen, look, color)
    pen.path(one.shell, color)
    for (const area of one.glass) pen.path(area, glass(look))
    if (one.sill) pen.rect(one.sill[0], one.sill[1], one.sill[2] - one.sill[0], 6, { color: IRON, outline: false }, 3)
    for (const [x, top, bottom] of one.seams ?? []) {
      pen.line(`M${x} ${top}V${bottom}`, { color: shade(color, -0.18), width: 1.2, alpha: 0.6 })
      pen.rect(x + 4, top + (bottom - top) * 0.4, 9, 2.6, detail('#ffffff', 0.65), 1.3)
    }
    one.on?.(pen, look, color)
    for (const [x, y, radius] of one.wheels) {
      pen.circle(x, y, radius * 1.16, detail(shade(color, -0.25)))
      wheel(pen, x, y, radius, look.phase)
    }
    if (one.headlamp) pen.ellipse(...one.headlamp, lamp(look))
    if (one.tail) pen.rect(...one.tail, signal(look, '#c9252b'), 2)
  }
}

/** A bar of beacons on a roof. */
export function beacons(pen: Pen, look: Look, x: number, y: number, colors: readonly string[] = ['#d8262c', '#2f6fe0']): void {
  const flash = Math.floor(look.phase * 4) % 2
  colors.forEach((color, index) => {
    const on = look.lit || (look.phase > 0 && index % 2 === flash)
    pen.rect(x + index * 12, y, 12, 7, on ? { color: shade(color, 0.08), glow: 8 } : color, 3)
  })
}
