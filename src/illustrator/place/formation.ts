/** How several of one kind stand together: rows, arcs, staggered lines, piles, stacks, crowds; chosen by the seed, always countable. */
import type { Random } from '../../lib/random.ts'
import type { Size } from './measure.ts'

/** A place in a formation, in units; `foot` is negative for what stands farther back. */
export type Spot = { x: number; foot: number; scale: number; layer: number; squash?: number; rests?: boolean; turn?: number }

export type FormationOptions = {
  count: number
  size: Size
  random: Random
  /** Width over height of the room there is. */
  room: number
  /** Round or small things may lie in a heap, flat ones in a stack. */
  heap: 'none' | 'pile' | 'stack' | 'column'
  /** More than can be counted: the far ones smaller. */
  crowd: boolean
  /** Without ground under them: loosely scattered, as a flock or a school. */
  aloft?: boolean
  /** Small things that lie at any angle: fruits, shells. */
  lies?: boolean
  /** One behind the other, because they follow. */
  file?: boolean
  /** Winged, so that a wedge suits them. */
  flies?: boolean
  /** In one line, because something stands between them. */
  line?: boolean
  /** In a circle on the ground, seen from the side. */
  ring?: boolean
  /** Each over a part of the next. */
  overlaps?: boolean
}

/** The spots of a group around x = 0, the nearest row's feet at 0. */
export function formation(options: FormationOptions): Spot[] {
  const { count, heap, crowd, random } = options
  if (count === 1) return [{ x: 0, foot: 0, scale: 1, layer: 0 }]
  if (options.overlaps) return overlappingSpots(options)
  if (options.ring && count >= 4) return ringSpots(options)
  if (options.aloft) return flockSpots(options)
  if (crowd) return crowdSpots(options)
  if (heap === 'stack') return stackSpots(options)
  if (heap === 'column') return columnSpots(options)
  if (heap === 'pile' && count >= 3) return pileSpots(options)
  if (options.line) return rowSpots(options)
  if (options.file) return fileSpots(options)
  if (options.lies && count >= 3) return strewnSpots(options)
  const rowCount = rowsFor(options)
  if (rowCount === 1) return count <= 5 ? random.pick([rowSpots, rowSpots, arcSpots, zigzagSpots])(options) : zigzagSpots(options)
  return blockSpots(options, rowCount)
}

/** Few stand in one row; more in as many rows as the room's shape asks. */
function rowsFor({ count, size, room, random }: FormationOptions): number {
  if (count <= 2) return room * size.height < size.width * 1.1 && random.chance(0.7) ? 2 : 1
  const rise = size.height > size.width * 1.4 ? 0.42 : ROW_RISE
  const ideal = Math.sqrt((count * size.width) / (size.height * rise * Math.max(0.4, room)))
  const most = count <= 4 ? 2 : count <= 6 ? 3 : count <= 8 ? (size.width > size.height * 1.15 ? 4 : 3) : 5
  return Math.max(1, Math.min(most, Math.round(ideal + random.between(-1, 0.5))))
}

/** How far a farther row stands above the nearer one, as a share of a height: at most 40 % stays hidden. */
export const ROW_RISE = 0.68

function rowSpots({ count, size, random }: FormationOptions): Spot[] {
  const pitch = size.width * random.between(1.06, 1.16)
  return range(count).map((i) => {
    const foot = -random.between(0, 0.05) * size.height
    return {
      x: (i - (count - 1) / 2) * pitch,
      foot,
      scale: count > 2 ? random.between(0.94, 1.06) : 1,
      layer: -foot / size.height,
    }
  })
}

/** One after the other along the ground, each a little smaller or larger than the next. */
function fileSpots({ count, size, random }: FormationOptions): Spot[] {
  const many = count > 4
  const pitch = size.width * (many ? 0.6 : random.between(0.88, 0.96))
  return range(count).map((i) => {
    const behind = i % 2
    const foot = -(random.between(0, 0.04) + behind * (many ? 0.46 : 0.2)) * size.height
    return {
      x: (i - (count - 1) / 2) * pitch,
      foot,
      scale: random.between(0.9, 1.06) - behind * 0.06,
      layer: -foot / size.height,
    }
  })
}

