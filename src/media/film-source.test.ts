import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readFilmNote } from './film-note.ts'
import { inspectFilm } from './inspect-film.ts'
import { unpackFilm } from './unpack-film.ts'
import { UnreadableMedia } from './unreadable-media.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'source-'))
afterAll(() => rmSync(folder, { recursive: true }))

const hasProgram = spawnSync('ffmpeg', ['-version']).status === 0

function make(name: string, args: string[]): string {
  const file = path.join(folder, name)
  const made = spawnSync('ffmpeg', ['-v', 'error', '-y', ...args, file])
  if (made.status !== 0) throw new Error(made.stderr.toString())
  return file
}

const pattern = (size: string, seconds: number): string[] => ['-f', 'lavfi', '-i', `testsrc=s=${size}:r=24:d=${seconds}`]
const tone = (seconds: number): string[] => ['-f', 'lavfi', '-i', `sine=frequency=440:sample_rate=44100:duration=${seconds}`]

// Skipped without ffmpeg: these films are made, and damaged, outside of our own code.
describe.skipIf(!hasProgram)('a stranger’s film', () => {
  it('is judged by its packets when its header lies', async () => {
    const bytes = readFileSync(make('honest.mp4', [...pattern('64x64', 2), '-c:v', 'libx264']))
    const at = bytes.indexOf('mvhd') + 4 + 16
    bytes.writeUInt32BE(Math.round(bytes.readUInt32BE(at - 4) / 10), at)
    const file = path.join(folder, 'lying.mp4')
    writeFileSync(file, bytes)
    expect((await inspectFilm(file)).durationSeconds).toBeCloseTo(2, 1)
  })

  it('is refused when it is cut, has no pictures or too large ones', async () => {
    const whole = readFileSync(make('whole.mp4', [...pattern('64x64', 1), '-c:v', 'libx264']))
    const cut = path.join(folder, 'cut.mp4')
    writeFileSync(cut, whole.subarray(0, whole.length * 0.6))
    const silent = make('sound.mp4', tone(1))
    const huge = make('huge.mp4', [...pattern('4200x16', 0.1), '-c:v', 'libx264', '-preset', 'ultrafast'])
    for (const file of [cut, silent, huge]) await expect(inspectFilm(file)).rejects.toThrow(UnreadableMedia)
  })

  it('is turned upright and unpacked to 24 frames a second, with sound of the same length', async () => {
    const flat = make('flat.mp4', [...pattern('96x64', 1), ...tone(1), '-c:v', 'libx264', '-c:a', 'aac', '-shortest'])
    const turned = make('turned.mp4', ['-i', flat, '-c', 'copy', '-metadata:s:v:0', 'rotate=90'])
    const film = await unpackFilm(turned, { toFolder: folder, longestSeconds: 8.7 })
    expect(film).toMatchObject({ width: 64, height: 96, frameCount: 24 })
    expect((await readFile(film.file)).length).toBe(24 * 64 * 96 * 1.5)
    const samples = await readFile(film.soundFile ?? '')
    expect(samples.length).toBe(48_000 * 2 * 4)
    const loudest = new Float32Array(new Uint8Array(samples).buffer).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
    expect(loudest).toBeGreaterThan(0.05)
    expect(loudest).toBeLessThan(0.3)
  })

  it('has no note when it is not ours, whatever its boxes say', async () => {
    const file = make('plain.mp4', [...pattern('64x64', 0.2), '-c:v', 'libx264'])
    expect(await readFilmNote(file)).toBeUndefined()
    for (const tail of ['0000000175756964ffffffffffffffff', '00000008757569', '7fffffff75756964']) {
      writeFileSync(`${file}.odd`, Buffer.concat([readFileSync(file), Buffer.from(tail, 'hex')]))
      expect(await readFilmNote(`${file}.odd`)).toBeUndefined()
    }
  })
})
