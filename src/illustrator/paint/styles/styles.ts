/** The styles, by medium. */
import type { Medium, Scene } from '../../scene/scene.ts'
import { artDeco } from './art-deco.ts'
import { blueprint } from './blueprint.ts'
import { chalkboard } from './chalkboard.ts'
import { charcoal } from './charcoal.ts'
import { childrensBook } from './childrens-book.ts'
import { clay } from './clay.ts'
import { comic } from './comic.ts'
import { cubist } from './cubist.ts'
import { doubleExposure } from './double-exposure.ts'
import { blackAndWhite, sepia, vintage } from './film-tones.ts'
import { flat } from './flat.ts'
import { gouache } from './gouache.ts'
import { graffiti } from './graffiti.ts'
import { impressionist } from './impressionist.ts'
import { ink } from './ink.ts'
import { isometric } from './isometric.ts'
import { linocut } from './linocut.ts'
import { lowPoly } from './low-poly.ts'
import { manga } from './manga.ts'
import { mosaic } from './mosaic.ts'
import { neon } from './neon.ts'
import { oil } from './oil.ts'
import { paperCut } from './paper-cut.ts'
import { pencil } from './pencil.ts'
import { photo } from './photo.ts'
import { pixel } from './pixel.ts'
import { pointillist } from './pointillist.ts'
import { popArt } from './pop-art.ts'
import { stainedGlass } from './stained-glass.ts'
import { stencil } from './stencil.ts'
import { sticker } from './sticker.ts'
import type { Style } from './style.ts'
import { synthwave } from './synthwave.ts'
import { ukiyoE } from './ukiyo-e.ts'
import { vanGogh } from './van-gogh.ts'
import { watercolor } from './watercolor.ts'

const STYLES: Record<Medium, Style> = {
  photo, flat, watercolor, gouache, oil, impressionist, 'van-gogh': vanGogh, pointillist, cubist, 'ukiyo-e': ukiyoE, 'art-deco': artDeco, comic, manga, pencil, charcoal,
  chalkboard, stencil, graffiti, linocut, 'stained-glass': stainedGlass, mosaic, pixel, 'low-poly': lowPoly, 'paper-cut': paperCut, clay, isometric, blueprint, neon, synthwave,
  'double-exposure': doubleExposure, sticker, 'childrens-book': childrensBook, ink, 'pop-art': popArt, 'black-and-white': blackAndWhite, sepia, vintage,
} // prettier-ignore

/** The style a scene asks for. */
export function styleFor(scene: Scene): Style {
  return STYLES[scene.style.medium]
}
