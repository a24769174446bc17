/** What a drawable thing is: proportions, sockets, and a function that draws it with a pen. */
import type { Pen, Point } from '../pen/pen.ts'
import type { Material, Mood, PackedPicture, Pose } from '../scene/scene.ts'

/** How one instance looks. Every field has a default (`plainLook`), so that a drawable reads only what it honours. */
export type Look = {
  /** Colours asked for, as hex, the main one first; empty: the drawable's own. */
  colors: readonly string[]
  material?: Material | undefined
  pose: Pose
  /** Where in its cycle a motion is, 0 to 1 and around: a step, a wing beat, a turn of the wheels, a flame. 0 looks good in a still picture. */
  phase: number
  mood: Mood
  age: 'baby' | 'child' | 'adult' | 'old'
  /** Clothes and accessories worn, as concept names with a hex colour. */
  wears: readonly { concept: string; color?: string | undefined }[]
  traits: readonly string[]
  /** Text on it: a sign's, a book's, a shirt's. */
  text?: string | undefined
  /** The given picture that it shows. */
  picture?: PackedPicture
  /** How far a speaking mouth is open, 0 to 1. */
  mouth: number
  /** Lamps and windows shine. */
  lit: boolean
  /** Whole number; the same instance always varies the same way (hair, window pattern, patches). */
  seed: number
  params: Readonly<Record<string, string | number | boolean>>
  /** Turned to the viewer, from behind, or from the side (the drawing faces left; the painter mirrors it). */
  view: 'side' | 'front' | 'back'
}

/** The points of a drawable to which other things attach. `top`: things stand on it. `hand`: it holds. `seat`: it is ridden or sat on. */
export type SocketName =
  | 'top'
  | 'hand'
  | 'otherHand'
  | 'seat'
  | 'head'
  | 'neck'
  | 'face'
  | 'back'
  | 'inside'
  | 'front'
  | 'mouth'
  | 'handle'
  | 'bottom'
  | 'picture'

export type Socket = { at: Point; /** Width available there, in units. */ width?: number }

/**
 * A thing that can be drawn. It fills its box from edge to edge: `width` x `height` units, origin top left, y down, standing on the bottom edge, facing LEFT
 * when it has a front. Nothing is drawn outside the box but glows.
 */
export type Drawable = {
  name: string
  width: number
  height: number
  draw(pen: Pen, look: Look): void
  /** The box of a look that needs another shape (a lying cat, a running horse): overrides width and height. */
  sizeFor?(look: Look): { width: number; height: number }
  sockets?: Partial<Record<SocketName, Socket>> | ((look: Look) => Partial<Record<SocketName, Socket>>)
  /** Fills honour `look.colors` by themselves; otherwise the painter recolours the finished sprite. Default true. */
  takesColor?: boolean
  /** It moves in a cycle: frames of a film ask for phases. Default false. */
  animated?: boolean
  /** Ground that its feet or wheels cover in one cycle of this look, in its units, so that they do not slide; undefined when it does not go by itself. */
  stride?(look: Look): number | undefined
  /** Height in metres when drawn in its box, if the concept's size does not say. */
  heightMeters?: number
}

/** The look of a thing about which nothing was said. */
export const plainLook: Look = {
  colors: [],
  pose: 'stand',
  phase: 0,
  mood: 'neutral',
  age: 'adult',
  wears: [],
  traits: [],
  mouth: 0,
  lit: false,
  seed: 1,
  params: {},
  view: 'side',
}

/** The main colour asked for, or the drawable's own. */
export function bodyColor(look: Look, own: string): string {
  return look.colors[0] ?? own
}

/** The second colour asked for, or the drawable's own. */
export function secondColor(look: Look, own: string): string {
  return look.colors[1] ?? partColor(look, 'second', own)
}

/** The colour asked for one part alone (`door`, `hair`, `eyes`), or the drawable's own. */
export function partColor(look: Look, part: string, own: string): string {
  const said = look.params[part]
  return typeof said === 'string' && said.startsWith('#') ? said : own
}

/** Shorthand for a table of drawables: name, box, drawing, and the rest. */
export function drawable(
  name: string,
  width: number,
  height: number,
  draw: Drawable['draw'],
  more: Omit<Partial<Drawable>, 'name' | 'width' | 'height' | 'draw'> = {},
): Drawable {
  return { name, width, height, draw, ...more }
}
