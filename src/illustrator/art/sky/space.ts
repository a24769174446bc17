/** Space: the planet rig, comets, meteors, galaxies, black holes, constellations. */
import { mix, shade, type Pen, type Point } from '../../pen/pen.ts'
import { bodyColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { around, spread, starPoints } from '../outlines.ts'
import { blob, roundedStar } from './weather.ts'

type Planet = { color: string; surface?: 'bands' | 'craters' | 'land' | 'caps' | 'swirls'; ring?: string; spot?: string }

const PLANETS: Record<string, Planet> = {
  planet: { color: '#c27ad0', surface: 'bands', ring: '#e8c9a0' },
  mercury: { color: '#9c948c', surface: 'craters' },
  venus: { color: '#e6b765', surface: 'swirls' },
  earth: { color: '#3f86d0', surface: 'land' },
  'mars planet': { color: '#cf6239', surface: 'caps' },
  jupiter: { color: '#d9b48a', surface: 'bands', spot: '#c2562f' },
  saturn: { color: '#e2c285', surface: 'bands', ring: '#cdb084' },
  uranus: { color: '#9bdbe0', ring: '#d3eef0' },
  neptune: { color: '#3f6bd6', surface: 'swirls', spot: '#28469c' },
  pluto: { color: '#d8c3ab', surface: 'craters' },
  asteroid: { color: '#857c74', surface: 'craters' },
}

const DISC = 'M-80 0A80 80 0 1 1 80 0A80 80 0 1 1 -80 0Z'

function ring(pen: Pen, color: string, front: boolean): void {
  pen.at(0, 0, { rotate: -16 }, () => {
    const arc = (rx: number, ry: number, sweep: 0 | 1): string => `A${rx} ${ry} 0 0 ${sweep} `
    for (const [outer, inner, tone] of [
      [150, 128, 0.03],
      [124, 100, -0.05],
    ] as const) {
      const [out, into] = front ? [0, 1] : [1, 0]
      pen.path(`M${-outer} 0${arc(outer, outer * 0.26, out as 0 | 1)}${outer} 0H${inner}${arc(inner, inner * 0.26, into as 0 | 1)}${-inner} 0Z`, { color: shade(color, tone), volume: 0.8 }) // prettier-ignore
    }
  })
}

function surface(pen: Pen, { surface: kind, spot }: Planet, color: string): void {
  switch (kind) {
    case 'bands':
      for (const [y, h, tone] of [[-66, 14, -0.05], [-42, 18, 0.07], [-16, 12, -0.09], [6, 20, 0.05], [34, 12, -0.07], [54, 16, 0.04]] as const) pen.path(`M-90 ${y}Q0 ${y + 12} 90 ${y}V${y + h}Q0 ${y + h + 12} -90 ${y + h}Z`, { color: shade(color, tone), outline: false, volume: 0 }) // prettier-ignore
      break
    case 'craters':
      for (const [x, y, r] of [
        [-34, -26, 18],
        [22, -44, 12],
        [30, 14, 20],
        [-22, 40, 13],
        [56, -12, 8],
        [-60, 8, 9],
        [4, -6, 7],
        [10, 60, 9],
      ] as const) {
        // prettier-ignore
        pen.circle(x, y, r, { color: shade(color, -0.09), outline: false })
        pen.circle(x + r * 0.16, y + r * 0.16, r * 0.78, { color: shade(color, -0.04), outline: false })
      }
      break
    case 'swirls':
      for (const [y, w] of [[-50, 40], [-24, 70], [6, 54], [30, 66], [54, 36]] as const) pen.line(`M${-w} ${y}q${w * 0.5} -12 ${w} 0t${w} -2`, { color: shade(color, y % 4 ? 0.1 : -0.08), width: 9, alpha: 0.7 }) // prettier-ignore
      break
    case 'caps':
      for (const [x, y, rx, ry] of [[-30, -10, 34, 14], [30, 20, 36, 13], [-10, 40, 22, 9], [36, -34, 18, 9]] as const) pen.ellipse(x, y, rx, ry, { color: shade(color, -0.09), outline: false }, -12) // prettier-ignore
      pen.ellipse(0, -78, 34, 13, { color: '#f6efe8', outline: false })
      pen.ellipse(0, 79, 26, 9, { color: '#f6efe8', outline: false })
      break
    case 'land': {
      const green = { color: '#5fa94c', outline: false }
      pen.path('M-70 -30C-60 -58 -30 -70 -8 -62C6 -56 -4 -44 -16 -40C-18 -28 -34 -26 -34 -14C-30 -6 -22 -2 -20 6C-10 10 0 16 -2 28C-6 44 -20 50 -24 68C-34 54 -34 30 -42 20C-50 4 -64 -2 -70 -30Z', green) // prettier-ignore
      pen.path('M14 -54C34 -64 60 -48 70 -30C84 -10 80 6 70 0C62 -4 58 2 60 12C58 30 50 50 40 52C30 46 30 30 26 20C14 18 8 4 14 -8C22 -16 8 -20 12 -32C18 -38 10 -46 14 -54Z', green) // prettier-ignore
      pen.ellipse(0, -79, 30, 9, { color: '#f4fafc', outline: false })
      for (const [x, y, w] of [[-50, -12, 40], [6, -34, 44], [-14, 38, 50], [34, 62, 30]] as const) pen.line(`M${x} ${y}q${w * 0.3} -8 ${w * 0.6} 0t${w * 0.5} -3`, { color: '#ffffff', width: 5.5, alpha: 0.85 }) // prettier-ignore
      break
    }
    default:
  }
  if (spot) pen.ellipse(24, 22, 20, 11, { color: spot, outline: false })
}

function drawPlanet(pen: Pen, look: Look, planet: Planet, rough: boolean): void {
  const color = bodyColor(look, planet.color)
  const disc = rough ? blob(92, 4, 0.2) : DISC
  if (planet.ring) ring(pen, look.colors[1] ?? planet.ring, false)
  pen.path(disc, { color, round: true })
  if (!pen.plain) pen.inside(disc, () => {
    surface(pen, planet, color)
    pen.path('M20 -84A86 86 0 0 1 20 88A120 120 0 0 0 60 0A120 120 0 0 0 20 -84Z', { color: '#0b1030', alpha: 0.22, outline: false, volume: 0 }) // prettier-ignore
  }) // prettier-ignore
  if (planet.ring) ring(pen, look.colors[1] ?? planet.ring, true)
}

const stardust = (pen: Pen, count: number, radius: number, squash: number, salt: number): void => {
  for (let i = 0; i < count; i++) pen.circle(...(around(0, 0, radius * Math.sqrt(spread(i, salt)), i * 137.5, squash) as [number, number]), 0.8 + spread(i, salt + 1) * 1.6, { color: '#ffffff', outline: false, alpha: 0.9 }) // prettier-ignore
}

function spiral(pen: Pen, color: string, turn: number): void {
  const edge = mix(color, '#ffffff', 0.2)
  pen.ellipse(0, 0, 130, 62, { color: shade(color, -0.24), alpha: 0.9, outline: false, volume: 0 })
  for (const arm of [0, 180]) for (let i = 0; i < 60; i++) {
    const t = i / 60
    const [x, y] = around(0, 0, 12 + t * 108, arm + turn + t * 330, 0.48)
    pen.circle(x, y, 4 + 11 * Math.sin(t * Math.PI) ** 0.8 * (1 - t * 0.4), { color: mix(edge, '#ffd7f2', t * 0.5), alpha: 0.55, outline: false, volume: 0.5 }) // prettier-ignore
  } // prettier-ignore
  stardust(pen, 90, 128, 0.48, 3)
  for (const [rx, alpha] of [[40, 0.5], [26, 0.8], [15, 1]] as const) pen.ellipse(0, 0, rx, rx * 0.6, { color: '#fff3d0', alpha, outline: false, volume: 0, glow: 6 }) // prettier-ignore
}

function fireTail(pen: Pen, colors: readonly string[]): void {
  colors.forEach((color, i) => {
    const w = 34 - i * 10
    pen.path(`M0 ${-w}C60 ${-w * 1.2 - 20} 110 ${-70 + i * 10} ${170 - i * 26} ${-120 + i * 14}C140 ${-80 + i * 8} 150 ${-64 + i * 6} ${176 - i * 40} ${-62 + i * 8}C130 ${-34 + i * 4} 136 ${-22} ${150 - i * 34} ${-12 + i * 4}C100 ${w * 0.6} 40 ${w * 1.3} 0 ${w}Z`, { color, outline: i === 0, glow: i === 0 ? 8 : 0, volume: 0.4 }) // prettier-ignore
  })
}

/** Planets and everything else beyond the air. */
export const SPACE: readonly Drawable[] = [
  ...Object.entries(PLANETS).map(([name, planet]) =>
    fitted(name, (pen, look) => drawPlanet(pen, look, planet, name === 'asteroid')),
  ),
  fitted('shooting star', (pen, look) => {
    const gold = bodyColor(look, '#ffd94a')
    pen.path('M4 -20L180 -96L30 6Z', { color: mix(gold, '#ffffff', 0.5), alpha: 0.8 })
    pen.path('M10 -8L150 -56L22 16Z', { color: mix(gold, '#ffffff', 0.15), alpha: 0.8 })
    pen.path('M0 10L120 -8L10 30Z', { color: mix(gold, '#ffffff', 0.5), alpha: 0.7 })
    pen.path(roundedStar(44), { color: gold, glow: 10 })
  }),
  fitted('comet', (pen, look) => {
    const blue = bodyColor(look, '#6fc3f0')
    fireTail(pen, [shade(blue, -0.08), blue, mix(blue, '#ffffff', 0.6)])
    pen.circle(0, 0, 34, { color: mix(blue, '#ffffff', 0.75), round: true, glow: 12 })
  }),
  fitted('meteor', (pen, look) => {
    fireTail(pen, ['#ee4f1c', '#fb9a2a', '#ffe48a'])
    pen.path(blob(40, 2, 0.14), { color: bodyColor(look, '#6d5c55'), round: true })
    for (const [x, y, r] of [[-12, -8, 9], [10, 10, 7], [-6, 18, 5], [12, -16, 5]] as const) pen.circle(x, y, r, { color: '#4b3d39', outline: false }) // prettier-ignore
  }),
  fitted('constellation', (pen, look) => {
    const color = bodyColor(look, '#f5dc82')
    const at: Point[] = [[-110, -34], [-70, -52], [-30, -42], [8, -20], [24, 28], [92, 34], [98, -24]] // prettier-ignore
    pen.line([...at, at[3] as Point], { color: mix(color, '#8fa3d0', 0.5), width: 2.6, dash: [7, 5] })
    for (const [i, [x, y]] of at.entries()) pen.polygon(starPoints(x, y, i % 3 ? 14 : 18, i % 3 ? 5.5 : 7), { color, glow: 6 })
  }),
  fitted('galaxy', (pen, look) => spiral(pen, bodyColor(look, '#8a63d8'), look.phase * 30), { animated: true }),
  fitted('nebula', (pen, look) => {
    const colors = look.colors.length > 1 ? look.colors : [bodyColor(look, '#c35bd0'), '#4f7de0', '#f08a9a']
    for (let i = 0; i < 22; i++) pen.at(...(around(0, 0, 26 + spread(i) * 62, i * 71, 0.62) as [number, number]), {}, () => pen.path(blob(24 + spread(i, 2) * 28, i), { color: colors[i % colors.length] as string, alpha: 0.5, outline: false, round: true })) // prettier-ignore
    stardust(pen, 60, 100, 0.62, 7)
    for (const [x, y] of [[-30, -14], [38, 10], [4, 34]] as const) pen.polygon(starPoints(x, y, 13, 3, 4), { color: '#ffffff', glow: 6, outline: false }) // prettier-ignore
  }),
  fitted('black hole', (pen, look) => {
    const hot = bodyColor(look, '#f58a2a')
    pen.at(0, 0, { rotate: -14 }, () => {
      for (const [r, tone] of [[150, -0.12], [128, -0.02], [106, 0.1]] as const) pen.ellipse(0, 0, r, r * 0.24, { color: shade(hot, tone), outline: r > 140, volume: 0.4, glow: r > 140 ? 8 : 0 }) // prettier-ignore
      pen.circle(0, 0, 66, { color: mix(hot, '#fff2c4', 0.6), outline: false, volume: 0, glow: 8 })
      pen.circle(0, 0, 57, { color: '#07060d', volume: 0 })
      pen.path('M-150 0A150 36 0 0 0 150 0A150 22 0 0 1 -150 0Z', { color: mix(hot, '#ffe2a0', 0.5), outline: false, volume: 0 })
    })
  }), // prettier-ignore
  fitted('solar system', (pen, look) => {
    for (const r of [44, 70, 98, 130, 160]) pen.line(Array.from({ length: 49 }, (_, i) => around(0, 0, r, i * 7.5, 0.46)), { color: '#8f9cc4', width: 1.8 }) // prettier-ignore
    pen.circle(0, 0, 24, { color: bodyColor(look, '#fbc42d'), round: true, glow: 8 })
    for (const [r, turn, size, color] of [[44, 200, 6, '#b0a59a'], [70, 330, 10, '#e6b765'], [98, 140, 11, '#3f86d0'], [130, 40, 16, '#d9b48a'], [160, 235, 13, '#7fc6dc']] as const) pen.circle(...(around(0, 0, r, turn + look.phase * 360, 0.46) as [number, number]), size, { color, round: true }) // prettier-ignore
  }, { animated: true }), // prettier-ignore
]
