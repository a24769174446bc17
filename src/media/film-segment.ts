/**
 * A piece of an encoded film on disk, on its way from the process that encoded it to the one that joins: four bytes of length, a JSON index,
 * the packets one after the other.
 */
import { open, readFile } from 'node:fs/promises'

/** One encoded packet. `time` counts frames (pictures) or samples (sound) from the segment's start; packets are in decoding order. */
export type EncodedPacket = { time: number; duration: number; isKeyFrame: boolean; data: Buffer }

/** Packets that belong together, with the decoder's header (`extradata`). */
export type Segment = { header: Buffer; packets: EncodedPacket[] }

type Index = { header: number; packets: [time: number, duration: number, isKeyFrame: 0 | 1, bytes: number][] }

/** Writes a segment to a file. */
export async function writeSegment(file: string, { header, packets }: Segment): Promise<void> {
  const index: Index = {
    header: header.length,
    packets: packets.map(({ time, duration, isKeyFrame, data }) => [time, duration, isKeyFrame ? 1 : 0, data.length]),
  }
  const json = Buffer.from(JSON.stringify(index))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(json.length)
  const out = await open(file, 'w')
  try {
    await out.writev([length, json, header, ...packets.map(({ data }) => data)])
  } finally {
    await out.close()
  }
}

/** Reads a segment that `writeSegment` wrote. */
export async function readSegment(file: string): Promise<Segment> {
  const bytes = await readFile(file)
  const jsonEnd = 4 + bytes.readUInt32LE(0)
  const index = JSON.parse(bytes.toString('utf8', 4, jsonEnd)) as Index
  let at = jsonEnd + index.header
  const header = bytes.subarray(jsonEnd, at)
  const packets = index.packets.map(([time, duration, isKeyFrame, length]) => {
    const data = bytes.subarray(at, at + length)
    at += length
    return { time, duration, isKeyFrame: isKeyFrame === 1, data }
  })
  return { header, packets }
}
