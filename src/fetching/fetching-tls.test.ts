import { mkdtempSync, readdirSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFetching } from './fetching.ts'

/** A certificate for good.example that signs itself, valid for a hundred years; its key guards nothing. */
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBnzCCAUSgAwIBAgIUGmFNb6eSOFAa4t4/0boaUukyODowCgYIKoZIzj0EAwIw
FzEVMBMGA1UEAwwMZ29vZC5leGFtcGxlMCAXDTI2MTEyNDAyMjQzMloYDzIxMjYx
MDMxMDIyNDMyWjAXMRUwEwYDVQQDDAxnb29kLmV4YW1wbGUwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAAQ2kcC8pUzbcvpX1EYSHYJWcOFkJVqAxnFf0wBnjkj40hMA
kkzHH251bleXmQ87rcy8JC3Ng+HibQv9qum4+Xf+o2wwajAdBgNVHQ4EFgQUclF6
5Qdn8A8CQY7HpVVjpQtshE0wHwYDVR0jBBgwFoAUclF65Qdn8A8CQY7HpVVjpQts
hE0wDwYDVR0TAQH/BAUwAwEB/zAXBgNVHREEEDAOggxnb29kLmV4YW1wbGUwCgYI
KoZIzj0EAwIDSQAwRgIhAIIypcVOeKMkkEMfP8OY0OOKcKhL0Gba53ge35wI7WNT
AiEA5B/xledq9VBkLBxYN4vX2nx/bm16d7//KJmzNCSyR+o=
-----END CERTIFICATE-----`
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgDECkyY66m87qd8v2
UOyqXqFsUPJY+AKLfzfDF8074zWhRANCAAQ2kcC8pUzbcvpX1EYSHYJWcOFkJVqA
xnFf0wBnjkj40hMAkkzHH251bleXmQ87rcy8JC3Ng+HibQv9qum4+Xf+
-----END PRIVATE KEY-----`

const GIF = Buffer.from('GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;')
const names: (string | false | undefined)[] = []
const tempDir = mkdtempSync(path.join(tmpdir(), 'fetching-tls-'))
const server = createServer({ cert: CERTIFICATE, key: KEY }, (request, response) => {
  names.push((request.socket as unknown as { servername?: string | false }).servername)
  response.end(GIF)
})
const network = {
  lookup: async () => ['93.184.216.34'],
  route: () => ({ address: '127.0.0.1', port: (server.address() as AddressInfo).port }),
}
const signal = new AbortController().signal
const trusting = makeFetching({ tempDir, network: { ...network, certificateAuthority: CERTIFICATE } })
const usual = makeFetching({ tempDir, network })

beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)))
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe('an https address', () => {
  it('is asked for under its name, although the checked address is dialled', async () => {
    const input = await trusting.fetchInput('https://good.example/a.gif', { kind: 'image', signal })
    expect(input).toMatchObject({ bytes: GIF.length, mimeType: 'image/gif' })
    expect(names).toEqual(['good.example'])
    await input.dispose()
  })

  it.each([
    ['a certificate nobody vouches for', usual, 'https://good.example/a.gif'],
    ['a certificate for another name', trusting, 'https://other.example/a.gif'],
    ['a certificate that does not name the address', trusting, 'https://93.184.216.34/a.gif'],
  ])('is refused with %s', async (_why, fetching, url) => {
    await expect(fetching.fetchInput(url, { kind: 'image', signal })).rejects.toMatchObject({ code: 'invalid_image_url' })
    expect(names).toHaveLength(1)
    expect(readdirSync(tempDir)).toEqual([])
  })
})
