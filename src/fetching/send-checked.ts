/**
 * One PUT or POST to an address that a caller named: the same checks as for fetching, after the look-up and as it is dialled. Redirects are
 * not followed, since what is sent must not go where nobody pointed; of the reply only the status is read.
 */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { request } from 'undici'
import { checkUrl, hostOf, Refusal } from './check-url.ts'
import { addressOf, agentTo, drop, type Network } from './request-checked.ts'

/** What is sent: bytes, or a local file. */
export type Outgoing = {
  method: 'PUT' | 'POST'
  headers: Record<string, string>
  content: Uint8Array | { file: string }
  signal: AbortSignal
}

const MAX_URL_LENGTH = 8192

/** Sends, and answers the status of the reply; throws `Refusal` for everything that is the address's fault. */
export async function sendChecked(
  text: string,
  { method, headers, content, signal }: Outgoing,
  { network, isPrivateAllowed }: { network: Network; isPrivateAllowed: boolean },
): Promise<number> {
  const url = checkUrl(text, { isPrivateAllowed, maxLength: MAX_URL_LENGTH })
  const address = await addressOf(hostOf(url), { network, isPrivateAllowed, signal })
  const agent = agentTo(address, network)
  const body = content instanceof Uint8Array ? content : createReadStream(content.file)
  const length = content instanceof Uint8Array ? content.length : (await stat(content.file)).size
  const all = { 'user-agent': 'OpenImagine/1.0', 'content-length': String(length), ...headers }
  try {
    const answer = await request(url, { dispatcher: agent, method, headers: all, body, signal })
    await drop(answer, agent)
    return answer.statusCode
  } catch (cause) {
    await agent.destroy()
    if (signal.aborted) throw cause
    throw new Refusal('could not be reached', { cause })
  }
}
