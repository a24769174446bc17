/** Judges a stranger's film by its packets, not by what its header claims, and decodes its first picture. */
import { AV_NOPTS_VALUE } from 'node-av/constants'
import { Codec, CodecContext, Frame, Packet, type Stream } from 'node-av/lib'
import { openFilmSource, type FilmSource } from './film-source.ts'
import { UnreadableMedia } from './unreadable-media.ts'

export type InspectedFilm = {
  /** Upright size, with square pixels. */
  width: number
  height: number
  /** The longest of what the container, the track and the packets say. */
  durationSeconds: number
  frameCount: number
}

const LONGEST_SECONDS = 60
const HIGHEST_FRAME_RATE = 61
/** Decoding work: 4096x2304 at 60 frames for 8.7 seconds is 5e9 pixels. */
const MOST_PIXELS = 6e9

/** Throws `UnreadableMedia` for what cannot or should not be decoded. */
export async function inspectFilm(file: string): Promise<InspectedFilm> {
  const source = await openFilmSource(file)
  try {
    const judged = await judgePackets(source)
    const { width, height } = uprightSize(source.pictures)
    if (judged.frameCount * width * height > MOST_PIXELS) throw new UnreadableMedia('video', 'the video holds too many pixels')
    return { width, height, ...judged }
  } finally {
    await source.close()
  }
}

async function judgePackets({ container, pictures }: FilmSource): Promise<{ durationSeconds: number; frameCount: number }> {
  const { num, den } = pictures.timeBase
  const packet = new Packet()
  packet.alloc()
  const decoder = firstPictureDecoder(pictures)
  let [frameCount, first, last] = [0, Number.POSITIVE_INFINITY, 0]
  try {
    while ((await container.readFrame(packet)) >= 0) {
      if (packet.streamIndex === pictures.index) {
        frameCount++
        const stamp = packet.pts === AV_NOPTS_VALUE ? packet.dts : packet.pts
        const time = stamp === AV_NOPTS_VALUE ? 0 : (Number(stamp) * num) / den
        first = Math.min(first, time)
        last = Math.max(last, time + (Number(packet.duration) * num) / den)
        if (last - first > LONGEST_SECONDS)
          throw new UnreadableMedia('video', `the video is longer than ${LONGEST_SECONDS} seconds`)
        await decoder.offer(packet)
      }
      packet.unref()
    }
    if (frameCount === 0 || !(await decoder.sawPicture())) {
      throw new UnreadableMedia('video', 'the video is damaged or incomplete and cannot be decoded')
    }
  } finally {
    decoder.close()
    packet.free()
  }
  const claimed = [Number(container.duration) / 1e6, (Number(pictures.duration) * num) / den].filter((said) => said > 0)
  const durationSeconds = Math.max(last - first, ...claimed)
  if (frameCount / Math.max(durationSeconds, 0.5) > HIGHEST_FRAME_RATE) {
    throw new UnreadableMedia('video', `the video has more than ${HIGHEST_FRAME_RATE - 1} frames a second`)
  }
  return { durationSeconds, frameCount }
}

/** Decodes until the first picture appears, then takes nothing more. */
function firstPictureDecoder(stream: Stream): {
  offer(packet: Packet): Promise<void>
  sawPicture(): Promise<boolean>
  close(): void
} {
  const codec = Codec.findDecoder(stream.codecpar.codecId)
  if (!codec) throw new UnreadableMedia('video', 'the video is encoded in a way that cannot be read')
  const context = new CodecContext()
  context.allocContext3(codec)
  context.parametersToContext(stream.codecpar)
  context.threadCount = 1
  const frame = new Frame()
  frame.alloc()
  let [isOpen, isSeen] = [false, false]
  const receive = async (): Promise<void> => {
    if ((await context.receiveFrame(frame)) >= 0) isSeen = true
    frame.unref()
  }
  return {
    async offer(packet) {
      if (isSeen) return
      if (!isOpen && (await context.open2(codec)) < 0) throw new UnreadableMedia('video', 'the video cannot be decoded')
      isOpen = true
      if ((await context.sendPacket(packet)) >= 0) await receive()
    },
    async sawPicture() {
      if (isOpen && !isSeen && (await context.sendPacket(null)) >= 0) await receive()
      return isSeen
    },
    close() {
      frame.free()
      context.freeContext()
    },
  }
}

/** The size on the screen: square pixels, turned as the file says. */
export function uprightSize(stream: Stream): { width: number; height: number; quarterTurns: number } {
  const { width, height, sampleAspectRatio: aspect } = stream.codecpar
  const stretch = aspect.num > 0 && aspect.den > 0 ? Math.min(Math.max(aspect.num / aspect.den, 0.25), 4) : 1
  const wide = Math.round(width * stretch)
  const quarterTurns = turnsOf(stream)
  return quarterTurns % 2 ? { width: height, height: wide, quarterTurns } : { width: wide, height, quarterTurns }
}

/** Clockwise quarter turns from the display matrix (side data 5: nine 32-bit numbers, 16.16 fixed point, row by row). */
function turnsOf(stream: Stream): number {
  const matrix = stream.codecpar.getAllCodedSideData().find(({ data }) => data.length === 36)?.data
  if (!matrix) return 0
  const angle = Math.atan2(matrix.readInt32LE(4), matrix.readInt32LE(0))
  return ((Math.round(angle / (Math.PI / 2)) % 4) + 4) % 4
}
