/** What an edit or a film starts from: files that were chosen, dropped or pasted, and earlier results. */

/**
 * A source at hand: a file's bytes, or the address of a result.
 * @typedef {import('./works.js').SourceNote & { blob?: Blob, preview: string }} Source
 */

const MAX_BYTES = 50 * 1024 * 1024

/**
 * Which kind of media a type names.
 * @param {string} type
 * @returns {import('./modes.js').Kind | undefined}
 */
export function kindOfType(type) {
  if (type.startsWith('image/')) return 'image'
  return type.startsWith('video/') ? 'film' : undefined
}

/**
 * A file as a source; throws a sentence when it cannot be one.
 * @param {File} file
 * @returns {Promise<Source>}
 */
export async function sourceOfFile(file) {
  const kind = kindOfType(file.type)
  const name = file.name || (kind === 'film' ? 'film.mp4' : 'picture.png')
  if (kind === undefined) throw new Error(`${name} is neither a picture nor a film`)
  if (file.size > MAX_BYTES) throw new Error(`${name} has ${Math.ceil(file.size / 1e6)} MB; at most 50 can be sent`)
  const preview = URL.createObjectURL(file)
  try {
    return { kind, name, type: file.type, blob: file, preview, ratio: await ratioOf(kind, preview) }
  } catch (cause) {
    URL.revokeObjectURL(preview)
    throw new Error(`${name} does not open`, { cause })
  }
}

/**
 * An earlier result as a source.
 * @param {import('./works.js').Work} work
 * @returns {Source | undefined}
 */
export function sourceOfWork({ kind, url, ratio, asked }) {
  if (url === undefined) return undefined
  const type = kind === 'image' ? 'image/jpeg' : 'video/mp4'
  return { kind, name: String(asked.parameters['prompt'] ?? ''), type, url, preview: url, ratio }
}

/**
 * What can be written down of a source.
 * @param {Source} source
 * @returns {import('./works.js').SourceNote}
 */
export function noteOf({ kind, name, type, url, ratio }) {
  return { kind, name, type, ratio, ...(url === undefined ? {} : { url }) }
}

/**
 * @param {import('./modes.js').Kind} kind
 * @param {string} url
 * @returns {Promise<number>}
 */
async function ratioOf(kind, url) {
  if (kind === 'image') {
    const picture = new Image()
    picture.src = url
    await picture.decode()
    return picture.naturalWidth / picture.naturalHeight
  }
  const film = document.createElement('video')
  film.preload = 'metadata'
  film.muted = true
  await new Promise((resolve, reject) => {
    film.addEventListener('loadedmetadata', resolve, { once: true })
    film.addEventListener('error', () => reject(new Error('unreadable')), { once: true })
    film.src = url
  })
  return film.videoWidth / film.videoHeight || 16 / 9
}
