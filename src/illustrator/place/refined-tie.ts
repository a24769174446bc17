/** Ties by what the things are: not every word means one, and one word means several. */
import { conceptOf } from '../art/art.ts'
import type { SceneNode } from '../scene/scene.ts'
import {
  isBoard,
  isBroad,
  isCarrier,
  isClosedVehicle,
  isLiving,
  isSeat,
  isShelter,
  isSky,
  isTallShelter,
  isUpright,
  isWindow,
} from './kinds.ts'
import { doing, type TieKind } from './tie.ts'

/** Some words tie only things of the right kind: nobody leans on an opponent, and nothing that stands surrounds the moon. */
export function meansTie(kind: TieKind, child: SceneNode, parent: SceneNode): boolean {
  if (kind === 'on' && isUpright(parent)) return !isLiving(child)
  if (kind === 'leaning') return !(isLiving(child) && isLiving(parent))
  if (kind === 'in' && conceptOf(child).kind === 'vehicle' && conceptOf(parent).kind === 'vehicle')
    return conceptOf(child).size < conceptOf(parent).size
  if (kind === 'in' && isLiving(child) && /^(tool|instrument|sign|device)$/.test(conceptOf(parent).kind)) return false
  if (kind === 'on' && isSky(child)) return isSky(parent)
  if (kind === 'around' || kind === 'in') return !isSky(parent) || /^(sky|bird|aircraft|insect)$/.test(conceptOf(child).kind)
  return true
}

/** Under what gives no shelter is below it; a kite is held by its string; a rider in a boat sits in it. */
export function refined(kind: TieKind, child: SceneNode, parent: SceneNode): TieKind {
  if (kind === 'under' && !isShelter(parent)) return 'below'
  if (kind === 'below' && isTallShelter(parent)) return 'under'
  if (kind === 'riding' && /^(building|plant|furniture|nature)$/.test(conceptOf(parent).kind)) return 'front'
  if (kind === 'holding' && /^(kite|balloon|hot air balloon)$/.test(child.concept)) return 'tethered'
  if (kind === 'on' && (isUpright(parent) || (HUNG.test(child.concept) && isBroad(parent)))) return 'picture'
  if (kind === 'above' && /fence|wall|gate|hedge/.test(parent.concept) && LOOKS.test(doing(child))) return 'seated-at'
  if (kind === 'behind' && isSky(child)) return 'rising'
  if (kind === 'riding' && isBoard(parent)) return 'on'
  if (kind === 'holding' && conceptOf(parent).kind === 'furniture') return isWindow(parent) ? 'front' : 'on'
  if (kind === 'in' && conceptOf(child).kind === 'plant' && isClosedVehicle(parent)) return 'on'
  if (kind === 'in' && isWindow(parent)) return isLiving(child) ? 'at-window' : 'through'
  if ((kind === 'on' || kind === 'in') && isCarrier(parent) && /basket|crate/.test(child.concept)) return 'mounted'
  if (kind === 'in' && (isSeat(parent) || /bed$|hammock|stretcher/.test(parent.concept))) return 'on'
  const host = conceptOf(parent)
  if ((kind === 'riding' || kind === 'on') && host.kind === 'boat' && /^(person|animal|bird)$/.test(conceptOf(child).kind))
    return 'in'
  return kind
}

/** What hangs on a wall rather than standing on it. */
const HUNG = /painting|picture|poster|mural|graffiti|clock$|mirror|portrait|\bsign\b|map|calendar|photograph/

/** Who looks over a fence stands behind it. */
const LOOKS = /look|peek|peer|gaz|star/
