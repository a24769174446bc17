/** Photo-like: soft shading, light and lens; nothing is done to the finished pixels but grading. */
import { SHADED } from '../../pen/pen.ts'
import type { Style } from './style.ts'

export const photo: Style = { medium: 'photo', pen: SHADED }
