/** Data URIs, strictly: `data:[type];base64,` and canonical base64, nothing else. */
import { Refusal } from './check-url.ts'

/** The bytes of a data URI; throws `Refusal`. The declared type proves nothing and is not looked at. */
export function decodeDataUri(uri: string, { maxBytes }: { maxBytes: number }): Buffer {
  const comma = uri.indexOf(',')
  const head = uri.slice(0, comma)
  if (comma < 0 || comma > 200 || !/^data:[^,]*;base64$/i.test(head))
    throw new Refusal('must have the form data:image/png;base64,...')
  const length = uri.length - comma - 1
  if ((length / 4) * 3 - 2 > maxBytes) throw new Refusal(`holds more than ${maxBytes} bytes`)
  const text = uri.slice(comma + 1)
  const bytes = Buffer.from(text, 'base64')
  // Node's decoder skips what it does not know; only canonical base64 comes back as it was.
  if (bytes.toString('base64') !== text) throw new Refusal('is not valid base64')
  return bytes
}
