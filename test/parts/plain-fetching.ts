/** Fetching for tests of the wire: data URIs and our own addresses, no network. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ApiError } from '../../src/api/errors.ts'
import type { Fetching } from '../../src/fetching/fetching.ts'

/** Reads data URIs and our own addresses; anything else cannot be reached. */
export function plainFetching(): Fetching {
  return {
    async fetchInput(source, { kind, ownFiles }) {
      const own = await ownFiles?.(source)
      if (own) return { ...own, bytes: 0 }
      const data = /^data:([a-z]+\/[a-z0-9]+);base64,([A-Za-z0-9+/]+=*)$/.exec(source)
      if (!data) throw new ApiError(kind === 'image' ? 'invalid_image_url' : 'invalid_video_url', 'the address cannot be reached')
      const bytes = Buffer.from(data[2] as string, 'base64')
      return { ...(await temporaryFile(bytes)), bytes: bytes.length, mimeType: data[1] as string }
    },
  }
}

async function temporaryFile(bytes: Uint8Array): Promise<{ file: string; dispose(): Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'openimagine-test-'))
  const file = path.join(folder, 'content')
  await writeFile(file, bytes)
  return { file, dispose: () => rm(folder, { recursive: true, force: true }) }
}
