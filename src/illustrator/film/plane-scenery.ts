/**
 * The surroundings of a film as plates on planes (see `lib/planes`): the same layers and the same movements as `scenery.ts` draws with a canvas, at a fifth of the cost. Before a
 * camera that opens no space all that stands still is composed once and kept, until the clouds have gone on by a pixel.
 */
import { PERIOD_SPARE, type LightMap, type Plate, type Planes, type Sheet, type Window } from '../../lib/planes/planes.ts'
import type { EnvironmentLayer, Painter } from '../paint/paint.ts'
import { createCanvas, releaseCanvas, type Canvas } from '../pen/pen.ts'
import { viewFor, type View } from './camera.ts'
import { hasOwnMotion, PASSING, SWAYING, type SceneryMoment } from './scenery.ts'
import { likeness, merged, type Look } from './plates.ts'

export type PlaneScenery = {
  /** Everything behind the things. Covers the whole sheet. */
  drawBehind(sheet: Sheet, moment: SceneryMoment): void
  /** Everything before them. */
  drawFront(sheet: Sheet, moment: SceneryMoment): void
  hasFront: boolean
}

/** Columns left out at each side of a layer that goes on for ever: soft edges would show where it meets itself. */
const SEAM = 2

type Size = { width: number; height: number }
type Laid = Omit<EnvironmentLayer, 'canvas'> & { plate: Plate; span: number }

/** Makes plates of a painter's layers, whose canvases are given up. */
export function planeScenery(stage: Painter, on: Planes, look: Look): PlaneScenery {
  const { width, height } = stage.scene
  const layersBehind = merged(stage.behind, likeness(look))
  const layersFront = merged(stage.front, likeness(look))
  const isKept = look.isFlat && !look.scrolls
  const moving = layersBehind.findIndex((layer) => layer.kind !== 'clouds' && hasOwnMotion(layer, true))
  const keptCount = !isKept ? 0 : moving === -1 ? layersBehind.length : moving
  let halo: LightMap | undefined
  if (keptCount > 0) halo = haloOf(stage, on, layersBehind.slice(0, keptCount))
  else for (const { canvas } of layersBehind.slice(0, 1)) stage.halos(canvas)
  const lay = (layer: EnvironmentLayer): Laid => {
    const isTiled = layer.kind === 'clouds' || (look.scrolls && layer.kind !== 'sky')
    const { canvas, ...rest } = layer
    if (!isTiled) return { ...rest, span: canvas.width, plate: withPixels(canvas, (pixels) => on.plate(pixels)) }
    return { ...rest, span: canvas.width - SEAM * 2, plate: tiledPlate(on, canvas) }
  }
  const behind = layersBehind.map(lay)
  const front = layersFront.map(lay)
  for (const { canvas } of [...stage.behind, ...stage.front, ...layersBehind, ...layersFront]) releaseCanvas(canvas)
  const draw = (sheet: Sheet, layer: Laid, moment: SceneryMoment): void => drawLaid(on, sheet, layer, { stage, moment, isFlat: look.isFlat }) // prettier-ignore
  const kept = behind.slice(0, keptCount)
  const clouds = kept.filter(({ kind }) => kind === 'clouds')
  let composed: { sheet: Sheet; key: string } | undefined
  const compose = (moment: SceneryMoment): Sheet => {
    const key = clouds.map((layer) => Math.round(driftOf(layer, width) * moment.seconds)).join(' ')
    if (composed?.key === key) return composed.sheet
    const sheet = composed?.sheet ?? on.sheet()
    on.copy(black, sheet)
    for (const layer of kept) draw(sheet, layer, moment)
    if (halo) on.shed(sheet, halo)
    composed = { sheet, key }
    return sheet
  }
  // What no layer covers is black, as on a canvas.
  const black = on.sheet()
  on.fill(black, { width, height, data: new Uint8Array(width * height * 4) })
  return {
    hasFront: front.length > 0,
    drawBehind(sheet, moment) {
      on.copy(kept.length > 0 ? compose(moment) : black, sheet)
      for (const layer of behind.slice(keptCount)) draw(sheet, layer, moment)
    },
    drawFront(sheet, moment) {
      for (const layer of front) draw(sheet, layer, moment)
    },
  }
}

/** The window through which a depth is seen. */
export function windowOf(view: View, depth: number, { width, height }: Size): Window {
  const { x, y, zoom } = viewFor(view, depth)
  const step = 1 / Math.max(1, zoom)
  return {
    left: (x * width - (width / 2) * (1 - zoom)) * step,
    top: (y * height - (height / 2) * (1 - zoom)) * step,
    step,
  }
}

/**
 * Gives a copy of a canvas's bytes for use at once, and gives its memory back at once: left to the collector, a frame's worth of it each frame would keep that busy and
 * the memory high.
 */
export function withPixels<T>(canvas: Canvas, use: (pixels: { width: number; height: number; data: Uint8Array }) => T): T {
  const data = canvas.data()
  try {
    return use({ width: canvas.width, height: canvas.height, data })
  } finally {
    ;(data.buffer as ArrayBuffer).transfer(0)
  }
}

