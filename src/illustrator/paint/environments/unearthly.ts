/** Places without a sky above them: the studio, space, under water, caves. */
import { fromOklch, parseHex, toOklch } from '../../pen/pen.ts'
import type { Easel, EnvironmentLayer, Rgb } from './easel.ts'
import { drawTree } from './plants.ts'
import { ramp } from './seeded.ts'

/** Backdrops of a photographer: wall and floor in one sweep, with the lamp's pool and a second hue from the other side. */
const BACKDROPS = [
  ['#f4d8c4', '#e6a98e'], ['#cfe3ea', '#8fb7c9'], ['#e9dcf2', '#b7a0d0'], ['#dcebd6', '#9dbf9a'], ['#f6e7c1', '#e2bb78'], ['#f5d4da', '#dd9aab'],
  ['#d5e0f4', '#93a9d6'], ['#efe6da', '#c4ad94'], ['#cdebe4', '#80bdb3'], ['#f9ddb8', '#e8a56f'],
] as const // prettier-ignore

/** Names a prompt gives to backgrounds. */
const NAMED: Record<string, string> = { white: '#f4f4f2', black: '#22242a', grey: '#b9bec4', gray: '#b9bec4', red: '#d1453f', blue: '#4d83c9', green: '#67a866', yellow: '#f2cf5a', orange: '#ee9a4d', pink: '#f0a8bd', purple: '#9a75c2', brown: '#94704f', teal: '#4fa39c', beige: '#e6d9c0', turquoise: '#5cc4c0', cream: '#f5ebd6', navy: '#2f4470' } // prettier-ignore

