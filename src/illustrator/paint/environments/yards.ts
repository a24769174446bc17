/** What people put up outdoors: a barn and fences, swings and a slide, a platform with its rails. */
import type { Pen } from '../../pen/pen.ts'
import type { Easel, EnvironmentLayer } from './easel.ts'

/** A picket or rail fence across the picture, open in the middle. */
export function fence(
  easel: Easel,
  options: { foot: number; tall: number; color: string; picket: boolean; gap: number },
): EnvironmentLayer {
  const { width } = easel
  const { foot, tall, color, picket, gap } = options
  return easel.draw({ name: 'fence', kind: 'middle', depth: 0.42 }, (_context, pen) => {
    const [left, right] = [width * (0.5 - gap / 2), width * (0.5 + gap / 2)]
    const step = tall * (picket ? 0.3 : 1.7)
    for (const height of picket ? [0.35, 0.72] : [0.32, 0.62, 0.9])
      for (const [from, to] of [[-5, left], [right, width + 5]] as const) pen.rect(from, foot - tall * height, to - from, tall * 0.09, color)
    for (let x = step * 0.3; x < width; x += step) {
      if (x > left && x < right) continue
      if (picket) pen.polygon([[x - tall * 0.08, foot], [x - tall * 0.08, foot - tall * 0.9], [x, foot - tall], [x + tall * 0.08, foot - tall * 0.9], [x + tall * 0.08, foot]], color)
      else pen.rect(x - tall * 0.07, foot - tall, tall * 0.14, tall * 1.04, color, tall * 0.03)
    }
  }) // prettier-ignore
}

/** A red barn with a silo. */
export function barn(easel: Easel): EnvironmentLayer {
  const { unit, horizon, height } = easel
  const random = easel.chance(151)
  const x = easel.overscan + easel.scene.width * (random() < 0.5 ? random.between(0.14, 0.28) : random.between(0.72, 0.86))
  const color = random.pick(['#b5473c', '#a63f38', '#8f5a48'])
  const white = '#f3ead9'
  return easel.draw({ name: 'barn', kind: 'middle', depth: 0.6 }, (_context, pen) => {
    pen.at(x, horizon + height * 0.045, { scale: unit * 0.0026 }, () => {
      pen.rect(46, -96, 26, 96, { color: '#c9cdd0', volume: 2 })
      pen.path('M44 -96C44 -114 74 -114 74 -96Z', '#8d979e')
      pen.polygon([[-50, 0], [-50, -56], [-34, -84], [0, -100], [34, -84], [50, -56], [50, 0]], { color, volume: 0.8 })
      for (let i = -44; i < 50; i += 8) pen.rect(i, -56, 0.7, 56, { color: '#5c2420', alpha: 0.35 })
      pen.line('M-55 -52L-37 -86L0 -104L37 -86L55 -52', { color: '#5f4a46', width: 6 })
      pen.rect(-19, -44, 38, 44, white, 1)
      pen.rect(-16, -41, 32, 41, color)
      pen.line('M-16 -41L16 0M16 -41L-16 0M0 -41V0', { color: white, width: 2.6 })
      pen.rect(-9, -78, 18, 16, white, 1)
      pen.rect(-7, -76, 14, 12, easel.stage.light.night ? easel.shine('#ffd98c') : '#4a3430')
    })
  }) // prettier-ignore
}

/** Swings on one side of a playground, a slide on the other. */
export function swings(easel: Easel): EnvironmentLayer {
  const { unit, horizon, height } = easel
  const random = easel.chance(152)
  const [frame, slide] = random.pick([
    ['#d9564f', '#f0b93f'],
    ['#3f86b8', '#ef7f4a'],
    ['#4f9a68', '#e8574f'],
  ] as const)
  const foot = horizon + height * 0.1
  const at = (u: number) => easel.overscan + easel.scene.width * u
  return easel.draw({ name: 'swings', kind: 'middle', depth: 0.45 }, (_context, pen) => {
    pen.ellipse(at(0.2), foot, unit * 0.2, unit * 0.022, { color: '#e2c894', volume: 0.5 })
    pen.ellipse(at(0.82), foot, unit * 0.19, unit * 0.022, { color: '#e2c894', volume: 0.5 })
    pen.at(at(0.2), foot, { scale: unit * 0.003 }, () => swingFrame(pen, frame))
    pen.at(at(0.82), foot, { scale: unit * 0.003 }, () => slideTower(pen, slide, frame))
  }) // prettier-ignore
}

