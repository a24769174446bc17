/** What our films are made of: H.264 high profile, yuv420p, BT.709, 24 frames a second, AAC stereo at 48 kHz. One place says it. */
import {
  AV_CODEC_FLAG_GLOBAL_HEADER,
  AV_CODEC_ID_H264,
  AV_LOG_FATAL,
  AV_PIX_FMT_YUV420P,
  AV_PROFILE_H264_HIGH,
  AVCHROMA_LOC_LEFT,
  AVCOL_PRI_BT709,
  AVCOL_RANGE_MPEG,
  AVCOL_SPC_BT709,
  AVCOL_TRC_BT709,
  AVMEDIA_TYPE_VIDEO,
  type AVCodecFlag,
} from 'node-av/constants'
import type { CodecContext, CodecParameters, Frame } from 'node-av/lib'
import { Log, Rational } from 'node-av/lib'
import { FRAMES_PER_SECOND } from './pixels.ts'

// The library writes its statistics to the terminal; errors reach us as return values.
Log.setLevel(AV_LOG_FATAL)

export type FrameSize = { width: number; height: number }

/** One frame, in seconds, as the library writes fractions. */
export const FRAME_TIME = new Rational(1, FRAMES_PER_SECOND)

/** A key frame at least every two seconds, so that players seek quickly; a segment is never longer than that. */
export const KEY_FRAME_EVERY = 2 * FRAMES_PER_SECOND

/** How far x264 decodes ahead of what it shows: pictures may be stored up to two frames before their turn (pyramid of B-frames). */
export const DECODE_LEAD = 2

/** The lowest H.264 level that carries this size at 24 frames a second (ITU-T H.264 table A-1, macroblocks a frame and a second). */
export function levelFor({ width, height }: FrameSize): number {
  const blocks = Math.ceil(width / 16) * Math.ceil(height / 16)
  if (blocks <= 1620) return 30
  if (blocks <= 3600) return 31
  if (blocks <= 5120) return 32
  return blocks <= 8192 ? 40 : 51
}

/** x264's own options. One thread: parallelism comes from segments. */
export const ENCODER_OPTIONS = {
  preset: 'veryfast',
  crf: '20',
  'x264-params': 'colorprim=bt709:transfer=bt709:colormatrix=bt709',
}

/** Sets an H.264 encoder up for a size. */
export function prepareEncoder(context: CodecContext, size: FrameSize, threads: number): void {
  context.width = size.width
  context.height = size.height
  context.pixelFormat = AV_PIX_FMT_YUV420P
  context.timeBase = FRAME_TIME
  context.framerate = new Rational(FRAMES_PER_SECOND, 1)
  context.gopSize = KEY_FRAME_EVERY
  context.level = levelFor(size)
  context.threadCount = threads
  context.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER as AVCodecFlag)
  tagColors(context)
}

/** Writes a stream's parameters for packets that were encoded elsewhere. */
export function describeVideo(parameters: CodecParameters, size: FrameSize, header: Buffer): void {
  parameters.codecType = AVMEDIA_TYPE_VIDEO
  parameters.codecId = AV_CODEC_ID_H264
  parameters.format = AV_PIX_FMT_YUV420P
  parameters.width = size.width
  parameters.height = size.height
  parameters.profile = AV_PROFILE_H264_HIGH
  parameters.level = levelFor(size)
  parameters.videoDelay = DECODE_LEAD
  parameters.frameRate = new Rational(FRAMES_PER_SECOND, 1)
  parameters.sampleAspectRatio = new Rational(1, 1)
  parameters.extradata = header
  tagColors(parameters)
}

/** Says that the numbers are BT.709, limited range, so that every player shows the same colours. */
export function tagColors(target: CodecContext | CodecParameters | Frame): void {
  target.colorPrimaries = AVCOL_PRI_BT709
  target.colorTrc = AVCOL_TRC_BT709
  target.colorSpace = AVCOL_SPC_BT709
  target.colorRange = AVCOL_RANGE_MPEG
  if ('chromaLocation' in target) target.chromaLocation = AVCHROMA_LOC_LEFT
}
