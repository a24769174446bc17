/** One work on the wall: being made, done, withheld or failed. */
import { fileName, missingWords, STARTS } from './actions.js'
import { WORK_TYPE } from './drop-zone.js'
import { element } from './element.js'
import { icon } from './icons.js'

/** @typedef {import('./works.js').Work} Work */

/**
 * What a tile can ask of the page.
 * @typedef {object} TileActs
 * @property {(work: Work) => void} open
 * @property {(work: Work, into: import('./modes.js').ModeId) => void} start
 * @property {(work: Work) => void} again
 * @property {(work: Work) => void} rewrite  puts what was asked back onto the sheet
 * @property {(work: Work) => void} stop
 * @property {(work: Work) => void} remove
 * @property {() => void} askKey
 */

/**
 * Makes a tile.
 * @param {Work} work
 * @param {TileActs} acts
 */
export function makeTile(work, acts) {
  const tile = element('li', { class: 'tile', 'data-id': work.id, '--ratio': work.ratio.toFixed(4) })
  showWork(tile, work, acts)
  return tile
}

/**
 * Shows the work as it stands now.
 * @param {HTMLElement} tile
 * @param {Work} work
 * @param {TileActs} acts
 */
export function showWork(tile, work, acts) {
  const bar = tile.querySelector('progress')
  if (work.status === 'making' && bar !== null) return showProgress(tile, work)
  const hadFocus = tile.contains(document.activeElement)
  const tabindex = tile.querySelector('.frame')?.getAttribute('tabindex') ?? '-1'
  tile.replaceChildren(...{ making, done, failed, withheld }[work.status](work, acts))
  const frame = tile.querySelector('.frame')
  frame?.setAttribute('tabindex', tabindex)
  if (hadFocus && frame instanceof HTMLElement) frame.focus()
}

/**
 * @param {Work} work
 * @param {TileActs} acts
 */
function making(work, acts) {
  const words = work.kind === 'film' ? 'Filming' : 'Drawing'
  const isKnown = work.progress !== undefined
  const bar = element('progress', { max: 100, 'aria-label': words, ...(isKnown ? { value: work.progress } : {}) })
  const percent = element('span', { class: 'percent', text: isKnown ? `${work.progress} %` : '' })
  const stop = element(
    'button',
    { class: 'tool', type: 'button', 'aria-label': 'Stop', title: 'Stop', on: { click: () => acts.stop(work) } },
    icon('close'),
  )
  const inside = element(
    'div',
    { class: 'making' },
    element('div', { class: 'making-words' }, element('span', {}, `${words} ...`, percent), work.kind === 'film' && bar),
    stop,
  )
  return [
    element('div', { class: 'frame is-making', 'aria-busy': true, role: 'group', 'aria-label': captionText(work) }, inside),
    caption(work),
  ]
}

/**
 * @param {HTMLElement} tile
 * @param {Work} work
 */
function showProgress(tile, { progress }) {
  if (progress === undefined) return
  const bar = tile.querySelector('progress')
  if (bar) bar.value = progress
  const percent = tile.querySelector('.percent')
  if (percent) percent.textContent = `${progress} %`
}

/**
 * @param {Work} work
 * @param {TileActs} acts
 */
function done(work, acts) {
  const media = work.kind === 'image' ? picture(work) : film(work)
  const frame = element(
    'button',
    {
      class: 'frame',
      type: 'button',
      'aria-label': `Open: ${captionText(work)}`,
      draggable: 'true',
      on: { click: () => acts.open(work), dragstart: (/** @type {DragEvent} */ event) => drag(event, work) },
    },
    media,
    work.kind === 'film' && element('span', { class: 'badge' }, icon('play'), length(work.seconds)),
  )
  const starts = STARTS[work.kind].map(({ label, icon: sign, into }) => tool(label, sign, () => into && acts.start(work, into)))
  const tools = element(
    'div',
    { class: 'tile-tools' },
    ...starts,
    element(
      'a',
      { class: 'tool', href: work.url ?? '', download: fileName(work), 'aria-label': 'Download', title: 'Download' },
      icon('download'),
    ),
    tool('Remove', 'remove', () => acts.remove(work)),
  )
  const missing = missingWords(work)
  return [
    frame,
    tools,
    caption(work),
    ...(missing === undefined ? [] : [element('p', { class: 'missing' }, element('b', { text: 'Not drawn: ' }), missing)]),
  ]
}

