/**
 * What needs Python: `npm run test:python` and `npm run test:schemathesis [its options]`. Says why and ends well where Python or the
 * packages cannot be had.
 */
import { findPython } from './python.ts'

const [what, ...options] = process.argv.slice(2)
const python = findPython()
if ('missing' in python) console.log(`skipped: ${python.missing}`)
else if (what === 'schemathesis') {
  const { runSchemathesis } = await import('./run-schemathesis.ts')
  process.exitCode = await runSchemathesis(python.program, options)
} else {
  const { runPythonClients } = await import('./run-python-clients.ts')
  await runPythonClients(python.program)
}
