/** Brings a database to this version's tables: numbered steps, each in a transaction of its own, so that an interrupted run resumes. */
import { accountsMigration } from './migrations/001-accounts.ts'
import { jobsMigration } from './migrations/002-jobs.ts'
import { mediaMigration } from './migrations/003-media.ts'
import { filesMigration } from './migrations/004-files.ts'
import { webhooksMigration } from './migrations/005-webhooks.ts'
import { batchesMigration } from './migrations/006-batches.ts'
import { moderationMigration } from './migrations/007-moderation.ts'
import type { Records } from './records.ts'

/** One step. Its number never changes once it was released. */
export type Migration = { number: number; name: string; statements: string[] }

/** All steps, in order. */
export const MIGRATIONS: readonly Migration[] = [
  accountsMigration,
  jobsMigration,
  mediaMigration,
  filesMigration,
  webhooksMigration,
  batchesMigration,
  moderationMigration,
]

/** Runs the steps that the database has not seen; refuses a database that a newer version wrote. */
export async function migrate(records: Records, steps: readonly Migration[] = MIGRATIONS): Promise<void> {
  for (const step of [undefined, ...steps]) {
    await records.transaction(async (tx) => {
      if (tx.dialect === 'postgres') await tx.query('SELECT pg_advisory_xact_lock(7231)')
      await tx.query('CREATE TABLE IF NOT EXISTS schema_version (number int PRIMARY KEY, name text NOT NULL)')
      const [row] = await tx.query<{ version: number }>('SELECT coalesce(max(number), 0) AS version FROM schema_version')
      const version = row?.version ?? 0
      const newest = steps.at(-1)?.number ?? 0
      if (version > newest) {
        throw new Error(
          `the database is at version ${version}, made by a newer OpenImagine; this one knows versions up to ${newest}`,
        )
      }
      if (!step || step.number <= version) return
      for (const statement of step.statements) await tx.query(statement)
      await tx.query('INSERT INTO schema_version (number, name) VALUES ($1, $2)', [step.number, step.name])
    })
  }
}
