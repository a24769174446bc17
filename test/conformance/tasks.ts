/** What every client is to get done, in the order of the table's columns. */
import assert from 'node:assert/strict'
import sharp from 'sharp'
import type { Client } from './client.ts'
import type { Surroundings } from './surroundings.ts'

type Work = (client: Client, around: Surroundings) => Promise<void> | undefined

/** A task answers undefined when the client does not offer it, and throws when it fails. */
export const TASKS = {
  'text to image': (client, { address }) =>
    client
      .connect(address)
      .images({ prompt: 'a fox in the snow' })
      .then((made) => arePictures(made, 1)),
  'n=3': (client, { address }) =>
    client
      .connect(address)
      .images({ prompt: 'a lighthouse', n: 3 })
      .then((made) => arePictures(made, 3)),
  edit: (client, { address, picture }) =>
    client
      .connect(address)
      .edit?.({ prompt: 'make it red', picture })
      .then((made) => arePictures(made, 1)),
  'video from text': (client, { address }) => client.connect(address).film?.({ prompt: 'a cat runs' }).then(isFilm),
  'video from image': (client, { address, picture }) =>
    client.connect(address).film?.({ prompt: 'the clouds move', picture }).then(isFilm),
  'video edit': (client, { address, filmUrl }) =>
    client.connect(address).editFilm?.({ prompt: 'make it black and white', filmUrl }).then(isFilm),
  extension: (client, { address, filmUrl }) =>
    client.connect(address).extendFilm?.({ prompt: 'the cat goes on', filmUrl }).then(isFilm),
  'moderated prompt': (client, { address }) =>
    refuses(client.connect(address).images({ prompt: 'explicit hardcore porn of two naked people having sex' }), /policy/i),
  'bad parameter': (client, { address }) => refuses(client.connect(address).badParameter(), /aspect_ratio.*7:5/),
  'wrong key': (client, { address }) =>
    refuses(client.connect({ ...address, apiKey: 'wrong' }).images({ prompt: 'a fox' }), /key/i),
  'failed job': (client, { address }) => {
    const making = client.connect(address).film?.({ prompt: 'impossible' })
    return making && refuses(making, /cannot be drawn|generation failed/)
  },
  'rate limit': (client, around) => waitsOutTheLimit(client, around),
} satisfies Record<string, Work>

export type Task = keyof typeof TASKS

async function arePictures(made: Uint8Array[], count: number): Promise<void> {
  assert.equal(made.length, count)
  for (const bytes of made) {
    const { format, width } = await sharp(bytes).metadata()
    assert.ok(format === 'jpeg' || format === 'png')
    assert.ok(width >= 64, `a picture ${width} wide`)
  }
}

function isFilm(bytes: Uint8Array): void {
  assert.equal(Buffer.from(bytes.subarray(4, 8)).toString('latin1'), 'ftyp')
}

const refuses = (calling: Promise<unknown>, says: RegExp): Promise<void> =>
  assert.rejects(calling, (error) => {
    assert.match(String(error), says)
    return true
  })

/** The client meets a 429 that asks for a second's patience, waits by itself and gets its picture. */
async function waitsOutTheLimit(client: Client, { limited }: Surroundings): Promise<void> {
  const before = limited.refusals()
  await limited.reachLimit()
  await arePictures(await client.connect(limited.address).images({ prompt: 'a fox' }), 1)
  assert.ok(limited.refusals() > before, 'no request was refused')
}
