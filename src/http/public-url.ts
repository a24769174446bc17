/** The address that this server has in a client's eyes. */

/** Scheme and host without a trailing slash: the configured address, else what the proxy or the request itself says. */
export function publicUrl(request: Request, configured: string | undefined): string {
  if (configured !== undefined) return configured
  const own = new URL(request.url)
  const proxied = request.headers.get('x-forwarded-host')?.split(',')[0]?.trim()
  const host = [proxied, request.headers.get('host')].find((name) => name != null && isHost(name)) ?? own.host
  const scheme = request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim()
  return `${scheme === 'https' || scheme === 'http' ? scheme : own.protocol.slice(0, -1)}://${host}`
}

/** Whether the Vercel AI SDK would refuse to download from there: loopback, private and link-local addresses and names. */
export function isPrivateHost(baseUrl: string): boolean {
  const host = new URL(baseUrl).hostname.toLowerCase()
  if (/^(localhost|.*\.(localhost|local|internal))$/.test(host)) return true
  if (host.startsWith('[')) return !/^\[[23]/.test(host)
  return /^(0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(1[6-9]|2\d|3[01])\.|^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./.test(host)
}

const isHost = (name: string): boolean => /^([a-z0-9._-]+|\[[0-9a-f:.]+\])(:\d{1,5})?$/i.test(name)
