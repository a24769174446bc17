/**
 * How a receiver knows that a message is ours: HMAC-SHA256 over `id.timestamp.body`, as the Standard Webhooks specification has it, so
 * that its libraries for many languages check it. A receiver refuses messages whose timestamp is more than five minutes away.
 */
import { createHmac } from 'node:crypto'

/** The headers of one message; `timestampSeconds` is the time of this try. */
export function signedHeaders(message: { id: string; timestampSeconds: number; body: string; secret: string }) {
  const { id, timestampSeconds, body, secret } = message
  const signature = createHmac('sha256', keyOf(secret)).update(`${id}.${timestampSeconds}.${body}`).digest('base64')
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(timestampSeconds),
    'webhook-signature': `v1,${signature}`,
  }
}

/** `whsec_` and base64 stand for the bytes, as the specification's libraries read it; any other text is its own UTF-8. */
function keyOf(secret: string): Buffer {
  return secret.startsWith('whsec_') ? Buffer.from(secret.slice('whsec_'.length), 'base64') : Buffer.from(secret, 'utf8')
}
