/** Every kind of place as a recipe of layers. */
import type { EnvironmentKind } from '../../scene/scene.ts'
import { isAsked } from './doubles.ts'
import type { Easel, EnvironmentLayer } from './easel.ts'
import { interiorLayers } from './interior.ts'
import { groundLayer, ridgeLayer } from './land.ts'
import { meadowTufts, treeRow, type TreeKind } from './plants.ts'
import { waterfront, cone, craters, falls, islet, quay, rim, shore, span, stalls, stands, terminal } from './features.ts'
import { nearGrasses } from './foreground.ts'
import { shells, stones } from './stones.ts'
import { skyLayers } from './sky.ts'
import { tableTop } from './surfaces.ts'
import { frontsLayer, housesLayer, roadLayer, towersLayer } from './town.ts'
import { caveLayers, frameOfTrees, spaceLayers, studioLayer, underwaterLayers } from './unearthly.ts'
import { barn, fence, platforms, swings } from './yards.ts'
import { mirrorLayer, seaLayer } from './water.ts'

type Recipe = (easel: Easel) => EnvironmentLayer[]

const FLOWERS = ['#e85d5d', '#f4c542', '#f5f0e6', '#b276d9', '#f08ab0', '#6f8fe8']

/** Grass of the season, dark and light. */
function grass(easel: Easel): { dark: string; light: string; blades: string[] } {
  const { season } = easel.scene.environment
  if (season === 'winter') return { dark: '#b4c8de', light: '#f7faff', blades: ['#c4d2e0', '#a8b8b0'] }
  if (season === 'autumn') return { dark: '#7a7a35', light: '#c2ac55', blades: ['#8f8438', '#c7a94c', '#6f7a34'] }
  if (season === 'spring') return { dark: '#4c8f42', light: '#a4d162', blades: ['#5ea648', '#8cc755', '#3f8442'] }
  return { dark: '#3f8040', light: '#92c056', blades: ['#4d9142', '#7fb64c', '#357038'] }
}

const mountains = (easel: Easel, options: { base?: number; rise: number; rock?: string; snow?: number; green?: string; count?: number; bands?: number; sharp?: number }): EnvironmentLayer[] => {
  const count = options.count ?? 3
  const random = easel.chance(81)
  return Array.from({ length: count }, (_, i) => {
    const near = count === 1 ? 0 : i / (count - 1)
    return ridgeLayer(easel, { name: `ridge ${i}`, kind: 'far', depth: 0.9 - near * 0.12 }, {
      base: (options.base ?? easel.horizon) + easel.height * 0.03 * near,
      rise: options.rise * Math.min(easel.height, easel.unit * 1.25) * (1 - near * 0.52) * random.between(0.88, 1.12),
      waves: 1.5 + near * 1.6, rock: options.rock ?? '#6d7688', sharp: options.sharp ?? 1, distance: 0.85 - near * 0.55, salt: random.between(1, 90),
      ...(options.snow !== undefined && near < 0.8 ? { cap: { color: '#fafcff', until: options.snow } } : {}),
      ...(options.green && near > 0.3 ? { green: options.green } : {}),
      ...(options.bands ? { bands: options.bands } : {}),
    })
  })
} // prettier-ignore

const hills = (easel: Easel, own?: string): EnvironmentLayer[] => {
  const color =
    own ??
    (easel.scene.environment.season === 'winter'
      ? '#dbe6f0'
      : easel.scene.environment.season === 'autumn'
        ? '#a08a4c'
        : '#5f9a58')
  return mountains(easel, { rise: 0.13, rock: color, green: color, count: 2, sharp: 0.1 })
}

/** Flowers that a whole field can be of, and their colours. */
const SOWN: readonly (readonly [name: string, colors: readonly string[]])[] = [
  ['lavender', ['#7b5cc4', '#8f6fd6', '#6a4bb0']], ['tulip', ['#e2334a', '#f4c542', '#e85d9a', '#f08a3c']], ['sunflower', ['#f6c026', '#f2ab1c']], ['popp', ['#dc2f2f', '#c92424']], ['dais', ['#fbf8f0', '#ffffff']], ['bluebell', ['#5a6fd8', '#6f7fe8']], ['wildflower', FLOWERS],
] // prettier-ignore

