/** Calls with an `idempotency-key` in their metadata: the same key and request are answered once, and again with the same answer. */
import type { Asked, GrpcParts } from './parts.ts'

/** The key that a call carries, if any. */
export function keyOf({ metadata }: Pick<Asked, 'metadata'>): string | undefined {
  const key = metadata.get('idempotency-key')[0]
  return key === undefined ? undefined : String(key)
}

/** Runs `work`, or gives the kept answer of the same key. Errors are not kept: a retry runs the call again. */
export async function answerOnce<Answer>(
  { idempotency }: GrpcParts,
  asked: Asked,
  request: unknown,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const key = keyOf(asked)
  if (key === undefined) return work()
  const { accountId } = asked.principal
  const kept = await idempotency.answer(
    { accountId, key, request: `${asked.method} ${JSON.stringify(request)}`, signal: asked.signal },
    async () => ({ status: 200, headers: {}, body: JSON.stringify(await work()) }),
  )
  return JSON.parse(kept.body) as Answer
}
