/**
 * The scene: one JSON document that says everything about a picture or a film. The prompt is read into it, layout places it, painters draw it,
 * edits change it, film moves it, and it travels inside our own files; read back from a file it is hostile, so it is a schema.
 * Boxes are fractions of the canvas, origin at the top left. Same scene, same pixels.
 */
import { z } from 'zod'
import { packedPictureSchema } from './packed-picture.ts'
import { retouchSchema } from './retouch-operation.ts'
import { SEASONS, TIMES_OF_DAY, WEATHERS } from './times.data.ts'

export { packPicture, unpackPicture, type PackedPicture } from './packed-picture.ts'
export { FILM_VERBS } from './film-verbs.data.ts'
export { TIMES_OF_DAY, WEATHERS } from './times.data.ts'

/** The kinds of place that can be painted. */
export const ENVIRONMENT_KINDS = [
  'studio', 'meadow', 'park', 'garden', 'farm', 'field', 'forest', 'jungle', 'mountain', 'canyon', 'volcano', 'desert', 'beach', 'ocean', 'lake',
  'river', 'waterfall', 'underwater', 'snow', 'arctic', 'savanna', 'swamp', 'cave', 'island', 'sky', 'space', 'moon', 'mars', 'space-station',
  'skyline', 'street', 'road', 'village', 'harbour', 'bridge', 'stadium', 'stage', 'playground', 'airport', 'station', 'market',
  'kitchen', 'bedroom', 'living-room', 'bathroom', 'office', 'classroom', 'restaurant', 'bar', 'shop', 'museum', 'library', 'hospital', 'garage', 'gym',
  'church', 'castle-hall', 'theatre', 'workshop', 'room', 'table', 'wall',
] as const // prettier-ignore

export const MATERIALS = [
  'wood', 'metal', 'gold', 'silver', 'stone', 'marble', 'glass', 'crystal', 'ice', 'plastic', 'rubber', 'leather', 'fabric', 'fur', 'paper', 'clay', 'brick',
  'spotted', 'striped', 'checkered', 'sparkling', 'rainbow', 'floral', 'camouflage', 'rusty', 'frosted', 'glowing', 'translucent', 'chocolate', 'lego',
  'water', 'galaxy', 'fire', 'cloud', 'faceted',
] as const // prettier-ignore
export const MEDIA = [
  'photo', 'flat', 'watercolor', 'gouache', 'oil', 'impressionist', 'van-gogh', 'pointillist', 'cubist', 'ukiyo-e', 'art-deco', 'comic', 'manga', 'pencil', 'charcoal',
  'chalkboard', 'stencil', 'graffiti', 'linocut', 'stained-glass', 'mosaic', 'pixel', 'low-poly', 'paper-cut', 'clay', 'isometric', 'blueprint', 'neon', 'synthwave',
  'double-exposure', 'sticker', 'childrens-book', 'ink', 'pop-art', 'black-and-white', 'sepia', 'vintage',
] as const // prettier-ignore
export const SHOTS = ['wide', 'medium', 'close', 'macro', 'top', 'low', 'portrait'] as const
export const CAMERA_MOVES = [
  'still', 'gentle', 'pan-left', 'pan-right', 'tilt-up', 'tilt-down', 'zoom-in', 'zoom-out', 'orbit', 'track', 'handheld', 'crane-up', 'crane-down',
] as const // prettier-ignore
export const POSES = [
  'stand', 'walk', 'run', 'jump', 'sit', 'ride', 'hold', 'carry', 'wave', 'cheer', 'dance', 'read', 'swim', 'fly', 'sleep', 'lie', 'kneel', 'climb', 'eat', 'drink', 'cook',
  'paint', 'play-instrument', 'throw', 'kick', 'drive', 'fight', 'point', 'think', 'push', 'pull', 'fish', 'work', 'sing', 'pray', 'hug', 'fall', 'gallop', 'graze', 'perch',
  'feed', 'look', 'skate', 'surf', 'ski', 'type', 'write', 'bow', 'float',
] as const // prettier-ignore
export const RELATIONS = [
  'left-of', 'right-of', 'above', 'below', 'on', 'under', 'in', 'in-front-of', 'behind', 'next-to', 'between', 'around', 'against', 'holding', 'wearing', 'riding', 'with', 'picture-of',
  'facing', 'chasing', 'feeding', 'part-of', 'far-from', 'inside-view', 'over', 'hanging-from', 'leaning-on',
] as const // prettier-ignore
/** Places in the picture rather than relations between things. */
export const REGIONS = [
  'left', 'right', 'center', 'top', 'bottom', 'top-left', 'top-right', 'bottom-left', 'bottom-right', 'background', 'foreground', 'sky',
] as const // prettier-ignore
export const MOODS = [
  'neutral',
  'happy',
  'sad',
  'angry',
  'surprised',
  'scared',
  'sleepy',
  'calm',
  'spooky',
  'romantic',
  'mysterious',
  'epic',
  'cozy',
] as const