/** Lying about in loose rows, turned a little, none of them exactly as large as its neighbour. */
function strewnSpots(options: FormationOptions): Spot[] {
  const { count, size, random, room } = options
  const rows = Math.max(1, Math.min(4, Math.round(Math.sqrt((count * size.width) / (size.height * 1.1 * Math.max(0.5, room))))))
  return range(rows).flatMap((row) => {
    const behind = rows - 1 - row
    const inRow = Math.floor((count + row) / rows)
    const side = random.between(-0.3, 0.3)
    return range(inRow).map((i) => ({
      x: (i - (inRow - 1) / 2 + side + random.between(-0.1, 0.1)) * size.width * 1.14,
      foot: (-behind * 0.72 - random.between(0, 0.2)) * size.height,
      scale: (1 - behind * 0.05) * random.between(0.93, 1.06),
      layer: behind + random.between(0, 0.3),
      turn: random.between(-17, 17),
    }))
  })
}

function arcSpots({ count, size, random }: FormationOptions): Spot[] {
  const pitch = size.width * 1.08
  const [deep, up] = [random.between(0.12, 0.3) * size.height, random.chance(0.5)]
  return range(count).map((i) => {
    const across = count > 1 ? (i / (count - 1)) * 2 - 1 : 0
    const foot = -deep * (up ? across * across : 1 - across * across)
    return { x: (i - (count - 1) / 2) * pitch, foot, scale: 1 + (foot / size.height) * 0.15, layer: -foot / size.height }
  })
}

function zigzagSpots({ count, size, random }: FormationOptions): Spot[] {
  const [pitch, rise, odd] = [size.width * 0.86, size.height * random.between(0.3, 0.42), random.whole(0, 1)]
  return range(count).map((i) => {
    const back = (i + odd) % 2
    return {
      x: (i - (count - 1) / 2) * pitch,
      foot: -back * rise,
      scale: (1 - back * 0.08) * (count > 3 ? random.between(0.93, 1.07) : 1),
      layer: back,
    }
  })
}

/** Loose rows, the fuller ones in front, the farther smaller and closer: a herd and no grid. */
function blockSpots({ count, size, random }: FormationOptions, rowCount: number): Spot[] {
  const rows = range(rowCount).map((row) => Math.floor((count + row) / rowCount))
  const upright = size.height > size.width * 1.4
  const [pitch, rise] = upright ? [1.36, 0.44] : [1.16, 0.7]
  const lean = random.chance(0.5) ? 1 : -1
  return rows.flatMap((inRow, row) => {
    const behind = rowCount - 1 - row
    const smaller = 0.86 ** behind
    const side = lean * (row % 2 === 0 ? 0.28 : -0.28) + random.between(-0.08, 0.08)
    return range(inRow).map((i) => {
      const stray = random.between(-0.1, 0.1)
      return {
        x: (i - (inRow - 1) / 2 + side + random.between(-0.1, 0.1)) * size.width * pitch * (0.5 + smaller / 2),
        foot: (-behind * rise * (0.55 + smaller * 0.45) + stray * 0.5) * size.height,
        scale: smaller * random.between(0.93, 1.07),
        layer: behind - stray,
      }
    })
  })
}

/** A heap of round things: each upper one rests in the gap between two below. */
function pileSpots({ count, size, random }: FormationOptions): Spot[] {
  const spots: Spot[] = []
  let base = Math.max(2, Math.ceil((Math.sqrt(8 * count + 1) - 1) / 2))
  if (random.chance(0.4) && base + 1 < count) base++
  let left = count
  for (let row = 0; left > 0; row++) {
    const inRow = Math.max(1, Math.min(left, base - row))
    for (let i = 0; i < inRow; i++)
      spots.push({
        x: (i - (inRow - 1) / 2) * size.width * 0.97,
        foot: -row * size.height * 0.8,
        scale: 1,
        layer: row * 0.5 + (i % 2) * 0.1,
        rests: row > 0,
      })
    left -= inRow
  }
  return spots
}

function stackSpots({ count, size, random }: FormationOptions): Spot[] {
  const thick = Math.min(0.3, (0.42 * size.width) / size.height)
  return range(count).map((i) => ({
    x: random.between(-0.06, 0.06) * size.width,
    foot: -i * thick * size.height * 0.92,
    scale: 1,
    layer: -i * 0.2,
    squash: thick,
    rests: i > 0,
  }))
}

