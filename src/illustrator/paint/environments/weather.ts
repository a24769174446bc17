/** Weather over a finished frame: a pure function of the seed and the time, so that films ask for it frame by frame. */
import type { SKRSContext2D } from '../../pen/pen.ts'
import { fireworkShells, sinceLightning } from '../../scene/moments.ts'
import type { Scene, Weather } from '../../scene/scene.ts'
import type { Stage } from '../../scene/stage.ts'
import { chanceFor, type Chance } from './seeded.ts'

type Sky = {
  context: SKRSContext2D
  width: number
  height: number
  unit: number
  stage: Stage
  seconds: number
  seed: number
  random: Chance
}

/** Weather that shines rather than covers: it is drawn as a screen over what is there. */
const SHINING: ReadonlySet<Weather> = new Set(['aurora', 'fireworks'])

/** The weather that is to be seen in a scene: rooms have none. `shining`: only that which shines, or only the rest. */
export function weatherSeen(scene: Scene, stage: Stage, shining?: boolean): Weather[] {
  if (stage.indoors || scene.environment.kind === 'underwater' || scene.environment.kind === 'space') return []
  return scene.environment.weather.filter((one) => shining === undefined || SHINING.has(one) === shining)
}

/** Draws a scene's weather as it is at a moment, in seconds; `only` some of it. */
export function paintWeather(
  context: SKRSContext2D,
  scene: Scene,
  stage: Stage,
  seconds: number,
  only = weatherSeen(scene, stage),
): void {
  const { width, height } = scene
  scene.environment.weather.forEach((weather, index) => {
    if (!only.includes(weather)) return
    const random = chanceFor(scene.seed, 200 + index)
    context.save()
    WEATHERS[weather]?.({ context, width, height, unit: Math.min(width, height), stage, seconds, seed: scene.seed, random })
    context.restore()
  })
}

/** How long a flash and a shell's stars are seen. */
const LIGHTNING_SECONDS = 0.16
const SHELL_SECONDS = 2.1

const fraction = (value: number): number => value - Math.floor(value)

function rain({ context, width, height, unit, stage, seconds, random }: Sky, heavy = 1): void {
  const slant = 0.16 * heavy
  context.lineCap = 'round'
  for (const [count, length, thick, alpha, speed] of [[170, 0.035, 0.0012, 0.28, 1.5], [90, 0.07, 0.0022, 0.34, 2.2]] as const) {
    context.strokeStyle = `rgba(226,238,250,${alpha})`
    context.lineWidth = Math.max(0.7, unit * thick)
    context.beginPath()
    for (let i = 0; i < count * heavy; i++) {
      const [x0, y0, pace] = [random(), random(), speed * random.between(0.85, 1.15)]
      const y = fraction(y0 + seconds * pace) * 1.2 - 0.1
      const x = fraction(x0 - seconds * pace * slant * 0.6) * 1.2 - 0.1
      context.moveTo(x * width, y * height)
      context.lineTo(x * width - length * unit * slant * 1.6, (y * height) + length * unit)
    }
    context.stroke()
  }
  context.strokeStyle = 'rgba(235,244,252,0.4)'
  context.lineWidth = Math.max(0.6, unit * 0.0013)
  for (let i = 0; i < 60; i++) {
    const [x, y, age] = [random(), random(), fraction(random() + seconds * 2.4)]
    const row = Math.min(0.99, stage.horizon + 0.06 + (0.94 - stage.horizon) * y)
    context.globalAlpha = 1 - age
    context.beginPath()
    context.ellipse(x * width, row * height, unit * (0.003 + age * 0.012) * (0.4 + y), unit * (0.001 + age * 0.004) * (0.4 + y), 0, 0, Math.PI * 2)
    context.stroke()
  }
} // prettier-ignore

function snow({ context, width, height, unit, seconds, random }: Sky): void {
  context.fillStyle = '#ffffff'
  for (const [count, size, alpha, pace] of [[150, 0.0022, 0.65, 0.05], [90, 0.0042, 0.8, 0.09], [26, 0.009, 0.5, 0.16]] as const) {
    context.globalAlpha = alpha
    context.beginPath()
    for (let i = 0; i < count; i++) {
      const [x0, y0, own] = [random(), random(), random.between(0.7, 1.3)]
      const y = fraction(y0 + seconds * pace * own) * 1.1 - 0.05
      const x = fraction(x0 + Math.sin(seconds * 0.8 + i) * 0.012 + seconds * 0.01) * width
      context.moveTo(x, y * height)
      context.arc(x, y * height, unit * size * own, 0, Math.PI * 2)
    }
    context.fill()
  }
} // prettier-ignore

