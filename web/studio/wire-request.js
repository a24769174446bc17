/** A request as it goes over the wire, for showing: the method's path and its JSON body. */
import { modeOf } from './modes.js'

/** @typedef {import('./works.js').Asked} Asked */
/** @typedef {import('./works.js').SourceNote} SourceNote */

/**
 * The marks of the places where a local file's bytes go; the writers of each language put their own way of reading it there.
 * @typedef {{ path: string, body: Record<string, unknown>, files: string[] }} WireRequest
 */

const PATHS = {
  'images.generate': '/images/generations',
  'images.edit': '/images/edits',
  'videos.generate': '/videos/generations',
  'videos.edit': '/videos/edits',
  'videos.extend': '/videos/extensions',
}

/**
 * Where a file's data URI goes in a body that is shown.
 * @param {number} at
 */
export const fileMark = (at) => `@FILE${at}@`

/**
 * The request in the wire's names.
 * @param {Asked} asked
 * @returns {WireRequest}
 */
export function wireRequest(asked) {
  const mode = modeOf(asked.mode)
  /** @type {Record<string, unknown>} */
  const body = { model: `grok-imagine-${mode.makes === 'image' ? 'image' : 'video'}` }
  for (const [name, value] of Object.entries(asked.parameters)) body[snake(name)] = value
  /** @type {string[]} */
  const files = []
  const media = asked.sources.map((source) => {
    if (source.url !== undefined) return { url: source.url }
    files.push(source.name)
    return { url: fileMark(files.length - 1) }
  })
  const [first] = media
  if (first !== undefined) {
    if (mode.takes?.kind === 'film') body['video'] = first
    else if (media.length > 1) body['images'] = media
    else body['image'] = first
  }
  return { path: PATHS[mode.call], body, files }
}

/** @param {string} name */
const snake = (name) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