function lawn(easel: Easel, options: { flowers?: readonly string[]; tufts?: number; rows?: number; colors?: { dark: string; light: string; blades: string[] } } = {}): EnvironmentLayer[] {
  const colors = options.colors ?? grass(easel)
  const sown = SOWN.find(([name]) => easel.has(name))
  const wild = sown?.[1] ?? (easel.has('flower', 'wildflower') ? FLOWERS : options.flowers)
  const texture = easel.scene.environment.season === 'winter' ? 'snow' : 'grass'
  const far = groundLayer(easel, { name: 'far ground', kind: 'ground', depth: 0.7 }, { top: easel.horizon, roll: easel.unit * 0.035, ...colors, texture, distance: 0.4, salt: 2, bottom: easel.horizon + (easel.height - easel.horizon) * 0.17 + easel.unit * 0.07 })
  const near = groundLayer(easel, { name: 'ground', kind: 'ground', depth: 0.5 }, { top: easel.horizon + (easel.height - easel.horizon) * 0.17, roll: easel.unit * 0.03, ...colors, texture, distance: 0.08, salt: 5 })
  const blooming = texture === 'grass' ? wild : undefined
  const tufts = easel.draw({ name: 'tufts', kind: 'ground', depth: 0.45 }, (context) =>
    meadowTufts(context, easel, { top: easel.horizon + easel.height * 0.06, colors: colors.blades, salt: 7, amount: options.tufts ?? 1, ...(blooming ? { flowers: blooming, sown: sown?.[0] } : {}) }))
  const lush = (options.tufts ?? 1) >= 0.7 && easel.scene.environment.season !== 'winter'
  return [far, near, tufts, ...(lush ? [nearGrasses(easel, colors.blades, blooming)] : [])]
} // prettier-ignore

const plain = (easel: Easel, options: { light: string; dark: string; texture: 'grass' | 'sand' | 'snow' | 'rock' | 'smooth'; top?: number; roll?: number; distance?: number }): EnvironmentLayer =>
  groundLayer(easel, { name: 'ground', kind: 'ground', depth: 0.5 }, { top: options.top ?? easel.horizon, roll: options.roll ?? easel.unit * 0.03, light: options.light, dark: options.dark, texture: options.texture, distance: options.distance ?? 0.12, salt: 4 }) // prettier-ignore

const trees = (easel: Easel, row: { kind: TreeKind; count: number; down?: number; size: number; distance: number; salt: number; gap?: number; depth?: number; scatter?: number }): EnvironmentLayer =>
  easel.draw({ name: `trees ${row.salt}`, kind: 'middle', depth: row.depth ?? 0.65 }, (context) =>
    treeRow(context, easel, { ...row, foot: easel.horizon + (row.down ?? 0.01) * easel.height, height: row.size * easel.height, scatter: (row.scatter ?? 0.01) * easel.height })) // prettier-ignore

const bank = (easel: Easel, fallback: number): number => {
  const water = easel.stage.zones.find((one) => one.zone === 'water')
  return (water ? water.nearY + 0.02 : fallback) * easel.height
}

const mirrored = (easel: Easel, above: EnvironmentLayer[], tint: string, to = easel.height): EnvironmentLayer[] =>
  [...above, mirrorLayer(easel, above, { line: easel.horizon, to, tint })] // prettier-ignore

function woods(easel: Easel): EnvironmentLayer[] {
  const kind = easel.chance(82)() < 0.55 || easel.scene.environment.season === 'winter' ? 'pine' : 'round'
  const rows = [0.75, 0.5, 0.26].map((distance, i) =>
    trees(easel, { kind, count: 22 - i * 5, size: 0.34 + i * 0.09, distance, salt: 83 + i, depth: 0.8 - i * 0.05, down: 0.01 + i * 0.025, gap: i * 0.22, scatter: 0.02 })) // prettier-ignore
  return [
    ...skyLayers(easel, 0.3),
    ...rows.slice(0, 2),
    ...lawn(easel, { tufts: 0.8 }),
    rows[2] as EnvironmentLayer,
    frameOfTrees(easel, kind, 88),
  ]
}

function dunes(easel: Easel): EnvironmentLayer[] {
  const tone = easel.chance(84).pick([
    ['#f0c888', '#b87a48'],
    ['#f2d3a0', '#c08a5c'],
    ['#e9b070', '#a86238'],
  ] as const)
  const tops = [0, 0.1, 0.26, 0.5, 9].map((part) => easel.horizon + (easel.height - easel.horizon) * part)
  const salt = easel.chance(85)() * 20
  return [0, 1, 2, 3].map((i) =>
    groundLayer(
      easel,
      { name: `dune ${i}`, kind: 'ground', depth: 0.8 - i * 0.1 },
      {
        top: tops[i] as number,
        bottom: Math.min(easel.height, (tops[i + 1] as number) + easel.unit * 0.12),
        roll: easel.unit * (0.06 + i * 0.05),
        light: tone[0],
        dark: tone[1],
        texture: 'sand',
        distance: 0.45 - i * 0.14,
        salt: 3 + i * 4.7 + salt,
      },
    ),
  )
}

