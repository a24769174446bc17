import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openFrameEncoder } from './encode-frames.ts'
import { encodeSound } from './encode-sound.ts'
import { readFilmNote } from './film-note.ts'
import { readSegment, writeSegment, type Segment } from './film-segment.ts'
import { joinFilm } from './join-film.ts'
import { SAMPLE_RATE } from './pixels.ts'

const size = { width: 160, height: 90 }
const note = JSON.stringify({ setting: 'a wörld' })
const hasProbe = spawnSync('ffprobe', ['-version']).status === 0
const folder = mkdtempSync(path.join(tmpdir(), 'film-'))
const film = path.join(folder, 'film.mp4')

async function segment(frameCount: number, first: number): Promise<Segment> {
  const encoder = await openFrameEncoder(size)
  for (let i = first; i < first + frameCount; i++) {
    const data = new Uint8ClampedArray(size.width * size.height * 4).map((_, at) => (at % 4 === 3 ? 255 : (at + i * 16) & 255))
    await encoder.add({ ...size, data })
  }
  const file = path.join(folder, `${first}.segment`)
  await writeSegment(file, await encoder.finish())
  return readSegment(file)
}

beforeAll(async () => {
  const segments = [await segment(13, 0), await segment(24, 13), await segment(11, 37)]
  const tone = Float32Array.from({ length: 2 * SAMPLE_RATE }, (_, i) => Math.sin(i / 20) / 4)
  const sound = await encodeSound({ left: tone, right: tone }, 2 * SAMPLE_RATE)
  await joinFilm(film, { size, segments, sound, note })
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('a film joined from segments', () => {
  it('puts its index before its media, so that it plays while it loads', () => {
    const bytes = readFileSync(film)
    expect(bytes.indexOf('moov')).toBeGreaterThan(0)
    expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'))
  })

  it('gives its note back', async () => {
    expect(await readFilmNote(film)).toBe(note)
  })

  // Skipped without ffprobe: only an independent reader can say that the file is right.
  it.skipIf(!hasProbe)(
    'is read by another program as H.264 high and AAC, BT.709, with every frame and the exact duration',
    () => {
      const said = execFileSync('ffprobe', ['-v', 'error', '-count_frames', '-show_streams', '-of', 'json', film], {
        encoding: 'utf8',
      })
      const [pictures, sound] = JSON.parse(said).streams
      expect(pictures).toMatchObject({
        codec_name: 'h264',
        profile: 'High',
        pix_fmt: 'yuv420p',
        color_space: 'bt709',
        color_range: 'tv',
      })
      expect(pictures).toMatchObject({
        nb_read_frames: '48',
        avg_frame_rate: '24/1',
        duration: '2.000000',
        start_time: '0.000000',
      })
      expect(sound).toMatchObject({ codec_name: 'aac', sample_rate: '48000', channels: 2, duration: '2.000000' })
    },
  )
})
