/** Encodes a picture as JPEG, PNG or WebP, with a note (our scene, as text) inside. */
import sharp from 'sharp'
import { notePacket } from './picture-note.ts'
import type { Pixels } from './pixels.ts'

export type ImageFormat = 'jpeg' | 'png' | 'webp'

export type EncodedImage = { bytes: Uint8Array; mimeType: `image/${ImageFormat}` }

/**
 * JPEG at quality 90 with full chroma (drawings have hard coloured edges), PNG at level 6, WebP at quality 90. Nothing else is written: no
 * date, no camera, no profile.
 */
export async function encodeImage(
  { width, height, data }: Pixels,
  { format = 'jpeg', note }: { format?: ImageFormat; note?: string | undefined } = {},
): Promise<EncodedImage> {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  let image = sharp(bytes, { raw: { width, height, channels: 4 } })
  if (format === 'jpeg') image = image.flatten({ background: '#ffffff' }).jpeg({ quality: 90, chromaSubsampling: '4:4:4' })
  else if (format === 'png') image = image.png({ compressionLevel: 6 })
  else image = image.webp({ quality: 90, effort: 2 })
  const packet = note === undefined ? undefined : notePacket(note)
  if (packet !== undefined) image = image.withXmp(packet)
  return { bytes: await image.toBuffer(), mimeType: `image/${format}` }
}
