/** What the routes of files share: the form of an upload, and the one answer for files that are not there. */
import { ApiError } from '../api/errors.ts'

/** The file and the other fields of an upload's form, in any order; OpenAI's spelling of `expires_after` is understood. */
export function uploadOf(form: FormData): { upload: File; fields: Record<string, unknown> } {
  const upload = form.get('file')
  if (!(upload instanceof File)) {
    throw new ApiError('invalid_parameters', 'file is required: it must be a file in the form', { param: 'file' })
  }
  const anchored = form.get('expires_after[seconds]')
  const given = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string'))
  return { upload, fields: anchored === null ? given : { ...given, expires_after: anchored } }
}

/** 404, the same for files that never were, are gone, or belong to others. */
export const noSuchFile = (): ApiError =>
  new ApiError('invalid_parameters', 'there is no such file', { status: 404, param: 'file_id' })
