/** Delivering a finished picture or film: kept among the account's files, sent to an address of the caller's. What fails is told, not thrown. */
import { ApiError } from '../api/errors.ts'
import type { Parts } from './parts.ts'

/** Keep the result as a file of the account. */
export type KeepAs = { filename: string; expiresAfterSeconds?: number; isPublic: boolean; publicSeconds?: number }

/** Where the results of a request go beside the answer; `uploadUrls` has one address for each result. */
export type Delivery = { uploadUrls?: string[]; keepAs?: KeepAs }

/** What became of it, as plain JSON: a job keeps it. */
export type Delivered = {
  /** The result was sent there. */
  uploadedTo?: string
  /** The result is this file of the account. */
  file?: { id: string; filename: string; expiresAt?: number; publicPath?: string; publicExpiresAt?: number; publicError?: string }
  /** Why the result was not kept or not sent. */
  storageError?: string
}

type Result = {
  accountId: string
  content: Uint8Array | { file: string }
  mimeType: string
  /** Which of the results of its request this is, from 0. */
  index: number
  /** The id of the kept file, so that a job that is done again after a crash does not keep it twice. */
  fileId?: string
  signal: AbortSignal
}

/** Delivers one result. */
export async function deliver(parts: Parts, delivery: Delivery | undefined, result: Result): Promise<Delivered | undefined> {
  if (delivery === undefined) return undefined
  const { keepAs } = delivery
  const uploadUrl = delivery.uploadUrls?.[result.index]
  const problems: string[] = []
  const attempt = async <T>(what: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      problems.push(`${what}: ${error.message}`)
      return undefined
    }
  }
  const file = keepAs && (await attempt('the result was not kept', () => keep(parts, keepAs, result)))
  const uploadedTo =
    uploadUrl === undefined ? undefined : await attempt('the result was not uploaded', () => upload(parts, uploadUrl, result))
  return {
    ...(uploadedTo === undefined ? {} : { uploadedTo }),
    ...(file === undefined ? {} : { file }),
    ...(problems.length === 0 ? {} : { storageError: problems.join('; ') }),
  }
}

async function upload({ fetching }: Parts, url: string, { content, mimeType, signal }: Result): Promise<string> {
  await fetching.upload(url, { content, mimeType, signal })
  return url
}

async function keep({ files, clock }: Parts, keepAs: KeepAs, result: Result): Promise<NonNullable<Delivered['file']>> {
  const { accountId, content, mimeType, index, fileId } = result
  const { expiresAfterSeconds, isPublic, publicSeconds } = keepAs
  const after = (seconds: number | undefined) => (seconds === undefined ? undefined : clock.now() + seconds * 1000)
  const expiresAt = after(expiresAfterSeconds)
  const end = expiresAt === undefined ? {} : { expiresAt }
  const kept = await files.add({
    accountId,
    filename: numbered(keepAs.filename, index),
    content,
    mimeType,
    ...end,
    ...(fileId === undefined ? {} : { id: fileId }),
  })
  const told = { id: kept.id, filename: kept.filename, ...end }
  if (!isPublic) return told
  try {
    const shown = await files.publish(accountId, kept.id, after(publicSeconds))
    const publicPath = shown && files.publicPath(shown)
    const { publicExpiresAt } = shown ?? {}
    return {
      ...told,
      ...(publicPath === undefined ? {} : { publicPath }),
      ...(publicExpiresAt === undefined ? {} : { publicExpiresAt }),
    }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return { ...told, publicError: error.message }
  }
}

/** `fox.jpg`, `fox-2.jpg`, ...: several results of one request have names of their own. */
function numbered(filename: string, index: number): string {
  if (index === 0) return filename
  const [, stem = filename, ending = ''] = /^(.+?)(\.[^.]*)?$/s.exec(filename) ?? []
  return `${stem}-${index + 1}${ending}`
}
