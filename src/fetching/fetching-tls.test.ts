import { mkdtempSync, readdirSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CERTIFICATE, CERTIFICATE_KEY } from '../../test/parts/certificate.ts'
import { makeFetching } from './fetching.ts'

const GIF = Buffer.from('GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;')
const names: (string | false | undefined)[] = []
const tempDir = mkdtempSync(path.join(tmpdir(), 'fetching-tls-'))
const server = createServer({ cert: CERTIFICATE, key: CERTIFICATE_KEY }, (request, response) => {
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
