/**
 * Decodes a stranger's film into raw frames on disk: I420, BT.709, 24 a second, upright, even sizes, at most 720p; its sound as 48 kHz stereo floats
 * (left channel, then right), as long as the pictures. On disk, so that several processes can draw from it, in any order, in little memory.
 */
import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { AV_NOPTS_VALUE, AVCOL_SPC_UNSPECIFIED, AVCOL_TRC_ARIB_STD_B67, AVCOL_TRC_SMPTE2084 } from 'node-av/constants'
import { Decoder, Demuxer, FilterAPI } from 'node-av/api'
import type { Stream } from 'node-av/lib'
import { readFilmNote } from './film-note.ts'
import { openFilmSource } from './film-source.ts'
import { inspectFilm, uprightSize } from './inspect-film.ts'
import { planesSize } from './planes.ts'
import { FRAMES_PER_SECOND, SAMPLE_RATE } from './pixels.ts'
import { UnreadableMedia } from './unreadable-media.ts'

export type UnpackedFilm = { file: string; width: number; height: number; frameCount: number; soundFile?: string; note?: string }

const SHORT_SIDE = 720
const LONG_SIDE = 1680
/** Turns by filter, clockwise. */
const TURN = ['', 'transpose=clock,', 'hflip,vflip,', 'transpose=cclock,']

/** High dynamic range (PQ and HLG, ITU-R BT.2100), brought down to what our films carry. */
const TONES =
  'zscale=t=linear:npl=203,format=gbrpf32le,zscale=p=bt709,tonemap=mobius:desat=0,zscale=t=bt709:m=bt709:r=tv,format=yuv420p,'

/** Throws `UnreadableMedia`, also for a film longer than `longestSeconds`. */
export async function unpackFilm(
  file: string,
  { toFolder, longestSeconds, onFrame }: { toFolder: string; longestSeconds: number; onFrame?: () => Promise<void> },
): Promise<UnpackedFilm> {
  const { durationSeconds } = await inspectFilm(file)
  if (durationSeconds > longestSeconds + 0.005) {
    throw new UnreadableMedia(
      'video',
      `the video must be at most ${longestSeconds} seconds long, got ${durationSeconds.toFixed(2)}`,
    )
  }
  const source = await openFilmSource(file)
  const format = source.container.iformat?.name?.includes('matroska') ? 'matroska' : 'mov'
  const { quarterTurns, ...upright } = uprightSize(source.pictures)
  // Untagged films are BT.709 from 720 lines up and BT.601 below, as players have it.
  const { colorSpace, colorTrc, height: lines } = source.pictures.codecpar
  const isWide = colorTrc === AVCOL_TRC_SMPTE2084 || colorTrc === AVCOL_TRC_ARIB_STD_B67
  const matrix = colorSpace === AVCOL_SPC_UNSPECIFIED && lines >= 720 ? 'in_color_matrix=bt709:' : ''
  const hasSound = source.sound !== undefined
  const begin = beginOf(source.pictures, source.sound)
  await source.close()
  const { width, height } = fit(upright)
  const frames = path.join(toFolder, 'frames')
  const frameCount = await unpackFrames({
    file,
    format,
    begin,
    to: frames,
    width,
    height,
    turn: TURN[quarterTurns] ?? '',
    tones: isWide ? TONES : '',
    matrix,
    onFrame,
  })
  if (frameCount === 0) throw new UnreadableMedia('video', 'the video is damaged and cannot be decoded')
  const soundFile = path.join(toFolder, 'samples')
  if (hasSound)
    await unpackSound({ file, format, begin, to: soundFile, sampleCount: (frameCount * SAMPLE_RATE) / FRAMES_PER_SECOND })
  const note = await readFilmNote(file)
  return { file: frames, width, height, frameCount, ...(hasSound && { soundFile }), ...(note !== undefined && { note }) }
}

/** How much later than its sound a film's pictures may begin; the first one stands until then. */
const LONGEST_WAIT_SECONDS = 2

