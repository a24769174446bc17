/** Ropes between those who pull and what they pull. */
import { conceptOf } from '../art/art.ts'
import { socketOf, type Piece } from './piece.ts'
import type { Plan } from './plan.ts'
import type { Laid } from './score.ts'

/** Gives every pulled thing the string by which it is pulled; both have been placed. */
export function layRopes(laid: readonly Laid[], plan: Plan): void {
  for (const { a, b, rope } of plan.pairs) {
    if (!rope) continue
    const [puller, pulled] = [a, b].map((id) => laid.find(({ piece }) => piece.node.id === id && !piece.support)?.piece)
    if (!puller || !pulled) continue
    const [held, holder] = conceptOf(pulled.node).kind === 'person' ? [puller, pulled] : [pulled, puller]
    held.string = gripOf(holder, held)
  }
}

/** A person's hand; the near end of anything else, at half its height. */
function gripOf(puller: Piece, pulled: Piece): readonly [number, number] {
  if (conceptOf(puller.node).kind === 'person') {
    const hand = socketOf(puller, 'hand')
    return [hand.x, hand.y]
  }
  const side = Math.sign(pulled.x - puller.x) || 1
  return [puller.x + side * puller.width * 0.34, puller.foot - puller.height * 0.46]
}
