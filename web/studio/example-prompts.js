/** The example prompts of the empty page. The pictures beside them are drawn from the same words by `scripts/studio-examples.ts`. */

/** @typedef {{ words: string, mode: import('./modes.js').ModeId, kind: string, picture: string, seed: number }} Example */

/** @type {readonly Example[]} */
export const EXAMPLES = [
  {
    words: 'A lighthouse on a cliff at dusk, two gulls',
    mode: 'picture',
    kind: 'Picture',
    picture: 'lighthouse',
    seed: 7,
  },
  { words: 'A fox and two rabbits in a snowy forest, watercolour', mode: 'picture', kind: 'Picture', picture: 'fox', seed: 7 },
  {
    words: 'A collage of London landmarks in a stenciled street-art style',
    mode: 'picture',
    kind: 'Picture',
    picture: 'london',
    seed: 7,
  },
  {
    words: 'A sailing boat crosses a calm sea at sunset, the camera pans slowly',
    mode: 'film',
    kind: 'Film with sound',
    picture: 'boat',
    seed: 7,
  },
]
