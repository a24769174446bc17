/** What a media file is, by its first bytes. Only known types are named: SVG, playlists, documents and the rest are nothing. */

/** How many of the first bytes are looked at. */
export const SNIFFED_BYTES = 16

const ascii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))

/** The MIME type of a picture (JPEG, PNG, WebP, GIF) or film (MP4), or undefined. Decoding is still the judge. */
export function sniffMediaType(head: Uint8Array, kind: 'image' | 'video'): string | undefined {
  if (kind === 'video')
    return ascii(head, 4, 8) === 'ftyp' && !/^(avif|avis|heic|heix|mif1)/.test(ascii(head, 8, 12)) ? 'video/mp4' : undefined
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'image/jpeg'
  if (ascii(head, 0, 8) === '\u0089PNG\r\n\u001a\n') return 'image/png'
  if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP') return 'image/webp'
  if (/^GIF8[79]a/.test(ascii(head, 0, 6))) return 'image/gif'
  return undefined
}
