/** The tests of records, and all scenarios, on a PostgreSQL server: `OPENIMAGINE_TEST_POSTGRES_URL=postgres://... npm run test:postgres`. */
import { spawnSync } from 'node:child_process'

const TESTS = [
  'src/records',
  'src/accounts',
  'src/queue',
  'src/idempotency',
  'src/storage',
  'src/moderation/audit.test.ts',
  'test/scenarios',
  'test/faults/kill-nine.test.ts',
]

if (process.env['OPENIMAGINE_TEST_POSTGRES_URL'])
  process.exitCode = spawnSync('npx', ['vitest', 'run', ...TESTS], { stdio: 'inherit' }).status ?? 1
else console.log('skipped: OPENIMAGINE_TEST_POSTGRES_URL names no PostgreSQL server on which schemas may be made')
