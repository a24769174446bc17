/** Batches and their requests. */
import type { Migration } from '../migrate.ts'

export const batchesMigration: Migration = {
  number: 6,
  name: 'batches',
  statements: [
    `CREATE TABLE batch (id text PRIMARY KEY, account_id text NOT NULL, principal text NOT NULL, name text NOT NULL, input_file_id text,
       created_at bigint NOT NULL, expires_at bigint NOT NULL, cancelled_at bigint)`,
    `CREATE INDEX batch_account ON batch (account_id, created_at)`,
    `CREATE TABLE batch_request (batch_id text NOT NULL, position int NOT NULL, request_id text NOT NULL, kind text NOT NULL,
       model text NOT NULL, body text NOT NULL, status text NOT NULL, attempt int NOT NULL DEFAULT 0, job_id text, result text,
       error text, created_at bigint NOT NULL, finished_at bigint, PRIMARY KEY (batch_id, position), UNIQUE (batch_id, request_id))`,
    `CREATE INDEX batch_request_open ON batch_request (created_at) WHERE status IN ('pending', 'running')`,
  ],
}
