/** A small server on loopback that keeps what it is sent; answers the statuses that it is told to, the last one for ever. */
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Received = { method: string; path: string; headers: IncomingHttpHeaders; body: Buffer }

/** A status that means: take the request and never answer. */
export const HANG = -1

/** Starts it; `statuses` is shifted by each request. */
export async function startReceiver() {
  const received: Received[] = []
  const statuses: number[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { method = '', url = '', headers } = request
    received.push({ method, path: url, headers, body: Buffer.concat(chunks) })
    if (statuses[0] === HANG) return void statuses.shift()
    const status = statuses.length > 1 ? statuses.shift() : statuses[0]
    response.writeHead(status ?? 200, status === 302 ? { location: '/elsewhere' } : {}).end('x'.repeat(100_000))
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    statuses,
    stop() {
      server.closeAllConnections()
      server.close()
    },
  }
}