/** Where the earlier of pictures and sound begins, so that both keep in step. */
function beginOf(pictures: Stream, sound: Stream | undefined): number {
  const startOf = ({ startTime, timeBase }: Stream) => (startTime === AV_NOPTS_VALUE ? 0 : (Number(startTime) * timeBase.num) / timeBase.den)
  const first = startOf(pictures)
  return sound === undefined ? first : Math.max(first - LONGEST_WAIT_SECONDS, Math.min(first, startOf(sound)))
} // prettier-ignore

function fit({ width, height }: { width: number; height: number }): { width: number; height: number } {
  const scale = Math.min(1, SHORT_SIDE / Math.min(width, height), LONG_SIDE / Math.max(width, height))
  const even = (length: number): number => Math.max(2, Math.round((length * scale) / 2) * 2)
  return { width: even(width), height: even(height) }
}

type FramesJob = {
  file: string
  format: 'mov' | 'matroska'
  /** The second at which the film begins, by its own clock. */
  begin: number
  to: string
  width: number
  height: number
  turn: string
  tones: string
  matrix: string
  onFrame?: (() => Promise<void>) | undefined
}

async function unpackFrames({
  file,
  format,
  begin,
  to,
  width,
  height,
  turn,
  tones,
  matrix,
  onFrame,
}: FramesJob): Promise<number> {
  const scale = `scale=${width}:${height}:flags=bicubic:${matrix}out_color_matrix=bt709:out_range=tv`
  const filter = FilterAPI.create(
    `${turn}fps=${FRAMES_PER_SECOND}:start_time=${begin},${tones}${scale},setsar=1,format=yuv420p`,
    {
      threads: 1,
    },
  )
  const out = createWriteStream(to)
  let frameCount = 0
  try {
    await using demuxer = await openDemuxer(file, format)
    const stream = demuxer.video()
    if (!stream) throw new UnreadableMedia('video', 'the file has no video track')
    using decoder = await Decoder.create(stream)
    for await (using frame of filter.frames(decoder.frames(demuxer.packets(stream.index)))) {
      if (!frame) continue
      const bytes = frame.toBuffer()
      if (bytes.length !== planesSize(width, height)) throw new Error(`a frame of ${bytes.length} bytes`)
      if (!out.write(bytes)) await once(out, 'drain')
      frameCount++
      await onFrame?.()
    }
  } finally {
    filter.close()
    out.end()
    await once(out, 'close')
  }
  return frameCount
}

type SoundJob = { file: string; format: 'mov' | 'matroska'; begin: number; to: string; sampleCount: number }

async function unpackSound({ file, format, begin, to, sampleCount }: SoundJob): Promise<void> {
  const samples = new Float32Array(sampleCount * 2)
  const layout = 'aformat=sample_fmts=fltp:channel_layouts=stereo'
  const filter = FilterAPI.create(`aresample=${SAMPLE_RATE}:async=1:first_pts=${Math.round(begin * SAMPLE_RATE)},${layout}`, {
    threads: 1,
  })
  let at = 0
  try {
    await using demuxer = await openDemuxer(file, format)
    const stream = demuxer.audio()
    if (!stream) return
    using decoder = await Decoder.create(stream)
    for await (using frame of filter.frames(decoder.frames(demuxer.packets(stream.index)))) {
      if (!frame || at >= sampleCount) continue
      const count = Math.min(frame.nbSamples, sampleCount - at)
      const bytes = frame.toBuffer()
      const planar = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
      samples.set(planar.subarray(0, count), at)
      samples.set(planar.subarray(planar.length / 2, planar.length / 2 + count), sampleCount + at)
      at += count
    }
  } finally {
    filter.close()
  }
  await writeFile(to, new Uint8Array(samples.buffer))
}

const openDemuxer = (file: string, format: 'mov' | 'matroska'): Promise<Demuxer> =>
  format === 'mov' ? Demuxer.open(`file:${file}`, { format: 'mov' }) : Demuxer.open(`file:${file}`, { format: 'matroska' })
