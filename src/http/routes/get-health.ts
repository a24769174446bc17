/** `/health`, `/ready` and `/metrics`: for whoever watches over the server. No key is needed; nothing secret is told. */
import type { App, HttpParts } from '../parts.ts'

/** Alive is alive; ready is false while starting and draining. */
export function getHealth(app: App, { isReady, metrics }: HttpParts): void {
  app.get('/health', (context) => context.json({ status: 'ok' }))
  app.get('/ready', (context) =>
    isReady() ? context.json({ status: 'ready' }) : context.json({ status: 'not ready' }, 503, { 'retry-after': '5' }),
  )
  app.get('/metrics', async (context) =>
    context.text(await metrics.text(), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }),
  )
}
