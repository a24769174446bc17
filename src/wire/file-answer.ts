/** A file as the wire has it: times in seconds, its public address while it has one. */
import type { Files, KeptFile } from '../files/files.ts'

const seconds = (ms: number): number => Math.floor(ms / 1000)

/** The body that tells of one file. */
export function fileAnswer(file: KeptFile, { files, baseUrl }: { files: Files; baseUrl: string }) {
  const { id, bytes, createdAt, expiresAt, filename, purpose, publicExpiresAt } = file
  const path = files.publicPath(file)
  return {
    id,
    object: 'file' as const,
    bytes,
    created_at: seconds(createdAt),
    ...(expiresAt === undefined ? {} : { expires_at: seconds(expiresAt) }),
    filename,
    purpose,
    ...(path === undefined ? {} : { public_url: `${baseUrl}${path}` }),
    ...(path === undefined || publicExpiresAt === undefined ? {} : { public_url_expires_at: seconds(publicExpiresAt) }),
  }
}
