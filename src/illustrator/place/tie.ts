/** What ties a thing to another. */
import type { SceneNode } from '../scene/scene.ts'

/** The ways in which one thing belongs to another. */
export type TieKind =
  | 'on'
  | 'in'
  | 'riding'
  | 'wearing'
  | 'holding'
  | 'tethered'
  | 'hanging'
  | 'picture'
  | 'above'
  | 'below'
  | 'under'
  | 'behind'
  | 'front'
  | 'around'
  | 'leaning'
  | 'between'
  | 'mounted'
  | 'at-window'
  | 'through'
  | 'rising'
  | 'crowning'
  | 'seated-at'

/** What a node is tied to, and how. */
export type Tie = { parent: SceneNode; kind: TieKind }

/** What a node does, as words. */
export const doing = (node: SceneNode): string => [node.pose ?? '', ...(node.actions ?? []).map(({ verb }) => verb)].join(' ')
