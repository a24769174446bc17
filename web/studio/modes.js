/** What can be made, as a table: each mode's call, what it starts from, and which options it has. */

/** @typedef {'picture' | 'edit' | 'film' | 'animate' | 'recut' | 'extend'} ModeId */
/** @typedef {'images.generate' | 'images.edit' | 'videos.generate' | 'videos.edit' | 'videos.extend'} CallName */
/** @typedef {'image' | 'film'} Kind */

/**
 * @typedef {object} Mode
 * @property {ModeId} id
 * @property {string} label
 * @property {CallName} call
 * @property {Kind} makes
 * @property {{ kind: Kind, most: number, words: string }} [takes]
 * @property {import('./options.js').OptionId[]} options
 * @property {import('./options.js').OptionId[]} more  behind "More"
 * @property {string} verb  on the button
 * @property {string} placeholder
 */

/** @type {readonly Mode[]} */
export const MODES = [
  {
    id: 'picture',
    label: 'Picture',
    call: 'images.generate',
    makes: 'image',
    options: ['imageShape', 'count', 'imageSize'],
    more: ['imageModel', 'quality', 'seed'],
    verb: 'Draw it',
    placeholder: 'Three red foxes under a birch in the first snow, low sun, watercolour',
  },
  {
    id: 'edit',
    label: 'Edit a picture',
    call: 'images.edit',
    makes: 'image',
    takes: { kind: 'image', most: 5, words: 'A picture to edit' },
    options: ['count', 'imageSize'],
    more: ['editShape', 'imageModel', 'seed'],
    verb: 'Edit it',
    placeholder: 'Make it night, put a lantern in the window, remove the bicycle',
  },
  {
    id: 'film',
    label: 'Film',
    call: 'videos.generate',
    makes: 'film',
    options: ['filmShape', 'seconds', 'filmSize', 'sound'],
    more: ['filmModel', 'seed'],
    verb: 'Film it',
    placeholder: 'A steam train crosses a stone bridge in the rain, the camera pans along',
  },
  {
    id: 'animate',
    label: 'Picture to film',
    call: 'videos.generate',
    makes: 'film',
    takes: { kind: 'image', most: 1, words: 'A picture to set in motion' },
    options: ['seconds', 'filmSize', 'sound'],
    more: ['imageFilmShape', 'filmModel', 'seed'],
    verb: 'Film it',
    placeholder: 'The clouds drift, leaves fall, the camera moves in slowly',
  },
  {
    id: 'recut',
    label: 'Edit a film',
    call: 'videos.edit',
    makes: 'film',
    takes: { kind: 'film', most: 1, words: 'A film to edit, 8.7 seconds at most' },
    options: [],
    more: ['filmModel', 'seed'],
    verb: 'Edit it',
    placeholder: 'Black and white, and in slow motion',
  },
  {
    id: 'extend',
    label: 'Extend a film',
    call: 'videos.extend',
    makes: 'film',
    takes: { kind: 'film', most: 1, words: 'A film to go on with' },
    options: ['moreSeconds'],
    more: ['filmModel', 'seed'],
    verb: 'Go on',
    placeholder: 'The sun goes down and the lights come on',
  },
]

/**
 * The mode of this name, or the first.
 * @param {string | undefined} id
 * @returns {Mode}
 */
export const modeOf = (id) => MODES.find((mode) => mode.id === id) ?? /** @type {Mode} */ (MODES[0])
