/**
 * Changes of a picture that carries no scene, as layers that can be drawn on one picture or on every frame of a film. They go on in the order in which they
 * look right, not in the order of the words: light and regions, then turning and cropping, then things and weather, then a style, then the tones of the
 * whole, then words, frames and bars.
 */
import { findConcept } from './concepts/concepts.ts'
import { LIGHT_LOOKS, MOOD_LOOKS } from './edit-looks.data.ts'
import { changeMarked, paintInto, type Marked } from './edit-mask.ts'
import type { InstructionPart, SceneOperation, Timing } from './language/language.ts'
import { drawSetting, overlaySheet, paintWeatherOn, repaintWithStyle } from './paint/paint.ts'
import {
  backdropWeights,
  laidOver,
  matched,
  regionShare,
  retouch,
  sightOf,
  within,
  type Shift,
  type Sight,
} from './retouch/retouch.ts'
import type { Retouch } from './scene/retouch-operation.ts'
import { emptyScene, type Scene, type SceneNode } from './scene/scene.ts'
import type { Pixels } from './types.ts'

/** When a layer is drawn: what is seen of the frame, the second of the film, how much of the change shows, 0 to 1, and how far what stands still has moved. */
export type LayerMoment = { sight: Sight; seconds: number; amount: number; shift(): Shift }
/** A change that can be drawn on any frame; `timing` says when in a film, and what is `soft` comes and goes softly. */
export type Layer = { timing: Timing; soft: boolean; change(picture: Pixels, moment: LayerMoment): Pixels }
/** Layers, the picture with all of them, the retouches among them, how many wishes were met, and what was not. */
export type OpenedLayers = { layers: Layer[]; shown: Pixels; retouches: Retouch[]; done: number; refused: string[] }

type Change = Layer['change']
type Wish = { rank: number; timing: Timing; retouch?: Retouch; open(now: Pixels, sight: Sight): Change | string }
type Hints = { seed: number; instruction: string; marked?: Marked | undefined; keepsSize?: boolean; isDark?: boolean }

/** Opens the layers of all parts on a picture, or on the first frame of a film. */
export function openLayers(given: Pixels, parts: readonly InstructionPart[], hints: Hints): OpenedLayers {
  // Night has taken most of the light that weather would take.
  const isDark = parts.some(({ scene }) =>
    scene.some((one) => one.kind === 'time' && (one.time === 'night' || one.time === 'dusk')),
  )
  const wishes = parts.flatMap((part) => wishesOf(part, { ...hints, isDark }))
  const opened: OpenedLayers = { layers: [], shown: given, retouches: [], done: 0, refused: [] }
  let sight = sightOf(given)
  for (const { rank, timing, retouch: operation, open } of [...wishes, ...overlayWishes(parts, hints)].sort(
    (a, b) => a.rank - b.rank,
  )) {
    const change = open(opened.shown, sight)
    if (typeof change === 'string') {
      opened.refused.push(change)
      continue
    }
    const { width, height } = opened.shown
    const shown = change(opened.shown, { sight, seconds: 0, amount: 1, shift: () => ({ x: 0, y: 0 }) })
    const isResized = shown.width !== width || shown.height !== height
    if (isResized && hints.keepsSize) {
      opened.refused.push('another size or shape (a film keeps its own)')
      continue
    }
    opened.layers.push({ timing, soft: rank === 2 || (rank === 5 && !operation), change })
    if (operation) opened.retouches.push(operation)
    opened.done++
    opened.shown = shown
    if (isResized) sight = sightOf(shown)
  }
  return opened
}

/** A change that shows in part by mixing with what was there. */
const mixing = (change: (picture: Pixels, moment: LayerMoment) => Pixels): Change => (picture, moment) => {
  const changed = change(picture, moment)
  return moment.amount >= 1 || changed.width !== picture.width || changed.height !== picture.height ? changed : within(picture, changed, moment.amount)
} // prettier-ignore

