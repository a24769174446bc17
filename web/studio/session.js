/** Who speaks to the server: the key, kept in this browser only, and the client that carries it. */
import { openImagine } from '/sdk/sdk.js'

const PLACE = 'openimagine.key'

/**
 * The session. On this machine a link may bring the key in its fragment (`#key=...`), which browsers do not send anywhere; it is taken out of
 * the address at once.
 * @param {{ storage: Storage, location: Location, history: History }} browser
 */
export function makeSession({ storage, location, history }) {
  let key = storage.getItem(PLACE) ?? undefined
  const brought = new URLSearchParams(location.hash.slice(1)).get('key')
  if (brought !== null) {
    history.replaceState(null, '', location.pathname + location.search)
    if (isLoopback(location.hostname) && brought !== '') keep(brought)
  }

  /** @param {string} text */
  function keep(text) {
    key = text
    storage.setItem(PLACE, text)
  }

  const baseUrl = `${location.origin}/v1`
  /** @param {string | undefined} apiKey */
  const clientWith = (apiKey) => openImagine({ baseUrl, apiKey, maxRetries: 2 })

  return {
    baseUrl,
    hasKey: () => key !== undefined,
    keep,
    forget() {
      key = undefined
      storage.removeItem(PLACE)
    },
    client: () => clientWith(key),
    /**
     * Throws when the server does not take this key.
     * @param {string} text
     */
    async check(text) {
      await clientWith(text).models.list()
    },
  }
}

/** @typedef {ReturnType<typeof makeSession>} Session */

/** @param {string} host */
const isLoopback = (host) => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(host)