/** A colour word or hex as hex. */
export function namedColor(color: string | undefined): string | undefined {
  if (!color) return undefined
  if (/^#[0-9a-f]{6}$/i.test(color)) return color
  const word = color.toLowerCase().split(' ').at(-1) as string
  return NAMED[word]
}

export function studioLayer(easel: Easel): EnvironmentLayer {
  const { width, height, horizon } = easel
  const random = easel.chance(31)
  const asked = namedColor(easel.scene.environment.color)
  const [first, second] = asked ? [asked, asked] : random.pick(BACKDROPS)
  const own = toOklch(...parseHex(first))
  const base = parseHex(first)
  const deep = asked ? fromOklch({ l: own.l * 0.8, c: own.c * 1.05, h: own.h + 0.12 }) : parseHex(second)
  const dark: Rgb = [deep[0] * 0.8, deep[1] * 0.8, deep[2] * 0.84]
  const [lampX, lampY] = [
    width * (easel.sun.side < 0 ? random.between(0.3, 0.44) : random.between(0.56, 0.7)),
    height * random.between(0.28, 0.4),
  ]
  const night = easel.stage.light.night ? 0.55 : 1
  return easel.shade({ name: 'backdrop', kind: 'sky', depth: 1 }, { from: 0, to: height, step: 2 }, (x, y, out) => {
    const dx = (x - lampX) / width
    const dy = (y - lampY) / height
    const pool = 1 / (1 + (dx * dx * 1.5 + dy * dy * 1.9) * 4.2)
    const fx = (x - width / 2) / width
    const fy = (y - height * 0.9) / height
    const floor = ramp(horizon - height * 0.1, horizon + height * 0.13, y)
    const onFloor = floor * (0.13 / (1 + fx * fx * 7 + fy * fy * 14) + 0.02)
    const curve = Math.exp(-(((y - horizon) / (height * 0.075)) ** 2)) * 0.045
    const edge = ramp(0.38, 0.82, Math.sqrt(fx * fx + ((y / height - 0.48) * 0.9) ** 2))
    const t = Math.max(0, Math.min(1, 1.05 - pool * 1.12))
    for (let i = 0; i < 3; i++) {
      const light = (base[i] as number) * 1.035 + 6
      let value = light + ((deep[i] as number) - light) * t
      value += ((dark[i] as number) - value) * edge * 0.55
      out[i] = value * (1 + onFloor - curve) * night
    }
  })
}

export function spaceLayers(easel: Easel): EnvironmentLayer[] {
  const { noise, unit, width, height } = easel
  const random = easel.chance(41)
  const [warm, cool] = random
    .pick([
      ['#c65fa8', '#2f59c9'],
      ['#e08a4f', '#2c6f9f'],
      ['#8a5be0', '#1f8f9f'],
      ['#d9577a', '#4b3fb8'],
    ] as const)
    .map((hex) => parseHex(hex)) as unknown as [Rgb, Rgb]
  const turn = random.between(0, 3)
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const nebula = easel.shade({ name: 'nebula', kind: 'sky', depth: 1 }, { from: 0, to: height, step: 2 }, (x, y, out) => {
    const u = (x - width / 2) / unit
    const v = (y - height / 2) / unit
    const along = (u * cos + v * sin) * 1.5 + 40
    const across = -u * sin + v * cos
    const bend = noise.octaves(along * 1.2, across * 1.6 + 9, 3) - 0.5
    const band = Math.exp(-((across + bend * 0.75) ** 2) * 5.5)
    const cloud = noise.octaves(along * 1.5 + bend * 2.2, across * 2.6 + bend * 2, 5)
    const dust = ramp(0.46, 0.74, noise.octaves(along * 2.6 + 17, across * 4 + bend * 3, 4)) * band
    const a = ramp(0.32, 0.78, cloud) * (0.2 + band * 0.9)
    const b = ramp(0.42, 0.86, cloud + bend * 0.3) * band
    for (let i = 0; i < 3; i++) {
      const own = [9, 11, 30][i] as number
      const tone = own + (cool[i] as number) * a * 0.62 + (warm[i] as number) * b * 0.85 + 90 * b * b * b
      out[i] = tone * (1 - dust * 0.55)
    }
  })
  const stars = easel.draw({ name: 'stars', kind: 'sky', depth: 0.98 }, (context) => {
    for (let i = 0; i < 420; i++) {
      const [x, y, size] = [random() * width, random() * height, random() ** 6]
      context.globalAlpha = 0.25 + 0.75 * random()
      context.fillStyle = random.pick(['#ffffff', '#cfdcff', '#ffe7cb'])
      context.shadowColor = '#bcd0ff'
      context.shadowBlur = size > 0.5 ? unit * 0.012 : 0
      context.beginPath()
      context.arc(x, y, unit * (0.0006 + size * 0.0026), 0, 7)
      context.fill()
    }
  })
  const planet = easel.draw({ name: 'planet', kind: 'far', depth: 0.9 }, (context) => {
    const [radius, right] = [unit * random.between(0.09, 0.2), random() < 0.5]
    const [x, y] = [width * (right ? random.between(0.78, 0.94) : random.between(0.06, 0.22)), height * random.between(0.12, 0.3)]
    const [bright, dark] = random.pick([
      ['#f0c48e', '#7d4a4e'],
      ['#9fd4e2', '#31487c'],
      ['#e8a2a2', '#5f3564'],
      ['#d6dbe6', '#4c5270'],
    ] as const)
    const ball = context.createRadialGradient(
      x - radius * 0.45,
      y - radius * 0.45,
      radius * 0.1,
      x - radius * 0.2,
      y - radius * 0.2,
      radius * 1.35,
    )
    ball.addColorStop(0, bright)
    ball.addColorStop(0.6, dark)
    ball.addColorStop(1, '#0a0c20')
    context.fillStyle = ball
    context.beginPath()
    context.arc(x, y, radius, 0, 7)
    context.fill()
    if (random() < 0.5) return
    context.strokeStyle = 'rgba(240,224,200,0.6)'
    context.lineWidth = radius * 0.13
    context.beginPath()
    context.ellipse(x, y, radius * 1.75, radius * 0.42, -0.35, -0.25, Math.PI + 0.25)
    context.stroke()
  })
  return [nebula, stars, planet]
}

export function underwaterLayers(easel: Easel): EnvironmentLayer[] {
  const { noise, unit, width, height, sun } = easel
  const random = easel.chance(51)
  const [top, low] = random
    .pick([
      ['#6fe0e6', '#0a3f78'],
      ['#63c9f0', '#08306b'],
      ['#7fe6cf', '#0c5470'],
    ] as const)
    .map((hex) => parseHex(hex)) as unknown as [Rgb, Rgb]
  const water = easel.shade({ name: 'deep', kind: 'sky', depth: 1 }, { from: 0, to: height, step: 2 }, (x, y, out) => {
    const v = y / height
    const u = (x - sun.x) / unit
    const angle = u / (v + 0.55)
    const ray =
      (noise.at(angle * 8 + 31, 2.3) * 0.6 + noise.at(angle * 21 + 5, 7) * 0.4) ** 2.2 *
      1.6 *
      Math.exp(-v * 2) *
      Math.exp(-u * u * 0.9)
    const surface = ramp(0.09, 0, v) * (0.25 + 0.5 * noise.octaves(u * 7, v * 40, 2))
    const t = v ** 0.72
    for (let i = 0; i < 3; i++)
      out[i] = (top[i] as number) + ((low[i] as number) - (top[i] as number)) * t + (ray + surface) * (90 + i * 12)
  })
  const line = easel.horizon + unit * 0.05
  const sand = parseHex('#d8c795')
  const floor = easel.shade(
    { name: 'seabed', kind: 'ground', depth: 0.4 },
    { from: line - unit * 0.08, to: height },
    (x, y, out) => {
      const across = (x - width / 2) / unit
      const edge = line + Math.sin(across * 4 + 1) * unit * 0.02 - noise.at(across * 3, 5) * unit * 0.05
      const down = (y - edge) / (height - edge)
      const z = 1 / (Math.max(0, down) + 0.22)
      const web = 1 - Math.abs(noise.at(across * z * 9, z * 12) - noise.at(across * z * 9 + 40, z * 12 + 7)) * 3.2
      const light = 0.5 + Math.max(0, web) ** 3 * 0.28 + (noise.octaves(across * z * 5, z * 6, 3) - 0.5) * 0.3
      const far = 0.72 - down * 0.5
      for (let i = 0; i < 3; i++) {
        const tone = (sand[i] as number) * light * ([0.62, 0.98, 1.08][i] as number)
        const air = (top[i] as number) * 0.25 + (low[i] as number) * 0.75
        out[i] = tone + (air - tone) * Math.max(0, far)
      }
      out[3] = Math.max(0, Math.min(1, y - edge + 0.5))
    },
  )
  const reef = easel.draw({ name: 'reef', kind: 'middle', depth: 0.35 }, (context) => {
    for (let i = 0; i < 26; i++) {
      const edge = random() < 0.5 ? random() * 0.3 : 1 - random() * 0.3
      const [x, foot, tall] = [edge * width, line + unit * random.between(0.01, 0.12), unit * random.between(0.06, 0.2)]
      context.strokeStyle = random.pick(['#2f8a6a', '#3aa37a', '#d9677d', '#e89a5c', '#8a6bc4', '#1f6f70'])
      context.lineWidth = tall * 0.09
      context.lineCap = 'round'
      for (let arm = -2; arm <= 2; arm++) {
        context.beginPath()
        context.moveTo(x, foot)
        context.bezierCurveTo(
          x + arm * tall * 0.3,
          foot - tall * 0.4,
          x + arm * tall * 0.1,
          foot - tall * 0.7,
          x + arm * tall * 0.32,
          foot - tall * (1 - Math.abs(arm) * 0.13),
        )
        context.stroke()
      }
    }
  })
  return [water, floor, reef]
}

/** A cave: rock walls around an opening of light. */
export function caveLayers(easel: Easel): EnvironmentLayer[] {
  const { noise, unit, width, height, horizon } = easel
  const [cx, cy] = [width * easel.chance(52).between(0.4, 0.6), horizon - height * 0.2]
  const glow = parseHex(easel.stage.light.night ? '#5f7fd0' : '#ffe9b4')
  const rock = easel.stage.light.night ? [58, 60, 84] : [128, 108, 100]
  const beyond = parseHex(easel.sky.middle)
  const low = parseHex(easel.sky.horizon)
  const walls = easel.shade(
    { name: 'rock', kind: 'sky', depth: 1 },
    { from: 0, to: height, step: unit > 640 ? 2 : 1 },
    (x, y, out) => {
      const [u, v] = [(x - cx) / unit, (y - cy) / unit]
      const radius = Math.sqrt(u * u * 1.3 + v * v)
      const grain = noise.octaves((x / unit) * 5, (y / unit) * 7, 3)
      const [px, py] = [(x / unit) * 4.4 + grain * 0.5, (y / unit) * 4.4]
      const facet = noise.creases(px, py, 3) - noise.creases(px + u * 0.28, py + v * 0.28, 3)
      const lip = noise.octaves((u / (radius + 0.01)) * 2.2 + 9, (v / (radius + 0.01)) * 2.2 + 4, 3)
      const edge = radius + (lip - 0.5) * 0.2 + (grain - 0.5) * 0.05
      const open = ramp(0.3, 0.292, edge)
      const shine = 1 / (1 + radius * radius * 6)
      const rim = ramp(0.36, 0.3, edge) * 0.4
      const light = 0.24 + shine * 0.62 + facet * 1.5 * (0.25 + shine) + rim
      const outside = ramp(0.25, -0.25, v)
      for (let i = 0; i < 3; i++) {
        const stone = (rock[i] as number) * light + (glow[i] as number) * shine * 0.16
        const sky = (low[i] as number) + ((beyond[i] as number) - (low[i] as number)) * outside
        out[i] = stone + (sky - stone) * open
      }
    },
  )
  const teeth = easel.draw({ name: 'stalactites', kind: 'middle', depth: 0.7 }, (context) => {
    const random = easel.chance(53)
    for (let i = 0; i < 18; i++) {
      const [x, long, wide] = [random() * width, unit * random.between(0.06, 0.24), unit * random.between(0.015, 0.04)]
      const rockTone = context.createLinearGradient(x - wide, 0, x + wide, 0)
      rockTone.addColorStop(x < cx ? 1 : 0, '#8a7468')
      rockTone.addColorStop(x < cx ? 0 : 1, '#3b3238')
      context.fillStyle = rockTone
      context.beginPath()
      context.moveTo(x - wide, -2)
      context.quadraticCurveTo(x - wide * 0.2, long * 0.5, x, long)
      context.quadraticCurveTo(x + wide * 0.2, long * 0.5, x + wide, -2)
      context.fill()
    }
  })
  return [walls, teeth]
}

/** Dark leaves and trunks that frame a picture from the sides. */
export function frameOfTrees(easel: Easel, kind: 'round' | 'pine' | 'palm', salt: number): EnvironmentLayer {
  const random = easel.chance(salt)
  return easel.draw({ name: 'near trees', kind: 'middle', depth: 0.3 }, (context) => {
    for (const side of [0.02, 0.13, 0.87, 0.98])
      drawTree(
        context,
        easel,
        kind,
        {
          x: easel.overscan + (side + random.between(-0.04, 0.04)) * easel.scene.width,
          foot: easel.horizon + easel.height * random.between(0.1, 0.17),
          height: easel.height * random.between(0.55, 0.8),
          distance: 0.04,
        },
        random,
      )
  })
}
