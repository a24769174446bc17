/** One work, large, with everything that is known about it. Arrow keys turn to the next, Escape goes back to the wall. */
import { fileName, missingWords, STARTS } from './actions.js'
import { element } from './element.js'
import { icon } from './icons.js'
import { modeOf } from './modes.js'
import { makeRequestPanel } from './request-panel.js'

/** @typedef {import('./works.js').Work} Work */

/**
 * Makes the lightbox.
 * @param {{ works: import('./works.js').Works, baseUrl: string, acts: import('./tile.js').TileActs, onClose: (id: string) => void }} parts
 */
export function makeLightbox({ works, baseUrl, acts, onClose }) {
  let shown = ''
  const panel = makeRequestPanel(baseUrl)
  const stage = element('div', { class: 'stage' })
  const about = element('div', { class: 'about' })
  const dialog = element(
    'dialog',
    { class: 'lightbox', 'aria-label': 'A work', on: { keydown: turnByKey, close: closed } },
    stage,
    about,
  )
  document.body.append(dialog)

  const finished = () => works.all().filter((work) => work.status === 'done')

  /** @param {Work} work */
  function open(work) {
    shown = work.id
    const all = finished()
    const at = all.findIndex(({ id }) => id === work.id)
    const media =
      work.kind === 'image'
        ? element('img', { src: work.url ?? '', alt: String(work.asked.parameters['prompt'] ?? ''), on: { load: showSize } })
        : element('video', {
            src: work.url ?? '',
            controls: true,
            autoplay: true,
            loop: true,
            playsinline: true,
            on: { loadedmetadata: showSize },
          })
    stage.replaceChildren(
      media,
      ...(at > 0 ? [turner('back', 'The one before', () => turn(-1))] : []),
      ...(at < all.length - 1 ? [turner('on', 'The next one', () => turn(1))] : []),
    )
    const size = element('dd', { text: '...' })
    function showSize() {
      const [width, height] =
        media instanceof HTMLImageElement ? [media.naturalWidth, media.naturalHeight] : [media.videoWidth, media.videoHeight]
      size.textContent = `${width} × ${height}`
    }
    about.replaceChildren(...aboutWork(work, size))
    panel.show(work.asked)
    if (!dialog.open) dialog.showModal()
    if (media instanceof HTMLVideoElement) media.focus({ preventScroll: true })
  }

  /**
   * @param {Work} work
   * @param {HTMLElement} size
   */
  function aboutWork(work, size) {
    const missing = missingWords(work)
    return [
      element(
        'div',
        { class: 'about-head' },
        element('h2', { text: String(work.asked.parameters['prompt'] ?? '') }),
        element(
          'button',
          { class: 'quiet', type: 'button', 'aria-label': 'Close', title: 'Close', on: { click: () => dialog.close() } },
          icon('close'),
        ),
      ),
      element(
        'div',
        { class: 'about-do' },
        ...STARTS[work.kind].map(({ label, icon: sign, into }) =>
          withIcon('plain', sign, label, () => {
            dialog.close()
            if (into) acts.start(work, into)
          }),
        ),
        element('a', { class: 'plain', href: work.url ?? '', download: fileName(work) }, icon('download'), 'Download'),
        withIcon('quiet', 'words', 'Reuse the words', () => {
          dialog.close()
          acts.rewrite(work)
        }),
        withIcon('quiet', 'again', 'Once more', () => {
          dialog.close()
          acts.again(work)
        }),
        withIcon('quiet wrong', 'remove', 'Remove', () => {
          dialog.close()
          acts.remove(work)
        }),
      ),
      ...(missing === undefined
        ? []
        : [
            element(
              'p',
              { class: 'missing' },
              element('b', { text: 'What could not be drawn: ' }),
              `${missing}. It was left out or stands in for something near it.`,
            ),
          ]),
      facts(work, size),
      panel.root,
    ]
  }

  /** @param {1 | -1} step */
  function turn(step) {
    const all = finished()
    const next = all[all.findIndex(({ id }) => id === shown) + step]
    if (next) open(next)
  }

  /** @param {KeyboardEvent} event */
  function turnByKey(event) {
    const step = /** @type {1 | -1 | undefined} */ ({ ArrowRight: 1, ArrowLeft: -1 }[event.key])
    // A film's own controls use the arrow keys to seek.
    if (step === undefined || event.target instanceof HTMLVideoElement) return
    turn(step)
    event.preventDefault()
  }

  function closed() {
    stage.replaceChildren()
    onClose(shown)
  }

  return { open }
}

/**
 * @param {Work} work
 * @param {HTMLElement} size
 */
function facts(work, size) {
  const { asked, madeAt, expiresAt, seconds, ticks, of, index } = work
  const rows = /** @type {[string, string | HTMLElement][]} */ ([
    ['Made as', modeOf(asked.mode).label],
    ['Size', size],
    ...(seconds === undefined ? [] : [['Length', `${seconds} s`]]),
    ...(of > 1 ? [['Variation', `${index + 1} of ${of}`]] : []),
    ...(asked.parameters['seed'] === undefined ? [] : [['Seed', String(asked.parameters['seed'])]]),
    ...(asked.parameters['model'] === undefined ? [] : [['Model', String(asked.parameters['model'])]]),
    ['Made', new Date(madeAt).toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' })],
    ...(expiresAt === undefined ? [] : [['Kept for', remaining(expiresAt - Date.now())]]),
    ...(ticks ? [['Hosted price', `$${(ticks / 1e10).toFixed(3)} (free here)`]] : []),
  ])
  return element(
    'dl',
    { class: 'facts' },
    ...rows.flatMap(([name, value]) => [
      element('dt', { text: name }),
      typeof value === 'string' ? element('dd', { text: value }) : value,
    ]),
  )
}

/** @param {number} ms */
function remaining(ms) {
  const minutes = Math.max(0, Math.round(ms / 60_000))
  return minutes < 90 ? `${minutes} more minutes` : `${Math.round(minutes / 60)} more hours`
}

/**
 * @param {'back' | 'on'} way
 * @param {string} label
 * @param {() => void} act
 */
function turner(way, label, act) {
  return element(
    'button',
    { class: `tool turn ${way}`, type: 'button', 'aria-label': label, title: label, on: { click: act } },
    icon(way),
  )
}

/**
 * @param {string} look
 * @param {import('./icons.js').IconName} sign
 * @param {string} text
 * @param {() => void} act
 */
function withIcon(look, sign, text, act) {
  return element('button', { class: look, type: 'button', on: { click: act } }, icon(sign), text)
}
