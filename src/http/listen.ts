/**
 * A socket for the app, and for HTTP/2 on the same port where somebody speaks it. What the parser itself refuses is answered in JSON too,
 * and slow or idle clients hold nothing.
 */
import { readFileSync } from 'node:fs'
import { createServer as createHttpServer, type Server } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { TLSSocket } from 'node:tls'
import { getRequestListener } from '@hono/node-server'
import { randomId } from '../lib/ids.ts'
import { sniffPreface } from './sniff-preface.ts'

/** An open socket; `close` stops taking connections, waits for open requests, then cuts what is left. */
export type Listening = { host: string; port: number; close(graceMs: number): Promise<void> }

/** Who speaks HTTP/2: gRPC. Handed a connection with its first bytes unread. */
export type Http2 = { accept(connection: Duplex): void; stop(graceMs: number): Promise<void> }

type Options = { host: string; port: number; tls?: { certFile: string; keyFile: string } | undefined; http2?: Http2 | undefined }

/** What is told of a request that never became one. */
const NOT_WELL_FORMED = { status: 400, error: 'the request is not well-formed HTTP' }
const PARSER_FAULT: Record<string, typeof NOT_WELL_FORMED> = {
  HPE_HEADER_OVERFLOW: { status: 431, error: 'the address and the headers of a request must be at most 16 KB together' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, error: 'the request did not arrive in time' },
}
const TIMEOUTS = { headersTimeout: 10_000, requestTimeout: 120_000, keepAliveTimeout: 65_000 }

/** Listens; port 0 picks a free one. Rejects with the system's error when the address is taken or a TLS file cannot be read. */
export async function listen(app: (request: Request) => Promise<Response>, options: Options): Promise<Listening> {
  const { host, port, http2 } = options
  const server = makeServer(app, options)
  if (http2) routeByProtocol(server, { http2, event: options.tls ? 'secureConnection' : 'connection' })
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return
    const { status, error: told } = PARSER_FAULT[error.code ?? ''] ?? NOT_WELL_FORMED
    const body = JSON.stringify({ code: 'invalid_parameters', error: told })
    const headers = [
      'connection: close',
      'content-type: application/json',
      `content-length: ${body.length}`,
      `x-request-id: ${randomId()}`,
    ]
    socket.end(`HTTP/1.1 ${status} Refused\r\n${headers.join('\r\n')}\r\n\r\n${body}`)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const address = server.address() as AddressInfo
  return {
    host,
    port: address.port,
    close: async (graceMs) => void (await Promise.all([close(server, graceMs), http2?.stop(graceMs)])),
  }
}

function makeServer(app: (request: Request) => Promise<Response>, { tls }: Options): Server {
  const listener = getRequestListener(app, { overrideGlobalObjects: false })
  const handle: Parameters<typeof createHttpServer>[1] = (request, response) => void listener(request, response)
  if (!tls) return createHttpServer(TIMEOUTS, handle)
  const [cert, key] = [readFileSync(tls.certFile), readFileSync(tls.keyFile)]
  return createHttpsServer({ ...TIMEOUTS, cert, key, ALPNCallback: chooseProtocol }, handle)
}

/** Who can speak HTTP/1.1 gets it: browsers and curl offer both. Who offers only h2 is a gRPC client. */
const chooseProtocol = ({ protocols }: { protocols: string[] }): string | undefined =>
  protocols.includes('http/1.1') ? 'http/1.1' : protocols.find((protocol) => protocol === 'h2')

/** Puts itself between the socket and the parser, so that connections and their time limits stay the server's own. */
function routeByProtocol(server: Server, { http2, event }: { http2: Http2; event: 'connection' | 'secureConnection' }): void {
  const parse = server.listeners(event) as ((socket: Socket) => void)[]
  server.removeAllListeners(event)
  const toParser = (socket: Socket): void => {
    for (const listener of parse) listener.call(server, socket)
  }
  server.on(event, (socket: Socket | TLSSocket) => {
    if (event === 'secureConnection')
      return 'alpnProtocol' in socket && socket.alpnProtocol === 'h2' ? http2.accept(socket) : toParser(socket)
    sniffPreface(socket, { http2: () => http2.accept(socket), http1: () => toParser(socket), timeoutMs: TIMEOUTS.headersTimeout })
  })
}

async function close(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => void server.close(() => resolve()))
  server.closeIdleConnections()
  const cut = setTimeout(() => server.closeAllConnections(), graceMs)
  await closed
  clearTimeout(cut)
}
