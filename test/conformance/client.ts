/** What a client under test can do, in the client's own calls; `tasks.ts` asks the same of each. */

/** Where a client is pointed to. */
export type Address = { baseUrl: string; apiKey: string }

/** One client. What is absent is not offered by it. */
export type Client = {
  /** Its row in the table, e.g. `@ai-sdk/xai`. */
  name: string
  /** The development dependencies it consists of, in the order of the name; none for a program of the system. */
  packages: string[]
  connect(address: Address): Connection
}

/** Calls of a connected client; pictures and films come back as their bytes. */
export type Connection = {
  images(order: { prompt: string; n?: number }): Promise<Uint8Array[]>
  edit?(order: { prompt: string; picture: Uint8Array }): Promise<Uint8Array[]>
  film?(order: { prompt: string; picture?: Uint8Array }): Promise<Uint8Array>
  editFilm?(order: { prompt: string; filmUrl: string }): Promise<Uint8Array>
  extendFilm?(order: { prompt: string; filmUrl: string }): Promise<Uint8Array>
  /** A picture in the proportion 7:5, which there is not. */
  badParameter(): Promise<unknown>
}

/** A picture as a data URI. */
export const dataUri = (picture: Uint8Array): string => `data:image/png;base64,${Buffer.from(picture).toString('base64')}`

/** The bytes at an address. */
export async function download(url: string): Promise<Uint8Array> {
  const reply = await fetch(url)
  if (!reply.ok) throw new Error(`${url} answered ${reply.status}`)
  return new Uint8Array(await reply.arrayBuffer())
}

/** Asks again until a film is done, then reads it; throws the film's error. */
export async function filmOf(poll: () => Promise<FilmAnswer>): Promise<Uint8Array> {
  for (;;) {
    const { status, video, error } = await poll()
    if (status === 'done' && video) return download(video.url)
    if (status !== 'pending') throw new Error(`${status}: ${error?.message}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
export type FilmAnswer = { status: string; video?: { url: string }; error?: { message: string } }
