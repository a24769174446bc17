/**
 * Addresses that open one file until a time. The signature is HMAC-SHA256, whole, over `path|expires|key`; host and scheme stay out, so
 * that a proxy may rewrite them. The secrets are in the records, so that all servers of one database agree.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Clock } from '../lib/clock.ts'
import { isUuid, randomId } from '../lib/ids.ts'
import type { Records } from '../records/records.ts'
import type { CheckedUrl, SignedUrls } from './storage.ts'

/** The ends of file names, by MIME type. */
const EXTENSION_OF_TYPE: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'video/mp4': 'mp4',
}

const PATH = /^\/media\/([^/.]+)\.([a-z0-9]+)$/

/** Reads the secrets, newest first, and makes the first one when there is none. */
export async function signedUrls({ records, clock }: { records: Records; clock: Clock }): Promise<SignedUrls> {
  let keys = await readKeys()
  if (keys.length === 0) await rotate()

  async function readKeys() {
    return records.query<{ id: string; secret: string }>('SELECT id, secret FROM signing_key ORDER BY created_at DESC, id')
  }

  async function rotate() {
    const secret = randomBytes(32).toString('hex')
    await records.query('INSERT INTO signing_key (id, secret, created_at) VALUES ($1, $2, $3)', [
      randomId().slice(0, 8),
      secret,
      clock.now(),
    ])
    keys = await readKeys()
  }

  const signatureOf = (secret: string, text: string) => createHmac('sha256', Buffer.from(secret, 'hex')).update(text).digest()

  return {
    rotate,

    sign(file, baseUrl) {
      const key = keys[0] as { id: string; secret: string }
      const path = `/media/${file.id}.${EXTENSION_OF_TYPE[file.mimeType] ?? 'bin'}`
      const expires = Math.floor(file.expiresAt / 1000)
      const signature = signatureOf(key.secret, `${path}|${expires}|${key.id}`).toString('base64url')
      return `${baseUrl.replace(/\/$/, '')}${path}?expires=${expires}&key=${key.id}&signature=${signature}`
    },

    verify(url): CheckedUrl {
      const parsed = URL.parse(url, 'http://local')
      const [, id = ''] = PATH.exec(parsed?.pathname ?? '') ?? []
      const query = [...(parsed?.searchParams ?? [])]
      if (!parsed || !isUuid(id) || query.map(([name]) => name).join() !== 'expires,key,signature') return { state: 'forged' }
      const [expires = '', keyId = '', signature = ''] = query.map(([, value]) => value)
      const key = keys.find((key) => key.id === keyId)
      const given = Buffer.from(signature, 'base64url')
      const right = key && signatureOf(key.secret, `${parsed.pathname}|${expires}|${keyId}`)
      // The text is compared too: base64url has several spellings of the same bytes.
      if (
        !right ||
        given.length !== right.length ||
        !timingSafeEqual(given, right) ||
        right.toString('base64url') !== signature
      ) {
        return { state: 'forged' }
      }
      return { state: Number(expires) * 1000 > clock.now() ? 'good' : 'expired', id }
    },
  }
}
