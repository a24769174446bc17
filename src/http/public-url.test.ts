import { describe, expect, it } from 'vitest'
import { isPrivateHost, publicUrl } from './public-url.ts'

const asked = (headers: Record<string, string>): Request => new Request('http://127.0.0.1:8787/v1/models', { headers })

describe('the public address', () => {
  it('is what is configured, else what the proxy says, else the Host', () => {
    const proxied = asked({ host: 'inner:1', 'x-forwarded-host': 'films.example.com', 'x-forwarded-proto': 'https' })
    expect(publicUrl(proxied, 'https://set.example')).toBe('https://set.example')
    expect(publicUrl(proxied, undefined)).toBe('https://films.example.com')
    expect(publicUrl(asked({ host: 'box.lan:8787' }), undefined)).toBe('http://box.lan:8787')
    expect(publicUrl(asked({ host: 'evil"><script>' }), undefined)).toBe('http://127.0.0.1:8787')
  })

  it.each([
    'http://localhost:1',
    'http://127.0.0.1',
    'http://10.1.2.3',
    'http://192.168.0.2',
    'http://172.20.0.1',
    'http://[::1]:8',
    'http://a.local',
  ])('%s is private', (url) => expect(isPrivateHost(url)).toBe(true))
  it.each(['http://box:8787', 'https://films.example.com', 'http://8.8.8.8', 'http://172.32.0.1', 'http://[2001:db8::1]'])(
    '%s is not',
    (url) => expect(isPrivateHost(url)).toBe(false),
  )
})
