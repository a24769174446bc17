/** Server-sent events out of an answer's body. Only the data matters here: each event's text, in order. */

/** Reads the events of a stream until it ends or the signal is aborted, also where the stream knows nothing of the signal. */
export async function* serverSentEvents(response: Response, signal: AbortSignal): AsyncGenerator<string> {
  if (response.body === null) return
  const reader = response.body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader()
  const leave = (): void => void reader.cancel().catch(() => undefined)
  signal.addEventListener('abort', leave, { once: true })
  if (signal.aborted) leave()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      rest = (rest + (value ?? '')).replaceAll('\r\n', '\n')
      const blocks = rest.split('\n\n')
      rest = done ? '' : (blocks.pop() ?? '')
      for (const block of blocks) {
        const data = block.split('\n').flatMap((line) => (line.startsWith('data:') ? [line.slice(5).trimStart()] : []))
        if (data.length > 0) yield data.join('\n')
      }
      if (done) return
    }
  } finally {
    signal.removeEventListener('abort', leave)
    await reader.cancel().catch(() => undefined)
  }
}
