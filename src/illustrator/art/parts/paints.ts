/** What glass, lamps, metal and details are painted with, by day and by night. */
import type { Paint } from '../../pen/pen.ts'
import type { Look } from '../drawable.ts'

export const RUBBER = '#2b2d33'
export const IRON = '#3f434b'
export const STEEL = '#aeb6bf'
export const CHROME = '#d3d9df'
export const WOOD = '#8f6239'
export const STONE = '#cfc4ae'

/** A flat detail that never gets an outline of its own. */
export const detail = (color: string, alpha = 1): Paint => ({ color, alpha, outline: false, volume: 0.4 })

/** The glass of vehicles and shop fronts: sky by day, lamplight when lit. */
export const glass = (look: Pick<Look, 'lit'>): Paint =>
  look.lit ? { color: '#ffe9a8', to: '#f5c25e', outline: false } : { color: '#c3e5f3', to: '#7fb4d0', outline: false }

/** Windows of far or stone buildings: dark by day, most of them shining by night. */
export const pane = (look: Pick<Look, 'lit' | 'seed'>, index: number): Paint =>
  look.lit && (index * 7 + look.seed) % 5 !== 0
    ? { color: '#ffdd85', outline: false, volume: 0.3 }
    : { color: '#47596c', outline: false, volume: 0.3 }

/** A headlamp. */
export const lamp = (look: Pick<Look, 'lit'>): Paint =>
  look.lit ? { color: '#fff4c0', glow: 12, outline: false } : { color: '#fdf3d0', volume: 0.6 }

/** A coloured signal lamp: a beacon, a tail lamp. */
export const signal = (look: Pick<Look, 'lit'>, color: string): Paint => (look.lit ? { color, glow: 9 } : color)
