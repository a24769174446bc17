/** Encodes pictures, one after the other, as a piece of H.264 that can be joined with others made the same way. */
import { AV_CODEC_ID_H264, AV_PIX_FMT_YUV420P } from 'node-av/constants'
import { Codec, CodecContext, Dictionary, FFmpegError, Frame, Packet } from 'node-av/lib'
import { ENCODER_OPTIONS, FRAME_TIME, prepareEncoder, tagColors, type FrameSize } from './film-format.ts'
import type { EncodedPacket, Segment } from './film-segment.ts'
import { planes } from '../lib/planes/planes.ts'
import type { Pixels } from './pixels.ts'

export type FrameEncoder = {
  /** Encodes the next picture; its bytes are taken before this returns, so that the next may be drawn while it is encoded. */
  add(picture: Pixels): Promise<void>
  /** Encodes a picture that already is I420 planes, BT.709 limited range. */
  addPlanes(frame: Uint8Array): Promise<void>
  /** Ends the piece and gives its packets. */
  finish(): Promise<Segment>
  /** Frees the encoder; safe to call twice. */
  close(): void
}

/** Opens an encoder for frames of one even size. `threads` is for a film encoded in one go. */
export async function openFrameEncoder(size: FrameSize, { threads = 1 } = {}): Promise<FrameEncoder> {
  if (size.width % 2 || size.height % 2) throw new Error(`film frames have even sizes, got ${size.width}x${size.height}`)
  const codec = Codec.findEncoderByName('libx264' as Parameters<typeof Codec.findEncoderByName>[0])
  if (!codec || codec.id !== AV_CODEC_ID_H264) throw new Error('this build of the film library has no libx264')
  const context = new CodecContext()
  context.allocContext3(codec)
  prepareEncoder(context, size, threads)
  FFmpegError.throwIfError(await context.open2(codec, Dictionary.fromObject(ENCODER_OPTIONS)), 'opening the H.264 encoder')
  const header = Buffer.from(context.extraData ?? [])
  const converter = planes(size)
  const sheet = converter.sheet()
  const packet = new Packet()
  packet.alloc()
  const packets: EncodedPacket[] = []
  let time = 0
  let isOpen = true

  // Every call is awaited, never made synchronously: a synchronous first call corrupts the library's memory. Packets are drained after
  // each frame, or frames vanish without an error.
  const drain = async (): Promise<void> => {
    while ((await context.receivePacket(packet)) >= 0) {
      packets.push({ time: Number(packet.pts), duration: 1, isKeyFrame: packet.isKeyframe, data: Buffer.from(packet.data ?? []) })
      packet.unref()
    }
  }
  const addPlanes = async ({ buffer, byteOffset, length }: Uint8Array): Promise<void> => {
    const bytes = Buffer.from(buffer as ArrayBuffer, byteOffset, length)
    const frame = Frame.fromVideoBuffer(bytes, { ...size, format: AV_PIX_FMT_YUV420P, timeBase: FRAME_TIME, pts: BigInt(time++) })
    tagColors(frame)
    try {
      FFmpegError.throwIfError(await context.sendFrame(frame), 'encoding a frame')
    } finally {
      frame.free()
    }
    await drain()
  }
  const close = (): void => {
    if (!isOpen) return
    isOpen = false
    packet.free()
    context.freeContext()
  }

  return {
    addPlanes,
    async add(picture) {
      if (picture.width !== size.width || picture.height !== size.height) {
        throw new Error(`the film is ${size.width}x${size.height}, a frame was ${picture.width}x${picture.height}`)
      }
      converter.fill(sheet, picture)
      await addPlanes(converter.bytesOf(sheet))
    },
    async finish() {
      FFmpegError.throwIfError(await context.sendFrame(null), 'ending the encoding')
      await drain()
      close()
      if (packets.length !== time) throw new Error(`${time} frames went in, ${packets.length} came out`)
      return { header, packets }
    },
    close,
  }
}