/** Flowering shrubs along a garden's sides. */
const bushes = (easel: Easel): EnvironmentLayer =>
  easel.draw({ name: 'bushes', kind: 'middle', depth: 0.4 }, (_context, pen) => {
    const random = easel.chance(87)
    const winter = easel.scene.environment.season === 'winter'
    for (let i = 0; i < 12; i++) {
      const edge = (i % 2 ? 1 : -1) * random.between(0.3, 0.52) + 0.5
      const [x, y, size] = [edge * easel.width, easel.horizon + easel.height * (0.07 + i * 0.009), easel.unit * random.between(0.05, 0.09)]
      for (const [dx, dy, r] of [[-0.7, 0, 0.6], [0.7, 0, 0.6], [0, -0.35, 0.8]] as const) pen.circle(x + dx * size, y + dy * size - size * 0.4, r * size, { color: winter ? '#d3dfe8' : '#4f8a4c', round: true })
      const flower = random.pick(FLOWERS)
      if (!winter) for (let k = 0; k < 16; k++) pen.circle(x + random.between(-1.1, 1.1) * size, y - random.between(0.05, 1.05) * size, size * 0.1, flower)
    }
  }) // prettier-ignore

/** What lies behind a meadow: hills, peaks, a wood, a row of poplars, a far village. */
function distance(easel: Easel): EnvironmentLayer[] {
  const choice = Math.floor(easel.chance(89)() * 5)
  if (choice === 0) return mountains(easel, { rise: 0.26, snow: 0.32, green: '#5a8258', count: 3 })
  if (choice === 1) return [...hills(easel), trees(easel, { kind: 'round', count: 30, size: 0.1, distance: 0.5, salt: 126, depth: 0.75 })]
  if (choice === 2) return [...hills(easel), trees(easel, { kind: 'poplar', count: 14, size: 0.16, distance: 0.42, salt: 127, depth: 0.75, gap: 0.3 })]
  if (choice === 3) return [...hills(easel), housesLayer(easel, { foot: easel.horizon + easel.height * 0.01, size: easel.unit * 0.055, count: 7, salt: 128, depth: 0.75, distance: 0.45, gap: 0.3 }), trees(easel, { kind: 'round', count: 10, size: 0.07, distance: 0.45, salt: 129, depth: 0.74 })]
  return hills(easel)
} // prettier-ignore

const WET = '#28586e'

/** A prop, left away when the picture shows one of its own. */
const unlessAsked = (easel: Easel, prop: string, paint: (easel: Easel) => EnvironmentLayer): EnvironmentLayer[] =>
  isAsked(easel.scene, prop) ? [] : [paint(easel)]