/** Boxes one upon another, whole, never quite straight; many in two columns. */
function columnSpots({ count, size, random }: FormationOptions): Spot[] {
  const columns = count > 6 ? 2 : 1
  return range(count).map((i) => {
    const level = Math.floor(i / columns)
    return {
      x: ((i % columns) - (columns - 1) / 2) * size.width * 1.02 + random.between(-0.05, 0.05) * size.width,
      foot: -level * size.height * 0.94,
      scale: 1,
      layer: -level * 0.2,
      rests: level > 0,
    }
  })
}

/** Around an ellipse, wide enough that the near ones leave the far ones in sight; those are a little smaller. */
function ringSpots({ count, size, aloft }: FormationOptions): Spot[] {
  const across = Math.max(size.width * 1.2, (count * size.width * 1.3) / Math.PI)
  const deep = aloft ? across : Math.max(across * 0.42, size.height * 0.75)
  return range(count).map((i) => {
    const turn = ((i + 0.5) / count) * Math.PI * 2
    const far = (1 - Math.sin(turn)) / 2
    return { x: Math.cos(turn) * across, foot: -far * 2 * deep, scale: aloft ? 1 : 1 - far * 0.2, layer: far * 3 }
  })
}

/** In a row, or three in a triangle, each covering a third of the next. */
function overlappingSpots({ count, size }: FormationOptions): Spot[] {
  return range(count).map((i) => ({
    x: (i - (count - 1) / 2) * size.width * (count === 3 ? 0.32 : 0.64) * (count === 3 && i === 1 ? 0 : 1),
    foot: count === 3 && i === 1 ? -size.height * 0.55 : 0,
    scale: 1,
    layer: i * 0.1,
  }))
}

/** A crowd that recedes: each farther row smaller, closer and shifted. */
function crowdSpots({ count, size, random, room }: FormationOptions): Spot[] {
  const upright = size.height > size.width * 1.3
  const rows = Math.max(3, Math.min(6, Math.round(Math.sqrt((count * size.width * 2) / (size.height * Math.max(0.5, room))))))
  const front = count / rows
  const spots: Spot[] = []
  let foot = 0
  for (let row = 0; row < rows; row++) {
    const scale = 0.86 ** row
    const inRow = Math.round(front * (1 + (row - (rows - 1) / 2) * 0.12))
    const pitch = ((front * size.width * 1.06) / inRow) * (1 + row * 0.02)
    for (let i = 0; i < inRow; i++)
      spots.push({
        x: (i - (inRow - 1) / 2 + (row % 2 === 0 ? -0.22 : 0.22) + random.between(-0.1, 0.1)) * pitch,
        foot: foot + random.between(-0.03, 0.03) * size.height,
        scale: scale * random.between(0.95, 1.05),
        layer: row,
      })
    foot -= size.height * scale * (upright ? 0.27 : 0.5)
  }
  while (spots.length > count) spots.pop()
  while (spots.length < count) {
    const spot = spots[spots.length % rows] as Spot
    spots.push({ ...spot, x: spot.x + size.width * 0.5, foot: spot.foot - 0.05 * size.height })
  }
  return spots
}

/** Loosely scattered and clear of each other: a wedge of a few, a cloud of many. */
function flockSpots(options: FormationOptions): Spot[] {
  const { count, size, random, room, crowd } = options
  const wedge = options.flies === true && count >= 4 && count <= 15 && random.chance(0.4)
  const columns = Math.max(1, Math.ceil(Math.sqrt((count * Math.max(0.7, room) * size.height) / size.width)))
  const lean = random.chance(0.5) ? 1 : -1
  return range(count).map((i) => {
    const scale = crowd ? random.between(0.62, 1.05) : random.between(0.9, 1.04)
    if (wedge) {
      const arm = Math.ceil(i / 2) * (i % 2 ? 1 : -1)
      return { x: lean * Math.abs(arm) * size.width * 0.9, foot: arm * size.height * 0.95, scale, layer: i * 0.02 }
    }
    const [row, column] = [Math.floor(i / columns), i % columns]
    const inRow = Math.min(columns, count - row * columns)
    return {
      x: (column - (inRow - 1) / 2 + (row % 2) * 0.4 + random.between(-0.16, 0.16)) * size.width * 1.3,
      foot: (row + random.between(-0.24, 0.24) + (column % 2) * 0.25) * size.height * 1.3,
      scale,
      layer: i * 0.02,
    }
  })
}

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i)
