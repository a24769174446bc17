/** Starts the server: settings, parts, address, and what to try first. */

const [major = 0] = process.versions.node.split('.').map(Number)
if (major < 24) {
  process.stderr.write(`OpenImagine needs Node 24 or newer and this is ${process.versions.node}: run it with "npm start".\n`)
  process.exit(1)
}

// After the check, since an older Node cannot even read these files.
const { loadedLean } = await import('./lib/loaded-lean.ts')
const { serve } = await loadedLean(() => import('./serve.ts'))
await serve(process.argv.slice(2), process)
