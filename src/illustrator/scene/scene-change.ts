/** The changes that can be made to a scene. Targets are words, to be matched against what is in it. */
import type { Material, Mood, Pose, Region, Scene, SceneNode, SceneRelation } from './scene.ts'

/** What something stands in relation to: words for a thing of the scene, and the thing itself should it not be there. */
export type Tie = { kind: SceneRelation['kind']; words: string; node: SceneNode | undefined; reversed?: boolean }

export type Facing = 'left' | 'right' | 'front' | 'away' | 'around'

/** A change of one named thing by itself. */
export type NodeChange =
  | { kind: 'replace'; target: string; by: SceneNode }
  | { kind: 'recolour'; target: string; color: string; second?: string }
  /** Each of several in a colour of its own. */
  | { kind: 'variegate'; target: string }
  | { kind: 'resize'; target: string; factor: number; across?: boolean }
  | { kind: 'move'; target: string; region: Region }
  /** A step in shares of the picture. */
  | { kind: 'nudge'; target: string; dx: number; dy: number }
  | { kind: 'turn'; target: string; facing: Facing }
  | { kind: 'pose'; target: string; pose: Pose; verb?: string }
  /** `second` is the colour of a pattern. */
  | { kind: 'material'; target: string; material: Material; second?: string }
  | { kind: 'feel'; target: string; mood: Mood }
  | { kind: 'age'; target: string; age: NonNullable<SceneNode['age']> | 'older' | 'younger' }
  /** Traits and parameters that its drawing reads: open, lit, bald, the colour of the eyes. */
  | {
      kind: 'alter'
      target: string
      add?: readonly string[]
      drop?: readonly string[]
      params?: Readonly<Record<string, string>>
    }
  | { kind: 'dress'; target: string; wears: { concept: string; color?: string } }
  /** The same thing in another shape, where there is such a thing: a heart balloon. */
  | { kind: 'shape'; target: string; shape: string }
  /** Lower and wider, as what melts. */
  | { kind: 'melt'; target: string }
  | { kind: 'undress'; target: string; garment?: string }

type Surrounding =
  | { kind: 'time'; time: Scene['environment']['time'] }
  | { kind: 'weather'; weather: Scene['environment']['weather'][number]; off?: boolean }
  | { kind: 'season'; season: NonNullable<Scene['environment']['season']> }
  | { kind: 'place'; place: Scene['environment']['kind'] }
  | { kind: 'background'; color: string }
  | { kind: 'style'; medium: Scene['style']['medium'] }
  | { kind: 'mood'; mood: Mood }
  | { kind: 'light'; light: Scene['light'][number] }
  | { kind: 'lamps'; on: boolean }
  | { kind: 'shot'; shot: Scene['camera']['shot'] }
  /** Everything nearer or farther, about what is named or the middle. */
  | { kind: 'zoom'; factor: number; target?: string }
  /** Another shape of the picture, width over height: what is there stays, the surroundings go on. */
  | { kind: 'frame'; ratio: number }

/** A change to a scene. */
export type SceneChange =
  | NodeChange
  | Surrounding
  | { kind: 'add'; node: SceneNode; tie?: Tie }
  /** `place`: where it is put when the other is not in the scene; `side`: on which side of it; `node`: what is added when the target is missing. */
  | { kind: 'relate'; target: string; tie: Tie; node?: SceneNode; place?: Scene['environment']['kind']; side?: 'left' | 'right' }
  | { kind: 'remove'; target: string }
  /** A light in the sky. */
  | { kind: 'veil'; target: string }
  /** Down from what it was on. */
  | { kind: 'ground'; target: string }
  /** So many in all; `node` is added when there are none. */
  | { kind: 'count'; target: string; count: number; node?: SceneNode }
  /** So many more, or fewer when negative; `node` is added when there are none yet. */
  | { kind: 'more'; target: string; by: number; times?: number; node?: SceneNode; tie?: Tie; region?: Region }
  /** As large as another thing, times the factor. */
  | { kind: 'compare'; target: string; other: string; factor: number }
  | { kind: 'swap'; target: string; other?: string; what: 'places' | 'colours' }
  | { kind: 'landmarks'; names: readonly string[] }
  | { kind: 'text'; words: string; on?: string }
  | { kind: 'letters'; color?: string; off?: boolean; on?: string }
