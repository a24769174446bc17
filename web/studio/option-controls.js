/** The options of the chosen mode as chips. What was chosen is remembered in this browser. */
import { element } from './element.js'
import { OPTIONS, proportions } from './options.js'

const PLACE = 'openimagine.options'

/** @typedef {import('./options.js').OptionId} OptionId */

/**
 * Makes the controls; `onChange` is called after each choice.
 * @param {() => void} onChange
 */
export function makeOptionControls(onChange) {
  /** @type {Record<string, string | number | boolean>} */
  const chosen = read()

  /**
   * The value that stands now.
   * @param {OptionId} id
   */
  const valueOf = (id) => chosen[id] ?? OPTIONS[id].first ?? OPTIONS[id].usual

  /**
   * @param {OptionId} id
   * @param {string | number | boolean | undefined} value
   */
  function choose(id, value) {
    if (value === undefined) delete chosen[id]
    else chosen[id] = value
    localStorage.setItem(PLACE, JSON.stringify(chosen))
    onChange()
  }

  /** @param {OptionId} id */
  function chip(id) {
    const option = OPTIONS[id]
    const name = element('span', { class: 'chip-name', text: option.label })
    if (option.looks === 'switch') return switchChip(id, name)
    if (option.looks === 'slider') return sliderChip(id, name)
    if (option.looks === 'number') return numberChip(id, name)
    return choiceChip(id, name)
  }

  /** @param {OptionId} id @param {HTMLElement} name */
  function choiceChip(id, name) {
    const { values = [], looks } = OPTIONS[id]
    const glyph = element('span', { class: 'shape', 'aria-hidden': true })
    const showShape = () => glyph.style.setProperty('--ratio', String(proportions(select.value) ?? 1))
    const select = element(
      'select',
      {
        name: id,
        on: {
          change() {
            const isNumber = values.some(({ value }) => value === Number(select.value))
            choose(id, isNumber ? Number(select.value) : select.value)
            showShape()
          },
        },
      },
      ...values.map(({ value, words }) =>
        element('option', { value: String(value), text: words ?? String(value), selected: value === valueOf(id) }),
      ),
    )
    showShape()
    return element('label', { class: 'chip' }, looks === 'shape' ? glyph : name, looks === 'shape' && hidden('Shape'), select)
  }

  /** @param {OptionId} id @param {HTMLElement} name */
  function sliderChip(id, name) {
    const { low = 1, high = 15 } = OPTIONS[id]
    const shown = element('output', { text: `${valueOf(id)} s` })
    const slider = element('input', {
      type: 'range',
      name: id,
      min: low,
      max: high,
      value: String(valueOf(id)),
      'aria-label': 'Length in seconds',
      on: {
        input() {
          shown.textContent = `${slider.value} s`
          choose(id, Number(slider.value))
        },
      },
    })
    return element('label', { class: 'chip' }, name, slider, shown)
  }

  /** @param {OptionId} id @param {HTMLElement} name */
  function switchChip(id, name) {
    const box = element('input', {
      type: 'checkbox',
      name: id,
      checked: valueOf(id) === true,
      on: { change: () => choose(id, box.checked) },
    })
    return element('label', { class: 'chip' }, box, name)
  }

  /** @param {OptionId} id @param {HTMLElement} name */
  function numberChip(id, name) {
    const { low = 0, high = 0 } = OPTIONS[id]
    const field = element('input', {
      type: 'number',
      name: id,
      min: low,
      max: high,
      step: 1,
      placeholder: 'by the words',
      value: valueOf(id) === undefined ? '' : String(valueOf(id)),
      on: { input: () => choose(id, field.value === '' ? undefined : Number(field.value)) },
    })
    return element('label', { class: 'chip' }, name, field)
  }

  return {
    chip,
    /**
     * The parameters of a request: what differs from what the server does by itself.
     * @param {readonly OptionId[]} ids
     */
    parameters(ids) {
      const pairs = ids.flatMap((id) => {
        const value = valueOf(id)
        return value === undefined || value === '' || value === OPTIONS[id].usual ? [] : [[OPTIONS[id].parameter, value]]
      })
      return /** @type {Record<string, string | number | boolean>} */ (Object.fromEntries(pairs))
    },
  }
}

/** @param {string} text */
const hidden = (text) => element('span', { class: 'visually-hidden', text })

function read() {
  try {
    const kept = JSON.parse(localStorage.getItem(PLACE) ?? '{}')
    return typeof kept === 'object' && kept !== null ? kept : {}
  } catch {
    return {}
  }
}