/** @param {Work} work */
const picture = (work) =>
  element('img', { src: work.url ?? '', alt: captionText(work), loading: 'lazy', decoding: 'async', draggable: 'false' })

/** A film shows its beginning, and plays without sound while it is pointed at. @param {Work} work */
function film(work) {
  const shown = element('video', {
    src: `${work.url ?? ''}#t=0.1`,
    muted: true,
    loop: true,
    playsinline: true,
    preload: 'metadata',
    tabindex: -1,
    'aria-hidden': true,
    on: {
      mouseenter() {
        if (!matchMedia('(prefers-reduced-motion: reduce)').matches) void shown.play().catch(() => undefined)
      },
      mouseleave: () => shown.pause(),
    },
  })
  shown.muted = true
  return shown
}

/**
 * @param {Work} work
 * @param {TileActs} acts
 */
function failed(work, acts) {
  const { words = 'Something went wrong.', advice = '', needsKey = false, isFinal = false } = work.error ?? {}
  return [
    element(
      'div',
      { class: 'failed frame-like', role: 'group', 'aria-label': captionText(work) },
      element('strong', { text: words }),
      element('p', { text: advice }),
      element(
        'div',
        { class: 'failed-do' },
        needsKey && textButton('plain', 'Enter the key', acts.askKey),
        isFinal && textButton('plain', 'Change it', () => acts.rewrite(work)),
        !isFinal && textButton('plain', 'Try again', () => acts.again(work)),
        textButton('quiet', 'Remove', () => acts.remove(work)),
      ),
    ),
    caption(work),
  ]
}

/**
 * @param {Work} work
 * @param {TileActs} acts
 */
function withheld(work, acts) {
  const error = {
    words: 'The result was made and is withheld.',
    advice: 'The content policy of this server does not let it be shown. Say it in another way.',
    isFinal: true,
  }
  return failed({ ...work, error }, acts)
}

/** @param {Work} work */
function caption({ asked, index, of }) {
  return element(
    'p',
    { class: 'caption' },
    element('span', { class: 'words', text: String(asked.parameters['prompt'] ?? '') }),
    of > 1 && element('span', { class: 'which', text: `${index + 1}/${of}` }),
  )
}

/** @param {Work} work */
const captionText = ({ asked, index, of }) => `${asked.parameters['prompt'] ?? ''}${of > 1 ? `, ${index + 1} of ${of}` : ''}`

/**
 * @param {DragEvent} event
 * @param {Work} work
 */
function drag(event, work) {
  if (!event.dataTransfer) return
  event.dataTransfer.setData(`${WORK_TYPE}${work.kind}`, work.id)
  if (work.url) event.dataTransfer.setData('text/uri-list', work.url)
  event.dataTransfer.effectAllowed = 'copy'
}

/**
 * @param {string} label
 * @param {import('./icons.js').IconName} sign
 * @param {() => void} act
 */
function tool(label, sign, act) {
  return element('button', { class: 'tool', type: 'button', 'aria-label': label, title: label, on: { click: act } }, icon(sign))
}

/**
 * @param {string} look
 * @param {string} text
 * @param {() => void} act
 */
const textButton = (look, text, act) => element('button', { class: look, type: 'button', text, on: { click: act } })

/** @param {number | undefined} seconds */
const length = (seconds = 0) => `0:${String(Math.round(seconds)).padStart(2, '0')}`
