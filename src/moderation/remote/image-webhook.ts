/** An image classifier over the network: a webhook that is sent the encoded picture and answers the categories that it objects to. */
import { z } from 'zod'
import type { ModerationSettings } from '../settings.ts'
import { categories, type Category } from '../verdict.ts'

const answerSchema = z.object({ categories: z.array(z.enum(categories)) })

/** The classifier that the settings name, or undefined for none. */
export function imageWebhook(
  { imageUrl, remoteKey }: Pick<ModerationSettings, 'imageUrl' | 'remoteKey'>,
  fetch: typeof globalThis.fetch,
): ((image: Uint8Array, signal: AbortSignal) => Promise<Category[]>) | undefined {
  if (!imageUrl) return undefined
  return async (image, signal) => {
    const headers = { 'content-type': 'application/octet-stream', ...(remoteKey && { authorization: `Bearer ${remoteKey}` }) }
    const body = new Uint8Array(image)
    const answer = await fetch(imageUrl, { method: 'POST', headers, body, signal, redirect: 'error' })
    if (!answer.ok) throw new Error(`the image classifier answered ${answer.status}`)
    return answerSchema.parse(await answer.json()).categories
  }
}
