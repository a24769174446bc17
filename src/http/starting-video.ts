/** What the three routes that start a film share. */
import type { StartVideo } from '../generation/generation.ts'
import { answerOnce, dedupeKeyOf } from './answer-once.ts'
import type { HttpContext, HttpParts } from './parts.ts'
import { readBody } from './read-body.ts'

/** Reads the request, starts the film and answers its id. */
export async function startingVideo(
  parts: HttpParts,
  context: HttpContext,
  toDomain: (body: unknown) => StartVideo,
): Promise<Response> {
  const body = await readBody(context.req.raw, { maxBytes: parts.settings.maxBodyBytes })
  const answer = async (): Promise<Response> => {
    const starting = { principal: context.get('principal'), signal: context.req.raw.signal, ...dedupeKeyOf(context) }
    const started = await parts.generation.startVideo(toDomain(body), starting)
    return context.json({ request_id: started.id })
  }
  return answerOnce(parts, context, { body, answer })
}
