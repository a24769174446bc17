/** Films as phones, browsers and screen recorders write them. Skipped without the ffmpeg program, which makes them. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { inspectFilm } from './inspect-film.ts'
import { planesToPixels } from './media.ts'
import { unpackFilm } from './unpack-film.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'strange-'))
afterAll(() => rmSync(folder, { recursive: true }))

const encoders = spawnSync('ffmpeg', ['-hide_banner', '-encoders']).stdout?.toString() ?? ''
const has = (encoder: string): boolean => new RegExp(`\\b${encoder}\\b`).test(encoders)

function make(name: string, args: string[]): string {
  const file = path.join(folder, name)
  const made = spawnSync('ffmpeg', ['-v', 'error', '-y', ...args, file])
  if (made.status !== 0) throw new Error(made.stderr.toString())
  return file
}

/** The left half red, the right half blue; white from the given second on. */
const halves = (size: string, rate = 24, seconds = 1, whiteFrom = 99): string[] => {
  const [width = 0, height = 0] = size.split('x').map(Number)
  const draw = `drawbox=x=${Math.floor(width / 2)}:y=0:w=${width}:h=${height}:color=0x2030c8:t=fill,drawbox=enable='gte(t,${whiteFrom})':color=white:t=fill`
  return ['-f', 'lavfi', '-i', `color=c=0xc83020:s=${size}:r=${rate}:d=${seconds},${draw}`]
}
const beep = (at: number, seconds: number, rate = 48_000): string[] => ['-f', 'lavfi', '-i', `aevalsrc='if(gte(t,${at}),0.5*sin(2*PI*440*t),0)':s=${rate}:d=${seconds}`] // prettier-ignore

async function unpacked(file: string) {
  const film = await unpackFilm(file, { toFolder: mkdtempSync(path.join(folder, 'out-')), longestSeconds: 8.7 })
  const bytes = readFileSync(film.file)
  const frameBytes = (film.width * film.height * 3) / 2
  const frame = (index: number) => planesToPixels(bytes.subarray(index * frameBytes, (index + 1) * frameBytes), film)
  const at = (index: number, x: number, y: number) => {
    const i = (Math.floor(y * film.height) * film.width + Math.floor(x * film.width)) * 4
    return [...frame(index).data.subarray(i, i + 3)]
  }
  const samples = film.soundFile === undefined ? undefined : new Float32Array(new Uint8Array(readFileSync(film.soundFile)).buffer)
  return { ...film, at, samples }
}

function expectHalves(film: Awaited<ReturnType<typeof unpacked>>, by = 22): void {
  const near = (found: number[], wanted: number[]) =>
    found.forEach((value, k) => expect(Math.abs(value - (wanted[k] as number))).toBeLessThan(by))
  near(film.at(2, 0.2, 0.5), [200, 48, 32])
  near(film.at(2, 0.8, 0.5), [32, 48, 200])
}

const CODECS: readonly (readonly [name: string, encoder: string, file: string, args: string[]])[] = [
  ['HEVC', 'libx265', 'hevc.mp4', ['-c:v', 'libx265', '-x265-params', 'log-level=error', '-tag:v', 'hvc1']],
  ['HEVC with 10 bits', 'libx265', 'ten.mov', ['-c:v', 'libx265', '-x265-params', 'log-level=error', '-pix_fmt', 'yuv420p10le', '-tag:v', 'hvc1']],
  ['VP9', 'libvpx-vp9', 'vp9.webm', ['-c:v', 'libvpx-vp9', '-speed', '8', '-b:v', '300k']],
  ['VP9 with 10 bits', 'libvpx-vp9', 'vp9-ten.webm', ['-c:v', 'libvpx-vp9', '-speed', '8', '-b:v', '300k', '-pix_fmt', 'yuv420p10le']],
  ['VP8', 'libvpx', 'vp8.webm', ['-c:v', 'libvpx', '-speed', '8', '-b:v', '300k']],
  ['AV1', 'libaom-av1', 'av1.mp4', ['-c:v', 'libaom-av1', '-cpu-used', '8', '-b:v', '300k']],
  ['MPEG-4', 'mpeg4', 'old.mp4', ['-c:v', 'mpeg4', '-q:v', '2']],
  ['H.264 with full chroma', 'libx264', 'full.mp4', ['-c:v', 'libx264', '-pix_fmt', 'yuv444p']],
  ['H.264 with full range', 'libx264', 'range.mp4', ['-c:v', 'libx264', '-vf', 'scale=out_range=pc', '-pix_fmt', 'yuvj420p', '-color_range', 'pc']],
] // prettier-ignore

