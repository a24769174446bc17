/** What moderation decided, for the operator's audit. */
import type { Migration } from '../migrate.ts'

export const moderationMigration: Migration = {
  number: 7,
  name: 'moderation',
  statements: [
    `CREATE TABLE moderation_decisions (id text PRIMARY KEY, account_id text, part text NOT NULL, action text NOT NULL, category text,
       severity int, rule_id text, prompt_hash text, prompt text, created_at bigint NOT NULL)`,
    `CREATE INDEX moderation_decisions_created ON moderation_decisions (created_at)`,
  ],
}
