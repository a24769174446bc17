/** Pictures: from words, and from other pictures. */
import type {
  EndedImagesAnswer,
  ImageEditBody,
  ImageGenerationBody,
  ImagesAnswer,
  PendingImagesAnswer,
  StartedAnswer,
} from '../api/contract.ts'
import { toCamel, toSnake, type Camel } from './camel.ts'
import { wireMedia, type MediaInput } from './media-input.ts'
import { OpenImagineError } from './open-imagine-error.ts'
import type { CallOptions, Transport } from './transport.ts'
import { waitUntil, type WaitOptions } from './wait-until.ts'

type Sources = { image?: MediaInput; images?: MediaInput[]; mask?: MediaInput }
type Optional<Body, Name extends keyof Body> = Omit<Body, Name> & Partial<Pick<Body, Name>>

/** What to make; `model` is `grok-imagine-image` unless it is given. */
export type GenerateImages = Optional<Camel<Omit<ImageGenerationBody, 'deferred'>>, 'model'>
/** What to edit and how: one `image`, or several `images`. */
export type EditImages = Optional<Camel<Omit<ImageEditBody, 'deferred' | keyof Sources>>, 'model'> & Sources
/** The pictures, in `data`. A picture that the content policy withholds has `respectModeration: false` and no bytes. */
export type Images = Camel<ImagesAnswer>

/** Accepted pictures, made later. */
export type StartedImages = Camel<StartedAnswer>
/** How deferred pictures stand: `pending`, `done` with their `data`, or `failed` with their `error`. */
export type DeferredImages = Camel<PendingImagesAnswer> | Camel<EndedImagesAnswer>
/** Deferred pictures that are there. */
export type DoneImages = Extract<DeferredImages, { status: 'done' }>

/** `client.images` */
export type ImagesApi = {
  /** Makes 1 to 10 pictures from a prompt. */
  generate(what: GenerateImages, options?: CallOptions): Promise<Images>
  /** Makes pictures from pictures by an instruction. */
  edit(what: EditImages, options?: CallOptions): Promise<Images>
  /** The same, later: answers at once with an id. With `image` or `images` it is an edit. The pictures come as addresses. */
  start(what: GenerateImages | EditImages, options?: CallOptions): Promise<StartedImages>
  get(requestId: string, options?: CallOptions): Promise<DeferredImages>
  /** Resolves when started pictures are done; throws `OpenImagineError` when they failed or took longer than `timeoutMs`. */
  wait(started: StartedImages | string, options?: Omit<WaitOptions, 'onProgress'>): Promise<DoneImages>
}

const MODEL = 'grok-imagine-image'

/** Makes `client.images`. */
export function imagesApi(transport: Transport): ImagesApi {
  const ask = async <Wire>(path: string, body: object, options: CallOptions | undefined): Promise<Camel<Wire>> =>
    toCamel(await transport.json<Wire>({ method: 'POST', path, body, ...options }))
  const get: ImagesApi['get'] = async (requestId, options) => {
    const path = `/images/${encodeURIComponent(requestId)}`
    const answer = await transport.json<PendingImagesAnswer | EndedImagesAnswer>({ path, ...options })
    return Object.assign({ requestId }, toCamel(answer)) as DeferredImages
  }
  return {
    generate: (what, options) => ask<ImagesAnswer>('/images/generations', generationBody(what), options),
    edit: async (what, options) => ask<ImagesAnswer>('/images/edits', await editBody(what), options),
    async start(what, options) {
      const isEdit = 'image' in what || 'images' in what
      const [path, body] = isEdit ? ['/images/edits', await editBody(what)] : ['/images/generations', generationBody(what)]
      return ask<StartedAnswer>(path, { ...body, deferred: true }, options)
    },
    get,
    wait(started, options) {
      const requestId = typeof started === 'string' ? started : started.requestId
      const ask = async (signal: AbortSignal): Promise<DoneImages | undefined> => {
        const images = await get(requestId, { signal })
        if (images.status === 'failed') throw new OpenImagineError(images.error.message, { code: images.error.code, requestId })
        return images.status === 'done' ? images : undefined
      }
      return waitUntil({ ask, what: `the pictures ${requestId}`, id: requestId }, options)
    },
  }
}

/** The wire's body of pictures from a prompt. */
export const generationBody = (what: GenerateImages): Record<string, unknown> => ({ model: MODEL, ...toSnake(what) })

/** The wire's body of an edit, with its pictures as the wire takes them. */
export async function editBody({ image, images, mask, ...rest }: EditImages): Promise<Record<string, unknown>> {
  return {
    model: MODEL,
    ...toSnake(rest),
    ...(image === undefined ? {} : { image: await wireMedia(image) }),
    ...(images === undefined ? {} : { images: await Promise.all(images.map(wireMedia)) }),
    ...(mask === undefined ? {} : { mask: await wireMedia(mask) }),
  }
}
