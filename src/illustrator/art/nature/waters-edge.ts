/** Things that lie flat: pools, lava, roundabouts seen from above, half a nut that floats, rings in rings. */
import { mix, shade } from '../../pen/pen.ts'
import { bodyColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'

export const WATERS_EDGE: readonly Drawable[] = [
  fitted('swimming pool', (pen, look) => {
    const empty = look.traits.includes('empty')
    const water = bodyColor(look, empty ? '#bfe3ea' : '#3fb4d8')
    pen.path('M34 0H186L220 84H0Z', '#e9e2d4')
    pen.path('M44 8H176L202 74H18Z', { color: shade(water, empty ? 0.04 : -0.04), to: water })
    if (empty) pen.path('M44 8H176L170 26H50Z', shade(water, -0.1))
    else for (const y of [22, 36, 52]) pen.line(`M${50 - y * 0.3} ${y}q14 -6 28 0t28 0t28 0`, { color: mix(water, '#ffffff', 0.5), width: 2.4, alpha: 0.8 }) // prettier-ignore
    for (const x of [150, 164]) pen.line(`M${x} 34V0Q${x} -10 ${x + 9} -8V4`, { color: '#c9d1d8', width: 3.4 })
    for (const y of [8, 18, 28]) pen.line([[150, y], [164, y]], { color: '#c9d1d8', width: 2.6 }) // prettier-ignore
  }),
  fitted('roundabout', (pen, look) => {
    const road = bodyColor(look, '#6a6d74')
    for (const turn of [0, 90, 180, 270])
      pen.at(110, 110, { rotate: turn }, () => {
        pen.path('M-24 -110H24V-60H-24Z', road)
        pen.line([[0, -110], [0, -72]], { color: '#f4f1ea', width: 2.6, dash: [8, 7] }) // prettier-ignore
        pen.rect(-22, -70, 44, 4, { color: '#f4f1ea', outline: false })
      })
    pen.circle(110, 110, 70, road)
    pen.circle(110, 110, 50, { color: '#f4f1ea', outline: false, alpha: 0.5 })
    pen.circle(110, 110, 47, road)
    pen.circle(110, 110, 34, '#d9d3c6')
    pen.circle(110, 110, 30, { color: '#6fae4a', round: true })
    for (const [x, y] of [[100, 102], [120, 104], [110, 120]] as const) pen.circle(x, y, 8, { color: '#4f8f45', round: true }) // prettier-ignore
    for (const [turn, color] of [
      [24, '#d8443a'],
      [150, '#3f7fd0'],
      [262, '#f2c14e'],
    ] as const)
      // prettier-ignore
      pen.at(110, 110, { rotate: turn }, () => {
        pen.rect(-11, -66, 22, 13, color, 4)
        pen.rect(-5, -64, 9, 9, '#cfe6f2', 2)
      })
  }),
  fitted(
    'walnut shell',
    (pen, look) => {
      const shell = bodyColor(look, '#b0824e')
      pen.path('M0 20C2 62 34 82 74 82C114 82 146 62 148 20Z', { color: shell, volume: 1.5 })
      pen.ellipse(74, 20, 74, 15, shade(shell, -0.18))
      pen.ellipse(74, 22, 62, 10, shade(shell, -0.3))
      for (const d of ['M20 44q14 10 10 24', 'M50 40q10 20 4 40', 'M92 40q-6 20 2 40', 'M124 42q-10 12 -8 26', 'M70 58q10 4 16 -2']) pen.line(d, { color: shade(shell, -0.14), width: 3 }) // prettier-ignore
    },
    { sockets: { inside: [74, 22, 110] } },
  ),
  fitted('lava', (pen, look) => {
    const hot = bodyColor(look, '#ff6a24')
    pen.path('M0 60C10 20 60 8 100 14C150 0 210 24 216 56C224 84 170 96 110 94C50 98 -6 90 0 60Z', '#3a2f2f')
    pen.path('M14 60C24 32 66 22 100 28C146 16 196 34 202 58C204 78 160 86 110 84C60 86 10 82 14 60Z', { color: hot, glow: 8 })
    for (const [x, y, w] of [[40, 52, 26], [100, 40, 30], [150, 60, 26], [86, 70, 24], [176, 46, 14]] as const) pen.path(`M${x - w} ${y}Q${x} ${y - w * 0.5} ${x + w} ${y}Q${x} ${y + w * 0.42} ${x - w} ${y}Z`, '#4a3836') // prettier-ignore
    pen.line('M26 66Q60 60 76 74T130 72T192 66', { color: '#ffd76a', width: 4 })
  }),
  fitted('concentric circles', (pen, look) => {
    const count = Math.max(2, Math.min(8, Number(look.params['rings'] ?? 4)))
    const square = look.params['shape'] === 'square'
    const colors = look.colors.length > 0 ? look.colors : ['#3f6fc0']
    for (let i = 0; i < count; i++) {
      const r = 96 - (i * 84) / count
      const inner = String(look.params['innermost'] ?? '')
      const color = i === count - 1 && inner.startsWith('#') ? inner : colors.length > 1 ? (colors[i % colors.length] as string) : mix(colors[0] as string, '#ffffff', (i % 2) * 0.55) // prettier-ignore
      if (square) pen.rect(100 - r, 100 - r, r * 2, r * 2, { color, volume: 0.5 })
      else pen.circle(100, 100, r, { color, volume: 0.5 })
    }
  }),
]
