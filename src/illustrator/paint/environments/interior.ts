/** Rooms: a lit wall, a floor in perspective, and the furniture along the wall; the middle foreground stays free for the subjects. */
import { makePen, mix } from '../../pen/pen.ts'
import { isAsked } from './doubles.ts'
import type { Easel, EnvironmentLayer } from './easel.ts'
import { FURNITURE, type Mood } from './furniture.ts'
import { INTERIORS, type Floor, type Interior } from './interiors.data.ts'
import { ramp } from './seeded.ts'
import { namedColor } from './unearthly.ts'

/** All layers of a room, chosen by the scene's kind. */
export function interiorLayers(easel: Easel): EnvironmentLayer[] {
  const plan = INTERIORS[easel.scene.environment.kind] ?? (INTERIORS.room as Interior)
  const mirrored = easel.chance(75)() < 0.5
  const things = plan.things.filter(([thing]) => !isAsked(easel.scene, thing))
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

function wallLayer(easel: Easel, wall: string, interior: Interior): EnvironmentLayer {
  const { width, height, horizon, noise, unit, sun } = easel
  const base = easel.litRgb(wall)
  const blocks = interior.panel === 'blocks' || easel.has('brick', 'stone')
  const panel = interior.panel && interior.panel !== 'blocks' ? easel.litRgb(interior.panel) : undefined
  const board = easel.litRgb(mix(wall, '#ffffff', 0.55))
  const night = easel.stage.light.night
  const lampX = sun.side < 0 ? width * 0.3 : width * 0.7
  const papered = interior.paper ? Math.floor(easel.chance(74)() * 3) : 0
  const wainscot = horizon - height * 0.24
  return easel.shade({ name: 'wall', kind: 'far', depth: 1 }, { from: 0, to: horizon }, (x, y, out) => {
    const dx = (x - lampX) / width
    const dy = (y - height * 0.28) / height
    const pool = 1 / (1 + (dx * dx + dy * dy * 1.4) * (night ? 7 : 4))
    const corner = ramp(0.3, 0.62, Math.abs(x / width - 0.5)) * 0.12
    let light =
      (night ? 0.52 : 0.76) + pool * (night ? 0.42 : 0.27) - corner - Math.max(0, 1 - (horizon - y) / (unit * 0.09)) * 0.08
    light += (noise.octaves((x / unit) * 3, (y / unit) * 3, 2) - 0.5) * 0.035
    if (papered === 1) light += ramp(-0.15, 0.15, Math.sin((x / unit) * 76)) * 0.035 - 0.017
    if (papered === 2) {
      const [px, py] = [(x / unit) * 15, (y / unit) * 15]
      const [dx, dy] = [px - Math.round(px), py - Math.round(py)]
      light += ramp(0.2, 0.12, Math.abs(dx) + Math.abs(dy)) * ((Math.round(px) + Math.round(py)) % 2 === 0 ? 0.045 : 0)
    }
    if (blocks) {
      const row = Math.floor((y / unit) * 13)
      const gx = (x / unit) * 7 + (row % 2) * 0.5
      const joint = Math.min(Math.abs(gx - Math.round(gx)) * 1.9, Math.abs((y / unit) * 13 - Math.round((y / unit) * 13)))
      light *= 0.88 + ramp(0.03, 0.1, joint) * 0.12 + (noise.at(Math.floor(gx + 0.5) * 5.3, row * 7.7) - 0.5) * 0.2
    }
    const below = horizon - y
    const skirting = below < unit * 0.028
    const panelled = panel && y > wainscot
    const seam = panelled ? (Math.abs(y - wainscot) < unit * 0.006 ? 1.12 : 1) : skirting && below > unit * 0.025 ? 0.86 : 1
    for (let i = 0; i < 3; i++) out[i] = ((skirting ? board : panelled ? panel : base)[i] as number) * light * seam
  })
}

/** A table's top that fills the foreground, seen from a seat at it. */
export function tableTop(easel: Easel): EnvironmentLayer {
  const { width, height, horizon, noise, unit, sun } = easel
  const base = easel.litRgb(easel.chance(73).pick(['#b9804c', '#c9965f', '#9a673f', '#d3b48a']))
  const light = easel.litRgb('#fff4e2')
  const night = easel.stage.light.night ? 0.72 : 0.9
  return easel.shade({ name: 'table', kind: 'ground', depth: 0.7 }, { from: horizon, to: height }, (x, y, out) => {
    const v = (y - horizon) / (height - horizon)
    const side = Math.abs(x - width / 2) - width * (0.43 + v * 0.24)
    if (side > 1) {
      const away = side / unit
      out[0] = out[1] = 20
      out[2] = 28
      out[3] = 0.34 * ramp(0.09, 0, away) * ramp(0, 0.08, v)
      return
    }
    const gz = v * (1.9 - v * 0.6)
    const board = Math.floor(gz * 4.5)
    const u = (x - width / 2) / unit / (0.75 + v * 0.5)
    const bend = noise.at(u * 2.2, gz * 5 + board * 9) * 0.6
    const grain = noise.at(u * 3 + board * 13, gz * 46 + bend * 6) * 0.6 + noise.at(u * 8 + board * 5, gz * 130) * 0.4
    let tone = 0.9 + (grain - 0.5) * 0.22 + (noise.at(board * 7.7, 3.3) - 0.5) * 0.1
    tone -= ramp(0.02, 0.004, Math.abs(gz * 4.5 - Math.round(gz * 4.5))) * 0.25
    const dx = (x - (sun.side < 0 ? width * 0.36 : width * 0.64)) / width
    const shine = 0.3 / (1 + dx * dx * 9 + (v - 0.2) * (v - 0.2) * 12)
    const edge = y - horizon < unit * 0.005 || side > -unit * 0.006 ? 0.16 : 0
    out[3] = Math.max(0, Math.min(1, 0.5 - side))
    for (let i = 0; i < 3; i++) {
      const value = (base[i] as number) * tone * (night + 0.12 * v)
      out[i] = value + ((light[i] as number) - value) * (shine * 0.7 + edge)
    }
  })
}

function floorLayer(easel: Easel, floor: { kind: Floor; color: string; wall: string }): EnvironmentLayer {
  const { width, height, horizon, noise, unit, sun } = easel
  const base = easel.litRgb(floor.color)
  const glow = easel.litRgb(floor.wall)
  const { kind } = floor
  const night = easel.stage.light.night ? 0.68 : 0.86
  return easel.shade({ name: 'floor', kind: 'ground', depth: 0.9 }, { from: horizon, to: height }, (x, y, out) => {
    const v = (y - horizon + 0.5) / Math.max(1, height * 0.36)
    const z = 1 / (v + 0.42)
    const gx = ((x - width / 2) / unit) * z * 5
    const gz = z * 7
    const clear = ramp(0, 0.3, v)
    let tone = 1
    if (kind === 'planks') {
      const plank = Math.floor(gx + 100)
      const along = gz * 0.75 + ((plank * 37) % 11) * 0.31
      const own = noise.at(plank * 7.7, Math.floor(along) * 3.3)
      tone +=
        (own - 0.5) * 0.2 +
        (noise.at(gx * 9 + plank * 5, along * 1.7) - 0.5) * 0.12 +
        (noise.at(gx * 34, along * 2.4) - 0.5) * 0.07 * clear
      tone -=
        ramp(0.035, 0.012, Math.abs(gx - Math.round(gx))) * 0.24 + ramp(0.02, 0.005, Math.abs(along - Math.round(along))) * 0.16
    } else if (kind === 'carpet' || kind === 'concrete') {
      tone +=
        (noise.octaves(gx * 1.4, gz * 1.4, 3) - 0.5) * (kind === 'concrete' ? 0.22 : 0.1) +
        (noise.at(x * 0.9, y * 0.9) - 0.5) * (kind === 'carpet' ? 0.12 : 0.05)
    } else {
      const [tx, tz] = [gx * 0.8, gz * 0.8]
      const joint = Math.min(Math.abs(tx - Math.round(tx)), Math.abs(tz - Math.round(tz)))
      const cell = Math.floor(tx + 0.5 + 100) + Math.floor(tz + 0.5)
      if (kind === 'checks') tone += (Math.floor(tx + 100) + Math.floor(tz)) % 2 ? 0.07 : -0.13
      tone += (noise.at(cell * 3.7, Math.floor(tz) * 5.1) - 0.5) * (kind === 'stone' ? 0.2 : 0.04)
      tone -= ramp(0.045, 0.015, joint) * 0.16
    }
    const dx = (x - (sun.side < 0 ? width * 0.38 : width * 0.62)) / width
    const pool = 1 / (1 + dx * dx * 5 + (v - 0.45) * (v - 0.45) * 3)
    const light = night + pool * 0.24 - Math.max(0, 1 - (y - horizon) / (unit * 0.05)) * 0.2
    const shine = 0.13 * ramp(0.7, 0, v)
    for (let i = 0; i < 3; i++) out[i] = (base[i] as number) * tone * light * (1 - shine) + (glow[i] as number) * shine
  })
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
  const night = easel.stage.light.night
  const scale = furnitureScale(easel)
  const warm = ['sunset', 'golden-hour', 'sunrise'].includes(easel.scene.environment.time)
  const sunlight = warm ? '255,190,110' : '255,246,220'
  return easel.draw({ name: 'glow', kind: 'middle', depth: 0.8 }, (context) => {
    for (const [thing, u] of interior.things) {
      const x = easel.overscan + u * easel.scene.width
      if (night && LAMPS.has(thing)) {
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
