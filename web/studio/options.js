/** The options of requests, as a table. A value that equals `usual` is left out of the request. */

/** @typedef {import('../../src/api/sizes.data.ts').ImageRatio} ImageRatio */
/** @typedef {import('../../src/api/sizes.data.ts').VideoRatio} VideoRatio */

/** @type {readonly ImageRatio[]} */
export const IMAGE_SHAPES = [
  '1:1',
  '16:9',
  '9:16',
  '4:3',
  '3:4',
  '3:2',
  '2:3',
  '2:1',
  '1:2',
  '19.5:9',
  '9:19.5',
  '20:9',
  '9:20',
  '21:9',
  '5:2',
]
/** @type {readonly VideoRatio[]} */
export const FILM_SHAPES = ['16:9', '9:16', '1:1', '4:3', '3:4', '3:2', '2:3']

/**
 * @typedef {object} Option
 * @property {string} label
 * @property {string} parameter  the SDK's name for it
 * @property {'choice' | 'shape' | 'slider' | 'switch' | 'number'} looks
 * @property {string | number | boolean | undefined} usual  what the server does without it
 * @property {string | number | boolean} [first]  what the page starts with, where that is not the usual
 * @property {readonly { value: string | number, words?: string }[]} [values]
 * @property {number} [low]
 * @property {number} [high]
 */

/** @param {readonly string[]} values */
const valuesOf = (values) => values.map((value) => ({ value }))

export const OPTIONS = {
  imageShape: shape('1:1', [...valuesOf(IMAGE_SHAPES), { value: 'auto', words: 'Chosen from the words' }]),
  editShape: shape('', [{ value: '', words: 'As the picture' }, ...valuesOf(IMAGE_SHAPES)]),
  filmShape: shape('16:9', valuesOf(FILM_SHAPES)),
  imageFilmShape: shape('', [{ value: '', words: 'As the picture' }, ...valuesOf(FILM_SHAPES)]),
  count: choice(
    'How many',
    'n',
    1,
    Array.from({ length: 10 }, (_, at) => ({ value: at + 1 })),
  ),
  imageSize: choice('Size', 'resolution', '1k', valuesOf(['1k', '1.5k', '2k'])),
  filmSize: choice('Size', 'resolution', '480p', [
    ...valuesOf(['480p', '720p']),
    { value: '1080p', words: '1080p (1.5 models)' },
  ]),
  quality: choice('Quality', 'quality', 'medium', valuesOf(['low', 'medium', 'high'])),
  imageModel: choice('Model', 'model', 'grok-imagine-image', [
    { value: 'grok-imagine-image' },
    { value: 'grok-imagine-image-quality' },
    { value: 'grok-imagine-image-2.0' },
  ]),
  filmModel: choice('Model', 'model', 'grok-imagine-video', [
    { value: 'grok-imagine-video' },
    { value: 'grok-imagine-video-1.5' },
    { value: 'grok-imagine-video-1.5-lite' },
  ]),
  seconds: slider({ usual: 10, first: 6 }),
  moreSeconds: slider({ usual: 6, first: 4 }),
  sound: /** @type {Option} */ ({ label: 'Sound', parameter: 'generateAudio', looks: 'switch', usual: true }),
  seed: /** @type {Option} */ ({
    label: 'Seed',
    parameter: 'seed',
    looks: 'number',
    usual: undefined,
    low: 0,
    high: 4_294_967_295,
  }),
}

/** @typedef {keyof typeof OPTIONS} OptionId */

/**
 * @param {string} usual
 * @param {{ value: string, words?: string }[]} values
 * @returns {Option}
 */
function shape(usual, values) {
  return { label: 'Shape', parameter: 'aspectRatio', looks: 'shape', usual, values }
}

/**
 * @param {string} label
 * @param {string} parameter
 * @param {string | number} usual
 * @param {readonly { value: string | number, words?: string }[]} values
 * @returns {Option}
 */
function choice(label, parameter, usual, values) {
  return { label, parameter, looks: 'choice', usual, values }
}

/**
 * @param {{ usual: number, first: number }} start
 * @returns {Option}
 */
function slider({ usual, first }) {
  return { label: 'Length', parameter: 'duration', looks: 'slider', usual, first, low: 1, high: 15 }
}

/**
 * The number that a shape names, e.g. 1.5 for `3:2`; undefined for words.
 * @param {unknown} ratio
 */
export function proportions(ratio) {
  const [width, height] = String(ratio).split(':').map(Number)
  return width && height ? width / height : undefined
}