/** The longest chain of retouches that a scene keeps. */
export const MOST_RETOUCHES = 24

const short = z.string().max(80)
const text = z.string().max(400)
const unit = z.number().min(-2).max(3)

export const boxSchema = z.object({ x: unit, y: unit, width: z.number().min(0).max(4), height: z.number().min(0).max(4) })

/** One drawn instance of a node. `depth` 0 is nearest, 1 the horizon; drawn far to near. */
export const placedSchema = boxSchema.extend({
  depth: z.number().min(0).max(1),
  zone: z.enum(['ground', 'sky', 'water', 'underwater', 'wall', 'table', 'hand', 'float']),
  flip: z.boolean(),
  /** Degrees clockwise about the box's centre. */
  rotate: z.number().min(-360).max(360).optional(),
  /** The instance it stands on, sits in, is worn by: `nodeId#index`. */
  support: short.optional(),
  /** Share of its height, from the foot, that is out of sight: in a bowl, in a hull, under water. */
  cut: z.number().min(0).max(0.95).optional(),
  /** Where its string is held: a kite's, a balloon's. */
  string: z.tuple([unit, unit]).optional(),
  /** Seed of this instance, for its variety. */
  seed: z.number().int(),
  colors: z.array(short).max(6).optional(),
})

export const actionSchema = z.object({
  verb: short,
  object: short.optional(),
  /** Which beat of the film it belongs to: 0 first, 1 after `then`... */
  beat: z.number().int().min(0).max(5),
  direction: z.enum(['left', 'right', 'up', 'down', 'toward', 'away', 'in', 'out', 'around']).optional(),
  speed: z.enum(['slow', 'normal', 'fast']).optional(),
})

export const nodeSchema = z.object({
  id: short,
  /** Name of a row in the concept table, or of a class fallback written `?person`. */
  concept: short,
  /** The words of the prompt that named it. */
  words: text,
  count: z.number().int().min(1).max(40),
  /** More than could be counted: a crowd, a flock, a field of them. */
  many: z.boolean().optional(),
  /** Colour words (`red`) or hex. Several: striped or patched with them in the order given. */
  colors: z.array(short).max(6),
  material: z.enum(MATERIALS).optional(),
  /** 1 is natural; `huge` is about 1.8, `tiny` about 0.5. */
  scale: z.number().min(0.1).max(6),
  pose: z.enum(POSES).optional(),
  facing: z.enum(['left', 'right', 'front', 'away']).optional(),
  mood: z.enum(MOODS).optional(),
  age: z.enum(['baby', 'child', 'adult', 'old']).optional(),
  /** Clothes and accessories: concept name and colour. */
  wears: z
    .array(z.object({ concept: short, color: short.optional() }))
    .max(8)
    .optional(),
  /** Adjectives that a drawable may honour: open, broken, full, lit, long-haired... */
  traits: z.array(short).max(16).optional(),
  /** Text written on it. */
  text: text.optional(),
  /** The drawable's own parameters, over those of the concept. */
  params: z.record(short, z.union([short, z.number(), z.boolean()])).optional(),
  /** Seed of its looks when it is the same one as in another picture. */
  seed: z.number().int().optional(),
  /** What it shows when it was cut out of a given picture. */
  picture: packedPictureSchema.optional(),
  region: z.enum(REGIONS).optional(),
  /** Not asked for: put there by layout, so that others have something to stand on. */
  implied: z.boolean().optional(),
  actions: z.array(actionSchema).max(8).optional(),
  /** Filled by layout, one per instance; persists, so that edits stay local. */
  placed: z.array(placedSchema).max(80).optional(),
})

export const relationSchema = z.object({ from: short, kind: z.enum(RELATIONS), to: short, other: short.optional() })

export const sceneTextSchema = z.object({
  words: text,
  /** Node that carries it, or a look of its own. */
  on: short.optional(),
  look: z.enum(['sign', 'neon', 'title', 'caption', 'bubble', 'graffiti', 'label']),
  color: short.optional(),
  box: boxSchema.optional(),
})