function wishesOf({ scene, pixels, timing }: InstructionPart, hints: Hints): Wish[] {
  const taken = pixels.length > 0 ? /^(?:season|mood|light|shot|zoom|frame|background)$/ : /^$/
  const regional = pixels.some((one) => 'region' in one || /^(?:keep-colour|border|plain-background)$/.test(one.kind))
  const left = scene.filter(({ kind }) => !taken.test(kind) && !(regional && /^(?:recolour|place|replace)$/.test(kind)) && !(kind === 'place' && pixels.some((one) => one.kind === 'season'))) // prettier-ignore
  return [
    ...pixels.map((operation) => ({ ...retouchWish(operation, hints), timing })),
    ...left.flatMap((operation) => sceneWishes(operation, hints).map((wish) => ({ ...wish, timing }))),
  ]
}

const SHAPES = /^(?:rotate|flip-horizontal|flip-vertical|straighten|zoom|crop-square|crop-ratio|extend|upscale)$/
const LOCAL = /^(?:tint|tone-region|season|time|weather-light|plain-background|blur-background|enhance|white-balance|denoise)$/
/** The most pixels that an edit may make of a picture. */
const MOST_PIXELS = 17_000_000

function retouchWish(operation: Retouch, { seed, marked }: Hints): Omit<Wish, 'timing'> {
  const { kind } = operation
  const rank = SHAPES.test(kind) ? 1 : LOCAL.test(kind) || marked ? 0 : /^(?:border|letterbox|vignette)$/.test(kind) ? 5 : 4
  return {
    rank,
    retouch: operation,
    open(now, sight) {
      if ('region' in operation && regionShare(now, operation.region, sight) < 0.004)
        return `find the ${operation.region} (no part of the picture looks like it)`
      if (kind === 'blur-background' && regionShare(now, 'subject', sight) < 0.01) return 'blur the background (nothing in the middle stands out from it)'
      if (kind === 'plain-background' && !sight.backdrop()) return 'remove the background (its edges are not of one colour)'
      if (kind === 'straighten' && operation.degrees === undefined && sight.lean() === undefined)
        return 'straighten it (no lines are nearly level or upright; say by how many degrees)'
      if (kind === 'upscale' && now.width * now.height * 4 > MOST_PIXELS) return 'upscale it (it is large already)'
      if (kind === 'extend' && now.width * now.height * 2 > MOST_PIXELS) return 'extend it (it is large already)'
      if (kind === 'zoom')
        return (picture, { sight: seen, amount }) => retouch(picture, { kind, factor: 1 + (operation.factor - 1) * amount }, { seed, sight: seen })
      const weights = marked && !SHAPES.test(kind) ? marked.weights : undefined
      return mixing((picture, { sight: seen, seconds }) => {
        // Grain is another one on every frame.
        const own = kind === 'grain' || kind === 'vintage' ? seed + Math.round(seconds * 24) : seed
        const changed = retouch(picture, operation, { seed: own, sight: seen })
        return weights ? within(picture, changed, weights) : changed
      })
    },
  }
} // prettier-ignore

