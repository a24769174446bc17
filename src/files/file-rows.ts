/** Rows of the table of files, and pages of them. */
import type { Records } from '../records/records.ts'
import { readFileFilter } from './file-filter.ts'
import type { FileListing, KeptFile } from './files.ts'

export type FileRow = {
  id: string
  account_id: string
  media_id: string
  filename: string
  purpose: string
  mime_type: string
  bytes: number
  created_at: number
  expires_at: number | null
  public_token: string | null
  public_expires_at: number | null
}

export const FILE_COLUMNS =
  'id, account_id, media_id, filename, purpose, mime_type, bytes, created_at, expires_at, public_token, public_expires_at'

/** The column that each order sorts by; ties are broken by id. */
const COLUMN = { created_at: 'created_at', filename: 'filename', size: 'bytes' } as const

export function fileOf(row: FileRow): KeptFile {
  return {
    id: row.id,
    accountId: row.account_id,
    mediaId: row.media_id,
    filename: row.filename,
    purpose: row.purpose,
    mimeType: row.mime_type,
    bytes: row.bytes,
    createdAt: row.created_at,
    ...(row.expires_at === null ? {} : { expiresAt: row.expires_at }),
    ...(row.public_token === null ? {} : { publicToken: row.public_token }),
    ...(row.public_expires_at === null ? {} : { publicExpiresAt: row.public_expires_at }),
  }
}

/** One page; an `after` that is no file of the account gives an empty one. */
export async function pageOfFiles(
  records: Records,
  { accountId, now, limit, order, sortBy, after, filter }: FileListing & { accountId: string; now: number },
): Promise<KeptFile[]> {
  const column = COLUMN[sortBy]
  const [beyond, direction] = order === 'asc' ? ['>', 'ASC'] : ['<', 'DESC']
  const rest =
    after === undefined
      ? ''
      : `AND EXISTS (SELECT 1 FROM file last WHERE last.id = $4 AND last.account_id = $1 AND (file.${column} ${beyond} last.${column}
           OR (file.${column} = last.${column} AND file.id ${beyond} last.id)))`
  const params = [accountId, now, limit, ...(after === undefined ? [] : [after])]
  const wanted = filter === undefined ? undefined : readFileFilter(filter, params.length + 1)
  const rows = await records.query<FileRow>(
    `SELECT ${FILE_COLUMNS} FROM file WHERE account_id = $1 AND (expires_at IS NULL OR expires_at > $2) ${rest}
     ${wanted === undefined ? '' : `AND ${wanted.sql}`} ORDER BY ${column} ${direction}, id ${direction} LIMIT $3`,
    [...params, ...(wanted?.params ?? [])],
  )
  return rows.map(fileOf)
}