function veil({ context, width, height, stage, seconds, random }: Sky, rgb: string, strength: number): void {
  const horizon = Math.min(1, stage.horizon) * height
  const mist = context.createLinearGradient(0, 0, 0, height)
  mist.addColorStop(0, `rgba(${rgb},${strength * 0.55})`)
  mist.addColorStop(Math.min(0.95, horizon / height), `rgba(${rgb},${strength})`)
  mist.addColorStop(1, `rgba(${rgb},${strength * 0.3})`)
  context.fillStyle = mist
  context.fillRect(0, 0, width, height)
  for (let i = 0; i < 7; i++) {
    const [x0, y0, size] = [random(), random(), random.between(0.3, 0.6) * width]
    const x = (fraction(x0 + seconds * 0.012 * (1 + i * 0.15)) * 1.8 - 0.4) * width
    const y = horizon + (y0 - 0.45) * height * 0.36
    const puff = context.createRadialGradient(0, 0, 0, 0, 0, size)
    puff.addColorStop(0, `rgba(${rgb},${strength * 0.5})`)
    puff.addColorStop(1, `rgba(${rgb},0)`)
    context.save()
    context.translate(x, y)
    context.scale(1, 0.22)
    context.fillStyle = puff
    context.fillRect(-size, -size, size * 2, size * 2)
    context.restore()
  }
}

function storm(sky: Sky): void {
  const { context, width, height, unit, stage, seconds, random } = sky
  context.fillStyle = 'rgba(24,30,52,0.34)'
  context.fillRect(0, 0, width, height)
  const x0 = random.between(0.2, 0.8)
  const since = sinceLightning(seconds)
  if (since < LIGHTNING_SECONDS) {
    context.fillStyle = `rgba(220,230,255,${0.22 * (1 - since / LIGHTNING_SECONDS)})`
    context.fillRect(0, 0, width, height)
    context.strokeStyle = '#f4f6ff'
    context.shadowColor = '#b9c8ff'
    context.shadowBlur = unit * 0.03
    context.lineWidth = unit * 0.005
    context.lineJoin = 'round'
    context.beginPath()
    let x = x0 * width
    for (let i = 0; i <= 11; i++) {
      context.lineTo(x, (i / 11) * Math.min(1, stage.horizon) * height)
      x += random.between(-0.045, 0.045) * unit
    }
    context.stroke()
    context.shadowBlur = 0
  }
  rain(sky, 1.5)
}

function wind({ context, width, height, unit, seconds, random }: Sky): void {
  context.strokeStyle = '#ffffff'
  context.lineCap = 'round'
  for (let i = 0; i < 14; i++) {
    const [x0, y, long] = [random(), random.between(0.1, 0.9) * height, unit * random.between(0.12, 0.3)]
    const x = (fraction(x0 + seconds * 0.5) * 1.5 - 0.3) * width
    context.globalAlpha = 0.42
    context.lineWidth = unit * 0.0036
    context.beginPath()
    context.moveTo(x, y)
    context.bezierCurveTo(x + long * 0.4, y - unit * 0.02, x + long * 0.7, y + unit * 0.02, x + long, y)
    if (i % 3 === 0) context.arc(x + long, y - unit * 0.018, unit * 0.018, Math.PI / 2, -Math.PI, true)
    context.stroke()
  }
  for (let i = 0; i < 26; i++) {
    const [x0, y0, pace, size] = [random(), random(), random.between(0.3, 0.6), unit * random.between(0.005, 0.011)]
    const x = (fraction(x0 + seconds * pace) * 1.2 - 0.1) * width
    const y = (y0 + Math.sin(seconds * 2.2 + i) * 0.03) * height
    context.globalAlpha = 0.85
    context.fillStyle = random.pick(['#b9a04a', '#8fa04f', '#c9803f'])
    context.beginPath()
    context.ellipse(x, y, size, size * 0.45, seconds * 3 + i, 0, Math.PI * 2)
    context.fill()
  }
}

