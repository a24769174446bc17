/** The sheet: mode, sources, prompt, options, the button, and the request in other words. */
import { element } from './element.js'
import { icon } from './icons.js'
import { MODES, modeOf } from './modes.js'
import { makeOptionControls } from './option-controls.js'
import { makeRequestPanel } from './request-panel.js'
import { noteOf, sourceOfFile } from './sources.js'

/** @typedef {import('./sources.js').Source} Source */
/** @typedef {import('./modes.js').ModeId} ModeId */

const MODE_PLACE = 'openimagine.mode'
const MOST_LETTERS = 4000

/**
 * Builds the sheet into its form.
 * @param {HTMLFormElement} form
 * @param {{ baseUrl: string, onMake: (asked: import('./works.js').Asked, blobs: (Blob | undefined)[]) => void }} options
 */
export function makeComposer(form, { baseUrl, onMake }) {
  let mode = modeOf(localStorage.getItem(MODE_PLACE) ?? undefined)
  /** @type {Source[]} */
  let sources = []
  let isMoreOpen = false

  const controls = makeOptionControls(showRequest)
  const panel = makeRequestPanel(baseUrl)
  const modes = element('fieldset', { class: 'modes' }, element('legend', { class: 'visually-hidden', text: 'What to make' }))
  const sourceRow = element('div', { class: 'sources' })
  const chooser = element('input', { type: 'file', hidden: true, 'aria-hidden': true, on: { change: () => void addChosen() } })
  const prompt = element('textarea', {
    id: 'prompt',
    class: 'prompt',
    name: 'prompt',
    maxlength: MOST_LETTERS,
    'aria-label': 'What you want to see, in words',
    'aria-describedby': 'composer-wrong',
    rows: 3,
    on: { input: showRequest, keydown: submitOnEnter },
  })
  const optionRow = element('div', { class: 'options' })
  const wrong = element('p', { class: 'say-wrong', id: 'composer-wrong', role: 'alert', hidden: true })
  const codeButton = element(
    'button',
    { class: 'quiet', type: 'button', 'aria-expanded': 'false', 'aria-controls': 'composer-request', on: { click: turnRequest } },
    icon('code'),
    element('span', { text: 'The request' }),
  )
  const button = element('button', { class: 'solid', type: 'submit', id: 'make' })
  const isMac = /Mac|iP(hone|ad)/.test(navigator.platform)
  const hint = element(
    'span',
    { class: 'hint' },
    element('kbd', { text: isMac ? '⌘' : 'Ctrl' }),
    ' ',
    element('kbd', { text: 'Enter' }),
  )
  const end = element('div', { class: 'composer-end' }, codeButton, element('div', { class: 'go' }, hint, button))
  panel.root.id = 'composer-request'
  panel.root.hidden = true
  form.append(modes, sourceRow, chooser, prompt, wrong, optionRow, end, panel.root)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    submit()
  })
  for (const each of MODES) {
    const radio = element('input', { type: 'radio', name: 'mode', value: each.id, on: { change: () => setMode(each.id) } })
    modes.append(element('label', { class: 'mode' }, radio, element('span', { text: each.label })))
  }
  setMode(mode.id)

  /** @param {ModeId} id */
  function setMode(id) {
    mode = modeOf(id)
    localStorage.setItem(MODE_PLACE, id)
    for (const radio of modes.querySelectorAll('input')) {
      radio.checked = radio.value === id
      // Only the row itself scrolls, never the page.
      if (radio.checked) modes.scrollTo({ left: (radio.parentElement?.offsetLeft ?? 0) - modes.clientWidth / 3 })
    }
    sources = mode.takes === undefined ? [] : sources.filter(({ kind }) => kind === mode.takes?.kind).slice(0, mode.takes.most)
    prompt.placeholder = mode.placeholder
    button.textContent = mode.verb
    sayWrong(undefined)
    showSources()
    showOptions()
    showRequest()
  }

  function showOptions() {
    const more = element(
      'button',
      { class: 'quiet more-toggle', type: 'button', 'aria-expanded': String(isMoreOpen), on: { click: turnMore } },
      element('span', { text: isMoreOpen ? 'Less' : 'More' }),
      icon('down'),
    )
    const shown = isMoreOpen ? [...mode.options, ...mode.more] : mode.options
    optionRow.replaceChildren(...shown.map(controls.chip), more)
  }

  function turnMore() {
    isMoreOpen = !isMoreOpen
    showOptions()
    const toggle = optionRow.querySelector('.more-toggle')
    if (toggle instanceof HTMLElement) toggle.focus()
  }

  function turnRequest() {
    panel.root.hidden = !panel.root.hidden
    codeButton.setAttribute('aria-expanded', String(!panel.root.hidden))
    showRequest()
  }

  function showSources() {
    const { takes } = mode
    sourceRow.hidden = takes === undefined
    if (takes === undefined) return
    const thumbs = sources.map((source) => {
      const media =
        source.kind === 'image'
          ? element('img', { src: source.preview, alt: source.name })
          : element('video', {
              src: source.preview,
              muted: true,
              playsinline: true,
              preload: 'metadata',
              'aria-label': source.name,
            })
      const remove = element(
        'button',
        { type: 'button', 'aria-label': `Take ${source.name || 'it'} away`, on: { click: () => removeSource(source) } },
        icon('close'),
      )
      return element('div', { class: 'source' }, media, remove)
    })
    const add = element(
      'button',
      { class: 'source-add', type: 'button', on: { click: choose } },
      element('strong', { text: sources.length === 0 ? takes.words : 'One more picture' }),
      element('span', { text: 'drop it, paste it, or choose a file' }),
    )
    sourceRow.replaceChildren(...thumbs, ...(sources.length < takes.most ? [add] : []))
  }

  function choose() {
    chooser.accept = mode.takes?.kind === 'film' ? 'video/mp4,video/quicktime' : 'image/jpeg,image/png,image/webp'
    chooser.multiple = (mode.takes?.most ?? 1) > 1
    chooser.value = ''
    chooser.click()
  }

  async function addChosen() {
    await addFiles([...(chooser.files ?? [])])
  }

  /** @param {Source} source */
  function removeSource(source) {
    sources = sources.filter((each) => each !== source)
    if (source.blob) URL.revokeObjectURL(source.preview)
    showSources()
    showRequest()
    sourceRow.querySelector('button')?.focus()
  }

  /**
   * Takes files that were chosen, dropped or pasted; goes to a mode that takes their kind.
   * @param {File[]} files
   * @param {ModeId} [into]
   */
  async function addFiles(files, into) {
    for (const file of files) {
      try {
        addSource(await sourceOfFile(file), into)
      } catch (error) {
        sayWrong(error instanceof Error ? `${error.message}.` : 'This file cannot be used.')
      }
    }
  }

  /**
   * @param {Source} source
   * @param {ModeId} [into]
   */
  function addSource(source, into) {
    if (into !== undefined && into !== mode.id) setMode(into)
    if (mode.takes?.kind !== source.kind) setMode(source.kind === 'image' ? 'edit' : 'recut')
    const most = mode.takes?.most ?? 1
    sources = most === 1 ? [source] : [...sources.filter(({ preview }) => preview !== source.preview), source].slice(-most)
    sayWrong(undefined)
    showSources()
    showRequest()
  }

  /** @returns {import('./works.js').Asked} */
  function asked() {
    const parameters = {
      prompt: prompt.value.trim() || mode.placeholder,
      ...controls.parameters([...mode.options, ...mode.more]),
    }
    return { mode: mode.id, parameters, sources: sources.map(noteOf) }
  }

  function showRequest() {
    if (!panel.root.hidden) panel.show(asked())
  }

  /** @param {string | undefined} words */
  function sayWrong(words) {
    wrong.hidden = words === undefined
    wrong.textContent = words ?? ''
  }

  function submit() {
    if (mode.takes !== undefined && sources.length === 0) {
      sayWrong(
        `Choose ${mode.takes.kind === 'film' ? 'a film' : 'a picture'} to start from first: drop it here, or use one of your results.`,
      )
      sourceRow.querySelector('button')?.focus()
      return
    }
    if (prompt.value.trim() === '') {
      sayWrong('Say what you want to see first.')
      prompt.focus()
      return
    }
    sayWrong(undefined)
    onMake(
      asked(),
      sources.map(({ blob }) => blob),
    )
  }

  /** @param {KeyboardEvent} event */
  function submitOnEnter(event) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    submit()
  }

  return {
    addFiles,
    /**
     * Starts from a result: its mode is chosen and the prompt is waiting.
     * @param {Source} source
     * @param {ModeId} into
     */
    startFrom(source, into) {
      addSource(source, into)
      prompt.select()
      form.scrollIntoView({ block: 'center' })
      prompt.focus({ preventScroll: true })
    },
    /**
     * Puts what was asked back, to be changed; sources that were files have to be chosen again.
     * @param {import('./works.js').Asked} before
     */
    restore({ mode: id, parameters, sources: notes }) {
      setMode(id)
      for (const note of notes) if (note.url !== undefined) addSource({ ...note, preview: note.url }, id)
      prompt.value = String(parameters['prompt'] ?? '')
      showRequest()
      form.scrollIntoView({ block: 'center' })
      prompt.focus({ preventScroll: true })
    },
    /**
     * Puts words into the sheet.
     * @param {string} words
     * @param {ModeId} into
     */
    write(words, into) {
      setMode(into)
      prompt.value = words
      showRequest()
      form.scrollIntoView({ block: 'center' })
      prompt.focus({ preventScroll: true })
    },
  }
}

/** @typedef {ReturnType<typeof makeComposer>} Composer */
