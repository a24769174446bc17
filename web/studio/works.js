/**
 * The works that this browser remembers: what was asked, and where the results are until their time is over. Kept in localStorage, newest
 * first; everything that changes goes through here and tells whoever listens.
 */

/**
 * Something to start from, as far as it can be written down: bytes are not kept.
 * @typedef {{ kind: import('./modes.js').Kind, name: string, type: string, url?: string, ratio: number }} SourceNote
 */

/**
 * What was asked, in the SDK's names. The sources stand beside the parameters.
 * @typedef {{ mode: import('./modes.js').ModeId, parameters: Record<string, string | number | boolean>, sources: SourceNote[] }} Asked
 */

/**
 * One picture or film.
 * @typedef {object} Work
 * @property {string} id
 * @property {string} batch  shared by the results of one request; its idempotency key
 * @property {number} index  from 0, of
 * @property {number} of
 * @property {Asked} asked
 * @property {import('./modes.js').Kind} kind
 * @property {number} ratio  width / height
 * @property {number} madeAt  epoch milliseconds
 * @property {'making' | 'done' | 'failed' | 'withheld'} status
 * @property {number} [progress]  percent, where it is known
 * @property {string} [requestId]  of a film
 * @property {string} [url]
 * @property {number} [expiresAt]  epoch milliseconds
 * @property {number} [seconds]  of a film
 * @property {string[]} [unresolved]  what was asked and could not be drawn
 * @property {number} [ticks]
 * @property {{ words: string, advice: string, needsKey?: boolean, isFinal?: boolean }} [error]  final: the same request would fail again
 */

const PLACE = 'openimagine.works'
const MOST = 300

/**
 * The store of works.
 * @param {{ storage: Storage, now?: () => number }} options
 */
export function makeWorks({ storage, now = Date.now }) {
  /** @type {Work[]} */
  let works = read(storage).filter((work) => isAlive(work, now()))
  /** @type {Set<(change: { kind: 'list' } | { kind: 'work', work: Work }) => void>} */
  const listeners = new Set()

  /** @param {Parameters<typeof listeners extends Set<infer L> ? L extends (...args: any) => void ? L : never : never>[0]} change */
  function tell(change) {
    for (const listener of listeners) listener(change)
  }

  function write() {
    try {
      storage.setItem(PLACE, JSON.stringify(works.slice(0, MOST)))
    } catch {
      // A full or forbidden storage: the gallery then lasts as long as the page.
    }
  }

  return {
    all: () => works,
    /** @param {string} id */
    get: (id) => works.find((work) => work.id === id),
    /** @param {(change: { kind: 'list' } | { kind: 'work', work: Work }) => void} listener */
    listen(listener) {
      listeners.add(listener)
    },
    /**
     * Adds works in front, or where they were.
     * @param {Work[]} added
     * @param {number} [at]
     */
    add(added, at = 0) {
      works = works.toSpliced(at, 0, ...added)
      write()
      tell({ kind: 'list' })
    },
    /**
     * Changes one work; a work that was removed meanwhile stays removed. Progress alone is not written down.
     * @param {string} id
     * @param {Partial<Work>} change
     */
    change(id, change) {
      const work = works.find((each) => each.id === id)
      if (work === undefined) return
      Object.assign(work, change)
      if (Object.keys(change).join() !== 'progress') write()
      tell({ kind: 'work', work })
    },
    /**
     * Removes a work and answers where it was.
     * @param {string} id
     */
    remove(id) {
      const at = works.findIndex((work) => work.id === id)
      if (at === -1) return at
      works = works.toSpliced(at, 1)
      write()
      tell({ kind: 'list' })
      return at
    },
    /** Lets go of the works whose time is over. */
    sweep() {
      const kept = works.filter((work) => isAlive(work, now()))
      if (kept.length === works.length) return
      works = kept
      write()
      tell({ kind: 'list' })
    },
  }
}

/** @typedef {ReturnType<typeof makeWorks>} Works */

/**
 * @param {Work} work
 * @param {number} now
 */
const isAlive = (work, now) => work.expiresAt === undefined || work.expiresAt > now

/**
 * @param {Storage} storage
 * @returns {Work[]}
 */
function read(storage) {
  try {
    const kept = JSON.parse(storage.getItem(PLACE) ?? '[]')
    return Array.isArray(kept) ? kept : []
  } catch {
    return []
  }
}
