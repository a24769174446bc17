/** Trees, tufts and flowers as the background wears them. */
import type { SKRSContext2D } from '../../pen/pen.ts'
import { css, type Easel } from './easel.ts'
import { drawCrown } from './foliage.ts'
import type { Chance } from './seeded.ts'

export type TreeKind = 'round' | 'pine' | 'palm' | 'acacia' | 'cactus' | 'bare' | 'poplar'
type Leaves = readonly [dark: string, middle: string, light: string]

const SUMMER: readonly Leaves[] = [['#2c5e36', '#44854a', '#76b45c'], ['#34653a', '#55914a', '#8cbb5a'], ['#2a5a44', '#3f7f56', '#6fae6a']] // prettier-ignore
const SPRING: readonly Leaves[] = [['#4a7c3e', '#78ac52', '#b2d673'], ['#b8658a', '#e59ab6', '#fbd0dc'], ['#568748', '#88b85c', '#c3df84']] // prettier-ignore
const AUTUMN: readonly Leaves[] = [['#8a3a20', '#c8602a', '#eb9a3e'], ['#96521e', '#d98a2b', '#f3be4c'], ['#7a2a28', '#b4443a', '#e07a4a']] // prettier-ignore
const WINTER: readonly Leaves[] = [['#4c6670', '#9fb6c4', '#f2f7fb']]
const NEEDLES: Leaves = ['#1c4535', '#2d6046', '#56885a']
const SNOWY: Leaves = ['#2f5560', '#87a6b2', '#f4f9fc']

/** Leaf colours of the season. */
export function leavesOf(easel: Easel, random: Chance): Leaves {
  const { season, details } = easel.scene.environment
  if (details.some((one) => /blossom|cherry|sakura/.test(one))) return SPRING[1] as Leaves
  if (season === 'autumn') return random.pick(AUTUMN)
  if (season === 'winter') return WINTER[0] as Leaves
  return random.pick(season === 'spring' ? SPRING : SUMMER)
}

export type TreeSpot = { x: number; foot: number; height: number; distance: number }

/** Draws one tree standing at a spot. */
export function drawTree(context: SKRSContext2D, easel: Easel, kind: TreeKind, spot: TreeSpot, random: Chance): void {
  const snowy = easel.scene.environment.season === 'winter' || ['snow', 'arctic'].includes(easel.scene.environment.kind)
  const leaves =
    kind === 'pine'
      ? snowy
        ? SNOWY
        : NEEDLES
      : kind === 'palm'
        ? (['#24593a', '#3d8150', '#78ad58'] as const)
        : leavesOf(easel, random)
  const colors = leaves.map((hex) => easel.lit(hex, spot.distance)) as [string, string, string]
  const bark = easel.lit(kind === 'palm' ? '#8d6a48' : '#5e4636', spot.distance)
  const side = easel.sun.side
  if (kind === 'pine') return drawPine(context, spot, { colors, bark, side }, random)
  if (kind === 'palm') return drawPalm(context, spot, { colors, bark, side }, random)
  if (kind === 'cactus') return drawCactus(context, spot, easel)
  if (kind === 'bare')
    return drawBranch(
      context,
      { x: spot.x, y: spot.foot, angle: -Math.PI / 2, length: spot.height * 0.3, thick: spot.height * 0.05 },
      bark,
      random,
    )
  const flat = kind === 'acacia'
  const slim = kind === 'poplar'
  trunk(context, spot, spot.height * (slim ? 0.04 : 0.07), bark, flat ? 0.75 : 0.55)
  const [cx, cy] = [spot.x, spot.foot - spot.height * (flat ? 0.82 : 0.62)]
  const [rx, ry] = flat
    ? [spot.height * 0.55, spot.height * 0.13]
    : slim
      ? [spot.height * 0.13, spot.height * 0.38]
      : [spot.height * 0.36, spot.height * 0.33]
  if (spot.height > easel.unit * 0.1) limbs(context, spot, { bark, cy, rx, slim })
  drawCrown(context, { x: cx, y: cy, rx: rx * 1.04, ry: ry * 1.06, shape: flat ? 'flat' : slim ? 'tall' : 'round', colors, side }, random) // prettier-ignore
}

/** A few limbs from the trunk into the crown. */
function limbs(
  context: SKRSContext2D,
  spot: TreeSpot,
  { bark, cy, rx, slim }: { bark: string; cy: number; rx: number; slim: boolean },
): void {
  const fork = spot.foot - spot.height * 0.4
  context.strokeStyle = bark
  context.lineCap = 'round'
  context.lineWidth = spot.height * 0.022
  context.beginPath()
  for (const lean of slim ? [-0.3, 0.3] : [-0.62, -0.2, 0.28, 0.66]) {
    context.moveTo(spot.x, fork)
    context.quadraticCurveTo(spot.x + lean * rx * 0.3, (fork + cy) / 2, spot.x + lean * rx, cy)
  }
  context.stroke()
}

