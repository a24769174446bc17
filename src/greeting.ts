/** What the server says when it has started: where it is, its new key, three commands to paste, and where its settings are. */
import { existsSync } from 'node:fs'

/** The greeting, for standard output. The commands need the key in the environment, and curl. */
export function greeting({ url, newKey, dataDir }: { url: string; newKey?: string; dataDir: string }): string {
  const page = newKey !== undefined && isLoopback(url) ? `${url}/#key=${newKey}` : `${url}/`
  const [picture, edit, film] = firstCommands(url)
  return `
OpenImagine is running.

  The page   ${page}
  The API    ${url}/v1
  Its data   ${dataDir}

${keyWords(newKey)}
A picture; its address is in the answer:

${picture}

An edit of that picture:

${edit}

A film of five seconds, saved as sunset.mp4:

${film}

Settings are flags (--port 9000) or environment variables (OPENIMAGINE_PORT=9000); the README has them all.
Ctrl+C stops the server.
`
}

/** A picture, an edit of it and a film, as they are pasted into a shell. */
export function firstCommands(url: string): [string, string, string] {
  const post = (path: string, json: string): string =>
    `curl -s ${url}/v1${path} -H "Authorization: Bearer $OPENIMAGINE_API_KEY" \\\n  -H "Content-Type: application/json" -d '${json}'`
  const picture = { model: 'grok-imagine-image', prompt: 'A red bicycle leaning on a tree at sunset', aspect_ratio: '16:9' }
  const address = `'"$(grep -o 'http[^"]*/media/[^"]*' picture.json)"'`
  const edit = { model: 'grok-imagine-image', prompt: 'Make it a watercolour', image: { url: address } }
  const film = { model: 'grok-imagine-video', prompt: 'A beautiful sunset over the ocean', duration: 5 }
  return [
    `${post('/images/generations', JSON.stringify(picture))} | tee picture.json`,
    post('/images/edits', JSON.stringify(edit).replace(JSON.stringify(address).slice(1, -1), address)),
    `id=$(${post('/videos/generations', JSON.stringify(film))} | grep -o '[0-9a-f-]\\{36\\}')\n` +
      `curl -s --fail --retry 90 --retry-delay 1 --retry-all-errors ${url}/v1/videos/$id/content \\\n` +
      `  -H "Authorization: Bearer $OPENIMAGINE_API_KEY" -o sunset.mp4`,
  ]
}

function keyWords(newKey: string | undefined): string {
  if (newKey !== undefined)
    return `Your API key, shown this once and kept only as a hash. Paste this before the commands:\n\n  export OPENIMAGINE_API_KEY=${newKey}\n`
  return `It takes the API keys that it gave out before, and the one in OPENIMAGINE_API_KEY where that is set.\nTo make another: ${programName()} keys create\n`
}

/** As it is called where it was started: in a clone of the repository, or installed. */
function programName(): string {
  return existsSync(new URL('../tsconfig.json', import.meta.url)) ? 'node bin/openimagine.js' : 'npx openimagine'
}

const isLoopback = (url: string): boolean => /^https?:\/\/(localhost|127(\.\d+){3}|\[::1\])(:|\/|$)/.test(url)
