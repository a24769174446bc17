/** The tree rig: a trunk and a crown of a kind, in leaf, in blossom, in autumn, under snow or bare. */
import { mix, shade, type Pen, type Point } from '../../pen/pen.ts'
import { tube } from '../curves.ts'
import { bodyColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { scallops, spread } from '../outlines.ts'

type Crown = 'round' | 'tall' | 'column' | 'umbrella' | 'spreading' | 'cone' | 'tiers' | 'weeping' | 'bare'

type Tree = {
  crown: Crown
  leaves: string
  bark?: string
  /** Height of the trunk below the crown and its width at the foot, of a tree about 160 tall. */
  trunk?: number
  thick?: number
  blossom?: string
  fruit?: string
  marks?: boolean
}

const TREES: Record<string, Tree> = {
  tree: { crown: 'round', leaves: '#5b9b45' },
  'oak tree': { crown: 'spreading', leaves: '#4f8438', thick: 30, bark: '#6f5138' },
  'apple tree': { crown: 'round', leaves: '#5a9a3e', fruit: '#d8332f' },
  'orange tree': { crown: 'round', leaves: '#3f8a3c', fruit: '#f28c1e', trunk: 44 },
  'lemon tree': { crown: 'round', leaves: '#5fa042', fruit: '#f6d631', trunk: 44 },
  'peach tree': { crown: 'round', leaves: '#69a24a', fruit: '#f59a6c' },
  'pear tree': { crown: 'tall', leaves: '#6aa046', fruit: '#cfd14a' },
  'maple tree': { crown: 'round', leaves: '#d9622b', bark: '#70543f' },
  'birch tree': { crown: 'tall', leaves: '#8fb94d', bark: '#f1eee6', thick: 13, marks: true },
  'aspen tree': { crown: 'tall', leaves: '#e8bf3c', bark: '#ece8dc', thick: 11, marks: true },
  'cherry tree': { crown: 'spreading', leaves: '#f6b3c8', blossom: '#fde3ec', bark: '#6b4a42', thick: 20 },
  'magnolia tree': { crown: 'round', leaves: '#f1d3de', blossom: '#fdf4f6', bark: '#7d6658' },
  'jacaranda tree': { crown: 'spreading', leaves: '#9a7fd0', blossom: '#c3b2ea', bark: '#6b5648', thick: 20 },
  'olive tree': { crown: 'spreading', leaves: '#8d9d70', bark: '#8b7a66', thick: 32, fruit: '#4d4a3a' },
  'willow tree': { crown: 'weeping', leaves: '#8fb458', thick: 24 },
  cypress: { crown: 'column', leaves: '#3f6f44', thick: 12, trunk: 14 },
  'poplar tree': { crown: 'column', leaves: '#6ea04a', thick: 14, trunk: 26 },
  'acacia tree': { crown: 'umbrella', leaves: '#7d9a45', bark: '#7b5b40', thick: 15 },
  'pine tree': { crown: 'tiers', leaves: '#2f6f4b', thick: 16 },
  'cedar tree': { crown: 'tiers', leaves: '#4b7a5e', thick: 20 },
  redwood: { crown: 'cone', leaves: '#3f7446', bark: '#9c5437', thick: 30, trunk: 74 },
  'dead tree': { crown: 'bare', leaves: '#7a6655', bark: '#6d5b4c', thick: 22 },
}

const has = (look: Look, ...words: string[]): boolean => look.traits.some((one) => words.includes(one))

/** The colours of a tree in its season. */
function seasonOf(look: Look, tree: Tree): { leaf: string; bare: boolean; snow: boolean; blossom: string | undefined } {
  const bare = tree.crown === 'bare' || has(look, 'bare', 'leafless', 'dead', 'withered', 'without leaves')
  const autumn = has(look, 'autumn', 'autumnal', 'fall')
  const blossoming = has(look, 'blossoming', 'blooming', 'flowering', 'in blossom', 'in bloom')
  const own = autumn ? '#dd8430' : blossoming ? '#f4b9cb' : tree.leaves
  return {
    leaf: bodyColor(look, own),
    bare,
    snow: has(look, 'snowy', 'snow-covered', 'snow-capped', 'frosted', 'frosty'),
    blossom: tree.blossom ?? (blossoming ? '#fdeaf0' : undefined),
  }
}

function drawTree(pen: Pen, look: Look, tree: Tree): void {
  const { leaf, bare, snow, blossom } = seasonOf(look, tree)
  const bark = tree.bark ?? '#7a5538'
  const thick = tree.thick ?? 18
  if (bare) return bareTree(pen, tree.crown === 'bare' ? bodyColor(look, bark) : bark, thick, snow)
  const crown = CROWNS[tree.crown]
  const base = tree.trunk ?? 56
  if (tree.crown !== 'weeping') trunk(pen, bark, thick, base, tree.crown === 'umbrella' || tree.crown === 'spreading', tree.marks)
  crown(pen, leaf, base, { bark, thick, snow })
  const spots = SPOTS[tree.crown]
  if (!spots) return
  if (blossom && !pen.plain) for (const [i, [x, y]] of spots(34).entries()) pen.circle(x, y - base, 2.6 + spread(i, 4) * 2, { color: i % 3 ? blossom : mix(leaf, '#d96a92', 0.4), outline: false }) // prettier-ignore
  if (tree.fruit) for (const [x, y] of spots(15)) pen.circle(x, y - base, tree.fruit === '#4d4a3a' ? 2.6 : 5, { color: tree.fruit, round: true }) // prettier-ignore
}

function trunk(pen: Pen, bark: string, thick: number, high: number, forked: boolean, marks = false): void {
  const w = thick / 2
  const top = high + 34
  pen.path(`M${-w * 1.7} 0C${-w} -6 ${-w * 0.9} ${-high * 0.6} ${-w * 0.75} ${-top}H${w * 0.75}C${w * 0.9} ${-high * 0.6} ${w} -6 ${w * 1.7} 0Q${w * 0.6} -4 0 -1Q${-w * 0.6} -4 ${-w * 1.7} 0Z`, bark) // prettier-ignore
  for (const s of forked ? [-1, 1] : []) pen.path(tube([[s * w * 0.2, -high * 0.62], [s * 22, -high - 8], [s * 44, -high - 30]], [thick * 0.6, thick * 0.44, thick * 0.26]), bark) // prettier-ignore
  if (marks) {
    for (let y = 10; y < top; y += 13) pen.line([[-w * 0.7, -y], [spread(y) * w * 0.9 - w * 0.2, -y - 1.5]], { color: '#3b3633', width: 2.2 }) // prettier-ignore
  } else if (!pen.plain) {
    pen.line(`M${-w * 0.3} ${-high * 0.15}Q${-w * 0.1} ${-high * 0.5} ${-w * 0.3} ${-high * 0.9}`, { color: shade(bark, -0.09), width: thick * 0.1 }) // prettier-ignore
    pen.line(`M${w * 0.35} ${-high * 0.3}Q${w * 0.5} ${-high * 0.6} ${w * 0.3} ${-high}`, { color: shade(bark, -0.09), width: thick * 0.1 }) // prettier-ignore
  }
}

type CrownParts = { bark: string; thick: number; snow: boolean }

/** Tufts of light and dark leaves in an oval crown; drawn inside its outline. */
function tufts(pen: Pen, outline: string, leaf: string, [cx, cy, rx, ry]: readonly [number, number, number, number]): void {
  if (pen.plain) return
  pen.inside(outline, () => {
    pen.path(scallops(cx + rx * 0.28, cy + ry * 0.62, rx * 0.95, ry * 0.62, 9), { color: shade(leaf, -0.075), outline: false, volume: 0 }) // prettier-ignore
    for (const [x, y, s] of [
      [-0.46, -0.34, 0.36],
      [0.16, -0.6, 0.32],
      [0.5, -0.1, 0.3],
      [-0.14, 0.1, 0.34],
      [-0.62, 0.26, 0.26],
      [0.34, 0.5, 0.28],
    ] as const) {
      pen.path(scallops(cx + rx * x, cy + ry * y, rx * s, ry * s * 0.8, 7, 20), { color: shade(leaf, y < 0.2 ? 0.045 : -0.02), outline: false, volume: 0.5 }) // prettier-ignore
    }
  })
}

const CROWNS: Record<Crown, (pen: Pen, leaf: string, base: number, parts: CrownParts) => void> = {
  round: (pen, leaf, base, { snow }) => oval(pen, leaf, [0, -base - 46, 62, 56], 11, snow),
  tall: (pen, leaf, base, { snow }) => oval(pen, leaf, [0, -base - 54, 40, 66], 12, snow),
  spreading(pen, leaf, base, { snow }) {
    for (const [x, y, rx, ry] of [[-48, -base - 30, 44, 34], [48, -base - 34, 44, 36], [0, -base - 52, 62, 46]] as const) oval(pen, leaf, [x, y, rx, ry], 10, snow) // prettier-ignore
  },
  column(pen, leaf, base) {
    const high = base + 150
    const outline = `M0 ${-high}C14 ${-high + 40} 25 ${-base - 60} 23 ${-base - 14}C18 ${-base + 6} -18 ${-base + 6} -23 ${-base - 14}C-25 ${-base - 60} -14 ${-high + 40} 0 ${-high}Z`
    pen.path(outline, { color: leaf, volume: 1.6 })
    if (!pen.plain) pen.inside(outline, () => [0, 1, 2, 3, 4, 5, 6].forEach((i) => pen.line(`M${-18 + i * 6} ${-base - 4}Q${-14 + i * 4.6} ${-base - 50 - (i % 3) * 14} ${-8 + i * 2.6} ${-base - 84 - (i % 2) * 30}`, { color: shade(leaf, i % 2 ? 0.05 : -0.07), width: 2.6 }))) // prettier-ignore
  },
  umbrella(pen, leaf, base, { snow }) {
    for (const [x, y, rx] of [[-38, -base - 22, 50], [42, -base - 28, 52], [4, -base - 42, 66]] as const) oval(pen, leaf, [x, y, rx, 17], 11, snow) // prettier-ignore
  },
  cone(pen, leaf, base, { snow }) {
    for (let i = 0; i < 9; i++) {
      const y = -base - 10 - i * 17
      const w = 46 - i * 4.6
      branchTier(pen, shade(leaf, (i % 2 ? 0.03 : -0.03) + i * 0.004), [0, y], w, 26, snow)
    }
  },
  tiers(pen, leaf, _base, { snow }) {
    for (let i = 0; i < 5; i++) branchTier(pen, shade(leaf, -0.03 + i * 0.014), [0, -24 - i * 30], 56 - i * 9.6, 46 - i * 2, snow)
  },
  weeping(pen, leaf, _base, { bark, thick, snow }) {
    trunk(pen, bark, thick, 60, true)
    oval(pen, leaf, [0, -112, 66, 44], 11, snow)
    for (let i = 0; i < 21; i++) {
      const x = -70 + i * 7
      const long = 62 + spread(i, 2) * 42 - Math.abs(i - 10) * 1.5
      const [from, top] = [x * 0.82, -116 + Math.abs(i - 10) * 3.4]
      if (Math.abs(i - 10) < 3 && i % 2) continue
      pen.path(tube([[from, top], [x, top + long * 0.5], [x + (i < 10 ? -2 : 2), top + long]], [9, 7, 2]), { color: shade(leaf, i % 2 ? 0.03 : -0.05), volume: 0.6 }) // prettier-ignore
    }
  },
  bare: () => undefined,
}

function oval(pen: Pen, leaf: string, where: readonly [number, number, number, number], bumps: number, snow: boolean): void {
  const [cx, cy, rx, ry] = where
  const outline = scallops(cx, cy, rx, ry, bumps, 12)
  pen.path(outline, { color: leaf, volume: 1.3 })
  tufts(pen, outline, leaf, where)
  if (snow) pen.inside(outline, () => pen.path(scallops(cx, cy - ry * 0.62, rx * 0.95, ry * 0.5, 9), { color: '#f7fafc', outline: false })) // prettier-ignore
}

function branchTier(pen: Pen, leaf: string, [x, y]: Point, half: number, high: number, snow: boolean): void {
  const hem = Array.from({ length: 7 }, (_, i): string => {
    const [from, to] = [half - (i * half * 2) / 7, half - ((i + 1) * half * 2) / 7]
    return `Q${x + (from + to) / 2} ${y + 7} ${x + to} ${y - (i < 6 ? 2 : 0)}`
  }).join('')
  pen.path(`M${x} ${y - high}Q${x + half * 0.36} ${y - high * 0.42} ${x + half} ${y}${hem}Q${x - half * 0.36} ${y - high * 0.42} ${x} ${y - high}Z`, leaf) // prettier-ignore
  if (snow) pen.path(`M${x} ${y - high}Q${x + half * 0.3} ${y - high * 0.46} ${x + half * 0.72} ${y - high * 0.2}Q${x + half * 0.3} ${y - high * 0.36} ${x} ${y - high * 0.3}Q${x - half * 0.4} ${y - high * 0.36} ${x - half * 0.72} ${y - high * 0.2}Q${x - half * 0.3} ${y - high * 0.46} ${x} ${y - high}Z`, { color: '#f7fafc', outline: false }) // prettier-ignore
}

/** A leafless tree: branches that fork and thin. */
export function bareTree(pen: Pen, bark: string, thick: number, snow: boolean): void {
  const limbs: [Point, Point, number, number][] = []
  const grow = (from: Point, degrees: number, long: number, wide: number, depth: number, salt: number): void => {
    const turned = (degrees * Math.PI) / 180
    const to: Point = [from[0] + Math.sin(turned) * long, from[1] - Math.cos(turned) * long]
    limbs.push([from, to, wide, wide * 0.66])
    if (depth === 0) return
    const fork = 20 + spread(salt) * 16
    grow(to, degrees - fork, long * (0.68 + spread(salt, 1) * 0.14), wide * 0.64, depth - 1, salt * 2 + 1)
    grow(to, degrees + fork * 0.9, long * (0.66 + spread(salt, 2) * 0.16), wide * 0.62, depth - 1, salt * 2 + 2)
    if (depth > 2) grow([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], degrees + (salt % 2 ? 48 : -48), long * 0.5, wide * 0.4, depth - 2, salt * 3 + 5) // prettier-ignore
  }
  pen.path(`M${-thick} 0Q${-thick * 0.5} -4 ${-thick * 0.45} -30H${thick * 0.45}Q${thick * 0.5} -4 ${thick} 0Q0 -4 ${-thick} 0Z`, bark) // prettier-ignore
  grow([0, -22], 2, 42, thick * 0.86, 5, 1)
  for (const [from, to, wide, end] of limbs.toReversed()) pen.limb([from, to], [wide, end], bark)
  if (!snow) return
  for (const [[x, y], to, wide] of limbs) if (wide > 2 && Math.abs(to[0] - x) > 5) pen.line([[x, y - wide * 0.4], [to[0], to[1] - wide * 0.4]], { color: '#f7fafc', width: wide * 0.5 }) // prettier-ignore
}

/** Where fruit and blossoms sit: a steady scatter in the crown, above the trunk's top. */
const scatter = (count: number, rx: number, ry: number, cy: number): Point[] =>
  Array.from({ length: count }, (_, i): Point => {
    const angle = i * 2.4
    const reach = Math.sqrt((i + 0.6) / count) * 0.84
    return [Math.cos(angle) * rx * reach, cy + Math.sin(angle) * ry * reach]
  })
const SPOTS: Partial<Record<Crown, (count: number) => Point[]>> = {
  round: (count) => scatter(count, 60, 54, -46),
  tall: (count) => scatter(count, 38, 62, -54),
  spreading: (count) => scatter(count * 2, 84, 48, -44),
}

/** Every tree of the rig, by name. */
export const TREES_DRAWN: readonly Drawable[] = Object.entries(TREES).map(([name, tree]) => fitted(name, (pen, look) => drawTree(pen, look, tree))) // prettier-ignore
