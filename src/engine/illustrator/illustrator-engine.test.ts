import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { decodeImage, encodeImage, inspectFilm, readFilmNote } from '../../media/media.ts'
import { EngineRefusal, type VideoJob } from '../engine.ts'
import { illustratorEngine } from './illustrator-engine.ts'
import { fitFilm } from './plan-film.ts'
import { splitFrames } from './make-film.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'engine-'))
const engine = illustratorEngine({
  chooseAspectRatio: () => '1:1',
  processes: 2,
  hangMs: 1500,
  illustrator: new URL('./testing/small-illustrator.ts', import.meta.url),
})
afterAll(async () => {
  await engine.stop()
  rmSync(folder, { recursive: true })
})

const run = { signal: new AbortController().signal }
const picture = { prompt: 'a red ball', width: 64, height: 48, seed: 7, quality: 'medium' } as const
const outputFile = (name: string): string => path.join(folder, `${name}.mp4`)
const film = (name: string, more: { prompt?: string; durationSeconds?: number } = {}): VideoJob => ({
  prompt: 'waves', seed: 1, mode: 'text', width: 96, height: 64, durationSeconds: 2, outputFile: outputFile(name), ...more,
}) // prettier-ignore

describe('pictures', () => {
  it('are drawn with the scene inside, and say what could not be drawn', async () => {
    const made = await engine.createImage({ ...picture, prompt: 'a unicorn' }, run)
    expect(made).toMatchObject({ width: 64, height: 48, mimeType: 'image/jpeg', unresolved: ['unicorn'] })
    const file = path.join(folder, 'made.jpg')
    writeFileSync(file, made.bytes)
    expect(JSON.parse((await decodeImage(file)).note ?? '')).toMatchObject({ prompt: 'a unicorn', seed: 7 })
  })

  it('are edited from a file', async () => {
    const file = path.join(folder, 'source.jpg')
    writeFileSync(file, (await engine.createImage(picture, run)).bytes)
    expect(await engine.inspectImage(file, run)).toEqual({ width: 64, height: 48 })
    const edited = await engine.editImage({ prompt: 'invert', inputs: [file], seed: 1 }, run)
    const target = path.join(folder, 'edited.jpg')
    writeFileSync(target, edited.bytes)
    expect((await decodeImage(target)).pixels.data[0]).toBeGreaterThan(240)
  })

  it('tell what they show, out of a note in a given file too', async () => {
    const shown = (thing: string) => ({ things: [thing], texts: [], lines: [] })
    expect((await engine.createImage(picture, run)).shown).toEqual(shown('a red ball'))
    const file = path.join(folder, 'noted.jpg')
    writeFileSync(file, (await engine.createImage({ ...picture, prompt: 'a forged note' }, run)).bytes)
    expect((await engine.editImage({ prompt: 'invert', inputs: [file], seed: 1 }, run)).shown).toEqual(shown('a forged note'))
    expect((await engine.createVideo(film('told', { durationSeconds: 0.5 }), run)).shown).toEqual(shown('waves'))
  })

  it('refuse in the words of the illustrator and of the decoder', async () => {
    const impossible = engine.createImage({ ...picture, prompt: 'impossible' }, run)
    await expect(impossible).rejects.toMatchObject({ code: 'invalid_prompt', message: 'this cannot be drawn' })
    const file = path.join(folder, 'bad.jpg')
    writeFileSync(file, 'not a picture')
    await expect(engine.inspectImage(file, run)).rejects.toThrow(EngineRefusal)
  })
})

describe('films', () => {
  it('are drawn in pieces and joined to the exact length, with progress', async () => {
    const progress: number[] = []
    const made = await engine.createVideo(film('whole'), { ...run, onProgress: (percent) => progress.push(percent) })
    expect(made).toMatchObject({ width: 96, height: 64, durationSeconds: 2 })
    expect(await inspectFilm(outputFile('whole'))).toMatchObject({ frameCount: 48, width: 96, height: 64, durationSeconds: 2 })
    expect(progress).toEqual(progress.toSorted((a, b) => a - b))
    expect(progress.length).toBe(48)
    expect(JSON.parse((await readFilmNote(outputFile('whole'))) ?? '')).toMatchObject({ prompt: 'waves' })
  })

  it('are edited and extended from a file, sound and all', async () => {
    await engine.createVideo(film('given'), run)
    const video = outputFile('given')
    expect(await engine.inspectVideo(video, run)).toMatchObject({ width: 96, height: 64, durationSeconds: 2 })
    const edit = await engine.createVideo(
      { mode: 'edit', prompt: 'invert', seed: 1, video, outputFile: outputFile('edited') },
      run,
    )
    expect(edit).toMatchObject({ width: 96, height: 64, durationSeconds: 2 })
    const job = { mode: 'extend', prompt: 'more', seed: 1, video, durationSeconds: 1, outputFile: outputFile('longer') } as const
    expect(await engine.createVideo(job, run)).toMatchObject({ durationSeconds: 3 })
    expect(await inspectFilm(outputFile('longer'))).toMatchObject({ frameCount: 72 })
  })

  it('stop within 200 ms when cancelled and leave nothing behind', async () => {
    const stop = new AbortController()
    const making = engine.createVideo(film('stopped', { prompt: 'slow' }), { signal: stop.signal })
    const outcome = making.then(
      () => 'made',
      (reason: unknown) => reason,
    )
    await new Promise((resolve) => setTimeout(resolve, 600))
    const asked = performance.now()
    stop.abort(new Error('no longer wanted'))
    expect(await outcome).toMatchObject({ message: 'no longer wanted' })
    expect(performance.now() - asked).toBeLessThan(200)
    expect(existsSync(outputFile('stopped'))).toBe(false)
    expect(readdirSync(folder).filter((name) => name.startsWith('.film-'))).toEqual([])
  })

  it('keep the proportions of their picture, even and not larger than asked', () => {
    expect(fitFilm({ width: 1000, height: 1000 }, 480)).toEqual({ width: 480, height: 480 })
    expect(fitFilm({ width: 1921, height: 1080 }, 720)).toEqual({ width: 1280, height: 720 })
    expect(fitFilm({ width: 4000, height: 100 }, 720)).toEqual({ width: 1440, height: 36 })
  })

  it('are split without gaps: at key frames for one child that draws, into whole rounds for several', () => {
    expect(splitFrames(240, 1)).toEqual([{ from: 0, to: 96 }, { from: 96, to: 192 }, { from: 192, to: 240 }]) // prettier-ignore
    const pieces = splitFrames(240, 2)
    expect(pieces.length).toBe(4)
    expect(pieces.at(-1)?.to).toBe(240)
    expect(pieces.every(({ from }, index) => index === 0 || from === pieces[index - 1]?.to)).toBe(true)
    expect(splitFrames(5, 8)).toEqual([{ from: 0, to: 5 }])
  })
})