function sceneWishes(operation: SceneOperation, hints: Hints): Omit<Wish, 'timing'>[] {
  const { seed, marked } = hints
  const retouches = (rank: number, all: readonly Retouch[] | undefined): Omit<Wish, 'timing'>[] =>
    all ? all.map((one) => ({ ...retouchWish(one, hints), rank })) : refusal(operation.kind)
  switch (operation.kind) {
    case 'add':
    case 'text':
      return []
    case 'time':
      return retouches(0, [{ kind: 'time', time: operation.time }])
    case 'season':
      return retouches(0, [{ kind: 'season', season: operation.season }])
    case 'mood':
      return retouches(0, MOOD_LOOKS[operation.mood])
    case 'light':
      return retouches(0, LIGHT_LOOKS[operation.light])
    case 'shot':
      return retouches(1, operation.shot === 'wide' ? [{ kind: 'extend' }] : [{ kind: 'zoom', factor: 1.5 }])
    case 'zoom':
      return retouches(1, operation.factor < 1 ? [{ kind: 'extend' }] : [{ kind: 'zoom', factor: operation.factor }])
    case 'frame':
      return retouches(1, [{ kind: 'crop-ratio', ratio: operation.ratio }])
    case 'lamps':
    case 'letters':
    case 'undo':
      return refusal(NEEDS_A_SCENE[operation.kind])
    case 'weather':
      if (operation.weather === 'clear') return []
      return operation.off ? refusal(`remove ${operation.weather}`) : [...retouches(0, [{ kind: 'weather-light', weather: operation.weather, ...(hints.isDark && { strength: 0.45 }) }]), weatherWish(operation.weather, seed)]
    case 'style':
      return [{ rank: 3, open: (now) => styleChange(now, operation.medium, seed) }]
    case 'background':
      return refusal('colour the background (its edges are not of one colour)')
    case 'place':
      return [{ rank: 0, open: (now, sight) => placeChange(now, sight, operation.place, hints) }]
    case 'relate':
      if (operation.place) return sceneWishes({ kind: 'place', place: operation.place }, hints)
      return refusal(needsMask(`move ${operation.target}`))
    case 'landmarks':
      return refusal('change the landmarks')
    default: {
      const what = `${operation.kind} ${operation.target}`
      if (!marked) return refusal(needsMask(what))
      return [{ rank: 0, open: (now) => (changeMarked(now, operation, marked) ? mixing((picture) => changeMarked(picture, operation, marked) as Pixels) : needsMask(what)) }]
    }
  }
} // prettier-ignore

/** What only pictures of ours can do. */
const NEEDS_A_SCENE = {
  lamps: 'switch the lights (this picture carries no scene that says where they are)',
  letters: 'change the letters (this picture carries no scene that says what is written)',
  undo: 'go back (this picture carries no earlier edit)',
} as const

const refusal = (what: string): Omit<Wish, 'timing'>[] => [{ rank: 0, open: () => what }]

const needsMask = (what: string): string =>
  `${what} (this picture carries no scene; with a mask that marks the thing, remove, recolour, replace, resize, move and turn work)`

function weatherWish(weather: Scene['environment']['weather'][number], seed: number): Omit<Wish, 'timing'> {
  return {
    rank: 2,
    open(now) {
      const sky = emptyScene({ seed, width: now.width, height: now.height, prompt: '' })
      sky.environment.weather.push(weather)
      return (picture, { seconds, amount }) => paintWeatherOn(picture, { ...sky, width: picture.width, height: picture.height }, seconds, amount) // prettier-ignore
    },
  }
}

function styleChange(now: Pixels, medium: Scene['style']['medium'], seed: number): Change | string {
  const tried = repaintWithStyle(now, medium, seed)
  if (medium !== 'photo' && tried.data.every((value, i) => value === now.data[i])) return `the style ${medium}`
  return mixing((picture) => repaintWithStyle(picture, medium, seed))
}

/** Another place behind the subject: where the backdrop is plain, or what a mask marks. */
function placeChange(now: Pixels, sight: Sight, place: Scene['environment']['kind'], { seed, marked }: Hints): Change | string {
  const backdrop = sight.backdrop()
  if (!backdrop && !marked) return `put it in another place (the background is not plain; a mask that marks the background, or a picture cut out before one colour, works)`
  const scene = emptyScene({ seed, width: now.width, height: now.height, prompt: '' })
  scene.environment = { ...scene.environment, kind: place, asked: true }
  const setting = drawSetting(scene)
  return mixing((picture) => within(picture, setting, marked ? marked.weights : backdropWeights(picture, backdrop as NonNullable<typeof backdrop>)))
} // prettier-ignore

/** What is added and what is written, together where it is seen at the same time, so that it is laid out together. */
function overlayWishes(parts: readonly InstructionPart[], hints: Hints): Wish[] {
  const groups = new Map<string, { timing: Timing; adds: SceneOperation[]; texts: SceneOperation[] }>()
  for (const { scene, timing } of parts) {
    const key = JSON.stringify(timing)
    const group = groups.get(key) ?? { timing, adds: [], texts: [] }
    group.adds.push(...scene.filter(({ kind }) => kind === 'add'))
    group.texts.push(...scene.filter(({ kind }) => kind === 'text'))
    groups.set(key, group)
  }
  return [...groups.values()].flatMap(({ timing, adds, texts }): Wish[] => [
    ...(adds.length > 0 ? [{ rank: 2, timing, open: (now: Pixels, sight: Sight) => thingsChange(now, sight, adds, hints) }] : []),
    ...(texts.length > 0 ? [{ rank: 5, timing, open: (now: Pixels) => wordsChange(now, texts, hints) }] : []),
  ])
}

