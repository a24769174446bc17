/** `GET /v1/videos/{request_id}/events`, ours: a film as it is made, as server-sent events. */
import type { Video } from '../../generation/generation.ts'
import type { App, HttpParts } from '../parts.ts'
import { publicUrl } from '../public-url.ts'
import { videoAnswer } from '../../wire/wire.ts'

const HEARTBEAT_MS = 15_000

/** The stream ends with the film, and stops looking when the client goes away. */
export function videoEvents(app: App, { generation, signedUrls, settings }: HttpParts): void {
  app.get('/v1/videos/:id/events', async (context) => {
    const id = context.req.param('id').toLowerCase()
    const principal = context.get('principal')
    await generation.getVideo(principal, id)
    const baseUrl = publicUrl(context.req.raw, settings.publicUrl)
    const gone = new AbortController()
    const signal = AbortSignal.any([gone.signal, context.req.raw.signal])
    const asEvent = async (video: Video): Promise<string> => {
      const urlOf = (file: Parameters<typeof signedUrls.sign>[0]) => Promise.resolve(signedUrls.sign(file, baseUrl))
      const { body } = await videoAnswer(video, id, { baseUrl, urlOf })
      const name = video.status === 'pending' ? 'progress' : video.status
      return `event: ${name}\ndata: ${JSON.stringify(body)}\n\n`
    }
    const text = new TextEncoder()
    const stream = new ReadableStream<Uint8Array>({
      async start(controller) {
        const send = (chunk: string): void => controller.enqueue(text.encode(chunk))
        const beating = setInterval(() => send(': still here\n\n'), HEARTBEAT_MS)
        try {
          send('retry: 2000\n\n')
          for await (const video of generation.watchVideo(principal, { id, signal })) send(await asEvent(video))
          controller.close()
        } catch (error) {
          if (!signal.aborted) controller.error(error)
        } finally {
          clearInterval(beating)
        }
      },
      cancel: () => gone.abort(new Error('the client went away')),
    })
    return new Response(stream, {
      headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
    })
  })
}
