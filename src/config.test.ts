import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'

const read = (args: string[], env: Record<string, string> = {}) => readConfig({ args, env })

describe('settings', () => {
  it('come from the environment and from flags, and a flag wins', () => {
    const config = read(['--port', '9000', '--data-dir=X', '--allow-private-sources'], {
      OPENIMAGINE_PORT: '1',
      OPENIMAGINE_HOST: '::',
    })
    expect(config).toMatchObject({ port: 9000, dataDir: 'X', host: '::', allowPrivateSources: true })
  })

  it('have defaults', () => {
    expect(read([])).toMatchObject({
      port: 8787,
      host: '127.0.0.1',
      dataDir: './data',
      videoDataUrls: 'auto',
      allowPrivateSources: false,
    })
    expect(read([], { OPENIMAGINE_MODERATION_HATE: 'mark' }).moderation.hate).toBe('mark')
  })

  it('that are wrong stop the start and are named', () => {
    expect(() => read([], { OPENIMAGINE_PORT: '70000' })).toThrow(
      'OPENIMAGINE_PORT (--port) is wrong: it must be at most 65535, got "70000"',
    )
    expect(() => read([], { OPENIMAGINE_MODERATION_HATE: 'no' })).toThrow(/OPENIMAGINE_MODERATION_HATE/)
    expect(() => read(['--port', 'x'])).toThrow('it must be a number, got "x"')
    expect(() => read(['--port', '1.5'])).toThrow('it must be a whole number')
    expect(() => read(['--requests-per-minute', '0'])).toThrow('it must be at least 1')
    expect(() => read([], { OPENIMAGINE_MODERATION_HATE: 'no' })).toThrow('it must be one of block, mark, allow')
    expect(() => read(['--prot', '1'])).toThrow('there is no option --prot; is --port meant?')
    expect(() => read(['--frobnicate'])).toThrow('there are --database-url')
  })
})
