/** Joins encoded pieces of a film and its sound into one MP4, without encoding anything again; the index comes first (faststart). */
import {
  AV_CHANNEL_LAYOUT_STEREO,
  AV_CODEC_ID_AAC,
  AV_PKT_FLAG_KEY,
  AV_SAMPLE_FMT_FLTP,
  AVMEDIA_TYPE_AUDIO,
  type AVPacketFlag,
} from 'node-av/constants'
import { Dictionary, FFmpegError, FormatContext, Packet, Rational, type Stream } from 'node-av/lib'
import { SOUND_LEAD_SAMPLES } from './encode-sound.ts'
import { DECODE_LEAD, describeVideo, FRAME_TIME, type FrameSize } from './film-format.ts'
import { embedInFilm } from './film-note.ts'
import type { EncodedPacket, Segment } from './film-segment.ts'
import { FRAMES_PER_SECOND, SAMPLE_RATE } from './pixels.ts'

export type JoinedFilm = { frameCount: number; durationSeconds: number }

/** A packet with its place in the whole film: both times in units of its stream's clock. */
type TimedPacket = EncodedPacket & { stream: 'pictures' | 'sound'; decodeTime: number; seconds: number }

/**
 * Writes the MP4. Segments follow each other; each begins with a key frame. `note` (our scene, as text) goes into a `uuid` box that players
 * skip.
 */
export async function joinFilm(
  file: string,
  {
    size,
    segments,
    sound,
    note,
  }: { size: FrameSize; segments: Segment[]; sound?: Segment | undefined; note?: string | undefined },
): Promise<JoinedFilm> {
  const header = segments[0]?.header
  if (!header) throw new Error('a film needs at least one segment')
  if (segments.some((segment) => !segment.header.equals(header))) throw new Error('segments were encoded with different settings')
  const container = new FormatContext()
  FFmpegError.throwIfError(container.allocOutputContext2(null, 'mp4', file), 'opening the MP4 writer')
  try {
    const pictures = container.newStream()
    describeVideo(pictures.codecpar, size, header)
    pictures.timeBase = FRAME_TIME
    pictures.avgFrameRate = new Rational(FRAMES_PER_SECOND, 1)
    const soundStream = sound && addSoundStream(container, sound.header)
    FFmpegError.throwIfError(await container.openOutput(), 'opening the film file')
    const options = Dictionary.fromObject({ movflags: '+faststart', video_track_timescale: FRAMES_PER_SECOND * 512 })
    FFmpegError.throwIfError(await container.writeHeader(options), 'writing the film header')
    const timed = [...placePictures(segments), ...placeSound(sound)].sort((a, b) => a.seconds - b.seconds)
    for (const each of timed) await writePacket(container, each.stream === 'sound' && soundStream ? soundStream : pictures, each)
    FFmpegError.throwIfError(await container.writeTrailer(), 'finishing the film file')
  } finally {
    await container.closeOutput()
    container.freeContext()
  }
  if (note !== undefined) await embedInFilm(file, note)
  const frameCount = segments.reduce((sum, segment) => sum + segment.packets.length, 0)
  return { frameCount, durationSeconds: frameCount / FRAMES_PER_SECOND }
}

function addSoundStream(container: FormatContext, header: Buffer): Stream {
  const stream = container.newStream()
  const parameters = stream.codecpar
  parameters.codecType = AVMEDIA_TYPE_AUDIO
  parameters.codecId = AV_CODEC_ID_AAC
  parameters.format = AV_SAMPLE_FMT_FLTP
  parameters.sampleRate = SAMPLE_RATE
  parameters.channelLayout = AV_CHANNEL_LAYOUT_STEREO
  parameters.frameSize = 1024
  parameters.initialPadding = SOUND_LEAD_SAMPLES
  parameters.bitRate = 160_000n
  parameters.extradata = header
  stream.timeBase = new Rational(1, SAMPLE_RATE)
  return stream
}

function placePictures(segments: Segment[]): TimedPacket[] {
  let start = 0
  return segments.flatMap(({ packets }) => {
    const placed = packets.map((packet, index) => {
      const decodeTime = start + index - DECODE_LEAD
      return {
        ...packet,
        stream: 'pictures' as const,
        time: start + packet.time,
        decodeTime,
        seconds: decodeTime / FRAMES_PER_SECOND,
      }
    })
    start += packets.length
    return placed
  })
}

function placeSound(sound: Segment | undefined): TimedPacket[] {
  return (sound?.packets ?? []).map((packet) => {
    return { ...packet, stream: 'sound' as const, decodeTime: packet.time, seconds: packet.time / SAMPLE_RATE }
  })
}

async function writePacket(container: FormatContext, stream: Stream, timed: TimedPacket): Promise<void> {
  const packet = new Packet()
  packet.alloc()
  try {
    packet.data = timed.data
    packet.streamIndex = stream.index
    packet.pts = BigInt(timed.time)
    packet.dts = BigInt(timed.decodeTime)
    packet.duration = BigInt(timed.duration)
    if (timed.isKeyFrame) packet.setFlags(AV_PKT_FLAG_KEY as AVPacketFlag)
    packet.rescaleTs(timed.stream === 'sound' ? { num: 1, den: SAMPLE_RATE } : FRAME_TIME, stream.timeBase)
    FFmpegError.throwIfError(await container.interleavedWriteFrame(packet), 'writing a packet')
  } finally {
    packet.free()
  }
}
