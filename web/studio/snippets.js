/** A request as text to paste: curl, TypeScript with our SDK and with the Vercel AI SDK, Python. Each reads the key from the environment. */
import { modeOf } from './modes.js'
import { fileMark, wireRequest } from './wire-request.js'

/** @typedef {import('./works.js').Asked} Asked */

/** The languages, in the order of their tabs. */
export const LANGUAGES = /** @type {const} */ ([
  { id: 'curl', label: 'curl', write: curl },
  { id: 'sdk', label: 'TypeScript', write: openImagineSdk },
  { id: 'ai-sdk', label: 'AI SDK', write: aiSdk },
  { id: 'python', label: 'Python', write: python },
])

/** @typedef {typeof LANGUAGES[number]['id']} LanguageId */

/**
 * For a shell; a film's line ends with how to ask for it.
 * @param {Asked} asked
 * @param {string} baseUrl
 */
export function curl(asked, baseUrl) {
  const { path, body, files } = wireRequest(asked)
  let json = JSON.stringify(body, null, 2).replaceAll("'", String.raw`'\''`)
  files.forEach((name, at) => {
    json = json.replace(fileMark(at), `data:;base64,'"$(base64 < ${shellWord(name)} | tr -d '\\n')"'`)
  })
  const auth = '-H "Authorization: Bearer $OPENIMAGINE_API_KEY"'
  const post = `curl -s ${baseUrl}${path} \\\n  ${auth} \\\n  -H "Content-Type: application/json"`
  // Bytes in base64 are longer than a command line may be.
  const ask = files.length === 0 ? `${post} \\\n  -d '${json}'` : `printf '%s' '${json}' |\n${post} \\\n  -d @-`
  if (modeOf(asked.mode).makes === 'image') return ask
  return `${ask}\n\n# then, with the request_id of the answer, until it is done:\ncurl -s ${baseUrl}/videos/REQUEST_ID \\\n  ${auth}`
}

/**
 * TypeScript with the SDK of this server.
 * @param {Asked} asked
 * @param {string} baseUrl
 */