function rainbow({ context, width, height, unit, stage }: Sky): void {
  const horizon = Math.min(1, stage.horizon) * height
  const radius = Math.min(width * 0.46, horizon * 0.86)
  const band = unit * 0.011
  context.beginPath()
  context.rect(0, 0, width, horizon)
  context.clip()
  context.lineWidth = band * 1.7
  ;['#e8504f', '#f09a45', '#f4dc5c', '#6fc472', '#4f94dc', '#8266c4'].forEach((color, i) => {
    context.globalAlpha = 0.34
    context.strokeStyle = color
    context.beginPath()
    context.arc(width * 0.5, horizon + unit * 0.02, radius - i * band, Math.PI, 0)
    context.stroke()
  })
}

function aurora({ context, width, height, stage, seconds, random }: Sky): void {
  context.globalCompositeOperation = 'screen'
  const reach = Math.min(1, stage.horizon) * height
  for (let curtain = 0; curtain < 3; curtain++) {
    const [phase, hue, high] = [random() * 7, random.pick(['80,255,170', '90,240,210', '150,120,255']), random.between(0.1, 0.3)]
    const step = width / 90
    for (let i = 0; i < 92; i++) {
      const u = i / 90
      const base =
        reach *
        (0.62 - high * 0.8 + 0.1 * Math.sin(u * 6 + phase + seconds * 0.25) + 0.05 * Math.sin(u * 15 + phase * 2 - seconds * 0.4))
      const tall = reach * (0.3 + 0.14 * Math.sin(u * 23 + phase + seconds * 0.7))
      const strength = 0.26 * (0.55 + 0.45 * Math.sin(u * 9 + phase * 3 + seconds * 0.5))
      const ray = context.createLinearGradient(0, base - tall, 0, base)
      ray.addColorStop(0, 'rgba(130,80,220,0)')
      ray.addColorStop(0.7, `rgba(${hue},${strength})`)
      ray.addColorStop(1, `rgba(${hue},0)`)
      context.fillStyle = ray
      context.fillRect(i * step, base - tall, step + 1, tall)
    }
  }
}

function fireworks({ context, width, height, unit, stage, seconds, seed, random }: Sky): void {
  context.globalCompositeOperation = 'screen'
  for (const shell of fireworkShells(seed, seconds + 1)) {
    const age = (seconds - shell.at) / SHELL_SECONDS
    const size = unit * random.between(0.09, 0.19)
    const color = random.pick(['255,110,120', '255,210,110', '120,210,255', '190,140,255', '140,255,170', '255,160,220'])
    if (age < 0 || age >= 1) continue
    const [x, y] = [shell.x * width, shell.y * Math.min(1, stage.horizon) * height]
    const reach = size * (1 - (1 - age) ** 3)
    const bloom = context.createRadialGradient(x, y, 0, x, y, size * 1.6)
    bloom.addColorStop(0, `rgba(${color},${0.4 * (1 - age)})`)
    bloom.addColorStop(1, `rgba(${color},0)`)
    context.fillStyle = bloom
    context.fillRect(x - size * 1.6, y - size * 1.6, size * 3.2, size * 3.2)
    context.lineCap = 'round'
    context.lineWidth = unit * 0.0045
    for (let ray = 0; ray < 34; ray++) {
      const [angle, own] = [
        ray * 0.1848 + shell.number,
        0.72 + 0.28 * fraction(Math.sin(ray * 12.9898 + shell.number) * 43758.5453),
      ]
      const [ex, ey] = [x + Math.cos(angle) * reach * own, y + Math.sin(angle) * reach * own + age * age * size * 0.3]
      context.strokeStyle = `rgba(${color},${(1 - age * age) * 0.9})`
      context.beginPath()
      context.moveTo(x + (ex - x) * 0.55, y + (ey - y) * 0.52)
      context.lineTo(ex, ey)
      context.stroke()
      context.fillStyle = `rgba(255,250,230,${1 - age * age})`
      context.fillRect(ex - unit * 0.003, ey - unit * 0.003, unit * 0.006, unit * 0.006)
    }
  }
}

const WEATHERS: Partial<Record<Weather, (sky: Sky) => void>> = {
  rain: (sky) => rain(sky),
  storm,
  snow,
  fog: (sky) => veil(sky, sky.stage.light.night ? '90,104,140' : '226,231,236', 0.5),
  wind,
  rainbow,
  aurora,
  fireworks,
  dust: (sky) => veil(sky, '214,170,118', 0.42),
}