type Wear = { colors: [string, string, string]; bark: string; side: -1 | 1 }

function trunk(context: SKRSContext2D, { x, foot, height }: TreeSpot, width: number, bark: string, up: number): void {
  context.fillStyle = bark
  context.beginPath()
  context.moveTo(x - width * 0.75, foot)
  context.quadraticCurveTo(x - width * 0.3, foot - height * 0.1, x - width * 0.3, foot - height * up)
  context.lineTo(x + width * 0.3, foot - height * up)
  context.quadraticCurveTo(x + width * 0.3, foot - height * 0.1, x + width * 0.75, foot)
  context.fill()
}

function drawPine(context: SKRSContext2D, spot: TreeSpot, wear: Wear, random: Chance): void {
  const { x, foot, height } = spot
  trunk(context, spot, height * 0.035, wear.bark, 0.2)
  const half = height * random.between(0.17, 0.25)
  const tiers = height > 60 ? 11 : 6
  const teeth = height > 60 ? 9 : 4
  const light = wear.side
  // From the bottom up, each tier overlaps the one below with a ragged hem of drooping twigs.
  for (let i = tiers - 1; i >= 0; i--) {
    const t = (i + 1) / tiers
    const top = foot - height * (1 - (i / tiers) * 0.86)
    const bottom = foot - height * (0.94 - t * 0.88)
    const wide = half * (t ** 0.85 * 0.94 + 0.06) * random.between(0.86, 1.1)
    const hem = (from: number, to: number, color: string, lift: number) => {
      context.fillStyle = color
      context.beginPath()
      context.moveTo(x, top)
      context.lineTo(x + from * wide, bottom - lift)
      for (let k = 1; k <= teeth; k++) {
        const u = from + (to - from) * ((k - 0.5) / teeth)
        const v = from + (to - from) * (k / teeth)
        const droop = height * 0.016 * (1 - u * u * 0.4)
        context.lineTo(x + u * wide * 1.04, bottom - lift + droop * random.between(0.6, 1.5))
        context.lineTo(x + v * wide, bottom - lift - height * 0.01 * random.between(0.2, 1))
      }
      context.fill()
    }
    hem(-1, 1, wear.colors[0], 0)
    hem(light * 0.98, light * -0.25, wear.colors[1], height * 0.008)
    hem(light * 0.94, light * 0.3, wear.colors[2], height * 0.017)
  }
}

function drawPalm(context: SKRSContext2D, { x, foot, height }: TreeSpot, wear: Wear, random: Chance): void {
  const lean = random.between(-0.3, 0.3) * height
  const [topX, topY] = [x + lean, foot - height * 0.78]
  context.strokeStyle = wear.bark
  context.lineCap = 'round'
  context.lineWidth = height * 0.045
  context.beginPath()
  context.moveTo(x, foot)
  context.quadraticCurveTo(x + lean * 0.25, foot - height * 0.5, topX, topY)
  context.stroke()
  for (let ring = 1; ring < 12; ring++) {
    const t = ring / 12
    context.fillStyle = 'rgba(40,24,20,0.16)'
    context.fillRect(
      x + lean * (0.5 * t * (1 - t) + t * t) - height * 0.02,
      foot - height * (t * (1 - t) + 0.78 * t * t),
      height * 0.04,
      height * 0.007,
    )
  }
  for (let i = 0; i < 13; i++) {
    const angle = -Math.PI * (-0.12 + (((i * 5) % 13) / 12) * 1.24) + random.between(-0.08, 0.08)
    frond(
      context,
      { x: topX, y: topY, angle, length: height * random.between(0.36, 0.48) },
      wear.colors[i < 5 ? 0 : i < 9 ? 1 : 2] as string,
    )
  }
}

