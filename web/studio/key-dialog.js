/** Asks for the API key, once, and checks it with the server. */
import { element } from './element.js'
import { errorInWords } from './error-in-words.js'

/**
 * Makes the dialog; `ask` opens it and resolves with whether there is a key now.
 * @param {import('./session.js').Session} session
 * @param {() => void} onChange
 */
export function makeKeyDialog(session, onChange) {
  const input = element('input', {
    type: 'password',
    id: 'key-text',
    name: 'key',
    autocomplete: 'off',
    spellcheck: 'false',
    required: true,
    placeholder: 'oi_...',
  })
  const wrong = element('p', { class: 'wrong-words', role: 'alert', hidden: true })
  const use = element('button', { class: 'solid', type: 'submit', text: 'Use this key' })
  const forget = element('button', { class: 'quiet wrong', type: 'button', text: 'Forget the key', on: { click: forgetKey } })
  const form = element(
    'form',
    { on: { submit: (/** @type {SubmitEvent} */ event) => void submit(event) } },
    element('h2', { id: 'key-title', text: 'Your API key' }),
    element('p', {
      text: 'The server printed it when it first started. It is kept in this browser and sent to this server only.',
    }),
    element('label', { for: 'key-text' }, 'Key', input),
    wrong,
    element(
      'div',
      { class: 'dialog-end' },
      forget,
      element('button', { class: 'quiet', type: 'button', text: 'Not now', on: { click: () => dialog.close() } }),
      use,
    ),
  )
  const dialog = element('dialog', { class: 'small-dialog', id: 'key-dialog', 'aria-labelledby': 'key-title' }, form)
  document.body.append(dialog)

  /** @param {SubmitEvent} event */
  async function submit(event) {
    event.preventDefault()
    const text = input.value.trim()
    use.disabled = true
    try {
      await session.check(text)
      session.keep(text)
      onChange()
      dialog.close('kept')
    } catch (error) {
      const { words, needsKey } = errorInWords(error)
      wrong.textContent = needsKey ? 'The server does not know this key. Is it whole?' : words
      wrong.hidden = false
      input.select()
    } finally {
      use.disabled = false
    }
  }

  function forgetKey() {
    session.forget()
    onChange()
    dialog.close()
  }

  return {
    /** @returns {Promise<boolean>} */
    ask() {
      input.value = ''
      wrong.hidden = true
      forget.hidden = !session.hasKey()
      dialog.returnValue = ''
      dialog.showModal()
      input.focus()
      return new Promise((resolve) => {
        dialog.addEventListener('close', () => resolve(dialog.returnValue === 'kept'), { once: true })
      })
    },
  }
}
