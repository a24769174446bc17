/** A note inside a picture (our scene, as text): deflated, in base64, as one property of an XMP packet, which JPEG, PNG and WebP all carry. */
import { packNote, unpackNote } from './note.ts'

const NAMESPACE = 'https://openimagine.dev/ns/1.0/'
/** A JPEG segment holds 64 KB; what does not fit is left out. */
const MOST_XMP_CHARACTERS = 60_000
const PROPERTY = /oi:scene="([A-Za-z0-9+/=]{1,60000})"/

/** The XMP packet for a note; `undefined` when it is too long to embed. */
export function notePacket(note: string): string | undefined {
  const scene = packNote(note).toString('base64')
  if (scene.length > MOST_XMP_CHARACTERS - 400) return undefined
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" xmlns:oi="${NAMESPACE}" oi:scene="${scene}"/>`,
    '</rdf:RDF></x:xmpmeta><?xpacket end="r"?>',
  ].join('')
}

/** Reads a note out of an XMP packet; `undefined` when there is none or it is damaged or too big. */
export function readNotePacket(packet: Uint8Array | undefined): string | undefined {
  if (!packet || packet.length > MOST_XMP_CHARACTERS + 1024) return undefined
  const scene = PROPERTY.exec(Buffer.from(packet).toString('latin1'))?.[1]
  return scene === undefined ? undefined : unpackNote(Buffer.from(scene, 'base64'))
}