function thingsChange(now: Pixels, sight: Sight, adds: readonly SceneOperation[], { seed, marked }: Hints): Change | string {
  const nodes = adds.flatMap((one) => (one.kind === 'add' ? [one.node] : []))
  const known = nodes.filter(({ concept }) => findConcept(concept))
  if (known.length === 0) return nodes.map(({ words }) => words).join(', ')
  if (marked) return mixing((picture) => paintInto(picture, known, marked.box))
  const overlay = emptyScene({ seed, width: now.width, height: now.height, prompt: '' })
  overlay.nodes = known.map((node, index) => settledOn(sight, { ...node, id: `a${index + 1}` }))
  const levels = sightOf(now).levels()
  const sheet = matched(overlaySheet(overlay, { ...standingOf(sight), night: levels.middle < 45 }), levels, seed)
  return (picture, { amount, shift }) => laidOver(picture, sheet, amount, shift())
}

function wordsChange(now: Pixels, texts: readonly SceneOperation[], { seed, marked, instruction }: Hints): Change {
  const overlay = emptyScene({ seed, width: now.width, height: now.height, prompt: '' })
  const look = /\b(?:speech|bubble|saying)\b/i.test(instruction) && !/\bcaption\b/i.test(instruction) ? 'bubble' : /\b(?:title|headline)\b/i.test(instruction) ? 'title' : 'caption'
  for (const one of texts)
    if (one.kind === 'text') overlay.texts.push({ words: one.words.slice(0, 400), look, ...(marked && { box: marked.box }) })
  const sheet = overlaySheet(overlay)
  return (picture, { amount }) => laidOver(picture, sheet, amount)
} // prettier-ignore

/** A thing where the picture has room: beside its subject, and smaller in the sky than on the ground. */
function settledOn(sight: Sight, node: SceneNode): SceneNode {
  const kind = findConcept(node.concept)?.kind
  const isAloft = node.region === 'sky' || node.pose === 'fly' || kind === 'aircraft' || findConcept(node.concept)?.zone === 'sky'
  const flies =
    node.region === 'sky' && node.pose === undefined ? { pose: kind === 'bird' ? ('fly' as const) : ('float' as const) } : {}
  const scaled = { ...node, ...flies, scale: node.scale * (isAloft ? 0.6 : 0.8) }
  if (node.region !== undefined && node.region !== 'sky') return scaled
  const { subject, sky, width, height } = sight.relief()
  const taken = [0, 1, 2].map((third) => {
    let [sum, count] = [0, 0]
    for (let y = Math.floor(height * (isAloft ? 0.04 : 0.55)); y < height * (isAloft ? 0.42 : 0.95); y++)
      for (let x = Math.floor((third * width) / 3); x < ((third + 1) * width) / 3; x++) {
        sum += (subject[y * width + x] as number) + (isAloft ? 0.6 * (1 - (sky[y * width + x] as number)) : 0)
        count++
      }
    return sum / count
  }) as [number, number, number]
  const best = Math.min(...taken)
  if (taken[1] - best < 0.08) return scaled
  const side = taken[0] < taken[2] ? 'left' : 'right'
  return { ...scaled, region: isAloft ? `top-${side}` : side }
}

/** Where a picture's sky ends: things stand below it. */
function standingOf(sight: Sight): { horizon?: number } {
  const { sky, width, height } = sight.relief()
  for (let row = height - 1; row > 0; row--) {
    let covered = 0
    for (let x = 0; x < width; x++) covered += sky[row * width + x] as number
    if (covered > width * 0.3) return { horizon: row / height }
  }
  return {}
}
