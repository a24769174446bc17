/** POSTs with an `Idempotency-Key`: the same key and body are answered once, and again with the same answer. */
import type { HttpContext, HttpParts } from './parts.ts'
import { renderError } from './render-error.ts'

const KEPT_HEADERS = ['content-type', 'retry-after']

/** Runs `answer`, or gives the kept answer of the same key. Without the header it just runs. */
export async function answerOnce(
  { idempotency, log }: HttpParts,
  context: HttpContext,
  { body, answer }: { body: unknown; answer: () => Promise<Response> },
): Promise<Response> {
  const key = context.req.header('idempotency-key')
  if (key === undefined) return answer()
  const { method, path, raw } = context.req
  const kept = await idempotency.answer(
    { accountId: context.get('principal').accountId, key, request: `${method} ${path} ${canonical(body)}`, signal: raw.signal },
    async () => {
      const response = await answer().catch((error: unknown) => renderError(error, { request: raw, log }))
      const headers = Object.fromEntries([...response.headers].filter(([name]) => KEPT_HEADERS.includes(name)))
      return { status: response.status, headers, body: await response.text() }
    },
  )
  const headers = new Headers(kept.headers)
  if (kept.isReplay) headers.set('idempotent-replayed', 'true')
  return new Response(kept.body, { status: kept.status, headers })
}

/** The key again for the queue, which remembers it in the same transaction as the job. */
export function dedupeKeyOf(context: HttpContext): { dedupeKey?: string } {
  const dedupeKey = context.req.header('idempotency-key')
  return dedupeKey === undefined ? {} : { dedupeKey }
}

/** JSON with sorted keys, so that order and white space do not make another request. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  )
}
