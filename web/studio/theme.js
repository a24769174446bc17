/** Dark and light: as the system has it, or as chosen here. */
import { element } from './element.js'
import { icon } from './icons.js'

const PLACE = 'openimagine.theme'
const NAMES = /** @type {const} */ ({ auto: 'as the system', light: 'light', dark: 'dark' })

/**
 * Sets the theme and makes the button turn it: system, light, dark.
 * @param {HTMLElement} button
 */
export function startTheme(button) {
  const system = matchMedia('(prefers-color-scheme: dark)')
  let chosen = nameOf(localStorage.getItem(PLACE))

  function show() {
    const isDark = chosen === 'dark' || (chosen === 'auto' && system.matches)
    document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light'
    button.setAttribute('aria-label', `Colours: ${NAMES[chosen]}`)
    button.title = `Colours: ${NAMES[chosen]}`
    button.replaceChildren(icon(chosen), element('span', { class: 'visually-hidden', text: NAMES[chosen] }))
  }

  button.addEventListener('click', () => {
    const order = /** @type {const} */ (['auto', 'light', 'dark'])
    chosen = order[(order.indexOf(chosen) + 1) % order.length] ?? 'auto'
    localStorage.setItem(PLACE, chosen)
    show()
  })
  system.addEventListener('change', show)
  show()
}

/**
 * @param {string | null} name
 * @returns {keyof typeof NAMES}
 */
const nameOf = (name) => (name === 'light' || name === 'dark' ? name : 'auto')
