/** Dropping and pasting: while something is dragged over the page, the sheet offers what can be done with it. */
import { element } from './element.js'
import { kindOfType, sourceOfWork } from './sources.js'

/** The type under which a result of the gallery is dragged; its kind is in the name, since values cannot be read before the drop. */
export const WORK_TYPE = 'application/x-openimagine-'

/** @typedef {import('./modes.js').Kind} Kind */
/** @typedef {import('./modes.js').ModeId} ModeId */

/** @type {Record<Kind, { into: ModeId, words: string }[]>} */
const CHOICES = {
  image: [
    { into: 'edit', words: 'Edit it' },
    { into: 'animate', words: 'Make a film of it' },
  ],
  film: [
    { into: 'recut', words: 'Edit the film' },
    { into: 'extend', words: 'Go on with it' },
  ],
}

/**
 * Makes the sheet take what is dropped on it or pasted anywhere.
 * @param {HTMLElement} sheet
 * @param {{ composer: import('./composer.js').Composer, works: import('./works.js').Works }} parts
 */
export function startDropZone(sheet, { composer, works }) {
  /** @type {HTMLElement | undefined} */
  let shown
  let leaving = 0

  /** @param {Kind} kind */
  function show(kind) {
    if (shown?.dataset['kind'] === kind) return
    hide()
    shown = element('div', { class: 'drops', 'data-kind': kind }, ...CHOICES[kind].map(dropPlace))
    sheet.append(shown)
  }

  function hide() {
    shown?.remove()
    shown = undefined
  }

  /** @param {{ into: ModeId, words: string }} choice */
  function dropPlace({ into, words }) {
    const place = element('div', {
      class: 'drop',
      text: words,
      'data-into': into,
      on: {
        dragenter: () => place.classList.add('is-over'),
        dragleave: () => place.classList.remove('is-over'),
        drop(/** @type {DragEvent} */ event) {
          event.preventDefault()
          if (event.dataTransfer) take(event.dataTransfer, into)
          hide()
        },
      },
    })
    return place
  }

  /**
   * @param {DataTransfer} data
   * @param {ModeId} into
   */
  function take(data, into) {
    const type = data.types.find((each) => each.startsWith(WORK_TYPE))
    const work = type === undefined ? undefined : works.get(data.getData(type))
    const source = work && sourceOfWork(work)
    if (source) composer.startFrom(source, into)
    else void composer.addFiles([...data.files], into)
  }

  document.addEventListener('dragover', (event) => {
    const kind = event.dataTransfer ? kindOf(event.dataTransfer) : undefined
    if (kind === undefined) return
    event.preventDefault()
    clearTimeout(leaving)
    show(kind)
    // Browsers do not say reliably that a drag has left the window; they do repeat that it is over it.
    leaving = window.setTimeout(hide, 400)
  })
  document.addEventListener('drop', (event) => {
    if (event.dataTransfer && kindOf(event.dataTransfer) !== undefined) event.preventDefault()
    hide()
  })
  document.addEventListener('dragend', hide)
  document.addEventListener('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])]
    if (files.length === 0) return
    event.preventDefault()
    void composer.addFiles(files)
  })
}

/**
 * @param {DataTransfer} data
 * @returns {Kind | undefined}
 */
function kindOf(data) {
  if (data.types.includes(`${WORK_TYPE}image`)) return 'image'
  if (data.types.includes(`${WORK_TYPE}film`)) return 'film'
  const file = [...data.items].find((item) => item.kind === 'file')
  return file && kindOfType(file.type)
}