describe('children that fail', () => {
  it('are replaced; their task is tried once more, then fails, and the next one works', async () => {
    await expect(engine.createImage({ ...picture, prompt: 'crash' }, run)).rejects.toThrow(/SIGKILL twice/)
    expect(await engine.createImage(picture, run)).toMatchObject({ width: 64 })
  })

  it('are ended when they hang', async () => {
    await expect(engine.createImage({ ...picture, prompt: 'hang' }, run)).rejects.toThrow(/said nothing/)
  }, 15_000)

  it('are replaced when they grow too large, and nothing else is hurt', async () => {
    const illustrator = new URL('./testing/small-illustrator.ts', import.meta.url)
    const tight = illustratorEngine({ chooseAspectRatio: () => '1:1', processes: 1, illustrator, drawingMemoryMb: 1 })
    try {
      const greedy = tight.createVideo(film('greedy', { prompt: 'slow' }), run)
      await expect(greedy).rejects.toThrow(/used more than 1 MB twice/)
      const file = path.join(folder, 'fine.png')
      writeFileSync(file, (await encodeImage({ width: 4, height: 4, data: new Uint8ClampedArray(64) }, { format: 'png' })).bytes)
      expect(await tight.inspectImage(file, run)).toEqual({ width: 4, height: 4 })
    } finally {
      await tight.stop()
    }
  })

  it('end with the engine', async () => {
    const illustrator = new URL('./testing/small-illustrator.ts', import.meta.url)
    const brief = illustratorEngine({ chooseAspectRatio: () => '1:1', processes: 1, illustrator })
    const making = brief.createImage(picture, run)
    const outcome = making.catch((error: unknown) => error)
    await brief.stop()
    expect(await outcome).toMatchObject({ message: 'the engine has stopped' })
    await expect(brief.createImage(picture, run)).rejects.toThrow('the engine has stopped')
  })
})

// Skipped without ffmpeg: these films are made by another program.
const hasProgram = spawnSync('ffmpeg', ['-version']).status === 0
describe.skipIf(!hasProgram)('films of strangers', () => {
  const make = (name: string, args: string[]): string => {
    const file = path.join(folder, name)
    const made = spawnSync('ffmpeg', ['-v', 'error', '-y', ...args, file])
    if (made.status !== 0) throw new Error(made.stderr.toString())
    return file
  }
  const pattern = (size: string, seconds: number, rate = 30): string[] => [
    '-f',
    'lavfi',
    '-i',
    `testsrc=s=${size}:r=${rate}:d=${seconds}`,
  ]
  const edited = (video: string) =>
    engine.createVideo({ mode: 'edit', prompt: 'invert', seed: 1, video, outputFile: outputFile('foreign') }, run)

  it('may have odd sizes, other codecs and other frame rates', async () => {
    const odd = make('odd.webm', [...pattern('161x91', 1), '-c:v', 'libvpx-vp9', '-b:v', '100k', '-speed', '8'])
    expect(await edited(odd)).toMatchObject({ width: 162, height: 92, durationSeconds: 1 })
    const large = make('large.mp4', [
      ...pattern('1920x1080', 0.2),
      '-c:v',
      'libx264',
      '-pix_fmt',
      'yuv422p10le',
      '-preset',
      'ultrafast',
    ])
    expect(await edited(large)).toMatchObject({ width: 1280, height: 720 })
  })

  it('are refused when they are too long, too large, playlists, cut or something else', async () => {
    const long = make('long.mp4', [...pattern('64x64', 8.8, 10), '-c:v', 'libx264'])
    await expect(edited(long)).rejects.toMatchObject({
      code: 'invalid_video_url',
      message: expect.stringMatching(/8\.7 seconds/),
    })
    const fast = make('fast.mp4', [...pattern('32x32', 1, 500), '-c:v', 'libx264'])
    await expect(edited(fast)).rejects.toMatchObject({ message: expect.stringMatching(/60 frames a second/) })
    for (const text of [
      '#EXTM3U\n#EXTINF:10,\nfile:///etc/passwd\n',
      "ffconcat version 1.0\nfile '/etc/passwd'\n",
      '',
      'x'.repeat(5000),
    ]) {
      const file = path.join(folder, 'bad.mp4')
      writeFileSync(file, text)
      await expect(engine.inspectVideo(file, run)).rejects.toMatchObject({ code: 'invalid_video_url' })
    }
  })
})
