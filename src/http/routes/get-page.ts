/** `/` and the files of the studio page, under a strict content policy. */
import type { App, HttpParts } from '../parts.ts'
import { sendPageFile } from '../send-page-file.ts'

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Serves the folder of the page. */
export function getPage(app: App, { webDir }: HttpParts): void {
  app.get('*', (context) => {
    const name = context.req.path === '/' ? '/index.html' : context.req.path
    return sendPageFile(context, { folder: webDir, name, policy: POLICY })
  })
}
