/** What the server says when it has started: where it is, its new key, and three commands to paste. */

/** The greeting, for standard output. */
export function greeting({ url, newKey }: { url: string; newKey?: string }): string {
  const key = newKey ?? '$OPENIMAGINE_API_KEY'
  const curl = (path: string, body: object): string =>
    `curl ${url}/v1${path} -H "Authorization: Bearer ${key}" -H "Content-Type: application/json" \\\n    -d '${JSON.stringify(body)}'`
  const picture = { model: 'grok-imagine-image', prompt: 'A red bicycle leaning on a tree at sunset', aspect_ratio: '16:9' }
  const edit = { model: 'grok-imagine-image', prompt: 'Make it a watercolour', image: { url: 'THE URL FROM ABOVE' } }
  const film = { model: 'grok-imagine-video', prompt: 'A beautiful sunset over the ocean', duration: 5 }
  const lines = [
    '',
    `OpenImagine is at ${url}/v1, its page at ${url}/`,
    newKey === undefined
      ? 'It takes the API keys that it gave out before.'
      : `Your API key, shown this once and kept only as a hash: ${newKey}`,
    '',
    'A picture:',
    `  ${curl('/images/generations', picture)}`,
    'An edit of it:',
    `  ${curl('/images/edits', edit)}`,
    'A film (then: curl with the same key on /v1/videos/REQUEST_ID until it is done):',
    `  ${curl('/videos/generations', film)}`,
    '',
  ]
  return `${lines.join('\n')}\n`
}
