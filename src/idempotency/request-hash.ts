/** One text for one request: equal requests have equal hashes. The body itself is not kept. */
import { createHash } from 'node:crypto'

/** SHA-256 in hexadecimal. */
export function requestHash(request: string): string {
  return createHash('sha256').update(request).digest('hex')
}
