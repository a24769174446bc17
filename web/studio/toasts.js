/** Short notices at the foot of the page, which screen readers hear too. */
import { byId, element } from './element.js'

const SECONDS = 6

/**
 * Shows a notice for a few seconds.
 * @param {string} words
 * @param {{ label: string, act: () => void }} [action]
 */
export function toast(words, action) {
  const place = byId('toasts')
  const open = document.querySelector('dialog[open]')
  // A modal dialog lies above everything else, so that notices have to be in it to be seen.
  if (open !== null && place.parentElement !== open) open.append(place)
  else if (open === null && place.parentElement !== document.body) document.body.append(place)
  const made = element('div', { class: 'toast' }, element('span', { text: words }))
  if (action) {
    const act = () => {
      made.remove()
      action.act()
    }
    made.append(element('button', { type: 'button', text: action.label, on: { click: act } }))
  }
  place.replaceChildren(made)
  setTimeout(() => made.remove(), SECONDS * 1000)
}
