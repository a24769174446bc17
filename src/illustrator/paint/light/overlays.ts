/** Light that lies over the whole picture: the dark around a candle, a spotlight's cone, neon from both sides, shafts of sun. Small sheets, drawn large. */
import { borrowCanvas, type Canvas, type SKRSContext2D } from '../../pen/pen.ts'
import type { Scene } from '../../scene/scene.ts'
import type { Stage } from '../../scene/stage.ts'
import { chanceFor } from '../environments/seeded.ts'
import type { Instance } from '../instances.ts'
import type { SceneLight } from './scene-light.ts'
import { centreOf, lightSources, type LightSource } from './sources.ts'

export type LightSheet = { canvas: Canvas; mode: 'multiply' | 'screen' | 'overlay' | 'soft-light' }

const SHRINK = 8

/** The sheets of a scene, to be laid over the finished things in this order. */
export function lightSheets(scene: Scene, stage: Stage, light: SceneLight, instances: readonly Instance[]): LightSheet[] {
  const sources = lightSources(scene, stage, instances)
  const asked = new Set(scene.light)
  const sheets: LightSheet[] = []
  const dim = dimness(scene, stage, sources)
  if (asked.has('spotlight')) sheets.push(...spotlight(scene, instances))
  else if (dim) sheets.push(darkness(scene, dim, sources))
  if (asked.has('neon')) sheets.push(...neonSides(scene))
  if (asked.has('moonlight') && !light.night)
    sheets.push(sheet(scene, 'multiply', (context, w, h) => fill(context, w, h, '#7d92d8')))
  if (sources.length > 0) sheets.push(sheet(scene, 'screen', (context) => sources.forEach((one) => glow(context, one))))
  if (hasShafts(scene, stage)) sheets.push(shafts(scene, light))
  if (asked.has('backlit') && !stage.indoors && !light.night) sheets.push(veil(scene, light))
  if (asked.has('golden')) sheets.push(sheet(scene, 'soft-light', (context, w, h) => fill(context, w, h, 'rgba(255,170,60,0.4)')))
  return sheets
}

/** Lays the sheets over the picture. */
export function drawLightSheets(context: SKRSContext2D, sheets: readonly LightSheet[], scene: Scene): void {
  for (const { canvas, mode } of sheets) {
    context.save()
    context.globalCompositeOperation = mode
    context.drawImage(canvas, 0, 0, scene.width, scene.height)
    context.restore()
  }
}

function sheet(
  scene: Scene,
  mode: LightSheet['mode'],
  paint: (context: SKRSContext2D, width: number, height: number) => void,
): LightSheet {
  const canvas = borrowCanvas(Math.ceil(scene.width / SHRINK), Math.ceil(scene.height / SHRINK))
  const context = canvas.getContext('2d')
  paint(context, canvas.width, canvas.height)
  return { canvas, mode }
}

function fill(context: SKRSContext2D, width: number, height: number, style: string): void {
  context.fillStyle = style
  context.fillRect(0, 0, width, height)
}

/** Colour of what the lamps do not reach; undefined when the picture stays evenly lit. */
function dimness(scene: Scene, stage: Stage, sources: readonly LightSource[]): string | undefined {
  const asked = new Set(scene.light)
  if (asked.has('candlelight')) return '#4a3440'
  if (asked.has('firelight')) return '#4c3038'
  if (asked.has('lamplight')) return '#6a5660'
  if (asked.has('neon')) return '#6b6390'
  if (asked.has('dramatic')) return '#74707c'
  if (sources.length > 0 && stage.light.night && stage.indoors) return '#9a8a8c'
  if (scene.mood === 'spooky' || scene.mood === 'mysterious') return '#8b8fa0'
  return undefined
}

/** Dark everywhere but around the sources, or around the middle when there are none. */
function darkness(scene: Scene, color: string, sources: readonly LightSource[]): LightSheet {
  const unit = Math.min(scene.width, scene.height)
  const holes = sources.length > 0 ? sources : [{ x: scene.width / 2, y: scene.height * 0.55, radius: unit * 0.7, color: [255, 255, 255] as const, strength: 1 }] // prettier-ignore
  return sheet(scene, 'multiply', (context, w, h) => {
    fill(context, w, h, color)
    context.globalCompositeOperation = 'lighten'
    for (const { x, y, radius } of holes) {
      const reach = (radius * 1.25) / SHRINK
      const hole = context.createRadialGradient(x / SHRINK, y / SHRINK, 0, x / SHRINK, y / SHRINK, reach)
      hole.addColorStop(0, '#ffffff')
      hole.addColorStop(0.42, '#fff6ec')
      hole.addColorStop(1, color)
      context.fillStyle = hole
      context.fillRect(x / SHRINK - reach, y / SHRINK - reach, reach * 2, reach * 2)
    }
  })
}

