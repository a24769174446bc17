/** A request shown as curl, TypeScript and Python, with a button that copies it. */
import { element } from './element.js'
import { icon } from './icons.js'
import { LANGUAGES } from './snippets.js'

const PLACE = 'openimagine.language'
let count = 0

/**
 * Makes the panel; `show` gives it another request.
 * @param {string} baseUrl
 */
export function makeRequestPanel(baseUrl) {
  const name = `request-${++count}`
  let language = LANGUAGES.find(({ id }) => id === localStorage.getItem(PLACE)) ?? LANGUAGES[0]
  /** @type {import('./works.js').Asked | undefined} */
  let asked
  const code = element('code')
  const copyWords = element('span', { text: 'Copy', 'aria-live': 'polite' })
  const copyButton = element(
    'button',
    { class: 'quiet copy', type: 'button', on: { click: () => void copy() } },
    icon('copy'),
    copyWords,
  )
  const tabs = LANGUAGES.map((each) =>
    element('button', {
      role: 'tab',
      type: 'button',
      id: `${name}-${each.id}`,
      'aria-controls': `${name}-code`,
      text: each.label,
      on: { click: () => choose(each), keydown: turn },
    }),
  )
  const root = element(
    'div',
    { class: 'request' },
    element('div', { class: 'request-head', role: 'tablist', 'aria-label': 'The request as' }, ...tabs, copyButton),
    element('pre', { class: 'request-code', id: `${name}-code`, role: 'tabpanel', tabindex: 0, translate: 'no' }, code),
  )

  /** @param {typeof LANGUAGES[number]} each */
  function choose(each) {
    language = each
    localStorage.setItem(PLACE, each.id)
    show()
  }

  /** @param {KeyboardEvent} event */
  function turn(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    const at = (LANGUAGES.indexOf(language) + step + LANGUAGES.length) % LANGUAGES.length
    choose(LANGUAGES[at] ?? LANGUAGES[0])
    tabs[at]?.focus()
    event.preventDefault()
    event.stopPropagation()
  }

  async function copy() {
    const isCopied = await copyText(code.textContent ?? '')
    copyWords.textContent = isCopied ? 'Copied' : 'Select it and copy'
    copyButton.replaceChildren(icon(isCopied ? 'done' : 'copy'), copyWords)
    setTimeout(() => {
      copyWords.textContent = 'Copy'
      copyButton.replaceChildren(icon('copy'), copyWords)
    }, 1800)
  }

  function show() {
    LANGUAGES.forEach((each, at) => {
      tabs[at]?.setAttribute('aria-selected', String(each === language))
      tabs[at]?.setAttribute('tabindex', each === language ? '0' : '-1')
    })
    root.querySelector('pre')?.setAttribute('aria-labelledby', `${name}-${language.id}`)
    if (asked) code.textContent = language.write(asked, baseUrl).trimEnd()
  }

  return {
    root,
    /** @param {import('./works.js').Asked} request */
    show(request) {
      asked = request
      show()
    },
  }
}

/**
 * Also on pages that are not served over TLS, where browsers have no clipboard.
 * @param {string} text
 * @returns {Promise<boolean>}
 */
async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const area = element('textarea', { class: 'visually-hidden', text })
    const host = document.querySelector('dialog[open]') ?? document.body
    host.append(area)
    area.select()
    const isCopied = document.execCommand('copy')
    area.remove()
    return isCopied
  }
}
