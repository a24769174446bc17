/** Debian's Chromium for the page's tests, where there is one. */
import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executablePath = PLACES.find((place) => existsSync(place))

/** Why the page's tests are skipped; undefined when they run. */
export const noChromium =
  executablePath === undefined ? `no Chromium at ${PLACES.join(' or ')}: the page's tests are skipped` : undefined

/** Starts it without a sandbox, which containers do not have, and lets films play with sound. */
export function launchChromium(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--autoplay-policy=no-user-gesture-required']
  return chromium.launch({ ...(executablePath ? { executablePath } : {}), args })
}
