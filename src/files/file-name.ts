/** Names and types of uploaded files, both from strangers. */
import { SNIFFED_BYTES, sniffMediaType } from '../lib/sniff-media-type.ts'

const LONGEST_NAME = 255
const TYPE_OF_ENDING: Record<string, string> = { json: 'application/json', jsonl: 'application/jsonl', txt: 'text/plain' }

/**
 * A name that is only a name: the last part of a path, without control characters, quotes, directional overrides or lone surrogates,
 * cut to 255 characters; `file` when nothing is left. It is shown and sent in headers, never used as a path.
 */
export function safeFilename(name: string): string {
  const last = name.toWellFormed().split(/[/\\]/).at(-1) ?? ''
  const plain = last.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}"<>|:*?\uFFFD]/gu, '').trim()
  const cut = [...plain].slice(-LONGEST_NAME).join('')
  return /^\.*$/.test(cut) ? 'file' : cut
}

/** The MIME type by content, for the types that are safe to show; by the name's ending for plain texts; else `octet-stream`. */
export function typeOfFile(bytes: Uint8Array, name: string): string {
  const head = bytes.subarray(0, SNIFFED_BYTES)
  const media = sniffMediaType(head, 'image') ?? sniffMediaType(head, 'video')
  if (media !== undefined) return media
  if (Buffer.from(head.subarray(0, 5)).toString('latin1') === '%PDF-') return 'application/pdf'
  return TYPE_OF_ENDING[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream'
}

/** Whether a file of this type may be had at a public address: pictures, films and PDF, as the hosted API has it. */
export const mayBePublic = (mimeType: string): boolean =>
  /^(image\/(jpeg|png|webp|gif)|video\/mp4|application\/pdf)$/.test(mimeType)