export function openImagineSdk(asked, baseUrl) {
  const mode = modeOf(asked.mode)
  const isFilm = mode.makes === 'film'
  const media = asked.sources.map(({ url, name }) => (url === undefined ? `await openAsBlob(${quoted(name)})` : quoted(url)))
  const named = mode.takes?.kind === 'film' ? 'video' : media.length > 1 ? 'images' : 'image'
  const source = media.length === 0 ? [] : [[named, named === 'images' ? `[${media.join(', ')}]` : media[0]]]
  const lines = [
    ...Object.entries(asked.parameters).map(([name, value]) => [name, typeof value === 'string' ? quoted(value) : String(value)]),
    ...source,
  ].map(([name, value]) => `  ${name}: ${value},\n`)
  const needsFiles = asked.sources.some((each) => each.url === undefined)
  return `${needsFiles ? "import { openAsBlob } from 'node:fs'\n" : ''}import { writeFile } from 'node:fs/promises'
import { openImagine } from 'openimagine'

const client = openImagine({ baseUrl: ${quoted(baseUrl)}, apiKey: process.env.OPENIMAGINE_API_KEY })

const ${isFilm ? 'started' : '{ data }'} = await client.${mode.call}({
${lines.join('')}})
${
  isFilm
    ? `const { video } = await client.videos.wait(started, { onProgress: (percent) => console.log(percent) })
await writeFile('film.mp4', (await client.download(video)).stream())`
    : `for (const [at, picture] of data.entries()) {
  await writeFile(\`picture-\${at + 1}.jpg\`, (await client.download(picture)).stream())
}`
}
`
}

/**
 * TypeScript with the Vercel AI SDK.
 * @param {Asked} asked
 * @param {string} baseUrl
 */
export function aiSdk(asked, baseUrl) {
  const mode = modeOf(asked.mode)
  const isFilm = mode.makes === 'film'
  const { prompt, model, n, aspectRatio, duration, resolution, quality, seed, generateAudio } = asked.parameters
  const media = asked.sources.map(({ url, name }) => (url === undefined ? `await readFile(${quoted(name)})` : quoted(url)))
  /** @type {Record<string, unknown>} */
  const own = isFilm
    ? {
        // The default of five seconds is longer than most films take here.
        pollIntervalMs: 1000,
        ...(resolution === undefined ? {} : { resolution }),
        ...(generateAudio === undefined ? {} : { generateAudio }),
      }
    : { ...(resolution === undefined ? {} : { resolution }), ...(quality === undefined ? {} : { quality }) }
  const film = asked.sources[0]
  if (mode.takes?.kind === 'film' && film !== undefined) {
    own['mode'] = mode.id === 'recut' ? 'edit-video' : 'extend-video'
    own['videoUrl'] =
      film.url === undefined ? code(`\`data:video/mp4;base64,\${await readFile(${quoted(film.name)}, 'base64')}\``) : film.url
  }
  const words = quoted(String(prompt))
  const withMedia =
    media.length === 0 || mode.takes?.kind === 'film'
      ? words
      : isFilm
        ? `{ image: ${media[0]}, text: ${words} }`
        : `{ images: [${media.join(', ')}], text: ${words} }`
  const lines = [
    `  model: xai.${isFilm ? 'video' : 'image'}(${quoted(String(model ?? `grok-imagine-${isFilm ? 'video' : 'image'}`))}),\n`,
    `  prompt: ${withMedia},\n`,
    n === undefined ? '' : `  n: ${n},\n`,
    aspectRatio === undefined || aspectRatio === 'auto' ? '' : `  aspectRatio: ${quoted(String(aspectRatio))},\n`,
    duration === undefined ? '' : `  duration: ${duration},\n`,
    seed === undefined ? '' : `  seed: ${seed},\n`,
    Object.keys(own).length === 0 ? '' : `  providerOptions: { xai: ${literal(own)} },\n`,
  ]
  const needsFiles = asked.sources.some((each) => each.url === undefined)
  return `import { ${needsFiles ? 'readFile, ' : ''}writeFile } from 'node:fs/promises'
import { createXai } from '@ai-sdk/xai'
import { ${isFilm ? 'experimental_generateVideo as generateVideo' : 'generateImage'} } from 'ai'

const xai = createXai({ baseURL: ${quoted(baseUrl)}, apiKey: process.env.OPENIMAGINE_API_KEY })

const { ${isFilm ? 'video' : 'images'} } = await ${isFilm ? 'generateVideo' : 'generateImage'}({
${lines.join('')}})
${
  isFilm
    ? "await writeFile('film.mp4', video.uint8Array)"
    : `for (const [at, picture] of images.entries()) {
  await writeFile(\`picture-\${at + 1}.jpg\`, picture.uint8Array)
}`
}
`
}

/**
 * Python with requests, the package that most programs have.
 * @param {Asked} asked
 * @param {string} baseUrl
 */
export function python(asked, baseUrl) {
  const { path, body, files } = wireRequest(asked)
  const isFilm = modeOf(asked.mode).makes === 'film'
  let text = pythonValue(body, '')
  files.forEach((name, at) => {
    text = text.replace(quoted(fileMark(at)), `data_uri(${JSON.stringify(name)})`)
  })
  const reading =
    files.length === 0
      ? ''
      : `
def data_uri(name):
    with open(name, "rb") as file:
        return "data:;base64," + base64.b64encode(file.read()).decode()

`
  const ending = isFilm
    ? `
film = {"status": "pending"}
while film["status"] == "pending":
    time.sleep(1)
    film = requests.get(f"{api}/videos/{answer['request_id']}", headers=headers).json()
if film["status"] != "done":
    raise SystemExit(film.get("error", film["status"]))
with open("film.mp4", "wb") as file:
    file.write(requests.get(film["video"]["url"]).content)
`
    : `
for at, picture in enumerate(answer["data"], 1):
    with open(f"picture-{at}.jpg", "wb") as file:
        file.write(requests.get(picture["url"]).content)
`
  const modules = [...(files.length > 0 ? ['base64'] : []), 'os', ...(isFilm ? ['time'] : [])]
  return `${modules.map((name) => `import ${name}\n`).join('')}import requests

api = ${JSON.stringify(baseUrl)}
headers = {"Authorization": f"Bearer {os.environ['OPENIMAGINE_API_KEY']}"}
${reading}
reply = requests.post(f"{api}${path}", headers=headers, json=${text})
reply.raise_for_status()
answer = reply.json()
${ending}`
}

/**
 * As TypeScript writes a text, in single quotes.
 * @param {string} text
 */
function quoted(text) {
  const inside = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(String.raw`\"`, '"')
    .replaceAll("'", String.raw`\'`)
  return `'${inside}'`
}

/** Text that is written as it is, and not as a quotation. @param {string} text */
const code = (text) => ({ code: text })

/** @param {Record<string, unknown>} value */
function literal(value) {
  const fields = Object.entries(value).map(([name, item]) => {
    if (typeof item === 'string') return `${name}: ${quoted(item)}`
    return `${name}: ${typeof item === 'object' && item !== null && 'code' in item ? String(item.code) : String(item)}`
  })
  return `{ ${fields.join(', ')} }`
}

/**
 * @param {unknown} value
 * @param {string} indent
 * @returns {string}
 */
function pythonValue(value, indent) {
  if (value === true) return 'True'
  if (value === false) return 'False'
  if (typeof value === 'string') return value.startsWith('@FILE') ? quoted(value) : JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((item) => pythonValue(item, indent)).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const inner = `${indent}    `
  const fields = Object.entries(value).map(([name, item]) => `${inner}${JSON.stringify(name)}: ${pythonValue(item, inner)},\n`)
  return `{\n${fields.join('')}${indent}}`
}

/** @param {string} text */
const shellWord = (text) =>
  /^[\w./-]+$/.test(text) && !text.startsWith('-') ? text : `'./${text.replaceAll("'", String.raw`'\''`)}'`