describe.skipIf(encoders === '')('a film of a stranger', () => {
  for (const [name, encoder, file, args] of CODECS)
    it.skipIf(!has(encoder))(`is read from ${name}`, async () => {
      const film = await unpacked(make(file, [...halves('128x96'), ...args]))
      expect(film).toMatchObject({ width: 128, height: 96, frameCount: 24 })
      expect(film.samples).toBeUndefined()
      expectHalves(film)
    })

  it.skipIf(!has('libx265')).each([
    ['smpte2084', 'PQ'],
    ['arib-std-b67', 'HLG'],
  ])('of high dynamic range is brought down to ordinary tones: %s', async (transfer, name) => {
    const wide = `zscale=tin=bt709:min=bt709:pin=bt709:rin=tv:t=${transfer}:m=2020_ncl:p=2020:npl=203,format=yuv420p10le`
    const tags = ['-color_primaries', 'bt2020', '-color_trc', transfer, '-colorspace', 'bt2020nc']
    const args = [
      ...halves('128x96'),
      '-vf',
      `scale=out_color_matrix=bt709,${wide}`,
      '-c:v',
      'libx265',
      '-x265-params',
      'log-level=error',
      ...tags,
      '-tag:v',
      'hvc1',
    ]
    expectHalves(await unpacked(make(`${name}.mp4`, args)), 50)
  })

  it('of an odd size, with pixels that are not square, comes even and undistorted', async () => {
    const odd = await unpacked(make('odd.webm', [...halves('161x91'), '-c:v', 'libvpx-vp9', '-speed', '8', '-b:v', '300k']))
    expect([odd.width % 2, odd.height % 2]).toEqual([0, 0])
    expectHalves(odd)
    const wide = make('wide.mp4', [...halves('128x96'), '-vf', 'setsar=4/3', '-c:v', 'libx264'])
    expect(await inspectFilm(wide)).toMatchObject({ width: 171, height: 96 })
    expect(await unpacked(wide)).toMatchObject({ width: 172, height: 96 })
  })

  it.each([90, 180, 270])('is upright when its metadata turn it by %i degrees', async (degrees) => {
    const flat = make('flat.mp4', [...halves('128x96'), '-c:v', 'libx264'])
    const turned = await unpacked(make(`turned-${degrees}.mp4`, ['-i', flat, '-c', 'copy', '-metadata:s:v:0', `rotate=${degrees}`])) // prettier-ignore
    expect([turned.width, turned.height]).toEqual(degrees === 180 ? [128, 96] : [96, 128])
    // The program that made it turns it as players do.
    const shown = path.join(folder, `turned-${degrees}.rgb`)
    spawnSync('ffmpeg', ['-v', 'error', '-y', '-i', path.join(folder, `turned-${degrees}.mp4`), '-frames:v', '1', '-pix_fmt', 'rgb24', '-f', 'rawvideo', shown]) // prettier-ignore
    const reference = readFileSync(shown)
    for (const [x, y] of [[0.5, 0.2], [0.5, 0.8], [0.2, 0.5], [0.8, 0.5]] as const) {
      const at = (Math.floor(y * turned.height) * turned.width + Math.floor(x * turned.width)) * 3
      turned.at(2, x, y).forEach((value, k) => expect(Math.abs(value - (reference[at + k] as number))).toBeLessThan(12))
    }
  }) // prettier-ignore

  it('of variable frame rate keeps its time, and its sound keeps with it', async () => {
    const jumps = "setpts='if(lt(N,20),N/60,1/3+(N-20)/15)/TB'"
    const args = [...halves('128x96', 24, 2, 1.2), ...beep(1.2, 2.2), '-vf', jumps, '-vsync', 'vfr', '-c:v', 'libx264', '-c:a', 'aac'] // prettier-ignore
    const film = await unpacked(make('variable.mp4', args))
    // Frame 29 of the source, the first white one, is shown at a third of a second and nine fifteenths.
    const white = Array.from({ length: film.frameCount }, (_, index) => film.at(index, 0.5, 0.5)[1] as number).findIndex(
      (green) => green > 200,
    )
    expect(white / 24).toBeCloseTo(1 / 3 + 9 / 15, 0.9)
    expect(Math.abs(white / 24 - (1 / 3 + 9 / 15))).toBeLessThan(0.06)
    const heard = film.samples?.findIndex((value) => Math.abs(value) > 0.1) ?? 0
    expect(Math.abs(heard / 48_000 - 1.2)).toBeLessThan(0.03)
  })

  it('of one channel at 22 kHz is heard on both, at its pitch, from its time on', async () => {
    const args = [...halves('128x96', 30, 2), ...beep(1, 2, 22_050), '-ac', '1', '-c:v', 'libx264', '-c:a', 'aac']
    const film = await unpacked(make('mono.mp4', args))
    const samples = film.samples as Float32Array
    const [left, right] = [samples.subarray(0, samples.length / 2), samples.subarray(samples.length / 2)]
    expect(left.length).toBe((film.frameCount * 48_000) / 24)
    expect(right).toEqual(left)
    expect(Math.abs(left.findIndex((value) => Math.abs(value) > 0.1) / 48_000 - 1)).toBeLessThan(0.03)
    let crossings = 0
    for (let i = 60_000; i < 84_000; i++) if ((left[i] as number) >= 0 !== (left[i - 1] as number) >= 0) crossings++
    expect(crossings / 2 / 0.5).toBeGreaterThan(430)
    expect(crossings / 2 / 0.5).toBeLessThan(450)
  })

  it('whose pictures start after its sound stays in step', async () => {
    const sound = make('beep.wav', beep(1, 2))
    const pictures = make('pictures.mp4', [...halves('128x96', 24, 2, 0.5), '-c:v', 'libx264', '-bf', '0'])
    const film = await unpacked(make('late.mp4', ['-itsoffset', '0.5', '-i', pictures, '-i', sound, '-map', '0:v', '-map', '1:a', '-c:v', 'copy', '-c:a', 'aac', '-t', '2'])) // prettier-ignore
    const white = Array.from({ length: film.frameCount }, (_, index) => film.at(index, 0.5, 0.5)[1] as number).findIndex((green) => green > 200) // prettier-ignore
    const heard = film.samples?.findIndex((value) => Math.abs(value) > 0.1) ?? 0
    expect(Math.abs(heard / 48_000 - white / 24)).toBeLessThan(0.07)
  })
})