/** A palm leaf: an arching rib with blades that hang from it. */
function frond(context: SKRSContext2D, leaf: { x: number; y: number; angle: number; length: number }, color: string): void {
  const { x, y, angle, length } = leaf
  const reach = Math.cos(angle) * length
  const lift = -Math.sin(angle) * length * 0.55
  context.strokeStyle = color
  context.lineCap = 'round'
  context.lineWidth = length * 0.035
  context.beginPath()
  for (let i = 1; i <= 16; i++) {
    const t = i / 16
    const [px, py] = [x + reach * t, y - lift * t * (1.9 - 1.1 * t) + length * 0.42 * t * t]
    const blade = length * 0.24 * Math.sin(Math.min(1, t * 1.25 + 0.12) * Math.PI * 0.78)
    context.moveTo(px, py)
    context.lineTo(px + reach * 0.11, py + blade)
    context.moveTo(px, py)
    context.lineTo(px + reach * 0.15 + blade * 0.1, py - blade * 0.3 + length * 0.03)
  }
  context.moveTo(x, y)
  context.quadraticCurveTo(x + reach * 0.5, y - lift * 0.68, x + reach, y - lift * 0.8 + length * 0.42)
  context.stroke()
}

function drawCactus(context: SKRSContext2D, { x, foot, height, distance }: TreeSpot, easel: Easel): void {
  const arm = (points: readonly (readonly [number, number])[], width: number, color: string, shift: number) => {
    context.strokeStyle = color
    context.lineWidth = width
    context.lineCap = context.lineJoin = 'round'
    context.beginPath()
    points.forEach(([px, py]) => context.lineTo(x + px * height + shift, foot - py * height))
    context.stroke()
  }
  for (const [color, grow, shift] of [['#3c6b45', 1, 0], ['#6f9c5c', 0.34, easel.sun.side * height * 0.03]] as const) {
    const tone = easel.lit(color, distance)
    arm([[0, 0.02], [0, 0.92]], height * 0.15 * grow, tone, shift)
    arm([[0, 0.36], [-0.2, 0.4], [-0.2, 0.68]], height * 0.1 * grow, tone, shift)
    arm([[0, 0.48], [0.2, 0.52], [0.2, 0.8]], height * 0.1 * grow, tone, shift)
  } // prettier-ignore
}

function drawBranch(
  context: SKRSContext2D,
  at: { x: number; y: number; angle: number; length: number; thick: number },
  color: string,
  random: Chance,
): void {
  if (at.thick < 0.6 || at.length < 3) return
  const [x, y] = [at.x + Math.cos(at.angle) * at.length, at.y + Math.sin(at.angle) * at.length]
  context.strokeStyle = color
  context.lineCap = 'round'
  context.lineWidth = at.thick
  context.beginPath()
  context.moveTo(at.x, at.y)
  context.lineTo(x, y)
  context.stroke()
  for (const turn of [-0.5, 0.42])
    drawBranch(
      context,
      {
        x,
        y,
        angle: at.angle + turn * random.between(0.7, 1.2),
        length: at.length * random.between(0.68, 0.84),
        thick: at.thick * 0.66,
      },
      color,
      random,
    )
}

/** Trees in a row, the farthest first; `gap` keeps the middle of the picture free. */
export function treeRow(
  context: SKRSContext2D,
  easel: Easel,
  row: {
    kind: TreeKind
    count: number
    foot: number
    height: number
    distance: number
    salt: number
    gap?: number
    scatter?: number
  },
): void {
  const random = easel.chance(row.salt)
  const spots: TreeSpot[] = []
  for (let i = 0; i < row.count; i++) {
    let u = (i + random.between(0.05, 0.95)) / row.count
    if (row.gap) u = u < 0.5 ? u * (1 - row.gap) : 1 - (1 - u) * (1 - row.gap)
    const foot = row.foot + random() * (row.scatter ?? 0)
    spots.push({ x: u * easel.width, foot, height: row.height * random.between(0.7, 1.2), distance: row.distance })
  }
  for (const spot of spots.sort((a, b) => a.foot - b.foot)) {
    if (row.height > easel.unit * 0.12) shadeUnder(context, easel, spot)
    drawTree(context, easel, row.kind, spot, random)
  }
}

/** The pool of shade under a tree. */
export function shadeUnder(context: SKRSContext2D, easel: Easel, { x, foot, height }: TreeSpot): void {
  const reach = height * 0.36
  context.save()
  context.translate(x - easel.sun.side * height * 0.1, foot)
  context.scale(1, 0.16)
  const pool = context.createRadialGradient(0, 0, reach * 0.15, 0, 0, reach)
  pool.addColorStop(0, 'rgba(10,22,30,0.42)')
  pool.addColorStop(0.6, 'rgba(10,22,30,0.22)')
  pool.addColorStop(1, 'rgba(10,22,30,0)')
  context.fillStyle = pool
  context.fillRect(-reach, -reach, reach * 2, reach * 2)
  context.restore()
}

