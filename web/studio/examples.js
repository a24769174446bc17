/** What to begin with: prompts to click, each with what this server's illustrator makes of it. */
import { element } from './element.js'
import { EXAMPLES } from './example-prompts.js'

/**
 * Shows the examples.
 * @param {HTMLElement} section
 * @param {(words: string, mode: import('./modes.js').ModeId) => void} onChoose
 */
export function showExamples(section, onChoose) {
  const items = EXAMPLES.map(({ words, mode, picture, kind }) =>
    element(
      'li',
      {},
      element(
        'button',
        { class: 'example', type: 'button', on: { click: () => onChoose(words, mode) } },
        element('img', { src: `/examples/${picture}.jpg`, alt: '', width: 480, height: 270, loading: 'lazy' }),
        element('b', { text: kind }),
        element('span', { text: words }),
      ),
    ),
  )
  section.append(element('h2', { text: 'Or begin with one of these' }), element('ul', {}, ...items))
}