function swingFrame(pen: Pen, color: string): void {
  for (const side of [-1, 1]) {
    pen.limb([[side * 46, 0], [side * 40, -86]], [4, 4], color)
    pen.limb([[side * 32, 2], [side * 40, -86]], [4, 4], color)
  }
  pen.limb([[-44, -86], [44, -86]], [4.6, 4.6], color)
  for (const x of [-20, 20]) {
    for (const rope of [-7, 7]) pen.line([[x + rope, -86], [x + rope, -24]], { color: '#6f6a66', width: 1.1 })
    pen.rect(x - 9, -25, 18, 3.4, '#5a4638', 1)
  }
} // prettier-ignore

function slideTower(pen: Pen, slide: string, frame: string): void {
  for (const x of [-8, -34]) pen.rect(x, -70, 4, 70, frame)
  for (let y = 10; y < 56; y += 9) pen.rect(-34, -y, 28, 2.6, frame)
  pen.rect(-37, -58, 34, 4, '#b98a58')
  pen.polygon(
    [
      [-40, -70],
      [-19, -92],
      [2, -70],
    ],
    slide,
  )
  pen.path('M-5 -58C14 -54 22 -18 52 -8H62V-2H50C16 -8 8 -44 -5 -50Z', slide)
  pen.path('M-5 -58C14 -54 22 -18 52 -8H62V-10H53C24 -22 16 -58 -5 -62Z', { color: '#ffffff', alpha: 0.35 })
}

/** Rails that run to the horizon between two platforms with a roof on columns. */
export function platforms(easel: Easel): EnvironmentLayer {
  const { width, height, horizon, unit } = easel
  const middle = width / 2
  const deep = height - horizon
  const at = (across: number, v: number, up = 0): [number, number] => [
    middle + across * unit * v,
    horizon + deep * v - up * unit * v,
  ]
  const night = easel.stage.light.night
  return easel.draw({ name: 'platforms', kind: 'ground', depth: 0.5 }, (_context, pen) => {
    const strip = (a: number, b: number, color: string, up = 0) => pen.polygon([at(a, 0.02, up), at(b, 0.02, up), at(b, 1.3, up), at(a, 1.3, up)], { color, volume: 0.3 })
    strip(-3, 3, '#8a8078')
    strip(-0.3, 0.3, '#6f655e')
    for (let i = 1; i < 40; i++) {
      const v = 1 / (0.72 + (40 - i) * 0.34)
      pen.polygon([at(-0.23, v), at(0.23, v), at(0.23, v * 1.06), at(-0.23, v * 1.06)], '#54423a')
    }
    for (const rail of [-0.15, 0.15]) pen.polygon([at(rail - 0.005, 0.02), at(rail + 0.005, 0.02), at(rail + 0.022, 1.3), at(rail - 0.022, 1.3)], '#c3c8cc')
    for (const side of [-1, 1]) {
      pen.polygon([at(side * 0.33, 0.02), at(side * 0.33, 1.4), at(side * 0.33, 1.4, 0.12), at(side * 0.33, 0.02, 0.12)], '#7c746c')
      pen.polygon([at(side * 0.33, 0.02, 0.12), at(side * 4, 0.02, 0.12), at(side * 4, 1.5, 0.12), at(side * 0.33, 1.5, 0.12)], '#c2b8aa')
      pen.polygon([at(side * 0.37, 0.02, 0.12), at(side * 0.4, 0.02, 0.12), at(side * 0.43, 1.5, 0.12), at(side * 0.39, 1.5, 0.12)], '#f2d04f')
      pen.polygon([at(side * 0.5, 0.06, 0.92), at(side * 0.5, 1.3, 0.92), at(side * 4, 1.3, 1.16), at(side * 4, 0.06, 1.16)], { color: '#6d7f88', to: '#8d9ea6' })
      for (const v of [0.12, 0.18, 0.28, 0.46, 0.8]) {
        const [x, y] = at(side * 0.9, v, 0.12)
        pen.rect(x - unit * 0.012 * v, y - unit * 0.83 * v, unit * 0.024 * v * 1.4, unit * 0.83 * v, '#4a5a60')
        const [lx, ly] = at(side * 0.86, v, 0.88)
        pen.circle(lx, ly, unit * 0.02 * v, { color: night ? easel.shine('#ffedb8') : '#f4f1e4', glow: night ? unit * 0.05 * v : 0 })
      }
    }
  }) // prettier-ignore
}
