/** Herbs, grasses, cacti, climbers, water plants and leaves. */
import { shade, type Pen, type Point } from '../../pen/pen.ts'
import { tube } from '../curves.ts'
import { bodyColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { around, heartOf, leaf, petals, scallops, SHINE, spread } from '../outlines.ts'

const sway = (phase: number, by: number, offset = 0): number => Math.sin((phase + offset) * Math.PI * 2) * by

function frond(pen: Pen, long: number, color: string): void {
  pen.line(`M0 0Q${long * 0.5} ${-long * 0.24} ${long} 0`, { color: shade(color, -0.06), width: 2.6 })
  for (let i = 1; i < 12; i++) {
    const t = i / 12
    const [x, y] = [long * t, -long * 0.48 * t * (1 - t)]
    const size = long * 0.26 * Math.sin(Math.PI * (0.18 + t * 0.76))
    for (const turn of [-66, 66]) leaf(pen, [x, y], turn + 10 * t, size, color)
  }
}

function blade(pen: Pen, x: number, lean: number, high: number, wide: number, color: string): void {
  pen.path(`M${x - wide / 2} 0Q${x + lean * 0.2} ${-high * 0.6} ${x + lean} ${-high}Q${x + lean * 0.4 + wide} ${-high * 0.5} ${x + wide / 2} 0Z`, color) // prettier-ignore
}

function cactusArm(pen: Pen, points: readonly Point[], wide: number, color: string): void {
  const outline = tube(
    points,
    points.map(() => wide),
  )
  pen.path(outline, { color, volume: 1.5 })
  if (pen.plain) return
  pen.inside(outline, () => [-0.25, 0.05, 0.3].forEach((s) => pen.line(points.map(([x, y]): Point => [x + wide * s, y + wide * s * 0.6]), { color: shade(color, -0.11), width: wide * 0.07 }))) // prettier-ignore
}

const pot = (pen: Pen, wide: number, high: number): void => {
  pen.path(`M${-wide} ${-high}H${wide}L${wide * 0.76} 0H${-wide * 0.76}Z`, '#c56f47')
  pen.rect(-wide - 4, -high - 6, wide * 2 + 8, 11, '#d17d54', 3)
}

/** Green things that are no trees and no flowers. */
export const GREENS: readonly Drawable[] = [
  fitted('bamboo', (pen, look) => {
    const color = bodyColor(look, '#7aa845')
    for (const [x, high, wide, tone] of [
      [-34, 190, 11, -0.05],
      [30, 200, 12, -0.02],
      [-4, 214, 15, 0.03],
      [56, 160, 9, -0.06],
    ] as const) {
      // prettier-ignore
      const stalk = shade(color, tone)
      for (let y = 0; y < high; y += 30) {
        const part = Math.min(30, high - y)
        pen.rect(x - wide / 2, -y - part, wide, part - 1.5, { color: stalk, volume: 1.6 }, 2.5)
        pen.rect(x - wide / 2 - 1.5, -y - 3, wide + 3, 4, shade(stalk, -0.08), 2)
      }
      for (const [i, y] of [high * 0.5, high * 0.72, high * 0.9].entries()) for (const turn of [-30, 14, 40]) leaf(pen, [x, -y], (i + (x > 0 ? 1 : 0)) % 2 ? turn : 180 - turn, 36, shade('#5f9a3e', (turn % 3) * 0.02)) // prettier-ignore
    }
  }),
  fitted('cactus', (pen, look) => {
    const green = bodyColor(look, '#4f9357')
    cactusArm(pen, [[-14, -62], [-42, -64], [-44, -108]], 19, green) // prettier-ignore
    cactusArm(pen, [[14, -44], [42, -46], [44, -88]], 18, green) // prettier-ignore
    cactusArm(pen, [[0, -8], [0, -70], [0, -142]], 32, green) // prettier-ignore
    pen.rect(-16, -12, 32, 12, green, 4)
    if (!pen.plain) for (let i = 0; i < 26; i++) {
      const [x, y] = [(spread(i) - 0.5) * 26, -6 - i * 5.4]
      for (const dx of [-3, 3]) pen.line([[x, y], [x + dx, y - 3]], { color: '#f1efd2', width: 1 }) // prettier-ignore
    } // prettier-ignore
    petals(pen, [0, -156], { count: 5, long: 12, wide: 11 }, '#ee5f96')
    petals(pen, [-44, -116], { count: 5, long: 9, wide: 9 }, '#ee5f96')
  }),
  fitted('prickly pear', (pen, look) => {
    const green = bodyColor(look, '#5d9a5c')
    for (const [x, y, rx, ry, turn] of [[0, -34, 24, 36, 0], [-28, -84, 18, 27, -24], [26, -86, 19, 28, 22], [-6, -100, 17, 27, 4], [48, -126, 12, 18, 30]] as const) pen.ellipse(x, y, rx, ry, { color: green, round: true }, turn) // prettier-ignore
    for (let i = 0; i < 28; i++) pen.circle((spread(i) - 0.5) * 44, -8 - spread(i, 3) * 108, 1.4, { color: '#f4f0d4', outline: false }) // prettier-ignore
    for (const [x, y] of [
      [-38, -108],
      [-24, -112],
      [54, -142],
      [-4, -128],
    ] as const)
      pen.ellipse(x, y, 5, 7, '#d9486e')
  }),
  fitted('aloe', (pen, look) => {
    const green = bodyColor(look, '#6fa77a')
    for (const [lean, high] of [
      [-62, 60],
      [62, 60],
      [-40, 88],
      [40, 88],
      [-18, 106],
      [20, 104],
      [0, 112],
    ] as const) {
      pen.at(0, -34, {}, () => blade(pen, lean * 0.12, lean, high, 22, shade(green, (Math.abs(lean) % 4) * 0.015)))
      for (let k = 1; k < 6; k++) pen.circle(lean * (k / 6) ** 1.6 + lean * 0.1, -34 - (high * k) / 6, 1.2, { color: '#e5f0d8', outline: false }) // prettier-ignore
    }
    pot(pen, 34, 36)
  }),
  fitted('fern', (pen, look) => {
    const green = bodyColor(look, '#4f9440')
    for (const [turn, long] of [[-168, 84], [-12, 84], [-142, 96], [-38, 96], [-112, 92], [-68, 94], [-90, 88]] as const) pen.at(0, 0, { rotate: turn, scaleY: turn < -90 ? -1 : 1 }, () => frond(pen, long, shade(green, turn % 4 ? 0 : 0.04))) // prettier-ignore
  }),
  fitted('ivy', (pen, look) => {
    const green = bodyColor(look, '#3f7f40')
    for (const [x, high] of [
      [-40, 120],
      [0, 150],
      [38, 132],
    ] as const) {
      pen.line(`M${x} 0Q${x + 16} ${-high * 0.4} ${x - 4} ${-high * 0.7}T${x + 6} ${-high}`, { color: '#6a5a40', width: 3 })
      for (let i = 0; i < 9; i++) pen.at(x + (i % 2 ? 10 : -10), -high * (i / 9) - 8, { rotate: i % 2 ? 50 : -50, scale: 0.95 }, () => pen.path('M0 10C-8 8 -16 4 -15 -4L-8 -4L-12 -14L-3 -11L0 -20L3 -11L12 -14L8 -4L15 -4C16 4 8 8 0 10Z', shade(green, (i % 3) * 0.04 - 0.02))) // prettier-ignore
    }
  }),
  fitted('vine', (pen, look) => {
    const green = bodyColor(look, '#5a9a40')
    for (const [x, long] of [
      [-30, 150],
      [0, 190],
      [30, 128],
    ] as const) {
      pen.line(`M${x} 0C${x + 18} ${long * 0.3} ${x - 16} ${long * 0.6} ${x + 4} ${long}`, {
        color: shade(green, -0.12),
        width: 4,
      })
      for (let i = 0; i < 9; i++) leaf(pen, [x + Math.sin(i * 1.3) * 6, 8 + (i * long) / 9.5], i % 2 ? 30 : 150, 26, shade(green, (i % 3) * 0.03)) // prettier-ignore
    }
  }),
  fitted('seaweed', (pen, look) => {
    const green = bodyColor(look, '#3f8f5f')
    for (const [x, high, wide] of [[-30, 120, 12], [28, 132, 13], [-8, 170, 15], [10, 104, 11]] as const) {
      const spine = Array.from({ length: 7 }, (_, i): Point => [x + Math.sin(i * 1.4 + x) * 9 + sway(look.phase, i * 1.4, i * 0.08), -(high * i) / 6]) // prettier-ignore
      pen.path(tube(spine, [wide * 0.7, wide, wide, wide * 0.95, wide * 0.8, wide * 0.55, 2]), shade(green, (x % 3) * 0.02))
      for (let i = 1; i < 6; i++) leaf(pen, spine[i] as Point, i % 2 ? -40 : -140, 24 - i * 1.6, shade(green, 0.03))
    }
  }, { animated: true }), // prettier-ignore
  fitted('coral', (pen, look) => {
    const color = bodyColor(look, '#f0705f')
    const branch = (x: number, y: number, turn: number, long: number, wide: number, depth: number): void => {
      const [tx, ty] = around(x, y, long, turn - 90)
      pen.limb([[x, y], [tx, ty]], [wide, wide * 0.8], color) // prettier-ignore
      if (depth === 0) return pen.circle(tx, ty, wide * 0.5, shade(color, 0.08))
      for (const by of depth > 2 ? [-34, 6, 36] : [-30, 28]) branch(tx, ty, turn + by, long * 0.76, wide * 0.78, depth - 1)
    }
    pen.path('M-34 0C-30 -14 30 -14 34 0Z', shade(color, -0.06))
    branch(0, -6, 0, 34, 17, 3)
  }), // prettier-ignore
  fitted('lily pad', (pen, look) => {
    const green = bodyColor(look, '#5aa05a')
    pen.path('M-4 -22L0 -4L22 -20C54 -20 76 -12 76 0C76 14 40 22 0 22C-44 22 -76 12 -76 0C-76 -14 -44 -22 -4 -22Z', green)
    for (const [x, y] of [[-56, -6], [-44, 12], [-10, 18], [36, 14], [58, -4]] as const) pen.line([[0, -2], [x, y]], { color: shade(green, 0.09), width: 1.6 }) // prettier-ignore
    for (const turn of [-70, 70, -44, 44, -20, 20, 0]) pen.at(-34, -6, { rotate: turn, scale: 0.9 }, () => petals(pen, [0, 0], { count: 1, long: 32, wide: 15, tip: 'point' }, { color: '#f2a3c0', to: '#fdeef4' })) // prettier-ignore
  }, { sockets: { top: [24, -2, 70] } }), // prettier-ignore
  fitted('reed', (pen, look) => {
    const green = bodyColor(look, '#7d9a4a')
    for (const [x, lean, high] of [[-26, -34, 90], [26, 40, 96], [-12, -14, 116], [14, 24, 112]] as const) blade(pen, x, lean, high, 9, shade(green, x > 0 ? 0.02 : -0.03)) // prettier-ignore
    for (const [x, high] of [
      [-16, 132],
      [4, 158],
      [24, 140],
    ] as const) {
      pen.line([[x, 0], [x, -high]], { color: '#8a9a55', width: 3 }) // prettier-ignore
      pen.rect(x - 6, -high, 12, 38, { color: '#7a4c2c', volume: 1.5 }, 6)
      pen.line([[x, -high], [x, -high - 12]], { color: '#8a9a55', width: 2 }) // prettier-ignore
    }
  }),
  fitted('wheat', (pen, look) => {
    const gold = bodyColor(look, '#e3b548')
    for (const [x, turn, high] of [[-14, -16, 130], [14, 16, 130], [-6, -7, 146], [8, 8, 142], [0, 0, 152]] as const) pen.at(x, 0, { rotate: turn }, () => { // prettier-ignore
      pen.line([[0, 0], [0, -high + 40]], { color: '#c79b3c', width: 3 }) // prettier-ignore
      for (let i = 0; i < 7; i++) for (const s of [-1, 1]) pen.ellipse(s * 4.6, -high + 48 - i * 8, 4, 7.4, gold, s * 26)
      pen.ellipse(0, -high - 8, 4, 8, gold)
      for (const s of [-1, 0, 1]) pen.line([[0, -high - 8], [s * 7, -high - 30]], { color: '#d6b05a', width: 1.2 }) // prettier-ignore
    }) // prettier-ignore
    leaf(pen, [0, -20], -150, 46, '#b9a24a')
    leaf(pen, [0, -26], -28, 46, '#b9a24a')
  }),
  fitted('grass', (pen, look) => {
    const green = bodyColor(look, '#5fa84a')
    for (let i = 0; i < 17; i++) blade(pen, -56 + i * 7, (spread(i) - 0.5) * 30 + (i - 8) * 2 + sway(look.phase, 2.5, i * 0.06), 34 + spread(i, 5) * 36, 9, shade(green, (i % 3) * 0.04 - 0.04)) // prettier-ignore
  }, { animated: true }), // prettier-ignore
  ...(['clover', 'four-leaf clover'] as const).map((name) =>
    fitted(name, (pen, look) => {
      const green = bodyColor(look, '#4fa048')
      const leaves = name === 'clover' ? [0, 120, 240] : [45, 135, 225, 315]
      pen.path(tube([[0, 0], [6, 40], [-6, 84]], [5, 5, 4]), shade(green, -0.06)) // prettier-ignore
      for (const turn of leaves) pen.at(0, 0, { rotate: turn }, () => {
        pen.path(heartOf(0, -23, 46), green)
        pen.line([[0, -4], [0, -30]], { color: shade(green, 0.1), width: 2 }) // prettier-ignore
      }) // prettier-ignore
    }),
  ),
  fitted('leaf', (pen, look) => {
    const green = bodyColor(look, look.traits.includes('autumn') ? '#dd8430' : '#58a548')
    pen.path('M0 0C-52 -20 -52 -92 0 -140C52 -92 52 -20 0 0Z', green)
    pen.line('M0 26V-124', { color: shade(green, -0.13), width: 4 })
    for (const [y, w] of [[-20, 26], [-46, 31], [-72, 27], [-96, 17]] as const) for (const s of [-1, 1]) pen.line(`M0 ${y}Q${s * w * 0.5} ${y - 9} ${s * w} ${y - 20}`, { color: shade(green, -0.1), width: 2 }) // prettier-ignore
  }),
  fitted('maple leaf', (pen, look) => {
    const red = bodyColor(look, '#d8482c')
    const half = [[0, -70], [10, -48], [24, -56], [20, -24], [42, -42], [44, -30], [66, -32], [58, -14], [68, -6], [34, 18], [38, 30], [4, 24]] as const // prettier-ignore
    pen.polygon([...half, ...half.toReversed().map(([x, y]): Point => [-x, y])], red)
    pen.line('M0 58V-50M0 22L42 -18M0 22L-42 -18', { color: shade(red, -0.13), width: 3 })
  }),
  fitted('moss', (pen, look) => {
    const green = bodyColor(look, '#6f9a3f')
    pen.path('M-80 0C-86 -16 -60 -26 -44 -24C-34 -44 10 -46 24 -30C48 -38 84 -20 80 0Z', { color: green, volume: 1.5 })
    for (let i = 0; i < 60; i++) pen.line([[-70 + i * 2.4, -3 - spread(i) * 16], [-70 + i * 2.4 + (i % 2 ? 3 : -3), -10 - spread(i) * 18]], { color: shade(green, i % 2 ? 0.1 : -0.08), width: 1.8 }) // prettier-ignore
  }),
  fitted('seedling', (pen, look) => {
    const green = bodyColor(look, '#6cb84e')
    pen.path('M-60 0C-48 -22 48 -22 60 0Z', '#6d4a33')
    for (let i = 0; i < 12; i++) pen.circle(-44 + i * 8, -4 - spread(i) * 9, 2, { color: i % 2 ? '#54372a' : '#8a6247', outline: false }) // prettier-ignore
    pen.path(tube([[0, -12], [-3, -44], [0, -70]], [7, 6, 5]), green) // prettier-ignore
    leaf(pen, [0, -68], -156, 54, green)
    leaf(pen, [0, -68], -30, 54, shade(green, 0.04))
  }),
  fitted('venus flytrap', (pen, look) => {
    const green = bodyColor(look, '#6fae4a')
    for (const [x, y] of [
      [-36, -70],
      [34, -80],
      [0, -112],
    ] as const) {
      pen.path(tube([[0, -34], [x * 0.6, (y - 34) / 2], [x, y]], [6, 6, 5]), green) // prettier-ignore
      pen.at(x, y, { rotate: x * 0.9 }, () => {
        for (const s of [-1, 1]) {
          for (let i = 0; i < 7; i++) pen.line([[s * (6 + i * 3.2), -4 - i * 5.4], [s * (1 + i * 3.2) + s * -6, -12 - i * 5.6]], { color: green, width: 2 }) // prettier-ignore
          pen.path(`M0 0C${s * 8} -8 ${s * 24} -24 ${s * 24} -40C${s * 40} -26 ${s * 30} 0 0 4Z`, green)
          pen.path(`M${s * 3} -3C${s * 10} -10 ${s * 22} -24 ${s * 23} -38C${s * 18} -30 ${s * 8} -12 ${s * 3} -3Z`, { color: '#d6455c', outline: false }) // prettier-ignore
        }
      })
    }
    pot(pen, 34, 36)
  }),
  fitted('succulent', (pen, look) => {
    const green = bodyColor(look, '#7fb59a')
    for (const [long, count, y] of [[46, 11, -50], [36, 9, -54], [25, 7, -57], [14, 5, -59]] as const) pen.at(0, y, { scaleY: 0.72 }, () => petals(pen, [0, 0], { count, long, wide: long * 0.6, tip: 'point', turn: long * 4 }, shade(green, (46 - long) * 0.003))) // prettier-ignore
    pot(pen, 34, 36)
  }),
  ...(['mushroom', 'toadstool'] as const).map(
    (name) =>
    fitted(name, (pen, look) => {
      const cap = bodyColor(look, name === 'toadstool' ? '#d8322e' : '#b5764a')
      pen.path('M-18 -52H18C16 -30 20 -12 26 0Q0 6 -26 0C-20 -12 -16 -30 -18 -52Z', '#f4ead6')
      pen.path('M-30 -44Q0 -28 30 -44L22 -34Q0 -22 -22 -34Z', '#e5d6b8')
      pen.path('M-62 -50C-60 -92 -30 -112 0 -112C30 -112 60 -92 62 -50C36 -38 -36 -38 -62 -50Z', { color: cap, round: true })
      if (name === 'toadstool') for (const [x, y, r] of [[-30, -78, 9], [4, -92, 10], [34, -74, 8], [-6, -62, 8], [-48, -60, 5], [22, -56, 6]] as const) pen.ellipse(x, y, r, r * 0.85, { color: '#fdf8ee', outline: false }) // prettier-ignore
      else pen.ellipse(-24, -88, 14, 7, SHINE, -24)
    }, { sockets: { top: [0, -112, 50], seat: [0, -110, 50] } }), // prettier-ignore
  ),
  fitted('hedge', (pen, look) => {
    const green = bodyColor(look, '#4c8c40')
    pen.path('M-100 0V-70Q-100 -80 -90 -80Q-76 -88 -60 -80Q-44 -88 -26 -80Q-8 -88 8 -80Q26 -88 42 -80Q58 -88 74 -80Q96 -86 100 -70V0Z', green) // prettier-ignore
    for (let i = 0; i < 40; i++) pen.path(scallops(-90 + (i % 10) * 20 + (i > 19 ? 8 : 0), -68 + Math.floor(i / 10) * 18, 9, 6, 6, i * 20), { color: shade(green, i % 2 ? 0.05 : -0.05), outline: false }) // prettier-ignore
  }, { sockets: { top: [0, -80, 190] } }), // prettier-ignore
  fitted('tumbleweed', (pen, look) => {
    const brown = bodyColor(look, '#b08a55')
    pen.at(0, -50, { rotate: look.phase * 360 }, () => {
      for (let i = 0; i < 30; i++) pen.at(0, 0, { rotate: i * 67 }, () => pen.line(`M${-44 + (i % 4) * 3} ${-16 + (i % 7) * 5}Q0 ${-40 + i * 2.2} ${42 - (i % 5) * 4} ${18 - (i % 6) * 6}`, { color: shade(brown, (i % 4) * 0.05 - 0.12), width: 2.4 })) // prettier-ignore
    })
  }, { animated: true }), // prettier-ignore
]