export const sceneSchema = z.object({
  version: z.literal(1),
  seed: z.number().int(),
  width: z.number().int().min(16).max(8192),
  height: z.number().int().min(16).max(8192),
  prompt: z.string().max(8000),
  environment: z.object({
    kind: z.enum(ENVIRONMENT_KINDS),
    time: z.enum(TIMES_OF_DAY),
    weather: z.array(z.enum(WEATHERS)).max(4),
    season: z.enum(SEASONS).optional(),
    /** Words for the painter: `wooden floor`, `tiled`, `cobblestone`, `flowers`, `neon`, a named city. */
    details: z.array(short).max(16),
    /** A colour asked for the background or a room's walls. */
    color: short.optional(),
    /** Whether the prompt asked for it (true) or it was chosen to suit the subject. */
    asked: z.boolean(),
  }),
  style: z.object({
    medium: z.enum(MEDIA),
    palette: short.optional(),
    strength: z.number().min(0).max(1).optional(),
    collage: z.boolean().optional(),
  }),
  mood: z.enum(MOODS).optional(),
  camera: z.object({
    shot: z.enum(SHOTS),
    move: z.enum(CAMERA_MOVES),
    speed: z.enum(['slow', 'normal', 'fast']).optional(),
    focus: short.optional(),
  }),
  light: z
    .array(
      z.enum([
        'backlit',
        'candlelight',
        'neon',
        'golden',
        'dramatic',
        'soft',
        'spotlight',
        'moonlight',
        'firelight',
        'lamplight',
      ]),
    )
    .max(4),
  nodes: z.array(nodeSchema).max(60),
  relations: z.array(relationSchema).max(80),
  texts: z.array(sceneTextSchema).max(12),
  sound: z.object({
    muted: z.boolean().optional(),
    music: z
      .object({ mood: short, tempo: z.enum(['slow', 'medium', 'fast']).optional(), instrument: short.optional() })
      .optional(),
    speech: z
      .array(
        z.object({
          words: text,
          speaker: short.optional(),
          voice: z.enum(['man', 'woman', 'child', 'robot', 'old']).optional(),
          /** Seconds from the start; without it one line follows the other. */
          at: z.number().min(0).max(120).optional(),
        }),
      )
      .max(8),
    effects: z.array(short).max(12),
  }),
  film: z
    .object({
      loop: z.boolean().optional(),
      tempo: z.enum(['time-lapse', 'normal', 'slow-motion']).optional(),
      /** Light and weather that pass, one fading into the next, evenly over the film. */
      passing: z
        .array(z.object({ time: z.enum(TIMES_OF_DAY), weather: z.array(z.enum(WEATHERS)).max(4).optional() }))
        .max(6)
        .optional(),
      /** It begins as a given picture, whole and at rest. */
      fromPicture: z.boolean().optional(),
      /** How long it is before it was cut and paced, in seconds, and the instructions that did so, in order: drawn anew it goes through them again. */
      seconds: z.number().min(0.04).max(120).optional(),
      edits: z.array(text).max(8).optional(),
      /** Stretches of a film that was continued, each with its beats and its move of the camera. */
      parts: z
        .array(
          z.object({
            seconds: z.number().min(0.04).max(60),
            beats: z.number().int().min(1).max(6),
            move: z.enum(CAMERA_MOVES),
            speed: z.enum(['slow', 'normal', 'fast']).optional(),
          }),
        )
        .max(8)
        .optional(),
    })
    .optional(),
  /** What its pixels went through after it was painted, in order. */
  retouches: z.array(retouchSchema).max(MOST_RETOUCHES).optional(),
  /** The scenes before the last edits, as JSON, the latest last: to be gone back to. */
  past: z.array(z.string().max(200_000)).max(3).optional(),
  /** What was asked and could not be drawn, in the prompt's words; reported, never dropped in silence. */
  unresolved: z.array(text).max(40),
})

export type Scene = z.infer<typeof sceneSchema>
export type SceneNode = z.infer<typeof nodeSchema>
export type Placed = z.infer<typeof placedSchema>
export type SceneAction = z.infer<typeof actionSchema>
export type SceneText = z.infer<typeof sceneTextSchema>
export type SceneRelation = z.infer<typeof relationSchema>
export type Box = z.infer<typeof boxSchema>
export type EnvironmentKind = Scene['environment']['kind']
export type TimeOfDay = Scene['environment']['time']
export type Weather = Scene['environment']['weather'][number]
export type Medium = Scene['style']['medium']
export type Material = (typeof MATERIALS)[number]
export type Pose = (typeof POSES)[number]
export type Mood = (typeof MOODS)[number]
export type Region = (typeof REGIONS)[number]

/** The scene with some of its nodes changed, by id. */
export function withNodes(scene: Scene, changed: readonly SceneNode[]): Scene {
  if (changed.length === 0) return scene
  const byId = new Map(changed.map((node) => [node.id, node]))
  return { ...scene, nodes: scene.nodes.map((node) => byId.get(node.id) ?? node) }
}

/** The scene without some nodes, and without what ties to them. */
export function withoutNodes(scene: Scene, ids: ReadonlySet<string>): Scene {
  return {
    ...scene,
    nodes: scene.nodes.filter(({ id }) => !ids.has(id)),
    relations: scene.relations.filter(({ from, to }) => !ids.has(from) && !ids.has(to)),
    texts: scene.texts.filter(({ on }) => !on || !ids.has(on)),
  }
}

/** An empty scene with every default, for readers and tests to fill. */
export function emptyScene(options: { seed: number; width: number; height: number; prompt: string }): Scene {
  return {
    version: 1,
    ...options,
    environment: { kind: 'studio', time: 'day', weather: [], details: [], asked: false },
    style: { medium: 'photo' },
    camera: { shot: 'medium', move: 'gentle' },
    light: [],
    nodes: [],
    relations: [],
    texts: [],
    sound: { speech: [], effects: [] },
    unresolved: [],
  }
}
