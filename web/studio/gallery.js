/** The wall of works, walked with the arrow keys. */
import { element } from './element.js'
import { makeTile, showWork } from './tile.js'

/**
 * Hangs the works into a section and keeps it as they are.
 * @param {HTMLElement} section
 * @param {{ works: import('./works.js').Works, acts: import('./tile.js').TileActs }} parts
 */
export function startGallery(section, { works, acts }) {
  const count = element('p')
  const wall = element('ul', { class: 'wall', on: { keydown: walk, focusin: remember } })
  const head = element('div', { class: 'gallery-head' }, element('h2', { text: 'Your wall' }), count)
  section.append(head, wall)
  works.listen((change) => {
    if (change.kind === 'list') return showAll()
    const tile = tileOf(change.work.id)
    if (tile) showWork(tile, change.work, acts)
    if (change.work.status === 'done') keepOneStop()
  })

  function showAll() {
    const all = works.all()
    const known = new Map([...wall.children].map((tile) => [/** @type {HTMLElement} */ (tile).dataset['id'], tile]))
    // Tiles that are there already stay as they are, so that films go on playing and nothing flickers.
    wall.replaceChildren(...all.map((work) => known.get(work.id) ?? makeTile(work, acts)))
    section.hidden = all.length === 0
    document.body.classList.toggle('has-works', all.length > 0)
    count.textContent = `${all.length} ${all.length === 1 ? 'work' : 'works'}, kept in this browser until their time is over`
    keepOneStop()
  }

  /** @param {string} id */
  const tileOf = (id) => /** @type {HTMLElement | null} */ (wall.querySelector(`[data-id="${CSS.escape(id)}"]`))

  const frames = () => /** @type {HTMLElement[]} */ ([...wall.querySelectorAll('button.frame')])

  /** One frame of the wall is in the tab order, the newest unless another has the focus; the arrow keys reach the others. */
  function keepOneStop() {
    if (wall.contains(document.activeElement)) return
    frames().forEach((frame, at) => frame.setAttribute('tabindex', at === 0 ? '0' : '-1'))
  }

  /** @param {FocusEvent} event */
  function remember(event) {
    const frame = event.target instanceof Element ? event.target.closest('button.frame') : null
    if (frame === null) return
    for (const each of frames()) each.setAttribute('tabindex', each === frame ? '0' : '-1')
  }

  /** @param {KeyboardEvent} event */
  function walk(event) {
    const frame = event.target instanceof Element ? event.target.closest('button.frame') : null
    if (!(frame instanceof HTMLElement)) return
    const work = works.get(frame.closest('li')?.dataset['id'] ?? '')
    const all = frames()
    const at = all.indexOf(frame)
    const next = {
      ArrowRight: all[at + 1],
      ArrowLeft: all[at - 1],
      ArrowDown: nearest(frame, all, 1),
      ArrowUp: nearest(frame, all, -1),
      Home: all[0],
      End: all.at(-1),
    }[event.key]
    if (next !== undefined) next.focus()
    else if (event.key === 'Delete' && work) {
      const neighbour = (all[at + 1] ?? all[at - 1])?.closest('li')?.dataset['id']
      acts.remove(work)
      if (neighbour !== undefined) /** @type {HTMLElement | null} */ (tileOf(neighbour)?.querySelector('.frame'))?.focus()
    } else return
    event.preventDefault()
  }

  showAll()
  return {
    /**
     * Gives the focus back to a work's frame.
     * @param {string} id
     */
    focus(id) {
      const frame = tileOf(id)?.querySelector('.frame')
      if (frame instanceof HTMLElement) frame.focus()
    },
    /** @param {string} id */
    scrollTo(id) {
      tileOf(id)?.scrollIntoView({ block: 'nearest' })
    },
  }
}

/**
 * The frame of the next row, upwards or downwards, that lies nearest.
 * @param {HTMLElement} from
 * @param {HTMLElement[]} all
 * @param {1 | -1} way
 */
function nearest(from, all, way) {
  const here = from.getBoundingClientRect()
  const middle = here.left + here.width / 2
  const others = all
    .map((frame) => ({ frame, box: frame.getBoundingClientRect() }))
    .filter(({ box }) => (way === 1 ? box.top >= here.bottom : box.bottom <= here.top))
  const row = Math.min(...others.map(({ box }) => Math.abs(box.top - here.top)))
  return others
    .filter(({ box }) => Math.abs(Math.abs(box.top - here.top) - row) < 24)
    .toSorted((a, b) => Math.abs(a.box.left + a.box.width / 2 - middle) - Math.abs(b.box.left + b.box.width / 2 - middle))[0]
    ?.frame
}
