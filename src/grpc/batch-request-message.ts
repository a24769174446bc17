/** A request of a batch as the message it was, made again from the body that is kept. What a body has that messages have not is left out. */
import type { BatchRequest } from '../batches/batches.ts'
import { body } from './messages.ts'

type Wire = Record<string, unknown>

/** The request with its own id; without a request inside for what is not made here. */
export function batchRequestMessage({ id, kind, body: kept }: BatchRequest): object {
  const wire = (typeof kept === 'object' && kept !== null ? kept : {}) as Wire
  switch (kind) {
    case 'image_generation':
    case 'image_edit':
      return { batch_request_id: id, image_request: imageMessage(wire) }
    case 'video_generation':
    case 'video_edit':
      return { batch_request_id: id, video_request: videoMessage(wire) }
    case 'video_extension':
      return { batch_request_id: id, video_extension_request: filmRequest(wire) }
    case 'unsupported':
      return { batch_request_id: id }
  }
}

function imageMessage(wire: Wire): object {
  return body({
    prompt: textOf(wire['prompt']),
    model: textOf(wire['model']),
    n: numberOf(wire['n']),
    user: textOf(wire['user']),
    image: pictureOf(wire['image']),
    images: listOf(wire['images'], pictureOf),
    format: wire['response_format'] === 'b64_json' ? 'IMG_FORMAT_BASE64' : 'IMG_FORMAT_URL',
    quality: named('IMG_QUALITY_', wire['quality'], /^(low|medium|high)$/),
    aspect_ratio: named('IMG_ASPECT_RATIO_', wire['aspect_ratio'], /^(auto|[\d.]+:[\d.]+)$/),
    resolution: named('IMG_RESOLUTION_', wire['resolution'], /^[12]k$/),
    storage_options: storageOf(wire['storage_options']),
  })
}

function videoMessage(wire: Wire): object {
  return body({
    ...filmRequest(wire),
    image: pictureOf(wire['image']),
    aspect_ratio: named('VIDEO_ASPECT_RATIO_', wire['aspect_ratio'], /^\d+:\d+$/),
    resolution: named('VIDEO_RESOLUTION_', wire['resolution'], /^\d+p$/),
    reference_images: listOf(wire['reference_images'], pictureOf),
    generate_audio: typeof wire['generate_audio'] === 'boolean' ? wire['generate_audio'] : undefined,
    last_frame: pictureOf(wire['last_frame']),
    keyframes: listOf(wire['keyframes'], (keyframe) => {
      const { image, timestamp_s: at } = objectOf(keyframe)
      return body({ image: pictureOf(image), timestamp_s: numberOf(at) })
    }),
  })
}

/** The fields of a longer film, which all films have. */
function filmRequest(wire: Wire): Wire {
  const film = wire['video'] ?? (wire['video_url'] === undefined ? undefined : { url: wire['video_url'] })
  return body({
    prompt: textOf(wire['prompt']),
    model: textOf(wire['model']),
    duration: numberOf(wire['duration']),
    video: film === undefined ? undefined : sourceOf(film, 'url'),
    storage_options: storageOf(wire['storage_options']),
  })
}

const pictureOf = (value: unknown): Wire | undefined => (value === undefined ? undefined : sourceOf(value, 'image_url'))

function sourceOf(value: unknown, urlField: string): Wire {
  const { url, image_url: other = url, file_id: fileId } = objectOf(value)
  return body({ [urlField]: textOf(other), file_id: textOf(fileId) })
}

function storageOf(value: unknown): object | undefined {
  if (value === undefined) return undefined
  const { filename, expires_after: expiresAfter, public_url: shown } = objectOf(value)
  const isShown = shown !== undefined && shown !== false
  const publicUrl = isShown ? body({ expires_after: numberOf(objectOf(shown)['expires_after']) }) : undefined
  return body({ filename: textOf(filename), expires_after: numberOf(expiresAfter), public_url: publicUrl })
}

/** `19.5:9` is `IMG_ASPECT_RATIO_19_5_9`; undefined for what the pattern does not know. */
function named(prefix: string, value: unknown, known: RegExp): string | undefined {
  return typeof value === 'string' && known.test(value) ? prefix + value.toUpperCase().replaceAll(/[:.]/g, '_') : undefined
}

const objectOf = (value: unknown): Wire => (typeof value === 'object' && value !== null ? (value as Wire) : {})
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
const numberOf = (value: unknown): number | undefined => (Number.isFinite(Number(value ?? NaN)) ? Number(value) : undefined)
const listOf = (value: unknown, each: (item: unknown) => object | undefined): object[] | undefined =>
  Array.isArray(value) ? value.map((item) => each(item) ?? {}) : undefined
