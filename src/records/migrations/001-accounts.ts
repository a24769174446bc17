/** Accounts, their keys, the slots of the request limit, the ledger. */
import type { Migration } from '../migrate.ts'

export const accountsMigration: Migration = {
  number: 1,
  name: 'accounts',
  statements: [
    `CREATE TABLE account (id text PRIMARY KEY, created_at bigint NOT NULL, jobs_in_flight int NOT NULL DEFAULT 0)`,
    `CREATE TABLE api_key (id text PRIMARY KEY, account_id text NOT NULL REFERENCES account(id), name text NOT NULL,
       hash text NOT NULL UNIQUE, redacted text NOT NULL, created_at bigint NOT NULL, expires_at bigint, revoked_at bigint)`,
    `CREATE INDEX api_key_account ON api_key (account_id, created_at)`,
    `CREATE TABLE request_slot (key_id text NOT NULL, slot int NOT NULL, taken_at bigint NOT NULL, PRIMARY KEY (key_id, slot))`,
    `CREATE TABLE ledger (id text PRIMARY KEY, account_id text NOT NULL, key_id text, what text NOT NULL, ticks bigint NOT NULL,
       state text NOT NULL, created_at bigint NOT NULL, settled_at bigint)`,
    `CREATE INDEX ledger_account ON ledger (account_id, created_at)`,
  ],
}
