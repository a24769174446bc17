/** The table of jobs, which is the queue, and the answers kept for idempotency keys. */
import type { Migration } from '../migrate.ts'

export const jobsMigration: Migration = {
  number: 2,
  name: 'jobs',
  statements: [
    `CREATE TABLE job (id text PRIMARY KEY, account_id text NOT NULL, dedupe_key text, kind text NOT NULL, request text NOT NULL,
       status text NOT NULL, progress int NOT NULL DEFAULT 0, attempt int NOT NULL DEFAULT 0, owner text, lease_until bigint NOT NULL,
       result text, error text, ticks bigint NOT NULL, created_at bigint NOT NULL, finished_at bigint, expires_at bigint NOT NULL,
       UNIQUE (account_id, dedupe_key))`,
    `CREATE INDEX job_open ON job (created_at) WHERE status IN ('queued', 'running')`,
    `CREATE INDEX job_account ON job (account_id, created_at)`,
    `CREATE INDEX job_expiry ON job (status, expires_at)`,
    `CREATE INDEX job_finished ON job (finished_at)`,
    `CREATE TABLE idempotency (account_id text NOT NULL, key text NOT NULL, request_hash text NOT NULL, owner text,
       lease_until bigint NOT NULL, answer text, created_at bigint NOT NULL, PRIMARY KEY (account_id, key))`,
    `CREATE INDEX idempotency_age ON idempotency (created_at)`,
  ],
}
