/** The styles, by medium. A medium without a row of its own is drawn in the photo-like default. */
import { SHADED } from '../../pen/pen.ts'
import type { Scene } from '../../scene/scene.ts'
import { DRAWN_STYLES } from './drawn.ts'
import { PAINTERLY_STYLES } from './painterly.ts'
import { PRINTED_STYLES } from './printed.ts'
import type { Style } from './style.ts'

const photo: Style = { medium: 'photo', pen: SHADED }

const byMedium = new Map([photo, ...PAINTERLY_STYLES, ...DRAWN_STYLES, ...PRINTED_STYLES].map((style) => [style.medium, style]))

/** The style a scene asks for. */
export function styleFor(scene: Scene): Style {
  return byMedium.get(scene.style.medium) ?? photo
}

/** The media that have a style of their own. */
export function styledMedia(): string[] {
  return [...byMedium.keys()]
}
