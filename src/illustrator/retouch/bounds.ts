/** The box around what is marked. */

/** A box in whole pixels. */
export type Bounds = { left: number; top: number; width: number; height: number }

/** The box around the weights above a limit; undefined when there are none. */
export function boundsOf(weights: Float32Array, width: number, above: number): Bounds | undefined {
  let [left, top, right, bottom] = [width, Number.POSITIVE_INFINITY, -1, -1]
  weights.forEach((weight, i) => {
    if (weight < above) return
    const [x, y] = [i % width, Math.floor(i / width)]
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  })
  return right < 0 ? undefined : { left, top, width: right + 1 - left, height: bottom + 1 - top }
}
