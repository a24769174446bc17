/** Encodes stereo sound at 48 kHz as AAC, exactly as long as asked. */
import { AV_CHANNEL_LAYOUT_STEREO, AV_CODEC_FLAG_GLOBAL_HEADER, AV_SAMPLE_FMT_FLTP, type AVCodecFlag } from 'node-av/constants'
import { Codec, CodecContext, Dictionary, FFmpegError, Frame, Packet, Rational } from 'node-av/lib'
import type { EncodedPacket, Segment } from './film-segment.ts'
import { SAMPLE_RATE, type StereoSound } from './pixels.ts'

/** What the AAC encoder plays before the first sample; the container's edit list hides it. */
export const SOUND_LEAD_SAMPLES = 1024

/** The quick search: less than half the time of the usual one, and at this rate no audible loss. */
const ENCODER_OPTIONS = { aac_coder: 'fast' }

/** Encodes `sampleCount` samples: a longer sound is cut, a shorter one ends in silence. */
export async function encodeSound({ left, right }: StereoSound, sampleCount: number): Promise<Segment> {
  const codec = Codec.findEncoderByName('aac' as Parameters<typeof Codec.findEncoderByName>[0])
  if (!codec) throw new Error('this build of the film library has no AAC encoder')
  const context = new CodecContext()
  context.allocContext3(codec)
  context.sampleRate = SAMPLE_RATE
  context.sampleFormat = AV_SAMPLE_FMT_FLTP
  context.channelLayout = AV_CHANNEL_LAYOUT_STEREO
  context.timeBase = new Rational(1, SAMPLE_RATE)
  context.bitRate = 160_000n
  context.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER as AVCodecFlag)
  const packet = new Packet()
  packet.alloc()
  const packets: EncodedPacket[] = []
  const drain = async (): Promise<void> => {
    while ((await context.receivePacket(packet)) >= 0) {
      const data = Buffer.from(packet.data ?? [])
      packets.push({ time: Number(packet.pts), duration: Number(packet.duration), isKeyFrame: true, data })
      packet.unref()
    }
  }
  try {
    FFmpegError.throwIfError(await context.open2(codec, Dictionary.fromObject(ENCODER_OPTIONS)), 'opening the AAC encoder')
    const header = Buffer.from(context.extraData ?? [])
    const blockLength = context.frameSize
    for (let start = 0; start < sampleCount; start += blockLength) {
      const length = Math.min(blockLength, sampleCount - start)
      const frame = soundFrame({ left, right }, start, length)
      try {
        FFmpegError.throwIfError(await context.sendFrame(frame), 'encoding sound')
      } finally {
        frame.free()
      }
      await drain()
    }
    FFmpegError.throwIfError(await context.sendFrame(null), 'ending the sound')
    await drain()
    return { header, packets }
  } finally {
    packet.free()
    context.freeContext()
  }
}

function soundFrame({ left, right }: StereoSound, start: number, length: number): Frame {
  const samples = new Float32Array(length * 2)
  samples.set(left.subarray(start, start + length), 0)
  samples.set(right.subarray(start, start + length), length)
  return Frame.fromAudioBuffer(Buffer.from(samples.buffer), {
    nbSamples: length,
    format: AV_SAMPLE_FMT_FLTP,
    sampleRate: SAMPLE_RATE,
    channelLayout: AV_CHANNEL_LAYOUT_STEREO,
    timeBase: { num: 1, den: SAMPLE_RATE },
    pts: BigInt(start),
  })
}
