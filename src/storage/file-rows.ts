/** The rows of stored files, the same for every storage. */
import type { Records } from '../records/records.ts'
import type { StoredFile } from './storage.ts'

type Row = {
  id: string
  account_id: string
  job_id: string | null
  mime_type: string
  bytes: number
  etag: string
  created_at: number
  expires_at: number
}

const COLUMNS = 'id, account_id, job_id, mime_type, bytes, etag, created_at, expires_at'

/** Reads and writes the rows. */
export function fileRows(records: Records) {
  return {
    async add(file: StoredFile): Promise<void> {
      await records.query(`INSERT INTO media_file (${COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`, [
        file.id,
        file.accountId,
        file.jobId ?? null,
        file.mimeType,
        file.bytes,
        file.etag,
        file.createdAt,
        file.expiresAt,
      ])
    },

    async find(id: string, now: number): Promise<StoredFile | undefined> {
      const rows = await records.query<Row>(`SELECT ${COLUMNS} FROM media_file WHERE id = $1 AND expires_at > $2`, [id, now])
      return rows[0] && fileOf(rows[0])
    },

    async exists(id: string): Promise<boolean> {
      return (await records.query('SELECT id FROM media_file WHERE id = $1', [id])).length > 0
    },

    async remove(id: string): Promise<boolean> {
      return (await records.query('DELETE FROM media_file WHERE id = $1 RETURNING id', [id])).length > 0
    },

    async idsOfJob(jobId: string): Promise<string[]> {
      return (await records.query<{ id: string }>('SELECT id FROM media_file WHERE job_id = $1', [jobId])).map((row) => row.id)
    },

    async expiredIds(now: number): Promise<string[]> {
      const sql = 'SELECT id FROM media_file WHERE expires_at <= $1 ORDER BY expires_at LIMIT 1000'
      return (await records.query<{ id: string }>(sql, [now])).map((row) => row.id)
    },
  }
}

function fileOf(row: Row): StoredFile {
  const file: StoredFile = {
    id: row.id,
    accountId: row.account_id,
    mimeType: row.mime_type,
    bytes: row.bytes,
    etag: row.etag,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  }
  return row.job_id === null ? file : { ...file, jobId: row.job_id }
}