/** How each kind of place is painted, far to near. */
export const PLACES: Partial<Record<EnvironmentKind, Recipe>> = {
  studio: (e) => [studioLayer(e)],
  table: (e) => [...interiorLayers({ ...e, horizon: Math.round(e.horizon - e.height * 0.1) }), tableTop(e)],
  meadow: (e) => [...skyLayers(e), ...distance(e), ...lawn(e, { flowers: FLOWERS })],
  field: (e) => [...skyLayers(e), ...hills(e), trees(e, { kind: 'round', count: 14, size: 0.06, distance: 0.5, salt: 91 }), ...lawn(e, { colors: e.scene.environment.season === 'winter' ? grass(e) : { dark: '#b08c3a', light: '#efd27a', blades: ['#d9b54e', '#f0d684', '#a8863a'] }, tufts: 1.5 })],
  park: (e) => [...skyLayers(e), ...hills(e), trees(e, { kind: 'round', count: 18, size: 0.16, distance: 0.45, salt: 92 }), ...lawn(e, { tufts: 0.5 }), trees(e, { kind: 'round', count: 6, size: 0.38, distance: 0.1, salt: 93, gap: 0.42, down: 0.06, depth: 0.4 })],
  garden: (e) => [...skyLayers(e), trees(e, { kind: 'round', count: 22, size: 0.17, distance: 0.3, salt: 94 }), trees(e, { kind: 'poplar', count: 8, size: 0.3, distance: 0.3, salt: 95, depth: 0.72 }), ...lawn(e, { flowers: FLOWERS, tufts: 0.7 }), fence(e, { foot: e.horizon + e.height * 0.06, tall: e.unit * 0.085, color: '#f7f3ea', picket: true, gap: 0.16 }), bushes(e)],
  playground: (e) => [...skyLayers(e), trees(e, { kind: 'round', count: 20, size: 0.2, distance: 0.35, salt: 96 }), ...lawn(e, { tufts: 0.4 }), ...unlessAsked(e, 'swings', swings)],
  farm: (e) => [...skyLayers(e), ...hills(e, '#7f9f5a'), trees(e, { kind: 'round', count: 9, size: 0.11, distance: 0.35, salt: 98, gap: 0.2 }), ...unlessAsked(e, 'barn', barn), ...lawn(e), fence(e, { foot: e.horizon + e.height * 0.11, tall: e.unit * 0.075, color: '#a5825c', picket: false, gap: 0.34 })],
  village: (e) => [...skyLayers(e), ...hills(e), housesLayer(e, { foot: e.horizon + e.height * 0.02, size: e.unit * 0.12, count: 12, salt: 99, depth: 0.72, distance: 0.35 }), ...lawn(e, { tufts: 0.4 }), roadLayer(e, { pavement: '#8a8a6a', road: '#c4b294', lines: false, cobbles: true, half: 0.7, verge: true }), trees(e, { kind: 'round', count: 6, size: 0.2, distance: 0.2, salt: 124, gap: 0.4, down: 0.06, depth: 0.44 }), housesLayer(e, { foot: e.horizon + e.height * 0.09, size: e.unit * 0.24, count: 5, salt: 100, depth: 0.43, distance: 0.08, gap: 0.45 })],
  market: (e) => [...skyLayers(e), housesLayer(e, { foot: e.horizon + 2, size: e.unit * 0.26, count: 8, salt: 101, depth: 0.7, distance: 0.2 }), roadLayer(e, { pavement: '#c4b59c', road: '#c9b8a0', lines: false, cobbles: true, half: 9 }), stalls(e)],
  mountain: (e) => [...skyLayers(e, 0.4), ...mountains(e, { rise: 0.52, snow: 0.36, green: '#3f6a48', count: 4 }), trees(e, { kind: 'pine', count: 42, size: 0.075, distance: 0.35, salt: 102, scatter: 0.02 }), ...lawn(e, { flowers: ['#f5f0e6', '#f4c542', '#b276d9'] })],
  volcano: (e) => [...skyLayers(e, 0.4), cone(e), ...mountains(e, { rise: 0.14, rock: '#5a4a48', count: 2 }), plain(e, { light: '#8a766c', dark: '#443a3c', texture: 'rock' })],
  canyon: (e) => [...skyLayers(e, 0.2), ...mountains(e, { rise: 0.42, rock: '#c9784c', bands: 26, sharp: 0.25, count: 4 }), plain(e, { light: '#dd9a66', dark: '#96563a', texture: 'rock' }), trees(e, { kind: 'cactus', count: 7, size: 0.09, distance: 0.15, salt: 103, down: 0.06, gap: 0.2, depth: 0.4, scatter: 0.06 })],
  desert: (e) => [...skyLayers(e, 0.2), ...mountains(e, { rise: 0.1, rock: '#c08a68', count: 1, sharp: 0.3 }), ...dunes(e)],
  savanna: (e) => [...skyLayers(e, 0.3), ...mountains(e, { rise: 0.08, rock: '#8f8f78', count: 1, sharp: 0.1 }), trees(e, { kind: 'acacia', count: 9, size: 0.13, distance: 0.45, salt: 104, depth: 0.72 }), ...lawn(e, { colors: { dark: '#a8863f', light: '#e6c873', blades: ['#c9a44c', '#ecd288', '#9a7a38'] }, tufts: 1.5 }), trees(e, { kind: 'acacia', count: 2, size: 0.36, distance: 0.05, salt: 105, gap: 0.4, down: 0.08, depth: 0.4 })],
  forest: woods,
  jungle: (e) => [...skyLayers(e, 0.3), trees(e, { kind: 'round', count: 20, size: 0.42, distance: 0.6, salt: 106, depth: 0.8 }), trees(e, { kind: 'palm', count: 14, size: 0.4, distance: 0.38, salt: 107, depth: 0.75 }), ...lawn(e, { colors: { dark: '#2a6338', light: '#5f9f48', blades: ['#2f7a40', '#63a84c', '#1f5a36'] }, tufts: 1.6 }), frameOfTrees(e, 'palm', 108)],
  snow: (e) => [...skyLayers(e), ...mountains(e, { rise: 0.3, rock: '#7d8ba4', snow: 0.75 }), trees(e, { kind: 'pine', count: 26, size: 0.13, distance: 0.3, salt: 109, scatter: 0.03 }), plain(e, { light: '#fbfdff', dark: '#bdd0e6', texture: 'snow' }), trees(e, { kind: 'pine', count: 5, size: 0.34, distance: 0.08, salt: 110, gap: 0.5, down: 0.08, depth: 0.4 })],
  ocean: (e) => [...skyLayers(e, 0.5), seaLayer(e, { to: e.height })],
  beach: (e) => [...skyLayers(e, 0.45), seaLayer(e, { to: bank(e, 0.7) + e.unit * 0.05, shallow: '#4fc4c4' }), shore(e), ...(e.chance(86)() < 0.75 ? [trees(e, { kind: 'palm', count: 2, size: 0.62, distance: 0.03, salt: 111, gap: 0.62, down: 0.38, depth: 0.3 })] : [])],
  island: (e) => [...skyLayers(e, 0.45), seaLayer(e, { to: bank(e, 0.76) + e.unit * 0.05, shallow: '#46c6bd' }), islet(e), shore(e)],
  lake: (e) => [...mirrored(e, [...skyLayers(e, 0.45), ...mountains(e, { rise: 0.32, snow: 0.34, green: '#47704f' }), trees(e, { kind: 'pine', count: 64, size: 0.075, distance: 0.3, salt: 112, down: 0 })], WET), rim(e)],
  river: (e) => [...mirrored(e, [...skyLayers(e), ...hills(e), trees(e, { kind: 'round', count: 30, size: 0.13, distance: 0.3, salt: 113, down: 0 })], '#3c6c66'), rim(e)],
  swamp: (e) => [...mirrored(e, [...skyLayers(e, 0.7), trees(e, { kind: 'round', count: 22, size: 0.24, distance: 0.6, salt: 114 }), trees(e, { kind: 'bare', count: 16, size: 0.36, distance: 0.25, salt: 115, down: 0 })], '#47553a'), rim(e)],
  waterfall: (e) => [...mirrored(e, [...skyLayers(e), ...mountains(e, { rise: 0.6, rock: '#74786f', green: '#4b7a4c', count: 2, sharp: 0.4 }), falls(e), trees(e, { kind: 'pine', count: 24, size: 0.14, distance: 0.2, salt: 116, gap: 0.3, down: 0 })], '#2f7078'), rim(e)],
  arctic: (e) => [...mirrored(e, [...skyLayers(e), ...mountains(e, { rise: 0.2, rock: '#a4c4dc', snow: 0.8, sharp: 0.5 })], '#2f6a8c', bank(e, 0.68) + e.unit * 0.06), plain(e, { light: '#fcfeff', dark: '#c0d8ea', texture: 'snow', top: bank(e, 0.68) })],
  skyline: (e) => [...mirrored(e, [...skyLayers(e, 0.35), towersLayer(e, { foot: e.horizon, height: e.height * 0.52, distance: 0.62, salt: 117, depth: 0.85 }), towersLayer(e, { foot: e.horizon, height: e.height * 0.4, distance: 0.32, salt: 118, depth: 0.8 }), towersLayer(e, { foot: e.horizon, height: e.height * 0.2, distance: 0.08, salt: 119, depth: 0.75 }), waterfront(e)], '#2f4a68', bank(e, 0.9) + 4), quay(e)],
  harbour: (e) => [...mirrored(e, [...skyLayers(e), ...hills(e), housesLayer(e, { foot: e.horizon, size: e.unit * 0.12, count: 15, salt: 120, depth: 0.75, distance: 0.2 })], '#2f5f7c', bank(e, 0.78) + 4), quay(e)],
  bridge: (e) => [...mirrored(e, [...skyLayers(e), towersLayer(e, { foot: e.horizon, height: e.height * 0.24, distance: 0.5, salt: 121, depth: 0.85 }), span(e)], '#2f5570', bank(e, 0.84) + 4), quay(e)],
  street: (e) => [...skyLayers(e, 0.35), towersLayer(e, { foot: e.horizon, height: e.height * 0.36, distance: 0.6, salt: 122, depth: 0.85 }), roadLayer(e, { pavement: '#b8b0a4', road: e.has('cobble') ? '#9a9088' : '#62666e', lines: !e.has('cobble'), cobbles: e.has('cobble') }), frontsLayer(e)],
  road: (e) => [...skyLayers(e), ...mountains(e, { rise: 0.2, green: '#5a7a52', count: 2 }), ...lawn(e, { tufts: 0.5 }), roadLayer(e, { pavement: '#8a8a6a', road: '#666a70', lines: true, half: 0.95, verge: true })],
  airport: (e) => [...skyLayers(e), ...hills(e), terminal(e), roadLayer(e, { pavement: '#a8aaa8', road: '#777b82', lines: true, half: 1.6 })],
  station: (e) => [...skyLayers(e), towersLayer(e, { foot: e.horizon + 4, height: e.height * 0.22, distance: 0.5, salt: 123, depth: 0.85 }), plain(e, { light: '#a89e92', dark: '#8a8078', texture: 'smooth', roll: 0 }), platforms(e)],
  stadium: (e) => [...skyLayers(e, 0.3), stands(e), ...lawn(e, { tufts: 0.1 })],
  sky: (e) => skyLayers(e, 0.75),
  space: spaceLayers,
  underwater: underwaterLayers,
  cave: (e) => [...caveLayers(e), plain(e, { light: '#8c7a70', dark: '#3c3438', texture: 'rock', top: e.horizon + e.unit * 0.02 })],
  moon: (e) => [...spaceLayers(e), ...mountains(e, { rise: 0.12, rock: '#a4a6ac', count: 2, sharp: 0.3 }), plain(e, { light: '#d0d2d6', dark: '#7c7f88', texture: 'rock' }), craters(e)],
  mars: (e) => [...skyLayers({ ...e, sky: { ...e.sky, zenith: e.stage.light.night ? '#2a1a24' : '#b98a68', middle: e.stage.light.night ? '#4a2c30' : '#dcae84', horizon: e.stage.light.night ? '#6a4038' : '#f0d3ac', cloud: '#f0d8bc', shade: '#c49a7c' } }, 0.05), ...mountains(e, { rise: 0.2, rock: '#b5643c', bands: 22, sharp: 0.4 }), plain(e, { light: '#d98a56', dark: '#8f4a2c', texture: 'rock' }), craters(e)],
} // prettier-ignore

