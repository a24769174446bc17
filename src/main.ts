/** Starts the server: settings, parts, address, and what to try first. */

const [major = 0] = process.versions.node.split('.').map(Number)
if (major < 24) {
  process.stderr.write(`OpenImagine needs Node 24 or newer and this is ${process.versions.node}: run it with "npm start".\n`)
  process.exit(1)
}

// After the check, since an older Node cannot even read these files.
const { ALLOCATOR_ENVIRONMENT } = await import('./lib/allocator.ts')
const { serve } = await import('./serve.ts')
// For the processes that we start.
Object.assign(process.env, { ...ALLOCATOR_ENVIRONMENT, ...process.env })
await serve(process.argv.slice(2), process)
