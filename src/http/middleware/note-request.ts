/** Every request: an id on the reply, one line in the log, one count in the metrics. Never a query, a prompt or a key. */
import type { MiddlewareHandler } from 'hono'
import type { Env, HttpParts } from '../parts.ts'

/** Gives the request its id, times it and notes it. */
export function noteRequest({ makeId, clock, log, metrics }: HttpParts): MiddlewareHandler<Env> {
  return async (context, next) => {
    const requestId = makeId()
    context.set('requestId', requestId)
    const startedAt = clock.now()
    await next()
    context.res.headers.set('x-request-id', requestId)
    context.res.headers.set('x-content-type-options', 'nosniff')
    const ms = clock.now() - startedAt
    const { method, path } = context.req
    const { status } = context.res
    const account = (context.get('principal') as { accountId: string } | undefined)?.accountId
    log.info({ requestId, method, path: path.slice(0, 200), status, ms, account }, 'answered')
    metrics.requestAnswered({ method, route: routeOf(context.req.path), status, seconds: ms / 1000 })
  }
}

/** The path with its ids taken out, so that the number of series stays small. */
function routeOf(path: string): string {
  const [first = '', second = '', third = ''] = path.split('/').filter(Boolean)
  if (first !== 'v1')
    return ['health', 'ready', 'metrics', 'openapi.json'].includes(first)
      ? `/${first}`
      : first === 'media'
        ? '/media/{file}'
        : '/{page}'
  const known =
    /^(images|videos|models|image-generation-models|video-generation-models|language-models|embedding-models|api-key|me|jobs|files|batches|webhooks)$/
  if (!known.test(second)) return '/v1/{unknown}'
  const isVerb = /^(generations|edits|extensions)$/.test(third)
  return third === '' ? `/v1/${second}` : `/v1/${second}/${isVerb ? third : '{id}'}`
}
