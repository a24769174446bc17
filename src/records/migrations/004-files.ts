/** Files that accounts keep, each a name for a stored media file. */
import type { Migration } from '../migrate.ts'

export const filesMigration: Migration = {
  number: 4,
  name: 'files',
  statements: [
    `CREATE TABLE file (id text PRIMARY KEY, account_id text NOT NULL, media_id text NOT NULL, filename text NOT NULL,
       purpose text NOT NULL, mime_type text NOT NULL, bytes bigint NOT NULL, created_at bigint NOT NULL, expires_at bigint,
       public_token text UNIQUE, public_expires_at bigint)`,
    `CREATE INDEX file_account ON file (account_id, created_at)`,
    `CREATE INDEX file_expiry ON file (expires_at)`,
  ],
}
