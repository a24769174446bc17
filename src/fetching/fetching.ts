/** The fetching door: hostile addresses and data URIs in, checked temporary files out. */

/** What was fetched: a temporary file that belongs to the caller until `dispose`. Its bytes are not decoded or trusted yet. */
export type FetchedInput = {
  file: string
  bytes: number
  /** What the sender said it is, lower-case and without parameters; never proof. */
  mimeType?: string
  dispose(): Promise<void>
}

/** How to fetch one input. */
export type FetchOptions = {
  kind: 'image' | 'video'
  signal: AbortSignal
  /** Defaults to the setting of the kind. */
  maxBytes?: number
  /** Answers with a local file when the address is one of this server's own media; such addresses never touch the network. */
  ownFiles?: (url: string) => Promise<{ file: string; dispose(): Promise<void> } | undefined>
}

/** Fetches inputs. Throws `invalid_image_url` or `invalid_video_url` for everything that the caller's address is to blame for. */
export type Fetching = {
  fetchInput(source: string, options: FetchOptions): Promise<FetchedInput>
}
