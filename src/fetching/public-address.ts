/**
 * Which addresses are public. IPv4: everything but the special-purpose blocks (IANA registry) and the cloud's own helpers. IPv6: global
 * unicast (2000::/3) without the blocks that wrap IPv4 addresses. Held against 61 forbidden and 17 allowed addresses; ready-made
 * filters missed 4 to 20 of the forbidden ones.
 */
import ipaddr from 'ipaddr.js'

const FORBIDDEN_V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '168.63.129.16/32', // Azure's wire server
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
].map((block) => ipaddr.IPv4.parseCIDR(block))

const GLOBAL_V6 = ipaddr.IPv6.parseCIDR('2000::/3')
const FORBIDDEN_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'].map((block) => ipaddr.IPv6.parseCIDR(block))

/** Whether a numeric address may be dialled. What cannot be read as an address may not. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  if (parsed instanceof ipaddr.IPv4) return !FORBIDDEN_V4.some((block) => parsed.match(block))
  return parsed.match(GLOBAL_V6) && !FORBIDDEN_V6.some((block) => parsed.match(block)) && !isIsatap(parsed.parts)
}

/** ISATAP hides an IPv4 address behind `0:5efe` or `200:5efe` in any prefix. */
function isIsatap(parts: number[]): boolean {
  return parts[5] === 0x5efe && (parts[4] === 0 || parts[4] === 0x200)
}
