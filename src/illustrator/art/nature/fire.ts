/** Fire and smoke. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { scallops } from '../outlines.ts'

/** A flame standing at a point, `high` units tall; it licks with the phase. */
export function drawFlame(
  pen: Pen,
  [x, y]: readonly [number, number],
  high: number,
  look: { phase: number; color?: string | undefined },
): void {
  const lick = Math.sin(look.phase * Math.PI * 2) * 5
  const dance = Math.sin((look.phase * 2 + 0.2) * Math.PI * 2) * 3
  const layers = look.color
    ? [look.color, mix(look.color, '#ffffff', 0.35), mix(look.color, '#ffffff', 0.75)]
    : ['#f0501e', '#fb9a24', '#ffe07a']
  pen.at(x, y, { scale: high / 150 }, () =>
    [1, 0.68, 0.38].forEach((size, i) =>
      pen.at(i * 1.5, 0, { scale: size }, () => {
        const t = lick * (1 - i * 0.3) + (i % 2 ? -dance : dance)
        pen.path(`M0 0C-44 0 -62 -32 -52 -62C-46 -54 -40 -50 -34 -50C-40 -80 -22 -104 ${-8 + t} -150C4 -120 12 -108 20 -92C24 -102 26 -110 ${26 + t * 0.6} -120C44 -96 60 -66 54 -40C50 -14 28 0 0 0Z`, { color: layers[i] as string, glow: i === 0 ? 12 : 0, volume: 0.6, outline: i === 0 }) // prettier-ignore
      }),
    ),
  )
}

function logs(pen: Pen): void {
  for (const [turn, tone] of [[-16, -0.04], [16, 0.02]] as const) pen.at(0, -14, { rotate: turn }, () => {
    pen.rect(-66, -9, 132, 18, shade('#7d5638', tone), 8)
    pen.ellipse(turn < 0 ? -64 : 64, 0, 6, 9, '#dcb27c')
    for (const dx of [-30, 4, 30]) pen.line([[dx, -3], [dx + 18, -3]], { color: '#5d3f28', width: 1.8 }) // prettier-ignore
  }) // prettier-ignore
}

/** Fires, large and small. */
export const FIRES: readonly Drawable[] = [
  fitted('fire', (pen, look) => drawFlame(pen, [0, 0], 150, { phase: look.phase, color: look.colors[0] }), { animated: true }),
  fitted('flame symbol', (pen, look) => drawFlame(pen, [0, 0], 150, { phase: look.phase, color: look.colors[0] }), {
    animated: true,
  }),
  fitted('campfire', (pen, look) => {
    drawFlame(pen, [0, -14], 124, { phase: look.phase, color: look.colors[0] })
    logs(pen)
    for (const [x, r] of [[-70, 11], [-44, 13], [-14, 13], [16, 14], [46, 13], [72, 11]] as const) pen.ellipse(x, -r * 0.5, r * 1.2, r * 0.8, { color: '#8d8f94', round: true }) // prettier-ignore
  }, { animated: true }), // prettier-ignore
  fitted('smoke', (pen, look) => {
    const grey = bodyColor(look, '#9aa0a6')
    for (const [i, [x, y, r]] of ([[0, -14, 20], [12, -42, 27], [-10, -74, 34], [16, -112, 42], [-12, -152, 48]] as const).entries()) pen.path(scallops(x + Math.sin((look.phase + i * 0.2) * Math.PI * 2) * 4, y, r, r * 0.84, 9, i * 23), { color: mix(grey, '#ffffff', i * 0.09), alpha: 0.88 }) // prettier-ignore
  }, { animated: true }), // prettier-ignore
  fitted('explosion', (pen, look) => {
    const color = bodyColor(look, '#f0641e')
    const burst = (r: number, inner: number, tips: number, turn: number): readonly (readonly [number, number])[] =>
      Array.from({ length: tips * 2 }, (_, i) => {
        const angle = ((turn + (i * 180) / tips) * Math.PI) / 180
        const long = i % 2 ? inner : r * (0.84 + 0.16 * Math.cos(i * 2.3))
        return [Math.cos(angle) * long, Math.sin(angle) * long] as const
      })
    pen.polygon(burst(110, 70, 13, 0), { color: shade(color, -0.06), glow: 10 })
    pen.polygon(burst(84, 52, 11, 14), { color: '#fbab2c', outline: false })
    pen.polygon(burst(58, 34, 9, 8), { color: '#ffe98a', outline: false })
    pen.circle(0, 0, 20, { color: '#ffffff', outline: false })
  }),
  fitted('ember', (pen, look) => {
    for (const [x, y, r] of [
      [-30, -10, 13],
      [0, -14, 16],
      [30, -9, 12],
      [-14, -30, 11],
      [16, -28, 10],
    ] as const) {
      pen.circle(x, y, r, '#3c2d2a')
      pen.circle(x - 1, y - 1, r * 0.62, { color: bodyColor(look, '#ff6a1f'), glow: 8, outline: false })
    }
  }),
]
