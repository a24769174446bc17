/** Flags and smoke: what the wind moves on buildings and ships. */
import type { Pen } from '../../pen/pen.ts'

/** A flag on a staff, waving with the phase. */
export function waving(pen: Pen, x: number, y: number, size: number, color: string, phase: number): void {
  const wave = Math.sin(phase * Math.PI * 2) * size * 0.1
  pen.path(
    `M${x} ${y}C${x + size * 0.4} ${y - size * 0.16 + wave} ${x + size * 0.6} ${y + size * 0.16 - wave} ${x + size} ${y}V${y + size * 0.6}C${x + size * 0.6} ${y + size * 0.76 - wave} ${x + size * 0.4} ${y + size * 0.44 + wave} ${x} ${y + size * 0.6}Z`,
    color,
  )
}

/** A pole with a flag at its top; `foot` is where it stands. */
export function flagpole(pen: Pen, [x, foot, height]: readonly [number, number, number], color: string, phase: number): void {
  pen.rect(x - 1, foot - height, 2, height, '#8b8378')
  waving(pen, x + 1, foot - height, height * 0.5, color, phase)
}

/** Smoke rising from a chimney, drifting to the right with the phase. */
export function chimneySmoke(pen: Pen, x: number, y: number, size: number, phase: number): void {
  for (const i of [0, 1, 2, 3]) {
    const rise = (i + phase) % 4
    pen.circle(x + rise * rise * size * 0.35, y - rise * size * 1.5, size * (0.7 + rise * 0.35), {
      color: '#e4e4e6',
      alpha: 0.75 - rise * 0.17,
      outline: false,
    })
  }
}
