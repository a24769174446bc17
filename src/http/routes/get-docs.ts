/** `/docs`: the API reference, drawn from `/openapi.json` by a bundled Redoc, without any network. */
import { fileURLToPath } from 'node:url'
import type { App } from '../parts.ts'
import { sendPageFile } from '../send-page-file.ts'

const FOLDER = fileURLToPath(new URL('../../../assets/api-reference', import.meta.url))

/** Redoc makes its styles as it draws, and searches in a worker that it makes out of itself; scripts come from here alone. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Serves the page and its files. */
export function getDocs(app: App): void {
  app.get('/docs', (context) => sendPageFile(context, { folder: FOLDER, name: '/index.html', policy: POLICY }))
  app.get('/docs/:file', (context) =>
    sendPageFile(context, { folder: FOLDER, name: `/${context.req.param('file')}`, policy: POLICY }),
  )
}
