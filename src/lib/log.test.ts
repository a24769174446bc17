import { expect, it } from 'vitest'
import { makeLog } from './log.ts'

it('cuts out prompts, keys and addresses wherever they stand', () => {
  const lines: string[] = []
  const log = makeLog('info', { write: (line) => void lines.push(line) })
  log.info({ prompt: 'secret-1', job: { url: 'secret-2', request: { prompt: 'secret-3' } }, id: 'kept' }, 'made')
  log.child({ key: 'secret-4' }).warn({ headers: { authorization: 'secret-5' } }, 'odd')
  expect(lines.join('')).not.toContain('secret')
  expect(lines[0]).toContain('kept')
})
