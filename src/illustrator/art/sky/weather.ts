/** Weather and what shines in the sky: sun, moon, clouds, rainbow, lightning, tornado, rain, snowfall, aurora, fireworks. */
import { mix, shade, type Pen, type Point } from '../../pen/pen.ts'
import { smoothLoop } from '../curves.ts'
import { bodyColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { around, regular, scalloped, spread, starPoints } from '../outlines.ts'

const CLOUD = scalloped([[-84, 0], [-96, -34], [-62, -58], [-24, -82], [26, -80], [58, -56], [92, -40], [84, 0]].map(([x, y]): Point => [x as number, y as number])).replace(/A[^A]*Z$/, 'Z') // prettier-ignore

/** A cloud with a flat foot, about 200 wide and 100 high, its foot at the origin. */
export function drawCloud(pen: Pen, color: string): void {
  pen.path(CLOUD, { color: mix(color, '#ffffff', 0.25), to: shade(color, -0.05) })
  if (pen.plain) return
  pen.inside(CLOUD, () => {
    for (const [x, y, r] of [[-46, -34, 40], [2, -54, 44], [52, -30, 36]] as const) pen.circle(x - 4, y - 6, r * 0.86, { color: mix(color, '#ffffff', 0.55), alpha: 0.6, outline: false, volume: 0.5 }) // prettier-ignore
    pen.rect(-110, -12, 220, 14, { color: shade(color, -0.08), alpha: 0.5, outline: false })
  })
}

const RAINBOW = ['#e8453c', '#f58a2c', '#f8d33a', '#5cb85a', '#3f8fdb', '#5458b8', '#9a55b5']

const fall = (phase: number, y: number, step: number): number => ((y + phase * step) % step) - step

function sunRays(pen: Pen, color: string, turn: number): void {
  for (let i = 0; i < 12; i++) pen.at(0, 0, { rotate: i * 30 + turn }, () => pen.path(i % 2 ? 'M-7 -60L0 -84L7 -60Z' : 'M-9 -60L0 -100L9 -60Z', { color, glow: 3 })) // prettier-ignore
}

function burst(pen: Pen, [x, y]: Point, radius: number, color: string, grown: number): void {
  for (let i = 0; i < 16; i++) {
    const reach = radius * (i % 2 ? 1 : 0.74) * grown
    pen.line([around(x, y, reach * 0.3, i * 22.5), around(x, y, reach * 0.86, i * 22.5)], { color, width: radius * 0.055 }) // prettier-ignore
    pen.circle(...(around(x, y, reach, i * 22.5) as [number, number]), radius * 0.06, { color: mix(color, '#ffffff', 0.35), glow: 4, outline: false }) // prettier-ignore
  }
  pen.circle(x, y, radius * 0.09, { color: '#ffffff', glow: 6, outline: false })
}

/** Weather and sky lights. */
export const WEATHER: readonly Drawable[] = [
  fitted('sun', (pen, look) => {
    const gold = bodyColor(look, '#fbc42d')
    sunRays(pen, mix(gold, '#ffae1a', 0.35), Math.sin(look.phase * Math.PI * 2) * 4)
    pen.circle(0, 0, 54, { color: gold, round: true, glow: 8 })
  }, { animated: true }), // prettier-ignore
  fitted('moon', (pen, look) => {
    pen.path('M22 -98A100 100 0 1 0 98 44A80 80 0 0 1 22 -98Z', { color: bodyColor(look, '#f3e3a6'), glow: 8, volume: 1.2 })
    for (const [x, y, r] of [[-52, 10, 12], [-24, 54, 15], [-40, -36, 9], [24, 74, 8]] as const) pen.circle(x, y, r, { color: shade(bodyColor(look, '#f3e3a6'), -0.06), outline: false }) // prettier-ignore
    if (look.mood !== 'neutral') moonFace(pen, look)
  }),
  fitted('full moon', (pen, look) => {
    const pale = bodyColor(look, '#efe8cf')
    pen.circle(0, 0, 100, { color: pale, round: true, glow: 10 })
    for (const [x, y, r] of [[-40, -30, 26], [34, -50, 16], [28, 22, 30], [-34, 48, 18], [64, -6, 11], [-70, 12, 11], [8, 70, 13], [-6, -72, 10]] as const) pen.circle(x, y, r, { color: shade(pale, -0.06), outline: false }) // prettier-ignore
  }),
  fitted('star', (pen, look) => pen.path(roundedStar(100), { color: bodyColor(look, '#fbcf3b'), glow: 4, round: true })),
  fitted('cloud', (pen, look) => drawCloud(pen, bodyColor(look, '#eef3f8'))),
  fitted('storm cloud', (pen, look) => {
    pen.polygon([[8, -10], [-22, 40], [-2, 36], [-18, 84], [38, 18], [14, 22], [34, -10]], { color: '#ffd93d', glow: 8 }) // prettier-ignore
    for (const x of [-60, -36, 52, 74]) pen.line([[x, 8], [x - 10, 34]], { color: '#6fb3e0', width: 5 }) // prettier-ignore
    drawCloud(pen, bodyColor(look, '#77808f'))
  }),
  fitted('rain cloud', (pen, look) => {
    for (let i = 0; i < 12; i++) {
      const y = 8 + fall(look.phase, (i * 17) % 60, 60) + 60
      pen.line([[-70 + (i % 6) * 28, y], [-76 + (i % 6) * 28, y + 18]], { color: '#5fa8de', width: 5 }) // prettier-ignore
    }
    drawCloud(pen, bodyColor(look, '#a9b5c4'))
  }, { animated: true }), // prettier-ignore
  fitted('rainbow', (pen, look) => {
    const bands = look.colors.length > 1 ? look.colors : RAINBOW
    const step = 66 / bands.length
    bands.forEach((color, i) => {
      const r = 140 - i * step
      pen.path(`M${-r} 0A${r} ${r} 0 0 1 ${r} 0H${r - step - 0.5}A${r - step - 0.5} ${r - step - 0.5} 0 0 0 ${-r + step + 0.5} 0Z`, { color, volume: 0.3 }) // prettier-ignore
    })
    for (const x of [-107, 107]) pen.at(x, 10, { scale: 0.5 }, () => drawCloud(pen, '#f4f8fc'))
  }, { takesColor: false }), // prettier-ignore
  fitted('lightning', (pen, look) => {
    const gold = bodyColor(look, '#ffd62e')
    pen.polygon([[14, -150], [-56, -26], [-12, -34], [-40, 70], [64, -66], [16, -56], [58, -150]], { color: gold, glow: 10, volume: 1.4 }) // prettier-ignore
  }),
  fitted('tornado', (pen, look) => {
    const grey = bodyColor(look, '#8a8f99')
    for (let i = 0; i < 9; i++) {
      const w = 14 + i * i * 1.15 + i * 3
      const x = Math.sin((look.phase + i * 0.14) * Math.PI * 2) * (3 + i * 0.6) + i * 2.4
      const y = -12 - i * 21
      pen.ellipse(x, y, w, 8 + i * 1.5, shade(grey, (i % 2 ? 0.05 : -0.05) + i * 0.004))
      pen.line(`M${x - w * 0.8} ${y + 1}Q${x} ${y + 9 + i} ${x + w * 0.75} ${y - 1}`, { color: shade(grey, 0.16), width: 2.4, alpha: 0.8 }) // prettier-ignore
    }
    for (const [i, [x, y]] of [[-34, -22], [40, -36], [-52, -70], [64, -92], [-30, -48], [30, -10]].entries()) pen.at(x as number, y as number, { rotate: i * 50 + look.phase * 360 }, () => pen.rect(-4, -2.5, 8, 5, '#6d5a4a', 1)) // prettier-ignore
    pen.ellipse(0, -5, 46, 9, { color: '#a08e78', alpha: 0.9 })
  }, { animated: true }), // prettier-ignore
  fitted('snowfall', (pen, look) => {
    const color = bodyColor(look, '#b9d6ec')
    for (let i = 0; i < 24; i++) {
      const [x, y] = [-90 + (i % 6) * 36 + ((i * 13) % 20) + Math.sin((look.phase + i * 0.13) * Math.PI * 2) * 4, fall(look.phase, (i * 53) % 200, 200)]
      for (let k = 0; k < 3; k++) pen.at(x, y, { rotate: k * 60 + i * 10 }, () => pen.line([[0, -9], [0, 9]], { color, width: 3 })) // prettier-ignore
    }
  }, { animated: true }), // prettier-ignore
  fitted('aurora', (pen, look) => {
    const colors = look.colors.length > 0 ? look.colors : ['#4fe0a0', '#38c8c8', '#8f6ae0']
    for (let band = 0; band < 3; band++) {
      const color = colors[band % colors.length] as string
      for (let i = 0; i < 75; i++) {
        const x = -150 + i * 4
        const foot = Math.sin(i * 0.11 + band * 1.7 + look.phase * Math.PI * 2) * 16 + band * 22
        const high = 84 + Math.sin(i * 0.31 + band) * 20 + band * 8
        for (const part of [1, 0.72, 0.46, 0.22]) pen.rect(x, foot - high * part, 4.6, high * part, { color: mix(color, '#ffffff', 0.3 - part * 0.25), alpha: 0.3, outline: false, volume: 0 }) // prettier-ignore
      }
    }
  }, { animated: true }), // prettier-ignore
  fitted('firework', (pen, look) => {
    const colors = look.colors.length > 0 ? look.colors : ['#ff5a6e', '#ffd23e', '#5fc8ff']
    const grown = 0.88 + 0.12 * Math.cos(look.phase * Math.PI * 2)
    burst(pen, [0, 0], 80, colors[0] as string, grown)
    burst(pen, [84, -52], 50, colors[1 % colors.length] as string, 1.88 - grown)
    burst(pen, [-80, 56], 44, colors[2 % colors.length] as string, grown)
  }, { animated: true }), // prettier-ignore
]

/** SVG path data of a five-pointed star with soft tips. */
export function roundedStar(radius: number): string {
  const points = starPoints(0, 0, radius, radius * 0.46)
  return `M${points
    .map(([x, y], i) => {
      const [px, py] = points[(i + 9) % 10] as Point
      const [nx, ny] = points[(i + 1) % 10] as Point
      const k = i % 2 ? 0.12 : 0.14
      return `${i ? 'L' : ''}${x + (px - x) * k} ${y + (py - y) * k}Q${x} ${y} ${x + (nx - x) * k} ${y + (ny - y) * k}`
    })
    .join('')}Z`
}

/** A loop around a middle, wobbling by a salt: rocks in space, splats. */
export function blob(radius: number, salt: number, rough = 0.16): string {
  return smoothLoop(regular(0, 0, 1, 11).map(([x, y], i): Point => {
    const r = radius * (1 - rough + spread(i, salt) * rough * 1.6)
    return [x * r, y * r]
  })) // prettier-ignore
}

/** The man in the crescent, as in picture books: asleep, glad or sad. */
function moonFace(pen: Pen, { mood }: Look): void {
  const ink = { color: '#5a4a2c', width: 5 }
  const shut = mood === 'sleepy'
  if (shut) pen.line('M-34 -16Q-20 -2 -6 -14', ink)
  else pen.circle(-20, -14, 7, { color: ink.color, outline: false, volume: 0 })
  pen.line(mood === 'sad' || mood === 'angry' ? 'M-14 44Q0 30 14 36' : 'M-18 32Q-4 46 14 36', ink)
  pen.ellipse(-34, 18, 11, 7, { color: '#f0a08a', alpha: 0.6, outline: false, volume: 0 })
  if (!shut) return
  for (const [x, y, size] of [[58, -34, 22], [82, -66, 30]] as const) pen.line([[x, y - size], [x + size, y - size], [x, y], [x + size, y]], { color: '#6f7fb8', width: 5 }) // prettier-ignore
}
