/**
 * Loading a program without a large young generation. Nearly all that is made while modules load stays, from which V8 concludes that its nursery must grow, to 64 MB; and so
 * large it remains for as long as little happens, as while a film is made. Afterwards it may grow as the work asks.
 */
import { setFlagsFromString } from 'node:v8'

/** V8's own, by which the nursery grows whenever much of it survives. */
const USUAL_GROWTH = 2

/** Does the loading with the nursery kept as small as it is. */
export async function loadedLean<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  setFlagsFromString('--semi-space-growth-factor=1')
  try {
    return await load()
  } finally {
    setFlagsFromString(`--semi-space-growth-factor=${USUAL_GROWTH}`)
  }
}
