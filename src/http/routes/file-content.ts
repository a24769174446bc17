/** `/v1/files/{id}/content` and `/v1/files/{id}/public-url`: the bytes of a file, and an address that opens without a key. */
import { publicUrlRequest } from '../../api/file-requests.ts'
import { readRequest } from '../../api/read-request.ts'
import { noSuchFile } from '../file-upload.ts'
import type { App, HttpContext, HttpParts } from '../parts.ts'
import { publicUrl } from '../public-url.ts'
import { readBody } from '../read-body.ts'
import { sendFile } from '../send-file.ts'

const MAX_BODY_BYTES = 4096

/** The content comes as bytes to save, whatever it claims to be; at its public address it may be shown. */
export function fileContent(app: App, parts: HttpParts): void {
  const { files, settings, clock } = parts
  const accountOf = (context: HttpContext): string => context.get('principal').accountId

  app.get('/v1/files/:id/content', async (context) => {
    const file = await files.find(accountOf(context), context.req.param('id'))
    if (!file) throw noSuchFile()
    const reply = await sendFile(parts, context.req.raw, file.mediaId)
    if (reply.headers.has('content-type')) reply.headers.set('content-type', 'application/octet-stream')
    reply.headers.set('content-disposition', `attachment; filename*=UTF-8''${encodeName(file.filename)}`)
    return reply
  })

  app.post('/v1/files/:id/public-url', async (context) => {
    const body = await readBody(context.req.raw, { maxBytes: MAX_BODY_BYTES, isOptional: true })
    const { expires_after: seconds } = readRequest(publicUrlRequest, body)
    const expiresAt = seconds === undefined ? undefined : clock.now() + seconds * 1000
    const file = await files.publish(accountOf(context), context.req.param('id'), expiresAt)
    const path = file && files.publicPath(file)
    if (path === undefined) throw noSuchFile()
    const address = `${publicUrl(context.req.raw, settings.publicUrl)}${path}`
    return context.json({ public_url: address, ...(expiresAt === undefined ? {} : { expires_at: Math.floor(expiresAt / 1000) }) })
  })

  app.post('/v1/files/:id/public-url/revoke', async (context) => {
    const id = context.req.param('id')
    const file = await files.unpublish(accountOf(context), id)
    if (!file) throw noSuchFile()
    const path = files.publicPath(file)
    if (path === undefined) return context.json({ id, revoked: false })
    return context.json({ id, revoked: true, public_url: `${publicUrl(context.req.raw, settings.publicUrl)}${path}` })
  })

  app.get('/files/:token/:name', async (context) => {
    const file = await files.findByPublicUrl(context.req.url)
    if (!file) throw noSuchFile()
    return sendFile(parts, context.req.raw, file.mediaId)
  })
}

/** RFC 8187: everything that is not plainly a letter or digit is escaped. */
const encodeName = (name: string): string =>
  encodeURIComponent(name).replaceAll(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
