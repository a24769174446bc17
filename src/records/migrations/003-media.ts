/** Stored media files and the secrets that sign their addresses. */
import type { Migration } from '../migrate.ts'

export const mediaMigration: Migration = {
  number: 3,
  name: 'media',
  statements: [
    `CREATE TABLE media_file (id text PRIMARY KEY, account_id text NOT NULL, job_id text, mime_type text NOT NULL, bytes bigint NOT NULL,
       etag text NOT NULL, created_at bigint NOT NULL, expires_at bigint NOT NULL)`,
    `CREATE INDEX media_file_expiry ON media_file (expires_at)`,
    `CREATE INDEX media_file_job ON media_file (job_id)`,
    `CREATE TABLE signing_key (id text PRIMARY KEY, secret text NOT NULL, created_at bigint NOT NULL)`,
  ],
}
