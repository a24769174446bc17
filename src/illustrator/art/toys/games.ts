/** Games and toys of skill: puzzles, bricks, tops, boards, hoops and ropes. */
import { mix, shade, type Pen, type Point } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { around, heartOf, spread } from '../outlines.ts'
import { roundedStar } from '../sky/weather.ts'

const BRIGHT = ['#e2483d', '#f4c93c', '#3f8fd8', '#4fae5a', '#8a5fc8', '#ee7f3a']

function brick(pen: Pen, x: number, y: number, studs: number, color: string): void {
  const wide = studs * 22
  for (let i = 0; i < studs; i++) {
    pen.rect(x + 5 + i * 22, y - 34, 13, 9, { color: shade(color, 0.02), volume: 1.6 }, 2)
    pen.ellipse(x + 11.5 + i * 22, y - 34, 6.5, 2.4, { color: shade(color, 0.09), outline: false })
  }
  pen.rect(x, y - 28, wide, 28, { color, volume: 1.3 }, 2)
}

/** Games by name. */
export const GAMES: readonly Drawable[] = [
  fitted('yo-yo', (pen, look) => {
    const color = bodyColor(look, '#e2483d')
    pen.line('M0 -50C4 -90 -6 -120 0 -158', { color: '#f1ead8', width: 4 })
    pen.line('M0 -158a9 9 0 1 0 0.1 0', { color: '#f1ead8', width: 4 })
    pen.circle(0, 0, 52, { color, round: true })
    pen.circle(0, 0, 36, { color: mix(color, '#ffffff', 0.8), outline: false })
    pen.at(0, 0, { scale: 0.27 }, () => pen.path(roundedStar(100), color))
  }),
  fitted('puzzle', (pen, look) => {
    const colors = look.colors.length > 0 ? [look.colors[0] as string, mix(look.colors[0] as string, '#ffffff', 0.4)] : BRIGHT
    const piece =
      'M-40 -40H-12C-20 -52 -12 -64 0 -64C12 -64 20 -52 12 -40H40V-12C52 -20 64 -12 64 0C64 12 52 20 40 12V40H12C20 28 12 18 0 18C-12 18 -20 28 -12 40H-40V12C-28 20 -18 12 -18 0C-18 -12 -28 -20 -40 -12Z'
    for (const [i, [x, y, turn]] of ([[-42, 42, 0], [-42, -40, 0], [41, -40, 0], [58, 52, 16]] as const).entries()) pen.at(x, y, { rotate: turn }, () => pen.path(piece, { color: colors[i % colors.length] as string, volume: 1.2 })) // prettier-ignore
  }),
  fitted("rubik's cube", (pen, look) => {
    const at = (u: number, v: number, side: number): Point => {
      if (side === 0) return [(u - v) * 22, -96 + (u + v) * 11]
      if (side === 1) return [-66 + u * 22, -63 + u * 11 + v * 26]
      return [u * 22, -30 - u * 11 + v * 26]
    }
    const colors = ['#fbfbf8', '#e2483d', '#3f7fd8', '#f4c93c', '#4fae5a', '#ee7f2a']
    for (const side of [0, 1, 2]) {
      pen.polygon([at(0, 0, side), at(3, 0, side), at(3, 3, side), at(0, 3, side)], bodyColor(look, '#1f2024'))
      for (let u = 0; u < 3; u++) for (let v = 0; v < 3; v++) {
        const color = colors[Math.floor(spread(u * 3 + v, side + 2) * 6)] as string
        pen.polygon([at(u + 0.08, v + 0.08, side), at(u + 0.92, v + 0.08, side), at(u + 0.92, v + 0.92, side), at(u + 0.08, v + 0.92, side)], { color: shade(color, side === 2 ? -0.08 : side === 1 ? -0.02 : 0.02), volume: 0.4 }) // prettier-ignore
      } // prettier-ignore
    }
  }),
  fitted('building blocks', (pen, look) => {
    const colors = look.colors.length > 0 ? look.colors : BRIGHT
    const pick = (i: number): string => colors[i % colors.length] as string
    for (const [i, [x, y, studs]] of ([[-88, 0, 4], [2, 0, 4], [-66, -28, 3], [4, -28, 2], [-44, -56, 3], [-22, -84, 2]] as const).entries()) brick(pen, x, y, studs, pick(i)) // prettier-ignore
    brick(pen, 56, -30, 2, pick(4))
  }),
  fitted('spinning top', (pen, look) => {
    const color = bodyColor(look, '#e2483d')
    pen.at(0, 0, { rotate: 12 + Math.sin(look.phase * Math.PI * 2) * 6 }, () => {
      pen.rect(-5, -150, 10, 50, '#d9a868', 4)
      pen.circle(0, -150, 9, '#c8303a')
      pen.path('M-72 -86C-60 -112 60 -112 72 -86C70 -56 20 -20 6 -6L0 4L-6 -6C-20 -20 -70 -56 -72 -86Z', { color, volume: 1.8 })
      pen.path('M-71 -80Q0 -56 71 -80L64 -66Q0 -44 -64 -66Z', { color: '#f6d25a', outline: false })
      pen.path('M-54 -54Q0 -34 54 -54L44 -44Q0 -26 -44 -44Z', { color: '#3f8fd8', outline: false })
    })
  }, { animated: true }), // prettier-ignore
  fitted('chess board', (pen, look) => {
    const [dark, light] = [bodyColor(look, '#6b4a32'), secondColor(look, '#f0dfc0')]
    const at = (u: number, v: number): Point => [(u - 4) * (15 + v * 1.5), -64 + v * 8]
    pen.polygon([[-68, -70], [68, -70], [114, 4], [-114, 4]], shade(dark, -0.05)) // prettier-ignore
    pen.polygon([[-114, 4], [114, 4], [114, 14], [-114, 14]], shade(dark, -0.12)) // prettier-ignore
    for (let v = 0; v < 8; v++) for (let u = 0; u < 8; u++) pen.polygon([at(u, v), at(u + 1, v), at(u + 1, v + 1), at(u, v + 1)], { color: (u + v) % 2 ? dark : light, outline: false, volume: 0 }) // prettier-ignore
    for (const [u, v, c] of [
      [1.5, 1.5, '#26242a'],
      [3.5, 0.7, '#26242a'],
      [5.5, 1.5, '#26242a'],
      [2.5, 5.5, '#fbf6ea'],
      [4.5, 6.5, '#fbf6ea'],
      [6.5, 5.5, '#fbf6ea'],
    ] as const) {
      // prettier-ignore
      const [x, y] = at(u, v)
      const k = 0.6 + v * 0.07
      pen.path(
        `M${x - 9 * k} ${y}Q${x - 5 * k} ${y - 10 * k} ${x - 4 * k} ${y - 20 * k}H${x + 4 * k}Q${x + 5 * k} ${y - 10 * k} ${x + 9 * k} ${y}Z`,
        c,
      )
      pen.circle(x, y - 25 * k, 6.4 * k, { color: c, round: true })
    }
  }),
  fitted('dartboard', (pen, look) => {
    pen.circle(0, 0, 100, bodyColor(look, '#26262b'))
    for (let i = 0; i < 20; i++) {
      const [from, to] = [i * 18 - 9, i * 18 + 9]
      const wedge = (r: number, color: string): void => pen.polygon([[0, 0], around(0, 0, r, from), around(0, 0, r, (from + to) / 2), around(0, 0, r, to)], { color, outline: false, volume: 0 }) // prettier-ignore
      wedge(82, i % 2 ? '#c8302b' : '#3f8f4f')
      wedge(76, i % 2 ? '#26262b' : '#f4ecd6')
      wedge(50, i % 2 ? '#c8302b' : '#3f8f4f')
      wedge(44, i % 2 ? '#26262b' : '#f4ecd6')
    }
    pen.circle(0, 0, 13, { color: '#3f8f4f', outline: false })
    pen.circle(0, 0, 6.5, { color: '#c8302b', outline: false })
    for (const [x, y, turn] of [[4, 2, 30], [-26, 18, 44]] as const) pen.at(x, y, { rotate: turn }, () => { // prettier-ignore
      pen.line([[0, 0], [0, -34]], { color: '#c9d0d8', width: 4 }) // prettier-ignore
      pen.polygon([[0, -30], [-10, -46], [-10, -58], [0, -48], [10, -58], [10, -46]], '#3f8fd8') // prettier-ignore
    }) // prettier-ignore
  }),
  fitted('pool table', (pen, look) => {
    const green = bodyColor(look, '#2f8a55')
    for (const x of [-112, 96]) pen.path(`M${x} -40H${x + 18}L${x + 14} 0H${x + 3}Z`, '#6b4022')
    pen.polygon([[-104, -96], [104, -96], [134, -56], [-134, -56]], '#7a4c2a') // prettier-ignore
    pen.rect(-134, -57, 268, 20, '#6b4022', 4)
    pen.polygon([[-92, -91], [92, -91], [116, -61], [-116, -61]], green) // prettier-ignore
    for (const [x, y] of [[-92, -91], [0, -92], [92, -91], [-116, -61], [0, -60], [116, -61]] as const) pen.ellipse(x, y, 7, 4, { color: '#1c1a1c', outline: false }) // prettier-ignore
    for (const [i, [x, y]] of ([[30, -80], [42, -84], [42, -76], [54, -88], [54, -80], [54, -72], [-50, -74]] as const).entries()) pen.circle(x, y, 5, { color: i === 6 ? '#fbfaf6' : (BRIGHT[i % 6] as string), round: true }) // prettier-ignore
    pen.line([[-128, -66], [-58, -75]], { color: '#e2c08a', width: 3.4 }) // prettier-ignore
  }, { sockets: { top: [0, -78, 180] } }), // prettier-ignore
  fitted('confetti', (pen, look) => {
    const colors = look.colors.length > 0 ? look.colors : BRIGHT
    for (let i = 0; i < 60; i++) pen.at((spread(i) - 0.5) * 200, ((spread(i, 2) * 200 + look.phase * 200) % 200) - 100, { rotate: spread(i, 3) * 360 + look.phase * 360 }, () => { // prettier-ignore
      const color = colors[i % colors.length] as string
      if (i % 3 === 0) pen.rect(-6, -3, 12, 6, color)
      else if (i % 3 === 1) pen.circle(0, 0, 4.4, color)
      else pen.line('M-8 0q4 -7 8 0t8 0', { color, width: 3.4 })
    }) // prettier-ignore
  }, { animated: true }), // prettier-ignore
  fitted('pinwheel', (pen, look) => {
    const colors = look.colors.length > 0 ? [look.colors[0] as string, mix(look.colors[0] as string, '#ffffff', 0.45)] : BRIGHT
    pen.rect(-4, 0, 8, 150, '#d9a868', 3)
    for (let i = 0; i < 4; i++) pen.at(0, 0, { rotate: i * 90 + look.phase * 360 }, () => {
      pen.path('M0 0L0 -72C34 -72 52 -50 52 -26Z', { color: colors[i % colors.length] as string, volume: 1.2 })
      pen.path('M0 0L0 -72L24 -36Z', { color: shade(colors[i % colors.length] as string, -0.09), outline: false })
    }) // prettier-ignore
    pen.circle(0, 0, 9, '#fbf6ea')
  }, { animated: true }), // prettier-ignore
  fitted('slinky', (pen, look) => {
    const color = bodyColor(look, '#8f9aa8')
    for (let i = 0; i < 24; i++) {
      const t = i / 23
      const [x, y] = around(0, 0, 80, 180 + t * 180)
      pen.at(x, y, { rotate: t * 180 - 90 + 90 }, () => pen.line('M-34 0a34 11 0 1 0 68 0a34 11 0 1 0 -68 0', { color: look.colors[0] ? shade(color, (i % 2) * 0.06) : (['#e2483d', '#f4c93c', '#4fae5a', '#3f8fd8', '#8a5fc8'][Math.floor(t * 4.99)] as string), width: 4 })) // prettier-ignore
    }
  }),
  fitted('hula hoop', (pen, look) => {
    const color = bodyColor(look, '#e0568a')
    const points: Point[] = Array.from({ length: 61 }, (_, i) => around(0, 0, 100, i * 6, 0.94))
    pen.line(points, { color, width: 13 })
    for (let i = 0; i < 60; i += 6) pen.line(points.slice(i, i + 3), { color: '#fbf4f7', width: 13, cap: 'butt' })
  }),
  fitted('jump rope', (pen, look) => {
    pen.line('M-62 -84C-110 40 110 40 62 -84', { color: bodyColor(look, '#e2483d'), width: 7 })
    for (const s of [-1, 1])
      pen.at(s * 62, -84, { rotate: s * 14 }, () => pen.rect(-8, -46, 16, 50, { color: '#d9a868', volume: 1.6 }, 6))
  }),
  fitted('puck', (pen, look) => {
    pen.path('M-70 -34V-14A70 18 0 0 0 70 -14V-34Z', bodyColor(look, '#2b2b31'))
    pen.ellipse(0, -34, 70, 18, shade(bodyColor(look, '#2b2b31'), 0.07))
  }),
  fitted('poker chip', (pen, look) => {
    const color = bodyColor(look, '#c8302b')
    pen.circle(0, 0, 70, color)
    for (let i = 0; i < 6; i++) pen.at(0, 0, { rotate: i * 60 }, () => pen.path('M-14 -69A70 70 0 0 1 14 -69L10 -50A51 51 0 0 0 -10 -50Z', { color: '#fbfaf6', outline: false })) // prettier-ignore
    pen.circle(0, 0, 46, { color: '#fbfaf6', outline: false })
    pen.circle(0, 0, 41, color)
    pen.path(heartOf(0, 2, 40), { color: '#fbfaf6', outline: false })
  }),
]
