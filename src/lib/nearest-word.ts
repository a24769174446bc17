/** What somebody who mistyped a word meant. */

/** The one of the words that is nearest, if it is near: at most two letters added, lost, changed or swapped with their neighbour. */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
  const [best] = words.map((word) => ({ word, distance: distanceOf(typed, word) })).sort((a, b) => a.distance - b.distance)
  return best !== undefined && best.distance <= Math.min(2, typed.length / 2) ? best.word : undefined
}

function distanceOf(from: string, to: string): number {
  const rows = Array.from({ length: from.length + 1 }, (_, at) => [at])
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Number.POSITIVE_INFINITY
  rows[0] = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row++)
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1]
      const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      const costs = [at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + (isSame ? 0 : 1)]
      if (isSwapped) costs.push(at(row - 2, column - 2) + 1)
      rows[row]?.push(Math.min(...costs))
    }
  return at(from.length, to.length)
}
