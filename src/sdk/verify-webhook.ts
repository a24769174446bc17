/** Whether a webhook's message is the server's: for whoever receives them, in any runtime that has Web Crypto. */
import { toCamel } from './camel.ts'
import { fromBase64 } from './media-input.ts'
import { OpenImagineError } from './open-imagine-error.ts'

/** What was received: the body exactly as it came, not parsed and written anew, and the headers. */
export type ReceivedWebhook = {
  body: string | Uint8Array
  headers: Headers | Record<string, string | string[] | undefined>
  /** The webhook's secret, `whsec_...`, or the one that the request named. */
  secret: string
  /** How far the message's time may be from now, so that an old one cannot be sent again; 300 unless it is given. */
  toleranceSeconds?: number
  /** Milliseconds since the Unix epoch; the clock's unless it is given. */
  now?: number
}

/** What a webhook is told: `type` is the kind of job and its end, e.g. `video.done`. `id` stays the same when a message comes again. */
export type WebhookMessage = {
  id: string
  type: string
  createdAt: number
  data: { requestId: string; status: string; model: string; error?: { code: string; message: string } }
}

/** Gives the message; throws `OpenImagineError` with the code `invalid_signature` when it is not signed with the secret, or is too old. */
export async function verifyWebhook(received: ReceivedWebhook): Promise<WebhookMessage> {
  const { secret, toleranceSeconds = 300, now = Date.now() } = received
  const [id, timestamp, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) =>
    headerOf(received, name),
  )
  if (!id || !timestamp || !signatures)
    throw wrong('a webhook has the headers webhook-id, webhook-timestamp and webhook-signature')
  if (!(Math.abs(now / 1000 - Number(timestamp)) <= toleranceSeconds))
    throw wrong(`the message's time must be within ${toleranceSeconds} s of now, got ${timestamp}`)
  const body = typeof received.body === 'string' ? received.body : new TextDecoder().decode(received.body)
  const text = new TextEncoder().encode(`${id}.${timestamp}.${body}`)
  const key = await crypto.subtle.importKey('raw', bytesOf(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['verify'])
  for (const signature of signatures.split(' ')) {
    const given = /^v1,([A-Za-z0-9+/]+=*)$/.exec(signature)?.[1]
    if (given !== undefined && (await crypto.subtle.verify('HMAC', key, fromBase64(given), text)))
      return toCamel(JSON.parse(body)) as WebhookMessage
  }
  throw wrong('the message is not signed with this secret')
}

function headerOf({ headers }: ReceivedWebhook, name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined
  const value = Object.entries(headers).find(([one]) => one.toLowerCase() === name)?.[1]
  return Array.isArray(value) ? value.join(' ') : value
}

/** `whsec_` and base64 stand for the bytes; any other text is its own UTF-8. */
function bytesOf(secret: string): Uint8Array<ArrayBuffer> {
  return secret.startsWith('whsec_')
    ? fromBase64(secret.slice('whsec_'.length))
    : new Uint8Array(new TextEncoder().encode(secret))
}

const wrong = (message: string): OpenImagineError => new OpenImagineError(message, { code: 'invalid_signature' })
