/** Pictures as the wire has them. */
import { deliveredAnswer } from './delivered-answer.ts'
import type { Picture, Pictures } from '../generation/generation.ts'
import type { SignedUrls } from '../storage/storage.ts'

type Options = { format: 'url' | 'b64_json'; signedUrls: SignedUrls; baseUrl: string }

/** The body that answers a request for pictures. A withheld picture has an empty address, as clients expect of it. */
export function imagesAnswer({ pictures, model, ticks, createdAt }: Pictures, options: Options): object {
  return {
    created: Math.floor(createdAt / 1000),
    data: pictures.map((picture) => imageItem(picture, options)),
    model,
    usage: { cost_in_usd_ticks: ticks, ...NO_TOKENS },
  }
}

/** No tokens are read or written here; clients of OpenAI's shape insist on the fields. */
const NO_TOKENS = {
  input_tokens: 0,
  input_tokens_details: { text_tokens: 0, image_tokens: 0, cached_tokens: 0 },
  output_tokens: 0,
  total_tokens: 0,
}

function imageItem(picture: Picture, { format, signedUrls, baseUrl }: Options): object {
  if (picture.isWithheld) return { [format]: '', mime_type: 'image/jpeg', respect_moderation: false }
  const { mimeType, delivered, unresolved } = picture
  const told = {
    mime_type: mimeType,
    respect_moderation: true,
    ...(unresolved === undefined ? {} : { unresolved }),
    ...deliveredAnswer(delivered, baseUrl),
  }
  if ('bytes' in picture) return { b64_json: Buffer.from(picture.bytes).toString('base64'), ...told }
  if ('isElsewhere' in picture) return { url: delivered?.uploadedTo ?? '', ...told }
  return { url: signedUrls.sign({ id: picture.fileId, mimeType, expiresAt: picture.expiresAt }, baseUrl), ...told }
}
