/** Writes the golden pictures of the painter anew and lists those that changed, to be looked at before they are committed: `node scripts/approve-pictures.ts [styles|light|environments]`. */
import { execFileSync, spawnSync } from 'node:child_process'

const filter = process.argv[2] ?? ''
const run = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', `src/illustrator/paint/${filter}`, '--reporter=dot'],
  {
    stdio: 'inherit',
    env: { ...process.env, UPDATE_GOLDEN: '1' },
  },
)
const changed = execFileSync('git', ['status', '--short', '--', 'src/illustrator/paint'], { encoding: 'utf8' })
  .split('\n')
  .filter((line) => line.includes('/golden/'))
console.log(changed.length > 0 ? `Look at these before committing:\n${changed.join('\n')}` : 'No golden picture changed.')
process.exitCode = run.status ?? 1
