/** What the rooms are made of: walls to choose from by seed, the floor, and the furniture along the wall as [thing, x from 0 to 1]. */
import type { EnvironmentKind } from '../../scene/scene.ts'
import type { Furniture } from './furniture.ts'

export type Floor = 'planks' | 'tiles' | 'carpet' | 'concrete' | 'checks' | 'stone'
export type Interior = {
  walls: readonly string[]
  floor: Floor
  floors: readonly string[]
  panel?: string
  /** Whether the walls may be papered. */
  paper?: boolean
  /** Furniture that lines the whole wall, `wide` units each, leaving `open` units free around windows. */
  fill?: { thing: Furniture; wide: number; open?: number }
  things: Furnishing
  /** Other ways to furnish it; the seed chooses among all. */
  others?: readonly Furnishing[]
}

/** Pieces along the wall, each with its place from 0 to 1. */
export type Furnishing = readonly (readonly [Furniture, number])[]

const WOODS = ['#b9824f', '#a06a40', '#c99a66']

export const INTERIORS: Partial<Record<EnvironmentKind, Interior>> = {
  room: { paper: true, walls: ['#ead9c2', '#d3dfd6', '#d5dde8', '#ecd5cb', '#e6dfb9'], floor: 'planks', floors: WOODS, things: [['window', 0.24], ['picture', 0.66], ['plant', 0.9]], others: [[['picture', 0.3], ['picture', 0.5], ['lamp', 0.86]], [['window', 0.5], ['plant', 0.12], ['plant', 0.88]], [['clock', 0.5], ['shelves', 0.14], ['plant', 0.84]], [['mirror', 0.3], ['drawers', 0.3], ['picture', 0.76]]] },
  wall: { walls: ['#d9cbb8', '#c7d3cd', '#d4bfb2'], floor: 'planks', floors: WOODS, things: [] },
  kitchen: { fill: { thing: 'counter', wide: 86 }, walls: ['#eee3cd', '#dbe6dc', '#e2e6ea'], floor: 'checks', floors: ['#d8cbb8', '#cfd5d3'], things: [['counter', 0.27], ['cupboard', 0.1], ['window', 0.31], ['cupboard', 0.52], ['stove', 0.66], ['fridge', 0.88]] },
  bedroom: { paper: true, walls: ['#d6dcea', '#ead8d8', '#dfe5d6'], floor: 'planks', floors: WOODS, things: [['rug', 0.55], ['window', 0.62], ['bed', 0.24], ['lamp', 0.47], ['drawers', 0.87], ['picture', 0.24]], others: [[['rug', 0.5], ['bed', 0.5], ['picture', 0.16], ['lamp', 0.2], ['drawers', 0.84], ['mirror', 0.84]], [['rug', 0.4], ['window', 0.2], ['bed', 0.72], ['plant', 0.46], ['picture', 0.72]]] },
  'living-room': { paper: true, walls: ['#e4d8c6', '#cfdcd6', '#e6cdbd', '#c9d2df'], floor: 'planks', floors: WOODS, things: [['rug', 0.5], ['window', 0.5], ['sofa', 0.22], ['picture', 0.2], ['lamp', 0.42], ['shelves', 0.84], ['plant', 0.66]], others: [[['rug', 0.5], ['window', 0.16], ['window', 0.84], ['sofa', 0.5], ['picture', 0.5], ['plant', 0.92]], [['rug', 0.5], ['picture', 0.2], ['picture', 0.4], ['drawers', 0.3], ['lamp', 0.52], ['window', 0.8]], [['rug', 0.5], ['books', 0.1], ['books', 0.3], ['window', 0.56], ['plant', 0.76], ['lamp', 0.9]]] },
  bathroom: { walls: ['#cfe2e4', '#d8e6dc', '#e6e2ea'], floor: 'tiles', floors: ['#b9cbcf', '#c9c4ba'], panel: '#eef4f4', things: [['mirror', 0.26], ['sink', 0.26], ['window', 0.55], ['tub', 0.78]] },
  office: { walls: ['#dfe3e6', '#d6dfe4', '#e6e0d6'], floor: 'carpet', floors: ['#7c8794', '#8b8478'], things: [['window', 0.2], ['window', 0.42], ['desk', 0.28], ['shelves', 0.82], ['plant', 0.62], ['clock', 0.62]] },
  classroom: { walls: ['#ece2c6', '#dbe6da'], floor: 'planks', floors: WOODS, things: [['blackboard', 0.42], ['clock', 0.72], ['window', 0.9], ['desk', 0.12], ['desk', 0.86]] },
  restaurant: { paper: true, walls: ['#c98f72', '#8d5f56', '#d9b48a'], floor: 'planks', floors: ['#8a5a3a', '#7a4f38'], panel: '#6d4634', things: [['picture', 0.16], ['window', 0.5], ['picture', 0.84], ['diner', 0.16], ['diner', 0.84], ['pendant', 0.16], ['pendant', 0.5], ['pendant', 0.84]] },
  bar: { fill: { thing: 'bottles', wide: 46 }, walls: ['#5b3f4a', '#3f4a5b', '#6a4436'], floor: 'planks', floors: ['#6b452e', '#58402f'], things: [['bottles', 0.5], ['bottles', 0.2], ['bottles', 0.8], ['longbar', 0.5], ['pendant', 0.28], ['pendant', 0.5], ['pendant', 0.72]] },
  shop: { fill: { thing: 'goods', wide: 25.5 }, walls: ['#eadfca', '#d3e2e0', '#ecd4cf'], floor: 'tiles', floors: ['#d6cfc2', '#c9cfd2'], things: [['goods', 0.14], ['goods', 0.38], ['goods', 0.62], ['goods', 0.86], ['pendant', 0.26], ['pendant', 0.74]] },
  museum: { walls: ['#dcd6ca', '#b9c4c6', '#b98e80'], floor: 'planks', floors: ['#b08a5e', '#94704c'], things: [['painting', 0.18], ['painting', 0.5], ['painting', 0.82], ['plinth', 0.34], ['plinth', 0.68]] },
  library: { fill: { thing: 'books', wide: 25.5, open: 24 }, walls: ['#a98a68', '#8f7a66'], floor: 'planks', floors: ['#8a5f3c', '#765034'], things: [['books', 0.1], ['books', 0.3], ['window', 0.5], ['books', 0.7], ['books', 0.9], ['lamp', 0.4]] },
  hospital: { walls: ['#dcebec', '#e6eee6'], floor: 'tiles', floors: ['#c6d5d6', '#d3d9d4'], panel: '#b9dadb', things: [['window', 0.5], ['bed', 0.2], ['curtain', 0.4], ['drawers', 0.86], ['clock', 0.8]] },
  garage: { walls: ['#b9b6b0', '#a9b0b6'], floor: 'concrete', floors: ['#8f8d89', '#84888c'], things: [['rollgate', 0.46], ['tools', 0.14], ['bench', 0.14], ['tyres', 0.88]] },
  gym: { walls: ['#c9d1d6', '#d6cdbf'], floor: 'planks', floors: ['#cf9d5f', '#c98f55'], panel: '#3f6a94', things: [['window', 0.22], ['window', 0.5], ['window', 0.78], ['hoop', 0.5], ['weights', 0.14], ['weights', 0.86]] },
  church: { walls: ['#d9cdb8', '#c9c4bc'], floor: 'stone', floors: ['#a89c8c', '#9c9a94'], things: [['column', 0.12], ['arch', 0.3], ['arch', 0.5], ['arch', 0.7], ['column', 0.88], ['pew', 0.2], ['pew', 0.8]] },
  'castle-hall': { walls: ['#8f8a86', '#96887a'], floor: 'stone', floors: ['#7a746e', '#82796c'], panel: 'blocks', things: [['arch', 0.5], ['banner', 0.22], ['banner', 0.78], ['column', 0.08], ['column', 0.92], ['torch', 0.36], ['torch', 0.64], ['throne', 0.5]] },
  theatre: { walls: ['#4a2a34', '#3a2a44'], floor: 'planks', floors: ['#9a6a42', '#8a5c3c'], things: [['drapes', 0.5]] },
  stage: { walls: ['#2a2c44', '#331f38', '#1f3340'], floor: 'planks', floors: ['#6a4a3c', '#4a3f48'], things: [['spotlights', 0.5]] },
  workshop: { walls: ['#c4a47e', '#b7ab98'], floor: 'planks', floors: ['#9a7048', '#87694c'], things: [['window', 0.5], ['tools', 0.2], ['tools', 0.8], ['bench', 0.24], ['bench', 0.78]] },
  'space-station': { walls: ['#c9d2da', '#aebccb'], floor: 'tiles', floors: ['#8c98a6', '#79889a'], panel: '#93a4b6', things: [['porthole', 0.5], ['console', 0.16], ['console', 0.84]] },
  table: { paper: true, walls: ['#e6d6c2', '#cddcd9', '#dcd3e2', '#ead0c2'], floor: 'planks', floors: ['#b07a48', '#c08d5a', '#8f5f3c'], things: [['window', 0.24], ['picture', 0.58], ['shelves', 0.86], ['plant', 0.06]], others: [
    [['window', 0.5], ['plant', 0.1], ['plant', 0.9]],
    [['counter', 0.16], ['counter', 0.5], ['counter', 0.84], ['cupboard', 0.16], ['cupboard', 0.84], ['window', 0.5]],
    [['picture', 0.22], ['picture', 0.42], ['picture', 0.62], ['lamp', 0.88]],
    [['pendant', 0.24], ['pendant', 0.5], ['pendant', 0.76], ['window', 0.14], ['window', 0.86]],
    [['drawers', 0.24], ['mirror', 0.24], ['plant', 0.48], ['picture', 0.74]],
    [['clock', 0.3], ['plant', 0.72], ['lamp', 0.9]],
  ] },
} // prettier-ignore
