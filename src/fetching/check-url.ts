/** What an address must look like before anything is looked up. */
import { isIP } from 'node:net'

/** Why an address is refused, as the end of a sentence about it. Never holds the address itself. */
export class Refusal extends Error {}

const MAX_LENGTH = 2048
const LOCAL_NAMES = /(^|\.)(localhost|internal|local|lan|home|corp|intranet|home\.arpa|onion)$/

/** The checked address; throws `Refusal`. With `isPrivateAllowed`, local names and all ports pass. */
export function checkUrl(
  text: string,
  { isPrivateAllowed, maxLength = MAX_LENGTH }: { isPrivateAllowed: boolean; maxLength?: number },
): URL {
  if (text.length > maxLength) throw new Refusal(`is longer than ${maxLength} characters`)
  // oxlint-disable-next-line no-control-regex -- control characters are exactly what is looked for
  if (/[\u0000-\u0020\u007f\\]/.test(text)) throw new Refusal('holds white space, a backslash or control characters')
  if (!/^https?:\/\//i.test(text)) throw new Refusal('must start with http:// or https://')
  const url = URL.parse(text)
  if (!url) throw new Refusal('is not a well-formed URL')
  if (url.username !== '' || url.password !== '') throw new Refusal('must not hold a user name or password')
  if (isPrivateAllowed) return url
  if (url.port !== '' && url.port !== '80' && url.port !== '443') throw new Refusal('must use port 80 or 443')
  const host = hostOf(url)
  if (isIP(host) === 0 && (!host.includes('.') || host.endsWith('.') || LOCAL_NAMES.test(host))) {
    throw new Refusal('does not name a public host')
  }
  return url
}

/** The host of a URL, an IPv6 address without its brackets. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '')
}
