/**
 * One GET to a hostile address. Names are looked up here and every answer is checked; the connection is then made to the very address
 * that was checked, so that a second answer of the name (rebinding) cannot matter. Redirects are new addresses and go through it all
 * again. Nothing is decompressed, no credentials or cookies are sent.
 */
import { isIP } from 'node:net'
import type { Readable } from 'node:stream'
import { Agent, buildConnector, request } from 'undici'
import type { Dispatcher } from 'undici'
import { untilAborted } from '../lib/abort.ts'
import { checkUrl, hostOf, Refusal } from './check-url.ts'
import { isPublicAddress } from './public-address.ts'

/** What a request needs of the network; tests bring their own. */
export type Network = {
  /** All addresses of a name. */
  lookup(name: string): Promise<string[]>
  /** Where a checked address is reached: itself, outside tests. */
  route?(address: string, port: number): { address: string; port: number }
  /** The certificate authority to trust in place of the usual ones. */
  certificateAuthority?: string
}

/** A body to read, and the way to let go of its connection. */
export type CheckedAnswer = { body: Readable; contentLength: number | undefined; close(): Promise<void> }

const MAX_REDIRECTS = 3
const CONNECT_MS = 3000
const MAX_HEADER_BYTES = 16_384

/** Asks for an address and follows its redirects; throws `Refusal` for everything that is the address's fault. */
export async function requestChecked(
  text: string,
  { network, isPrivateAllowed, signal }: { network: Network; isPrivateAllowed: boolean; signal: AbortSignal },
): Promise<CheckedAnswer> {
  let url = checkUrl(text, { isPrivateAllowed })
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const address = await addressOf(hostOf(url), { network, isPrivateAllowed, signal })
    const agent = agentTo(address, network)
    const answer = await ask(url, agent, signal)
    const location = answer.headers['location']
    if (![301, 302, 303, 307, 308].includes(answer.statusCode)) return accept(answer, agent)
    await drop(answer, agent)
    if (typeof location !== 'string') throw new Refusal('redirects to nowhere')
    const next = URL.parse(location, url)
    if (!next) throw new Refusal('redirects to something that is not a URL')
    url = checkUrl(next.href, { isPrivateAllowed })
  }
  throw new Refusal(`redirects more than ${MAX_REDIRECTS} times`)
}

/** The address to dial for a host, every one of its addresses checked. */
export async function addressOf(
  host: string,
  { network, isPrivateAllowed, signal }: { network: Network; isPrivateAllowed: boolean; signal: AbortSignal },
): Promise<string> {
  const isLiteral = isIP(host) !== 0
  const looking = isLiteral ? Promise.resolve([host]) : network.lookup(host)
  const addresses = await untilAborted(looking, signal).catch((cause: unknown) => {
    if (signal.aborted) throw cause
    throw new Refusal('names a host that cannot be found', { cause })
  })
  const [first] = addresses
  if (first === undefined) throw new Refusal('names a host that cannot be found')
  // One private address among public ones is an attack or a mistake; neither is worth a try.
  if (!isPrivateAllowed && !addresses.every(isPublicAddress)) throw new Refusal('does not name a public host')
  return first
}

/** Connects to that very address, whatever the name says by then. */
export function agentTo(address: string, network: Network): Agent {
  const { route = (address: string, port: number) => ({ address, port }), certificateAuthority: ca } = network
  const connect = buildConnector({ timeout: CONNECT_MS, ...(ca === undefined ? {} : { ca }) })
  return new Agent({
    maxHeaderSize: MAX_HEADER_BYTES,
    connections: 1,
    pipelining: 1,
    connect(options, callback) {
      const target = route(address, Number(options.port) || (options.protocol === 'https:' ? 443 : 80))
      // An IP address is no server name in TLS; the certificate is checked against the address then.
      const servername = isIP(options.hostname) === 0 && options.protocol === 'https:' ? options.hostname : undefined
      const dialled = { ...options, hostname: target.address, host: target.address, port: String(target.port) }
      connect(servername === undefined ? dialled : { ...dialled, servername }, callback)
    },
  })
}

async function ask(url: URL, agent: Agent, signal: AbortSignal): Promise<Dispatcher.ResponseData> {
  const headers = { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'OpenImagine-Fetch/1.0' }
  try {
    return await request(url, { dispatcher: agent, method: 'GET', headers, signal })
  } catch (cause) {
    await agent.destroy()
    if (signal.aborted) throw cause
    throw new Refusal('could not be fetched', { cause })
  }
}

async function accept(answer: Dispatcher.ResponseData, agent: Agent): Promise<CheckedAnswer> {
  const length = answer.headers['content-length']
  const encoding = answer.headers['content-encoding']
  const refuse = async (why: string) => {
    await drop(answer, agent)
    throw new Refusal(why)
  }
  if (answer.statusCode !== 200) await refuse(`was answered with status ${answer.statusCode}`)
  if (encoding !== undefined && encoding !== 'identity') await refuse('is sent compressed, although that was not asked for')
  return {
    body: answer.body,
    contentLength: typeof length === 'string' ? Number(length) : undefined,
    close: () => drop(answer, agent),
  }
}

/** Lets go of an answer and its connection. */
export async function drop(answer: Dispatcher.ResponseData, agent: Agent): Promise<void> {
  answer.body.on('error', () => {}).destroy()
  await agent.destroy()
}