/** What the halos of layers composed as they are at the start add to them. */
function haloOf(stage: Painter, on: Planes, layers: readonly EnvironmentLayer[]): LightMap | undefined {
  const { width, height } = stage.scene
  const whole = createCanvas(width, height)
  const context = whole.getContext('2d')
  for (const { canvas } of layers) context.drawImage(canvas, (width - canvas.width) / 2, 0)
  const light = stage.haloLight(whole)
  const map = light && lightMap(on, [{ canvas: light, mode: 'screen' }], { width, height })
  releaseCanvas(whole)
  return map
}

/** Lights one over the other as one: canvases of any size, each for the whole frame. */
export function lightMap(
  on: Planes,
  lights: readonly { canvas: Canvas; mode: 'screen' | 'multiply' }[],
  { width, height }: Size,
): LightMap {
  const sheets = lights.map(({ canvas, mode }) => {
    const large = createCanvas(width / 2, height / 2)
    large.getContext('2d').drawImage(canvas, 0, 0, width / 2, height / 2)
    const data = withPixels(large, (pixels) => Uint8Array.from(pixels.data))
    releaseCanvas(large)
    return { mode, data }
  })
  return on.light((block, { keep, add }) => {
    keep.fill(255)
    add.fill(0)
    for (const { mode, data } of sheets) {
      const open = 255 - (data[block * 4 + 3] as number)
      for (let k = 0; k < 3; k++) {
        const color = data[block * 4 + k] as number
        const stays = mode === 'screen' ? 255 - color : open + color
        keep[k] = ((keep[k] as number) * stays) / 255
        add[k] = ((add[k] as number) * stays) / 255 + (mode === 'screen' ? color : 0)
      }
    }
  })
}

/** The layer beside its own mirror image, so that it goes on for ever without a seam. */
function tiledPlate(on: Planes, canvas: Canvas): Plate {
  const [span, height] = [canvas.width - SEAM * 2, canvas.height]
  const wide = createCanvas(span * 2 + PERIOD_SPARE, height)
  const context = wide.getContext('2d')
  const draw = (x: number): void => context.drawImage(canvas, SEAM, 0, span, height, x, 0, span, height)
  draw(0)
  draw(span * 2)
  context.translate(span * 2, 0)
  context.scale(-1, 1)
  draw(0)
  const plate = withPixels(wide, (pixels) => on.plate(pixels, span * 2))
  releaseCanvas(wide)
  return plate
}

const driftOf = (layer: { drift?: number }, width: number): number => layer.drift ?? width * 0.008

function drawLaid(on: Planes, sheet: Sheet, layer: Laid, { stage, moment, isFlat }: { stage: Painter; moment: SceneryMoment; isFlat: boolean }): void {
  const { width, height } = stage.scene
  const seen = windowOf(moment.view, layer.depth, { width, height })
  const margin = (width - layer.span) / 2
  const passed = moment.scroll * PASSING[layer.kind] * width
  // Before a camera that opens no space whole pixels will do, and cost half.
  const snapped = (value: number): number => (isFlat ? Math.round(value) : value)
  const draw = (offset: number, rows?: { from: number; to: number }): void =>
    on.draw(sheet, layer.plate, { ...seen, left: seen.left - snapped(offset) }, rows)
  /** Rows of the frame in strips, each by how near it lies: 0 where the surface begins, 1 at the viewer's feet. */
  const strips = (line: number, tall: number, offsetAt: (near: number, y: number) => number): void => {
    const top = Math.max(0, Math.min(height - 1, Math.floor((line - seen.top) / seen.step)))
    if (top > 0) draw(offsetAt(0, line), { from: 0, to: top })
    for (let row = top; row < height; row += tall) {
      const y = seen.top + row * seen.step
      draw(offsetAt(Math.max(0, (y - line) / Math.max(1, height - line)), y), { from: row, to: Math.min(height, row + tall) })
    }
  }
  if (layer.kind === 'clouds') draw(margin + driftOf(layer, width) * moment.seconds + passed)
  else if (layer.kind === 'ground' && moment.scroll !== 0) {
    const line = Math.max(0, Math.min(height - 1, Math.floor(stage.stage.horizon * height)))
    strips(line, Math.max(2, Math.round(height / 110)), (near) => margin + passed * (0.2 + 1.05 * near))
  } else if (moment.scroll !== 0 && layer.kind !== 'sky') draw(margin + passed)
  else if (layer.kind === 'water') {
    const line = layer.water?.line ?? 0.5
    const unit = height / 480
    const top = Math.floor(line <= 1 ? line * height : line)
    strips(top, Math.max(2, Math.round(height / 160)), (near, y) => {
      if (y <= top && near === 0) return margin
      return margin + Math.sin((y / unit) * 0.35 + moment.seconds * 2.2) * (0.6 + 3.2 * near) * unit + Math.sin((y / unit) * 0.11 - moment.seconds * 1.3) * (0.5 + 2.5 * near) * unit
    })
  } else if (moment.windy && SWAYING.test(layer.name)) {
    const tall = Math.ceil(height / 36)
    const reach = height * 0.005
    for (let row = 0; row < height; row += tall) {
      const y = seen.top + row * seen.step
      const shift = reach * (1 - y / height) * (Math.sin(moment.seconds * 1.5 + y * 0.004) + 0.4 * Math.sin(moment.seconds * 3.7))
      on.draw(sheet, layer.plate, { ...seen, left: seen.left - margin - shift }, { from: row, to: Math.min(height, row + tall) })
    }
  } else draw(margin)
} // prettier-ignore
