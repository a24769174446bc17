/** What became of a delivery, as the wire has it. */
import type { Delivered } from '../generation/generation.ts'

const seconds = (ms: number): number => Math.floor(ms / 1000)

/** The fields `file_output` and `storage_error` of a result; none when nothing was to be delivered. */
export function deliveredAnswer(delivered: Delivered | undefined, baseUrl: string) {
  const { file, storageError } = delivered ?? {}
  return {
    ...(file === undefined ? {} : { file_output: fileOutput(file, baseUrl) }),
    ...(storageError === undefined ? {} : { storage_error: storageError }),
  }
}

function fileOutput(file: NonNullable<Delivered['file']>, baseUrl: string) {
  const { id, filename, expiresAt, publicPath, publicExpiresAt, publicError } = file
  return {
    file_id: id,
    filename,
    ...(expiresAt === undefined ? {} : { expires_at: seconds(expiresAt) }),
    ...(publicPath === undefined ? {} : { public_url: `${baseUrl}${publicPath}` }),
    ...(publicExpiresAt === undefined ? {} : { public_url_expires_at: seconds(publicExpiresAt) }),
    ...(publicError === undefined ? {} : { public_url_error: publicError }),
  }
}
