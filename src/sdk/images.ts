/** Pictures: from words, and from other pictures. */
import type { ImageEditBody, ImageGenerationBody, ImagesAnswer } from '../api/contract.ts'
import { toCamel, toSnake, type Camel } from './camel.ts'
import { wireMedia, type MediaInput } from './media-input.ts'
import type { CallOptions, Transport } from './transport.ts'

type Sources = { image?: MediaInput; images?: MediaInput[]; mask?: MediaInput }
type Optional<Body, Name extends keyof Body> = Omit<Body, Name> & Partial<Pick<Body, Name>>

/** What to make; `model` is `grok-imagine-image` unless it is given. */
export type GenerateImages = Optional<Camel<Omit<ImageGenerationBody, 'deferred'>>, 'model'>
/** What to edit and how: one `image`, or several `images`. */
export type EditImages = Optional<Camel<Omit<ImageEditBody, 'deferred' | keyof Sources>>, 'model'> & Sources
/** The pictures, in `data`. A picture that the content policy withholds has `respectModeration: false` and no bytes. */
export type Images = Camel<ImagesAnswer>

/** `client.images` */
export type ImagesApi = {
  /** Makes 1 to 10 pictures from a prompt. */
  generate(what: GenerateImages, options?: CallOptions): Promise<Images>
  /** Makes pictures from pictures by an instruction. */
  edit(what: EditImages, options?: CallOptions): Promise<Images>
}

const MODEL = 'grok-imagine-image'

/** Makes `client.images`. */
export function imagesApi(transport: Transport): ImagesApi {
  const ask = async (path: string, body: object, options: CallOptions | undefined): Promise<Images> =>
    toCamel(await transport.json<ImagesAnswer>({ method: 'POST', path, body, ...options }))
  return {
    generate: (what, options) => ask('/images/generations', { model: MODEL, ...toSnake(what) }, options),
    async edit({ image, images, mask, ...rest }, options) {
      const sources = {
        ...(image === undefined ? {} : { image: await wireMedia(image) }),
        ...(images === undefined ? {} : { images: await Promise.all(images.map(wireMedia)) }),
        ...(mask === undefined ? {} : { mask: await wireMedia(mask) }),
      }
      return ask('/images/edits', { model: MODEL, ...toSnake(rest), ...sources }, options)
    },
  }
}
