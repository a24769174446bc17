/** Seeds: the same request gives the same picture, and the pictures of one request differ. */
import { hashText } from '../lib/random.ts'

/** The seed of a request that names none: a hash of what was asked. */
export function seedOf(request: { seed?: number | undefined }, ...asked: unknown[]): number {
  return request.seed ?? hashText(JSON.stringify(asked))
}

/** The seed of the n-th picture of a request; the first has the request's own. */
export function nthSeed(seed: number, index: number): number {
  return (seed + Math.imul(index, 0x9e3779b1)) >>> 0
}
