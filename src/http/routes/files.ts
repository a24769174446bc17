/** `/v1/files`: upload, list, look up, delete. */
import { ApiError } from '../../api/errors.ts'
import { fileUploadFields } from '../../api/file-requests.ts'
import { readRequest } from '../../api/read-request.ts'
import { fileAnswer, readFileListing } from '../../wire/wire.ts'
import { noSuchFile, uploadOf } from '../file-upload.ts'
import type { App, HttpContext, HttpParts } from '../parts.ts'
import { publicUrl } from '../public-url.ts'
import { readForm } from '../read-body.ts'

/** What a form adds to the size of its file, at most. */
const FORM_BYTES = 64 * 1024

/** Files of the account that asks; those of others look unknown. */
export function files(app: App, { files, settings, clock }: HttpParts): void {
  const accountOf = (context: HttpContext): string => context.get('principal').accountId
  const told = (context: HttpContext) => ({ files, baseUrl: publicUrl(context.req.raw, settings.publicUrl) })

  app.post('/v1/files', async (context) => {
    const form = await readForm(context.req.raw, { maxBytes: files.maxBytes + FORM_BYTES })
    const { upload, fields } = uploadOf(form)
    const { expires_after: seconds, purpose } = readRequest(fileUploadFields, fields)
    if (upload.size > files.maxBytes) {
      const message = `file must be at most ${files.maxBytes} bytes, got ${upload.size}`
      throw new ApiError('invalid_parameters', message, { status: 413, param: 'file' })
    }
    const file = await files.add({
      accountId: accountOf(context),
      filename: upload.name,
      content: new Uint8Array(await upload.arrayBuffer()),
      ...(purpose === undefined ? {} : { purpose }),
      ...(seconds === undefined ? {} : { expiresAt: clock.now() + seconds * 1000 }),
    })
    return context.json(fileAnswer(file, told(context)))
  })

  app.get('/v1/files', async (context) => {
    const listing = readFileListing(context.req.query())
    const page = await files.list(accountOf(context), listing)
    const data = page.map((file) => fileAnswer(file, told(context)))
    const last = data.length === listing.limit ? data.at(-1) : undefined
    return context.json({ data, ...(last === undefined ? {} : { pagination_token: last.id }) })
  })

  app.get('/v1/files/:id', async (context) => {
    const file = await files.find(accountOf(context), context.req.param('id'))
    if (!file) throw noSuchFile()
    return context.json(fileAnswer(file, told(context)))
  })

  app.delete('/v1/files/:id', async (context) => {
    const id = context.req.param('id')
    if (!(await files.remove(accountOf(context), id))) throw noSuchFile()
    return context.json({ id, object: 'file', deleted: true })
  })
}
