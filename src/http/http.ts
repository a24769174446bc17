/** The HTTP door: the whole API as one function from Request to Response, so that tests and the command line need no socket. */
import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { ApiError } from '../api/errors.ts'
import { openApiDocument } from '../api/openapi.ts'
import { authenticate } from './middleware/authenticate.ts'
import { limitRequests } from './middleware/limit-requests.ts'
import { noteRequest } from './middleware/note-request.ts'
import type { App, Env, HttpParts } from './parts.ts'
import { renderError } from './render-error.ts'
import { getAccount } from './routes/get-account.ts'
import { getDeferredImages } from './routes/get-deferred-images.ts'
import { batches } from './routes/batches.ts'
import { fileContent } from './routes/file-content.ts'
import { files } from './routes/files.ts'
import { getDocs } from './routes/get-docs.ts'
import { getHealth } from './routes/get-health.ts'
import { getMedia } from './routes/get-media.ts'
import { getModels } from './routes/get-models.ts'
import { getPage } from './routes/get-page.ts'
import { getSdk } from './routes/get-sdk.ts'
import { getVideoRoutes } from './routes/get-video.ts'
import { jobs } from './routes/jobs.ts'
import { postImagesEdits } from './routes/post-images-edits.ts'
import { postImagesGenerations } from './routes/post-images-generations.ts'
import { postVideosEdits } from './routes/post-videos-edits.ts'
import { postVideosExtensions } from './routes/post-videos-extensions.ts'
import { postVideosGenerations } from './routes/post-videos-generations.ts'
import { videoEvents } from './routes/video-events.ts'
import { webhooks } from './routes/webhooks.ts'

export type { HttpParts } from './parts.ts'
export { httpSettings, type HttpSettings } from './settings.ts'
export { makeMetrics } from './metrics.ts'

/** Makes the app. */
export function makeApp(parts: HttpParts): (request: Request) => Promise<Response> {
  const app: App = new Hono<Env>()
  app.use(noteRequest(parts))
  app.use(
    '/v1/*',
    cors({ origin: '*', allowHeaders: ['*', 'authorization'], exposeHeaders: ['x-request-id', 'retry-after'], maxAge: 86_400 }),
  )
  app.use('/v1/*', authenticate(parts.accounts))
  app.on('POST', '/v1/*', limitRequests(parts.accounts))

  postImagesGenerations(app, parts)
  postImagesEdits(app, parts)
  postVideosGenerations(app, parts)
  postVideosEdits(app, parts)
  postVideosExtensions(app, parts)
  refuseOtherMethods(app) // before /v1/videos/:id, which would take GET /v1/videos/generations for an id
  getVideoRoutes(app, parts)
  videoEvents(app, parts)
  jobs(app, parts)
  webhooks(app, parts)
  batches(app, parts)
  getDeferredImages(app, parts)
  files(app, parts)
  fileContent(app, parts)
  getModels(app)
  getAccount(app)
  getMedia(app, parts)
  getHealth(app, parts)
  getDocs(app)
  app.get('/openapi.json', (context) => context.json(openApiDocument()))
  refuseOtherMethods(app)
  getSdk(app)
  getPage(app, parts)

  app.notFound((context) => {
    const error = new ApiError('invalid_parameters', `there is nothing at ${context.req.path.slice(0, 200)}`, { status: 404 })
    return renderError(error, { request: context.req.raw, log: parts.log })
  })
  app.onError((error, context) => {
    const log = parts.log.child({ requestId: context.get('requestId') })
    return renderError(error, { request: context.req.raw, log })
  })
  return async (request) => app.fetch(request)
}

/** For each path that is known: 405 with Allow for the methods that it does not have. */
function refuseOtherMethods(app: App): void {
  const methods = new Map<string, Set<string>>()
  for (const { method, path } of app.routes) {
    if (method === 'ALL' || path.endsWith('*')) continue
    methods.set(path, (methods.get(path) ?? new Set()).add(method))
  }
  // A path with a parameter must not shadow one without, so the fixed paths come first.
  const paths = [...methods.keys()].sort((a, b) => Number(a.includes(':')) - Number(b.includes(':')))
  for (const path of paths) {
    const allow = [...(methods.get(path) ?? [])].flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ')
    app.all(path, (context) => {
      const message = `${context.req.method} is not allowed here; allowed: ${allow}`
      throw new ApiError('invalid_parameters', message, { status: 405, headers: { allow } })
    })
  }
}
