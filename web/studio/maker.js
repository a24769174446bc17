/** Makes what was asked: puts placeholders into the gallery, asks the server, and fills them as answers come. */
import { errorInWords } from './error-in-words.js'
import { modeOf } from './modes.js'
import { proportions } from './options.js'

/** @typedef {import('./works.js').Work} Work */
/** @typedef {import('./works.js').Asked} Asked */

const DAY_MS = 86_400_000

/**
 * Makes the maker.
 * @param {{ works: import('./works.js').Works, session: import('./session.js').Session }} parts
 */
export function makeMaker({ works, session }) {
  /** @type {Map<string, AbortController>} */
  const running = new Map()
  /** The bytes that were sent with a batch, for as long as the page is open. @type {Map<string, (Blob | undefined)[]>} */
  const sent = new Map()

  /**
   * Asks for something; `blobs` are the bytes of those sources that have no address.
   * @param {Asked} asked
   * @param {(Blob | undefined)[]} blobs
   */
  function make(asked, blobs) {
    const batch = randomId()
    const of = Number(asked.parameters['n'] ?? 1)
    const placeholders = Array.from({ length: of }, (_, index) => placeholder(asked, { batch, index, of }))
    if (blobs.some(Boolean)) sent.set(batch, blobs)
    works.add(placeholders)
    void run(placeholders, blobs)
    return placeholders
  }

  /**
   * @param {Work[]} batch
   * @param {(Blob | undefined)[]} blobs
   */
  async function run(batch, blobs) {
    const [first] = batch
    if (first === undefined) return
    const stop = new AbortController()
    for (const work of batch) running.set(work.id, stop)
    try {
      if (first.kind === 'image') await makePictures(batch, blobs, stop.signal)
      else await makeFilm(first, blobs, stop.signal)
    } catch (error) {
      const told = stop.signal.aborted ? { words: 'Stopped.', advice: 'Try again whenever you like.' } : errorInWords(error)
      for (const work of batch) works.change(work.id, { status: 'failed', error: told })
    } finally {
      for (const work of batch) running.delete(work.id)
    }
  }

  /**
   * @param {Work[]} batch
   * @param {(Blob | undefined)[]} blobs
   * @param {AbortSignal} signal
   */
  async function makePictures(batch, blobs, signal) {
    const { asked, batch: idempotencyKey } = /** @type {Work} */ (batch[0])
    const client = session.client()
    const { parameters, media } = parametersOf(asked, blobs)
    const sources = media.length > 1 ? { images: media } : { image: media[0] }
    const made =
      modeOf(asked.mode).call === 'images.edit'
        ? await client.images.edit(/** @type {any} */ ({ ...parameters, ...sources }), { signal, idempotencyKey })
        : await client.images.generate(/** @type {any} */ (parameters), { signal, idempotencyKey })
    batch.forEach((work, at) => {
      const item = made.data[at]
      if (!item?.url) return works.change(work.id, { status: 'withheld' })
      works.change(work.id, {
        ...located(item.url),
        status: 'done',
        ticks: Math.round((made.usage?.costInUsdTicks ?? 0) / batch.length),
        unresolved: item.unresolved ?? [],
      })
    })
  }

  /**
   * @param {Work} work
   * @param {(Blob | undefined)[]} blobs
   * @param {AbortSignal} signal
   */
  async function makeFilm(work, blobs, signal) {
    const client = session.client()
    const requestId = work.requestId ?? (await startFilm(work, blobs, signal))
    works.change(work.id, { requestId, progress: work.progress ?? 0 })
    const film = await client.videos.wait(requestId, {
      signal,
      onProgress: (progress) => works.change(work.id, { progress }),
      timeoutMs: 3_600_000,
    })
    const { url, duration } = film.video
    if (!url) return works.change(work.id, { status: 'withheld' })
    const unresolved = film.video.unresolved ?? []
    works.change(work.id, {
      ...located(url),
      status: 'done',
      seconds: duration,
      ticks: film.usage?.costInUsdTicks ?? 0,
      unresolved,
    })
  }

  /**
   * @param {Work} work
   * @param {(Blob | undefined)[]} blobs
   * @param {AbortSignal} signal
   */
  async function startFilm({ asked, batch: idempotencyKey }, blobs, signal) {
    const { videos } = session.client()
    const { parameters, media } = parametersOf(asked, blobs)
    const options = { signal, idempotencyKey }
    const { call } = modeOf(asked.mode)
    const what = /** @type {any} */ ({ ...parameters, [call === 'videos.generate' ? 'image' : 'video']: media[0] })
    if (call === 'videos.edit') return (await videos.edit(what, options)).requestId
    if (call === 'videos.extend') return (await videos.extend(what, options)).requestId
    return (await videos.generate(what, options)).requestId
  }

  return {
    make,
    /**
     * Asks for the same once more; false when the bytes that it needs are gone with an earlier page.
     * @param {Work} work
     */
    again({ asked, batch }) {
      const blobs = sent.get(batch) ?? []
      if (asked.sources.some((source, at) => source.url === undefined && blobs[at] === undefined)) return false
      make(asked, blobs)
      return true
    },
    /** Goes on with what was being made when the page was left: the idempotency key finds the same answer again. */
    resume() {
      const batches = Map.groupBy(
        works.all().filter((work) => work.status === 'making'),
        (work) => work.batch,
      )
      for (const batch of batches.values()) {
        const [first] = batch
        const isWhole = first?.requestId !== undefined || first?.asked.sources.every((source) => source.url !== undefined)
        if (isWhole) void run(batch, [])
        else for (const work of batch) works.change(work.id, { status: 'failed', error: LEFT })
      }
    },
    /**
     * Stops making it; a film that the server has accepted is cancelled there.
     * @param {string} id
     */
    stop(id) {
      running.get(id)?.abort(new Error('stopped'))
      const requestId = works.get(id)?.requestId
      // Where that fails the film is just made in vain: there is nothing to tell.
      if (requestId !== undefined)
        session
          .client()
          .jobs.cancel(requestId)
          .catch(() => undefined)
    },
  }
}

/** @typedef {ReturnType<typeof makeMaker>} Maker */

const LEFT = { words: 'The page was left while the file was being sent.', advice: 'Choose the file again, then try again.' }

/**
 * @param {Asked} asked
 * @param {{ batch: string, index: number, of: number }} place
 * @returns {Work}
 */
function placeholder(asked, { batch, index, of }) {
  const mode = modeOf(asked.mode)
  const usual = mode.makes === 'film' ? 16 / 9 : 1
  const ratio = proportions(asked.parameters['aspectRatio']) ?? asked.sources[0]?.ratio ?? usual
  return { id: `${batch}-${index}`, batch, index, of, asked, kind: mode.makes, ratio, madeAt: Date.now(), status: 'making' }
}

/**
 * @param {Asked} asked
 * @param {(Blob | undefined)[]} blobs
 */
function parametersOf(asked, blobs) {
  const media = asked.sources.map((source, at) => blobs[at] ?? source.url)
  return { parameters: asked.parameters, media }
}

/**
 * Where a result is, as seen from this page, and until when. The server may know itself under another address than this page does.
 * @param {string} url
 */
function located(url) {
  if (url.startsWith('data:')) return { url, expiresAt: Date.now() + DAY_MS }
  const address = new URL(url, location.href)
  const expires = Number(address.searchParams.get('expires'))
  const own = address.pathname.startsWith('/media/') ? location.origin + address.pathname + address.search : address.href
  return { url: own, expiresAt: expires > 0 ? expires * 1000 : Date.now() + DAY_MS }
}

const randomId = () => [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
