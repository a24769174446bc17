/** The storage door: finished media files, kept for a time, each with a row that agrees with the file. */
export { answerMedia } from './answer-media.ts'
export { diskStorage } from './disk-storage.ts'
export { s3Storage } from './s3-storage.ts'
export { makeStorage } from './make-storage.ts'
export { signedUrls } from './signed-urls.ts'
export { storageSettings } from './settings.ts'

/** A stored file as its row tells it. */
export type StoredFile = {
  id: string
  accountId: string
  mimeType: string
  bytes: number
  /** The SHA-256 of the content in hexadecimal, without quotes. */
  etag: string
  createdAt: number
  expiresAt: number
  jobId?: string
}

/** What to store: bytes, or a local file, which is copied and left where it is. */
export type NewFile = {
  content: Uint8Array | { file: string }
  mimeType: string
  accountId: string
  expiresAt: number
  jobId?: string
}

/** First and last byte, both included. */
export type ByteRange = { start: number; end: number }

/** Keeps files. Written durably before `put` resolves: a row means a whole file. */
export type Storage = {
  put(file: NewFile): Promise<StoredFile>
  /** The row; undefined when there is none or its time is over. */
  find(id: string): Promise<StoredFile | undefined>
  /** The content, or a part of it. */
  open(id: string, range?: ByteRange): Promise<{ file: StoredFile; stream: ReadableStream<Uint8Array> } | undefined>
  /** A local file with the content, to read and not to change; `dispose` when done with it. */
  localFile(id: string): Promise<{ file: string; dispose(): Promise<void> } | undefined>
  remove(id: string): Promise<boolean>
  /** Removes the files of jobs that are being forgotten. */
  removeOfJobs(jobIds: readonly string[]): Promise<number>
  /** Removes files past their time, and files and temporary files without a row. */
  sweep(): Promise<{ expired: number; orphaned: number }>
}

/** What a signed address says, once checked. */
export type CheckedUrl = { state: 'good'; id: string } | { state: 'expired'; id: string } | { state: 'forged' }

/** Makes and checks addresses that open one file until a time: `/media/{id}.{ext}?expires=..&key=..&signature=..`. */
export type SignedUrls = {
  sign(file: Pick<StoredFile, 'id' | 'mimeType' | 'expiresAt'>, baseUrl: string): string
  /** Checks the path and query of an address; host and scheme are not part of the signature. */
  verify(url: string): CheckedUrl
  /** Signs with a new secret from now on; addresses signed before stay good until they expire. */
  rotate(): Promise<void>
}