/** Bare ground gets stones of its own colours. */
const STONY: Partial<Record<EnvironmentKind, { colors: readonly string[]; count: number; top?: number }>> = {
  desert: { colors: ['#c9986a', '#a8784e', '#d8b080'], count: 26, top: 0.2 },
  canyon: { colors: ['#b5683f', '#8f4e34', '#d08a5c'], count: 60 },
  volcano: { colors: ['#4a4246', '#3a3438', '#6a5a58'], count: 60 },
  moon: { colors: ['#8f9298', '#b4b6bc', '#74777e'], count: 46 },
  mars: { colors: ['#a5562f', '#7f4028', '#c47a4c'], count: 60 },
  cave: { colors: ['#6a5a54', '#4a4044', '#8a766a'], count: 50 },
  mountain: { colors: ['#8c9096', '#70757c', '#a8a8a4'], count: 30 },
  beach: { colors: ['#b9a58c', '#9c9084', '#d8c8ac'], count: 16, top: 0.42 },
  island: { colors: ['#b9a58c', '#9c9084', '#d8c8ac'], count: 16, top: 0.5 },
  snow: { colors: ['#e9f1f8', '#dce8f4', '#b9c6d4'], count: 34 },
  arctic: { colors: ['#e4f0fa', '#cfe2f0', '#b4d2e6'], count: 34, top: 0.45 },
}

/** The layers of a scene's environment, far to near. */
export function layersOf(easel: Easel): EnvironmentLayer[] {
  const { kind } = easel.scene.environment
  const layers = (PLACES[kind] ?? interiorLayers)(easel)
  const stony = STONY[kind]
  if (!stony) return layers
  const top = easel.horizon + (easel.height - easel.horizon) * (stony.top ?? 0.12)
  layers.push(stones(easel, { ...stony, top, salt: 421 }))
  if (kind === 'beach' || kind === 'island') layers.push(shells(easel, top))
  return layers
}