/** Tufts of grass, denser and larger toward the viewer, with flowers among them when there are colours for them. */
export function meadowTufts(
  context: SKRSContext2D,
  easel: Easel,
  options: {
    top: number
    colors: readonly string[]
    flowers?: readonly string[]
    salt: number
    amount?: number
    sown?: string | undefined
  },
): void {
  const random = easel.chance(options.salt)
  const depth = easel.height - options.top
  const tufts = Math.round(260 * (options.amount ?? 1))
  context.lineCap = 'round'
  for (let i = 0; i < tufts; i++) {
    const v = ((i + random()) / tufts) ** 0.8
    const [x, y, size] = [random() * easel.width, options.top + depth * (0.08 + 0.95 * v), easel.unit * (0.004 + v * v * 0.03)]
    context.strokeStyle = easel.lit(random.pick(options.colors), 0.3 * (1 - v))
    context.lineWidth = Math.max(0.7, size * 0.1)
    context.beginPath()
    for (let blade = -2; blade <= 2; blade++) {
      context.moveTo(x + blade * size * 0.14, y)
      context.quadraticCurveTo(
        x + blade * size * 0.2,
        y - size * 0.6,
        x + blade * size * 0.42,
        y - size * (1.1 - Math.abs(blade) * 0.14),
      )
    }
    context.stroke()
  }
  if (!options.flowers) return
  if (options.sown) return sowFlowers(context, easel, { top: options.top, flowers: options.flowers, tall: options.sown === 'lavender', random }) // prettier-ignore
  const count = 520
  const patch = random() * 50
  for (let i = 0; i < count; i++) {
    const v = ((i + random()) / count) ** 0.75
    const x = random() * easel.width
    const grown = easel.noise.at((x / easel.unit) * 4 + patch, v * 6 + patch)
    if (grown < 0.42) continue
    const [y, size] = [options.top + depth * (0.1 + 0.92 * v), easel.unit * (0.0016 + v * v * 0.0085)]
    context.fillStyle = easel.lit(
      options.flowers[Math.floor(grown * 7 + random() * 1.6) % options.flowers.length] as string,
      0.25 * (1 - v),
    )
    context.beginPath()
    if (size < easel.unit * 0.004) context.arc(x, y, size, 0, 7)
    else
      for (let petal = 0; petal < 5; petal++) {
        const angle = petal * 1.2566 + i
        const [px, py] = [x + Math.cos(angle) * size * 0.75, y + Math.sin(angle) * size * 0.6]
        context.moveTo(px + size * 0.5, py)
        context.ellipse(px, py, size * 0.55, size * 0.48, 0, 0, 7)
      }
    context.fill()
    if (size < easel.unit * 0.004) continue
    context.fillStyle = css(easel.litRgb('#f7cf4a'))
    context.beginPath()
    context.arc(x, y, size * 0.34, 0, 7)
    context.fill()
  }
}

/** A whole field of one flower: close rows that come together in the distance. */
function sowFlowers(
  context: SKRSContext2D,
  easel: Easel,
  { top, flowers, tall, random }: { top: number; flowers: readonly string[]; tall: boolean; random: ReturnType<Easel['chance']> },
): void {
  const depth = easel.height - top
  const rows = 34
  for (let row = 0; row < rows; row++) {
    const v = (row / (rows - 1)) ** 1.7
    const size = easel.unit * (0.0028 + v * 0.013)
    const count = Math.ceil(easel.width / (size * (tall ? 1.9 : 2.5)))
    for (let k = 0; k <= count; k++) {
      const x = ((k + random() * 0.8) / count) * easel.width
      const y = top + depth * (0.02 + 1.02 * v) + (random() - 0.5) * size * 2
      const color = easel.lit(random.pick(flowers), 0.3 * (1 - v))
      if (tall) {
        context.fillStyle = color
        for (let bud = 0; bud < 5; bud++) {
          context.beginPath()
          context.ellipse(
            x + (random() - 0.5) * size * 0.4,
            y - bud * size * 0.72,
            size * (0.62 - bud * 0.08),
            size * 0.55,
            0,
            0,
            7,
          )
          context.fill()
        }
        continue
      }
      context.fillStyle = color
      context.beginPath()
      for (let petal = 0; petal < 5; petal++) {
        const angle = petal * 1.2566 + k
        const [px, py] = [x + Math.cos(angle) * size * 0.7, y + Math.sin(angle) * size * 0.52]
        context.moveTo(px + size * 0.62, py)
        context.ellipse(px, py, size * 0.62, size * 0.5, 0, 0, 7)
      }
      context.fill()
      if (size < easel.unit * 0.005) continue
      context.fillStyle = easel.lit('#5b4420', 0.2)
      context.beginPath()
      context.arc(x, y, size * 0.34, 0, 7)
      context.fill()
    }
  }
}
