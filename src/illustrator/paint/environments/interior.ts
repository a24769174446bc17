/** Rooms: a lit wall, a floor in perspective, and the furniture along the wall; the middle foreground stays free for the subjects. */
import { makePen } from '../../pen/pen.ts'
import { isAsked } from './doubles.ts'
import type { Easel, EnvironmentLayer } from './easel.ts'
import { FURNITURE, type Mood } from './furniture.ts'
import { INTERIORS, type Floor, type Interior } from './interiors.data.ts'
import { floorLayer, wallLayer } from './surfaces.ts'
import { namedColor } from './unearthly.ts'

/** All layers of a room, chosen by the scene's kind. */
export function interiorLayers(easel: Easel): EnvironmentLayer[] {
  const plan = INTERIORS[easel.scene.environment.kind] ?? (INTERIORS.room as Interior)
  const mirrored = easel.chance(75)() < 0.5
  const furnishing = easel.chance(76).pick([plan.things, ...(plan.others ?? [])])
  const windowless = easel.has('no windows', 'without windows', 'windowless')
  const things = furnishing.filter(([thing]) => !isAsked(easel.scene, thing) && !(windowless && thing === 'window'))
  const interior = { ...plan, things: mirrored ? things.map(([thing, x]) => [thing, 1 - x] as const) : things }
  const random = easel.chance(71)
  const wall = namedColor(easel.scene.environment.color) ?? random.pick(interior.walls)
  const floor = random.pick(interior.floors)
  const kind: Floor = easel.has('wooden', 'parquet')
    ? 'planks'
    : easel.has('tile', 'tiled')
      ? 'tiles'
      : easel.has('carpet')
        ? 'carpet'
        : interior.floor
  return [
    wallLayer(easel, wall, interior),
    floorLayer(easel, { kind, color: floor, wall }),
    furnitureLayer(easel, interior),
    glowLayer(easel, interior),
  ]
}

function furnitureLayer(easel: Easel, interior: Interior): EnvironmentLayer {
  const random = easel.chance(72)
  const { sky } = easel
  const mood: Mood = {
    night: easel.stage.light.night,
    sky: [sky.zenith, sky.horizon],
    shine: easel.shine,
    random,
    accent: random.pick(['#c4685a', '#4f86a0', '#d9a24c', '#6f9a78', '#8f78b0', '#3f6a80']),
    wood: random.pick(['#b58655', '#94643e', '#c79f70', '#7d5638']),
  }
  const scale = furnitureScale(easel)
  return easel.draw({ name: 'furniture', kind: 'middle', depth: 0.85 }, (context) => {
    const pen = makePen(context, { fill: 'shaded', lightFrom: easel.sun.side, tone: (hex) => easel.tone(hex) }, scale)
    if (interior.fill) {
      const { thing, wide, open } = interior.fill
      const pitch = wide * scale
      const windows = interior.things.filter(([one]) => one === 'window').map(([, at]) => easel.overscan + at * easel.scene.width)
      const shift = easel.width / 2 - Math.ceil(easel.width / 2 / pitch) * pitch
      for (let x = shift; x < easel.width + pitch; x += pitch)
        if (!open || windows.every((at) => Math.abs(at - x) > (open + wide / 2) * scale))
          pen.at(x, easel.horizon + (WALL_THINGS.has(thing) ? 0 : easel.height * 0.012), { scale }, () =>
            FURNITURE[thing](pen, mood),
          )
    }
    for (const [thing, x] of interior.things) {
      if (thing === interior.fill?.thing) continue
      const onWall = WALL_THINGS.has(thing)
      const foot = onWall ? easel.horizon : easel.horizon + easel.height * 0.022
      pen.at(easel.overscan + x * easel.scene.width, foot, { scale }, () => {
        if (!onWall && thing !== 'rug') pen.ellipse(0, 0, 20, 1.6, { color: '#1c1420', alpha: 0.16, volume: 0 })
        FURNITURE[thing](pen, mood)
      })
    }
  })
}

/** What windows and lamps do to the air and the floor: panes of sunlight by day, warm pools by night. */
function glowLayer(easel: Easel, interior: Interior): EnvironmentLayer {
  const { night, lamps } = easel.stage.light
  const scale = furnitureScale(easel)
  const warm = ['sunset', 'golden-hour', 'sunrise'].includes(easel.scene.environment.time)
  const sunlight = warm ? '255,190,110' : '255,246,220'
  return easel.draw({ name: 'glow', kind: 'middle', depth: 0.8 }, (context) => {
    for (const [thing, u] of interior.things) {
      const x = easel.overscan + u * easel.scene.width
      if (lamps && LAMPS.has(thing)) {
        const [y, reach] = [easel.horizon - (thing === 'lamp' ? 48 : thing === 'torch' ? 62 : 74) * scale, 62 * scale]
        const halo = context.createRadialGradient(x, y, 0, x, y, reach)
        halo.addColorStop(0, 'rgba(255,214,140,0.5)')
        halo.addColorStop(0.4, 'rgba(255,196,110,0.2)')
        halo.addColorStop(1, 'rgba(255,190,100,0)')
        context.fillStyle = halo
        context.fillRect(x - reach, y - reach, reach * 2, reach * 2)
      } else if (!night && thing === 'window' && easel.scene.environment.time !== 'overcast') {
        const lean = -easel.sun.side * 26 * scale
        const [top, bottom] = [easel.horizon + 5 * scale, easel.horizon + 26 * scale]
        const beam = context.createLinearGradient(0, top, 0, bottom)
        beam.addColorStop(0, `rgba(${sunlight},0.34)`)
        beam.addColorStop(1, `rgba(${sunlight},0.12)`)
        context.fillStyle = beam
        for (const pane of [-16, 1.5]) {
          context.beginPath()
          context.moveTo(x + pane * scale + lean * 0.5, top)
          context.lineTo(x + (pane + 14.5) * scale + lean * 0.5, top)
          context.lineTo(x + (pane + 14.5) * scale * 1.3 + lean * 1.5, bottom)
          context.lineTo(x + pane * scale * 1.3 + lean * 1.5, bottom)
          context.fill()
        }
      }
    }
  })
}

const furnitureScale = (easel: Easel): number => Math.min(easel.horizon / 108, easel.scene.width / 118)
const LAMPS: ReadonlySet<string> = new Set(['lamp', 'pendant', 'torch', 'diner'])

const WALL_THINGS: ReadonlySet<string> = new Set([
  'window', 'picture', 'painting', 'clock', 'blackboard', 'cupboard', 'mirror', 'pendant', 'bottles', 'tools', 'hoop', 'arch', 'banner', 'torch', 'drapes', 'spotlights', 'porthole', 'curtain', 'rollgate',
]) // prettier-ignore
