/** Which protocol a fresh connection speaks: HTTP/2 with prior knowledge begins with a fixed preface that is no HTTP/1.1 request. */
import type { Socket } from 'node:net'

const PREFACE = Buffer.from('PRI * HTTP/2.0')

type Routes = { http1: () => void; http2: () => void; timeoutMs: number }

/** Looks at the first bytes, leaves them unread, and calls one of the two. A connection that says nothing in time is closed. */
export function sniffPreface(socket: Socket, { http1, http2, timeoutMs }: Routes): void {
  let seen = Buffer.alloc(0)
  const timer = setTimeout(() => socket.destroy(), timeoutMs)
  const done = (): void => {
    clearTimeout(timer)
    socket.off('data', look).off('error', done).off('close', done).off('end', done)
  }
  function look(chunk: Buffer): void {
    seen = Buffer.concat([seen, chunk])
    const length = Math.min(seen.length, PREFACE.length)
    const isPreface = seen.subarray(0, length).equals(PREFACE.subarray(0, length))
    if (isPreface && length < PREFACE.length) return
    done()
    socket.pause()
    socket.unshift(seen)
    if (isPreface) return http2()
    http1()
    socket.resume()
  }
  socket.on('data', look).on('error', done).on('close', done).on('end', done)
}
