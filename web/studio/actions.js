/** What can be done with a work, in one table for the tiles and the lightbox. */

/**
 * @typedef {object} Action
 * @property {string} id
 * @property {string} label
 * @property {import('./icons.js').IconName} icon
 * @property {import('./modes.js').ModeId} [into]  starts a new request from the work
 */

/** @type {Record<import('./modes.js').Kind, readonly Action[]>} */
export const STARTS = {
  image: [
    { id: 'edit', label: 'Edit', icon: 'edit', into: 'edit' },
    { id: 'animate', label: 'Make a film', icon: 'film', into: 'animate' },
  ],
  film: [
    { id: 'recut', label: 'Edit', icon: 'edit', into: 'recut' },
    { id: 'extend', label: 'Go on', icon: 'extend', into: 'extend' },
  ],
}

/**
 * What a downloaded file is called: the first words of the prompt, so that it can be found again.
 * @param {import('./works.js').Work} work
 */
export function fileName({ asked, kind, index, of }) {
  const words =
    String(asked.parameters['prompt'] ?? '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const name = words.slice(0, 6).join('-') || 'openimagine'
  return `${name}${of > 1 ? `-${index + 1}` : ''}.${kind === 'image' ? 'jpg' : 'mp4'}`
}

/**
 * "Not drawn: ..." for a work that misses something; undefined when all was drawn.
 * @param {import('./works.js').Work} work
 */
export function missingWords({ unresolved = [] }) {
  return unresolved.length === 0 ? undefined : unresolved.join(', ')
}
