/** `GET /v1/videos/{request_id}` and `/content`: how a film stands, and its bytes. */
import { ApiError } from '../../api/errors.ts'
import type { App, HttpContext, HttpParts } from '../parts.ts'
import { isPrivateHost, publicUrl } from '../public-url.ts'
import { sendFile } from '../send-file.ts'
import { videoAnswer } from '../../wire/wire.ts'

/** Polling is never counted against the limit. */
export function getVideoRoutes(app: App, parts: HttpParts): void {
  const { generation, signedUrls, settings, storage } = parts

  app.get('/v1/videos/:id', async (context) => {
    const id = context.req.param('id').toLowerCase()
    const video = await generation.getVideo(context.get('principal'), id)
    const baseUrl = publicUrl(context.req.raw, settings.publicUrl)
    const { status, body } = await videoAnswer(video, id, {
      baseUrl,
      urlOf: (file) => (wantsDataUrl(context, baseUrl) ? dataUrl(file) : Promise.resolve(signedUrls.sign(file, baseUrl))),
    })
    return context.json(body, status, { 'cache-control': 'no-store' })
  })

  app.get('/v1/videos/:id/content', async (context) => {
    const id = context.req.param('id').toLowerCase()
    const video = await generation.getVideo(context.get('principal'), id)
    if (video.status !== 'done' || video.result.fileId === undefined) {
      const message = `the video has no content: its status is ${video.status}`
      throw new ApiError('invalid_parameters', message, { status: 404 })
    }
    return sendFile(parts, context.req.raw, video.result.fileId)
  })

  /** The AI SDK downloads films only from public hosts, but takes them inside the answer. */
  function wantsDataUrl(context: HttpContext, baseUrl: string): boolean {
    if (settings.videoDataUrls !== 'auto') return settings.videoDataUrls === 'always'
    return /\bai-sdk(-provider-utils)?\//.test(context.req.header('user-agent') ?? '') && isPrivateHost(baseUrl)
  }

  async function dataUrl(file: { id: string; mimeType: string }): Promise<string> {
    const opened = await storage.open(file.id)
    if (!opened) throw new ApiError('invalid_parameters', 'the video is gone', { status: 404 })
    const bytes = await new Response(opened.stream).arrayBuffer()
    return `data:${file.mimeType};base64,${Buffer.from(bytes).toString('base64')}`
  }
}
