/** Webhooks: who is told of jobs that end, what is still to be told, and every try. */
import type { Migration } from '../migrate.ts'

export const webhooksMigration: Migration = {
  number: 5,
  name: 'webhooks',
  statements: [
    `CREATE TABLE webhook (id text PRIMARY KEY, account_id text NOT NULL, url text NOT NULL, secret text NOT NULL, events text NOT NULL,
       created_at bigint NOT NULL)`,
    `CREATE INDEX webhook_account ON webhook (account_id, created_at)`,
    `CREATE TABLE webhook_delivery (id text PRIMARY KEY, account_id text NOT NULL, webhook_id text, job_id text NOT NULL, url text NOT NULL,
       secret text NOT NULL, event text NOT NULL, body text NOT NULL, status text NOT NULL, attempt int NOT NULL DEFAULT 0,
       next_at bigint NOT NULL, lease_until bigint NOT NULL DEFAULT 0, created_at bigint NOT NULL)`,
    `CREATE INDEX webhook_delivery_due ON webhook_delivery (next_at) WHERE status = 'pending'`,
    `CREATE INDEX webhook_delivery_account ON webhook_delivery (account_id, created_at)`,
    `CREATE TABLE webhook_attempt (delivery_id text NOT NULL, attempt int NOT NULL, at bigint NOT NULL, ms int NOT NULL, status int,
       problem text, PRIMARY KEY (delivery_id, attempt))`,
  ],
}