function glow(context: SKRSContext2D, { x, y, radius, color, strength, pool }: LightSource): void {
  const [r, g, b] = color
  const disc = (cx: number, cy: number, rx: number, squash: number, alpha: number) => {
    context.save()
    context.translate(cx / SHRINK, cy / SHRINK)
    context.scale(1, squash)
    const reach = rx / SHRINK
    const gradient = context.createRadialGradient(0, 0, 0, 0, 0, reach)
    gradient.addColorStop(0, `rgba(${r},${g},${b},${alpha})`)
    gradient.addColorStop(0.2, `rgba(${r},${g},${b},${alpha * 0.5})`)
    gradient.addColorStop(0.5, `rgba(${r},${g},${b},${alpha * 0.15})`)
    gradient.addColorStop(1, `rgba(${r},${g},${b},0)`)
    context.fillStyle = gradient
    context.fillRect(-reach, -reach, reach * 2, reach * 2)
    context.restore()
  }
  disc(x, y, radius, 1, strength * 0.8)
  if (pool !== undefined) disc(x, pool, radius * 1.05, 0.28, strength * 0.7)
}

/** A cone from above on the things, all else dark. */
function spotlight(scene: Scene, instances: readonly Instance[]): LightSheet[] {
  const middle = centreOf(instances)
  const cone = (context: SKRSContext2D, w: number, h: number) => {
    const [x, foot] = [middle.x * w, Math.min(0.97, middle.bottom) * h]
    const half = Math.max(0.2, (middle.right - middle.left) * 0.68) * w
    context.filter = `blur(${Math.max(1, w * 0.018)}px)`
    context.beginPath()
    context.moveTo(x - w * 0.03, -h * 0.1)
    context.lineTo(x + w * 0.03, -h * 0.1)
    context.lineTo(x + half, foot)
    context.ellipse(x, foot, half, h * 0.07, 0, 0, Math.PI)
    context.closePath()
    context.fill()
    context.filter = 'none'
  }
  return [
    sheet(scene, 'multiply', (context, w, h) => {
      fill(context, w, h, '#3a3a52')
      context.fillStyle = '#fffaf0'
      cone(context, w, h)
    }),
    sheet(scene, 'screen', (context, w, h) => {
      const beam = context.createLinearGradient(0, 0, 0, h)
      beam.addColorStop(0, 'rgba(255,246,220,0.4)')
      beam.addColorStop(0.9, 'rgba(255,246,220,0.08)')
      context.fillStyle = beam
      cone(context, w, h)
    }),
  ]
}

/** Magenta from one side, cyan from the other. */
function neonSides(scene: Scene): LightSheet[] {
  const sides = (alpha: number) => (context: SKRSContext2D, w: number, h: number) => {
    const gradient = context.createLinearGradient(0, 0, w, h * 0.15)
    gradient.addColorStop(0, `rgba(255,30,170,${alpha})`)
    gradient.addColorStop(0.46, `rgba(150,60,220,${alpha * 0.22})`)
    gradient.addColorStop(1, `rgba(0,210,255,${alpha})`)
    fill(context, w, h, gradient as unknown as string)
  }
  return [sheet(scene, 'overlay', sides(0.55)), sheet(scene, 'screen', sides(0.2))]
}

const SHADY = new Set(['forest', 'jungle', 'cave', 'church', 'castle-hall', 'library', 'museum'])

function hasShafts(scene: Scene, stage: Stage): boolean {
  if (/\b(sun ?(rays?|beams?|shafts?)|(god|light) rays|rays of (light|sun)|volumetric)/i.test(scene.prompt)) return true
  const clear = !scene.environment.weather.some((one) => one === 'rain' || one === 'storm' || one === 'snow' || one === 'fog')
  return clear && scene.environment.time !== 'overcast' && !stage.light.night && SHADY.has(scene.environment.kind)
}

function shafts(scene: Scene, light: SceneLight): LightSheet {
  const random = chanceFor(scene.seed, 301)
  return sheet(scene, 'screen', (context, w, h) => {
    const [x, y] = [light.from[0] * w, Math.min(-0.08, light.from[1] - 0.4) * h]
    context.filter = `blur(${Math.max(1, w * 0.014)}px)`
    const lean = light.from[0] < 0.5 ? 0.28 : -0.28
    for (let i = 0; i < 7; i++) {
      const angle = lean + (i - 3) * 0.2 + random.between(-0.06, 0.06)
      const [spread, alpha] = [random.between(0.025, 0.075), random.between(0.18, 0.36)]
      const far = h * 1.5
      const beam = context.createLinearGradient(x, y, x + Math.sin(angle) * far, y + Math.cos(angle) * far)
      const [r, g, b] = light.key.map((v) => Math.round(Math.min(255, 250 * v)))
      beam.addColorStop(0, `rgba(${r},${g},${b},${alpha})`)
      beam.addColorStop(0.75, `rgba(${r},${g},${b},0)`)
      context.fillStyle = beam
      context.beginPath()
      context.moveTo(x, y)
      context.lineTo(x + Math.sin(angle - spread) * far, y + Math.cos(angle - spread) * far)
      context.lineTo(x + Math.sin(angle + spread) * far, y + Math.cos(angle + spread) * far)
      context.fill()
    }
  })
}

/** The glare of a sun that stands behind. */
function veil(scene: Scene, light: SceneLight): LightSheet {
  return sheet(scene, 'screen', (context, w, h) => {
    const [x, y] = [light.from[0] * w, light.from[1] * h]
    const glare = context.createRadialGradient(x, y, 0, x, y, Math.max(w, h) * 0.8)
    glare.addColorStop(0, 'rgba(255,236,190,0.6)')
    glare.addColorStop(0.25, 'rgba(255,214,150,0.24)')
    glare.addColorStop(1, 'rgba(255,190,120,0)')
    fill(context, w, h, glare as unknown as string)
  })
}
